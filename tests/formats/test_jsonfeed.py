"""JSON Feed: what every reader sees, the carrier beside it, and what is made of other people's feeds."""

import json
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.formats import jsonfeed, jsonld
from tests.formats.quay import CHANNEL, FERRY, FISHING, QUAY

GOLDEN = Path(__file__).parent.parent / "data" / "jsonfeed" / "harbour.jsonfeed"


@pytest.fixture(scope="module")
def written() -> dict:
    return json.loads(jsonfeed.dumps(CHANNEL))


@pytest.fixture(scope="module")
def item(written: dict) -> dict:
    return written["items"][0]


def test_the_feed_is_the_golden_one_and_reads_back() -> None:
    # Renewed with: python -m tests.formats.test_jsonfeed >tests/data/jsonfeed/harbour.jsonfeed
    golden = GOLDEN.read_text("utf-8")
    assert jsonfeed.dumps(CHANNEL) == golden
    assert jsonfeed.loads(golden) == CHANNEL
    assert jsonfeed.loads(golden.encode()) == CHANNEL


def test_the_channel_says_who_and_where_it_is(written: dict) -> None:
    assert {key: value for key, value in written.items() if key not in ("items", "_newsmodel")} == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour & coast",
        "home_page_url": "https://example.org/",
        "feed_url": "https://example.org/feed",
        "description": "What the tide brings",
        "next_url": "https://example.org/feed-2",
        "icon": "https://example.org/mark.png",
        "language": "en-GB",
        "hubs": [{"type": "WebSub", "url": "https://hub.example.org/"}],
    }


def test_every_reader_sees_the_story(item: dict) -> None:
    shown = {key: value for key, value in item.items() if key not in ("content_html", "_newsmodel")}
    assert shown == {
        "id": QUAY.id,
        "url": QUAY.url,
        "title": QUAY.headline,
        "summary": QUAY.standfirst,
        "image": "https://example.org/quay.jpg",
        "date_published": "2026-03-02T08:30:00.250000+01:00",
        "date_modified": "2026-03-02T09:00:00+01:00",
        "authors": [{"name": "Jane Doe", "url": "https://example.org/staff/doe"}, {"name": "Coast Desk"}],
        "tags": ["Coast", "harbours", "shipping"],
        "language": "en-GB",
        "attachments": [{"url": "https://example.org/map.png?size=2", "mime_type": "image/png"}],
    }


def test_statements_are_marked_and_attitudes_are_not(item: dict) -> None:
    assert item["content_html"].count("h-cite") == 2
    assert "said Ana Prior" not in item["content_html"]
    assert "h-card" in item["content_html"]


def test_the_extension_holds_the_article_as_json_ld_and_says_where_it_is_explained(item: dict) -> None:
    extension = item["_newsmodel"]
    assert extension["about"].startswith("https://")
    assert jsonld.article_in(extension["NewsArticle"]) == QUAY


def test_addresses_are_spelt_in_ascii_and_come_back_as_they_were(written: dict) -> None:
    assert written["items"][2]["url"] == "https://example.org/p%C3%AAche"
    assert jsonfeed.loads(json.dumps(written)).items[2].url == FISHING.url


def test_an_item_without_a_body_has_content_all_the_same() -> None:
    items = json.loads(jsonfeed.dumps(nm.Article(id="urn:a", headline="Ferry late")))["items"]
    assert [(each["content_text"], "content_html" in each) for each in items] == [("Ferry late", False)]
    assert json.loads(jsonfeed.dumps(nm.Article(id="urn:a")))["items"][0]["content_text"] == ""


def test_items_have_ids_of_their_own() -> None:
    copies = CHANNEL.model_copy(update={"items": (FERRY, FERRY, FERRY.model_copy(update={"id": "7#2"}), FERRY)})
    document = jsonfeed.dumps(copies)
    assert [item["id"] for item in json.loads(document)["items"]] == ["7", "7#2", "7#2#2", "7#3"]
    assert jsonfeed.loads(document) == copies


def test_a_summary_feed_holds_no_word_of_the_body() -> None:
    document = jsonfeed.dumps(CHANNEL, summary=True)
    item = json.loads(document)["items"][0]
    assert "berth left," not in document
    assert (item["summary"], item["content_text"]) == (QUAY.standfirst, QUAY.standfirst)
    again = jsonfeed.loads(document).items
    assert (again[0].body, again[0].quotes, again[0].authors) == ("", (), QUAY.authors)
    assert [actor.name for actor in again[0].actors] == [actor.name for actor in QUAY.actors]
    assert again[1].standfirst == "The ferry is late."


def test_pieces_are_the_document_one_item_at_a_time() -> None:
    pieces = list(jsonfeed.pieces(CHANNEL))
    assert "".join(pieces) == jsonfeed.dumps(CHANNEL)
    assert len(pieces) == len(CHANNEL.items) + 2
    assert jsonfeed.loads("".join(jsonfeed.pieces(CHANNEL.model_copy(update={"items": ()})))).items == ()


def test_one_article_is_a_feed_of_one() -> None:
    assert jsonfeed.loads(jsonfeed.dumps(QUAY)) == nm.Feed(
        title="The Harbour Post", link="https://example.org/", language="en-GB", items=[QUAY]
    )


def read(**members: object) -> nm.Feed:
    """Read a feed of somebody else's with these members."""
    return jsonfeed.loads(
        json.dumps({"version": "https://jsonfeed.org/version/1", "home_page_url": "https://example.org/", **members})
    )


def read_item(**members: object) -> nm.Article:
    return read(title="News", items=[{"id": "1", **members}]).items[0]


def test_what_a_channel_says() -> None:
    feed = read(
        title="Harbour &amp; coast",
        description="<p>Tides.</p><p>And <b>boats</b>.</p>",
        feed_url="https://example.org/feed.json",
        icon="/mark.png",
        language="en_GB",
        hubs=[{"type": "rssCloud", "url": "https://c.example/"}, {"type": "WebSub", "url": "https://h.example/"}],
        next_url="?page=2",
        items=[],
    )
    assert feed == nm.Feed(
        title="Harbour & coast",
        link="https://example.org/",
        description="Tides.\n\nAnd boats.",
        self_url="https://example.org/feed.json",
        image=nm.Image(url="https://example.org/mark.png"),
        language="en-GB",
        hub="https://h.example/",
        next_url="https://example.org/?page=2",
    )


def test_what_an_item_says() -> None:
    article = read_item(
        url="/ferry",
        title="Ferry &#8217;late&#8217;",
        content_html="<p>The <a href='/f'>ferry</a> is late.</p><script>x()</script><p>Again.</p>",
        content_text="ignored",
        summary="Late",
        image="quay.jpg",
        banner_image="https://example.org/banner.jpg",
        date_published="2026-03-02T08:30:00Z",
        date_modified="Mon, 02 Mar 2026 09:30:00 BST",
        tags=["boats", "boats", 7, None, ""],
        language="fr",
        attachments=[{"url": "a.png", "mime_type": "image/png"}, {"url": "a.mp3", "mime_type": "audio/mpeg"}],
    )
    assert article == nm.Article(
        id="1",
        url="https://example.org/ferry",
        headline="Ferry ’late’",
        standfirst="Late",
        body="The ferry is late.\n\nAgain.",
        body_html='<p>The <a href="https://example.org/f">ferry</a> is late.</p>\n<p>Again.</p>',
        published="2026-03-02T08:30:00+00:00",
        modified="2026-03-02T09:30:00+01:00",
        keywords=["boats", "7"],
        language="fr",
        images=[nm.Image(url=f"https://example.org/{name}") for name in ("quay.jpg", "banner.jpg", "a.png")],
    )


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ({"authors": [{"name": "Jane Doe"}, {"name": "Bob Lee"}], "author": {"name": "Old"}}, ["Jane Doe", "Bob Lee"]),
        ({"author": {"name": "Jane Doe"}}, ["Jane Doe"]),
        ({"author": "Jane Doe"}, ["Jane Doe"]),
        ({"authors": ["Jane Doe", {"name": "Jane Doe"}]}, ["Jane Doe"]),
        ({"authors": {"name": "Jane Doe"}}, ["Jane Doe"]),
        ({"authors": []}, ["The Post"]),
        ({}, ["The Post"]),
    ],
)
def test_authors_in_every_form_and_the_feeds_own_where_an_item_names_none(
    members: dict[str, object], names: list[str]
) -> None:
    feed = read(title="News", author={"name": "The Post"}, items=[{"id": "1", **members}])
    assert [author.name for author in feed.items[0].authors] == names


@pytest.mark.parametrize(
    ("members", "identifier", "url"),
    [
        ({"id": 7}, "7", None),
        ({"id": 7.0, "external_url": "https://example.com/a"}, "7", "https://example.com/a"),
        ({"id": "https://example.org/a"}, "https://example.org/a", "https://example.org/a"),
        ({"id": "a b", "url": "https://example.org/a"}, "a-b", "https://example.org/a"),
        ({"id": None, "url": "https://example.org/a"}, "https://example.org/a", "https://example.org/a"),
    ],
)
def test_ids_of_every_type(members: dict[str, object], identifier: str, url: str | None) -> None:
    article = read_item(**members)
    assert (article.id, article.url) == (identifier, url)


@pytest.mark.parametrize("count", [1772440200, 1772440200000, "1772440200"])
def test_dates_that_are_counted(count: object) -> None:
    assert read_item(date_published=count).published == datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def test_text_is_a_body_too_and_a_summary_that_repeats_it_is_none() -> None:
    article = read_item(content_text="One.\n\nTwo.", summary="One.\n\nTwo.")
    assert (article.body, article.body_html, article.standfirst) == ("One.\n\nTwo.", None, None)


def test_a_title_keeps_a_word_in_angle_brackets() -> None:
    assert read_item(title="How <b> works").headline == "How <b> works"


def test_what_cannot_be_read_is_told_of_and_the_rest_is_read() -> None:
    with pytest.warns(nm.NewsmodelWarning) as told:
        feed = read(
            title="News",
            items=[
                {},
                "nonsense",
                {"id": "1", "title": "Ferry", "date_published": "soon", "authors": [{"avatar": "x"}]},
            ],
        )
    assert [article.headline for article in feed.items] == ["Ferry"]
    assert [str(each.message) for each in told] == [
        "item 1 (without title) was skipped: it has neither id, title, address nor text",
        "item 2 (without title) was skipped: it has neither id, title, address nor text",
        "item 3 (Ferry): an author without a name was left out",
        "item 3 (Ferry): the date 'soon' cannot be read without a guess, and was left out",
    ]


def damaged(change: Callable[[dict], object]) -> str:
    document = json.loads(jsonfeed.dumps(CHANNEL))
    change(document)
    return json.dumps(document)


def test_a_carrier_that_cannot_be_read_is_replaced_by_what_is_shown() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="item 1 .*NewsArticle cannot be read"):
        feed = jsonfeed.loads(damaged(lambda feed: feed["items"][0]["_newsmodel"].update(NewsArticle=[])))
    shown, *others = feed.items
    assert (shown.id, shown.headline, shown.body) == (QUAY.id, QUAY.headline, QUAY.body)
    assert tuple(others) == CHANNEL.items[1:]
    with pytest.warns(nm.NewsmodelWarning, match="DataFeed cannot be read"):
        feed = jsonfeed.loads(damaged(lambda feed: feed["_newsmodel"].update(DataFeed={"@type": "DataFeed"})))
    assert (feed.title, feed.hub, feed.items) == (CHANNEL.title, CHANNEL.hub, CHANNEL.items)


def test_a_feed_without_an_address_gets_one_that_is_nobodys() -> None:
    with pytest.warns(nm.NewsmodelWarning, match="no home_page_url"):
        assert read(title="News", home_page_url=None, items=[]).link == "https://newsroom.invalid/"


@pytest.mark.parametrize(
    "document",
    [
        b'\xef\xbb\xbf{"home_page_url": "https://e.org", "items": [],}',
        '{"home_page_url": "https://e.org", "items": []} trailing',
    ],
)
def test_json_that_is_not_sound_is_repaired(document: str | bytes) -> None:
    with pytest.warns(nm.NewsmodelWarning, match="not sound"):
        assert jsonfeed.loads(document).items == ()


def test_bytes_in_another_encoding_are_read() -> None:
    text = json.dumps(
        {"items": [{"id": "1", "title": "Fähre “spät”"}], "home_page_url": "https://e.org"}, ensure_ascii=False
    )
    with pytest.warns(nm.NewsmodelWarning, match="Windows-1252"):
        assert jsonfeed.loads(text.encode("cp1252")).items[0].headline == "Fähre “spät”"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert jsonfeed.loads(text.encode("utf-16")).items[0].headline == "Fähre “spät”"


@pytest.mark.parametrize(
    ("document", "error", "message"),
    [
        ("", nm.UnreadableDocument, "empty"),
        ("<rss/>", nm.UnreadableDocument, "looks like XML"),
        ('{"items": [', nm.UnreadableDocument, "not JSON"),
        ("[]", nm.NoArticle, "not an object"),
        ('{"@type": "NewsArticle"}', nm.NoArticle, "JSON-LD"),
        ('{"articles": []}', nm.NoArticle, "neither its version nor items"),
    ],
)
def test_what_is_no_feed_is_refused_with_a_reason(document: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        jsonfeed.loads(document)


if __name__ == "__main__":
    print(jsonfeed.dumps(CHANNEL), end="")
