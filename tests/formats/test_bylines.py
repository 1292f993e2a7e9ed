"""Bylines as others give them: names and no more, taken apart where nothing has to be guessed."""

import time

import pytest

from newsmodel.formats.bylines import Credit, is_collective, is_full_name, read_byline

TAKEN_APART = [
    ("Jane Doe and Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe & Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe, Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe, Bob Lee and Ann Ray", ["Jane Doe", "Bob Lee", "Ann Ray"]),
    ("Jane Doe, Bob Lee, and Ann Ray", ["Jane Doe", "Bob Lee", "Ann Ray"]),
    ("Jane Doe; Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe | Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe / Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("Jane Doe with Bob Lee", ["Jane Doe", "Bob Lee"]),
    ("JANE DOE AND BOB LEE", ["JANE DOE", "BOB LEE"]),
    ("Anke Wolter und Jan Krüger", ["Anke Wolter", "Jan Krüger"]),
    ("Inés Prado y Raúl Sala", ["Inés Prado", "Raúl Sala"]),
    ("Luc Morel et Zoé Blanc", ["Luc Morel", "Zoé Blanc"]),
    ("Joop van der Meer en Wil de Boer", ["Joop van der Meer", "Wil de Boer"]),
    ("Orla O’Neill-Ray & Seán Ó Broin", ["Orla O’Neill-Ray", "Seán Ó Broin"]),
    ("J.R. Orr and A. B. Lee", ["J.R. Orr", "A. B. Lee"]),
    ("Jane Doe in Kyiv and Bob Lee in Port Ellis", ["Jane Doe", "Bob Lee"]),
    ("Sam Orr, Jr., and Jane Doe", ["Sam Orr, Jr.", "Jane Doe"]),
    ("By Jane Doe and the Associated Press", ["Jane Doe"]),
    ("Jane Doe and Jane Doe", ["Jane Doe"]),
]

KEPT_WHOLE = [
    "Sam Orr, Jr.",
    "Jane Doe, MD, PhD",
    "Ways and Means Committee",
    "Department of Health and Human Services",
    "Food and Fisheries Administration",
    "Harbour Police and Coast Guard",
    "Orr and Ellis",
    "Orr & Sons",
    "Bob and Jane Doe",
    "José Ortiz y Vera",
    "Trinity and Orr Gazette",
    "Doe, Jane",
    "Jane Doe, Bob Lee and 3 others",
    "Jane Doe, Orr",
    "The Editorial Board",
    "Letters to the Editor",
    "Jane",
    "jane.doe",
    "red.",
    "Von Ellis",
    "山田花子",
    'Jane "Jay" Doe',
    "Harbour / Coast",
    "Jane Doe has written about the sea, and about boats, for all her life.",
]

CLEANED = [
    ("By Jane Doe", "Jane Doe"),
    ("by: Jane Doe", "Jane Doe"),
    ("BY JANE DOE", "JANE DOE"),
    ("Posted by Jane Doe", "Jane Doe"),
    ("Written by: Jane Doe", "Jane Doe"),
    ("Author: Jane Doe", "Jane Doe"),
    ("Von Anke Wolter", "Anke Wolter"),
    ("Por Inés Prado", "Inés Prado"),
    ("Texte: Zoé Blanc", "Zoé Blanc"),
    ("jane@example.org (Jane Doe)", "Jane Doe"),
    ("Jane Doe <jane@example.org>", "Jane Doe"),
    ("Jane Doe, jane@example.org", "Jane Doe"),
    ("Jane Doe https://example.org/jane", "Jane Doe"),
    ("Jane Doe @janedoe", "Jane Doe"),
    ('<a href="/staff/jane">Jane Doe</a>', "Jane Doe"),
    ("  Jane \n Doe ", "Jane Doe"),
    ("Jane Doe (Reuters)", "Jane Doe"),
    ("Jane Doe, Associated Press", "Jane Doe"),
    ("Jane Doe | The Harbour Post", "Jane Doe"),
    ("The Harbour Post / Jane Doe", "Jane Doe"),
    ("Jane Doe - Harbour Post", "Jane Doe"),
    ("Jane Doe for The Harbour Post", "Jane Doe"),
    ("Jane Doe, Harbour Post Sport", "Jane Doe"),
    ("Jane Doe in Port Ellis", "Jane Doe"),
]

TITLES = [
    ("Jane Doe, energy correspondent", Credit("Jane Doe", None, "energy correspondent")),
    ("Jane Doe, Energy Correspondent", Credit("Jane Doe", None, "Energy Correspondent")),
    ("Jane Doe, editor, energy desk", Credit("Jane Doe", None, "editor, energy desk")),
    ("Jane Doe (staff writer)", Credit("Jane Doe", None, "staff writer")),
    ("Jane Doe - Staff Writer", Credit("Jane Doe", None, "Staff Writer")),
    ("Political Editor Jane Doe", Credit("Jane Doe", None, "Political Editor")),
    ("Anke Wolter, Redakteurin", Credit("Anke Wolter", None, "Redakteurin")),
    ("Dr. Jane Doe", Credit("Jane Doe", "Dr.")),
    ("Prof. Dr. Anke Wolter", Credit("Anke Wolter", "Prof. Dr.")),
    ("By Sir Sam Orr, columnist", Credit("Sam Orr", "Sir", "columnist")),
    ("Dr Doe", Credit("Dr Doe")),
]

NO_NAMES = [
    "",
    "  ",
    "By",
    "jane@example.org",
    "https://example.org/jane",
    "© 2026 Harbour Post",
    "All rights reserved",
]


def names(text: str) -> list[str]:
    return [credit.name for credit in read_byline(text, "The Harbour Post")]


@pytest.mark.parametrize(("text", "expected"), TAKEN_APART)
def test_merged_names_are_taken_apart(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize("text", KEPT_WHOLE)
def test_what_may_be_one_name_stays_one(text):
    assert names(text) == [text]


@pytest.mark.parametrize(("text", "expected"), CLEANED)
def test_what_is_no_name_goes(text, expected):
    assert names(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_titles_and_honorifics_get_a_place_of_their_own(text, expected):
    assert read_byline(text) == [expected]


def test_one_title_for_several_is_given_to_each():
    assert read_byline("Jane Doe and Bob Lee, staff writers") == [
        Credit("Jane Doe", None, "staff writer"),
        Credit("Bob Lee", None, "staff writer"),
    ]


@pytest.mark.parametrize("text", NO_NAMES)
def test_a_text_without_a_name_names_nobody(text):
    assert read_byline(text) == []


def test_the_publisher_alone_may_be_the_author():
    assert names("The Harbour Post") == ["The Harbour Post"]


@pytest.mark.parametrize(
    "text", ["Jane Doe", "Ana de la Cruz", "J. Orr", "Luc MOREL", "Sam Orr Jr.", "Sam Orr, Jr.", "Анна Орлова"]
)
def test_names_of_people_are_known(text):
    assert is_full_name(text)


@pytest.mark.parametrize(
    "text", ["Jane", "Harbour News Desk", "the sea", "Jane 2", "The Orr", "Jane Doe said it was late"]
)
def test_other_texts_are_no_names_of_people(text):
    assert not is_full_name(text)


def test_a_desk_is_no_person():
    assert is_collective("Redaktion Hafen")
    assert not is_collective("Jane Doe")


@pytest.mark.parametrize("piece", ["a, ", "By ", "A and ", "a@", "(", "<", " in A", "Dr. ", "x - ", "@a ", "Editor "])
def test_hostile_bylines_cost_no_time(piece):
    start = time.process_time()
    read_byline(piece * 100_000)
    assert time.process_time() - start < 1
