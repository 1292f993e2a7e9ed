"""JSON-LD, the reading side: the shapes that others write, what is repaired, and what is refused."""

import json
import math
import re
import warnings
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsmodel as nm
from newsmodel.formats import jsonld
from newsmodel.formats.jsonld.mending import built
from newsmodel.formats.jsonld.vocabulary import CHARACTERS
from tests.formats.test_jsonld import FERRY

URL = "https://example.org/ferry"
JANE = nm.Author(name="Jane Doe")
PLAIN = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry late"}


def article(**properties: object) -> dict[str, object]:
    return {**PLAIN, **properties}


def read(document: object) -> nm.Article:
    """Read without a word of complaint."""
    return jsonld.loads(json.dumps(document))


def read_warned(document: object) -> tuple[nm.Article, list[str]]:
    """Read, and return what was said about it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = jsonld.loads(document if isinstance(document, str) else json.dumps(document))
    assert {warning.category for warning in caught} <= {nm.NewsmodelWarning}
    return found, [str(warning.message) for warning in caught]


PAGE = {"@type": "WebPage", "@id": URL}
PERSON = {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}

SHAPES = {
    "one object": PLAIN,
    "a list": [{"@type": "WebSite", "name": "The Harbour Post"}, PLAIN],
    "a graph": {"@context": "https://schema.org", "@graph": [PAGE, PLAIN]},
    "a graph of one": {"@context": "https://schema.org", "@graph": PLAIN},
    "a list of graphs": [{"@graph": [PAGE]}, {"@graph": [PLAIN]}],
    "below a page": {"@context": "https://schema.org", **PAGE, "mainEntity": PLAIN},
    "http": {**PLAIN, "@context": "http://schema.org/"},
    "www": {**PLAIN, "@context": "https://www.schema.org"},
    "a context of its own": {**PLAIN, "@context": {"@vocab": "https://schema.org/"}},
    "no context": {"@type": "NewsArticle", "headline": "Ferry late"},
    "a list of types": {**PLAIN, "@type": ["NewsArticle", "ReportageNewsArticle"]},
    "an unknown type beside": {**PLAIN, "@type": ["Thing", "https://example.org/Scoop", "Article"]},
    "a whole address as type": {**PLAIN, "@type": "http://schema.org/NewsArticle"},
    "a prefixed type": {**PLAIN, "@type": "schema:NewsArticle"},
    "type without @": {"@context": "https://schema.org", "type": "NewsArticle", "headline": "Ferry late"},
    "a blog post": {**PLAIN, "@type": "BlogPosting"},
    "a report": {**PLAIN, "@type": "Report"},
    "name for headline": {"@type": "Article", "name": "Ferry late"},
    "a value object": article(headline={"@value": "Ferry late", "@language": "en"}),
    "described twice": [
        {"@type": "NewsArticle", "@id": URL, "headline": "Ferry late"},
        {"@type": "NewsArticle", "@id": URL, "headline": ["ferry late "], "genre": "report"},
    ],
    "prefixed": {"@type": "schema:NewsArticle", "schema:headline": "Ferry late"},
    "a prefix of its own": {"@context": {"s": "http://schema.org/"}, "@type": "s:Article", "s:headline": "Ferry late"},
    "whole addresses": {"@type": "NewsArticle", "https://schema.org/headline": "Ferry late"},
    "expanded": [
        {"@type": ["http://schema.org/NewsArticle"], "http://schema.org/headline": [{"@value": "Ferry late"}]}
    ],
    "a list object": article(headline={"@list": ["Ferry late"]}),
    "lists in lists": article(headline=[["Ferry late"]]),
}


@pytest.mark.parametrize("document", SHAPES.values(), ids=SHAPES)
def test_an_article_is_found_in_every_shape(document):
    assert read(document).headline == "Ferry late"


VALUES = [
    ({"author": "Jane Doe"}, {"authors": (JANE,)}),
    ({"author": ["Jane Doe", "Bob Lee"]}, {"authors": (JANE, nm.Author(name="Bob Lee"))}),
    ({"author": {"@type": "Person", "name": "Jane Doe"}}, {"authors": (JANE,)}),
    ({"author": {"name": "Jane Doe"}}, {"authors": (JANE,)}),
    ({"author": [[PERSON]]}, {"authors": (JANE,)}),
    ({"author": {"@id": "#jane"}, "editor": PERSON}, {"authors": (JANE,)}),
    (
        {"author": {"@type": "NewsMediaOrganization", "name": "The Harbour Post"}},
        {"authors": (nm.Author(name="The Harbour Post", type="organization"),)},
    ),
    (
        {"author": {"@type": "Person", "name": "Jane Doe", "jobTitle": {"@type": "DefinedTerm", "name": "editor"}}},
        {"authors": (nm.Author(name="Jane Doe", job_title="editor"),)},
    ),
    (
        {"author": {"@type": "Person", "name": "Jane Doe", "sameAs": ["https://example.org/jane"]}},
        {"authors": (nm.Author(name="Jane Doe", url="https://example.org/jane"),)},
    ),
    ({"publisher": "The Harbour Post"}, {"publisher": nm.Publisher(name="The Harbour Post")}),
    (
        {"publisher": {"@type": "Organization", "name": "The Harbour Post", "logo": "https://example.org/a.png"}},
        {"publisher": nm.Publisher(name="The Harbour Post", logo="https://example.org/a.png")},
    ),
    (
        {"publisher": {"name": "The Harbour Post", "logo": {"@type": "ImageObject", "url": "https://example.org/a"}}},
        {"publisher": nm.Publisher(name="The Harbour Post", logo="https://example.org/a")},
    ),
    ({"image": "https://example.org/a.jpg"}, {"images": (nm.Image(url="https://example.org/a.jpg"),)}),
    (
        {"image": ["https://example.org/a.jpg", "https://example.org/b.jpg"]},
        {"images": (nm.Image(url="https://example.org/a.jpg"), nm.Image(url="https://example.org/b.jpg"))},
    ),
    (
        {
            "image": {
                "@type": "ImageObject",
                "contentUrl": "https://example.org/a.jpg",
                "width": "1600px",
                "height": 9.0,
            }
        },
        {"images": (nm.Image(url="https://example.org/a.jpg", width=1600, height=9),)},
    ),
    (
        {"image": {"@id": "https://example.org/a.jpg", "width": {"@type": "QuantitativeValue", "value": 1600}}},
        {"images": (nm.Image(url="https://example.org/a.jpg", width=1600),)},
    ),
    ({"keywords": "ferries, Saint Orr ,,island"}, {"keywords": ("ferries", "Saint Orr", "island")}),
    ({"keywords": ["ferries", "Saint Orr, island"]}, {"keywords": ("ferries", "Saint Orr, island")}),
    ({"keywords": [{"@type": "DefinedTerm", "name": "ferries"}]}, {"keywords": ("ferries",)}),
    ({"isAccessibleForFree": True}, {"free": True}),
    ({"isAccessibleForFree": "False"}, {"free": False}),
    ({"isAccessibleForFree": "true"}, {"free": True}),
    ({"isAccessibleForFree": "https://schema.org/False"}, {"free": False}),
    ({"datePublished": "2026-03-01"}, {"published": date(2026, 3, 1)}),
    ({"datePublished": "2026-03-01T08:00:00Z"}, {"published": datetime(2026, 3, 1, 8, tzinfo=UTC)}),
    (
        {"dateModified": "2026-03-01T08:00:00.5+0530"},
        {"modified": datetime(2026, 3, 1, 8, 0, 0, 500000, timezone(timedelta(hours=5.5)))},
    ),
    ({"datePublished": {"@type": "DateTime", "@value": "2026-03-01"}}, {"published": date(2026, 3, 1)}),
    ({"url": URL}, {"url": URL}),
    ({"mainEntityOfPage": URL}, {"url": URL}),
    ({"mainEntityOfPage": PAGE}, {"url": URL}),
    ({"mainEntityOfPage": True}, {"url": None}),
    ({"@id": URL, "url": {"@id": URL}}, {"id": URL, "url": URL}),
    ({"@id": "#article", "url": URL}, {"id": nm.Article(url=URL).id}),
    ({"inLanguage": "en_GB"}, {"language": "en-GB"}),
    ({"inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"}}, {"language": "en"}),
    ({"locationCreated": "Port Ellis"}, {"place": "Port Ellis"}),
    ({"locationCreated": {"@type": "Place", "name": "Port Ellis"}}, {"place": "Port Ellis"}),
    ({"articleSection": ["Coast", "Coast"]}, {"section": "Coast"}),
    ({"schema:genre": "report", "https://schema.org/author": {"schema:name": "Jane Doe"}}, {"authors": (JANE,)}),
    ({"genre": "report", "schema:genre": "essay"}, {"genre": "report"}),
    ({"other:genre": "report"}, {"genre": None}),
    (
        {"license": {"@type": "CreativeWork", "url": "https://example.org/terms"}},
        {"license": "https://example.org/terms"},
    ),
    ({"provider": {"@type": "Organization", "name": "Coast Wire"}}, {"provider": "Coast Wire"}),
    ({"correction": "It was Tuesday."}, {"corrections": (nm.Correction(text="It was Tuesday."),)}),
    ({"version": 3}, {"version": "3"}),
    ({"description": "  Late.  "}, {"standfirst": "Late."}),
    ({"wordCount": 1000, "speakable": {"@type": "SpeakableSpecification"}, "unheardOf": 1}, {}),
    ({"headline": None, "author": None, "image": []}, {"headline": None, "authors": (), "images": ()}),
]


@pytest.mark.parametrize(("properties", "expected"), VALUES, ids=lambda value: json.dumps(value, default=str)[:50])
def test_a_value_is_read_in_every_shape(properties, expected):
    found = read(article(**properties))
    assert {field: getattr(found, field) for field in expected} == expected


REPAIRED = [
    ({"url": "/ferry"}, {"url": None}, "url: left out: must be an absolute http or https address, not '/ferry'"),
    (
        {"image": ["https://example.org/a.jpg", "b.jpg"]},
        {"images": (nm.Image(url="https://example.org/a.jpg"),)},
        r"image\[1\]: left out: its url must be an absolute http or https address, not 'b.jpg'",
    ),
    ({"image": {"caption": "A ferry"}}, {"images": ()}, r"image\[0\]: left out: it has no url"),
    ({"author": [{"@id": "#gone"}, "Jane Doe"]}, {"authors": (JANE,)}, r"author\[0\]: left out: it has no name"),
    (
        {"author": {"@type": "Person", "name": "Jane Doe", "url": "staff/jane"}},
        {"authors": (JANE,)},
        r"author\[0\]\.url: left out",
    ),
    ({"publisher": {"url": URL}}, {"publisher": None}, "publisher: left out: it has no name"),
    (
        {"datePublished": "1st of May"},
        {"published": None},
        "datePublished: left out, .* no ISO 8601 date: '1st",
    ),
    (
        {"datePublished": "2026-03-01T08:00:00"},
        {"published": datetime(2026, 3, 1, 8, tzinfo=UTC)},
        "datePublished: '2026-03-01T08:00:00' does not say its time zone; it was read as UTC",
    ),
    ({"datePublished": "9999-12-31T23:59:59-10:00"}, {"published": None}, "datePublished: left out: is outside"),
    ({"inLanguage": "in English"}, {"language": None}, "inLanguage: left out"),
    ({"creativeWorkStatus": "Draft"}, {"status": nm.Status.USABLE}, "creativeWorkStatus: left out"),
    ({"headline": "Ferry\n  late"}, {"headline": "Ferry late"}, "headline: repaired: must be one line"),
    ({"headline": "Ferry\u0000 late\ud800"}, {"headline": "Ferry late"}, "headline: repaired: holds"),
    ({"headline": "Ferry &amp;amp; quay"}, {"headline": "Ferry &amp; quay"}, "headline: HTML entities were turned"),
    ({"articleBody": "One.\r\n\r\nTwo."}, {"body": "One.\n\nTwo."}, "articleBody: .* line ends made alike"),
    ({"isAccessibleForFree": "partly"}, {"free": None}, "isAccessibleForFree: left out, .* neither true nor false"),
    (
        {"image": {"url": "https://example.org/a.jpg", "width": "100%"}},
        {"images": (nm.Image(url="https://example.org/a.jpg"),)},
        "width: left out, for it is no number of pixels: '100%'",
    ),
    ({"license": "all rights reserved"}, {"license": None}, "license: left out"),
    ({"articleSection": ["Coast", "News"]}, {"section": "Coast"}, "articleSection: only the first of its 2 .*'News'"),
    ({"version": ["3", "4"]}, {"version": "3"}, "version: only the first of its 2 values was kept; left out: '4'"),
    ({"license": [URL, f"{URL}/2"]}, {"license": URL}, "license: only one of its 2 values was kept"),
    (
        {"publisher": ["The Harbour Post", "Orr Lines"]},
        {"publisher": nm.Publisher(name="The Harbour Post")},
        "publisher: only one of its 2 values was kept",
    ),
    ({"articleBody": ["One.", "Two."]}, {"body": "One.\n\nTwo."}, "articleBody: its 2 parts were joined"),
    ({"articleBody": 7}, {"body": ""}, "articleBody: left out, for it is a number and no text: 7"),
    ({"headline": 7}, {"headline": None}, "headline: left out, for it is a number and no text: 7"),
]


@pytest.mark.parametrize(("properties", "expected", "said"), REPAIRED, ids=lambda value: str(value)[:40])
def test_what_is_wrong_is_named_and_the_rest_stays(properties, expected, said):
    with pytest.warns(nm.NewsmodelWarning, match=f"^JSON-LD: {said}"):
        found = read(article(alternativeHeadline="x", genre="report", **properties))
    assert found.genre == "report"
    assert {field: getattr(found, field) for field in expected} == expected


def test_of_several_genres_the_first_is_read():
    with pytest.warns(nm.NewsmodelWarning, match="genre: only the first of its 2 values was kept; left out: 'essay'"):
        assert read(article(genre=["report", "essay"])).genre == "report"


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("name", ["headline", "version"])
def test_what_is_no_number_is_no_text_either(name, number):
    with pytest.warns(nm.NewsmodelWarning, match=f"{name}: left out, for it is a number and no text"):
        assert getattr(jsonld.article_in({**PLAIN, name: number}), name) is None


def test_a_parsed_document_is_never_changed():
    document = {"@type": "schema:NewsArticle", "schema:author": [{"schema:name": "Jane Doe"}]}
    kept = json.loads(json.dumps(document))
    assert jsonld.article_in(document).authors == (JANE,)
    assert document == kept


def test_entities_that_newsmodel_wrote_stay():
    ours = nm.Article(id="urn:a", headline="How to write &amp; in HTML")
    assert jsonld.loads(jsonld.dumps(ours)) == ours


def test_of_several_articles_the_first_with_a_body_is_read_and_the_others_are_told_of():
    with pytest.warns(nm.NewsmodelWarning, match="holds 2 articles; one was read: 'Ferry on time'"):
        found = read([PLAIN, article(headline="Ferry on time", articleBody="It is.")])
    assert found.headline == "Ferry on time"


BODY = "“We are full,” said Ana Prior. “We are full.”\n\nA clerk spoke of “chaos”. The 2025 report says so."


def quoting(*quotations: object, **properties: object) -> dict[str, object]:
    return article(**{"@id": URL, "articleBody": BODY, "mentions": list(quotations), **properties})


def quotation(text: str | None = "chaos", **properties: object) -> dict[str, object]:
    return {"@type": "Quotation", "text": text, **properties}


def test_a_quotation_of_others_is_found_by_its_words():
    ana = {"@type": "Person", "name": "Ana Prior", "jobTitle": "harbour master"}
    found = read(quoting(quotation("We are full,", spokenByCharacter=ana), ana))
    assert [(quote.text, quote.kind, quote.spans) for quote in found.quotes] == [
        ("We are full,", nm.QuoteKind.DIRECT, (nm.Span(1, 13),))
    ]
    assert found.actors == (nm.Actor(id="actor-1", type="person", name="Ana Prior", job_title="harbour master"),)
    assert found.speaker(found.quotes[0]) is found.actors[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("“chaos”", "chaos"), ("A clerk spoke of", "A clerk spoke of"), ("&#99;haos", "chaos")],
)
def test_outer_quotation_marks_and_entities_are_no_part_of_the_words(text, expected):
    found, _ = read_warned(quoting(quotation(text)))
    assert [quote.text for quote in found.quotes] == [expected]


def test_what_does_not_stand_in_marks_is_indirect():
    assert read(quoting(quotation("says so"))).quotes[0].kind is nm.QuoteKind.INDIRECT


@pytest.mark.parametrize("text", ["We are full", "not in it", None, ""])
def test_a_quotation_without_one_place_is_left_out_and_told_of(text):
    with pytest.warns(nm.NewsmodelWarning, match="mentions: a Quotation was left out"):
        found = read(quoting(quotation(text), quotation("chaos")))
    assert [quote.text for quote in found.quotes] == ["chaos"]


SPEAKERS = [
    ({"spokenByCharacter": "Ana Prior"}, ("person", True, "Ana Prior", "Ana Prior")),
    ({"creator": {"@type": "Organization", "name": "Orr Lines"}}, ("organization", True, "Orr Lines", "Orr Lines")),
    ({"author": {"@type": "Person", "@id": "#a", "name": "Ana Prior"}}, ("person", True, "Ana Prior", "Ana Prior")),
    ({"creator": {"@type": "Country", "name": "Norway"}}, ("place", True, "Norway", "Norway")),
    ({"spokenByCharacter": {"@type": "Person", "description": "a clerk"}}, ("person", False, "a clerk", None)),
    ({"spokenByCharacter": {"@type": "Person", "jobTitle": "clerk"}}, ("person", False, "clerk", None)),
    ({"citation": {"@type": "Report", "name": "the 2025 report"}}, ("work", True, "the 2025 report", None)),
    ({"citation": "the 2025 report"}, ("work", True, "the 2025 report", None)),
]


@pytest.mark.parametrize(("properties", "expected"), SPEAKERS)
def test_a_speaker_is_a_source_and_an_actor_if_it_has_a_name(properties, expected):
    found = read(quoting(quotation(**properties)))
    (source,) = found.sources
    speaker = found.speaker(found.quotes[0])
    assert (source.kind, source.named, source.label, speaker and speaker.name) == expected


@pytest.mark.parametrize("speaker", [{}, {"spokenByCharacter": {"@id": "#gone"}}, {"spokenByCharacter": {}}])
def test_a_quotation_may_have_no_speaker(speaker):
    found = read(quoting(quotation(**speaker)))
    assert [(quote.text, quote.source) for quote in found.quotes] == [("chaos", None)]
    assert found.sources == found.actors == ()


def test_one_speaker_of_two_quotations_is_one_actor_and_one_source():
    ana = {"@type": "Person", "name": "Ana Prior"}
    said = quotation("We are full,", spokenByCharacter=ana), quotation("chaos", creator={**ana, "@id": "#ana"})
    found = read(quoting({**ana, "@id": "#ana"}, *said))
    assert len(found.actors) == len(found.sources) == 1
    assert found.quotes_by(found.actors[0]) == found.quotes


@pytest.mark.parametrize("name", ["mentions", "hasPart", "citation"])
def test_quotations_are_found_wherever_they_hang(name):
    assert len(read(article(articleBody=BODY, **{name: [quotation()]})).quotes) == 1


def test_quotations_beside_the_article_are_found_by_what_they_are_part_of():
    inside = quotation(isPartOf={"@id": URL})
    elsewhere = quotation("says so", isPartOf={"@id": "https://example.org/other"})
    found = read({"@graph": [article(**{"@id": URL, "articleBody": BODY}), inside, elsewhere]})
    assert [quote.text for quote in found.quotes] == ["chaos"]


def test_people_organisations_and_places_that_are_mentioned_are_actors():
    found = read(
        article(
            mentions=[
                {"@type": "Person", "@id": "https://example.org/people/ana", "name": "Ana Prior", "affiliation": "Orr"},
                {"@type": ["Organization", "Brand"], "name": "Orr Lines", "sameAs": "https://example.org/orr"},
                {"@type": "City", "name": "Port Ellis"},
                {"@type": "Thing", "name": "Spring"},
                {"@type": "Person"},
                "ferries",
            ]
        )
    )
    assert [(actor.id, actor.type, actor.name) for actor in found.actors] == [
        ("https://example.org/people/ana", "person", "Ana Prior"),
        ("actor-1", "organization", "Orr Lines"),
        ("actor-2", "place", "Port Ellis"),
    ]
    assert found.actors[0].affiliation == "Orr"
    assert found.actors[1].same_as == ("https://example.org/orr",)


AUTHORS = [
    ("Person", "person"),
    ("Patient", "person"),
    ("person", "person"),
    ("Thing", "person"),
    ("Journalist", "person"),
    ("GovernmentOffice", "organization"),
    ("PoliceStation", "organization"),
    ("Library", "organization"),
    ("NGO", "organization"),
    ("organization", "organization"),
    ("Parliament", "organization"),
    (["Person", "Organization"], "person"),
]


@pytest.mark.parametrize(("kind", "expected"), AUTHORS)
def test_who_writes_or_speaks_is_a_person_or_an_organisation_by_its_type(kind, expected):
    somebody = {"@type": kind, "name": "Jane Doe"}
    found = read(quoting(quotation(spokenByCharacter=somebody), author=somebody))
    assert (found.authors[0].type, found.actors[0].type, found.sources[0].kind) == (expected,) * 3


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("FireStation", "organization"), ("TrainStation", "place"), ("BookStore", "organization"), ("Event", None)],
)
def test_of_what_is_mentioned_only_people_organisations_and_places_are_actors(kind, expected):
    found = read(article(mentions=[{"@type": kind, "name": "Orr"}]))
    assert [actor.type for actor in found.actors] == ([expected] if expected else [])


@pytest.mark.parametrize(("iri", "told"), [("#q", True), ("", False)])
def test_two_quotations_with_one_id_are_never_joined(iri, told):
    bo = {"@type": "Person", "name": "Bo Lind"}
    found, said = read_warned(
        quoting(quotation("We are full,", **{"@id": iri}), quotation("chaos", creator=bo, **{"@id": iri}))
    )
    speakers = [(quote.text, getattr(found.speaker(quote), "name", None)) for quote in found.quotes]
    assert speakers == [("We are full,", None), ("chaos", "Bo Lind")]
    assert said == (["JSON-LD: two nodes with the @id '#q' differ in text, so they were kept apart"] if told else [])


@pytest.mark.parametrize(("iri", "told"), [("#x", True), ("", False)])
def test_two_people_or_pictures_with_one_id_stay_two(iri, told):
    people = [{"@type": "Person", "@id": iri, "name": name} for name in ("Ann Ray", "Bo Lind")]
    pictures = [{"@id": iri and f"{iri}-image", "url": f"https://example.org/{number}.png"} for number in (1, 2)]
    found, said = read_warned(article(author=people, mentions=people, image=pictures))
    assert [author.name for author in found.authors] == [actor.name for actor in found.actors] == ["Ann Ray", "Bo Lind"]
    assert [image.url for image in found.images] == ["https://example.org/1.png", "https://example.org/2.png"]
    assert any("'#x' differ in name" in message for message in said) is told
    assert any("'#x-image' differ in url" in message for message in said) is told


def test_a_reference_to_an_id_that_two_things_have_means_the_first():
    people = [{"@type": "Person", "@id": "#x", "name": name} for name in ("Ann Ray", "Bo Lind")]
    found, _ = read_warned(quoting(quotation(creator={"@id": "#x"}), *people))
    assert [found.speaker(quote).name for quote in found.quotes] == ["Ann Ray"]


def fact(term: str, value: object, **properties: object) -> dict[str, object]:
    return {"@type": "PropertyValue", "propertyID": jsonld.NAMESPACE + term, "value": value, **properties}


@pytest.mark.parametrize("place", ["char=94,999", "char=999,94", "char=0,999"])
def test_a_cue_that_runs_past_the_end_of_the_body_costs_no_more_than_itself(place):
    at = {"@type": "PropertyValue", "propertyID": CHARACTERS, "value": place}
    cue = fact("cue", BODY[94:], valueReference=at)
    found, said = read_warned(quoting(quotation(identifier=[cue])))
    assert [(quote.text, quote.cue) for quote in found.quotes] == [("chaos", None)]
    assert said == [f"JSON-LD: identifier: a place was left out, for {BODY[94:]!r} does not stand there"]


@pytest.mark.parametrize(
    ("term", "value", "told"),
    [
        ("confidence", "7", "confidence: taken as 1.0: "),
        ("confidence", "-1", "confidence: taken as 1.0: "),
        ("confidence", "1e999", "confidence: taken as 1.0: "),
        ("confidence", '"high"', "confidence of a Quotation was taken as 1, for it is no number"),
        ("act", '"shouting"', "act: taken as statement: "),
        ("act", "7", "act of a Quotation was taken as statement, for it is no text"),
    ],
)
def test_a_quote_keeps_its_place_when_its_confidence_or_act_is_wrong(term, value, told):
    document = json.dumps(quoting(quotation(identifier=[fact(term, "VALUE")]))).replace('"VALUE"', value)
    found, said = read_warned(document)
    assert [(quote.text, quote.act, quote.confidence) for quote in found.quotes] == [("chaos", "statement", 1.0)]
    assert len(said) == 1
    assert told in said[0]


def test_characters_that_are_dropped_from_quotations_are_told_of_once():
    found, said = read_warned(quoting(quotation("cha\u0000os"), quotation("says\u0001 so")))
    assert [quote.text for quote in found.quotes] == ["chaos", "says so"]
    assert said == ["JSON-LD: mentions: a Quotation's text had characters that no format can carry: they were dropped"]


def quote_fields(quote_id: str, end: int) -> dict[str, object]:
    spans = [{"start": 0, "end": end}]
    return {"id": quote_id, "kind": "indirect", "spans": spans, "source": None, "nested_in": None}


@pytest.mark.parametrize(
    ("quotes", "expected", "told"),
    [
        ([("a", 4), ("b", 99)], ["a"], "mentions: left out: quote 'b': spans 0–99 runs past the end"),
        ([("a", 4), ("a", 3)], ["a"], "mentions: left out: .* both have the id 'a'"),
        ([(f"q{number}", 99) for number in range(50)], [], "mentions: all quotes, sources and actors were left out"),
    ],
)
def test_parts_that_do_not_fit_together_never_cost_the_story(quotes, expected, told):
    parts = [quote_fields(*quote) for quote in quotes]
    notes: dict[str, None] = {}
    found = built({"headline": "Ferry late", "body": "Late.", "actors": [], "sources": [], "quotes": parts}, notes)
    assert (found.headline, [quote.id for quote in found.quotes]) == ("Ferry late", expected)
    assert any(re.match(told, note) for note in notes)


def edited(**changes: object) -> dict[str, object]:
    """The golden article, after somebody has edited its JSON-LD."""
    return {**json.loads(jsonld.dumps(FERRY)), **changes}


def test_quotes_move_with_an_edited_body_together_with_their_cues():
    body = "UPDATED. " + FERRY.body
    found, said = read_warned(edited(articleBody=body))
    assert "articleBody: it has changed since its quotes were marked, so their text was looked for" in said[0]
    assert [(quote.id, quote.text) for quote in found.quotes] == [(quote.id, quote.text) for quote in FERRY.quotes]
    assert [(found.text_of(q.cue) if q.cue else None) for q in found.quotes] == [
        (FERRY.text_of(q.cue) if q.cue else None) for q in FERRY.quotes
    ]
    assert found.quotes[0].spans == tuple(nm.Span(s.start + 9, s.end + 9) for s in FERRY.quotes[0].spans)
    # Nothing proves where people are mentioned, so that is left out, and told.
    assert not any(actor.mentions for actor in found.actors)
    assert any("mentions were left out, for nothing proves their offsets" in message for message in said)


def test_a_quote_whose_words_were_edited_away_is_left_out_and_the_others_stay():
    body = FERRY.body.replace("Nobody asked the islanders", "Nobody asked us")
    found, said = read_warned(edited(articleBody=body))
    assert [quote.id for quote in found.quotes] == [q.id for q in FERRY.quotes if q.id != "quote-5"]
    assert any("a Quotation was left out" in message and "Nobody asked the islanders," in message for message in said)


def test_a_quote_that_stood_in_one_that_was_left_out_stands_alone():
    found, _ = read_warned(edited(articleBody=FERRY.body.replace("winter timetable", "summer timetable")))
    assert {quote.id: quote.nested_in for quote in found.quotes}["quote-4"] is None


def test_offsets_that_somebody_has_broken_are_not_trusted():
    document = edited()
    document["mentions"][1]["identifier"][0] = {"@type": "PropertyValue", "propertyID": CHARACTERS, "value": "char=0,9"}
    found, _ = read_warned(document)
    assert found.quotes[1].text == "the second had been sold"


def test_equal_ids_references_to_nothing_and_loops_do_not_lose_the_article():
    parts = [
        quotation("We are full,", **{"@id": f"{URL}#a", "isPartOf": {"@id": f"{URL}#b"}}),
        quotation("chaos", **{"@id": f"{URL}#b", "isPartOf": [{"@id": f"{URL}#a"}, {"@id": f"{URL}#none"}]}),
        quotation("says so", **{"@id": f"{URL}#a%20b"}),
        {"@type": "Person", "@id": f"{URL}#a", "name": "Ana Prior"},
    ]
    found, _ = read_warned(quoting(*parts))
    ids = [part.id for part in (*found.actors, *found.quotes)]
    assert len(ids) == len(set(ids))
    assert {"We are full,", "chaos", "says so"} >= {quote.text for quote in found.quotes} >= {"chaos", "says so"}


REFUSED = [
    ("", nm.UnreadableDocument, "the document is empty; give it the JSON-LD of an article"),
    ("\ufeff \n", nm.UnreadableDocument, "the document is empty"),
    ('{"@type": "Article",\n "headline": "Ferry', nm.UnreadableDocument, "line 2, column 14: this is not JSON: Unterm"),
    ('{"@type": "Article"\n "headline": 1}', nm.UnreadableDocument, "line 2, column 2: .* ',' delimiter"),
    ('{"@type": "Article", "version": NaN}', nm.UnreadableDocument, "NaN is no JSON number"),
    ("<html></html>", nm.UnreadableDocument, "line 1, column 1: this is not JSON"),
    ("[" * 100_000, nm.UnreadableDocument, "brackets are nested too deeply"),
    ('{"a":' * 100_000, nm.UnreadableDocument, "brackets are nested too deeply"),
    ("9" * 5_000, nm.UnreadableDocument, "this is not JSON that can be read"),
    ("Fähre".encode("latin-1"), nm.UnreadableDocument, "not UTF-8"),
    (b"\xff\xfe{\x00\x00", nm.UnreadableDocument, "not UTF-16"),
    ("{}", nm.NoArticle, "there is no article in the document: nothing in it has a type; give one node"),
    ("[]", nm.NoArticle, "nothing in it has a type"),
    ('"NewsArticle"', nm.NoArticle, "nothing in it has a type"),
    ("null", nm.NoArticle, "nothing in it has a type"),
    ('[{"@type": "WebPage"}, {"@type": ["Person", "x"]}]', nm.NoArticle, "it holds Person, WebPage, x"),
]


@pytest.mark.parametrize(("document", "error", "message"), REFUSED, ids=lambda value: str(value)[:20])
def test_what_cannot_be_read_is_refused_in_one_line(document, error, message):
    with pytest.raises(error, match=message) as caught:
        jsonld.loads(document)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_bytes_are_read_by_their_byte_order_mark(encoding):
    assert jsonld.loads('{"@type":"Article","headline":"Fähre 🔌"}'.encode(encoding)).headline == "Fähre 🔌"


def test_a_deep_document_that_is_still_json_is_read():
    deep = {"@type": "Article", "headline": "Ferry late", "about": None}
    for _ in range(200):
        deep = {"@type": "WebPage", "mainEntity": deep, "about": [[[]]]}
    assert read(deep).headline == "Ferry late"


def test_what_is_said_of_a_deep_document_does_not_go_deep_itself():
    deep: object = "chaos"
    for _ in range(700):
        deep = [deep]
    certain = {"@type": "PropertyValue", "propertyID": f"{jsonld.NAMESPACE}confidence", "value": deep}
    document = [PLAIN, quoting(quotation(identifier=[certain], headline=deep), headline=deep)]
    found, said = read_warned(document)
    assert [quote.confidence for quote in found.quotes] == [1.0]
    assert "holds 2 articles" in said[0]


def test_many_quotations_cost_seconds_at_most():
    body = " ".join(f"“Word {n},” he said." for n in range(2_000))
    quotations = [quotation(f"Word {n},", isPartOf={"@id": URL}) for n in range(2_000)]
    assert len(read(article(**{"@id": URL, "articleBody": body, "mentions": quotations})).quotes) == 2_000


def test_parsed_scripts_of_one_page_are_read_together():
    scripts = [{"@id": "#jane", "@type": "Person", "name": "Jane Doe"}, article(author={"@id": "#jane"})]
    assert jsonld.article_in(scripts).authors == (JANE,)
