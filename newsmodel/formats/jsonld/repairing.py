"""The repair ladder: JSON that others have broken, read as far as it goes; sound JSON is never changed."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from newsmodel.errors import UnreadableDocument
from newsmodel.formats.jsonld.json_text import STRICT, refuse_constant, unreadable
from newsmodel.formats.jsonld.spelling import Respelt, respelt

_LENIENT = json.JSONDecoder(strict=False, parse_constant=refuse_constant)

LONGEST_REPAIRED: Final = 2_000_000
"""Characters of the longest text that is repaired; of a longer one that is no sound JSON, only the fault is told."""

# What old templates and careless exports put round a script, in any order.
_OPENING = ("<!--", "-->", "<![CDATA[", "]]>", "<!]]>", "><!--", "*/")
_CLOSING = (*_OPENING, "//", "/*")
_BLANK = " \t\r\n\f\v\u00a0\u200b\ufeff"
_LONGEST_WRAPPING = 1_000
# A comment of JavaScript is one of them only where it hides another.
_HIDES = r"(?=\s*(?:<!|\]\]>|-->|>|\n|\*/))"
_BEFORE = re.compile(rf"(?:[{_BLANK}]|{'|'.join(map(re.escape, _OPENING))}|//{_HIDES}|/\*{_HIDES})*+")
# Looked for in the last characters from back to front.
_AFTER = re.compile(rf"(?:[{_BLANK};]|{'|'.join(re.escape(token[::-1]) for token in _CLOSING)})*+")
_BETWEEN = re.compile(r"[\s,;\ufeff]*+")
_BRACKET = re.compile(r"(?<!!)(?<!CDATA)[\[{]")

# Many objects one after another are a data dump, and no page about a story.
_MOST_ROOTS = 1_000


class _Attempt(NamedTuple):
    """A text to try, and what was done to get it."""

    text: str
    repairs: list[str]


def read_roots(text: str) -> tuple[list[object], list[str]]:
    r"""Read JSON, repaired as little as it needs to be.

    Sound JSON costs one strict reading (RFC 8259) and comes out as it is. Only what cannot be read so is repaired,
    one rung after another: control characters in texts; a byte order mark, CDATA, HTML comments and semicolons round
    it; commas at the end of lists, comments, single quotation marks, unknown escapes; HTML entities in place of
    quotation marks; several objects one after another, with whatever else stands round them.

    Args:
        text: the content of one script, or a whole document.

    Returns:
        The objects found, one but for broken JSON; and for each repair what was done and where, without a full stop.

    Raises:
        UnreadableDocument: nothing can be read; the error says where strict reading failed.

    Example:
        >>> read_roots('<!-- {"headline": "Ferry late",} -->')[0]
        [{'headline': 'Ferry late'}]
        >>> read_roots('{"headline": "Ferry late",}')[1]
        ['line 1, column 26: dropped a comma before a closing bracket']
    """
    try:
        return [STRICT.decode(text)], []
    except json.JSONDecodeError as error:
        fault = error
    except (ValueError, RecursionError) as error:
        raise unreadable(error) from None
    if not text.strip(_BLANK):
        raise UnreadableDocument("the document is empty", remedy="give it the JSON-LD of an article")
    if len(text) > LONGEST_REPAIRED:
        raise unreadable(fault)
    return _repaired(text, fault)


def _repaired(text: str, fault: json.JSONDecodeError) -> tuple[list[object], list[str]]:
    """Climb the ladder: first for one object on each rung, then for several."""
    tried: list[_Attempt] = []
    for attempt in _attempts(text):
        tried.append(attempt)
        try:
            return [_LENIENT.decode(attempt.text)], [*attempt.repairs, *_controls(attempt.text)]
        except (ValueError, RecursionError):
            continue
    for attempt in tried:
        if found := _several(attempt):
            return found
    raise unreadable(fault)


def _attempts(text: str) -> Iterator[_Attempt]:
    yield _Attempt(text, [])
    start, end = _inside(text)
    repairs: list[str] = []
    if wrapping := " … ".join(filter(None, (text[:start].strip(_BLANK), text[end:].strip(_BLANK)))):
        repairs.append(f"{_place(text, 0)}: left out what stands round the JSON: {_shown(wrapping)}")
    elif "\ufeff" in text[:start]:
        repairs.append(f"{_place(text, 0)}: left out a byte order mark")
    bare = text[start:end]
    if bare != text:
        yield _Attempt(bare, repairs)
    spelt, changes = respelt(bare)
    if changes:
        yield _Attempt(spelt, [*repairs, *(_told(text, start, change) for change in changes)])
    if (plain := unescape(bare)) != bare:
        at = start + bare.find("&")
        spelt, changes = respelt(plain)
        entities = f"{_place(text, at)}: turned HTML entities into characters, from here on"
        yield _Attempt(spelt, [*repairs, entities, *(_told(plain, 0, change) for change in changes)])


def _inside(text: str) -> tuple[int, int]:
    """Find where the JSON starts and ends in what templates put round it."""
    start = _BEFORE.match(text[:_LONGEST_WRAPPING])
    end = len(text.rstrip(_BLANK))
    after = _AFTER.match(text[max(end - _LONGEST_WRAPPING, 0) : end][::-1])
    assert start is not None
    assert after is not None
    return start.end(), max(end - after.end(), start.end())


def _controls(text: str) -> list[str]:
    """Tell of the first control character in a text that was read in spite of it."""
    try:
        STRICT.decode(text)
    except json.JSONDecodeError as error:
        return [f"{_place(text, error.pos)}: read a text with a control character in it"]
    except (ValueError, RecursionError):
        pass
    return []


def _several(attempt: _Attempt) -> tuple[list[object], list[str]] | None:
    """Read objects that follow one another, from the first bracket on, up to what cannot be read."""
    text = attempt.text
    opening = _BRACKET.search(text)
    if opening is None:
        return None
    at = opening.start()
    repairs = [*attempt.repairs]
    if before := text[:at].strip():
        repairs.append(f"left out what stands before the first bracket: {_shown(before)}")
    roots: list[object] = []
    while at < len(text) and text[at] in "[{" and len(roots) < _MOST_ROOTS:
        try:
            root, at = _LENIENT.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        roots.append(root)
        at = len(text) if (after := _BETWEEN.match(text, at)) is None else after.end()
    if not roots:
        return None
    if len(roots) > 1:
        repairs.append(f"read {len(roots)} objects that follow one another")
    elif not repairs and at == len(text):
        repairs.append("left out what separates objects, for none follows")
    if at < len(text):
        repairs.append(f"{_place(text, at)}: left out the rest, which cannot be read: {_shown(text[at : at + 100])}")
    return roots, repairs


def _told(text: str, start: int, change: Respelt) -> str:
    more = f" (and {change.more} more)" if change.more else ""
    return f"{_place(text, start + change.place)}: {change.what}{more}"


def _place(text: str, at: int) -> str:
    line_start = text.rfind("\n", 0, at) + 1
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - line_start + 1}"


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")
