"""Script: an article's JSON-LD in a web page, put there so that no text of the article can break the page."""

import codecs
import json
import re
from collections.abc import Iterator
from html import escape
from typing import AnyStr

from newsmodel.errors import FormatError
from newsmodel.formats import encoding, jsonld
from newsmodel.formats.html.markup import Markup
from newsmodel.formats.html.scanning import SPACES, Kind, Token, tokens
from newsmodel.model import Article

MARK = "data-newsmodel"
"""The attribute by which we know a script of ours when we meet it again."""

# What may stand in a head, or before it (HTML standard, sections 13.2.6.4.1 to 13.2.6.4.4). A template could stand
# there too, but a script in one is not seen, and it need not be looked into if the script comes before it.
_HEAD = frozenset("html head base basefont bgsound link meta title script style noscript noframes".split())
_HEAD_ENDS = frozenset(("head", "body", "html", "br"))


class ScriptTag(Markup):
    """A ``script`` element as text, which needs no filter in a template."""

    __slots__ = ()


def script_tag(
    article: Article,
    *,
    nonce: str | None = None,
    layout: jsonld.Layout = "nested",
    detail: jsonld.Detail = "full",
    paywalled: jsonld.Selectors = (),
    speakable: jsonld.Selectors = (),
) -> ScriptTag:
    """Return the ``script`` element that carries an article in a web page.

    Args:
        article: any article; no text in it can end the script.
        nonce: for a Content Security Policy. Browsers do not ask for one on JSON-LD, which is never run.
        layout: as for ``jsonld.dumps``: ``nested`` or ``graph``.
        detail: as for ``jsonld.dumps``: ``full``, which ``extract`` reads back equal, or ``public``, which says no
            more than readers of the page see.
        paywalled: the classes of the page's elements that only subscribers see: ``.premium``, or a list.
        speakable: CSS selectors of the elements that a voice assistant may read out: ``.standfirst``, or a list.

    Returns:
        Text that template engines do not escape. The JSON in it is ASCII, and so is right in a page of any charset
        that holds ASCII.

    Raises:
        FormatError: there is no such layout or detail, a selector cannot be one, or parts of the page are paywalled
            and the article does not say ``free=False``.

    Example:
        >>> script_tag(Article(id="urn:example:1", headline="</script>"))[:60]
        '<script type="application/ld+json" data-newsmodel>{"@context'
    """
    document = jsonld.dumps(article, layout=layout, detail=detail, paywalled=paywalled, speakable=speakable)
    allowed = f' nonce="{escape(nonce)}"' if nonce else ""
    return ScriptTag(f'<script type="application/ld+json" {MARK}{allowed}>{_in_ascii(document)}</script>')


def _in_ascii(text: str) -> str:
    r"""Write all else as the ``\uXXXX`` of JSON, whose strings alone may hold it."""
    return re.sub("[^\x00-\x7f]+", lambda found: json.dumps(found[0])[1:-1], text)


def embed(
    article: Article,
    page: AnyStr,
    *,
    nonce: str | None = None,
    layout: jsonld.Layout = "nested",
    detail: jsonld.Detail = "full",
    paywalled: jsonld.Selectors = (),
    speakable: jsonld.Selectors = (),
) -> AnyStr:
    """Put an article's JSON-LD into a web page.

    Args:
        article: what the page tells.
        page: HTML, whole or in part; as bytes, in whatever charset its byte order mark or its ``meta`` says.
        nonce: as for ``script_tag``, and so are the others.
        layout: ``nested`` or ``graph``.
        detail: ``full`` or ``public``.
        paywalled: the classes of the page's elements that only subscribers see.
        speakable: CSS selectors of the elements that a voice assistant may read out.

    Returns:
        The page with the script at the end of its head: before ``</head>``, or before the first thing that cannot
        stand in a head. A script that was embedded before is replaced, whatever its article. All else stays as it is,
        byte for byte.

    Raises:
        FormatError: the page is bytes in UTF-16 or another charset whose ASCII characters are not ASCII's bytes; or
            as for ``script_tag``.

    Example:
        >>> embed(Article(id="urn:example:1"), "<title>Ferry</title><p>Late.")[:60]
        '<title>Ferry</title><script type="application/ld+json" data-'
    """
    tag = script_tag(article, nonce=nonce, layout=layout, detail=detail, paywalled=paywalled, speakable=speakable)
    if isinstance(page, str):
        return _embedded(tag, page)
    _refuse_without_ascii(page)
    body = page.removeprefix(codecs.BOM_UTF8)
    # In Latin-1 every byte is a character, so that what is not ASCII comes through as it is, whatever it means.
    return page[: len(page) - len(body)] + _embedded(tag, body.decode("latin-1")).encode("latin-1")


def _refuse_without_ascii(page: bytes) -> None:
    charset = encoding.page_encoding(page)
    if not encoding.holds_ascii(charset):
        raise FormatError(
            f"nothing can be embedded in a page whose encoding is {charset}", remedy="save the page as UTF-8"
        )
    if b"\0" in page:
        raise FormatError(
            f"this is no page, or one in UTF-16 without a byte order mark: byte {page.index(0)} is NUL",
            remedy="save it as UTF-8",
        )


def _embedded(tag: str, page: str) -> str:
    earlier = list(_own_scripts(page))
    if not earlier:
        place = _end_of_head(page)
        earlier = [(place, place)]
    kept, at = [], 0
    for start, end in earlier:
        kept.append(page[at:start])
        at = end
    return kept[0] + tag + "".join(kept[1:]) + page[at:]


def _own_scripts(page: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each script that was embedded before."""
    if MARK not in page:
        return
    start: int | None = None
    for token in tokens(page):
        if token.kind is Kind.START:
            start = token.start if token.name == "script" and token.attribute(MARK) is not None else None
        elif start is not None and (token.kind is Kind.END or not token.closed):
            yield start, token.end
            start = None


def _end_of_head(page: str) -> int:
    opened = 0
    for token in tokens(page):
        if token.kind is Kind.START:
            opened = token.start
        if not token.closed:
            # The page is cut: what comes after this would be swallowed by it.
            return opened if token.kind is Kind.RAW else token.start
        if _ends_head(token, page):
            return token.start
    return len(page)


def _ends_head(token: Token, page: str) -> bool:
    if token.kind is Kind.TEXT:
        return bool(page[token.start : token.end].strip(f"{SPACES}\ufeff"))
    if token.kind is Kind.END:
        return token.name in _HEAD_ENDS
    return token.kind is Kind.START and token.name not in _HEAD
