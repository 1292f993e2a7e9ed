"""JSON-LD: one article as schema.org's NewsArticle, with its quotations and who said them.

``dumps`` loses nothing, and ``loads`` gives back an equal article; ``loads`` also reads what others publish.

Example:
    >>> from newsmodel import Article
    >>> article = Article(id="https://example.org/ferry", headline="Ferry late")
    >>> loads(dumps(article)) == article
    True
"""

from collections.abc import Sequence
from datetime import UTC, tzinfo

from newsmodel.formats.jsonld.json_text import text_of, to_text
from newsmodel.formats.jsonld.page_parts import Selectors
from newsmodel.formats.jsonld.reading import read, read_all
from newsmodel.formats.jsonld.repairing import read_roots
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.jsonld.vocabulary import NAMESPACE
from newsmodel.formats.jsonld.writing import Detail, Layout, document
from newsmodel.formats.notices import only_article, warn_of
from newsmodel.model import Article, Feed

__all__ = ["NAMESPACE", "Detail", "Layout", "Selectors", "article_in", "articles_in", "dumps", "loads"]


def dumps(
    article: Article | Feed,
    *,
    layout: Layout = "nested",
    detail: Detail = "full",
    paywalled: Selectors = (),
    speakable: Selectors = (),
    indent: int | None = None,
) -> str:
    r"""Write an article as JSON-LD.

    The text may stand in a ``script`` element as it is: ``<``, ``>``, ``&``, U+2028, U+2029 and control
    characters are ``\uXXXX`` escapes in it. The same article always gives the same text.

    Which elements of a page are paywalled, and which are fit to be read aloud, are facts of that page and not of the
    story, which may stand in several pages with other classes. So they are arguments and no fields of an article:
    they are written for search engines, and ``loads`` passes over them.

    Args:
        article: any article.
        layout: ``nested``: one top-level NewsArticle that holds everything, which every consumer reads.
            ``graph``: the article, its quotations and everybody in it side by side under ``@graph``.
        detail: ``full``: everything, so that ``loads`` gives back an equal article. ``public``: only what a reader of
            the page can also see, as Google asks: no offsets, cues, confidence or attitudes, and of an article with
            ``free=False`` no body and no quotes.
        paywalled: the classes of the page's elements that only subscribers see: ``.premium``, or a list of several.
            They need an article with ``free=False``.
        speakable: CSS selectors of the elements that a voice assistant may read out: ``.standfirst``, or a list.
        indent: spaces for each level; one line if None.

    Raises:
        FormatError: it is a feed, there is no such layout or detail, or a selector cannot be one.

    Example:
        >>> dumps(Article(id="https://example.org/ferry", headline="“</script>”"))[33:123]
        '"@type":"NewsArticle","@id":"https://example.org/ferry","headline":"“\\u003c/script\\u003e”"'
    """
    return to_text(document(only_article(article, "JSON-LD"), layout, detail, paywalled, speakable), indent)


def loads(document: str | bytes, *, zone: tzinfo = UTC) -> Article:
    """Read the article of a JSON-LD document.

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says. What is no sound JSON is repaired as
            far as ``repairing.read_roots`` says.
        zone: what a time is taken for that does not say its zone.

    Returns:
        The article, equal to the one that was written if newsmodel wrote it. What cannot be read is left out, and a
        ``NewsmodelWarning`` says so, as of each repair. Of several articles it is the main one.

    Raises:
        UnreadableDocument: it is not JSON, nor can it be made so; the error says where.
        NoArticle: it is JSON, but holds no article.
    """
    roots, repairs = read_roots(text_of(document))
    notes: Notes = dict.fromkeys(f"repaired: {repair}" for repair in repairs)
    article = read(roots[0] if len(roots) == 1 else roots, notes, zone)
    warn_of(notes, "JSON-LD: ")
    return article


def article_in(data: object, *, zone: tzinfo = UTC) -> Article:
    """Read the article of a JSON-LD document that is parsed already, as ``json.loads`` or extruct give it.

    Args:
        data: an object, or a list of objects; all scripts of one page may stand in one list, so that references
            from one to another are followed.
        zone: what a time is taken for that does not say its zone.

    Raises:
        NoArticle: it holds no article.
    """
    notes: Notes = {}
    article = read(data, notes, zone)
    warn_of(notes, "JSON-LD: ")
    return article


def articles_in(
    roots: Sequence[object], *, address: str | None = None, zone: tzinfo = UTC, most: int = 100
) -> list[Article]:
    """Read every article of one page, whose scripts are parsed already.

    Args:
        roots: the objects of all scripts, those without an article too: references go from one to another.
        address: the page's own, as its ``link rel=canonical`` gives it; it tells which article the page is about.
        zone: what a time is taken for that does not say its zone.
        most: how many articles are read; of more, a warning tells.

    Returns:
        The article that the page is about, then the others; those at the top, in ``@graph`` or ``mainEntity``, and
        only where there is none, those that other things hold. Empty if there is none at all.

    Example:
        >>> teaser = {"@type": "NewsArticle", "headline": "Quay closed", "url": "https://example.org/quay"}
        >>> story = {"@type": "NewsArticle", "headline": "Ferry late", "url": "https://example.org/ferry"}
        >>> [article.headline for article in articles_in([teaser, story], address="https://example.org/ferry")]
        ['Ferry late', 'Quay closed']
    """
    notes: Notes = {}
    articles = read_all(roots, notes, zone, address, most)
    warn_of(notes, "JSON-LD: ")
    return articles
