"""Phrasing: the inline content of one block as it comes in, with its white space collapsed as a browser does."""

import re
from html import escape
from itertools import groupby

from newsmodel.formats.html.layout import Piece, Tag
from newsmodel.formats.html.scanning import SPACES, Token
from newsmodel.model import clean

_WHITE = re.compile(f"[{SPACES}]+")
_ADDRESS = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
# A link may go round a heading and a paragraph or two; one that was never closed does not go round everything.
_MOST_LINKED_BLOCKS = 8
_QUOTES = (("“", "”"), ("‘", "’"))


class Phrase:
    """The text, pictures and formatting of the block that is being read."""

    def __init__(self) -> None:
        self._inline: dict[str, list[str]] = {}
        self._formatting: tuple[Tag, ...] = ()
        self._pieces: list[Piece] = []
        self._tail = ""
        self._linked_blocks = 0
        self._quoted = 0

    def add(self, text: str) -> None:
        """Add text, its white space collapsed."""
        text = _WHITE.sub(" ", text)
        self.add_verbatim(text[1:] if text[:1] == " " and self._tail[-1:] in ("", " ", "\n") else text)

    def add_verbatim(self, text: str) -> None:
        """Add text as it is."""
        if text:
            self._pieces.append(Piece(text, self._formatting))
            self._tail = (self._tail + text)[-2:]

    def add_line_break(self) -> None:
        """Add a line break, but none at the start of a block, and no third in a row."""
        if self._tail not in ("", "\n\n"):
            self._trim_end(" ")
            self.add_verbatim("\n")

    def add_picture(self, token: Token) -> None:
        """Add an ``img``, if it has an absolute address."""
        if address := _address(token.attribute("src")):
            words = " ".join(clean(token.attribute("alt") or "").split())
            picture = f'<img src="{_quoted(address)}" alt="{_quoted(words)}">'
            self._pieces.append(Piece("", self._formatting, picture))

    def open_quote(self) -> None:
        """Print the mark that a browser shows at the start of a ``q``."""
        self.add(_QUOTES[self._quoted % 2][0])
        self._quoted += 1

    def close_quote(self) -> None:
        """Print the mark that a browser shows at its end."""
        if self._quoted:
            self._quoted -= 1
            self.add(_QUOTES[self._quoted % 2][1])

    def open(self, token: Token) -> None:
        """Put what follows in an inline element; a link ends the link before it."""
        opening = f"<{token.name}>"
        if token.name == "a":
            self._linked_blocks = 0
            self._inline.pop("a", None)
            address = _address(token.attribute("href"))
            opening = f'<a href="{_quoted(address)}">' if address else ""
        self._inline.setdefault(token.name, []).append(opening)
        self._format()

    def close(self, name: str) -> None:
        """End the innermost inline element of this name."""
        if openings := self._inline.get(name):
            openings.pop()
            if not openings:
                del self._inline[name]
            self._format()

    def close_all(self) -> None:
        """End every inline element, as the border of a table's cell does."""
        self._inline.clear()
        self._format()

    def cut(self, *, verbatim: bool) -> tuple[Piece, ...]:
        """Return what has come in since the last cut, without white space at its edges; what is open stays open."""
        self._trim_end(SPACES if verbatim else " \n")
        pieces, self._pieces, self._tail = self._pieces, [], ""
        self._linked_blocks += bool(pieces)
        if self._linked_blocks >= _MOST_LINKED_BLOCKS:
            self.close("a")
        return _merged(_trimmed_start(pieces) if verbatim else pieces)

    def _format(self) -> None:
        self._formatting = tuple(Tag(name, openings[-1]) for name, openings in self._inline.items() if openings[-1])

    def _trim_end(self, characters: str) -> None:
        for index in range(len(self._pieces) - 1, -1, -1):
            piece = self._pieces[index]
            if text := piece.text.rstrip(characters):
                self._pieces[index] = Piece(text, piece.formatting)
                return
            if not piece.picture:
                del self._pieces[index]


def _address(value: str | None) -> str:
    """Return an absolute web address without the white space that browsers ignore; empty if it is none."""
    address = clean((value or "").translate(dict.fromkeys(map(ord, "\t\n\r"))).strip(SPACES))
    return address if _ADDRESS.match(address) else ""


def _quoted(value: str) -> str:
    """Escape what stands between double quotation marks, as nh3 does."""
    return escape(value, quote=False).replace('"', "&quot;")


def _trimmed_start(pieces: list[Piece]) -> list[Piece]:
    """Drop the line breaks before the first line of preformatted text: a browser swallows the first of them."""
    for index, piece in enumerate(pieces):
        if text := piece.text.lstrip("\n"):
            pictures = [piece for piece in pieces[:index] if piece.picture]
            return [*pictures, Piece(text, piece.formatting), *pieces[index + 1 :]]
    return [piece for piece in pieces if piece.picture]


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    return tuple(
        Piece("".join(piece.text for piece in group), formatting, "".join(piece.picture for piece in group))
        for (formatting, _), same in groupby(pieces, key=lambda piece: (piece.formatting, piece.picture))
        for group in (list(same),)
    )
