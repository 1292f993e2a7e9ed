"""Pictures of an item: media elements, enclosures, and links to either."""

import re
from collections.abc import Iterator

from lxml import etree

from newsmodel.formats.rss.children import Children
from newsmodel.formats.rss.values import one_line, pixels, web_address
from newsmodel.model import Image

_PICTURE_FILE = re.compile(r"\.(jpe?g|png|gif|webp|avif)$", re.IGNORECASE)


def images_of(item: Children, base: str) -> tuple[Image, ...]:
    """Return an item's pictures, each once: those that it holds, else its thumbnails."""
    if not item.has("media:content", "media:group", "enclosure", "media:thumbnail", "atom:link", "itunes:image"):
        return ()
    found: dict[str, Image] = {}
    pictures = [each for each in _media(item) if _is_picture(each)]
    for each in pictures or [*item.all("media:thumbnail", "itunes:image"), *_thumbnails(item)]:
        address = web_address(each.get("url") or each.get("href"), base)
        if address and address not in found:
            found[address] = _image(each, address, item)
    return tuple(found.values())


def _media(item: Children) -> Iterator[etree._Element]:
    yield from item.all("media:content")
    for group in item.all("media:group"):
        yield from Children(group).all("media:content")
    yield from item.all("enclosure")
    yield from (link for link in item.all("atom:link") if link.get("rel") == "enclosure")


def _thumbnails(item: Children) -> Iterator[etree._Element]:
    """Thumbnails inside of what has no address of its own."""
    for holder in item.all("media:content", "media:group"):
        yield from Children(holder).all("media:thumbnail")


def _is_picture(media: etree._Element) -> bool:
    if kind := media.get("medium") or media.get("type"):
        return kind.partition("/")[0] == "image"
    address = media.get("url") or media.get("href") or ""
    return _PICTURE_FILE.search(address.partition("?")[0]) is not None


def _image(media: etree._Element, address: str, item: Children) -> Image:
    own = Children(media)
    return Image(
        url=address,
        caption=one_line(own.text("media:description", "media:title") or item.text("media:description")),
        credit=one_line(own.text("media:credit") or item.text("media:credit")),
        width=pixels(media.get("width")),
        height=pixels(media.get("height")),
    )
