"""Corpora: annotated news in the shapes it comes in, read into one."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from newsmodel.errors import UnreadableDocument
from newsmodel.model import Act, Span
from newsmodel.training.passages import Annotation, read_passages

Record = dict[str, Any]
"""A line of a corpus, as it was read: whatever JSON holds."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in a text."""

    span: Span
    type: str
    """person, organization or place."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """One annotated text."""

    id: str
    text: str
    attributions: tuple[Annotation, ...] | None
    """None where nobody has annotated attributions."""

    acts_are_known: bool = False
    """Whether the annotators told statements from attitudes."""

    entities: tuple[Entity, ...] | None = None
    """None where nobody has marked names."""


_ENTITY_TYPES = {
    "PERSON": "person",
    "ORGANIZATION": "organization",
    "LOCATION": "place",
    "person": "person",
    "organization": "organization",
    "place": "place",
}


def read_annotated(path: Path) -> Iterator[Corpus]:
    """Read annotated texts: a folder of passages, or a file of one JSON object a line."""
    return read_own_news(path) if path.is_dir() else read_attributions(path)


def has_texts(path: Path) -> bool:
    """Say whether a file of names has its own texts, or is about those of another."""
    return "text" in next(_read_lines(path), {})


def read_own_news(folder: Path) -> Iterator[Corpus]:
    """Read passages in the marks of ``own_news/README.md``.

    Args:
        folder: its ``*.txt`` files are read.
    """
    for passage in read_passages(folder):
        yield Corpus(passage.id, passage.text, passage.annotations, acts_are_known=True)


def read_attributions(path: Path) -> Iterator[Corpus]:
    """Read a corpus of one JSON object a line: ``{"id", "text", "attributions": [{"source", "cue", "content"}]}``.

    Args:
        path: ends in ``.jsonl`` or ``.jsonl.gz``; spans are ``[start, end]`` in code points.
    """
    for record in _read_lines(path, "id", "text", "attributions"):
        found = tuple(
            Annotation(_spans(each, "source"), _spans(each, "cue"), _spans(each, "content"), _act_of(each))
            for each in record["attributions"]
            if each["content"]
        )
        yield Corpus(
            record["id"], record["text"], found, acts_are_known=any("act" in a for a in record["attributions"])
        )


def with_silver_entities(corpora: Iterator[Corpus], path: Path) -> Iterator[Corpus]:
    """Add the names that another system found in the same texts.

    Args:
        corpora: the texts.
        path: lines of ``{"id", "entities": [[start, end, type], …]}``; missing texts stay without names.
    """
    known = {record["id"]: record["entities"] for record in _read_lines(path, "id", "entities")}
    for each in corpora:
        yield replace(each, entities=_entities(known[each.id])) if each.id in known else each


def read_entities(path: Path) -> Iterator[Corpus]:
    """Read texts in which names are marked: ``{"id", "text", "entities": [[start, end, type, cluster, form], …]}``.

    Args:
        path: only entities whose form is ``named`` are taken.
    """
    for record in _read_lines(path, "id", "text", "entities"):
        named = [each for each in record["entities"] if each[4] == "named"]
        yield Corpus(record["id"], record["text"], None, entities=_entities(named))


def _entities(records: list[list[Any]]) -> tuple[Entity, ...]:
    return tuple(
        Entity(Span(start, end), _ENTITY_TYPES[kind]) for start, end, kind, *_ in records if kind in _ENTITY_TYPES
    )


def _spans(record: Record, part: str) -> list[Span]:
    return [Span(start, end) for start, end in record.get(part) or ()]


def _act_of(record: Record) -> Act:
    return Act.ATTITUDE if record.get("act") == "attitude" else Act.STATEMENT


def _read_lines(path: Path, *needed: str) -> Iterator[Record]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                record = json.loads(line)
            except ValueError:
                record = None
            if not isinstance(record, dict) or not record.keys() >= set(needed):
                what = " with " + ", ".join(needed) if needed else ""
                raise UnreadableDocument(f"a corpus has one JSON object a line{what}", where=f"{path}, line {number}")
            yield record
