"""Notes on mistakes put right, which stand before or after the story: “Correction, 3 March 2026: …”."""

import re

from newsmodel.model import Correction
from newsmodel.parsing.furniture.dates import MONTH, find_dates
from newsmodel.parsing.furniture.lines import top_lines

_STORY = r"(?:article|story|report|piece|post|page|item|column|dispatch|headline|interview|review)"
_BULLET = r"[•*▪●·–—-]?\s?[(\[]?"
_LABELLED = re.compile(
    rf"{_BULLET}(?:correction|corrections|clarification|corrections? and clarifications?|corrected|erratum"
    r"|editor['’]s (?:note|correction)s?)(?P<between>[^:.]{0,60}?)\s?[:.–—] ?\S",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"{_BULLET}(?:this [\w ,]{{0,30}}{_STORY} (?:was|has been|is|had been) [\w ]{{0,20}}"
    r"(?:amended|corrected|clarified)\b"
    rf"|this [\w ,]{{0,30}}{_STORY} (?:corrects|clarifies)\b"
    rf"|(?:an|in an|a) (?:earlier|previous|original) version of (?:this|the) {_STORY}\b"
    r"|(?:corrects|clarifies|refiles to (?:correct|fix))\b[^.]{0,80}"
    r"\b(?:paragraph|headline|spelling|name|byline|day|date|to say|to show))",
    re.IGNORECASE,
)
_DATE_WORD = re.compile(
    rf"|\d[\d/.:-]*(?:st|nd|rd|th|[ap]m)?|{MONTH}|\w+day|on|at|added|appended|[A-Z]{{3,4}}", re.IGNORECASE
)
_NOTE = re.compile(r"editor['’]s note", re.IGNORECASE)
_AMENDS = re.compile(
    r"correct|amend|clarif|earlier version|previous version|misstat|misspel|error|mistake", re.IGNORECASE
)
_DATED_WITHIN = 160
_LONGEST, _MOST_ABOVE_HEAD = 600, 6


def read_correction(paragraph: str) -> Correction | None:
    """Read a paragraph that says what an earlier version had wrong.

    Args:
        paragraph: one paragraph of the text.

    Returns:
        The note as printed, with its date where it names one in full; None where the paragraph is something else.

    Example:
        >>> read_correction("Correction, 3 March 2026: An earlier version misspelt Ana Prior’s name.").date
        datetime.date(2026, 3, 3)
    """
    labelled = _LABELLED.match(paragraph)
    if not (labelled and _says_a_correction(labelled, paragraph)) and not _TOLD.match(paragraph):
        return None
    dates = find_dates(" ".join(paragraph[:_DATED_WITHIN].split()))
    return Correction(text=paragraph, date=dates[0].moment if dates else None)


def part_corrections(text: str) -> tuple[list[str], str]:
    """Part the corrections above a head from the text below them.

    Args:
        text: clean text; a line without a full stop, like “Correction: Ferries still full”, may be its headline.

    Returns:
        The corrections as printed, and the text below; none and all of the text where nothing is below them.

    Example:
        >>> part_corrections("Correction: The harbour has 12 berths.\\n\\nHarbour is full")
        (['Correction: The harbour has 12 berths.'], 'Harbour is full')
    """
    corrections: list[str] = []
    for line in top_lines(text, _MOST_ABOVE_HEAD):
        printed = text[line.start : line.end]
        if not _is_whole_correction(printed):
            return corrections, text[line.start :] if corrections else text
        corrections.append(printed)
    return [], text


def _is_whole_correction(line: str) -> bool:
    return len(line) <= _LONGEST and line.rstrip(" )]*_").endswith(".") and read_correction(line) is not None


def _says_a_correction(labelled: re.Match[str], paragraph: str) -> bool:
    """Whether nothing but a date stands between label and colon, and a note of the editor is on a mistake."""
    between = labelled["between"].strip(" ,()[]–—-")
    if not all(map(_DATE_WORD.fullmatch, re.split(r"[ ,]+", between))):
        return False
    return not _NOTE.search(labelled[0]) or bool(_AMENDS.search(paragraph))
