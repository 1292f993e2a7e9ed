"""A channel of RSS, or the head of an Atom feed → a feed without items, as far as its elements say."""

import re
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from newsmodel.formats.rss.children import Children, base_of, text_of
from newsmodel.formats.rss.display import as_instant
from newsmodel.formats.rss.entries import line_of, page_among
from newsmodel.formats.rss.names import NOWHERE
from newsmodel.formats.rss.values import Warn, first_moment, language_of, one_line, web_address
from newsmodel.model import Feed, Image

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed_of(channel: etree._Element, children: Children, warn: Warn) -> Feed:
    """Map a channel to a feed.

    Args:
        channel: RSS's ``channel``, or Atom's ``feed``.
        children: its elements.
        warn: told about each value that could not be read.
    """
    start = base_of(channel, "")
    links = {link.get("rel", "alternate"): link.get("href") for link in children.all("atom:link")}
    own = web_address(links.get("self"), start)
    link = _page(children, start or own or "") or own or web_address(children.text("atom:id"), "")
    if link is None:
        warn(f"it has no link, and was given {NOWHERE}")
    base = start or link or NOWHERE
    ttl = re.fullmatch(r"0*([0-9]{1,9})", children.text("ttl") or "")
    return Feed(
        title=one_line(children.text("title")) or line_of(children, "atom:title", "dc:title") or link or NOWHERE,
        link=link or NOWHERE,
        description=one_line(children.text("description")) or line_of(children, "atom:subtitle", "atom:tagline"),
        language=language_in(channel, children),
        self_url=web_address(links.get("self"), base),
        hub=web_address(links.get("hub"), base),
        next_url=web_address(links.get("next") or links.get("prev-archive"), base),
        image=_image(children, base),
        ttl=int(ttl[1]) if ttl else None,
        updated=_last_change(children, warn),
    )


def language_in(element: etree._Element, children: Children) -> str | None:
    """Return the language that a channel, an item or an entry names, or None."""
    return language_of(children.text("language", "dc:language")) or language_of(element.get(_XML_LANGUAGE))


def _page(children: Children, base: str) -> str | None:
    texts = (web_address(text_of(link) or link.get("href"), base_of(link, base)) for link in children.all("link"))
    return next(filter(None, texts), None) or page_among(children, base)


def _image(children: Children, base: str) -> Image | None:
    return next((Image(url=address) for text in _pictures(children) if (address := web_address(text, base))), None)


def _pictures(children: Children) -> Iterator[str | None]:
    for image in children.all("image"):
        yield Children(image).text("url")
    for thumbnail in children.all("media:thumbnail", "itunes:image"):
        yield thumbnail.get("url") or thumbnail.get("href")
    yield from children.texts("atom:logo", "atom:icon")


def _last_change(children: Children, warn: Warn) -> datetime | None:
    printed = children.texts("lastBuildDate", "pubDate", "atom:updated", "atom:modified", "dc:date")
    moment = first_moment(printed, warn)
    return as_instant(moment) if moment else None
