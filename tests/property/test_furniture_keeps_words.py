"""Law: what the furniture takes out of the body, it tells. No word is thrown away, wherever it stood."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture import find_credits, find_dateline, find_head, read_front_matter

# Each line holds one word that no other line has, and that no table of the parser knows.
_LINES = (
    *("Harbour {} is full", "{} turns ferries back.", "WORLD | {}", "By Jane {}", "By Jane {} and Bob {} in Lisbon"),
    *(
        "Jane {} | The Post",
        "Jane {}, Energy Correspondent",
        "{} Correspondent",
        "By {} Staff",
        "From Ana {} in Lisbon",
    ),
    *(
        "By Tuesday {} had risen.",
        "{}, 22 January 2026",
        "22 January 2026 {}",
        "date 2026-01-22 {} is full",
        "{}: 1 2 3",
    ),
    *(
        "By Jane {} | 22 January 2026 | 4 min read",
        "Published 22 January 2026 by Jane {}",
        "Section: {}",
        "Tags: {}, b",
    ),
    *(
        "Title: {} is full",
        "Author: Jane {}",
        "Summary: {}.",
        "layout: {}",
        "Read more: {}",
        "Watch: {}",
        "# {}",
        "--- {}",
    ),
    *("LISBON, {} (Reuters) — Rates rose.", "LISBON (AP) — {} rose.", "{} (AP) — Rates rose.", "“{},” she said. (AP)"),
    *("Reporting by Jane {}; Editing by Bob Lee", "Jane {} contributed to this report.", "© 2026 The {} Post", "({})"),
    *(
        "Correction, 3 March 2026: {} has 12 berths.",
        "This article was amended to say {}.",
        "— {}",
        "{}",
        "{} reported.",
    ),
    *(
        "By",
        "Published on",
        "22 January 2026",
        "Reuters",
        "4 min read",
        "---",
        "By Reuters",
        "All rights reserved.",
        "",
    ),
)
_NAMES = ("Zorvel", "Quimbar", "Xantho", "Vylpa", "Jokkum", "Wexford", "Ompali", "Yrsa", "Fendrik", "Glaxby", "Hodrun")
_lines = st.lists(st.sampled_from(_LINES), max_size=len(_NAMES))
_breaks = st.lists(st.sampled_from(("\n", "\n\n", "\r\n", "\n \n\n")), min_size=len(_NAMES), max_size=len(_NAMES))


def _told(facts: object) -> str:
    """Everything that facts say, as text in lower case: capitals of names are made readable."""
    return re.sub(r"\\u[0-9a-f]{4}", " ", repr(facts)).lower()


@given(lines=_lines, breaks=_breaks)
def test_every_word_is_in_the_body_or_in_a_fact(lines, breaks):
    named = [line.replace("{}", name) for line, name in zip(lines, _NAMES, strict=False)]
    draft = Draft(body="".join(line + end for line, end in zip(named, breaks, strict=False)))
    for stage in (read_front_matter, clean_text, find_head, find_credits, find_dateline):
        draft = stage(draft)
    kept = f"{draft.body.lower()} {_told(draft.facts)}"
    missing = [name for line, name in zip(named, _NAMES, strict=False) if name in line and name.lower() not in kept]
    assert not missing
