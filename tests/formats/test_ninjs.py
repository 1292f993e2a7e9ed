"""ninjs: what an agency's system sees, the carrier beside it, and what is made of other people's items."""

import json
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.formats import jsonld, ninjs
from tests.formats.quay import CHANNEL, FERRY, QUAY

GOLDEN = Path(__file__).parent.parent / "data" / "ninjs" / "quay.ninjs"


@pytest.fixture(scope="module")
def item() -> dict:
    return json.loads(ninjs.dumps(QUAY))


def test_the_item_is_the_golden_one_and_reads_back() -> None:
    # Renewed with: python -m tests.formats.test_ninjs >tests/data/ninjs/quay.ninjs
    golden = GOLDEN.read_text("utf-8")
    assert ninjs.dumps(QUAY, indent=1) == golden.rstrip("\n")
    assert ninjs.loads(golden) == QUAY
    assert ninjs.loads(golden.encode()) == QUAY


def test_every_agency_sees_the_story(item: dict) -> None:
    shown = {key: value for key, value in item.items() if isinstance(value, str)}
    assert shown == {
        "uri": QUAY.id,
        "type": "text",
        "representationType": "full",
        "version": "3",
        "firstCreated": "2026-03-02T08:30:00.250000+01:00",
        "versionCreated": "2026-03-02T09:00:00+01:00",
        "pubStatus": "usable",
        "copyrightHolder": "The Harbour Post",
        "copyrightNotice": "© 2026 The Harbour Post",
        "usageTerms": "https://example.org/licence",
        "language": "en-GB",
        "title": QUAY.headline,
        "by": QUAY.byline,
        "located": "Port Ellis",
    }
    assert item["headlines"] == [{"role": "main", "contentType": "text/plain", "value": QUAY.headline}]
    assert [(each["role"], each["value"]) for each in item["descriptions"]] == [
        ("summary", QUAY.standfirst),
        ("correction", QUAY.corrections[0].text),
    ]
    assert [(each["rel"], each["name"]) for each in item["subjects"]] == [
        ("section", "Coast"),
        ("about", "harbours"),
        ("about", "shipping"),
        ("about", "Coast"),
    ]
    assert item["people"] == [
        {"name": "Ana Prior", "rel": "mentions", "uri": "https://example.org/people/prior", "literal": "ana-prior"}
    ]
    assert [each["name"] for each in item["organisations"]] == ["Port Ellis Town Council", "ferry crews"]
    assert [each["name"] for each in item["places"]] == ["Port Ellis"]


def test_the_bodies_are_the_marked_text_and_the_json_ld(item: dict) -> None:
    shown, carrier = item["bodies"]
    assert (shown["contentType"], carrier["contentType"]) == ("text/html", "application/ld+json")
    assert "h-cite" in shown["value"]
    assert (shown["charCount"], shown["wordCount"]) == (len(QUAY.body), len(QUAY.body.split()))
    assert jsonld.loads(carrier["value"]) == QUAY


def test_statements_are_associations_with_their_speaker_and_attitudes_are_not(item: dict) -> None:
    quotations = [each for each in item["associations"] if each["rel"] == "quotation"]
    assert [
        (each["name"], each["bodies"][0]["role"], each["bodies"][0]["value"], each["by"]) for each in quotations
    ] == [
        ("q1", "direct", "We have not one berth left, Not one.", "Ana Prior"),
        ("q2", "mixed", "the quay was “a disgrace”", "A councillor"),
    ]
    assert [each.get("people", [{}])[0].get("rel") for each in quotations] == ["speaker", None]
    assert quotations[0]["uri"] == f"{QUAY.id}#q1"


def test_pictures_are_associations_with_credit_and_caption(item: dict) -> None:
    picture = item["associations"][0]
    assert (picture["type"], picture["rel"], picture["by"]) == ("picture", "featured", "Ana Lind")
    assert picture["renditions"] == [
        {"name": "main", "href": "https://example.org/quay.jpg", "width": 1600, "height": 900}
    ]
    assert [each["role"] for each in picture["descriptions"]] == ["caption", "alt"]


def test_status_and_embargo_stand_where_every_system_looks() -> None:
    item = json.loads(ninjs.dumps(FERRY))
    assert (item["pubStatus"], item["embargoedUntil"]) == ("withheld", "2026-03-03T06:00:00+00:00")
    assert item["uri"].startswith("urn:uuid:")


def test_a_feed_is_refused() -> None:
    with pytest.raises(nm.FormatError, match="a feed of 3"):
        ninjs.dumps(CHANNEL)


def without_carrier(item: dict) -> str:
    return json.dumps({**item, "bodies": item["bodies"][:1]})


def test_without_the_carrier_what_ninjs_holds_still_comes_back(item: dict) -> None:
    read = ninjs.loads(without_carrier(item))
    same = (
        *("id", "url", "headline", "standfirst", "body", "byline", "place", "published", "modified", "language"),
        *("section", "keywords", "genre", "provider", "copyright", "license", "status", "version"),
    )
    assert {name: getattr(read, name) for name in same} == {name: getattr(QUAY, name) for name in same}
    assert [author.name for author in read.authors] == ["Jane Doe", "Coast Desk"]
    assert {(actor.id, actor.name) for actor in read.actors} == {(actor.id, actor.name) for actor in QUAY.actors}
    assert read.images == QUAY.images
    assert [correction.text for correction in read.corrections] == [QUAY.corrections[0].text]


def test_a_carrier_that_cannot_be_read_is_told_of(item: dict) -> None:
    broken = [item["bodies"][0], {**item["bodies"][1], "value": "{"}]
    with pytest.warns(nm.NewsmodelWarning, match="JSON-LD among its bodies cannot be read"):
        assert ninjs.loads(json.dumps({**item, "bodies": broken})).body == QUAY.body


VERSION_1 = {
    "uri": "urn:example:1",
    "type": "composite",
    "versioncreated": "2026-03-02T08:30:00Z",
    "pubstatus": "canceled",
    "headline": "Ferry &amp; quay",
    "byline": "By Dr Jane Doe and Bob Lee",
    "located": "Port Ellis",
    "description_text": "Late again.",
    "ednote": "Do not print this.",
    "body_text": "plain",
    "body_xhtml": "<p>The <b>ferry</b> is late.</p><p>Again.</p>",
    "person": [{"name": "Ana Prior", "rel": "about"}, {}],
    "organisation": [{"name": "Council"}],
    "subject": [{"name": "boats", "scheme": "x", "code": "1"}],
    "associations": {
        "mainpic": {
            "uri": "urn:example:2",
            "type": "picture",
            "byline": "Ana Lind",
            "description_text": "The quay",
            "renditions": {
                "small": {"href": "https://example.org/s.jpg", "mimetype": "image/jpeg", "width": 100},
                "big": {"href": "https://example.org/b.jpg", "mimetype": "image/jpeg", "width": 900, "height": 600},
                "film": {"href": "https://example.org/b.mp4", "mimetype": "video/mp4", "width": 1900},
            },
        },
        "gone": None,
    },
}


def test_an_item_of_version_1() -> None:
    assert ninjs.loads(json.dumps(VERSION_1)) == nm.Article(
        id="urn:example:1",
        headline="Ferry & quay",
        standfirst="Late again.",
        body="The ferry is late.\n\nAgain.",
        body_html="<p>The <b>ferry</b> is late.</p>\n<p>Again.</p>",
        byline="By Dr Jane Doe and Bob Lee",
        authors=[nm.Author(name="Jane Doe", honorific="Dr"), nm.Author(name="Bob Lee")],
        place="Port Ellis",
        published="2026-03-02T08:30:00+00:00",
        status="canceled",
        keywords=["boats"],
        images=[
            nm.Image(url="https://example.org/b.jpg", caption="The quay", credit="Ana Lind", width=900, height=600)
        ],
        actors=[
            nm.Actor(id="actor-1", type="person", name="Ana Prior"),
            nm.Actor(id="actor-2", type="organization", name="Council"),
        ],
    )


@pytest.mark.parametrize("spelling", [str, str.lower])
def test_items_of_versions_2_and_3_in_either_spelling(spelling: type[str]) -> None:
    item = {
        "uri": "http://agency.example/item/7",
        "altIds": [{"role": "internal", "value": "7"}, {"role": "webUrl", "value": "https://agency.example/ferry"}],
        "firstCreated": "2026-03-02T08:30:00Z",
        "versionCreated": "2026-03-02T09:30:00Z",
        "embargoedUntil": "2026-03-03T09:30:00Z",
        "copyrightHolder": "Coast Wire",
        "by": "Coast Wire",
        "headlines": [{"role": "sub", "value": "Again"}, {"role": "main", "value": "Ferry late"}],
        "descriptions": [{"role": "caption", "value": "no"}, {"role": "lead", "value": "It is late."}],
        "bodies": [
            {"contentType": "text/vnd.IPTC.NITF", "value": "<nitf/>"},
            {"contentType": "text/plain", "value": "One.\n\nTwo."},
        ],
        "infoSources": [{"name": "Harbour office", "role": "provider"}],
        "genres": [{"uri": "x"}, {"name": "report"}],
        "places": [{"name": "Port Ellis", "literal": "p 1", "uri": "https://places.example/1"}],
    }
    members = {spelling(key): value for key, value in item.items()}
    members[spelling("bodies")] = [
        {spelling(key): value for key, value in body.items()}
        for body in item["bodies"]  # type: ignore[attr-defined]
    ]
    assert ninjs.loads(json.dumps(members)) == nm.Article(
        id="http://agency.example/item/7",
        url="https://agency.example/ferry",
        headline="Ferry late",
        standfirst="It is late.",
        body="One.\n\nTwo.",
        byline="Coast Wire",
        authors=[nm.Author(name="Coast Wire", type="organization")],
        published="2026-03-02T08:30:00+00:00",
        modified="2026-03-02T09:30:00+00:00",
        embargoed_until="2026-03-03T09:30:00+00:00",
        publisher="Coast Wire",
        provider="Harbour office",
        genre="report",
        actors=[nm.Actor(id="p-1", type="place", name="Port Ellis", same_as=["https://places.example/1"])],
    )


def test_a_nitf_body_alone_is_read() -> None:
    nitf = "<nitf><head><title>No</title></head><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
    item = {"uri": "urn:a", "bodies": [{"contentType": "text/vnd.IPTC.NITF", "value": nitf}]}
    assert ninjs.loads(json.dumps(item)).body == "One.\n\nTwo."


def test_superdesks_dialect() -> None:
    item = {
        "guid": "tag:example.org,2026:1",
        "headline": "Ferry late",
        "authors": [{"name": "Jane Doe", "role": "writer"}],
        "firstpublished": "2026-03-02T08:30:00+0000",
        "service": [{"name": "Coast", "code": "c"}],
        "keywords": ["boats"],
        "source": "AAP",
        "embargoed": "2026-03-03T06:00:00+0000",
    }
    article = ninjs.loads(json.dumps(item))
    assert (article.id, article.section, article.keywords, article.provider) == (
        item["guid"],
        "Coast",
        ("boats",),
        "AAP",
    )
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert (article.published, article.embargoed_until) != (None, None)


@pytest.mark.parametrize("wrap", [lambda items: items, lambda items: {"_items": items}])
def test_a_list_of_items_is_a_feed_and_a_broken_one_is_skipped(wrap) -> None:
    items = [{"uri": "urn:a", "headline": "One", "copyrightholder": "Coast Wire"}, 7, {"uri": "urn:b"}]
    with pytest.warns(nm.NewsmodelWarning, match="item 2 was skipped"):
        feed = ninjs.loads(json.dumps(wrap(items)))
    assert isinstance(feed, nm.Feed)
    assert (feed.title, [article.id for article in feed.items]) == ("Coast Wire", ["urn:a", "urn:b"])


@pytest.mark.parametrize(
    ("document", "error", "message"),
    [
        ("", nm.UnreadableDocument, "empty"),
        ("<newsItem/>", nm.UnreadableDocument, "looks like XML"),
        ('{"uri": "urn:a", "headline"', nm.UnreadableDocument, "not JSON"),
        ('{"@type": "NewsArticle"}', nm.NoArticle, "JSON-LD"),
        ('{"name": "x"}', nm.NoArticle, "not ninjs"),
    ],
)
def test_what_is_no_ninjs_is_refused_with_a_reason(document: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        ninjs.loads(document)


if __name__ == "__main__":
    print(ninjs.dumps(QUAY, indent=1))
