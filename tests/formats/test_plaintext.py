"""Front matter: written so that nothing is ambiguous, read as an editor types it."""

import pytest

import newsmodel as nm
from newsmodel.formats import plaintext

WRITTEN = """---
headline: Ferry late: fog, says harbour master
standfirst: "Nobody knows\\nwhen it sails."
byline: By Jane Doe and Bob Lee
authors: ["Jane Doe", {"name": "The newsroom", "type": "organization"}]
dateline: LISBON, March 1
place: Lisbon
published: 2026-03-01T08:00:00+00:00
modified: 2026-03-02
language: "no"
section: Transport
keywords: ["fog", "ferries, late"]
genre:
publisher: The Harbour Post
provider: Example Wire
credit_line: Reporting by Jane Doe; Editing by Bob Lee
url: https://example.org/ferry?a=1&b=2#top
id: https://example.org/ferry
license:
copyright: "© 2026 The Harbour Post"
corrections: [{"text": "A name was “misspelt”.", "date": "2026-03-02"}]
images: [{"url": "https://example.org/a.jpg", "width": 1600}]
free: true
status: withheld
embargoed_until: 2026-03-01T07:00:00+00:00
version: "3"
---

  It is late.
---
headline: part of the body
"""
ARTICLE = nm.Article(
    headline="Ferry late: fog, says harbour master",
    standfirst="Nobody knows\nwhen it sails.",
    byline="By Jane Doe and Bob Lee",
    authors=["Jane Doe", nm.Author(name="The newsroom", type="organization")],
    dateline="LISBON, March 1",
    place="Lisbon",
    published="2026-03-01T08:00:00+00:00",
    modified="2026-03-02",
    language="no",
    section="Transport",
    keywords=["fog", "ferries, late"],
    publisher="The Harbour Post",
    provider="Example Wire",
    credit_line="Reporting by Jane Doe; Editing by Bob Lee",
    url="https://example.org/ferry?a=1&b=2#top",
    id="https://example.org/ferry",
    copyright="© 2026 The Harbour Post",
    corrections=[nm.Correction(text="A name was “misspelt”.", date="2026-03-02")],
    images=[nm.Image(url="https://example.org/a.jpg", width=1600)],
    free=True,
    status="withheld",
    embargoed_until="2026-03-01T07:00:00+00:00",
    version="3",
    body="  It is late.\n---\nheadline: part of the body\n",
)


def test_one_text_in_both_directions() -> None:
    written = WRITTEN.replace(
        "headline: Ferry late: fog, says harbour master", 'headline: "Ferry late: fog, says harbour master"', 1
    )
    assert plaintext.dumps(ARTICLE) == written
    assert plaintext.loads(written) == ARTICLE
    assert plaintext.loads(WRITTEN) == ARTICLE


def test_an_empty_article_still_says_that_there_is_no_headline() -> None:
    written = plaintext.dumps(nm.Article(id="urn:x:1"))
    assert written.startswith("---\nheadline:\nstandfirst:\n")
    assert written.endswith("\n---\n\n")
    assert plaintext.loads(written) == nm.Article(id="urn:x:1")


QUOTED = [
    "“Late”",
    '"Late"',
    "late: fog",
    "late:",
    "late #fog",
    "2026",
    "- late",
    "[late]",
    "yes",
    "NULL",
    "@late",
    "a\ufeffb",
]


@pytest.mark.parametrize("headline", ["Ferry late", "Ça va", "It’s “late”", "Nº1#2", "a:b", "日本語"])
def test_words_that_can_be_taken_for_nothing_else_stand_plain(headline: str) -> None:
    assert f"\nheadline: {headline}\n" in plaintext.dumps(nm.Article(headline=headline))


@pytest.mark.parametrize("headline", QUOTED)
def test_words_that_could_be_taken_for_something_else_are_quoted(headline: str) -> None:
    written = plaintext.dumps(nm.Article(headline=headline))
    assert '\nheadline: "' in written
    assert plaintext.loads(written).headline == headline


TYPED = [
    ("---\nHeadline: Late\n---\nBody", {"headline": "Late", "body": "Body"}),
    ("---\nheadline:   Late  \n---   \n\nBody", {"headline": "Late", "body": "Body"}),
    ("---\r\nheadline: Late\r\n---\r\n\r\nBody\r\n", {"headline": "Late", "body": "Body\n"}),
    ("\ufeff---\nheadline: Late\n---\n", {"headline": "Late", "body": ""}),
    ("---\nheadline: Late\n---", {"headline": "Late", "body": ""}),
    ("---\n\nheadline: Late\n\n---\n\n\nBody", {"headline": "Late", "body": "\nBody"}),
    ("---\nCredit line: By us\nembargoed-until: 2026-03-01T07:00Z\n---\n\nB", {"credit_line": "By us"}),
    ("---\nauthors: Jane Doe, Bob Lee\n---\n\nB", {"authors": (nm.Author(name="Jane Doe"), nm.Author(name="Bob Lee"))}),
    ('---\nauthors: "Doe, Jane"\n---\n\nB', {"authors": (nm.Author(name="Doe, Jane"),)}),
    ("---\nkeywords: fog,, ferries ,\n---\n\nB", {"keywords": ("fog", "ferries")}),
    ('---\nheadline: "No," says the minister\n---\n\nB', {"headline": '"No," says the minister'}),
    ("---\nheadline: [Late] again\n---\n\nB", {"headline": "[Late] again"}),
    ("---\nheadline: Late\nheadline: Later\n---\n\nB", {"headline": "Later"}),
    ("---\nheadline: Late\nheadline:\n---\n\nB", {"headline": None}),
    ("---\nfree: False\n---\n\nB", {"free": False}),
    ('---\nheadline: "a\\u0000b"\n---\n\nB', {"headline": "ab"}),
]


@pytest.mark.parametrize(("text", "fields"), TYPED)
def test_front_matter_is_read_as_an_editor_types_it(text: str, fields: dict[str, object]) -> None:
    article = plaintext.loads(text)
    assert {name: getattr(article, name) for name in fields} == fields


NO_FRONT_MATTER = [
    "Just a story.",
    "headline: Late\n\nA story.",
    "--\nheadline: Late\n--\n",
    "---\nheadline: Late\n\nnever closed",
    "---\nThe rule above is decoration.\n---\n",
    "---\nhttp://example.org/\n---\n",
    "\n---\nheadline: Late\n---\n",
    "----\nheadline: Late\n----\n",
    "---",
]


@pytest.mark.parametrize("text", NO_FRONT_MATTER)
def test_anything_else_is_all_body(text: str) -> None:
    assert plaintext.loads(text) == nm.Article(body=text)


REFUSED = [
    ("published: yesterday", r"line 2 \(published\)"),
    ("url: story.html", r"line 2 \(url\)"),
    ("free: perhaps", r"line 2 \(free\)"),
    ("colour: red", r"line 2 \(colour\): no field has this name"),
    ('images: [{"url": 3}]', r"line 2 \(images\)"),
    ("authors: [[]]", r"line 2 \(authors\)"),
]


@pytest.mark.parametrize(("line", "message"), REFUSED)
def test_a_line_that_cannot_be_understood_is_left_out_with_a_warning(line: str, message: str) -> None:
    with pytest.warns(nm.NewsmodelWarning, match=f"front matter, {message}"):
        article = plaintext.loads(f"---\n{line}\nheadline: Late\n---\n\nBody")
    assert article == nm.Article(headline="Late", body="Body")


def test_unclean_text_is_cleaned() -> None:
    assert plaintext.loads("a\x00b\r\nc").body == "ab\nc"


def test_bytes_are_decoded() -> None:
    assert plaintext.loads("---\nheadline: Fähre\n---\n".encode("utf-16")).headline == "Fähre"
    with pytest.raises(nm.UnreadableDocument, match="byte 1 does not fit"):
        plaintext.loads("Fähre".encode("cp1252"))


def test_a_feed_is_refused() -> None:
    with pytest.raises(nm.FormatError, match="a feed of 0"):
        plaintext.dumps(nm.Feed(title="Quay", link="https://example.org/"))


def test_a_long_text_is_read_in_linear_time() -> None:
    lines = "---\n" + "a: b\n" * 100_000 + "a" + " " * 100_000 + "\n"
    assert plaintext.loads(lines).body == lines
