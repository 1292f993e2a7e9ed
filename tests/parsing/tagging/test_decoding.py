"""Decoding: the labels found are the best of all that may follow one another, as counting them all out shows."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from newsmodel.parsing.tagging import decode_paragraphs
from newsmodel.parsing.tagging.decoding import decode
from newsmodel.parsing.tagging.labels import PARTS, Part

INSIDE = (Part.SOURCE, Part.CUE, Part.CONTENT)

# Quarters add up without rounding, so that equal scores are equal.
QUARTERS = st.integers(-80, 80).map(lambda number: number / 4)


def logits(longest: int = 4) -> st.SearchStrategy[np.ndarray]:
    lengths = st.integers(1, longest)
    return lengths.flatmap(lambda length: arrays(np.float32, (length, PARTS), elements=QUARTERS))


def may_follow(labels: tuple[int, ...]) -> bool:
    steps = pairwise((Part.NOTHING, *labels))
    return all(label not in INSIDE or before in (label, label - 1) for before, label in steps)


def score(row: np.ndarray, labels: tuple[int, ...]) -> float:
    return float(sum(row[at, label] for at, label in enumerate(labels)))


@given(logits())
def test_no_other_labels_that_may_follow_one_another_score_higher(row):
    found = tuple(decode(row[None])[0].tolist())
    best = max(score(row, labels) for labels in product(range(PARTS), repeat=len(row)) if may_follow(labels))
    assert may_follow(found)
    assert score(row, found) == best


@given(st.lists(logits(6), min_size=1, max_size=5))
def test_paragraphs_side_by_side_are_decoded_as_each_alone(rows):
    ends = np.cumsum([len(row) for row in rows]).tolist()
    bounds = list(zip([0, *ends], ends, strict=False))
    found = decode_paragraphs(np.concatenate(rows), bounds)
    for row, (first, after) in zip(rows, bounds, strict=True):
        labels = tuple(found[first:after].tolist())
        assert may_follow(labels)
        assert score(row, labels) == score(row, tuple(decode(row[None])[0].tolist()))


@pytest.mark.parametrize("lengths", [[9000], [1, 9000, 1], [3000] * 5, [1] * 9000])
def test_no_paragraph_is_left_out_however_many_there_are_and_however_long(lengths):
    ends = np.cumsum(lengths).tolist()
    logits = np.zeros((ends[-1], PARTS), dtype=np.float32)
    logits[:, Part.CUE_BEGINS] = 1
    found = decode_paragraphs(logits, list(zip([0, *ends], ends, strict=False)))
    assert (found == Part.CUE_BEGINS).all()


def test_a_word_between_two_of_one_content_joins_them_if_that_costs_little():
    row = np.zeros((3, PARTS), dtype=np.float32)
    row[0, Part.CONTENT_BEGINS], row[2, Part.CONTENT] = 5, 5
    row[1, Part.NOTHING], row[1, Part.CONTENT] = 1, 0.5
    assert decode(row[None])[0].tolist() == [Part.CONTENT_BEGINS, Part.CONTENT, Part.CONTENT]
