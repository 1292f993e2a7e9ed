"""Contents: which words of a sentence each cue attributes."""

from collections.abc import Sequence

from newsmodel.model import Span
from newsmodel.parsing.attribution.clause import Clause, Order
from newsmodel.parsing.attribution.cues import Frame
from newsmodel.parsing.attribution.openings import skip_to_statement
from newsmodel.parsing.attribution.phrases import DETERMINERS
from newsmodel.parsing.attribution.subjects import ADVERBIAL, is_finite
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token

_TURNS = frozenset("and but while as who which when after before although though because so with".split())
_NOTHING = frozenset("nothing so this that it little much more as".split())
_LOOSE_ENDS = frozenset("and but or while before after by as".split())
_TAKING_UP = frozenset("and but then still yet also that so".split())
_OPENERS = frozenset("but and yet so still however meanwhile".split())


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
        limit = _limit(tokens, clauses, number)
        return _spans(body, tokens, [(_after_apposition(tokens, clause.end, limit), limit)])
    if clause.order is Order.BEFORE:
        return _spans(body, tokens, _around(tokens, clauses, number))
    return _spans(body, tokens, [_following(tokens, clauses, number)])


def is_only_quoted(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence is nothing but quotations."""
    quoted = False
    for token in tokens:
        if token.kind is Kind.WORD:
            return False
        quoted = quoted or token.kind is Kind.QUOTED
    return quoted


def _after_apposition(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Step over the comma, and over what tells more of the source: According to Ann Lee, the minister, | …"""
    if at >= limit or tokens[at].word != ",":
        return at
    comma = next((k for k in range(at + 1, limit) if tokens[k].word == ","), limit)
    if comma < limit and _is_aside(tokens, at + 1, comma):
        return comma + 1
    return at + 1


def _is_aside(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a stretch between commas tells more of somebody: a noun phrase, an age, “who …”."""
    if end <= start or tokens[start].kind is not Kind.WORD:
        return False
    first = tokens[start].word
    if first in ("who", "which") or first[:1].isdigit():
        return True
    return first in DETERMINERS and end - start <= 10 and not any(is_finite(token) for token in tokens[start:end])


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
    """Step back over what tells more of the speaker: “…”, the midwife, | Ann Lee, said."""
    if end < 3 or tokens[end - 1].word != ",":
        return end
    comma = next((k for k in range(end - 2, max(-1, end - 10), -1) if tokens[k].word == ","), None)
    if comma is None or comma == 0 or not _is_aside(tokens, comma + 1, end - 1):
        return end
    return comma


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
    at, start = clauses[number].end, clauses[number].start
    limit = _limit(tokens, clauses, number)
    stop = next((k for k in range(at, limit) if tokens[k].word in (";", ".")), limit)
    quotation = next((k for k in range(at, min(stop, at + 24)) if tokens[k].kind is Kind.QUOTED), None)
    if quotation is not None and _takes_up(tokens, start, quotation):
        return quotation, quotation + 1
    at = _after_circumstances(tokens, at, limit)
    begins = start > 0 and tokens[start - 1].word == ","
    if begins and at + 1 < limit and tokens[at].word == "," and limit - at > 3 and _goes_on(tokens[at + 1]):
        return at + 1, limit
    return None


def _takes_up(tokens: Sequence[Token], start: int, quotation: int) -> bool:
    """Say whether a quotation after the speaker goes on: “A,” he said, | “B”; “A,” he said, and then | “B”."""
    if tokens[quotation - 1].word in (",", ":", ".", ";", "—", "–"):
        return True
    if start == 0 or not (tokens[start - 1].kind is Kind.QUOTED or tokens[start - 1].word == ","):
        return False
    at = quotation - 1
    while at > start and tokens[at].word in _TAKING_UP:
        at -= 1
    return at < quotation - 1 and tokens[at].word == ","


def _after_circumstances(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Step over when and where it was said: The plan, he said | earlier in the hearing |, was dead."""
    if at >= limit or tokens[at].word not in ADVERBIAL:
        return at
    for end in range(at + 1, min(limit, at + 10)):
        if tokens[end].word == ",":
            return end
        if tokens[end].kind is not Kind.WORD or is_finite(tokens[end]):
            break
    return at


def _goes_on(token: Token) -> bool:
    """Say whether a word can go on with a sentence that “he said” cut in two: The plan, he said, | was dead."""
    if token.kind is not Kind.WORD or token.capital or token.word.endswith("ing") or token.word[0].isdigit():
        return False
    return token.word not in _TURNS and token.word not in DETERMINERS and token.word not in ADVERBIAL


def _following(tokens: Sequence[Token], clauses: Sequence[Clause], number: int) -> Bounds:
    """What stands after “Ann said”."""
    clause = clauses[number]
    limit = _limit(tokens, clauses, number)
    start = clause.cue[1] if clause.shares_subject else clause.end
    if clause.frame is not Frame.NAME:
        start = skip_to_statement(tokens, clause, start, limit)
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
_AFTERWARDS = frozenset("speaking prompting referring sparking drawing".split())
_VERBS_AGAIN = frozenset("has had have is was were are will would".split())


def _before_tail(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Stop where the reporter goes on: …, but the plan …; …, and has since …"""
    for at in range(start + 2, limit - 1):
        if tokens[at].word == ";" and tokens[at + 1].word not in ("that", "and"):
            return at
        if tokens[at].word == "," and _turns_away(tokens, at + 1, limit):
            return at
    return limit


def _turns_away(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Say whether the reporter, and not the speaker, goes on after a comma."""
    word, after = tokens[at].word, tokens[at + 1].word if at + 1 < limit else ""
    if word in _AFTERWARDS or (word == "and" and after in _VERBS_AGAIN):
        return True
    if word not in _TAILS or after == "that":
        return False
    if any(token.whole for token in tokens[at:limit]):
        return False
    comma = next((k for k in range(at, limit - 1) if tokens[k].word == ","), None)
    return comma is None or not is_finite(tokens[comma + 1])


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
    while start < end and (tokens[end - 1].word in _LOOSE_ENDS or _is_point(tokens[end - 1])):
        end -= 1
    while start < end and tokens[start].word == ",":
        start += 1
    if start >= end:
        return []
    chosen = tokens[start:end]
    if len(chosen) == 1 and chosen[0].word in _NOTHING:
        return []
    if all(token.kind is Kind.QUOTED or token.kind is Kind.POINT for token in chosen):
        return [token.quoted.inner for token in chosen if token.quoted is not None]
    return [Span(tokens[start].start, tokens[end - 1].end)]


def _is_point(token: Token) -> bool:
    return token.kind is Kind.POINT and token.word in ",;:—–-."
