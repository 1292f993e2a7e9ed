"""The names of schema.org 30.0 and how they hang together, from ``table.txt``, which ``python -m`` makes anew.

The table holds names only: types with those above them, properties with their domain and range, the members of
enumerations, and what has been superseded.
"""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Final, NamedTuple

TABLE: Final = Path(__file__).with_name("table.txt")

RELEASE: Final = "30.0"
"""Of schema.org, 19 March 2026."""

# What some write for schema.org's data types: those of XML Schema and RDF.
_XML_SCHEMA = {
    "string": "Text",
    "HTML": "Text",
    "langString": "Text",
    "anyURI": "URL",
    "boolean": "Boolean",
    "date": "Date",
    "gYear": "Date",
    "dateTime": "DateTime",
    "time": "Time",
    "duration": "Duration",
    "integer": "Integer",
    "int": "Integer",
    "decimal": "Number",
    "double": "Number",
    "float": "Float",
}
_LENGTHS_APART = 3


class Property(NamedTuple):
    """A property: which types have it, and what its values may be."""

    name: str
    domain: frozenset[str]
    """Empty for a few superseded ones: then it goes with any type."""

    range: frozenset[str]


class Vocabulary:
    """schema.org's terms.

    Args:
        table: the text of ``table.txt``.
    """

    def __init__(self, table: str) -> None:
        sections = dict(_sections(table))
        self._parents = {name: parents for name, *parents in map(str.split, sections["types"])}
        self._lines = {line[: line.index(" ")]: line for line in sections["properties"]}
        self._superseded = {name: newer for name, *newer in map(str.split, sections["superseded"])}
        self._listed = sections["members"]
        self._properties: dict[str, Property] = {}
        self._families: dict[str, frozenset[str]] = {}
        self.references = frozenset(sections["references"])
        self.prefixes = frozenset(sections["prefixes"])

    @cached_property
    def _members(self) -> dict[str, frozenset[str]]:
        """Each member, with the enumerations that list it."""
        found: dict[str, set[str]] = {}
        for line in self._listed:
            enumeration, _, names = line.partition(" > ")
            for name in names.split():
                found.setdefault(name, set()).add(enumeration)
        return {name: frozenset(enumerations) for name, enumerations in found.items()}

    @cached_property
    def data_types(self) -> frozenset[str]:
        """The types of plain values: Text, Number, Date … and those below them."""
        tops = ("Text", "Number", "Boolean", "Date", "DateTime", "Time")
        return frozenset(name for name in self._parents if self.is_a(name, tops)) | {"DataType"}

    def is_type(self, name: str) -> bool:
        """Say whether schema.org has a type of this name."""
        return name in self._parents

    def is_member(self, name: str) -> bool:
        """Say whether an enumeration lists this name."""
        return name in self._members

    def property_named(self, name: str) -> Property | None:
        """Return the property of this name, if schema.org has it."""
        known = self._properties.get(name)
        if known is None and name in self._lines:
            domain, range_ = self._lines[name].split(" ", 1)[1].split(">")
            known = self._properties[name] = Property(name, frozenset(domain.split()), frozenset(range_.split()))
        return known

    def superseded_by(self, name: str) -> list[str]:
        """Return what has replaced a term; nothing if it is current."""
        return self._superseded.get(name, [])

    def family(self, name: str) -> frozenset[str]:
        """Return a type and all types above it."""
        known = self._families.get(name)
        if known is None:
            found: set[str] = set()
            waiting = [name]
            while waiting:
                if (one := waiting.pop()) not in found:
                    found.add(one)
                    waiting += self._parents.get(one, ())
            known = self._families[name] = frozenset(found)
        return known

    def is_a(self, name: str, targets: Iterable[str]) -> bool:
        """Say whether a type is one of these types or below one."""
        return not self.family(name).isdisjoint(targets)

    def is_listed(self, name: str, targets: Iterable[str]) -> bool:
        """Say whether a name is a member of one of these enumerations, or a kind of one."""
        if name in self._members:
            return any(self.is_a(each, targets) for each in self._members[name])
        return name in self._parents and self.is_a(name, ("Enumeration",)) and self.is_a(name, targets)

    def enumerations_of(self, name: str) -> frozenset[str]:
        """Return the enumerations that list a name."""
        return self._members.get(name, frozenset())

    def data_type_named(self, name: str) -> str | None:
        """Return the data type that a typed literal's name means, be it schema.org's or XML Schema's."""
        return name if name in self._parents else _XML_SCHEMA.get(name)

    def type_by_case(self, name: str) -> str | None:
        """Return the type that has this name but for upper and lower case."""
        return self._lower_types.get(name.lower())

    def property_by_case(self, name: str) -> str | None:
        """Return the property that has this name but for upper and lower case."""
        return self._lower_properties.get(name.lower())

    def type_like(self, name: str) -> str | None:
        """Return the type that a misspelt name may mean."""
        return _like(name, self._parents)

    def property_like(self, name: str) -> str | None:
        """Return the property that a misspelt name may mean."""
        return _like(name, self._lines)

    @cached_property
    def _lower_types(self) -> dict[str, str]:
        return {name.lower(): name for name in self._parents}

    @cached_property
    def _lower_properties(self) -> dict[str, str]:
        return {name.lower(): name for name in self._lines}


def _like(name: str, names: Iterable[str]) -> str | None:
    """Look among the names that begin alike and are about as long, for comparing takes long."""
    near = [each for each in names if each[:1] == name[:1] and abs(len(each) - len(name)) <= _LENGTHS_APART]
    return next(iter(get_close_matches(name, near, 1, 0.85)), None)


def _sections(table: str) -> Iterator[tuple[str, list[str]]]:
    for section in table.split("[")[1:]:
        name, _, lines = section.partition("]\n")
        yield name, lines.splitlines()


@cache
def schema_org() -> Vocabulary:
    """Load the vocabulary, the first time that it is needed."""
    return Vocabulary(TABLE.read_text("utf-8"))
