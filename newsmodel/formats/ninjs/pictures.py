"""The pictures of a ninjs item: those associated with it, or what the item itself is."""

from collections.abc import Iterator

from newsmodel.formats.json_fields import Fields
from newsmodel.model import Image

_NAMED_WIDTHS = {"viewimage": 640, "thumbnail": 160, "small": 160, "original": 10_000, "main": 9_000}


def pictures_of(item: Fields) -> Iterator[Image]:
    """Give each picture once: the item's own, then those associated with it.

    Args:
        item: its keys in lower case. Associations and renditions are lists, or objects by name, as version 1 has them.
    """
    found: set[str] = set()
    for each in (item, *_members(item, "associations")):
        is_own = each is item and each.text("type") not in ("picture", "graphic")
        if not is_own and (image := _picture(each)) and image.url not in found:
            found.add(image.url)
            yield image


def _members(item: Fields, name: str) -> Iterator[Fields]:
    value = item.members.get(name)
    for key, each in value.items() if isinstance(value, dict) else ():
        if isinstance(each, dict):
            yield Fields({"name": key, **each})
    if isinstance(value, list):
        yield from item.objects(name)


def _picture(item: Fields) -> Image | None:
    if item.text("type") not in ("picture", "graphic"):
        return None
    renditions = [(each.address("", "href", "url"), each) for each in _members(item, "renditions")]
    usable = [(address, each) for address, each in renditions if address and _is_image(each)]
    if not usable:
        return None
    address, largest = max(usable, key=lambda pair: _width(pair[1]))
    caption, alt = _described(item)
    return Image(
        url=address,
        caption=caption,
        credit=item.line("by", "byline"),
        alt=alt,
        width=largest.pixels("width"),
        height=largest.pixels("height"),
    )


def _is_image(rendition: Fields) -> bool:
    return (rendition.text("contenttype", "mimetype") or "image/").startswith("image/")


def _width(rendition: Fields) -> int:
    return rendition.pixels("width") or _NAMED_WIDTHS.get((rendition.text("name") or "").lower(), 0)


def _described(item: Fields) -> tuple[str | None, str | None]:
    """Return the caption and the alternative text."""
    by_role = {
        (each.text("role") or "").lower(): each.prose("value") for each in reversed(list(item.objects("descriptions")))
    }
    alt = by_role.pop("alt", None)
    caption = by_role.get("caption") or next(filter(None, reversed(list(by_role.values()))), None)
    return caption or item.prose("description_text", "description_html"), alt or item.prose("body_text")
