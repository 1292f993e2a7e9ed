"""Things: what a document describes, as the rules look at it, with every word by schema.org's own name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from newsmodel.checking.places import Place
from newsmodel.checking.vocabulary import Property, schema_org

PAGES = ("Article", "WebPage", "WebSite")
"""What stands at an address of the site that the document is about."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class Literal(NamedTuple):
    """A plain value."""

    value: object
    place: Place
    data_type: str | None = None
    """Of a typed literal, if it is known."""


@dataclass(slots=True, eq=False)
class Thing:
    """A node object, or a reference to one."""

    raw: dict[str, object]
    place: Place
    via: Property | None = None
    """What it is a value of; None at the top."""

    is_action: bool = False
    """Whether it stands under ``query-input`` or the like, which take a specification of a value."""

    types: list[str] = field(default_factory=list)
    is_foreign: bool = False
    """Whether it has a type that is not schema.org's."""

    iri: str | None = None
    is_reference: bool = False
    uses: "dict[str, Use]" = field(default_factory=dict)
    strangers: set[str] = field(default_factory=set)
    """Its properties that schema.org does not have."""

    def is_a(self, *names: str) -> bool:
        """Say whether one of its types is one of these, or below one."""
        vocabulary = schema_org()
        return any(vocabulary.is_a(name, names) for name in self.types)

    def values(self, name: str) -> "list[Value]":
        """Return the values of a property, lists laid flat."""
        use = self.uses.get(name)
        return use.values if use else []

    def first(self, name: str) -> "Value | None":
        """Return the first value of a property."""
        return next(iter(self.values(name)), None)

    def text(self, name: str) -> str | None:
        """Return the value of a property if it is one text."""
        values = self.values(name)
        value = values[0].value if len(values) == 1 and isinstance(values[0], Literal) else None
        return value if isinstance(value, str) else None


Value: TypeAlias = Literal | Thing


@dataclass(slots=True, eq=False)
class Use:
    """One property of a thing."""

    property: Property
    place: Place
    values: list[Value]
    is_reverse: bool = False
    """Whether it is told from the other end, by a word that a context declares so."""

    is_reference: bool = False
    """Whether text under it is an ``@id``."""

    is_action: bool = False
    """Whether it is ``query-input`` or the like, whose text may be anything."""


class Things:
    """All things of a document or a page.

    Args:
        all: in reading order.
        base: what the page's relative addresses are relative to.
    """

    def __init__(self, all: list[Thing], base: str | None = None) -> None:
        self.all = all
        self.base = base
        self.described: dict[str, list[Thing]] = {}
        for thing in all:
            if thing.iri is not None and not thing.is_reference:
                self.described.setdefault(thing.iri, []).append(thing)
        self._whole: dict[str, Thing] = {}

    def resolved(self, value: Value) -> Value:
        """Return all that the document says of a thing, wherever it says it; a plain value as it is."""
        if isinstance(value, Literal) or value.iri is None or value.iri not in self.described:
            return value
        if value.iri not in self._whole:
            descriptions = self.described[value.iri]
            self._whole[value.iri] = descriptions[0] if len(descriptions) == 1 else _joined(descriptions)
        return self._whole[value.iri]

    def of_type(self, *names: str) -> Iterator[Thing]:
        """Yield the things that are one of these, or of a type below one."""
        return (thing for thing in self.all if thing.types and thing.is_a(*names))

    def addresses(self) -> tuple[set[str], set[str]]:
        """Return the addresses that the document describes, and the hosts of its pages."""
        addresses = set(self.described)
        hosts: set[str] = set()
        for thing in self.of_type(*PAGES):
            pages = [value for name in ("url", "mainEntityOfPage") for value in thing.values(name)]
            own = [thing.iri, *(page.iri if isinstance(page, Thing) else page.value for page in pages)]
            texts = [address for address in own if isinstance(address, str)]
            addresses.update(texts)
            hosts.update(filter(None, map(host_of, texts)))
        return addresses, hosts


def _joined(descriptions: list[Thing]) -> Thing:
    """Put descriptions of one thing together; where they differ, the first holds."""
    first = descriptions[0]
    whole = Thing(first.raw, first.place, first.via, iri=first.iri)
    for each in descriptions:
        whole.types += [name for name in each.types if name not in whole.types]
        whole.is_foreign |= each.is_foreign
        whole.strangers |= each.strangers
        for name, use in each.uses.items():
            whole.uses.setdefault(name, use)
    return whole


def host_of(address: str) -> str:
    """Return the host of an address; empty if it has none.

    Example:
        >>> host_of("https://example.org/news"), host_of("#article")
        ('example.org', '')
    """
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""


def has_scheme(address: str) -> bool:
    """Say whether an address is absolute."""
    return _SCHEME.match(address) is not None
