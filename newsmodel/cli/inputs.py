"""Inputs: files and standard input as articles, and how long it will take."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.errors import FormatError, NoText, UnknownFormat, UnreadableDocument
from newsmodel.formats import encoding as encodings
from newsmodel.formats import named

if TYPE_CHECKING:
    from newsmodel import Article, Feed

Thing = TypeVar("Thing")

STANDARD_INPUT = "-"
MANY = 8
"""From how many inputs on a progress bar is worth its line."""


class FormatName(StrEnum):
    """What an input or an output can be, by the names of ``formats.FORMATS``."""

    JSONLD = "jsonld"
    RSS = "rss"
    HTML = "html"
    PLAINTEXT = "plaintext"


From = Annotated[
    FormatName | None,
    typer.Option("--from", help="What the input is, if its suffix does not say.", show_default=False),
]
Encoding = Annotated[
    str | None,
    typer.Option(help="The input's encoding, as cp1252, if it does not say its own.", show_default=False),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 if anything had to be repaired or skipped.")]


class Reading(NamedTuple):
    """How the user wants inputs to be read."""

    format: FormatName | None = None
    """What they are; None to go by the suffix, and to take standard input for raw text."""

    encoding: str | None = None
    """None to go by what an input itself says."""

    def read(self, name: str) -> "Article | Feed":
        """Read one input; raw text is parsed.

        Args:
            name: a path, or ``-`` for standard input.

        Returns:
            A feed for a feed, else an article.
        """
        if self.format is None and name != STANDARD_INPUT:
            return self._by_suffix(name)
        document = _bytes_of(name)
        text = document if self.encoding is None else _decoded(document, self.encoding)
        if self.format not in (None, FormatName.PLAINTEXT):
            return named(self.format).loads(text)
        from newsmodel import parse

        return parse(encodings.text_in(text) if isinstance(text, bytes) else text)

    def _by_suffix(self, name: str) -> "Article | Feed":
        from newsmodel import read

        try:
            return read(name, encoding=self.encoding)
        except UnknownFormat as unknown:
            unknown.remedy += ", or say what it is with --from"
            raise

    def read_articles(self, name: str) -> "tuple[Article, ...]":
        """Read the articles of one input: those of a feed, or its one."""
        from newsmodel import Feed

        thing = self.read(name)
        return thing.items if isinstance(thing, Feed) else (thing,)

    def read_article(self, name: str) -> "Article":
        """Read an input that must be one article.

        Raises:
            FormatError: it is a feed of none or of several.
        """
        articles = self.read_articles(name)
        if len(articles) != 1:
            raise FormatError(f"this holds {len(articles)} articles", remedy="give a file that holds one")
        return articles[0]


def read_page(name: str) -> str:
    """Read a web page, or standard input for ``-``; it must be UTF-8, as what is written back will be."""
    return encodings.text_in(_bytes_of(name))


def _bytes_of(name: str) -> bytes:
    document = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    if not document.strip():
        raise NoText("there is nothing in it")
    return document


def _decoded(document: bytes, encoding: str) -> str:
    try:
        return document.decode(encoding)
    except (LookupError, UnicodeDecodeError) as error:
        raise UnreadableDocument(str(error), remedy="leave out --encoding to have UTF-8 tried") from None


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
