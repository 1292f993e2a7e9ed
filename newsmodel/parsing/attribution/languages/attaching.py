"""Attaching: which clause of its sentence a quotation belongs to."""

from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.parsing.attribution.languages.clauses import Clause
from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Bounds, Piece

# Words between a quotation and its clause: „…“, wie Prior sagte; a dit que « … »; ha detto che si tratta «…».
_LINKS = frozenset(
    """wie comme como come zoals que qu' dass che dat ainsi de d' di : , — – ― - ; ? ! … . ( of ob um so c' est ce
    das así così lo dit""".split()
)
_MOST_LINKS = 4
_FURTHEST = 30
_FURTHEST_FRAGMENT = 14
_FRAGMENT_WORDS = 3
_NAME_PIECES = 8
_TAIL = 8


class Found(NamedTuple):
    """The clause of a quotation."""

    clause: int
    adjacent: bool
    """Whether it stands right beside it."""


def attach(body: str, pieces: Sequence[Piece], clauses: Sequence[Clause], at: int, book: Phrasebook) -> Found | None:
    """Find the clause that says who said a quotation.

    Args:
        body: the article's body.
        pieces: of the sentence.
        clauses: of the sentence.
        at: the index of the quotation.
        book: the language's words.

    Returns:
        Which clause; None where no cue governs the quotation, or it is the title of a work.
    """
    quoted = pieces[at].quoted
    if quoted is None or is_titled(pieces, at, book):
        return None
    if (beside := _beside(pieces, clauses, at)) is not None:
        return Found(beside, adjacent=True)
    if (tail := _in_tail(pieces, clauses, at)) is not None:
        return Found(tail, adjacent=False)
    words = len(body[quoted.inner.slice].split())
    before = [number for number, each in enumerate(clauses) if 0 <= at - each.end <= _FURTHEST]
    if before and (words >= _FRAGMENT_WORDS or at - clauses[before[-1]].end <= _FURTHEST_FRAGMENT):
        return Found(before[-1], adjacent=pieces[at - 1].low == ":")
    after = (
        number for number, each in enumerate(clauses) if 0 < each.start - at <= _FURTHEST and _trails(pieces, each)
    )
    number = next(after, None)
    return Found(number, adjacent=False) if number is not None and words >= _FRAGMENT_WORDS else None


def _in_tail(pieces: Sequence[Piece], clauses: Sequence[Clause], at: int) -> int | None:
    """Find the cue a few small words behind a quotation that opens its sentence: «…», se limitó a decir | Prior."""
    if at > 0 or len(pieces) < 2 or pieces[1].low != ",":
        return None
    first = next((number for number, each in enumerate(clauses) if each.inverted and each.start <= _TAIL), None)
    if first is None or any(piece.is_point or piece.quoted for piece in pieces[2 : clauses[first].start]):
        return None
    return first


def _trails(pieces: Sequence[Piece], clause: Clause) -> bool:
    """Say whether a clause stands behind what it attributes: La mesure est « trop tardive », | selon Ana Prior."""
    before = pieces[clause.start - 1]
    return clause.inverted and (before.quoted is not None or before.is_point)


def _beside(pieces: Sequence[Piece], clauses: Sequence[Clause], at: int) -> int | None:
    after = _over_links(pieces, at + 1, 1)
    before = _over_links(pieces, at - 1, -1) + 1
    for number, clause in enumerate(clauses):
        if at < clause.start <= after and not _opens_next(pieces, clauses, number):
            return number
    return next((number for number, each in enumerate(clauses) if before <= each.end <= at), None)


def _opens_next(pieces: Sequence[Piece], clauses: Sequence[Clause], number: int) -> bool:
    """Say whether a clause announces a later quotation: « A », mais Paul Roy a dit : | « B »."""
    end = clauses[number].end
    return not clauses[number].inverted and end + 1 < len(pieces) and pieces[end].low == ":" and end > 0


def _over_links(pieces: Sequence[Piece], at: int, step: int) -> int:
    """Step over points and link words; return the first index that is none of them."""
    passed = 0
    while 0 <= at < len(pieces) and passed < _MOST_LINKS and pieces[at].low in _LINKS:
        at, passed = at + step, passed + 1
    return at


def is_titled(pieces: Sequence[Piece], at: int, book: Phrasebook) -> bool:
    """Say whether a quotation is the name of a work: le film « … »."""
    return at > 0 and pieces[at - 1].low in book.works


def label_of(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Bounds | None:
    """Read a name beside a quotation without a cue: Ana Prior : « … »; « … » (Ana Prior); „…“ – Ana Prior."""
    if at > 1 and pieces[at - 1].low == ":" and all(piece.is_point for piece in pieces[at + 1 :]):
        return _name(pieces, 0, at - 1, book)
    if at == 0 and len(pieces) > 2 and pieces[1].low in ("(", "—", "–", "―"):
        end = next((k for k in range(2, len(pieces)) if pieces[k].low in (")", ",", ".")), len(pieces))
        return _name(pieces, 2, end, book)
    return None


def _name(pieces: Sequence[Piece], start: int, end: int, book: Phrasebook) -> Bounds | None:
    words = pieces[start:end]
    plain = all(each.capital or each.low in book.inside | book.joins for each in words)
    return (start, end) if plain and 0 < len(words) <= _NAME_PIECES and words[0].capital else None
