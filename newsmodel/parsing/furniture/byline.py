"""Bylines: a line that names the authors, split into them. A sentence that only begins with “By” is prose."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.model import Author
from newsmodel.parsing.furniture.agencies import agency_named
from newsmodel.parsing.furniture.newsrooms import (
    belongs_to_author,
    is_newsroom,
    is_office_of_several,
    names_office,
    split_office,
)
from newsmodel.parsing.furniture.people import is_person, may_be_first_name, readable_name
from newsmodel.parsing.furniture.places import is_known_place


class Byline(NamedTuple):
    """A byline and what it tells."""

    printed: str
    """The whole line."""

    authors: tuple[Author, ...]
    """Everybody it names, in order."""

    provider: str | None = None
    """The agency that it names, if any."""


_LONGEST = 300
_BY = re.compile(
    r"(?:(?:words|written|story|stories|report|reported|text|review|reviewed|analysis|interview|posted|compiled|article"
    r"|a report|an analysis|opinion|comment|exclusive|feature|column)"
    r"(?: and (?:pictures|photographs|photos|images))?,? )?"
    r"(?:by\b:? ?|(?-i:By(?=[A-Z])))(?=\S)",
    re.IGNORECASE,
)
_ABROAD = re.compile(r"(?:von|por|par|door) (?=\S)", re.IGNORECASE)
_LABELLED = re.compile(r"(?:words|text|author|authors|writer|reporter|story): (?=\S)", re.IGNORECASE)
_FROM = re.compile(r"(?i:from) (?=[^,]{1,80} in [^\W\d_a-z])")
_ADDRESS = re.compile(r"[,;]? ?[(\[<]?(?:@\w{2,30}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5})[)\]>]?")
_LOWER_CASE = re.compile(r"by (?P<name>[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,2})")
_BARS = re.compile(r" ?[|•·/] ?| [–—-] ")
_LIST = re.compile(r"(,? (?:and|&|with) |[,;] )", re.IGNORECASE)
_WHERE = re.compile(r",? (?:reporting )?(?:in|at|from|for|aboard|of(?= [Tt]he)) (?=the |The |[^\W\d_a-z])")
_WORD = r"[^\W\d_a-z][\w’'-]{0,30}"
_ONE_WORD_NAMES = re.compile(
    rf"(?P<names>{_WORD}(?:, {_WORD}){{0,9}},? (?:and|&) {_WORD}) in [^\W\d_a-z][\w, .’'-]{{1,60}}"
)
_SMALL = ("the", "of", "and")
_UNNAMED = frozenset(("agencies", "and agencies", "staff and agencies", "wires", "news agencies", "wire services"))


def read_byline(line: str) -> Byline | None:
    """Read a line that says who wrote the article, with “By” or a word like it.

    Args:
        line: one line with single spaces, dates taken out.

    Returns:
        The byline; None where the line is something else: a sentence that begins with “By”, a headline.

    Example:
        >>> [author.name for author in read_byline("By Jane Doe, Bob Lee and Ana Prior in Kyiv").authors]
        ['Jane Doe', 'Bob Lee', 'Ana Prior']
        >>> read_byline("By Tuesday the river had risen")
    """
    for opening in (_BY, _LABELLED, _FROM, _ABROAD):
        found = opening.match(line) if len(line) <= _LONGEST else None
        if found:
            names = _without_stop(line[found.end() :].strip())
            return _one_word_names(line, names) or _byline(line, names)
    return None


def read_bare_byline(line: str) -> Byline | None:
    """Read a line that names people or an agency without “By”; only its place in the text can prove it a byline.

    Args:
        line: one line with single spaces, dates taken out.

    Returns:
        The byline, or None where the line names nobody.

    Example:
        >>> read_bare_byline("Jane Doe | The Post").authors[0].name
        'Jane Doe'
    """
    if len(line) > _LONGEST or line.endswith((".", "?", "!", ":")):
        return None
    byline = _byline(line, line)
    return byline if byline and all(map(_is_in_title_case, byline.authors)) else None


def read_lower_case_byline(line: str) -> Byline | None:
    """Read “by” and two or three words in small letters; only its place in the text can prove it a byline.

    Args:
        line: one line with single spaces.

    Returns:
        The byline with a name that has its capitals; None where the words can be no name.

    Example:
        >>> read_lower_case_byline("by jane doe").authors[0].name
        'Jane Doe'
    """
    found = _LOWER_CASE.fullmatch(line) if line.islower() else None
    name = " ".join(word.capitalize() for word in found["name"].split()) if found else ""
    return Byline(line, (Author(name=name),)) if is_person(name) else None


def with_office(authors: Sequence[Author], office: str) -> tuple[Author, ...]:
    """Add an office that stands after authors: one is the last author’s, “editors” are all of them.

    Args:
        authors: in their order, at least one.
        office: as printed: ``political editors``.

    Example:
        >>> both = with_office((Author(name="Jane Doe"), Author(name="Bob Lee")), "political editors")
        >>> [author.job_title for author in both]
        ['political editor', 'political editor']
    """
    everybody = len(authors) > 1 and is_office_of_several(office)
    title = office.removesuffix("s") if everybody else office
    return tuple(
        author.model_copy(update={"job_title": title})
        if author.job_title is None and (everybody or index == len(authors) - 1)
        else author
        for index, author in enumerate(authors)
    )


def says_more_than_names(line: str) -> bool:
    """Say whether a bare byline carries an office or an outlet, or is an agency’s: a sign that it is one.

    Args:
        line: a line that ``read_bare_byline`` takes.
    """
    return bool(_BARS.search(line) or names_office(line) or agency_named(line))


class _Item(NamedTuple):
    """One part of a list of names."""

    text: str
    separator: str
    """The word or mark before it, in lower case: ``and``, ``,``; empty before the first."""

    after_place: bool
    """Whether the part before it ended in a place, so that this may be another one."""


def _byline(printed: str, names: str) -> Byline | None:
    listed, *outlets = _BARS.split(_ADDRESS.sub("", names))
    provider = next(filter(None, map(agency_named, outlets)), None)
    authors: list[Author] = []
    for item in _items(listed):
        provider = provider or agency_named(item.text)
        author = _author(item, first=not authors)
        if author is not None:
            authors.append(author)
        elif not authors or not _is_aside(item):
            return None
        elif names_office(item.text):
            authors = list(with_office(authors, item.text))
    return Byline(printed, tuple(authors), provider) if authors else None


def _one_word_names(printed: str, names: str) -> Byline | None:
    """A list of people who go by one name, which only the place after it proves to be one: “By A, B and C in Kyiv”."""
    found = _ONE_WORD_NAMES.fullmatch(names)
    listed = re.split(r",? (?:and|&) |, ", found["names"]) if found else []
    if not listed or not all(map(may_be_first_name, listed)):
        return None
    return Byline(printed, tuple(Author(name=name) for name in listed))


def _items(names: str) -> Iterator[_Item]:
    pieces = _LIST.split(names)
    after_place = False
    for separator, piece in zip(("", *pieces[1::2]), pieces[::2], strict=True):
        item, *place = _WHERE.split(piece.strip(" ,"), maxsplit=1)
        if item:
            yield _Item(item, separator.strip(" ,").lower() or separator.strip(), after_place)
        after_place = bool(place) or (after_place and not is_person(item))


def _author(item: _Item, *, first: bool) -> Author | None:
    """The author that a part of the list names; None for an office, a place, or what an author belongs to."""
    if item.text.lower() in _UNNAMED:
        return None
    if item.separator == "," and (belongs_to_author(item.text) or is_known_place(item.text)):
        return None
    if is_newsroom(item.text):
        return (
            Author(name=_organisation_name(item.text), type="organization") if first or item.separator != "," else None
        )
    name, office = split_office(item.text)
    return Author(name=readable_name(name), job_title=office) if is_person(name) else None


def _organisation_name(printed: str) -> str:
    return printed if agency_named(printed) else readable_name(printed)


def _is_aside(item: _Item) -> bool:
    """Whether a part that names nobody may stand in a byline: an office, a place, an outlet, “agencies”."""
    if item.text.lower() in _UNNAMED or names_office(item.text):
        return True
    words = item.text.split()
    beside = item.separator == "," or item.after_place
    return beside and len(words) <= 5 and all(word[0].isupper() or word in _SMALL for word in words)


def _is_in_title_case(author: Author) -> bool:
    return author.type == "person" or all(not word[0].islower() or word in _SMALL for word in author.name.split())


def _without_stop(names: str) -> str:
    """Drop a full stop that ends a sentence, not a name: that of ``Jane Doe.`` but not of ``Jane Doe Jr.``."""
    return names if re.search(r"\b(?:[JS]r|[A-Z])\.$", names) else names.removesuffix(".")
