"""Forms: how dates, times, durations, numbers, addresses and languages are written."""

import re
from datetime import date, datetime
from typing import Final

from newsmodel.checking.things import host_of

_TIME = r"(?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?P<zone>Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?"
_DAY = r"-?(?P<day>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)"
_DATE = re.compile(_DAY, re.ASCII)
_DATE_TIME = re.compile(rf"(?P<date>-?\d{{4}}-\d\d-\d\d)T{_TIME}", re.ASCII)
_TIME_ONLY = re.compile(_TIME, re.ASCII)
_DURATION = re.compile(
    r"-?P(?=.)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?"
    r"(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?",
    re.ASCII,
)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]*")
_RELATIVE = re.compile(r"(?:\.{0,2}/|#|\?)\S*")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}|x)(?:-[a-z0-9]{1,8})*", re.IGNORECASE | re.ASCII)
_DAY_LENGTH: Final = len("2026-05-01")


def is_date(text: str) -> bool:
    """Say whether a text is a year, a month or a day that there is, in ISO 8601.

    Example:
        >>> is_date("2026-05"), is_date("2026-02-30"), is_date("1 May 2026")
        (True, False, False)
    """
    return _DATE.fullmatch(text) is not None and _is_in_calendar(text)


def is_date_time(text: str) -> bool:
    """Say whether a text is a day with a time, in ISO 8601."""
    found = _DATE_TIME.fullmatch(text)
    return found is not None and is_date(found["date"])


def is_time(text: str) -> bool:
    """Say whether a text is a time of day, in ISO 8601."""
    return _TIME_ONLY.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Say whether a text is one day."""
    return len(text) == _DAY_LENGTH and is_date(text)


def has_zone(text: str) -> bool:
    """Say whether a day with a time says its zone."""
    found = _DATE_TIME.fullmatch(text)
    return found is not None and found["zone"] is not None


def is_duration(text: str) -> bool:
    """Say whether a text is a duration, in ISO 8601."""
    return _DURATION.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Say whether a text is a decimal number."""
    return _NUMBER.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Say whether a text is an absolute address; one on the web needs a host.

    Example:
        >>> is_address("https://example.org/"), is_address("mailto:jo@example.org"), is_address("https:///news")
        (True, True, False)
    """
    if not _ADDRESS.fullmatch(text):
        return False
    return bool(host_of(text)) or not text[:6].lower().startswith(("http:", "https:"))


def is_web_address(text: str) -> bool:
    """Say whether a text is an absolute address with a host."""
    return is_address(text) and bool(host_of(text))


def is_relative(text: str) -> bool:
    """Say whether a text can only be a relative address."""
    return _RELATIVE.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Say whether a text looks like a BCP 47 tag.

    Example:
        >>> is_language("pt-BR"), is_language("en_GB"), is_language("English")
        (True, False, False)
    """
    return _LANGUAGE.fullmatch(text) is not None


def _is_in_calendar(text: str) -> bool:
    day = text.removeprefix("-")
    if len(day) < _DAY_LENGTH or day.startswith("0000"):
        return True
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def moment(text: str) -> date | None:
    """Return the day, or the day and time, that a text tells; None if it tells none that can be compared."""
    try:
        if is_day(text):
            return date.fromisoformat(text)
        return datetime.fromisoformat(text) if is_date_time(text) else None
    except ValueError:
        return None


def is_days_before(one: date, other: date) -> bool:
    """Say whether a moment is before another, and on an earlier day by its own calendar.

    Example:
        >>> is_days_before(date(2026, 5, 1), datetime(2026, 5, 2, 9))
        True
        >>> is_days_before(datetime(2026, 5, 1, 8), datetime(2026, 5, 1, 9))
        False
    """
    if isinstance(one, datetime) and isinstance(other, datetime) and one.tzinfo and other.tzinfo and one >= other:
        return False
    return _day_of(one) < _day_of(other)


def _day_of(one: date) -> date:
    return one.date() if isinstance(one, datetime) else one
