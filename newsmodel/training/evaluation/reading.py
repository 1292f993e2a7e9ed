"""Reading: gold from the folders and files that it comes in."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from newsmodel.errors import FileError, NewsmodelError, UnreadableDocument
from newsmodel.model import Act, Span
from newsmodel.training.evaluation.gold import GoldActor, GoldArticle, GoldAttribution, GoldSet
from newsmodel.training.passages import Annotation, Passage, read_passages

Made = TypeVar("Made")

_SPEAKERS = "_speakers"
_SUFFIXES = (".jsonl", ".jsonl.gz")


@dataclass(frozen=True, slots=True)
class Benchmark:
    """All that a path holds to measure against."""

    sets: tuple[GoldSet, ...]
    first_text: str
    """What a fresh start is timed with: the folder's own article if there is one, else the first of the gold."""


def read_benchmark(path: Path, only: Sequence[str] = ()) -> Benchmark:
    """Read what a path holds.

    Args:
        path: one of

            - a folder with a folder ``gold``: each ``gold/NAME.jsonl`` is a set. ``gold/NAME_speakers.jsonl`` says who
              speaks in ``corpora/NAME.jsonl.gz``, and has lines ``{"id", "actors", "attributions": {id: key}}``. A
              corpus whose name ends in ``_dev`` or ``_test`` is a set also where nobody says who speaks. A text
              beside them, ``*.txt``, is what a fresh start is timed with.
            - a folder of passages in the marks of ``own_news/README.md``, or of files as the next.
            - a file ``.jsonl`` or ``.jsonl.gz`` with lines ``{"id", "text", "attributions": [{"content", "source",
              "speaker", "act"}], "actors": [{"key", "name", "type", "aliases"}], "not_quotes"}``. Spans are
              ``[start, end]``; a speaker is a key, or a list of keys.

            Only statements count in passages, and in files that list ``not_quotes`` or tell the ``act``.
        only: the names of the sets to read; all where it is empty.

    Raises:
        FileError: there is nothing at the path, or nothing of these names.
        UnreadableDocument: a file is not as it must be; the message names it and the line.
    """
    if not path.exists():
        raise FileError("there is no such file or folder", where=str(path), remedy="check the path")
    readers = _readers(path)
    only = [_stem(Path(name)) for name in only]
    wanted = [read for name, read in readers.items() if not only or name in only]
    if not wanted or set(only) - readers.keys():
        names = ", ".join(readers) or "none"
        raise FileError("there is no such gold here", where=str(path), remedy=f"what there is: {names}")
    sets = tuple(read() for read in wanted)
    texts = sorted(path.glob("*.txt")) if (path / "gold").is_dir() else []
    articles = [article for each in sets for article in each.articles]
    if not articles:
        raise UnreadableDocument("this holds no article", where=str(path))
    return Benchmark(sets, texts[0].read_text("utf-8", errors="replace") if texts else articles[0].text)


def _readers(path: Path) -> dict[str, Callable[[], GoldSet]]:
    """List what there is, by name; nothing is read yet."""
    if path.is_file():
        return {_stem(path): lambda: _read_set(path)}
    if not (path / "gold").is_dir():
        readers = {_stem(file): _reader_of(file) for file in _files(path)}
        return readers or ({path.name: lambda: _read_passages(path)} if list(path.glob("*.txt")) else {})
    corpora = {_stem(file): file for file in _files(path / "corpora")}
    readers = {name: _reader_of(file) for name, file in corpora.items() if name.endswith(("_dev", "_test"))}
    for file in _files(path / "gold"):
        name = _stem(file).removesuffix(_SPEAKERS)
        if name == _stem(file):
            readers[name] = _reader_of(file)
        elif name in corpora:
            readers[name] = _reader_of(corpora[name], file)
    return {name: read for name, read in readers.items() if name not in corpora or _is_gold(corpora[name])}


def _reader_of(file: Path, speakers: Path | None = None) -> Callable[[], GoldSet]:
    return lambda: _read_set(file, speakers)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if file.name.endswith(_SUFFIXES))


def _stem(file: Path) -> str:
    return file.name.removesuffix(".gz").removesuffix(".jsonl")


def _is_gold(file: Path) -> bool:
    """Tell a corpus of attributions from what else a folder of corpora may hold."""
    return next(_read_lines(file, lambda record: "text" in record and "attributions" in record), False)


def _read_passages(folder: Path) -> GoldSet:
    return GoldSet(folder.name, tuple(map(_from_passage, read_passages(folder))), statements_only=True)


def _from_passage(passage: Passage) -> GoldArticle:
    return GoldArticle(
        passage.id,
        passage.text,
        tuple(map(_from_annotation, passage.annotations)),
        {key: GoldActor(each.name, each.type) for key, each in passage.speakers.items()},
        passage.not_quotes,
    )


def _from_annotation(each: Annotation) -> GoldAttribution:
    return GoldAttribution(tuple(each.content), tuple(each.source), each.act, (each.speaker,) if each.speaker else ())


def _read_set(file: Path, speakers: Path | None = None) -> GoldSet:
    known = dict(_read_lines(speakers, lambda record: (record["id"], record))) if speakers else {}
    made = list(_read_lines(file, lambda record: (_article(record, known.get(record["id"], {})), _tells_act(record))))
    return GoldSet(_stem(file), tuple(article for article, _ in made), any(tells for _, tells in made))


def _tells_act(record: dict) -> bool:  # type: ignore[type-arg]
    return "not_quotes" in record or any("act" in each for each in record["attributions"])


def _article(record: dict, known: dict) -> GoldArticle:  # type: ignore[type-arg]
    actors = {
        each["key"]: GoldActor(each["name"], each["type"], tuple(each.get("aliases") or ()))
        for each in known.get("actors") or record.get("actors") or ()
    }
    speakers = known.get("attributions") or {}
    found = [
        replace(_attribution(each), speakers=_keys(speakers[each["id"]])) if each.get("id") in speakers
        else _attribution(each)
        for each in record["attributions"]
    ]  # fmt: skip
    return GoldArticle(record["id"], record["text"], tuple(found), actors, _spans(record.get("not_quotes")))


def _attribution(record: dict) -> GoldAttribution:  # type: ignore[type-arg]
    act = Act(record.get("act") or Act.STATEMENT)
    return GoldAttribution(_spans(record["content"]), _spans(record.get("source")), act, _keys(record.get("speaker")))


def _keys(speaker: str | list[str] | None) -> tuple[str, ...]:
    return (speaker,) if isinstance(speaker, str) else tuple(speaker or ())


def _spans(pairs: list[list[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs or ())


def _read_lines(path: Path, make: Callable[[dict], Made]) -> Iterator[Made]:  # type: ignore[type-arg]
    """Read a file of one JSON object a line."""
    opener = gzip.open if path.suffix == ".gz" else open
    number = 0
    try:
        with opener(path, "rb") as lines:
            for line in lines:
                number += 1
                if line.strip():
                    yield make(json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError, EOFError, zlib.error, NewsmodelError) as error:
        what = f"this is no gold: {type(error).__name__} {error}"
        raise UnreadableDocument(what, f"{path}, line {number}", "see newsmodel evaluate --help") from error
