"""Front matter: blocks and key lines, what they settle, and what is no front matter."""

from datetime import UTC, date, datetime

import pytest

from newsmodel.model import Author, Correction, Image, Publisher, Status
from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture import find_credits, find_dateline, find_head, read_front_matter
from newsmodel.parsing.furniture.front_matter import SOUGHT

BODY = "The harbour is full.\n\n“There is no room,” she said."


def read(text: str) -> Draft:
    return read_front_matter(Draft(body=text))


@pytest.mark.parametrize(
    ("line", "fact", "value"),
    [
        ("headline: Harbour is full", "headline", "Harbour is full"),
        ("Title: Harbour: full", "headline", "Harbour: full"),
        ('title: "Harbour: full"', "headline", "Harbour: full"),
        ('headline: "No room," says harbour master', "headline", '"No room," says harbour master'),
        ("Standfirst: Ferries turn back.", "standfirst", "Ferries turn back."),
        ("Dek: Ferries turn back.", "standfirst", "Ferries turn back."),
        ("Author: Jane Doe", "authors", (Author(name="Jane Doe"),)),
        ("Authors: Jane Doe and Reuters", "authors",
         (Author(name="Jane Doe"), Author(name="Reuters", type="organization"))),
        ("authors: Sade, Pelé", "authors", (Author(name="Sade"), Author(name="Pelé"))),
        ('authors: ["Jane Doe", {"name": "Bob Lee", "job_title": "editor"}]', "authors",
         (Author(name="Jane Doe"), Author(name="Bob Lee", job_title="editor"))),
        ("Date: 22 January 2026", "published", date(2026, 1, 22)),
        ("DATE: 2026-01-22", "published", date(2026, 1, 22)),
        ("publication-date: 2026-01-22T14:05:00Z", "published", datetime(2026, 1, 22, 14, 5, tzinfo=UTC)),
        ("Published: 22 January 2026, 14:05 GMT", "published", datetime(2026, 1, 22, 14, 5, tzinfo=UTC)),
        ("published: 0033-04-03", "published", date(33, 4, 3)),
        ("Last updated: January 22, 2026", "modified", date(2026, 1, 22)),
        ("Dateline: LISBON (Reuters)", "dateline", "LISBON (Reuters)"),
        ("Section: Politics", "section", "Politics"),
        ("Tags: ferries, storms", "keywords", ("ferries", "storms")),
        ("tags: [ferries, 'storms']", "keywords", ("ferries", "storms")),
        ("tags:\n  - ferries\n  - storms", "keywords", ("ferries", "storms")),
        ("Language: en-GB", "language", "en-GB"),
        ("URL: https://post.example/full", "url", "https://post.example/full"),
        ("Link: https://post.example/full", "url", "https://post.example/full"),
        ("Publisher: The Harbour Post", "publisher", Publisher(name="The Harbour Post")),
        ("Agency: Reuters", "provider", "Reuters"),
        ("Copyright: © 2026 The Harbour Post", "copyright", "© 2026 The Harbour Post"),
        ("Correction: The harbour has 12 berths.", "corrections", (Correction(text="The harbour has 12 berths."),)),
        ("Image: https://post.example/quay.jpg", "images", (Image(url="https://post.example/quay.jpg"),)),
        ("Free: true", "free", True),
        ("Status: withheld", "status", Status.WITHHELD),
        ("Embargo: 2026-01-22T14:05:00Z", "embargoed_until", datetime(2026, 1, 22, 14, 5, tzinfo=UTC)),
        ("Version: 3", "version", "3"),
        ("summary: >\n  Ferries turn\n  back.", "standfirst", "Ferries turn back."),
        ("Section:", "section", None),
        ("Tags:", "keywords", ()),
    ],
)  # fmt: skip
def test_key_tells_its_fact(line, fact, value):
    draft = read(f"---\n{line}\n---\n\n{BODY}")
    assert draft.facts == {fact: value}
    assert draft.body == BODY


def test_key_lines_without_a_fence_are_front_matter():
    draft = read(f"Headline: Harbour is full\nByline: By Jane Doe in Vennholm\nDate: 22 January 2026\n\n{BODY}")
    assert draft.facts == {
        "headline": "Harbour is full",
        "byline": "By Jane Doe in Vennholm",
        "authors": (Author(name="Jane Doe"),),
        "published": date(2026, 1, 22),
    }
    assert draft.body == BODY


@pytest.mark.parametrize(
    ("text", "facts", "left"),
    [
        (
            "Slug: full-harbour-9\nHeadline: Harbour is full\nBy: Jane Doe\nDate: 22 January 2026",
            {"headline": "Harbour is full", "byline": "Jane Doe"},
            ("Slug: full-harbour-9",),
        ),
        (
            "Headline: Harbour is full\nSlug: full harbour again\nBy: Jane Doe\nDesk note: cut from the end",
            {"headline": "Harbour is full", "byline": "Jane Doe"},
            ("Slug: full harbour again", "Desk note: cut from the end"),
        ),
        (
            "From: Harbour Press Team\nTo: The Post\nDate: Thu, 22 Jan 2026 14:05:00 +0000\nSubject: Harbour is full",
            {"headline": "Harbour is full", "published": datetime(2026, 1, 22, 14, 5, tzinfo=UTC)},
            ("From: Harbour Press Team", "To: The Post"),
        ),
        (
            "Headline: Harbour is full\n\nByline: Jane Doe\n\nDate: 22 January 2026",
            {"headline": "Harbour is full", "byline": "Jane Doe", "published": date(2026, 1, 22)},
            (),
        ),
    ],
)
def test_unknown_key_among_known_ones_stays_in_the_body_and_is_no_head(text, facts, left):
    draft = stages(f"{text}\n\nPublished 22 January 2026\n\n{BODY}")
    assert facts.items() <= draft.facts.items()
    assert "standfirst" not in draft.facts
    assert draft.body.split("\n\n")[: len(left)] == list(left)
    assert draft.body.endswith(BODY)


def test_line_in_the_shape_of_a_key_below_front_matter_may_be_the_headline():
    draft = stages(f"Author: Jane Doe\nDate: 22 January 2026\n\nFerries: why the harbour is full\n\n{BODY}")
    assert draft.facts["headline"] == "Ferries: why the harbour is full"


def test_subject_of_no_email_is_no_headline():
    assert "headline" not in read(f"Subject: harbours\nAuthor: Jane Doe\nDate: 22 January 2026\n\n{BODY}").facts


def test_headline_key_alone_is_front_matter():
    draft = read(f"Title: Harbour is full\n\n{BODY}")
    assert (draft.facts, draft.body) == ({"headline": "Harbour is full"}, BODY)


def test_key_lines_end_where_another_line_begins():
    draft = read(f"Title: Harbour is full\nTags: ferries\nBy Jane Doe\n\n{BODY}")
    assert draft.facts == {"headline": "Harbour is full", "keywords": ("ferries",)}
    assert draft.body == f"By Jane Doe\n\n{BODY}"


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Summary: nobody knows\n\n{BODY}",
        f"Language: the barrier between us\n\n{BODY}",
        f"Question: Is it full?\nAnswer: It is.\n\n{BODY}",
        f"---\nThe harbour is full.\n---\n{BODY}",
        f"---\nheadline: Harbour is full\n\n{BODY}",
        f"---\n---\n{BODY}",
        f"---\nlayout: post\n---\n{BODY}",
        f"--- \n\n{BODY}",
        "---",
        "",
    ],
)
def test_other_text_is_no_front_matter(text):
    assert read(text) == Draft(body=text)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n\n"])
def test_block_is_found_whatever_its_newlines(newline, start):
    text = start + f"---\nTitle: Harbour is full\n---\n\n{BODY}".replace("\n", newline)
    draft = read(text)
    assert (draft.facts, draft.body) == ({"headline": "Harbour is full"}, BODY)


@pytest.mark.parametrize(
    "line",
    [
        "layout: post",
        "date: 03/04/2026",
        "url: post.example",
        "language: the Queen's English",
        "free: perhaps",
        "authors: [[[",
        "images: somewhere",
        "# to be checked",
        "Title: Second headline",
        "other:\n  - one\n  - two",
    ],
)
def test_line_that_tells_nothing_stays_in_the_body(line):
    draft = read(f"---\nTitle: Harbour is full\n{line}\n---\n\n{BODY}")
    if line == "authors: [[[":
        assert draft.facts["authors"] == (Author(name="[[["),)
        return
    assert draft.facts == {"headline": "Harbour is full"}
    assert draft.body == f"{line}\n\n{BODY}"
    assert not draft.as_given


def stages(text: str) -> Draft:
    draft = Draft(body=text)
    for stage in (read_front_matter, clean_text, find_head, find_credits, find_dateline):
        draft = stage(draft)
    return draft


def test_complete_block_hands_its_body_over_as_it_is():
    body = "  Harbour is full \n\n\n\nBy Jane Doe\n\nLISBON (Reuters) —  It is.\t\n\n(AP)\n"
    keys = "\n".join(f"{key}:" for key in sorted(SOUGHT))
    draft = stages(f"---\n{keys}\n---\n\n{body}")
    assert draft.as_given
    assert draft.body == body
    assert not any(draft.facts.values())


def test_partial_block_leaves_the_rest_to_be_found():
    draft = stages(f"---\nTitle: Harbour is full\n---\n\nBy Jane Doe  \n\n\n\nLISBON (Reuters) — {BODY}\n\n(AP)\n")
    assert draft.facts["headline"] == "Harbour is full"
    assert draft.facts["byline"] == "By Jane Doe"
    assert draft.facts["place"] == "Lisbon"
    assert draft.body == f"LISBON (Reuters) — {BODY}"


def test_key_without_a_value_keeps_others_from_looking():
    draft = stages(f"---\nheadline:\nbyline:\nprovider:\n---\n\nHarbour is full\n\nBy Jane Doe\n\n{BODY}\n\n(AP)")
    assert draft.facts == {"headline": None, "byline": None, "provider": None}
    assert draft.body == f"Harbour is full\n\nBy Jane Doe\n\n{BODY}\n\n(AP)"


def test_nesting_without_end_is_no_danger():
    draft = read(f"---\nTitle: Harbour is full\nkeywords: {'[' * 100_000}\n---\n\n{BODY}")
    assert draft.facts["headline"] == "Harbour is full"
