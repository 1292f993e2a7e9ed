"""Several who speak together: “Ann Lee, Bo Marsh (52) and their lawyer Cy Fox”, “Ann Lee and others”."""

import re
from collections.abc import Sequence

from newsmodel.model import Actor, ActorType, Span

_ASIDE = r"(?:,? ?\([^)]{0,30}\)|, [A-Z][\w.-]{0,12}(?=,)|, \d{1,3}(?=,))?"
_AND = re.compile(rf"{_ASIDE},?[ \u00a0](?:and|&)[ \u00a0](?:[\w.’'-]{{1,20}}[ \u00a0]){{0,5}}")
_COMMA = re.compile(rf"{_ASIDE},[ \u00a0](?:[\w.’'-]{{1,20}}[ \u00a0]){{0,3}}")
_OTHERS = re.compile(
    r"[^.;\n]{0,120}?[ \u00a0]and[ \u00a0]"
    r"(?:(?:\w+[ \u00a0])?others?|another|several|colleagues|(?:his|her|their|its)[ \u00a0]\w+)\b"
)
_BODIES = (ActorType.ORGANIZATION, ActorType.PLACE)

Named = tuple[int, int, int]
"""A named mention: start, end, index of the actor."""


def is_joint(body: str, span: Span, names: Sequence[Named], first: Named, actors: Sequence[Actor]) -> bool:
    """Say whether a printed source names several who speak together.

    Args:
        body: the text.
        span: the source as printed.
        names: the names in it, in order.
        first: the name that its first noun phrase ends in.
        actors: whom the indexes of the names mean.
    """
    before = [name for name in names if name[1] < first[0]]
    if before and _are_alike(actors, before[-1], first) and _AND.fullmatch(body, before[-1][1], first[0]):
        return True
    last = first
    for name in names:
        if name[0] < first[1] or not _are_alike(actors, name, first):
            continue
        if name[2] != first[2] and _AND.fullmatch(body, last[1], name[0]):
            return True
        if not _COMMA.fullmatch(body, last[1], name[0]):
            break
        last = name
    return _OTHERS.match(body, first[1], span.end) is not None


def _are_alike(actors: Sequence[Actor], name: Named, other: Named) -> bool:
    """Say whether both are people, or both are bodies: no place or firm in the office of a person."""
    one, two = actors[name[2]].type, actors[other[2]].type
    return one is two or (one in _BODIES and two in _BODIES)
