"""Quotes, sources and actors → Quotation, Person, Organization, Place and CreativeWork nodes.

A source that is a person or organisation of the story is written on that actor's node, so that a quotation points
straight to somebody with a name. Any other source has a node of its own.
"""

from collections.abc import Callable, Sequence

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.identifiers import part_iri, part_prefix
from newsmodel.formats.jsonld.vocabulary import Node, characters, property_value, without_blanks
from newsmodel.model import Actor, ActorType, Article, Quote, Source, SourceKind, Span


class Speech:
    """The nodes of one article's quotes, sources and actors, each given whole once and as a reference elsewhere.

    Attributes:
        beside: the whole nodes in the graph layout, where all places hold references.
    """

    def __init__(self, article: Article, iri: str, *, nested: bool) -> None:
        self._article = article
        self._iri = iri
        prefix = part_prefix(iri)
        parts: tuple[Actor | Source | Quote, ...] = (*article.actors, *article.sources, *article.quotes)
        self._iris = {part.id: part_iri(prefix, part.id) for part in parts}
        self._nested = nested
        self._given: set[str] = set()
        self._actors = {actor.id: actor for actor in article.actors}
        self._sources = {source.id: source for source in article.sources}
        self._roles: dict[str, list[Source]] = {}
        for source in article.sources:
            if source.actor is not None and self._is_on_actor(source):
                self._roles.setdefault(source.actor, []).append(source)
        self.beside: list[Node] = []

    def mentions(self) -> list[Node]:
        """Give everything that the article's ``mentions`` lists, quotes first."""
        own = (source for source in self._article.sources if not self._is_on_actor(source) and not _is_work(source))
        return [
            *(self._quote(quote, position) for position, quote in enumerate(self._article.quotes, 1)),
            *(self._actor(actor) for actor in self._article.actors),
            *(self._source(source) for source in own),
        ]

    def works(self) -> list[Node]:
        """Give everything that the article's ``citation`` lists."""
        return [self._source(source) for source in self._article.sources if _is_work(source)]

    def source_order(self) -> str | None:
        """Return the ids of all sources in order, if a reader of the nodes would meet them in another."""
        sources = self._article.sources
        met = [source.id for actor in self._article.actors for source in self._roles.get(actor.id, ())]
        met += [source.id for source in sources if not self._is_on_actor(source) and not _is_work(source)]
        met += [source.id for source in sources if _is_work(source)]
        order = [source.id for source in sources]
        return None if met == order else " ".join(order)

    def _is_on_actor(self, source: Source) -> bool:
        if source.actor is None or _is_work(source):
            return False
        return self._actors[source.actor].type is not ActorType.PLACE

    def _is_later_role(self, source: Source) -> bool:
        """Say whether pointing to the actor is not enough, for the actor is more than one source."""
        return self._is_on_actor(source) and self._roles[source.actor or ""][0] is not source

    def _give(self, part_id: str, make: Callable[[str], Node]) -> Node:
        """Give a node whole at its first place, and as a reference at every other."""
        iri = self._iris[part_id]
        if part_id in self._given:
            return {"@id": iri}
        self._given.add(part_id)
        node = make(iri)
        if self._nested:
            return node
        self.beside.append(node)
        return {"@id": iri}

    def _refer(self, part_id: str) -> Node:
        return {"@id": self._iris[part_id]}

    def _quote(self, quote: Quote, position: int) -> Node:
        return self._give(quote.id, lambda iri: self._quotation(quote, iri, position))

    def _quotation(self, quote: Quote, iri: str, position: int) -> Node:
        source = None if quote.source is None else self._sources[quote.source]
        whole: Node = {"@id": self._iri}
        node: Node = {
            "@type": "Quotation",
            "@id": iri,
            "additionalType": words.QUOTATION_TYPES[quote.kind],
            "isPartOf": whole if quote.nested_in is None else [whole, self._refer(quote.nested_in)],
            "position": position,
            **_words(quote.text, "text"),
        }
        if source is not None:
            self._attribute(node, source)
        node["identifier"] = self._quote_facts(quote, source)
        return node

    def _attribute(self, node: Node, source: Source) -> None:
        if _is_work(source):
            node["citation"] = self._source(source)
            return
        node["spokenByCharacter"] = self._speaker(source)
        if source.named:
            speaker = source.actor if self._is_on_actor(source) else source.id
            assert speaker is not None
            node["creator"] = self._refer(speaker)

    def _speaker(self, source: Source) -> Node:
        if source.actor is not None and self._is_on_actor(source):
            return self._actor(self._actors[source.actor])
        return self._source(source)

    def _quote_facts(self, quote: Quote, source: Source | None) -> list[Node]:
        facts = [characters(quote.spans)]
        if quote.cue:
            facts.append(self._printed(words.CUE, quote.cue))
        if quote.mention:
            facts.append(self._printed(words.MENTION, quote.mention))
        if source is not None and self._is_later_role(source):
            facts.append(property_value(words.SOURCE, source.id))
        if quote.act is not words.DEFAULT_ACT:
            facts.append(property_value(words.ACT, quote.act.value))
        if quote.confidence != 1:
            facts.append(property_value(words.CONFIDENCE, quote.confidence))
        return facts

    def _printed(self, term: str, span: Span) -> Node:
        fact: Node = {"@type": "PropertyValue", "propertyID": term, **_words(self._article.text_of(span), "value")}
        return {**fact, "valueReference": characters((span,))}

    def _actor(self, actor: Actor) -> Node:
        return self._give(actor.id, lambda iri: self._somebody(actor, iri))

    def _somebody(self, actor: Actor, iri: str) -> Node:
        person = actor.type is ActorType.PERSON
        employer = self._employer(actor)
        return without_blanks(
            {
                "@type": words.ACTOR_TYPES[actor.type],
                "@id": iri,
                "additionalType": words.GROUP if actor.type is ActorType.GROUP else None,
                "name": actor.name,
                "alternateName": list(actor.aliases),
                "honorificPrefix": actor.honorific if person else None,
                "jobTitle": actor.job_title if person else None,
                "affiliation": employer,
                "description": actor.description,
                "sameAs": list(actor.same_as),
                "identifier": self._actor_facts(actor, has_employer=employer is not None),
            }
        )

    def _employer(self, actor: Actor) -> Node | None:
        """What schema.org takes as a person's ``affiliation``: an organisation."""
        if actor.affiliation is None or actor.type is not ActorType.PERSON:
            return None
        known = self._actors.get(actor.affiliation)
        if known is None:
            return {"@type": "Organization", "name": actor.affiliation}
        return self._actor(known) if words.ACTOR_TYPES[known.type] == "Organization" else None

    def _actor_facts(self, actor: Actor, *, has_employer: bool) -> list[Node]:
        facts: list[Node] = []
        if actor.type is not ActorType.PERSON:
            facts += _told((words.HONORIFIC, actor.honorific), (words.JOB_TITLE, actor.job_title))
        if not has_employer:
            facts += _told((words.AFFILIATION, actor.affiliation))
        facts += _places(actor.mentions)
        facts += [_role(source, actor) for source in self._roles.get(actor.id, ())]
        return facts

    def _source(self, source: Source) -> Node:
        return self._give(source.id, lambda iri: self._stranger(source, iri))

    def _stranger(self, source: Source, iri: str) -> Node:
        """A source with a node of its own: unnamed, a work, or a place that speaks."""
        kind = words.SOURCE_TYPES[source.kind]
        facts = [property_value(words.SOURCE_KIND, source.kind.value), *_told((words.REASON, source.reason))]
        node: Node = {"@type": kind, "@id": iri, "name" if source.named else "description": source.label}
        if source.actor is not None:
            place = self._actors[source.actor].type is ActorType.PLACE
            node[words.PLACE_OF[kind] if place else "creator"] = self._actor(self._actors[source.actor])
        node["identifier"] = [*facts, *_places(source.mentions)]
        return node


def _words(text: str, name: str) -> Node:
    """Words of the body; white space alone says nothing, and its place is told anyway."""
    return {} if text.isspace() else {name: text}


def _is_work(source: Source) -> bool:
    return source.kind is SourceKind.WORK


def _role(source: Source, actor: Actor) -> Node:
    """A source as it is written on the node of the actor that it is."""
    kind = None if source.kind is words.KIND_OF_ACTOR[actor.type] else source.kind.value
    label = None if source.label == actor.name else source.label
    return property_value(
        words.SOURCE,
        source.id,
        *([] if source.named else [property_value(words.NAMED, False)]),
        *_told((words.SOURCE_KIND, kind), (words.LABEL, label), (words.REASON, source.reason)),
        *_places(source.mentions),
    )


def _places(spans: Sequence[Span]) -> list[Node]:
    return [characters(spans)] if spans else []


def _told(*facts: tuple[str, str | None]) -> list[Node]:
    return [property_value(term, value) for term, value in facts if value is not None]
