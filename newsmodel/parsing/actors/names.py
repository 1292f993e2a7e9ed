"""Names in the body: runs of capitalised words, with what stands before them taken apart."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.parsing.actors.bodies import common_noun_after
from newsmodel.parsing.actors.runs import CONNECTORS, OFFICES, PARTICLES, find_runs
from newsmodel.parsing.actors.vocabulary import calendar, forenames, honorifics, offices, organizations, places
from newsmodel.parsing.actors.words import NOBREAK, Word, may_stop, opens_sentence

JOINING = frozenset("without against beyond between across among before".split())
"""Small words that have a capital only inside a name: Doctors Without Borders."""

_KNOWN = places.ALL | organizations.KNOWN
_OBJECTS = frozenset("state exchequer rolls wales lords commons house representatives canterbury york staff".split())


class Name(NamedTuple):
    """A name as printed at one place."""

    words: tuple[Word, ...]
    title: tuple[int, int] | None = None
    """Where the office before it stands: US Secretary of State."""

    honorific: tuple[int, int] | None = None
    """Where the civil honorific before it stands: Mr."""

    before: str | None = None
    """The last word of the honorific or office before it, in lower case."""

    opens: bool = False
    """Whether its first word may have its capital only from the sentence."""

    definite: bool = False
    """Whether “the” stands before it."""

    heading: bool = False
    """Whether it stands in a line where every word has a capital."""

    @property
    def start(self) -> int:
        """Where it starts, in code points."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends, without a possessive."""
        return self.words[-1].end

    @property
    def key(self) -> str:
        """The name in lower case with single spaces."""
        return self.words[0].low if len(self.words) == 1 else " ".join(word.low for word in self.words)


def find_names(body: str, words: Sequence[Word]) -> Iterator[Name]:
    """Find all that is printed like a name.

    Args:
        body: the text.
        words: its words.

    Yields:
        Names in order; whether they name an actor is not decided here.
    """
    names = list(_all_names(body, words))
    sure = {name.key for name in names if not name.opens}
    for name in names:
        opener = _has_opener(name) and name.key not in sure
        yield name._replace(words=name.words[1:], opens=False) if opener else name


def _all_names(body: str, words: Sequence[Word]) -> Iterator[Name]:
    for run in find_runs(body, words):
        if run.heading:
            yield Name(tuple(run.words), opens=True, heading=True)
        else:
            yield from _take_apart(body, run.words, run.before, run.after)


def _has_opener(name: Name) -> bool:
    """Say whether only the sentence gives the first word its capital: Regular Ted Bowles, Sentencing Ann Lee."""
    if not name.opens or name.heading or not 2 < len(name.words) < 5 or name.words[0].possessive:
        return False
    first, second, *_, last = name.words
    if first.low in forenames.KNOWN | PARTICLES | places.OPENERS or len(first.text) < 3 or not first.text[1:].islower():
        return False
    return (
        second.low in forenames.KNOWN and last.capital and last.low not in organizations.HEADS | organizations.NO_ACTORS
    )


def _take_apart(body: str, run: Sequence[Word], before: Word | None, after: Sequence[Word]) -> Iterator[Name]:
    """Split a run into names: without openers and calendar words, offices apart from those who hold them."""
    opens = opens_sentence(body, run[0].start)
    definite = before is not None and before.low == "the" and body[before.end : run[0].start] in NOBREAK
    for part in _without_calendar(run):
        first_of_run = part[0] is run[0]
        kept, dropped_the = _without_openers(part, opens and first_of_run)
        if kept:
            still_opens = opens and first_of_run and len(kept) == len(part)
            the = (definite and first_of_run) or dropped_the
            noun = common_noun_after(body, kept[-1], after, the) if after and kept[-1] is run[-1] else ()
            if noun:
                yield Name((*kept, *noun), opens=still_opens, definite=the)
            else:
                yield from _split_title(body, kept, still_opens, the)


def _without_calendar(run: Sequence[Word]) -> Iterator[Sequence[Word]]:
    start = 0
    for index, word in enumerate(run):
        if word.low in calendar.DAYS_AND_MONTHS and not _may_be_part(run, index):
            if index > start:
                yield run[start:index]
            start = index + 1
    if start < len(run):
        yield run[start:]


def _may_be_part(run: Sequence[Word], index: int) -> bool:
    """Keep Theresa May and April Jones."""
    if index and run[index - 1].low in forenames.KNOWN | honorifics.ALL:
        return True
    return run[index].low in forenames.KNOWN and index + 1 < len(run)


def _without_openers(part: Sequence[Word], opens: bool) -> tuple[Sequence[Word], bool]:
    """Drop what is no name at either end; say whether “The” was dropped just before the rest."""
    start, end = 0, len(part)
    while start < end and _is_no_start(part, start, opens and not _is_the(part, start - 1)):
        start += 1
    while end > start and _is_no_end(part[end - 1], end - start):
        end -= 1
    while end - start > 2 and part[end - 1].low in honorifics.LETTERS:
        end -= 1
    return part[start:end], _is_the(part, start - 1)


def _is_the(part: Sequence[Word], index: int) -> bool:
    return index >= 0 and part[index].low == "the"


def _is_no_start(part: Sequence[Word], start: int, opens: bool) -> bool:
    word = part[start]
    if word.low == "the" or not word.capital:
        return True
    if word.text.isupper() and word.low in places.ALL:
        return False
    follows = [each.low for each in part[start + 1 : start + 2]]
    if not opens or word.low not in calendar.OPENERS or " ".join((word.low, *follows)) in _KNOWN:
        return False
    return len(part) - start < 3 or JOINING.isdisjoint(follows)


def _is_no_end(word: Word, size: int) -> bool:
    if not (word.capital or word.text.isdigit()) or word.low in ("i", "the"):
        return True
    return size > 1 and word.low in calendar.PARTISANS


def _split_title(body: str, part: Sequence[Word], opens: bool, definite: bool) -> Iterator[Name]:
    title_end = _end_of_title(part, opens)
    if title_end == 0:
        rest = _without_people(part)
        yield Name(tuple(rest), opens=opens and rest is part, definite=definite and rest is part)
        return
    before, title = part[:title_end], None
    honorific, office_end = _honorific(body, before)
    if office_end:
        title = (before[0].start, _past_stop(body, before[office_end - 1]))
        holder = _holder(before[:office_end])
        if holder:
            yield Name(tuple(holder), opens=opens, definite=definite)
    if title_end < len(part):
        yield Name(tuple(part[title_end:]), title=title, honorific=honorific, before=before[-1].low)


def _end_of_title(part: Sequence[Word], opens: bool) -> int:
    """Return how many words belong to the office or honorific in front; 0 where there is none."""
    for index in range(len(part) - 1, -1, -1):
        if not _is_office(part, index, opens):
            continue
        end = _past_object(part, index)
        rest = part[end:]
        if not rest:
            return end if _is_bare_office(part, index) else 0
        follows_forename = index > 0 and part[index - 1].low in forenames.KNOWN
        return 0 if follows_forename or not _may_hold(rest) else end
    return 0


def _may_hold(rest: Sequence[Word]) -> bool:
    """Say whether the words after an office may be the name of its holder: not Motors after General."""
    if rest[-1].low in organizations.HEADS or rest[-1].low in organizations.NO_ACTORS:
        return False
    if all(word.low in honorifics.AFTER for word in rest):
        return False
    return rest[0].capital or rest[0].low in PARTICLES


def _is_office(part: Sequence[Word], index: int, opens: bool) -> bool:
    low = part[index].low
    if low.endswith("s") and low[:-1] in OFFICES and index + 2 < len(part):
        return part[index + 1].low in forenames.KNOWN
    if low in OFFICES or low in honorifics.ALL:
        return not part[index].possessive and not _is_surname(part, index)
    if low in honorifics.SECOND:
        return index > 0 and part[index - 1].low in honorifics.ALL
    if low not in offices.OCCUPATIONS or index + 1 >= len(part):
        return False
    follows_office = index > 0 and part[index - 1].low in OFFICES | offices.MODIFIERS
    return follows_office or part[index + 1].low in forenames.KNOWN or (opens and index == 0 and len(part) > 2)


def _is_surname(part: Sequence[Word], index: int) -> bool:
    """Tell Mr King from Mr President, and the network RT from the Rt Hon."""
    if part[index].text == "RT":
        return True
    civil = index > 0 and index + 1 == len(part) and part[index - 1].low in honorifics.CIVIL
    return civil and part[index].low in offices.OR_SURNAMES


def _past_object(part: Sequence[Word], index: int) -> int:
    """Step over what an office is of: Secretary of State, Mayor of London."""
    end = index + 1
    if end >= len(part) or part[end].low not in CONNECTORS:
        return end
    while end < len(part):
        word = part[end]
        known = not word.capital or word.low in offices.MODIFIERS or word.low in _OBJECTS or word.low in places.ALL
        first = part[end - 1].low in CONNECTORS or part[end - 1].low == "the"
        if not known and not (first and word.low not in forenames.KNOWN):
            break
        end += 1
    return end


def _is_bare_office(part: Sequence[Word], index: int) -> bool:
    """Take a run that ends in an office for the office, unless a forename goes before: Stephen King."""
    return not (index and part[0].low in forenames.KNOWN and part[0].low not in offices.MODIFIERS)


def _honorific(body: str, before: Sequence[Word]) -> tuple[tuple[int, int] | None, int]:
    """Find the civil honorific at the end of what stands before a name, and how many words the office has."""
    start = len(before)
    while start and (before[start - 1].low in honorifics.ALL or before[start - 1].low in honorifics.SECOND):
        start -= 1
    if start and start < len(before) and before[start].low == "chief":
        start += 1
    printed = before[start:]
    return ((printed[0].start, _past_stop(body, printed[-1])) if printed else None), start


def _past_stop(body: str, word: Word) -> int:
    """Return the end of a word, with the stop that shortens it: Sen., Mr."""
    return word.end + (body[word.end : word.end + 1] == "." and may_stop(word))


def _holder(office: Sequence[Word]) -> Sequence[Word]:
    """Return what stands before the office itself: the Wells Fargo of Wells Fargo CEO."""
    end = 0
    while end < len(office) and office[end].low not in OFFICES | offices.MODIFIERS | offices.OCCUPATIONS:
        end += 1
    return [word for word in office[:end] if word.capital and word.low not in places.PEOPLES]


def _without_people(part: Sequence[Word]) -> Sequence[Word]:
    """Drop a nationality, party or place before somebody’s forename: American Joe Smith."""
    start = 0
    while start + 2 < len(part) and _is_people(part[start]) and part[start + 1].low in forenames.KNOWN:
        start += 1
    for size in (3, 2):
        if len(part) > size + 1 and " ".join(word.low for word in part[:size]) in organizations.KNOWN:
            return part[size:] if part[size].low in forenames.KNOWN else part
    return part[start:] if start else part


def _is_people(word: Word) -> bool:
    return word.low in places.PEOPLES or word.low in calendar.FAITHS or word.low in ("labour", "ukip", "former", "ex")
