"""JSON-LD for web pages: types for genres, paywalls, what is read aloud, and what the public sees."""

import json
import warnings

import pytest

import newsmodel as nm
from newsmodel.formats import html, jsonld
from newsmodel.formats.jsonld.genres import WORDS
from tests.formats.test_jsonld import FERRY

PREMIUM = nm.Article(
    id="https://example.org/harbour", headline="Harbour is full", body="The harbour is full.", free=False
)


def written(article: nm.Article, **wishes: object) -> dict:
    return json.loads(jsonld.dumps(article, **wishes))


# Genres


@pytest.mark.parametrize(
    ("genre", "types"),
    [
        (None, "NewsArticle"),
        ("obituary", "NewsArticle"),
        ("Opinion", ["NewsArticle", "OpinionNewsArticle"]),
        ("REPORT", ["NewsArticle", "ReportageNewsArticle"]),
        ("news analysis", ["NewsArticle", "AnalysisNewsArticle"]),
        ("Meinung", ["NewsArticle", "OpinionNewsArticle"]),
        ("live blog", ["NewsArticle", "LiveBlogPosting"]),
    ],
)
def test_a_genre_that_schema_org_has_a_type_for_says_so(genre, types):
    article = nm.Article(id="urn:a", genre=genre)
    assert written(article)["@type"] == types
    assert jsonld.loads(jsonld.dumps(article)) == article


@pytest.mark.parametrize("name", WORDS)
def test_a_type_without_a_genre_is_read_as_the_word_that_writes_it(name):
    read = jsonld.loads(json.dumps({"@type": name, "headline": "Ferry late"}))
    assert written(read)["@type"] == ["NewsArticle", name]


def test_no_word_means_two_types():
    words = [word for known in WORDS.values() for word in known]
    assert len(words) == len(set(words))
    assert words == [word.casefold() for word in words]


# Who stands behind it


@pytest.mark.parametrize(
    "page",
    [
        "https://example.org/ethics",
        {"@id": "https://example.org/ethics"},
        {"@type": "WebPage", "url": "https://example.org/ethics"},
    ],
)
def test_a_policy_is_read_in_every_shape(page):
    publisher = {"@type": "NewsMediaOrganization", "name": "The Harbour Post", "ethicsPolicy": page}
    read = jsonld.loads(json.dumps({"@type": "NewsArticle", "headline": "Ferry late", "publisher": publisher}))
    assert read.publisher == nm.Publisher(name="The Harbour Post", policies={"ethics": "https://example.org/ethics"})


def test_a_policy_that_is_no_page_is_left_out_with_a_warning():
    publisher = {"name": "The Harbour Post", "ownershipFundingInfo": "We own ourselves.", "sameAs": ["nowhere"]}
    with pytest.warns(nm.NewsmodelWarning, match="left out: must be an absolute http or https address"):
        read = jsonld.loads(json.dumps({"@type": "NewsArticle", "headline": "Ferry late", "publisher": publisher}))
    assert read.publisher == nm.Publisher(name="The Harbour Post")


def test_an_author_without_a_page_has_the_first_that_identifies_it():
    author = {"@type": "Person", "name": "Jane Doe", "sameAs": ["https://a.example/jane", "https://b.example/jane"]}
    read = jsonld.loads(json.dumps({"@type": "NewsArticle", "headline": "Ferry late", "author": author}))
    assert read.authors == (
        nm.Author(name="Jane Doe", url="https://a.example/jane", same_as=["https://b.example/jane"]),
    )


def test_every_policy_is_a_property_of_the_publisher():
    policies = {field: f"https://example.org/{field}" for field in nm.Policies.model_fields}
    article = nm.Article(id="urn:a", publisher=nm.Publisher(name="The Harbour Post", policies=policies))
    node = written(article)["publisher"]
    assert set(policies.values()) <= set(node.values())
    assert node["unnamedSourcesPolicy"] == "https://example.org/unnamed_sources"
    assert jsonld.loads(jsonld.dumps(article)) == article


# Parts of a page


def test_paywalled_parts_are_elements_that_are_not_free():
    node = written(PREMIUM, paywalled=[".premium", ".chart"])
    assert node["isAccessibleForFree"] is False
    assert node["hasPart"] == [
        {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".premium"},
        {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".chart"},
    ]


@pytest.mark.parametrize(
    ("given", "selectors"),
    [
        (".standfirst", ".standfirst"),
        ([".standfirst"], ".standfirst"),
        (["h1", ".standfirst > p", "h1"], ["h1", ".standfirst > p"]),
    ],
)
def test_what_can_be_spoken_is_told_by_css(given, selectors):
    assert written(PREMIUM, speakable=given)["speakable"] == {
        "@type": "SpeakableSpecification",
        "cssSelector": selectors,
    }


@pytest.mark.parametrize(
    ("article", "parts", "complaint"),
    [
        (
            PREMIUM,
            {"paywalled": "#premium"},
            "found by a class, and '#premium' is none; give each such element a class",
        ),
        (PREMIUM, {"paywalled": ".a .b"}, "found by a class, and '.a .b' is none"),
        (PREMIUM, {"paywalled": ["premium"]}, "found by a class, and 'premium' is none"),
        (PREMIUM, {"speakable": " "}, "' ' is no CSS selector"),
        (PREMIUM, {"speakable": ["h1", ""]}, "'' is no CSS selector"),
        (PREMIUM, {"speakable": "h1\x00"}, "is no CSS selector"),
        (nm.Article(free=True), {"paywalled": ".premium"}, "paywalled, and the article says free=True; set free=False"),
        (nm.Article(), {"paywalled": ".premium"}, "paywalled, and the article says free=None; set free=False"),
    ],
)
def test_parts_that_no_page_can_have_are_refused(article, parts, complaint):
    with pytest.raises(nm.FormatError, match=complaint.replace(".", r"\.").replace("[", r"\[")):
        jsonld.dumps(article, **parts)


# What the public sees


def public(article: nm.Article, **wishes: object) -> dict:
    return written(article, detail="public", **wishes)


def test_a_story_behind_a_paywall_is_not_in_the_source_of_its_page():
    quoted = FERRY.model_copy(update={"free": False})
    page = html.script_tag(quoted, detail="public", paywalled=".premium")
    assert "We have one ship" not in page
    assert "council official" not in page
    assert "No ferry before Easter" in page
    assert "Ana Prior" in page
    assert html.extract(page)[0].headline == FERRY.headline


def test_the_public_sees_who_said_what_and_nothing_of_how_that_was_found():
    quotations = [node for node in public(FERRY.model_copy(update={"free": True}))["mentions"] if "text" in node]
    assert [quotation["text"] for quotation in quotations][:2] == ["We have one ship, One.", "the second had been sold"]
    assert quotations[0]["spokenByCharacter"]["name"] == "Ana Prior"
    assert quotations[0]["creator"] == {"@id": quotations[0]["spokenByCharacter"]["@id"]}
    assert "their boat back" not in {quotation["text"] for quotation in quotations}


def test_a_quote_that_an_aside_cuts_is_found_again_without_offsets():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        back = jsonld.loads(jsonld.dumps(FERRY.model_copy(update={"free": True}), detail="public"))
    statements = [quote for quote in FERRY.quotes if quote.act is nm.Act.STATEMENT]
    assert [(quote.text, quote.spans) for quote in back.quotes] == [(quote.text, quote.spans) for quote in statements]


def test_a_statement_inside_an_attitude_stands_in_what_that_stands_in():
    body = "“We were told “it will ‘pass’” she hoped,” said Ana Prior."
    kinds = {"kind": "direct"}
    article = nm.Article(
        id="urn:a",
        body=body,
        quotes=[
            nm.Quote(id="outer", spans=[nm.Span(1, 41)], **kinds),
            nm.Quote(id="hope", spans=[nm.Span(15, 29)], act="attitude", nested_in="outer", **kinds),
            nm.Quote(id="word", spans=[nm.Span(24, 28)], nested_in="hope", **kinds),
        ],
    )
    assert [(quote.id, quote.nested_in) for quote in jsonld.loads(jsonld.dumps(article, detail="public")).quotes] == [
        ("outer", None),
        ("word", "outer"),
    ]


def test_words_that_stand_there_twice_are_left_out_with_a_warning_and_never_put_in_a_wrong_place():
    body = "“Yes,” said Ana Prior. “Yes,” said Bob Lee."
    article = nm.Article(id="urn:a", body=body, quotes=[nm.Quote(id="q", kind="direct", spans=[nm.Span(1, 5)])])
    with pytest.warns(nm.NewsmodelWarning, match="its text is not in the body just once: 'Yes,'"):
        assert jsonld.loads(jsonld.dumps(article, detail="public")).quotes == ()


def test_text_that_looks_like_html_is_kept_as_it_is():
    article = nm.Article(id="urn:a", headline="&amp; <b>", body="A &amp; B\n\n“&lt;”", authors=["By Jo and Ann"])
    assert jsonld.loads(jsonld.dumps(article, detail="public")) == article


def test_an_unknown_detail_is_refused():
    with pytest.raises(nm.FormatError, match="there is no detail 'secret'; use full or public"):
        jsonld.dumps(FERRY, detail="secret")


@pytest.mark.parametrize("layout", ["nested", "graph"])
@pytest.mark.parametrize("detail", ["full", "public"])
def test_a_script_and_a_page_take_the_same_wishes(layout, detail):
    wishes = {"layout": layout, "detail": detail}
    for page in (
        html.script_tag(PREMIUM, **wishes, paywalled=".premium", speakable="h1"),
        html.embed(PREMIUM, "<title>Harbour</title>", **wishes, paywalled=".premium", speakable="h1"),
    ):
        document = page.partition("data-newsmodel>")[2].partition("</script>")[0]
        assert json.loads(document) == written(PREMIUM, **wishes, paywalled=".premium", speakable="h1")
    own = html.dumps(PREMIUM, **wishes).partition("data-newsmodel>")[2].partition("</script>")[0]
    assert json.loads(own) == written(PREMIUM, **wishes)
