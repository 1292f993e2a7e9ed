"""JSON Feed 1.1: what every feed reader shows, and beside it the whole article, lossless.

Readers that know JSON Feed show each item's title, summary, HTML with its quotes marked, authors, pictures, tags and
dates. An extension object ``_newsmodel`` carries the exact facts as schema.org JSON-LD: ``NewsArticle`` in each item,
``DataFeed`` in the feed itself. ``loads`` reads those back, so that nothing is lost.

Source: https://www.jsonfeed.org/version/1.1/
"""

from collections.abc import Iterator

from newsmodel.formats.jsonfeed.reading import read
from newsmodel.formats.jsonfeed.writing import pieces as _pieces
from newsmodel.formats.notices import warn_of
from newsmodel.formats.rss.writing import as_feed
from newsmodel.model import Article, Feed

__all__ = ["dumps", "loads", "pieces"]


def dumps(thing: Feed | Article, *, summary: bool = False) -> str:
    """Write a feed, or one article as a feed of one.

    The same input always gives the same text: no clock, no locale, safe in threads. Items stay in the order given,
    also withheld and canceled ones: whoever publishes chooses. A feed with ``next_url`` or ``hub`` says so.

    Args:
        thing: a feed; or an article, whose feed then takes its title from the publisher, the headline or the id,
            and its link from the publisher, the article, or else ``https://newsroom.invalid/``.
        summary: whether each item has its summary only: no body, and no quotes, neither shown nor carried.

    Returns:
        The document, each item on its own line; encode it in UTF-8.

    Example:
        >>> feed = Feed(title="Harbour news", link="https://example.org/", items=[Article(headline="Ferry late")])
        >>> loads(dumps(feed)) == feed
        True
    """
    return "".join(pieces(thing, summary=summary))


def pieces(thing: Feed | Article, *, summary: bool = False) -> Iterator[str]:
    """Write a feed piece by piece, so that a long one can be sent or saved without standing in memory whole.

    Args:
        thing: as for ``dumps``.
        summary: as for ``dumps``.

    Returns:
        The pieces of what ``dumps`` returns: the head, each item, the end.

    Example:
        >>> feed = Feed(title="Harbour news", link="https://example.org/", items=[Article(headline="Ferry late")])
        >>> len(list(pieces(feed)))
        3
    """
    return _pieces(as_feed(thing), summary=summary)


def loads(document: str | bytes) -> Feed:
    """Read a JSON Feed of version 1 or 1.1, ours or anybody's.

    What we wrote comes back equal. From other feeds comes what their members say: title, addresses, texts, authors
    (the feed's own where an item names none), dates, tags and pictures. JSON that is not sound is repaired as far as
    ``jsonld`` repairs it. An item that cannot be read is skipped, and a carrier that cannot be read is replaced by
    what the item shows; all of that with a ``NewsmodelWarning``. Nothing is fetched.

    Args:
        document: text; or bytes in UTF-8, in what their byte order mark says, or else in Windows-1252.

    Returns:
        The feed, its items in the document's order.

    Raises:
        UnreadableDocument: it is not JSON, nor can it be made so; the error says where.
        NoArticle: it is JSON, but not a JSON Feed.

    Example:
        >>> loads('{"version": "https://jsonfeed.org/version/1", "title": "Harbour news", "home_page_url":'
        ...     '"https://example.org/", "items": [{"id": 7, "title": "Ferry late"}]}').items[0].headline
        'Ferry late'
    """
    notes: list[str] = []
    feed = read(document, notes.append)
    warn_of(notes)
    return feed
