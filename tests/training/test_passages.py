"""Our own annotated news is sound: every mark closed, every speaker declared, every quotation accounted for."""

import pytest

from newsmodel.errors import UnreadableDocument
from newsmodel.model import Act, Span
from newsmodel.training.passages import read_passage, read_passages

PASSAGES = list(read_passages())

MARKED = """=== x01 | wire | UK/agency
@ prior = Ana Prior | person | harbour master | Norwind

⟦s1,2:prior Ana Prior⟧ ⟦c1 said⟧ ⟦q1 the ⟦x “Skip”⟧ was full⟧ and ⟦c2 wants⟧ ⟦a2 it gone⟧.

⟦q1 “Go home.”⟧
"""


def test_a_passage_tells_text_speakers_and_attributions():
    passage = read_passage(MARKED)
    statement, attitude = passage.annotations
    assert passage.text == "Ana Prior said the “Skip” was full and wants it gone.\n\n“Go home.”"
    assert passage.speakers["prior"].job_title == "harbour master"
    assert [passage.text[span.slice] for span in statement.content] == ["the “Skip” was full", "“Go home.”"]
    assert (attitude.act, attitude.speaker, attitude.source) == (Act.ATTITUDE, "prior", [Span(0, 9)])
    assert [passage.text[span.slice] for span in passage.not_quotes] == ["“Skip”"]


@pytest.mark.parametrize(
    "fault",
    [
        "no head",
        "=== x | y | z\n\n⟦q1 open",
        "=== x | y | z\n\nclosed⟧",
        "=== x | y | z\n\n⟦s1 no content⟧",
        "=== x | y | z\n\n⟦z unknown⟧",
    ],
)
def test_a_passage_that_is_marked_wrongly_is_refused(fault):
    with pytest.raises(UnreadableDocument):
        read_passage(fault)


def test_there_are_enough_of_many_shapes():
    assert len(PASSAGES) >= 270
    assert len({passage.shape for passage in PASSAGES}) >= 19
    assert len({passage.id for passage in PASSAGES}) == len(PASSAGES)
    assert sum(not passage.annotations for passage in PASSAGES) >= 20


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.id)
def test_every_speaker_is_declared(passage):
    told = {annotation.speaker for annotation in passage.annotations} - {None}
    assert told <= set(passage.speakers)
    assert "⟦" not in passage.text
    assert "⟧" not in passage.text
