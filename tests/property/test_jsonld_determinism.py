"""JSON-LD law: the same article gives the same text, keys in the same order, whatever made it."""

import json

from hypothesis import given

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.property.strategies import articles

ORDER = (
    *("@context", "@type", "additionalType", "@id", "url", "mainEntityOfPage", "headline", "description", "image"),
    *("datePublished", "dateModified", "dateline", "locationCreated", "author", "publisher", "provider", "creditText"),
    *("copyrightNotice", "license", "inLanguage", "articleSection", "keywords", "genre", "isAccessibleForFree"),
    *("hasPart", "speakable", "creativeWorkStatus", "version", "correction", "articleBody", "encoding", "mentions"),
    *("citation", "identifier"),
)


@given(articles())
def test_what_was_read_is_written_as_it_was(article: nm.Article) -> None:
    for layout in ("nested", "graph"):
        document = jsonld.dumps(article, layout=layout)
        assert jsonld.dumps(jsonld.loads(document), layout=layout) == document


@given(articles())
def test_keys_stand_in_one_order(article: nm.Article) -> None:
    for detail in ("full", "public"):
        keys = list(json.loads(jsonld.dumps(article, detail=detail, speakable=".standfirst")))
        assert keys == [key for key in ORDER if key in keys]


@given(articles())
def test_the_order_of_fields_that_were_given_does_not_matter(article: nm.Article) -> None:
    backwards = dict(reversed(article.model_dump().items()))
    assert jsonld.dumps(nm.Article(**backwards)) == jsonld.dumps(article)
