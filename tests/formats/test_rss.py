"""RSS, the writing side: the three layers of an item, the channel, and what makes writing safe."""

import json
import locale
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from lxml import etree

import newsmodel as nm
from newsmodel.formats import jsonld, rss

DATA = Path(__file__).parent.parent / "data" / "rss"
NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "schema": "https://schema.org/",
}

BODY = (
    "PORT ELLIS, March 2 (Coast Wire) – The harbour is full, its master says.\n\n"
    "“We have not one berth left,” said Ana Prior, the harbour master. “Not one.”\n\n"
    "The town council hopes for a second quay."
)


def span(words: str) -> nm.Span:
    start = BODY.index(words)
    return nm.Span(start, start + len(words))


HARBOUR = nm.Article(
    id="https://example.org/news/harbour-full",
    url="https://example.org/news/harbour-full",
    headline="Harbour & quay “full”: no berth < 40 m left",
    standfirst="The harbour master wants < 2 years of building.",
    body=BODY,
    byline="By Jane Doe and Bob Lee in Port Ellis",
    authors=["Jane Doe", "Bob Lee"],
    dateline="PORT ELLIS, March 2 (Coast Wire)",
    place="Port Ellis",
    published="2026-03-02T08:30:00.250000+01:00",
    modified="2026-03-02T09:00:00+01:00",
    language="en-GB",
    section="Coast",
    keywords=["harbours", "shipping"],
    publisher=nm.Publisher(name="The Harbour Post", url="https://example.org/"),
    images=[
        nm.Image(
            url="https://example.org/quay.jpg",
            caption="The quay at dawn,\nseen from the <north>",
            credit="Ana Lind",
            alt="Boats side by side",
            width=1600,
            height=900,
        ),
        nm.Image(url="https://example.org/map.png", alt="A map of the harbour"),
    ],
    actors=[
        nm.Actor(
            id="ana-prior", type="person", name="Ana Prior", job_title="harbour master", mentions=[span("Ana Prior")]
        ),
        nm.Actor(
            id="council", type="organization", name="Port Ellis Town Council", mentions=[span("The town council")]
        ),
        nm.Actor(id="port-ellis", type="place", name="Port Ellis"),
    ],
    sources=[
        nm.Source(id="s1", kind="person", named=True, actor="ana-prior", label="Ana Prior"),
        nm.Source(id="s2", kind="organization", named=True, actor="council", label="The town council"),
    ],
    quotes=[
        nm.Quote(
            id="q1",
            kind="direct",
            spans=[span("We have not one berth left,"), span("Not one.")],
            cue=span("said"),
            mention=span("Ana Prior"),
            source="s1",
        ),
        nm.Quote(
            id="q2", kind="indirect", act="attitude", spans=[span("a second quay")], cue=span("hopes"), source="s2"
        ),
    ],
)

CHANNEL = nm.Feed(
    title="Harbour & coast",
    link="https://example.org/",
    description="What the tide brings",
    language="en-GB",
    self_url="https://example.org/feed.rss",
    hub="https://hub.example.org/",
    next_url="https://example.org/feed-2.rss",
    image=nm.Image(url="https://example.org/mark.png", caption="Our mark", width=144, height=400),
    ttl=30,
    updated="2026-03-02T10:00:00.000001+00:00",
    items=[
        HARBOUR,
        nm.Article(id="7", headline="Ferry late", body="The ferry is late.\n\nAgain.", published="2026-03-01"),
        nm.Article(
            headline="La pêche reprend",
            url="https://example.org/pêche",
            body="Les bateaux sortent.",
            language="fr",
            published="2026-02-28T18:00:00+05:45",
        ),
    ],
)


def address(article: nm.Article) -> str | None:
    return f"{article.url}.jsonld" if article.url else None


@pytest.fixture(scope="module")
def document() -> str:
    return rss.dumps(CHANNEL, jsonld_url=address)


@pytest.fixture(scope="module")
def channel(document: str) -> etree._Element:
    return etree.fromstring(document.encode())[0]


@pytest.fixture(scope="module")
def item(channel: etree._Element) -> etree._Element:
    return channel.find("item")


def texts(parent: etree._Element, path: str) -> list[str | None]:
    return [element.text for element in parent.findall(path, NAMESPACES)]


def test_the_feed_is_the_golden_one_and_reads_back(document: str) -> None:
    # Renewed with: python -m tests.formats.test_rss >tests/data/rss/harbour.rss
    golden = (DATA / "harbour.rss").read_text("utf-8")
    assert document == golden
    assert rss.loads(golden) == CHANNEL
    assert rss.loads(golden.encode()) == CHANNEL


def test_every_reader_sees_the_story(document: str) -> None:
    read = feedparser.parse(document)
    first = read.entries[0]
    assert not read.bozo
    assert [entry.title for entry in read.entries] == [article.headline for article in CHANNEL.items]
    assert (first.title, first.link, first.id) == (HARBOUR.headline, HARBOUR.url, HARBOUR.id)
    assert first.summary == "The harbour master wants &lt; 2 years of building."
    assert [author.name for author in first.authors] == ["Jane Doe", "Bob Lee"]
    assert first.published == "Mon, 02 Mar 2026 08:30:00 +0100"
    assert first.updated == "2026-03-02T09:00:00+01:00"
    assert first.language == "en-GB"
    assert [(tag.scheme, tag.term) for tag in first.tags] == [
        ("https://schema.org/articleSection", "Coast"),
        (None, "harbours"),
        (None, "shipping"),
        ("https://schema.org/Person", "Ana Prior"),
        ("https://schema.org/Organization", "Port Ellis Town Council"),
        ("https://schema.org/Place", "Port Ellis"),
    ]


def test_the_body_shows_statements_as_quotations_and_nothing_else(item: etree._Element) -> None:
    (content,) = texts(item, "content:encoded")
    assert content is not None
    assert "h-cite" in content
    assert "h-card" in content
    assert "We have not one berth left," in content
    assert content.count("h-cite") == 1, "an attitude is no quotation"


def test_a_paragraph_that_is_a_quotation_is_a_block() -> None:
    body = "“There is room for all,” said Bo Lind."
    article = nm.Article(
        headline="Room", body=body, quotes=[nm.Quote(id="q", kind="direct", spans=[nm.Span(1, body.index("”"))])]
    )
    (content,) = texts(etree.fromstring(rss.dumps(article).encode())[0], "item/content:encoded")
    assert content is not None
    assert content.startswith('<blockquote class="h-cite">')


def test_pictures_come_with_credit_and_caption(item: etree._Element) -> None:
    photograph, chart = item.findall("media:content", NAMESPACES)
    assert dict(photograph.attrib) == {
        "url": "https://example.org/quay.jpg",
        "medium": "image",
        "width": "1600",
        "height": "900",
    }
    assert texts(photograph, "media:credit") == ["Ana Lind"]
    assert texts(photograph, "media:description") == ["The quay at dawn,\nseen from the <north>"]
    assert texts(chart, "media:description") == ["A map of the harbour"]


def test_the_json_ld_is_linked_where_it_is_published(channel: etree._Element) -> None:
    links = [each.findall("atom:link", NAMESPACES) for each in channel.findall("item")]
    assert [dict(link.attrib) for each in links for link in each] == [
        {
            "rel": "describedby",
            "href": "https://example.org/news/harbour-full.jsonld",
            "type": "application/ld+json",
        },
        {"rel": "describedby", "href": "https://example.org/p%C3%AAche.jsonld", "type": "application/ld+json"},
    ]
    assert "describedby" not in rss.dumps(CHANNEL)


@pytest.mark.parametrize(
    ("article", "guid", "permanent"),
    [
        (nm.Article(id="https://example.org/a", url="https://example.org/a"), "https://example.org/a", "true"),
        (nm.Article(id="https://example.org/é", url="https://example.org/é"), "https://example.org/%C3%A9", "true"),
        (nm.Article(id="https://example.org/é"), "https://example.org/é", "false"),
        (nm.Article(id="tag:example.org,2026:a", url="https://example.org/a"), "tag:example.org,2026:a", "false"),
        (nm.Article(id="4711"), "https://example.org/#4711", "false"),
    ],
)
def test_a_guid_is_the_id_and_a_permalink_only_if_it_is_the_link(
    article: nm.Article, guid: str, permanent: str
) -> None:
    feed = CHANNEL.model_copy(update={"items": (article,)})
    (element,) = etree.fromstring(rss.dumps(feed).encode()).iter("guid")
    assert (element.text, element.get("isPermaLink")) == (guid, permanent)
    assert rss.loads(rss.dumps(feed)) == feed


def test_two_versions_of_one_article_have_two_guids() -> None:
    feed = CHANNEL.model_copy(update={"items": (HARBOUR, HARBOUR)})
    guids = [(guid.text, guid.get("isPermaLink")) for guid in etree.fromstring(rss.dumps(feed).encode()).iter("guid")]
    assert guids == [(HARBOUR.id, "true"), (f"{HARBOUR.id}#2", "false")]
    assert rss.loads(rss.dumps(feed)) == feed


def test_the_channel_says_who_and_where_it_is(channel: etree._Element) -> None:
    assert texts(channel, "title") == ["Harbour & coast"]
    assert texts(channel, "link") == ["https://example.org/"]
    assert texts(channel, "description") == ["What the tide brings"]
    assert texts(channel, "language") == ["en-GB"]
    assert texts(channel, "ttl") == ["30"]
    assert texts(channel, "generator") == ["newsmodel"]
    assert texts(channel, "lastBuildDate") == ["Mon, 02 Mar 2026 10:00:00 +0000"]
    assert [(link.get("rel"), link.get("href")) for link in channel.findall("atom:link", NAMESPACES)] == [
        ("self", "https://example.org/feed.rss"),
        ("hub", "https://hub.example.org/"),
        ("next", "https://example.org/feed-2.rss"),
    ]
    assert [(each.tag, each.text) for each in channel.find("image")] == [
        ("url", "https://example.org/mark.png"),
        ("title", "Harbour & coast"),
        ("link", "https://example.org/"),
        ("width", "144"),
        ("height", "400"),
    ]


def test_what_rss_does_not_allow_stays_in_the_carrier() -> None:
    feed = nm.Feed(
        title="Old news",
        link="https://example.org/",
        ttl=0,
        image=nm.Image(url="https://example.org/mark.svg", width=145),
        updated="1815-06-18T20:00:00+00:00",
        items=[nm.Article(headline="Semaphore busy", published=date(1815, 6, 18))],
    )
    (channel,) = etree.fromstring(rss.dumps(feed).encode())
    assert [channel.find(name) for name in ("ttl", "image", "lastBuildDate", "item/pubDate")] == [None] * 4
    assert channel.find("media:thumbnail", NAMESPACES).get("url") == "https://example.org/mark.svg"
    assert rss.loads(rss.dumps(feed)) == feed


def test_the_last_change_is_that_of_the_items_and_never_the_clock() -> None:
    feed = CHANNEL.model_copy(update={"updated": None})
    assert "<lastBuildDate>Mon, 02 Mar 2026 09:00:00 +0100</lastBuildDate>" in rss.dumps(feed)
    undated = nm.Feed(title="Undated", link="https://example.org/", items=[nm.Article(headline="Some day")])
    assert "Date>" not in rss.dumps(undated)


def test_zones_that_feed_readers_do_not_know_become_utc(channel: etree._Element) -> None:
    assert texts(channel, "item/pubDate")[2] == "Sat, 28 Feb 2026 12:15:00 +0000"


def test_markup_in_a_title_is_spelt_so_that_no_reader_takes_it_for_markup(document: str) -> None:
    assert "<title>Harbour &#x26; quay “full”: no berth &#x3C; 40 m left</title>" in document
    assert 'type="plain">The quay at dawn,&#xA;seen from the &#x3C;north&#x3E;<' in document


def test_content_that_could_end_its_own_section_is_written_whole() -> None:
    article = nm.Article(headline="]]>", body="]]> <![CDATA[ ]]>")
    (content,) = texts(etree.fromstring(rss.dumps(article).encode())[0], "item/content:encoded")
    assert content == "<p>]]&gt; &lt;![CDATA[ ]]&gt;</p>"


def test_one_article_is_a_feed_of_one() -> None:
    assert rss.loads(rss.dumps(HARBOUR)) == nm.Feed(
        title="The Harbour Post", link="https://example.org/", language="en-GB", items=[HARBOUR]
    )
    alone = nm.Article(headline="Ferry late", body="It is late.")
    assert rss.loads(rss.dumps(alone)) == nm.Feed(title="Ferry late", link="https://newsroom.invalid/", items=[alone])


def test_an_article_without_headline_and_text_still_has_a_title() -> None:
    (channel,) = etree.fromstring(rss.dumps(nm.Article(id="urn:example:1")).encode())
    assert texts(channel, "item/title") == ["urn:example:1"]


HARD = "<cut> ]]> & “x” 'y' \"z\" \u2028 \ufeff \u202e שלום 👩‍👩‍👧 \t\n\n \\u003c </schema:NewsArticle> &amp;"


@pytest.mark.parametrize("parser", ["feedparser", "lxml", "xml.etree"])
def test_the_carrier_survives_other_parsers(parser: str) -> None:
    article = nm.Article(headline="Hard", body=HARD, body_html=HARD)
    document = rss.dumps(article).encode()
    name = "{https://schema.org/}NewsArticle"
    text = {
        "feedparser": lambda: feedparser.parse(document).entries[0].schema_newsarticle,
        "lxml": lambda: next(etree.fromstring(document).iter(name)).text,
        "xml.etree": lambda: next(ElementTree.fromstring(document).iter(name)).text,
    }[parser]()
    assert text == jsonld.dumps(article)
    assert jsonld.loads(text) == article


def test_the_channels_carrier_is_json_ld_without_attributes(channel: etree._Element) -> None:
    (carrier,) = channel.findall("schema:DataFeed", NAMESPACES)
    assert not carrier.attrib
    assert json.loads(carrier.text or "")["@type"] == "DataFeed"


def test_sixteen_threads_write_the_same_bytes(document: str) -> None:
    with ThreadPoolExecutor(16) as pool:
        written = set(pool.map(lambda _: rss.dumps(CHANNEL, jsonld_url=address), range(64)))
    assert written == {document}


def test_writing_leaves_the_locale_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[object] = []
    monkeypatch.setattr(locale, "setlocale", lambda *arguments: called.append(arguments))
    rss.dumps(CHANNEL)
    rss.loads(rss.dumps(CHANNEL))
    assert called == []


def test_a_process_may_begin_with_rss() -> None:
    # feedgen.util fails unless somebody has imported lxml.etree before it.
    program = (
        "from newsmodel.formats import rss; import newsmodel as nm; print(len(rss.dumps(nm.Article(headline='a'))))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == str(len(rss.dumps(nm.Article(headline="a"))))


if __name__ == "__main__":
    print(rss.dumps(CHANNEL, jsonld_url=address), end="")
