"""Quoted: what stands in quotation marks, for a measure that does not depend on how the parser reads marks."""

import re

from newsmodel.model import Span

_MARK = re.compile(r"\n|``|''|[“”„«»\"‘’]")
_CLOSED_BY = {
    "“": '”"',
    '"': '"”',
    "„": "”“",
    "«": "»",
    "‘": "’",
    "``": "''\"”",
    "''": "''\"”",
}
# ‘90s, ‘tis: an apostrophe that was printed as an opening mark.
_ELISION = re.compile(r"‘(?:\d\ds?\b|[Tt]is|[Cc]ause|em\b|til\b)")
# The elision must show within this many characters.
_ELISION_LENGTH = 7


def quoted_spans(text: str) -> list[Span]:
    """Find what stands in quotation marks, marks excluded and without nesting.

    A double mark opens inside single marks and makes them forgotten; a second ``“`` closes and opens anew; whatever is
    left open ends with its line.

    Example:
        >>> text = 'He said “no”, then ‘it’s late\\nand left'
        >>> [text[span.slice] for span in quoted_spans(text)]
        ['no', 'it’s late']
    """
    found: list[tuple[int, int]] = []
    opened, start = "", 0
    for mark in _MARK.finditer(text):
        if not opened:
            opened, start = (mark[0], mark.end()) if _opens(mark, text) else ("", 0)
        elif mark[0] == "\n" or _closes(mark, opened, text):
            found.append((start, mark.start()))
            opened = ""
        elif mark[0] == "“" and opened not in ("``", "''"):
            if opened != "‘":
                found.append((start, mark.start()))
            opened, start = "“", mark.end()
    if opened:
        found.append((start, len(text)))
    return [Span(start, end) for start, end in found if start < end]


def _opens(mark: re.Match[str], text: str) -> bool:
    if mark[0] != "‘":
        return mark[0] in _CLOSED_BY
    start = mark.start()
    between = not text[start - 1 : start].isalnum() and text[start + 1 : start + 2].isalnum()
    return between and not _ELISION.match(text[start : start + _ELISION_LENGTH])


def _closes(mark: re.Match[str], opened: str, text: str) -> bool:
    if opened == "‘":
        return mark[0] == "’" and not text[mark.end() : mark.end() + 1].isalnum()
    return mark[0] in _CLOSED_BY[opened]
