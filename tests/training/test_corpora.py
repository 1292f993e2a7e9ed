"""Corpora: each shape that annotated news comes in gives the same texts, spans and acts."""

import gzip
import json

import pytest

from newsmodel.errors import UnreadableDocument
from newsmodel.model import Act, Span
from newsmodel.training.corpora import (
    Corpus,
    Entity,
    has_texts,
    read_annotated,
    read_entities,
    with_silver_entities,
)

TEXT = "Prior said the quay was full and wants a new one."
SAID = {"source": [[0, 5]], "cue": [[6, 10]], "content": [[11, 28]]}
WANTS = {"source": [[0, 5]], "cue": [[33, 38]], "content": [[39, 48]], "act": "attitude"}
PASSAGE = """=== x01 | wire | UK/agency

⟦s1,2 Prior⟧ ⟦c1 said⟧ ⟦q1 the quay was full⟧ and ⟦c2 wants⟧ ⟦a2 a new one⟧.
"""


def lines(*records: object) -> str:
    return "".join(json.dumps(each) + "\n" for each in records)


def test_a_file_of_lines_gives_texts_and_attributions(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(lines({"id": "a", "text": TEXT, "attributions": [SAID]}))
    (found,) = read_annotated(path)
    (said,) = found.attributions
    assert (found.id, found.text, found.acts_are_known) == ("a", TEXT, False)
    assert (said.source, said.cue, said.content) == ([Span(0, 5)], [Span(6, 10)], [Span(11, 28)])


def test_a_packed_file_reads_the_same(tmp_path):
    record = lines({"id": "a", "text": TEXT, "attributions": [SAID, WANTS]})
    plain, packed = tmp_path / "news.jsonl", tmp_path / "news.jsonl.gz"
    plain.write_text(record)
    packed.write_bytes(gzip.compress(record.encode()))
    assert list(read_annotated(packed)) == list(read_annotated(plain)) != []


def test_lines_that_tell_acts_and_passages_give_the_same(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(lines({"id": "x01", "text": TEXT, "attributions": [SAID, WANTS]}))
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "one.txt").write_text(PASSAGE, "utf-8")
    assert list(read_annotated(path)) == list(read_annotated(tmp_path / "own"))
    (found,) = read_annotated(path)
    assert [each.act for each in found.attributions] == [Act.STATEMENT, Act.ATTITUDE]
    assert found.acts_are_known


def test_an_attribution_without_content_or_source_or_cue_stops_nobody(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(lines({"id": "a", "text": TEXT, "attributions": [{"content": []}, {"content": [[11, 28]]}]}))
    (found,) = read_annotated(path)
    assert [(each.source, each.cue, each.content) for each in found.attributions] == [([], [], [Span(11, 28)])]


def test_a_line_that_is_no_json_is_named(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(lines({"id": "a", "text": TEXT, "attributions": []}) + "{half\n")
    with pytest.raises(UnreadableDocument, match=r"news\.jsonl, line 2"):
        list(read_annotated(path))


def test_names_in_texts_of_their_own(tmp_path):
    path = tmp_path / "names.jsonl"
    entities = [[0, 5, "person", 0, "named"], [11, 19, "place", 1, "nominal"], [6, 10, "event", 2, "named"]]
    path.write_text(lines({"id": "a", "text": TEXT, "entities": entities}))
    assert has_texts(path)
    assert list(read_entities(path)) == [Corpus("a", TEXT, None, entities=(Entity(Span(0, 5), "person"),))]


def test_names_of_another_system_go_to_the_text_they_are_of(tmp_path):
    path = tmp_path / "names.jsonl"
    path.write_text(lines({"id": "b", "entities": [[0, 5, "PERSON"], [6, 10, "ORGANIZATION"], [11, 19, "LOCATION"]]}))
    assert not has_texts(path)
    first, second = with_silver_entities(iter([Corpus("a", TEXT, ()), Corpus("b", TEXT, ())]), path)
    assert first.entities is None
    assert [(each.span, each.type) for each in second.entities] == [
        (Span(0, 5), "person"), (Span(6, 10), "organization"), (Span(11, 19), "place"),
    ]  # fmt: skip


def test_an_empty_file_has_no_texts(tmp_path):
    path = tmp_path / "names.jsonl"
    path.touch()
    assert not has_texts(path)
    assert list(read_annotated(path)) == []
