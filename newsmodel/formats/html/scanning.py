"""Scanning: HTML as a stream of tokens with their places, in linear time.

The rules are those of the HTML standard, section 13.2.5 (tokenization), as far as a reader of articles needs them.
Python's own ``html.parser`` keeps no places, changes its rules between versions, and is slow on hostile input.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from html import unescape
from html.entities import html5
from typing import NamedTuple

SPACES = " \t\n\f\r"
"""What HTML calls white space."""

RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"))
"""What stands in these up to their end tag is text to a browser, whatever it looks like."""

_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in RAW}

_MARKUP = re.compile(
    r"<(?:(?P<comment>!--)|/(?P<end>[a-z][^\s/>]*)|(?P<start>[a-z][^\s/>]*)|(?P<bogus>[!?/]))", re.I | re.A
)
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(
    r"""[\s/]*(?P<name>[^\s/>][^\s/>=]*)  # the first character may even be "="
        (?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<open>["'])|(?P<bare>[^\s>]*)))?""",
    re.ASCII | re.VERBOSE,
)
# The same for all attributes at once. Only after a name does an equals sign announce a value; a quotation mark that is
# never closed fits nothing, so that the tag does not end.
ATTRIBUTES = r"""(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+)|(?!\s*+=)))*+"""
"""An expression for the attributes of a tag that ends, to be compiled with ``re.ASCII``."""

_REST_OF_TAG = re.compile(rf"{ATTRIBUTES}>", re.ASCII)
_SCRIPT_END = re.compile(r"</(?i:script)(?=[\s/>])", re.ASCII)
_SCRIPT = re.compile(r"(?P<hide><!--)|(?P<show>-->)|<(?P<end>/?)script(?=[\s/>])", re.IGNORECASE | re.ASCII)
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#x[0-9a-f]+;?|(?P<name>[a-z][a-z0-9]*)(?P<closed>;?)(?!=))", re.IGNORECASE)


class Kind(StrEnum):
    """What a token is."""

    TEXT = "text"
    START = "start tag"
    END = "end tag"
    RAW = "raw text"
    """The content of a script, a style sheet and the like."""
    COMMENT = "comment"
    """Also doctypes and processing instructions."""


class Token(NamedTuple):
    """A piece of a page."""

    kind: Kind
    name: str
    """The element's, in lower case; of raw text, that of the element that it stands in."""

    start: int
    end: int
    attributes: tuple[tuple[str, str], ...] = ()
    """Names in lower case, and values with character references resolved."""

    closed: bool = True
    """False where the page ends before the token does."""

    def attribute(self, name: str) -> str | None:
        """Return an attribute's value, the first if it is given twice."""
        return next((value for key, value in self.attributes if key == name), None)


def tokens(page: str) -> Iterator[Token]:
    """Cut a page into tokens, which together make it up from its first character to its last."""
    at = 0
    while at < len(page):
        found = _MARKUP.search(page, at)
        if found is None:
            yield Token(Kind.TEXT, "", at, len(page))
            return
        if found.start() > at:
            yield Token(Kind.TEXT, "", at, found.start())
        token = _markup(page, found)
        yield token
        at = token.end
        if token.kind is Kind.START and token.name in RAW and token.closed:
            raw = raw_text(page, token)
            yield raw
            at = raw.end


def markup_at(page: str, at: int) -> Token | None:
    """Return the tag or comment that starts here; None if there is none."""
    found = _MARKUP.match(page, at)
    return None if found is None else _markup(page, found)


def raw_text(page: str, opening: Token) -> Token:
    """Return the raw text after the start tag of an element that holds it."""
    return _token(Kind.RAW, opening.name, opening.end, _raw_end(page, opening), page)


def _markup(page: str, found: re.Match[str]) -> Token:
    start, at = found.span()
    if found["comment"]:
        return _token(Kind.COMMENT, "", start, _comment_end(page, at), page)
    if found["bogus"]:
        return _token(Kind.COMMENT, "", start, page.find(">", at) + 1 or None, page)
    attributes, end = _attributes(page, at)
    if name := found["end"]:
        return _token(Kind.END, name.lower(), start, end, page)
    return _token(Kind.START, found["start"].lower(), start, end, page, attributes=attributes)


def _token(
    kind: Kind, name: str, start: int, end: int | None, page: str, *, attributes: tuple[tuple[str, str], ...] = ()
) -> Token:
    """Make a token that ends with the page if no end was found."""
    return Token(kind, name, start, len(page) if end is None else end, attributes, end is not None)


def _comment_end(page: str, at: int) -> int | None:
    for abrupt in (">", "->"):
        if page.startswith(abrupt, at):
            return at + len(abrupt)
    found = _COMMENT_END.search(page, at)
    return found.end() if found else None


def _attributes(page: str, at: int) -> tuple[tuple[tuple[str, str], ...], int | None]:
    """Read a tag's attributes, and return them with the place after its ``>``, if it has one."""
    if page.startswith(">", at):
        return (), at + 1
    if rest := _REST_OF_TAG.match(page, at):
        return attributes_in(page, at, rest.end() - 1), rest.end()
    return _attributes_without_end(page, at), None


def attributes_in(page: str, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """Return the attributes of a tag that ends: those between its name and its ``>``."""
    found = _ATTRIBUTE.findall(page, start, end)
    return tuple([(name.lower(), _value(double or single or bare)) for name, double, single, _, bare in found])


def _attributes_without_end(page: str, at: int) -> tuple[tuple[str, str], ...]:
    attributes: list[tuple[str, str]] = []
    while (found := _ATTRIBUTE.match(page, at)) and not found["open"]:
        attributes.append((found["name"].lower(), _value(found["double"] or found["single"] or found["bare"] or "")))
        at = found.end()
    return tuple(attributes)


def _value(written: str) -> str:
    return _REFERENCE.sub(_resolved, written) if "&" in written else written


def _resolved(reference: re.Match[str]) -> str:
    """Resolve a character reference in an attribute, where ``&section=2`` is not ``§ion=2``."""
    name = reference["name"]
    known = name is None or name + reference["closed"] in html5
    return unescape(reference[0]) if known else reference[0]


def _raw_end(page: str, opening: Token) -> int | None:
    if opening.name == "script":
        return _script_end(page, opening.end)
    found = _RAW_ENDS[opening.name].search(page, opening.end)
    return found.start() if found else None


def _script_end(page: str, at: int) -> int | None:
    """Find the end of a script; inside ``<!-- <script>`` its end tag does not count (the double escaped state)."""
    first = _SCRIPT_END.search(page, at)
    if first is None or page.find("<!--", at, first.start()) < 0:
        return first and first.start()
    hidden = double = False
    for found in _SCRIPT.finditer(page, at):
        if found["hide"]:
            hidden = True
        elif found["show"]:
            hidden = double = False
        elif not found["end"]:
            double = hidden
        elif double:
            double = False
        else:
            return found.start()
    return None
