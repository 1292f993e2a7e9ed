"""Which article a page is about, where its JSON-LD describes several."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.formats.jsonld.nodes import Nodes
from newsmodel.formats.jsonld.vocabulary import Node

_BEFORE_HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?", re.IGNORECASE)
_ZONE = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
# A page with more is a list, and not about the last of them.
_MOST_COMPARED = 1_000
_ADDRESSES = ("mainEntityOfPage", "url", "@id")


class Candidate(NamedTuple):
    """An article with all that is said of the things in it."""

    nodes: Nodes
    node: Node


def main_article(articles: Sequence[Candidate], address: str | None = None) -> Candidate:
    """Return the article that a page is about.

    It is the one whose ``mainEntityOfPage``, ``url`` or ``@id`` is the page's address; else the one that a WebPage
    names as ``mainEntity``, or that calls itself the main entity of a page; else the one whose date says its zone;
    else the one with the longest body; else the first.

    Args:
        articles: one at least, in the order of the page.
        address: the page's, as its ``link rel=canonical`` gives it; None if only a WebPage node may tell.
    """
    if len(articles) == 1:
        return articles[0]
    documents = list({id(each.nodes): each.nodes for each in articles}.values())
    address = address or next(filter(None, map(_address_of_only_page, documents)), None)
    about = {id(thing) for nodes in documents for page in nodes.pages() for thing in nodes.things(page, "mainEntity")}
    # max keeps the first of equals.
    return max(articles[:_MOST_COMPARED], key=lambda each: _fitness(each, address, is_about=id(each.node) in about))


def _fitness(each: Candidate, address: str | None, *, is_about: bool) -> tuple[int, bool, bool, int]:
    nodes, article = each
    match = max((_likeness(address, other) for other in _addresses(nodes, article)), default=0) if address else 0
    is_main = is_about or article.get("mainEntityOfPage") not in (None, "", False, [], {})
    return match, is_main, _says_when(nodes, article), _length(nodes, article)


def _says_when(nodes: Nodes, article: Node) -> bool:
    """Say whether the date has a zone: of two plugins that describe one story, one often writes local time."""
    dates = nodes.values(article, "datePublished")
    return any(isinstance(text, str) and _ZONE.search(text) is not None for text in dates)


def _length(nodes: Nodes, article: Node) -> int:
    return sum(len(text) for text in nodes.values(article, "articleBody") if isinstance(text, str))


def _addresses(nodes: Nodes, article: Node) -> list[str]:
    found: list[object] = []
    for name in _ADDRESSES:
        for value in nodes.values(article, name):
            found += (value.get("@id"), value.get("url")) if isinstance(value, dict) else (value,)
    return [address for address in found if isinstance(address, str)]


def _address_of_only_page(nodes: Nodes) -> str | None:
    pages = nodes.pages()
    if len(pages) != 1:
        return None
    return next((address for address in (pages[0].get("url"), pages[0].get("@id")) if isinstance(address, str)), None)


def _likeness(one: str, other: str) -> int:
    """Say how alike two addresses are: 2 where they are one, 1 where they differ in what follows a question mark."""
    here, there = _plain(one), _plain(other)
    if here == there:
        return 2
    return int("?" in here + there and here.partition("?")[0] == there.partition("?")[0])


def _plain(address: str) -> str:
    """An address without scheme, usual prefixes of the host, fragment and last slash."""
    bare = _BEFORE_HOST.sub("", address.strip().partition("#")[0], count=1)
    host, slash, path = bare.partition("/")
    return (host.lower() + slash + path).rstrip("/")
