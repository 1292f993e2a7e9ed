"""Checking: what is wrong with a document, by the rules of those who will read it.

Example:
    >>> for finding in check('{"@context": "https://schema.org", "@type": "Newsarticle"}'):
    ...     print(finding.level, finding.place, finding.message)
    error $['@type'] 'Newsarticle' is in the wrong case
    warning $ nothing here is an article with a headline or a date
"""

import re
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from newsmodel.checking.finding import Finding, Level
from newsmodel.checking.rules import RULES, Rule
from newsmodel.errors import UnknownFormat
from newsmodel.formats import encoding

__all__ = ["KINDS", "RULES", "Finding", "Kind", "Level", "Rule", "check", "kind_of"]


class Kind(NamedTuple):
    """One kind of document in the table."""

    name: str
    """The format's name, and that of the module of this package that knows its rules."""

    look: str
    """What such documents start with, as a regular expression; each kind is tried in the order of the table."""


KINDS = (
    Kind("html", r"<"),
    Kind("jsonld", r""),
)
"""The kinds of documents that there are rules for. The last takes whatever looks like none of the others."""

_START = 2_048


class _Rules(Protocol):
    """What the module of each kind offers."""

    def findings(self, document: str | bytes) -> list[Finding]:
        """Check a document."""


def check(document: str | bytes, kind: str | None = None) -> list[Finding]:
    """Find what is wrong with a document.

    Args:
        document: a JSON-LD document, or a web page with JSON-LD in it; whatever it is, it is looked at, and nothing
            in it makes this raise or fetch anything.
        kind: ``jsonld`` or ``html``; without it, what starts with ``<`` is a page.

    Returns:
        Findings in the order of the document; none if there is nothing to say. ``level`` tells how much each matters.

    Raises:
        UnknownFormat: there are no rules for such a kind.

    Example:
        >>> check('{"@context": "https://schema.org", "@type": "Person", "dateline": "PARIS"}')[0].message
        'Person has no dateline'
    """
    name = kind or kind_of(document)
    if name not in {each.name for each in KINDS}:
        known = " and ".join(each.name for each in KINDS)
        raise UnknownFormat(f"there are no rules for {name} yet", remedy=f"newsmodel checks {known}")
    return cast("_Rules", import_module(f"{__name__}.{name}")).findings(document)


def kind_of(document: str | bytes) -> str:
    """Say what a document looks like.

    Example:
        >>> kind_of(" <!doctype html><title>Ferry</title>"), kind_of('{"@type": "NewsArticle"}')
        ('html', 'jsonld')
    """
    head = document[:_START] if isinstance(document, str) else _head(document)
    return next(kind.name for kind in KINDS if re.match(kind.look, head.lstrip("\ufeff \t\r\n\f\v")))


def _head(document: bytes) -> str:
    """Return the start of a document as text, good enough to tell what it is; in UTF-16, ASCII has NULs between."""
    return encoding.without_mark(document)[:_START].replace(b"\0", b"").decode("ascii", errors="replace")
