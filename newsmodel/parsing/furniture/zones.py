"""Time zones by the names that newspapers print.

Zone names belong to nobody: BST is also Bangladesh’s, CST also China’s. The table gives each name the reading of the
English-language press. IST (Indian, Irish, Israeli) and AST (Atlantic, Arabian) have no reading that is safe; they are
known as names, so that the day before them is still found, but give no zone.
"""

import re
from datetime import datetime, timedelta, timezone, tzinfo

_HOURS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0,
    "BST": 1, "WEST": 1, "CET": 1, "MET": 1, "WAT": 1,
    "CEST": 2, "MEST": 2, "EET": 2, "SAST": 2, "CAT": 2,
    "EEST": 3, "MSK": 3, "TRT": 3, "EAT": 3,
    "PKT": 5, "WIB": 7, "ICT": 7,
    "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "AWST": 8,
    "JST": 9, "KST": 9, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "NST": -3.5, "NDT": -2.5, "ADT": -3,
    "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
    "AKDT": -8, "AKST": -9, "HST": -10,
}  # fmt: skip

_REGIONS = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
_TOO_MANY_READINGS = ("IST", "AST")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2}):?(\d{2})?")

NAMES = (*_HOURS, *_REGIONS, *_TOO_MANY_READINGS)
"""Every zone name that may follow a time of day."""


def zone_named(name: str, moment: datetime) -> tzinfo | None:
    """Return the zone of a name or an offset, or None where it cannot be known.

    Args:
        name: as printed after a time: ``BST``, ``ET``, ``UTC+2``, ``-0500``.
        moment: the local time, without a zone; ``ET`` is another offset in summer than in winter.

    Example:
        >>> zone_named("UTC+2", datetime(2026, 1, 1))
        datetime.timezone(datetime.timedelta(seconds=7200))
    """
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    if name in _REGIONS:
        return _fixed(_REGIONS[name], moment)
    offset = _OFFSET.fullmatch(name)
    return _from_offset(*offset.groups(default="00")) if offset else None


def _fixed(region: str, moment: datetime) -> tzinfo | None:
    """The offset in force there and then; dateutil finds the tables where the system has none."""
    from dateutil.tz import gettz

    zone = gettz(region)
    offset = zone.utcoffset(moment) if zone else None
    return timezone(offset) if offset is not None else None


def _from_offset(sign: str, hours: str, minutes: str) -> tzinfo | None:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if offset > timedelta(hours=14) or int(minutes) > 59:
        return None
    return timezone(offset if sign == "+" else -offset)
