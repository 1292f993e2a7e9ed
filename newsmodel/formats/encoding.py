"""Encoding: bytes of a file or a page → text, with what was tried said when nothing fits."""

import codecs
import re
import warnings

from newsmodel.errors import NewsmodelWarning, UnreadableDocument

# The longer mark first: UTF-32's begins with UTF-16's. The codecs drop the mark.
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF8, "UTF-8-SIG"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_DECLARED = re.compile(rb"""<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.+-]+)""", re.IGNORECASE)
_IN_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([a-z0-9_:.+-]+)""", re.IGNORECASE)
# A browser looks at 1,024 bytes before it starts, but starts again if it meets a late one (HTML standard, 13.2.3).
_DECLARED_WITHIN = 65_536
# What pages call their encoding → what browsers take that for (WHATWG Encoding standard, section 4.2).
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}

# Python's own codecs for host names and source code.
_NOT_OF_PAGES = frozenset(("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"))


def text_in(document: bytes) -> str:
    """Decode the bytes of a text: what the byte order mark says, else UTF-8.

    Raises:
        UnreadableDocument: they are neither; the error says what was tried, and at which byte it failed.

    Example:
        >>> text_in("Fähre".encode("utf-16"))
        'Fähre'
    """
    marked = _marked(document)
    encoding = marked or "UTF-8"
    try:
        return document.decode(encoding)
    except UnicodeDecodeError as error:
        reason = "which its byte order mark announces" if marked else "and has no byte order mark of another encoding"
        raise UnreadableDocument(
            f"the text is not {encoding}, {reason}: byte {error.start} does not fit",
            remedy="save it as UTF-8, or say its encoding: encoding='cp1252'",
        ) from None


def page_in(document: bytes, content_type: str = "") -> str:
    """Decode the bytes of a web page as a browser does (HTML standard, section 13.2.3.2).

    It never fails; bytes that do not fit become U+FFFD, and a ``NewsmodelWarning`` says so.

    Args:
        document: the page.
        content_type: the header that it came with, ``text/html; charset=utf-8``.

    Returns:
        Its text: by its byte order mark, the header, its ``meta``, as UTF-8, or else as Windows-1252.

    Example:
        >>> page_in(b"<meta charset=iso-8859-1><p>caf\\xe9 \\x93open\\x94")[25:]
        '<p>café “open”'
    """
    encoding = _marked(document) or _known(_IN_HEADER.search(content_type)) or _declared(document)
    if encoding is None:
        try:
            return document.decode("utf-8")
        except UnicodeDecodeError:
            encoding = "cp1252"
    try:
        return document.decode(encoding)
    except UnicodeDecodeError as error:
        warnings.warn(
            f"page: byte {error.start} does not fit the page's encoding {encoding}; such bytes became U+FFFD",
            NewsmodelWarning,
            stacklevel=3,
        )
        return document.decode(encoding, errors="replace")


def is_marked(document: bytes) -> bool:
    """Say whether bytes start with a byte order mark.

    Example:
        >>> is_marked("Fähre".encode("utf-16"))
        True
    """
    return _marked(document) is not None


def without_mark(document: bytes) -> bytes:
    """Return bytes without the byte order mark that they may start with.

    Example:
        >>> without_mark("Fähre".encode("utf-8-sig")).decode()
        'Fähre'
    """
    mark = next((mark for mark, _ in _MARKS if document.startswith(mark)), b"")
    return document.removeprefix(mark)


def page_encoding(document: bytes) -> str:
    """Return the encoding of a web page: what its byte order mark says, or else its ``meta``, or else UTF-8.

    Example:
        >>> page_encoding(b"<meta charset=iso-8859-1><p>caf\\xe9")
        'cp1252'
    """
    return _marked(document) or _declared(document) or "utf-8"


def holds_ascii(encoding: str) -> bool:
    """Say whether ASCII characters are written in an encoding as the bytes that they are in ASCII.

    Example:
        >>> holds_ascii("cp1252"), holds_ascii("utf-16"), holds_ascii("iso2022_jp")
        (True, False, False)
    """
    # The first three bytes turn to Japanese where escapes turn to anything.
    ascii_bytes = b"\x1b$B" + bytes(range(128))
    return ascii_bytes.decode(encoding, errors="replace") == ascii_bytes.decode("ascii")


def _marked(document: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if document.startswith(mark)), None)


def _declared(document: bytes) -> str | None:
    """Return the encoding that a page's ``meta`` names, if Python knows it."""
    codec = _known(_DECLARED.search(document[:_DECLARED_WITHIN]))
    # Whoever can read in the page that it is UTF-16 has not read UTF-16.
    return "utf-8" if codec and codec.startswith("utf-16") else codec


def _known(found: re.Match[str] | re.Match[bytes] | None) -> str | None:
    """Return Python's name for the encoding that was found, if it has one for it."""
    if found is None:
        return None
    name = found[1]
    try:
        codec = codecs.lookup(name.decode("ascii") if isinstance(name, bytes) else name)
    except LookupError:
        return None
    # Codecs that give no text, as rot13 and hex, are no encodings of a page.
    usable = codec._is_text_encoding and codec.name not in _NOT_OF_PAGES
    return _MEANT.get(codec.name, codec.name) if usable else None
