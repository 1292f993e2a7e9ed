"""Everybody and everything that a statement may come from: the actors, and sources without a name."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsmodel.model import Actor, ActorType, SourceKind, Span
from newsmodel.parsing.actors.gender import Gender, of_honorific, of_name
from newsmodel.parsing.actors.vocabulary import honorifics, offices

_PROMINENT = 0.25
"""How much more easily “he” means the person whom the story names most, measured on news and on GAP."""

KIND_OF = {
    ActorType.PERSON: SourceKind.PERSON,
    ActorType.ORGANIZATION: SourceKind.ORGANIZATION,
    ActorType.PLACE: SourceKind.PLACE,
    ActorType.GROUP: SourceKind.GROUP,
}


@dataclass(slots=True, eq=False)
class Entity:
    """One possible source, named or not."""

    kind: SourceKind
    label: str
    actor: Actor | None = None
    gender: Gender | None = None
    head: str = ""
    """For a source without a name: the noun that describes it, ``expert``."""

    reason: str | None = None
    named: bool = False
    in_conversation: bool = False
    """Whether it is only known as “I”, “we” or “you”: never he, she, they or it."""

    prominence: float = 1.0
    """How much the story is about it: 1, and up to a quarter more for the person named most."""

    mentions: list[Span] = field(default_factory=list)
    """Where statements are attributed to it."""


def of_actor(actor: Actor) -> Entity:
    """Make an entity of an actor.

    Args:
        actor: a person, an organisation, a place or a group.
    """
    gender = _gender(actor) if actor.type is ActorType.PERSON else None
    return Entity(KIND_OF[actor.type], actor.name, actor, gender, named=True)


def measure_prominence(entities: Sequence[Entity]) -> None:
    """Set how much the story is about each person.

    Args:
        entities: those of the actors.
    """
    people = [
        (entity, len(entity.actor.mentions)) for entity in entities if entity.kind is SourceKind.PERSON and entity.actor
    ]
    most = max((count for _, count in people), default=1)
    for entity, count in people:
        entity.prominence = 1 + _PROMINENT * count / most


def owners(entities: Sequence[Entity]) -> dict[int, Entity]:
    """Find the people whose surname a body bears: the Alder campaign keeps Alder present.

    Args:
        entities: those of the actors, in their order.

    Returns:
        For the index of such a body its person.
    """
    surnames = {entity.label.split()[-1]: entity for entity in entities if entity.kind is SourceKind.PERSON}
    bodies = ((index, entity.label.split()) for index, entity in enumerate(entities))
    return {
        index: surnames[words[-2]]
        for index, words in bodies
        if len(words) > 1 and words[-1].islower() and words[-2] in surnames
    }


def _gender(actor: Actor) -> Gender | None:
    last_honorific = actor.honorific.split()[-1].lower().rstrip(".") if actor.honorific else None
    if told := of_honorific(last_honorific):
        return told
    for word in (actor.job_title or "").lower().split():
        if word in offices.HE or word in offices.SHE or word in honorifics.CIVIL:
            return of_honorific(word)
    words = actor.name.lower().split()
    return of_name(words[0]) if len(words) > 1 or last_honorific is None else None
