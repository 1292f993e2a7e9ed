"""What text, addresses and languages the model takes."""

import pytest

from newsmodel import Actor, Article, Image, InvalidModel
from newsmodel.model import clean, is_absolute


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("one\r\ntwo\rthree\x85four", "one\ntwo\nthree\nfour"),
        ("a\x00b\x08c\x0bd\x0ce\x1ff\x7fg\x9fh", "abcdefgh"),
        ("lone \ud800 and \udfff", "lone  and "),
        ("not a character \ufffe\uffff", "not a character "),
        ("tab\tand newline\n", "tab\tand newline\n"),
        ("\u2028 \u2029 \ufeff \u200d \U0001f50c \u202e", "\u2028 \u2029 \ufeff \u200d \U0001f50c \u202e"),
        ("", ""),
    ],
)
def test_clean_keeps_what_xml_and_json_can_carry_and_nothing_else(given, cleaned):
    assert clean(given) == cleaned
    assert Article(body=clean(given)).body == cleaned


@pytest.mark.parametrize(
    "character", ["\x00", "\x08", "\x0b", "\x0c", "\r", "\x1f", "\x7f", "\x9f", "\ud800", "\ufffe"]
)
def test_text_refuses_what_xml_or_json_cannot_carry_and_names_the_field(character):
    with pytest.raises(InvalidModel, match=r"Article: body: holds the character U\+[0-9A-F]{4} at 4"):
        Article(body=f"text{character} and more")
    with pytest.raises(InvalidModel, match=r"Article: headline: holds .*newsmodel\.model\.clean"):
        Article(headline=f"text{character} and more")


@pytest.mark.parametrize("blank", ["", " ", "\n", "\u00a0\u2003 ", "\t\n "])
@pytest.mark.parametrize("field", ["id", "url", "headline", "standfirst", "byline", "language", "credit_line"])
def test_a_field_that_is_given_says_something(field, blank):
    with pytest.raises(InvalidModel, match=f"Article: {field}: "):
        Article(**{field: blank})


def test_outer_white_space_is_dropped_from_fields_but_never_from_the_body():
    article = Article(headline="  Ferry late\n", standfirst="\n One.\n Two. ", body="  Indented \n")
    assert article.headline == "Ferry late"
    assert article.standfirst == "One.\n Two."
    assert article.body == "  Indented \n"


@pytest.mark.parametrize("text", ["two\nlines", "a\ttab"])
def test_a_line_is_one_line(text):
    with pytest.raises(InvalidModel, match="Article: byline: must be one line"):
        Article(byline=text)


@pytest.mark.parametrize("spaced", ["ana prior", "ana\u00a0prior", "ana\u2028prior"])
def test_ids_have_no_spaces(spaced):
    with pytest.raises(InvalidModel, match="Actor: id: an id has no spaces"):
        Actor(id=spaced, type="person", name="Ana Prior")


@pytest.mark.parametrize(
    "address",
    ["https://example.org", "HTTP://EXAMPLE.org:80/a", "https://bücher.example/é?q=%22&x=[1]#top", "http://[::1]/a"],
)
def test_web_addresses_are_kept_as_they_are(address):
    assert Image(url=address).url == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "story.html",
        "/story",
        "//example.org/",
        "ftp://example.org/",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://example.org/a b",
        'https://example.org/"',
        "https://example.org/<b>",
        "data:text/html,hello",
    ],
)
def test_what_is_no_web_address_is_refused(address):
    with pytest.raises(InvalidModel, match="Image: url: "):
        Image(url=address)


@pytest.mark.parametrize("language", ["en", "en-GB", "zh-Hant", "de-CH-1996"])
def test_language_tags_are_taken(language):
    assert Article(language=language).language == language


@pytest.mark.parametrize("language", ["e", "english language", "en_GB", "en-", "-en", "en-GB\nen"])
def test_what_is_no_language_tag_is_refused(language):
    with pytest.raises(InvalidModel, match="Article: language: "):
        Article(language=language)


@pytest.mark.parametrize(
    ("address", "absolute"),
    [
        ("urn:isbn:0451450523", True),
        ("https://example.org/#a", True),
        ("mailto:a@example.org", True),
        ("story.html", False),
        ("#article", False),
        ("/a:b", False),
        ("x: y", False),
        (":a", False),
        ("a:", False),
    ],
)
def test_is_absolute_tells_an_iri_from_a_path(address, absolute):
    assert is_absolute(address) is absolute
