"""Pages that others publish: articles found in whatever way a page tells of them, completed from what else it says."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsmodel as nm
from newsmodel.formats import html

FIRST = "The ferry to the northern islands stays in port until Thursday, the harbour master said on Monday."
SECOND = "“Nobody sails into that,” said Ana Prior, who has run the harbour for eleven winters."
STORY = f'<p>{FIRST}</p><p>{SECOND} <a href="https://example.org/storm">The storm</a> is the third this month.</p>'
BODY = f"{FIRST}\n\n{SECOND} The storm is the third this month."
MENU = '<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>'
FOOT = (
    "<footer><p>The Harbour Post, 1 Quay Street. All rights reserved, and so is the coffee in the kitchen.</p></footer>"
)


def page(head: str, body: str = f"<article>{STORY}</article>", language: str = "") -> str:
    return f"<!DOCTYPE html><html{language}><head>{head}</head><body>{MENU}{body}{FOOT}</body></html>"


def meta(**contents: str) -> str:
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{text}">' for name, text in contents.items())


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


OPEN_GRAPH = meta(
    og__type="article",
    og__title="Ferry stays in port | The Harbour Post",
    og__site_name="The Harbour Post",
    og__description="No crossing before Thursday.",
    og__url="https://example.org/ferry",
    og__image="/quay.jpg",
    og__image__width="1600",
    og__locale="en_GB",
    article__published_time="2026-03-02T08:30:00+01:00",
    article__modified_time="2026-03-02",
    article__section="Islands",
    article__tag="ferries",
    article__author="https://social.example/jane",
    author="By Jane Doe and Bob Lee",
    article__content_tier="metered",
)


def test_an_article_that_only_meta_tags_tell_of_is_read_whole() -> None:
    (article,) = html.extract(page(OPEN_GRAPH + '<link rel=canonical href="https://example.org/ferry">'))
    assert article == nm.Article(
        url="https://example.org/ferry",
        headline="Ferry stays in port",
        standfirst="No crossing before Thursday.",
        authors=["Jane Doe", "Bob Lee"],
        publisher="The Harbour Post",
        published=datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=1))),
        modified=date(2026, 3, 2),
        language="en-GB",
        section="Islands",
        keywords=["ferries"],
        free=False,
        images=[nm.Image(url="https://example.org/quay.jpg", width=1600)],
        body=BODY,
        body_html=article.body_html,
    )
    assert article.body_html == html.body_from(STORY)[1]


MICRODATA = """<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry stays in port</h1>
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Jane Doe</b></span>
<time itemprop="datePublished" datetime="2026-03-02T08:30:00Z">Monday</time>
<i itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Post"></i>
<img itemprop="image" src="/quay.jpg"><div itemprop="articleBody">STORY</div></div>"""
RDFA = """<div vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">Ferry stays in port</h1>
<span property="author" typeof="Person"><b property="name">Jane Doe</b></span>
<time property="datePublished" content="2026-03-02T08:30:00Z">Monday</time>
<div property="publisher" typeof="Organization"><span property="name">Post</span></div>
<img property="image" src="/quay.jpg"><article>STORY</article></div>"""


@pytest.mark.parametrize("markup", [MICRODATA, RDFA, f"<?xml version='1.0' encoding='utf-8'?>{RDFA}"])
def test_an_article_that_is_marked_up_in_the_text_is_read(markup: str) -> None:
    (article,) = html.extract(markup.replace("STORY", STORY), url="https://example.org/ferry")
    assert (article.headline, article.published) == ("Ferry stays in port", datetime(2026, 3, 2, 8, 30, tzinfo=UTC))
    assert (article.authors, article.publisher) == ((nm.Author(name="Jane Doe"),), nm.Publisher(name="Post"))
    assert (article.images, article.url) == (
        (nm.Image(url="https://example.org/quay.jpg"),),
        "https://example.org/ferry",
    )
    assert article.body == BODY


def test_json_ld_goes_before_microdata_and_microdata_before_meta_tags() -> None:
    microdata = MICRODATA.replace("STORY", STORY)
    told = OPEN_GRAPH.replace("Ferry stays", "Meta")
    assert html.extract(page(told, microdata))[0].headline == "Ferry stays in port"
    told += ld('{"@type": "NewsArticle", "headline": "Script"}')
    assert [article.headline for article in html.extract(page(told, microdata))] == ["Script"]


@pytest.mark.parametrize(
    ("byline", "moment"),
    [
        ('<p class="byline">By <b>Jane Doe</b></p>', "<time datetime='2026-03-02T08:30Z'>today</time>"),
        ('<a rel="author" href="/jane">Jane Doe</a>', "<time>2 March 2026, 08:30 UTC</time>"),
        ("", '<time datetime="2026-03-02T08:30:00Z" class="entry-date">2 March</time>'),
        ('<span class="story__byline">Jane Doe</span>', ""),
    ],
)
def test_an_article_that_only_readers_can_see_is_read(byline: str, moment: str) -> None:
    (article,) = html.extract(page("", f"<h1>Ferry <i>stays</i>\n in port</h1>{byline}{moment}<div>{STORY}</div>"))
    assert article.headline == "Ferry stays in port"
    assert [author.name for author in article.authors] == (["Jane Doe"] if byline else [])
    assert article.published == (datetime(2026, 3, 2, 8, 30, tzinfo=UTC) if moment else None)
    assert article.body == BODY


NO_ARTICLES = [
    f"<h1>About us</h1>{STORY}",
    f"<h2>Ferry</h2><time>2 March 2026</time>{STORY}",
    f"{meta(og__type='website', og__title='The Harbour Post')}{STORY}",
    f"<div itemscope itemtype='https://schema.org/Recipe'><b itemprop=name>Soup</b></div>{STORY}",
    "<h1>x</h1><p class=byline>by</p>",
]


@pytest.mark.parametrize("markup", NO_ARTICLES)
def test_a_page_that_does_not_look_like_an_article_is_none(markup: str) -> None:
    assert html.extract(markup) == []


def test_what_json_ld_does_not_say_is_taken_from_the_meta_tags() -> None:
    (article,) = html.extract(page(OPEN_GRAPH + ld('{"@type": "NewsArticle", "headline": "Ferry late"}')))
    assert (article.headline, article.url) == ("Ferry late", "https://example.org/ferry")
    assert article.published == datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    assert [author.name for author in article.authors] == ["Jane Doe", "Bob Lee"]
    assert (article.language, article.standfirst) == ("en-GB", "No crossing before Thursday.")
    assert article.images[0].url == "https://example.org/quay.jpg"
    assert article.section is None


def test_what_json_ld_says_is_not_changed_by_the_meta_tags() -> None:
    told = """{"@type": "NewsArticle", "headline": "Ferry late", "url": "https://example.org/ferry", "inLanguage": "nl",
    "description": "D", "author": "Eva Smit", "datePublished": "2026-01-01", "image": "https://example.org/a.jpg"}"""
    assert html.extract(page(OPEN_GRAPH + ld(told), language=" lang=en")) == html.extract(ld(told))


def test_meta_tags_of_another_article_add_nothing() -> None:
    other = ld('{"@type": "NewsArticle", "headline": "Quay closed", "url": "https://example.org/quay"}')
    (article,) = html.extract(page(OPEN_GRAPH + other))
    assert (article.published, article.authors, article.standfirst) == (None, (), None)


def test_the_language_of_the_page_is_that_of_its_article() -> None:
    told = ld('{"@type": "NewsArticle", "headline": "Fähre"}')
    assert html.extract(page(told, language=' lang="de-AT"'))[0].language == "de-AT"
    assert html.extract(page(told, language=' lang="{{lang}}"'))[0].language is None


def test_meta_tags_that_the_model_refuses_are_left_out() -> None:
    told = meta(og__url="https://exa mple.org/<b>") + '<link rel=canonical href="https://example.org/|">'
    told += ld('{"@type": "NewsArticle", "headline": "Ferry"}')
    with pytest.warns(nm.NewsmodelWarning, match="meta tags say of url was left out"):
        (article,) = html.extract(page(told, language=" lang=en"))
    assert (article.url, article.language) == (None, "en")


def test_the_article_that_the_page_is_about_comes_first() -> None:
    scripts = "".join(
        ld(f'{{"@type": "NewsArticle", "headline": "{name}", "url": "https://example.org/{name}"}}') for name in "abc"
    )
    canonical = '<link rel="canonical" href="https://example.org/b">'
    assert [article.headline for article in html.extract(page(canonical + scripts))] == ["b", "a", "c"]
    assert [article.headline for article in html.extract(scripts, url="https://example.org/c")] == ["c", "a", "b"]


def test_references_from_one_script_to_another_are_followed() -> None:
    story = '{"@type": "NewsArticle", "headline": "Ferry", "author": {"@id": "#jane"}}'
    assert html.extract(ld(story) + ld('{"@type": "Person", "@id": "#jane", "name": "Jane Doe"}'))[0].authors == (
        nm.Author(name="Jane Doe"),
    )


@pytest.mark.parametrize("header", ["text/html; charset=ISO-8859-15", 'text/html;Charset="iso-8859-15"'])
def test_the_header_goes_before_the_meta_tag_and_a_byte_order_mark_before_both(header: str) -> None:
    text = "<meta charset=koi8-r><h1>Fähre für 3 €</h1><time>2 March 2026</time>"
    assert html.loads(text.encode("iso-8859-15"), content_type=header).headline == "Fähre für 3 €"
    assert html.loads(text.encode("utf-8-sig"), content_type=header).headline == "Fähre für 3 €"
    assert html.loads(text.encode("koi8-r", "ignore"), content_type="text/html; charset=none").headline == "Fhre fr 3"


BODIES = [
    f"<main><h1>x</h1>{STORY}</main>",
    f'<article><p><a href="/a">Other</a></p></article><article>{STORY}</article>',
    f"<div><div>{STORY}</div></div><div><div><div><p>Read more</p></div></div></div>",
    f'<article>{STORY}<div class="related-stories"><p>{FIRST.replace("ferry", "tram")}</p></div></article>',
    f"<article><figure><figcaption>{FIRST}</figcaption></figure>{STORY}<aside><p>{FIRST}</p></aside></article>",
    f"<article><script>'<p>{FIRST}</p>'</script><!-- <p>{FIRST}</p> -->{STORY}<p><a href=/x>Tram strike goes on</a>",
    f'<form id="all"><div class="page has-sidebar">{STORY}</div></form>',
    f'<div itemprop="articleBody">{STORY}</div><p>{FIRST.replace("ferry", "tram")}</p>',
    f"<ARTICLE>{STORY.replace('<p>', '<P class=x>').replace('</p>', '')}</ARTICLE>",
]


@pytest.mark.parametrize("body", BODIES)
def test_the_body_is_the_paragraphs_of_the_story_and_no_others(body: str) -> None:
    article = html.loads(page(ld('{"@type": "NewsArticle", "headline": "Ferry"}'), body))
    assert article.body == BODY
    assert '<a href="https://example.org/storm">The storm</a>' in (article.body_html or "")


def test_subheads_lists_and_quotations_are_part_of_the_story() -> None:
    body = f"<article>{STORY}<h2>What now</h2><p>{FIRST}</p><ul><li>Buses run.<li>Trains do not.</ul>"
    body += f"<blockquote><p>{SECOND}</p></blockquote><h2>More news</h2></article>"
    article = html.loads(page(OPEN_GRAPH, body))
    assert article.body == f"{BODY}\n\nWhat now\n\n{FIRST}\n\nBuses run.\n\nTrains do not.\n\n{SECOND}"
    assert "<blockquote>" in (article.body_html or "")


def test_a_body_in_the_json_ld_is_kept_and_none_is_looked_for_unless_asked() -> None:
    told = '{"@type": "NewsArticle", "headline": "Ferry", "articleBody": "It is late."}'
    assert html.loads(page(ld(told))).body == "It is late."
    assert html.extract(page(ld(told.replace("It is late.", ""))))[0].body == ""


def test_quotes_are_found_in_the_body_of_a_page() -> None:
    article = nm.enrich(html.loads(page(OPEN_GRAPH)), model="rules")
    (quote,) = (quote for quote in article.quotes if quote.kind is nm.QuoteKind.DIRECT)
    speaker = article.speaker(quote)
    assert (quote.text, speaker and speaker.name) == ("Nobody sails into that,", "Ana Prior")
    assert (article.body, article.body_html) == html.body_from(STORY)


def test_trafilatura_finds_the_body_if_it_is_asked_for() -> None:
    told = page(ld('{"@type": "NewsArticle", "headline": "Ferry"}'), f"<main>{STORY * 3}</main>")
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        with pytest.raises(nm.NewsmodelError, match=r"trafilatura is not installed; pip install newsmodel\[pages\]"):
            html.extract(told, body="trafilatura")
        return
    (article,) = html.extract(told, body="trafilatura")
    assert FIRST in article.body
