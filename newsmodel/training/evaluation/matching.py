"""Matching: which of the attributions found is which of the gold."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsmodel.model import Act, Article, Quote, QuoteKind
from newsmodel.training.evaluation.gold import GoldArticle, GoldAttribution
from newsmodel.training.evaluation.words import Words

ENOUGH = 0.5
"""The overlap from which on two contents are the same: words of both by words of either (intersection over union)."""


class Claim(NamedTuple):
    """That some words come from some source."""

    words: frozenset[int]
    source: frozenset[int]
    """Words and marks of the source as printed; empty where none is."""

    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article, as people and as the parser read it."""

    gold: GoldArticle
    article: Article
    text: Words
    attributions: tuple[GoldAttribution, ...]
    quotes: tuple[Quote, ...]
    expected: tuple[Claim, ...]
    """One for each of ``attributions``."""

    claimed: tuple[Claim, ...]
    """One for each of ``quotes``."""

    pairs: tuple[tuple[int, int], ...]
    """Which of ``expected`` and which of ``claimed`` have the same content."""

    def right_source(self, expected: int, claimed: int) -> bool:
        """Tell whether two sources share a word, or neither is printed."""
        return same_source(self.expected[expected].source, self.claimed[claimed].source)


def same_source(one: frozenset[int], other: frozenset[int]) -> bool:
    """Tell whether two sources overlap, or both are missing."""
    return bool(one & other) or not (one or other)


def compare(gold: GoldArticle, article: Article, statements_only: bool) -> Comparison:
    """Match what the parser found with what there is.

    Args:
        gold: the article with its annotation.
        article: the same with the parser's quotes.
        statements_only: whether attitudes are left out, on both sides.
    """
    text = Words(gold.text)
    attributions, quotes, expected, claimed = [], [], [], []
    for attribution in gold.attributions:
        words = text.words_at(attribution.content)
        if words and not (statements_only and attribution.act is Act.ATTITUDE):
            attributions.append(attribution)
            expected.append(Claim(words, text.tokens_at(attribution.source), text.kind_of(words)))
    for quote in article.quotes:
        words = text.words_at(quote.spans)
        if words and not (statements_only and quote.act is Act.ATTITUDE):
            quotes.append(quote)
            mention = (quote.mention,) if quote.mention else ()
            claimed.append(Claim(words, text.tokens_at(mention), text.kind_of(words)))
    pairs = match([each.words for each in expected], [each.words for each in claimed])
    return Comparison(
        gold, article, text, tuple(attributions), tuple(quotes), tuple(expected), tuple(claimed), tuple(pairs)
    )


def match(expected: Sequence[frozenset[int]], claimed: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Pair sets of words one to one, those that overlap most first, from ``ENOUGH`` on.

    Example:
        >>> list(match([frozenset({1, 2, 3, 4})], [frozenset({1}), frozenset({2, 3, 4})]))
        [(0, 1)]
    """
    holders = defaultdict(list)
    for number, words in enumerate(claimed):
        for word in words:
            holders[word].append(number)
    candidates = []
    for number, words in enumerate(expected):
        shared = Counter(holder for word in words for holder in holders.get(word, ()))
        for other, count in shared.items():
            overlap = count / len(words | claimed[other])
            if overlap >= ENOUGH:
                candidates.append((-overlap, number, other))
    taken: set[tuple[str, int]] = set()
    for _, number, other in sorted(candidates):
        ends = {("expected", number), ("claimed", other)}
        if not ends & taken:
            taken |= ends
            yield number, other
