"""Linking: from labelled words to who said what."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from newsmodel.model import Span
from newsmodel.parsing.tagging.labels import Part
from newsmodel.parsing.tagging.words import Words

# Costs of a link, in words of distance: what the words between two stretches add to it.
_OTHER_SENTENCE = 50
_ANOTHER_SOURCE_BETWEEN = 8
_ANOTHER_CUE_BETWEEN = 6
_TOO_FAR = 60


class Stretch(NamedTuple):
    """Words with one label: the number of the first, and of the one after the last."""

    first: int
    after: int


@dataclass(slots=True)
class Link:
    """One attribution, in words."""

    contents: list[Stretch]
    cue: Stretch | None = None
    source: Stretch | None = None


@dataclass(slots=True)
class _Paragraph:
    sources: list[Stretch] = field(default_factory=list)
    cues: list[Stretch] = field(default_factory=list)
    contents: list[Stretch] = field(default_factory=list)


def link(words: Words, parts: Sequence[int], sentences: Sequence[Span]) -> Iterator[Link]:
    """Join the sources, cues and contents of each paragraph.

    Args:
        words: of a body.
        parts: for each word its ``Part``.
        sentences: of the body, in order.

    Yields:
        Links with at least one content each, paragraph by paragraph.
    """
    starts = [each.start for each in sentences]
    for first, after in words.paragraphs:
        paragraph = _collect(parts, first, after)
        if paragraph.contents:
            numbers = [bisect_right(starts, start) for start in words.starts[first:after].tolist()]
            yield from _Linker(paragraph, first, numbers).links()


def _collect(parts: Sequence[int], first: int, after: int) -> _Paragraph:
    found = _Paragraph()
    lists = {Part.SOURCE: found.sources, Part.CUE: found.cues, Part.CONTENT: found.contents}
    at = first
    while at < after:
        part = parts[at]
        start = at
        at += 1
        if part == Part.NOTHING:
            continue
        inside = Part(part + part % 2)
        while at < after and parts[at] == inside:
            at += 1
        lists[inside].append(Stretch(start, at))
    return found


@dataclass(slots=True)
class _Linker:
    paragraph: _Paragraph
    first: int
    sentence_of: list[int]

    def links(self) -> Iterator[Link]:
        sources = {cue: self._source_of(cue) for cue in self.paragraph.cues}
        by_cue: defaultdict[Stretch, list[Stretch]] = defaultdict(list)
        longest = max((source.after - source.first for source in sources.values() if source), default=0)
        for content in self.paragraph.contents:
            cue = self._cue_of(content, sources, longest)
            if cue is None:
                yield Link([content], None, self._nearest_source(content))
            else:
                by_cue[cue].append(content)
        for cue, contents in by_cue.items():
            yield Link(contents, cue, sources[cue])

    def _source_of(self, cue: Stretch) -> Stretch | None:
        low = bisect_right(self.paragraph.sources, cue.first - _TOO_FAR, key=_after)
        high = bisect_left(self.paragraph.sources, cue.after + _TOO_FAR, key=_first)
        costs = {
            source: self._distance(cue, source) + _ANOTHER_SOURCE_BETWEEN * self._cues_between(cue, source)
            for source in self.paragraph.sources[low:high]
        }
        best = min(costs, key=costs.__getitem__, default=None)
        return best if best is not None and costs[best] < _TOO_FAR else None

    def _cue_of(self, content: Stretch, sources: dict[Stretch, Stretch | None], longest: int) -> Stretch | None:
        """Look from the content outwards, up to where no cue can be nearer than the best so far."""

        def cost(cue: Stretch) -> int:
            far = self._distance(content, cue)
            source = sources[cue]
            if source and min(content.after, cue.after) <= source.first < max(content.first, cue.first):
                far -= min(far, source.after - source.first)
            return far + _ANOTHER_CUE_BETWEEN * self._cues_between(content, cue)

        cues = self.paragraph.cues
        middle = bisect_left(cues, content.first, key=_first)
        costs: dict[Stretch, int] = {}
        for side in (reversed(range(middle)), range(middle, len(cues))):
            for between, number in enumerate(side):
                cue, best = cues[number], min(costs.values(), default=None)
                gap = max(content.first - cue.after, cue.first - content.after)
                if best is not None and (_ANOTHER_CUE_BETWEEN * between > best or gap - longest > best):
                    break
                costs[cue] = cost(cue)
        return min(sorted(costs), key=costs.__getitem__, default=None)

    def _nearest_source(self, content: Stretch) -> Stretch | None:
        """Take the neighbour before the content or the one behind it, for no other is nearer."""
        middle = bisect_left(self.paragraph.sources, content.first, key=_first)
        neighbours = self.paragraph.sources[max(0, middle - 1) : middle + 1]
        return min(neighbours, key=lambda source: self._distance(content, source), default=None)

    def _cues_between(self, one: Stretch, other: Stretch) -> int:
        low, high = min(one.after, other.after), max(one.first, other.first)
        cues = self.paragraph.cues
        return max(0, bisect_left(cues, high, key=_first) - bisect_left(cues, low, key=_first))

    def _distance(self, one: Stretch, other: Stretch) -> int:
        before, behind = (one, other) if one.after <= other.first else (other, one)
        gap = max(0, behind.first - before.after)
        apart = self._sentence(before.after - 1) != self._sentence(behind.first)
        return gap + _OTHER_SENTENCE * apart

    def _sentence(self, word: int) -> int:
        return self.sentence_of[word - self.first]


_first = attrgetter("first")
_after = attrgetter("after")
