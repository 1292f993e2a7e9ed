"""Sheets: what one article counts for in every measure."""

from dataclasses import dataclass
from enum import StrEnum

from newsmodel.model import QuoteKind, Span
from newsmodel.training.evaluation.calibration import Judgement
from newsmodel.training.evaluation.counts import Score, Share
from newsmodel.training.evaluation.matching import ENOUGH, Claim, Comparison, same_source
from newsmodel.training.evaluation.speakers import Printed, how_printed, is_right_speaker

_MOST_OF_A_PASSAGE = 0.8
_FEWEST_WORDS = 2


class Measure(StrEnum):
    """What is measured as an F1."""

    CONTENT = "content found"
    """A quote has the same content as a gold attribution: see ``matching``."""

    END_TO_END = "end to end"
    """… and its source overlaps the gold one, or neither has one."""

    DIRECT = "end to end, direct"
    """The same of those that are direct: recall over direct gold, precision over quotes found as direct."""

    MIXED = "end to end, mixed"
    INDIRECT = "end to end, indirect"

    MARKED = "direct quotes"
    """Passages in quotation marks, of two words or more, that are said: four fifths of the words are in one content."""

    MARKED_WITH_SOURCE = "direct quotes with right source"
    """… and the sources of the contents that hold the passage overlap, or neither has one."""


class Part(StrEnum):
    """What is measured as a share. The speaker of a quote is judged by ``speakers.is_right_speaker``."""

    SPEAKER = "canonical speaker right"
    """Of the attributions whose content is found and whose speaker the gold knows."""

    NAMED_SPEAKER = "canonical speaker right, named source"
    PRONOUN_SPEAKER = "canonical speaker right, source a pronoun"
    UNNAMED_SPEAKER = "canonical speaker right, unnamed source"
    NOWHERE_SPEAKER = "canonical speaker right, no source printed nearby"

    NAMED = "right end to end, named source"
    """Recall over the gold attributions whose speaker the gold knows, by how the source is printed."""

    PRONOUN = "right end to end, source a pronoun"
    UNNAMED = "right end to end, unnamed source"
    NOWHERE = "right end to end, no source printed nearby"

    NOT_QUOTES = "marked spans that are no quotations, taken"
    """One stretch of a quote has the same words as such a span, by the same overlap as contents."""


_OF_KIND = {
    QuoteKind.DIRECT: Measure.DIRECT,
    QuoteKind.MIXED: Measure.MIXED,
    QuoteKind.INDIRECT: Measure.INDIRECT,
}
_RIGHT_WHEN = {
    Printed.NAMED: (Part.NAMED, Part.NAMED_SPEAKER),
    Printed.PRONOUN: (Part.PRONOUN, Part.PRONOUN_SPEAKER),
    Printed.UNNAMED: (Part.UNNAMED, Part.UNNAMED_SPEAKER),
    Printed.NOWHERE: (Part.NOWHERE, Part.NOWHERE_SPEAKER),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one article counts for."""

    scores: dict[Measure, Score]
    shares: dict[Part, Share]
    judgements: tuple[Judgement, ...]


def fill_sheet(seen: Comparison) -> Sheet:
    """Count everything in one article."""
    right = [pair for pair in seen.pairs if seen.right_source(*pair)]
    right_claims = {claimed for _, claimed in right}
    judgements = [Judgement(quote.confidence, number in right_claims) for number, quote in enumerate(seen.quotes)]
    return Sheet(_scores(seen, right), _shares(seen, right), tuple(judgements))


def _scores(seen: Comparison, right: list[tuple[int, int]]) -> dict[Measure, Score]:
    found, gold = len(seen.claimed), len(seen.expected)
    scores = {
        Measure.CONTENT: Score(len(seen.pairs), found, len(seen.pairs), gold),
        Measure.END_TO_END: Score(len(right), found, len(right), gold),
    }
    for kind, measure in _OF_KIND.items():
        scores[measure] = Score(
            sum(seen.claimed[claimed].kind is kind for _, claimed in right),
            sum(claim.kind is kind for claim in seen.claimed),
            sum(seen.expected[expected].kind is kind for expected, _ in right),
            sum(claim.kind is kind for claim in seen.expected),
        )
    return scores | _marked_scores(seen)


def _marked_scores(seen: Comparison) -> dict[Measure, Score]:
    found = gold = both = sourced = 0
    for passage in seen.text.quoted:
        if len(passage) < _FEWEST_WORDS:
            continue
        expected = [claim for claim in seen.expected if _holds(claim, passage)]
        claimed = [claim for claim in seen.claimed if _holds(claim, passage)]
        gold += bool(expected)
        found += bool(claimed)
        if expected and claimed:
            both += 1
            sourced += same_source(_sources(expected), _sources(claimed))
    return {
        Measure.MARKED: Score(both, found, both, gold),
        Measure.MARKED_WITH_SOURCE: Score(sourced, found, sourced, gold),
    }


def _holds(claim: Claim, passage: frozenset[int]) -> bool:
    return len(claim.words & passage) >= _MOST_OF_A_PASSAGE * len(passage)


def _sources(claims: list[Claim]) -> frozenset[int]:
    return frozenset[int]().union(*(claim.source for claim in claims))


def _shares(seen: Comparison, right: list[tuple[int, int]]) -> dict[Part, Share]:
    parts, wholes = dict.fromkeys(Part, 0), dict.fromkeys(Part, 0)
    found, well_found = dict(seen.pairs), {expected for expected, _ in right}
    for number, attribution in enumerate(seen.attributions):
        actors = [seen.gold.actors[key] for key in attribution.speakers if key in seen.gold.actors]
        if not actors:
            continue
        end_to_end, speaker = _RIGHT_WHEN[how_printed(seen.gold, attribution)]
        wholes[end_to_end] += 1
        parts[end_to_end] += number in well_found
        if number in found:
            good = is_right_speaker(seen.article, seen.quotes[found[number]], actors)
            for part in (Part.SPEAKER, speaker):
                wholes[part] += 1
                parts[part] += good
    wholes[Part.NOT_QUOTES] = len(seen.gold.not_quotes)
    parts[Part.NOT_QUOTES] = sum(_is_taken(span, seen) for span in seen.gold.not_quotes)
    return {part: Share(parts[part], wholes[part]) for part in Part}


def _is_taken(span: Span, seen: Comparison) -> bool:
    marked = seen.text.words_at([span])
    stretches = (seen.text.words_at([stretch]) for quote in seen.quotes for stretch in quote.spans)
    return any(len(marked & words) >= ENOUGH * len(marked | words) for words in stretches if words)
