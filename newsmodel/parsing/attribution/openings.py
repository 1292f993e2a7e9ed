"""Openings: what stands between “Ann said” and what she said: hearers, days, “that”."""

from collections.abc import Sequence

from newsmodel.parsing.attribution.clause import Clause
from newsmodel.parsing.attribution.cues import TELLING
from newsmodel.parsing.attribution.phrases import DAYS, DETERMINERS
from newsmodel.parsing.attribution.subjects import ADVERBIAL, is_finite
from newsmodel.parsing.attribution.tokens import Kind, Token

_HEARERS = frozenset("me us him her them you it".split())


def skip_to_statement(tokens: Sequence[Token], clause: Clause, start: int, limit: int) -> int:
    """Step over the hearer and the circumstances, as in: told reporters on Tuesday that | it was late.

    Args:
        tokens: of one sentence.
        clause: whose cue the words follow.
        start: index after the clause.
        limit: index where the next clause begins.

    Returns:
        The index of the first token of what was said.
    """
    if clause.verb in TELLING and start < limit:
        start = _skip_hearer(tokens, start, limit)
    if start < limit and (tokens[start].word in ADVERBIAL or tokens[start].word in (",", ":")):
        start = _skip_circumstances(tokens, start, limit)
    if start < limit and tokens[start].word in ("that", ":"):
        start += 1
    return start


def _skip_hearer(tokens: Sequence[Token], start: int, limit: int) -> int:
    token = tokens[start]
    if (that := _that_clause(tokens, start, limit)) is not None:
        return that
    if (quotation := _comma_and_quotation(tokens, start, limit)) is not None:
        return quotation
    if token.word in _HEARERS:
        return start + 1
    at = start
    if token.word in DETERMINERS:
        at += 1
    elif not token.capital and token.kind is Kind.WORD and token.word not in ("that", "to", "how", "why"):
        return start + 1
    while at < limit and tokens[at].capital and tokens[at].kind is Kind.WORD:
        at += 1
    while at < limit and token.word in DETERMINERS and at == start + 1 and tokens[at].kind is Kind.WORD:
        at += 1
    return at


def _that_clause(tokens: Sequence[Token], start: int, limit: int) -> int | None:
    """Find “that” behind a hearer of any length: told people at the back | that …"""
    for at in range(start, min(limit, start + 10)):
        if tokens[at].word == "that":
            return at
        if (tokens[at].kind is not Kind.WORD and not tokens[at].title) or is_finite(tokens[at]):
            return None
    return None


def _comma_and_quotation(tokens: Sequence[Token], start: int, limit: int) -> int | None:
    """Find the quotation behind a hearer of any length: told a meeting in Windham, N.H., | “…”"""
    for at in range(start, min(limit, start + 16)):
        if tokens[at].kind is Kind.QUOTED:
            return at if tokens[at].whole and tokens[at - 1].word in (",", ":") else None
        if is_finite(tokens[at]):
            return None
    return None


def _skip_circumstances(tokens: Sequence[Token], start: int, limit: int) -> int:
    for at in range(start, min(limit, start + 18)):
        if tokens[at].word in ("that", ":") or tokens[at].kind is Kind.QUOTED:
            return at
    if tokens[start].word == ",":
        return start + 1
    return _skip_day(tokens, start, limit)


def _skip_day(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Step over a day between the verb and what was said: said Monday | the plan was dead."""
    at = start
    while at < limit and at < start + 3 and tokens[at].word in ("on", "early", "late", "last"):
        at += 1
    if at >= limit or tokens[at].word not in DAYS:
        return start
    return at + 2 if at + 1 < limit and tokens[at + 1].word in ("morning", "afternoon", "evening", "night") else at + 1
