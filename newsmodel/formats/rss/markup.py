"""Markup in feeds: which of an element's content is HTML, and its relative addresses made absolute."""

import binascii
import re
from base64 import b64decode
from html import escape, unescape

from lxml import etree

from newsmodel.formats.rss.children import text_of
from newsmodel.formats.rss.tree import local_name
from newsmodel.formats.rss.values import web_address
from newsmodel.model import clean

_TAG = re.compile(r"<[A-Za-z][^<>]*>")
# What an article's markup keeps of a tag's addresses.
_ADDRESS = re.compile(r"""(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_ABSOLUTE = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*:")
_SLOT = re.compile(r"\s(?:href|src)\s*=", re.IGNORECASE)

_HTML = ("html", "text/html", "escaped")
_XHTML = ("xhtml", "application/xhtml+xml", "xml")


def with_absolute_addresses(markup: str, base: str) -> str:
    """Complete the addresses of links and pictures, which else would lead nowhere.

    Example:
        >>> with_absolute_addresses('<a href="/quay">quay</a>', "https://example.org/news/")
        '<a href="https://example.org/quay">quay</a>'
    """
    if not _SLOT.search(markup):
        return markup
    return _TAG.sub(lambda tag: _ADDRESS.sub(lambda found: _completed(found, base), tag[0]), markup)


def _completed(found: re.Match[str], base: str) -> str:
    value = unescape(found[2].strip("\"'"))
    if _ABSOLUTE.match(value):
        return found[0]
    whole = web_address(value, base)
    return found[0] if whole is None else f'{found[1]}"{escape(whole)}"'


def markup_of(construct: etree._Element) -> str:
    """Return what an Atom text construct says as HTML (RFC 4287, section 3.1; Atom 0.3, section 3.1).

    Args:
        construct: a title, summary or content, of type text, HTML or XHTML.

    Returns:
        HTML; empty for content of another type, which is no text.
    """
    kind, mode = construct.get("type", "").strip().lower(), construct.get("mode", "").strip().lower()
    if mode == "base64":
        return _html(_decoded(construct), kind)
    if kind in _XHTML or (len(construct) and kind in (*_HTML, "", "text")) or (mode == "xml" and len(construct)):
        return _inner_markup(construct)
    if mode == "escaped" and kind in ("", "text/html"):
        kind = "html"
    if not kind or kind == "text" or kind in _HTML or kind.startswith("text/"):
        return _html(text_of(construct), kind)
    return ""


def is_html(construct: etree._Element) -> bool:
    """Say whether an Atom text construct is markup, and not plain text."""
    kind = construct.get("type", "").strip().lower()
    return len(construct) > 0 or kind in (*_HTML, *_XHTML) or construct.get("mode") == "escaped"


def _html(text: str, kind: str) -> str:
    return text if kind in _HTML else escape(text, quote=False)


def _decoded(construct: etree._Element) -> str:
    try:
        return clean(b64decode("".join(map(str, construct.itertext())), validate=False).decode("utf-8", "replace"))
    except (binascii.Error, ValueError):
        return ""


def _inner_markup(construct: etree._Element) -> str:
    """Write an element's content as HTML, whatever prefix its names have."""
    parts = [escape(construct.text or "", quote=False)]
    for child in construct:
        for element in child.iter(etree.Element):
            element.tag = local_name(element)
        etree.cleanup_namespaces(child)
        parts.append(etree.tostring(child, encoding="unicode", method="html"))
    return clean("".join(parts)).strip()
