"""Offices and newsrooms: the words in a byline that are no person’s name."""

import re

from newsmodel.parsing.furniture.agencies import agency_named
from newsmodel.parsing.furniture.people import is_person

_OFFICE = (
    r"\b(?:correspondents?|editors?|reporters?|writers?|columnists?|critics?|analysts?|producers?|journalists?|chief"
    r"|contributors?|photographers?|commentators?|bureau|staff|professors?|lecturers?|fellow|director|researchers?"
    r"|presenters?|reporting|author|trainee|intern|ceo|head of [a-z]+)\b"
)
_PAPER = (
    "post|times|press|herald|tribune|gazette|journal|echo|mail|telegraph|guardian|observer|independent|mirror|express"
    "|standard|chronicle|star|sun|globe|courier|argus|review|today|daily"
)
_WORDS = r"(?:(?:the|our|a|an) )?(?:[^\W\d_][\w’'&.-]* ){0,4}"
_NAMES_OFFICE = re.compile(_OFFICE, re.IGNORECASE)
_ENDS_AS_OFFICE = re.compile(rf"(?:{_OFFICE})$", re.IGNORECASE)
_ENDS_AS_OFFICE_OF_SEVERAL = re.compile(
    r"\b(?:correspondents|editors|reporters|writers|columnists|critics|analysts|producers|journalists|photographers)$",
    re.IGNORECASE,
)
_ENDS_AS_PAPER = re.compile(rf"\b(?:{_PAPER})$", re.IGNORECASE)
_OFFICE_LINE = re.compile(
    rf"(?:[^\W\d_][\w’'&.-]* ){{0,5}}{_OFFICE}(?:(?:,| in| at| for) [^.!?:]{{1,40}})?", re.IGNORECASE
)
_NEWSROOM = re.compile(
    rf"{_WORDS}(?:staff|newsroom|agencies|agency|reporters|team|desk|news|wires?|services?|editors|board|magazine|media"
    rf"|correspondents|online|radio|television|tv)|(?:a |our |the )?(?:{_WORDS}(?:{_PAPER}) |staff )"
    rf"(?:reporter|correspondent|writer)|(?:a|our) [\w ]{{0,20}}(?:reporter|correspondent)"
    rf"|(?:the|sunday|daily) {_WORDS}(?:{_PAPER})",
    re.IGNORECASE,
)
_LONGEST_OFFICE = 80


def names_office(words: str) -> bool:
    """Say whether words hold an office: ``Energy Correspondent``, ``head of news``.

    Args:
        words: part of a byline.
    """
    return len(words) <= _LONGEST_OFFICE and _NAMES_OFFICE.search(words) is not None


def is_office(line: str) -> bool:
    """Say whether a line is an author’s office, as it stands under the name: ``Energy Correspondent, Lisbon``.

    Args:
        line: one line with single spaces.

    Example:
        >>> is_office("Energy Correspondent, Lisbon"), is_office("Chief executive of port resigns")
        (True, False)
    """
    return len(line) <= _LONGEST_OFFICE and line[:1].isupper() and _OFFICE_LINE.fullmatch(line) is not None


def is_office_of_several(words: str) -> bool:
    """Say whether an office is that of several people: ``political editors``.

    Args:
        words: an office as printed.
    """
    return _ENDS_AS_OFFICE_OF_SEVERAL.search(words) is not None


def is_newsroom(words: str) -> bool:
    """Say whether words name an organisation that writes: an agency, a newspaper’s staff, “our foreign staff”.

    Args:
        words: part of a byline.

    Example:
        >>> is_newsroom("Harbour Post Staff"), is_newsroom("the newsroom"), is_newsroom("Jane Doe")
        (True, True, False)
    """
    first, *others = words.split() or [""]
    lower = [word for word in others if word[0].islower() and word not in ("of", "and", "the")]
    if len(lower) > (3 if first.lower() in ("the", "a", "an", "our") else 0):
        return False
    return bool(agency_named(words) or _NEWSROOM.fullmatch(words)) and split_office(words)[0] == words


def belongs_to_author(words: str) -> bool:
    """Say whether words after a name and a comma are its office or outlet, though they may look like a name.

    Args:
        words: part of a byline.
    """
    return bool(agency_named(words) or _ENDS_AS_PAPER.search(words) or _ENDS_AS_OFFICE.search(words))


def split_office(words: str) -> tuple[str, str | None]:
    """Part a name from an office or an agency that follows it without a comma.

    Args:
        words: part of a byline: ``JANE DOE Associated Press``.

    Returns:
        The name, and the office if it is one; all the words and None where there is nothing to part.

    Example:
        >>> split_office("Jane Doe Energy Correspondent"), split_office("Jane Doe")
        (('Jane Doe', 'Energy Correspondent'), ('Jane Doe', None))
    """
    parts = words.split()
    for number in range(2, min(len(parts), 6)):
        name, rest = " ".join(parts[:number]), " ".join(parts[number:])
        complete = is_person(name) and len(parts[number - 1].strip(".")) > 1 and not _ENDS_AS_PAPER.search(name)
        if complete and (agency_named(rest) or _ENDS_AS_OFFICE.search(rest)):
            return name, None if agency_named(rest) else rest
    return words, None
