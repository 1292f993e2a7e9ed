"""Model ⇄ one standard's text: one module for each format, all with ``loads`` and ``dumps``."""

from importlib import import_module
from typing import NamedTuple, Protocol, cast

from newsmodel.errors import UnknownFormat
from newsmodel.model import Article, Feed


class Format(Protocol):
    """What every module of this package offers."""

    def loads(self, document: str | bytes) -> Article | Feed:
        """Read a document."""

    def dumps(self, thing: Article | Feed) -> str:
        """Write a document."""


class Row(NamedTuple):
    """One format in the table."""

    name: str
    """The module's name in this package."""

    suffixes: tuple[str, ...]
    """File endings, with the dot, in lower case."""

    media_type: str
    """What a web server calls it (IANA)."""


FORMATS = (
    Row("jsonld", (".jsonld", ".json"), "application/ld+json"),
    Row("rss", (".rss", ".xml"), "application/rss+xml"),
    Row("jsonfeed", (".jsonfeed",), "application/feed+json"),
    Row("newssitemap", (".sitemap",), "application/xml"),
    Row("ninjs", (".ninjs",), "application/ninjs+json"),
    Row("html", (".html", ".htm"), "text/html"),
    Row("plaintext", (".txt", ".text", ".md"), "text/plain"),
)


def named(name: str) -> Format:
    """Load the format of this name.

    Args:
        name: as in ``FORMATS``: ``jsonld``, ``rss`` …

    Returns:
        The module, with ``loads`` and ``dumps``.

    Raises:
        UnknownFormat: no format has this name.

    Example:
        >>> named("plaintext").loads("The ferry is late.").body
        'The ferry is late.'
    """
    if name not in {row.name for row in FORMATS}:
        known = ", ".join(row.name for row in FORMATS)
        raise UnknownFormat(f"there is no format {name!r}", remedy=f"newsmodel knows {known}")
    return cast("Format", import_module(f"newsmodel.formats.{name}"))


def name_for_suffix(suffix: str) -> str:
    """Return the name of the format that files with this suffix hold.

    Args:
        suffix: with the dot, in any case: ``.rss``.

    Raises:
        UnknownFormat: no format has this suffix.

    Example:
        >>> name_for_suffix(".RSS")
        'rss'
    """
    for row in FORMATS:
        if suffix.lower() in row.suffixes:
            return row.name
    known = " ".join(suffix for row in FORMATS for suffix in row.suffixes)
    raise UnknownFormat(f"no format has the suffix {suffix!r}", remedy=f"use one of {known}")
