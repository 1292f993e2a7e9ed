"""Where in the story a place is: its sentence and paragraph, in a quotation or not, a subject or not."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from newsmodel.model import SourceKind, Span
from newsmodel.parsing.actors.entities import Entity
from newsmodel.parsing.actors.gender import Gender
from newsmodel.parsing.actors.pronouns import GENDERS
from newsmodel.parsing.actors.salience import NAMED, POSSESSIVE, QUOTED, SUBJECT
from newsmodel.parsing.actors.words import NOBREAK, Word, opens_sentence, word_at
from newsmodel.parsing.draft import Draft

_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[^\W_a-z])|\n+")
_CLAUSE_OPENERS = frozenset(
    """
    and but or that when while as because after before if since although though where said says then so until once
    whether whom which for
    """.split()
)
_NO_VERBS = frozenset(
    """
    and or of in on at to from with for by as but about after before during over under than a an the his her their its
    """.split()
)
_VERBS = frozenset(
    """
    is was has had will would could can did does may might must should says said told added also then later went goes
    came comes wants won lost took made gave got met led left held ran spoke wrote became began thinks believes never
    himself herself who
    """.split()
)
_NEAR = 220
_TOP = 3
_OPENING = 60


class Settings:
    """Answers questions about places in one draft, each in logarithmic time."""

    def __init__(self, draft: Draft, words: Sequence[Word]) -> None:
        self._body = draft.body
        self._words = words
        starts = [span.start for span in draft.sentences] or [0, *(m.end() for m in _SENTENCE.finditer(draft.body))]
        self.sentence_starts = sorted(starts)
        self._paragraphs = [match.end() for match in re.finditer(r"\n\s*", draft.body)]
        self.top_end = self._paragraphs[_TOP - 1] if len(self._paragraphs) >= _TOP else len(draft.body)
        """Where the headline, the standfirst and the lede end."""

        quoted = sorted((span.inner.start, span.inner.end) for span in draft.quoted)
        self._quoted_starts = [start for start, _ in quoted]
        self._quoted_ends = _running_maximum([end for _, end in quoted])

    def is_quoted(self, place: int) -> bool:
        """Say whether a place stands in quotation marks."""
        index = bisect_right(self._quoted_starts, place) - 1
        return index >= 0 and place < self._quoted_ends[index]

    def paragraphs_between(self, start: int, end: int) -> int:
        """Count the paragraph breaks between two places."""
        return abs(bisect_right(self._paragraphs, end) - bisect_right(self._paragraphs, start))

    def presence(self, start: int, end: int) -> float:
        """Say how present being printed at a place makes somebody."""
        if self.is_quoted(start):
            return QUOTED
        if self._body[end : end + 2] in ("'s", "’s"):
            return POSSESSIVE
        return SUBJECT if self.is_subject(start, end) else NAMED

    def is_subject(self, start: int, end: int) -> bool:
        """Guess whether a name is the subject of its clause: it opens it, or a verb follows."""
        if opens_sentence(self._body, start):
            return True
        if self._is_apposed_to_opening(start, end):
            return True
        after = word_at(self._words, end)
        if after >= len(self._words) or self._body[end : self._words[after].start] not in NOBREAK:
            return False
        follows = self._words[after]
        if follows.low in _VERBS or (follows.low.endswith("ed") and not follows.capital):
            return True
        index = word_at(self._words, start)
        before = self._words[index - 1] if index else None
        opens = before is not None and before.low in _CLAUSE_OPENERS and self._body[before.end : start] in NOBREAK
        return opens and not follows.capital and follows.low not in _NO_VERBS

    def _is_apposed_to_opening(self, start: int, end: int) -> bool:
        """Say whether a name stands between commas after what opens the sentence: Her grandmother, Solveig, …"""
        opening = self.sentence_starts[max(0, bisect_right(self.sentence_starts, start) - 1)]
        near = 0 < start - opening < _OPENING and self._body.find(",", opening, start - 2) < 0
        return near and self._body[start - 2 : start] == ", " and self._body[end : end + 1] == ","

    def paragraph_before(self, place: int) -> int | None:
        """Return where the paragraph before begins, if a paragraph begins at a place."""
        index = bisect_left(self._paragraphs, place)
        if index >= len(self._paragraphs) or self._paragraphs[index] != place:
            return None
        return self._paragraphs[index - 1] if index else 0

    def sentence_start(self, place: int) -> int:
        """Return where the sentence begins that a place stands in."""
        return self.sentence_starts[max(0, bisect_right(self.sentence_starts, place) - 1)]

    def phrase_before(self, place: int) -> Span | None:
        """Return the noun phrase that ends right before “who”, as far as its determiner or clause reaches."""
        index = word_at(self._words, place) - 1
        last = index
        while index >= 0 and last - index < 10:
            gap_end = self._words[index + 1].start if index < last else place
            if self._body[self._words[index].end : gap_end].strip(" ,\u00a0").removeprefix("’s").removeprefix("'s"):
                break
            if self._words[index].low in ("a", "an", "the", "some", "many", "those", "other", "his", "her", "their"):
                return Span(self._words[index].start, self._words[last].end)
            index -= 1
        return Span(self._words[last].start, self._words[last].end) if last >= 0 and last - index > 0 else None

    def learn_genders(self, entities: Sequence[Entity], named: Sequence[tuple[int, int, int]]) -> None:
        """Let “he” and “she” after the names of people tell which goes with whom, where no name tells it.

        Args:
            entities: the actors; the gender of those without one is set.
            named: every named mention in order: start, end, index of the actor.
        """
        votes: defaultdict[int, Counter[Gender]] = defaultdict(Counter)
        persons = [name for name in named if entities[name[2]].kind is SourceKind.PERSON]
        starts = [start for start, _, _ in persons]
        for word in [word for word in self._words if word.low in GENDERS]:
            if self.is_quoted(word.start):
                continue
            gender = GENDERS[word.low]
            place = bisect_left(starts, word.start) - 1
            if place >= 0 and word.start - persons[place][1] < _NEAR:
                actor = persons[place][2]
                if entities[actor].gender is None:
                    votes[actor][gender] += 1
        for actor, counted in votes.items():
            (gender, most), *rest = counted.most_common()
            if not rest or most > 1.5 * rest[0][1]:
                entities[actor].gender = gender


def _running_maximum(ends: Sequence[int]) -> list[int]:
    maxima: list[int] = []
    for end in ends:
        maxima.append(max(end, maxima[-1]) if maxima else end)
    return maxima
