"""JSON-LD law: any article comes back equal from the nested layout, the default."""

from hypothesis import given

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.property.strategies import articles


@given(articles())
def test_an_article_comes_back_equal(article: nm.Article) -> None:
    back = jsonld.loads(jsonld.dumps(article))
    assert back == article
    # Equal instants may stand in different zones; the zone is kept too.
    assert back.model_dump_json() == article.model_dump_json()


@given(articles())
def test_bytes_and_an_indented_text_say_the_same(article: nm.Article) -> None:
    assert jsonld.loads(jsonld.dumps(article, indent=2).encode()) == article
    assert jsonld.loads(jsonld.dumps(article).encode("utf-16")) == article


@given(articles())
def test_nothing_that_is_written_can_break_out_of_a_script(article: nm.Article) -> None:
    assert not set(jsonld.dumps(article)) & set("<>&\u2028\u2029")
