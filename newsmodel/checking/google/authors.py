"""An article's authors: each by themselves, with a name that is only a name."""

import re
from collections.abc import Iterator

from newsmodel.checking.contexts import SCHEMA
from newsmodel.checking.forms import is_address, is_relative, is_web_address
from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Thing, Things, Value

_INTRODUCTION = re.compile(r"\s*(?:(?:posted|written|reported|words)\s+by|by|von|par|por|di|door)\s", re.IGNORECASE)
_HONORIFIC = re.compile(r"(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev)\.?\s", re.IGNORECASE)
_JOINED = re.compile(r"\s(?:and|und|et|y|e|og|och|&)\s|[;|]|\s/\s", re.IGNORECASE)
# After a comma, these belong to the name.
_SUFFIX = re.compile(r"\s*(?:jr|sr|i{1,3}|iv|esq|obe|mbe|cbe|ph\.?d|m\.?d|mba|dds|rn|qc|kc)\b\.?\s*", re.IGNORECASE)
_JOB = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|columnist|journalist|producer|critic|contributor|staff|photographer|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journaliste|redactrice|redacteur|redactor(?:a)?|periodista)\b",
    re.IGNORECASE,
)
# What stands after one of these is no part of a name.
_PART = re.compile(r"[,;|(/]|\s[-–—]\s")
_LINKS = ("url", "sameAs")


def check_authors(article: Thing, things: Things, report: Report) -> None:
    """Look at each author."""
    publishers = set(_names(article, "publisher", things))
    for value in article.values("author"):
        author = _within_role(things.resolved(value), things)
        if isinstance(author, Thing):
            _check_name(author, value.place, publishers, report)
            if not author.is_reference:
                _check_links(author, value.place, things, report)


def _within_role(value: Value, things: Things) -> Value:
    """Return the author that stands in a Role, which repeats the property."""
    inner = value.first("author") if isinstance(value, Thing) and value.is_a("Role") else None
    return value if inner is None else things.resolved(inner)


def _names(article: Thing, name: str, things: Things) -> Iterator[str]:
    for value in article.values(name):
        whole = things.resolved(value)
        text = whole.text("name") if isinstance(whole, Thing) else None
        if text:
            yield text


def _check_name(author: Thing, place: Place, publishers: set[str], report: Report) -> None:
    name = author.text("name")
    if name is None or not name.strip():
        told = "several names" if len(author.values("name")) > 1 else "no name"
        report.add("google-author-name", place, f"the author has {told}")
        return
    place = author.uses["name"].place
    if _INTRODUCTION.match(name):
        report.add("google-author-words", place, f"{shown(name)} begins with more than the name")
    if _HONORIFIC.match(name):
        report.add("google-author-honorific", place, f"{shown(name)} begins with a form of address")
    if author.is_a("Person"):
        _check_person(name, place, publishers, report)


def _check_person(name: str, place: Place, publishers: set[str], report: Report) -> None:
    if name in publishers:
        remedy = "make the author an Organization, or write who it was"
        report.add("google-author-publisher", place, f"a Person called as the publisher, {shown(name)}", remedy)
    elif any(re.search(rf"(?<!\w){re.escape(publisher)}(?!\w)", name) for publisher in publishers):
        report.add("google-author-publisher", place, f"{shown(name)} has the publisher's name in it")
    if any(_JOB.search(part) for part in _PART.split(name)[1:]):
        report.add("google-author-job", place, f"{shown(name)} tells of a job")
    elif _has_others(name):
        report.add("google-author-merged", place, f"{shown(name)} is more than one name")


def _has_others(name: str) -> bool:
    """Say whether a name holds more than a single name does."""
    _, *others = name.split(",")
    return _JOINED.search(name) is not None or not all(map(_SUFFIX.fullmatch, others))


def _check_links(author: Thing, place: Place, things: Things, report: Report) -> None:
    values = [value for name in _LINKS for value in author.values(name)]
    if not values:
        report.add("google-author-link", place, "the author has neither url nor sameAs")
    for value in values:
        address = value.iri if isinstance(value, Thing) else value.value
        if not isinstance(address, str) or is_web_address(address):
            continue
        # What is no address at all is told of as a value of the property.
        if is_address(address) or (is_relative(address) and things.base is not None):
            message = f"{shown(address)} is no web address"
            report.add("google-author-url", value.place, message, source=f"{SCHEMA}url")
