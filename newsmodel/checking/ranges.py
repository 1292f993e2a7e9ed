"""Domains and ranges: which properties a type has, and what values these take (schema.org, "Data model")."""

from newsmodel.checking.contexts import SCHEMA
from newsmodel.checking.forms import is_language
from newsmodel.checking.literals import range_of, verdict_on
from newsmodel.checking.report import Report, any_of, shown
from newsmodel.checking.things import Literal, Thing, Things, Use
from newsmodel.checking.vocabulary import schema_org


def check_properties(things: Things, report: Report) -> None:
    """Look at every property of every thing: whether its type has it, and whether its plain values fit."""
    for thing in things.all:
        for use in thing.uses.values():
            if not use.is_reverse:
                _check_domain(thing, use, things, report)
            for value in use.values:
                if isinstance(value, Literal):
                    _check_literal(value, use, things, report)


def _check_domain(thing: Thing, use: Use, things: Things, report: Report) -> None:
    domain = use.property.domain
    if not domain or not thing.types or thing.is_foreign or _has_domain(thing, use):
        return
    whole = things.resolved(thing)
    assert isinstance(whole, Thing)
    # Another description of the same thing may give it the type that it needs.
    if whole.is_foreign or whole.is_a(*domain):
        return
    kind = " and ".join(sorted(thing.types))
    name = use.property.name
    remedy = f"leave it out, or change the type: {any_of(domain)} has it"
    report.add("domain", use.place, f"{kind} has no {name}", remedy, SCHEMA + name)


def _has_domain(thing: Thing, use: Use) -> bool:
    vocabulary = schema_org()
    if thing.is_a(*use.property.domain):
        return True
    if thing.via is not None and thing.via.name == use.property.name and thing.is_a("Role"):
        return True  # a Role repeats the property that it stands under
    listed = (each for name in thing.types for each in vocabulary.enumerations_of(name))
    return any(vocabulary.is_a(each, use.property.domain) for each in listed)


def _check_literal(literal: Literal, use: Use, things: Things, report: Report) -> None:
    name, names = use.property.name, use.property.range
    vocabulary = schema_org()
    source = SCHEMA + name
    kind = literal.data_type
    if kind and not vocabulary.is_a(kind, names) and not any(vocabulary.is_a(each, (kind,)) for each in names):
        report.add("range", literal.place, f"{name} is {kind} where {any_of(names)} is taken", source=source)
        return
    verdict = verdict_on(literal.value, range_of(names), name, has_base=things.base is not None)
    if verdict.code:
        report.add(verdict.code, literal.place, f"{name}: {verdict.message}", verdict.remedy, source)
    elif name == "inLanguage" and isinstance(literal.value, str) and not is_language(literal.value.strip()):
        remedy = f"write {literal.value.replace('_', '-')}" if is_language(literal.value.replace("_", "-")) else ""
        report.add("bad-language", literal.place, f"{name}: {shown(literal.value)} is no BCP 47 tag", remedy)


def check_things(things: Things, report: Report) -> None:
    """Look at every thing that is the value of a property: whether the property takes such things."""
    for thing in things.all:
        if thing.via is not None and not thing.is_reference:
            _check_range(thing, things, report)


def _check_range(thing: Thing, things: Things, report: Report) -> None:
    assert thing.via is not None
    name, names = thing.via.name, thing.via.range
    if not thing.types:
        if not range_of(names).takes_things:
            report.add("range", thing.place, f"{name}: an object where {any_of(names)} is taken", source=SCHEMA + name)
        return
    if thing.is_action and thing.is_a("PropertyValueSpecification"):
        return
    whole = things.resolved(thing)
    assert isinstance(whole, Thing)
    if not fits(whole, names) and not (thing.iri is not None and whole.is_foreign):
        tell_range(whole, thing, report)


def fits(thing: Thing, names: frozenset[str]) -> bool:
    """Say whether a thing is one of these, or a Role, which may stand for anything."""
    vocabulary = schema_org()
    listed = any(vocabulary.is_member(name) and vocabulary.is_listed(name, names) for name in thing.types)
    return thing.is_a("Role", *names) or listed


def tell_range(whole: Thing, here: Thing, report: Report) -> None:
    """Say that a property does not take such a thing.

    Args:
        whole: all that is known of the thing.
        here: where it or a reference to it stands.
        report: where to say it.
    """
    assert here.via is not None
    name, kind = here.via.name, " and ".join(sorted(whole.types))
    message = f"{name}: {kind} where {any_of(here.via.range)} is taken"
    report.add("range", here.place, message, source=SCHEMA + name)
