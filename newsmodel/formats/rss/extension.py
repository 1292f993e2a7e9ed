"""Our feedgen extension: what RSS can say about an article and feedgen alone cannot.

feedgen keeps one author per item and none without an e-mail address, no ``updated``, no picture credits and no
link but the channel's own; its dates change the process's locale. All of that is written here.
"""

import re
from collections.abc import Iterator
from datetime import date

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from lxml import etree

from newsmodel.formats import jsonld
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.display import as_instant, as_iso_8601, as_rfc_2822, as_uri
from newsmodel.formats.rss.names import ARTICLE_CARRIER, ATOM, CHANNEL_CARRIER, DC, MEDIA, SCHEMA, WRITTEN
from newsmodel.model import Article, Feed, Image

_MARKUP = re.compile(r"([<>&\n])")


class ChannelExtension(BaseExtension):  # type: ignore[misc]  # feedgen has no types
    """The channel's date, links and carrier.

    Attributes:
        feed: what is written; set it before feedgen builds its tree.
    """

    feed: Feed

    def extend_ns(self) -> dict[str, str]:
        """Name the namespaces that the feed's root declares."""
        return WRITTEN

    def extend_rss(self, rss: etree._Element) -> etree._Element:
        """Complete the channel, before feedgen adds the items."""
        channel = rss[0]
        for element in channel.iter("title", "description"):
            _spell_markup(element)
        _add(channel, "lastBuildDate", _rfc_date_of_last_change(self.feed))
        for relation, address in (("hub", self.feed.hub), ("next", self.feed.next_url)):
            _add_link(channel, relation, address)
        if self.feed.image and not fits_rss_image(self.feed.image):
            _add_media(channel, "thumbnail", self.feed.image)
        _add(channel, f"{{{SCHEMA}}}{CHANNEL_CARRIER}", carrier.dumps(self.feed))
        return rss


class ItemExtension(BaseEntryExtension):  # type: ignore[misc]  # feedgen has no types
    """An item's dates, authors, language, pictures, link to its JSON-LD, and carrier.

    Attributes:
        article: what is written; set it before feedgen builds its tree.
        jsonld_url: where the article's JSON-LD is published, or None.
    """

    article: Article
    jsonld_url: str | None = None

    def extend_rss(self, item: etree._Element) -> etree._Element:
        """Complete an item that feedgen has begun."""
        for element in item.iter("title", "category"):
            _spell_markup(element)
        article = self.article
        _add(item, "pubDate", as_rfc_2822(article.published) if article.published else None)
        _add(item, f"{{{ATOM}}}updated", as_iso_8601(article.modified))
        for author in article.authors:
            _add(item, f"{{{DC}}}creator", author.name)
        _add(item, f"{{{DC}}}language", article.language)
        for image in article.images:
            _add_picture(item, image)
        _add_link(item, "describedby", self.jsonld_url, "application/ld+json")
        _add(item, f"{{{SCHEMA}}}{ARTICLE_CARRIER}", jsonld.dumps(article))
        return item


def fits_rss_image(image: Image) -> bool:
    """Say whether a picture may stand in RSS's ``image``, which knows GIF, JPEG and PNG only.

    Example:
        >>> fits_rss_image(Image(url="https://example.org/mark.svg"))
        False
    """
    ending = re.search(r"\.(\w+)$", as_uri(image.url))
    return ending is None or ending[1].lower() in ("gif", "jpg", "jpeg", "png")


def _spell_markup(element: etree._Element) -> None:
    """Write the signs of markup as hexadecimal references.

    Readers that take a title for HTML then still show ``<b>`` as it is (RSS Profile, “Character Data”), and
    line breaks stay out of the source's lines. To a parser the text is the same.
    """
    before, *rest = _MARKUP.split(element.text or "")
    element.text = before
    for sign, after in zip(rest[::2], rest[1::2], strict=True):
        reference = etree.Entity(f"#x{ord(sign):X}")
        reference.tail = after
        element.append(reference)


def _add(parent: etree._Element, name: str, text: str | None) -> None:
    if text is not None:
        etree.SubElement(parent, name).text = text


def _add_link(parent: etree._Element, relation: str, address: str | None, media_type: str | None = None) -> None:
    if address is not None:
        link = etree.SubElement(parent, f"{{{ATOM}}}link", rel=relation, href=as_uri(address))
        if media_type:
            link.set("type", media_type)


def _add_media(parent: etree._Element, name: str, image: Image) -> etree._Element:
    media = etree.SubElement(parent, f"{{{MEDIA}}}{name}", url=as_uri(image.url))
    for side, pixels in (("width", image.width), ("height", image.height)):
        if pixels is not None:
            media.set(side, str(pixels))
    return media


def _add_picture(item: etree._Element, image: Image) -> None:
    content = _add_media(item, "content", image)
    content.set("medium", "image")
    _add(content, f"{{{MEDIA}}}credit", image.credit)
    if words := image.caption or image.alt:
        description = etree.SubElement(content, f"{{{MEDIA}}}description", type="plain")
        description.text = words
        _spell_markup(description)


def _rfc_date_of_last_change(feed: Feed) -> str | None:
    changes = [feed.updated] if feed.updated else [as_instant(moment) for moment in _moments(feed)]
    return as_rfc_2822(max(changes)) if changes else None


def _moments(feed: Feed) -> Iterator[date]:
    for article in feed.items:
        yield from filter(None, (article.published, article.modified))
