"""Visible: headline, byline and date of an article as a page shows them, where it tells machines nothing."""

import re
from html import unescape
from itertools import islice

from newsmodel.formats.html.head import one_line
from newsmodel.formats.html.landmarks import landmarks
from newsmodel.formats.html.metadata import author_nodes, date_node
from newsmodel.formats.jsonld.vocabulary import Node

_TAG = re.compile(r"<[^>]*>")
_MENTION = re.compile(r"[aA]uthor|[bB]yline")
# The start of a tag up to where an attribute calls it that of an author.
_CALLED = re.compile(
    r"""<(a|span|p|div|address|li|cite|strong|em)\s(?:[^<>]*\s)?(?:rel|class|id|itemprop)\s*=\s*["']?(?:[^"'<>]*[\s_-])?$""",
    re.IGNORECASE,
)
# A date beside the name, or a label whose name stands elsewhere.
_NO_BYLINE = re.compile(
    r"\d\d|^(?:by|von|por|par|di|da|de|av|af|door|autore?|authors?|autor[ei]?n?|name|null)\W*$", re.I
)
_LONGEST_TAG = 500
_MOST_MENTIONS = 500
_LONGEST_BYLINE = 120
_LONGEST_HEADLINE = 2_000


def visible_in(page: str) -> Node | None:
    """Return a page's headline, byline and date as a node for the reader of JSON-LD.

    Args:
        page: HTML, however broken.

    Returns:
        None where the page does not look like an article: it has no ``h1``, or neither a byline nor a ``time``.
    """
    headline = moment = ""
    sought = 0
    for token in landmarks(page):
        if token.name not in ("h1", "time"):
            continue
        if token.name == "h1" and not headline:
            headline = _text_up_to(page, token.end, "h1", _LONGEST_HEADLINE)
        elif token.name == "time" and not moment:
            moment = token.attribute("datetime") or _text_up_to(page, token.end, "time", 200)
        sought += 1
        if (headline and moment) or sought > _MOST_MENTIONS:
            break
    byline = byline_in(page)
    if not headline or not (moment or byline):
        return None
    told: Node = {"headline": headline, "datePublished": date_node(moment), "author": author_nodes(byline)}
    return {"@type": "NewsArticle", **{name: value for name, value in told.items() if value}}


def byline_in(page: str) -> str:
    """Return the first byline that a page shows; empty if none is seen."""
    for found in islice(_MENTION.finditer(page), _MOST_MENTIONS):
        at = page.rfind("<", max(0, found.start() - _LONGEST_TAG), found.start())
        opening = _CALLED.match(page, at, found.start()) if at >= 0 else None
        start = page.find(">", found.end(), found.end() + _LONGEST_TAG) + 1 if opening else 0
        text = _text_up_to(page, start, opening[1], 5 * _LONGEST_BYLINE) if opening and start else ""
        if 2 < len(text) <= _LONGEST_BYLINE and not _NO_BYLINE.search(text):
            return text
    return ""


def _text_up_to(page: str, start: int, name: str, most: int) -> str:
    """Return the text between a place and an end tag that is not far from it."""
    found = re.compile(rf"</{name}\b", re.IGNORECASE).search(page, start, start + most)
    return one_line(unescape(_TAG.sub(" ", page[start : found.start()]))) if found else ""
