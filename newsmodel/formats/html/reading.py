"""Reading bodies: HTML of any kind, laid out as blocks of formatted text, in linear time and without recursion.

It does what a browser's tree construction does to sound markup, and something sensible to the rest; see
the HTML standard, sections 13.2.6 and 15.3 for what implies the end of what and how white space collapses.
"""

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from html import unescape

from newsmodel.formats.html import scanning
from newsmodel.formats.html.dropping import Dropping
from newsmodel.formats.html.elements import (
    BREAKS,
    CELLS,
    GRID,
    HOLDERS,
    HOMES,
    INLINE,
    LEAVES,
    LISTS,
    RENAMED,
    walls_against_end,
    walls_against_start,
)
from newsmodel.formats.html.layout import Layout, Piece, Run
from newsmodel.formats.html.phrasing import Phrase
from newsmodel.formats.html.scanning import Kind, Token
from newsmodel.model import clean

# No story needs more, and parsers that recurse over a page survive it.
_DEEPEST = 32


def laid_out(markup: str) -> Layout:
    """Lay out HTML; links and pictures without an absolute web address are dropped."""
    reader = _Reader(markup)
    for token in scanning.tokens(markup):
        reader.take(token)
    return reader.finish()


@dataclass(slots=True)
class _Holder:
    """An open element that holds blocks. It is written once there is something to write in it."""

    name: str
    opening: str
    written: bool = False
    filled: bool = False


class _Reader:
    """Takes the tokens of a markup one by one and builds its layout."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._dropping = Dropping(markup)
        self._phrase = Phrase()
        self._leaf = ""
        self._holders: list[_Holder] = []
        self._too_deep: Counter[str] = Counter()
        self._layout: list[str | Run] = []
        self._length = 0

    def take(self, token: Token) -> None:
        """Read one more token."""
        if self._dropping.takes(token):
            return
        name = RENAMED.get(token.name, token.name)
        if token.kind is Kind.TEXT:
            self._text(clean(unescape(self._markup[token.start : token.end])))
        elif token.kind is Kind.START:
            self._start(name, token)
        elif token.kind is Kind.END:
            self._end(name)

    def finish(self) -> Layout:
        """End what is still open."""
        self._close_to(0)
        return tuple(self._layout)

    def _text(self, text: str) -> None:
        if self._leaf == "pre":
            self._phrase.add_verbatim(text)
        else:
            self._phrase.add(text)

    def _start(self, name: str, token: Token) -> None:
        if name in INLINE:
            self._phrase.open(token)
        elif name in LEAVES:
            self._end_block()
            self._leaf = name
        elif name in HOLDERS:
            self._hold(name, token)
        elif name in BREAKS:
            self._end_paragraph()
        else:
            self._start_void(name, token)

    def _start_void(self, name: str, token: Token) -> None:
        match name:
            case "br":
                self._line_break()
            case "hr":
                self._rule()
            case "img" | "image":
                self._phrase.add_picture(token)
            case "q":
                self._phrase.open_quote()

    def _end(self, name: str) -> None:
        if name in INLINE:
            self._phrase.close(name)
        elif name == self._leaf:
            self._end_block()
        elif name in LEAVES or name in BREAKS:
            self._end_paragraph()
        elif name in HOLDERS:
            self._let_go(name)
        elif name == "q":
            self._phrase.close_quote()

    def _line_break(self) -> None:
        if self._leaf == "pre":
            self._phrase.add_verbatim("\n")
        else:
            self._phrase.add_line_break()

    def _rule(self) -> None:
        self._end_block()
        if self._holder not in LISTS | GRID:
            self._write("<hr>")

    @property
    def _holder(self) -> str:
        return self._holders[-1].name if self._holders else ""

    def _hold(self, name: str, token: Token) -> None:
        """Open an element that holds blocks where it may stand; elsewhere its start only ends the block before."""
        self._end_block()
        if homes := HOMES.get(name):
            home = self._innermost(homes, walls_against_start(name))
            if home is None:
                return
            self._close_to(home + 1)
        elif self._holder in GRID:
            return
        if len(self._holders) < _DEEPEST:
            self._open(name, token)
        else:
            self._too_deep[name] += 1

    def _open(self, name: str, token: Token) -> None:
        self._holders.append(_Holder(name, f"<{name}{_size(name, token)}>"))
        if name in CELLS:
            # An empty cell keeps its place in the row.
            self._phrase.close_all()
            self._write_holders()

    def _let_go(self, name: str) -> None:
        self._end_block()
        if self._too_deep[name]:
            self._too_deep[name] -= 1
        elif (found := self._innermost({name}, walls_against_end(name))) is not None:
            self._close_to(found)

    def _innermost(self, names: Set[str], walls: Set[str]) -> int | None:
        """Return the place of the innermost open holder with one of these names, if no wall stands before it."""
        for place in range(len(self._holders) - 1, -1, -1):
            if self._holders[place].name in names:
                return place
            if self._holders[place].name in walls:
                return None
        return None

    def _close_to(self, depth: int) -> None:
        self._end_block()
        while len(self._holders) > depth:
            holder = self._holders.pop()
            if holder.written:
                self._layout.append(f"</{holder.name}>")
            if holder.name in CELLS:
                self._phrase.close_all()

    def _end_block(self) -> None:
        """End the block of text that is being read, with its element."""
        self._end_run()
        self._leaf = ""

    def _end_paragraph(self) -> None:
        """End the block of text; but a heading or preformatted text goes on in another block."""
        self._end_run()
        if self._leaf == "p":
            self._leaf = ""

    def _end_run(self) -> None:
        pieces = self._phrase.cut(verbatim=self._leaf == "pre")
        if pieces:
            run = Run(self._element(pieces), pieces, self._length + 2 * bool(self._length))
            self._write(run)
            self._length = run.start + len(run.text) if run.text else self._length

    def _element(self, pieces: tuple[Piece, ...]) -> str:
        """Return the element for the text at hand; none where it is the first in one that holds text as well."""
        if self._leaf == "pre":
            return "pre"
        if self._holder in LISTS:
            return "li"
        if self._holder in GRID:
            return "td"
        if self._holder == "figure" and not any(piece.text for piece in pieces):
            return ""
        bare = self._holder in CELLS | {"li", "figcaption"} and not self._holders[-1].filled
        return self._leaf or ("" if bare else "p")

    def _write(self, token: str | Run) -> None:
        self._write_holders()
        if self._holders:
            self._holders[-1].filled = True
        self._write_at(len(self._holders), token)

    def _write_holders(self) -> None:
        for depth, holder in enumerate(self._holders):
            if not holder.written:
                self._write_at(depth, holder.opening)
                holder.written = True
                if depth:
                    self._holders[depth - 1].filled = True

    def _write_at(self, depth: int, token: str | Run) -> None:
        if not depth and self._layout:
            self._layout.append("\n")
        self._layout.append(token)


def _size(name: str, token: Token) -> str:
    """Return the attributes that say how many columns and rows a cell covers."""
    if name not in ("td", "th"):
        return ""
    sizes = ((size, token.attribute(size) or "") for size in ("colspan", "rowspan"))
    return "".join(f' {size}="{value}"' for size, value in sizes if value.isascii() and value.isdigit())
