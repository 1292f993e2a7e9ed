"""The laws of JSON Feed: every feed comes back equal, its visible layer is sound, and no input crashes the reader."""

import json
import warnings

from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.errors import NewsmodelWarning
from newsmodel.formats import jsonfeed, jsonld
from tests.property.damaged_documents import damaged, read_or_refuse
from tests.property.strategies import articles, feeds


@given(feeds())
def test_a_feed_comes_back_equal(feed: nm.Feed) -> None:
    document = jsonfeed.dumps(feed)
    assert jsonfeed.loads(document) == feed
    assert jsonfeed.loads(document.encode()) == feed
    assert jsonfeed.dumps(feed) == document


@given(articles())
def test_an_article_comes_back_equal_in_a_feed_of_one_and_from_its_json_ld_alone(article: nm.Article) -> None:
    document = jsonfeed.dumps(article)
    assert jsonfeed.loads(document).items == (article,)
    assert jsonld.article_in(json.loads(document)["items"][0]["_newsmodel"]["NewsArticle"]) == article


@given(feeds())
def test_a_feed_comes_back_equal_from_json_written_anew(feed: nm.Feed) -> None:
    """As a store or a proxy does that parses it, sorts its keys and escapes all that is not ASCII."""
    document = json.dumps(json.loads(jsonfeed.dumps(feed)), sort_keys=True, indent=1)
    assert jsonfeed.loads(document) == feed


@given(feeds())
def test_what_is_required_is_there_and_ids_are_unique(feed: nm.Feed) -> None:
    document = json.loads(jsonfeed.dumps(feed))
    items = document["items"]
    assert (document["version"], document["title"]) == ("https://jsonfeed.org/version/1.1", feed.title)
    assert len({item["id"] for item in items}) == len(items) == len(feed.items)
    assert all(("content_html" in item) != ("content_text" in item) for item in items)
    assert all(item["url"].isascii() for item in items if "url" in item)
    assert all(len(item["tags"]) == len(set(item["tags"])) for item in items if "tags" in item)


@given(feeds())
def test_without_the_carriers_the_feed_still_tells_what_it_shows(feed: nm.Feed) -> None:
    document = json.loads(jsonfeed.dumps(feed))
    for each in (document, *document["items"]):
        del each["_newsmodel"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NewsmodelWarning)
        shown = jsonfeed.loads(json.dumps(document))
    assert len(shown.items) == len(feed.items)
    assert [len(article.authors) for article in shown.items] == [
        len({" ".join(author.name.split()) for author in article.authors}) for article in feed.items
    ] or any("<" in author.name or "&" in author.name for article in feed.items for author in article.authors)


@given(articles())
def test_a_summary_comes_back_equal_and_keeps_the_facts(article: nm.Article) -> None:
    (teaser,) = jsonfeed.loads(jsonfeed.dumps(article, summary=True)).items
    assert (teaser.id, teaser.headline, teaser.authors, teaser.images, teaser.published) == (
        article.id,
        article.headline,
        article.authors,
        article.images,
        article.published,
    )
    assert (teaser.body, teaser.body_html, teaser.quotes, teaser.sources) == ("", None, (), ())


@given(feeds(), st.data())
def test_a_damaged_feed_is_read_or_refused_and_never_crashes(feed: nm.Feed, data: st.DataObject) -> None:
    document = jsonfeed.dumps(feed)
    read_or_refuse(jsonfeed.loads, damaged(document, data, '"', "{", "]", "null", "\0", ',"items":'), nm.Feed)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(("https://a.b/", "2026-03-02")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("name", "url", "type")), inner),
    max_leaves=4,
)
MEMBERS = (
    *("id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image"),
    *("date_published", "date_modified", "author", "authors", "tags", "language", "attachments", "_newsmodel"),
    *("home_page_url", "feed_url", "description", "icon", "favicon", "hubs", "next_url", "version"),
)


@given(
    st.dictionaries(st.sampled_from(MEMBERS), VALUES),
    st.lists(st.dictionaries(st.sampled_from(MEMBERS), VALUES) | VALUES, max_size=3),
)
def test_members_of_any_type_are_read_or_left_out(channel: dict[str, object], items: list[object]) -> None:
    read_or_refuse(jsonfeed.loads, json.dumps({**channel, "items": items}), nm.Feed)


@given(st.one_of(st.text(), st.binary()))
@example(b"")
@example("\ud800")
@example("[" * 100_000)
def test_no_input_crashes_the_reader(document: str | bytes) -> None:
    read_or_refuse(jsonfeed.loads, document, nm.Feed)
