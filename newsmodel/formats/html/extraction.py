"""Extraction: the articles that a web page carries as JSON-LD."""

import re
import warnings
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from newsmodel.errors import NewsmodelError, NewsmodelWarning, NoArticle
from newsmodel.formats import encoding, jsonld
from newsmodel.formats.html.scanning import Kind, Token, tokens
from newsmodel.formats.html.script import MARK
from newsmodel.formats.jsonld.nodes import Nodes
from newsmodel.model import Article, clean

_MEDIA_TYPE = "application/ld+json"
# What old templates put round a script: an HTML comment or a CDATA section, itself in a JavaScript comment.
_WRAPPING = re.compile(
    r"^\s*+(?:/[/*]\s*+)?(?:<!--|<!\[CDATA\[)\s*+(?:\*/)?|(?:/[/*]\s*+)?(?:-->|\]\]>)\s*+(?:\*/)?\s*+$|;\s*+$"
)
# A page with more articles than this is a list; its other scripts are about the list.
_MOST_WITH_BACKGROUND = 16


class _Script(NamedTuple):
    number: int
    """Among the page's JSON-LD scripts, from 1."""

    own: bool
    """Whether ``embed`` put it there."""

    text: str


class _Item(NamedTuple):
    """One top-level object of a script."""

    script: _Script
    data: object


def extract(page: str | bytes) -> list[Article]:
    """Read the articles that a web page carries as JSON-LD.

    Args:
        page: HTML. Bytes are decoded by the byte order mark or the page's ``meta``, else as UTF-8 or Windows-1252.

    Returns:
        An article for each JSON-LD object that is one or holds one, in the order of the page; none if there is none.
        What the page's other scripts say of the things in it counts, unless the page is a long list. A script or
        an article that cannot be read is skipped with a ``NewsmodelWarning``.

    Example:
        >>> extract('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late"}</script>'
        ... )[0].headline
        'Ferry late'
    """
    text = encoding.page_in(page) if isinstance(page, bytes) else page
    items = (_Item(script, data) for script in _scripts(text) for data in _objects(script))
    found: list[_Item] = []
    background: list[object] = []
    for item in items:
        if _holds_article(item.data):
            found.append(item)
        else:
            background.append(item.data)
    if len(found) > _MOST_WITH_BACKGROUND:
        background = []
    articles = (_article_of(item, background) for item in found)
    return [article for article in articles if article is not None]


def _article_of(item: _Item, background: list[object]) -> Article | None:
    """Read one item by itself, so that one that cannot be read does not cost the page's others."""
    # What we wrote is complete: a page's other scripts must not add to it.
    data = item.data if item.script.own else [item.data, *background]
    try:
        return jsonld.article_in(data)
    except (NewsmodelError, ValueError, TypeError, RecursionError) as error:
        _warn(f"the article in JSON-LD script {item.script.number} of the page was skipped: {error}")
        return None


def _scripts(page: str) -> Iterator[_Script]:
    number = 0
    opening: Token | None = None
    for token in tokens(page):
        if token.kind is Kind.START:
            opening = token
        elif token.kind is Kind.RAW and opening is not None and _is_jsonld(opening):
            number += 1
            yield _Script(number, opening.attribute(MARK) is not None, clean(page[token.start : token.end]))


def _is_jsonld(opening: Token) -> bool:
    media_type = (opening.attribute("type") or "").partition(";")[0]
    return opening.name == "script" and media_type.strip().lower() == _MEDIA_TYPE


def _objects(script: _Script) -> list[object]:
    """Read one script by itself, so that a broken one does not cost the page's others."""
    if not script.text.strip():
        return []
    try:
        return _read(script.text)
    except (ValueError, RecursionError) as error:
        fault = error
    unwrapped = _WRAPPING.sub("", script.text)
    for repaired in (unwrapped, unescape(unwrapped)):
        try:
            return _read(repaired)
        except (ValueError, RecursionError):
            continue
    _warn(f"JSON-LD script {script.number} of the page was skipped, for it cannot be read: {fault}")
    return []


def _read(text: str) -> list[object]:
    from extruct.jsonld import JsonLdExtractor
    from lxml.etree import Element

    element = Element("script", type=_MEDIA_TYPE)
    element.text = text
    return list(JsonLdExtractor().extract_items(element))


def _holds_article(data: object) -> bool:
    try:
        Nodes(data).article()
    except NoArticle:
        return False
    return True


def _warn(message: str) -> None:
    warnings.warn(message, NewsmodelWarning, stacklevel=4)
