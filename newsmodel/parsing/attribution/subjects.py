"""Subjects: whether a noun phrase can be somebody who speaks, and whom a sentence is about."""

from collections.abc import Sequence

from newsmodel.parsing.attribution.cues import IRREGULAR_PAST
from newsmodel.parsing.attribution.phrases import BEING, DAYS, DETERMINERS, PRONOUNS, subject_before
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token
from newsmodel.parsing.attribution.verbs import MODAL

OPENING = frozenset("but and then later however yet so still meanwhile although while when if as since".split())
ADVERBIAL = DAYS | frozenset(
    """in on at during to after before as when while last this yesterday today earlier later following from via
    through with of for by recently""".split()
)
FINITE = BEING | MODAL | frozenset("has had have would will do does did".split())


_PLURALS = frozenset("police people staff management men women children".split())

# How far before a cue the verb may stand that shares its subject.
_NEAR = 16


def sentence_subject(tokens: Sequence[Token], verb: int) -> Bounds | None:
    """The noun phrase that the sentence opens with, after what may stand before it: a place, a day."""
    start = 0
    if tokens[0].word in ADVERBIAL or tokens[0].word in OPENING:
        start = next((k + 1 for k in range(min(verb, 16)) if tokens[k].word == ","), 1)
    if start >= verb:
        return None
    if tokens[start].word in PRONOUNS:
        return start, start + 1
    end = next((k for k in range(start + 1, min(verb, start + 12)) if is_finite(tokens[k])), None)
    if end is None or any(token.kind is not Kind.WORD for token in tokens[start:end]):
        return _first_name(tokens, start, verb)
    return (start, end) if can_act(tokens, (start, end)) else None


def nearest_subject(tokens: Sequence[Token], at: int) -> Bounds | None:
    """Find the subject of the last verb before a place in the sentence, as “I” in: when Ann left, I wept and | said.

    Args:
        tokens: of one sentence.
        at: index of the place.
    """
    for verb in range(at - 1, max(0, at - _NEAR), -1):
        if tokens[verb].word in (";", ":"):
            return None
        if is_finite(tokens[verb]):
            subject = subject_before(tokens, verb)
            if subject is not None and can_act(tokens, subject) and _is_certain(tokens, subject):
                return subject
    return None


def _is_certain(tokens: Sequence[Token], phrase: Bounds) -> bool:
    """Say whether a phrase shows by its first word or a name that it is one, and no stray plural or verb."""
    first = tokens[phrase[0]].word
    return first in PRONOUNS or first in DETERMINERS or any(token.capital for token in tokens[phrase[0] : phrase[1]])


def _first_name(tokens: Sequence[Token], start: int, verb: int) -> Bounds | None:
    for at in range(start, min(verb, start + 10)):
        if tokens[at].capital and tokens[at].word not in DETERMINERS and tokens[at].word not in OPENING:
            end = at
            while end < verb and tokens[end].kind is Kind.WORD and tokens[end].capital:
                end += 1
            return at, end
    return None


def is_finite(token: Token) -> bool:
    """Say whether a word is, by its form, the verb of a clause: wept, was, disagreed."""
    if token.kind is not Kind.WORD or token.capital:
        return False
    return token.word in FINITE or token.word in IRREGULAR_PAST or (token.word.endswith("ed") and len(token.word) > 3)


def can_act(tokens: Sequence[Token], phrase: Bounds) -> bool:
    """Say whether a phrase can be somebody: it has a name, a determiner, a pronoun, or is a bare plural."""
    words = tokens[phrase[0] : phrase[1]]
    last = words[-1].word
    if len(words) == 1 and last in ("a", "an", "the", "its", "their", "your", "my"):
        return False
    if words[0].word in PRONOUNS or words[0].word in DETERMINERS:
        return last not in ("this", "that")
    return (
        any(token.capital and not token.word[0].isdigit() for token in words) or last.endswith("s") or last in _PLURALS
    )


def is_plain_noun(tokens: Sequence[Token], phrase: Bounds) -> bool:
    """Say whether a phrase ends in a common noun in the singular, which may go with the next noun."""
    last = tokens[phrase[1] - 1]
    return not last.capital and last.word not in PRONOUNS | _PLURALS and not last.word.endswith("s")


def named_in(tokens: Sequence[Token], phrase: Bounds) -> Bounds:
    """Take the name after an apposition: in “the clinic’s director, Dr Hanna Weil” the doctor’s."""
    comma = next((at for at in range(phrase[1] - 1, phrase[0], -1) if tokens[at].word == ","), None)
    return phrase if comma is None or comma + 1 >= phrase[1] else (comma + 1, phrase[1])
