"""Quotation marks: which stretches of the body stand in them.

Every usual style is read: “…”, "…", ‘…’, '…', «…», »…«, „…“, ‚…‘, ”…”, 「…」 and ``…''. Apostrophes are told
from single marks by what stands round them. Marks pair within a paragraph; a stretch that its paragraph leaves
open ends there, and goes on in the next one if that begins with the same mark.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsmodel.model import Span
from newsmodel.parsing.draft import Draft, Quoted

# Which marks can close what an opening mark began. The first is the usual one.
CLOSERS = {
    "“": '”"“',
    '"': '"”',
    "”": "”",
    "«": "»",
    "»": "«",
    "„": '“”"‟',
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "``": "''\"",
    "''": "''\"”",
    "‘": "’'",
    "'": "'’",
}
_SINGLE = frozenset("‘'")
_ENGLISH = frozenset("‘“'\"")
_NEW_LINE = re.compile(r"\s*\n\s*(?=[“„«\"])")
_MARK = re.compile("``|''|[“”\"«»„‟‚‹›「」『』‘’']")

# Words that begin with an apostrophe: no quotation opens here. Dutch has ’s avonds and ’t.
_ELISION = re.compile(r"(?:\d0s|\d\ds?|tis|twas|em|til|cause|bout|n|round|cos|ere|[st])(?![\w])", re.IGNORECASE)

# How deep quotations may stand in each other; a text with more is not prose.
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class _Open:
    """An opening mark that waits for its partner."""

    mark: str
    at: int


def pair_marks(draft: Draft) -> Draft:
    """Find the stretches in quotation marks.

    Args:
        draft: with its paragraphs.

    Returns:
        The draft with ``quoted``, in the order of their opening marks.
    """
    found: list[Quoted] = []
    left_open = ""
    for paragraph in _lines(draft):
        stretches = list(_pair(draft.body, paragraph))
        if left_open and stretches and _carries_on(draft.body, paragraph, stretches[0], left_open):
            stretches[0] = replace(stretches[0], continues=True)
        found += stretches
        left_open = next((draft.body[each.outer.start] for each in stretches if not each.closed), "")
    return replace(draft, quoted=tuple(found))


def _lines(draft: Draft) -> Iterator[Span]:
    """Cut paragraphs before lines that begin with an opening mark: there a quotation left open is taken up."""
    for paragraph in draft.paragraphs:
        start = paragraph.start
        for line in _NEW_LINE.finditer(draft.body, paragraph.start, paragraph.end):
            yield Span(start, line.start())
            start = line.end()
        yield Span(start, paragraph.end)


def _carries_on(body: str, paragraph: Span, first: Quoted, left_open: str) -> bool:
    """Say whether a paragraph begins with the mark that the one before left open, or with its like: ‘A. | “B.”"""
    mark = body[first.outer.start]
    return first.outer.start == paragraph.start and (mark == left_open or {mark, left_open} <= _ENGLISH)


def _pair(body: str, paragraph: Span) -> Iterator[Quoted]:
    """Pair the marks of one paragraph; yield outer stretches before those inside them."""
    marks = list(_MARK.finditer(body, paragraph.start, paragraph.end))
    if not marks:
        return
    waiting: list[_Open] = []
    found: list[Quoted] = []
    closing = _closing_singles(body, paragraph, marks)
    for mark in marks:
        partner = _partner(body, paragraph, mark, waiting, closing)
        if partner is not None:
            opening = waiting[partner]
            del waiting[partner:]
            found += _quoted(body, opening, mark.start(), mark.end(), depth=partner)
        elif len(waiting) < _DEPTH and _opens(body, paragraph, mark, waiting):
            waiting.append(_Open(mark[0], mark.start()))
    if waiting:
        found = _end_unclosed(body, paragraph, waiting[0], found)
    yield from sorted(found, key=lambda each: each.outer.start)


def _end_unclosed(body: str, paragraph: Span, opening: _Open, found: list[Quoted]) -> list[Quoted]:
    """Let an unclosed quotation end with its paragraph; forget a stray mark, and raise what stood in it."""
    if _is_speech(body, paragraph, opening):
        return [*found, *_quoted(body, opening, paragraph.end, paragraph.end, depth=0, closed=False)]
    return [each if each.outer.start < opening.at else replace(each, depth=each.depth - 1) for each in found]


def _quoted(body: str, opening: _Open, end: int, after: int, *, depth: int, closed: bool = True) -> Iterator[Quoted]:
    """Make a stretch; white space just inside the marks (French « … ») is left out, and so are empty stretches."""
    start = opening.at + len(opening.mark)
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if end > start:
        yield Quoted(outer=Span(opening.at, after), inner=Span(start, end), depth=depth, closed=closed)


def _partner(
    body: str, paragraph: Span, mark: re.Match[str], waiting: list[_Open], closing: frozenset[int]
) -> int | None:
    """Return the place in the stack of the mark that this one closes, innermost first."""
    if not waiting:
        return None
    if mark[0] in "'’" and mark.start() not in closing:
        return None
    for place in range(len(waiting) - 1, -1, -1):
        if mark[0] in CLOSERS[waiting[place].mark] and not _opens_anew(body, paragraph, mark, waiting[place]):
            return place
    return None


def _opens_anew(body: str, paragraph: Span, mark: re.Match[str], opening: _Open) -> bool:
    """Say whether a mark that could close stands where only an opening one can: after a space, before a word."""
    if mark.start() == opening.at + len(opening.mark):
        return False
    return (
        mark[0] in "“\"'"
        and (mark[0] == "“" or mark[0] != opening.mark)
        and opening.mark not in "„‚"
        and _before(body, paragraph, mark.start()).isspace()
        and _after(body, paragraph, mark.end()).isalnum()
    )


def _opens(body: str, paragraph: Span, mark: re.Match[str], waiting: list[_Open]) -> bool:
    """Say whether a mark can open a stretch here."""
    before, after = _before(body, paragraph, mark.start()), _after(body, paragraph, mark.end())
    if not after or (after.isspace() and mark[0] not in "«„»‹"):
        return False
    if mark[0] in _SINGLE:
        return _opens_single(body, mark, before)
    if mark[0] in "”’»›":
        # Swedish ”…” and Danish »…« open with what elsewhere closes.
        return mark[0] != "’" and not waiting and not before.strip() and after.isalnum()
    if mark[0] == '"':
        return not before.isalnum() or before in "—–-"
    return mark[0] in CLOSERS


def _opens_single(body: str, mark: re.Match[str], before: str) -> bool:
    if before.isalnum() or before in ".,!?%)":
        return False
    return not _ELISION.match(body, mark.end()) or _has_partner_nearby(body, mark)


def _has_partner_nearby(body: str, mark: re.Match[str]) -> bool:
    """Say whether a word that looks elided (’90s) is in fact a short quotation: ‘em’."""
    word = _ELISION.match(body, mark.end())
    return word is not None and body[word.end() : word.end() + 1] == "’" and body[mark.start()] == "‘"


def _closing_singles(body: str, paragraph: Span, marks: list[re.Match[str]]) -> frozenset[int]:
    """Tell closing single marks from apostrophes.

    A mark before a letter is an apostrophe: don’t. A mark after a letter and before a space may be either: the players’
    union, comin’ in. It is taken for an apostrophe where a surer closing mark follows before anything opens.
    """
    closing: set[int] = set()
    surer_ahead = False
    for mark in reversed(marks):
        if mark[0] not in "'’":
            if mark[0] == "‘":
                surer_ahead = False
            continue
        before, after = _before(body, paragraph, mark.start()), _after(body, paragraph, mark.end())
        if mark[0] == "'" and not before.strip() and after.strip():
            surer_ahead = False  # an opening mark
            continue
        if after.isalnum() or not before.strip():
            continue
        if before.isalpha() and after.isspace() and surer_ahead and body[mark.end() + 1 : mark.end() + 2].islower():
            continue
        closing.add(mark.start())
        surer_ahead = True
    return frozenset(closing)


def _is_speech(body: str, paragraph: Span, opening: _Open) -> bool:
    """Say whether an unclosed mark began a quotation, rather than being a stray mark or an apostrophe."""
    if opening.mark not in _SINGLE:
        return True
    if body[paragraph.end - 1] not in ".!?…":
        return False
    return opening.at == paragraph.start or body[opening.at - 2 : opening.at] in (": ", ", ")


def _before(body: str, paragraph: Span, at: int) -> str:
    return body[at - 1] if at > paragraph.start else " "


def _after(body: str, paragraph: Span, at: int) -> str:
    return body[at] if at < paragraph.end else ""
