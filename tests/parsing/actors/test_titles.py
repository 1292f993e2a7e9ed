"""Job titles, honorifics and affiliations."""

import pytest

from newsmodel.model import Actor, Article
from tests.parsing.actors.told import told

STANDINGS = (
    ("Keir Alder of the foreign affairs think-tank Quill House spoke.", None, "Quill House"),
    ("US Secretary of State Anton Blake spoke.", "US Secretary of State", None),
    ("Then former US President Bill Clay spoke.", "former US President", None),
    (
        "Maria Silva, an energy researcher at the University of Porto, spoke.",
        "energy researcher",
        "University of Porto",
    ),
    ("Richard Reeve, director of the Institute for Tides, spoke.", "director", "Institute for Tides"),
    ("Royce Mendel, head of macro strategy at Alder Bank, spoke.", "head of macro strategy", "Alder Bank"),
    ("Alder Bank’s chief executive, Jens Holm, spoke.", "chief executive", "Alder Bank"),
    ("Alder Bank’s chief executive Jens Holm spoke.", "chief executive", "Alder Bank"),
    ("Shares rose, chief executive Jens Holm said.", "chief executive", None),
    ("Quill campaign spokesman Jason Mill spoke.", "Quill campaign spokesman", None),
    ("Then CNN’s Jake Tarn spoke.", None, "CNN"),
    ("Sen. Ada Tester spoke.", "Sen.", None),
    ("King Charles spoke.", "King", None),
    ("Jane Doe, 42, from Leeds, spoke.", None, None),
    ("In Leeds Jane Doe, the mayor said, was seen.", None, None),
    ("Jane Doe, his wife, spoke.", None, None),
    ("The housing minister, Tom Velk, spoke.", "housing minister", None),
    ("They met the managing director, Tom Velk.", "managing director", None),
    ("Then they asked director Tom Velk.", "director", None),
    ("Jane Doe, a GP in Leeds, spoke.", "GP", None),
    ("Jane Doe, a forensic document examiner, spoke.", "forensic document examiner", None),
    ("Jane Doe, a stevedore based in Leeds, spoke.", "stevedore", None),
    ("Jane Doe, a mother-of-two from Leeds, spoke.", None, None),
    ("Jane Doe, a bit of a hero, spoke.", None, None),
    ("They beat Jane Doe, a disappointment for Leeds.", None, None),
    ("TideLoop founder and CTO Raj Menon spoke.", "founder and CTO", "TideLoop"),
    ("Dorn chief executive Jo Marsh spoke.", "chief executive", "Dorn"),
    ("Jo Marsh is the chief executive of Dorn Ltd.", "chief executive", "Dorn Ltd"),
    ("Jo Marsh is late.", None, None),
    ("They work for Alder Bank. Mayor Jo Marsh spoke.", "Mayor", None),
)


def _person(article: Article) -> Actor:
    return next(actor for actor in article.actors if actor.type == "person")


@pytest.mark.parametrize(("body", "job_title", "affiliation"), STANDINGS)
def test_the_text_says_what_a_person_is(body: str, job_title: str | None, affiliation: str | None) -> None:
    article = told(body)
    names = {actor.id: actor.name for actor in article.actors}
    person = _person(article)
    assert person.job_title == job_title
    assert (names[person.affiliation] if person.affiliation else None) == affiliation


@pytest.mark.parametrize(
    ("body", "honorific", "job_title"),
    [
        ("Mr Alder spoke.", "Mr", None),
        ("Dr. Amina Yusuf spoke.", "Dr.", None),
        ("Tan Sri Karim Rashid spoke.", "Tan Sri", None),
        ("Prime Minister Datuk Seri Karim Rashid spoke.", "Datuk Seri", "Prime Minister"),
        ("Dame Ruth Stone spoke.", "Dame", None),
        ("Judge Ruth Stone spoke.", None, "Judge"),
        ("The Rev. Ruth Stone spoke.", "Rev.", None),
    ],
)
def test_civil_honorifics_and_offices_are_told_apart(body: str, honorific: str | None, job_title: str | None) -> None:
    person = _person(told(body))
    assert (person.honorific, person.job_title) == (honorific, job_title)
