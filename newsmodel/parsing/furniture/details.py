"""Details: lines of the head that say when and by whom, and nothing else."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.parsing.furniture.byline import Byline, read_bare_byline, read_byline
from newsmodel.parsing.furniture.dates import Dated, find_dates
from newsmodel.parsing.furniture.notices import is_furniture_line
from newsmodel.parsing.furniture.places import is_known_place
from newsmodel.parsing.furniture.releases import is_release_line, permits_release
from newsmodel.parsing.furniture.sections import is_section_label

_LONGEST = 300
_EDGES = " ,;:|•·–—-()[]/\u00a0"
_AGO = re.compile(
    r"(?:(?:last |first )?(?:updated?|published|posted|modified)\s?:? )?(?:\d{1,3}|an?|one|two|three|few|a few) "
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago",
    re.IGNORECASE,
)
_FILED = re.compile(
    r"(?:posted|published|filed) (?:in|under):? (?P<section>[^\W\d_][^:.!?]{0,50}?)(?: on|,)?", re.IGNORECASE
)
_BAR = re.compile(r" [|•·] ")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,300})(?<=\S)\1(?![\w*])")
_MOST_WORDS_OF_LABEL = 4


class Details(NamedTuple):
    """What a line of the head says."""

    byline: Byline | None
    dates: tuple[Dated, ...]
    place: str | None
    """A city that stands before the date, as in a letter."""

    left: str
    """What of the line is a notice, and stays in the body: “4 min read”."""

    section: str | None = None
    """The section that the line names before its date: “Posted in Courts on 22 January 2026”."""


def read_details(line: str, *, bare: bool) -> Details | None:
    """Read a line that says when or by whom the article was written.

    Args:
        line: one line with single spaces.
        bare: whether names without “By” may be taken for a byline here.

    Returns:
        What it says; None where it says anything else as well, as a headline or a sentence does.

    Example:
        >>> details = read_details("By Jane Doe | 22 January 2022, 14:05 GMT | 4 min read", bare=False)
        >>> details.byline.printed, str(details.dates[0].moment), details.left
        ('By Jane Doe', '2022-01-22 14:05:00+00:00', '4 min read')
    """
    if len(line) > _LONGEST:
        return None
    line = _EMPHASIS.sub(r"\2", line)
    dates = find_dates(line)
    byline, place, left = None, None, []
    section = _section_before(line, dates)
    for piece in _between(line, dates)[section is not None :]:
        if _is_notice(piece) or (dates and is_section_label(piece)):
            left.append(piece)
        elif dates and place is None and byline is None and is_known_place(piece):
            place = piece
        elif byline is None and (found := read_byline(piece) or (read_bare_byline(piece) if bare else None)):
            byline = found
        else:
            return None
    return Details(byline, tuple(dates), place, " | ".join(left), section) if dates or byline else None


def read_labelled_date(line: str) -> Details | None:
    """Read a few words and a date with a bar between them, which below the headline are no part of the story.

    Args:
        line: one line with single spaces, but not the first: there it may be the headline.

    Returns:
        The date, and the words as what is left in the body.

    Example:
        >>> read_labelled_date("Crown court | Thursday 22 January 2026").left
        'Crown court'
    """
    dates = find_dates(line) if len(line) <= _LONGEST else []
    pieces = _between(line, dates)
    if len(dates) != 1 or len(pieces) != 1 or len(pieces[0].split()) > _MOST_WORDS_OF_LABEL or is_release_line(line):
        return None
    return Details(None, tuple(dates), None, pieces[0]) if _BAR.search(line) else None


def _between(line: str, dates: Sequence[Dated]) -> list[str]:
    """The pieces of a line that are no date."""
    starts = (0, *(dated.end for dated in dates))
    ends = (*(dated.start for dated in dates), len(line))
    pieces = (line[start:end].strip(_EDGES).lstrip(". ") for start, end in zip(starts, ends, strict=True))
    return [piece for piece in pieces if piece]


def _section_before(line: str, dates: Sequence[Dated]) -> str | None:
    """The section in “Posted in Courts on” before the first date."""
    filed = _FILED.fullmatch(line[: dates[0].start].rstrip()) if dates else None
    return filed["section"] if filed else None


def _is_notice(piece: str) -> bool:
    return is_furniture_line(piece) or permits_release(piece) or _AGO.fullmatch(piece) is not None
