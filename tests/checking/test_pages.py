"""Web pages: every script by itself, what they say of each other's things, and where in the page each is."""

import json

import pytest

from newsmodel.checking import KINDS, check, kind_of
from newsmodel.errors import UnknownFormat
from tests.checking.stories import SITE, SOUND, story


def page(*scripts: str, head: str = "") -> str:
    tags = "\n".join(f'<script type="application/ld+json">\n{script}\n</script>' for script in scripts)
    return f"<!doctype html>\n<title>Harbour is full</title>\n{head}\n{tags}\n<h1>Harbour is full</h1>"


def told(document: str | bytes) -> list[tuple[str, str]]:
    return [(finding.code, finding.place) for finding in check(document)]


def test_a_page_with_a_sound_script_has_no_findings():
    assert check(page(story())) == []


def test_a_page_without_json_ld_is_told_of():
    assert told("<title>Harbour is full</title>") == [("no-script", "the page")]


def test_a_finding_says_which_script_it_is_in_and_at_which_line_that_begins():
    assert told(page(story(), story(left_out=("@id",), Genre="report"))) == [
        ("wrong-case", "script 2, line 7: $.Genre")
    ]


def test_a_script_that_is_no_json_is_told_of_with_its_own_line_and_the_others_are_checked():
    broken = '{\n"@type": "NewsArticle"\n"headline": 5}'
    assert told(page(broken, story(Genre="report"))) == [
        ("not-json", "script 1, line 7, column 1"),
        ("wrong-case", "script 2, line 9: $.Genre"),
    ]


def test_scripts_may_point_to_each_others_things():
    pointing = story(author={"@id": f"{SITE}/#jo"})
    described = {"@context": "https://schema.org", "@type": "Person", "@id": f"{SITE}/#jo", "name": "Jo", "url": SITE}
    assert told(page(pointing, json.dumps(described))) == []
    place = "script 1, line 4: $.author"
    assert told(page(pointing)) == [("dangling-id", place), ("google-author-name", place)]


def test_relative_addresses_are_relative_to_the_page_if_it_says_what_it_is():
    relative = story(image="/quay.jpg", author=SOUND["author"] | {"sameAs": "/jo"})
    codes = [code for code, _ in told(page(relative))]
    assert codes == ["bad-url", "google-image", "bad-url"]
    canonical = page(relative, head=f'<link rel="canonical" href="{SITE}/full">')
    assert [code for code, _ in told(canonical)] == ["google-image", "google-author-url"]


@pytest.mark.parametrize(
    "tag",
    [
        '<script type="Application/LD+JSON; charset=utf-8">',
        "<script type=application/ld+json>",
        '<SCRIPT data-x="<>" type="application/ld+json" >',
    ],
)
def test_a_script_is_found_however_its_tag_is_written(tag):
    assert told(f"<p>{tag}{story(Genre='report')}</script>") == [("wrong-case", "script 1, line 1: $.Genre")]


@pytest.mark.parametrize(
    "hidden",
    [
        '<!-- <script type="application/ld+json">{"a": 1}</script> -->',
        '<textarea><script type="application/ld+json">{"a": 1}</script></textarea>',
        '<script>"<script type=application/ld+json>"</script>',
        '<script type="application/json">{"a": 1}</script>',
    ],
)
def test_what_is_no_script_of_the_page_is_not_looked_at(hidden):
    assert check(page(story(), head=hidden)) == []


def test_a_page_is_read_in_its_own_encoding():
    swedish = page(story(headline="Färjan är full"), head="<meta charset=iso-8859-1>")
    assert check(swedish.encode("cp1252")) == []
    assert check(swedish.encode("utf-16")) == []
    wrong = swedish.replace("iso-8859-1", "utf-8").encode("cp1252")
    assert "not-utf-8" in [code for code, _ in told(wrong)]


def test_what_starts_with_a_bracket_is_a_page():
    assert kind_of(b"\xef\xbb\xbf \n<html>") == "html"
    assert kind_of("<p>".encode("utf-16")) == "html"
    assert kind_of(' {"@type": "<p>"}') == kind_of("") == "jsonld"


def test_a_kind_without_rules_is_refused_with_those_that_have_some():
    with pytest.raises(UnknownFormat, match="no rules for docx yet; newsmodel checks html and jsonld"):
        check("x", "docx")


def test_every_kind_has_its_rules():
    assert all(isinstance(check("", kind.name), list) for kind in KINDS)
