"""A feed as feedgen is to write it: what every reader shows."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple, TypedDict

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from newsmodel.formats import html
from newsmodel.formats.jsonld.vocabulary import ACTOR_TYPES
from newsmodel.formats.rss.display import as_html, as_uri, without_noncharacters
from newsmodel.formats.rss.extension import ChannelExtension, ItemExtension, fits_rss_image
from newsmodel.formats.rss.names import NOWHERE, SCHEMA, SECTION_DOMAIN
from newsmodel.model import Article, Feed, Image

# RSS 2.0's own limits for the channel's image, in pixels.
_WIDEST, _HIGHEST = 144, 400


class _Category(TypedDict, total=False):
    term: str
    scheme: str


class _Guid(NamedTuple):
    text: str
    permanent: bool


class _NoDate(datetime):
    """A date that feedgen takes for missing: left alone, it would read the clock and change the locale."""

    def __bool__(self) -> bool:
        return False


def write(feed: Feed, jsonld_url: Callable[[Article], str | None] | None) -> str:
    """Build feedgen's tree for a feed and write it out.

    Args:
        feed: what to write.
        jsonld_url: gives the address of an article's JSON-LD, if it is published.

    Returns:
        The document, in UTF-8 once it is encoded.
    """
    generator = _channel(feed)
    for article, guid in zip(feed.items, _guids(feed), strict=True):
        item = generator.add_entry(order="append")
        item.news.article = article
        item.news.jsonld_url = jsonld_url(article) if jsonld_url else None
        item.guid(guid.text, permalink=guid.permanent)
        _fill_item(item, article)
    written: bytes = generator.rss_str(pretty=True)
    return written.decode("utf-8")


def as_feed(thing: Feed | Article) -> Feed:
    """Take a feed for itself, and an article for a feed of one, called after its publisher or else after itself."""
    if isinstance(thing, Feed):
        return thing
    publisher = thing.publisher
    return Feed(
        title=(publisher.name if publisher else None) or thing.headline or thing.id,
        link=(publisher.url if publisher else None) or thing.url or NOWHERE,
        language=thing.language,
        items=(thing,),
    )


def _channel(feed: Feed) -> FeedGenerator:
    generator = FeedGenerator()
    generator.register_extension("news", ChannelExtension, ItemExtension, atom=False)
    generator.news.feed = feed
    generator.updated(_NoDate(1, 1, 1, tzinfo=UTC))
    generator.generator("newsmodel")
    generator.title(feed.title)
    generator.description(feed.description or feed.title)
    if feed.self_url:
        generator.link(href=as_uri(feed.self_url), rel="self", type="application/rss+xml")
    # Last, because feedgen takes the last of all links for the channel's.
    generator.link(href=as_uri(feed.link), rel="alternate")
    generator.language(feed.language)
    generator.ttl(feed.ttl or None)
    if feed.image and fits_rss_image(feed.image):
        generator.image(as_uri(feed.image.url), **_sides_within_limits(feed.image))
    return generator


def _sides_within_limits(image: Image) -> dict[str, str]:
    sides = {"width": (image.width, _WIDEST), "height": (image.height, _HIGHEST)}
    return {side: str(pixels) for side, (pixels, limit) in sides.items() if pixels and pixels <= limit}


def _fill_item(item: FeedEntry, article: Article) -> None:
    summary = article.standfirst or article.lede.strip()
    item.title(article.headline or (None if summary else article.url or article.id))
    item.description(as_html(summary) if summary else None)
    _fill_content(item, without_noncharacters(html.body_markup(article)))
    if article.url:
        item.link(href=as_uri(article.url))
    item.category(_categories(article))


def _fill_content(item: FeedEntry, markup: str) -> None:
    if markup.strip():
        item.content(markup, type=None if "]]>" in markup else "CDATA")


def _guids(feed: Feed) -> Iterator[_Guid]:
    """Give each item a guid of its own, which is its article's id wherever that is unique enough."""
    given: Counter[str] = Counter()
    for article in feed.items:
        permanent = article.id == article.url
        text = as_uri(article.id) if permanent else article.id
        # A bare number is taken in other feeds too.
        text = f"{as_uri(feed.link)}#{text}" if text.isdigit() else text
        given[text] += 1
        yield _Guid(text, permanent) if given[text] == 1 else _Guid(f"{text}#{given[text]}", permanent=False)


def _categories(article: Article) -> list[_Category]:
    section: list[_Category] = [{"term": article.section, "scheme": SECTION_DOMAIN}] if article.section else []
    keywords: list[_Category] = [{"term": keyword} for keyword in article.keywords]
    actors: list[_Category] = [
        {"term": actor.name, "scheme": SCHEMA + ACTOR_TYPES[actor.type]} for actor in article.actors
    ]
    return section + keywords + actors
