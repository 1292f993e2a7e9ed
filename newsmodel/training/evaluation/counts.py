"""Counts: whole numbers that add up over articles, and the percentages that they make."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple, TypeVar

RESAMPLES = 1000


class Score(NamedTuple):
    """How well what was found agrees with what there is.

    The two counts of right ones differ where a kind is measured: a quote found as direct may be right about a gold
    quotation that is mixed.
    """

    right_found: int
    found: int
    right_gold: int
    gold: int

    @property
    def precision(self) -> float:
        """The percentage of those found that are right."""
        return 100 * self.right_found / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The percentage of the gold that was found."""
        return 100 * self.right_gold / self.gold if self.gold else 0.0

    @property
    def percent(self) -> float | None:
        """F1: the harmonic mean of precision and recall; None where there is nothing on either side."""
        if not (self.found or self.gold):
            return None
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def detail(self) -> str:
        """Precision, recall and how many there are."""
        return f"P {self.precision:.1f}, R {self.recall:.1f}, {self.gold:,} in gold, {self.found:,} found"


class Share(NamedTuple):
    """A part of a whole."""

    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """None where there is nothing."""
        return 100 * self.part / self.whole if self.whole else None

    @property
    def detail(self) -> str:
        """Both numbers."""
        return f"{self.part:,} of {self.whole:,}"


Count = TypeVar("Count", Score, Share)


def total(counts: Sequence[Count]) -> Count:
    """Add up the counts of all articles.

    Example:
        >>> total([Share(1, 2), Share(2, 2)])
        Share(part=3, whole=4)
    """
    return type(counts[0])(*map(sum, zip(*counts, strict=True)))


class Interval(NamedTuple):
    """Where a percentage may lie."""

    low: float
    high: float


def interval(counts: Sequence[Count], resamples: int = RESAMPLES, seed: int = 0) -> Interval | None:
    """Return the 95 % bootstrap interval of a percentage (Efron 1979), articles drawn with replacement.

    Args:
        counts: of each article: sentences of one article are no independent draws, so articles are drawn whole.
        resamples: how often to draw.
        seed: of the draws; the same seed gives the same interval.

    Returns:
        None where there is one article, or nothing to measure.
    """
    chance = Random(seed)  # noqa: S311 - drawn to measure, not to hide
    columns = list(zip(*counts, strict=True))
    drawn = []
    for _ in range(resamples if len(counts) > 1 else 0):
        articles = chance.choices(range(len(counts)), k=len(counts))
        percent = type(counts[0])(*(sum(column[article] for article in articles) for column in columns)).percent
        if percent is not None:
            drawn.append(percent)
    drawn.sort()
    return Interval(drawn[int(0.025 * len(drawn))], drawn[int(0.975 * len(drawn))]) if drawn else None
