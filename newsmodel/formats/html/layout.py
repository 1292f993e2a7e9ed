"""Layout: a body as blocks of formatted text, each knowing where its text stands in the body."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import takewhile
from typing import NamedTuple


class Tag(NamedTuple):
    """An inline element that text stands in."""

    name: str
    opening: str
    """Its start tag, attributes and all."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text under one set of inline elements, or a picture among the text."""

    text: str
    formatting: tuple[Tag, ...] = ()
    picture: str = ""
    """An ``img`` element; the piece has no text then."""


@dataclass(frozen=True, slots=True)
class Run:
    """The text of one block. A line break in it is a ``br``, but in ``pre`` a line break."""

    element: str
    """The block's own element; empty where the text stands bare in one that holds other blocks too."""

    pieces: tuple[Piece, ...]
    start: int
    """Code points of the body before it."""

    @property
    def text(self) -> str:
        """The run's part of the body."""
        return "".join(piece.text for piece in self.pieces)


Layout = tuple[str | Run, ...]
"""Runs, and the tags and line breaks between them, in order."""


class Mark(NamedTuple):
    """An element laid over a stretch of the body."""

    start: int
    end: int
    opening: str
    closing: str


class Overlay(NamedTuple):
    """What is laid over one run."""

    marks: Sequence[Mark]
    """Each inside or after the one before it, none across another's end."""

    opening: str = ""
    closing: str = ""
    """Goes round the run's own element."""


def runs(layout: Layout) -> Iterator[Run]:
    """Yield the runs of a layout that have text."""
    return (token for token in layout if isinstance(token, Run) and token.text)


def text_of(layout: Layout) -> str:
    """Return a layout's text, a blank line between blocks."""
    return "\n\n".join(run.text for run in runs(layout))


def of_text(body: str) -> Layout:
    """Lay out plain text: each stretch of lines without an empty one is a paragraph."""
    tokens: list[str | Run] = []
    for found in re.finditer(r"[^\n]+(?:\n[^\n]+)*", body):
        if found[0].strip():
            tokens += ["\n"] * bool(tokens)
            tokens.append(Run("p", (Piece(found[0]),), found.start()))
    return tuple(tokens)


def written(layout: Layout, overlays: Mapping[int, Overlay] | None = None) -> str:
    """Write a layout as HTML.

    Args:
        layout: what to write.
        overlays: what to lay over the runs, by the runs' starts.

    Returns:
        Well-formed HTML. Inline elements of the layout are cut where a mark starts or ends.
    """
    overlays = overlays or {}
    nothing = Overlay(())
    return "".join(
        token
        if isinstance(token, str)
        else _run_written(token, overlays.get(token.start, nothing) if token.text else nothing)
        for token in layout
    )


def _run_written(run: Run, overlay: Overlay) -> str:
    is_plain = len(run.pieces) == 1 and not overlay.marks and not (run.pieces[0].formatting or run.pieces[0].picture)
    inner = _escaped(run.pieces[0].text, run) if is_plain else _woven(run, overlay.marks)
    element = f"<{run.element}>{inner}</{run.element}>" if run.element else inner
    return f"{overlay.opening}{element}{overlay.closing}"


def _escaped(text: str, run: Run) -> str:
    return escape(text, quote=False).replace("\n", "\n" if run.element == "pre" else "<br>")


def _woven(run: Run, marks: Sequence[Mark]) -> str:
    pen = _Pen(run)
    out: list[str] = []
    inside: list[Mark] = []

    def leave(position: float) -> None:
        while inside and inside[-1].end <= position:
            mark = inside.pop()
            out.extend((pen.up_to(mark.end), mark.closing))

    for mark in marks:
        leave(mark.start)
        out.extend((pen.up_to(mark.start), mark.opening))
        inside.append(mark)
    leave(float("inf"))
    out.append(pen.up_to(None))
    return "".join(out)


def _shared(before: tuple[Tag, ...], after: tuple[Tag, ...]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))


class _Pen:
    """Writes a run bit by bit, each bit well-formed by itself."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._pieces = list(reversed(run.pieces))
        self._position = run.start

    def up_to(self, end: int | None) -> str:
        """Write on from the last position to this one, or to the end of the run."""
        out: list[str] = []
        open_tags: tuple[Tag, ...] = ()
        while self._pieces and (end is None or self._position < end):
            piece = self._next(end)
            kept = _shared(open_tags, piece.formatting)
            out += [f"</{tag.name}>" for tag in reversed(open_tags[kept:])]
            out += [tag.opening for tag in piece.formatting[kept:]]
            out.append(piece.picture or _escaped(piece.text, self._run))
            open_tags = piece.formatting
        out += [f"</{tag.name}>" for tag in reversed(open_tags)]
        return "".join(out)

    def _next(self, end: int | None) -> Piece:
        """Take the next piece, or as much of it as stands before the end."""
        piece = self._pieces.pop()
        room = len(piece.text) if end is None else end - self._position
        if room < len(piece.text):
            self._pieces.append(Piece(piece.text[room:], piece.formatting))
            piece = Piece(piece.text[:room], piece.formatting)
        self._position += len(piece.text)
        return piece
