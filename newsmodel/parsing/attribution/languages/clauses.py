"""Clauses: each cue of a sentence with its subject."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Bounds, Piece
from newsmodel.parsing.attribution.languages.subjects import subject_after, subject_before

# How far an auxiliary stands from its participle, where only small words may stand between, and where a subject may.
_NEAR, _FAR = 4, 16
_PARTICLE_WITHIN = 14
_SHORTEST_VERB = 4
_AFTER_SPEECH = frozenset(", ; — – ― - ! ? … ( .".split())


class Clause(NamedTuple):
    """Who says it, without what."""

    cue: Bounds
    source: Bounds | None
    inverted: bool
    """Whether the cue stands before its source."""

    first: int
    """The index of its verb, or of that verb's auxiliary."""

    @property
    def start(self) -> int:
        """The index of its first piece."""
        return min(self.first, self.source[0]) if self.source else self.first

    @property
    def end(self) -> int:
        """The index after its last piece."""
        return max(self.cue[1], self.source[1]) if self.source else self.cue[1]


class _Verb(NamedTuple):
    """A verb of saying where it stands."""

    first: int
    """Its first piece, which may be an auxiliary."""

    cue: Bounds
    rest: int
    """Where a subject behind it would begin."""

    pronoun: Bounds | None = None
    """A subject inside it: a-t-|il| dit."""


def find_clauses(pieces: Sequence[Piece], book: Phrasebook) -> list[Clause]:
    """Find the cues of a sentence.

    Args:
        pieces: of the sentence.
        book: the language's words.

    Returns:
        The clauses in the order of their cues.
    """
    found: list[Clause] = []
    at = 0
    while at < len(pieces):
        clause = None if pieces[at].quoted is not None else _clause_at(pieces, at, book)
        if clause is not None:
            found.append(clause)
        at = max(at + 1, clause.cue[1] if clause else 0)
    return found


def _clause_at(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Clause | None:
    if named := _preposition(pieces, at, book):
        return named
    if pieces[at].low in book.postpositions:
        source = subject_before(pieces, at, book)
        return Clause((at, at + 1), source, inverted=False, first=at) if source else None
    verb = _finite(pieces, at, book) or _perfect(pieces, at, book)
    if verb and at and pieces[at - 1].low == "s'":
        verb = verb._replace(first=at - 1, cue=(min(verb.cue[0], at) - 1, verb.cue[1]))
    return _with_subject(pieces, verb, book) if verb else _unknown(pieces, at, book)


def _unknown(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Clause | None:
    """Take a verb that no table has, between a quotation and a subject: „…“, schimpft Prior."""
    if not _is_right_behind(pieces, at):
        return None
    cue = (at, at + 1 + (pieces[at].low in book.auxiliaries))
    verb = pieces[min(cue[1], len(pieces)) - 1]
    endings = book.endings if cue[1] == at + 1 else book.participle_endings
    if verb.capital or len(verb.low) < _SHORTEST_VERB or not verb.low.endswith(endings):
        return None
    if verb.low in book.stops or verb.low in book.skipped or verb.low in book.determiners or verb.low in book.inside:
        return None
    source = subject_after(pieces, cue[1], book)
    named = source is not None and source[0] <= cue[1] + _NEAR and (cue[1] > at + 1 or source[0] == cue[1])
    return Clause(cue, source, inverted=True, first=at) if named and _ends_phrase(pieces, source, book) else None


def _ends_phrase(pieces: Sequence[Piece], source: Bounds | None, book: Phrasebook) -> bool:
    """Say whether a subject ends where one would: the sentence does, or a point, a time or a preposition follows."""
    if source is None or source[1] >= len(pieces):
        return source is not None
    after = pieces[source[1]]
    return after.is_point or after.low in book.stops or after.low in book.times


def _is_right_behind(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether only a comma or a dash parts a place from the quotation before it."""
    if at > 0 and pieces[at - 1].quoted is not None:
        return True
    return at > 1 and pieces[at - 2].quoted is not None and pieces[at - 1].low in (",", "—", "–", "―")


def _preposition(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Clause | None:
    for words in book.prepositions:
        if pieces[at].low == words[0] and tuple(each.low for each in pieces[at : at + len(words)]) == words:
            if words[0] in book.after_comma and not _follows_speech(pieces, at):
                return None
            source = subject_after(pieces, at + len(words), book)
            near = source is not None and source[0] - at - len(words) < 6
            return Clause((at, at + len(words)), source, inverted=True, first=at) if near else None
    return None


def _follows_speech(pieces: Sequence[Piece], at: int) -> bool:
    return at > 0 and (pieces[at - 1].quoted is not None or pieces[at - 1].low in _AFTER_SPEECH)


def _finite(pieces: Sequence[Piece], at: int, book: Phrasebook) -> _Verb | None:
    low = pieces[at].low.partition("-")[0]
    if low not in book.finite and low not in book.particles:
        return None
    if _is_noun(pieces, at, book):
        return None
    if low in book.finite:
        return _Verb(at, (at, at + 1), at + 1)
    within = range(at + 1, min(len(pieces), at + _PARTICLE_WITHIN))
    wanted = book.particles[low].split()
    particle = next((k for k in within if pieces[k].low in wanted), None)
    if particle is None:
        return None
    return _Verb(at, (at, at + 2 if particle == at + 1 else at + 1), at + 2 if particle == at + 1 else at + 1)


def _is_noun(pieces: Sequence[Piece], at: int, book: Phrasebook) -> bool:
    """Say whether a form is a noun where it stands: la demande, une note."""
    if at == 0:
        return False
    before = pieces[at - 1]
    if before.quoted is not None or before.is_point:
        return False
    return pieces[at].capital or (
        before.low in book.determiners and before.low not in book.pronouns and before.low != "lo"
    )


def _perfect(pieces: Sequence[Piece], at: int, book: Phrasebook) -> _Verb | None:
    """Read an auxiliary and its participle: a dit, a-t-il dit, hat Ana Prior gesagt."""
    if pieces[at].low not in book.auxiliaries:
        return None
    pronoun: Bounds | None = None
    for k in range(at + 1, min(len(pieces), at + (_FAR if book.far_participle else _NEAR + 1))):
        piece = pieces[k]
        if piece.low in book.participles:
            near = k == at + 1 or (pronoun is None and _are_small(pieces, at + 1, k, book))
            return _Verb(at, (at if near else k, k + 1), k + 1 if near else at + 1, pronoun)
        if piece.quoted is not None or piece.low in (":", ".", ";"):
            return None
        if piece.low in book.pronouns and k <= at + 2 and pronoun is None and piece.low not in book.skipped:
            pronoun = (k, k + 1)
        elif not book.far_participle and piece.low not in book.skipped and not piece.low.endswith("ment"):
            return None
    return None


def _are_small(pieces: Sequence[Piece], start: int, end: int, book: Phrasebook) -> bool:
    return end - start < _NEAR and all(
        piece.low in book.skipped or piece.low.endswith(("ment", "mente")) for piece in pieces[start:end]
    )


def _with_subject(pieces: Sequence[Piece], verb: _Verb, book: Phrasebook) -> Clause:
    if book.verb_second and verb.rest < len(pieces) and pieces[verb.rest].low in book.pronouns - book.determiners:
        return Clause(verb.cue, (verb.rest, verb.rest + 1), inverted=True, first=verb.first)
    if verb.pronoun is not None:
        return Clause(verb.cue, verb.pronoun, inverted=True, first=verb.first)
    before = subject_before(pieces, verb.first, book)
    if verb.first > 0 and not _follows_speech(pieces, verb.first) and before is not None:
        return Clause(verb.cue, before, inverted=False, first=verb.first)
    aside = before is not None and pieces[verb.first - 1].low == ","
    after = None if aside else subject_after(pieces, verb.rest, book)
    if after is not None and (book.verb_second or verb.first == 0 or _may_invert(pieces, verb, after)):
        return Clause(verb.cue, after, inverted=True, first=verb.first)
    return Clause(verb.cue, before, inverted=before is None, first=verb.first)


def _may_invert(pieces: Sequence[Piece], verb: _Verb, after: Bounds) -> bool:
    """Say whether a noun behind the verb is its subject: always after speech, else only where a point follows."""
    if _follows_speech(pieces, verb.first):
        return True
    return after[1] >= len(pieces) or pieces[after[1]].is_point or pieces[after[1]].quoted is not None


def tags(pieces: Sequence[Piece], clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Yield the clauses that end what was said: …, a dit Ana Prior."""
    for clause in clauses:
        if clause.inverted and clause.source is not None and clause.start and _follows_speech(pieces, clause.start):
            yield clause
