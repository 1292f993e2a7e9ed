"""Which names are people, organisations or places: evidence from their words and from what stands around them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from newsmodel.model import ActorType
from newsmodel.parsing.actors.names import JOINING, Name
from newsmodel.parsing.actors.vocabulary import calendar, forenames, honorifics, offices, organizations, people, places
from newsmodel.parsing.actors.words import NOBREAK, Word, is_acronym

_AGE = re.compile(r",? (aged )?\d{1,3},")
_PRONOUN_SOON = re.compile(r"[^.!?\n“”\"A-Z]{0,80}?[ \u00a0](he|she|his|her|him|himself|herself|it|its)\b(?!['’])")
_ENOUGH = 2.0
_SPEAKS = frozenset(
    """
    said says told added called claimed wrote tweeted insisted argued warned explained suggested noted admitted
    acknowledged recalled believes thinks insists argues adds tells explains writes
    """.split()
)
_WHERE = frozenset(("in", "near", "outside", "across", "throughout"))
_HELD_AT = frozenset(("for", "of", "at", "with", "from"))
_ADJECTIVES = ("ly", "ing", "ous", "ful", "less", "ial", "ish")
_TOP_OFFICES = (["chief", "executive"], ["managing", "director"])
_PERSON = frozenset(("who", "whose", "himself", "herself"))


@dataclass(slots=True)
class Evidence:
    """What speaks for each type of one name, summed over all its places."""

    person: float = 0.0
    organization: float = 0.0
    place: float = 0.0
    count: int = 0
    sure: int = 0
    """How often its capital cannot come from the place it stands at."""

    known: bool = False
    """Whether it stands in the tables of places or organisations."""

    source: bool = False
    """Whether a statement is attributed to it."""

    words: tuple[Word, ...] = field(default=())


def weigh(
    body: str, names: Sequence[Name], following: Sequence[int], words: Sequence[Word], sources: Set[int]
) -> dict[str, ActorType | None]:
    """Decide the type of every name.

    Args:
        body: the text.
        names: the names in it.
        following: for each name the index of the first word after it.
        words: the words of the text.
        sources: where a printed source ends in a name: the code points after these names.

    Returns:
        For each name's key its type; None where it names no actor.
    """
    evidence: defaultdict[str, Evidence] = defaultdict(Evidence)
    alone: set[str] = set()
    for name, after in zip(names, following, strict=True):
        seen = evidence[name.key]
        if not seen.words:
            _weigh_words(name, seen)
        seen.words = seen.words or name.words
        seen.source = seen.source or name.end in sources
        if name.heading:
            continue
        seen.count += 1
        seen.sure += not name.opens or _is_surely_a_name(body, name)
        _weigh_place(body, name, after, words, seen)
        if len(name.words) == 1:
            alone.add(name.key)
    surnames = {key: 3.0 if evidence[key].person >= 3 else 1.5 for key in alone if evidence[key].place < 1}
    return {key: _decide(seen, surnames) for key, seen in evidence.items()}


def _weigh_words(name: Name, seen: Evidence) -> None:
    """Weigh what the name’s own words say."""
    key, lows = name.key, [word.low for word in name.words]
    if (key in places.ALL or _is_part_of_place(lows)) and name.words[0].text != "Us":
        seen.known = True
        seen.place += 5
    if key in organizations.KNOWN and name.words[0].text not in ("Who", "Un", "Shell"):
        seen.known = True
        seen.organization += 6
    if is_acronym(name.words) and key not in organizations.NO_ACRONYMS:
        seen.organization += 1.2
    if len(lows) > 1:
        _weigh_several_words(name, lows, seen)


def _weigh_several_words(name: Name, lows: Sequence[str], seen: Evidence) -> None:
    first, last = lows[0], lows[-1]
    over_connectors = any(not word.capital for word in name.words)
    seen.organization += 4 * (last in organizations.HEADS or last.rstrip("s") in organizations.HEADS)
    seen.organization += 5 * (over_connectors and any(low in organizations.TAKING_OF for low in lows))
    seen.organization += 5 * (over_connectors and first in organizations.FELLOWSHIPS)
    seen.organization += 5 * any(word.capital and word.low in JOINING for word in name.words[1:-1])
    seen.organization += 5 * _over_ampersand(name)
    seen.place += 5 * (last in places.HEADS) + 3 * (first in places.OPENERS)
    if first in forenames.KNOWN:
        seen.person += 3 * all(word.text[0].isalpha() for word in name.words)
    else:
        seen.organization += 2 * (last in places.ALL) + (first in places.ALL)
    seen.person += 3 * _is_initial(name.words[0 if len(lows) == 2 else 1])


def _over_ampersand(name: Name) -> bool:
    """Say whether two words of a name are joined by an ampersand: Quill & Tarrant."""
    return any(after.start - before.end == 3 and not before.possessive for before, after in pairwise(name.words))


def _is_part_of_place(lows: Sequence[str]) -> bool:
    return len(lows) > 1 and lows[0] in places.DIRECTIONS and " ".join(lows[1:]) in places.ALL


def _is_initial(word: Word) -> bool:
    return word.capital and (len(word.text) == 1 or (word.text.isupper() and "." in word.text and len(word.text) < 7))


def _is_surely_a_name(body: str, name: Name) -> bool:
    """Say whether a name that opens a sentence has its capital from nothing else: ONS, TideLoop, Dorn’s executive."""
    text = name.words[0].text
    if is_acronym(name.words) or not (text.isupper() or text[1:].islower()):
        return True
    low = text.lower()
    common = low in offices.MODIFIERS or low in organizations.HEADS | organizations.KINDS
    return body.startswith((" chief executive", " CEO "), name.end) and not common


def _weigh_place(body: str, name: Name, after: int, words: Sequence[Word], seen: Evidence) -> None:
    if name.honorific or name.title:
        seen.person += 4
    if name.definite and not name.title:
        seen.organization += 1.5 if len(name.words) > 1 else 1
        seen.person -= 2
    _weigh_before(body, after - len(name.words) - 1, words, name, seen)
    _weigh_after(body, after, words, name, seen)


def _weigh_before(body: str, index: int, words: Sequence[Word], name: Name, seen: Evidence) -> None:
    if index < 0:
        return
    low, gap = words[index].low, body[words[index].end : name.start]
    if gap == ", " and not words[index].capital and low not in organizations.KINDS:
        _weigh_noun(low, name, seen)
    if gap not in NOBREAK:
        return
    if low in _HELD_AT and index:
        _weigh_held_at(words[index - 1].low, low, seen)
    if not words[index].capital:
        _weigh_noun(low, name, seen)
    if low in _WHERE:
        seen.place += 0.8
    elif low in _SPEAKS and body[name.end : name.end + 1] in (",", "."):
        seen.person += 1.5


def _weigh_noun(noun: str, name: Name, seen: Evidence) -> None:
    """Weigh the noun right before a name: the charity Lantern, the painter Ana Prior, the operator Sound Lines."""
    if noun in organizations.OR_PEOPLE:
        seen.organization += 2 if name.words[-1].low.endswith("s") else 0.5
    elif noun in organizations.KINDS:
        seen.organization += 3
    elif noun in people.ONE:
        seen.person += 3


def _weigh_held_at(held: str, preposition: str, seen: Evidence) -> None:
    """Weigh “a director of”, “an analyst at”, “the mayor of”."""
    if held in places.GOVERNED and preposition == "of":
        seen.place += 2
    elif held in offices.OCCUPATIONS:
        seen.organization += 2


def _weigh_after(body: str, after: int, words: Sequence[Word], name: Name, seen: Evidence) -> None:
    tail = body[name.end : name.end + 8]
    if _AGE.match(tail):
        seen.person += 4
    if not seen.known and (pronoun := _PRONOUN_SOON.match(body, name.end)):
        seen.person += pronoun[1].lower() not in ("it", "its")
        seen.organization += pronoun[1].lower() in ("it", "its")
    if after >= len(words) or seen.known:
        return
    if tail[:2] in ("'s", "’s"):
        seen.organization += words[after].low == "chief" or words[after].low in offices.RANKED
        return
    gap = body[name.end : words[after].start]
    if gap in NOBREAK or gap == ", ":
        seen.person += 2.5 * (words[after].low in _PERSON)
    if gap in NOBREAK:
        seen.person += (words[after].low in _SPEAKS) * (1.2 if len(name.words) > 1 else 0.3)
        seen.organization += 2 * (words[after].low in organizations.AFTER_NAMES)
        seen.person += words[after].low in organizations.AFTER_PEOPLE
        seen.organization += 2 * (_heads_a_body(words, after) and _may_have_head(name))
    if gap == ", ":
        _weigh_apposition(body, after, words, seen)


def _may_have_head(name: Name) -> bool:
    return not name.title and name.words[-1].low.rpartition("-")[2] not in places.PEOPLES


def _heads_a_body(words: Sequence[Word], at: int) -> bool:
    """Say whether an office follows that is held in a firm or club: Dorn chief executive Jo Marsh."""
    follows = [word.low for word in words[at : at + 2]]
    return not words[at].capital and (follows[0] in offices.AT_BODIES or follows in _TOP_OFFICES)


def _weigh_apposition(body: str, after: int, words: Sequence[Word], seen: Evidence) -> None:
    """Read on to the noun that says what the name is: “, a lecturer in law,” or “, an energy company,”."""
    for index in range(after, min(after + 8, len(words))):
        if index > after and body[words[index - 1].end : words[index].start] not in NOBREAK:
            return
        low = words[index].low
        follows = words[index + 1].low if index + 1 < len(words) else ""
        if follows in people.ONE or follows in organizations.KINDS:
            continue
        if low in people.ONE and low not in organizations.OR_PEOPLE:
            seen.person += 3
            return
        if low in organizations.KINDS and index > after:
            seen.organization += 3
            return


def _decide(seen: Evidence, surnames: Mapping[str, float]) -> ActorType | None:
    lows = [word.low for word in seen.words]
    if _is_no_actor(lows, seen):
        return None
    if len(lows) == 1:
        return _decide_single(lows[0], seen)
    if lows[-1] not in places.ALL:
        seen.person += surnames.get(lows[-1], 0)
    if (seen.place >= 5 and seen.person < 6) or _is_where(seen):
        return ActorType.PLACE
    if max(seen.person, seen.organization) >= _ENOUGH:
        return ActorType.PERSON if seen.person >= seen.organization else ActorType.ORGANIZATION
    if seen.source:
        are_many = lows[-1].endswith("s") and lows[-1][:-1] in people.ONE
        may_be_person = len(lows) < 4 and not are_many and (seen.organization <= 0 or seen.person > seen.organization)
        return ActorType.PERSON if may_be_person else ActorType.ORGANIZATION
    return None


def _is_no_actor(lows: Sequence[str], seen: Evidence) -> bool:
    if lows[-1] in organizations.NO_ACTORS and seen.person < 4 and not seen.known:
        return True
    if len(lows) > 1:
        return all(low in places.PEOPLES or low in calendar.FAITHS for low in lows)
    if lows[0] in organizations.NO_ACRONYMS and is_acronym(seen.words):
        return True
    return is_nameless(lows[0]) and not seen.known


def is_nameless(low: str) -> bool:
    """Say whether a single word with a capital names nobody: Russian, Monday, President, Mr."""
    return (
        low in places.PEOPLES
        or low in calendar.FAITHS
        or low in calendar.LANGUAGES
        or low in calendar.DAYS_AND_MONTHS
        or low in calendar.OPENERS
        or low in honorifics.ALL
        or low in offices.ABBREVIATED
        or low.rstrip("s") in people.ONE
        or low in people.MANY
        or low in organizations.NO_ACTORS
        or not any(character.isalpha() for character in low)
    )


def _is_where(seen: Evidence) -> bool:
    return seen.place >= 1.5 and seen.place > max(seen.person, seen.organization, 0.0)


def _decide_single(low: str, seen: Evidence) -> ActorType | None:
    if (seen.place >= 5 and seen.person < 4) or _is_where(seen):
        return ActorType.PLACE
    if not seen.sure and not seen.known and (seen.count < 2 or low.endswith(_ADJECTIVES)):
        return None
    if seen.organization >= 6 or (seen.organization >= _ENOUGH and seen.organization > seen.person):
        return ActorType.ORGANIZATION
    enough = 2 if seen.source and seen.person > seen.organization else 3
    if seen.person >= enough or (low in forenames.KNOWN and seen.sure and seen.person > 0):
        return ActorType.PERSON
    if seen.source and (seen.sure or seen.count > 1):
        return ActorType.PERSON if low in forenames.KNOWN else ActorType.ORGANIZATION
    return None
