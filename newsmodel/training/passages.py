"""Passages: news with every quotation annotated, in the marks that ``own_news/README.md`` explains."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from newsmodel.errors import UnreadableDocument
from newsmodel.model import Act, Span

OWN_NEWS = Path(__file__).parent / "own_news"
"""The folder with our own passages."""

_PIECE = re.compile(r"⟦(?P<kind>[scqax])(?P<numbers>[\d,]*)(?::(?P<speaker>[\w-]+))? ?|(?P<end>⟧)|[^⟦⟧]+|(?P<stray>⟦)")
_HEAD = re.compile(r"=== (?P<id>[^|\n]+) \| (?P<shape>[^|\n]+) \| (?P<register>[^\n]+)")
_FIELDS = {"s": "source", "c": "cue", "q": "content", "a": "content"}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a passage."""

    name: str
    type: str
    """person, organization, place, group, work, unnamed-person or unnamed-group."""

    job_title: str | None
    affiliation: str | None


@dataclass(slots=True)
class Annotation:
    """One attribution, as an annotator marked it."""

    source: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    content: list[Span] = field(default_factory=list)
    act: Act = Act.STATEMENT
    speaker: str | None = None
    """The speaker's key; None where the passage names nobody."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with all that is said in it. Spans count code points of ``text``, end exclusive."""

    id: str
    shape: str
    register: str
    text: str
    speakers: dict[str, Speaker]
    annotations: tuple[Annotation, ...]
    not_quotes: tuple[Span, ...]
    """What stands in quotation marks and is no quotation."""


def read_passages(folder: Path = OWN_NEWS) -> Iterator[Passage]:
    """Read all passages of a folder, file by file.

    Args:
        folder: its ``*.txt`` files are read.

    Yields:
        The passages, in the order of the files' names.

    Raises:
        UnreadableDocument: a passage is not marked as it must be; the message names it and the place.

    Example:
        >>> next(read_passages()).shape
        'uk'
    """
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"^(?==== )", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
            if block.strip():
                yield read_passage(block)


def read_passage(block: str) -> Passage:
    """Read one passage: its head line, its speakers, its marked text.

    Args:
        block: from ``===`` on.

    Raises:
        UnreadableDocument: the head line is missing, a mark is left open, or an attribution has no content.
    """
    head = _HEAD.match(block)
    if head is None:
        raise UnreadableDocument("a passage must begin with === id | shape | register", where=block[:40])
    lines = block[head.end() :].strip("\n").split("\n")
    named = [line for line in lines if line.startswith("@ ")]
    marked = "\n".join(lines[len(named) :]).strip()
    text, annotations, not_quotes = _unmark(marked, head["id"])
    return Passage(
        id=head["id"],
        shape=head["shape"].strip(),
        register=head["register"].strip(),
        text=text,
        speakers=dict(map(_read_speaker, named)),
        annotations=annotations,
        not_quotes=not_quotes,
    )


def _read_speaker(line: str) -> tuple[str, Speaker]:
    key, _, rest = line.removeprefix("@ ").partition(" = ")
    name, kind, job_title, affiliation = ([part.strip() for part in rest.split("|")] + [""] * 4)[:4]
    return key.strip(), Speaker(name, kind, job_title or None, affiliation or None)


def _unmark(marked: str, name: str) -> tuple[str, tuple[Annotation, ...], tuple[Span, ...]]:
    """Take the marks out of a text, and keep what they say."""
    pieces: list[str] = []
    length = 0
    waiting: list[tuple[re.Match[str], int]] = []
    annotations: dict[str, Annotation] = {}
    not_quotes: list[Span] = []
    for piece in _PIECE.finditer(marked):
        if piece["kind"]:
            waiting.append((piece, length))
        elif piece["end"] and waiting:
            mark, start = waiting.pop()
            _note(mark, Span(start, length), annotations, not_quotes)
        elif piece["end"] or piece["stray"]:
            raise UnreadableDocument("a mark is opened or closed without its partner", where=f"{name}, at {length}")
        else:
            pieces.append(piece[0])
            length += len(piece[0])
    if waiting or not all(each.content for each in annotations.values()):
        raise UnreadableDocument("a mark is left open, or an attribution has no content", where=name)
    return "".join(pieces), tuple(annotations.values()), tuple(not_quotes)


def _note(mark: re.Match[str], span: Span, annotations: dict[str, Annotation], not_quotes: list[Span]) -> None:
    if mark["kind"] == "x":
        not_quotes.append(span)
        return
    for number in mark["numbers"].split(","):
        annotation = annotations.setdefault(number, Annotation())
        getattr(annotation, _FIELDS[mark["kind"]]).append(span)
        annotation.speaker = mark["speaker"] or annotation.speaker
        if mark["kind"] == "a":
            annotation.act = Act.ATTITUDE
