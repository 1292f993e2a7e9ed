"""Making the table: schema.org's own files → names, and how they hang together.

Only names are taken. The descriptions in those files are under CC BY-SA and stay there.
"""

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

Node: TypeAlias = Mapping[str, object]

_PREFIX = "schema:"
_CLASSES = frozenset(("rdfs:Class", "schema:DataType"))


def table_of(vocabulary: Path, context: Path) -> str:
    """Make the text of ``table.txt``.

    Args:
        vocabulary: ``schemaorg-current-https.jsonld`` of a release, perhaps packed with gzip.
        context: ``schemaorgcontext.jsonld`` of the same release, perhaps packed with gzip.

    Returns:
        Sections of lines, sorted, so that the change between two releases shows as changed lines.
    """
    graph = _document(vocabulary)["@graph"]
    terms = _document(context)["@context"]
    assert isinstance(graph, list)
    assert isinstance(terms, dict)
    nodes = sorted(
        (node for node in graph if node["@id"].startswith(_PREFIX)), key=lambda node: str(node["@id"]).casefold()
    )
    sections = {
        "types": _types(nodes),
        "properties": _properties(nodes),
        "members": _members(nodes),
        "superseded": _superseded(nodes),
        "references": _references(terms),
        "prefixes": _prefixes(terms),
    }
    return "\n".join(line for name, lines in sections.items() for line in (f"[{name}]", *lines)) + "\n"


def _document(path: Path) -> dict[str, object]:
    data = path.read_bytes()
    document = json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
    assert isinstance(document, dict)
    return document


def _types(nodes: Iterable[Node]) -> Iterator[str]:
    """Give each type and those right above it."""
    for node in nodes:
        if _CLASSES & set(_texts(node["@type"])):
            yield " ".join((_name(node), *_names(node, "rdfs:subClassOf")))


def _properties(nodes: Iterable[Node]) -> Iterator[str]:
    """Give each property, the types that have it, and after ``>`` what its value may be."""
    for node in nodes:
        if "rdf:Property" in _texts(node["@type"]):
            domain, range_ = _names(node, "schema:domainIncludes"), _names(node, "schema:rangeIncludes")
            yield " ".join((_name(node), *domain, ">", *range_))


def _members(nodes: Iterable[Node]) -> Iterator[str]:
    """Give each enumeration, and after ``>`` what it lists."""
    listed: dict[str, list[str]] = {}
    for node in nodes:
        types = _texts(node["@type"])
        if not _CLASSES & set(types) and "rdf:Property" not in types:
            for name in types:
                if name.startswith(_PREFIX):
                    listed.setdefault(name.removeprefix(_PREFIX), []).append(_name(node))
    yield from (" ".join((name, ">", *listed[name])) for name in sorted(listed))


def _superseded(nodes: Iterable[Node]) -> Iterator[str]:
    """Give each term that has been replaced, and by what."""
    for node in nodes:
        if newer := _names(node, "schema:supersededBy"):
            yield " ".join((_name(node), *newer))


def _references(terms: Mapping[str, object]) -> Iterator[str]:
    """Give the properties under which schema.org's context takes a text for an ``@id``."""
    yield from sorted(name for name, term in terms.items() if isinstance(term, dict) and term.get("@type") == "@id")


def _prefixes(terms: Mapping[str, object]) -> Iterator[str]:
    """Give the prefixes of other vocabularies that schema.org's context declares."""
    plain = {name: term for name, term in terms.items() if isinstance(term, str) and not name.startswith("@")}
    yield from sorted(name for name, term in plain.items() if not term.startswith("@"))


def _name(node: Node) -> str:
    return str(node["@id"]).removeprefix(_PREFIX)


def _names(node: Node, key: str) -> list[str]:
    value = node.get(key, [])
    found = [str(each["@id"]) for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]
    return sorted(name.removeprefix(_PREFIX) for name in found if name.startswith(_PREFIX))


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]
