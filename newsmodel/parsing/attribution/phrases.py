"""Noun phrases: who stands before or after a verb, found without a grammar, by what can bound one."""

from collections.abc import Sequence

from newsmodel.model import Span
from newsmodel.parsing.attribution.cues import AMBIGUOUS, CUES, IRREGULAR_PAST
from newsmodel.parsing.attribution.tokens import Kind, Token

PRONOUNS = frozenset(
    "i he she they it we you who others some many most all both several few everyone everybody nobody one".split()
)

ARTICLES = frozenset("a an the this that these those his her its their our my your another any each every no".split())
"""Words that a noun must follow: the claims."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your another several some many two three four five six"
    " seven eight nine ten dozens hundreds most one no any each every both few".split()
)

_JOINING = frozenset("of for from at in with to on into about behind by near within".split())

_CLAUSE = frozenset(
    """that which as because while when if after before since although though where whether but so than however
    until unless whose what how why via per through against among between under over upon without amid
    despite is are was were be been had has have said says and or""".split()
)

AUXILIARY = frozenset(
    """has had have also then later earlier recently previously once again already now further would will could may
    might did do does not never always often still even just only soon first himself herself themselves itself later
    today yesterday tonight meanwhile therefore thus instead reportedly can must should subsequently afterwards since
    went on to ’ve 've ’d 'd ’ll 'll""".split()
)

_TIMES = DAYS | frozenset(
    """january february march april may june july august
    september october november december yesterday today tonight tomorrow morning afternoon evening night week month
    year earlier later on in last next this on however but and meanwhile still so yet then now also while when as after
    before if because although instead""".split()
)

_STOPS_RIGHT = frozenset(
    """who which that when while after before as but because if where since although though amid during whose on in
    following referring speaking adding whether until and via to by with about""".split()
)

_APPOSING = frozenset("a an the who whose which from of in at for now then formerly aged himself herself and".split())

_PERSONAL = frozenset("i he she we they".split())
_AFTER_PASSIVE = frozenset("by in at on during".split())
_FROM = frozenset("of from in at near".split())

BEING = frozenset("is are was were be been being get got gets ’s 's ’re 're ’m 'm".split())
"""Forms of “be”, and of “get” where it stands for it: got arrested."""

_LONGEST = 24
_FARTHEST = 60
_RELATIVE = 8


def subject_before(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """Find the noun phrase whose verb this is, to its left.

    Args:
        tokens: of one sentence.
        verb: index of the verb.

    Returns:
        The indices of its first token and of the one after its last, or None.
    """
    end = _skip_auxiliaries(tokens, verb)
    if end > 0 and tokens[end - 1].word in (",", "—", "–", "-", ")"):
        end = _skip_parenthesis(tokens, end)
    if end <= 0 or tokens[end - 1].kind is not Kind.WORD:
        return None
    if tokens[end - 1].word in ("who", "which", "that"):
        return _before_relative(tokens, end - 1)
    if tokens[end - 1].word in PRONOUNS:
        return end - 1, end
    phrase = _phrase_ending(tokens, end)
    return None if phrase is None else _outside_relative(tokens, phrase)


def phrase_after(tokens: Sequence[Token], start: int, *, long: bool = False) -> tuple[int, int] | None:
    """Find the noun phrase that begins here.

    Args:
        tokens: of one sentence.
        start: index of its first token.
        long: whether it may go on to the next comma, as after “according to”.

    Returns:
        The indices of its first token and of the one after its last, or None.
    """
    if start >= len(tokens) or tokens[start].kind is not Kind.WORD:
        return None
    end = start
    while end < len(tokens) and end - start < _LONGEST and tokens[end].kind is Kind.WORD:
        if not long and end > start and tokens[end].word in _STOPS_RIGHT and not _joins_names(tokens, end):
            break
        end += 1
    return (start, end) if end > start else None


def _joins_names(tokens: Sequence[Token], at: int) -> bool:
    """Say whether “and” here joins two names: Ann Smith and Bob Lee."""
    return tokens[at].word == "and" and at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at - 1].capital


def span_of(tokens: Sequence[Token], bounds: tuple[int, int]) -> Span:
    """Return the stretch of the body from the first to the last of these tokens."""
    return Span(tokens[bounds[0]].start, tokens[bounds[1] - 1].end)


def _skip_auxiliaries(tokens: Sequence[Token], verb: int) -> int:
    end = verb
    progressive = tokens[verb].word.endswith("ing")
    while end > 0 and tokens[end - 1].kind is Kind.WORD:
        word = tokens[end - 1].word
        adverb = word.endswith("ly") and not tokens[end - 1].capital and len(word) > 4
        if word not in AUXILIARY and not adverb and not (progressive and word in BEING):
            break
        end -= 1
    return end


def _skip_parenthesis(tokens: Sequence[Token], end: int) -> int:
    """Step back over what stands between commas, dashes or brackets: appositions, ages, “on the other hand”.

    Returns:
        The index after the phrase that they belong to; 0 where there is none.
    """
    if tokens[end - 1].word == "," and _names_speaker(tokens, _chunk_start(tokens, end - 1), end - 1):
        return end - 1
    opening = "(" if tokens[end - 1].word == ")" else tokens[end - 1].word
    at = end - 1
    while at > 0 and end - at < _FARTHEST:
        start = _chunk_start(tokens, at, opening)
        if start == 0 or tokens[start - 1].word != opening:
            return 0
        at = _before_brackets(tokens, start - 1)
        before = _chunk_start(tokens, at, opening)
        if opening != ",":
            return _before_role(tokens, _chunk_start(tokens, at), at)
        if not _is_apposition(tokens, before, at):
            return at
    return 0


def _before_role(tokens: Sequence[Token], start: int, end: int) -> int:
    """Step back from what somebody is to the name: Ann Lee |, head of the yard — the old one — said"""
    if start < 2 or tokens[start - 1].word != "," or tokens[start].capital:
        return end
    return start - 1 if _is_bare_name(tokens, _chunk_start(tokens, start - 1), start - 1) else end


def _before_brackets(tokens: Sequence[Token], end: int) -> int:
    """Step back over brackets behind a name: Ann Lee (D-N.C.) |, head of the board."""
    if tokens[end - 1].word != ")":
        return end
    return next((at for at in range(end - 2, max(0, end - _RELATIVE), -1) if tokens[at].word == "("), end)


def _names_speaker(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a stretch between commas names who speaks: the midwife, Hayley Walsh; the host, author Ann Lee."""
    if _is_bare_name(tokens, start, end):
        return not _is_place(tokens, start, end)
    if start < 2 or end - start < 3 or not (tokens[end - 1].capital and tokens[end - 2].capital):
        return False
    if tokens[start].word in _APPOSING or any(token.word in _CLAUSE for token in tokens[start:end]):
        return False
    role = tokens[_chunk_start(tokens, start - 1) + 1 : start - 1]
    return bool(role) and not any(token.capital for token in role)


def _is_place(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a bare name says where somebody is from: of Leeds, Yorkshire; of Ashton, Md.; R-Ky."""
    if end - start == 1 and tokens[start].word.endswith("."):
        return tokens[start].word not in ("jr.", "sr.")
    before = _chunk_start(tokens, start - 1) if start > 1 else 0
    return 0 < before < start - 1 and tokens[before].word in _FROM


def _chunk_start(tokens: Sequence[Token], end: int, opening: str = ",") -> int:
    """Return where the stretch between two commas begins that ends here."""
    start = end
    while start > 0 and end - start < _FARTHEST and tokens[start - 1].word not in (opening, ";", ":"):
        if tokens[start - 1].kind is Kind.QUOTED:
            break
        start -= 1
    return start


def _is_bare_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a stretch is a name and nothing else: Hayley Walsh."""
    return 0 < end - start <= 5 and all(
        token.capital and not token.word[0].isdigit() and token.word not in _CLAUSE and token.word not in _TIMES
        for token in tokens[start:end]
    )


def _is_apposition(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a stretch tells more of a name before it: 42; who chairs the board; of Leeds; a lecturer."""
    if start == 0 or start >= end:
        return False
    if _is_bare_name(tokens, start, end):
        return _is_place(tokens, start, end)
    return tokens[start].word[:1].isdigit() or tokens[start].word in _APPOSING


def _outside_relative(tokens: Sequence[Token], phrase: tuple[int, int]) -> tuple[int, int]:
    """Prefer whom a clause with “who” is about: an engineer who advised the council | said …"""
    for at in range(phrase[0] - 1, max(0, phrase[0] - _RELATIVE), -1):
        if tokens[at].kind is not Kind.WORD or tokens[at].word == "that":
            break
        if tokens[at].word == "who":
            return _before_relative(tokens, at) or phrase
    return phrase


def _before_relative(tokens: Sequence[Token], relative: int) -> tuple[int, int] | None:
    end = relative - 1 if relative > 0 and tokens[relative - 1].word == "," else relative
    if end <= 0 or tokens[end - 1].kind is not Kind.WORD or tokens[end - 1].word in _CLAUSE:
        return None
    return _phrase_ending(tokens, end)


def _phrase_ending(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    start = end
    while start > 0 and end - start < _LONGEST and _belongs(tokens, start - 1, end):
        start -= 1
        if tokens[start].word in DETERMINERS and not _is_complement(tokens, start):
            break
    while start < end and (tokens[start].word in _TIMES or tokens[start].word in _JOINING) and end - start > 1:
        start += 1
    if start > 0 and tokens[start - 1].word in _PERSONAL:
        start = _last_noun(tokens, start, end)
    if start >= end or tokens[start].word in _CLAUSE:
        return None
    return _name_before(tokens, start) or (start, end)


def _last_noun(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the last noun phrase begins in words that follow “they”: they turned to | the Chicago police"""
    for at in range(end - 1, start, -1):
        before, token = tokens[at - 1], tokens[at]
        if token.word in DETERMINERS or (token.capital and not before.capital and not token.word[0].isdigit()):
            return at
    return end


def _name_before(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Prefer the name to an apposition without its closing comma: Ann Lee, a teacher in Leeds said."""
    if tokens[start].word not in ("a", "an") or start < 2 or tokens[start - 1].word != ",":
        return None
    name = _chunk_start(tokens, start - 1)
    return (name, start - 1) if _is_bare_name(tokens, name, start - 1) else None


def _belongs(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if token.kind is not Kind.WORD:
        return False
    if token.word == "and" and at + 1 < end:
        return tokens[at + 1].capital and at > 0 and tokens[at - 1].capital and tokens[at - 1].kind is Kind.WORD
    if token.word in _JOINING:
        return _is_complement(tokens, at + 1)
    if token.word in CUES and token.word not in AMBIGUOUS and not token.capital:
        return at + 1 < end and tokens[at + 1].word in ("of", "by")  # a man accused of theft
    if token.word in IRREGULAR_PAST and not token.capital:
        return tokens[at + 1].word in _AFTER_PASSIVE if at + 1 < end else False  # a man shot by police
    return token.word not in _CLAUSE and token.word not in _PERSONAL


def _is_complement(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what begins here hangs on a noun to its left: a spokesman for | the company."""
    if at < 2 or tokens[at - 1].word not in _JOINING:
        return False
    noun = tokens[at - 2]
    if noun.kind is not Kind.WORD or noun.word in _JOINING or noun.word in _CLAUSE:
        return False
    return tokens[at - 1].word != "by" or not _is_passive(tokens, at - 1)


def _is_passive(tokens: Sequence[Token], by: int) -> bool:
    """Say whether “by” names who did it: was met by Ann Lee; but: a report by the council."""
    return any(token.word in BEING for token in tokens[max(0, by - 8) : by])
