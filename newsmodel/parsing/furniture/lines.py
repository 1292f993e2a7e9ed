"""The first lines of a text, and the text again without those that were taken out."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

LONGEST = 500
"""Characters of a line that are looked at: more than the longest headline, standfirst or byline has."""


class Line(NamedTuple):
    """One line that is not blank."""

    text: str
    """Its words with single spaces; of a very long line only the beginning."""

    start: int
    """Where it begins in the text."""

    end: int
    """Where it ends, without its newline."""

    gap: bool
    """Whether a blank line stands before it."""


def top_lines(text: str, number: int) -> list[Line]:
    r"""Return the first lines of a text that are not blank.

    Args:
        text: any text whose newlines are ``\n``.
        number: how many lines at most.
    """
    return [line for _, line in zip(range(number), _lines(text), strict=False)]


def without_lines(text: str, lines: list[Line], taken: Mapping[int, str]) -> str:
    """Return a text without some of its first lines.

    Args:
        text: the text that the lines come from.
        lines: its first lines.
        taken: the index of each line to take out, with what is left of it; mostly nothing.
    """
    if not taken:
        return text
    last = max(taken)
    kept = ""
    for index, line in enumerate(lines[: last + 1]):
        left = taken.get(index, text[line.start : line.end])
        if left:
            kept += ("\n\n" if line.gap or index - 1 in taken else "\n") * bool(kept) + left
    rest = text[lines[last].end :].lstrip("\n")
    return f"{kept}\n\n{rest}" if kept and rest else kept or rest


def _lines(text: str) -> Iterator[Line]:
    start, gap = 0, False
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        words = " ".join(text[start : min(end, start + LONGEST)].split())
        if words:
            yield Line(words, start, end, gap)
        gap = not words
        start = end + 1
