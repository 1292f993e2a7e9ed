"""Bylines split into authors, and sentences that only begin like one."""

import pytest

from newsmodel.parsing.furniture.byline import read_bare_byline, read_byline
from newsmodel.parsing.furniture.newsrooms import is_office
from newsmodel.parsing.furniture.people import readable_name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("by Jane Doe", ["Jane Doe"]),
        ("BY JANE DOE", ["Jane Doe"]),
        ("By JANE DOE and BOB LEE", ["Jane Doe", "Bob Lee"]),
        ("By: Jane Doe", ["Jane Doe"]),
        ("By Jane Doe.", ["Jane Doe"]),
        ("By A, B and C in Kyiv", ["A", "B", "C"]),
        ("By Jane Doe, Bob Lee and Ana Prior in Kyiv", ["Jane Doe", "Bob Lee", "Ana Prior"]),
        ("By Jane Doe, Bob Lee, and Ana Prior", ["Jane Doe", "Bob Lee", "Ana Prior"]),
        ("By Jane Doe & Bob Lee", ["Jane Doe", "Bob Lee"]),
        ("By Jane Doe with Bob Lee", ["Jane Doe", "Bob Lee"]),
        ("By Jane Doe in Kyiv and Bob Lee in London", ["Jane Doe", "Bob Lee"]),
        ("By Jane Doe in Kyiv and London", ["Jane Doe"]),
        ("By Jane Doe in Kyiv, Ukraine", ["Jane Doe"]),
        ("By Jane Doe, Lisbon", ["Jane Doe"]),
        ("By Jane Doe, New York", ["Jane Doe"]),
        ("By Jane Doe for The Harbour Post", ["Jane Doe"]),
        ("By Jane Doe of The Harbour Post", ["Jane Doe"]),
        ("By Jane Doe, Harbour Post", ["Jane Doe"]),
        ("By Jane Doe | The Harbour Post", ["Jane Doe"]),
        ("By Jane Doe and agencies", ["Jane Doe"]),
        ("By Jane Doe @janedoe", ["Jane Doe"]),
        ("By Jane Doe jane.doe@post.example", ["Jane Doe"]),
        ("Words by Jane Doe", ["Jane Doe"]),
        ("Words and pictures by Jane Doe", ["Jane Doe"]),
        ("Written by Jane Doe", ["Jane Doe"]),
        ("Analysis by Jane Doe", ["Jane Doe"]),
        ("Interview by Jane Doe", ["Jane Doe"]),
        ("Author: Jane Doe", ["Jane Doe"]),
        ("From Jane Doe in Lisbon", ["Jane Doe"]),
        ("By J. K. Doe", ["J. K. Doe"]),
        ("By J.K. Doe Jr.", ["J.K. Doe Jr."]),
        ("By Dr Jane Doe", ["Dr Jane Doe"]),
        ("By Ana de la Cruz", ["Ana de la Cruz"]),
        ("By Sheila O’Neill-McDonald", ["Sheila O’Neill-McDonald"]),
        ("By Omar bin Rashid al-Sayed", ["Omar bin Rashid al-Sayed"]),
        ("By Jean-Luc d'Arbois", ["Jean-Luc d'Arbois"]),
        ("By Åsa Öström and İpek Çelik", ["Åsa Öström", "İpek Çelik"]),
        ("By 田中 花子", ["田中 花子"]),
        ("By Amanda “Mandy” Lee", ["Amanda “Mandy” Lee"]),
        ("Von Jane Doe", ["Jane Doe"]),
    ],
)
def test_people_of_a_byline_are_told_apart(line, names):
    byline = read_byline(line)
    assert [author.name for author in byline.authors] == names
    assert {author.type for author in byline.authors} == {"person"}
    assert byline.printed == line


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("By Jane Doe, Energy Correspondent", ["Energy Correspondent"]),
        ("By Jane Doe, energy correspondent", ["energy correspondent"]),
        ("By Jane Doe Energy Correspondent", ["Energy Correspondent"]),
        ("By Jane Doe Staff Writer", ["Staff Writer"]),
        ("By Jane Doe, Head of News", ["Head of News"]),
        ("By Jane Doe, Political Editor, and Bob Lee, Economics Editor", ["Political Editor", "Economics Editor"]),
        ("By Jane Doe, Bob Lee, Lisbon Correspondent", [None, "Lisbon Correspondent"]),
        ("By Jane Doe, Energy Correspondent, Lisbon", ["Energy Correspondent"]),
    ],
)
def test_office_in_a_byline_goes_to_its_author(line, titles):
    assert [author.job_title for author in read_byline(line).authors] == titles


@pytest.mark.parametrize(
    ("line", "names", "provider"),
    [
        ("By Reuters", ["Reuters"], "Reuters"),
        ("By The Associated Press", ["The Associated Press"], "The Associated Press"),
        ("By Our Foreign Staff", ["Our Foreign Staff"], None),
        ("By Harbour Post Staff", ["Harbour Post Staff"], None),
        ("By HARBOUR POST STAFF", ["Harbour Post Staff"], None),
        ("By the newsroom", ["the newsroom"], None),
        ("By a staff reporter", ["a staff reporter"], None),
        ("By Daily Harbour Reporters", ["Daily Harbour Reporters"], None),
        ("By The Harbour Post", ["The Harbour Post"], None),
    ],
)
def test_newsroom_in_a_byline_is_an_organisation(line, names, provider):
    byline = read_byline(line)
    assert [author.name for author in byline.authors] == names
    assert {author.type for author in byline.authors} == {"organization"}
    assert byline.provider == provider


def test_agency_beside_a_person_is_an_author_only_where_it_wrote_too():
    assert [author.name for author in read_byline("By Jane Doe, Associated Press").authors] == ["Jane Doe"]
    assert [author.name for author in read_byline("By JANE DOE Associated Press").authors] == ["Jane Doe"]
    assert [author.name for author in read_byline("By Jane Doe and AFP").authors] == ["Jane Doe", "AFP"]
    assert read_byline("By Jane Doe, Associated Press").provider == "Associated Press"


@pytest.mark.parametrize(
    "line",
    [
        "By sending troops and weapons to the island, the fleet is ‘leading the charge’.",
        "By Tuesday the river had risen by a metre.",
        "By Tuesday",
        "By Monday Night",
        "By March 2026",
        "By any measure, the harbour is full.",
        "By Jane Doe's own account, nobody was hurt.",
        "By Land and Sea",
        "By Land and Sea in Lisbon",
        "By Popular Demand",
        "By Royal Appointment",
        "By The Numbers",
        "By the time Jane Doe arrived",
        "By The Sea",
        "By 10,000 votes",
        "By Lisbon",
        "By",
        "By and large",
        "Bypass Road Closed",
        "From Lisbon With Love",
        "From Monday in Lisbon",
        "From bad to worse in Lisbon",
        "Story of Jane Doe",
        "Jane Doe",
        "“By Jane Doe,” he said",
    ],
)
def test_sentence_or_headline_that_begins_with_by_names_no_author(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe | The Post", ["Jane Doe"]),
        ("Jane Doe in Lisbon", ["Jane Doe"]),
        ("Jane Doe and Bob Lee in Lisbon", ["Jane Doe", "Bob Lee"]),
        ("Jane Doe, Energy Correspondent", ["Jane Doe"]),
        ("Associated Press", ["Associated Press"]),
    ],
)
def test_bare_byline_names_its_authors(line, names):
    assert [author.name for author in read_bare_byline(line).authors] == names


@pytest.mark.parametrize("line", ["Harbour is full", "How ministers read the news", "Jane Doe?", "The search team"])
def test_line_that_names_nobody_is_no_bare_byline(line):
    assert read_bare_byline(line) is None


def test_office_on_its_own_line_is_told_from_a_sentence():
    assert is_office("Energy Correspondent")
    assert is_office("Political Editor, Lisbon")
    assert not is_office("Chief executive of the port resigns")
    assert not is_office("The editor resigned on Monday.")


@pytest.mark.parametrize(
    ("printed", "readable"),
    [
        ("JANE DOE", "Jane Doe"),
        ("SHEILA O’NEILL", "Sheila O’Neill"),
        ("IAN MCDONALD", "Ian McDonald"),
        ("IAN McDONALD", "Ian McDonald"),
        ("JOSÉ VAN DER BERG", "José van der Berg"),
        ("J.K. DOE III", "J.K. Doe III"),
        ("Jane McDoe", "Jane McDoe"),
    ],
)
def test_name_in_capitals_becomes_readable(printed, readable):
    assert readable_name(printed) == readable
