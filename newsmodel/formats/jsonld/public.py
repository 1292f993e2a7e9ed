"""Public: what of an article's JSON-LD a reader of its page can see as well.

Google asks that nothing is marked up that readers of the page do not see ("Structured data general guidelines").
``dumps(article, detail="public")`` keeps to that, and docs/formats.md lists what it leaves out.
"""

from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.formats.teasers import without_body
from newsmodel.model import Act, Article, Quote

_BOOKKEEPING = frozenset({"identifier", "encoding"})
"""The properties that carry what only newsmodel needs: offsets, cues, confidence, hashes."""


def shown(article: Article) -> Article:
    """Return an article without what readers of its page do not see.

    Gone are attitudes, which nobody said; the newsroom's own count of versions; and, of an article that is not free,
    the body with all that is quoted from it: whoever must pay to read it must not find it in the page's source.

    Example:
        >>> shown(Article(headline="Ferry late", body="The ferry is late.", free=False)).body
        ''
    """
    article = article.model_copy(update={"body_html": None, "version": None, "quotes": _statements(article)})
    return article if article.free is not False else without_body(article)


def _statements(article: Article) -> list[Quote]:
    """What was said; a quote that stood in an attitude stands in whatever that stands in."""
    around = {quote.id: quote.nested_in for quote in article.quotes}
    unseen = {quote.id for quote in article.quotes if quote.act is Act.ATTITUDE or quote.text.isspace()}
    kept = []
    for quote in article.quotes:
        passed = []
        while (outer := around[quote.id]) in unseen:
            assert outer is not None
            passed.append(outer)
            around[quote.id] = around[outer]
        around.update(dict.fromkeys(passed, outer))  # so that no later quote goes all the way again
        if quote.id not in unseen:
            kept.append(quote if outer == quote.nested_in else quote.model_copy(update={"nested_in": outer}))
    return kept


def without_bookkeeping(node: Node) -> Node:
    """Return a node of ours, and all nodes in it, without what only newsmodel needs."""
    return {name: _value(value) for name, value in node.items() if name not in _BOOKKEEPING}


def _value(value: object) -> object:
    # Our own nodes are a few levels deep, whatever the article.
    if isinstance(value, dict):
        return without_bookkeeping(value)
    return [_value(item) for item in value] if isinstance(value, list) else value
