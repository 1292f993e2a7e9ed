"""Calibration: whether a quote that says 0.9 is right nine times in ten."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

BINS = 10


class Judgement(NamedTuple):
    """One quote found."""

    confidence: float
    """As the quote says, from 0 to 1."""

    right: bool
    """Whether its content is that of a gold attribution, and its source overlaps the gold one."""


def calibration_error(judgements: Iterable[Judgement]) -> float | None:
    """Return the expected calibration error (Naeini et al. 2015), from 0 to 1.

    The quotes fall into ``BINS`` bins of equal width by their confidence. Each bin counts the distance between its mean
    confidence and its share of right ones, weighted by its number of quotes.

    Returns:
        None where there is no quote.

    Example:
        >>> calibration_error([Judgement(0.75, True), Judgement(0.75, False)])
        0.25
    """
    bins: dict[int, list[Judgement]] = defaultdict(list)
    for each in judgements:
        bins[min(BINS - 1, int(each.confidence * BINS))].append(each)
    count = sum(map(len, bins.values()))
    gaps = (abs(sum(each.confidence - each.right for each in some)) for some in bins.values())
    return sum(gaps) / count if count else None
