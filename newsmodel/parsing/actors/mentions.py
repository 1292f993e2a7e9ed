"""A source as printed at one place: is it a pronoun, a name, several names, or a description?"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsmodel.model import Actor, ActorType, Span
from newsmodel.parsing.actors import pronouns
from newsmodel.parsing.actors.joint import is_joint
from newsmodel.parsing.actors.vocabulary import offices, organizations, people
from newsmodel.parsing.actors.words import NOBREAK, Word, word_at

_LEADING = frozenset("from by to for said says told adds added according and but as with of both".split())
_ENDS_CORE = frozenset(
    """
    of for in at on with from to by who whom whose which that about near among against inside within under over behind
    familiar close responsible seen published released conducted commissioned issued obtained written led based asked
    speaking working living involved including like as around after before during between without on outside across
    through is was are were has have had not where when while because representing attending accused convicted
    """.split()
)
_SEVERAL = frozenset(("whom", "which", "them"))
_ONE = frozenset(("one", "each", "another", "neither"))
_ADVERBS = frozenset("there here today now alone himself herself themselves itself too also later yesterday".split())
_APOSTROPHE = re.compile("['’]")
_APPOSITION = re.compile(r",[ \u00a0]([^\W\d_][^,.;:!?()\n“”\"]{2,90})(?=[,.;\n])")
_GOES_ON = re.compile(r",|[ \u00a0](?:who|which|that|with|whose)\b")
_MOST_WORDS = 60


class Form(StrEnum):
    """How a source is printed."""

    PRONOUN = "pronoun"
    NAME = "name"
    JOINT = "joint"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Mention:
    """A printed source, read."""

    span: Span
    form: Form
    words: tuple[Word, ...]
    """The words of its first noun phrase, up to “of”, “who” or a comma."""

    actor: int | None = None
    """For a name: the index of the actor."""

    exact: bool = False
    """For a name: whether it is the actor’s fullest form."""

    all_words: tuple[Word, ...] = ()

    @property
    def head(self) -> str:
        """The last word of the noun phrase in lower case."""
        return self.words[-1].low if self.words else ""

    @property
    def first(self) -> str:
        """The first word in lower case."""
        return self.words[0].low if self.words else ""


class Reader:
    """Reads printed sources against the names that are known."""

    def __init__(self, body: str, words: Sequence[Word], actors: Sequence[Actor]) -> None:
        self._body = body
        self._words = words
        self._actors = actors
        places = [(span.start, span.end, index) for index, actor in enumerate(actors) for span in actor.mentions]
        self.named = sorted(places)
        """Every named mention: start, end, index of the actor."""

        self._forms = dict(_forms(actors))

    def read(self, span: Span) -> Mention | None:
        """Read the source printed at a place.

        Args:
            span: where it stands.

        Returns:
            What it is, or None where no word stands there.
        """
        words = self._within(span)
        while len(words) > 1 and words[0].low in _LEADING:
            del words[0]
        if not words:
            return None
        core = self._core(words)
        if _is_pronoun(core[0]) and (len(core) == 1 or _is_pronoun(core[1])):
            core[0] = core[0]._replace(low=_APOSTROPHE.split(core[0].low)[0])
            return Mention(span, Form.PRONOUN, tuple(core[:1]), all_words=tuple(words))
        if len(words) > 2 and words[1].low == "of" and words[2].low in _SEVERAL and words[0].low not in _ONE:
            return Mention(span, Form.PRONOUN, (words[2],), all_words=tuple(words))
        return self._named(span, words, core) or Mention(span, Form.DESCRIPTION, tuple(core), all_words=tuple(words))

    def _within(self, span: Span) -> list[Word]:
        index = word_at(self._words, span.start)
        words = []
        for word in self._words[index : index + _MOST_WORDS]:
            if word.end > span.end:
                break
            words.append(word)
        return words

    def _core(self, words: Sequence[Word]) -> list[Word]:
        """Return the first noun phrase, names with “of” inside them whole."""
        inside = 0
        core: list[Word] = []
        for index, word in enumerate(words):
            if word.start >= inside and core:
                gap = self._body[core[-1].end : word.start]
                ends = _ends_phrase(core[-1], word) and not _owns_later(core[-1], words[index : index + 5])
                if ends or not self._same_phrase(gap, core[-1]):
                    break
            inside = max(inside, self._end_of_name_at(word.start))
            core.append(word)
        while len(core) > 1 and _is_edge(core[-1]):
            core.pop()
        return core

    def _same_phrase(self, gap: str, before: Word) -> bool:
        if before.possessive:
            return gap[2:] in NOBREAK
        return (
            gap in NOBREAK or gap in (". ", ".\u00a0", "/", " & ", "-") or gap.strip() in ("“", "‘", '"', "'", "”", "’")
        )

    def _end_of_name_at(self, start: int) -> int:
        place = bisect_left(self.named, (start,))
        return self.named[place][1] if place < len(self.named) and self.named[place][0] == start else 0

    def _named(self, span: Span, words: Sequence[Word], core: Sequence[Word]) -> Mention | None:
        names = self.names_between(core[0].start, span.end)
        at_end = [name for name in names if name[1] == core[-1].end]
        if at_end:
            joint = is_joint(self._body, span, names, at_end[0], self._actors)
            form = Form.JOINT if joint else Form.NAME
            return self._mention(span, form, core, at_end[0][2], words)
        apposed = self._apposed(names, core)
        if apposed is None:
            apposed = self._apposed(self._named_after(span, core), core)
        if apposed is not None:
            return self._mention(span, Form.NAME, core, apposed, words)
        apposed = self._apposed_to(span, core)
        if apposed is not None:
            return self._mention(span, Form.NAME, core, apposed, words)
        index = self._around(span, core)
        if index is None:
            index = self._by_text(core) if names == [] else self._opening(names, core)
        return None if index is None else self._mention(span, Form.NAME, core, index, words)

    def _mention(self, span: Span, form: Form, core: Sequence[Word], actor: int, words: Sequence[Word]) -> Mention:
        name = self._actors[actor].name
        exact = name in self._body[span.start : min(span.end, span.start + 400)]
        return Mention(span, form, tuple(core), actor, exact, tuple(words))

    def _apposed(self, names: Sequence[tuple[int, int, int]], core: Sequence[Word]) -> int | None:
        """Read “the firm’s chief executive, Ana Prior”."""
        if core[-1].low not in people.ONE:
            return None
        for start, _, index in names:
            if self._actors[index].type is ActorType.PERSON and self._is_apposed(core[-1].end, start):
                return index
        return None

    def _apposed_to(self, span: Span, core: Sequence[Word]) -> int | None:
        """Find whom “a high school senior with …” stands in apposition to: Ann, a high school senior with a plan."""
        if core[0].low not in ("a", "an") or not _GOES_ON.match(self._body, core[-1].end):
            return None
        place = bisect_left(self.named, (span.start,)) - 1
        if place < 0 or self._body[self.named[place][1] : core[0].start] not in (", ", ",\u00a0"):
            return None
        actor = self._actors[self.named[place][2]]
        of_one = core[-1].low in people.ONE
        fits = of_one if actor.type is ActorType.PERSON else core[-1].low in organizations.KINDS | organizations.HEADS
        return self.named[place][2] if fits and actor.type is not ActorType.PLACE else None

    def _is_apposed(self, head: int, start: int) -> bool:
        """Say whether a name follows a comma: right after it, or with its own office before it."""
        return self._body[start - 2 : start] == ", " or self._body[head : head + 2] == ", "

    def _named_after(self, span: Span, core: Sequence[Word]) -> list[tuple[int, int, int]]:
        """Find the name in apposition right after a source that holds none: The host, the baker Ana Prior, …"""
        if core[0].low not in ("the", "his", "her", "its", "their") and not any(word.possessive for word in core):
            return []
        found = _APPOSITION.match(self._body, span.end)
        names = self.names_between(span.end, found.end(1)) if found else []
        return [name for name in names[-1:] if found and name[1] == found.end(1)]

    def _opening(self, names: Sequence[tuple[int, int, int]], core: Sequence[Word]) -> int | None:
        """Take the name that a run of capitals opens with, as in a heading: Ana Prior Blasts Harbour Board."""
        opens = names[0][0] == core[0].start and all(word.capital for word in core)
        return names[0][2] if opens and self._actors[names[0][2]].type is ActorType.PERSON else self._by_text(core)

    def _around(self, span: Span, core: Sequence[Word]) -> int | None:
        """Take the name that the printed source is only a part of."""
        place = bisect_left(self.named, (core[0].start,)) - 1
        if place < 0 or not core[0].capital or self.named[place][1] < span.end:
            return None
        return self.named[place][2]

    def _by_text(self, core: Sequence[Word]) -> int | None:
        """Find a name that is not counted as a mention, as in a heading or in capitals."""
        for start in range(min(3, len(core))):
            index = self._forms.get(" ".join(word.text for word in core[start:]).casefold())
            if index is not None and core[start].capital:
                return index
        return None

    def names_between(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return the named mentions between two places, the first few of them."""
        place = bisect_left(self.named, (start,))
        found = []
        for name in self.named[place : place + 20]:
            if name[1] > end:
                break
            found.append(name)
        return found


def _forms(actors: Sequence[Actor]) -> Iterator[tuple[str, int]]:
    """Yield the forms that may stand for an actor where they are not counted as mentions; the surest last."""
    for index, actor in enumerate(actors):
        if actor.type is ActorType.PERSON:
            yield actor.name.split()[-1].casefold(), index
    for index, actor in enumerate(actors):
        for form in (*actor.aliases, actor.name):
            yield form.casefold(), index


def _is_pronoun(word: Word) -> bool:
    return word.low in ("all", "both") or _APOSTROPHE.split(word.low)[0] in pronouns.ALL


def _ends_phrase(before: Word, word: Word) -> bool:
    """Say whether a noun phrase ends before a word: an expert | on tides, several judges | handling cases."""
    if word.low in _ENDS_CORE:
        return not _goes_on(before, word)
    several = before.low[-1] == "s" and before.low[:-1] in people.ONE
    return several and word.low.endswith("ing") and not word.capital


def _owns_later(before: Word, rest: Sequence[Word]) -> bool:
    """Say whether “of” stands inside a name that owns what follows: the Guild of Dorn’s chief executive."""
    if rest[0].low != "of" or not before.capital:
        return False
    owner = next((index for index, word in enumerate(rest) if word.possessive), None)
    return owner is not None and owner + 1 < len(rest) and all(word.capital for word in rest[1 : owner + 1])


def _is_edge(word: Word) -> bool:
    """Say whether a word belongs to the verb rather than to its subject: Ms Lee publicly, he didn’t."""
    low = word.low
    if low in _ADVERBS or low.endswith(("n't", "n’t")):
        return True
    return low.endswith("ly") and not word.capital and low not in people.ONE and low not in people.MANY


def _goes_on(before: Word, word: Word) -> bool:
    """Say whether “of” belongs to an office with a capital: Secretary of State Antony Blinken."""
    return word.low in ("of", "for") and before.capital and before.low in offices.RANKED
