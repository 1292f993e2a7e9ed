"""Dates as newspapers print them: found in a line, read as a day or as an instant with its zone, never guessed.

A date without a year is no date here, nor is “3 hours ago”. Where the zone of a time is missing, or has several
readings, only the day is kept: an instant without its zone would be a guess. The line that printed such a time still
leaves the body, since a line of figures would else be the story’s lede; its hour is lost, and this is the only thing
that the furniture loses. ``03/04/2022`` is left alone, since nobody can say which of the two is the month.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from newsmodel.parsing.furniture.zones import NAMES, zone_named


class Event(StrEnum):
    """What happened to the article on a date."""

    PUBLISHED = "published"
    MODIFIED = "modified"


class Dated(NamedTuple):
    """One date in a line."""

    moment: date
    """A day, or an instant with its zone."""

    event: Event | None
    """What its label says; None where it has no label."""

    start: int
    """Where it begins in the line, with its label."""

    end: int
    """Where it ends in the line."""


MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
"""A month as printed, for use without regard to case."""

DAY_OF_MONTH = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
"""A day of the month as printed."""

_YEAR = r"(?:1[5-9]|20|21)\d\d(?!\d)"
_WEEKDAY = (
    r"(?:(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\b\.?,? ?)?"
)
_DAY = (
    rf"(?P<day>{_WEEKDAY}(?:(?P<iso>{_YEAR}-[01]\d-[0-3]\d(?!\d))"
    rf"|(?P<worded>{DAY_OF_MONTH}[ -](?:of )?{MONTH},?[ -]{_YEAR}|{MONTH} {DAY_OF_MONTH},? {_YEAR})"
    rf"|(?P<year_first>{_YEAR}/[01]?\d/[0-3]?\d(?!\d))"
    rf"|(?P<numeric>[0-3]?\d(?P<stroke>[/.])[0-3]?\d(?P=stroke){_YEAR}(?: \((?:dd/mm/yyyy|mm/dd/yyyy)\))?)))"
)
_HALF = r" ?[ap]\.?m\b\.?"
_CLOCK = rf"(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d(?:[.,]\d{{1,9}})?)?(?:{_HALF})?|(?:1[0-2]|[1-9]){_HALF})"
_ZONE_NAMES = "|".join(sorted(NAMES, key=len, reverse=True))
_ZONE = rf"(?-i:(?:UTC|GMT)? ?[+−-]\d{{1,2}}(?::?\d\d)?(?!\d)|(?:{_ZONE_NAMES})(?![A-Za-z]))"
_LABEL = (
    r"(?P<label>\b(?:(?:and|this|the|article|story|report|page|post|was|first|originally|last|date|time|publish"
    r"|publication|pub) ){0,4}"
    r"(?:published|posted|created|issued|released|filed|dated?|updated?|modified|amended|revised|edited|corrected)"
    r"(?: (?:date|time|on|at|in)\b){0,2} ?[:–—-]? ?)?"
)
_BEFORE = rf"(?P<clock_before>{_CLOCK})(?: ?\(?(?P<zone_before>{_ZONE})\)?)?,? ?(?:on |[|•·–—-] ?)?"
_AFTER = (
    rf"(?:T|,? ?(?:[|•·/–—-] ?|at |@ ?)?)(?P<clock_after>{_CLOCK})(?![\d:%])"
    rf"(?: ?\(?(?P<zone_after>{_ZONE})\)?(?: \([A-Z]{{3,5}}\))?)?"
)
_PRINTED = re.compile(rf"(?i:{_LABEL}(?<![\w/.+-])(?:{_BEFORE})?{_DAY}(?:{_AFTER})?)(?![\w/-])")
_MODIFYING = re.compile("updat|modif|amend|revis|edit|correct", re.IGNORECASE)
_FOUR_FIGURES = re.compile(r"\d{4}")
_LONGEST_LINE = 400


def find_dates(line: str) -> list[Dated]:
    """Find every full date in a line, with the label and the time that belong to it.

    Args:
        line: one line with single spaces; past 400 characters it is prose, and nothing is looked for.

    Returns:
        The dates in their order, apart from each other.

    Example:
        >>> [(str(found.moment), found.event.value) for found in find_dates("Published: 14:05 GMT, 22 January 2022")]
        [('2022-01-22 14:05:00+00:00', 'published')]
    """
    return list(_dates(line)) if len(line) <= _LONGEST_LINE and _FOUR_FIGURES.search(line) else []


def read_moment(text: str) -> date | None:
    """Read a text that is one date and nothing else.

    Args:
        text: as printed, with or without a label: ``22 January 2022, 14:05 GMT``, ``2022-01-22T14:05:00Z``.

    Returns:
        A day, or an instant with its zone; None where the text is no full date, or can be read in several ways.

    Example:
        >>> read_moment("January 22, 2022"), read_moment("22 January"), read_moment("03/04/2022")
        (datetime.date(2022, 1, 22), None, None)
    """
    line = " ".join(text.split()).rstrip(".")
    found = find_dates(line)
    return found[0].moment if len(found) == 1 and (found[0].start, found[0].end) == (0, len(line)) else None


def _dates(line: str) -> Iterator[Dated]:
    for match in _PRINTED.finditer(line):
        moment = _moment(match)
        if moment is not None:
            yield Dated(moment, _event(match["label"]), match.start(), match.end())


def _event(label: str | None) -> Event | None:
    if not label:
        return None
    return Event.MODIFIED if _MODIFYING.search(label) else Event.PUBLISHED


def _moment(match: re.Match[str]) -> date | None:
    day = _day(match)
    clock = match["clock_before"] or match["clock_after"]
    zone = match["zone_before"] or match["zone_after"]
    if day is None or not clock or not zone:
        return day
    at = _clock(clock)
    return day if at is None else _instant(datetime.combine(day, at), zone)


def _instant(local: datetime, zone: str) -> date:
    """The instant; only its day where the zone has no safe reading, or the instant lies outside the calendar."""
    known = zone_named(zone.replace(" ", ""), local)
    return local.replace(tzinfo=known) if known else local.date()


def _day(match: re.Match[str]) -> date | None:
    spelled = match["iso"] or match["worded"] or match["year_first"]
    if spelled:
        return _read(spelled, day_first=False)
    day_first = _is_day_first(match["numeric"])
    return None if day_first is None else _read(match["numeric"].partition(" ")[0], day_first=day_first)


def _is_day_first(numeric: str) -> bool | None:
    """Whether a date in figures has its day first; None where both readings make another date."""
    first, second = (int(figure) for figure in re.findall(r"\d+", numeric)[:2])
    if "(" in numeric:
        return "dd/mm" in numeric.lower()
    if first == second or second > 12:
        return False
    return True if first > 12 else None


def _read(day: str, *, day_first: bool) -> date | None:
    """Let dateutil read a date that has a day, a month and a year, so that it has nothing to invent."""
    from dateutil import parser

    try:
        return parser.parse(day, dayfirst=day_first, default=datetime(1, 1, 1)).date()
    except (ValueError, OverflowError):
        return None


def _clock(clock: str) -> time | None:
    from dateutil import parser

    printed = re.sub(r"^(\d{1,2})\.(\d\d)", r"\1:\2", clock).replace(",", ".")
    try:
        return parser.parse(printed, default=datetime(1, 1, 1), ignoretz=True).time()
    except (ValueError, OverflowError):
        return None
