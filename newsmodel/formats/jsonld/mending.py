"""Fields as read → a model, whatever is wrong with some of them: those are repaired or left out, the rest stays."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from newsmodel.errors import InvalidModel, Problem
from newsmodel.formats.jsonld.fields import ArticleFields, QuoteFields
from newsmodel.formats.jsonld.values import Notes
from newsmodel.model import Act, Article, SourceKind, clean
from newsmodel.model.text import UNCLEAN

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]

_STEP = re.compile(r"[^.\[\]]+")
_REPAIRABLE = re.compile(rf"{UNCLEAN.pattern}|[\n\t]")

_PROPERTIES = {
    "id": "@id",
    "standfirst": "description",
    "body": "articleBody",
    "body_html": "encoding",
    "authors": "author",
    "place": "locationCreated",
    "published": "datePublished",
    "modified": "dateModified",
    "language": "inLanguage",
    "section": "articleSection",
    "credit_line": "creditText",
    "images": "image",
    "free": "isAccessibleForFree",
    "copyright": "copyrightNotice",
    "corrections": "correction",
    "status": "creativeWorkStatus",
    "actors": "mentions",
    "sources": "mentions",
    "quotes": "mentions",
    "alt": "description",
    "credit": "creditText",
    "job_title": "jobTitle",
    "honorific": "honorificPrefix",
    "aliases": "alternateName",
    "same_as": "sameAs",
    "date": "datePublished",
}
"""The schema.org property of each field whose name is another."""

# Text is cleaned, joined to one line, left out, and then its holder: no value needs more rounds.
_ROUNDS = 8

_NEEDED = {
    "images": "url",
    "authors": "name",
    "publisher": "name",
    "corrections": "text",
    "actors": "name",
    "sources": "label",
}
"""What a part of an article cannot be without."""

_DEFAULTS: dict[Step, object] = {"act": Act.STATEMENT.value, "confidence": 1.0}
"""What is taken for a value that is refused, though its holder has to have one."""


def built(fields: ArticleFields, notes: Notes) -> Article:
    """Build the article; what its model refuses is repaired if it can be, else left out.

    Args:
        fields: what was read; changed where it is mended.
        notes: where to say what was repaired or left out.
    """
    for _ in range(_ROUNDS):
        _reconnect(fields)
        try:
            return _article(fields)
        except InvalidModel as error:
            notes.update(dict.fromkeys(filter(None, [_mended(fields, problem) for problem in error.problems])))
            _close_gaps(fields)
    return _without_parts(fields, notes)


def _without_parts(fields: ArticleFields, notes: Notes) -> Article:
    """The last resort: the story itself stays, whatever is wrong with the people and quotes in it."""
    fields["actors"], fields["sources"], fields["quotes"] = [], [], []
    notes["mentions: all quotes, sources and actors were left out, for they do not fit together"] = None
    return _article(fields)


def _article(fields: ArticleFields) -> Article:
    return Article.model_validate({field: value for field, value in fields.items() if value is not None})


def _mended(fields: ArticleFields, problem: Problem) -> str:
    """Repair the value that has a problem, or leave out what cannot be without it; say which, if it is still there."""
    path = _path(problem.place)
    holder = _at(fields, path[:-1])
    if not path:
        return _left_out_misfit(fields, problem)
    if holder is None:
        return ""
    step = path[-1]
    if _repair(holder, step):
        return f"{_property(path)}: repaired: {problem.message}"
    if step in _DEFAULTS and len(path) > 1:
        _set(holder, step, _DEFAULTS[step])
        return f"{_property(path)}: taken as {_DEFAULTS[step]}: {problem.message}"
    if _get(holder, step) is not None and step != _NEEDED.get(str(path[0])):
        _set(holder, step, None)
        return f"{_property(path)}: left out: {problem.message}"
    return _left_out_without(fields, path, problem)


def _left_out_misfit(fields: ArticleFields, problem: Problem) -> str:
    """Leave out the part of the article that does not fit the others, which the message starts with."""
    named = (("quote", fields["quotes"]), ("source", fields["sources"]), ("actor", fields["actors"]))
    for name, parts in named:
        for number, part in enumerate(parts):
            about = problem.message.startswith(f"{name} {part['id']!r}")
            if about or f" and {name}s[{number}] both " in problem.message:
                del parts[number]
                return f"mentions: left out: {problem.message}"
    return ""


def _left_out_without(fields: ArticleFields, path: Path, problem: Problem) -> str:
    """Leave out the thing that cannot be without the value at the path; say which."""
    value, whole = _get(_at(fields, path[:-1]), path[-1]), path[:-1]
    if whole:
        _set(_at(fields, whole[:-1]), whole[-1], None)
    name = _property(path[-1:])
    why = f"it has no {name}" if value is None else f"its {name} {problem.message}"
    return f"{_property(whole)}: left out: {why}"


def _repair(holder: object, step: Step) -> bool:
    """Make text acceptable that breaks a line or has characters that no format can carry; say whether it was that."""
    text = _get(holder, step)
    if not isinstance(text, str) or not _REPAIRABLE.search(text):
        return False
    repaired = clean(text)
    if repaired == text:
        repaired = " ".join(text.split())
    _set(holder, step, repaired)
    return True


def _close_gaps(fields: ArticleFields) -> None:
    """Drop what is None from lists, so that places can be counted again."""
    waiting: list[object] = list(fields.values())
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, list):
            holder[:] = [item for item in holder if item is not None]
            waiting += holder
        elif isinstance(holder, dict):
            waiting += holder.values()


def _reconnect(fields: ArticleFields) -> None:
    """Undo references to what is not there, and quotes nested in themselves."""
    actor_ids = {actor["id"] for actor in fields["actors"]}
    source_ids = {source["id"] for source in fields["sources"]}
    quote_ids = {quote["id"] for quote in fields["quotes"]}
    for source in fields["sources"]:
        if source["actor"] not in actor_ids:
            source["actor"] = None
            source["named"] = source["named"] and source["kind"] == SourceKind.WORK
    for quote in fields["quotes"]:
        if quote["source"] not in source_ids:
            quote["source"] = None
        if quote["nested_in"] not in quote_ids:
            quote["nested_in"] = None
    _undo_loops(fields["quotes"])


def _undo_loops(quotes: Sequence[QuoteFields]) -> None:
    """Walk outwards from each quote once; one that is met again on its own walk stands in nothing."""
    by_id = {quote["id"]: quote for quote in quotes}
    settled: set[str] = set()
    for quote in quotes:
        walk: set[str] = set()
        here = quote
        while here["id"] not in settled and here["nested_in"] is not None:
            walk.add(here["id"])
            if here["nested_in"] in walk:
                here["nested_in"] = None
            else:
                here = by_id[here["nested_in"]]
        settled |= walk


def _path(place: str) -> Path:
    return tuple(int(step) if step.isdigit() else step for step in _STEP.findall(place))


def _property(path: Path) -> str:
    """A path of fields as a path of schema.org's properties."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{_PROPERTIES.get(step, step)}" for step in path)
    return "".join(steps).removeprefix(".")


def _at(fields: ArticleFields, path: Path) -> object:
    holder: object = fields
    for step in path:
        holder = _get(holder, step)
    return holder


def _get(holder: object, step: Step) -> object:
    if isinstance(holder, dict):
        return holder.get(step)
    return holder[step] if isinstance(holder, list) and isinstance(step, int) else None


def _set(holder: object, step: Step, value: object) -> None:
    if isinstance(holder, dict):
        holder[step] = value
    if isinstance(holder, list) and isinstance(step, int):
        holder[step] = value
