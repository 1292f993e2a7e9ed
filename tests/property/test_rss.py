"""RSS law: whatever a feed holds comes back equal, through our reader and out of others' parsers."""

import feedparser
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

import newsmodel as nm
from newsmodel.formats import jsonld, rss
from tests.property.damaged_documents import damaged, read_or_refuse
from tests.property.strategies import articles, feeds


@given(feeds())
def test_a_feed_comes_back_equal(feed: nm.Feed) -> None:
    document = rss.dumps(feed)
    assert rss.loads(document) == feed
    assert rss.loads(document.encode()) == feed
    assert rss.dumps(feed) == document


@given(articles())
def test_an_article_comes_back_equal_in_a_feed_of_one(article: nm.Article) -> None:
    assert rss.loads(rss.dumps(article)).items == (article,)


@given(articles())
def test_feedparser_gives_back_the_carrier_whole(article: nm.Article) -> None:
    entry = feedparser.parse(rss.dumps(article).encode()).entries[0]
    assert entry.schema_newsarticle == jsonld.dumps(article)


@given(feeds())
def test_titles_and_addresses_mean_the_same_to_any_parser(feed: nm.Feed) -> None:
    channel = etree.fromstring(rss.dumps(feed).encode())[0]
    assert channel.findtext("title") == feed.title
    shown = [item.findtext("title") for item in channel.findall("item")]
    assert [title for title, article in zip(shown, feed.items, strict=True) if article.headline] == [
        article.headline for article in feed.items if article.headline
    ]
    assert all(link.text.isascii() for link in channel.iter("link"))


@given(feeds(), st.data())
def test_a_damaged_feed_is_read_or_refused_and_never_crashes(feed: nm.Feed, data: st.DataObject) -> None:
    document = rss.dumps(feed)
    read_or_refuse(rss.loads, damaged(document, data, "<", "&x;", "]]>", "</item>", "\0"), nm.Feed)


@given(st.one_of(st.text(), st.binary()))
@example(b"")
@example("\ud800")
@example(b"<?xml version='1.0' encoding='none-such'?><rss/>")
def test_no_input_crashes_the_reader(document: str | bytes) -> None:
    read_or_refuse(rss.loads, document, nm.Feed)
