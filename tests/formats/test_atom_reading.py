"""Atom and less common RSS, the reading side: what a feed says, and none of what foreign modules say in it."""

import pytest

import newsmodel as nm
from newsmodel.errors import NewsmodelWarning, UnreadableDocument
from newsmodel.formats import rss

HEAD = '<title>Coast</title><link href="https://example.org/"/><id>tag:example.org,2026:coast</id>'
NAMESPACES = 'xmlns:m="http://search.yahoo.com/mrss/" xmlns:x="urn:example:x" xmlns:h="http://www.w3.org/1999/xhtml"'


def feed_with(
    entries: str, head: str = HEAD, namespace: str = "http://www.w3.org/2005/Atom", more: str = ""
) -> nm.Feed:
    return rss.loads(f'<feed xmlns="{namespace}" {NAMESPACES} {more}>{head}{entries}</feed>')


def the_entry(entry: str, more: str = "") -> nm.Article:
    (article,) = feed_with(f"<entry>{entry}</entry>", more=more).items
    return article


def the_item(item: str, channel: str = "") -> nm.Article:
    head = f"<title>Coast</title><link>https://example.org/news/</link>{channel}"
    namespaces = f'{NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    (article,) = rss.loads(f"<rss {namespaces}><channel>{head}<item>{item}</item></channel></rss>").items
    return article


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("<title>A &lt;b&gt;</title>", {"headline": "A <b>"}),
        ('<title type="text">Ropes &amp;amp; sails</title>', {"headline": "Ropes &amp; sails"}),
        ('<title type="html">Ferry &lt;i&gt;late&lt;/i&gt; &amp;amp; full</title>', {"headline": "Ferry late & full"}),
        ('<title type="xhtml"><h:div>Ferry <h:em>late</h:em></h:div></title>', {"headline": "Ferry late"}),
        ('<link href="/a"/>', {"url": "https://example.org/a", "id": "https://example.org/a"}),
        (
            '<id>urn:a:1</id><link rel="self" href="/s"/><link href="/a"/>',
            {"url": "https://example.org/a", "id": "urn:a:1"},
        ),
        ('<link type="application/json" href="/a.json"/><link href="/a"/>', {"url": "https://example.org/a"}),
        ("<id>https://example.org/a</id><title>A</title>", {"url": "https://example.org/a"}),
        ("<id>urn:a:1</id><title>A</title>", {"url": None}),
        ("<title>A</title><x:title>B</x:title><x:link>https://example.org/b</x:link>", {"headline": "A", "url": None}),
        ('<link href="/a"><x:link rel="alternate" href="/b"/></link>', {"url": "https://example.org/a"}),
        ("<title>A</title><published>2026-03-02T08:00:00Z</published>", {"published": "2026-03-02T08:00:00+00:00"}),
        ("<title>A</title><updated>2026-03-02T08:00:00Z</updated>", {"modified": "2026-03-02T08:00:00+00:00"}),
        ("<title>A</title><summary>One &lt; two</summary>", {"standfirst": "One < two"}),
        ('<title>A</title><content type="html">&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></content>', {"body": "One.\n\nTwo."}),
        ('<title>A</title><content type="text">1 &lt; 2</content>', {"body": "1 < 2"}),
        ('<title>A</title><content type="image/png">iVBORw0KGgo=</content>', {"body": ""}),
        ('<title>A</title><category term="sea" label="The sea"/><category term="b"/>', {"keywords": ("The sea", "b")}),
        ("<title>A</title><rights>© 2026 Coast</rights>", {"copyright": "© 2026 Coast"}),
        ('<title xml:lang="pt">A</title>', {"language": None}),
    ],
)
def test_an_entry_is_read_as_its_elements_say(entry: str, expected: dict[str, object]) -> None:
    article = the_entry(entry)
    assert article == article.model_copy(update=expected)


def test_xhtml_is_read_as_html_whatever_its_prefix() -> None:
    content = (
        '<content type="xhtml"><h:div><h:p>See <h:a href="/quay">the quay</h:a>.<h:br/>Again</h:p></h:div></content>'
    )
    assert the_entry(content).body_html == '<p>See <a href="https://example.org/quay">the quay</a>.<br>Again</p>'


@pytest.mark.parametrize(
    ("entry", "more", "address"),
    [
        ('<link href="a"/>', 'xml:base="https://base.example/x/"', "https://base.example/x/a"),
        ('<link xml:base="y/" href="a"/>', 'xml:base="https://base.example/x/"', "https://base.example/x/y/a"),
        ('<link href="https://other.example/a"/>', 'xml:base="https://base.example/"', "https://other.example/a"),
        ('<link href="//other.example/a"/>', "", "https://other.example/a"),
    ],
)
def test_relative_links_start_from_the_nearest_base(entry: str, more: str, address: str) -> None:
    assert the_entry(entry, more).url == address


def test_addresses_in_content_are_completed_too() -> None:
    markup = "&lt;p>&lt;a href='a?b=1&amp;amp;c=2'>x&lt;/a>&lt;img src=/p.png alt=y>&lt;/p>"
    content = f'<title>A</title><content type="html" xml:base="https://base.example/x/">{markup}</content>'
    assert the_entry(content).body_html == (
        '<p><a href="https://base.example/x/a?b=1&amp;c=2">x</a><img src="https://base.example/p.png" alt="y"></p>'
    )
    assert "https://example.org/news/a" in (
        the_item(f"<description>&lt;a href=a>x&lt;/a>{'y' * 1001}</description>").body_html or ""
    )


@pytest.mark.parametrize(
    ("entry", "names"),
    [
        ("<author><name>Jane Doe</name></author>", ["Jane Doe"]),
        ("<author><name>Jane Doe</name><name>Bob Lee</name></author>", ["Jane Doe", "Bob Lee"]),
        ("<author><name>Jane Doe</name></author><author><name>Jane Doe</name></author>", ["Jane Doe"]),
        ("<author><name>By Jane Doe</name><email>jane@example.org</email></author>", ["Jane Doe"]),
        ("<author><email>jane@example.org</email></author>", []),
        ("<author>Jane Doe</author>", ["Jane Doe"]),
        ("", ["Ana Prior"]),
    ],
)
def test_authors_are_names_and_an_entry_without_any_has_its_feeds(entry: str, names: list[str]) -> None:
    head = f"{HEAD}<author><name>Ana Prior</name></author><author><name>Coast Newsroom</name></author>"
    (article,) = feed_with(f"<entry><title>A</title>{entry}</entry>", head).items
    assert [author.name for author in article.authors] == (names or ["Ana Prior"])


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("<author>none@example.org (Coast Agency)</author>", "Coast Agency"),
        ("<author>Jane Doe &lt;jane@example.org&gt;</author>", "Jane Doe"),
        ("<dc:creator>BY JANE DOE</dc:creator>", "JANE DOE"),
        ("<dcterms:creator>Jane Doe</dcterms:creator>", "Jane Doe"),
        ("<dc:creator>Jane Doe and Bob Lee</dc:creator>", "Jane Doe and Bob Lee"),
        ("<author>jane@example.org</author>", None),
    ],
)
def test_an_items_author_is_a_name_in_every_form(author: str, name: str | None) -> None:
    assert [each.name for each in the_item(f"<title>A</title>{author}").authors] == ([name] if name else [])


def test_an_author_keeps_page_title_and_kind() -> None:
    author = "<author><name>Dr Jane Doe, sea correspondent</name><uri>/jane</uri></author>"
    assert the_entry(f"<title>A</title>{author}").authors == (
        nm.Author(name="Jane Doe", honorific="Dr", job_title="sea correspondent", url="https://example.org/jane"),
    )
    assert the_item("<title>A</title><dc:creator>Coast News Desk</dc:creator>").authors[0].type == "organization"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("lun., 02 mars 2026 08:30:00 +0100", "2026-03-02T08:30:00+01:00"),
        ("mar., 03 mars 2026 08:30:00 GMT", "2026-03-03T08:30:00+00:00"),
        ("Mi, 04 März 2026 10:00:00 +0100", "2026-03-04T10:00:00+01:00"),
        ("Seg, 07 Set 2026 19:42:40 -0300", "2026-09-07T19:42:40-03:00"),
        ("2 марта 2026 08:30", "2026-03-02T08:30:00+00:00"),
        ("Πεμ, 05 Μαρ 2026 10:00:00 +0200", "2026-03-05T10:00:00+02:00"),
        ("2026年3月2日", "2026-03-02"),
        ("segunda-feira, 2 de março de 2026", "2026-03-02"),
        ("lundi 2 mars 2026 à 08:30", "2026-03-02T08:30:00+00:00"),
    ],
)
def test_dates_are_read_in_the_publishers_language(printed: str, read: str) -> None:
    published = the_item(f"<title>A</title><pubDate>{printed}</pubDate>").published
    assert published is not None
    assert published.isoformat() == read


def test_pictures_come_from_enclosures_and_thumbnails_of_media_without_address() -> None:
    enclosure = (
        '<link rel="enclosure" type="image/jpeg" href="/a.jpg"/><link rel="enclosure" type="audio/mpeg" href="/b"/>'
    )
    assert the_entry(f"<title>A</title>{enclosure}").images == (nm.Image(url="https://example.org/a.jpg"),)
    thumbnail = '<m:content><m:thumbnail url="/t.jpg" width="106"/></m:content>'
    assert the_entry(f"<title>A</title>{thumbnail}").images == (nm.Image(url="https://example.org/t.jpg", width=106),)


def test_the_feeds_own_facts_are_read() -> None:
    head = (
        '<title type="html">Coast &amp;amp; sea</title><subtitle>News</subtitle><updated>2026-03-02T08:30:00Z</updated>'
        '<link href="https://example.org/"/><link rel="self" href="/feed"/><link rel="hub" href="https://hub.example/"/>'
        '<link rel="next" href="/feed?page=2"/><logo>/mark.png</logo>'
    )
    feed = feed_with("<entry><title>A</title></entry>", head, more='xml:lang="pt-BR"')
    assert feed == nm.Feed(
        title="Coast & sea",
        link="https://example.org/",
        description="News",
        language="pt-BR",
        self_url="https://example.org/feed",
        hub="https://hub.example/",
        next_url="https://example.org/feed?page=2",
        image=nm.Image(url="https://example.org/mark.png"),
        updated="2026-03-02T08:30:00+00:00",
        items=[nm.Article(headline="A", language="pt-BR")],
    )


def test_atom_0_3_is_read_too() -> None:
    entry = (
        '<entry><title mode="escaped">Ferry &lt;i&gt;late&lt;/i&gt;</title><link href="/a"/><id>urn:a:1</id>'
        "<issued>2026-03-02T08:00:00Z</issued><modified>2026-03-02T09:00:00Z</modified>"
        '<content type="text/html" mode="base64">PHA+T25lLjwvcD4=</content></entry>'
    )
    (article,) = feed_with(entry, namespace="http://purl.org/atom/ns#").items
    assert (article.headline, article.body, article.id) == ("Ferry late", "One.", "urn:a:1")
    assert (article.published is None, article.modified is None) == (False, False)


def test_one_bad_entry_is_skipped_and_named() -> None:
    with pytest.warns(NewsmodelWarning, match=r"item 2 \(without title\) was skipped: .* neither title"):
        feed = feed_with("<entry><title>A</title></entry><entry><x:y/></entry><entry><title>C</title></entry>")
    assert [article.headline for article in feed.items] == ["A", "C"]


def test_the_same_item_twice_stays_twice() -> None:
    assert len(feed_with("<entry><title>A</title><id>urn:a:1</id></entry>" * 2).items) == 2


@pytest.mark.parametrize(
    ("item", "headline"),
    [
        ("<title>Ropes & sails &c</title>", "Ropes & sails &c"),
        ("<title>Late</title><description><b>bold</description>", "Late"),
        ("<title>Late</title></wrong>", "Late"),
        ("<odd:one/><title>Late</title>", "Late"),
    ],
)
def test_broken_xml_is_read_as_far_as_it_makes_sense_and_said(item: str, headline: str) -> None:
    document = f"<rss><channel><title>Coast</title><link>https://example.org/</link><item>{item}</item></channel></rss>"
    with pytest.warns(NewsmodelWarning, match="the feed is not sound XML"):
        assert rss.loads(document).items[0].headline == headline


def test_a_bomb_is_not_repaired() -> None:
    entities = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    document = f'<!DOCTYPE feed [<!ENTITY a "boom">{entities}]><feed><entry><title>&i;</title>'
    with pytest.raises(UnreadableDocument, match="entities expand"):
        rss.loads(document)
