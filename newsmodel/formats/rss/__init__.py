"""RSS 2.0: what every feed reader shows, and inside it the whole article, lossless.

Each item has three layers. Feed readers show the first: title, link, description, the body as HTML with its quotes
marked (``content:encoded``), every author (``dc:creator``), section, keywords and actors (``category``), pictures with
credit and caption (``media:content``), dates. The second is a link to the article's JSON-LD (``atom:link
rel="describedby"``). The third carries that JSON-LD as text in ``schema:NewsArticle``; ``loads`` reads it back, so that
nothing is lost. A channel carries its own facts in ``schema:DataFeed``.

Sources: RSS 2.0 (rssboard.org/rss-specification), RSS Profile, Media RSS 1.5.1, RFC 5005, WebSub.
"""

from collections.abc import Callable

from newsmodel.formats.notices import warn_of
from newsmodel.formats.rss.reading import read
from newsmodel.formats.rss.writing import as_feed, write
from newsmodel.model import Article, Feed

__all__ = ["dumps", "loads"]


def dumps(thing: Feed | Article, *, jsonld_url: Callable[[Article], str | None] | None = None) -> str:
    """Write a feed, or one article as a feed of one.

    The same input always gives the same text: no clock, no locale, safe in threads. Items stay in the order given,
    also withheld and canceled ones: whoever publishes chooses. A value that RSS has no form for (a date before 1900, a
    time to live of 0, an address with letters outside ASCII) is left out or respelt for feed readers, and exact in the
    carrier.

    Args:
        thing: a feed; or an article, whose channel then takes its title from the publisher, the headline or the id,
            and its link from the publisher, the article, or else ``https://newsroom.invalid/``.
        jsonld_url: gives the address at which an article's JSON-LD is published, or None where it is not.

    Returns:
        The document; encode it in UTF-8, as its first line says.

    Example:
        >>> feed = Feed(title="Harbour news", link="https://example.org/", items=[Article(headline="Ferry late")])
        >>> loads(dumps(feed)) == feed
        True
    """
    return write(as_feed(thing), jsonld_url)


def loads(document: str | bytes) -> Feed:
    """Read a feed, ours or anybody's: RSS 0.9x, 1.0 and 2.0, RDF, and Atom 0.3 and 1.0, for files called ``.xml``.

    What we wrote comes back equal. From other feeds comes what their elements say: title, link, guid, description,
    content, authors, dates, categories and pictures; relative addresses are completed (XML Base, or the channel's
    link). A wrong encoding and broken XML are repaired where they can be. An item that cannot be read, or in which the
    document ends, is skipped, and a carrier that cannot be read is replaced by what the item shows; each with a
    ``NewsmodelWarning`` that names it. Entities are never expanded, and nothing is fetched.

    Args:
        document: text, whose encoding declaration does not matter; or bytes, whose does.

    Returns:
        The feed, its items in the document's order.

    Raises:
        UnreadableDocument: it is not XML, or broken before its first item ends; the error says at which line and
            column.
        NoArticle: it is sound XML, but no feed; the error says what it looks like.

    Example:
        >>> loads("<rss><channel><title>Harbour news</title><link>https://example.org/</link>"
        ...     "<item><title>Ferry late</title></item></channel></rss>").items[0].headline
        'Ferry late'
    """
    notes: list[str] = []
    feed = read(document, notes.append)
    warn_of(notes)
    return feed
