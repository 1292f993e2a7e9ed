"""ninjs of any version, ours or an agency's → an article.

Version 1 calls things ``headline``, ``body_text``, ``person`` and keeps renditions by name; version 2 has lists of
``headlines`` and ``bodies``; version 3 spells its keys in camel case. Agencies mix them. So keys are compared in lower
case, and each fact is looked for under all its names.
"""

import re
from collections.abc import Iterator
from datetime import date

from newsmodel.errors import FormatError, NewsmodelError, NoArticle
from newsmodel.formats import html
from newsmodel.formats.bylines import is_collective, read_byline
from newsmodel.formats.json_fields import Fields, read_json, text_from
from newsmodel.formats.jsonld import reading as jsonld
from newsmodel.formats.jsonld.json_text import from_text
from newsmodel.formats.jsonld.values import Notes, has_markup
from newsmodel.formats.ninjs.names import AUTHOR, CORRECTION, JSONLD_TYPE, PROVIDER, PUBLISHER, SECTION
from newsmodel.formats.ninjs.pictures import pictures_of
from newsmodel.formats.rss.display import as_instant
from newsmodel.formats.rss.items import identity
from newsmodel.formats.rss.names import NOWHERE
from newsmodel.formats.rss.values import Warn, web_address
from newsmodel.model import Actor, ActorType, Article, Author, Correction, Feed, Publisher, Status

_KEYS = {"uri", "guid", "headline", "headlines", "bodies", "body_text", "body_html", "body_xhtml", "versioncreated"}
_COLLECTIONS = ("_items", "items", "results")
_CASTS = (
    (ActorType.PERSON, ("people", "persons", "person")),
    (ActorType.ORGANIZATION, ("organisations", "organisation")),
    (ActorType.PLACE, ("places", "place")),
)
_SUMMARIES = ("summary", "standfirst", "abstract", "lead", "intro", "main", "text", "")
_STATUSES = {
    "usable": Status.USABLE,
    "withheld": Status.WITHHELD,
    "canceled": Status.CANCELED,
    "cancelled": Status.CANCELED,
    "killed": Status.CANCELED,
}
_NITF = re.compile(r"<body\.content\b[^>]*>(.*?)(?:</body\.content>|\Z)", re.DOTALL)


def read(document: str | bytes, warn: Warn) -> Article | Feed:
    """Read a document; see ``newsmodel.formats.ninjs.loads``.

    Args:
        document: text or bytes.
        warn: told about everything that was repaired, left out or skipped.
    """
    root = lowered(read_json(document, warn))
    collection = _collected(root)
    if collection is None:
        return _article(_required(root), warn)
    found = (_member(each, number, warn) for number, each in enumerate(collection, 1))
    items = tuple(article for article in found if article)
    publisher = next((article.publisher.name for article in items if article.publisher), None)
    return Feed(title=publisher or "News", link=NOWHERE, items=items)


def lowered(value: object) -> object:
    """Return a JSON value with all its keys in lower case; however deep it is, that takes no recursion.

    Example:
        >>> lowered({"pubStatus": "usable"})
        {'pubstatus': 'usable'}
    """
    box: list[object] = [value]
    waiting: list[list[object] | dict[str, object]] = [box]
    while waiting:
        each = waiting.pop()
        places: Iterator[int | str] = iter(range(len(each))) if isinstance(each, list) else iter(list(each))
        for place in places:
            inner = each[place]  # type: ignore[index]  # a list has numbers, an object has keys
            if isinstance(inner, dict):
                inner = {str(key).lower(): member for key, member in inner.items()}
                each[place] = inner  # type: ignore[index]
            if isinstance(inner, dict | list):
                waiting.append(inner)
    return box[0]


def _collected(root: object) -> list[object] | None:
    """Return the members of a list of items, or of an object that wraps one."""
    if isinstance(root, list):
        return root
    if isinstance(root, dict) and not _KEYS & root.keys():
        return next((root[name] for name in _COLLECTIONS if isinstance(root.get(name), list)), None)
    return None


def _required(root: object) -> Fields:
    if isinstance(root, dict) and _KEYS & root.keys():
        return Fields(root)
    if isinstance(root, dict) and ("@type" in root or "@graph" in root):
        raise NoArticle("this looks like JSON-LD, not like ninjs", remedy="read it as jsonld")
    raise NoArticle(
        "this is JSON, but not ninjs: it has neither uri, headlines nor bodies", remedy="read it as what it is"
    )


def _member(member: object, number: int, warn: Warn) -> Article | None:
    place = f"item {number}"
    try:
        return _article(_required(member), lambda repair: warn(f"{place}: {repair}"))
    except (NewsmodelError, ValueError) as error:
        warn(f"{place} was skipped: {error}")
        return None


def _article(item: Fields, warn: Warn) -> Article:
    carried = next((body.members.get("value") for body in item.objects("bodies") if _is_jsonld(body)), None)
    if isinstance(carried, str):
        try:
            return _carried(carried, warn)
        except FormatError as error:
            warn(f"the JSON-LD among its bodies cannot be read, so what else it has is: {error}")
    return _visible(item, warn)


def _is_jsonld(body: Fields) -> bool:
    return (body.text("contenttype") or "").partition(";")[0].lower() == JSONLD_TYPE


def _carried(text: str, warn: Warn) -> Article:
    notes: Notes = {}
    article = jsonld.read(from_text(text), notes)
    for note in notes:
        warn(f"JSON-LD: {note}")
    return article


def _visible(item: Fields, warn: Warn) -> Article:
    publisher, byline = _publisher(item), item.line("by", "byline")
    body, body_html = _body(item)
    first = item.moment(warn, "firstcreated", "firstpublished", "firstversion", "contentcreated")
    version = item.moment(warn, "versioncreated")
    embargo = item.moment(warn, "embargoeduntil", "embargoed")
    return Article(
        **identity(item.text("uri", "guid")),
        url=_url(item),
        headline=_headline(item),
        standfirst=_standfirst(item),
        body=body,
        body_html=body_html or None,
        byline=byline,
        authors=tuple(_authors(item, byline, publisher)),
        place=item.line("located", "location"),
        published=first or version,
        modified=_later(version, first),
        embargoed_until=None if embargo is None else as_instant(embargo),
        language=item.language("language"),
        section=next(_subjects(item, is_section=True), None),
        keywords=tuple(dict.fromkeys([*_subjects(item, is_section=False), *item.lines("keywords")])),
        genre=next((line for each in item.objects("genres", "genre") if (line := each.line("name"))), None),
        publisher=Publisher(name=publisher) if publisher else None,
        provider=_source(item, PROVIDER) or item.line("source"),
        copyright=item.line("copyrightnotice"),
        license=item.address("", "usageterms"),
        corrections=tuple(Correction(text=text) for text in _described(item, CORRECTION)),
        status=_STATUSES.get((item.text("pubstatus", "status") or "").lower(), Status.USABLE),
        version=item.line("version"),
        images=tuple(pictures_of(item)),
        actors=tuple(_actors(item)),
    )


def _later(version: date | None, first: date | None) -> date | None:
    """The date of a version is that of a change only if there was an earlier one."""
    if version is None or first is None or as_instant(version) <= as_instant(first):
        return None
    return version


def _url(item: Fields) -> str | None:
    """``uri`` names an item and seldom leads to its page, so only what is called an address counts."""
    named = (each for each in item.objects("altids") if "url" in (each.text("role") or "").lower())
    return next(filter(None, (each.address("", "value") for each in named)), item.address("", "url"))


def _headline(item: Fields) -> str | None:
    headlines = list(item.objects("headlines"))
    main = [each for each in headlines if (each.text("role") or "main") in ("main", "headline")]
    values = (each.line("value") for each in (*main, *headlines))
    return next(filter(None, values), None) or item.line("headline", "title")


def _standfirst(item: Fields) -> str | None:
    told = (text for role in _SUMMARIES for text in _described(item, role))
    named = item.prose(
        "description_text", "description_html", "description_xhtml", "description", "abstract", "subhead"
    )
    return next(told, named)


def _described(item: Fields, role: str) -> Iterator[str]:
    for each in item.objects("descriptions"):
        if (each.text("role") or "").lower() == role and (text := each.prose("value")):
            yield text


def _body(item: Fields) -> tuple[str, str]:
    """The richest body that there is: HTML, then text, then NITF."""
    richest = min(_bodies(item), key=lambda body: _rank(body[0]), default=None)
    return _pair(*richest) if richest else ("", "")


def _rank(kind: str) -> int:
    if "html" in kind:
        return 0
    return 2 if "nitf" in kind or "xml" in kind else 1


def _bodies(item: Fields) -> Iterator[tuple[str, str]]:
    """Give the kind and the text of each body."""
    for each in item.objects("bodies"):
        kind = each.text("contenttype") or each.text("role") or ""
        if (text := each.text("value")) and "json" not in kind.lower():
            yield kind.lower(), text
    for name in ("body_html", "body_xhtml", "body_text", "body"):
        if text := item.text(name):
            yield name.removeprefix("body").lstrip("_"), text


def _pair(kind: str, text: str) -> tuple[str, str]:
    if "nitf" in kind or "xml" in kind:
        found = _NITF.search(text)
        text = found[1] if found else text
    elif "html" not in kind and not has_markup(text):
        return text, ""
    return html.body_from(text)


def _publisher(item: Fields) -> str | None:
    return _source(item, PUBLISHER) or item.line("copyrightholder")


def _sources(item: Fields, role: str) -> Iterator[Fields]:
    return (each for each in item.objects("infosources", "infosource") if each.text("role") == role)


def _source(item: Fields, role: str) -> str | None:
    return next(filter(None, (each.line("name") for each in _sources(item, role))), None)


def _authors(item: Fields, byline: str | None, publisher: str | None) -> Iterator[Author]:
    """Those listed, as Superdesk and we do; else those whom the byline names."""
    listed = [*item.objects("authors"), *_sources(item, AUTHOR)]
    if named := {name: each for each in reversed(listed) if (name := each.line("name"))}:
        yield from (Author(name=name, url=each.address("", "uri")) for name, each in reversed(named.items()))
        return
    for credit in read_byline(byline, publisher) if byline else ():
        is_body = credit.name == publisher or is_collective(credit.name)
        yield Author(
            name=credit.name,
            type="organization" if is_body else "person",
            honorific=credit.honorific,
            job_title=credit.job_title,
        )


def _subjects(item: Fields, *, is_section: bool) -> Iterator[str]:
    """Subjects by name; a section is one that says so, or Superdesk's service."""
    if is_section:
        yield from (line for each in item.objects("service") if (line := each.line("name")))
    for each in item.objects("subjects", "subject"):
        if (each.text("rel") == SECTION) == is_section and (line := each.line("name")):
            yield line


def _actors(item: Fields) -> Iterator[Actor]:
    taken: set[str] = set()
    for kind, names in _CASTS:
        for each in item.objects(*names):
            name = each.line("name")
            if name is None:
                continue
            identifier = re.sub(r"\s+", "-", text_from(each.members.get("literal")) or "")
            if not identifier or identifier in taken:
                identifier = _free_name(taken)
            taken.add(identifier)
            address = web_address(each.text("uri"), "")
            yield Actor(id=identifier, type=kind, name=name, same_as=(address,) if address else ())


def _free_name(taken: set[str]) -> str:
    number = len(taken) + 1
    while f"actor-{number}" in taken:
        number += 1
    return f"actor-{number}"
