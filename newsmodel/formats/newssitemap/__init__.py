"""News sitemap: which articles a site has published in the last two days, for Google News.

It lists usable articles with an address, a headline and a date that is not older than 48 hours, and of each the
address, the headline, the dates, the name and the language of the publication, and the keywords. More than 1,000
stand in several sitemaps under an index.

Sources: Google Search Central, “Create a news sitemap”; its schema sitemap-news/0.9; sitemaps.org.
"""

import re
from datetime import datetime
from typing import NamedTuple

from newsmodel.errors import FormatError
from newsmodel.formats.newssitemap.names import LONGEST_ADDRESS, MOST, MOST_FILES
from newsmodel.formats.newssitemap.reading import read
from newsmodel.formats.newssitemap.writing import entries_of, index_of, sitemap_of
from newsmodel.formats.notices import warn_of
from newsmodel.formats.rss.writing import as_feed
from newsmodel.model import Article, Feed

__all__ = ["SitemapFile", "dumps", "files", "loads"]


class SitemapFile(NamedTuple):
    """One file to publish."""

    url: str
    """Where it must be found."""

    text: str
    """What stands in it; encode it in UTF-8."""


def dumps(thing: Feed | Article, *, now: datetime | None = None, publication: str | None = None) -> str:
    """Write one news sitemap.

    The clock is never read: the same input always gives the same text. Left out are articles that are older than 48
    hours, dated later than ``now``, withheld, canceled or embargoed, or that have no address, headline or date; of two
    with one address the first is listed. If nothing is left, the sitemap is empty, which Google allows.

    Args:
        thing: a feed, or one article.
        now: the instant that the 48 hours are counted back from, with its zone. Without it, it is the date of the
            newest article.
        publication: its name as Google News shows it. Without it, it is each article's publisher, or the feed's title.

    Raises:
        FormatError: more than 1,000 articles are left, of which ``files`` makes several sitemaps; or neither an
            article nor its feed tells the language.

    Example:
        >>> story = Article(headline="Ferry late", url="https://example.org/ferry", published="2026-03-02")
        >>> feed = Feed(title="Harbour news", link="https://example.org/", language="en-GB", items=[story])
        >>> loads(dumps(feed)).items[0].language
        'en'
    """
    entries = entries_of(as_feed(thing), now, publication)
    if len(entries) > MOST:
        raise FormatError(
            f"a news sitemap lists at most {MOST:,} articles, and these are {len(entries):,}",
            remedy="write several and an index of them, with formats.newssitemap.files",
        )
    return sitemap_of(entries)


def files(
    thing: Feed | Article, address: str, *, now: datetime | None = None, publication: str | None = None
) -> tuple[SitemapFile, ...]:
    """Write one news sitemap, or an index and as many sitemaps as are needed.

    Args:
        thing: as for ``dumps``, and so are the others.
        address: where the first file will be found, ``https://example.org/news.xml``; the sitemaps under an index are
            then called ``news-1.xml``, ``news-2.xml`` and so on.
        now: as for ``dumps``.
        publication: as for ``dumps``.

    Returns:
        The file at the address, a sitemap or an index; then the sitemaps that the index lists.

    Raises:
        FormatError: neither an article nor its feed tells the language, or not even an index has room.

    Example:
        >>> feed = Feed(title="Harbour news", link="https://example.org/")
        >>> [file.url for file in files(feed, "https://example.org/news.xml")]
        ['https://example.org/news.xml']
    """
    entries = entries_of(as_feed(thing), now, publication)
    if len(entries) <= MOST:
        return (SitemapFile(address, sitemap_of(entries)),)
    slices = [entries[start : start + MOST] for start in range(0, len(entries), MOST)]
    parts = [(_part_address(address, number), each) for number, each in enumerate(slices, 1)]
    if len(parts) > MOST_FILES or len(parts[-1][0]) > LONGEST_ADDRESS:
        raise FormatError(f"an index lists at most {MOST_FILES:,} sitemaps with short addresses", remedy="list fewer")
    sitemaps = (SitemapFile(url, sitemap_of(each)) for url, each in parts)
    return (SitemapFile(address, index_of(parts)), *sitemaps)


def loads(document: str | bytes) -> Feed:
    """Read a sitemap, of news or of any pages.

    Args:
        document: text, whose encoding declaration does not matter; or bytes, whose does.

    Returns:
        A feed with one article for each page: its address, headline, dates, publication, language, keywords and
        pictures, as far as the sitemap tells them. A page without an address is skipped with a ``NewsmodelWarning``.

    Raises:
        UnreadableDocument: it is not XML, or it is broken.
        NoArticle: it is no sitemap, or an index of sitemaps; the error names them.
    """
    notes: list[str] = []
    feed = read(document, notes.append)
    warn_of(notes)
    return feed


def _part_address(address: str, number: int) -> str:
    """Put a number before the ending of an address's file name."""
    path = re.split(r"[?#]", address, maxsplit=1)[0]
    folder, _, file = path.rpartition("/")
    ending = re.search(r"(\.[^.]+(\.gz)?)?$", file)
    assert ending is not None
    return f"{folder}/{file[: ending.start()]}-{number}{ending[0]}{address[len(path) :]}"
