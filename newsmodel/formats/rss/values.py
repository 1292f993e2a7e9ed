"""Single values as feeds write them: a line, an address, a language, a date, a number of pixels."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import quote, urljoin

from newsmodel.formats import html
from newsmodel.formats.dates import has_unsafe_zone, read_date
from newsmodel.formats.rss.month_names import in_english
from newsmodel.model import clean

Warn = Callable[[str], None]
"""Takes what was repaired or left out of one item."""

_NOT_IN_ADDRESSES = re.compile('[\\s<>"{}|\\\\^`\x00-\x20]')
_WEB_ADDRESS = re.compile(r"https?://[^/?#]+", re.IGNORECASE)
_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(?:/[A-Za-z0-9_~!$&'()*+,;=:@%/-]+(?:\.[A-Za-z0-9_-]+)?)?/?")
_MARKUP = re.compile(r"<[/!A-Za-z]|&#?\w+;")
_LONGEST_DATE = 100
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def one_line(text: str | None) -> str | None:
    """Make a line of what may be markup, or several lines.

    Example:
        >>> one_line("Harbour&#8217;s  <i>last</i> ferry")
        'Harbour’s last ferry'
    """
    if not text:
        return None
    if ("<" in text or "&" in text) and _MARKUP.search(text):
        text = html.body_from(text)[0]
    return " ".join(text.split()) or None


def web_address(text: str | None, base: str) -> str | None:
    """Complete and respell an address, or return None where it is none of the web's.

    Example:
        >>> web_address(" /a b ", "https://example.org/news/")
        'https://example.org/a%20b'
    """
    if not text:
        return None
    if _PLAIN_ADDRESS.fullmatch(text):
        return text
    if not text.strip():
        return None
    try:
        whole = urljoin(base, clean(text.strip()))
    except ValueError:
        return None
    spelt = _NOT_IN_ADDRESSES.sub(lambda found: quote(found[0]), whole)
    return spelt if _WEB_ADDRESS.match(spelt) else None


def language_of(text: str | None) -> str | None:
    """Return a language tag with hyphens, or None where the text is none."""
    tag = (text or "").replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else None


@lru_cache(maxsize=256)
def _reading(text: str) -> date | None:
    if (moment := read_date(text)) is not None or len(text) > _LONGEST_DATE:
        return moment
    spelt = in_english(text)
    return None if spelt is None else read_date(spelt)


def first_moment(texts: Iterator[str], warn: Warn) -> date | None:
    """Return the first date that can be read, and warn of what was left out before it."""
    for text in texts:
        moment = _reading(text)
        if moment is None:
            warn(f"the date {text[:40]!r} cannot be read without a guess, and was left out")
            continue
        if not isinstance(moment, datetime) and has_unsafe_zone(text):
            warn(f"the zone of the date {text[:40]!r} has several readings, so only its day was kept")
        return moment
    return None


def pixels(text: str | None) -> int | None:
    """Return a width or height, or None where the text is none.

    Example:
        >>> pixels("640px"), pixels("100%")
        (640, None)
    """
    found = re.fullmatch(r"\s*0*([1-9]\d{0,5})(px)?\s*", text or "")
    return int(found[1]) if found else None
