"""A document → a feed: our carriers first, else what the elements show."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from newsmodel.errors import NewsmodelError, NoArticle
from newsmodel.formats.bylines import is_full_name
from newsmodel.formats.jsonld import reading as jsonld
from newsmodel.formats.jsonld.json_text import from_text
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.channels import feed_of, language_in
from newsmodel.formats.rss.children import Children, base_of, may_drop
from newsmodel.formats.rss.entries import article_of_entry
from newsmodel.formats.rss.items import article_of
from newsmodel.formats.rss.names import (
    ARTICLE_CARRIER,
    ATOM,
    ATOM_NAMESPACES,
    CHANNEL_CARRIER,
    RDF,
    RSS_NAMESPACES,
)
from newsmodel.formats.rss.people import authors_of
from newsmodel.formats.rss.tree import local_name, parse
from newsmodel.formats.rss.values import Warn, one_line
from newsmodel.model import Article, Author, Feed

_ENTRY = f"{{{ATOM}}}entry"


@dataclass(frozen=True, slots=True)
class _Reading:
    """What all items of one document have in common."""

    feed: Feed
    base: str
    authors: tuple[Author, ...]
    loses_characters: bool
    warn: Warn


def read(document: str | bytes, warn: Warn) -> Feed:
    """Read a feed; see ``newsmodel.formats.rss.loads``.

    Args:
        document: text or bytes, RSS of any version or Atom.
        warn: told about everything that was repaired, left out or skipped, with its place.
    """
    root, cut = parse(document, warn)
    channel = _channel_in(root)
    children = Children(channel)
    loses = may_drop(root)
    feed = _read_channel(channel, children, loses, warn)
    base = base_of(channel, feed.link)
    reading = _Reading(feed, base, _people(children, base), loses, warn)
    items = list(root.iter("item", _ENTRY))
    if cut and items:
        warn(f"{_place(Children(items[-1]), len(items))} was skipped: the document is cut in it")
        items.pop()
    return feed.model_copy(update={"items": tuple(_articles(items, reading))})


def _people(channel: Children, base: str) -> tuple[Author, ...]:
    """Return a feed's authors, who are its entries' too (RFC 4287, section 4.2.1); a newsroom is not meant by that."""
    return tuple(author for author in authors_of(channel, base) if is_full_name(author.name))


def _channel_in(root: etree._Element) -> etree._Element:
    """Return the element that holds the feed's own facts, after every name was made that of the standard."""
    namespace, local = str(root.tag).rpartition("}")[0].removeprefix("{"), local_name(root).lower()
    if local == "feed":
        _rename(root, {*ATOM_NAMESPACES, namespace} - {ATOM}, f"{{{ATOM}}}")
        return root
    if local != "rss" and namespace != RDF:
        raise _no_feed(root)
    _rename(root, {*RSS_NAMESPACES, namespace} - {"", RDF, ATOM}, "")
    channel = next(root.iter("channel"), None)
    if channel is None:
        raise NoArticle("this RSS document has no channel", remedy="fetch it again, or ask its publisher")
    return channel


def _no_feed(root: etree._Element) -> NoArticle:
    if local_name(root) == "html":
        return NoArticle("this is a web page, not a feed", remedy="read it as HTML, or give it the page's feed")
    return NoArticle(
        f"this is XML, but no feed: its root is <{local_name(root)}>, at line {root.sourceline}",
        remedy="give it a document whose root is <rss>, <rdf:RDF> or <feed>",
    )


def _rename(root: etree._Element, namespaces: set[str], prefix: str) -> None:
    """Give the standard's own elements their names, whichever namespace the document has put them in."""
    for namespace in namespaces:
        for element in list(root.iter(f"{{{namespace}}}*")):
            element.tag = prefix + local_name(element)


def _read_channel(channel: etree._Element, children: Children, loses_characters: bool, warn: Warn) -> Feed:
    text = children.carrier(CHANNEL_CARRIER)
    if text is not None:
        try:
            return carrier.loads(text)
        except NewsmodelError as error:
            warn(f"the channel's {CHANNEL_CARRIER} cannot be read, so its elements are: {error}")
    if loses_characters:
        _warn_of_dropped(children, lambda what: warn(f"the channel: {what}"))
    return feed_of(channel, children, lambda repair: warn(f"the channel: {repair}"))


def _articles(items: list[etree._Element], reading: _Reading) -> Iterator[Article]:
    for number, item in enumerate(items, 1):
        if len(item) == 0:
            continue
        children = Children(item)
        warn = _named(children, number, reading.warn)
        article = _carried(children, warn) or _shown(item, children, reading, warn)
        if article is not None:
            yield article


def _named(children: Children, number: int, warn: Warn) -> Warn:
    """Say with each warning which item it is about."""
    return lambda what: warn(f"{_place(children, number)}{what}")


def _carried(children: Children, warn: Warn) -> Article | None:
    text = children.carrier(ARTICLE_CARRIER)
    if text is None:
        return None
    notes: Notes = {}
    try:
        article = jsonld.read(from_text(text), notes)
    except NewsmodelError as error:
        warn(f": its {ARTICLE_CARRIER} cannot be read, so what it shows is: {error}")
        return None
    for note in notes:
        warn(f", JSON-LD: {note}")
    return article


def _shown(item: etree._Element, children: Children, reading: _Reading, warn: Warn) -> Article | None:
    def warn_of(what: str) -> None:
        warn(f": {what}")

    if reading.loses_characters:
        _warn_of_dropped(children, warn_of)
    base, language = base_of(item, reading.base), language_in(item, children) or reading.feed.language
    try:
        if item.tag == _ENTRY:
            return article_of_entry(children, base, language, reading.authors, warn_of)
        return article_of(children, base, language, warn_of)
    except (NewsmodelError, ValueError) as error:
        warn(f" was skipped: {error}")
        return None


def _warn_of_dropped(children: Children, warn: Warn) -> None:
    """Warn, once, of characters that the texts of an item or a channel lose."""
    if dropped := children.dropped():
        warn(f"characters that no text can hold were dropped: {', '.join(dropped)}")


def _place(item: Children, number: int) -> str:
    title = one_line(item.text("title", "atom:title")) or "without title"
    return f"item {number} ({title[:60]})"
