"""What makes an article hold together: ids, spans and references. Each rule names the quote and what stands there."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import BaseModel

from newsmodel.model.actor import Actor
from newsmodel.model.quote import Quote
from newsmodel.model.source import Source
from newsmodel.model.text import Span

# Made once with uuid4; every content-derived article id hangs under it, so it must never change.
_CONTENT_NAMESPACE = UUID("5f0f0c2e-6a55-4b0e-9f64-0d7a1f2f6c11")

Part = Actor | Source | Quote


def require_unique_ids(actors: Sequence[Actor], sources: Sequence[Source], quotes: Sequence[Quote]) -> None:
    """Refuse two parts of an article with the same id.

    Raises:
        ValueError: it names both parts.
    """
    seen: dict[str, str] = {}
    groups: tuple[tuple[str, Sequence[Part]], ...] = (("actors", actors), ("sources", sources), ("quotes", quotes))
    for field, parts in groups:
        for number, part in enumerate(parts):
            place = f"{field}[{number}]"
            if part.id in seen:
                raise ValueError(f"{seen[part.id]} and {place} both have the id {part.id!r}: give each its own")
            seen[part.id] = place


def require_fitting_spans(
    body: str, actors: Sequence[Actor], sources: Sequence[Source], quotes: Sequence[Quote]
) -> None:
    """Refuse spans that leave the body, are out of order, or cut a quote into overlapping parts.

    Raises:
        ValueError: it names the part, the span, and what stands in the body there.
    """
    named: tuple[Actor | Source, ...] = (*actors, *sources)
    for part in named:
        _require_inside(body, part, "mentions", part.mentions)
        _require_order(body, part, "mentions", part.mentions)
    for quote in quotes:
        _require_inside(body, quote, "spans", quote.spans)
        _require_apart(body, quote)
        _require_inside(body, quote, "cue", (quote.cue,) if quote.cue else ())
        _require_inside(body, quote, "mention", (quote.mention,) if quote.mention else ())


def require_resolved_references(actors: Sequence[Actor], sources: Sequence[Source], quotes: Sequence[Quote]) -> None:
    """Refuse a reference to an id that the article does not have, and quotes nested in themselves.

    Raises:
        ValueError: it names the part and the id it points to.
    """
    actor_ids, source_ids = {actor.id for actor in actors}, {source.id for source in sources}
    outer = {quote.id: quote.nested_in for quote in quotes}
    for source in sources:
        _require_known(source, "actor", source.actor, actor_ids)
    for quote in quotes:
        _require_known(quote, "source", quote.source, source_ids)
        _require_known(quote, "nested_in", quote.nested_in, outer.keys())
    _require_no_loop(outer)


def with_text(quote: Quote, body: str) -> Quote:
    """Return the quote with its text filled in from the body.

    Spans of one paragraph are joined by a space, spans of different paragraphs by a blank line.

    Raises:
        ValueError: the quote has a text already, and the body says something else at its spans.
    """
    text = joined(body, quote.spans)
    if quote.text == text:
        return quote
    if quote.text:
        raise ValueError(f"quote {quote.id!r} has the text {quote.text[:60]!r}, but at its spans stands {text[:60]!r}")
    # pydantic's own copy, which checks nothing: a piece of a clean body is clean, and articles have many quotes.
    return BaseModel.model_copy(quote, update={"text": text})


def joined(body: str, spans: Sequence[Span]) -> str:
    """Join the texts at several spans: a space within a paragraph, a blank line between paragraphs."""
    parts = [body[spans[0].slice]]
    for before, after in pairwise(spans):
        parts.append("\n\n" if "\n\n" in body[before.end : after.start] else " ")
        parts.append(body[after.slice])
    return "".join(parts)


def derived_id(url: str | None, headline: str | None, published: date | None, body: str) -> str:
    """Return a URN for an article without an id: from its URL, else from what a reader sees of it.

    The same input always gives the same URN (RFC 9562, version 5).
    """
    if url:
        return uuid5(NAMESPACE_URL, url).urn
    moment = published.isoformat() if published else ""
    return uuid5(_CONTENT_NAMESPACE, "\0".join((headline or "", moment, body))).urn


def _require_inside(body: str, part: Part, field: str, spans: Iterable[Span]) -> None:
    for span in spans:
        if span.end > len(body):
            raise ValueError(
                f"{_name(part)}: {field} {span} runs past the end of the body, which has {len(body)} characters; "
                + (f"there stands {body[span.slice][:40]!r}" if span.start < len(body) else "nothing stands there")
            )


def _require_order(body: str, part: Part, field: str, spans: Sequence[Span]) -> None:
    for before, after in pairwise(spans):
        if after.start < before.start:
            raise ValueError(
                f"{_name(part)}: {field} are out of order: {after} ({body[after.slice][:40]!r}) comes after {before}"
            )


def _require_apart(body: str, quote: Quote) -> None:
    for before, after in pairwise(quote.spans):
        if after.start < before.end:
            raise ValueError(
                f"{_name(quote)}: spans must be in order and apart, but {after} ({body[after.slice][:40]!r}) "
                f"starts before {before} ({body[before.slice][:40]!r}) ends"
            )


def _require_known(part: Part, field: str, reference: str | None, known: Iterable[str]) -> None:
    if reference is not None and reference not in known:
        raise ValueError(f"{_name(part)}: {field} {reference!r} is not in this article")


def _require_no_loop(outer: dict[str, str | None]) -> None:
    """Walk outwards from each quote once; a quote met again on its own walk stands inside itself."""
    settled: set[str] = set()
    for start in outer:
        walk: set[str] = set()
        here: str | None = start
        while here is not None and here not in settled:
            if here in walk:
                raise ValueError(f"quote {here!r} is nested in itself")
            walk.add(here)
            here = outer[here]
        settled |= walk


def _name(part: Part) -> str:
    return f"{type(part).__name__.lower()} {part.id!r}"
