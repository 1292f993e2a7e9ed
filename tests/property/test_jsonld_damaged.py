"""JSON-LD law: a document that somebody has damaged is read as far as it goes, or refused; nothing else happens."""

import json
import warnings
from contextlib import suppress

from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.property.strategies import articles

PLACES = ("char=0,1", "char=5,2", "char=0,999999", "char=0,1,2", "char=")
PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(("NewsArticle", "Quotation", "Person", "http://", "https://example.org/", "2026-03-01", *PLACES)),
)
JUNK = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(("@id", "@type", "@list", "@value", "name", "url", "value", "propertyID", "identifier")),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=5,
)


def places(data: object) -> list[tuple[dict | list, str | int]]:
    """Every value of the document, by its holder and its key there."""
    found, waiting = [], [data]
    while waiting:
        holder = waiting.pop()
        keys = holder.keys() if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found


def read_or_refuse(document: str | bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        with suppress(nm.FormatError):
            article = jsonld.loads(document)
            assert jsonld.loads(jsonld.dumps(article)) == article


@given(articles(), st.sampled_from(("nested", "graph")), st.data())
def test_values_that_are_replaced_or_taken_away_cost_no_more_than_themselves(article, layout, data) -> None:
    top = [json.loads(jsonld.dumps(article, layout=layout))]
    for _ in range(data.draw(st.integers(1, 4))):
        holder, key = data.draw(st.sampled_from(places(top)))
        if isinstance(holder, dict) and data.draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = data.draw(JUNK)
    read_or_refuse(json.dumps(top[0]))


@given(articles(), st.data())
def test_a_cut_is_refused(article, data) -> None:
    document = jsonld.dumps(article)
    with suppress(nm.UnreadableDocument):
        jsonld.loads(document[: data.draw(st.integers(0, len(document) - 1))])
        raise AssertionError("half a document was read")


@given(JUNK.map(json.dumps))
@example("[" * 100_000)
@example('{"a":' * 100_000)
@example("\ud800")
@example('{"@type": "Article", "headline": "\\ud800"}')
@example('{"@type": "Article", "width": ' + "9" * 10_000 + "}")
@example('{"@type": "Article", "image": {"url": "https://example.org/a", "width": 1e999}}')
@example('{"@type": "Article", "articleBody": "a", "headline": "a\\nb\\u0000"}')
def test_no_text_crashes_the_reader(document: str) -> None:
    read_or_refuse(document)


@given(st.binary())
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf{}")
def test_no_bytes_crash_the_reader(document: bytes) -> None:
    read_or_refuse(document)
