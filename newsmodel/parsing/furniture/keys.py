"""Keys of front matter: which field each means, and what its value tells."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsmodel.errors import InvalidModel
from newsmodel.model import Article
from newsmodel.parsing.furniture.byline import Byline, read_byline
from newsmodel.parsing.furniture.dates import read_moment

_NAMES: Mapping[str, str] = {
    "headline": "headline title head hed heading",
    "standfirst": "standfirst subhead subheadline subheading subtitle deck dek summary description excerpt",
    "byline": "byline by",
    "authors": "authors author writer writers reporter reporters",
    "dateline": "dateline",
    "place": "place location",
    "published": "published date datetime publish_date publication_date date_published pub_date pubdate posted",
    "modified": "modified updated last_updated last_modified date_modified lastmod",
    "language": "language lang",
    "section": "section category desk channel",
    "keywords": "keywords keyword tags tag topics",
    "genre": "genre",
    "publisher": "publisher publication",
    "provider": "provider agency news_agency",
    "credit_line": "credit_line credit credits",
    "url": "url link permalink canonical canonical_url",
    "id": "id",
    "license": "license licence",
    "copyright": "copyright copyright_notice rights",
    "corrections": "corrections correction",
    "images": "images image",
    "free": "free",
    "status": "status",
    "embargoed_until": "embargoed_until embargo embargoed",
    "version": "version",
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}

_LISTS = frozenset(("authors", "keywords", "corrections", "images"))
_MOMENTS = frozenset(("published", "modified", "embargoed_until"))
_NEVER_NONE = frozenset(("id", "status"))
_KEY_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_ -]{0,40}):(|[ \t].*)")


@dataclass
class Entry:
    """One key of front matter."""

    key: str
    """In lower case, with ``_`` for spaces and hyphens."""

    value: str
    printed: list[str]
    """Its lines as they stand in the text."""

    items: list[str] = field(default_factory=list)
    """What stands below the key in YAML’s way: on lines of their own, each after a hyphen."""

    @property
    def name(self) -> str | None:
        """The field that the key means."""
        return _FIELD_OF.get(self.key)


def read_entry(line: str) -> Entry | None:
    """Read a line in the shape of ``Key: value``, whether or not the key is known.

    Args:
        line: one line.

    Example:
        >>> read_entry("Last updated: today").key, read_entry("It rained.")
        ('last_updated', None)
    """
    match = _KEY_LINE.fullmatch(line)
    return Entry(re.sub(r"[ -]+", "_", match[1].strip().lower()), match[2].strip(), [line]) if match else None


def told_by(entry: Entry) -> dict[str, object] | None:
    """Return the fact that an entry tells, empty where it is only the absence of something that nobody can lack.

    Args:
        entry: of any key.

    Returns:
        The fact by its field; None where nobody knows the key, or the model cannot hold the value.

    Example:
        >>> told_by(Entry("lang", "en-GB", []))
        {'language': 'en-GB'}
    """
    name = entry.name
    if name is None:
        return None
    if not entry.value and not entry.items:
        return {} if name in _NEVER_NONE else {name: () if name in _LISTS else None}
    try:
        return _fitting(name, _value(name, entry))
    except InvalidModel:
        return None


def _fitting(name: str, value: object) -> dict[str, object]:
    """The model’s own reading of a value.

    Raises:
        InvalidModel: the field cannot hold it.
    """
    return {name: getattr(Article.model_validate({name: value}), name)}


def _value(name: str, entry: Entry) -> object:
    """The value as the model may take it: parsed where it is JSON, split where it is a list."""
    value = entry.items or _from_json(entry.value)
    if name in _MOMENTS and isinstance(value, str):
        return _moment(name, value)
    if name not in _LISTS:
        return value
    members = _members(name, value) if isinstance(value, str) else value
    return [_member(name, each) for each in members] if isinstance(members, list) else members


def _from_json(printed: str) -> object:
    if printed[:1] not in ('"', "[", "{"):
        return printed
    try:
        return json.loads(printed)
    except (ValueError, RecursionError):
        return printed


def _moment(name: str, printed: str) -> object:
    """ISO 8601 as the model reads it, years before print included, or else any form that newspapers print."""
    try:
        _fitting(name, printed)
    except InvalidModel:
        return read_moment(printed) or printed
    return printed


def _members(name: str, printed: str) -> list[object]:
    if name == "authors" and (byline := byline_in(printed)):
        return list(byline.authors)
    if name in ("corrections", "images"):
        return [printed]
    listed = printed[1:-1] if printed[0] == "[" and printed[-1] == "]" else printed
    return [each.strip(" \"'") for each in listed.split(",") if each.strip(" \"'")]


def _member(name: str, member: object) -> object:
    """One item of a list; a plain string is a correction’s text or a picture’s address."""
    key = {"corrections": "text", "images": "url"}.get(name)
    return {key: member} if key and isinstance(member, str) else member


def byline_in(printed: str) -> Byline | None:
    """Read the value of a byline’s key, with or without “By”.

    Args:
        printed: the value.
    """
    return read_byline(printed) or read_byline(f"By {printed}")
