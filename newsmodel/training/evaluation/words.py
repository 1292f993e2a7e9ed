"""Words: a text as the measures see it."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from newsmodel.model import QuoteKind, Span
from newsmodel.training.evaluation.quoted import quoted_spans

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


class Words:
    """The words and the punctuation marks of a text, numbered from 0 together.

    Args:
        text: of an article.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        tokens = list(_TOKEN.finditer(text))
        self._starts = [token.start() for token in tokens]
        self._ends = [token.end() for token in tokens]
        self._words = {number for number, token in enumerate(tokens) if re.search(r"\w", token[0])}

    def tokens_at(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of all words and marks that one of the spans touches."""
        return frozenset(number for span in spans for number in self._range(span))

    def words_at(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of all words that one of the spans touches."""
        return self.tokens_at(spans) & self._words

    def _range(self, span: Span) -> range:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if first < len(self._ends) and self._ends[first] <= span.start:
            first += 1
        after = first
        while after < len(self._starts) and self._starts[after] < span.end:
            after += 1
        return range(first, after)

    @cached_property
    def quoted(self) -> tuple[frozenset[int], ...]:
        """The words of each passage in quotation marks."""
        return tuple(self.words_at([span]) for span in quoted_spans(self.text))

    @cached_property
    def _in_marks(self) -> frozenset[int]:
        return frozenset[int]().union(*self.quoted)

    def kind_of(self, words: frozenset[int]) -> QuoteKind:
        """Tell how much of some words stands in quotation marks."""
        in_marks = len(words & self._in_marks)
        if not in_marks:
            return QuoteKind.INDIRECT
        return QuoteKind.DIRECT if in_marks == len(words) else QuoteKind.MIXED
