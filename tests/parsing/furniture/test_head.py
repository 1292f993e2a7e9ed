"""Heads in the shapes that newspapers give them, as a careful reader takes them apart."""

from datetime import UTC, date, datetime

import pytest

from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture import find_head

LEDE = "The harbour at Vennholm was closed to ferries on Monday after the last berth was taken by a trawler."
STORY = f"{LEDE}\n\n“We are full,” said Ana Prior, the harbour master."
DAY = date(2026, 1, 22)


def head(text: str, **facts):
    return find_head(clean_text(Draft(body=text, facts=facts)))


def told(draft: Draft) -> dict[str, object]:
    """The facts, with names for authors."""
    names = {"authors": [author.name for author in draft.facts["authors"]]} if "authors" in draft.facts else {}
    return {**draft.facts, **names}


HEADS = {
    "headline alone": ("Harbour is full\n\n", {"headline": "Harbour is full"}),
    "the seed’s one line": (
        " date 2026-01-22 By turning ferries away, Vennholm is ‘leading the charge’ in keeping the quay dry.\n\n",
        {
            "headline": "By turning ferries away, Vennholm is ‘leading the charge’ in keeping the quay dry.",
            "published": DAY,
        },
    ),
    "label and colon on one line": (
        "Date: 2026-01-22 Harbour is full\n\n",
        {"headline": "Harbour is full", "published": DAY},
    ),
    "date before the headline": (
        "22 January 2026 – Harbour is full\n\n",
        {"headline": "Harbour is full", "published": DAY},
    ),
    "ISO date before the headline": (
        "2026-01-22 Harbour is full\n\n",
        {"headline": "Harbour is full", "published": DAY},
    ),
    "byline": (
        "Harbour is full\n\nBy Jane Doe\n\n",
        {"headline": "Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"]},
    ),
    "headline, byline and date without blank lines": (
        "Harbour is full\nBy Jane Doe and Bob Lee in Vennholm\n22 January 2026, 14:05 GMT\n\n",
        {
            "headline": "Harbour is full",
            "byline": "By Jane Doe and Bob Lee in Vennholm",
            "authors": ["Jane Doe", "Bob Lee"],
            "published": datetime(2026, 1, 22, 14, 5, tzinfo=UTC),
        },
    ),
    "standfirst between headline and byline": (
        "Harbour is full\nFerries turn back. Nobody knows for how long.\nBy Jane Doe\n\n",
        {
            "headline": "Harbour is full",
            "standfirst": "Ferries turn back. Nobody knows for how long.",
            "byline": "By Jane Doe",
            "authors": ["Jane Doe"],
        },
    ),
    "standfirst without anything after it": (
        "Harbour is full\n\nFerries turn back as the last berth is taken by a trawler\n\n",
        {"headline": "Harbour is full", "standfirst": "Ferries turn back as the last berth is taken by a trawler"},
    ),
    "date above the headline": (
        "22 January 2026\n\nHarbour is full\n\nBy Jane Doe\n\n",
        {"headline": "Harbour is full", "published": DAY, "byline": "By Jane Doe", "authors": ["Jane Doe"]},
    ),
    "date, headline and standfirst before the byline": (
        "22 January 2026\nHarbour is full\nFerries turn back at the gate\nBy Jane Doe\n\n",
        {
            "headline": "Harbour is full",
            "published": DAY,
            "standfirst": "Ferries turn back at the gate",
            "byline": "By Jane Doe",
            "authors": ["Jane Doe"],
        },
    ),
    "standfirst between date and byline": (
        "Harbour is full\n\n22 January 2026\n\nFerries turn back at the gate\n\nBy Jane Doe\n\n",
        {
            "headline": "Harbour is full",
            "published": DAY,
            "standfirst": "Ferries turn back at the gate",
            "byline": "By Jane Doe",
            "authors": ["Jane Doe"],
        },
    ),
    "both dates on one line": (
        "Harbour is full\n\nPublished: 14:05 GMT, 22 January 2026 | Updated: 15:10 GMT, 23 January 2026\n\n",
        {
            "headline": "Harbour is full",
            "published": datetime(2026, 1, 22, 14, 5, tzinfo=UTC),
            "modified": datetime(2026, 1, 23, 15, 10, tzinfo=UTC),
        },
    ),
    "dates on lines of their own": (
        "Harbour is full\nFirst published on Thu 22 Jan 2026 14.05 GMT\nLast modified on Fri 23 Jan 2026 15.10 GMT\n\n",
        {
            "headline": "Harbour is full",
            "published": datetime(2026, 1, 22, 14, 5, tzinfo=UTC),
            "modified": datetime(2026, 1, 23, 15, 10, tzinfo=UTC),
        },
    ),
    "byline and date on one line": (
        "Harbour is full\n\nBy Jane Doe | The Harbour Post | 22 January 2026\n\n",
        {
            "headline": "Harbour is full",
            "byline": "By Jane Doe | The Harbour Post",
            "authors": ["Jane Doe"],
            "published": DAY,
        },
    ),
    "date before the byline": (
        "Harbour is full\n\nPublished 22 January 2026 by Jane Doe\n\n",
        {"headline": "Harbour is full", "byline": "by Jane Doe", "authors": ["Jane Doe"], "published": DAY},
    ),
    "byline broken over two lines": (
        "Harbour is full\n\nBy\n\nJane Doe\n\nPublished on\n\n22 January 2026\n\n",
        {"headline": "Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"], "published": DAY},
    ),
    "office under the byline": (
        "Harbour is full\n\nBy Jane Doe\nEnergy Correspondent\n22 January 2026\n\n",
        {
            "headline": "Harbour is full",
            "byline": "By Jane Doe, Energy Correspondent",
            "authors": ["Jane Doe"],
            "published": DAY,
        },
    ),
    "bare byline with an outlet": (
        "Harbour is full\n\nJane Doe | The Post\n\n",
        {"headline": "Harbour is full", "byline": "Jane Doe | The Post", "authors": ["Jane Doe"]},
    ),
    "bare byline above its date": (
        "Harbour is full\n\nJane Doe in Vennholm\n\nThu 22 Jan 2026\n\n",
        {"headline": "Harbour is full", "byline": "Jane Doe in Vennholm", "authors": ["Jane Doe"], "published": DAY},
    ),
    "section label": (
        "POLITICS\nHarbour is full\n\n",
        {"headline": "Harbour is full", "section": "POLITICS"},
    ),
    "several sections": (
        "World | Europe\n\nHarbour is full\n\nBy Reuters\n\n",
        {
            "headline": "Harbour is full",
            "section": "World | Europe",
            "byline": "By Reuters",
            "authors": ["Reuters"],
            "provider": "Reuters",
        },
    ),
    "genre label": ("Analysis\n\nHarbour is full\n\n", {"headline": "Harbour is full", "genre": "analysis"}),
    "section as a key among the lines": (
        "Harbour is full\n\n22 January 2026\nSection: Shipping news\n\n",
        {"headline": "Harbour is full", "published": DAY, "section": "Shipping news"},
    ),
    "Markdown": ("# Harbour is full\n\n", {"headline": "Harbour is full"}),
    "underlined": ("Harbour is full\n===============\n\n", {"headline": "Harbour is full"}),
    "headline over two lines": (
        "Harbour is full and will stay so for\nthe rest of the week\n\n",
        {"headline": "Harbour is full and will stay so for the rest of the week"},
    ),
    "section on the line of its date": (
        "Harbour is full\n\nPosted in Shipping news on 22 January 2026\n\n",
        {"headline": "Harbour is full", "section": "Shipping news", "published": DAY},
    ),
    "embargo": (
        "EMBARGOED UNTIL 00:01 GMT, Thursday 22 January 2026\n\nHarbour is full\n\n",
        {"headline": "Harbour is full", "embargoed_until": datetime(2026, 1, 22, 0, 1, tzinfo=UTC)},
    ),
    "byline in small letters": (
        "Harbour is full\nby jane doe\n\n",
        {"headline": "Harbour is full", "byline": "by jane doe", "authors": ["Jane Doe"]},
    ),
    "headline that goes on with by": (
        "Ferries turned away\nby last berth\n22 January 2026\n\n",
        {"headline": "Ferries turned away by last berth", "published": DAY},
    ),
    "name above its office": (
        "Harbour is full\n\nJane Doe\nHealth correspondent\n\n",
        {"headline": "Harbour is full", "byline": "Jane Doe, Health correspondent", "authors": ["Jane Doe"]},
    ),
    "name above its newspaper": (
        "Harbour is full\n\nJane Doe\nThe Vennholm Echo\n\n",
        {"headline": "Harbour is full", "byline": "Jane Doe, The Vennholm Echo", "authors": ["Jane Doe"]},
    ),
    "byline in Markdown": (
        "# Harbour is full\n\n*By Jane Doe*\n\n**22 January 2026**\n\n",
        {"headline": "Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"], "published": DAY},
    ),
    "time without a zone tells its day": (
        "Harbour is full\n\n2026-01-22 14:22\n\n",
        {"headline": "Harbour is full", "published": DAY},
    ),
    "label that looks like a notice": (
        "Watch: Harbour is full\n\nBy Jane Doe\n\n",
        {"headline": "Watch: Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"]},
    ),
    "label that looks like a key": (
        "Language: The words that ferries have for rain\n\nBy Jane Doe\n\n",
        {
            "headline": "Language: The words that ferries have for rain",
            "byline": "By Jane Doe",
            "authors": ["Jane Doe"],
        },
    ),
    "headline that begins with By": (
        "By order of the harbour master\n\nBy Jane Doe\n\n",
        {"headline": "By order of the harbour master", "byline": "By Jane Doe", "authors": ["Jane Doe"]},
    ),
}


@pytest.mark.parametrize("shape", HEADS)
def test_head_is_taken_apart(shape):
    text, facts = HEADS[shape]
    draft = head(text + STORY)
    assert told(draft) == facts
    assert draft.body == STORY


@pytest.mark.parametrize("shape", HEADS)
def test_head_of_a_text_without_blank_lines_is_taken_apart(shape):
    text, facts = HEADS[shape]
    draft = head((text + STORY).replace("\n\n", "\n"))
    if shape not in ("headline over two lines", "headline that goes on with by"):
        assert told(draft) == facts
        assert draft.body == STORY


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"{LEDE}\n\nBy Tuesday the harbour was empty again.",
        f"By Tuesday the harbour was full.\n\n{STORY}",
        "The harbour is full.",
        "“We are full,” said Ana Prior",
        "VENNHOLM (Reuters) — Harbour is full",
        "By Jane Doe’s reckoning, it will rain.\n\nShe did not say when.",
        f"{LEDE}\n\n1 March 2026\n\nThe trawler came.\n\n2 March 2026\n\nThe trawler left.",
        f"On 22 January 2026 the harbour was full.\n\n{STORY}",
        "",
    ],
)
def test_text_without_a_head_is_all_body(text):
    draft = head(text)
    assert draft.facts == {}
    assert draft.body == text


def test_office_under_the_byline_is_its_authors():
    (author,) = head(f"Harbour is full\nBy Jane Doe\nEnergy Correspondent\n\n{STORY}").facts["authors"]
    assert author.job_title == "Energy Correspondent"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            f"Harbour is full\n\nBy Jane Doe\n\n4 min read\n\nUpdated 3 hours ago\n\n{STORY}",
            "4 min read\n\nUpdated 3 hours ago",
        ),
        (f"Harbour is full\n\nBy Jane Doe | 22 January 2026 | 4 min read\n\n{STORY}", "4 min read"),
        (f"EXCLUSIVE\n\nHarbour is full\n\nBy Jane Doe\n\n{STORY}", "EXCLUSIVE"),
        (f"Harbour is full\n\nBy Jane Doe\n\n03/04/2026\n\n{STORY}", "03/04/2026"),
        (f"Harbour is full\n\nBy Jane Doe\n\nPictures: Bob Lee\n\n{STORY}", "Pictures: Bob Lee"),
        (f"Harbour is full\n\nBy Jane Doe\n\nBy Bob Lee\n\n{STORY}", "By Bob Lee"),
    ],
)
def test_what_is_not_recognised_stays_in_the_body(text, left):
    draft = head(text)
    assert draft.facts["headline"] == "Harbour is full"
    assert draft.facts["authors"][0].name == "Jane Doe"
    assert draft.body == f"{left}\n\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "Press release",
        "EMBARGOED UNTIL 00:01, Thursday 22 January 2026",
        "EMBARGOED | 22 January 2026",
        "Embargo: 0001 hours on 22 January",
        "STRICTLY EMBARGOED",
    ],
)
def test_release_line_stays_in_the_body_and_is_no_headline(line):
    draft = head(f"{line}\n\nHarbour is full\n\n{STORY}")
    assert draft.facts == {"headline": "Harbour is full"}
    assert draft.body == f"{line}\n\n{STORY}"


def test_embargo_in_a_headline_is_none():
    text = f"Embargo until 2050 for the ferry files\n\n{STORY}"
    assert head(text).facts == {"headline": "Embargo until 2050 for the ferry files"}


@pytest.mark.parametrize(
    "below", ["\nFerries turn back. Nobody knows when.\nBy Jane Doe", "\n\nThey may have to stay at sea all week"]
)
def test_kicker_above_headline_and_standfirst_stays_in_the_body(below):
    draft = head(f"Full berths\nVennholm ferries turn back{below}\n\n{STORY}")
    assert draft.facts["headline"] == "Vennholm ferries turn back"
    assert draft.facts["standfirst"] == below.strip().split("\n")[0]
    assert draft.body == f"Full berths\n\n{STORY}"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Crown court | Thursday 22 January 2026", "Crown court"),
        ("Photographs by Bob Lee", "Photographs by Bob Lee"),
        ("“We are full,” the harbour master says", "“We are full,” the harbour master says"),
        (
            "PARIS, 12 mars (AFP) — « Le port est plein », said he",
            "PARIS, 12 mars (AFP) — « Le port est plein », said he",
        ),
        ("Vennholm, 12 mars (AFP) — Le port est plein", "Vennholm, 12 mars (AFP) — Le port est plein"),
    ],
)
def test_line_under_the_headline_that_is_no_standfirst(line, left):
    draft = head(f"Harbour is full\n\n{line}\n\nBy Jane Doe\n\n{STORY}")
    assert (draft.facts["headline"], draft.facts["byline"]) == ("Harbour is full", "By Jane Doe")
    assert "standfirst" not in draft.facts
    assert draft.body == f"{left}\n\n{STORY}"


@pytest.mark.parametrize("byline", ["By Jane Doe\n\n", ""])
def test_corrections_above_the_headline_are_passed_over(byline):
    notes = "CORRECTION: An earlier version had 12 berths.\n\nClarification: The quay is wet."
    draft = head(f"{notes}\n\nHarbour is full\n\n{byline}{STORY}")
    assert draft.facts["headline"] == "Harbour is full"
    assert draft.body == f"{notes}\n\n{STORY}"


def test_headline_that_begins_with_correction_is_one():
    assert head(f"Correction: Harbour still full\n\nBy Jane Doe\n\n{STORY}").facts["headline"].startswith("Correction")


def test_short_line_that_is_all_of_a_text_is_its_headline():
    draft = head("Harbour is full")
    assert (draft.facts, draft.body) == ({"headline": "Harbour is full"}, "")


@pytest.mark.parametrize("between", [", political editors", "\nPolitical editors"])
def test_office_of_several_is_that_of_every_author(between):
    authors = head(f"Harbour is full\nBy Jane Doe and Bob Lee{between}\n\n{STORY}").facts["authors"]
    assert [author.job_title.lower() for author in authors] == ["political editor", "political editor"]


def test_speaker_under_a_quotation_is_no_author():
    assert "authors" not in head(f"Harbour is full\n\n“Go home.”\nAna Prior\nHarbour director\n\n{STORY}").facts


def test_byline_at_the_end_of_a_brief_makes_no_headline():
    draft = head(f"{LEDE}\n\nBy Jane Doe")
    assert "headline" not in draft.facts
    assert draft.body.startswith(LEDE)


def test_head_without_a_story_is_read():
    draft = head("Harbour is full\nBy Jane Doe")
    assert told(draft) == {"headline": "Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"]}
    assert draft.body == ""


def test_dated_line_is_a_headline_even_without_a_story():
    draft = head("date 2026-01-22 Harbour is full")
    assert (draft.facts["headline"], draft.facts["published"], draft.body) == ("Harbour is full", DAY, "")


def test_standfirst_before_a_dateline_may_have_a_full_stop():
    draft = head(f"Harbour is full\n\nFerries turn back.\n\nVENNHOLM (Norwind) — {STORY}")
    assert draft.facts["standfirst"] == "Ferries turn back."
    assert draft.body == f"VENNHOLM (Norwind) — {STORY}"


def test_place_and_date_as_in_a_letter_stay_in_the_body():
    draft = head(f"Harbour is full\n\nLisbon, 22 January 2026\n\n{STORY}")
    assert draft.facts == {
        "headline": "Harbour is full",
        "published": DAY,
        "place": "Lisbon",
        "dateline": "Lisbon, 22 January 2026",
    }
    assert draft.body == f"Lisbon, 22 January 2026\n\n{STORY}"


def test_settled_facts_are_not_looked_for():
    text = f"Harbour is full\n\nBy Jane Doe\n\n{STORY}"
    assert head(text, headline=None, standfirst=None, byline=None).body == text
    draft = head(text, headline="Harbour is full")
    assert told(draft) == {"headline": "Harbour is full", "byline": "By Jane Doe", "authors": ["Jane Doe"]}
    assert draft.body == STORY


def test_body_given_as_it_is_is_not_searched():
    draft = Draft(body=f"Harbour is full\n\nBy Jane Doe\n\n{STORY}", as_given=True)
    assert find_head(draft) == draft
