"""The news sitemap: which articles it lists, what it tells of each, and what is read from other people's."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from lxml import etree

import newsmodel as nm
from newsmodel.formats import newssitemap
from newsmodel.formats.newssitemap.writing import google_language
from tests.formats.quay import CHANNEL, FISHING, QUAY

GOLDEN = Path(__file__).parent.parent / "data" / "newssitemap" / "harbour.sitemap"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}


def story(**fields: object) -> nm.Article:
    whole = {"headline": "Ferry late", "url": "https://example.org/ferry", "published": NOW, "language": "en", **fields}
    return nm.Article(**whole)


def feed(*articles: nm.Article, language: str | None = None) -> nm.Feed:
    return nm.Feed(title="Harbour news", link="https://example.org/", language=language, items=articles)


def listed(document: str) -> list[str]:
    return [loc.text for loc in etree.fromstring(document.encode()).iterfind("s:url/s:loc", NAMES)]


def test_the_sitemap_is_the_golden_one() -> None:
    # Renewed with: python -m tests.formats.test_newssitemap >tests/data/newssitemap/harbour.sitemap
    assert newssitemap.dumps(CHANNEL) == GOLDEN.read_text("utf-8")


def test_the_stated_fields_come_back() -> None:
    quay, fishing = newssitemap.loads(newssitemap.dumps(CHANNEL)).items
    assert (quay.url, quay.headline, quay.published, quay.modified) == (
        QUAY.url,
        QUAY.headline,
        QUAY.published,
        QUAY.modified,
    )
    assert (quay.language, quay.keywords) == ("en", QUAY.keywords)
    assert [article.publisher and article.publisher.name for article in (quay, fishing)] == [
        "The Harbour Post",
        "Harbour & coast",
    ]
    assert (fishing.language, fishing.url) == ("fr", "https://example.org/p%C3%AAche")


@pytest.mark.parametrize(
    ("fields", "is_listed"),
    [
        ({}, True),
        ({"published": NOW - timedelta(hours=48)}, True),
        ({"published": NOW - timedelta(hours=48, seconds=1)}, False),
        ({"published": NOW + timedelta(seconds=1)}, False),
        ({"published": "2026-03-01"}, True),
        ({"published": "2026-02-28"}, False),
        ({"published": None}, False),
        ({"headline": None}, False),
        ({"url": None}, False),
        ({"url": "http://a.b/"}, False),
        ({"url": "https://example.org/" + "a" * 2040}, False),
        ({"status": "withheld"}, False),
        ({"status": "canceled"}, False),
        ({"embargoed_until": NOW}, True),
        ({"embargoed_until": NOW + timedelta(seconds=1)}, False),
    ],
)
def test_what_is_listed(fields: dict[str, object], is_listed: bool) -> None:
    assert len(listed(newssitemap.dumps(feed(story(**fields)), now=NOW))) == is_listed


def test_without_now_the_newest_article_tells_the_time_and_never_the_clock() -> None:
    old = [
        story(url=f"https://example.org/{hours}", published=NOW - timedelta(days=900, hours=hours))
        for hours in (0, 47, 49)
    ]
    assert listed(newssitemap.dumps(feed(*old))) == ["https://example.org/0", "https://example.org/47"]
    assert listed(newssitemap.dumps(feed(*old), now=NOW)) == []


def test_of_two_articles_with_one_address_the_first_is_listed() -> None:
    document = newssitemap.dumps(feed(story(), story(headline="Again")))
    assert [article.headline for article in newssitemap.loads(document).items] == ["Ferry late"]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("DE-CH-1996", "de"),
        ("gsw", "gsw"),
        ("zh", "zh-cn"),
        ("zh-Hans-TW", "zh-cn"),
        ("zh-CN", "zh-cn"),
        ("zh-TW", "zh-tw"),
        ("zh-Hant", "zh-tw"),
        ("zh-yue-Hant-HK", "zh-tw"),
        ("english", None),
        (None, None),
    ],
)
def test_languages_are_those_that_google_takes(tag: str | None, code: str | None) -> None:
    assert google_language(tag) == code


def test_the_feeds_language_stands_in_and_without_any_the_article_is_named() -> None:
    silent = feed(story(language=None), language="pt-BR")
    assert newssitemap.loads(newssitemap.dumps(silent)).language == "pt"
    with pytest.raises(nm.FormatError, match=r"https://example\.org/ferry.*give the feed its language"):
        newssitemap.dumps(feed(story(language=None)))


def test_the_name_of_the_publication_can_be_given() -> None:
    document = newssitemap.dumps(CHANNEL, publication="The Post & Mail")
    assert {article.publisher.name for article in newssitemap.loads(document).items} == {"The Post & Mail"}


def test_a_zone_that_the_schema_does_not_know_becomes_utc() -> None:
    document = newssitemap.dumps(feed(story(published="2026-03-02T08:00:00+14:30")))
    assert "<news:publication_date>2026-03-01T17:30:00+00:00<" in document


def test_now_needs_a_zone() -> None:
    with pytest.raises(nm.FormatError, match="no time zone"):
        newssitemap.dumps(CHANNEL, now=datetime(2026, 3, 2))


def many(count: int) -> nm.Feed:
    return feed(*(story(url=f"https://example.org/{number:05}") for number in range(count)))


def test_a_thousand_articles_fit_and_one_more_makes_an_index() -> None:
    (only,) = newssitemap.files(many(1000), "https://example.org/news.xml")
    assert only.text == newssitemap.dumps(many(1000))
    with pytest.raises(nm.FormatError, match=r"at most 1,000 articles, and these are 1,001; .*newssitemap\.files"):
        newssitemap.dumps(many(1001))
    index, first, second = newssitemap.files(many(1001), "https://example.org/news.xml")
    assert [file.url for file in (index, first, second)] == [
        "https://example.org/news.xml",
        "https://example.org/news-1.xml",
        "https://example.org/news-2.xml",
    ]
    root = etree.fromstring(index.text.encode())
    assert [loc.text for loc in root.iterfind("s:sitemap/s:loc", NAMES)] == [first.url, second.url]
    assert {moment.text for moment in root.iterfind("s:sitemap/s:lastmod", NAMES)} == {NOW.isoformat()}
    assert [len(listed(file.text)) for file in (first, second)] == [1000, 1]


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("https://example.org/news", "https://example.org/news-1"),
        ("https://example.org/news.xml.gz", "https://example.org/news-1.xml.gz"),
        ("https://example.org/news.v2.xml?site=a/b.c", "https://example.org/news.v2-1.xml?site=a/b.c"),
        ("https://example.org/", "https://example.org/-1"),
    ],
)
def test_how_the_parts_of_an_index_are_called(address: str, part: str) -> None:
    assert newssitemap.files(many(1001), address)[1].url == part


def test_an_index_is_not_read_but_told_of() -> None:
    index = newssitemap.files(many(1001), "https://example.org/news.xml")[0].text
    with pytest.raises(nm.NoArticle, match=r"index of 2 sitemaps; read each of them: https://example\.org/news-1\.xml"):
        newssitemap.loads(index)


def test_a_sitemap_of_somebody_elses() -> None:
    document = """
      <urlset xmlns="http://www.google.com/schemas/sitemap/0.84"
              xmlns:g="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
       <url><loc> https://example.org/a </loc><lastmod>Mon, 02 Mar 2026 09:00:00 GMT</lastmod><priority>0.5</priority>
        <g:news><g:publication><g:name>The Post</g:name><g:language>zh-cn</g:language></g:publication>
         <g:publication_date>2026-03-02</g:publication_date><g:title><![CDATA[Ferry
           late & full]]></g:title><g:keywords>boats, , tides</g:keywords></g:news>
        <image:image><image:loc>/quay.jpg</image:loc><image:caption>The quay</image:caption></image:image></url>
       <url><loc>https://example.org/about</loc></url>
       <url><loc>nowhere</loc></url>
      </urlset>"""
    with pytest.warns(nm.NewsmodelWarning, match="page 3 .* was skipped: it has no web address"):
        read = newssitemap.loads(document)
    assert read == nm.Feed(
        title="The Post",
        link="https://example.org/",
        language="zh-cn",
        items=[
            nm.Article(
                url="https://example.org/a",
                headline="Ferry late & full",
                published="2026-03-02",
                modified="2026-03-02T09:00:00+00:00",
                language="zh-cn",
                publisher="The Post",
                keywords=["boats", "tides"],
                images=[nm.Image(url="https://example.org/quay.jpg", caption="The quay")],
            ),
            nm.Article(url="https://example.org/about"),
        ],
    )


def test_what_is_no_sitemap_is_refused() -> None:
    with pytest.raises(nm.NoArticle, match="no sitemap: its root is <rss>"):
        newssitemap.loads("<rss/>")
    with pytest.raises(nm.UnreadableDocument):
        newssitemap.loads("{}")


def test_an_empty_sitemap_is_allowed() -> None:
    assert newssitemap.loads(newssitemap.dumps(feed())).items == ()
    assert newssitemap.loads(newssitemap.dumps(FISHING.model_copy(update={"url": None}))).items == ()


if __name__ == "__main__":
    print(newssitemap.dumps(CHANNEL), end="")
