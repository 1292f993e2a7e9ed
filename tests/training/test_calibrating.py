"""Calibrating: what is learnt about confidence holds for the attributions it was learnt from."""

from pathlib import Path

import numpy as np
import pytest

from newsmodel.parsing.tagging.confidence import SIGNS, weigh
from newsmodel.parsing.tagging.labels import COLUMNS
from newsmodel.parsing.tagging.networks import Logits
from newsmodel.parsing.tagging.words import Words
from newsmodel.training.calibrating import fit_confidence, judge
from newsmodel.training.corpora import Corpus
from newsmodel.training.examples import make_example
from newsmodel.training.passages import read_passage


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8, 1.0])
def test_of_attributions_alike_as_many_are_right_as_confidence_says(share):
    signs = np.zeros(SIGNS)
    signs[0] = 1.0
    weights = fit_confidence([signs] * 1000, [number < 1000 * share for number in range(1000)])
    assert weigh(signs, weights) == pytest.approx(share, abs=0.011)


def test_confidence_parts_right_from_wrong_and_holds_in_each_group():
    chance = np.random.default_rng(7)
    signs = np.column_stack([np.ones(4000), chance.normal(size=(4000, SIGNS - 1))])
    truth = 1 / (1 + np.exp(-(0.5 + 2 * signs[:, 1] - signs[:, 2])))
    right = chance.random(4000) < truth
    weights = fit_confidence(list(signs), right.tolist())
    found = np.array([weigh(each, weights) for each in signs])
    for low in np.arange(0, 1, 0.25):
        group = (found >= low) & (found < low + 0.25)
        assert found[group].mean() == pytest.approx(right[group].mean(), abs=0.06)


def test_signs_that_always_agree_do_not_stop_it():
    signs = np.ones(SIGNS)
    assert weigh(signs, fit_confidence([signs] * 10, [True] * 10)) > 0.8


MARKED = "⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 the quay was full⟧. ⟦s2 Lund⟧ ⟦c2 hopes⟧ ⟦a2 it is not⟧."


def annotated(marked: str) -> Corpus:
    passage = read_passage(f"=== x | wire | UK\n\n{marked}")
    return Corpus(passage.id, passage.text, passage.annotations)


def judged(gold: str, tagged: str = MARKED) -> list[bool]:
    """Judge a reader that sees what is tagged, against what is gold."""

    def see(words: Words, _: Path) -> Logits:
        logits = np.zeros((len(words.texts), COLUMNS), dtype=np.float32)
        logits[np.arange(len(words.texts)), make_example(annotated(tagged)).parts] = 9
        return logits

    return [right for _, right in judge(annotated(gold), Path(), see)]


@pytest.mark.parametrize(
    ("gold", "right"),
    [
        (MARKED, [True, True]),
        # A wrong source, a wrong content, nothing there.
        (MARKED.replace("⟦s1 Prior⟧", "Prior").replace("⟦s2 Lund⟧", "⟦s1,2 Lund⟧"), [False, True]),
        ("⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 the quay was full⟧. Lund hopes it is not.", [True, False]),
        ("Prior said the quay was full. Lund hopes it is not.", [False, False]),
    ],
)
def test_an_attribution_is_right_if_content_and_source_are(gold, right):
    assert judged(gold) == right
