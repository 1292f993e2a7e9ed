"""Inputs: files and standard input as articles, and how long it will take."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

import typer

from newsmodel import files
from newsmodel.cli.complaints import Complaints
from newsmodel.errors import FormatError, NoText, UnknownFormat
from newsmodel.formats import FORMATS
from newsmodel.formats import encoding as encodings

if TYPE_CHECKING:
    from newsmodel import Article, Feed

Thing = TypeVar("Thing")

STANDARD_INPUT = "-"
MANY = 8
"""From how many inputs on a progress bar is worth its line."""

PLAINTEXT = "plaintext"
FORMAT_NAMES = tuple(row.name for row in FORMATS)
FORMATS_SHOWN = ", ".join(FORMAT_NAMES)

# Bytes at the start of standard input, and what no raw text starts with.
_SNIFFED = 2_048
_LOOKS = (
    ("html", re.compile(rb"(<\?xml[^>]*>\s*)?<(!doctype\s+html|html)\b")),
    ("rss", re.compile(rb"<\?xml\b|<rss\b")),
    ("jsonfeed", re.compile(rb"\{[^{}]*jsonfeed\.org/version")),
    ("jsonld", re.compile(rb"\{\s*[\"}]|\[\s*\{")),
)


def format_name(word: str) -> str:
    """Take a word of the command line for the name of a format.

    Raises:
        typer.BadParameter: no format has this name.
    """
    if word not in FORMAT_NAMES:
        raise typer.BadParameter(f"{word!r} is not one of {', '.join(FORMAT_NAMES)}")
    return word


def format_names_like(incomplete: str) -> list[str]:
    """Return the formats whose names start like this, for a shell to complete."""
    return [name for name in FORMAT_NAMES if name.startswith(incomplete)]


From = Annotated[
    str | None,
    typer.Option(
        "--from",
        help=f"What the input is, if its suffix does not say: {FORMATS_SHOWN}.",
        parser=format_name,
        autocompletion=format_names_like,
        metavar="FORMAT",
        show_default=False,
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(help="The input's encoding, as cp1252, if it does not say its own.", show_default=False),
]


class Model(StrEnum):
    """What quotations are found with."""

    ACCURATE = "accurate"
    FAST = "fast"
    RULES = "rules"


Tagger = Annotated[
    Model, typer.Option("--model", help="How to find quotes: accurately, fast for an archive, or by rules alone.")
]
Weights = Annotated[
    str | None,
    typer.Option(metavar="FOLDER", help="Weights of your own, as newsmodel train writes them.", show_default=False),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 if anything had to be repaired or skipped.")]


class Reading(NamedTuple):
    """How the user wants inputs to be read."""

    format: str | None = None
    """What they are; None to go by the suffix, and for standard input by how it starts."""

    encoding: str | None = None
    """None to go by what an input itself says."""

    model: Model = Model.ACCURATE
    """What raw text is parsed with, and quotes are found with."""

    weights: str | None = None
    """A folder of weights; None for those of the package."""

    def read(self, name: str) -> "Article | Feed":
        """Read one input; raw text is parsed.

        Args:
            name: a path, or ``-`` for standard input.

        Returns:
            A feed for a feed, else an article.
        """
        if self.format is None and name != STANDARD_INPUT:
            return self._by_suffix(name)
        data = _bytes_of(name)
        if self.format is not None:
            return self._understood(data, self.format)
        form = _sniffed(data)
        try:
            return self._understood(data, form)
        except FormatError as error:
            if form != PLAINTEXT:
                advice = f"it looks like {form}; if it is something else, say so with --from"
                error.remedy = "; ".join(filter(None, (error.remedy, advice)))
            raise

    def _understood(self, data: bytes, form: str) -> "Article | Feed":
        return files.understood(data, form, self.encoding, self.model.value, self._weights())

    def _weights(self) -> Path | None:
        return Path(self.weights) if self.weights else None

    def _by_suffix(self, name: str) -> "Article | Feed":
        from newsmodel import read

        try:
            return read(name, encoding=self.encoding, model=self.model.value, weights=self._weights())
        except UnknownFormat as unknown:
            unknown.remedy += ", or say what it is with --from"
            raise

    def read_articles(self, name: str) -> "tuple[Article, ...]":
        """Read the articles of one input: those of a feed, or its one."""
        from newsmodel import Feed

        thing = self.read(name)
        return thing.items if isinstance(thing, Feed) else (thing,)

    def read_with_quotes(self, name: str) -> "tuple[Article, ...]":
        """Read the articles of one input; one that brings no quotes gets them from its body."""
        from newsmodel import enrich

        return tuple(
            article if article.quotes else enrich(article, self.model.value, self._weights())
            for article in self.read_articles(name)
        )

    def read_article(self, name: str) -> "Article":
        """Read an input that must be one article.

        Raises:
            FormatError: it is a feed of none or of several.
        """
        articles = self.read_articles(name)
        if len(articles) != 1:
            raise FormatError(f"this holds {len(articles)} articles", remedy="give a file that holds one")
        return articles[0]


def read_bytes(name: str) -> bytes:
    """Read a file, or standard input for ``-``, as it is.

    Raises:
        FileError: it cannot be read, or is larger than is understood.
    """
    data = _bytes_of(name)
    files.refuse_huge(data)
    return data


def read_page(name: str) -> bytes:
    """Read a web page, or standard input for ``-``, as it is."""
    page = _bytes_of(name)
    if not page.strip():
        raise NoText("this is empty", remedy="give it a web page")
    return page


def _bytes_of(name: str) -> bytes:
    return sys.stdin.buffer.read(files.LARGEST + 1) if name == STANDARD_INPUT else files.bytes_of(name)


def _sniffed(data: bytes) -> str:
    """Return the name of the format that standard input looks like; anything else is raw text."""
    head = encodings.without_mark(data)[:_SNIFFED].replace(b"\0", b"").lstrip().lower()
    return next((form for form, looks in _LOOKS if looks.match(head)), PLAINTEXT)


def read_each(names: Sequence[str], read: Callable[[str], Thing], complaints: Complaints) -> list[tuple[str, Thing]]:
    """Read many inputs, with a progress bar if there is somebody to see it.

    Args:
        names: the inputs.
        read: reads one.
        complaints: told of each input that cannot be read, which is then left out.

    Returns:
        The name of each input, and what was read from it.
    """
    things: list[tuple[str, Thing]] = []
    with _progress(names) as remaining:
        for name in remaining:
            with complaints.about(name, go_on=True):
                things.append((name, read(name)))
    return things


@contextmanager
def _progress(names: Sequence[str]) -> Iterator[Iterator[str]]:
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    hidden = len(names) < MANY or not console.is_terminal
    # Complaints go above the bar; standard output is not ours to redirect.
    with Progress(console=console, transient=True, redirect_stdout=False, disable=hidden) as progress:
        yield iter(progress.track(names, description="Reading"))
