"""Examples: every word has the label that its annotation gives it, in whatever marks a text is printed."""

import random

import numpy as np
import pytest

from newsmodel.model import Span
from newsmodel.parsing.tagging.labels import PARTS, Part
from newsmodel.training.corpora import Corpus, Entity, read_own_news
from newsmodel.training.examples import IGNORED, MARK_STYLES, Example, in_other_marks, make_example, read_draft
from newsmodel.training.passages import OWN_NEWS, Annotation, read_passage

LETTERS = {
    Part.NOTHING: ".", Part.SOURCE_BEGINS: "S", Part.SOURCE: "s", Part.CUE_BEGINS: "C", Part.CUE: "c",
    Part.CONTENT_BEGINS: "Q", Part.CONTENT: "q",
}  # fmt: skip
OWN = list(read_own_news(OWN_NEWS))


def corpus(marked: str, *, acts_are_known: bool = True) -> Corpus:
    passage = read_passage(f"=== x | wire | UK\n\n{marked}")
    return Corpus(passage.id, passage.text, passage.annotations, acts_are_known)


def labels(example: Example) -> str:
    return "".join(LETTERS[Part(part)] for part in example.parts)


LAID = [
    ("⟦s1 Ana Prior⟧ ⟦c1 said⟧ ⟦q1 the quay was full⟧.", "SsCQqqq."),
    ("⟦q1 “We sail,”⟧ ⟦s1 she⟧ ⟦c1 said⟧. ⟦q1 “Soon.”⟧", "QqqqqSC.Qqqq"),
    ("⟦s1,2 Prior⟧ ⟦c1 said⟧ ⟦q1 no⟧ and ⟦c2 wants⟧ ⟦a2 it gone⟧.", "SCQ.CQq."),
    # What is said within what is said is seen, and what is around it goes on.
    ("⟦q1 ⟦s2 Police⟧ ⟦c2 said⟧ ⟦q2 it sank⟧ there⟧, ⟦c1 according to⟧ ⟦s1 Lund⟧.", "SCQqq.CcS."),
    ("⟦c1 said⟧ ⟦q1 that ⟦s2 she⟧ ⟦c2 hoped⟧ ⟦a2 to go⟧⟧", "CQSCQq"),
    ("It rained.", "..."),
]


@pytest.mark.parametrize(("marked", "expected"), LAID, ids=[marked[:30] for marked, _ in LAID])
def test_an_annotation_is_laid_over_the_words(marked, expected):
    assert labels(make_example(corpus(marked))) == expected


def test_a_span_that_begins_or_ends_within_a_word_takes_no_word_away():
    text = "Prior said the quay was full."
    each = Corpus("a", text, (Annotation([Span(0, 5)], [Span(6, 10)], [Span(10, 28)]),))
    assert labels(make_example(each)) == "SCQqqq."


def test_a_text_that_nobody_has_annotated_teaches_nothing_about_attributions():
    example = make_example(Corpus("a", "Prior said no.", None, entities=(Entity(Span(0, 5), "person"),)))
    assert set(example.parts.tolist()) == set(example.stated.tolist()) == {IGNORED}
    assert example.entities.tolist() == [1, 0, 0, 0]


def test_a_text_whose_names_nobody_has_marked_teaches_nothing_about_names():
    assert set(make_example(corpus(LAID[0][0])).entities.tolist()) == {IGNORED}


def test_names_have_two_labels_for_each_kind():
    text = "Ana Prior of Port Authority left Oban."
    spans = (Entity(Span(0, 9), "person"), Entity(Span(13, 27), "organization"), Entity(Span(33, 37), "place"))
    assert make_example(Corpus("a", text, None, entities=spans)).entities.tolist() == [1, 2, 0, 3, 4, 0, 5, 0]


@pytest.mark.parametrize(
    ("marked", "known", "stated"),
    [
        ("⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 no⟧.", True, [0, 1, 1, 0]),
        ("⟦s1 Prior⟧ ⟦c1 wants⟧ ⟦a1 it⟧.", True, [0, 0, 0, 0]),
        # An attitude within a statement is stated.
        ("⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 ⟦s2 he⟧ ⟦c2 wants⟧ ⟦a2 it⟧⟧.", True, [0, 1, 1, 1, 1, 0]),
        # Where no annotator tells acts, the cue does; and where no cue tells, nothing is taught.
        ("⟦s1 Prior⟧ ⟦c1 wants⟧ ⟦q1 it⟧.", False, [0, 0, 0, 0]),
        ("⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 no⟧.", False, [0, 1, 1, 0]),
        ("⟦q1 No⟧, ⟦c1 according to⟧ ⟦s1 Prior⟧.", False, [1, 0, 1, 1, 0, 0]),
        ("⟦s1 Prior⟧ ⟦c1 is of another mind⟧: ⟦q1 no⟧.", False, [0, *[IGNORED] * 4, 0, IGNORED, 0]),
    ],
)
def test_words_of_statements_are_told_from_those_of_attitudes(marked, known, stated):
    assert make_example(corpus(marked, acts_are_known=known)).stated.tolist() == stated


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("text", ["“We sail,” he said. “Soon.”", '"We sail," he said. "Soon."', "‘We sail,’ he said."])
def test_in_other_marks_the_same_words_are_quoted(text, seed):
    printed = in_other_marks(Corpus("a", text, ()), random.Random(seed)).text
    assert any(opening in printed and closing in printed for opening, closing in MARK_STYLES)
    inner = [each.inner for each in read_draft(text).quoted]
    assert [each.inner for each in read_draft(printed).quoted] == inner != []


def test_texts_are_printed_in_every_style():
    chance = random.Random(1)
    printed = {in_other_marks(Corpus("a", "“We sail.”", ()), chance).text for _ in range(60)}
    assert printed == {f"{opening}We sail.{closing}" for opening, closing in MARK_STYLES}


@pytest.mark.parametrize("each", OWN[:40], ids=lambda each: each.id)
def test_in_other_marks_every_word_keeps_its_place_and_its_label(each):
    plain = make_example(each)
    other = make_example(in_other_marks(each, random.Random(each.id)))
    assert np.array_equal(other.words.starts, plain.words.starts)
    assert np.array_equal(other.parts, plain.parts)
    differing = {new for new, old in zip(other.words.texts, plain.words.texts, strict=True) if new != old}
    assert differing <= {mark for style in MARK_STYLES for mark in style}


@pytest.mark.parametrize("each", OWN[:40], ids=lambda each: each.id)
def test_every_content_of_our_own_news_begins_with_its_label(each):
    example = make_example(each)
    starts = example.words.starts.tolist()
    for span in (span for annotation in each.attributions for span in annotation.content):
        first = next(at for at, start in enumerate(starts) if start >= span.start)
        assert example.parts[first] != Part.NOTHING
        assert example.stated[first] in (0, 1)
    assert example.parts.max(initial=0) < PARTS
