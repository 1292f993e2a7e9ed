"""Plain text with front matter: a story as an editor types it, with everything but the marks on it.

The grammar, which the parser reads as well::

    text   = [ block ] body
    block  = "---" NL  line*  "---" NL [ NL ]         at the very start of the text; a byte order mark may precede it
    line   = key ":" [ " " value ] NL | NL            a blank line says nothing
    key    = a letter, then letters, digits, "_", "-" or spaces; case does not count, "-" and space stand for "_"
    value  = string | list | object                   JSON (RFC 8259), where the value starts with `"`, `[` or `{`
           | plain                                    anything else, to the end of the line, outer white space dropped

- NL is ``\\n`` (``model.clean`` comes first). A text whose first line is not ``---``, or whose block has a line that
  is neither blank nor ``key: value``, or is never closed, has no front matter: all of it is body.
- The block ends at the first line that is exactly ``---`` (spaces after it do not count). One blank line after it
  belongs to the block. Then comes the body, verbatim to the end of the text: its own line breaks, spaces and
  furniture-like lines are neither stripped nor interpreted. The body may be empty.
- A key with nothing after its colon says that there is none: no headline, no authors. It is settled, not unknown.
- A value that starts like JSON but is not JSON is plain: ``headline: "No," says the minister``.
- Keys are Article's own field names: ``KEYS`` below. ``authors``, ``keywords``, ``corrections`` and ``images`` are
  lists; an author is a name or an object of Author's fields, a publisher a name (plain or string) or an object of
  Publisher's fields. A plain value of ``authors`` or ``keywords`` is split at commas. Dates are ISO 8601.
  ``free`` is ``true`` or ``false``.
- ``dumps`` writes every key, in the order of ``KEYS``, and the blank line; it adds nothing after the body. Its block
  is YAML 1.2 as well: a string that YAML or a hasty reader could take for something else is quoted as JSON.
"""

import json
import re
import warnings
from collections.abc import Iterator
from typing import NamedTuple

from newsmodel.errors import InvalidModel, NewsmodelWarning
from newsmodel.formats import encoding
from newsmodel.formats.notices import only_article
from newsmodel.model import Article, Feed, clean

KEYS = (
    *("headline", "standfirst", "byline", "authors", "dateline", "place", "published", "modified"),
    *("language", "section", "keywords", "genre", "publisher", "provider", "credit_line"),
    *("url", "id", "license", "copyright", "corrections"),
    *("images", "free", "status", "embargoed_until", "version"),
)
"""What front matter can tell, in the order of writing: every field of Article but its body and who said what."""

_FENCE = "---"
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]*):(?:[ \t](?P<value>.*))?", re.ASCII)
_SPLIT_AT_COMMAS = ("authors", "keywords")
_MOMENTS = ("published", "modified", "embargoed_until")
_TRUTHS: dict[str, object] = {"true": True, "false": False}
# Starts with a letter, and holds nothing that YAML takes for a comment, a mapping or a line break.
_PLAIN = re.compile(r"[^\W\d_](?:(?!: | #)[^\t\n\u2028\u2029\ufeff])*(?<![:\s])")
_NOT_PLAIN = frozenset("y n yes no on off true false null nan inf infinity".split())


def dumps(article: Article | Feed) -> str:
    """Write an article as front matter and its body.

    Args:
        article: its body goes in as it is; ``body_html``, actors, sources and quotes do not, for the text tells them.

    Returns:
        The text, which ends with the body's last character.

    Raises:
        FormatError: it is a feed.

    Example:
        >>> print(dumps(Article(id="urn:example:1", headline="Ferry late", body="It is late."))[:24])
        ---
        headline: Ferry late
    """
    article = only_article(article, "plain text")
    fields = article.model_dump(mode="json", include=set(KEYS), exclude_none=True)
    lines = (f"{key}: {_value(key, fields[key])}" if fields.get(key) not in (None, []) else f"{key}:" for key in KEYS)
    return "\n".join((_FENCE, *lines, _FENCE, "", article.body))


def loads(document: str | bytes) -> Article:
    """Read an article with or without front matter; nothing is guessed from the body.

    Args:
        document: text, or bytes in UTF-8 or in what their byte order mark says.

    Returns:
        The article, with everything that ``dumps`` wrote. A line of front matter that cannot be understood is left
        out with a ``NewsmodelWarning``.

    Raises:
        UnreadableDocument: the bytes are no text.

    Example:
        >>> loads("---\\nheadline: Ferry late\\n---\\n\\nIt is late.").headline
        'Ferry late'
    """
    text = clean(encoding.text_in(document) if isinstance(document, bytes) else document)
    front, body = _parted(text)
    fields: dict[str, object] = {}
    for line in front:
        if line.key not in KEYS:
            _warn(line, "no field has this name")
        elif line.value:
            fields[line.key] = _read(line.key, line.value)
        else:
            fields.pop(line.key, None)
    return _built(fields, front, body)


class _Line(NamedTuple):
    """A line of front matter."""

    number: int
    key: str
    value: str


def _parted(text: str) -> tuple[list[_Line], str]:
    """Part a text into the lines of its front matter and its body."""
    front: list[_Line] = []
    for number, (line, end) in enumerate(_lines(text), start=1):
        if line.rstrip(" ") == _FENCE:
            if number > 1:
                return front, text[end + text.startswith("\n", end) :]
        elif number == 1:
            break
        elif line.strip():
            found = _LINE.fullmatch(line)
            if found is None:
                break
            key = re.sub("[ -]", "_", found["key"].strip().lower())
            front.append(_Line(number, key, (found["value"] or "").strip()))
    return [], text


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield each line, without a byte order mark, and the place after its line break."""
    at = int(text.startswith("\ufeff"))
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end], end + 1
        at = end + 1


def _value(key: str, value: object) -> str:
    if key in _MOMENTS:
        return str(value)
    if key == "authors" and isinstance(value, list):
        value = [_name_alone(author) for author in value]
    if key == "publisher":
        value = _name_alone(value)
    plain = isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _NOT_PLAIN
    return str(value) if plain else _json(value)


def _name_alone(value: object) -> object:
    """Write a thing that has nothing but a name, and is no organisation among authors, as its name."""
    if not isinstance(value, dict):
        return value
    said = {field: each for field, each in value.items() if each not in ([], {})}
    return said["name"] if len(said) == 1 or said == {"name": said["name"], "type": "person"} else said


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    for character in "\u2028\u2029\ufeff":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _read(key: str, value: str) -> object:
    if key == "free":
        return _TRUTHS.get(value.lower(), value)
    if value[0] in '"[{':
        try:
            read: object = json.loads(value)
        except (ValueError, RecursionError):
            pass
        else:
            read = clean(read) if isinstance(read, str) else read
            return [read] if key in _SPLIT_AT_COMMAS and not isinstance(read, list) else read
    return [item.strip() for item in value.split(",") if item.strip()] if key in _SPLIT_AT_COMMAS else value


def _built(fields: dict[str, object], front: list[_Line], body: str) -> Article:
    """Build the article without the lines that its model refuses."""
    lines = {line.key: line for line in front}
    while True:
        try:
            return Article.model_validate({**fields, "body": body})
        except InvalidModel as error:
            for problem in error.problems:
                key = problem.place.partition(".")[0].partition("[")[0]
                if fields.pop(key, None) is not None:
                    _warn(lines[key], problem.message)


def _warn(line: _Line, what: str) -> None:
    warnings.warn(
        f"front matter, line {line.number} ({line.key}): {what}; the line was left out", NewsmodelWarning, stacklevel=3
    )
