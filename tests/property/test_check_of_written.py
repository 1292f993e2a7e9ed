"""Law: what newsmodel writes is sound JSON-LD, whatever the article; and a check never raises, whatever the text."""

import json
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.checking import Level, check
from newsmodel.formats import html, jsonld
from newsmodel.model import Article
from tests.property.strategies import articles

# What a newsroom itself says: a name with "Mr" in it, a headline with HTML, dates in the wrong order.
ITS_OWN_WORDS = {
    *("google-headline", "google-date-order", "google-image", "google-image-logo", "google-image-size"),
    *("google-author-name", "google-author-merged", "google-author-words", "google-author-honorific"),
    *("google-author-job", "google-author-publisher", "google-no-article"),
    *("empty", "loose-value"),  # a text of blanks; an alternative text that is an address
}


def faults(document: str) -> set[str]:
    found = {finding.code for finding in check(document) if finding.level is not Level.ADVICE}
    return found - ITS_OWN_WORDS


@given(articles())
def test_no_fault_is_found_in_what_is_written(article: Article):
    assert faults(jsonld.dumps(article)) == set()
    assert faults(jsonld.dumps(article, layout="graph")) == set()
    assert faults(jsonld.dumps(article, detail="public")) == set()
    assert faults(html.embed(article, "<title>Full</title>")) == set()


@given(articles(), st.integers(0, 2**32))
def test_a_damaged_document_is_told_of_and_nothing_is_raised(article: Article, seed: int):
    document = jsonld.dumps(article)
    dice = Random(seed)
    start, end = sorted(dice.sample(range(len(document) + 1), 2))
    for damaged in (document[:end], document[:start] + document[end:], document[:start] + "<!--" + document[start:]):
        assert all(finding.remedy for finding in check(damaged, "jsonld"))


KEYS = st.sampled_from(
    "@context @type @id @graph @value @list @reverse author name url image identifier mentions".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["https://schema.org", "NewsArticle", "Person", "#a", "_:a", "char=0,9", "2026-03-01"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)  # fmt: skip


@given(VALUES)
def test_nothing_is_raised_whatever_the_json(value: object):
    check(json.dumps(value))


@given(st.text() | st.binary())
def test_nothing_is_raised_whatever_the_text(document: str | bytes):
    check(document)
    check(document, "html")
