"""Confidence: it rises with what the tagger sees, and stays a chance."""

from dataclasses import replace

import numpy as np
import pytest

from newsmodel.parsing.tagging.confidence import SIGNS, Evidence, signs_of, weigh
from newsmodel.parsing.tagging.linking import Stretch
from tests.parsing.tagging.labelled import read

LABELLED = read("[s Prior] [c said] [q the quay was full].")
EVIDENCE = Evidence([Stretch(2, 6)], Stretch(1, 2), Stretch(0, 1), direct=False, by_rules=True, by_tagger=True)
ALL = np.ones(SIGNS)


def test_there_are_as_many_signs_as_are_weighed():
    assert signs_of(EVIDENCE, LABELLED.chances()).shape == (SIGNS,)


@pytest.mark.parametrize(
    "less",
    [
        replace(EVIDENCE, cue=None),
        replace(EVIDENCE, source=None),
        replace(EVIDENCE, by_rules=False),
        replace(EVIDENCE, by_tagger=False),
        replace(EVIDENCE, contents=[Stretch(2, 7)]),
        replace(EVIDENCE, cue=Stretch(6, 7)),
        replace(EVIDENCE, source=Stretch(6, 7)),
    ],
)
def test_each_thing_that_is_missing_or_wrong_counts(less):
    chances, even = LABELLED.chances(), np.full(SIGNS, 0.1)
    assert weigh(signs_of(less, chances), even) < weigh(signs_of(EVIDENCE, chances), even)


def test_the_surer_the_tagger_the_surer_the_attribution():
    found = [weigh(signs_of(EVIDENCE, LABELLED.chances(sure)), 0.2 * ALL) for sure in (0.3, 0.6, 0.9)]
    assert found == sorted(set(found))


@pytest.mark.parametrize(("weight", "confidence"), [(0.0, 0.5), (1e3, 0.99), (-1e2, 0.01)])
def test_confidence_is_a_chance_that_is_never_certain(weight, confidence):
    signs = np.zeros(SIGNS)
    signs[0] = 1
    assert weigh(signs, weight * ALL) == confidence


def test_a_tagger_that_is_quite_sure_gives_signs_that_can_be_reckoned_with():
    for sure in (0.0, 1.0):
        assert np.isfinite(signs_of(EVIDENCE, LABELLED.chances(sure))).all()
    nothing = replace(EVIDENCE, contents=[Stretch(2, 2)], cue=Stretch(1, 1), source=Stretch(0, 0))
    assert np.isfinite(signs_of(nothing, LABELLED.chances())).all()
