"""HTML for the laws: any markup, and an independent reading of what a browser would make of it."""

from html.parser import HTMLParser

import html5lib
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats.html import body_from
from tests.property.strategies import HARD, texts, urls

_ELEMENTS = (
    *("p", "h1", "h2", "h6", "pre", "ul", "ol", "li", "blockquote", "figure", "figcaption"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "div", "section", "dl", "dd", "body", "html"),
    *("a", "em", "strong", "b", "i", "code", "sup", "sub", "cite", "q", "span", "font", "u", "x-y"),
    *("br", "hr", "img", "image", "wbr", "input", "script", "style", "title", "textarea", "noscript", "iframe"),
    *("svg", "math", "template", "select", "option", "object", "video", "head", "frameset", "plaintext", "button"),
)
_names = st.sampled_from(_ELEMENTS).flatmap(lambda name: st.sampled_from((name, name, name.upper())))
_values = st.one_of(
    urls,
    texts,
    st.sampled_from(("javascript:alert(1)", " https://example.org/ ", "//example.org", "/a", "2", "data:text/html,x")),
)
_attributes = st.tuples(
    st.sampled_from(("href", "src", "alt", "colspan", "rowspan", "onclick", "style", "id", "class", "srcset", "HREF")),
    st.sampled_from(('="{}"', "='{}'", "={}", " = '{}'", "")),
    _values,
).map(lambda parts: f" {parts[0]}{parts[1].format(parts[2])}")
_starts = st.tuples(_names, st.lists(_attributes, max_size=2), st.sampled_from((">", ">", ">", "/>", "", " >"))).map(
    lambda parts: f"<{parts[0]}{''.join(parts[1])}{parts[2]}"
)
_ends = _names.map(lambda name: f"</{name}>")
_odd = st.sampled_from(
    (
        *(
            "&amp;",
            "&lt;b&gt;",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "&#x80;",
            "&#12;",
            "&#133;",
            "&#13;",
            "&notin;",
            "&copy=1",
        ),
        *("<!-- c -->", "<!-->", "<!--", "<![CDATA[x]]>", "<?php x ?>", "<!DOCTYPE html>", "</>", "</ p>", "< p>", "<"),
        *(" ", "\n", "\t", "\f", "\r\n", "\x00", "\x0b", "\x85", "\ud800", "\ufffe", "word", "word", "a b", *HARD),
    )
)
markups = st.lists(st.one_of(_starts, _starts, _ends, _odd, _odd, st.text(max_size=5)), max_size=25).map("".join)
"""Any HTML: sound, broken, hostile."""


@st.composite
def marked_up_articles(draw: st.DrawFn) -> nm.Article:
    """An article whose body came from HTML, with quotes that overlap each other and the markup in every way."""
    body, body_html = body_from(draw(markups))
    spans = _spans(len(body))
    source = nm.Source(id="source", kind="person", named=False, label=draw(st.sampled_from(("she", 'an "expert" <b>'))))
    quotes = [
        nm.Quote(
            id=f"quote-{number}",
            kind=draw(st.sampled_from(nm.QuoteKind)),
            spans=[draw(spans)],
            mention=draw(st.one_of(st.none(), spans)),
            source=draw(st.sampled_from((None, "source"))),
        )
        for number in range(draw(st.integers(0, 6)) if body else 0)
    ]
    return nm.Article(body=body, body_html=body_html, sources=[source], quotes=quotes)


def _spans(length: int) -> st.SearchStrategy[nm.Span]:
    ends = st.lists(st.integers(0, length), min_size=2, max_size=2, unique=True).map(sorted)
    return ends.map(lambda pair: nm.Span(*pair))


_BLOCKS = frozenset(
    """p h2 h3 h4 h5 h6 pre ul ol li blockquote figure figcaption table caption thead tbody tfoot tr td th hr
    html head body""".split()
)


def elements(page: str) -> list[tuple[str, frozenset[str]]]:
    """Return every element that a browser would make of a page, in order, with the names of its attributes."""
    tree = html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)
    return [(str(element.tag), frozenset(element.attrib)) for element in tree.iter()]


def shown_text(markup: str) -> str:
    """Return a markup's text as the standard says: its blocks' text, ``br`` a line break, a blank line between."""
    tree = html5lib.parse(f"<!DOCTYPE html><body>{markup}", treebuilder="etree", namespaceHTMLElements=False)
    pieces: list[str] = []

    def visit(element: object) -> None:
        border = "\0" if element.tag in _BLOCKS else ""  # type: ignore[attr-defined]
        pieces.append(border)
        pieces.append("\n" if element.tag == "br" else element.text or "")  # type: ignore[attr-defined]
        for child in element:  # type: ignore[attr-defined]
            visit(child)
            pieces.append(child.tail or "")
        pieces.append(border)

    visit(tree)
    return "\n\n".join(block for block in "".join(pieces).split("\0") if block.strip(" \n"))


class _Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, _: object) -> None:
        if tag not in ("br", "hr", "img"):
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.inside or self.inside.pop() != tag:
            self.faults.append(tag)


def is_well_formed(markup: str) -> bool:
    """Say whether every element is closed, in the order in which they were opened."""
    nesting = _Nesting()
    nesting.feed(markup)
    nesting.close()
    return not nesting.inside and not nesting.faults
