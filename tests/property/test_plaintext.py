"""Law: plain text with front matter gives back the furniture and the body, to our reader and to the parser."""

from hypothesis import given

import newsmodel as nm
from newsmodel.formats import plaintext
from tests.property.strategies import articles, texts

SAID = ("actors", "sources", "quotes", "body_html")


@given(articles())
def test_every_field_but_who_said_what_survives(article: nm.Article) -> None:
    read = plaintext.loads(plaintext.dumps(article))
    assert read == article.model_copy(update={"actors": (), "sources": (), "quotes": (), "body_html": None})


@given(articles())
def test_the_text_ends_with_the_body_as_it_is(article: nm.Article) -> None:
    assert plaintext.dumps(article).endswith(f"\n---\n\n{article.body}")


@given(texts)
def test_a_text_without_front_matter_is_all_body(body: str) -> None:
    article = nm.Article(body=f"No block here.\n{body}")
    assert plaintext.loads(article.body) == article


@given(articles())
def test_the_parser_keeps_the_body_and_takes_the_furniture(article: nm.Article) -> None:
    parsed = nm.parse(plaintext.dumps(article))
    assert parsed.body == article.body
    for field in ("headline", "byline", "authors", "dateline", "place", "published", "modified", "section", "language"):
        assert getattr(parsed, field) == getattr(article, field), field
