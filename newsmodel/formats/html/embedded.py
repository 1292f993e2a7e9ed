"""Embedded: articles that a page marks up in its text, as microdata or RDFa, as nodes for the reader of JSON-LD.

Both are read with extruct, which is imported here only, and one syntax at a time: reading all that it knows takes
fifty times as long as most pages need.
"""

import re
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsmodel.errors import NewsmodelWarning
from newsmodel.formats.html.head import Head
from newsmodel.formats.html.limits import Limits
from newsmodel.formats.jsonld.nodes import ARTICLE_TYPES
from newsmodel.formats.jsonld.vocabulary import Node

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_KINDS = "|".join(sorted(ARTICLE_TYPES, key=lambda name: (-len(name), name)))
_MICRODATA = re.compile(rf"""\bitemtype\s*=\s*["']?[^"'>]*schema\.org/(?:{_KINDS})\b""", re.IGNORECASE)
_RDFA = re.compile(rf"""\btypeof\s*=\s*["']?[^"'>]*\b(?:{_KINDS})\b""", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
# A page with more is a list.
_MOST_ARTICLES = 20
_DEEPEST = 20


def microdata_in(page: str, head: Head, limits: Limits) -> list[object]:
    """Return the articles that a page marks up as microdata, without their bodies.

    Args:
        page: HTML.
        head: of that page; its addresses are what relative ones are relative to.
        limits: a page over them is not read, with a ``NewsmodelWarning``.
    """
    if not _MICRODATA.search(page) or not _is_small(page, "microdata", page.count("itemscope"), limits):
        return []
    try:
        return list(_microdata(page, head.absolute(head.base) or next(iter(head.addresses), "")))
    except Exception as error:  # hostile markup makes extruct raise all sorts of things
        return _skipped("microdata", error)


def rdfa_in(page: str, head: Head, limits: Limits) -> list[object]:
    """Return what a page marks up as RDFa, if an article is in it.

    Args:
        page: HTML.
        head: of that page.
        limits: a page over them is not read, with a ``NewsmodelWarning``.
    """
    if not _RDFA.search(page) or not _is_small(page, "RDFa", page.count("typeof") + page.count("property"), limits):
        return []
    try:
        return _rdfa(page, next(iter(head.addresses), "https://example.invalid/"))
    except Exception as error:  # rdflib too
        return _skipped("RDFa", error)


def _is_small(page: str, syntax: str, items: int, limits: Limits) -> bool:
    if len(page) <= limits.markup and items <= limits.items:
        return True
    warnings.warn(
        f"page: its {syntax} was not read, for it has {len(page)} characters and {items} items of it; "
        f"the limits are {limits.markup} and {limits.items}",
        NewsmodelWarning,
        stacklevel=5,
    )
    return False


def _skipped(syntax: str, error: Exception) -> list[object]:
    warnings.warn(f"page: its {syntax} cannot be read: {error!s:.200}", NewsmodelWarning, stacklevel=5)
    return []


def _microdata(page: str, base: str) -> Iterator[Node]:
    from extruct.w3cmicrodata import MicrodataExtractor
    from lxml.html import HTMLParser, document_fromstring

    tree = document_fromstring(page.replace("\0", "").encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    _refuse_what_is_nested(tree)
    articles = [element for element in tree.iter() if _is_article(element.get("itemtype") or "")]
    for element in articles[:_MOST_ARTICLES]:
        for part in element.iterdescendants():
            if "articleBody" in (part.get("itemprop") or "").split():
                # Its text is taken from the page, with its links; extruct would copy all of it.
                del part.attrib["itemprop"]
        for item in MicrodataExtractor().extract_items(element, base)[:1]:
            yield _as_node(item)


def _refuse_what_is_nested(tree: "HtmlElement") -> None:
    """Refuse items nested so deeply that extruct would recurse too deeply over them.

    It must not come to that: a ``RecursionError`` within lxml leaves a lock held, on which the next page hangs.
    """
    items = [element for element in tree.iter() if element.get("itemscope") is not None]
    depths = (sum(other.get("itemscope") is not None for other in item.iterancestors()) for item in items)
    if max(depths, default=0) > _DEEPEST or sum(item.get("itemref") is not None for item in items) > _DEEPEST:
        raise ValueError(f"more than {_DEEPEST} items are nested, or refer to others")


def _is_article(types: str) -> bool:
    return any(name.rpartition("/")[2] in ARTICLE_TYPES for name in types.split())


def _as_node(item: Node) -> Node:
    """Turn an item, and those in it, into nodes; without recursion, for items may be nested deeply."""
    waiting: list[object] = [item]
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += here
        elif isinstance(here, dict) and ("properties" in here or "type" in here):
            properties, name = here.pop("properties", {}), here.pop("value", None)
            about = {"@type": here.pop("type", None), "@id": here.pop("id", None), "name": name}
            here.clear()
            here.update({key: value for key, value in about.items() if value} | properties)
            waiting += here.values()
    return item


def _rdfa(page: str, base: str) -> list[object]:
    from extruct.rdfa import RDFaExtractor

    sound = _DECLARATION.sub("", page.replace("\0", ""), count=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # rdflib's own, of no use to who reads a page
        found: list[object] = RDFaExtractor().extract(sound, base_url=base)
    return found
