"""Signatures and posts: whose words stand above a name."""

import pytest

from tests.parsing.attribution.test_attribution import all_told

SIGNED = [
    ("“The quay is full.”\n\n— Ana Prior", ["Ana Prior |  | The quay is full. | direct"]),
    ("“The quay is full.”\n\n- Ana Prior, Leeds", ["Ana Prior |  | The quay is full. | direct"]),
    ("“The quay is full. Go.” ― Ana Prior.", ["Ana Prior |  | The quay is full. Go. | direct"]),
    (
        "“Is the quay full?” ― Ana Prior\n“No, it is not full.” ― Bo Lund",
        ["Ana Prior |  | Is the quay full? | direct", "Bo Lund |  | No, it is not full. | direct"],
    ),
    (
        "The quay must stay. We need it.\n\n— Ana Prior, Leeds\n\nClose the quay.\n\nIt leaks.\n\n- Bo Lund, Oban",
        [
            "Ana Prior |  | The quay must stay. We need it. | direct",
            "Bo Lund |  | Close the quay. / It leaks. | direct",
        ],
    ),
]

POSTS = [
    (
        "Great day for the quay. pic.twitter.com/ab12 — Ana Prior (@anaprior) May 1, 2024",
        ["Ana Prior |  | Great day for the quay. | direct"],
    ),
    (
        "Great day for the quay.\n\nAna Prior (@anaprior) 1 May 2024\n\nThe port is full.",
        ["Ana Prior |  | Great day for the quay. | direct"],
    ),
    (
        "Ana Prior wrote on X:\n\nGreat day for the quay.\n\nIt rained.",
        ["Ana Prior | wrote | Great day for the quay. | direct"],
    ),
    ("Ana Prior wrote on X:\n\n“Great day for the quay.”", ["Ana Prior | wrote | Great day for the quay. | direct"]),
]

UNSIGNED = [
    "The quay is full.\n\n— Ana Prior",  # one name alone may be the reporter's
    "The quay is full — Ana Prior is not.",
    "The rules are:\n\nCome early.",
]


@pytest.mark.parametrize(("text", "expected"), SIGNED + POSTS)
def test_a_name_below_signs_what_stands_above(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize("text", UNSIGNED)
def test_other_names_and_dashes_sign_nothing(text: str) -> None:
    assert all_told(text) == []
