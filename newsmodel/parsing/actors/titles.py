"""Job titles and affiliations, from what stands before and after a name."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.model import ActorType
from newsmodel.parsing.actors.cast import Member
from newsmodel.parsing.actors.names import Name
from newsmodel.parsing.actors.vocabulary import calendar, offices, organizations, people
from newsmodel.parsing.actors.words import NOBREAK, Word, word_at

_APPOSITION = re.compile(r",[ \u00a0](?:aged[ \u00a0])?(?:\d{1,3},[ \u00a0])?([^,;:.!?()\n“”\"—–]{3,120})")
_OWNS = NOBREAK | {"'s ", "’s ", "' ", "’ ", "'s\u00a0", "’s\u00a0", ") "}
"""What may stand between an organisation and the office held in it: Quill House’s expert, Quill House (QH) expert."""

_COPULA = re.compile(r"[ \u00a0](?:is|became)[ \u00a0]([^,;:.!?()\n“”\"—–]{3,120})")
_CUT = re.compile(r"[ \u00a0](?:at|with|from|for|in|on|who|whose|which|that|and)[ \u00a0]")
_CLOSING = re.compile(r"[,.;:!?)\n—–-]|[ \u00a0](?:at|with|from|for|in|on|of|to|who|whose|and|-|—|–)\b")
_OF_BODY = re.compile(r"(?:,[ \u00a0])?(?:from|of|at|with)[ \u00a0]", re.IGNORECASE)
_DETERMINERS = frozenset("a an the its his her their our my one another some any this that".split())
_STOPS = (
    _DETERMINERS
    | frozenset(
        """
        of for in at on by to with from and or but as while when where that which who said says say told tells met meets
        is are was were be been has have had called named asked like including between against about than after before
        over under since until because if whether then later also it he she they we i you not added replaced succeeded
        joined accused urged between both featuring starring unlike via during versus vs according
        """.split()
    )
    | calendar.DAYS_AND_MONTHS
)
_NEW = re.compile(r"(?:new|current|then|fellow|late)[ -]")
_LONGEST_TITLE = 8
_PARTICIPLE = re.compile(r"(?:ed|ing|ly)\Z|\A(?:today|now|here|there)\Z")
_ABSTRACT = re.compile(r"(?:[st]ion|ment|ness|ity|ism|ence|ance|ship|age|dom|ure|ful|less|ous)\Z")


class Standing(NamedTuple):
    """What a text says a person is."""

    job_title: str | None = None
    affiliation: Member | None = None


class Describer:
    """Reads job titles and affiliations around the mentions of people."""

    def __init__(self, body: str, words: Sequence[Word], members: Sequence[Member]) -> None:
        self._body = body
        self._words = words
        bodies = [
            (name.start, name.end, member)
            for member in members
            if member.type is ActorType.ORGANIZATION
            for name in member.mentions
        ]
        self._bodies = sorted(bodies, key=lambda entry: entry[:2])
        self._starts = [start for start, _, _ in self._bodies]
        self._in_names = {
            word.start
            for member in members
            if member.type is ActorType.PERSON
            for name in member.mentions
            for word in name.words
        }

    def describe(self, person: Member) -> Standing:
        """Read what a person is, from the first mentions that say it.

        Args:
            person: a member of the cast, with its mentions.

        Returns:
            The job title and the affiliation, each None where the text does not say it.
        """
        job_title: str | None = None
        affiliation: Member | None = None
        for name in person.mentions[:12]:
            for found in (self._before(name), self._after(name, introduced=name is person.mentions[0])):
                job_title = job_title or found.job_title
                affiliation = affiliation or found.affiliation
            if job_title and affiliation:
                break
        return Standing(job_title, affiliation)

    def _before(self, name: Name) -> Standing:
        if name.title:
            start = self._lower_before(name.title[0])
            affiliation = self._body_in(start - 40, name.title[1], near=start)
            return Standing(self._phrase(start, name.title[1]), affiliation)
        if name.honorific:
            return Standing()
        return self._premodifier(name.start)

    def _premodifier(self, end: int) -> Standing:
        """Read “Nvidia’s chief executive Jensen Huang” back from the name."""
        index = word_at(self._words, end) - 1
        gap = self._body[self._words[index].end : end] if index >= 0 else ""
        if gap not in NOBREAK and gap != ", ":
            return self._owner(index, end)
        last = self._words[index]
        if last.capital or last.low not in people.ONE or last.low in people.NO_TITLES:
            return Standing()
        start = self._start_of_phrase(index)
        affiliation = self._body_in(start - 40, last.end, near=start)
        return Standing(self._phrase(self._past_body(start, last.end), last.end), affiliation)

    def _past_body(self, start: int, end: int) -> int:
        """Step over the organisation that a title opens with: Dorn chief executive."""
        place = bisect_left(self._starts, start)
        if place < len(self._starts) and self._starts[place] == start and self._bodies[place][1] + 1 < end:
            return self._bodies[place][1] + 1
        return start

    def _owner(self, index: int, end: int) -> Standing:
        """Read CNN’s Jake Tapper."""
        if index < 0 or self._body[self._words[index].end : end] not in _OWNS:
            return Standing()
        return Standing(None, self._body_in(self._words[index].start - 40, end, near=self._words[index].start))

    def _start_of_phrase(self, index: int) -> int:
        """Walk back over the words of a title to the code point where it starts."""
        first = index
        while first > 0 and index - first < _LONGEST_TITLE:
            word, follows = self._words[first - 1], self._words[first]
            if word.possessive or self._body[word.end : follows.start] not in NOBREAK:
                break
            if word.low in _STOPS or self._is_verb(first - 1):
                break
            first -= 1
        return self._words[first].start

    def _is_verb(self, index: int) -> bool:
        """Tell “met director” and “the disgraced director” from “the housing minister” and “managing director”."""
        word = self._words[index]
        if word.capital or "-" in word.low or not word.low.endswith(("ed", "ing")) or word.low in offices.MODIFIERS:
            return False
        if word.low.endswith("ed"):
            return True
        before = self._words[index - 1] if index else word
        return before.low not in _DETERMINERS and not before.possessive

    def _lower_before(self, start: int) -> int:
        """Take “former”, “then” and “founder and” in front of an office into it."""
        index = word_at(self._words, start) - 1
        if index > 0 and self._words[index].low == "and" and self._is_office(index - 1):
            index -= 1
            start = self._words[index].start
            index -= 1
        while index >= 0 and self._body[self._words[index].end : start] in NOBREAK:
            word = self._words[index]
            if word.possessive or word.capital or word.low not in offices.MODIFIERS:
                break
            start = word.start
            index -= 1
        return start

    def _is_office(self, index: int) -> bool:
        word, follows = self._words[index : index + 2]
        lower_case = not word.capital and self._body[word.end : follows.start] in NOBREAK
        return lower_case and word.low in people.ONE and word.low not in people.NO_TITLES

    def _after(self, name: Name, introduced: bool) -> Standing:
        if found := _APPOSITION.match(self._body, name.end):
            standing = self._apposition(*found.span(1))
            return self._introduction(*found.span(1)) if introduced and standing == Standing() else standing
        if (found := _COPULA.match(self._body, name.end)) and self._says_what(found.start(1)):
            return self._apposition(*found.span(1))
        tail = self._body[name.end + 1 : name.end + 8]
        if of := _OF_BODY.match(tail):
            return Standing(None, self._body_soon(name.end + 1 + of.end()))
        return Standing()

    def _apposition(self, start: int, end: int) -> Standing:
        """Read “an energy researcher at the University of Porto”."""
        if of := _OF_BODY.match(self._body, start):
            return Standing(None, self._body_soon(of.end()))
        first = word_at(self._words, start)
        if first >= len(self._words):
            return Standing()
        head = self._head(first, end)
        if head is None:
            return Standing()
        if self._words[first].low in _DETERMINERS:
            start = self._words[first + 1].start
        start = self._past_possessive(start, self._words[head].start)
        stop = self._end_of_title(self._words[head].end, end)
        return Standing(self._phrase(start, stop), self._body_in(start - 40, end, near=start))

    def _head(self, first: int, end: int) -> int | None:
        """Find the noun that says what somebody is, before any “at” or “who”."""
        head = None
        for index in range(first, min(first + _LONGEST_TITLE + 2, len(self._words))):
            word = self._words[index]
            if word.start >= end or (index > first and word.low in _STOPS - {"and"}):
                break
            if word.start in self._in_names:
                break
            if (word.low in people.ONE or word.low in offices.ABBREVIATED) and word.low not in people.NO_TITLES:
                head = index
        return head if head is not None and self._closes(head, end) else None

    def _says_what(self, start: int) -> bool:
        """Say whether a noun phrase follows “is”: the chief executive, mayor; not elected, late."""
        index = word_at(self._words, start)
        return index < len(self._words) and self._words[index].low in _DETERMINERS | offices.MODIFIERS | people.ONE

    def _introduction(self, start: int, end: int) -> Standing:
        """Read “a GP in Leeds”, “a forensic document examiner”, whatever the noun is."""
        first = word_at(self._words, start)
        if first >= len(self._words) or self._words[first].low not in ("a", "an"):
            return Standing()
        head = self._last_noun(first, end)
        if head == first or not self._may_be_job(self._words[head]):
            return Standing()
        stop = self._words[head].end
        if self._body[stop : stop + 4] == " of ":
            stop = self._end_of_title(stop, end)
        start = self._words[first + 1].start
        return Standing(self._phrase(start, stop), self._body_in(start, end, near=start))

    def _last_noun(self, first: int, end: int) -> int:
        """Return the index of the noun that ends a noun phrase; that of its article where a clause goes on."""
        head = first
        for word in self._words[first + 1 : first + 2 + _LONGEST_TITLE]:
            if word.end > end or word.low in _STOPS or self._body[self._words[head].end : word.start] not in NOBREAK:
                break
            head += 1
        closes = self._closes(head, end) and self._body[self._words[head].end : self._words[head].end + 5] != " and "
        while head > first and _PARTICIPLE.search(self._words[head].low):
            head -= 1
        return head if closes else first

    def _may_be_job(self, noun: Word) -> bool:
        """Leave relatives, nations and parties, ages and vague words: a mother-of-two, a Greek, a bit of a hero."""
        if noun.start in self._in_names or not noun.low.partition("-")[0].isalpha():
            return False
        lower_case = noun.text.islower() or noun.text.isupper()
        vague = {noun.low, noun.low.partition("-")[0]} & (people.NO_TITLES | people.VAGUE)
        if noun.low in organizations.KINDS:
            return False
        return lower_case and not vague and _ABSTRACT.search(noun.low) is None

    def _closes(self, head: int, end: int) -> bool:
        """Say whether a noun phrase ends after its noun, so that no clause begins: “, the mayor said”."""
        after = self._words[head].end
        return after >= end or _CLOSING.match(self._body, after) is not None

    def _past_possessive(self, start: int, head: int) -> int:
        found = re.compile(r"[\w.& \u00a0-]{1,60}?['’]s?[ \u00a0]").match(self._body, start, head)
        return found.end() if found else start

    def _end_of_title(self, head: int, end: int) -> int:
        """Go on over “of macro strategy”, but not into the organisation that the title is held at."""
        cut = _CUT.search(self._body, head, end)
        stop = cut.start() if cut else end
        place = bisect_left(self._starts, head)
        if place < len(self._starts) and self._starts[place] < stop:
            between = self._body[head : self._starts[place]]
            of = between.rfind(" of ")
            stop = head + of if of >= 0 else (head if not between.strip() else stop)
        return stop

    def _phrase(self, start: int, end: int) -> str | None:
        return _NEW.sub("", " ".join(self._body[start:end].split())) or None

    def _body_soon(self, start: int) -> Member | None:
        """Find the organisation that a phrase is about to name: of the think-tank Chatham House."""
        index = word_at(self._words, start)
        for word in self._words[index : index + 8]:
            if word.capital:
                return self._body_in(word.start, word.end, near=word.start)
            if word.start > start and self._body[word.start - 1] not in NOBREAK:
                return None
        return None

    def _body_in(self, start: int, end: int, near: int | None = None) -> Member | None:
        """Return the first organisation named between two places, or one that is named right before ``near``."""
        place = bisect_left(self._starts, start)
        while place < len(self._starts) and self._starts[place] < end:
            begun, ended, member = self._bodies[place]
            if near is None or begun >= near or self._body[ended:near] in _OWNS:
                return member
            place += 1
        return None
