"""Shapes: what the look of a word tells of one that nobody has seen."""

import re
from zlib import crc32

_ENDINGS, _BEGINNINGS, _OUTLINES = 4096, 4096, 1024

AFFIXES = _ENDINGS + _BEGINNINGS + _OUTLINES
"""Rows in the table of shapes."""

_REPEATED = re.compile(r"(.)\1{2,}")


def affixes_of(text: str) -> list[int]:
    """Return the rows of a word's ending, beginning and outline in the table of shapes."""
    small = text.lower()
    return [
        _hash(small[-3:], _ENDINGS),
        _ENDINGS + _hash(small[:3], _BEGINNINGS),
        _ENDINGS + _BEGINNINGS + _hash(outline_of(text), _OUTLINES),
    ]


def outline_of(text: str) -> str:
    """Return letters as x and X, digits as 0, runs cut to two: McDonald as XxXxx.

    Example:
        >>> outline_of("Reuters"), outline_of("2026")
        ('Xxx', '00')
    """
    outline = "".join(
        "0" if each.isdigit() else "X" if each.isupper() else "x" if each.isalpha() else each for each in text
    )
    return _REPEATED.sub(r"\1\1", outline)


def _hash(text: str, size: int) -> int:
    return crc32(text.encode("utf-8", "surrogatepass")) % size
