"""An element's children by name, whatever prefix or RSS version the document uses."""

import re
from collections.abc import Iterator

from lxml import etree

from newsmodel.formats.rss.names import PREFIXES
from newsmodel.model import clean

# C1 controls are what Windows' characters become under a wrong charset; HTML too reads them back (section 13.2.5.80).
_WINDOWS = {code: bytes([code]).decode("windows-1252", "ignore") for code in range(0x80, 0xA0)}
# What text_of drops: of all that XML can carry, only these are no characters of a text.
_DROPPED = re.compile(f"[\x7f{''.join(chr(code) for code, character in _WINDOWS.items() if not character)}]")


class Children:
    """The children of a channel, an item or a picture, under names as ``title`` or ``dc:creator``.

    Args:
        element: whose children.
    """

    def __init__(self, element: etree._Element) -> None:
        self._by_name: dict[str, list[etree._Element]] = {}
        for child in element.iterchildren(tag=etree.Element):
            name = etree.QName(child)
            prefix = PREFIXES.get(name.namespace or "")
            if prefix is not None:
                self._by_name.setdefault(prefix + name.localname, []).append(child)

    def all(self, *names: str) -> Iterator[etree._Element]:
        """Give every child with one of these names, in the order of the names."""
        for name in names:
            yield from self._by_name.get(name, ())

    def texts(self, *names: str) -> Iterator[str]:
        """Give the texts of all such children that have one, without outer white space."""
        return (text for child in self.all(*names) if (text := text_of(child)))

    def text(self, *names: str) -> str | None:
        """Return the first such text, or None."""
        return next(self.texts(*names), None)

    def carrier(self, name: str) -> str | None:
        """Return a carrier's text exactly as it stands, or None."""
        return next(map(_joined, self.all(f"schema:{name}")), None)

    def dropped(self) -> list[str]:
        """Name the characters that the texts of these children lose: ``U+007F``; those of a channel's items aside."""
        texts = (_joined(child) for name, children in self._by_name.items() if name != "item" for child in children)
        return sorted({f"U+{ord(character):04X}" for text in texts for character in _DROPPED.findall(text)})


def text_of(element: etree._Element) -> str:
    """Return an element's text, with that of elements inside it and the names of entities that it refers to."""
    return clean(_joined(element).translate(_WINDOWS)).strip()


def _joined(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())
