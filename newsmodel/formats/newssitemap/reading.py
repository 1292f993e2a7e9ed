"""A sitemap, of news or of anything → a feed with what it says of each page."""

import re
from collections.abc import Iterator

from lxml import etree

from newsmodel.errors import NewsmodelError, NoArticle
from newsmodel.formats.rss.names import NOWHERE
from newsmodel.formats.rss.tree import local_name, parse
from newsmodel.formats.rss.values import Warn, first_moment, language_of, web_address
from newsmodel.model import Article, Feed, Image, Publisher, clean

_BREAKS = re.compile(r"\s*[\n\t]\s*")


def read(document: str | bytes, warn: Warn) -> Feed:
    """Read a sitemap; see ``newsmodel.formats.newssitemap.loads``.

    Args:
        document: text or bytes.
        warn: told about everything that was repaired, left out or skipped, with its place.
    """
    root = parse(document, warn).root
    _require_sitemap(root)
    pages = enumerate(_named(root, "url"), 1)
    items = tuple(filter(None, (_read_page(page, number, warn) for number, page in pages)))
    first = next(iter(items), None)
    publisher = next((article.publisher for article in items if article.publisher), None)
    link = _front_page(first.url) if first and first.url else NOWHERE
    return Feed(
        title=publisher.name if publisher else link,
        link=link,
        language=next((article.language for article in items if article.language), None),
        items=items,
    )


def _require_sitemap(root: etree._Element) -> None:
    name = local_name(root)
    if name == "sitemapindex":
        addresses = [_text(each, "loc") or "" for each in _named(root, "sitemap")]
        raise NoArticle(
            f"this is an index of {len(addresses)} sitemaps",
            remedy="read each of them: " + ", ".join(addresses[:3]) + (" …" if len(addresses) > 3 else ""),
        )
    if name != "urlset":
        raise NoArticle(f"this is XML, but no sitemap: its root is <{name}>", remedy="read it as what it is")


def _named(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Give the children of this name, whatever namespace the sitemap has put them in."""
    return (child for child in parent.iterchildren(tag=etree.Element) if local_name(child) == name)


def _text(parent: etree._Element | None, name: str) -> str | None:
    """Return the text of the first such child that has one, on one line."""
    children = () if parent is None else _named(parent, name)
    texts = (clean("".join(str(text) for text in child.itertext())) for child in children)
    return next((line for text in texts if (line := _BREAKS.sub(" ", text).strip())), None)


def _read_page(page: etree._Element, number: int, warn: Warn) -> Article | None:
    address = web_address(_text(page, "loc"), "")
    place = f"page {number} ({(address or 'without address')[:80]})"
    if address is None:
        warn(f"{place} was skipped: it has no web address")
        return None
    try:
        return _article(page, address, lambda repair: warn(f"{place}: {repair}"))
    except NewsmodelError as error:
        warn(f"{place} was skipped: {error}")
        return None


def _article(page: etree._Element, address: str, warn: Warn) -> Article:
    news = next(_named(page, "news"), None)
    publication = None if news is None else next(_named(news, "publication"), None)
    name = _text(publication, "name")
    keywords = (keyword.strip() for keyword in (_text(news, "keywords") or "").split(","))
    return Article(
        url=address,
        headline=_text(news, "title"),
        published=first_moment(_texts(news, "publication_date"), warn),
        modified=first_moment(_texts(page, "lastmod"), warn),
        language=language_of(_text(publication, "language")),
        publisher=Publisher(name=name) if name else None,
        keywords=tuple(filter(None, keywords)),
        images=tuple(_images(page, address)),
    )


def _texts(parent: etree._Element | None, name: str) -> Iterator[str]:
    return iter(filter(None, [_text(parent, name)]))


def _images(page: etree._Element, base: str) -> Iterator[Image]:
    for image in _named(page, "image"):
        if address := web_address(_text(image, "loc"), base):
            yield Image(url=address, caption=_text(image, "caption") or _text(image, "title"))


def _front_page(address: str) -> str:
    return "/".join(address.split("/", 3)[:3]).partition("?")[0].partition("#")[0] + "/"
