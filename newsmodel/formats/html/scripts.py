"""Scripts: where the JSON-LD of a page stands."""

import re
from typing import NamedTuple

from newsmodel.formats.html.scanning import Token
from newsmodel.formats.html.script import MARK

_MEDIA_TYPE = "application/ld+json"
# The end of the type; the plus sign may be a reference, as in what Go's templates write. Two expressions, each of which
# begins with one character, are ten times as fast as one that begins with either.
_MENTIONS = (
    re.compile(r"\+(?i:json)", re.ASCII),
    re.compile(r"&(?:#0*43|#[xX]0*2[bB]|plus);?(?i:json)", re.ASCII),
)


class Script(NamedTuple):
    """One JSON-LD script of a page."""

    number: int
    """Among the page's JSON-LD scripts, from 1."""

    text: str
    """Its content, untouched."""

    own: bool
    """Whether ``embed`` put it there."""


def script_at(page: str, content: Token, opening: Token, number: int) -> Script:
    """Make a script of its tokens."""
    own = opening.attribute(MARK) is not None
    return Script(number, page[content.start : content.end], own)


def last_mention(page: str, start: int) -> int:
    """Return an upper bound of where the last JSON-LD script after some place starts; -1 if there is none."""
    places = [found.end() for mention in _MENTIONS for found in mention.finditer(page, start)]
    return max(places, default=-1)


def is_jsonld(opening: Token) -> bool:
    """Say whether a start tag is that of a JSON-LD script."""
    media_type = (opening.attribute("type") or "").partition(";")[0]
    return opening.name == "script" and media_type.strip().lower() == _MEDIA_TYPE
