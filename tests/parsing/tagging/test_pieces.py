"""Pieces: words are cut as MiniLM's vocabulary has them, the longest piece first."""

import pytest

from newsmodel.parsing.tagging.networks import read_vocabulary
from newsmodel.parsing.tagging.pieces import UNKNOWN, Pieces

VOCABULARY = {"har": 7, "harb": 8, "##our": 9, "##o": 10, "##ur": 11, "cafe": 12, "i": 13, "##i": 14, "istanbul": 15}


@pytest.mark.parametrize(
    ("word", "numbers"),
    [
        ("harbour", (8, 9)),
        ("HARBOUR", (8, 9)),
        ("har", (7,)),
        ("Café", (12,)),
        ("CAFE\u0301", (12,)),
        ("İstanbul", (15,)),
        ("our", (UNKNOWN,)),
        ("harbours", (UNKNOWN,)),
        ("王", (UNKNOWN,)),
        ("\u0301", (UNKNOWN,)),
        ("i" * 100, (13, *[14] * 99)),
        ("i" * 101, (UNKNOWN,)),
    ],
)
def test_a_word_is_cut_into_the_longest_pieces_known(word, numbers):
    pieces = Pieces(VOCABULARY)
    assert pieces[word] == numbers
    assert pieces[word] == numbers, "and again, from what was remembered"


def test_pieces_are_numbered_by_the_lines_of_the_vocabulary(tmp_path):
    path = tmp_path / "vocabulary.txt"
    path.write_text("[PAD]\nquay\n##s\n\u2028\nboat\n", "utf-8")
    assert read_vocabulary(path) == {"[PAD]": 0, "quay": 1, "##s": 2, "\u2028": 3, "boat": 4}
