"""Words: nothing of a body is lost, and each word knows where it stands and what the rules took it for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.model import Span
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.tagging.words import Hint, Place, Words, case_of, split_words
from newsmodel.training.examples import read_draft


def words_of(text: str) -> Words:
    return split_words(read_draft(text))


def as_told(words: Words, numbers: list[int]) -> dict[str, int]:
    return dict(zip(words.texts, numbers, strict=True))


@given(st.text())
def test_the_words_are_all_of_a_body_but_its_spaces(text):
    words = split_words(Draft(body=text))
    assert "".join(words.texts) == "".join(text.split())
    assert [text[words.span(at, at + 1).slice] for at in range(len(words.texts))] == words.texts


def test_a_contraction_and_an_underlined_name_come_apart_at_their_marks():
    assert words_of("She didn’t use a_b £4.5m.").texts == "She didn ’ t use a _ b £ 4 . 5m .".split()


def test_paragraphs_without_words_are_left_out():
    words = words_of("One two.\n\n \n\nThree.")
    assert words.paragraphs == [(0, 3), (3, 5)]


def test_a_span_reaches_from_the_first_word_to_the_end_of_the_last():
    words = words_of("The quay is full.")
    assert words.span(1, 3) == Span(4, 11)


def test_every_word_knows_whether_it_stands_in_marks():
    words = words_of("Prior said “the ‘old’ quay is full” of “odd” boats.")
    places = as_told(words, words.places.tolist())
    assert [places[text] for text in ("Prior", "the", "old", "full", "odd", "boats")] == [
        Place.OUTSIDE, Place.INSIDE, Place.INSIDE_NESTED, Place.INSIDE, Place.INSIDE_SHORT, Place.OUTSIDE,
    ]  # fmt: skip
    assert (places["“"], places["”"]) == (Place.MARK, Place.MARK)


@pytest.mark.parametrize(
    ("text", "source", "cue", "first", "second"),
    [
        ("“We are full,” said Prior.", Hint.SOURCE, Hint.CUE, Hint.DIRECT + 1, Hint.DIRECT),
        ("Prior said we are full.", Hint.SOURCE, Hint.CUE, Hint.REPORTED + 1, Hint.REPORTED),
        ("Prior believes we are full.", Hint.SOURCE, Hint.ATTITUDE_CUE, Hint.ATTITUDE + 1, Hint.ATTITUDE),
    ],
)
def test_every_word_knows_what_the_rules_took_it_for(text, source, cue, first, second):
    words = words_of(text)
    hints = {each.lower(): hint for each, hint in as_told(words, words.hints.tolist()).items()}
    its_cue = "believes" if "believes" in hints else "said"
    assert [hints[each] for each in ("prior", its_cue, "we", "are", ".")] == [source, cue, first, second, Hint.NOTHING]


def test_a_quotation_whose_speaker_the_rules_do_not_know_looks_different():
    words = words_of("It rained.\n\n“Why should nobody talk to us?”")
    assert as_told(words, words.hints.tolist())["nobody"] == Hint.DIRECT_WITHOUT_SOURCE


@pytest.mark.parametrize(
    ("text", "case"),
    [("quay", 0), ("Prior", 1), ("A", 1), ("McDonald", 1), ("NATO", 2), ("2026", 3), ("5m", 3), ("“", 4), ("_", 4)],
)
def test_how_a_word_is_written(text, case):
    assert case_of(text) == case
