"""Clauses: each cue of a sentence with its subject, and how the two stand to what was said."""

from collections.abc import Sequence

from newsmodel.model import Act
from newsmodel.parsing.attribution.clause import Clause, Order
from newsmodel.parsing.attribution.cues import AMBIGUOUS, CUES, INVERTIBLE, IRREGULAR_PAST, Cue, Frame
from newsmodel.parsing.attribution.phrasal import PHRASAL, named_by, phrasal_clause
from newsmodel.parsing.attribution.phrases import DAYS, DETERMINERS, PRONOUNS, phrase_after, subject_before
from newsmodel.parsing.attribution.subjectless import coordinated_clause, infinitive_clause, participle_clause
from newsmodel.parsing.attribution.subjects import (
    ADVERBIAL,
    FINITE,
    OPENING,
    can_act,
    is_plain_noun,
    nearest_subject,
)
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token, word_at
from newsmodel.parsing.attribution.verbs import (
    can_follow,
    cue_at,
    is_no_verb,
    is_plain_verb,
    is_progressive,
    reports_on,
)

STARTERS = frozenset(CUES) | PHRASAL
"""Words that a clause may begin with. A sentence without one, and without a quotation, attributes nothing."""

_NO_SUBJECT_AFTER = DAYS | frozenset("that to how why whether if what when where which nothing it".split())


def find_clauses(tokens: Sequence[Token]) -> list[Clause]:
    """Find every cue of a sentence that attributes something, in order.

    Args:
        tokens: of one sentence; quotations are single tokens, so no cue inside them is met.

    Returns:
        The clauses in the order of their cues.
    """
    found: list[Clause] = []
    for at in range(_after_question(tokens), len(tokens)):
        if (tokens[at].word not in STARTERS and not tokens[at].whole) or (found and at < found[-1].cue[1]):
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
    token = tokens[at]
    if token.whole and (manner := _manner(tokens, at + 1)):
        return manner
    if token.word in PHRASAL and (phrasal := phrasal_clause(tokens, at)):
        return phrasal
    if token.word in CUES and token.kind is Kind.WORD:
        return _verb_clause(tokens, at, CUES[token.word], found)
    return None


def _is_it(tokens: Sequence[Token], clause: Clause) -> bool:
    return clause.source is not None and tokens[clause.source[0]].word in ("it", "this", "that")


def _after_question(tokens: Sequence[Token]) -> int:
    """Step over “Asked what she would say, …”: the answer counts."""
    if not tokens or tokens[0].word != "asked":
        return 0
    return next((at for at, token in enumerate(tokens) if token.word == ","), 0)


def _verb_clause(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    if cue.frame is Frame.NAME and word_at(tokens, at + 1) == "by":
        return named_by(tokens, at)
    if word_at(tokens, at - 1) == "to" and (infinitive := infinitive_clause(tokens, at, cue, found)):
        return infinitive
    if is_no_verb(tokens, at, cue):
        return None
    if inverted := _inverted(tokens, at, cue):
        return inverted
    if tokens[at].word.endswith("ing") and not is_progressive(tokens, at):
        return participle_clause(tokens, at, cue, found)
    subject = subject_before(tokens, at)
    if subject is not None and found and tokens[at].word in AMBIGUOUS and subject[0] == found[-1].cue[1]:
        return None  # a noun: reiterated Russian claims
    if subject is None or not can_act(tokens, subject):
        return coordinated_clause(tokens, at, cue, found)
    if is_plain_noun(tokens, subject) and _follows_noun(tokens, at, cue):
        return None
    order = Order.BEFORE if _trails(tokens, subject, at) else Order.AFTER
    if order is Order.AFTER and not can_follow(tokens, at, cue):
        return None
    named = _introduced_by(tokens, subject) if order is Order.BEFORE else None
    return Clause(cue_at(tokens, at), subject, order, cue.act, cue.frame, cue.verb, named)


def _follows_noun(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Say whether a form belongs to the noun before it: the following | comment; a leaflet | called “…”."""
    if cue.frame is Frame.NAME:
        return at + 1 < len(tokens) and tokens[at + 1].quoted is not None
    if tokens[at].word not in AMBIGUOUS:
        return False
    return tokens[at].word == cue.verb != "read" or not is_plain_verb(tokens, at)


def _introduced_by(tokens: Sequence[Token], subject: Bounds) -> Bounds | None:
    """Whom the words before a quotation name, where only a pronoun follows it: Ann scolded him: “…,” she said."""
    quotation = subject[0] - 1
    if tokens[subject[0]].word not in PRONOUNS or quotation < 2 or tokens[quotation].kind is not Kind.QUOTED:
        return None
    return nearest_subject(tokens, quotation - 1) if tokens[quotation - 1].word == ":" else None


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
    if any(token.word in FINITE or token.word in IRREGULAR_PAST for token in tokens[phrase[0] : after]):
        return False
    return after >= len(tokens) or tokens[after].word in (",", ".", ";") or tokens[after].word in ADVERBIAL | {"who"}


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
