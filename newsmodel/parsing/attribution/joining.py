"""Joining: the parts of one quotation, over asides, sentences and paragraphs; and which stands in which."""

from bisect import bisect_right
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
    if not spans:
        return attribution
    return replace(attribution, content=(*attribution.content, *spans))


def nest(attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Put attributions in the order of the body, and say of each which one it stands inside.

    An attribution stands inside another if its content does, and cue and source of the other lie outside it.
    """
    ordered = sorted(attributions, key=lambda each: (each.content[0].start, -each.content[-1].end))
    starts = [[span.start for span in each.content] for each in ordered]
    around: list[int] = []
    nested: list[Attribution] = []
    for number, each in enumerate(ordered):
        while around and ordered[around[-1]].content[-1].end <= each.content[0].start:
            around.pop()
        outer = next((at for at in reversed(around[-8:]) if _holds(ordered[at], starts[at], each)), None)
        nested.append(replace(each, nested_in=outer))
        around.append(number)
    return tuple(nested)


def _holds(outer: Attribution, starts: Sequence[int], inner: Attribution) -> bool:
    """Say whether every part of the inner content lies in a part of the outer one, which starts at ``starts``."""
    if outer.content == inner.content:
        return False
    for part in inner.content:
        place = bisect_right(starts, part.start) - 1
        if place < 0 or not outer.content[place].covers(part):
            return False
    return True
