"""Paragraphs and sentences of the body."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from newsmodel.model import Span
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture.dateline import read_dateline

_BLANK = re.compile(r"\n(?:[^\S\n]*\n)+")
# Only from the first stop of a row: thousands in one row would be tried from each of them.
_STOP = re.compile(r"(?<![.!?…。！？])[.!?…。！？]++[\"'”’»)\]]*+(?=\s)|\n")

# A full stop after one of these ends no sentence.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sir st sen rep gov gen col lt capt sgt cpl maj rev hon pres supt insp det jr sr vs etc inc ltd
    corp co bros jan feb mar apr jun jul aug sept oct nov dec u.s u.k u.n e.g i.e
    a.m p.m profa sra srta mme mlle hr fr ing lic adv eng approx dept""".split()
)
_DASH = re.compile(r"[—–-]+\s*")
_LONGEST_DATELINE = 120
# A dateline opens the story, or follows a standfirst or two.
_FURTHEST_DATELINE = 1_000
_LAST_WORD = re.compile(r"[\w.]+$")


def split_paragraphs(draft: Draft) -> Draft:
    """Find the paragraphs: stretches of text between blank lines, without outer white space."""
    return replace(draft, paragraphs=tuple(_paragraphs(draft.body)))


def split_sentences(draft: Draft) -> Draft:
    """Find the sentences; a quotation with several sentences inside stays in the sentence that holds it."""
    outer = [each.outer for each in draft.quoted if each.depth == 0]
    starts = [span.start for span in outer]
    sentences: list[Span] = []
    for paragraph in draft.paragraphs:
        sentences += _sentences(draft.body, paragraph, outer, starts)
    return replace(draft, sentences=tuple(sentences))


def _paragraphs(body: str) -> Iterator[Span]:
    start = 0
    for gap in (*_BLANK.finditer(body), None):
        end = gap.start() if gap else len(body)
        text = body[start:end]
        if stripped := text.strip():
            first = start + len(text) - len(text.lstrip())
            yield Span(first, first + len(stripped))
        start = gap.end() if gap else end


def _sentences(body: str, paragraph: Span, quoted: list[Span], starts: list[int]) -> Iterator[Span]:
    start = paragraph.start + _dateline_length(body, paragraph)
    for stop in _STOP.finditer(body, paragraph.start, paragraph.end):
        if stop.start() < start or not _ends_sentence(body, stop, quoted, starts):
            continue
        yield Span(start, stop.end())
        start = stop.end()
        while start < paragraph.end and body[start].isspace():
            start += 1
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _dateline_length(body: str, paragraph: Span) -> int:
    """Return how far a dateline reaches at the start of a paragraph: nobody in the story said it."""
    if paragraph.start > _FURTHEST_DATELINE:
        return 0
    opening = body[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST_DATELINE)]
    dateline = read_dateline(opening)
    dash = dateline and _DASH.search(opening, len(dateline.printed) - 1)
    return dash.end() if dash else 0


def _ends_sentence(body: str, stop: re.Match[str], quoted: list[Span], starts: list[int]) -> bool:
    """Say whether a sentence ends here: outside quotations, before a capital, and not after an abbreviation."""
    place = bisect_right(starts, stop.start()) - 1
    if place >= 0 and stop.end() < quoted[place].end:
        return False
    follows = body[stop.end() : stop.end() + 40].lstrip()
    if not follows or follows[0].islower():
        return False
    if stop[0] == "\n":
        return True
    word = _LAST_WORD.search(body, max(0, stop.start() - 12), stop.start())
    return not (stop[0] == "." and word and (word[0].lower() in _ABBREVIATIONS or _is_initial(word[0])))


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"
