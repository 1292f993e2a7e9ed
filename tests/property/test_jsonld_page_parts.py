"""JSON-LD law: what is told of parts of the page changes nothing of the article that is read back."""

import json

from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats import jsonld
from tests.property.strategies import articles, texts

CLASSES = st.from_regex(r"\.[A-Za-z_-][A-Za-z0-9_-]*", fullmatch=True)
SELECTORS = texts.filter(str.strip)


@given(
    articles(),
    st.lists(CLASSES, max_size=3),
    st.one_of(SELECTORS, st.lists(SELECTORS, max_size=3)),
    st.sampled_from(("nested", "graph")),
)
def test_an_article_comes_back_equal_with_them(
    article: nm.Article, paywalled: list[str], speakable: str | list[str], layout: str
) -> None:
    article = article.model_copy(update={"free": False})
    document = jsonld.dumps(article, layout=layout, paywalled=paywalled, speakable=speakable)
    assert jsonld.loads(document) == article
    node = json.loads(document)
    node = node["@graph"][0] if layout == "graph" else node
    assert [part["cssSelector"] for part in node.get("hasPart", [])] == list(dict.fromkeys(paywalled))
