"""The values of one node as text, addresses, moments and numbers, in all the shapes that people write them."""

import html
import math
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo
from typing import TypeAlias

from newsmodel.formats.dates import has_unsafe_zone, read_count, read_printed, with_zone
from newsmodel.formats.jsonld.nodes import REFERENCES, Nodes
from newsmodel.formats.jsonld.vocabulary import Node

_PIXELS = re.compile(r"\s*([0-9]{1,9})(\.0+)?\s*(px)?\s*", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]*\s*>|<br\s*/?>|<p>|<img\s", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>", re.IGNORECASE)
_NO_FRACTION = re.compile(r"\.0+$")
_TRUTHS = {"true": True, "false": False}
_NEVER_NUMBERS = frozenset({"headline", "articleBody", "text"})


Notes: TypeAlias = dict[str, None]
"""What was repaired or left out, in order and each once."""


class Values:
    """The properties of one node.

    Args:
        nodes: the document.
        node: the node, resolved.
        ours: whether newsmodel wrote it, so that every text is exactly as it was.
        notes: where to say what was repaired or left out.
        zone: what a time is taken for that does not say its zone.
    """

    def __init__(self, nodes: Nodes, node: Node, notes: Notes, *, ours: bool, zone: tzinfo = UTC) -> None:
        self.nodes = nodes
        self.node = node
        self._notes = notes
        self.ours = ours
        self._zone = zone

    def within(self, node: Node) -> "Values":
        """Return the values of another node of the same document."""
        return Values(self.nodes, node, self._notes, ours=self.ours, zone=self._zone)

    def text(self, *names: str) -> str | None:
        """Return the first text under the first of these properties that has one."""
        for name in names:
            value = self.node.get(name)
            if value is None:
                continue
            if self.ours and isinstance(value, str) and value and name not in REFERENCES:
                return value  # nearly every text of ours: nothing to unescape, nothing to follow
            if found := self.texts(name):
                self._tell_of_others(name, found)
                return found[0]
        return None

    def _tell_of_others(self, name: str, found: Sequence[str]) -> None:
        others = [text for text in found if text != found[0]]
        if others:
            self.note(f"{name}: only the first of its {len(found)} values was kept; left out: {others[0][:60]!r}")

    def texts(self, name: str) -> list[str]:
        """Return all texts of a property."""
        read = (self._as_text(value, name) for value in self.nodes.values(self.node, name))
        return [text for text in read if text is not None]

    def raw_texts(self, name: str) -> list[str]:
        """Return all texts of a property with whatever markup is in them; numbers are told of."""
        values = self.nodes.values(self.node, name)
        for value in values:
            if isinstance(value, int | float) and not isinstance(value, bool):
                self._number_as_text(value, name)
        things = (value.get("text") if isinstance(value, dict) else value for value in values)
        return [text for text in things if isinstance(text, str) and text]

    def _as_text(self, value: object, name: str) -> str | None:
        """Text, a number as text, or what a thing is called, as a DefinedTerm or a Place."""
        if isinstance(value, str):
            return self._plain(value, name) if value else None
        if isinstance(value, dict):
            inner = next((value[key] for key in ("name", "text") if isinstance(value.get(key), str)), None)
            return self._as_text(inner, name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self._number_as_text(value, name)
        return None

    def _number_as_text(self, number: float, name: str) -> str | None:
        if name in _NEVER_NUMBERS or (isinstance(number, float) and not math.isfinite(number)):
            self.note(f"{name}: left out, for it is a number and no text: {str(number)[:60]}")
            return None
        return str(number)

    def _plain(self, text: str, name: str) -> str:
        """Text without entities, turned once, and without tags."""
        plain = self._unescaped(text, name)
        if self.ours or not has_markup(plain):
            return plain
        self.note(f"{name}: HTML tags were left out")
        return _TAG.sub("", _BLOCK_TAG.sub(" ", plain)).strip()

    def _unescaped(self, text: str, name: str) -> str:
        if self.ours or "&" not in text:
            return text
        plain = html.unescape(text)
        if plain != text:
            self.note(f"{name}: HTML entities were turned into characters")
        return plain

    def address(self, *names: str) -> str | None:
        """Return the first web address under these properties, be it text, ``@id`` or ``url`` of a thing."""
        found: list[str] = []
        for name in names:
            for value in self.nodes.values(self.node, name):
                found += _addresses_of(value)
        address = next(filter(is_web_address, found), found[0] if found else None)
        return address if address is None or self.ours else self._as_address(address, names[0])

    def _as_address(self, written: str, name: str) -> str:
        """Repair what browsers repair: no scheme before ``//``, blanks, entities."""
        address = self._unescaped(written, name).strip()
        address = f"https:{address}" if address.startswith("//") else address
        address = address.replace(" ", "%20") if is_web_address(address) else address
        if address != written:
            self.note(f"{name}: {written[:60]!r} was read as {address[:60]!r}")
        return address

    def addresses(self, name: str) -> list[str]:
        """Return one address for each value of a property, as it is."""
        found = (_addresses_of(value) for value in self.nodes.values(self.node, name))
        return [self._unescaped(addresses[0], name) for addresses in found if addresses]

    def moment(self, name: str) -> date | None:
        """Return a day, or an instant with its zone."""
        text = self.text(name)
        return None if text is None else self.as_moment(text, name)

    def as_moment(self, text: str, name: str) -> date | None:
        """Read a moment: ISO 8601, or what else others print or count; what is not ISO 8601 is told of.

        A time that does not say its zone is taken in the default zone, with a note.
        """
        text = text.strip()
        moment = _as_iso(text) or read_count(_NO_FRACTION.sub("", text)) or read_printed(text)
        if moment is None:
            self.note(f"{name}: left out, for it cannot be read and is no ISO 8601 date: {text[:60]!r}")
            return None
        if not isinstance(moment, datetime):
            if has_unsafe_zone(text):
                self.note(f"{name}: of {text[:60]!r} only the day was kept, for its zone has several readings")
            return moment
        if moment.tzinfo is None:
            zone = "UTC" if self._zone is UTC else str(self._zone)
            self.note(f"{name}: {text[:60]!r} does not say its time zone; it was read as {zone}")
            return with_zone(moment, self._zone)
        if _as_iso(text) is None:
            self.note(f"{name}: {text[:60]!r} is no ISO 8601 date; it was read as {moment.isoformat()}")
        return moment

    def truth(self, name: str) -> bool | None:
        """Return a truth value, which many write as text."""
        for value in self.nodes.values(self.node, name):
            if isinstance(value, bool):
                return value
            if isinstance(value, str):
                word = value.strip().lower().rsplit("/", 1)[-1]
                if word in _TRUTHS:
                    return _TRUTHS[word]
                self.note(f"{name}: left out, for it is neither true nor false: {value[:60]!r}")
        return None

    def pixels(self, name: str) -> int | None:
        """Return a width or height: a number, text as ``1600px``, or a QuantitativeValue."""
        for value in self.nodes.values(self.node, name):
            size = value.get("value") if isinstance(value, dict) else value
            if isinstance(size, bool):
                continue
            if isinstance(size, int):
                return size
            if isinstance(size, float) and math.isfinite(size):
                return round(size)
            if isinstance(size, str):
                if found := _PIXELS.fullmatch(size):
                    return int(found[1])
                self.note(f"{name}: left out, for it is no number of pixels: {size[:60]!r}")
        return None

    def things(self, *names: str) -> list["Values"]:
        """Return the things under these properties, each with its values."""
        return [self.within(node) for node in self.nodes.things(self.node, *names)]

    def note(self, message: str) -> None:
        """Say what was repaired or left out, once."""
        self._notes[message] = None


def has_markup(text: str) -> bool:
    """Say whether a text has HTML tags in it, and not only a word in angle brackets.

    Example:
        >>> has_markup("<em>Late</em> again"), has_markup("How <b> works"), has_markup("a < b")
        (True, False, False)
    """
    return "<" in text and _CLOSING_TAG.search(text) is not None


def _as_iso(text: str) -> date | None:
    if text.isdigit() and len(text) != len("20261125"):
        return None  # a count, though Python may take it for a date
    try:
        return date.fromisoformat(text) if len(text) <= len("2026-11-25") else datetime.fromisoformat(text)
    except ValueError:
        return None


def _addresses_of(value: object) -> list[str]:
    candidates = [value]
    if isinstance(value, dict):
        url = value.get("url")
        candidates = [url.get("@id") if isinstance(url, dict) else url, value.get("@id")]
    return [candidate for candidate in candidates if isinstance(candidate, str) and candidate]


def is_web_address(text: str) -> bool:
    """Say whether a text looks like an absolute address on the web; the model looks closer."""
    return text[:8].lower().startswith(("http://", "https://"))
