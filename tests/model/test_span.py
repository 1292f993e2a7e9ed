"""Spans count code points, end exclusive, as Python's slices do."""

import pytest

from newsmodel import Article, InvalidModel, Span


def test_a_span_counts_code_points_and_not_bytes_or_utf_16_units():
    article = Article(body="🔌 “Ça va,” she said.")
    assert article.text_of(Span(3, 9)) == "Ça va,"
    assert article.body[Span(3, 9).slice] == "Ça va,"


@pytest.mark.parametrize(("start", "end"), [(5, 5), (5, 3), (0, 0), (-1, 3), (0, 2**53), (0.5, 3), ("x", 3), (None, 3)])
def test_what_holds_no_character_is_no_span(start, end):
    with pytest.raises(InvalidModel, match="Span: "):
        Span(start, end)


def test_spans_take_places_names_and_mappings():
    assert Span(1, 4) == Span(start=1, end=4) == Span.model_validate({"start": 1, "end": 4})
    assert str(Span(1, 4)) == "1–4"


@pytest.mark.parametrize(
    ("one", "other", "overlap", "cover"),
    [
        (Span(0, 5), Span(4, 9), True, False),
        (Span(0, 5), Span(5, 9), False, False),
        (Span(5, 9), Span(0, 5), False, False),
        (Span(0, 9), Span(4, 9), True, True),
        (Span(4, 9), Span(0, 9), True, False),
        (Span(2, 3), Span(2, 3), True, True),
    ],
)
def test_overlaps_and_covers(one, other, overlap, cover):
    assert one.overlaps(other) is overlap
    assert one.covers(other) is cover
