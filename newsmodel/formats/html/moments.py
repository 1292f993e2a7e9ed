"""Moments: dates as a British newsroom prints them, with their ISO form for machines."""

from datetime import date, datetime

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def time_element(moment: date) -> str:
    """Return a ``time`` element for a day or an instant.

    Example:
        >>> time_element(date(2026, 3, 1))
        '<time datetime="2026-03-01">1 March 2026</time>'
    """
    return f'<time datetime="{moment.isoformat()}">{printed(moment)}</time>'


def printed(moment: date) -> str:
    """Print a day or an instant in English, whatever the machine's language is.

    Example:
        >>> printed(datetime.fromisoformat("2026-03-01T08:05+00:00"))
        '1 March 2026, 08:05 UTC'
    """
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{day}, {moment:%H:%M} {moment.tzname()}" if isinstance(moment, datetime) else day
