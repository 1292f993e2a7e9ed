"""The cast of a story: every name joined with the other forms of the same actor."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newsmodel.model import ActorType
from newsmodel.parsing.actors import kinds
from newsmodel.parsing.actors.gender import Gender, of_honorific, of_name
from newsmodel.parsing.actors.names import Name
from newsmodel.parsing.actors.runs import SURNAME_OPENERS
from newsmodel.parsing.actors.vocabulary import calendar, forenames, honorifics, places
from newsmodel.parsing.actors.words import Word, is_acronym

_ACRONYM_AFTER = re.compile(r"[ \u00a0]\(([^\W\d_][\w&.-]{1,9})\)")
_SAME = {
    "number 10": "no 10",
    "us": "united states",
    "usa": "united states",
    "uk": "united kingdom",
    "uae": "united arab emirates",
}
_MOST_NAMESAKES = 8


@dataclass(slots=True)
class Member:
    """One actor, while the names are being joined."""

    type: ActorType
    key: str
    names: Counter[str] = field(default_factory=Counter)
    """Each printed form, and how often it is printed."""

    mentions: list[Name] = field(default_factory=list)
    words: tuple[str, ...] = ()
    """The fullest form, in lower case."""

    gender: Gender | None = None

    @property
    def name(self) -> str:
        """The fullest printed form; of equally long ones the most frequent."""
        return max(self.names, key=lambda name: (len(name.split()), self.names[name], len(name)), default=self.key)


class Cast:
    """All members, found by the forms of their names."""

    def __init__(self, body: str, types: Mapping[str, ActorType | None]) -> None:
        self.members: list[Member] = []
        self._body = body
        self._types = types
        self._by_key: dict[str, Member] = {}
        self._by_ends: dict[tuple[str, str], Member] = {}
        self._by_surname: defaultdict[str, list[Member]] = defaultdict(list)
        self._by_forename: defaultdict[str, list[Member]] = defaultdict(list)
        self._by_middle: defaultdict[str, list[Member]] = defaultdict(list)
        self._by_first_word: defaultdict[str, list[Member]] = defaultdict(list)
        self._by_last_word: defaultdict[str, list[Member]] = defaultdict(list)
        self._by_initials: dict[str, Member] = {}

    def enter(self, name: Name) -> None:
        """Take in a name that can stand alone; short forms find it later."""
        if name.heading:
            self._enter_from_heading(name)
            return
        kind = self._types.get(name.key)
        if kind is None or name.key in self._by_key or self._has_opener(name):
            return
        if len(name.words) == 1 and (kind is ActorType.PERSON or is_acronym(name.words)):
            return
        if kind is ActorType.PERSON:
            self._enter_person(name)
        else:
            self._enter_body(name, kind)

    def _has_opener(self, name: Name) -> bool:
        """Say whether a name’s first word is only the sentence’s: Brave Ana Prior, where Ana Prior is known."""
        if not name.opens or len(name.words) < 3 or not name.words[1].capital:
            return False
        return self._types.get(_tail(name).key) is ActorType.PERSON

    def _enter_from_heading(self, heading: Name) -> None:
        """Take a forename and a surname out of a heading, where the text goes on with the surname alone."""
        for first, last in pairwise(heading.words):
            person = heading._replace(words=(first, last))
            goes_on = last.low in self._types and not kinds.is_nameless(last.low)
            may_be_person = self._types.get(person.key, ActorType.PERSON) is ActorType.PERSON
            if first.low in forenames.KNOWN and goes_on and may_be_person:
                self._enter_person(person)

    def _enter_person(self, name: Name) -> None:
        words = surname_last(name.words)
        if not words or not name.words[0].capital or words[0] in SURNAME_OPENERS:
            return
        known = self._by_ends.get((words[0], words[-1]))
        if known is None:
            known = self._new(name, ActorType.PERSON)
            self._by_ends[words[0], words[-1]] = known
            _add(self._by_surname[words[-1]], known)
            _add(self._by_forename[words[0]], known)
            for word in name.words[1:-1]:
                if word.capital and word.low not in forenames.KNOWN:
                    _add(self._by_middle[word.low], known)
        known.words = max(known.words, words, key=len)
        self._by_key[name.key] = known

    def _enter_body(self, name: Name, kind: ActorType) -> None:
        key = _SAME.get(name.key, name.key)
        member = self._by_key.get(key) or self._new(name, kind)
        self._by_key[key] = self._by_key[name.key] = member
        member.words = tuple(word.low for word in name.words)
        if kind is not ActorType.ORGANIZATION or len(name.words) == 1:
            return
        _add(self._by_first_word[member.words[0]], member)
        _add(self._by_last_word[member.words[-1]], member)
        if acronym := _ACRONYM_AFTER.match(self._body, name.end):
            self._by_initials.setdefault(acronym[1].lower().replace(".", ""), member)
        self._by_initials.setdefault("".join(word.low[0] for word in name.words if word.capital), member)

    def _new(self, name: Name, kind: ActorType) -> Member:
        member = Member(kind, name.key)
        self.members.append(member)
        return member

    def admit(self, name: Name) -> None:
        """Add a place where a name is printed to the member that it names, if it names one."""
        if name.heading:
            self._admit_parts(name)
            return
        member = self._find(name)
        if member is None and name.opens and len(name.words) > 1:
            name = _tail(name)
            member = self._find(name)
        if member is not None:
            self._add_mention(member, name)

    def _admit_parts(self, heading: Name) -> None:
        """Find known names among the capitals of a heading."""
        start = 0
        while start < len(heading.words):
            for size in (4, 3, 2, 1):
                part = heading._replace(words=heading.words[start : start + size])
                if len(part.words) == size and (member := self._find(part)):
                    self._add_mention(member, part)
                    start += size - 1
                    break
            start += 1

    def _find(self, name: Name) -> Member | None:
        if (member := self._by_key.get(name.key)) and not (len(name.words) == 1 and self._namesakes(name)):
            return member
        if len(name.words) > 1:
            return self._find_tail(name)
        return self._find_single(name)

    def _find_tail(self, name: Name) -> Member | None:
        """Find the owner of a surname of several words: Mr Ben Salah, Ms von der Leyen."""
        if name.heading:
            return None
        words = surname_last(name.words)
        for member in self._by_surname.get(words[-1], ()) if words else ():
            if member.words[-len(words) :] == words:
                return member
        alone = words and words[0] in SURNAME_OPENERS and self._types.get(name.key) is ActorType.PERSON
        if name.honorific or name.title or alone:
            member = self._new(name, ActorType.PERSON)
            member.words = words
            self._by_key[name.key] = member
            _add(self._by_surname[words[-1] if words else name.key], member)
            return member
        return None

    def _find_single(self, name: Name) -> Member | None:
        namesakes = self._namesakes(name)
        if namesakes:
            return _best(namesakes, name)
        kind = self._types.get(name.key)
        if body := self._find_body(name, kind):
            return body
        if name.heading or (kind is None and not (name.honorific or name.title)):
            return None
        if name.honorific or name.title:
            kind = ActorType.PERSON
        if kind is None or (name.opens and name.words[0].low in calendar.OPENERS):
            return None
        member = self._new(name, kind)
        member.words = (name.key,)
        self._by_key[name.key] = member
        if kind is ActorType.PERSON:
            _add(self._by_surname[name.key], member)
        return member

    def _namesakes(self, name: Name) -> list[Member]:
        key = name.key
        first, last = self._by_forename.get(key, []), self._by_surname.get(key, [])
        if name.heading and kinds.is_nameless(key):
            return []
        if _wants_forename(name):
            return first or last
        if last or name.honorific or name.title:
            return last or first or self._by_middle.get(key, [])
        return [] if name.opens and key in calendar.OPENERS else first or self._by_middle.get(key, [])

    def _find_body(self, name: Name, kind: ActorType | None) -> Member | None:
        key = name.key
        if key in self._by_initials and name.words[0].text[:1].isupper() and (is_acronym(name.words) or len(key) > 2):
            return self._by_initials[key]
        if kinds.is_nameless(key) and not name.definite:
            return None
        if name.definite and (ends := self._by_last_word.get(key)):
            return ends[-1]
        starts = self._by_first_word.get(key, ())
        return starts[0] if len(starts) == 1 and kind is not ActorType.PLACE and key not in places.ALL else None

    def _add_mention(self, member: Member, name: Name) -> None:
        member.mentions.append(name)
        printed = " ".join(self._body[name.start : name.end].split())
        if not (name.heading and member.names):
            member.names[printed] += 1
        if member.type is ActorType.PERSON and member.gender is None:
            member.gender = of_name(member.words[0]) if len(member.words) > 1 else None


def _add(members: list[Member], member: Member) -> None:
    """Remember a namesake; the oldest of too many is forgotten, so that no look-up grows with the text."""
    members.append(member)
    if len(members) > _MOST_NAMESAKES:
        del members[0]


def _tail(name: Name) -> Name:
    return name._replace(words=name.words[1:], opens=False)


def _wants_forename(name: Name) -> bool:
    return name.before in honorifics.BEFORE_FORENAME


def surname_last(words: Sequence[Word]) -> tuple[str, ...]:
    """Return a name’s words in lower case up to the surname, without Jr. and letters after it."""
    end = len(words)
    while end > 1 and words[end - 1].low in honorifics.AFTER:
        end -= 1
    return tuple(word.low for word in words[:end])


def _best(namesakes: Sequence[Member], name: Name) -> Member:
    """Choose among people of one surname: whom the honorific fits, then who is printed most, then last."""
    gender = of_honorific(name.before)
    return max(
        enumerate(namesakes),
        key=lambda pair: (gender is None or pair[1].gender in (None, gender), len(pair[1].mentions), pair[0]),
    )[1]


def assemble_cast(body: str, names: Sequence[Name], types: Mapping[str, ActorType | None]) -> list[Member]:
    """Join the names of a text.

    Args:
        body: the text.
        names: its names, in order.
        types: the type of each name by its key; None where it names no actor.

    Returns:
        The members that are printed at least once, in the order of their first mention.
    """
    cast = Cast(body, types)
    for name in sorted(names, key=lambda name: name.heading):
        cast.enter(name)
    for name in names:
        cast.admit(name)
    printed = [member for member in cast.members if member.names]
    return sorted(printed, key=lambda member: member.mentions[0].start)
