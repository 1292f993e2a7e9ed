"""Text that nobody would print: no stage fails, takes long, or makes a fact that no article can hold."""

import warnings
from time import perf_counter

import pytest

from newsmodel.errors import NewsmodelWarning
from newsmodel.model import Article
from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture import find_credits, find_dateline, find_head, read_front_matter

SIZE = 300_000
ROOM = "The harbour is full. “There is no room,” said Ana Prior, the harbour master.\n\n"


def through(text: str) -> Draft:
    draft = Draft(body=text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NewsmodelWarning)
        for stage in (read_front_matter, clean_text, find_head, find_credits, find_dateline):
            draft = stage(draft)
    return draft


UNITS = {
    "prose": ROOM,
    "newlines": "\n",
    "carriage returns": "\r",
    "spaces": " ",
    "tabs and letters": "\t" * 1000 + "a",
    "a letter": "a",
    "a capital": "A",
    "capitals": "AB ",
    "By": "By ",
    "names": "Ana Prior, ",
    "names and": "Ana Prior and ",
    "hyphens": "-",
    "fences": "---\n",
    "keys": "a: b\n",
    "headline keys": "Title: b\n",
    "dates": "22 January 2026 ",
    "dates on lines": "22 January 2026\n",
    "figures": "1/",
    "digits": "1",
    "Reporting by": "Reporting by Ana Prior; ",
    "credit lines": "Reporting by Ana Prior\n",
    "roles": "reporting and ",
    "agencies": "(AP)\n",
    "copyright": "©",
    "corrections": "Correction ",
    "addresses": "a@",
    "bars": "|",
    "brackets": "(",
    "quotation marks": "“",
    "straight marks": '"',
    "full stops": ".",
    "dots and spaces": ". ",
    "lines of sixty": "word " * 12 + "\n",
    "short lines": "a b\n",
    "labels": "POLITICS\n",
    "notices": "Read more: b\n",
    "hashes": "# ",
    "control characters": "\x00",
    "surrogates": "\ud800",
    "joiners": "\u200d",
    "paragraph separators": "\u2029",
    "accents": "e\u0301",
}
STARTS = ("", "---\ntags:\n", "---\nkeywords: [", "Harbour is full\nBy ", "LISBON, ", "22 January 2026 ", "x\n\n")


@pytest.mark.parametrize("unit", UNITS)
def test_any_repeated_text_is_read_at_once(unit):
    text = UNITS[unit] * (SIZE // len(UNITS[unit]))
    begun = perf_counter()
    draft = through(text)
    Article(**draft.facts, body=draft.body)
    assert perf_counter() - begun < 5


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("unit", UNITS)
def test_any_start_before_repeated_text_is_read(start, unit):
    draft = through(start + UNITS[unit] * (5_000 // len(UNITS[unit]) + 1) + "\n---\nx")
    Article(**draft.facts, body=draft.body)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane\tDoe",
        "By \u200bJane Doe",
        "By Jane Doe\u00a0",
        "Jane\u00a0Doe\u00a0|\u00a0The\u00a0Post",
        "LISBON\u00a0(Reuters)\u00a0—\u00a0Rates rose.",
        "LISBON (The\tWire) — Rates rose.",
        "©\t2026\tThe Post",
        "22\u00a0January\u00a02026",
        "By Jane Doe\x00",
        "By Jane Doe, Editor\x07",
        "#\t",
        "# #",
        "date 2026-01-22 —",
        "date 2026-01-22 \u200b",
        "date 0000-00-00 Harbour",
        "2026-01-22T99:99:99Z",
        "22 January 2026 24:61 GMT",
        "January 31, 9999 23:59 GMT-14",
        "Updated 31 December 2199 23:59 GMT-12",
        "Section: \x00",
        "By ,,,, and and",
        "By and",
        "(Reuters) — ",
        "—",
        "|",
    ],
)
def test_odd_line_makes_no_fact_that_an_article_cannot_hold(line):
    for text in (
        line,
        f"Harbour is full\n{line}\n\n{ROOM}",
        f"{line}\n\n{ROOM}",
        f"{ROOM}{line}",
        f"---\nbyline: {line}\n---\n{ROOM}",
    ):
        draft = through(text)
        Article(**draft.facts, body=draft.body)
