"""Front matter: what an editor typed above the story, as a ``---`` block or as ``Key: value`` lines.

The block is the one that ``newsmodel.formats.plaintext`` writes, whose head comment holds the grammar; on top of that
the parser knows the keys that other tools use for the same things, and YAML's lists with one item on a line.

A key settles its field, also where nothing stands after it: there is none, and no stage looks for it in the text. A
line that says nothing the model can hold stays in the body.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple, cast

from newsmodel.errors import InvalidModel
from newsmodel.model import Article
from newsmodel.parsing.draft import Draft, Facts
from newsmodel.parsing.furniture.byline import Byline, read_byline
from newsmodel.parsing.furniture.dates import read_moment

_NAMES: Mapping[str, str] = {
    "headline": "headline title head hed heading",
    "standfirst": "standfirst subhead subheadline subheading subtitle deck dek summary description excerpt",
    "byline": "byline",
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

SOUGHT = frozenset(
    "headline standfirst byline authors dateline place published modified section genre provider credit_line copyright "
    "corrections".split()
)
"""Every fact that a stage looks for in the text; where all of them are settled, nothing in the body is furniture."""

_AMONG_HEAD_LINES = frozenset("section category keywords tags language genre url publisher provider agency".split())
_LISTS = frozenset(("authors", "keywords", "corrections", "images"))
_MOMENTS = frozenset(("published", "modified", "embargoed_until"))
_NEVER_NONE = frozenset(("id", "status"))
_SURE_ALONE = frozenset(("headline", "title"))
_NEWLINES = re.compile("\r\n?|\x85")
_FENCE = "---"
_MOST_LINES = 1000
_KEY_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_ -]{0,40}):(|[ \t].*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(\S.*)")
_FOLDED = frozenset(("", ">", "|", ">-", "|-"))


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


class FrontMatter(NamedTuple):
    """The front matter of a text."""

    entries: tuple[Entry, ...]
    rest: str
    """The text after it."""

    fenced: bool
    """Whether it stands between ``---`` lines."""


def read_front_matter(draft: Draft) -> Draft:
    r"""Take the front matter off the text; what it tells is settled.

    A ``---`` block that settles every fact that a stage looks for hands its body over as given: it is not even cleaned.

    Args:
        draft: with all of the text as its body, as it came.

    Returns:
        The draft with the facts that the front matter tells, and the text after it as its body.

    Example:
        >>> draft = read_front_matter(Draft(body="Title: Harbour full\nAuthor: Jane Doe\nSection:\n\nIt is full."))
        >>> draft.facts["headline"], draft.facts["section"], draft.body
        ('Harbour full', None, 'It is full.')
    """
    text = _NEWLINES.sub("\n", draft.body).removeprefix("\ufeff").lstrip()
    matter = _fenced(text) or _bare(text)
    if matter is None:
        return draft
    facts, unread = _settle(matter.entries)
    if not facts:
        return draft
    as_given = matter.fenced and not unread and facts.keys() >= SOUGHT
    body = "\n\n".join((*unread, matter.rest)) if unread else matter.rest
    return replace(draft, body=body, facts=cast("Facts", {**facts, **draft.facts}), as_given=as_given)


def read_key_line(line: str) -> Facts | None:
    """Read one ``Key: value`` line as it may stand among the lines of a head: ``Section: Politics``.

    Args:
        line: one line.

    Returns:
        What it tells; None where its key is none of those that stand there, or its value does not fit.

    Example:
        >>> read_key_line("Section: Politics"), read_key_line("Question: Why?")
        ({'section': 'Politics'}, None)
    """
    entry = _entry(line)
    if entry is None or entry.key not in _AMONG_HEAD_LINES or not entry.value:
        return None
    return cast("Facts | None", _told(entry))


def _fenced(text: str) -> FrontMatter | None:
    """The block between two ``---`` lines; None where there is none, or a line in it is no key."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != _FENCE:
        return None
    entries: list[Entry] = []
    start = len(text) - len(rest)
    for line, end in islice(_lines(text, start), _MOST_LINES):
        if line.rstrip() == _FENCE:
            return FrontMatter(tuple(entries), text[end:].removeprefix("\n"), fenced=True)
        if not _add_line(entries, line):
            return None
    return None


def _bare(text: str) -> FrontMatter | None:
    """``Key: value`` lines at the very top: two of them at least, or a headline."""
    entries: list[Entry] = []
    start = 0
    known: set[str] = set()
    for line, end in _lines(text, 0):
        entry = _entry(line)
        if entry is None or entry.name is None or entry.name in known or _told(entry) is None:
            break
        known.add(entry.name)
        entries.append(entry)
        start = end
    if len(entries) < 2 and not (entries and entries[0].key in _SURE_ALONE and entries[0].value):
        return None
    return FrontMatter(tuple(entries), text[start:].lstrip("\n"), fenced=False)


def _lines(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield each line with where the next one begins."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start:end], end + 1
        start = end + 1


def _entry(line: str) -> Entry | None:
    match = _KEY_LINE.fullmatch(line)
    return Entry(re.sub(r"[ -]+", "_", match[1].strip().lower()), match[2].strip(), [line]) if match else None


def _add_line(entries: list[Entry], line: str) -> bool:
    """Add a line to the entries; False where it can belong to none."""
    entry = Entry("#", line, [line]) if line.startswith("#") else _entry(line)
    if entry is not None:
        entries.append(entry)
    if entry is not None or not line.strip():
        return True
    if not entries:
        return False
    last = entries[-1]
    item = _ITEM.fullmatch(line)
    if item and last.value == "":
        last.items.append(item[1].strip())
    elif line[0] in " \t" and not last.items:
        last.value = line.strip() if last.value in _FOLDED else f"{last.value} {line.strip()}"
    else:
        return False
    last.printed.append(line)
    return True


def _settle(entries: Sequence[Entry]) -> tuple[dict[str, object], list[str]]:
    """What the entries tell, and the lines of those that tell nothing the model can hold."""
    facts: dict[str, object] = {}
    unread: list[str] = []
    for entry in entries:
        told = None if entry.name in facts else _told(entry)
        if told is None:
            unread.append("\n".join(entry.printed))
        else:
            facts.update(told)
    if isinstance(facts.get("byline"), str) and "authors" not in facts:
        byline = _byline(str(facts["byline"]))
        facts |= {"authors": byline.authors} if byline else {}
    return facts, unread


def _told(entry: Entry) -> dict[str, object] | None:
    """The fact that an entry tells, empty where it is only the absence of something that nobody can lack."""
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
    if name == "authors" and (byline := _byline(printed)):
        return list(byline.authors)
    if name in ("corrections", "images"):
        return [printed]
    listed = printed[1:-1] if printed[0] == "[" and printed[-1] == "]" else printed
    return [each.strip(" \"'") for each in listed.split(",") if each.strip(" \"'")]


def _member(name: str, member: object) -> object:
    """One item of a list; a plain string is a correction’s text or a picture’s address."""
    key = {"corrections": "text", "images": "url"}.get(name)
    return {key: member} if key and isinstance(member, str) else member


def _byline(printed: str) -> Byline | None:
    return read_byline(printed) or read_byline(f"By {printed}")
