"""Given actors: what an article knew of its people before its body was read stays as it is."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import count

from newsmodel.model import Actor
from newsmodel.parsing.draft import Draft


def keep_given(given: Sequence[Actor], draft: Draft) -> Draft:
    """Join the actors found in a body with those that the article named already.

    Args:
        given: the article's actors; each keeps its id and every fact that it has.
        draft: with the actors, sources and quotes found.

    Returns:
        The draft with all actors: one found under a given actor's name only adds what that one lacks.
    """
    taken = {source.id for source in draft.sources} | {quote.id for quote in draft.quotes}
    known = {actor.name.casefold(): actor for actor in given if actor.id not in taken}
    kept = {actor.id for actor in known.values()}
    ids = {found.id: _id_for(found, known, kept | taken) for found in draft.actors}
    joined = [_joined(known.pop(found.name.casefold(), None), found, ids) for found in draft.actors]
    sources = [source.model_copy(update={"actor": source.actor and ids[source.actor]}) for source in draft.sources]
    return replace(draft, actors=(*joined, *known.values()), sources=tuple(sources))


def _id_for(found: Actor, known: Mapping[str, Actor], used: Container[str]) -> str:
    """Return the id of the given actor of this name, else the found one's own, or one like it that is free."""
    if given := known.get(found.name.casefold()):
        return given.id
    free = (f"{found.id}-{number}" for number in count(2))
    return found.id if found.id not in used else next(name for name in free if name not in used)


def _joined(given: Actor | None, found: Actor, ids: Mapping[str, str]) -> Actor:
    affiliation = ids.get(found.affiliation or "", found.affiliation)
    if given is None:
        return found.model_copy(update={"id": ids[found.id], "affiliation": affiliation})
    return given.model_copy(
        update={
            "aliases": given.aliases or found.aliases,
            "honorific": given.honorific or found.honorific,
            "job_title": given.job_title or found.job_title,
            "affiliation": given.affiliation or affiliation,
            "mentions": found.mentions,
        }
    )
