"""JSON-LD law: both layouts are the same graph, by RDF's own measure (RDF Dataset Canonicalization, URDNA2015)."""

import json

from hypothesis import given
from pyld import jsonld as pyld

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.formats.test_jsonld import FERRY
from tests.property.strategies import articles

# What of schema.org's context matters to our documents: strings under these properties are references.
CONTEXT = {
    "@context": {
        "@vocab": "https://schema.org/",
        **{
            term: {"@type": "@id"}
            for term in ("image", "isPartOf", "license", "logo", "mainEntityOfPage", "sameAs", "url")
        },
    }
}


def offline(url: str, options: object) -> dict[str, object]:
    assert url.rstrip("/") == "https://schema.org"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": CONTEXT}


def canonical(document: str) -> str:
    """Return the document's statements in their canonical order, with canonical names for nameless nodes."""
    return pyld.normalize(
        json.loads(document),
        {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": offline},
    )


@given(articles())
def test_nested_and_graph_say_the_same(article: nm.Article) -> None:
    nested, graph = jsonld.dumps(article), jsonld.dumps(article, layout="graph")
    assert canonical(nested) == canonical(graph) != ""


def test_what_other_tools_make_of_the_graph_is_read_back_equal() -> None:
    options = {"documentLoader": offline}
    document = json.loads(jsonld.dumps(FERRY))
    flat = pyld.flatten(document, {"@context": "https://schema.org"}, options)
    assert jsonld.article_in(flat) == FERRY
    expanded = pyld.expand(document, options)
    assert jsonld.article_in(pyld.compact(expanded, CONTEXT, options)) == FERRY
    assert jsonld.article_in(expanded) == FERRY
    assert jsonld.article_in(pyld.compact(expanded, {"s": "https://schema.org/"}, options)) == FERRY


def test_the_measure_sees_a_difference() -> None:
    article = nm.Article(id="https://example.org/ferry", headline="Ferry late", keywords=["ferry"])
    other = article.model_copy(update={"keywords": ("ferries",)})
    assert canonical(jsonld.dumps(article)) != canonical(jsonld.dumps(other))
