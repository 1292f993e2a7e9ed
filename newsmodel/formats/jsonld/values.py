"""The values of one node as text, addresses, moments and numbers, in all the shapes that people write them."""

import html
import math
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TypeAlias

from newsmodel.formats.jsonld.nodes import REFERENCES, Nodes
from newsmodel.formats.jsonld.vocabulary import Node

_PIXELS = re.compile(r"\s*([0-9]{1,9})(\.0+)?\s*(px)?\s*", re.IGNORECASE)
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
    """

    def __init__(self, nodes: Nodes, node: Node, notes: Notes, *, ours: bool) -> None:
        self.nodes = nodes
        self.node = node
        self._notes = notes
        self.ours = ours

    def within(self, node: Node) -> "Values":
        """Return the values of another node of the same document."""
        return Values(self.nodes, node, self._notes, ours=self.ours)

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

    def _as_text(self, value: object, name: str) -> str | None:
        """Text, a number as text, or what a thing is called, as a DefinedTerm or a Place."""
        if isinstance(value, str):
            return self._unescaped(value, name) if value else None
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
        return next(filter(is_web_address, found), found[0] if found else None)

    def addresses(self, name: str) -> list[str]:
        """Return one address for each value of a property, as it is."""
        found = (_addresses_of(value) for value in self.nodes.values(self.node, name))
        return [self._unescaped(addresses[0], name) for addresses in found if addresses]

    def moment(self, name: str) -> date | None:
        """Return a day, or an instant with its zone."""
        text = self.text(name)
        return None if text is None else self.as_moment(text, name)

    def as_moment(self, text: str, name: str) -> date | None:
        """Read an ISO 8601 text; a time that does not say its zone is taken as UTC, with a note."""
        text = text.strip()
        try:
            if len(text) <= len("2026-11-25"):
                return date.fromisoformat(text)
            instant = datetime.fromisoformat(text)
        except ValueError:
            self.note(f"{name}: left out, for it is no ISO 8601 date: {text[:60]!r}")
            return None
        if instant.tzinfo is None:
            self.note(f"{name}: {text!r} does not say its time zone; it was read as UTC")
            return instant.replace(tzinfo=UTC)
        return instant

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


def _addresses_of(value: object) -> list[str]:
    candidates = [value]
    if isinstance(value, dict):
        url = value.get("url")
        candidates = [url.get("@id") if isinstance(url, dict) else url, value.get("@id")]
    return [candidate for candidate in candidates if isinstance(candidate, str) and candidate]


def is_web_address(text: str) -> bool:
    """Say whether a text looks like an absolute address on the web; the model looks closer."""
    return text[:8].lower().startswith(("http://", "https://"))
