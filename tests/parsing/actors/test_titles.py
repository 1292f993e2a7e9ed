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
