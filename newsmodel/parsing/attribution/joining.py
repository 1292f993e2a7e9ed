"""Joining: the parts of one quotation, over asides, sentences and paragraphs; and which stands in which."""

from collections.abc import Sequence
from dataclasses import replace

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.draft import Attribution, Quoted


def kind_of(content: Sequence[Span], quoted: Sequence[Quoted]) -> QuoteKind:
    """Say how much of a content stands in quotation marks.

    Args:
        content: the spans of the words said.
        quoted: the quotations that these spans touch.
    """
    inside = [any(each.outer.covers(span) for each in quoted) for span in content]
    if all(inside):
        return QuoteKind.DIRECT
    touched = any(each.outer.overlaps(span) for span in content for each in quoted)
    return QuoteKind.MIXED if touched else QuoteKind.INDIRECT


def extend(attribution: Attribution, spans: Sequence[Span]) -> Attribution:
    """Add later parts to a quotation."""
    return replace(attribution, content=(*attribution.content, *spans))


def nest(attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Put attributions in the order of the body, and say of each which one it stands inside.

    An attribution stands inside another if its content does, and cue and source of the other lie outside it.
    """
    ordered = sorted(attributions, key=lambda each: (each.content[0].start, -each.content[-1].end))
    around: list[int] = []
    nested: list[Attribution] = []
    for number, each in enumerate(ordered):
        while around and ordered[around[-1]].content[-1].end <= each.content[0].start:
            around.pop()
        outer = next((place for place in reversed(around[-8:]) if _holds(ordered[place], each)), None)
        nested.append(replace(each, nested_in=outer))
        around.append(number)
    return tuple(nested)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    if outer.content == inner.content:
        return False
    return all(any(span.covers(part) for span in outer.content) for part in inner.content)
