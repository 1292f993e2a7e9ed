"""Datelines: ``LISBON, March 1 (Reuters) —`` before the first words of a story tells place, agency and date.

A dateline is read from the body and stays in it: it is part of the text as printed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from newsmodel.parsing.draft import Draft, Facts
from newsmodel.parsing.furniture.agencies import agency_named
from newsmodel.parsing.furniture.dates import DAY_OF_MONTH, MONTH, read_moment
from newsmodel.parsing.furniture.places import is_known_place, readable_place


class Dateline(NamedTuple):
    """What stands before the first words of a story."""

    printed: str
    """Without the dash after it: ``LISBON, March 1 (Reuters)``."""

    place: str | None
    """As a reader would write it: ``Lisbon``."""

    agency: str | None
    day: str | None
    """As printed, perhaps without its year: ``March 1``; a month in another language is known, but not read."""


_WORD = r"[^\W\d_][\w.'’&-]*"
_PLACE = rf"(?P<city>{_WORD}(?:[ /]{{1,2}}{_WORD}){{0,6}})(?:, (?P<region>{_WORD}(?: {_WORD}){{0,3}}))?"
_MONTH_ABROAD = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni"
    r"|juli|oktober|dezember|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|gennaio"
    r"|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho"
    r"|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus)"
)
_DAY_ABROAD = rf"{DAY_OF_MONTH}\.? (?:de )?{_MONTH_ABROAD}(?:,?(?: de)? \d{{4}})?"
_DAY = rf"(?i:{MONTH} {DAY_OF_MONTH}(?:,? \d{{4}})?|{DAY_OF_MONTH} {MONTH}(?:,? \d{{4}})?|{_DAY_ABROAD})(?!\w)"
_AGENCY = r"(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<wire>[\w. -]{2,40})/)"
_DATELINE = re.compile(
    rf"(?:{_PLACE})?(?:(?:,? )?(?<!\w)(?P<day>{_DAY}))?(?: ?{_AGENCY}(?: (?P<late_day>{_DAY}))?)?"
    r"(?P<dash>\s{0,2}(?:[—―–]|--|-(?=\s)|:(?=\s)))\s*(?=(?P<next>\S))"
)
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_NOT_PLACES = frozenset(
    """breaking update updated exclusive watch video analysis opinion review correction factbox explainer wrapup
    timeline live note warning advisory editorial comment nato brexit covid unesco unicef opec asean fifa uefa photos
    photo picture gallery interview obituary feature focus column insight breakingviews special report graphic poll
    more listen read related advertisement advert sponsored subscribe headline lede summary abstract transcript
    question answer alert developing verdict recap preview background context who what when where why how yes no
    on in at by from""".split()
)
_SMALL = frozenset("de del da do dos du la le el of on upon and the au en am an der den es al".split())
_LONGEST_ACRONYM, _MOST_WORDS_UNPROVEN = 4, 3
_LONGEST = 160
_PARAGRAPHS_SEARCHED = 3


def find_dateline(draft: Draft) -> Draft:
    """Find the dateline at the head of the body, and tell what it says; the body stays as it is.

    Args:
        draft: with the body, and what the head told of dates: a dateline without a year takes it from there.

    Returns:
        The draft with ``dateline``, ``place``, ``provider`` and ``published`` where the dateline tells what is not
        known yet.

    Example:
        >>> find_dateline(Draft(body="LISBON (Reuters) — Rates rose.")).facts
        {'dateline': 'LISBON (Reuters)', 'place': 'Lisbon', 'provider': 'Reuters'}
    """
    if draft.as_given:
        return draft
    if "dateline" in draft.facts:
        given = read_dateline(f"{draft.facts['dateline']} — It") if draft.facts["dateline"] else None
        return replace(draft, facts=_with(given, draft.facts)) if given else draft
    found = next(filter(None, map(read_dateline, _openings(draft.body))), None)
    return replace(draft, facts=_with(found, draft.facts)) if found else draft


def read_dateline(paragraph: str) -> Dateline | None:
    """Read the dateline that a paragraph begins with.

    Args:
        paragraph: any text; only its beginning is looked at.

    Returns:
        The dateline, or None where the paragraph begins with prose: ``NATO — the alliance — met``.

    Example:
        >>> read_dateline("BEIRUT/THE HAGUE, March 7 (Reuters) - A crew").place
        'Beirut/The Hague'
    """
    match = _DATELINE.match(paragraph[:_LONGEST])
    if match is None or not _is_dateline(match):
        return None
    region = None if match["region"] in _WEEKDAYS else match["region"]
    place = readable_place(", ".join(filter(None, (match["city"], region))))
    printed = " ".join(match[0][: match.start("dash")].split())
    agency = " ".join((match["agency"] or match["wire"] or "").split())
    return Dateline(printed, place or None, agency or None, match["day"] or match["late_day"])


def _openings(body: str) -> Iterator[str]:
    """The beginnings of the first paragraphs."""
    start = 0
    for _ in range(_PARAGRAPHS_SEARCHED):
        yield body[start : start + _LONGEST]
        start = body.find("\n\n", start) + 2
        if start == 1:
            return


def _is_dateline(match: re.Match[str]) -> bool:
    agency, city = match["agency"] or match["wire"], match["city"]
    known_agency = agency is not None and agency_named(agency) is not None
    if city is None:
        return known_agency
    if not _names_a_place(city) or (agency and not (known_agency or agency[0].isupper())):
        return False
    if known_agency:
        return True
    return _begins_anew(match["next"]) and _is_proven(match, city)


def _is_proven(match: re.Match[str], city: str) -> bool:
    """Whether a capitalised word before a dash is a place: it is well known, or printed as only datelines are."""
    known = all(map(is_known_place, city.split("/")))
    if match["dash"].endswith(":"):
        return known
    if match["agency"] or match["wire"] or match["day"]:
        return known or _is_in_capitals(city) or match["day"] is not None
    proper = _is_in_capitals(city) and not any(map(str.isdigit, city)) and len(city.split()) <= _MOST_WORDS_UNPROVEN
    return known or (proper and (match["region"] is not None or len(city) > _LONGEST_ACRONYM))


def _names_a_place(city: str) -> bool:
    words = re.split(r"[ /]+", city)
    return words[0].lower().strip(".") not in _NOT_PLACES and all(
        word[0].isupper() or word.lower() in _SMALL for word in words
    )


def _is_in_capitals(city: str) -> bool:
    letters = [letter for letter in city if letter.isalpha()]
    return sum(map(str.isupper, letters)) > 0.7 * len(letters)


def _begins_anew(mark: str) -> bool:
    """Whether what follows the dash begins a sentence."""
    return mark.isupper() or mark.isdigit() or mark in "“\"‘'«„($€£[" or not (mark.islower() or mark in "—–-")


def _with(found: Dateline, facts: Facts) -> Facts:
    told: Facts = {"dateline": found.printed}
    if found.place:
        told["place"] = found.place
    if found.agency:
        told["provider"] = found.agency
    published = _published(found.day, facts)
    if published:
        told["published"] = published
    return {**told, **facts}


def _published(day: str | None, facts: Facts) -> date | None:
    """The day of the dateline; its year comes from when the article was changed, since nothing else can tell it."""
    if day is None or "published" in facts:
        return None
    if re.search(r"\d{4}", day):
        return read_moment(day)
    modified = facts.get("modified")
    candidates = (read_moment(f"{day}, {modified.year - back}") for back in (0, 1)) if modified else ()
    return next((each for each in candidates if each and modified and each <= _day_of(modified)), None)


def _day_of(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
