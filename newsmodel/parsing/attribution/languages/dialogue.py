"""Dialogue: lines that begin with a dash, where commas and dashes do what quotation marks do elsewhere.

—No hay sitio —dijo Ana Prior—. Vuelvan el lunes. Only a line with a cue, or one that is announced, is taken for speech.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.model import Span
from newsmodel.parsing.attribution.languages.clauses import find_clauses, tags
from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Piece, cut
from newsmodel.parsing.draft import Quoted

_LINE = re.compile(r"^[ \t\u00a0]*[—–―][ \t\u00a0\u202f]*(?=\S)", re.MULTILINE)
_DASHES = ("—", "–", "―")
_LOOSE_END = " \t\u00a0\u202f,—–―"


class Line(NamedTuple):
    """One line of dialogue."""

    span: Span
    """Without the white space before it."""

    parts: tuple[Quoted, ...]
    """What is said in it, as if it stood in marks."""

    has_cue: bool


def dialogue_lines(body: str, paragraph: Span, book: Phrasebook) -> Iterator[Line]:
    """Find the lines of a paragraph that begin with a dash.

    Args:
        body: the article's body.
        paragraph: one of its paragraphs.
        book: the language's words.

    Yields:
        The lines in order; one without a cue is speech as a whole, if anything announces it.
    """
    for opening in _LINE.finditer(body, paragraph.start, paragraph.end):
        stop = body.find("\n", opening.end(), paragraph.end)
        end = stop if stop >= 0 else paragraph.end
        start = opening.end() - len(opening[0].lstrip())
        parts = list(_parts(body, Span(opening.end(), end), book))
        if parts:
            parts[0] = parts[0]._replace(start=start)
        whole = [_Part(start, opening.end(), end)]
        yield Line(Span(start, end), tuple(_quoted(body, each) for each in parts or whole), has_cue=bool(parts))


class _Part(NamedTuple):
    start: int
    first: int
    end: int


def _quoted(body: str, part: _Part) -> Quoted:
    end = part.first + len(body[part.first : part.end].rstrip(_LOOSE_END))
    return Quoted(outer=Span(part.start, max(end, part.first + 1)), inner=Span(part.first, max(end, part.first + 1)))


def _parts(body: str, stretch: Span, book: Phrasebook) -> Iterator[_Part]:
    """Cut a line at what only says who speaks; after that speech goes on where a dash says so."""
    pieces = cut(body, stretch, (), ())
    start = 0
    for tag in tags(pieces, find_clauses(pieces, book)):
        if tag.start <= start or start < 0:
            continue
        yield _Part(pieces[start].start, pieces[start].start, pieces[tag.start - 1].end)
        start = _resumes(pieces, tag.end)
    if 0 < start < len(pieces):
        yield _Part(pieces[start].start, pieces[start].start, stretch.end)


def _resumes(pieces: Sequence[Piece], at: int) -> int:
    """Return the index where speech goes on after a dash, or -1."""
    dash = next((k for k in range(at, len(pieces)) if pieces[k].low in _DASHES), len(pieces))
    while dash < len(pieces) and pieces[dash].is_point and pieces[dash].low not in "¿¡":
        dash += 1
    return dash if dash < len(pieces) else -1
