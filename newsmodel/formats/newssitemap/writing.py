"""Articles of the last two days → a news sitemap, or an index and several of them."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from xml.sax.saxutils import escape

from newsmodel.errors import FormatError
from newsmodel.formats.newssitemap import names
from newsmodel.formats.rss.display import as_instant, as_uri
from newsmodel.model import Article, Feed, Status

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
# xsd:dateTime knows zones up to fourteen hours from UTC.
_FARTHEST_ZONE = timedelta(hours=14)
_TRADITIONAL = re.compile(r"zh(-[a-z]{3})?-(hant|tw|hk|mo)\b", re.IGNORECASE)


class Entry(NamedTuple):
    """One article of the sitemap, as it is written."""

    address: str
    headline: str
    publication: str
    language: str
    published: date
    modified: date | None
    keywords: tuple[str, ...]


def entries_of(feed: Feed, now: datetime | None, publication: str | None) -> list[Entry]:
    """Choose the articles that may stand in a news sitemap, and say what is written of each.

    Args:
        feed: its articles in their order; of two with one address the first counts.
        now: what the 48 hours are counted back from; None for the newest article's date.
        publication: the name for all; None for each article's publisher, or the feed's title.

    Raises:
        FormatError: ``now`` has no zone, or an article and its feed name no language that Google takes.
    """
    if now is not None and now.tzinfo is None:
        raise FormatError(f"now has no time zone: {now.isoformat()}", remedy="add one, as tzinfo=datetime.UTC")
    listed = [article for article in feed.items if _can_be_listed(article)]
    now = now or max((as_instant(article.published) for article in listed if article.published), default=None)
    found: dict[str, Entry] = {}
    for article in listed:
        if now is not None and _is_news(article, now):
            entry = _entry(article, feed, publication)
            found.setdefault(entry.address, entry)
    return list(found.values())


def sitemap_of(entries: Sequence[Entry]) -> str:
    """Write one sitemap."""
    head = f'{_DECLARATION}<urlset xmlns="{names.SITEMAP}" xmlns:news="{names.NEWS}">\n'
    return head + "".join(map(_url, entries)) + "</urlset>\n"


def index_of(parts: Sequence[tuple[str, Sequence[Entry]]]) -> str:
    """Write an index of sitemaps, each given by its address and what it lists."""
    lines = (_index_line(address, entries) for address, entries in parts)
    return f'{_DECLARATION}<sitemapindex xmlns="{names.SITEMAP}">\n{"".join(lines)}</sitemapindex>\n'


def google_language(tag: str | None) -> str | None:
    """Return the code that Google takes for a language: two or three letters, ``zh-cn`` or ``zh-tw``; None if none.

    Example:
        >>> google_language("en-GB"), google_language("zh-Hant-HK"), google_language("zh")
        ('en', 'zh-tw', 'zh-cn')
    """
    primary = (tag or "").partition("-")[0].lower()
    if primary == "zh":
        return "zh-tw" if _TRADITIONAL.match(tag or "") else "zh-cn"
    return primary if len(primary) in (2, 3) else None


def _can_be_listed(article: Article) -> bool:
    if not (article.url and article.headline and article.published and article.status is Status.USABLE):
        return False
    return names.SHORTEST_ADDRESS <= len(as_uri(article.url)) <= names.LONGEST_ADDRESS


def _is_news(article: Article, now: datetime) -> bool:
    if article.published is None or (article.embargoed_until is not None and article.embargoed_until > now):
        return False
    return timedelta() <= now - as_instant(article.published) <= names.OLDEST


def _entry(article: Article, feed: Feed, publication: str | None) -> Entry:
    assert article.url is not None
    assert article.headline is not None
    assert article.published is not None
    language = google_language(article.language) or google_language(feed.language)
    if language is None:
        raise FormatError(
            "a news sitemap must tell the language, in two or three letters, and neither the article nor its feed does",
            where=article.url,
            remedy="give the feed its language",
        )
    return Entry(
        address=as_uri(article.url),
        headline=article.headline,
        publication=publication or (article.publisher.name if article.publisher else feed.title),
        language=language,
        published=article.published,
        modified=article.modified,
        keywords=tuple(keyword for keyword in article.keywords if "," not in keyword),
    )


def _url(entry: Entry) -> str:
    return "".join(f"{line}\n" for line in _lines(entry))


def _lines(entry: Entry) -> Iterator[str]:
    yield "  <url>"
    yield f"    <loc>{escape(entry.address)}</loc>"
    if entry.modified is not None:
        yield f"    <lastmod>{_moment(entry.modified)}</lastmod>"
    yield "    <news:news>"
    yield "      <news:publication>"
    yield f"        <news:name>{escape(entry.publication)}</news:name>"
    yield f"        <news:language>{entry.language}</news:language>"
    yield "      </news:publication>"
    yield f"      <news:publication_date>{_moment(entry.published)}</news:publication_date>"
    yield f"      <news:title>{escape(entry.headline)}</news:title>"
    if entry.keywords:
        yield f"      <news:keywords>{escape(', '.join(entry.keywords))}</news:keywords>"
    yield "    </news:news>"
    yield "  </url>"


def _index_line(address: str, entries: Sequence[Entry]) -> str:
    newest = max(entries, key=lambda entry: as_instant(_changed(entry)))
    moment = f"<lastmod>{_moment(_changed(newest))}</lastmod>"
    return f"  <sitemap><loc>{escape(as_uri(address))}</loc>{moment}</sitemap>\n"


def _changed(entry: Entry) -> date:
    return entry.modified or entry.published


def _moment(moment: date) -> str:
    """Write a W3C date and time, which the schema reads as xsd:date or xsd:dateTime."""
    if isinstance(moment, datetime) and abs(moment.utcoffset() or timedelta()) > _FARTHEST_ZONE:
        moment = moment.astimezone(UTC)
    return moment.isoformat()
