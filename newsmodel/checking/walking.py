"""Walking: a JSON-LD document → its things, with what is wrong with the words themselves told on the way."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urljoin

from newsmodel.checking.contexts import KEYWORDS, SCHEMA, Context, Kind, normalised
from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Literal, Thing, Use
from newsmodel.checking.vocabulary import Property, schema_org
from newsmodel.checking.words import property_meant, type_meant

DEEPEST: Final = 100
"""Levels of objects within objects that are looked at; the things of a news page take about ten."""

_BESIDE_PROPERTIES = frozenset(("@index", "@nest", "@value", "@list", "@set", "@language", "@direction"))
_OF_VALUES = frozenset(("@value", "@language", "@direction", "@list", "@set", "@index"))
_GRAPHS = ("@graph", "@included")
# Under some properties text is an @id; any but these are addresses as well, and looked at as such.
_LOCAL = re.compile(r"#.|_:.", re.DOTALL)
_NOT_IN_IRIS = re.compile(r"[\s<>\"{}|\\^`]")


class _Waiting(NamedTuple):
    thing: Thing
    context: Context
    depth: int


class Walk:
    """Goes through a document without recursion, however deep it is.

    Args:
        report: told what is wrong.
        repeated: keys that stand twice, by the ``id()`` of their object.
        base: what relative addresses are relative to.

    Attributes:
        things: what has been found, in reading order.
    """

    def __init__(self, report: Report, repeated: dict[int, list[str]], base: str | None) -> None:
        self._report = report
        self._repeated = repeated
        self._base = base
        self._vocabulary = schema_org()
        self._here: list[_Waiting] = []
        self._depth = 0
        self.things: list[Thing] = []

    def document(self, data: object, place: Place) -> None:
        """Walk through one document, or one script of a page."""
        if not isinstance(data, dict | list):
            self._report.add("no-object", place, f"the document is {shown(data)}")
            return
        for index, root in enumerate(data if isinstance(data, list) else [data]):
            here = Place(place, index, index) if isinstance(data, list) else place
            if isinstance(root, dict):
                self._walk(Thing(root, here))
            else:
                self._report.add("no-object", here, f"this is {shown(root)}")

    def _walk(self, root: Thing) -> None:
        context = Context()
        if "@context" not in root.raw:
            self._report.add("no-context", root.place, "there is no @context, so nothing here means anything")
            context = Context(vocabulary=SCHEMA, is_schema=True)
        waiting = [_Waiting(root, context, 0)]
        while waiting:
            one = waiting.pop()
            if one.depth > DEEPEST:
                self._report.add("unreadable", one.thing.place, f"more than {DEEPEST} objects within each other")
                return
            self._here = []
            self._look_at(one)
            waiting += reversed(self._here)

    def _look_at(self, one: _Waiting) -> None:
        thing, context, self._depth = one
        raw = thing.raw
        if "@context" in raw:
            context = context.extended(raw["@context"], Place(thing.place, "@context"), self._report)
        for key in self._repeated.get(id(raw), ()):
            self._report.add("duplicate-key", Place(thing.place, key), f"{shown(key)} stands twice in one object")
        self.things.append(thing)
        body: list[tuple[int, str, str]] = []
        for index, key in enumerate(raw):
            kind, name = context.meaning(key)
            word = name if kind is Kind.KEYWORD else ""
            if word == "@type":
                self._read_types(thing, context, raw[key], Place(thing.place, key, index))
            elif word == "@id":
                self._read_id(thing, context, raw[key], Place(thing.place, key, index))
            elif word not in ("@context", "@index"):
                body.append((index, key, word))
        self._classify(thing, body)
        for index, key, word in body:
            place = Place(thing.place, key, index)
            if word:
                self._keyword(context, word, raw[key], place)
            else:
                self._property(thing, context, key, raw[key], place)

    def _classify(self, thing: Thing, body: list[tuple[int, str, str]]) -> None:
        is_typed = bool(thing.types) or thing.is_foreign
        words = {word for _, _, word in body}
        thing.is_reference = thing.iri is not None and not body and not is_typed
        if body and not is_typed and words != {"@graph"} and not words <= _OF_VALUES:
            self._report.add("no-type", thing.place, "this has no @type", self._guess(thing))

    def _guess(self, thing: Thing) -> str:
        if thing.via is None:
            return ""
        kinds = sorted(thing.via.range - self._vocabulary.data_types)
        choice = " or ".join(f'"{kind}"' for kind in kinds)
        return f'say what it is: "@type": {choice}' if 0 < len(kinds) < 4 else ""

    # Types and ids

    def _read_types(self, thing: Thing, context: Context, value: object, place: Place) -> None:
        for index, name in enumerate(value if isinstance(value, list) else [value]):
            here = Place(place, index, index) if isinstance(value, list) else place
            known = type_meant(context, name, here, self._report)
            if known is None:
                thing.is_foreign = True
            elif known not in thing.types:
                thing.types.append(known)

    def _read_id(self, thing: Thing, context: Context, value: object, place: Place) -> None:
        if not isinstance(value, str):
            self._report.add("bad-id", place, f"@id is {shown(value)}")
            return
        iri = self._resolved(context, value)
        if _NOT_IN_IRIS.search(iri) and not value.startswith("_:"):
            self._report.add("bad-id", place, f"{shown(value)} is no address")
        else:
            thing.iri = iri

    def _resolved(self, context: Context, text: str) -> str:
        """Return the address that an ``@id`` stands for."""
        prefix, colon, rest = text.partition(":")
        if prefix == "_" and colon:
            return text
        term = context.terms.get(prefix)
        if colon and term is not None and term.iri is not None and not rest.startswith("//"):
            return normalised(term.iri + rest)
        if colon and not set(prefix) & set("/#?"):
            return normalised(text)
        base = context.base or self._base
        try:
            return normalised(urljoin(base, text) if base else text)
        except ValueError:
            return text

    # Properties

    def _keyword(self, context: Context, word: str, value: object, place: Place) -> None:
        if word in _GRAPHS:
            self._graph(context, value, place)
        elif word == "@reverse":
            self._reversed(context, value, place)
        elif word not in KEYWORDS:
            self._report.add("unknown-keyword", place, f"JSON-LD has no keyword {shown(word)}")
        elif word not in _BESIDE_PROPERTIES:
            self._report.add("unknown-keyword", place, f"{word} does not belong in a node object")

    def _graph(self, context: Context, value: object, place: Place) -> None:
        for here, item in _items(value, place):
            if isinstance(item, dict):
                self._here.append(_Waiting(Thing(item, here), context, self._depth + 1))
            else:
                self._report.add("no-object", here, f"this is {shown(item)}")

    def _reversed(self, context: Context, value: object, place: Place) -> None:
        for index, (key, objects) in enumerate(value.items() if isinstance(value, dict) else ()):
            here = Place(place, key, index)
            known = property_meant(context, key, here, self._report)
            if known is not None:
                # Seen from the other end, what has the property is the value.
                turned = Property(known.name, frozenset(), known.domain)
                self._values(context, objects, here, Use(turned, here, [], is_reverse=True))

    def _property(self, thing: Thing, context: Context, key: str, value: object, place: Place) -> None:
        term = context.terms.get(key)
        below = context
        if term is not None and term.context is not None:
            below = context.extended(term.context, place, self._report)
        known = property_meant(context, key, place, self._report)
        if known is None:
            thing.strangers.add(key)
            self._below_stranger(below, value, place)
            return
        use = Use(known, place, [], is_reverse=term is not None and term.is_reverse)
        use.is_reference = term.is_reference if term is not None else known.name in self._vocabulary.references
        use.is_action = key.endswith(("-input", "-output"))
        self._values(below, value, place, use)
        earlier = thing.uses.setdefault(known.name, use)
        if earlier is not use:
            earlier.values += use.values

    def _below_stranger(self, context: Context, value: object, place: Place) -> None:
        for here, item in _items(value, place):
            if isinstance(item, dict) and "@value" not in item:
                self._here.append(_Waiting(Thing(item, here), context, self._depth + 1))

    # Values

    def _values(self, context: Context, value: object, place: Place, use: Use) -> None:
        """Take the values of one property, lists in lists and all."""
        waiting = [(value, place)]
        while waiting:
            item, here = waiting.pop()
            if isinstance(item, dict) and "@value" not in item:
                wrapper = next((key for key in ("@list", "@set") if key in item), None)
                if wrapper is not None:
                    waiting.append((item[wrapper], Place(here, wrapper)))
                    continue
                thing = Thing(item, here, use.property, use.is_action)
                use.values.append(thing)
                self._here.append(_Waiting(thing, context, self._depth + 1))
            elif isinstance(item, list):
                if not item:
                    self._report.add("empty", here, "an empty list")
                waiting += [(each, Place(here, index, index)) for index, each in enumerate(item)][::-1]
            elif item is None:
                self._report.add("empty", here, "null, which JSON-LD drops")
            elif isinstance(item, dict):
                use.values.append(Literal(item["@value"], here, self._data_type(context, item)))
            elif isinstance(item, str) and use.is_reference and _LOCAL.match(item):
                self._take_reference(context, item, here, use)
            elif not use.is_action:
                use.values.append(Literal(item, here))

    def _take_reference(self, context: Context, text: str, place: Place, use: Use) -> None:
        thing = Thing({"@id": text}, place, use.property, iri=self._resolved(context, text))
        thing.is_reference = True
        use.values.append(thing)
        self.things.append(thing)

    def _data_type(self, context: Context, item: dict[str, object]) -> str | None:
        name = item.get("@type")
        if not isinstance(name, str):
            return None
        meant = context.meaning(name).name
        return self._vocabulary.data_type_named(re.split(r"[#:/]", meant)[-1])


def _items(value: object, place: Place) -> Iterator[tuple[Place, object]]:
    """Yield the items of a list with their places, or the one value that stands in its place."""
    if isinstance(value, list):
        yield from ((Place(place, index, index), item) for index, item in enumerate(value))
    else:
        yield place, value
