"""Each rule: a document that breaks it and nothing else, and documents that look as if they did and do not."""

import json

import pytest

from newsmodel.checking import RULES, Level, check
from tests.checking.stories import BODY, SITE, SOUND, author, quoting, story

PERSON = '{"@type": "Person", "knows": '
DEEP = story(about="Quay").replace('"Quay"', PERSON * 101 + '{"@id": "#jo", "@type": "Person"}' + "}" * 101)
PAGE_PART = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".premium"}

BROKEN = [
    # JSON
    ("not-json", "line 1, column 14", story().replace('"@context": ', '"@context"  ')),
    ("not-json", "line 1, column 4", "   "),
    ("not-json", "$", '{"@type": NaN}'),
    ("not-utf-8", "$", story(left_out=("articleBody",), headline="Fähre").encode("cp1252")),
    ("unreadable", "$", "[" * 100_000),
    ("unreadable", "$.about" + ".knows" * 100, DEEP),
    ("unreadable", "$", '{"wordCount": ' + "9" * 5_000 + "}"),
    ("duplicate-key", "$.headline", story()[:-1] + ', "headline": "Harbour is full"}'),
    ("lone-surrogate", "$", story(headline="full").replace('"full"', r'"full \ud83d"')),
    ("no-object", "$", '"Harbour is full"'),
    ("no-object", "$['@graph'][1]", json.dumps({"@context": "https://schema.org", "@graph": [SOUND, 5]})),
    # JSON-LD
    ("no-context", "$", story(left_out=("@context",))),
    ("bad-context", "$['@context']", story(_context=["https://schema.org", "https://other.example/context"])),
    ("bad-context", "$['@context'].headline", story(_context=["https://schema.org", {"headline": 5}])),
    ("bad-context", "$['@context']['@vocab']", story(_context={"@vocab": "https://schema.org"})),
    ("http-context", "$['@context']", story(_context="http://schema.org")),
    ("unknown-keyword", "$['@headline']", story(**{"@headline": "Full"})),
    ("unknown-keyword", "$['@container']", story(**{"@container": "@set"})),
    ("undeclared-prefix", "$['hp:desk']", story(**{"hp:desk": "coast"})),
    ("no-meaning", "$.about.name", story(about={"@context": None, "@type": "https://schema.org/Thing", "name": ""})),
    ("bad-type", "$['@type'][1]", story(_type=["NewsArticle", 5])),
    ("bad-id", "$['@id']", story(_id="the full story")),
    ("bad-id", "$['@id']", story(_id=5)),
    ("dangling-id", "$.publisher", story(publisher={"@id": f"{SITE}/#publisher"})),
    ("dangling-id", "$.about", story(about={"@id": "_:b1"})),
    ("described-elsewhere", "$.about", story(about={"@id": "https://elsewhere.example/quay"})),
    ("conflicting-id", "$.editor.name", story(creator={"@type": "Person", "@id": "#a", "name": "Ana"},
                                               editor={"@type": "Person", "@id": "#a", "name": "Bob"})),
    ("differing-id", "$.editor.jobTitle", story(creator={"@type": "Person", "@id": "#a", "jobTitle": "editor"},
                                                editor={"@type": "Person", "@id": "#a", "jobTitle": "reporter"})),
    # schema.org
    ("unknown-type", "$.about['@type']", story(about={"@type": "Harbour", "name": "Quay"})),
    ("unknown-property", "$.spokenBy", story(spokenBy="Ana Prior")),
    ("unknown-property", "$.Person", story(Person="Ana Prior")),
    ("wrong-case", "$.about['@type']", story(about={"@type": "place", "name": "Quay"})),
    ("wrong-case", "$.Headline", story(Headline="Harbour is full")),
    ("no-type", "$.about", story(about={"name": "Quay"})),
    ("domain", "$.jobTitle", story(jobTitle="harbour master")),
    ("domain", "$.publisher.masthead", story(publisher={"@type": "Organization", "name": "The Harbour Post",
                                                        "masthead": f"{SITE}/masthead"})),
    ("range", "$.headline", story(headline={"@type": "Place", "name": "Quay"})),
    ("range", "$.about", story(about=True)),
    ("range", "$.author", author(**{"@type": "Thing"})),
    ("range", "$.offers.availability", story(offers={"@type": "Offer", "availability": "https://schema.org/Monday"})),
    ("range", "$.creator", story(creator={"@id": f"{SITE}/full#quay"},
                                 contentLocation={"@type": "Place", "@id": f"{SITE}/full#quay"})),
    ("text-for-thing", "$.author", story(author="Jo Lee")),
    ("bad-date", "$.datePublished", story(datePublished="May 1")),
    ("bad-date", "$.datePublished", story(datePublished="2026-02-30")),
    ("bad-duration", "$.timeRequired", story(timeRequired="three minutes")),
    ("bad-url", "$.author.sameAs", author(sameAs="@jolee")),
    ("bad-url", "$.url", story(url="/full")),
    ("bad-number", "$.wordCount", story(wordCount="nine")),
    ("bad-boolean", "$.isFamilyFriendly", story(isFamilyFriendly="perhaps")),
    ("bad-language", "$.inLanguage", story(inLanguage="en_GB")),
    ("loose-value", "$.wordCount", story(wordCount="9")),
    ("loose-value", "$.isFamilyFriendly", story(isFamilyFriendly="True")),
    ("loose-value", "$.keywords", story(keywords=5)),
    ("loose-value", "$.about", story(about="https://elsewhere.example/quay")),
    ("loose-value", "$.workExample.startOffset", story(workExample={"@type": "Clip", "startOffset": "9"})),
    ("empty", "$.keywords", story(keywords=[])),
    ("empty", "$.dateline", story(dateline="")),
    ("empty", "$.dateline", story(dateline=None)),
    ("superseded", "$.publisher.founders", story(publisher={"@type": "Organization", "name": "The Harbour Post",
                                                            "founders": {"@type": "Person", "name": "Ana"}})),
    ("foreign", "$['hp:desk']", story(_context=["https://schema.org", {"hp": f"{SITE}/#"}], **{"hp:desk": "coast"})),
    # Google
    ("google-no-article", "$", '{"@context": "https://schema.org", "@type": "Person", "name": "Ana Prior"}'),
    ("google-recommended", "$", story(left_out=("image",))),
    ("google-type", "$", story(_type="ReportageNewsArticle")),
    ("google-headline", "$.headline", story(headline="Harbour &amp; quay")),
    ("google-headline", "$.headline", story(headline="<b>Harbour</b> is full")),
    ("google-long-headline", "$.headline", story(headline="Full " * 30)),
    ("google-date-zone", "$.datePublished", story(datePublished="2026-03-01T08:00:00")),
    ("google-date-only", "$.datePublished", story(datePublished="2026-03-01")),
    ("google-date-order", "$.dateModified", story(dateModified="2026-02-28T08:00:00+01:00")),
    ("google-author-name", "$.author", author(name=["Jo Lee", "Ana Prior"])),
    ("google-author-merged", "$.author.name", author(name="Jo Lee and Ana Prior")),
    ("google-author-merged", "$.author.name", author(name="Jo Lee, Ana Prior")),
    ("google-author-words", "$.author.name", author(name="By Jo Lee")),
    ("google-author-honorific", "$.author.name", author(name="Dr Jo Lee")),
    ("google-author-job", "$.author.name", author(name="Jo Lee, coast correspondent")),
    ("google-author-publisher", "$.author.name", author(name="Jo Lee (The Harbour Post)")),
    ("google-author-link", "$.author", story(author={"@type": "Person", "name": "Jo Lee"})),
    ("google-author-url", "$.author.url", author(url="mailto:jo@harbourpost.example")),
    ("google-image", "$.image", story(image={"@type": "ImageObject", "caption": "The quay"})),
    ("google-image-size", "$.image", story(image={"@type": "ImageObject", "url": f"{SITE}/quay.jpg",
                                                  "width": 100, "height": "80px"})),
    ("google-image-logo", "$.image", story(image=f"{SITE}/logo.png")),
    ("google-paywall", "$", story(left_out=("isAccessibleForFree",), hasPart=PAGE_PART)),
    ("google-paywall-selector", "$.hasPart.cssSelector", story(hasPart=PAGE_PART | {"cssSelector": "#premium"})),
    ("google-speakable", "$.speakable", story(speakable={"@type": "SpeakableSpecification", "xpath": "/html/head",
                                                         "cssSelector": ".lede"})),
    ("google-speakable-xpath", "$.speakable", story(speakable={"@type": "SpeakableSpecification",
                                                               "xpath": "/html/head/title"})),
    # Ours
    ("body-changed", "$.encoding.sha256", story(articleBody=BODY + " ")),
    ("bad-offset", "$.mentions.identifier.value[0]", quoting("We are full,", "chars 1-13")),
    ("bad-offset", "$.mentions.identifier.value[0]", quoting("We are full,", "char=13,1")),
    ("offset-outside", "$.mentions.identifier.value[0]", quoting("We are full,", "char=1,1300")),
    ("offset-text", "$.mentions.identifier.value[0]", quoting("We are full,", "char=2,14")),
]  # fmt: skip


def told(document: str | bytes) -> list[tuple[str, str]]:
    return [(finding.code, finding.place) for finding in check(document)]


def test_nothing_is_found_where_nothing_is_wrong():
    assert check(json.dumps(SOUND)) == []


@pytest.mark.parametrize(("code", "place", "document"), BROKEN, ids=[f"{code} {place}" for code, place, _ in BROKEN])
def test_a_broken_rule_is_found_at_its_place_and_nothing_else(code, place, document):
    assert told(document) == [(code, place)]


SOUND_TOO = {
    "the graph layout": json.dumps({"@context": "https://schema.org", "@graph": [
        {name: each for name, each in SOUND.items() if name != "@context"} | {"about": {"@id": "#quay"}},
        {"@type": "Place", "@id": "#quay", "name": "Quay"}]}),
    "types and contexts at http and www": story(_type="http://www.schema.org/NewsArticle"),
    "schema.org by a prefix": story(_context=["https://schema.org", {"s": "http://schema.org/"}], **{"s:genre": "x"}),
    "schema.org's own aliases": story(about={"type": "Place", "id": "#quay", "name": "Quay"}),
    "a vocabulary of a document's own": story(_context={"@vocab": "https://schema.org/"}),
    "a property of one of two types": story(_type=["NewsArticle", "VideoObject"], transcript="…", dateline="ORR"),
    "a role": story(author={"@type": "OrganizationRole", "roleName": "editor", "author": SOUND["author"]}),
    "a type given at another description": story(about=[{"@type": "Thing", "@id": "#quay", "address": "Quay 1"},
                                                        {"@type": "Place", "@id": "#quay"}]),
    "a list in JSON-LD's own form": story(keywords={"@list": ["quay", "harbour"]}, dateline={"@value": "ORR"}),
    "a typed value": story(dateCreated={"@value": "2026-03-01", "@type": "http://www.w3.org/2001/XMLSchema#date"}),
    "a member of an enumeration": story(offers={"@type": "Offer", "availability": "https://schema.org/InStock"}),
    "a member by its @id": story(offers={"@type": "Offer", "availability": {"@id": "https://schema.org/InStock"}}),
    "a link to another page of the site": story(license=f"{SITE}/terms"),
    "the page as the @id of what it is about": story(mainEntityOfPage={"@id": f"{SITE}/full"}),
    "a search box": story(isPartOf={"@type": "WebSite", "url": SITE, "potentialAction": {
        "@type": "SearchAction", "target": SITE + "/?q={term}", "query-input": "required name=term"}}),
    "a wire's time": story(datePublished="2026-03-01T08:00:00.250Z"),
    "a name with what belongs to it": author(name="Martin Lee, Jr."),
    "a name with a particle": author(name="José de la Cruz y"),
    "an organisation that edits": story(author={"@type": "Organization", "name": "Editorial Staff, Orr", "url": SITE}),
    "modified in the hours before": story(dateModified="2026-03-01T07:00:00+01:00"),
    "an ampersand": story(headline="Quay & harbour < full"),
    "a paywalled part": story(isAccessibleForFree=False, hasPart=PAGE_PART),
    "a quotation in two parts": quoting("We are full, Ana Prior", "char=1,13", "char=20,29"),
    "offsets of an actor": story(mentions={"@type": "Person", "name": "Prior", "identifier": {
        "@type": "PropertyValue", "propertyID": "http://tools.ietf.org/rfc/rfc5147", "value": "char=20,29"}}),
}  # fmt: skip


@pytest.mark.parametrize("document", SOUND_TOO.values(), ids=SOUND_TOO)
def test_what_only_looks_wrong_is_not_found(document):
    assert [str(finding) for finding in check(document)] == []


def test_every_rule_has_a_document_that_breaks_it():
    of_pages = {"no-script"}
    assert {code for code, _, _ in BROKEN} | of_pages == set(RULES)


def test_a_finding_says_how_to_mend_it_and_who_says_so():
    for _, _, document in BROKEN:
        for finding in check(document):
            assert finding.remedy
            assert finding.message
            assert finding.source.startswith("https://")
            assert finding.level is RULES[finding.code].level


@pytest.mark.parametrize(
    ("document", "remedy"),
    [
        (story(about={"@type": "plaec"}), "use a type of schema.org"),
        (story(about={"@type": "Organisation"}), "did you mean Organization?"),
        (story(headlin="Full"), "did you mean headline?"),
        (story(Headline="Full"), "write headline"),
        (story(wordCount="9"), "write 9, without quotation marks"),
        (story(inLanguage="en_GB"), "write en-GB"),
        (story(contentLocation="Orr"), 'write an object with a name: {"@type": "Place", "name": …}'),
    ],
)
def test_the_remedy_is_the_nearest_that_can_be_said(document, remedy):
    assert [finding.remedy for finding in check(document)] == [remedy]


def test_a_rule_of_schema_org_names_the_page_of_its_property():
    (finding,) = check(story(jobTitle="harbour master"))
    assert finding.source == "https://schema.org/jobTitle"


def test_broken_json_is_checked_as_newsmodel_mends_it():
    document = story(Headline="Full")[:-1] + ",}"
    assert [finding.code for finding in check(document)] == ["not-json", "wrong-case"]
    assert "dropped a comma before a closing bracket" in check(document)[0].message


def test_findings_stand_in_the_order_of_the_document():
    document = story(left_out=("author",), _context="http://schema.org", headline="<b>Full</b>", Genre="report")
    assert [finding.code for finding in check(document)] == [
        *("google-recommended", "http-context", "google-headline", "wrong-case"),
    ]


def test_of_a_rule_that_is_broken_often_the_first_are_listed_and_the_rest_counted():
    findings = check(story(keywords=[""] * 1_200))
    assert len(findings) == 501
    assert {finding.code for finding in findings} == {"empty"}
    assert findings[-1].message == "700 more of these are not listed"
    assert all(finding.level is Level.WARNING for finding in findings)
