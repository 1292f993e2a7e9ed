"""An item of RSS as any publisher writes it → an article, as far as its elements say."""

import re
from collections.abc import Iterable, Iterator
from typing import TypedDict

from newsmodel.formats import html
from newsmodel.formats.rss.children import Children, base_of, text_of
from newsmodel.formats.rss.markup import with_absolute_addresses
from newsmodel.formats.rss.names import SCHEMA, SECTION_DOMAIN
from newsmodel.formats.rss.people import authors_of
from newsmodel.formats.rss.pictures import images_of
from newsmodel.formats.rss.values import Warn, first_moment, language_of, one_line, web_address
from newsmodel.model import Actor, ActorType, Article, Publisher

_ACTOR_TYPES = {
    SCHEMA + "Person": ActorType.PERSON,
    SCHEMA + "Organization": ActorType.ORGANIZATION,
    SCHEMA + "Place": ActorType.PLACE,
}

# A description longer than this is no summary but the story itself.
_LONGEST_SUMMARY = 1000
_HTML_SPACES = re.compile(r"[ \t\n\f\r]+")


class Identity(TypedDict, total=False):
    """The id, where an item has one."""

    id: str


class Texts(TypedDict):
    """What an item says in prose."""

    standfirst: str | None
    body: str
    body_html: str | None


class Categories(TypedDict):
    """What an item is filed under."""

    section: str | None
    keywords: tuple[str, ...]
    actors: tuple[Actor, ...]


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
    address = _item_address(item, base)
    headline = one_line(item.text("title", "media:title", "dc:title", "dcterms:title"))
    texts = _texts(item, base)
    if not (address or headline or texts["standfirst"] or texts["body"]):
        raise ValueError("it has neither title, link nor text")
    publisher = one_line(item.text("dc:publisher", "dcterms:publisher"))
    return Article(
        **identity(item.text("guid") or address),
        **texts,
        **filed_under(_categories(item)),
        url=address,
        headline=headline,
        authors=authors_of(item, base),
        published=first_moment(
            item.texts("pubDate", "dc:date", "atom:published", "dcterms:issued", "dcterms:created"), warn
        ),
        modified=first_moment(item.texts("atom:updated", "dcterms:modified"), warn),
        language=language_of(item.text("dc:language", "dcterms:language")) or language,
        publisher=Publisher(name=publisher) if publisher else None,
        copyright=one_line(item.text("dc:rights", "dcterms:rights", "media:copyright", "copyright")),
        images=images_of(item, base),
    )


def identity(guid: str | None) -> Identity:
    """Take a guid for the id; without one, the model makes it."""
    return {"id": re.sub(r"\s+", "-", guid)} if guid else {}


def prose(summary_markup: str | None, content: str | None, base: str) -> Texts:
    """Make the texts of an article of a summary and a content, both HTML.

    A summary that says what the content says is left out; one too long for a summary, where there is no content, is
    the content.
    """
    if content == summary_markup:
        summary_markup = None
    summary, summary_html = _short_text(summary_markup) or _body(summary_markup, base)
    if not content and _is_story(summary):
        return {"standfirst": None, "body": summary, "body_html": summary_html or None}
    body, body_html = _body(content, base)
    return {"standfirst": summary.strip() or None, "body": body, "body_html": body_html or None}


def filed_under(categories: Iterable[tuple[str, str]]) -> Categories:
    """Tell the section, the actors and the keywords among categories, each with its domain."""
    kept = list(dict.fromkeys(categories))
    named = [(_ACTOR_TYPES[domain], name) for domain, name in kept if domain in _ACTOR_TYPES]
    others = (name for domain, name in kept if domain not in _ACTOR_TYPES and domain != SECTION_DOMAIN)
    return {
        "section": next((name for domain, name in kept if domain == SECTION_DOMAIN), None),
        "keywords": tuple(dict.fromkeys(others)),
        "actors": tuple(Actor(id=f"actor-{n}", type=kind, name=name) for n, (kind, name) in enumerate(named, 1)),
    }


def _item_address(item: Children, base: str) -> str | None:
    for link in item.all("link"):
        if address := web_address(text_of(link) or link.get("href"), base_of(link, base)):
            return address
    for link in item.all("atom:link"):
        address = web_address(link.get("href"), base_of(link, base))
        if address and link.get("rel", "alternate") == "alternate":
            return address
    permanent = (guid for guid in item.all("guid") if guid.get("isPermaLink", "true").lower() != "false")
    return next(filter(None, (web_address(text_of(guid), "") for guid in permanent)), None)


def _texts(item: Children, base: str) -> Texts:
    content = item.text("content:encoded", "xhtml:body")
    return prose(item.text("description", "dcterms:abstract", "atom:summary"), content, base)


def _short_text(summary: str | None) -> tuple[str, str] | None:
    """Lay out a short summary without any markup as ``body_from`` would, which is slow for many; else return None."""
    if not summary or len(summary) > _LONGEST_SUMMARY or "<" in summary or "&" in summary:
        return None
    return _HTML_SPACES.sub(" ", summary).strip(" "), ""


def _body(markup: str | None, base: str) -> tuple[str, str]:
    if not markup:
        return "", ""
    return html.body_from(with_absolute_addresses(markup, base))


def _is_story(summary: str) -> bool:
    return len(summary) > _LONGEST_SUMMARY or summary.count("\n\n") > 1


def _categories(item: Children) -> Iterator[tuple[str, str]]:
    for category in item.all("category", "dc:subject", "dcterms:subject"):
        if name := one_line(text_of(category)):
            yield category.get("domain", ""), name
