"""Subjects: the noun phrase before or after a verb of saying, as far as small words and capitals tell it."""

from collections.abc import Sequence

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Bounds, Piece

_LONGEST = 14
_SKIPPED = 7

# Small words inside the names of people: Ana de Souza, Jan van der Berg.
_PARTICLES = frozenset("de del della di da do dos das du von van der den ter zu la le d'".split())
_OBLIQUE = frozenset("dem den".split())

# A subject may follow at once.
_CONJUNCTIONS = frozenset(
    """mais que qu' comme si quand car donc aber dass wie doch denn während wenn weil pero como cuando porque ma come
    mentre mas enquanto maar dat zoals terwijl toen omdat puis alors et und y e en""".split()
)


def phrase_after(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Bounds | None:
    """Read the noun phrase that begins at a place.

    Args:
        pieces: of the sentence.
        at: where it should begin.
        book: the language's words.

    Returns:
        Its bounds, or None where none begins.
    """
    if at >= len(pieces) or not _may_begin(pieces[at], book):
        return None
    if pieces[at].low in book.pronouns and not _goes_on_as_noun(pieces, at, book):
        return at, at + 1
    end = at + 1
    while end < min(len(pieces), at + _LONGEST) and _goes_on(pieces, at, end, book):
        end += 1
    while end > at and _is_loose(pieces[end - 1], book):
        end -= 1
    return (at, end) if end > at else None


def _goes_on_as_noun(pieces: Sequence[Piece], at: int, book: Phrasebook) -> bool:
    """Say whether a word is no pronoun, but the determiner of a noun: este homem, dieser Mann."""
    if pieces[at].low not in book.determiners or at + 1 >= len(pieces):
        return False
    after = pieces[at + 1]
    return after.quoted is None and not after.is_point and after.low not in book.stops


def _may_begin(piece: Piece, book: Phrasebook) -> bool:
    if piece.quoted is not None or piece.is_point:
        return False
    if piece.low in book.pronouns or piece.low in book.determiners:
        return True
    return piece.capital and piece.low not in book.stops and piece.low not in book.times


def _goes_on(pieces: Sequence[Piece], start: int, at: int, book: Phrasebook) -> bool:
    """Say whether a phrase that began at ``start`` goes on over the piece at ``at``."""
    piece, before = pieces[at], pieces[at - 1]
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    to_capital = following is not None and following.capital
    described = pieces[start].low in book.determiners
    if piece.quoted is not None or piece.is_point:
        return piece.low == "." and before.end == piece.start and before.capital and len(before.low) < 4 and to_capital
    if piece.low in book.joins:
        return before.capital and to_capital
    if piece.low in book.times and not piece.capital:
        return False
    if piece.low in book.inside:
        if (
            piece.low in _PARTICLES
            and to_capital
            and before.low not in book.stops
            and not _is_german_dative(piece, before)
        ):
            return True
        return described
    if piece.low in book.stops or piece.low in book.determiners or piece.low in book.times:
        return False
    return piece.capital or (described and not _ends_noun(pieces, start, at - 1, book))


def _ends_noun(pieces: Sequence[Piece], start: int, at: int, book: Phrasebook) -> bool:
    """Say whether a noun phrase ends with the piece at ``at``, where a small letter follows."""
    if at == start:
        return False
    if book.bare_titles:
        # Dutch: an adjective ends in -e, and the verb follows at once: Volgens de politie | reed …
        return not pieces[at].low.endswith("e") or pieces[at].low.endswith("ie")
    return pieces[at].capital


def _is_german_dative(piece: Piece, before: Piece) -> bool:
    """Say whether “der” begins the next phrase: sagte Prior der Zeitung."""
    return piece.low in ("der", "den", "la", "le") and before.low not in ("van", "von", "de")


def _is_loose(piece: Piece, book: Phrasebook) -> bool:
    return piece.is_point or piece.low in book.inside or piece.low in book.determiners or piece.low in book.joins


def subject_after(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Bounds | None:
    """Find the subject behind its verb, over adverbs and hearers: a dit | lundi à la presse | Ana Prior.

    Returns:
        Its bounds: of the name where a name follows a description, as in “le maire, Paul Roy,”.
    """
    end = min(len(pieces), at + _SKIPPED)
    while at < end and pieces[at].quoted is None and not pieces[at].is_point:
        piece = pieces[at]
        if piece.low not in _OBLIQUE and (phrase := phrase_after(pieces, at, book)):
            if not _tells_time(pieces, phrase, book):
                return _apposed(pieces, phrase, book) or phrase
            at = phrase[1]
        elif book.bare_titles and (titled := _titled(pieces, at, book)):
            return titled
        elif _is_passed_over(pieces, at, book):
            at += 1
        elif piece.low in book.stops or piece.low in _OBLIQUE:
            at = _after_object(pieces, at, book)
        else:
            return None
    return None


def _is_passed_over(pieces: Sequence[Piece], at: int, book: Phrasebook) -> bool:
    """Say whether a word between verb and subject tells when or how: lundi, este lunes, également, clairement."""
    low = pieces[at].low
    if low in book.skipped or low in book.times or low.endswith(("ment", "mente")):
        return True
    return pieces[at].low in book.determiners and at + 1 < len(pieces) and pieces[at + 1].low in book.times


def _titled(pieces: Sequence[Piece], at: int, book: Phrasebook) -> Bounds | None:
    """Read a title of one or two words and the name behind it: burgemeester Ana Prior."""
    for name in range(at + 1, min(len(pieces), at + 3)):
        if pieces[name - 1].low in book.stops or pieces[name - 1].low in book.skipped or pieces[name].is_point:
            return None
        if pieces[name].capital and (phrase := phrase_after(pieces, name, book)):
            return at, phrase[1]
    return None


def _after_object(pieces: Sequence[Piece], at: int, book: Phrasebook) -> int:
    """Step over a preposition and its noun: à l’AFP, am Montag."""
    if pieces[at].low in book.skipped:
        return at + 1
    at += 1
    while at < len(pieces) and (pieces[at].low in book.determiners or pieces[at].low in book.inside):
        at += 1
    return at + 1


def _tells_time(pieces: Sequence[Piece], phrase: Bounds, book: Phrasebook) -> bool:
    return any(piece.low in book.times for piece in pieces[phrase[0] : phrase[1]])


def _apposed(pieces: Sequence[Piece], phrase: Bounds, book: Phrasebook) -> Bounds | None:
    """Read the name after a description: le maire de Saint-Aubert, | Paul Roy |, lundi."""
    comma = phrase[1]
    if pieces[phrase[0]].low not in book.determiners or comma >= len(pieces) or pieces[comma].low != ",":
        return None
    name = phrase_after(pieces, comma + 1, book)
    return name if name and _is_name(pieces, name, book) else None


def _is_name(pieces: Sequence[Piece], phrase: Bounds, book: Phrasebook) -> bool:
    """Say whether a phrase is a name of two words or more, and ends where a name in commas would."""
    words = pieces[phrase[0] : phrase[1]]
    ends = phrase[1] >= len(pieces) or pieces[phrase[1]].is_point or pieces[phrase[1]].low in book.stops
    capitals = sum(piece.capital for piece in words)
    return ends and capitals > 1 and words[0].capital and words[0].low not in book.determiners


def subject_before(pieces: Sequence[Piece], end: int, book: Phrasebook) -> Bounds | None:
    """Find the subject before its verb, over what stands in commas: Ana Prior, la maire, | a dit.

    Args:
        pieces: of the sentence.
        end: where the verb begins, its auxiliary included.
        book: the language's words.
    """
    while end > 0 and pieces[end - 1].low in book.skipped and pieces[end - 1].low not in book.pronouns:
        end -= 1
    if end > 0 and pieces[end - 1].low in book.relatives:
        end -= 1
        return _plain_before(pieces, end - 1 if end and pieces[end - 1].low == "," else end, book)
    if end > 0 and pieces[end - 1].low == ",":
        return _around_comma(pieces, end - 1, book)
    return _plain_before(pieces, end, book)


def _around_comma(pieces: Sequence[Piece], comma: int, book: Phrasebook) -> Bounds | None:
    """Read “Ana Prior, la maire,” and “la maire, Ana Prior,”: the name of the two."""
    first = next((at for at in range(comma - 1, max(-1, comma - _LONGEST), -1) if pieces[at].low in (",", "")), None)
    if first is None or pieces[first].quoted is not None:
        return None
    inner = phrase_after(pieces, first + 1, book)
    if inner == (first + 1, comma) and _is_name(pieces, inner, book):
        return inner
    return _plain_before(pieces, first, book)


def _plain_before(pieces: Sequence[Piece], end: int, book: Phrasebook) -> Bounds | None:
    start = end
    while start > 0 and end - start < _LONGEST and _belongs(pieces, start - 1, end, book):
        start -= 1
    while start < end and not _may_begin(pieces[start], book):
        start += 1
    if start >= end or _hangs_on_preposition(pieces, start, book):
        return None
    phrase = (start, end)
    words = pieces[start:end]
    if _is_loose(words[-1], book) and words[-1].low not in book.pronouns:
        return None
    described = words[0].low in book.determiners
    plain = described or all(
        piece.capital or piece.low in book.inside | book.joins or piece.is_point for piece in words
    )
    whole = plain or (end - start == 1 and words[0].low in book.pronouns)
    return phrase if whole and not _tells_time(pieces, phrase, book) else None


def _belongs(pieces: Sequence[Piece], at: int, end: int, book: Phrasebook) -> bool:
    piece = pieces[at]
    if piece.quoted is not None:
        return False
    if piece.is_point:
        return piece.low == "." and at > 0 and pieces[at - 1].capital and len(pieces[at - 1].low) < 4
    if piece.low in book.joins and at > 0 and at + 1 < end:
        return pieces[at - 1].capital and pieces[at + 1].capital
    return piece.low in book.inside or piece.low in book.determiners or piece.low not in book.stops


def _hangs_on_preposition(pieces: Sequence[Piece], start: int, book: Phrasebook) -> bool:
    """Say whether a phrase is what a preposition governs: Am Montag, in Vigo."""
    return start > 0 and pieces[start - 1].low in book.stops - _CONJUNCTIONS and not pieces[start - 1].is_point
