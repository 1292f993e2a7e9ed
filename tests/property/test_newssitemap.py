"""The laws of the news sitemap: the stated fields come back, nothing old is listed, and no input crashes the reader."""

import contextlib
from datetime import datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

import newsmodel as nm
from newsmodel.errors import FormatError
from newsmodel.formats import newssitemap
from newsmodel.formats.rss.display import as_instant, as_uri
from tests.property.damaged_documents import damaged, read_or_refuse
from tests.property.strategies import feeds, instants


@st.composite
def recent_feeds(draw: st.DrawFn) -> tuple[nm.Feed, datetime]:
    """A feed in a known language, and an instant that most of its articles are just older than."""
    feed, now = draw(feeds()), draw(instants)
    items = []
    for article in feed.items:
        age = timedelta(hours=draw(st.integers(0, 60)))
        published = now - age if now.year > 1 else now
        items.append(article.model_copy(update={"published": published}))
    return feed.model_copy(update={"items": tuple(items), "language": feed.language or "en"}), now


@given(recent_feeds())
def test_the_stated_fields_come_back(given_: tuple[nm.Feed, datetime]) -> None:
    feed, now = given_
    document = newssitemap.dumps(feed, now=now)
    read = newssitemap.loads(document)
    assert newssitemap.loads(document.encode()) == read
    assert newssitemap.dumps(feed, now=now) == document
    written = {as_uri(article.url): article for article in reversed(feed.items) if _is_due(article, now)}
    assert {article.url for article in read.items} == written.keys()
    for article in read.items:
        original = written[article.url or ""]
        publisher = original.publisher.name if original.publisher else feed.title
        assert (article.headline, article.published, article.modified) == (
            original.headline,
            original.published,
            original.modified,
        )
        assert article.publisher is not None
        assert article.publisher.name == publisher
        assert article.keywords == tuple(keyword for keyword in original.keywords if "," not in keyword)


def _is_due(article: nm.Article, now: datetime) -> bool:
    assert article.published is not None
    return (
        article.url is not None
        and article.headline is not None
        and article.status is nm.Status.USABLE
        and (article.embargoed_until is None or article.embargoed_until <= now)
        and timedelta() <= now - as_instant(article.published) <= timedelta(hours=48)
    )


@given(feeds(), instants)
def test_any_feed_is_written_or_refused_for_its_language_alone(feed: nm.Feed, now: datetime) -> None:
    for moment in (None, now):
        with contextlib.suppress(FormatError):
            root = etree.fromstring(newssitemap.dumps(feed, now=moment).encode())
            assert len(root) <= len(feed.items)
    told = feed.model_copy(update={"language": "en"})
    assert newssitemap.dumps(told, now=now) == newssitemap.files(told, "https://example.org/news.xml", now=now)[0].text


@given(recent_feeds(), st.data())
def test_a_damaged_sitemap_is_read_or_refused_and_never_crashes(
    given_: tuple[nm.Feed, datetime], data: st.DataObject
) -> None:
    document = newssitemap.dumps(given_[0], now=given_[1])
    read_or_refuse(newssitemap.loads, damaged(document, data, "<", "&x;", "</url>", "\0"), nm.Feed)


@given(st.one_of(st.text(), st.binary()))
@example(b"")
@example("<urlset><url><loc>http://[</loc></url></urlset>")
@example('<urlset xmlns="u"><item></item><a:b/><url><loc>https://a.b/c</loc></url></urlset>')
def test_no_input_crashes_the_reader(document: str | bytes) -> None:
    read_or_refuse(newssitemap.loads, document, nm.Feed)
