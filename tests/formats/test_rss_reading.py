"""RSS, the reading side: other people's feeds, broken feeds, hostile feeds."""

import contextlib
import re
import time
import warnings
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsmodel as nm
from newsmodel.errors import NewsmodelWarning, NoArticle, UnreadableDocument
from newsmodel.formats import rss
from newsmodel.formats.dates import read_date
from newsmodel.parsing.furniture import zones

NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:m="http://search.yahoo.com/mrss/" xmlns:schema="https://schema.org/"'
)
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
COAST = "<title>Coast</title><link>https://example.org/</link>"


def feed_with(items: str, channel: str = COAST) -> str:
    return f'<rss version="2.0" {NAMESPACES}><channel>{channel}{items}</channel></rss>'


def the_item(item: str) -> nm.Article:
    (article,) = rss.loads(feed_with(f"<item>{item}</item>")).items
    return article


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("<title>Ferry late</title>", {"headline": "Ferry late", "url": None}),
        ("<title> Ferry\n late </title>", {"headline": "Ferry late"}),
        ("<title><![CDATA[Ferry &#8216;late&#8217; <i>again</i>]]></title>", {"headline": "Ferry ‘late’ again"}),
        ("<title>Ropes &amp;amp; sails</title>", {"headline": "Ropes & sails"}),
        ("<title>3 &lt; 4</title>", {"headline": "3 < 4"}),
        ("<m:title>Ferry late</m:title>", {"headline": "Ferry late"}),
        ("<link>https://example.org/a</link>", {"url": "https://example.org/a", "id": "https://example.org/a"}),
        ("<link>\n /a b </link>", {"url": "https://example.org/a%20b"}),
        ("<title>a</title><link>mailto:ana@example.org</link>", {"url": None}),
        ('<title>a</title><atom:link rel="alternate" href="/b"/>', {"url": "https://example.org/b"}),
        ("<title>a</title><guid>https://example.org/c</guid>", {"url": "https://example.org/c"}),
        (
            '<title>a</title><guid isPermaLink="false">https://example.org/c</guid>',
            {"url": None, "id": "https://example.org/c"},
        ),
        ("<link>https://example.org/a</link><guid>17 b</guid>", {"url": "https://example.org/a", "id": "17-b"}),
        ("<description>Boats &lt;b&gt;wait&lt;/b&gt;.</description>", {"standfirst": "Boats wait.", "body": ""}),
        (
            """<description>A.</description>
            <content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded>""",
            {"standfirst": "A.", "body": "One.\n\nTwo & three."},
        ),
        (
            "<description><![CDATA[<p>One.</p><p>Two.</p><p>Three.</p>]]></description>",
            {"standfirst": None, "body": "One.\n\nTwo.\n\nThree."},
        ),
        (
            "<description>All of it.</description><content:encoded>All of it.</content:encoded>",
            {"standfirst": None, "body": "All of it."},
        ),
        (
            """<link>/</link><dc:creator>Jane Doe</dc:creator><dc:creator> Bob  Lee</dc:creator>
            <dc:creator>Jane Doe</dc:creator>""",
            {"authors": (nm.Author(name="Jane Doe"), nm.Author(name="Bob Lee"))},
        ),
        ("<title>a</title><author>jane@example.org (Jane Doe)</author>", {"authors": (nm.Author(name="Jane Doe"),)}),
        ("<title>a</title><author>Jane Doe &lt;j@example.org&gt;</author>", {"authors": (nm.Author(name="Jane Doe"),)}),
        ("<title>a</title><author><name>Jane Doe</name></author>", {"authors": (nm.Author(name="Jane Doe"),)}),
        (
            """<link>/</link><category>Sea</category><category>Sea</category><category> </category>
            <dc:subject>Law</dc:subject>""",
            {"keywords": ("Sea", "Law"), "section": None},
        ),
        (
            """<title>a</title><category domain="https://schema.org/articleSection">Coast</category>
            <category domain="https://schema.org/Organization">Port Authority</category>""",
            {
                "section": "Coast",
                "keywords": (),
                "actors": (nm.Actor(id="actor-1", type="organization", name="Port Authority"),),
            },
        ),
        (
            """<title>a</title><m:content url="/q.jpg" medium="image" width="640" height="none">
            <m:credit>Ana Lind</m:credit><m:description>The quay</m:description></m:content>""",
            {"images": (nm.Image(url="https://example.org/q.jpg", caption="The quay", credit="Ana Lind", width=640),)},
        ),
        (
            """<title>a</title><m:group><m:content url="https://example.org/q.webp"/></m:group>
            <m:content url="https://example.org/film.mp4" type="video/mp4"/>""",
            {"images": (nm.Image(url="https://example.org/q.webp"),)},
        ),
        (
            """<title>a</title><enclosure url="https://example.org/q" type="image/png" length="0"/>
            <m:thumbnail url="https://example.org/small.png"/>""",
            {"images": (nm.Image(url="https://example.org/q"),)},
        ),
        (
            '<title>a</title><m:thumbnail url="https://example.org/small.png" width="80px"/>',
            {"images": (nm.Image(url="https://example.org/small.png", width=80),)},
        ),
        ("<title>a</title><dc:language>pt_BR</dc:language>", {"language": "pt-BR"}),
        ("<title>a</title><dc:rights>© The Post</dc:rights>", {"copyright": "© The Post"}),
        ("<title>a</title><dc:publisher>The Post</dc:publisher>", {"publisher": nm.Publisher(name="The Post")}),
        (
            "<title>a</title><atom:updated>2026-03-02T10:00:00Z</atom:updated>",
            {"modified": datetime(2026, 3, 2, 10, tzinfo=UTC)},
        ),
    ],
)
def test_an_item_says_what_its_elements_say(item: str, expected: dict[str, object]) -> None:
    article = the_item(item)
    assert {name: getattr(article, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Mon, 02 Mar 2026 08:30:00 GMT", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 08:30:00 -0000", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2 Mar 26 08:30 EST", datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=-5)))),
        ("Mon, 06 Jul 2026 08:30:00 BST", datetime(2026, 7, 6, 8, 30, tzinfo=timezone(timedelta(hours=1)))),
        ("Mon,02 Mar 2026 8:30:5 GMT+9", datetime(2026, 3, 2, 8, 30, 5, tzinfo=timezone(timedelta(hours=9)))),
        ("2026-03-02T08:30:00.5+05:45", datetime(2026, 3, 2, 8, 30, 0, 500000, timezone(timedelta(minutes=345)))),
        ("2026-03-02T08:30:00Z", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2026-03-02 08:30:00", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2026-03-02", date(2026, 3, 2)),
        ("March 2, 2026", date(2026, 3, 2)),
        ("20260302", date(2026, 3, 2)),
        ("2026-W10-1", date(2026, 3, 2)),
        ("22/03/2026", date(2026, 3, 22)),
        ("2026/03/02 08:30", datetime(2026, 3, 2, 8, 30, tzinfo=UTC)),
        ("2 March 2026, 12am", datetime(2026, 3, 2, tzinfo=UTC)),
        ("2 Mar 2026 08:30 ET", datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=-5)))),
        ("2 Mar 2026 08:30 +05:30 (IST)", datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=5.5)))),
    ],
)
def test_dates_are_read_as_publishers_print_them(printed: str, expected: date) -> None:
    published = the_item(f"<title>a</title><pubDate> {printed} </pubDate>").published
    assert published == expected
    assert type(published) is type(expected)


@pytest.mark.parametrize(
    "printed",
    [
        *("soon", "Monday", "99 Mar 2026", "Mon, 02 Mar 2026 08:30:00 QQQ", "10:00"),
        *(
            "2022",
            "March 2022",
            "Monday March 2022",
            "Fri, 04 2022",
            "2022-03",
            "10/2022",
            "2022-W01",
            "2022-W01T10:00",
        ),
        *("2022 10:00 GMT", "Mar 2022 10:00 EST"),
        *("03/04/2022", "04.03.2022", "Monday 4/3/2022 11:00", "03/04/2022 10:00 GMT", "1000 03/04/2022"),
    ],
)
def test_a_date_that_cannot_be_read_is_left_out_and_said(printed: str) -> None:
    with pytest.warns(NewsmodelWarning, match=r"item 1 \(Ferry late\): the date .* cannot be read"):
        assert the_item(f"<title>Ferry late</title><pubDate>{printed}</pubDate>").published is None


def test_the_day_is_kept_of_a_date_whose_zone_has_several_readings() -> None:
    with pytest.warns(NewsmodelWarning, match=r"item 1 \(a\): the zone of the date '2 Mar .* IST' has several"):
        published = the_item("<title>a</title><pubDate>2 Mar 2026 08:30 IST</pubDate>").published
    assert type(published) is date
    assert published == date(2026, 3, 2)


@pytest.mark.parametrize("day", [datetime(2026, 1, 15, 8, 30), datetime(2026, 7, 15, 8, 30)], ids=["winter", "summer"])
@pytest.mark.parametrize("name", zones.NAMES)
def test_a_zone_is_read_as_in_articles(name: str, day: datetime) -> None:
    read = read_date(f"{day:%d %B %Y %H:%M} {name}")
    zone = zones.zone_named(name, day)
    assert read == (day.replace(tzinfo=zone) if zone else day.date())


def test_a_channels_date_that_cannot_be_read_is_said() -> None:
    with pytest.warns(NewsmodelWarning, match="the channel: the date '03/04/2022' cannot be read"):
        assert rss.loads(feed_with("", f"{COAST}<pubDate>03/04/2022</pubDate>")).updated is None


def test_a_second_date_stands_in_for_one_that_cannot_be_read() -> None:
    with pytest.warns(NewsmodelWarning, match="soon"):
        article = the_item("<title>a</title><pubDate>soon</pubDate><dc:date>2026-03-02</dc:date>")
    assert article.published == date(2026, 3, 2)


def test_a_channel_says_what_its_elements_say() -> None:
    channel = (
        "<title>Coast &amp;amp; sea</title><link>https://example.org/</link><description>News</description>"
        "<language>en_GB</language><ttl>060</ttl><lastBuildDate>Mon, 02 Mar 2026 08:30:00 GMT</lastBuildDate>"
        '<atom:link rel="self" href="/feed"/><atom:link rel="hub" href="https://hub.example.org/"/>'
        '<atom:link rel="next" href="/feed?page=2"/>'
        "<image><url>https://example.org/mark.gif</url><title>Mark</title><link>https://example.org/</link></image>"
    )
    assert rss.loads(feed_with("<item><title>a</title></item>", channel)) == nm.Feed(
        title="Coast & sea",
        link="https://example.org/",
        description="News",
        language="en-GB",
        ttl=60,
        updated="2026-03-02T08:30:00+00:00",
        self_url="https://example.org/feed",
        hub="https://hub.example.org/",
        next_url="https://example.org/feed?page=2",
        image=nm.Image(url="https://example.org/mark.gif"),
        items=[nm.Article(headline="a", language="en-GB")],
    )


@pytest.mark.parametrize(
    "document",
    [
        f"<rss><channel>{COAST}<item><title>a</title></item></channel></rss>",
        f'<rss xmlns="https://example.org/rss"><channel>{COAST}<item><title>a</title></item></channel></rss>',
        f"<rdf:RDF {RDF}><channel>{COAST}</channel><item><title>a</title></item></rdf:RDF>",
        f"\ufeff\n<?xml version='1.0'?><rss><channel>{COAST}<item><title>a</title></item></channel></rss>",
        f"\n\n<?xml version='1.0'?><rss><channel>{COAST}<item><item/><title>a</title></item></channel></rss>",
    ],
)
def test_other_versions_of_rss_are_read_too(document: str) -> None:
    expected = nm.Feed(title="Coast", link="https://example.org/", items=[nm.Article(headline="a")])
    assert rss.loads(document) == expected


def test_bytes_are_read_in_the_encoding_that_they_declare() -> None:
    text = feed_with("<item><title>Pêche “fraîche”</title></item>")
    for encoding in ("utf-8", "utf-16", "windows-1252"):
        declared = f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding)
        assert rss.loads(declared).items[0].headline == "Pêche “fraîche”"


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "UTF-16", "none-such"])
def test_a_declared_encoding_does_not_matter_in_text(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{feed_with("<item><title>Pêche</title></item>")}'
    assert rss.loads(text).items[0].headline == "Pêche"


@pytest.mark.parametrize(
    ("document", "repair"),
    [
        (feed_with("<item><title>Pêche</title></item>").encode("windows-1252"), "read as windows-1252"),
        (
            b'<?xml version="1.0" encoding="US-ASCII"?>' + feed_with("<item><title>Pêche</title></item>").encode(),
            "it is not in US-ASCII, so it was read as UTF-8",
        ),
        *(
            (
                f'<?xml version="1.0" encoding="{codec}"?>{feed_with("<item><title>Pêche</title></item>")}'.encode(),
                f"it is not in {codec}, so it was read as UTF-8",
            )
            for codec in ("none-such", "punycode", "undefined", "rot13")
        ),
        (feed_with("<item><title>P\x0bêche&#11;</title></item>"), "control characters were dropped"),
        (feed_with("<item><title>P&ecirc;che</title></item>"), "HTML's names for characters"),
    ],
)
def test_what_breaks_real_feeds_is_repaired_and_said(document: str | bytes, repair: str) -> None:
    with pytest.warns(NewsmodelWarning, match=repair):
        assert rss.loads(document).items[0].headline == "Pêche"


def test_windows_characters_under_a_wrong_charset_are_read_as_meant() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>' + feed_with("<item><title>“Quay”</title></item>")
    assert rss.loads(text.encode("windows-1252")).items[0].headline == "“Quay”"


def test_characters_that_are_lost_are_said_once_for_each_item() -> None:
    items = "<item><title>a\x7f b\x81</title><description>c\x81\x7f</description></item><item><title>d</title></item>"
    with pytest.warns(NewsmodelWarning) as caught:
        feed = rss.loads(feed_with(items, "<title>Co\x8dast</title><link>https://example.org/</link>"))
    assert [str(each.message) for each in caught] == [
        "the channel: characters that no text can hold were dropped: U+008D",
        "item 1 (a b): characters that no text can hold were dropped: U+007F, U+0081",
    ]
    assert [feed.title, *(article.headline for article in feed.items)] == ["Coast", "a b", "d"]


def test_what_was_repaired_in_a_carrier_names_its_item() -> None:
    carried = '{"@type":"NewsArticle","headline":"Ferry late","datePublished":"soon"}'
    second = f"<item><title>b</title><schema:NewsArticle>{carried}</schema:NewsArticle></item>"
    with pytest.warns(NewsmodelWarning, match=r"item 2 \(b\), JSON-LD: .*soon"):
        assert rss.loads(feed_with(f"<item><title>a</title></item>{second}")).items[1].headline == "Ferry late"


@pytest.mark.parametrize(
    "document",
    [
        feed_with("<item><title>a&#11;</title></item>"),
        feed_with("<item/><item><foo/></item>"),
        feed_with("<item><title>a</title><pubDate>soon</pubDate></item>"),
        "<rss><channel><title>Coast</title></channel></rss>",
    ],
)
def test_warnings_point_to_whoever_reads(document: str) -> None:
    with pytest.warns(NewsmodelWarning) as caught:
        rss.loads(document)
    assert {each.filename for each in caught} == {__file__}


def test_a_broken_item_is_skipped_and_named_and_the_others_are_read() -> None:
    items = "<item><title>a</title></item><item><title> </title><foo/></item><item><title>c</title></item>"
    with pytest.warns(NewsmodelWarning, match=r"item 2 \(without title\) was skipped: .* neither title"):
        feed = rss.loads(feed_with(items))
    assert [article.headline for article in feed.items] == ["a", "c"]


@pytest.mark.parametrize("carried", ["{", "[]", "{}", "", '{"@type":"NewsArticle","articleBody":'])
def test_a_carrier_that_does_not_read_is_replaced_by_what_the_item_shows(carried: str) -> None:
    item = f"<item><title>Ferry late</title><schema:NewsArticle>{carried}</schema:NewsArticle></item>"
    with pytest.warns(NewsmodelWarning, match=r"item 1 \(Ferry late\): its NewsArticle cannot be read"):
        assert rss.loads(feed_with(item)).items[0].headline == "Ferry late"


@pytest.mark.parametrize("carried", ["{", '{"@type":"DataFeed"}', '{"@type":"DataFeed","name":1,"url":"x"}', "[[[["])
def test_a_channels_carrier_that_does_not_read_is_replaced_by_its_elements(carried: str) -> None:
    channel = f"<title>Coast</title><link>https://example.org/</link><schema:DataFeed>{carried}</schema:DataFeed>"
    with pytest.warns(NewsmodelWarning, match="DataFeed cannot be read"):
        assert rss.loads(feed_with("", channel)).title == "Coast"


def test_a_channel_without_link_gets_one_that_leads_nowhere() -> None:
    with pytest.warns(NewsmodelWarning, match="no link"):
        assert rss.loads("<rss><channel><title>Coast</title></channel></rss>").link == "https://newsroom.invalid/"


@pytest.mark.parametrize(
    ("document", "error", "message"),
    [
        ("", UnreadableDocument, "the document is empty"),
        (b" \n", UnreadableDocument, "the document is empty"),
        ("The ferry is late.", UnreadableDocument, "not XML: it looks like plain text"),
        ('{"items": []}', UnreadableDocument, "not XML: it looks like JSON"),
        ("<!DOCTYPE html><p>Late<br>", UnreadableDocument, "not XML: it looks like a web page"),
        (b"\x1f\x8b\x08\x00rest", UnreadableDocument, "not XML: it is compressed with gzip"),
        (b"\x00\x01\x02", UnreadableDocument, "not XML: it is a binary file"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', NoArticle, "a web page, not a feed"),
        ("\n<urlset/>", NoArticle, "no feed: its root is <urlset>"),
        ("<rss/>", NoArticle, "no channel"),
        ("<rss>\n<channel>\n<title>Coast", UnreadableDocument, "line 3, column 13: the XML is broken or cut short"),
        ("\n\n<rss>\n<channel></rss>", UnreadableDocument, "line 4, column 16: the XML is broken or cut short"),
        ("<rss><channel>&harbour;</channel></rss>", UnreadableDocument, "Entity 'harbour' not defined"),
    ],
)
def test_what_is_no_feed_gets_one_clear_line(document: str | bytes, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        rss.loads(document)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_feed_cut_anywhere_gives_whole_items_or_is_refused() -> None:
    stories = [nm.Article(headline=name, body="It is late.\n\nAgain.", authors=["Jane Doe"]) for name in ("One", "Two")]
    document = rss.dumps(nm.Feed(title="Coast", link="https://example.org/", items=stories))
    said = ""
    for length in range(1, len(document) - len("\n"), 7):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                feed = rss.loads(document[:length])
            except UnreadableDocument as error:
                said += f"{error}\n"
                continue
        assert feed.items == tuple(stories[: len(feed.items)])
        assert re.search(r"at line \d+, column \d+: .*; what could be read was", str(caught[0].message))
        assert len(feed.items) > 0
        said += f"{caught[-1].message}\n"
    assert all(re.search(r"line \d+, column \d+|item \d+ \(", line) for line in said.splitlines())
    assert "item 2 (Two) was skipped: the document is cut in it" in said


BOMB = (
    '<!DOCTYPE rss [<!ENTITY a "boom">'
    + "".join(f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


@pytest.mark.parametrize(
    "item", ["<title>&i;</title>", '<title>a</title><m:content medium="image" url="https://example.org/&i;"/>']
)
def test_entities_cannot_blow_up(item: str) -> None:
    started = time.perf_counter()
    with pytest.raises(UnreadableDocument, match=r"line 1, column \d+: .* entities expand .* refused; .* <!ENTITY"):
        rss.loads(BOMB + feed_with(f"<item>{item}</item>"))
    assert time.perf_counter() - started < 1


def test_entities_cannot_reach_files() -> None:
    doctype = '<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'
    article = rss.loads(doctype + feed_with("<item><title>a &secret; b</title></item>")).items[0]
    assert article.headline == "a &secret; b"


def test_entities_cannot_go_in_circles() -> None:
    doctype = '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'
    with pytest.raises(UnreadableDocument, match=r"entities expand .* refused"):
        rss.loads(doctype + feed_with("<item><title>&a;</title></item>"))


@pytest.mark.parametrize("text", ["a" * 10_100_000, f"<![CDATA[{'a' * 10_100_000}]]>"], ids=["text", "CDATA"])
def test_a_text_of_more_than_ten_megabytes_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDocument, match="longer than 10 MB"):
        rss.loads(feed_with(f"<item><title>{text}</title></item>"))


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match=r"nest deeper than 256.*depth"):
        rss.loads(feed_with("<item><title>a</title>" + "<x>" * 5000 + "</x>" * 5000 + "</item>"))


def test_scripts_in_content_do_not_come_in() -> None:
    content = "<p onclick='x()'>One.</p><script>alert(1)</script>"
    article = the_item(f"<title>a</title><content:encoded><![CDATA[{content}]]></content:encoded>")
    assert article.body == "One."
    assert "script" not in (article.body_html or "")
    assert "onclick" not in (article.body_html or "")


@pytest.mark.parametrize(
    "item",
    [
        f"<title>a</title><author>{'@' * 100_000}</author>",
        f"<title>a</title><author>{'a ' * 50_000}&lt;{'@' * 50_000}</author>",
        f"<title>a</title><guid>{' a' * 100_000}</guid>",
        f"<title>{'&amp;' * 100_000}</title>",
        f"<title>a</title><m:content url='{'%' * 100_000}'/>",
        f"<title>&eacute;</title>{'<!--' * 50_000}{'<![CDATA[' * 50_000}",
    ],
)
def test_hostile_values_take_linear_time(item: str) -> None:
    started = time.perf_counter()
    with warnings.catch_warnings(), contextlib.suppress(UnreadableDocument):
        warnings.simplefilter("ignore", NewsmodelWarning)
        rss.loads(feed_with(f"<item>{item}</item>"))
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("length", [101, 1_000_000])
def test_a_date_without_end_is_left_out(length: int) -> None:
    with pytest.warns(NewsmodelWarning, match="cannot be read"):
        assert the_item(f"<title>a</title><pubDate>{'1' * length}</pubDate>").published is None


def test_a_long_feed_is_read_in_linear_time() -> None:
    item = "<item><title>a</title><link>https://example.org/a</link><description>b</description></item>"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        started = time.perf_counter()
        assert len(rss.loads(feed_with(item * 2_000)).items) == 2_000
        assert time.perf_counter() - started < 20
