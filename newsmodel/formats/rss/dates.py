"""The dates of real feeds: RFC 2822, ISO 8601, and what publishers take for them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from dateutil import parser

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_RFC_2822_ZONE = re.compile(r"(?:[+-]\d{4}|\s(?:UT|UTC|GMT|Z|[ECMP][SD]T))\s*(?:\([^()]*\))?$")
_LONGEST = 100
_GREENWICH = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")

# Names that feeds use and RFC 2822 does not know; each in the reading that news publishers mean.
_ZONES = {
    "BST": 1, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "SAST": 2, "WAT": 1, "EAT": 3, "PKT": 5,
    "IST": 5.5, "SGT": 8, "HKT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip


def read_date(text: str) -> date | None:
    """Read a date.

    Args:
        text: as the feed prints it.

    Returns:
        A day where no time is given in ISO 8601, else an instant; a time without zone is taken for UTC. None where it
        cannot be read.

    Example:
        >>> read_date("Mon, 02 Mar 2026 08:30:00 GMT")
        datetime.datetime(2026, 3, 2, 8, 30, tzinfo=datetime.timezone.utc)
        >>> read_date("2026-03-02"), read_date("last Monday")
        (datetime.date(2026, 3, 2), None)
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


def _as_iso(text: str) -> date:
    return date.fromisoformat(text) if _DAY.fullmatch(text) else datetime.fromisoformat(text)


def _as_rfc_2822(text: str) -> datetime:
    # The standard library takes a zone that it does not know for UTC or for none.
    if not _RFC_2822_ZONE.search(text):
        raise ValueError(f"{text!r} does not end in a zone of RFC 2822's")
    return parsedate_to_datetime(text)


def _as_anything(text: str) -> datetime:
    # Without a year, dateutil would take the clock's.
    if not re.search(r"\d{4}", text):
        raise ValueError(f"{text!r} has no year")
    # dateutil takes GMT+9 as POSIX does, nine hours behind; publishers mean nine hours ahead.
    return parser.parse(_GREENWICH.sub("", text), default=datetime(1, 1, 1), tzinfos=_zone)


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """Say what dateutil is to make of a zone: an offset wins, a name must be known."""
    if offset is None and name is not None:
        if name not in _ZONES:
            raise ValueError(f"nobody knows the zone {name!r}")
        return timezone(timedelta(hours=_ZONES[name]))
    return None if offset is None else timezone(timedelta(seconds=offset))


def _with_zone(moment: datetime) -> datetime:
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    zoned.astimezone(UTC)  # the models refuse what is outside the years 1 to 9999 in UTC
    return zoned
