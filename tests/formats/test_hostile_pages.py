"""Hostile pages: each costs what its length costs, and ends in articles, in none, or in a clear error."""

import json
from time import process_time

import pytest

import newsmodel as nm
from newsmodel.formats import html
from newsmodel.formats.html.limits import Limits

NEWS = '{"@type": "NewsArticle", "headline": "Ferry late"}'
PLENTY = 4.0
"""Seconds; every page below takes far less, and would take far more if its cost grew with the square of its length."""


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def headlines(page: str | bytes, **options: object) -> list[str | None]:
    started = process_time()
    articles = html.extract(page, **options)  # type: ignore[arg-type]
    assert process_time() - started < PLENTY
    return [article.headline for article in articles]


def test_a_page_over_the_limit_is_refused_and_the_limit_can_be_set() -> None:
    page = ld(NEWS) + " " * 1_000
    with pytest.raises(nm.UnreadableDocument, match=r"1,0\d\d characters long, and at most 1,000 are read; .*limits="):
        html.extract(page, limits=Limits(page=1_000))
    with pytest.raises(nm.UnreadableDocument, match="bytes long"):
        html.loads(page.encode(), limits=Limits(page=1_000))
    assert headlines(page, limits=Limits(page=2_000)) == ["Ferry late"]


def test_only_so_many_scripts_are_read() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="only the first 200 of the page's 10000 JSON-LD scripts were read"):
        assert headlines(ld(NEWS) + ld("{}") * 9_999) == ["Ferry late"]


def test_only_so_many_articles_are_read() -> None:
    many = ",".join(NEWS.replace("late", str(number)) for number in range(3_000))
    with pytest.warns(nm.NewsmodelWarning, match="only 100 of 3000 articles were read"):
        assert len(headlines(ld(f"[{many}]"))) == 100


def test_a_script_that_is_too_long_does_not_cost_the_others() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="script 1 of the page was skipped: it has 2,015 characters"):
        assert headlines(ld(json.dumps({"@id": "x" * 2_004})) + ld(NEWS), limits=Limits(script=1_000)) == ["Ferry late"]


DEEP = [
    "[" * 100_000,
    "[" * 100_000 + "]" * 100_000,
    '{"a":' * 100_000 + "1" + "}" * 100_000,
    '{"@graph":[' * 50_000 + "{}" + "]}" * 50_000,
]


@pytest.mark.parametrize("text", DEEP, ids=lambda text: text[:12])
def test_json_that_is_nested_too_deeply_is_skipped(text: str) -> None:
    with pytest.warns(nm.NewsmodelWarning, match="script 1 of the page was skipped"):
        assert headlines(ld(text) + ld(NEWS)) == ["Ferry late"]


@pytest.mark.parametrize("depth", [100, 900])
def test_json_that_is_nested_as_deeply_as_python_reads_it_is_read(depth: int) -> None:
    nested = '{"mentions": [' * (depth // 2) + NEWS + "]}" * (depth // 2)
    assert headlines(ld(nested)) == ["Ferry late"]


@pytest.mark.filterwarnings("ignore::newsmodel.NewsmodelWarning")
@pytest.mark.parametrize(
    "number", ["9" * 4_000, "9" * 100_000, "1e999999999", "-1e400", "1." + "0" * 100_000, "NaN", "-Infinity"]
)
def test_huge_numbers_are_read_or_left_out(number: str) -> None:
    page = ld(NEWS.replace("}", f', "wordCount": {number}, "datePublished": {number}, "keywords": [{number}]}}'))
    assert headlines(page + ld(NEWS))[-1] == "Ferry late"


UNCLOSED = {
    "a script": "<script>" * 50_000,
    "JSON-LD": '<script type="application/ld+json">' * 20_000 + "{",
    "a hidden script": "<script><!--<script>" * 20_000,
    "a comment": "<!--" * 100_000,
    "a style sheet": "<style>" * 50_000,
    "a title": "<title>" * 50_000,
    "an attribute": '<meta content="' * 30_000,
    "a tag": "<meta " * 50_000,
    "a link": "<link canonical " * 30_000,
    "an article": "<h1>x</h1><time>2 March 2026</time>" + "<article>" * 30_000,
    "parts": "<h1>x</h1><time>2 March 2026</time>" + '<div class="sidebar"><p>x' * 20_000,
    "lists": "<h1>x</h1><time>2 March 2026</time>" + "<ul><li>" * 20_000,
    "quotations": "<h1>x</h1><time>2 March 2026</time>" + "<blockquote>" * 30_000,
    "paragraphs": "<h1>x</h1><time>2 March 2026</time>" + "<p>" * 60_000,
    "pictures": "<h1>x</h1><time>2 March 2026</time><p>" + "<svg>" * 30_000,
    "figures": "<h1>x</h1><time>2 March 2026</time>" + "<figure><p>" * 30_000,
    "links": "<h1>x</h1><time>2 March 2026</time><p>" + "<a href='x'>y" * 30_000,
    "headlines": "<h1>" * 50_000,
    "authors": '<h1>x</h1><b class="author' * 20_000,
    "bodies": '<h1>x</h1><time>2 March 2026</time><b itemprop="articleBody">' * 5_000,
}


@pytest.mark.filterwarnings("ignore::newsmodel.NewsmodelWarning")
@pytest.mark.parametrize("markup", UNCLOSED.values(), ids=UNCLOSED)
def test_what_is_never_closed_costs_no_more_than_its_length(markup: str) -> None:
    assert set(headlines(markup, body="page")) <= {"x"}
    assert headlines(ld(NEWS) + markup, body="page")[0] == "Ferry late"


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 50}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><html xmlns="http://www.w3.org/1999/xhtml"><head><title>&i;</title></head><body>'
)


def test_entities_of_an_xhtml_page_are_not_expanded() -> None:
    article = '<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">&i;</h1></div>'
    (headline,) = headlines(LAUGHS + article)
    assert headline is not None
    assert len(headline) < 10
    assert len(headlines(LAUGHS + article.replace("itemscope", "").replace("itemtype", "typeof"))) <= 1


def test_external_entities_are_not_fetched() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><h1>&x;</h1><time>2 March 2026</time>'
    assert headlines(page) == ["&x;"]


def test_null_bytes_are_dropped() -> None:
    page = f"<h1>Fer\0ry</h1>\0<time>2 March 2026</time><p>{'A long story. ' * 20}\0"
    (article,) = html.extract(page.encode())
    assert article.headline == "Ferry"
    assert "\0" not in article.body
    assert headlines(b"\0" * 100_000) == []
    with pytest.warns(nm.NewsmodelWarning):
        assert headlines(ld(NEWS.replace("late", "l\0ate")))[0] in ("Ferry late", "Ferry l\ufffdate")


MICRODATA = '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">x</h1>'


def test_a_page_with_too_much_microdata_is_not_read_for_it() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="microdata was not read, for it has .* 2001 items"):
        assert headlines(MICRODATA + "<b itemprop=about itemscope></b>" * 2_000) == []
    with pytest.warns(nm.NewsmodelWarning, match="microdata was not read"):
        assert headlines(MICRODATA + " " * 2_000, limits=Limits(markup=1_000)) == []


@pytest.mark.filterwarnings("ignore::newsmodel.NewsmodelWarning")
@pytest.mark.parametrize(
    "markup",
    [
        MICRODATA + "<b itemprop=about itemscope>" * 900,
        MICRODATA + "<b itemprop=about>" * 900 + "x" * 10_000,
        MICRODATA.replace("itemscope", 'itemscope itemref="a" id="a"'),
        '<div vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">x</h1>'
        + "<b property=about>" * 900,
        '<div vocab="http://schema.org/" typeof="NewsArticle" resource="[:::]"><h1 property="headline">x</h1>',
    ],
    ids=["nested items", "nested properties", "itself", "nested RDFa", "broken address"],
)
def test_microdata_and_rdfa_are_read_or_left(markup: str) -> None:
    assert set(headlines(markup)) <= {"x"}


@pytest.mark.filterwarnings("ignore::newsmodel.NewsmodelWarning")
@pytest.mark.parametrize("tail", ["\ud800", "\ufffe", "\x1b", "\x85", "\u202e", "&#xD800;", "&#0;"])
def test_characters_that_no_model_takes_are_dropped(tail: str) -> None:
    page = (
        f"<h1>x{tail}</h1><time>2 March 2026</time><meta name=description content='d{tail}'><p>{'Words. ' * 50}{tail}"
    )
    assert len(headlines(page, body="page")) == 1
    assert headlines(ld(NEWS) + page, body="page") == ["Ferry late"]
