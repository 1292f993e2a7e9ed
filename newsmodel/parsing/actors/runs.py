"""Runs of capitalised words: where a name may stand, and where a heading hides which words are names."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.parsing.actors.vocabulary import calendar, forenames, honorifics, offices, organizations, places
from newsmodel.parsing.actors.words import NOBREAK, Word, may_stop

PARTICLES = frozenset(
    "van von der den de del della di da dos das du bin bint ibn abu ter zu af av ap el al ul ud ur op".split()
)
SURNAME_OPENERS = PARTICLES - {"al", "el", "ul", "op", "ud", "ur", "den"}
"""A name that begins with one of these is a surname alone: Van der Berg."""

CONNECTORS = frozenset(("of", "for", "on"))
OFFICES = offices.RANKED | frozenset(offices.ABBREVIATED)
_DEEP_CONNECTORS = CONNECTORS | {"and"}
_ARTICLES_IN_NAMES = frozenset(("la", "los", "las", "le", "der", "den", "het", "the", "a"))
_OWNED = frozenset("people women men children king queen st lloyd mcdonald sainsbury moody farmers workers".split())
_ENDS_FIRMS = frozenset("inc ltd plc llc llp corp".split())
_SMALL = frozenset("a an the of in on to and for by with at from as or but is vs up over into".split())
"""Words without a capital even in a heading."""

_LONGEST = 14
_HEADS = organizations.HEADS | OFFICES
_OFFICES_TAKING_OF = frozenset(
    """
    secretary minister chancellor duke duchess earl prince princess archbishop bishop mayor speaker leader president
    director head governor king queen sultan emir commissioner chief attorney lord commander under-secretary dean
    professor master
    """.split()
)


class Run(NamedTuple):
    """Words with capitals that stand together."""

    words: Sequence[Word]
    before: Word | None
    """The word before them."""

    heading: bool
    """Whether they stand in a line where every word has a capital."""

    after: Sequence[Word] = ()
    """The few words after them."""


def find_runs(body: str, words: Sequence[Word]) -> Iterator[Run]:
    """Find the runs of capitalised words, with the particles and connectors that hold names together.

    Args:
        body: the text.
        words: its words.

    Yields:
        Runs in order.
    """
    headings = iter(_headings(body))
    heading = next(headings, None)
    end = 0
    for position in [index for index, word in enumerate(words) if word.capital]:
        if position < end:
            continue
        start = words[position].start
        while heading is not None and heading[1] <= start:
            heading = next(headings, None)
        end = _end_of_run(body, words, position)
        inside = (heading is not None and heading[0] <= start) or _is_shouted(words[position:end])
        yield Run(words[position:end], words[position - 1] if position else None, inside, words[end : end + 4])


def _headings(body: str) -> list[tuple[int, int]]:
    """Find the lines whose words nearly all have capitals: they hide which words are names."""
    found = []
    start = 0
    for line in body.split("\n"):
        if _is_heading(line):
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _is_heading(line: str) -> bool:
    line = line.strip()
    if not 12 < len(line) < 200 or line[-1] in '”",':
        return False
    full_stop = line[-1] in ".?!;"
    words = [word for word in line.split() if word[0].isalpha() and word not in _SMALL]
    share = 1.0 if full_stop else 0.75
    return len(words) > 3 + full_stop and sum(word[0].isupper() for word in words) >= share * len(words)


def _is_shouted(run: Sequence[Word]) -> bool:
    """Say whether a run is a heading in capitals within a line."""
    return len(run) > 3 and all(word.text.isupper() for word in run)


def _end_of_run(body: str, words: Sequence[Word], start: int) -> int:
    end = start + 1
    while end < len(words) and end - start < _LONGEST:
        last = words[end - 1]
        if (
            last.text[0].isdigit()
            or not _adjoins(body, last, words[end])
            or (last.possessive and not _owns_on(words, start, end))
        ):
            break
        if words[end].capital or _is_numbered(last, words[end]):
            step = 1
        elif words[end].low == "and" and _is_double_named(body, words, start, end):
            step = 2
        else:
            step = _joined_over(body, words, end, _connectors_after(words[start:end]))
        if not step:
            break
        end += step
    return end


def _is_double_named(body: str, words: Sequence[Word], start: int, at: int) -> bool:
    """Say whether “and” stands inside one name: the Fish and Boats Agency, not the Treasury and Dorn Ltd."""
    first = words[at - 1]
    if at - start > 2 or start == 0 or words[start - 1].low != "the" or first.text.isupper() or first.low in _HEADS:
        return False
    if first.low in forenames.KNOWN or first.low in organizations.KNOWN or first.low in places.ALL | places.PEOPLES:
        return False
    end = at + 1
    while end < min(len(words), at + 5) and words[end].capital and _adjoins(body, words[end - 1], words[end]):
        end += 1
    return end - at > 2 and words[end - 1].low in organizations.HEADS and words[at + 1].low not in _HEADS


def _is_numbered(before: Word, word: Word) -> bool:
    """Say whether a number belongs to a name: No 10, Radio 4."""
    return word.text.isdigit() and f"{before.low} {word.low}" in organizations.KNOWN


def _owns_on(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether a name goes on over its possessive: St Bride’s Hospital, Prime Minister’s Questions."""
    last, follows = words[end - 1].low, words[end].low
    before = words[end - 2].low if end - start > 1 else ""
    if before == "st" or (last in _OWNED and before not in honorifics.ALL):
        return True
    return last in OFFICES and (follows in organizations.HEADS or follows in organizations.NO_ACTORS)


def _connectors_after(run: Sequence[Word]) -> frozenset[str]:
    """Return the words over which a run may go on: Bank of England, Department for Business and Trade."""
    if any(word.low in organizations.TAKING_OF for word in run):
        deep = any(not word.capital for word in run)
        return _DEEP_CONNECTORS if deep else CONNECTORS
    if run[-1].low in organizations.FELLOWSHIPS:
        return frozenset(("of",))
    return CONNECTORS if run[-1].low in _OFFICES_TAKING_OF else frozenset()


def _adjoins(body: str, before: Word, after: Word) -> bool:
    gap = body[before.end : after.start]
    if after.low in calendar.OPENERS and after.capital and (before.text[-1] == "." or gap[:1] == "."):
        return False
    if gap in NOBREAK or gap == " & ":
        return True
    if gap[:1] == "." and before.low in _ENDS_FIRMS:
        return after.low in _ENDS_FIRMS
    if before.possessive:
        return gap[2:] in NOBREAK
    return len(gap) == 2 and gap[0] == "." and gap[1] in NOBREAK and may_stop(before)


def _is_of_the(words: Sequence[Word], at: int) -> bool:
    """Tell Friends of the Lune from friends of Ann Lee and of the Duke."""
    low = [word.low for word in words[at : at + 3]]
    return low[:2] == ["of", "the"] and low[-1] not in OFFICES


def _joined_over(body: str, words: Sequence[Word], at: int, connectors: frozenset[str]) -> int:
    """Count the words from a particle or connector to the capital that it joins; 0 where there is none."""
    first = words[at].low
    if first not in PARTICLES and first not in connectors:
        return 0
    if words[at - 1].low in organizations.FELLOWSHIPS and not _is_of_the(words, at):
        return 0
    for step in range(1, 4):
        if at + step >= len(words) or not _adjoins(body, words[at + step - 1], words[at + step]):
            return 0
        word = words[at + step]
        if word.capital:
            return 0 if first == "and" and (step > 1 or word.low in _HEADS) else step + 1
        if word.low not in PARTICLES and word.low not in _ARTICLES_IN_NAMES:
            return 0
    return 0
