"""A document → its XML tree, safely: no entity is expanded, no file and no address is opened.

What breaks many real feeds is repaired, with a warning: a wrong encoding, control characters, HTML's names for
characters, ampersands that stand for themselves. Of a document that is still malformed, whole items are read and the
rest is said, with its line and column.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Callable
from html import unescape
from html.entities import html5
from typing import NamedTuple

from lxml import etree

from newsmodel.errors import UnreadableDocument

# A declaration counts only at the very start, after which feeds often have blank lines.
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
# Python knows codecs that are no charsets, some of them slow or prone to fail on any bytes.
_CHARSET = re.compile(
    r"utf-?(8|16|32)([lb]e)?|us-ascii|iso-?8859-?\d+|iso-2022-\w+|windows-\d+|cp-?\d+|koi8-[rtu]|big5(-hkscs)?"
    r"|gb2312|gbk|gb18030|euc-(jp|kr)|shift[-_]jis|tis-620|macintosh",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));")
_NAMED_REFERENCE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&([A-Za-z][A-Za-z0-9]*);", re.DOTALL)
_XML_NAMES = ("amp", "lt", "gt", "quot", "apos")
_BARE_AMPERSAND = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z))|&(?!#\d+;|#[xX][0-9a-fA-F]+;|[A-Za-z][\w.-]*;)", re.DOTALL)
_ITEMS = frozenset(("item", "entry"))
_ITEM_TAG = re.compile(r"<(/?)(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])")

# As libxml2 says it; its code for the first is that of every limit.
_EXPANDS = re.compile("entity (?:amplification|reference loop)", re.IGNORECASE)
_BEYOND_LIMITS = re.compile("XML_PARSE_HUGE|Buffer size limit|section too big")

_LOOKS = (
    (rb"\x1f\x8b", "it is compressed with gzip"),
    (rb"%PDF|PK\x03\x04|\x89PNG|\xff\xd8|GIF8|(?s:[^<]*\x00)", "it is a binary file"),
    (rb"\s*[{\[]", "it looks like JSON"),
    (rb"(?i)\s*(<!doctype html|<html)", "it looks like a web page"),
    (rb"\s*[^<\s\xef\xfe\xff]", "it looks like plain text"),
)


class Parsed(NamedTuple):
    """A document's root, and whether the document ends in the middle of its last item."""

    root: etree._Element
    is_cut: bool


def parse(document: str | bytes, warn: Callable[[str], None]) -> Parsed:
    """Parse a document.

    Args:
        document: text, or bytes in the encoding that they declare (UTF-8 if in none).
        warn: told what was repaired.

    Returns:
        The root. Its text may hold references to entities of the document's own, unexpanded.

    Raises:
        UnreadableDocument: it is not XML, or so broken that it has no whole item, or its entities expand.
    """
    try:
        return Parsed(_parse(document), is_cut=False)
    except etree.XMLSyntaxError as error:
        fault = error
    repaired, repairs = _repair(document)
    if repairs:
        try:
            root = _parse(repaired)
        except etree.XMLSyntaxError as error:
            fault = error
        else:
            warn(f"the feed is not sound XML; {', '.join(repairs)}")
            return Parsed(root, is_cut=False)
    parsed = None if _is_hostile(fault) else _recovered(repaired)
    if parsed is None:
        raise _unreadable(document, fault)
    line, column = fault.position
    repairs.append(f"at line {line}, column {column}: {_reason(fault.msg)}; what could be read was")
    warn(f"the feed is not sound XML; {', '.join(repairs)}")
    return parsed


def _recovered(text: str) -> Parsed | None:
    """Parse broken XML as far as it makes sense, if that gives items."""
    parser = _parser("utf-8", recover=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace").lstrip(), parser)
    except etree.XMLSyntaxError:  # there is nothing in it at all
        return None
    faults = list(parser.error_log)
    if root is None or any(_is_hostile(fault) for fault in faults):
        return None
    items = sum(local_name(each) in _ITEMS for each in root.iter(etree.Element))
    tags = [found[1] for found in _ITEM_TAG.finditer(text)]
    is_cut = bool(tags) and not tags[-1]
    return Parsed(root, is_cut) if items > is_cut else None


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace; not by lxml's QName, which refuses names that libxml2 lets pass.

    Example:
        >>> local_name(etree.fromstring('<a xmlns="urn:a"/>'))
        'a'
    """
    return str(element.tag).rpartition("}")[2]


def _is_hostile(fault: etree._LogEntry | etree.XMLSyntaxError) -> bool:
    """Say whether a document is no honest feed that broke: its entities grow, or it is beyond all limits."""
    message = (fault.msg if isinstance(fault, etree.XMLSyntaxError) else fault.message) or ""
    return _EXPANDS.search(message) is not None or _BEYOND_LIMITS.search(message) is not None


def _parse(document: str | bytes) -> etree._Element:
    source = document.encode("utf-8", "replace") if isinstance(document, str) else document
    # A parser's encoding wins over a declared one, which text may have kept from the bytes that it once was.
    known = isinstance(document, str) or source.startswith(BOM_UTF8)
    return etree.fromstring(source.removeprefix(BOM_UTF8).lstrip(), _parser("utf-8" if known else None))


def _parser(encoding: str | None, *, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=encoding,
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _repair(document: str | bytes) -> tuple[str, list[str]]:
    """Mend what can be mended without a guess at the meaning, and say what was."""
    text, repairs = (document, []) if isinstance(document, str) else _decode(document)
    without_controls = _FORBIDDEN_REFERENCE.sub("", _FORBIDDEN.sub("", text))
    if without_controls != text:
        repairs.append("control characters were dropped")
    with_characters = _NAMED_REFERENCE.sub(_character, without_controls)
    if with_characters != without_controls:
        repairs.append("HTML's names for characters were replaced by the characters")
    with_ampersands = _BARE_AMPERSAND.sub(lambda found: found[1] or "&amp;", with_characters)
    if with_ampersands != with_characters:
        repairs.append("bare ampersands were taken for themselves")
    return with_ampersands, repairs


def _decode(document: bytes) -> tuple[str, list[str]]:
    declared = _DECLARED.match(document.lstrip())
    said = declared[1].decode("ascii") if declared else "UTF-8"
    for encoding in filter(_CHARSET.fullmatch, dict.fromkeys((said, "UTF-8", "windows-1252"))):
        try:
            text = document.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        return text, [] if encoding == said else [f"it is not in {said}, so it was read as {encoding}"]
    return document.decode("windows-1252", "replace"), [f"it is not in {said}, and not all of it could be read"]


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if name is None or name in _XML_NAMES or f"{name};" not in html5:
        return found[0]
    return unescape(found[0])


def _unreadable(document: str | bytes, error: etree.XMLSyntaxError) -> UnreadableDocument:
    line, column = error.position
    line += _blank_lines_before(document)
    start = document[:100].encode("utf-8", "replace") if isinstance(document, str) else document[:100]
    if not start.strip():
        return UnreadableDocument("the document is empty", remedy="give it an RSS feed")
    if look := other_look(start):
        return UnreadableDocument(f"this is not XML: {look}", remedy="give it an RSS feed")
    return _fault(error.msg, f"line {line}, column {column}")


def _fault(message: str, place: str) -> UnreadableDocument:
    """Say what libxml2 found, in words that do not send anybody to its manual."""
    if _EXPANDS.search(message):
        return UnreadableDocument(
            "the document makes entities expand into one another, and is refused",
            where=place,
            remedy="ask its publisher for a feed without <!ENTITY",
        )
    reason = _reason(message)
    if _BEYOND_LIMITS.search(reason):
        return UnreadableDocument(
            f"a text is longer than 10 MB, or elements nest deeper than 256: {reason.partition(', ')[0]}",
            where=place,
            remedy="split it",
        )
    return UnreadableDocument(
        f"the XML is broken or cut short: {reason}", where=place, remedy="fetch it again, or mend it there"
    )


def _reason(message: str) -> str:
    return re.sub(r", line \d+, column \d+$", "", message).partition("\n")[0]


def _blank_lines_before(document: str | bytes) -> int:
    blank = document[: len(document) - len(document.lstrip())]
    return blank.count("\n") if isinstance(blank, str) else blank.count(b"\n")


def other_look(start: bytes) -> str | None:
    """Say what a document looks like from its first bytes, or None where it may well be XML.

    Example:
        >>> other_look(b'{"version": "https://jsonfeed.org/version/1.1"}')
        'it looks like JSON'
    """
    return next((look for pattern, look in _LOOKS if re.match(pattern, start)), None)
