"""A document → a feed: our carriers first, else what the elements show."""

import re
import warnings
from datetime import datetime
from itertools import chain

from lxml import etree

from newsmodel.errors import NewsmodelError, NewsmodelWarning, NoArticle
from newsmodel.formats import jsonld
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.children import Children
from newsmodel.formats.rss.dates import read_date
from newsmodel.formats.rss.display import as_instant
from newsmodel.formats.rss.items import article_of, language_of, one_line, web_address
from newsmodel.formats.rss.names import ARTICLE_CARRIER, ATOM, CHANNEL_CARRIER, NOWHERE, RDF, RSS_NAMESPACES
from newsmodel.formats.rss.tree import parse
from newsmodel.model import Article, Feed, Image


def read(document: str | bytes) -> Feed:
    """Read a feed; see ``newsmodel.formats.rss.loads``."""
    root = parse(document)
    _require_rss(root)
    _drop_namespaces(root)
    channel = next(root.iter("channel"), None)
    if channel is None:
        raise NoArticle("this RSS document has no channel", remedy="fetch it again, or ask its publisher")
    feed = _read_channel(Children(channel))
    items = (_read_item(item, number, feed) for number, item in enumerate(root.iter("item"), 1))
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


def _read_channel(channel: Children) -> Feed:
    text = channel.carrier(CHANNEL_CARRIER)
    if text is not None:
        try:
            return carrier.loads(text)
        except NewsmodelError as error:
            _warn(f"the channel's {CHANNEL_CARRIER} cannot be read, so its elements are: {error}")
    return _visible_channel(channel)


def _visible_channel(channel: Children) -> Feed:
    links = {link.get("rel", "alternate"): link.get("href") for link in channel.all("atom:link")}
    link = next(filter(None, (web_address(text, "") for text in channel.texts("link"))), None)
    link = link or web_address(links.get("alternate"), "") or web_address(links.get("self"), "")
    if link is None:
        _warn(f"the channel has no link; it was given {NOWHERE}")
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
        updated=_last_change(channel),
    )


def _channel_image(channel: Children, base: str) -> Image | None:
    inside = (Children(image).text("url") for image in channel.all("image"))
    beside = (thumbnail.get("url") for thumbnail in channel.all("media:thumbnail"))
    addresses = (web_address(text, base) for text in chain(inside, beside))
    return next((Image(url=address) for address in addresses if address), None)


def _last_change(channel: Children) -> datetime | None:
    for text in channel.texts("lastBuildDate", "pubDate", "atom:updated", "dc:date"):
        if moment := read_date(text):
            return as_instant(moment)
    return None


def _read_item(item: etree._Element, number: int, feed: Feed) -> Article | None:
    if len(item) == 0:
        return None
    children = Children(item)
    text = children.carrier(ARTICLE_CARRIER)
    if text is not None:
        try:
            return jsonld.loads(text)
        except NewsmodelError as error:
            _warn(f"{_place(children, number)}: its {ARTICLE_CARRIER} cannot be read, so what it shows is: {error}")
    try:
        return article_of(
            children, feed.link, feed.language, lambda repair: _warn(f"{_place(children, number)}: {repair}")
        )
    except (NewsmodelError, ValueError) as error:
        _warn(f"{_place(children, number)} was skipped: {error}")
        return None


def _place(item: Children, number: int) -> str:
    title = one_line(item.text("title")) or "without title"
    return f"item {number} ({title[:60]})"


def _warn(message: str) -> None:
    warnings.warn(message, NewsmodelWarning, stacklevel=2)
