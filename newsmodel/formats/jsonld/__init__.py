"""JSON-LD: one article as schema.org's NewsArticle, with its quotations and who said them.

``dumps`` loses nothing, and ``loads`` gives back an equal article; ``loads`` also reads what others publish.

Example:
    >>> from newsmodel import Article
    >>> article = Article(id="https://example.org/ferry", headline="Ferry late")
    >>> loads(dumps(article)) == article
    True
"""

import warnings

from newsmodel.errors import FormatError, NewsmodelWarning
from newsmodel.formats.jsonld.json_text import from_text, to_text
from newsmodel.formats.jsonld.reading import read
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.jsonld.vocabulary import NAMESPACE
from newsmodel.formats.jsonld.writing import Layout, document
from newsmodel.model import Article, Feed

__all__ = ["NAMESPACE", "Layout", "article_in", "dumps", "loads"]


def dumps(article: Article | Feed, *, layout: Layout = "nested", indent: int | None = None) -> str:
    r"""Write an article as JSON-LD.

    The text may stand in a ``script`` element as it is: ``<``, ``>``, ``&``, U+2028, U+2029 and control
    characters are ``\uXXXX`` escapes in it. The same article always gives the same text.

    Args:
        article: any article.
        layout: ``nested``: one top-level NewsArticle that holds everything, which every consumer reads.
            ``graph``: the article, its quotations and everybody in it side by side under ``@graph``.
        indent: spaces for each level; one line if None.

    Raises:
        FormatError: it is a feed, or there is no such layout.

    Example:
        >>> dumps(Article(id="https://example.org/ferry", headline="“</script>”"))[33:123]
        '"@type":"NewsArticle","@id":"https://example.org/ferry","headline":"“\\u003c/script\\u003e”"'
    """
    if isinstance(article, Feed):
        raise FormatError(
            f"JSON-LD holds one article, and this is a feed of {len(article.items)}",
            remedy="write each of its items on its own, or the feed as RSS",
        )
    return to_text(document(article, layout), indent)


def loads(document: str | bytes) -> Article:
    """Read the article of a JSON-LD document.

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says.

    Returns:
        The article, equal to the one that was written if newsmodel wrote it. What cannot be read is left out,
        and a ``NewsmodelWarning`` says so.

    Raises:
        UnreadableDocument: it is not JSON; the error says where.
        NoArticle: it is JSON, but holds no article.
    """
    return _warned(from_text(document))


def article_in(data: object) -> Article:
    """Read the article of a JSON-LD document that is parsed already, as ``json.loads`` or extruct give it.

    Args:
        data: an object, or a list of objects; all scripts of one page may stand in one list, so that references
            from one to another are followed.

    Raises:
        NoArticle: it holds no article.
    """
    return _warned(data)


def _warned(data: object) -> Article:
    notes: Notes = {}
    article = read(data, notes)
    for note in notes:
        warnings.warn(f"JSON-LD: {note}", NewsmodelWarning, stacklevel=3)
    return article
