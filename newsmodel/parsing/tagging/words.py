"""Words: a body as the tagger reads it, with what is known of each word beforehand."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from newsmodel.model import Act, QuoteKind, Span
from newsmodel.parsing.draft import Attribution, Draft, Quoted

Numbers = NDArray[np.int32]

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_SHORT_QUOTATION = 4


class Place(IntEnum):
    """Where a word stands to quotation marks."""

    OUTSIDE = 0
    INSIDE = 1
    INSIDE_SHORT = 2
    """In a quotation of fewer than four words: a scare quote, a title, a nickname, or a word somebody used."""

    INSIDE_NESTED = 3
    MARK = 4


class Hint(IntEnum):
    """What the rules took a word for. The first word of a content has the number above the content's own."""

    NOTHING = 0
    SOURCE = 1
    CUE = 2
    ATTITUDE_CUE = 3
    DIRECT = 4
    DIRECT_WITHOUT_SOURCE = 6
    REPORTED = 8
    ATTITUDE = 10


PLACES = len(Place)
CASES = 5
HINTS = Hint.ATTITUDE + 2


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a body, a word or a punctuation mark each. All arrays have one number for each word."""

    texts: list[str]
    starts: Numbers
    """Code points into the body."""

    ends: Numbers
    places: Numbers
    """Each a ``Place``."""

    hints: Numbers
    """Each a ``Hint``."""

    paragraphs: list[tuple[int, int]]
    """The first word of each paragraph, and the one after its last. Empty paragraphs are left out."""

    def span(self, first: int, after: int) -> Span:
        """Return where the words from ``first`` up to ``after`` stand in the body."""
        return Span(int(self.starts[first]), int(self.ends[after - 1]))


def split_words(draft: Draft) -> Words:
    """Split the body of a draft into words, and note what marks and rules tell about each.

    Args:
        draft: with paragraphs, quotations, and the attributions that rules have found.

    Returns:
        Its words, paragraph by paragraph.
    """
    found = list(_WORD.finditer(draft.body))
    texts = [match[0] for match in found]
    starts = [match.start() for match in found]
    ends = [match.end() for match in found]
    return Words(
        texts=texts,
        starts=np.array(starts, dtype=np.int32),
        ends=np.array(ends, dtype=np.int32),
        places=_find_places(draft.quoted, starts),
        hints=_find_hints(draft.attributions, starts),
        paragraphs=_find_paragraphs(draft.paragraphs, starts),
    )


def words_in(span: Span, starts: Sequence[int]) -> tuple[int, int]:
    """Return the number of the first word that starts in a span, and of the one after its last.

    Args:
        span: of the body.
        starts: where each word of the body starts.
    """
    return bisect_left(starts, span.start), bisect_left(starts, span.end)


def _find_paragraphs(paragraphs: Sequence[Span], starts: Sequence[int]) -> list[tuple[int, int]]:
    bounds = (words_in(each, starts) for each in paragraphs)
    return [(first, after) for first, after in bounds if first < after]


def _find_places(quoted: Sequence[Quoted], starts: Sequence[int]) -> Numbers:
    places = np.zeros(len(starts), dtype=np.int32)
    for each in quoted:
        first, after = words_in(each.inner, starts)
        if each.depth:
            places[first:after] = Place.INSIDE_NESTED
            continue
        places[slice(*words_in(each.outer, starts))] = Place.MARK
        places[first:after] = Place.INSIDE if after - first >= _SHORT_QUOTATION else Place.INSIDE_SHORT
    return places


def _find_hints(attributions: Sequence[Attribution], starts: Sequence[int]) -> Numbers:
    hints = np.zeros(len(starts), dtype=np.int32)
    for each in attributions:
        hint = _hint_of(each)
        for span in each.content:
            first, after = words_in(span, starts)
            hints[first:after] = hint
            hints[first : first + 1] = hint + 1
    for each in attributions:
        cue = Hint.ATTITUDE_CUE if each.act is Act.ATTITUDE else Hint.CUE
        for printed, hint in ((each.mention, Hint.SOURCE), (each.cue, cue)):
            if printed is not None:
                hints[slice(*words_in(printed, starts))] = hint
    return hints


def _hint_of(attribution: Attribution) -> Hint:
    if attribution.act is Act.ATTITUDE:
        return Hint.ATTITUDE
    if attribution.kind is not QuoteKind.DIRECT:
        return Hint.REPORTED
    return Hint.DIRECT if attribution.mention else Hint.DIRECT_WITHOUT_SOURCE


def is_name(before: str, text: str) -> bool:
    """Say whether a word has a capital that it would not have only for opening a sentence or a quotation."""
    return case_of(text) == 1 and len(text) > 2 and before not in '.”"’'


def case_of(text: str) -> int:
    """Return how a word is written: 0 in lower case, 1 with a capital, 2 all capitals, 3 a number, 4 a mark."""
    if not text[0].isalnum():
        return 4
    if text[0].isdigit():
        return 3
    if len(text) > 1 and text.isupper():
        return 2
    return 0 if text[0].islower() else 1
