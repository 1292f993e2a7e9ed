"""The rules for web pages: every JSON-LD script by itself, and what they say of each other's things."""

import warnings

from newsmodel.checking.finding import Finding
from newsmodel.checking.jsonld import check_texts
from newsmodel.checking.places import LAST, Place
from newsmodel.checking.reading import Text
from newsmodel.checking.report import Report
from newsmodel.errors import NewsmodelWarning
from newsmodel.formats.encoding import page_in
from newsmodel.formats.html.landmarks import landmarks
from newsmodel.formats.html.scanning import Kind, Token
from newsmodel.formats.html.scripts import is_jsonld

MOST_SCRIPTS = 1_000
"""Scripts of one page that are checked; the rest is only counted."""


def findings(document: str | bytes) -> list[Finding]:
    """Check the JSON-LD of a web page.

    Args:
        document: HTML; bytes are decoded by their byte order mark, the page's ``meta``, or as UTF-8.
    """
    report = Report()
    page = document if isinstance(document, str) else _decoded(document, report)
    scripts: list[Text] = []
    base: str | None = None
    opening: Token | None = None
    line, counted = 1, 0
    for token in landmarks(page):
        if token.kind is Kind.RAW and opening is not None and is_jsonld(opening):
            line += page.count("\n", counted, token.start)
            counted = token.start
            scripts.append(_text(page, token, len(scripts) + 1, line))
        elif token.kind is Kind.START and token.name in ("base", "link"):
            base = base or _address(token)
        opening = token
    if not scripts:
        report.add("no-script", Place(None, "the page"), "there is no JSON-LD script")
    if len(scripts) > MOST_SCRIPTS:
        place = scripts[MOST_SCRIPTS].place
        report.add("unreadable", place, f"{len(scripts):,} scripts, of which {MOST_SCRIPTS:,} were looked at")
    check_texts(scripts[:MOST_SCRIPTS], Place(None, "the page", LAST), report, base)
    return report.findings()


def _decoded(document: bytes, report: Report) -> str:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", NewsmodelWarning)
        page = page_in(document)
    for each in caught:
        report.add("not-utf-8", Place(None, "the page"), str(each.message).removeprefix("page: "))
    return page


def _text(page: str, content: Token, number: int, line: int) -> Text:
    return Text(page[content.start : content.end], Place(None, f"script {number}, line {line}", number), line)


def _address(tag: Token) -> str | None:
    is_canonical = "canonical" in (tag.attribute("rel") or "").lower().split()
    return tag.attribute("href") or None if tag.name == "base" or is_canonical else None
