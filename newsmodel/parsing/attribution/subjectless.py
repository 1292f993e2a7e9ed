"""Clauses without a subject of their own: …, adding that …; … and warned of …; …, chanting “…”."""

from collections.abc import Sequence

from newsmodel.parsing.attribution.clause import Clause, Order
from newsmodel.parsing.attribution.cues import AMBIGUOUS, Cue
from newsmodel.parsing.attribution.phrases import AUXILIARY, subject_before
from newsmodel.parsing.attribution.subjects import can_act, is_finite, nearest_subject, sentence_subject
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token, word_at
from newsmodel.parsing.attribution.verbs import can_follow, cue_at

_CAUSING = frozenset("led leads inspired prompted caused forced pushed encouraged spurred".split())
_COMING = frozenset("took rose wrote stood used came went emailed phoned turned stepped returned".split())

# How far a quotation may stand behind “to say”, and “to say” behind “rose”.
_REACH = 14

_DOCUMENTS = frozenset(
    "statement letter report post message email tweet note memo release petition article essay video notice".split()
)
"""What people write: issued a statement | calling it …"""

# How many words may stand between a cue and the pronoun of a clause in what it reports: said on Monday that | she …
_CLOSE = 5


def participle_clause(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    """…, adding that …: the subject is that of the sentence."""
    if at == 0 or not can_follow(tokens, at, cue):
        return None
    if tokens[at - 1].word in _DOCUMENTS:
        source = nearest_subject(tokens, at)
    elif tokens[at - 1].capital and _introduces_speech(tokens, at):
        source = subject_before(tokens, at)  # footage of Ann Lee | saying, “…”
    elif _hangs_on(tokens[at - 1]) or _introduces_speech(tokens, at):
        source = _main_subject(tokens, at, found)
    else:
        return None
    if source is None:
        return None
    return Clause(cue_at(tokens, at), source, Order.AFTER, cue.act, cue.frame, cue.verb, shares_subject=True)


def _main_subject(tokens: Sequence[Token], at: int, found: Sequence[Clause]) -> Bounds | None:
    return _of_main_clause(tokens, found) or sentence_subject(tokens, at) or nearest_subject(tokens, at)


def infinitive_clause(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    """… led Ann to say, “…”; Ann rose to say that “…”; Ann said …, going on to say “…”.

    Only with a quotation: what somebody is to say, nobody may have said.
    """
    ahead = next(
        (token for token in tokens[at + 1 : at + _REACH] if token.kind is not Kind.WORD and token.word != ","), None
    )
    if ahead is None or ahead.kind is not Kind.QUOTED:
        return None
    begin = at
    if word_at(tokens, at - 3) == "going" and word_at(tokens, at - 2) == "on":
        begin = at - 3
        source = _main_subject(tokens, begin, found)
    else:
        source = _made_to(tokens, at - 1) or _came_to(tokens, at - 1)
    if source is None or not can_follow(tokens, at, cue):
        return None
    return Clause(
        (begin, cue_at(tokens, at)[1]), source, Order.AFTER, cue.act, cue.frame, cue.verb, shares_subject=True
    )


def _made_to(tokens: Sequence[Token], to: int) -> Bounds | None:
    """… led | Ann Lee, the mayor, | to say …"""
    phrase = subject_before(tokens, to)
    if phrase is None:
        return None
    for verb in range(phrase[1] - 1, max(-1, phrase[0] - 2), -1):
        if tokens[verb].word in _CAUSING:
            person = (verb + 1, phrase[1])
            return person if person[0] < person[1] and can_act(tokens, person) else None
    return None


def _came_to(tokens: Sequence[Token], to: int) -> Bounds | None:
    """Ann took to the radio | to say …"""
    verb = next((at for at in range(to - 1, max(0, to - _REACH), -1) if is_finite(tokens[at])), None)
    return nearest_subject(tokens, verb + 1) if verb is not None and tokens[verb].word in _COMING else None


def _hangs_on(before: Token) -> bool:
    return before.kind is Kind.QUOTED or before.word in (",", "and", "by", "before", "—", "–")


def _introduces_speech(tokens: Sequence[Token], at: int) -> bool:
    """He came in crying, “…”"""
    after = at + 2 if word_at(tokens, at + 1) in (",", ":") else at + 1
    return after < len(tokens) and tokens[after].kind is Kind.QUOTED


def _of_main_clause(tokens: Sequence[Token], found: Sequence[Clause]) -> Bounds | None:
    """Whose clause a participle or a second verb goes on: not that of “who said …” or “Ann says | she thinks …”."""
    for number in range(len(found) - 1, -1, -1):
        clause = found[number]
        if clause.source is None or word_at(tokens, clause.cue[0] - 1) in ("who", "which"):
            continue
        if number and _stands_in(tokens, clause.source, found[number - 1]):
            continue
        return clause.source
    return None


def _stands_in(tokens: Sequence[Token], source: Bounds, earlier: Clause) -> bool:
    """Say whether “she” is whoever speaks in the clause before it, and that clause is about what she says."""
    return (
        earlier.order is Order.AFTER
        and tokens[source[0]].word in ("he", "she", "they", "it", "we", "i")
        and source[0] - earlier.cue[1] < _CLOSE
    )


def coordinated_clause(tokens: Sequence[Token], at: int, cue: Cue, found: Sequence[Clause]) -> Clause | None:
    """… said X and warned Y: the second verb shares the first one's subject."""
    back = at - 1
    while back > 0 and tokens[back].word in AUXILIARY:
        back -= 1
    if tokens[back].word not in ("and", "but", ",", "or") or not can_follow(tokens, at, cue):
        return None
    if tokens[at].word in AMBIGUOUS and tokens[back].word == "," and tokens[at + 1].capital:
        return None  # a noun: Ann's niece, state delegate Mia Lee
    source = _of_main_clause(tokens, found) or nearest_subject(tokens, back) or sentence_subject(tokens, at)
    if source is None:
        return None
    return Clause(cue_at(tokens, at), source, Order.AFTER, cue.act, cue.frame, cue.verb, shares_subject=True)
