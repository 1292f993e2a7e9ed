"""Verbs: whether a form that may attribute does so where it stands."""

from collections.abc import Sequence

from newsmodel.model import Act
from newsmodel.parsing.attribution.cues import AMBIGUOUS, PARTICIPLES, WEAK, Cue, Frame
from newsmodel.parsing.attribution.phrases import ARTICLES, AUXILIARY, BEING, DETERMINERS
from newsmodel.parsing.attribution.tokens import Bounds, Kind, Token, word_at

MODAL = frozenset("should could may might must can cannot can't couldn't shouldn't".split())
_NOT = frozenset("not never n't don't didn't doesn't wouldn't won't declined refused".split())
_COMPLEMENT = frozenset(
    "that to how why whether if what when where who he she they it we i you there this these those all no".split()
)
_OBLIQUE = frozenset("for about from of in on with at by".split())
_AS = frozenset(
    """describe portray characterise characterize hail dismiss condemn brand denounce admire depict laud tout ridicule
    cite lambast rip""".split()
)


def is_no_verb(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Refuse nouns (the claims), passives (was told), infinitives (to say), and what was not said (did not say)."""
    before = word_at(tokens, at - 1)
    if at + 1 < len(tokens) and tokens[at].capital and at > 0:
        return True
    if cue.frame is Frame.NAME and word_at(tokens, at + 1) in ("of", "for", "on", "with"):
        return True  # a man accused of theft
    if word_at(tokens, at + 1) == "not" and word_at(tokens, at + 3) in ("be", "have", "give"):
        return True  # asked not to be named
    if tokens[at].word in PARTICIPLES and before not in ("has", "have", "had", "'ve", "’ve"):
        return True
    if before == "to":
        return word_at(tokens, at - 2) not in ("on", "continued", "sought", "continues")
    if before in ARTICLES or _is_possessive(before) or before in ("of", "so", "-"):
        return True
    return _follows_refusal(tokens, at, cue)


def _is_possessive(word: str) -> bool:
    """Say whether a word ends in a genitive; “’s” as a token of its own is a verb: he | ’s claiming."""
    return len(word) > len("’s") and word.endswith(("'s", "’s", "s'", "s’"))


def _follows_refusal(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    back = at - 1
    while back >= 0 and (
        tokens[back].word in AUXILIARY or tokens[back].word in _NOT or tokens[back].word.endswith("ly")
    ):
        if tokens[back].word in MODAL or (tokens[back].word in _NOT and cue.act is Act.STATEMENT):
            return True
        back -= 1
    word = word_at(tokens, back)
    if word in MODAL:
        return True
    return word in BEING and not tokens[at].word.endswith("ing")


def is_progressive(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a form in -ing is the verb itself: is warning."""
    return word_at(tokens, at - 1) in BEING


def can_follow(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Say whether what follows the verb can be what was said."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    if cue.frame is Frame.NAME:
        return _names_something(tokens, at, cue)
    if after.title and cue.verb in WEAK:
        return False
    if after.kind is Kind.QUOTED or after.word == ":":
        return True
    if after.word == "," and at + 2 < len(tokens) and tokens[at + 2].kind is Kind.QUOTED:
        return True
    if cue.verb in WEAK:
        return after.word == "that" or (cue.verb == "point" and after.word == "out")
    if after.word == ",":
        return at + 2 < len(tokens)
    if after.word == "for" or (cue.act is Act.ATTITUDE and after.word in _OBLIQUE):
        return False  # asked for suggestions, feared for her job
    if tokens[at].word in AMBIGUOUS:
        return after.word in _COMPLEMENT or after.word in DETERMINERS or after.capital
    return after.word not in (".", ";", ")", "?", "!")


def _names_something(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """A naming verb attributes only with a quotation, or with its own particle: described … as, accused … of."""
    particle = "of" if cue.verb == "accuse" else "as" if cue.verb in _AS else ""
    for token in tokens[at + 1 : at + 40]:
        if token.word in (";", "."):
            return False
        if (token.kind is Kind.QUOTED and not token.title) or token.word == particle:
            return True
    return False


def is_plain_verb(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what follows shows a verb, and no noun: the report states | that the quay is full."""
    return at + 1 >= len(tokens) or tokens[at + 1].kind is not Kind.WORD or tokens[at + 1].word == "that"


def reports_on(tokens: Sequence[Token], after: int) -> bool:
    """Say whether something said still follows within the sentence: on Tuesday that …; in a statement: “…”."""
    for at in range(after, min(len(tokens), after + 16)):
        if tokens[at].word in ("that", ":"):
            return True
        if tokens[at].word in (",", ";", ".", "—", "–"):
            return False
    return False


def cue_at(tokens: Sequence[Token], at: int) -> Bounds:
    """The verb, with “out” where it points one out."""
    return (
        (at, at + 2) if word_at(tokens, at).startswith("point") and word_at(tokens, at + 1) == "out" else (at, at + 1)
    )
