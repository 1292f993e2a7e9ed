"""The laws of ninjs: every article comes back equal, all quotes are shown, and no input crashes the reader."""

import json
import warnings

from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.errors import NewsmodelWarning
from newsmodel.formats import ninjs
from tests.property.damaged_documents import damaged, read_or_refuse
from tests.property.strategies import articles


@given(articles())
def test_an_article_comes_back_equal(article: nm.Article) -> None:
    document = ninjs.dumps(article)
    assert ninjs.loads(document) == article
    assert ninjs.loads(document.encode()) == article
    assert ninjs.loads(ninjs.dumps(article, indent=1)) == article
    assert ninjs.dumps(article) == document


@given(articles())
def test_an_article_comes_back_equal_from_json_written_anew(article: nm.Article) -> None:
    assert ninjs.loads(json.dumps(json.loads(ninjs.dumps(article)), sort_keys=True)) == article


@given(articles())
def test_what_is_shown_is_what_the_article_says(article: nm.Article) -> None:
    item = json.loads(ninjs.dumps(article))
    associations = item.get("associations", [])
    assert item["pubStatus"] == article.status.value
    assert item.get("title") == article.headline
    assert all(each["uri"].isascii() and each["name"] for each in associations)
    assert [each["bodies"][0]["value"] for each in associations if each["rel"] == "quotation"] == [
        quote.text for quote in article.quotes if quote.act is nm.Act.STATEMENT
    ]
    shown = [each for name in ("people", "organisations", "places") for each in item.get(name, [])]
    assert sorted(each["name"] for each in shown) == sorted(actor.name for actor in article.actors)


@given(articles())
def test_without_the_carrier_an_article_is_read_from_what_is_shown(article: nm.Article) -> None:
    item = json.loads(ninjs.dumps(article))
    item["bodies"] = item["bodies"][:-1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NewsmodelWarning)
        read = ninjs.loads(json.dumps(item))
    assert isinstance(read, nm.Article)
    assert read.status is article.status
    assert {actor.id for actor in read.actors} <= {actor.id for actor in article.actors}
    assert (read.published is None) == (article.published is None and article.modified is None)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(("main", "picture")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("name", "value", "role", "href", "type")), inner)
    ),
    max_leaves=5,
)
MEMBERS = (
    *(
        "uri",
        "guid",
        "altIds",
        "url",
        "headline",
        "headlines",
        "title",
        "descriptions",
        "bodies",
        "body_text",
        "body_html",
    ),
    *(
        "by",
        "byline",
        "authors",
        "located",
        "firstCreated",
        "versioncreated",
        "embargoed",
        "language",
        "subject",
        "service",
    ),
    *("subjects", "keywords", "genres", "infoSources", "copyrightHolder", "usageTerms", "pubStatus", "version"),
    *("associations", "renditions", "people", "organisation", "places", "type"),
)


@given(st.dictionaries(st.sampled_from(MEMBERS), VALUES))
def test_members_of_any_type_are_read_or_left_out(item: dict[str, object]) -> None:
    read_or_refuse(ninjs.loads, json.dumps(item), nm.Article, nm.Feed)
    read_or_refuse(ninjs.loads, json.dumps([item, 1]), nm.Article, nm.Feed)


@given(articles(), st.data())
def test_a_damaged_item_is_read_or_refused_and_never_crashes(article: nm.Article, data: st.DataObject) -> None:
    document = ninjs.dumps(article)
    read_or_refuse(ninjs.loads, damaged(document, data, '"', "{", "]", "null", "\0"), nm.Article, nm.Feed)


@given(st.one_of(st.text(), st.binary()))
@example(b"")
@example("\ud800")
@example('{"uri":' * 900 + "1" + "}" * 900)
def test_no_input_crashes_the_reader(document: str | bytes) -> None:
    read_or_refuse(ninjs.loads, document, nm.Article, nm.Feed)
