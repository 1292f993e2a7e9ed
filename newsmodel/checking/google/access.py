"""Paywalled parts, and parts to be read aloud."""

import re

from newsmodel.checking.report import Report, shown
from newsmodel.checking.things import Literal, Thing, Things

_CLASS = re.compile(r"\.[A-Za-z_-][\w-]*")
_FREE = "isAccessibleForFree"
_WAYS = ("cssSelector", "xpath", "xPath")


def check_access(article: Thing, things: Things, report: Report) -> None:
    """Look at what is free, and at what may be read aloud."""
    parts = [
        part for part in map(things.resolved, article.values("hasPart"))
        if isinstance(part, Thing) and part.is_a("WebPageElement")
    ]  # fmt: skip
    for part in parts:
        _check_selectors(part, report)
    if parts and _FREE not in article.uses:
        report.add("google-paywall", article.place, f"hasPart lists parts of the page, and there is no {_FREE}")
    for value in article.values("speakable"):
        speakable = things.resolved(value)
        if isinstance(speakable, Thing) and not speakable.is_reference:
            _check_speakable(speakable, report)


def _check_selectors(part: Thing, report: Report) -> None:
    for value in part.values("cssSelector"):
        selector = value.value if isinstance(value, Literal) else None
        if not isinstance(selector, str) or not _CLASS.fullmatch(selector.strip()):
            report.add("google-paywall-selector", value.place, f"{shown(selector)} is not one class")
    if "cssSelector" not in part.uses:
        report.add("google-paywall-selector", part.place, "a part of the page without cssSelector")


def _check_speakable(speakable: Thing, report: Report) -> None:
    given = [way for way in _WAYS if way in speakable.uses or way in speakable.strangers]
    if len(given) != 1:
        told = " and ".join(given) or "no selector"
        report.add("google-speakable", speakable.place, f"speakable has {told}")
    elif given[0] != "cssSelector":
        report.add("google-speakable-xpath", speakable.place, f"speakable selects by {given[0]}")
