"""Networks: what runs them loses no word, and says what to do where the weights are missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.errors import FileError
from newsmodel.parsing.tagging.networks import (
    _STRETCH_WORDS,
    _stretches,
    accurate_network,
    confidence_weights,
    fast_network,
)
from newsmodel.parsing.tagging.sequences import BATCH_PIECES, LONGEST_ROW, Row, batch_rows


@pytest.mark.parametrize("model", ["accurate", "fast"])
def test_a_folder_without_weights_is_named_and_how_to_fill_it(tmp_path, model):
    with pytest.raises(FileError) as raised:
        nm.parse("“We are full,” said Ana Prior.", model=model, weights=tmp_path)
    assert str(tmp_path) in str(raised.value)
    assert "newsmodel train" in str(raised.value)


NEEDED = [
    (accurate_network, ["accurate.onnx", "vocabulary.txt"]),
    (fast_network, ["fast.onnx", "fast.npz", "vocabulary.txt"]),
]


@pytest.mark.parametrize(("load", "missing"), [(load, name) for load, names in NEEDED for name in names])
def test_the_file_that_is_missing_is_named(tmp_path, load, missing):
    for name in {name for _, names in NEEDED for name in names} - {missing}:
        (tmp_path / name).touch()
    with pytest.raises(FileError, match=missing):
        load(tmp_path)


@pytest.mark.parametrize("broken", ["", "{", "[]", "{}", '{"fast": "much"}', '{"accurate": [1]}'])
def test_a_broken_file_of_confidence_is_named(tmp_path, broken):
    (tmp_path / "confidence.json").write_text(broken)
    with pytest.raises(FileError, match=r"confidence\.json"):
        confidence_weights(tmp_path, "fast")


@given(st.lists(st.integers(1, LONGEST_ROW)))
def test_batches_hold_every_row_once_and_never_too_many_pieces(lengths):
    rows = [Row(number, [1] * length, [0] * length, [1]) for number, length in enumerate(lengths)]
    batches = list(batch_rows(rows))
    assert sorted(row.first_word for batch in batches for row in batch) == list(range(len(rows)))
    assert all(len(batch) * (len(batch[-1].pieces) + 2) <= BATCH_PIECES for batch in batches)


def paragraphs() -> st.SearchStrategy[list[tuple[int, int]]]:
    def lay(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        bounds, at = [], 0
        for gap, length in pairs:
            bounds.append((at + gap, at + gap + length))
            at += gap + length
        return bounds

    gaps = st.sampled_from([0, 0, 0, 7])
    lengths = st.one_of(st.integers(1, 300), st.integers(1, 3 * _STRETCH_WORDS), st.just(_STRETCH_WORDS))
    return st.lists(st.tuples(gaps, lengths), max_size=12).map(lay)


@given(paragraphs())
def test_stretches_hold_every_word_of_the_paragraphs_once_and_no_other(bounds):
    stretches = list(_stretches(bounds))
    words = [word for first, after in stretches for word in range(first, after)]
    assert words == [word for first, after in bounds for word in range(first, after)]
    assert all(after - first <= _STRETCH_WORDS for first, after in stretches)


def test_short_neighbours_see_each_other_and_those_apart_do_not():
    assert list(_stretches([(0, 10), (10, 30), (40, 50)])) == [(0, 30), (40, 50)]
