"""An element's children by name, whatever prefix or RSS version the document uses."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urljoin

from lxml import etree

from newsmodel.formats.rss.names import PREFIXES, SPELLINGS
from newsmodel.model import clean

# C1 controls are what Windows' characters become under a wrong charset; HTML too reads them back (section 13.2.5.80).
_WINDOWS = {code: bytes([code]).decode("windows-1252", "ignore") for code in range(0x80, 0xA0)}
_CONTROLS = re.compile("[\x80-\x9f]")
# What text_of drops: of all that XML can carry, only these are no characters of a text.
_DROPPED = re.compile(f"[\x7f{''.join(chr(code) for code, character in _WINDOWS.items() if not character)}]")


class Children:
    """The children of a channel, an item or a picture, under names as ``title`` or ``dc:creator``.

    Args:
        element: whose children.
    """

    __slots__ = ("_by_name",)

    def __init__(self, element: etree._Element) -> None:
        self._by_name: dict[str, list[etree._Element]] = {}
        for child in element:
            name = name_of(child.tag) if isinstance(child.tag, str) else None
            if name is None:
                continue
            if (known := self._by_name.get(name)) is None:
                self._by_name[name] = [child]
            else:
                known.append(child)

    def has(self, *names: str) -> bool:
        """Say whether there is a child with one of these names."""
        return any(name in self._by_name for name in names)

    def all(self, *names: str) -> Iterator[etree._Element]:
        """Give every child with one of these names, in the order of the names."""
        for name in names:
            if children := self._by_name.get(name):
                yield from children

    def texts(self, *names: str) -> Iterator[str]:
        """Give the texts of all such children that have one, without outer white space."""
        return (text for child in self.all(*names) if (text := text_of(child)))

    def text(self, *names: str) -> str | None:
        """Return the first such text, or None."""
        for name in names:
            for child in self._by_name.get(name, ()):
                if text := text_of(child):
                    return text
        return None

    def carrier(self, name: str) -> str | None:
        """Return a carrier's text exactly as it stands, or None."""
        return next(map(_joined, self.all(f"schema:{name}")), None)

    def dropped(self) -> list[str]:
        """Name the characters that the texts of these children lose: ``U+007F``; those of a channel's items aside."""
        texts = (_joined(child) for name, children in self._by_name.items() if name != "item" for child in children)
        return sorted({f"U+{ord(character):04X}" for text in texts for character in _DROPPED.findall(text)})


@lru_cache(maxsize=4096)
def name_of(tag: str) -> str | None:
    """Return what this package calls an element, or None where it belongs to no module that is read.

    Example:
        >>> name_of("{http://purl.org/dc/elements/1.1/}creator"), name_of("PubDate"), name_of("{urn:x}title")
        ('dc:creator', 'pubDate', None)
    """
    namespace, _, local = tag.rpartition("}")
    prefix = PREFIXES.get(namespace.removeprefix("{"))
    if prefix is None:
        return None
    return prefix + SPELLINGS.get(local.lower(), local)


def base_of(element: etree._Element, base: str) -> str:
    """Return the address that relative addresses in an element start from (XML Base)."""
    own = element.base
    if not own:
        return base
    try:
        return urljoin(base, own)
    except ValueError:
        return base


def may_drop(root: etree._Element) -> bool:
    """Say whether any text of a document loses characters, so that it is worth a look in which item."""
    return any(_DROPPED.search(str(text)) for text in root.itertext())


def text_of(element: etree._Element) -> str:
    """Return an element's text, with that of elements inside it and the names of entities that it refers to."""
    text = _joined(element)
    if _CONTROLS.search(text):
        text = text.translate(_WINDOWS)
    return clean(text).strip()


def _joined(element: etree._Element) -> str:
    if len(element) == 0:
        return element.text or ""
    return "".join(str(text) for text in element.itertext())
