"""JSON-LD of whole pages: all articles of all scripts, which is the main one, and what others put into fields."""

import json
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

import newsmodel as nm
from newsmodel.formats import jsonld

URL = "https://example.org/ferry"
STORY = {"@type": "NewsArticle", "headline": "Ferry late", "url": URL}
TEASER = {"@type": "NewsArticle", "headline": "Quay closed", "url": "https://example.org/quay"}


def headlines(*roots: object, address: str | None = None) -> list[str | None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        return [article.headline for article in jsonld.articles_in(roots, address=address)]


def read_warned(*roots: object, **options: object) -> tuple[nm.Article, list[str]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        article = jsonld.articles_in(roots, **options)[0]
    assert {warning.category for warning in caught} <= {nm.NewsmodelWarning}
    return article, [str(warning.message).removeprefix("JSON-LD: ") for warning in caught]


def read_quietly(**properties: object) -> nm.Article:
    return read_warned({**STORY, **properties})[0]


MAIN = [
    ([TEASER, STORY], URL),
    ([TEASER, STORY], "http://www.example.org/ferry/"),
    ([TEASER, STORY], "https://EXAMPLE.org/ferry#comments"),
    ([TEASER, STORY], f"{URL}?from=feed"),
    ([TEASER, STORY, {"@type": "WebPage", "@id": "#page", "url": URL}], None),
    ([{**TEASER, "articleBody": "It is closed."}, STORY], URL),
    ([TEASER, {**STORY, "mainEntityOfPage": True}], None),
    ([TEASER, {**STORY, "url": None, "mainEntityOfPage": {"@type": "WebPage", "@id": URL}}], URL),
    ([TEASER, {"@type": "WebPage", "mainEntity": STORY}], None),
    ([TEASER, {"@type": "WebPage", "mainEntity": {"@id": "#a"}}, {**STORY, "@id": "#a"}], None),
    ([{**TEASER, "articleBody": "Closed."}, {**STORY, "articleBody": "The ferry is late."}], None),
    (
        [
            {**STORY, "headline": "Quay closed", "datePublished": "2026-03-01 08:00", "articleBody": "Late."},
            {**STORY, "datePublished": "2026-03-01T07:00:00Z"},
        ],
        URL,
    ),
    ([STORY, TEASER], None),
    ([{"@graph": [TEASER, STORY]}], URL),
]


@pytest.mark.parametrize(("roots", "address"), MAIN, ids=range(len(MAIN)))
def test_the_article_that_the_page_is_about_comes_first(roots, address):
    assert headlines(*roots, address=address) == ["Ferry late", "Quay closed"]


def test_articles_that_other_things_hold_count_only_where_none_stands_by_itself():
    shown = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": STORY}, {"item": TEASER}]}
    assert headlines(shown) == ["Ferry late", "Quay closed"]
    assert headlines({"@type": "WebSite", "name": "Post"}, shown, {**STORY, "headline": "Fog"}) == ["Fog"]
    assert headlines({**STORY, "hasPart": TEASER}) == ["Ferry late"]
    assert headlines({"@type": "WebSite"}, "x", None, []) == []


def test_one_article_of_two_scripts_is_one():
    assert headlines({**STORY, "@id": "#a"}, {"@type": "NewsArticle", "@id": "#a", "genre": "report"}) == ["Ferry late"]


@pytest.mark.parametrize(
    "kind", ["newsarticle", "NEWSARTICLE", "Newsarticle", ["article"], "https://schema.org/newsArticle"]
)
def test_types_in_the_wrong_case_are_known(kind):
    assert headlines({**STORY, "@type": kind}) == ["Ferry late"]


def test_what_newsmodel_wrote_takes_nothing_from_other_scripts():
    ours = nm.Article(id="urn:a", headline="How to write &amp; in HTML", authors=["Bob Lee and Ann Ray"])
    written = json.loads(jsonld.dumps(ours))
    found = jsonld.articles_in([{"@id": "urn:a", "@type": "Person", "genre": "essay"}, written, STORY])
    assert ours in found
    assert len(found) == 2


AUTHORS = [
    ([{"@id": "#jane"}], ["Jane Doe"]),
    ("#jane", ["Jane Doe"]),
    ([["Jane Doe", ["Bob Lee"]]], ["Jane Doe", "Bob Lee"]),
    ({"@type": "Person", "name": ["Jane Doe", "Bob Lee"]}, ["Jane Doe", "Bob Lee"]),
    ({"@type": "Person", "name": "Jane Doe and Bob Lee"}, ["Jane Doe", "Bob Lee"]),
    ({"@type": "Person", "givenName": "Jane", "familyName": "Doe"}, ["Jane Doe"]),
    ({"@type": "Person", "alternateName": "jdoe"}, ["jdoe"]),
    (["Jane Doe", {"@type": "Person", "name": "Jane Doe", "url": "https://example.org/jane"}], ["Jane Doe"]),
    ([{"@type": "Person", "name": "Jane Doe"}, {"@type": "Organization", "name": "The Post"}], ["Jane Doe"]),
    ("Jane Doe, The Post", ["Jane Doe"]),
    ({"@type": "Organization", "name": "Ways and Means Committee"}, ["Ways and Means Committee"]),
    ({"@type": "Organization", "name": "The Post"}, ["The Post"]),
    ({"@type": "Role", "author": {"@id": "#jane"}, "roleName": "reporter"}, ["Jane Doe"]),
    ({"@id": "#role"}, ["Jane Doe"]),
    ([{"@id": "#gone"}, "Jane Doe"], ["Jane Doe"]),
    ({"@type": "Person", "name": "Jane &amp; Bob Doe"}, ["Jane & Bob Doe"]),
    ({"@type": "Person", "name": "<a href='/jane'>Jane Doe</a>"}, ["Jane Doe"]),
    (["jane@example.org", "Bob Lee"], ["Bob Lee"]),
    ("https://example.org/jane", []),
    ([{}, None, "", []], []),
]


@pytest.mark.parametrize(("author", "expected"), AUTHORS, ids=lambda value: json.dumps(value)[:40])
def test_authors_in_every_shape_are_names_and_no_more(author, expected):
    jane = {"@type": "person", "@id": "#jane", "name": "Jane Doe"}
    role = {"@type": "Role", "@id": "#role", "author": {"@id": "#jane"}}
    publisher = {"@type": "Organization", "@id": "#org", "name": "The Post"}
    found, _ = read_warned({**STORY, "author": author, "publisher": {"@id": "#org"}}, [jane, role], publisher)
    assert [each.name for each in found.authors] == expected


def test_titles_honorifics_and_roles_of_authors_have_fields_of_their_own():
    role = {"@type": "Role", "author": {"@type": "Person", "name": "Bob Lee"}, "roleName": "photographer"}
    found = read_quietly(author=["By Dr. Jane Doe, energy correspondent", role])
    assert found.authors == (
        nm.Author(name="Jane Doe", honorific="Dr.", job_title="energy correspondent"),
        nm.Author(name="Bob Lee", job_title="photographer"),
    )


@pytest.mark.parametrize(
    ("author", "kind"),
    [
        ("The Post", "organization"),
        ({"@type": "Person", "name": "The Post"}, "organization"),
        ("Orr Staff", "organization"),
        ("Jane", "person"),
    ],
)
def test_an_author_that_is_no_person_is_an_organisation(author, kind):
    assert read_quietly(author=author, publisher="The Post").authors[0].type == kind


def test_the_publisher_is_never_taken_for_an_author_that_nobody_names():
    assert read_quietly(publisher={"@type": "Organization", "name": "The Post"}).authors == ()
    assert read_quietly(publisher="The Post", creator=["The Post"]).authors == ()
    assert read_quietly(publisher="The Post", creator=["Jane Doe"]).authors == (nm.Author(name="Jane Doe"),)


def test_every_change_to_authors_is_told_of():
    _, said = read_warned({**STORY, "author": ["By Jane Doe", "The Post", "x@example.org"], "publisher": "The Post"})
    assert said == [
        "author: 'By Jane Doe' was read as 'Jane Doe'",
        "author: left out, for it is an address and no name: 'x@example.org'",
        "author: 'The Post' was left out, for it is the publisher and others wrote the story",
    ]


def test_a_role_about_itself_ends():
    role: dict[str, object] = {"@type": "Role", "@id": "#r", "author": [{"@id": "#r"}, "Jane Doe"]}
    assert read_quietly(author=role).authors == (nm.Author(name="Jane Doe"),)


BODIES = [
    ("<p>Late.</p><p>Very &amp; late.</p>", "Late.\n\nVery & late."),
    ("&lt;p&gt;Late.&lt;/p&gt;&lt;p&gt;Very &amp;amp; late.&lt;/p&gt;", "Late.\n\nVery & late."),
    ("Late.<br><br>Very late.", "Late.\n\nVery late."),
    ("Late, <a href='https://example.org/'>again</a>.\n\nVery <em>late</em>.", "Late, again.\n\nVery late."),
    ("One <b>two</b>\nthree", "One two\nthree"),
    ("A &amp; B &amp;lt;", "A & B &lt;"),
    ("a < b and <b> is a tag", "a < b and <b> is a tag"),
    ("Late.\n\nVery late.", "Late.\n\nVery late."),
    ("<p>Late.</p><script>x()</script>", "Late."),
]


@pytest.mark.parametrize(("written", "expected"), BODIES)
def test_tags_of_a_body_are_turned_into_paragraphs(written, expected):
    assert read_quietly(articleBody=written).body == expected


def test_a_body_with_tags_keeps_its_links_as_markup():
    found, said = read_warned(
        {**STORY, "articleBody": "<p onclick='x()'>Late, <a href='https://example.org/'>again</a>.</p>"}
    )
    assert found.body_html == '<p>Late, <a href="https://example.org/">again</a>.</p>'
    assert said == ["articleBody: HTML tags were turned into paragraphs"]


def test_a_very_long_body_with_tags_only_loses_them():
    found, said = read_warned({**STORY, "articleBody": "<p>Late <b>again</b>.</p>" * 50_000})
    assert found.body[:30] == "Late again.\n\nLate again.\n\nLate"
    assert found.body_html is None
    assert said == ["articleBody: HTML tags were only left out, for it has 1,250,000 characters"]


TEXTS = [
    ("Ferry &amp; quay", "Ferry & quay"),
    ("Ferry &amp;amp; quay", "Ferry &amp; quay"),
    ("Ferry <em>late</em>", "Ferry late"),
    ("Ferry<br>late", "Ferry late"),
    ("Ferry &lt;i&gt;late&lt;/i&gt;", "Ferry late"),
    ("How <b> works", "How <b> works"),
    ("3 < 4 > 2", "3 < 4 > 2"),
]


@pytest.mark.parametrize(("written", "expected"), TEXTS)
def test_a_headline_is_the_text_that_readers_see(written, expected):
    assert read_quietly(headline=written).headline == expected


EIGHT = datetime(2026, 3, 1, 8, tzinfo=UTC)
DATES = [
    (1772352000000, EIGHT),
    (1772352000, EIGHT),
    ("1772352000000", EIGHT),
    (1772352000000.0, EIGHT),
    ("Sun, 1 Mar 2026 08:00:00 GMT", EIGHT),
    ("2026-03-01CET09:00:00+0100", EIGHT),
    ("2026-3-1T8:00:00 UTC", EIGHT),
    (" 2026-03-01T08:00:00Z ", EIGHT),
    (["2026-03-01T08:00:00Z"], EIGHT),
    ({"@value": "2026-03-01T08:00:00Z"}, EIGHT),
    ("2026-03-01", date(2026, 3, 1)),
    ("1 March 2026", date(2026, 3, 1)),
    ("2026-03-01 08:00 IST", date(2026, 3, 1)),
    ("", None),
    ("soon", None),
    (7, None),
    (True, None),
    (10**20, None),
]


@pytest.mark.parametrize(("written", "expected"), DATES)
def test_dates_are_read_in_the_forms_that_sites_write(written, expected):
    found = read_quietly(datePublished=written).published
    assert (found, type(found)) == (expected, type(expected))


def test_a_time_without_its_zone_is_taken_in_the_default_zone_and_told_of():
    story = {**STORY, "datePublished": "2026-03-01 08:00"}
    found, said = read_warned(story, zone=ZoneInfo("Europe/Warsaw"))
    assert found.published == datetime(2026, 3, 1, 8, tzinfo=timezone(timedelta(hours=1)))
    assert said == ["datePublished: '2026-03-01 08:00' does not say its time zone; it was read as Europe/Warsaw"]
    assert read_warned(story)[0].published == EIGHT


def test_a_date_that_is_not_iso_8601_is_told_of():
    _, said = read_warned({**STORY, "datePublished": "Sun, 1 Mar 2026 08:00:00 GMT"})
    assert said == [
        "datePublished: 'Sun, 1 Mar 2026 08:00:00 GMT' is no ISO 8601 date; it was read as 2026-03-01T08:00:00+00:00"
    ]


ADDRESSES = [
    ("//example.org/a.jpg", "https://example.org/a.jpg"),
    ("https://example.org/a b.jpg", "https://example.org/a%20b.jpg"),
    ("https://example.org/a?b=1&amp;c=2", "https://example.org/a?b=1&c=2"),
    (" https://example.org/a.jpg\n", "https://example.org/a.jpg"),
]


@pytest.mark.parametrize(("written", "expected"), ADDRESSES)
def test_addresses_are_repaired_as_browsers_do(written, expected):
    assert [image.url for image in read_quietly(image=written).images] == [expected]


def test_keywords_in_one_text_are_plain():
    assert read_quietly(keywords="ferries &amp; boats, quay ,").keywords == ("ferries & boats", "quay")


def test_many_articles_cost_seconds_at_most():
    roots = [{**STORY, "@id": f"#{number}", "isPartOf": {"@id": "#0"}} for number in range(2_000)]
    with pytest.warns(nm.NewsmodelWarning, match="only 100 of 2000 articles were read"):
        assert len(jsonld.articles_in(roots)) == 100
    assert len(jsonld.articles_in(roots, most=2_000)) == 2_000
