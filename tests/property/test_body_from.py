"""Law: whatever HTML comes in, the pair of text and markup fits, is safe, and is read again as the same pair."""

from hypothesis import given

import newsmodel as nm
from newsmodel.formats.html import body_from
from tests.property.markup import elements, markups, shown_text
from tests.property.strategies import texts

ALLOWED = {
    "html head body p a em strong b i h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption img table caption thead "
    "tbody tfoot tr td th br pre code sup sub cite hr": set(),
    "a": {"href"},
    "img": {"src", "alt"},
    "td th": {"colspan", "rowspan"},
}
ATTRIBUTES: dict[str, set[str]] = {}
for names, attributes in ALLOWED.items():
    ATTRIBUTES |= dict.fromkeys(names.split(), attributes)


@given(markups)
def test_the_text_of_the_markup_is_the_body(markup: str) -> None:
    body, body_html = body_from(markup)
    assert shown_text(body_html) == body


@given(markups)
def test_the_pair_read_again_is_the_same_pair(markup: str) -> None:
    pair = body_from(markup)
    assert body_from(pair[1]) == pair


@given(markups)
def test_nothing_but_the_subset_is_in_the_markup(markup: str) -> None:
    for name, attributes in elements(body_from(markup)[1]):
        assert name in ATTRIBUTES
        assert attributes <= ATTRIBUTES[name]


@given(markups)
def test_the_pair_makes_an_article(markup: str) -> None:
    body, body_html = body_from(markup)
    assert nm.Article(body=body, body_html=body_html).body == body


@given(texts)
def test_text_that_is_escaped_comes_back_with_its_white_space_collapsed(text: str) -> None:
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in _escaped(text).split("\n\n"))
    paragraphs = (" ".join(filter(None, _words(paragraph))) for paragraph in text.split("\n\n"))
    shown = "\n\n".join(filter(None, paragraphs))
    assert body_from(markup)[0] == ("" if shown.isspace() else shown)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _words(paragraph: str) -> list[str]:
    return paragraph.replace("\t", " ").replace("\n", " ").split(" ")
