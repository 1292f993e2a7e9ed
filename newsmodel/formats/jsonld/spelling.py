"""JSON as JavaScript or a careless hand spells it → JSON as RFC 8259 spells it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_COMMENT = r"//[^\n]*+|/\*.*?(?:\*/|\Z)|<!--.*?(?:-->|\Z)"

# A string that is never closed runs to the end, so that no character is looked at twice.
_TOKEN = re.compile(
    rf"""(?P<double>"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))
       | (?P<single>'[^'\\]*+(?:\\.[^'\\]*+)*+(?:'|\\?\Z))
       | (?P<comment>{_COMMENT})
       | (?P<comma>,(?=(?:\s++|{_COMMENT})*+[\]}}]))""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9A-Fa-f]{4})|(.?))', re.DOTALL)
_IN_SINGLE = re.compile(r"\\.|\"", re.DOTALL)

_DONE = {
    "double": "dropped the backslash of an escape that JSON does not know",
    "single": "put double quotation marks round a text in single ones",
    "comment": "dropped a comment",
    "comma": "dropped a comma before a closing bracket",
}


class Respelt(NamedTuple):
    """One thing that was spelt anew."""

    place: int
    """Where it stood: characters before it."""

    what: str
    """What was done, as a clause without a subject."""

    more: int
    """How often the same was done further on."""


def respelt(text: str) -> tuple[str, list[Respelt]]:
    r"""Spell JSON strictly: no comments, no comma at the end of a list, texts in double quotation marks.

    What stands in a text is not touched, but for escapes that are none.

    Args:
        text: what strict JSON was expected to be; it takes time in proportion to its length.

    Returns:
        The text, and what was changed in it, each kind of change once.

    Example:
        >>> respelt("{'headline': 'Ferry \"late\"',}")[0]
        '{"headline": "Ferry \\"late\\""}'
    """
    pieces: list[str] = []
    changed: dict[str, list[int]] = {}
    end = 0
    for start, stop, kind, new in _changes(text):
        pieces += text[end:start], new
        changed.setdefault(kind, []).append(start)
        end = stop
    pieces.append(text[end:])
    return "".join(pieces), [Respelt(places[0], _DONE[kind], len(places) - 1) for kind, places in changed.items()]


def _changes(text: str) -> Iterator[tuple[int, int, str, str]]:
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or ""
        old = found[0]
        new = _quoted(old) if kind == "single" else _escaped(old) if kind == "double" else ""
        if new != old:
            yield found.start(), found.end(), kind, new


def _escaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: found[0] if found[1] else found[2], text) if "\\" in text else text


def _quoted(text: str) -> str:
    inner = text[1:-1] if len(text) > 1 and text.endswith("'") else text[1:]
    return '"' + _escaped(_IN_SINGLE.sub(_in_double, inner)) + '"'


def _in_double(found: re.Match[str]) -> str:
    """What stands in single quotation marks as it is spelt in double ones."""
    return {'"': '\\"', "\\'": "'"}.get(found[0], found[0])
