"""Landmarks: the few tags of a page that say what it is about, found without making tokens of all the others.

The page is read by the rules of ``scanning``, and what is found are the same tokens; what lies between is skipped by
one expression, in a tenth of the time.
"""

import re
from collections.abc import Iterator

from newsmodel.formats.html import scanning
from newsmodel.formats.html.scanning import Kind, Token

LANDMARKS = frozenset(
    "base body h1 html iframe link meta noembed noframes noscript script style textarea time title xmp".split()
)
"""The elements whose start tags are found, and the raw text of those that hold it.

Left out are links but the canonical ones, style sheets, and scripts that cannot be JSON-LD, for there are many.
"""

_FIRST_LETTERS = "".join(sorted({letter for name in LANDMARKS for letter in (name[0], name[0].upper())}))
_NAMES = "|".join(name if name != "link" else "link(?=[^>]*canonical)" for name in sorted(LANDMARKS))
_STOP = rf"!--|(?=[{_FIRST_LETTERS}])(?i:{_NAMES})(?=[\s/>])"
_TAG = rf"/?[a-zA-Z][^\s/>]*+{scanning.ATTRIBUTES}>"
_COMMENT = r"!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+--!?>)"
_BOGUS = r"(?:[!?]|/(?![a-zA-Z]))[^>]*+>"

# A script whose attributes hold no plus sign, in whatever way of writing it, is no application/ld+json.
_WITHOUT_PLUS = scanning.ATTRIBUTES.replace('"[^"]*+"', '"[^"+&]*+(?:&(?!#|plus)[^"+&]*+)*+"')
_WITHOUT_PLUS = _WITHOUT_PLUS.replace("'[^']*+'", "'[^'+&]*+(?:&(?!#|plus)[^'+&]*+)*+'")
_WITHOUT_PLUS = _WITHOUT_PLUS.replace(r"[^\s>]*+)", r"[^\s>+&]*+(?=[\s>]))")
_END = r"(?=[\s/>])"
_SCRIPT = rf"(?i:script){_END}{_WITHOUT_PLUS}>[^<]*+(?:<(?!!--|/(?i:script){_END})[^<]*+)*+(?=</(?i:script){_END})"
_STYLE = rf"(?i:style){_END}{scanning.ATTRIBUTES}>[^<]*+(?:<(?!/(?i:style){_END})[^<]*+)*+(?=</(?i:style){_END})"
_START = re.compile(rf"<([a-zA-Z][^\s/>]*+)({scanning.ATTRIBUTES})>", re.ASCII)
_ORDINARY = rf"(?!{_STOP})(?:{_TAG}|{_BOGUS}|(?![a-zA-Z!?/]))"
_SKIPPED = re.compile(rf"(?:[^<]++|<(?:{_ORDINARY}|{_COMMENT}|(?=[sS])(?:{_SCRIPT}|{_STYLE})))*+", re.ASCII)


def landmarks(page: str) -> Iterator[Token]:
    """Yield the start tags of ``LANDMARKS``, and the raw text after those that hold it, in order; see there.

    Args:
        page: HTML, however broken. It takes time in proportion to its length.

    Example:
        >>> [token.name for token in landmarks('<p title="<h1>">x<!-- <h1> --><h1>y</h1><title><h1></title>')]
        ['h1', 'title', 'title']
    """
    at: int | None = 0
    while at is not None:
        found = _SKIPPED.match(page, at)
        assert found is not None
        at = found.end()
        token = _tag_at(page, at)
        if token is None:
            return
        if token.kind is Kind.START and token.name in LANDMARKS:
            yield token
            if token.closed and token.name in scanning.RAW:
                token = scanning.raw_text(page, token)
                yield token
        at = token.end if token.closed else None


def _tag_at(page: str, at: int) -> Token | None:
    """Return the tag that starts here, in one step if it is a start tag that ends."""
    found = _START.match(page, at)
    if found is None:
        return scanning.markup_at(page, at)
    return Token(Kind.START, found[1].lower(), at, found.end(), scanning.attributes_in(page, *found.span(2)))
