"""Quotation nodes → quotes at their places in the body."""

from collections.abc import Iterator, Sequence

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.facts import Facts
from newsmodel.formats.jsonld.fields import QuoteFields, SpanFields
from newsmodel.formats.jsonld.nodes import types_of
from newsmodel.formats.jsonld.placing import Body, span_fields
from newsmodel.formats.jsonld.reading_cast import Cast
from newsmodel.formats.jsonld.values import Values
from newsmodel.model import clean

_KINDS = {iri: kind for kind, iri in words.QUOTATION_TYPES.items()}
_WHERE_QUOTATIONS_HANG = ("mentions", "hasPart", "citation")


def read_quotes(article: Values, cast: Cast, body: Body) -> list[QuoteFields]:
    """Read all quotations of an article.

    Args:
        article: the article's node.
        cast: who is in it; new speakers are taken in.
        body: where the words are looked for.

    Returns:
        The quotes that stand in the body. Of each that does not, a note tells.
    """
    read: list[tuple[Values, QuoteFields]] = []
    for thing in sorted(_quotations(article), key=_position):
        if (quote := _quote(thing, cast, body)) is not None:
            read.append((thing, quote))
    _nest(read)
    return [quote for _, quote in read]


def _quotations(article: Values) -> Iterator[Values]:
    """The Quotations that hang on the article, and those that say they are part of it."""
    seen: set[int] = set()
    for thing in article.things(*_WHERE_QUOTATIONS_HANG):
        if "Quotation" in types_of(thing.node) and id(thing.node) not in seen:
            seen.add(id(thing.node))
            yield thing
    for node in article.nodes.typed:
        if "Quotation" in types_of(node) and id(whole := article.nodes.resolved(node)) not in seen:
            seen.add(id(whole))
            thing = article.within(whole)
            if any(other is article.node for other in thing.nodes.things(whole, "isPartOf")):
                yield thing


def _position(thing: Values) -> int:
    position = thing.node.get("position")
    return position if isinstance(position, int) else 0


def _nest(read: Sequence[tuple[Values, QuoteFields]]) -> None:
    """Say which quote stands in which, now that all are known."""
    ids = {iri: quote["id"] for thing, quote in read if (iri := thing.nodes.iri(thing.node))}
    for thing, quote in read:
        wholes = (whole.get("@id") for whole in thing.nodes.things(thing.node, "isPartOf"))
        quote["nested_in"] = next((ids[iri] for iri in wholes if isinstance(iri, str) and iri in ids), None)


def _quote(thing: Values, cast: Cast, body: Body) -> QuoteFields | None:
    facts = Facts(thing.nodes, thing.node)
    written = sorted(facts.stretches())
    text = _words(thing)
    places = body.place(text, written)
    if places is None:
        shown = f"its text is not in the body just once: {text[:60]!r}" if text else "it has no text"
        thing.note(f"mentions: a Quotation was left out, for {shown}")
        return None
    shift = places[0][0] - written[0][0] if written else 0
    kind = thing.node.get("additionalType")
    return QuoteFields(
        id=cast.new_id(thing.node, "quote"),
        kind=_KINDS[kind] if isinstance(kind, str) and kind in _KINDS else body.kind_at(places[0]),
        act=_act(thing, facts),
        spans=[span_fields(place) for place in places],
        cue=_printed(thing, facts, words.CUE, body, shift),
        mention=_printed(thing, facts, words.MENTION, body, shift),
        source=cast.source_of(thing, facts),
        confidence=_confidence(thing, facts),
        nested_in=None,
    )


def _words(thing: Values) -> str | None:
    written = thing.text("text") or ""
    text = clean(written)
    if text != written:
        thing.note("mentions: a Quotation's text had characters that no format can carry: they were dropped")
    return text or None


def _act(thing: Values, facts: Facts) -> str:
    act = facts.text(words.ACT)
    if act is None and words.ACT in facts:
        thing.note(f"identifier: the act of a Quotation was taken as {words.DEFAULT_ACT}, for it is no text")
    return act or words.DEFAULT_ACT


def _confidence(thing: Values, facts: Facts) -> float:
    confidence = facts.number(words.CONFIDENCE)
    if confidence is None and words.CONFIDENCE in facts:
        thing.note("identifier: the confidence of a Quotation was taken as 1, for it is no number")
    return 1.0 if confidence is None else confidence


def _printed(thing: Values, facts: Facts, term: str, body: Body, shift: int) -> SpanFields | None:
    if term not in facts:
        return None
    place = body.printed(facts, term, shift)
    if place is None:
        thing.note(f"identifier: a place was left out, for {facts.text(term) or ''!r} does not stand there")
        return None
    return span_fields(place)
