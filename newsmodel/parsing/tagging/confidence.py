"""Confidence: how sure an attribution is, as a chance that holds (Platt 1999)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsmodel.parsing.tagging.labels import Part
from newsmodel.parsing.tagging.linking import Stretch

Signs = NDArray[np.float64]

SIGNS = 8
"""How many signs an attribution gives, the constant one among them."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one attribution."""

    contents: Sequence[Stretch]
    cue: Stretch | None
    source: Stretch | None
    direct: bool
    by_rules: bool
    by_tagger: bool


def signs_of(evidence: Evidence, chances: NDArray[np.float32]) -> Signs:
    """Return the signs that confidence is weighed from.

    Args:
        evidence: of one attribution.
        chances: of shape (words, ``PARTS``).
    """
    content = np.concatenate([chances[each.first : each.after, Part.CONTENT_BEGINS :] for each in evidence.contents])
    of_words = content.sum(axis=1) if len(content) else np.zeros(1)
    return np.array(
        [
            1.0,
            _odds(float(of_words.mean())),
            _odds(float(of_words.min())),
            _odds(_mean(chances, evidence.cue, Part.CUE_BEGINS)),
            _odds(_mean(chances, evidence.source, Part.SOURCE_BEGINS)),
            float(evidence.direct),
            float(evidence.by_rules),
            float(evidence.by_tagger),
        ]
    )


def weigh(signs: Signs, weights: Signs) -> float:
    """Return the chance that an attribution is right, between 0.01 and 0.99."""
    chance = 1 / (1 + math.exp(-float(signs @ weights)))
    return round(min(0.99, max(0.01, chance)), 2)


def _mean(chances: NDArray[np.float32], stretch: Stretch | None, begins: Part) -> float:
    if stretch is None or stretch.first == stretch.after:
        return 0.0
    return float(chances[stretch.first : stretch.after, begins : begins + 2].sum(axis=1).mean())


def _odds(chance: float) -> float:
    chance = min(0.995, max(0.005, chance))
    return math.log(chance / (1 - chance))
