"""Everybody and everything that a statement may come from: the actors, and sources without a name."""

from dataclasses import dataclass, field

from newsmodel.model import Actor, ActorType, SourceKind, Span
from newsmodel.parsing.actors.gender import Gender, of_honorific, of_name
from newsmodel.parsing.actors.vocabulary import honorifics, offices

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

    mentions: list[Span] = field(default_factory=list)
    """Where statements are attributed to it."""


def of_actor(actor: Actor) -> Entity:
    """Make an entity of an actor.

    Args:
        actor: a person, an organisation, a place or a group.
    """
    gender = _gender(actor) if actor.type is ActorType.PERSON else None
    return Entity(KIND_OF[actor.type], actor.name, actor, gender, named=True)


def _gender(actor: Actor) -> Gender | None:
    last_honorific = actor.honorific.split()[-1].lower().rstrip(".") if actor.honorific else None
    if told := of_honorific(last_honorific):
        return told
    for word in (actor.job_title or "").lower().split():
        if word in offices.HE or word in offices.SHE or word in honorifics.CIVIL:
            return of_honorific(word)
    words = actor.name.lower().split()
    return of_name(words[0]) if len(words) > 1 or last_honorific is None else None
