"""Contents: which words of a sentence each cue attributes."""

from collections.abc import Sequence

from newsmodel.model import Act, Span
from newsmodel.parsing.attribution.clauses import Clause, Order
from newsmodel.parsing.attribution.cues import TELLING, Frame
from newsmodel.parsing.attribution.phrases import DETERMINERS
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token

_HEARERS = frozenset("me us him her them you it".split())
_ADVERBIAL = frozenset(
    """in on at during to after before last this yesterday today earlier later following from via through with of for
    by when as recently""".split()
)
_TURNS = frozenset("and but while as who which when after before although though because so with".split())
_OPENERS = frozenset("but and yet so still however meanwhile".split())
_POINTS = ",;:—–- "


def contents_of(body: str, tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> tuple[Span, ...]:
    """Find what one clause of a sentence attributes.

    Args:
        body: the article's body.
        tokens: of the sentence.
        clauses: all of the sentence's clauses.
        number: which of them.

    Returns:
        The spans of the words said, without outer quotation marks; none where the sentence does not hold them.
    """
    clause = clauses[number]
    if clause.order is Order.OPENING:
        return _spans(body, tokens, [(_after_comma(tokens, clause.end), _limit(tokens, clauses, number))])
    if clause.order is Order.BEFORE:
        return _spans(body, tokens, _around(tokens, clauses, number))
    return _spans(body, tokens, [_following(tokens, clauses, number)])


def is_only_quoted(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence is nothing but quotations."""
    return any(token.kind is Kind.QUOTED for token in tokens) and not any(token.kind is Kind.WORD for token in tokens)


def _after_comma(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].word == "," else at


def _limit(tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> int:
    """What is said ends where a later clause takes over: adding …, according to …"""
    for later in clauses[number + 1 :]:
        if later.shares_subject or later.order is Order.BEFORE:
            return later.start
        if tokens[later.start - 1].word in ("and", "but") and tokens[later.start - 2].word == ",":
            return later.start - 2
    return len(tokens)


def _around(tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> list[Bounds]:
    """What stands before “Ann said”, and what goes on after it."""
    clause = clauses[number]
    start, end = 0, _before_apposition(tokens, clause.start)
    if end > 0 and tokens[end - 1].kind is Kind.QUOTED:
        start = _quotation_start(tokens, clauses[:number], end)
    elif number and clauses[number - 1].shares_subject:
        start = clauses[number - 1].start
    ranges = [(start, end)]
    if rest := _resumed(tokens, clauses, number):
        ranges.append(rest)
    return ranges


def _before_apposition(tokens: Sequence[Token], end: int) -> int:
    """Step back to the quotation over what tells more of the speaker: “…”, the midwife, | Ann Lee, said."""
    for at in range(end - 1, max(-1, end - 8), -1):
        if tokens[at].kind is Kind.QUOTED:
            between = tokens[at + 1 : end]
            stands_apart = len(between) > 2 and between[0].word == between[-1].word == ","
            return at + 1 if stands_apart and between[1].word in DETERMINERS else end
    return end


def _quotation_start(tokens: Sequence[Token], earlier: Sequence[Clause], end: int) -> int:
    """A quotation that ends just before the cue: alone, or as the end of a longer statement."""
    start = end - 1
    while start > 0 and (tokens[start - 1].kind is Kind.QUOTED or tokens[start - 1].word == ","):
        start -= 1
    speech = tokens[start].quoted
    if start == 0 or earlier or (speech is not None and tokens[start - 1].word in (".", ":", "!", "?")):
        return start
    return 0


def _resumed(tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> Bounds | None:
    """“A,” he said, “B.” Also: The plan, he said, was dead."""
    at = clauses[number].end
    limit = _limit(tokens, clauses, number)
    quotation = next((k for k in range(at, min(limit, at + 24)) if tokens[k].kind is Kind.QUOTED), None)
    if quotation is not None and tokens[quotation - 1].word in (",", ":", ".", ";", "—", "–"):
        return quotation, quotation + 1
    if (
        at < limit
        and tokens[at].word == ","
        and clauses[number].start > 0
        and tokens[clauses[number].start - 1].word == ","
    ):
        begins = at + 1 < limit and not tokens[at + 1].word.endswith("ing") and tokens[at + 1].word not in _TURNS
        if begins and limit - at > 3 and not tokens[at + 1].capital:
            return at + 1, limit
    return None


def _following(tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> Bounds:
    """What stands after “Ann said”."""
    clause = clauses[number]
    limit = _limit(tokens, clauses, number)
    start = clause.cue[1]
    if clause.frame is not Frame.NAME:
        start = _skip_to_statement(tokens, clause, start, limit)
    elif start < limit and tokens[start].word == "as":
        start += 1
    first = start
    while first < limit and tokens[first].whole:
        first += 1
        while first < limit and tokens[first].word == ",":
            first += 1
    if first > start and clause.frame is not Frame.NAME:
        return start, first
    return start, _before_tail(tokens, start, limit)


_TAILS = frozenset("but though although despite while whereas which amid".split())
_VERBS_AGAIN = frozenset("has had have is was were are will would".split())


def _before_tail(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Stop where the reporter goes on: …, but the plan …; …, and has since …"""
    for at in range(start + 2, limit - 1):
        if tokens[at].word == ";" and tokens[at + 1].word not in ("that", "and"):
            return at
        if tokens[at].word != ",":
            continue
        follows = tokens[at + 1].word
        if (follows in _TAILS and tokens[at + 2 if at + 2 < limit else at].word != "that") or (
            follows == "and" and at + 2 < limit and tokens[at + 2].word in _VERBS_AGAIN
        ):
            return at
    return limit


def _skip_to_statement(tokens: Sequence[Token], clause: Clause, start: int, limit: int) -> int:
    """Step over the hearer and the circumstances: told reporters on Tuesday that | …"""
    if clause.verb in TELLING and start < limit:
        start = _skip_hearer(tokens, start, limit)
    if start < limit and (tokens[start].word in _ADVERBIAL or tokens[start].word in (",", ":")):
        start = _skip_circumstances(tokens, clause, start, limit)
    if start < limit and tokens[start].word in ("that", ":"):
        start += 1
    return start


def _skip_hearer(tokens: Sequence[Token], start: int, limit: int) -> int:
    token = tokens[start]
    if token.word == "that":
        return start
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


def _skip_circumstances(tokens: Sequence[Token], clause: Clause, start: int, limit: int) -> int:
    for at in range(start, min(limit, start + 18)):
        if tokens[at].word in ("that", ":") or tokens[at].kind is Kind.QUOTED:
            return at
    if tokens[start].word == ",":
        return start + 1
    if tokens[start].word == "to" and clause.act is not Act.STATEMENT:
        return start
    after = start + 1
    while after < limit and (tokens[after].capital or tokens[after].word in ("the", "a")):
        after += 1
    return after if tokens[start].word in ("on", "in", "at") and after > start + 1 else start


def _spans(body: str, tokens: Sequence[Token], ranges: Sequence[Bounds]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start, end in ranges:
        spans += _trimmed(body, tokens, start, end)
    return tuple(sorted(spans, key=lambda span: span.start))


def _trimmed(body: str, tokens: Sequence[Token], start: int, end: int) -> list[Span]:
    """Cut outer punctuation and conjunctions; quotations alone lose their marks."""
    while start < end and tokens[start].kind is Kind.POINT and tokens[start].word in ",;:—–-.":
        start += 1
    while start < end and tokens[start].word in _OPENERS and start == 0:
        start += 1
    while start < end and (tokens[end - 1].word in ("and", "but", "or", "while") or _is_point(tokens[end - 1])):
        end -= 1
    while start < end and tokens[start].word == ",":
        start += 1
    if start >= end:
        return []
    chosen = tokens[start:end]
    if all(token.kind is Kind.QUOTED or token.kind is Kind.POINT for token in chosen):
        return [token.quoted.inner for token in chosen if token.quoted is not None]
    return [Span(tokens[start].start, tokens[end - 1].end)]


def _is_point(token: Token) -> bool:
    return token.kind is Kind.POINT and token.word in ",;:—–-."
