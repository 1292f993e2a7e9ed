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
        if facts is None:
            return None
        value = facts[0].get("value")
        return next(iter(self._nodes.values(facts[0], "value")), None) if isinstance(value, list | dict) else value

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
        place = fact.get("valueReference")
        if isinstance(place, dict) and "@id" not in place:
            return _stretches(place)
        return [stretch for place in self._nodes.things(fact, "valueReference") for stretch in _stretches(place)]

    def about(self, fact: Node) -> "Facts":
        """Return what is said about one PropertyValue."""
        return Facts(self._nodes, fact, "valueReference")


def _stretches(fact: Node) -> list[Stretch]:
    value = fact.get("value")
    texts = value if isinstance(value, list) else [value]
    found = [_CHARACTERS.fullmatch(text) for text in texts if isinstance(text, str)]
    return [(int(one[1]), int(one[2])) for one in found if one]
