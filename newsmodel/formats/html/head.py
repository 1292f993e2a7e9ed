"""Head: what a page says of itself before its text begins, and the JSON-LD anywhere in it."""

import re
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from urllib.parse import urljoin

from newsmodel.formats.html.landmarks import landmarks
from newsmodel.formats.html.limits import DEFAULT
from newsmodel.formats.html.scanning import Kind, Token
from newsmodel.formats.html.scripts import Script, is_jsonld, last_mention, script_at
from newsmodel.model import clean

_BEGINS_TEXT = frozenset(("body", "h1"))
_NAMES = ("property", "name", "itemprop", "http-equiv")
_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)


@dataclass(slots=True)
class Head:
    """What a page says of itself."""

    scripts: list[Script] = field(default_factory=list)
    meta: dict[str, list[str]] = field(default_factory=dict)
    """The contents of its ``meta`` tags as they are, by ``property`` or ``name`` in lower case, in order."""

    language: str = ""
    """The ``lang`` of its ``html``."""

    title: str = ""
    canonical: str = ""
    """The address that it gives as its own."""

    base: str = ""
    """What its relative addresses are relative to."""

    given: str = ""
    """The address that it was read from, if that was said."""

    def first(self, *names: str) -> str:
        """Return the first content that says something of the first of these names that has one."""
        contents = (content for name in names if name in self.meta for content in self.meta[name])
        return next(filter(None, map(one_line, contents)), "")

    def all(self, *names: str) -> list[str]:
        """Return all contents of the first of these names that has any, without empty ones."""
        contents = (list(filter(None, map(one_line, self.meta[name]))) for name in names if name in self.meta)
        return next(filter(None, contents), [])

    @property
    def addresses(self) -> tuple[str, ...]:
        """The page's addresses, the most trusted first."""
        own = (self.absolute(address) for address in (self.canonical, self.first("og:url"), self.given))
        return tuple(dict.fromkeys(filter(None, own)))

    def absolute(self, address: str) -> str:
        """Return an absolute web address, or an empty text if none can be made of it."""
        address = "".join(address.split())
        if not address or _WEB.match(address):
            return address
        relative_to = (self.base, self.canonical, self.first("og:url"), self.given)
        try:
            joined = urljoin(next(filter(_WEB.match, relative_to), ""), address)
        except ValueError:
            return ""
        return joined if _WEB.match(joined) else ""


def head_of(page: str, url: str = "", *, whole: bool = False, most: int = DEFAULT.tags) -> Head:
    """Read what a page says of itself.

    Args:
        page: HTML, however broken.
        url: where the page comes from.
        whole: also read ``meta`` tags that stand among its text, where they do not belong.
        most: how many landmarks are looked at.
    """
    head = Head(given=url)
    opening: Token | None = None
    last: int | None = None
    for token in islice(landmarks(page), most):
        if token.kind is Kind.RAW:
            _take_raw(head, page, token, opening)
            continue
        if last is None and token.name in _BEGINS_TEXT:
            last = last_mention(page, token.start)
        if last is not None and token.start > last and not whole:
            break
        _take(head, token)
        opening = token
    return head


def _take_raw(head: Head, page: str, token: Token, opening: Token | None) -> None:
    if token.name == "script":
        if opening is not None and is_jsonld(opening):
            head.scripts.append(script_at(page, token, opening, len(head.scripts) + 1))
    elif token.name == "title" and not head.title:
        head.title = one_line(unescape(page[token.start : token.end]))


def _take(head: Head, token: Token) -> None:
    if token.name == "meta":
        told = dict(reversed(token.attributes))
        content = told.get("content") or ""
        # Some say one thing twice, as ``name`` and as ``property``.
        for name in {told[name].strip().lower() for name in _NAMES if name in told}:
            head.meta.setdefault(name, []).append(content)
    elif token.name == "link":
        if not head.canonical and "canonical" in (token.attribute("rel") or "").lower().split():
            head.canonical = token.attribute("href") or ""
    elif token.name == "html":
        head.language = head.language or token.attribute("lang") or token.attribute("xml:lang") or ""
    elif token.name == "base":
        head.base = head.base or token.attribute("href") or ""


def one_line(text: str) -> str:
    """Return a text on one line and without characters that a model refuses."""
    return " ".join(clean(text).split())
