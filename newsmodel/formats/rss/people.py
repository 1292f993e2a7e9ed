"""Authors in every form that feeds have: names, mailboxes with names, both, one element for several."""

import re
from collections.abc import Iterator
from typing import Literal

from lxml import etree

from newsmodel.formats.bylines import is_collective, read_byline
from newsmodel.formats.rss.children import Children, text_of
from newsmodel.formats.rss.values import one_line, web_address
from newsmodel.model import Author

# The patterns below take more than linear time.
_LONGEST = 200
_MAILBOX_AND_NAME = re.compile(r"\S+@\S+\s*\((.+)\)")
_NAME_AND_MAILBOX = re.compile(r"(.+?)\s*<\S+@\S+>")
_ONLY_MAILBOX = re.compile(r"\S+@\S+")
_PLAIN = re.compile(r"[A-ZÀ-Þ][^\W\d_]+ [A-ZÀ-Þ][^\W\d_]+")

# One author for each of these elements, from the first kind that an item has.
_NAMED_BY = (("dc:creator",), ("author", "atom:author", "atom:contributor"), ("dcterms:creator", "itunes:author"))


def authors_of(item: Children, base: str) -> tuple[Author, ...]:
    """Return the authors of an item or an entry, each once."""
    for names in _NAMED_BY:
        found = dict.fromkeys(author for element in item.all(*names) for author in _authors(element, base))
        if found:
            return tuple(found)
    return ()


def _authors(element: etree._Element, base: str) -> Iterator[Author]:
    if len(element) == 0:
        yield from filter(None, [_author(text_of(element), None)])
        return
    parts = Children(element)
    addresses = (web_address(text, base) for text in parts.texts("atom:uri", "atom:url", "uri", "url"))
    address = next(filter(None, addresses), None)
    for name in list(parts.texts("atom:name", "name")) or [text_of(element)]:
        yield from filter(None, [_author(name, address)])


def _author(text: str, address: str | None) -> Author | None:
    """Read one author; an element that names several keeps them together, as its publisher has it."""
    if _PLAIN.fullmatch(text):
        return Author(name=text, url=address)
    name = one_line(without_mailbox(text))
    if name is None or _ONLY_MAILBOX.fullmatch(name):
        return None
    credits = read_byline(name)
    if not credits:
        return None
    name, honorific, job_title = credits[0] if len(credits) == 1 else (name, None, None)
    kind: Literal["person", "organization"] = "organization" if is_collective(name) else "person"
    return Author(name=name, type=kind, honorific=honorific, job_title=job_title, url=address)


def without_mailbox(author: str) -> str:
    """RSS asks for ``mail@example.org (Name)``; publishers write that, its reverse, or the name alone.

    Example:
        >>> without_mailbox("ana@example.org (Ana Prior)")
        'Ana Prior'
    """
    if len(author) > _LONGEST or "@" not in author:
        return author
    found = _MAILBOX_AND_NAME.fullmatch(author) or _NAME_AND_MAILBOX.fullmatch(author)
    return found[1] if found else author
