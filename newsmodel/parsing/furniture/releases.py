"""Lines above a press release that say when it may be printed: “FOR IMMEDIATE RELEASE”, “EMBARGOED UNTIL …”."""

import re
from datetime import datetime

from newsmodel.parsing.furniture.dates import read_moment

_PERMITS = re.compile(
    r"(?:for (?:immediate )?(?:release|publication|use)(?: immediately| now)?|for immediate (?:press|media) release"
    r"|(?:press|news|media) (?:release|notice|advisory|statement)|notes? to editors)",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"not for (?:release|publication|broadcast)|(?:strictly )?(?:embargoed|under embargo)", re.IGNORECASE
)
_EMBARGO = re.compile(
    r"(?:strictly )?(?:under )?(?:embargoed(?: for (?:release|publication|use))?(?: until| till| to)"
    r"|embargo(?: until| till)|embargo(?:ed)?(?: until)? ?[:|–—-]"
    r"|not for (?:release|publication|broadcast)(?: or (?:release|publication|broadcast))? (?:before|until))"
    r":? ?(?P<moment>\S.*)",
    re.IGNORECASE,
)
_TIMELY = re.compile(
    r"\d[:.]\d\d|\d ?[ap]\.?m\b"
    r"|\b(?:midnight|noon|midday|\w{3,6}day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_EDGES = " .:;*|•·–—-()[]"
_LONGEST = 120


def is_release_line(line: str) -> bool:
    """Say whether a line only tells when or that a press release may be printed; it is never a headline.

    Args:
        line: one line with single spaces.

    Example:
        >>> is_release_line("FOR IMMEDIATE RELEASE"), is_release_line("Embargo on grain is lifted")
        (True, False)
    """
    if len(line) > _LONGEST:
        return False
    words = line.strip(_EDGES)
    embargo = _EMBARGO.fullmatch(words)
    if permits_release(line) or _FORBIDS.fullmatch(words):
        return True
    return embargo is not None and _TIMELY.search(embargo["moment"]) is not None


def permits_release(line: str) -> bool:
    """Say whether a line only tells that a text may be printed: a date beside it is that of the text.

    Args:
        line: one line with single spaces, or a part of it.

    Example:
        >>> permits_release("For immediate release:"), permits_release("Embargoed")
        (True, False)
    """
    return _PERMITS.fullmatch(line.strip(_EDGES)) is not None


def read_embargo(line: str) -> datetime | None:
    """Return the instant until which nobody may print the text; None where the line names none with its zone.

    Args:
        line: one line with single spaces.

    Example:
        >>> str(read_embargo("EMBARGOED UNTIL 00:01 GMT, Thursday 22 January 2026"))
        '2026-01-22 00:01:00+00:00'
    """
    embargo = _EMBARGO.fullmatch(line.strip(_EDGES)) if len(line) <= _LONGEST else None
    moment = read_moment(embargo["moment"]) if embargo else None
    return moment if isinstance(moment, datetime) else None
