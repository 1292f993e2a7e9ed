"""An item as any publisher writes it → an article, as far as RSS's elements say."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import TypedDict
from urllib.parse import quote, urljoin

from lxml import etree

from newsmodel.formats import html
from newsmodel.formats.rss.children import Children, text_of
from newsmodel.formats.rss.dates import has_unsafe_zone, read_date
from newsmodel.formats.rss.names import SCHEMA, SECTION_DOMAIN
from newsmodel.model import Actor, ActorType, Article, Author, Image, Publisher, clean

Warn = Callable[[str], None]
"""Takes what was repaired or left out of one item."""

_ACTOR_TYPES = {
    SCHEMA + "Person": ActorType.PERSON,
    SCHEMA + "Organization": ActorType.ORGANIZATION,
    SCHEMA + "Place": ActorType.PLACE,
}
_NOT_IN_ADDRESSES = re.compile('[\\s<>"{}|\\\\^`\x00-\x20]')
_WEB_ADDRESS = re.compile(r"https?://[^/?#]+", re.IGNORECASE)
_MARKUP = re.compile(r"<[/!A-Za-z]|&#?\w+;")
_PICTURE_FILE = re.compile(r"\.(jpe?g|png|gif|webp|avif)$", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

# A description longer than this is no summary but the story itself.
_LONGEST_SUMMARY = 1000

# The patterns below take more than linear time.
_LONGEST_AUTHOR = 200
_MAILBOX_AND_NAME = re.compile(r"\S+@\S+\s*\((.+)\)")
_NAME_AND_MAILBOX = re.compile(r"(.+?)\s*<\S+@\S+>")


class _Identity(TypedDict, total=False):
    id: str


class _Texts(TypedDict):
    standfirst: str | None
    body: str
    body_html: str | None


def article_of(item: Children, base: str, language: str | None, warn: Warn) -> Article:
    """Map an item to an article.

    Args:
        item: its elements.
        base: the address that relative links start from.
        language: the channel's, for an item that names none.
        warn: told about each value that could not be read.

    Returns:
        What the item says; its body is ``content:encoded``, or a description too long for a summary.

    Raises:
        ValueError: the item says nothing.
        InvalidModel: what it says does not make an article.
    """
    warn_of_dropped(item, warn)
    address = _item_address(item, base)
    headline = one_line(item.text("title", "media:title", "dc:title"))
    texts = _texts(item)
    if not (address or headline or texts["standfirst"] or texts["body"]):
        raise ValueError("it has neither title, link nor text")
    publisher = one_line(item.text("dc:publisher"))
    categories = list(dict.fromkeys(_categories(item)))
    return Article(
        **_identity(item.text("guid") or address),
        url=address,
        headline=headline,
        **texts,
        authors=tuple(_authors(item)),
        published=first_moment(item, warn, "pubDate", "dc:date", "atom:published", "dcterms:issued", "dcterms:created"),
        modified=first_moment(item, warn, "atom:updated", "dcterms:modified"),
        language=language_of(item.text("dc:language")) or language,
        section=next((name for domain, name in categories if domain == SECTION_DOMAIN), None),
        keywords=tuple(dict.fromkeys(_keywords(categories))),
        actors=tuple(_actors(categories)),
        publisher=Publisher(name=publisher) if publisher else None,
        copyright=one_line(item.text("dc:rights", "media:copyright")),
        images=tuple(_images(item, base)),
    )


def warn_of_dropped(children: Children, warn: Warn) -> None:
    """Warn, once, of characters that the texts of an item or a channel lose."""
    if dropped := children.dropped():
        warn(f"characters that no text can hold were dropped: {', '.join(dropped)}")


def _identity(guid: str | None) -> _Identity:
    """Take a guid for the id; without one, the model makes it."""
    return {"id": re.sub(r"\s+", "-", guid)} if guid else {}


def one_line(text: str | None) -> str | None:
    """Make a line of what may be markup, or several lines.

    Example:
        >>> one_line("Harbour&#8217;s  <i>last</i> ferry")
        'Harbour’s last ferry'
    """
    if text and _MARKUP.search(text):
        text = html.body_from(text)[0]
    return " ".join((text or "").split()) or None


def web_address(text: str | None, base: str) -> str | None:
    """Complete and respell an address, or return None where it is none of the web's.

    Example:
        >>> web_address(" /a b ", "https://example.org/news/")
        'https://example.org/a%20b'
    """
    if not text or not text.strip():
        return None
    try:
        whole = urljoin(base, clean(text.strip()))
    except ValueError:
        return None
    spelt = _NOT_IN_ADDRESSES.sub(lambda found: quote(found[0]), whole)
    return spelt if _WEB_ADDRESS.match(spelt) else None


def language_of(text: str | None) -> str | None:
    """Return a language tag with hyphens, or None where the text is none."""
    tag = (text or "").replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else None


def first_moment(children: Children, warn: Warn, *names: str) -> date | None:
    """Return the first date that can be read under these names, and warn of what was left out before it."""
    for text in children.texts(*names):
        moment = read_date(text)
        if moment is None:
            warn(f"the date {text[:40]!r} cannot be read without a guess, and was left out")
            continue
        if not isinstance(moment, datetime) and has_unsafe_zone(text):
            warn(f"the zone of the date {text[:40]!r} has several readings, so only its day was kept")
        return moment
    return None


def _item_address(children: Children, base: str) -> str | None:
    links = [web_address(text, base) for text in children.texts("link")]
    links += [
        web_address(link.get("href"), base)
        for link in children.all("atom:link")
        if link.get("rel", "alternate") == "alternate"
    ]
    links += [
        web_address(text_of(guid), "") for guid in children.all("guid") if guid.get("isPermaLink", "true") != "false"
    ]
    return next(filter(None, links), None)


def _texts(children: Children) -> _Texts:
    content, description = children.text("content:encoded"), children.text("description")
    if content == description:
        description = None
    summary, summary_html = html.body_from(description) if description else ("", "")
    if content is None and _is_story(summary):
        return {"standfirst": None, "body": summary, "body_html": summary_html or None}
    body, body_html = html.body_from(content) if content else ("", "")
    return {"standfirst": summary.strip() or None, "body": body, "body_html": body_html or None}


def _is_story(summary: str) -> bool:
    return len(summary) > _LONGEST_SUMMARY or summary.count("\n\n") > 1


def _authors(children: Children) -> Iterator[Author]:
    names = list(children.texts("dc:creator")) or [
        _author_name(author) for author in children.all("author", "atom:author")
    ]
    for name in dict.fromkeys(filter(None, (one_line(_without_mailbox(name)) for name in names))):
        yield Author(name=name)


def _author_name(author: etree._Element) -> str:
    return Children(author).text("name", "atom:name") or text_of(author)


def _without_mailbox(author: str) -> str:
    """RSS asks for ``mail@example.org (Name)``; publishers write that, its reverse, or the name alone."""
    if len(author) > _LONGEST_AUTHOR:
        return author
    found = _MAILBOX_AND_NAME.fullmatch(author) or _NAME_AND_MAILBOX.fullmatch(author)
    return found[1] if found else author


def _categories(children: Children) -> Iterator[tuple[str, str]]:
    for category in children.all("category", "dc:subject"):
        if name := one_line(text_of(category)):
            yield category.get("domain", ""), name


def _keywords(categories: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (name for domain, name in categories if domain not in (*_ACTOR_TYPES, SECTION_DOMAIN))


def _actors(categories: Iterable[tuple[str, str]]) -> Iterator[Actor]:
    named = [(_ACTOR_TYPES[domain], name) for domain, name in categories if domain in _ACTOR_TYPES]
    for number, (kind, name) in enumerate(named, 1):
        yield Actor(id=f"actor-{number}", type=kind, name=name)


def _images(children: Children, base: str) -> Iterator[Image]:
    media = [*children.all("media:content")]
    for group in children.all("media:group"):
        media += Children(group).all("media:content")
    pictures = [each for each in (*media, *children.all("enclosure")) if _is_picture(each)]
    found: set[str] = set()
    for each in pictures or children.all("media:thumbnail"):
        address = web_address(each.get("url"), base)
        if address and address not in found:
            found.add(address)
            yield _image(each, address, children)


def _is_picture(media: etree._Element) -> bool:
    if kind := media.get("medium") or media.get("type"):
        return kind.partition("/")[0] == "image"
    return _PICTURE_FILE.search(media.get("url", "").partition("?")[0]) is not None


def _image(media: etree._Element, address: str, item: Children) -> Image:
    own = Children(media)
    return Image(
        url=address,
        caption=one_line(own.text("media:description", "media:title") or item.text("media:description")),
        credit=one_line(own.text("media:credit") or item.text("media:credit")),
        width=_pixels(media.get("width")),
        height=_pixels(media.get("height")),
    )


def _pixels(text: str | None) -> int | None:
    found = re.fullmatch(r"\s*0*([1-9]\d{0,5})(px)?\s*", text or "")
    return int(found[1]) if found else None
