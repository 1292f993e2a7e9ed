"""Clean text and even layout, before anything is looked for."""

import textwrap
import warnings

import pytest

from newsmodel.errors import NewsmodelWarning
from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.layout import even_layout, wrap_width

CLOSED = (
    "The harbour at Vennholm was closed to ferries on Monday after the last berth was taken by a trawler that had been "
    "at sea for nine weeks, and whose crew had not been told that there was no room."
)
FULL = (
    "“We are full,” said Ana Prior, the harbour master. “There is no room for a rowing boat, and there will be none "
    "until the spring tide has taken the barges out again.”"
)
UNTOLD = (
    "Nobody on board had been told why, although the captain had spoken to the harbour three times since the morning, "
    "and once to Ana Prior herself."
)
PARAGRAPHS = (CLOSED, FULL, "The ferries turned back.", UNTOLD)


def cleaned(text: str) -> str:
    return clean_text(Draft(body=text)).body


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x85", "\u2028", "\x0b", "\x0c"])
def test_newline_of_every_kind_becomes_one(newline):
    assert cleaned(f"one{newline}{newline}two") == "one\n\ntwo"


def test_paragraph_separator_parts_paragraphs():
    assert cleaned("one\u2029two") == "one\n\ntwo"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("", ""),
        (" \n\t\n", ""),
        ("\ufeffone", "one"),
        ("one  \ntwo\t\n", "one\n\ntwo"),
        ("\n\n one\n\n\n \n\ntwo\n\n", "one\n\ntwo"),
        ("one\u00a0two", "one\u00a0two"),
        ("one  two", "one  two"),
    ],
)
def test_layout_is_made_even(raw, clean):
    assert cleaned(raw) == clean


def test_what_no_format_can_carry_is_dropped_and_said():
    with pytest.warns(NewsmodelWarning, match=r"line 2: dropped 3 characters .* U\+0000") as caught:
        assert cleaned("one\n\x00two\ud800\uffff\nthree") == "one\n\ntwo\n\nthree"
    assert len(caught) == 1


def test_ordinary_text_is_cleaned_without_a_word():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        cleaned("one\r\n\r\ntwo\x85three\u2028four\ufeff")


def test_body_as_given_keeps_its_layout():
    body = "  one \n\n\n\ntwo\u2028 \n"
    assert clean_text(Draft(body=body, as_given=True)).body == body


@pytest.mark.parametrize("width", [55, 64, 72, 80, 98])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_wrapped_paragraphs_are_joined(width, between):
    text = between.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert even_layout(text) == "\n\n".join(PARAGRAPHS)


def test_wrapped_paragraphs_told_apart_by_their_indents_are_joined():
    text = "\n".join(textwrap.fill(paragraph, 70, initial_indent="   ") for paragraph in PARAGRAPHS)
    assert even_layout(text) == "\n\n".join(PARAGRAPHS)


def test_head_above_wrapped_paragraphs_stays_apart():
    head = "Harbour is full\nBy Jane Doe\n22 January 2026"
    text = head + "\n\n" + "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS)
    assert even_layout(text) == "\n\n".join((head, *PARAGRAPHS))


def test_word_broken_at_its_hyphen_closes_up():
    lines = (
        "The harbour master said that the harbour had been over-",
        "booked since the storm, and that nobody in the whole of",
        "the port knew when there would be room again.",
    )
    assert "over-booked" in even_layout("\n".join(lines))


def test_list_between_wrapped_paragraphs_keeps_its_lines():
    listed = "- one berth for the trawler that had been at sea for nine whole weeks\n- two berths"
    wrapped = [textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS]
    assert even_layout("\n\n".join((listed, *wrapped))) == "\n\n".join((listed, *PARAGRAPHS))


@pytest.mark.parametrize(
    "text",
    [
        "one\ntwo\n\nthree",
        "Roses are red,\nviolets are blue,\n\nand so is the sea.",
        "The harbour master\nHarbour Office\nVennholm\n\nDear Ana Prior,",
    ],
)
def test_lines_that_are_no_wraps_stay(text):
    assert even_layout(text) == text
    assert wrap_width([block.split("\n") for block in text.split("\n\n")]) is None


def test_text_without_blank_lines_has_a_paragraph_on_each_line():
    assert even_layout("\n".join(PARAGRAPHS)) == "\n\n".join(PARAGRAPHS)


def test_long_sentences_on_neighbouring_lines_are_paragraphs():
    long = tuple(paragraph for paragraph in PARAGRAPHS if len(paragraph) > 100)
    assert even_layout("Harbour is full\n\n" + "\n".join(long)) == "\n\n".join(("Harbour is full", *long))


def test_dialogue_in_short_lines_is_not_joined():
    lines = [f"“Number {number} is full,” she said to the man on the quay." for number in range(9)]
    assert even_layout("\n".join(lines)) == "\n\n".join(lines)


@pytest.mark.parametrize("width", [24, 32, 40, 48])
def test_paragraphs_between_blank_lines_are_joined_at_any_width(width):
    told = (
        "The harbour was closed to ferries after the last berth was taken by a trawler that had been at sea.",
        "He warned that more wind was expected, and that nobody would be let in before the tide had turned.",
    )
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in told)
    assert even_layout(text) == "\n\n".join(told)


@pytest.mark.parametrize(
    ("raw", "even"),
    [
        ("He warned that more\nwind was expected.", "He warned that more wind was expected."),
        ("The wind, she\nsaid to Ana\nPrior, would\nrise.", "The wind, she said to Ana Prior, would rise."),
    ],
)
def test_line_in_small_letters_continues_its_paragraph(raw, even):
    assert even_layout(f"Harbour is full\n\n{raw}") == f"Harbour is full\n\n{even}"


@pytest.mark.parametrize(
    "lines",
    [
        "Harbour is full\nby jane doe\nIt rained.",
        "There was room for:\none boat\ntwo boats.",
        "She said it rained.\nHe said it snowed.",
        "- one berth\n- two berths.",
    ],
)
def test_lines_that_continue_nothing_stay(lines):
    assert even_layout(f"{lines}\n\nIt was wet.") == f"{lines}\n\nIt was wet."
