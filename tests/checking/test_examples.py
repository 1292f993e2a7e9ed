"""Nothing at all is found in what the examples publish."""

import runpy
from collections.abc import Callable

import pytest

import newsmodel as nm
from newsmodel.checking import check
from newsmodel.formats import html, jsonld
from tests.house import ROOT

EXAMPLES = ROOT / "examples"
STORIES = sorted((EXAMPLES / "newsroom").glob("*.txt"))
GOLDEN = sorted((ROOT / "tests" / "data" / "jsonld").glob("*.jsonld"))


@pytest.fixture(scope="module")
def publishable() -> Callable[[nm.Article, str], nm.Article]:
    """What the examples of web sites add to a raw text."""
    return runpy.run_path(str(EXAMPLES / "harbour_post.py"))["publishable"]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_nothing_is_found_in_a_published_story(path, publishable):
    story = publishable(nm.parse(path.read_text("utf-8"), model="rules"), path.stem)
    written = {
        "nested": jsonld.dumps(story),
        "graph": jsonld.dumps(story, layout="graph"),
        "public": jsonld.dumps(story, detail="public"),
        "page": html.dumps(story),
        "embedded": html.embed(story, "<!doctype html><title>Harbour</title><p>Full.</p>"),
    }
    assert {name: list(map(str, check(document))) for name, document in written.items() if check(document)} == {}


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_in_a_text_that_is_only_parsed_what_is_found_is_advice(path):
    document = jsonld.dumps(nm.parse(path.read_text("utf-8"), model="rules"))
    assert [str(finding) for finding in check(document) if finding.level != "advice"] == []


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_nothing_is_found_in_the_golden_documents(path):
    assert list(map(str, check(path.read_bytes()))) == []
