"""The stages that give every attribution its source, and make quotes of them."""

from collections.abc import Sequence
from dataclasses import replace

from newsmodel.model import Quote, Source, Span
from newsmodel.parsing.actors.entities import Entity
from newsmodel.parsing.actors.resolution import Resolver
from newsmodel.parsing.actors.words import split_words
from newsmodel.parsing.draft import Attribution, Draft


def resolve_sources(draft: Draft) -> Draft:
    """Find out who each printed source is: a name, a pronoun, a role, or somebody without a name.

    Args:
        draft: a draft with its attributions and actors.

    Returns:
        The draft with ``sources``, and with the source’s id and a lower confidence in every attribution that has one.
    """
    resolved = Resolver(draft, split_words(draft.body)).resolve()
    entities = list(dict.fromkeys(each.entity for each in resolved if each.entity is not None))
    ids = {entity: f"source-{number}" for number, entity in enumerate(entities, start=1)}
    attributions = tuple(
        replace(
            attribution,
            source=ids[answer.entity] if answer.entity else None,
            confidence=round(attribution.confidence * answer.certainty, 3),
        )
        for attribution, answer in zip(draft.attributions, resolved, strict=True)
    )
    return replace(
        draft, attributions=attributions, sources=tuple(_source(entity, ids[entity], draft.body) for entity in entities)
    )


def _source(entity: Entity, identifier: str, body: str) -> Source:
    mentions = _in_order(entity.mentions)
    return Source(
        id=identifier,
        kind=entity.kind,
        named=entity.named,
        actor=entity.actor.id if entity.actor else None,
        label=entity.label,
        reason=entity.reason,
        mentions=mentions,
    )


def _in_order(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(Span(*place) for place in sorted({(span.start, span.end) for span in spans}))


def assemble_quotes(draft: Draft) -> Draft:
    """Make the quotes of the story from its attributions.

    Args:
        draft: a draft whose attributions have their sources.

    Returns:
        The draft with ``quotes`` in the order of the body, named quote-1, quote-2 …
    """
    order = sorted(range(len(draft.attributions)), key=lambda index: _place(draft.attributions[index]))
    ids = {index: f"quote-{number}" for number, index in enumerate(order, start=1)}
    return replace(draft, quotes=tuple(_quote(draft.attributions[index], ids[index], ids) for index in order))


def _place(attribution: Attribution) -> tuple[int, int]:
    return attribution.content[0].start, -attribution.content[-1].end


def _quote(attribution: Attribution, identifier: str, ids: dict[int, str]) -> Quote:
    return Quote(
        id=identifier,
        kind=attribution.kind,
        act=attribution.act,
        spans=attribution.content,
        cue=attribution.cue,
        mention=attribution.mention,
        source=attribution.source,
        confidence=attribution.confidence,
        nested_in=None if attribution.nested_in is None else ids.get(attribution.nested_in),
    )
