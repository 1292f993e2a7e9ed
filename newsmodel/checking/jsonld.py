"""The rules for JSON-LD: a document by itself, or all scripts of a page, which may point to each other's things."""

from collections.abc import Iterable

from newsmodel.checking.finding import Finding
from newsmodel.checking.google import check_articles
from newsmodel.checking.offsets import check_offsets
from newsmodel.checking.places import LAST, Place
from newsmodel.checking.ranges import check_properties, check_things
from newsmodel.checking.reading import Reading, Text
from newsmodel.checking.references import check_identities, check_references
from newsmodel.checking.report import Report
from newsmodel.checking.things import Things
from newsmodel.checking.walking import Walk
from newsmodel.errors import UnreadableDocument
from newsmodel.formats.jsonld.json_text import text_of

RULES_OF_THINGS = (check_properties, check_things, check_references, check_identities, check_offsets)
"""What is looked at once all things are known."""


def findings(document: str | bytes) -> list[Finding]:
    """Check a JSON-LD document.

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says.
    """
    report = Report()
    place = Place(None, "")
    try:
        text = text_of(document)
    except UnreadableDocument as error:
        report.add("not-utf-8", place, error.what)
        assert isinstance(document, bytes)
        text = document.decode("utf-8", errors="replace")
    check_texts([Text(text, place)], Place(None, "", LAST), report)
    return report.findings()


def check_texts(texts: Iterable[Text], whole: Place, report: Report, base: str | None = None) -> None:
    """Check one document, or the scripts of one page.

    Args:
        texts: the JSON of each.
        whole: all of it, as the place of what is missing.
        report: told what is wrong.
        base: what relative addresses are relative to, if anything.
    """
    reading = Reading(report)
    walk = Walk(report, reading.repeated, base)
    for source in texts:
        for root in reading.roots(source):
            walk.document(root, source.place)
    if walk.things:
        things = Things(walk.things, base)
        for check in RULES_OF_THINGS:
            check(things, report)
        check_articles(things, whole, report)
