"""JSON as text: written so that a page cannot be broken by it, read strictly, with the place of every fault."""

import json
from typing import Final, NoReturn

from newsmodel.errors import UnreadableDocument
from newsmodel.formats.encoding import text_in

# "<", ">" and "&" could end or open a script or be taken for an entity; U+2028 and U+2029 end a line of JavaScript.
# Controls are no danger here: JSON escapes those below U+0020 itself, and no model holds any.
_UNSAFE = tuple((character, f"\\u{ord(character):04x}") for character in "<>&\u2028\u2029")


def refuse_constant(name: str) -> NoReturn:
    """Refuse ``NaN`` and ``Infinity``, which Python's ``json`` would take.

    Raises:
        ValueError: always.
    """
    raise ValueError(f"{name} is no JSON number")


STRICT: Final = json.JSONDecoder(parse_constant=refuse_constant)
"""Reads what RFC 8259 allows and nothing else."""


def to_text(value: object, indent: int | None = None) -> str:
    r"""Write a value as JSON that may stand in a script element as it is.

    Args:
        value: dicts, lists, strings, numbers, truth values.
        indent: spaces for each level; one line if None.

    Example:
        >>> to_text({"headline": "“</script>”"})
        '{"headline":"“\\u003c/script\\u003e”"}'
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    for character, escape in _UNSAFE:
        text = text.replace(character, escape)
    return text


def from_text(document: str | bytes) -> object:
    """Read JSON strictly (RFC 8259).

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says.

    Raises:
        UnreadableDocument: it says the line and column, or the encoding that was tried.
    """
    text = text_of(document)
    if not text.strip():
        raise UnreadableDocument("the document is empty", remedy="give it the JSON-LD of an article")
    try:
        return STRICT.decode(text)
    except (ValueError, RecursionError) as error:
        raise unreadable(error) from None


def text_of(document: str | bytes) -> str:
    """Return a document as text, without a byte order mark.

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says.

    Raises:
        UnreadableDocument: the bytes do not fit the encoding, which the error names.
    """
    text = text_in(document) if isinstance(document, bytes) else document
    return text.removeprefix("\ufeff")


def unreadable(error: ValueError | RecursionError) -> UnreadableDocument:
    """Say in our own error why strict reading failed, and where."""
    if isinstance(error, json.JSONDecodeError):
        return UnreadableDocument(
            f"this is not JSON: {error.msg}",
            where=f"line {error.lineno}, column {error.colno}",
            remedy="look there for a missing quotation mark, comma or bracket, or for a cut",
        )
    if isinstance(error, RecursionError):
        return UnreadableDocument("brackets are nested too deeply", remedy="no article needs that many")
    return UnreadableDocument(f"this is not JSON that can be read: {error}")
