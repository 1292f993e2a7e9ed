"""Places in a document: paths that cost nothing until a finding shows one."""

import re
from typing import Final, TypeAlias

Step: TypeAlias = str | int

LAST: Final = 10**9
"""The index of what stands after everything else."""

_PLAIN = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_LONGEST_STEP = 80


class Place:
    """Where something stands in a JSON document.

    Args:
        parent: what holds it; None for the document itself.
        step: its key or its index there; for the document what it is called in the file: ``script 2, line 40``.
        index: its number among its neighbours, from 0.

    Example:
        >>> str(Place(Place(Place(None, ""), "@graph", 0), 3, 3))
        "$['@graph'][3]"
    """

    __slots__ = ("index", "parent", "step")

    def __init__(self, parent: "Place | None", step: Step, index: int = 0) -> None:
        self.parent = parent
        self.step = step
        self.index = index

    def order(self) -> tuple[int, ...]:
        """Return what puts places in the order of the document."""
        return tuple(place.index for place in self._way())

    def __str__(self) -> str:
        document, *steps = self._way()
        if document.step and not steps:
            return str(document.step)
        path = "$" + "".join(_written(place.step) for place in steps)
        return f"{document.step}: {path}" if document.step else path

    def _way(self) -> "list[Place]":
        way = [self]
        while (parent := way[-1].parent) is not None:
            way.append(parent)
        return way[::-1]


def _written(step: Step) -> str:
    """Write one step as RFC 9535 has it, shortened if it is very long."""
    if isinstance(step, int):
        return f"[{step}]"
    if _PLAIN.fullmatch(step) and len(step) <= _LONGEST_STEP:
        return f".{step}"
    shown = step if len(step) <= _LONGEST_STEP else step[:_LONGEST_STEP] + "…"
    return "['" + shown.replace("\\", "\\\\").replace("'", "\\'") + "']"
