"""References: whether every ``@id`` leads somewhere, and no two things have the same."""

from collections.abc import Iterator

from newsmodel.checking.contexts import SCHEMA, normalised
from newsmodel.checking.places import Place
from newsmodel.checking.ranges import fits, tell_range
from newsmodel.checking.report import Report, any_of, shown
from newsmodel.checking.things import Literal, Thing, Things, has_scheme, host_of
from newsmodel.checking.vocabulary import schema_org

_OF_PAGES = frozenset(("url", "sameAs", "mainEntityOfPage"))
# Two different ones of these under one @id mean two things; of others a thing may have several.
_DISTINCTIVE = frozenset(("name", "headline", "text", "datePublished", "url", "articleBody"))


def check_references(things: Things, report: Report) -> None:
    """Follow every reference."""
    addresses, hosts = things.addresses()
    pages = {address.partition("#")[0] for address in addresses}
    for thing in things.all:
        if thing.is_reference and thing.iri is not None:
            if thing.iri in things.described:
                _check_kind(thing, things, report)
            elif not _is_of_schema_org(thing, report):
                _check_undescribed(thing, pages, hosts, report)


def _check_kind(thing: Thing, things: Things, report: Report) -> None:
    whole = things.resolved(thing)
    assert isinstance(whole, Thing)
    if thing.via is None or not whole.types or whole.is_foreign or fits(whole, thing.via.range):
        return
    if not ("URL" in thing.via.range and thing.via.name in _OF_PAGES):
        tell_range(whole, thing, report)


def _is_of_schema_org(thing: Thing, report: Report) -> bool:
    """Say whether a reference means a term of schema.org, as a member of an enumeration."""
    iri = normalised(thing.iri or "")
    name = iri.removeprefix(SCHEMA)
    vocabulary = schema_org()
    if not iri.startswith(SCHEMA) or not (vocabulary.is_type(name) or vocabulary.is_member(name)):
        return False
    if thing.via and not vocabulary.is_type(name) and not vocabulary.is_listed(name, thing.via.range):
        message = f"{thing.via.name}: {name} is no {any_of(thing.via.range)}"
        report.add("range", thing.place, message, source=SCHEMA + thing.via.name)
    return True


def _check_undescribed(thing: Thing, pages: set[str], hosts: set[str], report: Report) -> None:
    iri = thing.iri or ""
    takes_address = thing.via is not None and "URL" in thing.via.range
    page, _, part = iri.partition("#")
    if iri.startswith("_:") or not has_scheme(iri):
        if takes_address and iri[:1] not in ("_", "#"):
            name = thing.via.name if thing.via else ""
            report.add("bad-url", thing.place, f"{name}: {shown(iri)} is relative, and nothing says to what")
        else:
            report.add("dangling-id", thing.place, f"nothing here has the @id {shown(iri)}")
    elif (part and page in pages) or host_of(iri) in hosts:
        is_page = page in pages or (thing.via is not None and thing.via.name in _OF_PAGES)
        if not (takes_address and is_page):
            report.add("dangling-id", thing.place, f"nothing here has the @id {shown(iri)}, which is of this site")
    elif not takes_address:
        report.add("described-elsewhere", thing.place, f"{shown(iri)} is not described here")


def check_identities(things: Things, report: Report) -> None:
    """Compare things that share an ``@id``."""
    for iri, descriptions in things.described.items():
        if len(descriptions) < 2:
            continue
        first: dict[str, list[object]] = {}
        told: set[str] = set()
        for thing in descriptions:
            for name, place, values in _plain_values(thing):
                if first.setdefault(name, values) != values and name not in told:
                    told.add(name)
                    code = "conflicting-id" if name in _DISTINCTIVE else "differing-id"
                    values_shown = f"{shown(first[name][0])} and {shown(values[0])}"
                    report.add(code, place, f"{shown(iri)} has two values of {name}: {values_shown}")


def _plain_values(thing: Thing) -> Iterator[tuple[str, Place, list[object]]]:
    """Yield each property that has plain values or references only, with these."""
    for name, use in thing.uses.items():
        plain = [value for value in use.values if isinstance(value, Literal) or value.is_reference]
        if plain and len(plain) == len(use.values):
            values = [value.value if isinstance(value, Literal) else value.iri for value in plain]
            yield name, use.place, values
