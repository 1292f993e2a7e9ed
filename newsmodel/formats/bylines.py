"""Bylines as other publishers give them: ``By Dr Jane Doe, energy correspondent, and Bob Lee`` → names and no more.

Google asks for one entry for each author, with the name alone in it: no “posted by”, publisher, job title or honorific
(Search Central, Article, “Author markup best practices”). What cannot be told apart without a guess stays as it is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.formats import byline_words as words

_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(
    r"\(?<?\b(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}>?\)?|https?://[^\s<>]+", re.I
)
_HANDLE = re.compile(r"\s\(?@\w{1,40}\)?(?=\s|,|;|$)")
_BY = re.compile(
    rf"(?:(?:{words.KINDS_OF_WORK})\s+)?by\b\s*:?\s+|(?:{words.LABELS})\s*:\s*|(?:{words.WRITTEN_BY})\s+(?=\S)", re.I
)
_BY_IN_OTHERS = re.compile(rf"(?:{words.BY_IN_OTHERS})\s+(?=\S+\s+\S)")
_RIGHTS = re.compile(r"^(?:©|copyright\b)|\ball rights reserved\b", re.I)
_STRONG = re.compile(r"\s*[;\n•·|]\s*|\s+/\s+")
_LIST = re.compile(rf"\s*,\s*(?:(?:{words.AND})\s+)?|\s+(?:{words.AND}|&|\+|with)\s+")
_TAIL = re.compile(r"\s+[-–—@]\s+|\s+(?:for|at|of|from)\s+|\s*\((?=[^()]*\)$)")
_PLACE = re.compile(r"\s+in\s+[A-ZÀ-Þ][\w’'.-]*(?:\s+[A-ZÀ-Þ][\w’'.-]*){0,3}$")
_HONORIFIC = re.compile(rf"((?:(?:{words.HONORIFICS})\.?\s+)+)(?=\S+\s+\S)")
_TITLE_BEFORE = re.compile(rf"((?:[\w-]+\s+){{0,3}}(?:{words.JOBS}))\s+(?=\S+\s+\S)", re.I)
_JOB = re.compile(rf"\b(?:{words.JOBS})(?P<plural>s?)\b", re.I)
_WORD = re.compile(r"(?:[^\W\d_]|['’`.-])+")
_LONGEST = 1_000


class Credit(NamedTuple):
    """One author of a byline."""

    name: str
    honorific: str | None = None
    job_title: str | None = None


def read_byline(text: str, publisher: str | None = None) -> list[Credit]:
    """Read who a byline names.

    Args:
        text: as it is given, for one author or for several.
        publisher: whose name is no author beside others.

    Returns:
        The authors, in order; none where the text holds no name, only addresses. A text that names several is taken
        apart only where each part looks like the full name of a person; so “Ways and Means Committee” stays whole.

    Example:
        >>> read_byline("By Dr. Jane Doe, energy correspondent, and Bob Lee")
        [Credit(name='Jane Doe', honorific='Dr.', job_title='energy correspondent'), Credit(name='Bob Lee', \
honorific=None, job_title=None)]
        >>> [credit.name for credit in read_byline("posted by Sam Orr, Jr. (sam@example.org)")]
        ['Sam Orr, Jr.']
    """
    bare = _bare(text)
    if not bare or len(bare) > _LONGEST or _same(bare, publisher):
        return [Credit(bare)] if bare else []
    parts = [part for part in _STRONG.split(bare) if part]
    own = [part for part in parts[:1] if not _is_named_outlet(part, publisher)]
    own = own + [part for part in parts[1:] if not _is_outlet(part, publisher)] or parts
    if len(own) == 1:
        return _listed(own[0], publisher)
    each = [_listed(part, publisher) for part in own]
    if all(is_full_name(credit.name) for credits in each for credit in credits):
        return _unique(credit for credits in each for credit in credits)
    return [Credit(bare)]


def is_full_name(text: str) -> bool:
    """Say whether a text looks like the name of a person, given name and surname, and like nothing else.

    Example:
        >>> is_full_name("Ludwig van der Berg"), is_full_name("Harbour News Desk"), is_full_name("Ana")
        (True, False, False)
    """
    name = _without_suffix(text)
    parts = name.split()
    if not 2 <= len(parts) <= 6 or is_collective(name) or parts[0].lower() in words.NEVER_FIRST:
        return False
    return all(_is_part_of_name(part) for part in parts) and not _starts_small(parts[-1])


def is_collective(text: str) -> bool:
    """Say whether a name has a word that only organisations have in theirs: ``Desk``, ``Redaktion``, ``Ministry``.

    Example:
        >>> is_collective("Harbour Post Staff"), is_collective("Jane Doe")
        (True, False)
    """
    return not words.COLLECTIVE.isdisjoint(word.casefold().strip(".'’") for word in _WORD.findall(text))


def _bare(text: str) -> str:
    """The text on one line, without markup, addresses and “By”."""
    plain = " ".join(_TAG.sub(" ", text[: _LONGEST * 2]).split())
    plain = _ADDRESS.sub(" ", plain) if "@" in plain or "://" in plain else plain
    plain = " ".join(_HANDLE.sub(" ", plain).split()).strip(" ,;|<>")
    if plain.startswith("(") and plain.endswith(")"):
        plain = plain[1:-1].strip()
    for prefix in (_BY, _BY, _BY_IN_OTHERS):
        if found := prefix.match(plain):
            plain = plain[found.end() :]
    return "" if plain.casefold() == "by" or _RIGHTS.search(plain) else plain


def _listed(text: str, publisher: str | None) -> list[Credit]:
    """Take a list of names apart, if it is one and nothing else."""
    found: list[Credit] = []
    pieces = _pieces(text)
    for number, piece in enumerate(pieces):
        if number and _is_outlet(piece, publisher):
            continue
        if found and _is_job(piece):
            _give_title(found, piece)
        elif found and found[-1].job_title and _starts_small(piece):
            found[-1] = found[-1]._replace(job_title=f"{found[-1].job_title}, {piece}")
        else:
            found.append(_credit(piece, publisher))
    if len(found) == 1 or all(is_full_name(credit.name) for credit in found):
        return _unique(found)
    return [_credit(text, publisher)]


def _pieces(text: str) -> list[str]:
    """Cut at commas and “and”; a suffix as “Jr.” goes with its name."""
    pieces: list[str] = []
    for piece in filter(None, _LIST.split(text)):
        if pieces and _is_suffix(piece):
            pieces[-1] = f"{pieces[-1]}, {piece}"
        else:
            pieces.append(piece)
    return pieces


def _give_title(credits: list[Credit], title: str) -> None:
    """Give a job title to the one before it; “staff writers” to all before it that have none."""
    job = _JOB.search(title)
    if job and job["plural"] and len(credits) > 1:
        single = title[: job.start("plural")] + title[job.end("plural") :]
        credits[:] = [credit if credit.job_title else credit._replace(job_title=single) for credit in credits]
    elif credits[-1].job_title is None:
        credits[-1] = credits[-1]._replace(job_title=title)


def _credit(text: str, publisher: str | None) -> Credit:
    """Tell one name from what stands before and after it."""
    name, title = _without_tail(text, publisher)
    honorific = None
    if (before := _TITLE_BEFORE.match(name)) and is_full_name(name[before.end() :]):
        title, name = title or before[1], name[before.end() :]
    if (found := _HONORIFIC.match(name)) and not is_collective(name):
        honorific, name = found[1].strip(), name[found.end() :]
    return Credit(name, honorific, title)


def _without_tail(text: str, publisher: str | None) -> tuple[str, str | None]:
    """The name, and the job title if one follows; the place and the outlet behind a name are dropped."""
    for found in _TAIL.finditer(text):
        head, tail = text[: found.start()], text[found.end() :].removesuffix(")" if "(" in found[0] else "\0")
        if not head:
            continue
        if _is_outlet(tail, publisher):
            return head, None
        if _is_job(tail) and is_full_name(_HONORIFIC.sub("", head, count=1)):
            return head, tail
    place = _PLACE.search(text)
    if place and is_full_name(_HONORIFIC.sub("", text[: place.start()], count=1)):
        return text[: place.start()], None
    return text, None


def _is_job(text: str) -> bool:
    before = _TITLE_BEFORE.match(text)
    named = before is not None and is_full_name(text[before.end() :])
    return not named and _JOB.search(text) is not None and len(text.split()) <= 8


def _is_outlet(text: str, publisher: str | None) -> bool:
    """Say whether what follows a name is the publisher, one of its desks, or an agency."""
    first = _first_word(text)
    is_desk = publisher is not None and len(first) > 3 and first == _first_word(publisher)
    return is_desk or _is_named_outlet(text, publisher)


def _is_named_outlet(text: str, publisher: str | None) -> bool:
    return text.casefold().removeprefix("the ") in words.AGENCIES or _same(text, publisher)


def _first_word(text: str) -> str:
    found = _WORD.search(text.casefold().removeprefix("the "))
    return found[0] if found else ""


def _same(text: str, publisher: str | None) -> bool:
    name = (publisher or "").casefold().removeprefix("the ").strip()
    return bool(name) and text.casefold().removeprefix("the ").strip() == name


def _without_suffix(text: str) -> str:
    head, comma, tail = text.rpartition(", ")
    return head if comma and _is_suffix(tail) else text


def _is_suffix(text: str) -> bool:
    return text.casefold().replace(".", "") in words.SUFFIXES


def _is_part_of_name(word: str) -> bool:
    if word.casefold() in words.PARTICLES:
        return True
    letters = word.strip("\"'“”‘’()")
    return _WORD.fullmatch(letters) is not None and not _starts_small(letters)


def _starts_small(text: str) -> bool:
    letter = next((character for character in text if character.isalpha()), "")
    return letter.islower()


def _unique(credits: Iterator[Credit] | Sequence[Credit]) -> list[Credit]:
    return list(dict.fromkeys(credits))
