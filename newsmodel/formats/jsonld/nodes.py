"""A JSON-LD document as its nodes: every ``@id`` known, references followed, whatever shape they came in."""

import re
from collections.abc import Iterator

from newsmodel.errors import NoArticle
from newsmodel.formats.jsonld.property_names import with_plain_names
from newsmodel.formats.jsonld.vocabulary import Node

ARTICLE_TYPES = frozenset(
    {
        *("Article", "NewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting"),
        *("ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"),
        *("AskPublicNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "SatiricalArticle"),
        *("Report", "ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle", "APIReference"),
    }
)
"""Article and every type below it in schema.org 30.0."""

# Names as schema.org spells them, for many do it in another case; of actors, ``actor_types`` knows more.
_SPELT = {name.lower(): name for name in (*ARTICLE_TYPES, "Person", "Organization", "Place", "Quotation", "Role")}

# Under these, schema.org's context takes a text for a reference (release 30.0).
REFERENCES = frozenset({"image", "isPartOf", "logo", "mainEntityOfPage"})

# Under these, others write an ``@id`` as a text.
_NAMED_BY_ID = REFERENCES | {"author", "creator", "publisher"}

_HOLDERS = (dict, list)

# Two different ones under one @id are a mistake; of other properties a thing may have several.
_DISTINCTIVE = ("text", "name", "headline", "url")

# Nobody reads more complaints about one document.
_MOST_TOLD = 20

_WRAPPERS = ("@value", "@list", "@set")

_BEFORE_NAME = re.compile(r".*[/#:]", re.DOTALL)


class Nodes:
    """All nodes of one document.

    Args:
        data: what ``json.loads`` gave: an object, a list of objects, or an object with ``@graph``.

    Attributes:
        typed: all nodes that have a type, in reading order.
        conflicts: what to tell of things that share an ``@id`` though they cannot be one.
    """

    def __init__(self, data: object) -> None:
        nodes = list(_walk(data))
        if (plain := with_plain_names(data, nodes)) is not data:
            data, nodes = plain, list(_walk(plain))
        self._roots = list(_roots(data))
        self._described: dict[str, Node] = {}
        self._joined: set[str] = set()
        self._apart: dict[int, Node] = {}
        self._compared: dict[tuple[str, str], set[str]] = {}
        self.conflicts: list[str] = []
        self.typed: list[Node] = []
        for node in nodes:
            if "@type" in node or "type" in node:
                self.typed.append(node)
            if "@id" in node and len(node) > 1:
                self._describe(node)

    def _describe(self, node: Node) -> None:
        """Join the descriptions of one thing; where they differ, the first holds.

        Where they differ in what a thing cannot have two of, there are two things, and references mean the first.
        """
        iri = node["@id"]
        if not isinstance(iri, str) or not iri:
            return
        known = self._described.setdefault(iri, node)
        if known is node:
            return
        if (name := self._conflict(iri, known, node)) is not None:
            self._apart[id(node)] = node
            if len(self.conflicts) < _MOST_TOLD:
                self.conflicts.append(f"two nodes with the @id {iri[:80]!r} differ in {name}, so they were kept apart")
            return
        if iri not in self._joined:
            self._joined.add(iri)
            known = self._described[iri] = dict(known)
        for name, value in node.items():
            known.setdefault(name, value)

    def _conflict(self, iri: str, known: Node, other: Node) -> str | None:
        """Return the first property that tells two things apart."""
        for name in _DISTINCTIVE:
            if name in known and name in other:
                # Kept, for a hostile document may repeat one long description many times.
                if (iri, name) not in self._compared:
                    self._compared[iri, name] = _texts(known[name])
                here, there = self._compared[iri, name], _texts(other[name])
                if here and there and here.isdisjoint(there):
                    return name
        return None

    def articles(self) -> list[Node]:
        """Return the articles at the top, in ``@graph``, or that a page at the top is about; each once."""
        tops = [thing for root in self._roots for thing in (root, *self.things(root, "mainEntity"))]
        roots = {id(node): node for node in map(self.resolved, tops)}
        return [node for node in roots.values() if is_article(node)]

    def held_articles(self) -> list[Node]:
        """Return the articles that other things hold, but not those that articles hold; each once."""
        found: dict[int, Node] = {}
        waiting: list[object] = [*reversed(self._roots)]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict) and is_article(value):
                found.setdefault(id(whole := self.resolved(value)), whole)
            elif isinstance(value, dict):
                waiting += reversed([child for child in value.values() if isinstance(child, _HOLDERS)])
            elif isinstance(value, list):
                waiting += reversed(value)
        return list(found.values())

    def pages(self) -> list[Node]:
        """Return the web pages at the top or in ``@graph``."""
        roots = map(self.resolved, self._roots)
        return [node for node in roots if any(name.endswith("Page") for name in types_of(node))]

    def no_article(self) -> NoArticle:
        """Say what the document holds in place of an article."""
        found = sorted({name for node in self.typed for name in types_of(node)})
        holds = f"it holds {', '.join(found[:5])}" if found else "nothing in it has a type"
        return NoArticle(
            f"there is no article in the document: {holds}", remedy='give one node the "@type" NewsArticle'
        )

    def resolved(self, node: Node) -> Node:
        """Return all that the document says of a thing, wherever it says it."""
        return self._described.get(self.iri(node), node)

    def iri(self, node: Node) -> str:
        """Return the ``@id`` of a node if it tells the node from all others, else an empty text."""
        iri = node.get("@id")
        return iri if isinstance(iri, str) and id(node) not in self._apart else ""

    def values(self, node: Node, name: str) -> list[object]:
        """Return the values of a property, lists laid flat, references followed, and roles stood aside for."""
        value = node.get(name)
        if value is None:
            return []
        if isinstance(value, str):
            return [self._meant(value, name)]
        found: list[object] = []
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict):
                thing = self.resolved(item) if "@id" in item else item
                if _is_wrapped(thing, name):
                    return self._unwrapped(value, name)
                found.append(thing)
            elif isinstance(item, list):
                return self._unwrapped(value, name)
            elif item is not None:
                found.append(self._meant(item, name) if isinstance(item, str) else item)
        return found

    def _meant(self, text: str, name: str) -> object:
        """The thing whose ``@id`` a text is, where texts may be that, else the text."""
        return self._described.get(text, text) if name in _NAMED_BY_ID else text

    def _unwrapped(self, value: object, name: str) -> list[object]:
        """Lists in lists laid flat, and values taken out of the objects and roles that few wrap them in."""
        found: list[object] = []
        opened: set[int] = set()
        waiting = [value]
        while waiting:
            item = waiting.pop()
            thing = self.resolved(item) if isinstance(item, dict) else item
            if isinstance(thing, list):
                waiting += reversed(thing)
            elif isinstance(thing, dict) and _is_wrapped(thing, name):
                if id(thing) not in opened:  # a role may be about itself
                    opened.add(id(thing))
                    waiting.append(thing[next(key for key in (*_WRAPPERS, name) if key in thing)])
            elif thing is not None:
                found.append(self._meant(thing, name) if isinstance(thing, str) else thing)
        return found

    def things(self, node: Node, *names: str) -> list[Node]:
        """Return the values of some properties that are nodes."""
        return [value for name in names if name in node for value in self.values(node, name) if isinstance(value, dict)]


def _texts(value: object) -> set[str]:
    """The texts of a value in any shape, without what makes no difference: case, outer space, a last slash."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            found.add(item.strip().rstrip("/").casefold())
        elif isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            waiting += (item[key] for key in (*_WRAPPERS, "@id") if key in item)
    return found


def types_of(node: Node) -> list[str]:
    """Return the names of a node's types, without the vocabulary's address or prefix, as schema.org spells them."""
    types = node.get("@type", node.get("type"))  # schema.org's context takes both
    if isinstance(types, str):
        return [_spelt(types)]
    return [_spelt(name) for name in types if isinstance(name, str)] if isinstance(types, list) else []


def _spelt(name: str) -> str:
    plain = name if name.isalpha() else _BEFORE_NAME.sub("", name).strip()
    return _SPELT.get(plain.lower(), plain)


def is_role(node: Node) -> bool:
    """Say whether a node is a Role, which may stand between a property and its value (schema.org, “Introducing Role”).

    Example:
        >>> is_role({"@type": "Role", "author": {"@type": "Person", "name": "Jane Doe"}, "roleName": "reporter"})
        True
    """
    return any(name.endswith("Role") for name in types_of(node))


def _is_wrapped(thing: Node, name: str) -> bool:
    """Say whether what is meant stands inside a thing: in a value object, a list object or a role."""
    return "@value" in thing or "@list" in thing or "@set" in thing or (name in thing and is_role(thing))


def is_article(node: Node) -> bool:
    """Say whether a node is an Article or of a type below it."""
    return not ARTICLE_TYPES.isdisjoint(types_of(node))


def _roots(data: object) -> Iterator[Node]:
    """The nodes that the document is about, as against those that they hold."""
    for top in data if isinstance(data, list) else [data]:
        if isinstance(top, dict):
            yield top
            graph = top.get("@graph")
            yield from (node for node in (graph if isinstance(graph, list) else [graph]) if isinstance(node, dict))


def _walk(data: object) -> Iterator[Node]:
    """Every node, in reading order; without recursion, for a hostile document may be deep.

    What stands under ``identifier`` is left out: there the PropertyValues stand, of which there are most, and
    nothing points to them.
    """
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            children = [child for key, child in value.items() if isinstance(child, _HOLDERS) and key != "identifier"]
            waiting += reversed(children)
        elif isinstance(value, list):
            waiting += reversed(value)
