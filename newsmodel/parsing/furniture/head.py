"""The head of a story: headline, standfirst, byline, dates and section, in any usual order, above the body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from newsmodel.parsing.draft import Draft, Facts
from newsmodel.parsing.furniture.byline import Byline, with_office
from newsmodel.parsing.furniture.corrections import part_corrections
from newsmodel.parsing.furniture.dateline import read_dateline
from newsmodel.parsing.furniture.dates import Dated, Event
from newsmodel.parsing.furniture.headline import is_headline, is_kicker_above, is_standfirst, quotes_somebody
from newsmodel.parsing.furniture.lines import top_lines, without_lines
from newsmodel.parsing.furniture.newsrooms import is_office, is_office_of_several
from newsmodel.parsing.furniture.roles import Role, Sorted, sort_lines
from newsmodel.parsing.furniture.sections import genre_of

_LINES_SEARCHED = 24
_LONGEST_HEADLINE, _LONGEST_STANDFIRST = 300, 450
_TEXTS_BEFORE_DETAILS = 3
_LONGEST_SCRAP = 24
_MARKED = re.compile(r"#{1,2} (?=\S)")
_UNDERLINE = re.compile(r"={3,}|-{3,}|_{3,}|\*{3,}")


@dataclass
class _Head:
    """The head as far as it is read."""

    lines: Sequence[Sorted]
    settled: Facts
    found: Facts = field(default_factory=Facts)
    taken: dict[int, str] = field(default_factory=dict)
    """The index of each line that goes out of the body, with what is left of it."""

    def is_open(self, key: str) -> bool:
        """Whether nobody has told this fact yet."""
        return key not in self.settled and key not in self.found

    def texts(self, start: int, end: int | None = None) -> list[int]:
        """The indices of lines that are neither detail nor notice nor label."""
        return [index for index, line in list(enumerate(self.lines))[start:end] if line.role is Role.TEXT]


def find_head(draft: Draft) -> Draft:
    r"""Take the head off the text, and tell what it says.

    A line counts as headline or standfirst where a byline or a date stands below it, or where its own shape says so
    (see ``is_headline``). What is not recognised stays in the body. Corrections above the head are passed over, and
    stay there for ``find_credits``. One short line without a full stop that is all of a text is its headline. A time
    without a zone tells its day only, and its line goes.

    Args:
        draft: with clean text as its body.

    Returns:
        The draft with ``headline``, ``standfirst``, ``byline``, ``authors``, ``published``, ``modified``, ``section``,
        ``genre``, ``place``, ``provider`` and ``embargoed_until``, each where the head tells it and front matter has
        not settled it.

    Example:
        >>> draft = find_head(Draft(body="Harbour full\nBy Jane Doe\n1 March 2026\n\nThe harbour is full."))
        >>> draft.facts["headline"], draft.facts["authors"][0].name, str(draft.facts["published"]), draft.body
        ('Harbour full', 'Jane Doe', '2026-03-01', 'The harbour is full.')
    """
    if draft.as_given:
        return draft
    corrections, text = part_corrections(draft.body)
    lines = top_lines(text, _LINES_SEARCHED)
    head = _Head(sort_lines(lines, draft.unread), draft.facts)
    _read(head)
    body = "\n\n".join(filter(None, (*corrections, without_lines(text, lines, head.taken))))
    return replace(draft, body=body, facts={**head.found, **draft.facts})


def _read(head: _Head) -> None:
    end = _end_of_details(head.lines)
    headline = _find_headline(head, end) if head.is_open("headline") else _find_repeated(head)
    if headline is not None:
        _take_headline(head, headline)
    _take_labels(head, headline)
    _take_standfirst(head, headline, end)
    for index in range(end):
        _take_details(head, index)


def _end_of_details(lines: Sequence[Sorted]) -> int:
    """Where the head ends: after the last byline or date that at most a few short lines part from the top."""
    end, since, headed = 0, 0.0, False
    for index, line in enumerate(lines):
        if (line.details or line.facts) and _has_story(lines, index):
            end, since = index + 1, 0.0
            headed = any(each.role in (Role.TEXT, Role.DATED_HEADLINE) for each in lines[:end])
        elif line.role is Role.OFFICE and index == end:
            end += 1
        elif line.role is Role.TEXT:
            since += 0.25 if len(line.text) <= _LONGEST_SCRAP else 1
            if len(line.text) > _LONGEST_STANDFIRST or since > (1 if headed else _TEXTS_BEFORE_DETAILS):
                break
    return end


def _has_story(lines: Sequence[Sorted], index: int) -> bool:
    """Whether a byline or a date stands above a story; at the end of one it is no part of a head."""
    if lines[index].role is Role.DATED_HEADLINE or any(line.role is Role.TEXT for line in lines[index + 1 :]):
        return True
    above = [line for line in lines[:index] if line.role is Role.TEXT]
    return len(above) == 1 and not above[0].text.endswith(".")


def _find_headline(head: _Head, end: int) -> int | None:
    """The index of the headline: the first line above a byline or date, or one that looks like a headline."""
    if head.lines and head.lines[0].role is Role.DATED_HEADLINE:
        return 0
    if _has_kicker(head, end):
        return head.texts(0)[1]
    within = next(iter(head.texts(0, end)), None)
    if within is not None:
        return within if len(head.lines[within].text) <= _LONGEST_HEADLINE else None
    candidate, *after = (*head.texts(end), None)
    if candidate is None:
        return None
    if len(head.lines) == 1:
        return candidate if _is_all_headline(head.lines[candidate].text) else None
    following = head.lines[after[0]].text if after[0] is not None else ""
    line = head.lines[candidate].text
    if read_dateline(line):
        return None
    marked = _MARKED.match(line) is not None and len(line) <= _LONGEST_HEADLINE
    return candidate if marked or is_headline(line, following, before_dateline=bool(read_dateline(following))) else None


def _has_kicker(head: _Head, end: int) -> bool:
    """Whether a kicker, a headline and a standfirst stand above the story; the kicker stays in the body."""
    texts = head.texts(0)
    if len(texts) < 4:
        return False
    kicker, headline, standfirst, story = (head.lines[index].text for index in texts[:4])
    if texts[2] >= end and not is_standfirst(standfirst, story):
        return False
    return is_kicker_above(kicker, headline, standfirst)


def _is_all_headline(line: str) -> bool:
    """Whether the only line of a text is a headline without a story."""
    is_title = len(line.split()) >= 2 and is_headline(line, line) and line[-1].isalnum()
    return is_title and read_dateline(line) is None and not quotes_somebody(line)


def _find_repeated(head: _Head) -> int | None:
    """The index of the headline that front matter has told, where the text says it again."""
    first = next(iter(head.texts(0)), None)
    repeated = first is not None and _MARKED.sub("", head.lines[first].text) == head.settled.get("headline")
    return first if repeated else None


def _take_headline(head: _Head, index: int) -> None:
    headline = _MARKED.sub("", head.lines[index].text)
    following = head.lines[index + 1] if index + 1 < len(head.lines) else None
    head.taken[index] = ""
    if following is not None and _continues(headline, following):
        head.taken[index + 1] = ""
        headline = headline if _UNDERLINE.fullmatch(following.text) else f"{headline} {following.text}"
    if head.is_open("headline"):
        head.found["headline"] = headline


def _continues(headline: str, following: Sorted) -> bool:
    """Whether the next line belongs to the headline: it goes on in small letters, or underlines it."""
    if _UNDERLINE.fullmatch(following.text):
        return True
    if following.gap or following.role is not Role.TEXT or len(following.text) > _LONGEST_HEADLINE:
        return False
    return headline.endswith((";", ",")) or following.text[0].islower()


def _take_labels(head: _Head, headline: int | None) -> None:
    """Take the section labels above the headline, or above the story where front matter has told the headline."""
    above = head.lines[: headline or 0] if head.is_open("headline") or headline else head.lines[:1]
    for index, line in enumerate(above):
        if line.role is Role.LABEL:
            _take_label(head, index, line.text)


def _take_label(head: _Head, index: int, label: str) -> None:
    genre = genre_of(label)
    if genre and head.is_open("genre"):
        head.found["genre"] = genre
        head.taken[index] = ""
    if label.strip().lower() != genre and head.is_open("section"):
        head.found["section"] = label
        head.taken[index] = ""


def _take_standfirst(head: _Head, headline: int | None, end: int) -> None:
    if not head.is_open("standfirst") or (headline is None and not head.settled.get("headline")):
        return
    free = [
        index for index in head.texts(headline or 0) if index not in head.taken and not _is_scrap(head.lines[index])
    ]
    if not free:
        return
    index, following = free[0], head.lines[free[1]].text if len(free) > 1 else ""
    line = head.lines[index].text
    if quotes_somebody(line) or read_dateline(line):
        return
    if (index < end and len(line) <= _LONGEST_STANDFIRST) or (headline is not None and _stands_first(line, following)):
        head.found["standfirst"] = line
        head.taken[index] = ""


def _is_scrap(line: Sorted) -> bool:
    """Whether a line is too short to say anything: a button’s label, a picture’s number."""
    return len(line.text.split()) < 3


def _stands_first(line: str, following: str) -> bool:
    return is_standfirst(line, following) or (len(line) <= _LONGEST_HEADLINE and read_dateline(following) is not None)


def _take_details(head: _Head, index: int) -> None:
    line = head.lines[index]
    if line.role is Role.OFFICE and index - 1 in head.taken:
        _take_office(head, index)
    if line.facts and not line.facts.keys() & {**head.settled, **head.found}.keys():
        head.found = {**head.found, **line.facts}
        head.taken[index] = ""
    if line.details is None:
        return
    told = [_tell_date(head, dated) for dated in line.details.dates]
    if line.details.byline is not None:
        told.append(_tell_byline(head, line.details.byline))
    if line.details.section is not None:
        told.append(_tell_section(head, line.details.section))
    if line.details.place is not None:
        told.append(False)
        _tell(head, "place", line.details.place)
        _tell(head, "dateline", line.text)
    if all(told) and index not in head.taken:
        head.taken[index] = line.text if line.role is Role.DATED_HEADLINE else line.details.left
        if head.lines[index + 1 : index + 2] and head.lines[index + 1].role is Role.REST:
            head.taken[index + 1] = ""


def _tell_date(head: _Head, dated: Dated) -> bool:
    key: Literal["published", "modified"] = "modified" if dated.event is Event.MODIFIED else "published"
    known = head.found.get(key)
    if head.is_open(key):
        head.found[key] = known = dated.moment
    return known == dated.moment


def _tell_byline(head: _Head, byline: Byline) -> bool:
    if not head.is_open("byline"):
        return False
    head.found["byline"] = byline.printed
    if head.is_open("authors"):
        head.found["authors"] = byline.authors
    if byline.provider:
        _tell(head, "provider", byline.provider)
    return True


def _tell_section(head: _Head, section: str) -> bool:
    if not head.is_open("section"):
        return False
    head.found["section"] = section
    return True


def _tell(head: _Head, key: Literal["place", "dateline", "provider"], fact: str) -> None:
    if head.is_open(key):
        head.found[key] = fact


def _take_office(head: _Head, index: int) -> None:
    """Add an office or an outlet under a byline to the byline, as one line."""
    byline, authors = head.found.get("byline"), head.found.get("authors", ())
    if byline is None:
        return
    office = head.lines[index].text
    head.found["byline"] = f"{byline}, {office}"
    head.taken[index] = ""
    if is_office(office) and (len(authors) == 1 or (authors and is_office_of_several(office))):
        head.found["authors"] = with_office(authors, office)
