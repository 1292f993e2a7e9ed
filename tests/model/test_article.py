"""What an article tells of itself: its id, who said what, its paragraphs."""

import pytest

import newsmodel as nm

BODY = "“Full,” said Ana Prior.\n\n“Gone,” an aide said.\n\n“Late,” Prior added."

ARTICLE = nm.Article(
    headline="Harbour is full",
    body=BODY,
    actors=[nm.Actor(id="ana", type="person", name="Ana Prior"), nm.Actor(id="bob", type="person", name="Bob Ray")],
    sources=[
        nm.Source(id="s1", kind="person", named=True, actor="ana", label="Ana Prior"),
        nm.Source(id="s2", kind="person", named=False, label="an aide"),
        nm.Source(id="s3", kind="person", named=True, actor="ana", label="Prior"),
    ],
    quotes=[
        nm.Quote(id="q1", kind="direct", spans=[nm.Span(1, 6)], source="s1"),
        nm.Quote(id="q2", kind="direct", spans=[nm.Span(26, 31)], source="s2"),
        nm.Quote(id="q3", kind="direct", spans=[nm.Span(49, 54)], source="s3"),
        nm.Quote(id="q4", kind="indirect", spans=[nm.Span(0, 5)]),
    ],
)


def test_speakers_are_found_through_sources():
    speakers = [ARTICLE.speaker(quote) for quote in ARTICLE.quotes]
    assert [speaker and speaker.name for speaker in speakers] == ["Ana Prior", None, "Ana Prior", None]
    assert [source and source.label for source in map(ARTICLE.source_of, ARTICLE.quotes)] == [
        *("Ana Prior", "an aide", "Prior", None),
    ]


def test_all_quotes_of_an_actor_are_found_through_all_its_sources():
    ana, bob = ARTICLE.actors
    assert [quote.text for quote in ARTICLE.quotes_by(ana)] == ["Full,", "Late,"]
    assert ARTICLE.quotes_by(bob) == ()


def test_a_source_without_an_actor_does_not_make_its_quotes_everybodys():
    stranger = nm.Actor(id="eve", type="person", name="Eve Moss")
    assert ARTICLE.quotes_by(stranger) == ()


@pytest.mark.parametrize(
    ("body", "paragraphs", "lede"),
    [
        ("One.\n\nTwo.\nStill two.", ("One.", "Two.\nStill two."), "One."),
        ("\n\n \n\nOne.", ("One.",), "One."),
        ("", (), ""),
        (" ", (), ""),
    ],
)
def test_paragraphs_stand_one_blank_line_apart(body, paragraphs, lede):
    article = nm.Article(body=body)
    assert article.paragraphs == paragraphs
    assert article.lede == lede


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\u00a0\t\u2028"])
def test_white_space_alone_is_no_body(blank):
    article = nm.Article(body=blank, body_html=blank)
    assert (article.body, article.body_html) == ("", None)


DIFFERENT = [
    {},
    {"body": "Ferry late"},
    {"headline": "Ferry late"},
    {"headline": "Ferry", "body": "late"},
    {"headline": "Ferry late", "published": "2026-11-25"},
    {"headline": "Ferry late", "published": "2026-11-25T00:00:00+00:00"},
    {"url": "https://example.org/ferry"},
    {"url": "https://example.org/ferry#late"},
]


def test_an_id_is_derived_the_same_way_for_the_same_story_and_another_for_another():
    ids = [nm.Article(**fields).id for fields in DIFFERENT]
    assert ids == [nm.Article(**fields).id for fields in DIFFERENT]
    assert len(set(ids)) == len(ids)


def test_derived_ids_never_change():
    """They are written to files and feeds: a change here would make every old story look new."""
    assert nm.Article(headline="Ferry late", body="It is.", published="2026-11-25").id == (
        "urn:uuid:3bd99da3-1fcf-53de-9f70-3cb28f464db4"
    )
    assert nm.Article(url="https://example.org/ferry").id == "urn:uuid:0eeef98b-fc8f-5402-bbf9-d2c4fb06f36d"


def test_an_address_outlasts_an_edit_and_a_given_id_outlasts_all():
    url = "https://example.org/ferry"
    assert nm.Article(url=url, headline="Ferry late").id == nm.Article(url=url, headline="Ferry on time").id
    assert nm.Article(id="story-7", url=url).id == "story-7"
