"""Credits, sign-offs, copyright notices and corrections after a story, and the prose that is none."""

from datetime import date

import pytest

from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture.corrections import read_correction
from newsmodel.parsing.furniture.credits import Credit, find_credits, read_credit

STORY = "The harbour is full.\n\n“There is no room,” she said."


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Jane Doe in Lisbon; Editing by Bob Lee",
        "(Reporting by Jane Doe in Lisbon; Editing by Bob Lee)",
        "(Reporting by Jane Doe, editing by Bob Lee.)",
        "Reporting by Jane Doe and Bob Lee in Lisbon; additional reporting by Ana Prior; writing by Ana de la Cruz",
        "Reporting and writing by Jane Doe",
        "Additional reporting by Jane Doe in Kyiv",
        "Writing by Jane Doe; Editing by Bob Lee and Ana Prior",
        "Compiled by Jane Doe",
        "Translated by Jane Doe.",
        "Edited by: Jane Doe",
        "With reporting by Jane Doe",
        "With files from The Canadian Press",
        "(With inputs from agencies)",
        "Jane Doe contributed to this report.",
        "Associated Press writers Jane Doe in Lisbon and Bob Lee in Kyiv contributed to this report.",
        "Jane Doe and Bob Lee contributed reporting.",
        "Jane Doe reported from Lisbon.",
        "Jane Doe reported from Lisbon, and Bob Lee from Kyiv.",
    ],
)
def test_credit_line_leaves_the_body(line):
    draft = find_credits(Draft(body=f"{STORY}\n\n{line}"))
    assert draft.facts == {"credit_line": line}
    assert draft.body == STORY


@pytest.mark.parametrize(
    ("line", "provider"),
    [
        ("(AP)", "AP"),
        ("(Reuters)", "Reuters"),
        ("— Reuters", "Reuters"),
        ("– AFP", "AFP"),
        ("-- PA", "PA"),
        ("[Bernama]", "Bernama"),
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("The Associated Press", "The Associated Press"),
    ],
)
def test_agency_that_signs_a_story_is_its_provider(line, provider):
    for sign_off in (f"\n\n{line}", f"\n{line}"):
        draft = find_credits(Draft(body=STORY + sign_off))
        assert draft.facts == {"provider": provider}
        assert draft.body == STORY


@pytest.mark.parametrize("sign_off", [" (AP)", " — AP", " – AP", " [AP]"])
def test_agency_after_the_last_sentence_is_its_provider(sign_off):
    draft = find_credits(Draft(body=STORY + sign_off))
    assert (draft.facts, draft.body) == ({"provider": "AP"}, STORY)


@pytest.mark.parametrize(
    "line",
    [
        "© 2026 The Harbour Post",
        "©2026 Harbour Post Media",
        "© The Harbour Post",
        "Copyright 2026 The Harbour Post. All rights reserved.",
        "Copyright © 2026 The Harbour Post",
        "(c) 2026 The Harbour Post",
        "All rights reserved.",
    ],
)
def test_copyright_notice_leaves_the_body(line):
    draft = find_credits(Draft(body=f"{STORY}\n\n{line}"))
    assert (draft.facts, draft.body) == ({"copyright": line}, STORY)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Correction, 3 March 2026: An earlier version misspelt Ana Prior’s name.", date(2026, 3, 3)),
        ("Correction (March 3, 2026): The harbour has 12 berths, not 11.", date(2026, 3, 3)),
        ("CORRECTION: The harbour has 12 berths, not 11.", None),
        ("Clarification: The harbour is closed to ferries only.", None),
        ("Correction March 3: The harbour has 12 berths.", None),
        ("• This article was amended on 3 March 2026. An earlier version gave 11 berths.", date(2026, 3, 3)),
        ("This story has been corrected to say that the harbour has 12 berths.", None),
        ("An earlier version of this article misspelt Ana Prior’s name.", None),
        ("(This story corrects the spelling of Prior in the second paragraph)", None),
        ("(Corrects spelling of name in paragraph 3)", None),
        ("Editor’s note: An earlier version of this story gave the wrong number of berths.", None),
    ],
)
def test_correction_leaves_the_body(note, day):
    (correction,) = find_credits(Draft(body=f"{STORY}\n\n{note}")).facts["corrections"]
    assert (correction.text, correction.date) == (note, day)
    assert find_credits(Draft(body=f"{note}\n\n{STORY}")).body == STORY


@pytest.mark.parametrize(
    "paragraph",
    [
        "Corrections officers found the boat on Monday.",
        "Correction of the river will cost 3m: the council has said so.",
        "The correction: prices fell by a tenth.",
        "Editor’s note: Jane Doe is on leave.",
        "This article of the treaty was never amended.",
        "This post was vacant for a year.",
        "Correct: the harbour is full.",
    ],
)
def test_prose_about_corrections_is_none(paragraph):
    assert read_correction(paragraph) is None


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the watchdog found that the harbour was full.",
        "Reporting by Jane Doe has shown how full the harbour is.",
        "Editing by hand takes longer, she said.",
        "With files from the archive she proved her case.",
        "Copyright laws were made for printers.",
        "(c) The plan must be published.",
        "The rain contributed to this report being late, he said.",
        "He reported from the quay that it was full.",
        "(AP) is not the only agency in town.",
        "Harbour",
        "(Prior)",
        "— Ana Prior",
        "By Tuesday it was empty.",
        "It rained.",
        "",
    ],
)
def test_last_line_of_a_story_is_no_credit(line):
    body = f"{STORY}\n\n{line}".strip()
    draft = find_credits(Draft(body=body))
    assert (draft.facts, draft.body) == ({}, body)


def test_everything_after_a_story_is_taken_in_its_order():
    tail = (
        "Read more: Ferries turn back",
        "Reporting by Jane Doe in Lisbon",
        "Editing by Bob Lee",
        "Correction: The harbour has 12 berths.",
        "(AP)",
        "© 2026 The Harbour Post",
        "All rights reserved.",
    )
    draft = find_credits(Draft(body="\n\n".join((STORY, *tail))))
    assert draft.facts["credit_line"] == "Reporting by Jane Doe in Lisbon\nEditing by Bob Lee"
    assert draft.facts["copyright"] == "© 2026 The Harbour Post All rights reserved."
    assert draft.facts["provider"] == "AP"
    assert [correction.text for correction in draft.facts["corrections"]] == [tail[3]]
    assert draft.body == f"{STORY}\n\n{tail[0]}"


def test_byline_under_a_brief_is_its_byline():
    draft = find_credits(Draft(body=f"{STORY}\n\nBy Jane Doe in Lisbon"))
    assert draft.facts["byline"] == "By Jane Doe in Lisbon"
    assert [author.name for author in draft.facts["authors"]] == ["Jane Doe"]
    assert draft.body == STORY


def test_credits_inside_the_story_stay_there():
    body = f"(AP)\n\n{STORY}"
    assert find_credits(Draft(body=body)).body == body


def test_text_of_credits_alone_stays():
    assert find_credits(Draft(body="(AP)")) == Draft(body="(AP)")
    assert find_credits(Draft(body="")) == Draft(body="")


def test_settled_facts_are_not_looked_for():
    body = f"{STORY}\n\nReporting by Jane Doe\n\n(AP)"
    assert find_credits(Draft(body=body, facts={"provider": None})).body == body
    draft = find_credits(Draft(body=body, facts={"credit_line": "Jane Doe"}))
    assert draft.facts == {"credit_line": "Jane Doe", "provider": "AP"}
    assert draft.body == f"{STORY}\n\nReporting by Jane Doe"


def test_body_given_as_it_is_is_not_searched():
    draft = Draft(body=f"{STORY}\n\n(AP)", as_given=True)
    assert find_credits(draft) == draft


def test_role_of_a_line_is_told():
    assert read_credit("Reporting by Jane Doe") is Credit.CREDIT_LINE
    assert read_credit("By Jane Doe") is Credit.BYLINE


def test_every_correction_above_the_story_is_told():
    notes = ("Correction: The harbour has 12 berths.", "Clarification: The quay is wet.")
    draft = find_credits(Draft(body="\n\n".join((*notes, "It rained.", "Correction: It snowed."))))
    assert [each.text for each in draft.facts["corrections"]] == [*notes, "Correction: It snowed."]
    assert draft.body == "It rained."
