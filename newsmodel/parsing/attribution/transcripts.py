"""Transcripts: paragraphs that begin with the speaker's name and a colon, and run to the next one.

``WALLACE: Will you be there?`` and ``Q: When?`` need no marks and no verb. Because other things have labels too
(“Price: £5”), a run of labelled paragraphs is taken for a transcript only where two or more labels take turns and
what follows them is talk: it asks, or says I, we or you.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.draft import Attribution, Draft
from newsmodel.parsing.furniture.notices import is_furniture_line

_OPENING = '["“”‘«]?'
_WORD = r"[^\W\d_a-z][\w.’'-]*"
_LABEL = re.compile(
    rf"{_OPENING}(?P<label>{_WORD}(?: (?:{_WORD}|de|der|van|von|of|the|for|\([^()\n]{{1,20}}\))){{0,6}})\s?:\s+(?=\S)"
)
_LONGEST_LABEL = 60
_TALK = re.compile(r"\?|\b(?:I|we|you|my|our|your|me|us|We|You|My|Our|Your)\b")
_DIRECTION = re.compile(r"\W{0,2}[(\[][^()\[\]]*[)\]]\W{0,2}")
_CLOSING = '"”’» '

# How far apart turns may stand, in paragraphs.
_LONGEST_TURN = 6

# One turn in so many must sound like talk.
_SHARE_OF_TALK = 3

_SURE = 0.9


@dataclass(frozen=True, slots=True)
class _Turn:
    """A line that a label opens."""

    line: int
    label: Span
    start: int
    """Where the words begin."""


def find_turns(draft: Draft) -> list[Attribution]:
    """Find the turns of a transcript.

    Args:
        draft: with its paragraphs.

    Returns:
        One attribution a turn: its label is the source, and its content has a span for every paragraph.
    """
    if draft.body.count(":") < len(("one label", "another")):
        return []
    lines = list(_lines(draft))
    found: list[Attribution] = []
    for run in _runs(_of_one_style(draft.body, list(_turns(draft.body, lines)))):
        if _is_transcript(draft.body, lines, run):
            found += _attributed(draft.body, lines, run)
    return found


def _lines(draft: Draft) -> Iterator[Span]:
    for paragraph in draft.paragraphs:
        start = paragraph.start
        while start < paragraph.end:
            end = draft.body.find("\n", start, paragraph.end)
            end = paragraph.end if end < 0 else end
            yield Span(start, end)
            start = end + 1


def _turns(body: str, lines: Sequence[Span]) -> Iterator[_Turn]:
    for number, line in enumerate(lines):
        colon = body.find(":", line.start, min(line.end, line.start + _LONGEST_LABEL))
        match = _LABEL.match(body, line.start, line.end) if colon > 0 else None
        if match is None or match.end() >= line.end or body[match.end()] in "\"“‘'«":
            continue
        if not is_furniture_line(body[line.slice]):
            yield _Turn(number, Span(match.start("label"), match.end("label")), match.end())


def _of_one_style(body: str, turns: list[_Turn]) -> list[_Turn]:
    """Where labels stand in capitals, take no others: “Prior: Port is full” is then a headline or a list."""
    loud = [turn for turn in turns if body[turn.label.slice].isupper()]
    return loud if len(loud) > len(("asks", "answers")) else turns


def _runs(turns: Sequence[_Turn]) -> Iterator[list[_Turn]]:
    """Cut where the turns stand too far apart to be of one conversation."""
    run: list[_Turn] = []
    for turn in turns:
        if run and turn.line - run[-1].line > _LONGEST_TURN:
            yield run
            run = []
        run.append(turn)
    if run:
        yield run


def _is_transcript(body: str, lines: Sequence[Span], run: Sequence[_Turn]) -> bool:
    labels = [body[turn.label.slice].casefold() for turn in run]
    if len(set(labels)) < len(("asks", "answers")):
        return False
    takes_turns = len(set(labels)) < len(labels) or any(
        after.line == before.line + 1 for before, after in pairwise(run)
    )
    talking = sum(_TALK.search(body, turn.start, lines[turn.line].end) is not None for turn in run)
    return takes_turns and talking * _SHARE_OF_TALK >= len(run)


def _attributed(body: str, lines: Sequence[Span], run: Sequence[_Turn]) -> Iterator[Attribution]:
    for turn, following in zip(run, (*run[1:], None), strict=True):
        end = following.line if following else _last_line(body, lines, turn)
        said = [(turn.start, lines[turn.line].end)]
        for line in lines[turn.line + 1 : end]:
            if not _DIRECTION.fullmatch(body, line.start, line.end) and not is_furniture_line(body[line.slice]):
                said.append((line.start, line.end))
        content = tuple(span for place in said if (span := _words(body, *place)))
        if content and not _DIRECTION.fullmatch(body, turn.start, lines[turn.line].end):
            yield Attribution(content, QuoteKind.DIRECT, mention=turn.label, confidence=_SURE)


def _last_line(body: str, lines: Sequence[Span], turn: _Turn) -> int:
    """The last turn ends with its paragraph, or where paragraphs stop beginning with its mark."""
    mark, end = body[lines[turn.line].start], turn.line + 1
    while mark in '"“‘' and end < len(lines) and body[lines[end].start] == mark:
        end += 1
    return end


def _words(body: str, start: int, end: int) -> Span | None:
    """Leave out marks around a paragraph, which only say that the transcript is quoted; None if nothing is left."""
    while start < end and body[start] in '"“‘«':
        start += 1
    while end > start and body[end - 1] in _CLOSING and body[end - 1] != "’":
        end -= 1
    return Span(start, end) if start < end else None
