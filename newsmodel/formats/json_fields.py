"""JSON that others write, as JSON Feed and ninjs: read however broken, its values taken whatever their types are."""

import math
import re
from collections.abc import Iterator
from datetime import date, datetime
from html import unescape

from newsmodel.errors import UnreadableDocument
from newsmodel.formats import html
from newsmodel.formats.dates import has_unsafe_zone, read_count, read_date
from newsmodel.formats.encoding import is_marked
from newsmodel.formats.jsonld.json_text import text_of
from newsmodel.formats.jsonld.repairing import read_roots
from newsmodel.formats.jsonld.values import has_markup
from newsmodel.formats.rss.values import Warn, language_of, web_address
from newsmodel.model import clean

_REFERENCE = re.compile(r"&#?\w+;")


def read_json(document: str | bytes, warn: Warn) -> object:
    """Read a JSON document as far as it goes.

    Args:
        document: text, or bytes in UTF-8, in what their byte order mark says, or else in Windows-1252.
        warn: told what was repaired.

    Returns:
        What ``json.loads`` gives; the first value where several follow one another.

    Raises:
        UnreadableDocument: it is not JSON, nor can it be made so; the error says what it looks like, or where.
    """
    text = _decoded(document, warn)
    start = text.lstrip()[:1]
    if not start:
        raise UnreadableDocument("the document is empty", remedy="fetch it again, or ask its publisher")
    if start == "<":
        raise UnreadableDocument("this is not JSON: it looks like XML or a web page", remedy="read it as what it is")
    roots, repairs = read_roots(text)
    for repair in repairs:
        warn(f"the JSON is not sound; {repair}")
    return roots[0]


def _decoded(document: str | bytes, warn: Warn) -> str:
    try:
        return text_of(document)
    except UnreadableDocument as error:
        if isinstance(document, str) or is_marked(document) or b"\0" in document:
            raise
        warn(f"{error.what}, so it was read as Windows-1252")
        return document.decode("cp1252", "replace")


class Fields:
    """The members of one object.

    Args:
        value: the object; anything else has no members.
    """

    def __init__(self, value: object) -> None:
        self.members: dict[str, object] = value if isinstance(value, dict) else {}

    def text(self, *names: str) -> str | None:
        """Return the first text under these names that says something, without outer white space; numbers count."""
        for name in names:
            if found := text_from(self.members.get(name)):
                return found
        return None

    def line(self, *names: str) -> str | None:
        """Return such a text on one line, without the tags and entities that should not be in it."""
        return one_line(self.text(*names))

    def prose(self, *names: str) -> str | None:
        """Return such a text without tags and entities, its line breaks kept."""
        text = self.text(*names)
        return None if text is None else plain(text).strip() or None

    def address(self, base: str, *names: str) -> str | None:
        """Return the first absolute web address under these names; relative ones start from the base."""
        found = (web_address(self.text(name), base) for name in names)
        return next(filter(None, found), None)

    def language(self, *names: str) -> str | None:
        """Return a language tag."""
        return language_of(self.text(*names))

    def moment(self, warn: Warn, *names: str) -> date | None:
        """Return the first date that can be read under these names, and warn of what was left out before it."""
        for name in names:
            if (text := self.text(name)) is not None and (moment := _moment(text, warn)) is not None:
                return moment
        return None

    def pixels(self, *names: str) -> int | None:
        """Return a width or a height."""
        for name in names:
            found = re.fullmatch(r"0*([1-9]\d{0,5})(?:\.0+)?(?:px)?", self.text(name) or "")
            if found:
                return int(found[1])
        return None

    def listed(self, *names: str) -> list[object]:
        """Return what is listed under the first of these names that has anything; one value is a list of one."""
        for name in names:
            value = self.members.get(name)
            values = value if isinstance(value, list) else [value]
            if found := [each for each in values if each is not None and each != ""]:
                return found
        return []

    def objects(self, *names: str) -> Iterator["Fields"]:
        """Give the objects that are listed there; other values are passed over."""
        return (Fields(each) for each in self.listed(*names) if isinstance(each, dict))

    def lines(self, *names: str) -> list[str]:
        """Return the texts that are listed there, each on one line and each once."""
        texts = (one_line(text_from(each)) for each in self.listed(*names))
        return list(dict.fromkeys(text for text in texts if text))


def text_from(value: object) -> str | None:
    """Return a text or a number as clean text, without outer white space; None for anything else, or where it is blank.

    Example:
        >>> text_from(" Ferry late "), text_from(7), text_from({})
        ('Ferry late', '7', None)
    """
    if isinstance(value, str):
        return clean(value).strip() or None
    if isinstance(value, float) and (not math.isfinite(value) or value.is_integer()):
        return str(int(value)) if math.isfinite(value) else None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def one_line(text: str | None) -> str | None:
    """Make a line of a text that should be one, and perhaps holds tags or entities.

    Example:
        >>> one_line("Harbour&#8217;s <i>last</i>\\nferry"), one_line("How <b> works")
        ('Harbour’s last ferry', 'How <b> works')
    """
    return None if text is None else " ".join(plain(text).replace("\t", " ").split()) or None


def plain(text: str) -> str:
    """Take the tags and entities out of a text that should have none; a word in angle brackets is no tag."""
    if has_markup(text):
        return html.body_from(text)[0]
    return clean(unescape(text)) if _REFERENCE.search(text) else text


def _moment(text: str, warn: Warn) -> date | None:
    moment = read_count(text) or read_date(text)
    if moment is None:
        warn(f"the date {text[:40]!r} cannot be read without a guess, and was left out")
    elif not isinstance(moment, datetime) and has_unsafe_zone(text):
        warn(f"the zone of the date {text[:40]!r} has several readings, so only its day was kept")
    return moment
