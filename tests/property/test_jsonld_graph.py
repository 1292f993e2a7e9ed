"""JSON-LD law: any article comes back equal from the graph layout."""

import json
from collections.abc import Iterator

from hypothesis import given

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.property.strategies import articles


@given(articles())
def test_an_article_comes_back_equal(article: nm.Article) -> None:
    back = jsonld.loads(jsonld.dumps(article, layout="graph"))
    assert back == article
    assert back.model_dump_json() == article.model_dump_json()


@given(articles())
def test_what_has_an_id_stands_at_the_top_once_and_everything_else_points_there(article: nm.Article) -> None:
    graph = json.loads(jsonld.dumps(article, layout="graph"))["@graph"]
    at_the_top = [node["@id"] for node in graph]
    below = [node for top in graph for node in inner(top) if "@id" in node and node.get("@type") != "WebPage"]
    assert len(at_the_top) == len(set(at_the_top))
    assert all(node.keys() == {"@id"} and node["@id"] in at_the_top for node in below)


def inner(node: object) -> Iterator[dict]:
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        if isinstance(value, dict):
            yield value
        yield from inner(value)
