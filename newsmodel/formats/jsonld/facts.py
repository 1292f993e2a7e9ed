"""What stands under ``identifier``: the PropertyValues of a node, by the term that each is about."""

import re

from newsmodel.formats.jsonld.nodes import Nodes
from newsmodel.formats.jsonld.vocabulary import CHARACTERS, Node

Stretch = tuple[int, int]
"""Start and end in a body; nobody has looked yet whether this body has them."""

_CHARACTERS = re.compile(r"char=([0-9]{1,15}),([0-9]{1,15})")


class Facts:
    """PropertyValues by their ``propertyID``.

    Args:
        nodes: the document.
        node: the node that has them.
        name: the property that holds them; ``valueReference`` for those about another PropertyValue.
    """

    def __init__(self, nodes: Nodes, node: Node, name: str = "identifier") -> None:
        self._nodes = nodes
        self._by_term: dict[str, list[Node]] = {}
        for value in nodes.values(node, name):
            if isinstance(value, dict) and isinstance(term := value.get("propertyID"), str):
                self._by_term.setdefault(term, []).append(value)

    def __contains__(self, term: str) -> bool:
        return term in self._by_term

    def all(self, term: str) -> list[Node]:
        """Return every PropertyValue about a term, in order."""
        return self._by_term.get(term, [])

    def value(self, term: str) -> object:
        """Return the value of the first PropertyValue about a term, or None."""
        facts = self._by_term.get(term)
        return next(iter(self._nodes.values(facts[0], "value")), None) if facts else None

    def text(self, term: str) -> str | None:
        """Return the first value about a term, if it is text that is not empty."""
        value = self.value(term)
        return value if isinstance(value, str) and value else None

    def number(self, term: str) -> float | None:
        """Return the first value about a term, if it is a number."""
        value = self.value(term)
        try:
            return float(value) if isinstance(value, str | int | float) else None
        except (ValueError, OverflowError):
            return None

    def stretches(self) -> list[Stretch]:
        """Return where in the body the node stands."""
        return [stretch for fact in self.all(CHARACTERS) for stretch in _stretches(fact)]

    def printed(self, fact: Node) -> list[Stretch]:
        """Return where in the body that stands which one PropertyValue gives the words of."""
        places = self._nodes.things(fact, "valueReference")
        return [stretch for place in places for stretch in _stretches(place)]

    def about(self, fact: Node) -> "Facts":
        """Return what is said about one PropertyValue."""
        return Facts(self._nodes, fact, "valueReference")


def _stretches(fact: Node) -> list[Stretch]:
    value = fact.get("value")
    read: list[Stretch] = []
    for text in value if isinstance(value, list) else (value,):
        if isinstance(text, str) and (found := _CHARACTERS.fullmatch(text)):
            start, end = found.groups()
            read.append((int(start), int(end)))
    return read
