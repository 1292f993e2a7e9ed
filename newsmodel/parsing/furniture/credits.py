"""Credits after the story: who reported and edited it, which agency it came from, who owns it, what was corrected."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from newsmodel.model import Correction
from newsmodel.parsing.draft import Draft, Facts
from newsmodel.parsing.furniture.agencies import agency_named
from newsmodel.parsing.furniture.byline import read_byline
from newsmodel.parsing.furniture.corrections import read_correction
from newsmodel.parsing.furniture.notices import is_furniture_line

_ROLE = (
    r"(?:(?:with |additional |further |other |extra ){0,3}"
    r"(?:report(?:ing|ed)?|writ(?:ing|ten)|edit(?:ing|ed)|compil(?:ed|ing)|research|graphics?|photograph(?:y|s)|photos?"
    r"|pictures?|images?|translat(?:ion|ed)|produc(?:tion|ed|ing)|video|data|design|illustrations?"
    r"|fact[- ]check(?:ing|ed)|contributions?|files?|inputs?))"
)
_ROLES = re.compile(rf"[(\[]?{_ROLE}(?:,? (?:(?:and|&) )?{_ROLE}){{0,5}}(?: by| from|:):? ?(?=\S)", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    """and in for at with of the by from on to de da di del der den van von la le el al bin ibn dos das du & additional
    further also agencies agency reporting writing editing edited written compiled research graphics photography photos
    pictures translation translated production video data newsroom staff desk bureau inputs files our""".split()
)
_CONTRIBUTED = re.compile(
    r"[A-Z(][^.!?\n]{0,300}\b(?:also )?contributed (?:additional )?(?:reporting|research|to (?:this|the) "
    r"(?:report|story|article))(?: from [^.]{1,60})?\.?\)?"
)
_REPORTED_FROM = re.compile(
    r"(?:[^\W\d_][\w.'’-]* ){1,4}(?:and (?:[^\W\d_][\w.'’-]* ){1,4})?reported from [A-Z][\w.'’, -]{1,80}?"
    r"(?:(?:, and|;|\.) [^\n]{0,200}contributed[^\n]{0,60})?\.?"
)
_COPYRIGHT = re.compile(
    r"(?:(?:©|copyright(?: ©| \(c\))?|\(c\))[ ,]{0,2}(?:\d{4}|(?-i:[A-Z]))|copyright ©|©|\d{4} ©|all rights reserved)",
    re.IGNORECASE,
)
_OWNED = re.compile(r"©|\b(?:1[5-9]|20|21)\d\d\b|rights reserved", re.IGNORECASE)
_SIGNED = re.compile(
    r"(?:[(\[] ?(?P<bracketed>[^()\[\]]{2,40}?) ?[)\]]|(?:[—–-]{1,2} ?)?(?P<plain>[^()\[\]—–]{2,40}))\.?"
)
_SIGNED_AFTER = re.compile(
    r"(?<=[.!?”\"’'»…])\s(?:[(\[](?P<bracketed>[^()\[\]]{2,40})[)\]]|[—–-]{1,2} ?(?P<plain>[^()—–.]{2,40}))\.?$"
)
_SURE_ACRONYMS = frozenset(("AP", "AFP", "PA", "UPI"))
_LONGEST_ACRONYM = 4
_LONGEST = 600
_LONGEST_SIGN_OFF = 60
_LINES_SEARCHED = 24
_NOTICES_PASSED = 6


class Credit(Enum):
    """What a line after the story tells."""

    BYLINE = auto()
    CORRECTION = auto()
    CREDIT_LINE = auto()
    COPYRIGHT = auto()
    PROVIDER = auto()


def find_credits(draft: Draft) -> Draft:
    """Take the credits at the end of the text out of the body, and tell what they say.

    Credit lines, sign-offs of agencies, copyright notices and corrections go; a notice like “Read more” among them
    stays in the body. Corrections that stand before the story go too.

    Args:
        draft: with the head taken off its body.

    Returns:
        The draft with ``credit_line``, ``provider``, ``copyright``, ``corrections`` and perhaps ``byline`` and
        ``authors``, each where front matter has not settled it.

    Example:
        >>> find_credits(Draft(body="Rates rose.\\n\\nReporting by Jane Doe; Editing by Bob Lee")).facts["credit_line"]
        'Reporting by Jane Doe; Editing by Bob Lee'
    """
    if draft.as_given:
        return draft
    text, found = _without_credits(draft.body, draft.facts)
    text, opening = _without_opening_corrections(text, draft.facts)
    if not text.strip():
        return draft
    text, agency = _without_sign_off(text, draft.facts, found)
    return replace(draft, body=text, facts={**_told([*opening, *found, *agency]), **draft.facts})


class Found(NamedTuple):
    """A line that was taken out of the body."""

    credit: Credit
    line: str


def read_credit(line: str) -> Credit | None:
    """Say what a line after the story tells, or None where it is part of the story or a notice.

    Args:
        line: one line.

    Example:
        >>> read_credit("(Reporting by Jane Doe in Lisbon; Editing by Bob Lee)").name, read_credit("It rained.")
        ('CREDIT_LINE', None)
    """
    if not line or len(line) > _LONGEST:
        return None
    if read_correction(line):
        return Credit.CORRECTION
    if _COPYRIGHT.match(line) and _OWNED.search(line):
        return Credit.COPYRIGHT
    if _is_credit_line(line) and not is_furniture_line(line):
        return Credit.CREDIT_LINE
    if agency_signing(line):
        return Credit.PROVIDER
    return Credit.BYLINE if read_byline(line) else None


def agency_signing(line: str) -> str | None:
    """Return the agency that signs with a line of its own: ``(AP)``, ``— Reuters``."""
    signed = _SIGNED.fullmatch(line)
    if signed is None:
        return None
    name = signed["bracketed"] or signed["plain"]
    could_be_anything = name == line and len(name) <= _LONGEST_ACRONYM and name not in _SURE_ACRONYMS
    return None if could_be_anything else agency_named(name)


def _is_credit_line(line: str) -> bool:
    if _CONTRIBUTED.fullmatch(line) or _REPORTED_FROM.fullmatch(line):
        return True
    role = _ROLES.match(line)
    return role is not None and all(map(_may_stand_in_a_credit, re.findall(r"[^\s;,/|()\[\]]+", line[role.end() :])))


def _may_stand_in_a_credit(word: str) -> bool:
    return not word[0].islower() or word.lower().strip(".:’'") in _SMALL_WORDS


_ONCE = frozenset((Credit.BYLINE, Credit.PROVIDER))
_KEY_OF = {
    Credit.BYLINE: "byline",
    Credit.CORRECTION: "corrections",
    Credit.CREDIT_LINE: "credit_line",
    Credit.COPYRIGHT: "copyright",
    Credit.PROVIDER: "provider",
}


def _without_credits(body: str, facts: Facts) -> tuple[str, list[Found]]:
    """Walk up from the last line, past notices, to the last line of the story."""
    pieces = body.rsplit("\n", _LINES_SEARCHED)
    found: list[Found] = []
    passed = 0
    for index in range(len(pieces) - 1, 0 if len(pieces) > _LINES_SEARCHED else -1, -1):
        line = " ".join(pieces[index].split()) if len(pieces[index]) <= _LONGEST else pieces[index].strip()
        credit = read_credit(line)
        if credit and _is_sought(credit, facts, found):
            found.append(Found(credit, line))
            pieces[index] = ""
        elif line:
            passed += 1
            if passed > _NOTICES_PASSED or not is_furniture_line(line):
                break
    return _rejoined(pieces), found[::-1]


def _is_sought(credit: Credit, facts: Facts, found: Sequence[Found]) -> bool:
    """Whether a credit tells something new: a second byline or agency stays in the body."""
    return _KEY_OF[credit] not in facts and not (credit in _ONCE and credit in {each.credit for each in found})


def _rejoined(pieces: Sequence[str]) -> str:
    """Put lines together again; where some were taken out, one blank line is enough."""
    first, *rest = pieces
    return (first + re.sub(r"\n{3,}", "\n\n", "\n" + "\n".join(rest))).strip("\n") if rest else first


def _without_opening_corrections(body: str, facts: Facts) -> tuple[str, list[Found]]:
    found: list[Found] = []
    while "corrections" not in facts and len(found) < _LINES_SEARCHED:
        first, blank, rest = body.partition("\n\n")
        if not blank or len(first) > _LONGEST or read_correction(first) is None:
            break
        found.append(Found(Credit.CORRECTION, first))
        body = rest
    return body, found


def _without_sign_off(body: str, facts: Facts, found: Sequence[Found]) -> tuple[str, list[Found]]:
    """Take an agency's sign-off away from the end of the last paragraph: “he said. — Reuters”."""
    signed = _SIGNED_AFTER.search(body, max(0, len(body) - _LONGEST_SIGN_OFF))
    agency = agency_named(signed["bracketed"] or signed["plain"]) if signed else None
    known = "provider" in facts or any(each.credit is Credit.PROVIDER for each in found)
    if signed is None or agency is None or known:
        return body, []
    return body[: signed.start()], [Found(Credit.PROVIDER, agency)]


def _told(found: Sequence[Found]) -> Facts:
    facts: Facts = {}
    for credit, line in found:
        if credit is Credit.CORRECTION:
            facts["corrections"] = (*facts.get("corrections", ()), *_correction(line))
        elif credit is Credit.BYLINE and (byline := read_byline(line)):
            facts["byline"], facts["authors"] = byline.printed, byline.authors
        elif credit is Credit.CREDIT_LINE:
            facts["credit_line"] = _added(facts.get("credit_line"), line, "\n")
        elif credit is Credit.COPYRIGHT:
            facts["copyright"] = _added(facts.get("copyright"), line, " ")
        elif credit is Credit.PROVIDER:
            facts["provider"] = agency_signing(line) or line
    return facts


def _correction(line: str) -> tuple[Correction, ...]:
    correction = read_correction(line)
    return (correction,) if correction else ()


def _added(before: str | None, line: str, between: str) -> str:
    return f"{before}{between}{line}" if before else line
