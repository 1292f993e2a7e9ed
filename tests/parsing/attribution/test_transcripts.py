"""Transcripts: labels take turns, and what they say runs to the next label; other labels are left alone."""

import pytest

from newsmodel.model import QuoteKind
from tests.parsing.attribution.test_attribution import attributions, told

TRANSCRIPTS = [
    (
        "Ms Okoro: When will you sail?\n\nMr Lund: We sail on Monday.",
        ["Ms Okoro |  | When will you sail? | direct", "Mr Lund |  | We sail on Monday. | direct"],
    ),
    (
        "Q: When will you sail?\n\nA: On Monday.\n\nOr on Tuesday.\n\nQ: And back?",
        [
            "Q |  | When will you sail? | direct",
            "A |  | On Monday. / Or on Tuesday. | direct",
            "Q |  | And back? | direct",
        ],
    ),
    (
        "OKORO: Will you sail?\n\n(CROSSTALK)\n\nLUND: I will.\n\n[Laughter]\n\nOKORO: Thank you.\n\nThe hall emptied.",
        ["OKORO |  | Will you sail? | direct", "LUND |  | I will. | direct", "OKORO |  | Thank you. | direct"],
    ),
    (
        '"OKORO: Will you sail?\n\n"LUND: I will.\n\n"And I will stay."\n\nThe hall emptied.',
        ["OKORO |  | Will you sail? | direct", "LUND |  | I will. / And I will stay. | direct"],
    ),
    (
        "REP. BO LUND (R-OBAN): Do you sail?\nMIA OKORO: I do.",
        ["REP. BO LUND (R-OBAN) |  | Do you sail? | direct", "MIA OKORO |  | I do. | direct"],
    ),
    (
        "OKORO: Will you sail?\n\nLUND: I will. My wife said: “Never again.”",
        [
            "OKORO |  | Will you sail? | direct",
            "LUND |  | I will. My wife said: “Never again. | direct",
            "My wife | said | Never again. | direct",
        ],
    ),
]

NO_TRANSCRIPTS = [
    "Where: Oban\n\nWhen: Monday\n\nPrice: £5",
    "Pros: light, cheap\n\nCons: slow, loud\n\nVerdict: buy one",
    "Port news: the quay is full.\n\nThe lock: you may swim in it.",
    "Prior: The quay is full of your boats.",
    "Read more: Will you sail?\n\nWatch: How we sail",
]


@pytest.mark.parametrize(("text", "expected"), TRANSCRIPTS)
def test_a_turn_runs_to_the_next_label(text: str, expected: list[str]) -> None:
    assert [told(text, each) for each in attributions(text)] == expected


@pytest.mark.parametrize("text", NO_TRANSCRIPTS)
def test_other_labels_are_no_turns(text: str) -> None:
    assert attributions(text) == ()


def test_what_a_turn_quotes_is_nested_in_it() -> None:
    text = "OKORO: Will you sail?\n\nLUND: I will. He said “never again” to me."
    found = attributions(text)
    assert [(each.nested_in, each.kind) for each in found] == [(None, QuoteKind.DIRECT)] * 2 + [(1, QuoteKind.DIRECT)]
