"""Which runs of capitals are actors, and under which name."""

import pytest

from tests.parsing.actors.told import actors, told

PEOPLE = (
    ("They met Keir Alder on Monday.", "Keir Alder"),
    ("It was Pieter van der Linde who spoke.", "Pieter van der Linde"),
    ("A letter to Conor O'Neil-Byrne, 42, was read.", "Conor O'Neil-Byrne"),
    ("The poet José María Vidal López spoke.", "José María Vidal López"),
    ("Prime Minister Datuk Seri Rashid Karim arrived.", "Rashid Karim"),
    ("They asked Mary J. Quill, 31, to sing.", "Mary J. Quill"),
    ("They asked Kim Jong-su, who sang.", "Kim Jong-su"),
    ("Mohammed bin Talal agreed.", "Mohammed bin Talal"),
    ("The engineer Nguyen Van Thanh agreed.", "Nguyen Van Thanh"),
    ("In May Theresa May left.", "Theresa May"),
    ("The painter Stephen King, 30, agreed.", "Stephen King"),
    ("Det Supt Ruth Okafor said so.", "Ruth Okafor"),
    ("Sen. Ada Tester (D-Mont.) said so.", "Ada Tester"),
    ("Mayor of London Sara Dunne said so.", "Sara Dunne"),
    ("Wells Farrow CEO John Stamp said so.", "John Stamp"),
    ("Former police officer David Savory said so.", "David Savory"),
    ("Brazilian sailor Tunde Adeyemi won.", "Tunde Adeyemi"),
    ("Jo Marsh MP said so.", "Jo Marsh"),
    ("The barrister Helen Marsh KC said so.", "Helen Marsh"),
    ("Landlady Sue Marrow said so.", "Sue Marrow"),
    ("Regular Ted Bowles, 40, said so.", "Ted Bowles"),
    ("Sentencing Ann Lee, he said so.", "Ann Lee"),
    ("They met Zarn Ann Lee, 40, on the quay. Zarn Ann Lee left.", "Zarn Ann Lee"),
    ("They asked Mr King, 82, to sing.", "King"),
    ("It was on Mr. King’s Lune Today show.", "King"),
)

BODIES = (
    ("The Ministry of Defence and the Department for Fish and Boats met.", "Ministry of Defence"),
    ("The Ministry of Defence and the Department for Fish and Boats met.", "Department for Fish and Boats"),
    ("Researchers at the University of Porto met.", "University of Porto"),
    ("The charity Lantern helped.", "Lantern"),
    ("The think-tank Alder House met.", "Alder House"),
    ("A spokesman for Teme Water met them.", "Teme Water"),
    ("Rolls-Rowan Holdings plc grew.", "Rolls-Rowan Holdings plc"),
    ("Then Leeds FC lost.", "Leeds FC"),
    ("The High Court agreed.", "High Court"),
    ("It joined Nato.", "Nato"),
    ("A dog was taken to St Bride’s Hospital.", "St Bride’s Hospital"),
    ("It came from the Prime Minister’s Office on Monday.", "Prime Minister’s Office"),
    ("Doctors Without Borders said so.", "Doctors Without Borders"),
    ("Friends of the Lune said so.", "Friends of the Lune"),
    ("They spoke to Dorn chief executive Jo Marsh.", "Dorn"),
    ("Jo Marsh runs Dorn Ltd. Marsh left.", "Dorn Ltd"),
    ("Then Northern Tides Water was fined.", "Northern Tides Water"),
    ("The Alder campaign said so.", "Alder campaign"),
    ("Then the Kenyan government agreed.", "Kenyan government"),
    ("They met the Senate banking committee.", "Senate banking committee"),
    ("It was Leeds city council that agreed.", "Leeds city council"),
    ("Later No 10 agreed.", "No 10"),
    ("It angered the Fish and Boats Agency.", "Fish and Boats Agency"),
    ("The Committee for a Better Quay met.", "Committee for a Better Quay"),
)


@pytest.mark.parametrize(("body", "name"), PEOPLE)
def test_people_are_found_under_their_name_without_office(body: str, name: str) -> None:
    assert ("person", name) in actors(body)


@pytest.mark.parametrize(("body", "name"), BODIES)
def test_organisations_are_found(body: str, name: str) -> None:
    assert ("organization", name) in actors(body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("It rained in Kenya.", "Kenya"),
        ("South Florida was wet.", "South Florida"),
        ("The U.S. agreed.", "U.S."),
        ("ST. LOUIS (AP) — It rained.", "ST. LOUIS"),
        ("It rained over St Quill all week.", "St Quill"),
    ],
)
def test_places_are_found(body: str, name: str) -> None:
    assert ("place", name) in actors(body)


@pytest.mark.parametrize(
    "body",
    [
        "On Monday and in January it rained.",
        "Russian and French sailors met.",
        "But the President did not come.",
        "Sending boats is easy. Finally, it rained.",
        "The Clean Harbour Act passed in the Easter week.",
        "London-based sailors won.",
        "He said it was “Absolutely fine”.",
        "During Prime Minister’s Questions he was late. Prime Minister’s Questions said he was.",
        "The Clean Quay Plan won. The Clean Quay Plan cost much. They read the Clean Quay Plan, its summary too.",
        "They want AI. The AI is dear. For the AI it was late.",
        "HE WAS CALLED OUT BY SAILORS AGAIN — and it rained.",
    ],
)
def test_words_with_a_capital_that_name_nobody_are_left(body: str) -> None:
    assert actors(body) == []


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("Friends of Ann Lee said so.", ["Ann Lee"]),
        ("ST. LOUIS (AP) — It rained.", []),
        ("The killing of Jo Doe, 40, in St. Louis shook them.", ["Jo Doe"]),
        ("They watched RT Lune all day, and RT Lune won.", []),
        ("Controversial owner Tom Reed came. Controversial owners leave. The owner Tom Reed left.", ["Tom Reed"]),
    ],
)
def test_nobody_else_is_taken_for_a_person(body: str, people: list[str]) -> None:
    assert [name for kind, name in actors(body) if kind == "person"] == people


def test_a_surname_an_honorific_and_capitals_are_the_same_person() -> None:
    [ana] = told("The baker Ana Vale, 40, spoke. Ms Vale sat. Then Vale left. “Why?” VALE: Because.").actors
    assert (ana.name, ana.honorific, len(ana.mentions)) == ("Ana Vale", "Ms", 4)
    assert "Vale" in ana.aliases


def test_a_forename_stands_for_who_has_no_such_surname() -> None:
    body = "Prime Minister Rashid Karim came. Sir Ian McLeod came. Rashid spoke. Sir Ian sat. Datuk Rashid left."
    assert [(actor.name, len(actor.mentions)) for actor in told(body).actors] == [
        ("Rashid Karim", 3),
        ("Ian McLeod", 2),
    ]


def test_an_acronym_is_another_form_of_what_it_stands_for() -> None:
    [office] = told("The Office for National Weights (ONW) met. The ONW agreed.").actors
    assert (office.name, office.aliases) == ("Office for National Weights", ("ONW",))


def test_a_body_is_not_whoever_works_for_it() -> None:
    assert "Alder campaign" not in [name for _, name in actors("The Alder campaign manager and Ms Alder came.")]


def test_the_office_and_the_body_before_a_name_are_kept() -> None:
    article = told("Alder Bank CEO John Stamp spoke.")
    assert [(actor.name, actor.job_title) for actor in article.actors] == [
        ("Alder Bank", None),
        ("John Stamp", "Alder Bank CEO"),
    ]


def test_mentions_stand_where_the_name_is_printed() -> None:
    body = "“No,” said Sir Ian McLeod. Mr McLeod left."
    [ian] = told(body).actors
    assert [body[span.slice] for span in ian.mentions] == ["Sir Ian McLeod", "Mr McLeod"]


def test_ids_are_plain_and_unique_and_never_those_of_sources() -> None:
    body = "The charity José House met. The charity Jose House met. The firm Quote-1 met. The firm Source-1 met."
    ids = [actor.id for actor in told(body).actors]
    assert len(ids) == 4
    assert ids[:2] == ["jose-house", "jose-house-2"]
    assert len(set(ids)) == len(ids)
    assert not {"quote-1", "source-1"} & set(ids)
