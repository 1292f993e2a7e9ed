"""Roles: what each of the first lines of a text is by its own words and by its neighbours."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from newsmodel.parsing.draft import Facts
from newsmodel.parsing.furniture.agencies import agency_named
from newsmodel.parsing.furniture.byline import read_lower_case_byline, says_more_than_names
from newsmodel.parsing.furniture.credits import Credit, read_credit
from newsmodel.parsing.furniture.dates import find_dates
from newsmodel.parsing.furniture.details import Details, read_details, read_labelled_date
from newsmodel.parsing.furniture.front_matter import read_key_line
from newsmodel.parsing.furniture.headline import is_headline
from newsmodel.parsing.furniture.lines import Line
from newsmodel.parsing.furniture.newsrooms import is_newsroom, is_office
from newsmodel.parsing.furniture.notices import is_button, is_furniture_line
from newsmodel.parsing.furniture.releases import is_release_line, read_embargo
from newsmodel.parsing.furniture.sections import is_kicker, is_section_label


class Role(Enum):
    """What a line is."""

    TEXT = auto()
    """Headline, standfirst or story: only its place can tell."""

    DETAIL = auto()
    """By whom or when it was written."""

    DATED_HEADLINE = auto()
    """A headline with its date before it."""

    KEY = auto()
    """A fact with its name before it: “Section: Politics”."""

    REST = auto()
    """The rest of the detail on the line before, which stops at “By” or “Published on”."""

    OFFICE = auto()
    """What the author named on the line before is, or works for."""

    LABEL = auto()
    """The name of a section."""

    NOTICE = auto()
    """A word to the reader: “4 min read”, “Exclusive”."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """A line and its role."""

    text: str
    role: Role
    gap: bool
    """Whether a blank line stands before it."""

    details: Details | None = None
    facts: Facts | None = None


_LONGEST_DATED, _LONGEST_HEADLINE = 400, 300
_UNFINISHED = re.compile(
    r"(?:(?:written |article |words |story |posted |reported )?by|author|date"
    r"|(?:first |last |date )?(?:published|updated|posted|modified)(?: on| at)?)\s?:?",
    re.IGNORECASE,
)
_QUOTE_END = re.compile(r"[”\"»’]\.?$")
_LONGEST_BARE_BYLINE, _LONGEST_OUTLET = 160, 60


def sort_lines(lines: Sequence[Line], unread: Sequence[str] = ()) -> list[Sorted]:
    """Give each of the first lines of a text its role.

    Args:
        lines: the lines, in order.
        unread: what front matter left on top of them; such lines are keys without a fact.
    """
    number = next((index for index, line in enumerate(lines) if line.text not in unread), len(lines))
    keys = [Sorted(line.text, Role.KEY, line.gap) for line in lines[:number]]
    return [*keys, *_sorted(lines[number:])]


def _sorted(lines: Sequence[Line]) -> list[Sorted]:
    neighbours = zip((None, *lines), lines, (*lines[1:], None), strict=False)
    roles = [_by_its_words(*each) for each in neighbours]
    if lines:
        roles[0] = _dated_headline(lines) or roles[0]
    first = next((index for index, line in enumerate(roles) if line.role is not Role.NOTICE), 0)
    for index in range(first + 1, len(roles)):
        if roles[index].role is Role.TEXT:
            readings = (read(roles, index) for read in (_rest, _office, _bare_byline, _lower_case_byline))
            roles[index] = next(filter(None, readings), roles[index])
    return _without_timeline(roles)


def _by_its_words(above: Line | None, line: Line, after: Line | None) -> Sorted:
    """The role of a line; the first line may be a headline like “Watch: …”, which below would be a notice."""
    text = line.text
    if after is not None and _UNFINISHED.fullmatch(text):
        text = f"{text} {after.text}"
    if details := read_details(text, bare=False) or (read_labelled_date(text) if above else None):
        return Sorted(line.text, Role.DETAIL, line.gap, details)
    if embargo := read_embargo(line.text):
        return Sorted(line.text, Role.KEY, line.gap, facts={"embargoed_until": embargo})
    if above and (facts := read_key_line(line.text)):
        return Sorted(line.text, Role.KEY, line.gap, facts=facts)
    if is_section_label(line.text):
        return Sorted(line.text, Role.LABEL, line.gap)
    notice = _is_notice_below(line.text) if above else is_button(line.text)
    notice = notice or is_kicker(line.text) or is_release_line(line.text)
    return Sorted(line.text, Role.NOTICE if notice else Role.TEXT, line.gap)


def _is_notice_below(text: str) -> bool:
    """Whether a line that is not the first speaks to the reader, or tells whose the pictures are."""
    return is_furniture_line(text) or read_credit(text) is Credit.CREDIT_LINE


def _rest(roles: Sequence[Sorted], index: int) -> Sorted | None:
    """A line that was read together with the unfinished one above it."""
    above = roles[index - 1]
    return replace(roles[index], role=Role.REST) if above.details and _UNFINISHED.fullmatch(above.text) else None


def _office(roles: Sequence[Sorted], index: int) -> Sorted | None:
    """A line under a byline that says what its author is, or works for."""
    above, line = roles[index - 1], roles[index]
    if above.details is None or above.details.byline is None or not _names_employer(line.text):
        return None
    return replace(line, role=Role.OFFICE)


def _names_employer(text: str) -> bool:
    return is_office(text) or agency_named(text) is not None or (len(text) <= _LONGEST_OUTLET and is_newsroom(text))


def _bare_byline(roles: Sequence[Sorted], index: int) -> Sorted | None:
    """A line that names people without “By”: an office or an outlet in or under it is proof, or a date beside it."""
    line = roles[index]
    details = read_details(line.text, bare=True) if len(line.text) <= _LONGEST_BARE_BYLINE else None
    if details is None:
        return None
    beside = (_nearest(roles[index - 1 :: -1]), _nearest(roles[index + 1 :]))
    proven = details.dates or says_more_than_names(line.text) or Role.DETAIL in beside or _has_employer(roles, index)
    return replace(line, role=Role.DETAIL, details=details) if proven else None


def _has_employer(roles: Sequence[Sorted], index: int) -> bool:
    """Whether an office or an outlet stands below a name; below a quotation that is the speaker’s."""
    below = next((line.text for line in roles[index + 1 : index + 2]), "")
    return _names_employer(below) and _QUOTE_END.search(roles[index - 1].text) is None


def _lower_case_byline(roles: Sequence[Sorted], index: int) -> Sorted | None:
    """A line like “by jane doe”; but where the story has such words in small letters too, the headline goes on here."""
    line = roles[index]
    byline = read_lower_case_byline(line.text)
    if byline is None:
        return None
    echo = "|".join(re.escape(word.rstrip("s")) for word in line.text.split()[1:])
    if any(re.search(rf"\b(?:{echo})(?:e?s)?\b", each.text) for each in roles[index + 1 :]):
        return None
    return replace(line, role=Role.DETAIL, details=Details(byline, (), None, ""))


def _nearest(lines: Iterable[Sorted]) -> Role | None:
    """The role of the first line that is no notice."""
    return next((line.role for line in lines if line.role is not Role.NOTICE), None)


def _dated_headline(lines: Sequence[Line]) -> Sorted | None:
    """A first line like ``date 2022-01-22 Harbour is full``."""
    line = lines[0].text
    dates = find_dates(line[:_LONGEST_DATED])
    if not dates or dates[0].start > 0 or read_details(line, bare=False):
        return None
    rest = line[dates[0].end :].lstrip(" :|–—-")
    separated = line[dates[0].end :].lstrip()[:1] in ":|–—-" or line[:4].isdigit()
    following = lines[1].text if len(lines) > 1 else ""
    if 0 < len(rest) <= _LONGEST_HEADLINE and (dates[0].event or (separated and is_headline(rest, following))):
        return Sorted(rest, Role.DATED_HEADLINE, lines[0].gap, Details(None, (dates[0],), None, ""))
    return None


def _without_timeline(roles: list[Sorted]) -> list[Sorted]:
    """Leave dates alone that head the parts of a timeline: several of them without a label, story between them."""
    plain = [index for index, line in enumerate(roles) if line.details and _is_plain_date(line.details)]
    if len(plain) < 2 or all(line.role is Role.DETAIL for line in roles[plain[0] : plain[-1]]):
        return roles
    return [replace(line, role=Role.TEXT, details=None) if index in plain else line for index, line in enumerate(roles)]


def _is_plain_date(details: Details) -> bool:
    return details.byline is None and all(dated.event is None for dated in details.dates)
