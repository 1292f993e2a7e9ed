"""A document → a feed: our carriers first, else what the elements show."""

import re
from datetime import datetime
from itertools import chain

from lxml import etree

from newsmodel.errors import NewsmodelError, NoArticle
from newsmodel.formats.jsonld import reading as jsonld
from newsmodel.formats.jsonld.json_text import from_text
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.children import Children
from newsmodel.formats.rss.display import as_instant
from newsmodel.formats.rss.items import (
    Warn,
    article_of,
    first_moment,
    language_of,
    one_line,
    warn_of_dropped,
    web_address,
)
from newsmodel.formats.rss.names import ARTICLE_CARRIER, ATOM, CHANNEL_CARRIER, NOWHERE, RDF, RSS_NAMESPACES
from newsmodel.formats.rss.tree import parse
from newsmodel.model import Article, Feed, Image


def read(document: str | bytes, warn: Warn) -> Feed:
    """Read a feed; see ``newsmodel.formats.rss.loads``.

    Args:
        document: text or bytes.
        warn: told about everything that was repaired, left out or skipped, with its place.
    """
    root = parse(document, warn)
    _require_rss(root)
    _drop_namespaces(root)
    channel = next(root.iter("channel"), None)
    if channel is None:
        raise NoArticle("this RSS document has no channel", remedy="fetch it again, or ask its publisher")
    feed = _read_channel(Children(channel), warn)
    items = (_read_item(item, number, feed, warn) for number, item in enumerate(root.iter("item"), 1))
    return feed.model_copy(update={"items": tuple(article for article in items if article)})


def _require_rss(root: etree._Element) -> None:
    name = etree.QName(root)
    if name.localname.lower() == "rss" or name.namespace == RDF:
        return
    if name.namespace == ATOM or name.localname == "feed":
        raise NoArticle("this is an Atom feed, which is not read yet", remedy="give it the site's RSS feed")
    if name.localname == "html":
        raise NoArticle("this is a web page, not an RSS feed", remedy="read it as HTML, or give it the page's feed")
    raise NoArticle(
        f"this is XML, but not RSS: its root is <{name.localname}>, at line {root.sourceline}",
        remedy="give it a document whose root is <rss>",
    )


def _drop_namespaces(root: etree._Element) -> None:
    """Give RSS's own elements their plain names, whichever namespace the document has put them in."""
    for namespace in {*RSS_NAMESPACES, etree.QName(root).namespace or ""} - {"", RDF, ATOM}:
        for element in list(root.iter(f"{{{namespace}}}*")):
            element.tag = etree.QName(element).localname


def _read_channel(channel: Children, warn: Warn) -> Feed:
    text = channel.carrier(CHANNEL_CARRIER)
    if text is not None:
        try:
            return carrier.loads(text)
        except NewsmodelError as error:
            warn(f"the channel's {CHANNEL_CARRIER} cannot be read, so its elements are: {error}")
    return _visible_channel(channel, lambda repair: warn(f"the channel: {repair}"))


def _visible_channel(channel: Children, warn: Warn) -> Feed:
    warn_of_dropped(channel, warn)
    links = {link.get("rel", "alternate"): link.get("href") for link in channel.all("atom:link")}
    link = next(filter(None, (web_address(text, "") for text in channel.texts("link"))), None)
    link = link or web_address(links.get("alternate"), "") or web_address(links.get("self"), "")
    if link is None:
        warn(f"it has no link, and was given {NOWHERE}")
    base = link or NOWHERE
    ttl = re.fullmatch(r"0*([0-9]{1,9})", channel.text("ttl") or "")
    return Feed(
        title=one_line(channel.text("title", "dc:title")) or base,
        link=base,
        description=one_line(channel.text("description")),
        language=language_of(channel.text("language", "dc:language")),
        self_url=web_address(links.get("self"), base),
        hub=web_address(links.get("hub"), base),
        next_url=web_address(links.get("next"), base),
        image=_channel_image(channel, base),
        ttl=int(ttl[1]) if ttl else None,
        updated=_last_change(channel, warn),
    )


def _channel_image(channel: Children, base: str) -> Image | None:
    inside = (Children(image).text("url") for image in channel.all("image"))
    beside = (thumbnail.get("url") for thumbnail in channel.all("media:thumbnail"))
    addresses = (web_address(text, base) for text in chain(inside, beside))
    return next((Image(url=address) for address in addresses if address), None)


def _last_change(channel: Children, warn: Warn) -> datetime | None:
    moment = first_moment(channel, warn, "lastBuildDate", "pubDate", "atom:updated", "dc:date")
    return as_instant(moment) if moment else None


def _read_item(item: etree._Element, number: int, feed: Feed, warn: Warn) -> Article | None:
    if len(item) == 0:
        return None
    children = Children(item)

    def warn_of_item(what: str) -> None:
        warn(f"{_place(children, number)}{what}")

    text = children.carrier(ARTICLE_CARRIER)
    if text is not None:
        try:
            return _carried(text, warn_of_item)
        except NewsmodelError as error:
            warn_of_item(f": its {ARTICLE_CARRIER} cannot be read, so what it shows is: {error}")
    try:
        return article_of(children, feed.link, feed.language, lambda repair: warn_of_item(f": {repair}"))
    except (NewsmodelError, ValueError) as error:
        warn_of_item(f" was skipped: {error}")
        return None


def _carried(text: str, warn: Warn) -> Article:
    notes: Notes = {}
    article = jsonld.read(from_text(text), notes)
    for note in notes:
        warn(f", JSON-LD: {note}")
    return article


def _place(item: Children, number: int) -> str:
    title = one_line(item.text("title")) or "without title"
    return f"item {number} ({title[:60]})"
