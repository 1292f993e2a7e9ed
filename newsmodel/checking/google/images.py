"""An article's pictures."""

import re

from newsmodel.checking.forms import is_web_address
from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Literal, Thing, Things, Value

_SMALLEST = 50_000
_PIXELS = re.compile(r"\s*(\d{1,9})\s*(?:px)?\s*", re.ASCII | re.IGNORECASE)


def check_images(article: Thing, things: Things, report: Report) -> None:
    """Look at each picture: whether it has an address and is large enough, and is no logo."""
    logos = _logos(article, things)
    for value in article.values("image"):
        image = things.resolved(value)
        address = address_of(image)
        if address is None or not is_web_address(address):
            tail = f": {shown(address)}" if address else ""
            report.add("google-image", value.place, f"a picture without an absolute address{tail}")
        elif address in logos:
            report.add("google-image-logo", value.place, f"the publisher's logo {shown(address)} as a picture")
        if isinstance(image, Thing):
            _check_size(image, value, report)


def address_of(value: Value) -> str | None:
    """Return the address of a picture: text, ``url``, ``contentUrl``, or at last its ``@id``."""
    if isinstance(value, Literal):
        return value.value if isinstance(value.value, str) else None
    for name in ("url", "contentUrl"):
        given = value.first(name)
        address = given.iri if isinstance(given, Thing) else given.value if given else None
        if isinstance(address, str):
            return address
    return value.iri


def _logos(article: Thing, things: Things) -> set[str]:
    found: set[str] = set()
    for value in article.values("publisher"):
        publisher = things.resolved(value)
        if isinstance(publisher, Thing):
            addresses = (address_of(things.resolved(logo)) for logo in publisher.values("logo"))
            found.update(address for address in addresses if address)
    return found


def _check_size(image: Thing, here: Value, report: Report) -> None:
    width, height = _pixels(image, "width"), _pixels(image, "height")
    if width and height and width * height < _SMALLEST:
        report.add("google-image-size", here.place, f"{width} × {height} pixels are less than {_SMALLEST:,}")


def _pixels(image: Thing, name: str) -> int | None:
    size = image.first(name)
    if isinstance(size, Thing):
        size = size.first("value")
    value = size.value if isinstance(size, Literal) else None
    if isinstance(value, str) and (found := _PIXELS.fullmatch(value)):
        return int(found[1])
    return value if isinstance(value, int) and 0 < value < 10**9 else None
