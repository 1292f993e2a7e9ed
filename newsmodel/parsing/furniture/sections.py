"""Section labels above a headline: “POLITICS”, “World | Europe”; and labels that say what kind of piece it is."""

import re

_SECTIONS = """
news | world | uk | us | usa | u.s. | u.k. | international | national | local | regional | home | nation | city
| metro | politics | government | elections | election | parliament | westminster | business | economy | economics
| markets | money | personal finance | finance | companies | banking | property | housing | technology | tech
| science | space | environment | climate | climate crisis | energy | health | healthcare | education | schools
| culture | arts | society | arts & culture | arts and culture | entertainment | music | film | books | television
| tv | tv & radio | theatre | stage | fashion | style | lifestyle | life & style | life and style | food
| food & drink | food and drink | travel | sport | sports | football | cricket | rugby | rugby union | rugby league
| tennis | golf | cycling | athletics | f1 | formula 1 | boxing | racing | olympics | baseball | basketball | crime
| courts | law | justice | defence | defense | security | military | immigration | transport | media | religion
| weather | royals | royal family | celebrity | showbiz | family | women | gaming | games | motoring | cars | jobs
| careers | farming | agriculture | shipping | europe | africa | asia | asia pacific | asia-pacific | americas
| the americas | north america | latin america | south america | middle east | mideast | australia | canada | china
| india | ireland | scotland | wales | england | northern ireland | ukraine | russia | north korea | south korea
| japan | israel | iran | germany | france | london | new york | new zealand | south africa | top stories
| world news | uk news | us news | local news | national news | business news | sports news | sport news
| science & environment | entertainment & arts | us & canada | us politics | uk politics | health news | community
| investigations | magazine | weekend | sunday review | the upshot | life | people | history | nature | animals
"""
_GENRES = """
analysis | news analysis | opinion | comment | commentary | editorial | leader | obituary | interview | review
| explainer | feature | column | fact check | fact-check | profile | long read | the long read | letter | letters
| live blog | q&a | essay | op-ed | perspective | viewpoint | investigation | timeline | sketch | preview
"""
_KICKERS = """
exclusive | breaking | breaking news | live | just in | developing | premium | watch | updated | video | must read
| subscriber only | subscribers only | free to read | developing story | sponsored | paid post | alert | news alert
"""


def _listed(names: str) -> frozenset[str]:
    return frozenset(name.strip() for name in " ".join(names.split()).split("|"))


SECTIONS, GENRES, KICKERS = _listed(_SECTIONS), _listed(_GENRES), _listed(_KICKERS)
_LONGEST = 60


def is_section_label(line: str) -> bool:
    """Say whether a line is nothing but the names of sections.

    Args:
        line: one line: ``POLITICS``, ``World | Europe``, ``News > UK``.

    Example:
        >>> is_section_label("World | Europe"), is_section_label("World leaders meet")
        (True, False)
    """
    names = _names(line)
    return len(line) <= _LONGEST and bool(names) and all(name in SECTIONS or name in GENRES for name in names)


def genre_of(label: str) -> str | None:
    """Return the kind of piece that a label names, in lower case, or None.

    Args:
        label: a line that is a section label.

    Example:
        >>> genre_of("Opinion | Politics")
        'opinion'
    """
    return next((name for name in _names(label) if name in GENRES), None)


def is_kicker(line: str) -> bool:
    """Say whether a line is a call above the headline that names no section: “EXCLUSIVE”, “Breaking news”.

    Args:
        line: one line.
    """
    return line.strip(" :!*|-–—").lower() in KICKERS


def _names(line: str) -> list[str]:
    return [name.strip().lower() for name in re.split(r"[|>›»/•·]", line.strip(" |>›»:")) if name.strip()]
