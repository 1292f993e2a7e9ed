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

# What stands in these up to their end tag is text to a browser, whatever it looks like.
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"))
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in _RAW}

_MARKUP = re.compile(
    r"<(?:(?P<comment>!--)|/(?P<end>[a-z][^\s/>]*)|(?P<start>[a-z][^\s/>]*)|(?P<bogus>[!?/]))", re.I | re.A
)
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(
    r"""[\s/]*(?P<name>[^\s/>][^\s/>=]*)  # the first character may even be "="
        (?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<open>["'])|(?P<bare>[^\s>]*)))?""",
    re.ASCII | re.VERBOSE,
)
_TAG_END = re.compile(r"[\s/]*>", re.ASCII)
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
        if token.kind is Kind.START and token.name in _RAW and token.closed:
            raw = _token(Kind.RAW, token.name, token.end, _raw_end(page, token), page)
            yield raw
            at = raw.end


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
    attributes: list[tuple[str, str]] = []
    while not (end := _TAG_END.match(page, at)):
        found = _ATTRIBUTE.match(page, at)
        if found is None or found["open"]:
            return tuple(attributes), None
        value = next((value for value in found.group("double", "single", "bare") if value is not None), "")
        attributes.append((found["name"].lower(), _REFERENCE.sub(_resolved, value)))
        at = found.end()
    return tuple(attributes), end.end()


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
