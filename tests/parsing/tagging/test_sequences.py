"""Sequences: every word of a paragraph is in one row, and its labels can be found again."""

import numpy as np
import pytest

from newsmodel.parsing.draft import Draft
from newsmodel.parsing.sentences import split_paragraphs
from newsmodel.parsing.tagging.pieces import FIRST, LAST, Pieces
from newsmodel.parsing.tagging.sequences import LONGEST_ROW, Row, make_rows, stack
from newsmodel.parsing.tagging.words import Words, split_words

PIECES = Pieces({"the": 5, "quay": 6, "##s": 7, ".": 8, "q": 9, "##q": 10})


def words_of(text: str) -> Words:
    return split_words(split_paragraphs(Draft(body=text)))


def rows_of(words: Words) -> list[Row]:
    return list(make_rows(words, PIECES, words.paragraphs))


def test_a_row_tells_of_each_piece_its_word_and_of_each_word_its_first_piece():
    (row,) = rows_of(words_of("The quays quay."))
    assert (row.pieces, row.owners, row.heads) == ([5, 6, 7, 6, 8], [0, 1, 1, 2, 3], [1, 2, 4, 5])


def test_each_paragraph_begins_a_row():
    assert [row.first_word for row in rows_of(words_of("The quay.\n\nThe quays."))] == [0, 3]


@pytest.mark.parametrize("text", ["quays " * 500, ("q" * 90 + " ") * 9 + "quay", "quay " * LONGEST_ROW])
def test_a_long_paragraph_takes_several_rows_that_lose_no_word(text):
    words = words_of(text)
    rows = rows_of(words)
    assert all(0 < len(row.pieces) <= LONGEST_ROW for row in rows)
    numbers = [row.first_word + at for row in rows for at in range(len(row.heads))]
    assert numbers == list(range(len(words.texts)))
    for row in rows:
        cut = [PIECES[words.texts[row.first_word + at]] for at in range(len(row.heads))]
        assert [piece for each in cut for piece in each] == row.pieces


def test_rows_side_by_side_are_filled_up_with_nothing():
    words = words_of("The quays.\n\nQuay.")
    batch = stack([words, words], rows_of(words))
    assert batch.pieces.tolist() == [[FIRST, 5, 6, 7, 8, LAST], [FIRST, 6, 8, LAST, 0, 0]]


def test_each_piece_knows_what_its_word_knows():
    words = words_of("The quays.\n\nQuay the.")
    words.places[:] = np.arange(len(words.texts))
    words.hints[:] = 2 * np.arange(len(words.texts))
    batch = stack([words, words], rows_of(words))
    assert batch.places.tolist() == [[0, 0, 1, 1, 2, 0], [0, 3, 4, 5, 0, 0]]
    assert batch.hints.tolist() == [[0, 0, 2, 2, 4, 0], [0, 6, 8, 10, 0, 0]]
    assert batch.cases.tolist() == [[0, 1, 0, 0, 4, 0], [0, 1, 0, 4, 0, 0]]
