"""Pieces: a sentence as words, points and whole quotations, its words cut as these languages need it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.model import Span
from newsmodel.parsing.draft import Quoted

# l’|Agence, dit|-il, a|-t-il; but Jean-Paul, foto’s and O’Brien's parts stay near enough.
_CLITIC = r"(?:t-)?(?:ils?|elles?|on|je|nous)\b"
_PIECE = re.compile(
    rf"-(?:t-)?(?P<clitic>(?:ils?|elles?|on|je|nous)\b)|[^\W\d_]{{1,6}}['’](?=\w)|\w+(?:[-&/](?!{_CLITIC})\w+)*|[^\w\s]"
)

Bounds = tuple[int, int]
"""Indices of a phrase's first piece and of the one after its last."""


class Piece(NamedTuple):
    """A word, a punctuation mark, or a stretch in quotation marks with its marks."""

    start: int
    end: int
    low: str
    """In lower case and with straight apostrophes; empty for a quotation."""

    capital: bool = False
    quoted: Quoted | None = None

    @property
    def is_point(self) -> bool:
        """Whether it is punctuation."""
        return self.quoted is None and not self.low[0].isalnum()


def cut(body: str, stretch: Span, quoted: Sequence[Quoted], starts: Sequence[int]) -> list[Piece]:
    """Cut a stretch of the body into pieces.

    Args:
        body: the article's body.
        stretch: what to cut.
        quoted: the quotations of one depth, in order.
        starts: where each of them starts.

    Returns:
        The pieces, in order.
    """
    pieces: list[Piece] = []
    at = stretch.start
    for each in quoted[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]:
        pieces.extend(_words(body, at, each.outer.start))
        pieces.append(Piece(each.outer.start, each.outer.end, "", quoted=each))
        at = each.outer.end
    pieces.extend(_words(body, at, stretch.end))
    return pieces


def _words(body: str, start: int, end: int) -> Iterator[Piece]:
    for match in _PIECE.finditer(body, start, end):
        first = match.start("clitic") if match["clitic"] else match.start()
        text = body[first : match.end()]
        yield Piece(first, match.end(), text.lower().replace("’", "'"), text[0].isupper() or text[0].isdigit())


def span_of(pieces: Sequence[Piece], bounds: Bounds) -> Span:
    """Return where a phrase stands."""
    return Span(pieces[bounds[0]].start, pieces[bounds[1] - 1].end)
