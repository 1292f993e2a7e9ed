"""Phrasal cues, of several words: according to Ann; as Ann put it; Ann was quoted as saying; Ann expressed hope."""

from collections.abc import Sequence

from newsmodel.model import Act
from newsmodel.parsing.attribution.clause import Clause, Order
from newsmodel.parsing.attribution.cues import EXPRESSED, Frame
from newsmodel.parsing.attribution.phrases import phrase_after, subject_before
from newsmodel.parsing.attribution.subjects import can_act, named_in
from newsmodel.parsing.attribution.tokens import Kind, Token, word_at

_CALLING = frozenset("call calls called calling".split())
_NOUNS = frozenset(
    "claim claims assertion allegation allegations prediction warning remark statement suggestion insistence".split()
)
_EXPRESSING = frozenset("expressed expresses express voiced".split())

PHRASAL = _NOUNS | _CALLING | _EXPRESSING | frozenset("according per saying put puts".split())
"""The first words of phrasal cues."""


def phrasal_clause(tokens: Sequence[Token], at: int) -> Clause | None:
    """Read the cue of several words that begins here, if one does.

    Args:
        tokens: of one sentence.
        at: index of its first word.
    """
    word, after = tokens[at].word, word_at(tokens, at + 1)
    if word == "according" and after == "to":
        return _according(tokens, at, 2)
    if word == "per" and at > 0 and (tokens[at - 1].word == "," or tokens[at - 1].whole):
        return _according(tokens, at, 1)
    if word in _NOUNS and after == "that":
        return _noun(tokens, at)
    if word in _CALLING and after == "on":
        return _called_on(tokens, at)
    if word == "saying" and word_at(tokens, at - 1) == "as":
        return _quoted_as_saying(tokens, at)
    if word in ("put", "puts") and after == "it":
        return _put_it(tokens, at)
    if word in _EXPRESSING and after in EXPRESSED:
        return _expression(tokens, at)
    return None


def _according(tokens: Sequence[Token], at: int, length: int) -> Clause | None:
    source = phrase_after(tokens, at + length, long=True)
    if source is None:
        return None
    opening = at == 0 or (at == 1 and tokens[0].kind is Kind.WORD)
    return Clause((at, at + length), source, Order.OPENING if opening else Order.BEFORE, Act.STATEMENT)


def _quoted_as_saying(tokens: Sequence[Token], at: int) -> Clause | None:
    """… quoted Ann Smith as saying that …; Ann Smith was quoted as saying that …"""
    quoted = next(
        (k for k in range(at - 2, max(-1, at - 16), -1) if tokens[k].word in ("quoted", "quotes", "cited")), None
    )
    if quoted is None:
        return None
    source = (quoted + 1, at - 1) if quoted + 1 < at - 1 else subject_before(tokens, quoted)
    if source is None:
        return None
    return Clause((at, at + 1), named_in(tokens, source), Order.AFTER, Act.STATEMENT)


def _noun(tokens: Sequence[Token], at: int) -> Clause | None:
    """Ann's claim that “…”; their belief that …"""
    owner = at - 1
    while owner > 0 and at - owner < len(("repeated", "public")) + 1 and not _owns(tokens[owner].word):
        owner -= 1
    if owner < 0 or not _owns(tokens[owner].word):
        return None
    start = owner
    while start > 0 and tokens[start].capital and tokens[start - 1].capital:
        start -= 1
    return Clause((at, at + 1), (start, owner + 1), Order.AFTER, Act.STATEMENT, verb="claim")


def _owns(word: str) -> bool:
    return word in ("his", "her", "their", "its", "my", "our") or (
        len(word) > 2 and word.endswith(("'s", "’s", "s’", "s'"))
    )


def _called_on(tokens: Sequence[Token], at: int) -> Clause | None:
    """Ann called on the council to “go at once”."""
    source = subject_before(tokens, at)
    if source is None or not can_act(tokens, source):
        return None
    for token in tokens[at + 2 : at + 20]:
        if token.word == "to":
            return Clause((at, at + 2), source, Order.AFTER, Act.STATEMENT, verb="call on")
        if token.word in (".", ";"):
            break
    return None


def _put_it(tokens: Sequence[Token], at: int) -> Clause | None:
    """As Ann put it in a letter, “…”; “…”, as Ann put it."""
    source = subject_before(tokens, at)
    if source is None or not can_act(tokens, source) or word_at(tokens, source[0] - 1) != "as":
        return None
    order = Order.BEFORE if source[0] > 1 and not _goes_on(tokens, at + 2) else Order.AFTER
    return Clause((at, at + 2), source, order, Act.STATEMENT)


def _goes_on(tokens: Sequence[Token], start: int) -> bool:
    """Say whether a quotation follows before the next sentence."""
    return any(token.kind is Kind.QUOTED for token in tokens[start : start + 20])


def _expression(tokens: Sequence[Token], at: int) -> Clause | None:
    """Ann expressed hope that …"""
    subject = subject_before(tokens, at)
    if (
        subject is None
        or not can_act(tokens, subject)
        or word_at(tokens, at + 2) not in ("that", "about", "over", "at")
    ):
        return None
    return Clause((at, at + 2), subject, Order.AFTER, Act.STATEMENT)


def named_by(tokens: Sequence[Token], at: int) -> Clause | None:
    """Read who names something in the passive, as in: was described by Ann Smith as “late”."""
    source = phrase_after(tokens, at + 2)
    if source is None or source[1] >= len(tokens) or not (tokens[source[1]].word == "as" or tokens[source[1]].quoted):
        return None
    return Clause((at, at + 1), source, Order.AFTER, Act.STATEMENT, Frame.NAME)
