"""The dates of real feeds: RFC 2822, ISO 8601, and what publishers take for them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from dateutil import parser, tz

_DAY = re.compile(r"\d{4}-?(?:\d\d-?\d\d|W\d\d-?[1-7])")
_WEEK_WITHOUT_DAY = re.compile(r"\d{4}-?W\d\d(?!-?\d)")
_RFC_2822_ZONE = re.compile(r"(?:[+-]\d{4}|\s(?:UT|UTC|GMT|Z|[ECMP][SD]T))\s*(?:\([^()]*\))?$")
_LONGEST = 100
_GREENWICH = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")
_YEAR_FIRST = re.compile(r"\D*\d{4}([-/. ])\d\d?\1\d\d?(?!\d)")

# Names that feeds use and RFC 2822 does not know, each in the reading that news publishers mean: the same here as in
# ``parsing.furniture.zones``, which may not be imported; a test holds the two together.
_ZONES = {
    "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MET": 1, "WAT": 1, "CEST": 2, "MEST": 2, "EET": 2, "SAST": 2, "CAT": 2,
    "EEST": 3, "MSK": 3, "TRT": 3, "EAT": 3, "PKT": 5, "WIB": 7, "ICT": 7, "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8,
    "AWST": 8, "JST": 9, "KST": 9, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "BRT": -3, "NST": -3.5, "NDT": -2.5, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "AKDT": -8, "AKST": -9, "HST": -10,
}  # fmt: skip
_REGIONS = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
# Indian, Irish and Israeli; Atlantic and Arabian.
_TOO_MANY_READINGS = re.compile(r"(?<![A-Za-z])\(?(?:IST|AST)(?![A-Za-z])\)?")


def read_date(text: str) -> date | None:
    """Read a date, and guess none.

    Args:
        text: as the feed prints it.

    Returns:
        A day where no time is printed, or where its zone has several readings; else an instant. A time without zone
        is taken for UTC. None where the date cannot be read, has no day, or could be two days.

    Example:
        >>> read_date("Mon, 02 Mar 2026 08:30:00 GMT")
        datetime.datetime(2026, 3, 2, 8, 30, tzinfo=datetime.timezone.utc)
        >>> read_date("2026-03-02"), read_date("March 2026"), read_date("03/04/2026")
        (datetime.date(2026, 3, 2), None, None)
    """
    if len(text) > _LONGEST:
        return None
    for reading in (_as_iso, _as_rfc_2822, _as_anything):
        try:
            moment = reading(text)
            return _with_zone(moment) if isinstance(moment, datetime) else moment
        except (ValueError, OverflowError):
            continue
    return None


def has_unsafe_zone(text: str) -> bool:
    """Say whether a printed date names a zone that has several readings.

    Example:
        >>> has_unsafe_zone("2 March 2026 08:30 IST")
        True
    """
    return _TOO_MANY_READINGS.search(text) is not None


def _as_iso(text: str) -> date:
    if _WEEK_WITHOUT_DAY.match(text):
        raise ValueError(f"{text!r} is a week")
    return date.fromisoformat(text) if _DAY.fullmatch(text) else datetime.fromisoformat(text)


def _as_rfc_2822(text: str) -> datetime:
    # The standard library takes a zone that it does not know for UTC or for none.
    if not _RFC_2822_ZONE.search(text):
        raise ValueError(f"{text!r} does not end in a zone of RFC 2822's")
    return parsedate_to_datetime(text)


def _as_anything(text: str) -> date:
    # Without a year, dateutil would take the clock's.
    if not re.search(r"\d{4}", text):
        raise ValueError(f"{text!r} has no year")
    # dateutil takes GMT+9 as POSIX does, nine hours behind; publishers mean nine hours ahead.
    spelt = _TOO_MANY_READINGS.sub("", _GREENWICH.sub("", text))
    moment = parser.parse(spelt, default=datetime(1, 1, 1), tzinfos=_zone)
    # What dateutil fills in, or could read with the day first, comes out otherwise the second time.
    other = parser.parse(spelt, default=datetime(2, 2, 28, 1), dayfirst=not _YEAR_FIRST.match(spelt), tzinfos=_zone)
    if moment.date() != other.date():
        raise ValueError(f"{text!r} has no day, or could be two")
    zone_unknown = moment.tzinfo is None and has_unsafe_zone(text)
    return moment.date() if zone_unknown or moment.hour != other.hour else moment


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """Say what dateutil is to make of a zone: an offset wins, a name must be known."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name in _REGIONS:
        return tz.gettz(_REGIONS[name])
    if name is not None and name not in _ZONES:
        raise ValueError(f"nobody knows the zone {name!r}")
    return None if name is None else timezone(timedelta(hours=_ZONES[name]))


def _with_zone(moment: datetime) -> datetime:
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    zoned.astimezone(UTC)  # the models refuse what is outside the years 1 to 9999 in UTC
    return zoned
