"""Front matter: what an editor typed above the story, as a ``---`` block or as ``Key: value`` lines.

The block is the one that ``newsmodel.formats.plaintext`` writes, whose head comment holds the grammar; on top of that
the parser knows the keys that other tools use for the same things, and YAML's lists with one item on a line.

A key settles its field, also where nothing stands after it: there is none, and no stage looks for it in the text. A
line that says nothing the model can hold stays in the body, but is never taken for a headline or a standfirst. The head
of an e-mail is front matter too: where a ``From`` line stands, ``Subject`` is the headline.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile
from typing import NamedTuple, cast

from newsmodel.parsing.draft import Draft, Facts
from newsmodel.parsing.furniture.keys import Entry, byline_in, read_entry, told_by

SOUGHT = frozenset(
    "headline standfirst byline authors dateline place published modified section genre provider credit_line copyright "
    "corrections".split()
)
"""Every fact that a stage looks for in the text; where all of them are settled, nothing in the body is furniture."""

_AMONG_HEAD_LINES = frozenset("section category keywords tags language genre url publisher provider agency".split())
_SURE_ALONE = frozenset(("headline", "title"))
_NEWLINES = re.compile("\r\n?|\x85")
_FENCE = "---"
_MOST_LINES, _MOST_BARE_LINES = 1000, 60
_ITEM = re.compile(r"[ \t]*-[ \t]+(\S.*)")
_FOLDED = frozenset(("", ">", "|", ">-", "|-"))


class FrontMatter(NamedTuple):
    """The front matter of a text."""

    entries: tuple[Entry, ...]
    rest: str
    """The text after it."""

    fenced: bool
    """Whether it stands between ``---`` lines."""


class _Key(NamedTuple):
    """One line of front matter without a fence."""

    entry: Entry
    end: int
    """Where the next line begins."""

    gap: bool
    """Whether a blank line stands before it."""


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
    told = cast("Facts", {**facts, **draft.facts})
    return replace(draft, body=body, facts=told, as_given=as_given, unread=_single_lines(unread))


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
    entry = read_entry(line)
    if entry is None or entry.key not in _AMONG_HEAD_LINES or not entry.value:
        return None
    return cast("Facts | None", told_by(entry))


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
    """``Key: value`` lines at the very top, up to the last known one: two of those at least, or a headline."""
    run = list(_run_of_keys(text))
    entries = _with_subject([key.entry for key in run])
    known = {entry.name: index for index, entry in reversed(list(enumerate(entries))) if told_by(entry) is not None}
    sure = any(entries[index].key in _SURE_ALONE and entries[index].value for index in known.values())
    if len(known) < 2 and not sure:
        return None
    last = max(known.values())
    if "headline" in known:
        last += sum(1 for _ in takewhile(_is_key_below, run[last + 1 :]))
    return FrontMatter(tuple(entries[: last + 1]), text[run[last].end :].lstrip("\n"), fenced=False)


def _is_key_below(key: _Key) -> bool:
    """Whether an unknown key directly below the known ones is front matter, and no sentence of the story."""
    return not key.gap and not key.entry.value.endswith((".", "!", "?", "”", '"'))


def _run_of_keys(text: str) -> Iterator[_Key]:
    """Yield the keys at the very top; blank lines may stand between them."""
    gap = False
    for line, end in islice(_lines(text, 0), _MOST_BARE_LINES):
        entry = read_entry(line)
        if entry is None and line.strip():
            return
        if entry is not None:
            if gap and not entry.value:
                return
            yield _Key(entry, end, gap)
        gap = entry is None


def _with_subject(entries: list[Entry]) -> list[Entry]:
    """In the head of an e-mail, the subject is the headline."""
    if not any(entry.key == "from" for entry in entries):
        return entries
    return [replace(entry, key="headline") if entry.key == "subject" else entry for entry in entries]


def _single_lines(printed: Sequence[str]) -> tuple[str, ...]:
    """Lines with single spaces, as the head compares them."""
    return tuple(" ".join(line.split()) for lines in printed for line in lines.split("\n"))


def _lines(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield each line with where the next one begins."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start:end], end + 1
        start = end + 1


def _add_line(entries: list[Entry], line: str) -> bool:
    """Add a line to the entries; False where it can belong to none."""
    entry = Entry("#", line, [line]) if line.startswith("#") else read_entry(line)
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
        told = None if entry.name in facts else told_by(entry)
        if told is None:
            unread.append("\n".join(entry.printed))
        else:
            facts.update(told)
    if isinstance(facts.get("byline"), str) and "authors" not in facts:
        byline = byline_in(str(facts["byline"]))
        facts |= {"authors": byline.authors} if byline else {}
    return facts, unread
