"""Limits: how much of a page is read, so that no page, however hostile, costs more than it may."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may cost. A page over the first limit is refused; over the others, the rest of it is left out.

    A ``NewsmodelWarning`` tells of scripts, articles and items that are left out. No real page that we have seen comes
    near one of them.

    Example:
        >>> Limits(page=100 * 1024**2).scripts
        200
    """

    page: int = 32 * 1024**2
    """Length of a page, in bytes or, if it is text, in characters. A longer one is an ``UnreadableDocument``."""

    scripts: int = 200
    """JSON-LD scripts of a page that are read, the first ones."""

    script: int = 8 * 1024**2
    """Length of one JSON-LD script in characters. A longer one is skipped."""

    articles: int = 100
    """Articles of a page that are read, the main one and the first others."""

    items: int = 1_000
    """Items of microdata or RDFa in a page. If it has more, these two are not read."""

    tags: int = 50_000
    """Landmarks of a page that are looked at: its ``meta`` tags, headings, times, and scripts that may be JSON-LD."""

    markup: int = 2 * 1024**2
    """Length in characters of the part of a page in which what it shows is looked for: byline, date and story. The
    microdata and RDFa of a longer page, which other parsers would have to read whole, are not read."""

    story: int = 1024**2
    """Length in characters of the markup that the body is made from. What is longer is no story."""


DEFAULT = Limits()
"""The limits that hold if none are given."""
