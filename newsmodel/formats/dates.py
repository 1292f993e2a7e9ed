"""The dates of real feeds and pages: ISO 8601, RFC 2822, and what publishers take for them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

_DAY = re.compile(r"\d{4}-?(?:\d\d-?\d\d|W\d\d-?[1-7])")
_WEEK_WITHOUT_DAY = re.compile(r"\d{4}-?W\d\d(?!-?\d)")
_RFC_2822 = re.compile(
    r"(?:[A-Za-z]+\s*,?\s*)?\d{1,2}[\s-]+[A-Za-z]+[\s-]+\d{2,4}\s+\d{1,2}:\d\d(?::\d\d)?"
    r"\s*(?:[+-]\d{4}|\s(?:UT|UTC|GMT|Z|[ECMP][SD]T))\s*(?:\([^()]*\))?"
)
_COUNT = re.compile(r"-?\d{9,10}|-?\d{12,13}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# No count of seconds is this large before the year 5138, and no count of milliseconds this small after March 1973.
_MILLISECONDS_FROM = 10**11
_LONGEST = 100
_GREENWICH = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")
# PHP's date("Y-m-dTH:i:sO") prints the zone's name in place of the T.
_ZONE_FOR_T = re.compile(r"(?<=\d)[A-Z]{3,4}(?=\d\d:\d\d.*[+-]\d\d:?\d\d$)")
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


def read_date(text: str, zone: tzinfo = UTC) -> date | None:
    """Read a date, and guess none.

    Args:
        text: as the feed or the page prints it.
        zone: what a time is taken for that is printed without its zone.

    Returns:
        A day where no time is printed, or where its zone has several readings; else an instant. None where the date
        cannot be read, has no day, or could be two days.

    Example:
        >>> read_date("Mon, 02 Mar 2026 08:30:00 GMT")
        datetime.datetime(2026, 3, 2, 8, 30, tzinfo=datetime.timezone.utc)
        >>> read_date("2026-03-02"), read_date("March 2026"), read_date("03/04/2026")
        (datetime.date(2026, 3, 2), None, None)
    """
    printed = read_printed(text)
    return with_zone(printed, zone) if isinstance(printed, datetime) else printed


def read_printed(text: str) -> date | None:
    """Read a date as ``read_date`` does, but leave a time without its zone as it is.

    Example:
        >>> read_printed("2 March 2026 08:30")
        datetime.datetime(2026, 3, 2, 8, 30)
    """
    if len(text) > _LONGEST:
        return None
    for reading in (_as_iso, _as_rfc_2822, _as_anything):
        try:
            moment = reading(text)
        except (ValueError, OverflowError):
            continue
        if not isinstance(moment, datetime) or with_zone(moment, UTC) is not None:
            return moment
    return None


def read_count(text: str) -> datetime | None:
    """Read seconds or milliseconds since 1970, as JavaScript and databases count.

    Args:
        text: nine or ten digits are seconds, twelve or thirteen milliseconds; anything else is no count.

    Example:
        >>> read_count("1772438400"), read_count("20260302")
        (datetime.datetime(2026, 3, 2, 8, 0, tzinfo=datetime.timezone.utc), None)
    """
    if not _COUNT.fullmatch(text):
        return None
    count = int(text)
    return _EPOCH + (timedelta(milliseconds=count) if abs(count) >= _MILLISECONDS_FROM else timedelta(seconds=count))


def with_zone(moment: datetime, zone: tzinfo) -> datetime | None:
    """Return an instant: in its own zone if it has one, else in this. None if UTC has no year for it.

    Example:
        >>> with_zone(datetime(2026, 3, 2, 8, 30), UTC)
        datetime.datetime(2026, 3, 2, 8, 30, tzinfo=datetime.timezone.utc)
    """
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    try:
        zoned.astimezone(UTC)  # the models refuse what is outside the years 1 to 9999 in UTC
    except (OverflowError, ValueError):
        return None
    return zoned


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
    # The standard library takes a zone that it does not know, and even “PM”, for UTC or for none.
    if not _RFC_2822.fullmatch(text):
        raise ValueError(f"{text!r} is not written as RFC 2822 has it")
    return parsedate_to_datetime(text)


def _as_anything(text: str) -> date:
    from dateutil import parser

    # Without a year, dateutil would take the clock's.
    if not re.search(r"\d{4}", text):
        raise ValueError(f"{text!r} has no year")
    # dateutil takes GMT+9 as POSIX does, nine hours behind; publishers mean nine hours ahead.
    spelt = _TOO_MANY_READINGS.sub("", _GREENWICH.sub("", _ZONE_FOR_T.sub("T", text)))
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
        from dateutil import tz

        return tz.gettz(_REGIONS[name])
    if name is not None and name not in _ZONES:
        raise ValueError(f"nobody knows the zone {name!r}")
    return None if name is None else timezone(timedelta(hours=_ZONES[name]))
