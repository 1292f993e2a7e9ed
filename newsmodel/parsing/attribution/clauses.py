"""Clauses: each cue of a sentence with its subject, and how the two stand to what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from newsmodel.model import Act
from newsmodel.parsing.attribution.cues import AMBIGUOUS, CUES, EXPRESSED, INVERTIBLE, Cue, Frame
from newsmodel.parsing.attribution.phrases import AUXILIARY, DETERMINERS, PRONOUNS, phrase_after, subject_before
from newsmodel.parsing.attribution.subjects import (
    ADVERBIAL,
    FINITE,
    OPENING,
    can_act,
    is_plain_noun,
    named_in,
    sentence_subject,
)
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token, word_at
from newsmodel.parsing.attribution.verbs import (
    can_follow,
    is_no_verb,
    is_plain_verb,
    is_progressive,
    reports_on,
)


class Order(Enum):
    """Where the words said stand, seen from the cue."""

    AFTER = "after"
    """Ann said that …"""

    BEFORE = "before"
    """…, Ann said. Also: …, said Ann."""

    OPENING = "opening"
    """According to Ann, …"""


@dataclass(frozen=True, slots=True)
class Clause:
    """A cue and who it belongs to, as indices into the sentence's tokens."""

    cue: Bounds
    source: Bounds | None
    order: Order
    act: Act
    frame: Frame = Frame.CLAUSE
    verb: str = ""
    shares_subject: bool = False
    """Whether the source is that of the clause before: said …, adding that …"""

    @property
    def start(self) -> int:
        """Index of the first token that belongs to the clause."""
        return min(self.cue[0], self.source[0]) if self.source and not self.shares_subject else self.cue[0]

    @property
    def end(self) -> int:
        """Index after the last token that belongs to cue and source."""
        return max(self.cue[1], self.source[1]) if self.source and not self.shares_subject else self.cue[1]


_NO_SUBJECT_AFTER = frozenset("that to how why whether if what when where which nothing it".split())


def find_clauses(tokens: Sequence[Token]) -> list[Clause]:
    """Find every cue of a sentence that attributes something, in order.

    Args:
        tokens: of one sentence; quotations are single tokens, so no cue inside them is met.

    Returns:
        The clauses in the order of their cues.
    """
    found: list[Clause] = []
    begin = _after_question(tokens)
    for at in range(begin, len(tokens)):
        if found and at < found[-1].cue[1]:
            continue
        clause = _clause_at(tokens, at, found)
        if clause is None or (found and _is_it(tokens, clause) and found[-1].order is Order.AFTER):
            continue  # said it showed that …: “it” says nothing
        if found and found[-1].source == clause.source and word_at(tokens, found[-1].cue[0] - 1) == "who":
            found.pop()  # it only told who the source is
        found.append(clause)
    return found


def _clause_at(tokens: Sequence[Token], at: int, found: Sequence[Clause]) -> Clause | None:
    """Read the cue that begins here, if one does."""
    token, after = tokens[at], word_at(tokens, at + 1)
    if token.whole and (manner := _manner(tokens, at + 1)):
        return manner
    if token.word == "according" and after == "to":
        return _according(tokens, at)
    if token.word == "saying" and word_at(tokens, at - 1) == "as":
        return _quoted_as_saying(tokens, at)
    if token.word in CUES and token.kind is Kind.WORD:
        return _verb_clause(tokens, at, CUES[token.word], found)
    if token.word in ("expressed", "expresses", "express", "voiced") and after in EXPRESSED:
        return _expression(tokens, at)
    return None


def _is_it(tokens: Sequence[Token], clause: Clause) -> bool:
    return clause.source is not None and tokens[clause.source[0]].word in ("it", "this", "that")


def _after_question(tokens: Sequence[Token]) -> int:
    """Step over “Asked what she would say, …”: the answer counts."""
    if not tokens or tokens[0].word != "asked":
        return 0
    return next((at for at, token in enumerate(tokens) if token.word == ","), 0)


def _according(tokens: Sequence[Token], at: int) -> Clause | None:
    source = phrase_after(tokens, at + 2, long=True)
    if source is None:
        return None
    opening = at == 0 or (at == 1 and tokens[0].kind is Kind.WORD)
    return Clause((at, at + 2), source, Order.OPENING if opening else Order.BEFORE, Act.STATEMENT)


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


def _verb_clause(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    if cue.frame is Frame.NAME and word_at(tokens, at + 1) == "by":
        return _named_by(tokens, at)
    if is_no_verb(tokens, at, cue):
        return None
    if inverted := _inverted(tokens, at, cue):
        return inverted
    if tokens[at].word.endswith("ing") and not is_progressive(tokens, at):
        return _participle(tokens, at, cue, found)
    subject = subject_before(tokens, at)
    if subject is not None and found and tokens[at].word in AMBIGUOUS and subject[0] == found[-1].cue[1]:
        return None  # a noun: reiterated Russian claims
    if subject is None or not can_act(tokens, subject):
        return _coordinated(tokens, at, cue, found)
    if (
        cue.frame is not Frame.NAME
        and tokens[at].word in AMBIGUOUS
        and is_plain_noun(tokens, subject)
        and not is_plain_verb(tokens, at)
    ):
        return None
    if cue.frame is Frame.NAME and is_plain_noun(tokens, subject) and tokens[min(at + 1, len(tokens) - 1)].quoted:
        return None  # a leaflet called “…”
    order = Order.BEFORE if _trails(tokens, subject, at) else Order.AFTER
    if order is Order.AFTER and not can_follow(tokens, at, cue):
        return None
    return Clause(_cue_at(tokens, at), subject, order, cue.act, cue.frame, cue.verb)


def _named_by(tokens: Sequence[Token], at: int) -> Clause | None:
    """… was described by Ann Smith as “…”"""
    source = phrase_after(tokens, at + 2)
    if source is None or source[1] >= len(tokens) or not (tokens[source[1]].word == "as" or tokens[source[1]].quoted):
        return None
    return Clause((at, at + 1), source, Order.AFTER, Act.STATEMENT, Frame.NAME)


def _manner(tokens: Sequence[Token], at: int) -> Clause | None:
    """“…,” she sobbed. “…,” thundered the judge. Beside speech any verb tells how it was spoken."""
    end = next((k for k in range(at, min(len(tokens), at + 12)) if tokens[k].kind is not Kind.WORD), len(tokens))
    if end - at < 2 or any(token.word in CUES for token in tokens[at:end]):
        return None
    if _is_past(tokens[at]):
        source = phrase_after(tokens, at + 1)
        verb = at
    else:
        verb = next((k for k in range(at + 1, end) if _is_past(tokens[k])), end)
        source = subject_before(tokens, verb) if verb < end else None
        if source is not None and source[0] != at:
            return None
    if source is None or not can_act(tokens, source):
        return None
    return Clause((verb, verb + 1), source, Order.BEFORE, Act.STATEMENT)


def _is_past(token: Token) -> bool:
    return not token.capital and len(token.word) > 3 and token.word.endswith("ed") and token.word not in DETERMINERS


def _cue_at(tokens: Sequence[Token], at: int) -> Bounds:
    """The verb, with “out” where it points one out."""
    return (
        (at, at + 2) if word_at(tokens, at).startswith("point") and word_at(tokens, at + 1) == "out" else (at, at + 1)
    )


def _inverted(tokens: Sequence[Token], at: int, cue: Cue) -> Clause | None:
    """“…,” said Ann Smith."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at].word.endswith("ing"):
        return None
    after_quotation = tokens[at - 1].kind is Kind.QUOTED
    if not after_quotation and (cue.verb not in INVERTIBLE or tokens[at - 1].word not in (",", "—", "–")):
        return None
    if after_quotation and cue.verb not in INVERTIBLE and not tokens[at - 1].whole:
        return None
    source = phrase_after(tokens, at + 1)
    if source is None or tokens[at + 1].word in _NO_SUBJECT_AFTER or not can_act(tokens, source):
        return None
    if not after_quotation and not _names_alone(tokens, source):
        return None
    return Clause((at, at + 1), source, Order.BEFORE, cue.act, cue.frame, cue.verb)


def _names_alone(tokens: Sequence[Token], phrase: Bounds) -> bool:
    """Say whether a phrase after “, said” is a name, and not the first words of what was said."""
    first, after = tokens[phrase[0]], phrase[1]
    if first.word in PRONOUNS or not (first.capital or first.word in DETERMINERS):
        return False
    if any(token.word in FINITE for token in tokens[phrase[0] : after]):
        return False
    return after >= len(tokens) or tokens[after].word in (",", ".", ";") or tokens[after].word in ADVERBIAL | {"who"}


def _participle(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    """…, adding that …: the subject is that of the sentence."""
    if at == 0 or not (_hangs_on(tokens[at - 1]) or _introduces_speech(tokens, at)):
        return None
    if not can_follow(tokens, at, cue):
        return None
    source = found[-1].source if found else sentence_subject(tokens, at)
    if source is None:
        return None
    return Clause(_cue_at(tokens, at), source, Order.AFTER, cue.act, cue.frame, cue.verb, shares_subject=True)


def _hangs_on(before: Token) -> bool:
    return before.kind is Kind.QUOTED or before.word in (",", "and", "by", "before", "—", "–")


def _introduces_speech(tokens: Sequence[Token], at: int) -> bool:
    """He came in crying, “…”"""
    after = at + 2 if word_at(tokens, at + 1) in (",", ":") else at + 1
    return after < len(tokens) and tokens[after].kind is Kind.QUOTED


def _coordinated(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    """… said X and warned Y: the second verb shares the first one's subject."""
    source = found[-1].source if found else sentence_subject(tokens, at)
    if source is None or not can_follow(tokens, at, cue):
        return None
    back = at - 1
    while back > 0 and tokens[back].word in AUXILIARY:
        back -= 1
    if tokens[back].word not in ("and", "but", ",", "or"):
        return None
    return Clause(_cue_at(tokens, at), source, Order.AFTER, cue.act, cue.frame, cue.verb, shares_subject=True)


def _trails(tokens: Sequence[Token], subject: Bounds, verb: int) -> bool:
    """Say whether “…, Ann said” ends what was said, rather than “Ann said …” beginning it."""
    if subject[0] == 0:
        return False
    before = tokens[subject[0] - 1]
    if before.kind is not Kind.QUOTED and before.word not in (",", "—", "–", "?", "!"):
        return False
    after = verb + 1
    if after >= len(tokens) or tokens[after].word in (".", ",", ";", "—", "–"):
        return True
    if tokens[after].word in ("that", ":") or tokens[after].kind is Kind.QUOTED:
        return False
    if before.kind is Kind.QUOTED:
        return before.whole or (tokens[after].word in ADVERBIAL and not reports_on(tokens, after))
    if tokens[0].word in ADVERBIAL or tokens[0].word in OPENING:
        return False
    return tokens[after].word in ADVERBIAL and not reports_on(tokens, after)
