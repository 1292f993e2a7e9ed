"""JSON-LD, the writing side: the shape on the wire, beside a document that was checked by eye."""

import json
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.formats import jsonld
from newsmodel.formats.jsonld.identifiers import article_iri, part_id, part_iri, part_prefix

DATA = Path(__file__).parent.parent / "data" / "jsonld"

BODY = (
    "PORT ELLIS, March 1 (Coast Wire) — The ferry to Saint Orr will not sail before Easter.\n\n"
    "“We have one ship,” said Capt. Ana Prior, who runs Orr Lines. “One.”\n\n"
    "She added that the second had been sold. The line’s own 2025 report calls the winter timetable “a "
    "‘promise’ on paper”.\n\n"
    "“Nobody asked the islanders,” said a council official, who asked not to be named because the talks go on. "
    "Residents want their boat back. Port Ellis said it was sorry."
)


def span(words: str, after: str = "") -> nm.Span:
    start = BODY.index(words, BODY.index(after))
    return nm.Span(start, start + len(words))


FERRY = nm.Article(
    id="https://example.org/news/ferry#article",
    url="https://example.org/news/ferry",
    headline="No ferry before Easter",
    standfirst="Orr Lines has one ship left, its captain says.",
    body=BODY,
    byline="By Jane Doe in Port Ellis and the newsroom",
    authors=[
        nm.Author(
            name="Jane Doe",
            honorific="Dr",
            job_title="coast correspondent",
            url="https://example.org/staff/jane-doe",
            same_as=["https://social.example/@jane"],
        ),
        nm.Author(name="The newsroom", type="organization", job_title="desk", url="https://example.org/staff"),
    ],
    dateline="PORT ELLIS, March 1 (Coast Wire)",
    place="Port Ellis",
    published="2026-03-01T08:00:00+01:00",
    modified="2026-03-01T10:30:00.250000+01:00",
    language="en-GB",
    section="Coast",
    keywords=["ferries", "Saint Orr, island"],
    genre="report",
    publisher=nm.Publisher(
        name="The Harbour Post",
        url="https://example.org/",
        logo="https://example.org/harbour-post.png",
        same_as=["https://encyclopedia.example/wiki/Harbour_Post"],
        policies=nm.Policies(
            corrections="https://example.org/corrections", unnamed_sources="https://example.org/ethics#sources"
        ),
    ),
    provider="Coast Wire",
    credit_line="Reporting by Jane Doe; editing by Bob Lee",
    images=[
        nm.Image(
            url="https://example.org/ferry.jpg",
            caption="The last ship",
            credit="Ana Lind",
            alt="A white ferry at a quay",
            width=1600,
            height=900,
        ),
        nm.Image(url="https://example.org/quay.jpg"),
    ],
    free=False,
    license="https://creativecommons.org/licenses/by/4.0/",
    copyright="© 2026 The Harbour Post",
    corrections=[nm.Correction(text="An earlier version named the wrong captain.", date="2026-03-02")],
    status="withheld",
    embargoed_until="2026-03-01T07:00:00+00:00",
    version="3",
    actors=[
        nm.Actor(
            id="ana-prior",
            type="person",
            name="Ana Prior",
            aliases=["Prior"],
            honorific="Capt.",
            job_title="captain",
            affiliation="orr-lines",
            description="She runs the ferry line.",
            same_as=["https://example.org/people/ana-prior"],
            mentions=[span("Ana Prior"), span("She")],
        ),
        nm.Actor(id="orr-lines", type="organization", name="Orr Lines", mentions=[span("Orr Lines")]),
        nm.Actor(id="residents", type="group", name="Residents", affiliation="Saint Orr"),
        nm.Actor(id="port-ellis", type="place", name="Port Ellis"),
    ],
    sources=[
        nm.Source(
            id="captain",
            kind="person",
            named=True,
            actor="ana-prior",
            label="Capt. Ana Prior",
            mentions=[span("Capt. Ana Prior"), span("She")],
        ),
        nm.Source(id="report", kind="work", named=True, actor="orr-lines", label="2025 report"),
        nm.Source(
            id="official",
            kind="person",
            named=False,
            label="a council official",
            reason="because the talks go on",
            mentions=[span("a council official")],
        ),
        nm.Source(id="islanders", kind="group", named=True, actor="residents", label="Residents"),
        nm.Source(id="town", kind="place", named=True, actor="port-ellis", label="Port Ellis"),
    ],
    quotes=[
        nm.Quote(
            id="quote-1",
            kind="direct",
            spans=[span("We have one ship,"), span("One.")],
            cue=span("said"),
            mention=span("Capt. Ana Prior"),
            source="captain",
        ),
        nm.Quote(
            id="quote-2",
            kind="indirect",
            spans=[span("the second had been sold")],
            cue=span("added"),
            mention=span("She"),
            source="captain",
            confidence=0.91,
        ),
        nm.Quote(
            id="quote-3",
            kind="mixed",
            spans=[span("the winter timetable “a ‘promise’ on paper”")],
            cue=span("calls"),
            source="report",
        ),
        nm.Quote(id="quote-4", kind="direct", spans=[span("promise")], nested_in="quote-3", confidence=0.5),
        nm.Quote(
            id="quote-5",
            kind="direct",
            spans=[span("Nobody asked the islanders,")],
            cue=span("said", after="islanders"),
            mention=span("a council official"),
            source="official",
        ),
        nm.Quote(
            id="quote-6",
            kind="indirect",
            act="attitude",
            spans=[span("their boat back")],
            cue=span("want"),
            source="islanders",
        ),
        nm.Quote(id="quote-7", kind="indirect", spans=[span("it was sorry")], source="town"),
    ],
)


@pytest.mark.parametrize("layout", ["nested", "graph"])
def test_the_golden_pair(layout):
    document = (DATA / f"ferry-{layout}.jsonld").read_text("utf-8")
    assert jsonld.dumps(FERRY, layout=layout, indent=2) + "\n" == document
    assert jsonld.loads(document) == FERRY


def written(article: nm.Article = FERRY) -> dict:
    return json.loads(jsonld.dumps(article))


def facts(node: dict) -> dict:
    return {fact["propertyID"].removeprefix(jsonld.NAMESPACE): fact["value"] for fact in node.get("identifier", ())}


QUOTATIONS = {node["@id"].rsplit("/")[-1]: node for node in written()["mentions"] if node.get("@type") == "Quotation"}


def test_a_consumer_that_follows_no_reference_sees_who_speaks():
    speakers = [quotation.get("spokenByCharacter", {}) for quotation in QUOTATIONS.values()]
    assert [speaker.get("name") for speaker in speakers] == [
        "Ana Prior",
        None,  # a reference to the first
        None,  # a work
        None,
        None,  # unnamed
        "Residents",
        "Port Ellis",
    ]


def test_an_unnamed_source_has_a_description_and_no_name_and_is_no_creator():
    quotation = QUOTATIONS["quote-5"]
    speaker = quotation["spokenByCharacter"]
    assert (speaker["@type"], speaker["description"]) == ("Person", "a council official")
    assert "name" not in speaker
    assert "creator" not in quotation
    assert facts(speaker)["anonymityReason"] == "because the talks go on"


def test_a_place_speaks_through_an_organisation_there():
    speaker = QUOTATIONS["quote-7"]["spokenByCharacter"]
    assert (speaker["@type"], speaker["location"]["@type"]) == ("Organization", "Place")


def test_a_work_is_cited():
    cited = QUOTATIONS["quote-3"]["citation"]
    assert (cited["@type"], cited["name"]) == ("CreativeWork", "2025 report")
    assert written()["citation"] == [{"@id": cited["@id"]}]


def test_a_quote_in_a_quote_is_part_of_both():
    assert [whole["@id"] for whole in QUOTATIONS["quote-4"]["isPartOf"]] == [
        FERRY.id,
        "https://example.org/news/ferry#article/quote-3",
    ]


def test_two_sources_that_are_one_actor_come_back_as_two():
    two = FERRY.model_copy(
        update={
            "sources": (
                *FERRY.sources,
                nm.Source(id="she", kind="person", named=False, actor="ana-prior", label="she"),
            ),
            "quotes": (*FERRY.quotes, nm.Quote(id="q", kind="indirect", spans=[nm.Span(0, 4)], source="she")),
        }
    )
    assert jsonld.loads(jsonld.dumps(two)) == two


def test_nothing_is_written_of_what_the_article_does_not_say():
    bare = nm.Article(id="https://example.org/ferry")
    assert written(bare) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://example.org/ferry",
        "identifier": [{"@type": "PropertyValue", "propertyID": f"{jsonld.NAMESPACE}format", "value": 1}],
    }


@pytest.mark.parametrize("url", ["https://example.org/ferry", "https://example.org/ferry#top"])
def test_the_page_is_never_taken_for_the_story_or_a_part_of_it(url):
    article = nm.Article(id="https://example.org/ferry", url=url, actors=[nm.Actor(id="top", type="place", name="Top")])
    assert written(article)["mainEntityOfPage"] == {"@type": "WebPage", "url": url}
    assert jsonld.loads(jsonld.dumps(article)) == article


@pytest.mark.parametrize(
    "article_id", ["https://example.org/ferry", "https://example.org/#/ferry", "urn:isbn:1", "tag:a"]
)
@pytest.mark.parametrize("local", ["quote-1", "a/b?c", "%23", "#", "é", "https://example.org/ferry#quote-1", "~._-"])
def test_an_id_of_a_part_comes_back_from_its_iri(article_id, local):
    prefix = part_prefix(article_iri(article_id))
    iri = part_iri(prefix, local)
    assert part_id(prefix, iri) == local
    assert iri.count("#") == 1


def test_an_id_that_is_no_iri_has_a_stand_in_that_never_changes():
    assert article_iri("ferry 1") == article_iri("ferry 1") != article_iri("ferry 2")
    assert article_iri("ferry 1").startswith("urn:uuid:")
    article = nm.Article(id="ferry-1")
    assert facts(written(article))["id"] == "ferry-1"
    assert jsonld.loads(jsonld.dumps(article)).id == "ferry-1"


def test_a_script_cannot_be_ended_and_the_text_stays_the_same():
    article = nm.Article(id="urn:a", headline="</script ><!--<script>&amp;\u2028\u2029")
    document = jsonld.dumps(article)
    assert not set(document) & set("<>&\u2028\u2029")
    assert json.loads(document)["headline"] == article.headline


def test_other_letters_are_written_as_they_are():
    assert "“日本 é 🔌”" in jsonld.dumps(nm.Article(id="urn:a", headline="“日本 é 🔌”"))


def test_a_feed_is_refused_with_advice():
    feed = nm.Feed(title="Harbour news", link="https://example.org/", items=[FERRY])
    with pytest.raises(nm.FormatError, match=r"this is a feed of 1; write each of its items on its own, or .* as RSS"):
        jsonld.dumps(feed)


def test_an_unknown_layout_is_refused():
    with pytest.raises(nm.FormatError, match="there is no layout 'flat'; use nested or graph"):
        jsonld.dumps(FERRY, layout="flat")


def test_another_version_of_the_mapping_is_told_of():
    document = written()
    document["identifier"][0]["value"] = 2
    with pytest.warns(nm.NewsmodelWarning, match="another version of newsmodel wrote this document"):
        assert jsonld.loads(json.dumps(document)) == FERRY
