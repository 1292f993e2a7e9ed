"""Words: which type or property of schema.org a document's word means, and what is told of one that means none."""

import re
from collections.abc import Callable

from newsmodel.checking.contexts import SCHEMA, Context, Kind
from newsmodel.checking.places import Place
from newsmodel.checking.report import Report, shown
from newsmodel.checking.vocabulary import Property, schema_org

# What an Action puts behind a property to say which values it asks for (schema.org, "Actions").
_INPUT = re.compile(r"(.+)-(?:input|output)")
_BEFORE_NAME = re.compile(r".*[/#:]", re.DOTALL)


def type_meant(context: Context, word: object, place: Place, report: Report) -> str | None:
    """Return the type, or member of an enumeration, that a value of ``@type`` means.

    Args:
        context: that of the node.
        word: as written.
        place: where it stands.
        report: told of a word that is none of schema.org's.
    """
    if not isinstance(word, str):
        report.add("bad-type", place, f"@type is {shown(word)}")
        return None
    vocabulary = schema_org()
    kind, name = context.meaning(word)
    if kind is not Kind.SCHEMA:
        _tell_strange(kind, name, "type", place, report)
    elif vocabulary.is_type(name) or vocabulary.is_member(name):
        _tell_if_superseded(name, place, report)
        return name
    elif (like := vocabulary.type_by_case(name)) is not None:
        _tell_case(word, like, place, report)
    else:
        _tell_unknown(word, "type", lambda: vocabulary.type_like(name), place, report)
    return None


def property_meant(context: Context, key: str, place: Place, report: Report) -> Property | None:
    """Return the property that a key means; the arguments are those of ``type_meant``."""
    vocabulary = schema_org()
    kind, name = context.meaning(key)
    if kind is not Kind.SCHEMA:
        _tell_strange(kind, name, "property", place, report)
        return None
    known = vocabulary.property_named(name)
    if known is None and (found := _INPUT.fullmatch(name)):
        known = vocabulary.property_named(found[1])
    if known is not None:
        _tell_if_superseded(known.name, place, report)
    elif vocabulary.is_type(name):
        report.add("unknown-property", place, f"{shown(key)} is a type and no property")
    elif (like := vocabulary.property_by_case(name)) is not None:
        _tell_case(key, like, place, report)
    else:
        _tell_unknown(key, "property", lambda: vocabulary.property_like(name), place, report)
    return known


def _tell_if_superseded(name: str, place: Place, report: Report) -> None:
    if newer := schema_org().superseded_by(name):
        better = " or ".join(newer)
        report.add("superseded", place, f"{name} has been superseded by {better}", f"write {better}", SCHEMA + name)


def _tell_case(word: str, like: str, place: Place, report: Report) -> None:
    report.add("wrong-case", place, f"{shown(word)} is in the wrong case", f"write {like}", SCHEMA + like)


def _tell_unknown(word: str, what: str, find_like: Callable[[], str | None], place: Place, report: Report) -> None:
    # Looking for a similar name takes a millisecond, and a document may have a million unknown ones.
    like = None if report.is_full(f"unknown-{what}") else find_like()
    remedy = f"did you mean {like}?" if like else ""
    report.add(f"unknown-{what}", place, f"schema.org has no {what} {shown(word)}", remedy)


def _tell_strange(kind: Kind, name: str, what: str, place: Place, report: Report) -> None:
    if kind is Kind.FOREIGN:
        vocabulary = _BEFORE_NAME.match(name)
        report.add("foreign", place, f"a {what} of another vocabulary, {shown(vocabulary[0] if vocabulary else name)}")
    elif kind is Kind.UNDECLARED:
        report.add("undeclared-prefix", place, f"no context declares the prefix of {shown(name)}")
    elif kind is Kind.UNKNOWN:
        report.add("no-meaning", place, f"no vocabulary holds here that has a {what} {shown(name)}")
    elif kind is Kind.KEYWORD:
        report.add("unknown-keyword", place, f"{shown(name)} cannot stand for a {what}")
