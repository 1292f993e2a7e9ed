"""Law: an article that is embedded in a page is extracted from it, equal, whatever the page."""

import json

import html5lib
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats import html, jsonld
from tests.property.markup import markups
from tests.property.strategies import articles


@given(articles(), markups)
def test_what_is_embedded_is_extracted(article: nm.Article, page: str) -> None:
    assert html.extract(html.embed(article, page)) == [article]


@given(articles(), markups)
def test_the_page_is_kept_byte_for_byte(article: nm.Article, page: str) -> None:
    before, tag, after = html.embed(article, page).partition(html.script_tag(article))
    assert tag
    assert before + after == page


@given(articles(), articles(), markups)
def test_embedding_again_replaces(first: nm.Article, second: nm.Article, page: str) -> None:
    assert html.embed(second, html.embed(first, page)) == html.embed(second, page)


@given(articles(), markups)
def test_bytes_are_read_as_well(article: nm.Article, markup: str) -> None:
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8">{markup}'.encode(errors="replace")
    assert html.extract(html.embed(article, page.decode()).encode()) == [article]


@given(articles())
def test_a_page_of_our_own_is_read_back(article: nm.Article) -> None:
    page = html.dumps(article)
    assert html.loads(page) == article
    assert html.loads(page.encode()) == article


_heads = st.sampled_from(
    (
        *(
            "<!DOCTYPE html>",
            "<html>",
            "<head>",
            "</head>",
            "<body>",
            "</html>",
            "<title>x</title>",
            "<title>",
            "</title>",
        ),
        *(
            "<script>",
            "</script>",
            "<script>x = '</head>'</script>",
            "<script><!--",
            "<script><!--<script></script>-->",
        ),
        *(
            "<style>",
            "</style>",
            "<meta name=x content='</head>'>",
            "<link",
            "<link a='",
            '<link a="',
            "<base>",
            "<template>",
            "</template>",
        ),
        *("<!-- </head> -->", "<!--", "-->", " ", "\n", "x", "<p>", "</p>", "</br>", "<frameset>", "<noframes>"),
    )
)


@given(st.lists(_heads, max_size=12).map("".join))
def test_a_browser_finds_the_script_in_the_head(page: str) -> None:
    article = nm.Article(id="urn:example:1", headline="Ferry late")
    tree = html5lib.parse(html.embed(article, page), treebuilder="etree", namespaceHTMLElements=False)
    scripts = [script for script in tree.find("head").iter("script") if "data-newsmodel" in script.attrib]
    assert [json.loads(script.text) for script in scripts] == [json.loads(jsonld.dumps(article))]
