"""How a value looks in the layer that every feed reader shows; the carrier keeps it exactly."""

import html
import re
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from urllib.parse import quote

# RFC 2396 has these characters only; square brackets are left to IPv6 hosts.
_NOT_IN_URIS = re.compile(r"%(?![0-9A-Fa-f]{2})|[^0-9A-Za-z;/?:@&=+$.\-_!~*'()%,#]")
_WEB_ADDRESS = re.compile(r"([^:]+://)([^/?#]*)(.*)", re.DOTALL)

# The noncharacters of the first plane; those of the others are the last two of each, so they stand among these.
_PERHAPS_NONCHARACTERS = re.compile("[\ufdd0-\ufdef\U0001fffe-\U0010ffff]")


def as_uri(address: str) -> str:
    """Spell a web address in ASCII (RFC 3987, section 3.1).

    Args:
        address: an absolute http or https address, perhaps with letters that URIs do not have.

    Returns:
        The same address with its host in Punycode and the rest percent-encoded.

    Example:
        >>> as_uri("https://bücher.example/é?x=[1]")
        'https://xn--bcher-kva.example/%C3%A9?x=%5B1%5D'
    """
    parts = _WEB_ADDRESS.fullmatch(address)
    return parts[1].lower() + _ascii_host(parts[2]) + _percent_encoded(parts[3]) if parts else _percent_encoded(address)


def _ascii_host(host: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return _percent_encoded(host)


def _percent_encoded(text: str) -> str:
    return _NOT_IN_URIS.sub(lambda found: quote(found[0], safe=""), text)


def as_html(text: str) -> str:
    """Escape plain text for an element whose content readers take for HTML.

    Example:
        >>> as_html("Rates < 2% & falling")
        'Rates &lt; 2% &amp; falling'
    """
    return html.escape(without_noncharacters(text), quote=False)


def without_noncharacters(text: str) -> str:
    """Drop Unicode's noncharacters: XML may carry them, HTML may not, and no reader can show them."""
    return _PERHAPS_NONCHARACTERS.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "" if code < 0x10000 or code & 0xFFFE == 0xFFFE else found[0]


def as_instant(moment: date) -> datetime:
    """Take a day for its first instant in UTC, and an instant for itself."""
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(), UTC)


def as_iso_8601(moment: date | None) -> str | None:
    """Write a moment as Atom and JSON do (RFC 3339), a day as its first instant; None stays None."""
    return None if moment is None else as_instant(moment).isoformat()


def as_rfc_2822(moment: date) -> str | None:
    """Write a moment as RSS does (RFC 2822), without asking the locale.

    Args:
        moment: a day, or an instant with its zone.

    Returns:
        The date in its own zone, or in UTC where feed readers would not know the zone (minutes other than 00 and
        30); None before 1900, where RFC 2822's years begin.

    Example:
        >>> as_rfc_2822(date(2026, 3, 2)), as_rfc_2822(date(1850, 1, 1))
        ('Mon, 02 Mar 2026 00:00:00 +0000', None)
    """
    instant = as_instant(moment)
    if (instant.utcoffset() or timedelta()) % timedelta(minutes=30):
        instant = instant.astimezone(UTC)
    return format_datetime(instant) if instant.year >= 1900 else None
