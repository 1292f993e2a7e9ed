"""Literals: whether a plain value is one that its property takes, and in the right form."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsmodel.checking import forms
from newsmodel.checking.contexts import SCHEMA, normalised
from newsmodel.checking.report import any_of, shown
from newsmodel.checking.vocabulary import schema_org

_TEXTS = frozenset(("Text", "PronounceableText", "CssSelectorType", "XPathType"))
_MOMENTS = frozenset(("Date", "DateTime", "Time"))
_NUMBERS = frozenset(("Number", "Integer", "Float"))
_TRUTHS = frozenset(("true", "false", f"{SCHEMA}True".lower(), f"{SCHEMA}False".lower()))
_MEMBER = re.compile(r"[A-Z][A-Za-z0-9]+")
# What an Action leaves open in an address.
_OPEN = re.compile(r"\{[^{}]*\}")
_OPEN_ADDRESSES = frozenset(("target", "urlTemplate", "item"))
# Every ImageObject has its width as a number, Google's examples among them.
_PLAIN_SIZES = frozenset(("width", "height"))


class Verdict(NamedTuple):
    """What is found of one value."""

    code: str = ""
    """Empty if nothing is wrong."""

    message: str = ""
    remedy: str = ""


_FINE = Verdict()


class Range(NamedTuple):
    """What a property takes, sorted by what a plain value can be."""

    names: frozenset[str]
    takes_text: bool
    takes_address: bool
    takes_truth: bool
    takes_things: bool
    only_things: bool
    moments: frozenset[str]
    numbers: frozenset[str]
    quantities: frozenset[str]
    enumerations: frozenset[str]


@lru_cache(maxsize=2_000)
def range_of(names: frozenset[str]) -> Range:
    """Sort the types that a property takes.

    Example:
        >>> range_of(frozenset(("Date", "DateTime"))).takes_text
        False
    """
    vocabulary = schema_org()
    return Range(
        names=names,
        takes_text=not _TEXTS.isdisjoint(names),
        takes_address="URL" in names,
        takes_truth="Boolean" in names,
        takes_things=not names <= vocabulary.data_types,
        only_things=names.isdisjoint(vocabulary.data_types),
        moments=names & _MOMENTS,
        numbers=names & _NUMBERS,
        quantities=frozenset(name for name in names if vocabulary.is_a(name, ("Quantity",))),
        enumerations=frozenset(name for name in names if vocabulary.is_a(name, ("Enumeration",))),
    )


def verdict_on(value: object, takes: Range, name: str, *, has_base: bool) -> Verdict:
    """Judge one plain value.

    Args:
        value: text, a number, a truth value.
        takes: the range of its property.
        name: of the property.
        has_base: whether a relative address has something to be relative to.
    """
    if isinstance(value, bool):
        return _FINE if takes.takes_truth else _unfit(value, takes)
    if isinstance(value, int | float):
        return _verdict_on_number(value, takes, name)
    if not isinstance(value, str):
        return Verdict("no-object", f"{shown(value)} stands where a plain value should")
    text = value.strip()
    if not text:
        return Verdict("empty", "an empty text")
    if name in _OPEN_ADDRESSES:
        text = _OPEN.sub("x", text)
    for judge in _JUDGES:
        verdict = judge(text, takes)
        if verdict is not None:
            return verdict
    return _verdict_on_address(text, takes, has_base=has_base)


def _verdict_on_number(value: float, takes: Range, name: str) -> Verdict:
    if takes.numbers:
        whole = takes.numbers != {"Integer"} or isinstance(value, int) or value.is_integer()
        return _FINE if whole else Verdict("bad-number", f"{shown(value)} is no whole number", "write a whole number")
    if takes.takes_text or (takes.quantities and name not in _PLAIN_SIZES):
        remedy = "put it in quotation marks" if takes.takes_text else "write a text with the unit, or a thing"
        return Verdict("loose-value", f"a number where {any_of(takes.names)} is taken", remedy)
    return _FINE if takes.quantities else _unfit(value, takes)


def _as_member(text: str, takes: Range) -> Verdict | None:
    if not takes.enumerations:
        return None
    iri = normalised(text)
    is_full = iri.startswith(SCHEMA)
    name = iri.removeprefix(SCHEMA)
    if (is_full or _MEMBER.fullmatch(name)) and schema_org().is_listed(name, takes.names):
        return _FINE if is_full else Verdict("loose-value", f"{shown(text)} alone", f"write {SCHEMA}{name}")
    return Verdict("range", f"{shown(text)} is no {any_of(takes.enumerations)}") if is_full else None


def _as_moment(text: str, takes: Range) -> Verdict | None:
    moments = takes.moments
    if ("Date" in moments and forms.is_date(text)) or ("Time" in moments and forms.is_time(text)):
        return _FINE
    if "DateTime" in moments and forms.is_date_time(text):
        return _FINE
    if "Date" in moments and forms.is_date_time(text):
        return Verdict("loose-value", "a time where only a day is taken", "leave the time out")
    if "DateTime" in moments and forms.is_day(text):
        return _FINE if takes.takes_text else Verdict("loose-value", "a day without a time", "add the time")
    return None


def _as_truth(text: str, takes: Range) -> Verdict | None:
    if takes.takes_truth and normalised(text).lower() in _TRUTHS:
        word = normalised(text).lower().removeprefix(SCHEMA)
        return Verdict("loose-value", f"{shown(text)} as text", f"write {word}, without quotation marks")
    return None


def _as_number(text: str, takes: Range) -> Verdict | None:
    if not takes.numbers or not forms.is_number(text):
        return None
    if takes.takes_text:
        return _FINE
    return Verdict("loose-value", f"{shown(text)} as text", f"write {text}, without quotation marks")


def _as_text(text: str, takes: Range) -> Verdict | None:
    return _FINE if takes.takes_text else None


def _as_quantity(text: str, takes: Range) -> Verdict | None:
    """Let any text stand for a quantity, as schema.org does with "5 kg", but for a duration."""
    if not takes.quantities:
        return None
    is_fine = takes.quantities != {"Duration"} or forms.is_duration(text)
    return _FINE if is_fine else _malformed(text, takes) if takes.names == {"Duration"} else None


_JUDGES: tuple[Callable[[str, Range], Verdict | None], ...] = (
    _as_member, _as_moment, _as_truth, _as_number, _as_text, _as_quantity,
)  # fmt: skip


def _verdict_on_address(text: str, takes: Range, *, has_base: bool) -> Verdict:
    if takes.takes_address:
        if forms.is_address(text):
            return _FINE
        if forms.is_relative(text):
            relative = Verdict("bad-url", f"{shown(text)} is relative, and nothing says to what")
            return _FINE if has_base else relative
    elif takes.only_things and forms.is_web_address(text):
        remedy = f'write {{"@id": …}}, or an object with @type {any_of(takes.names)}'
        return Verdict("loose-value", "an address where a thing is taken", remedy)
    malformed = _malformed(text, takes)
    if takes.only_things or (takes.takes_address and takes.takes_things and not malformed.code):
        return _text_for_thing(text, takes)
    return malformed if malformed.code else _unfit(text, takes)


def _text_for_thing(text: str, takes: Range) -> Verdict:
    kinds = any_of(takes.names - schema_org().data_types or takes.names)
    return Verdict(
        "text-for-thing",
        f"the text {shown(text)} where {any_of(takes.names)} is taken",
        f'write an object with a name: {{"@type": "{kinds.split(" or ")[-1]}", "name": …}}',
    )


def _malformed(text: str, takes: Range) -> Verdict:
    """Say which form the text was to have, if there is one."""
    if takes.moments:
        return Verdict("bad-date", f"{shown(text)} is no {any_of(takes.moments)} in ISO 8601")
    if takes.takes_truth:
        return Verdict("bad-boolean", f"{shown(text)} is neither true nor false")
    if takes.numbers:
        return Verdict("bad-number", f"{shown(text)} is no number")
    if "Duration" in takes.quantities:
        return Verdict("bad-duration", f"{shown(text)} is no duration in ISO 8601")
    if takes.takes_address and not takes.takes_things:
        return Verdict("bad-url", f"{shown(text)} is no address")
    return _FINE


def _unfit(value: object, takes: Range) -> Verdict:
    return Verdict("range", f"{shown(value)} where {any_of(takes.names)} is taken")
