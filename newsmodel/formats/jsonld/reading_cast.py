"""Person, Organization, Place and CreativeWork nodes → actors and sources."""

from collections import Counter

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.actor_types import actor_type, speaker_type
from newsmodel.formats.jsonld.facts import Facts
from newsmodel.formats.jsonld.fields import ActorFields, SourceFields
from newsmodel.formats.jsonld.identifiers import is_usable, part_id
from newsmodel.formats.jsonld.nodes import types_of
from newsmodel.formats.jsonld.placing import Body
from newsmodel.formats.jsonld.values import Values
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import ActorType, SourceKind

_SPEAKERS = ("spokenByCharacter", "creator", "author")
_ACTOR_OF_SOURCE = ("location", "workLocation", "locationCreated", "creator")


class Cast:
    """Everybody whom a document names or cites, each once, with ids that are unique in the article.

    Args:
        article: the article's node.
        prefix: what the ``@id``s of its parts start with.
        body: its body.
    """

    def __init__(self, article: Values, prefix: str, body: Body) -> None:
        self._article = article
        self._prefix = prefix
        self._body = body
        self._taken: set[str] = set()
        self._made: Counter[str] = Counter()
        self._actors: dict[str, ActorFields] = {}
        self._sources: dict[str, SourceFields] = {}
        self._roles: dict[str, SourceFields] = {}
        self._first_roles: dict[str, SourceFields] = {}
        self._employed: list[tuple[ActorFields, Values]] = []
        self.actors: list[ActorFields] = []
        self.sources: list[SourceFields] = []

    def gather(self) -> None:
        """Take in whom the article mentions and what it cites."""
        for thing in self._article.things("mentions"):
            if "Quotation" in types_of(thing.node):
                continue
            facts = Facts(thing.nodes, thing.node)
            if words.SOURCE_KIND in facts:
                self._stranger(thing, facts)
            elif actor_type(thing.node) is not None:
                self._actor(thing, facts)
        for thing in self._article.things("citation"):
            self._work(thing)

    def finish(self, order: str | None) -> None:
        """Say who works for whom, now that all are known, and put the sources in the order that was written."""
        for fields, thing in self._employed:
            fields["affiliation"] = self._employer(thing)
        ranks = {source_id: rank for rank, source_id in enumerate((order or "").split(" "))}
        self.sources.sort(key=lambda source: ranks.get(source["id"], len(ranks)))

    def source_of(self, quotation: Values, facts: Facts) -> str | None:
        """Return the id of the source that a Quotation comes from; it is taken in if it is new."""
        written = self._roles.get(facts.text(words.SOURCE) or "")
        found = written or self._cited(quotation) or self._heard(quotation)
        return found["id"] if found else None

    def new_id(self, node: Node, stem: str) -> str:
        """Return the id that a node's ``@id`` stands for, or make one as ``quote-2``."""
        iri = self._article.nodes.iri(node)
        return self._claim("" if iri.startswith("_:") else part_id(self._prefix, iri), stem)

    def _claim(self, wanted: str, stem: str) -> str:
        while not is_usable(wanted) or wanted in self._taken:
            self._made[stem] += 1
            wanted = f"{stem}-{self._made[stem]}"
        self._taken.add(wanted)
        return wanted

    def _cited(self, quotation: Values) -> SourceFields | None:
        """Return the work that a Quotation comes from."""
        for value in quotation.nodes.values(quotation.node, "citation"):
            node = value if isinstance(value, dict) else {"@type": "CreativeWork", "name": value}
            if (found := self._work(quotation.within(node))) is not None:
                return found
        return None

    def _heard(self, quotation: Values) -> SourceFields | None:
        """Return the source that a Quotation's speaker is."""
        for name in _SPEAKERS:
            for value in quotation.nodes.values(quotation.node, name):
                node = value if isinstance(value, dict) else {"@type": "Person", "name": value}
                if (found := self._speaker(quotation.within(node))) is not None:
                    return found
        return None

    def _actor(self, thing: Values, facts: Facts) -> ActorFields | None:
        """Return the actor that a node stands for; None if it has no name."""
        key = _key(thing)
        if key in self._actors:
            return self._actors[key]
        name = thing.text("name")
        if name is None:
            return None
        fields = ActorFields(
            id=self.new_id(thing.node, "actor"),
            type=speaker_type(thing.node),
            name=name,
            aliases=thing.texts("alternateName"),
            honorific=thing.text("honorificPrefix") or facts.text(words.HONORIFIC),
            job_title=thing.text("jobTitle") or facts.text(words.JOB_TITLE),
            affiliation=facts.text(words.AFFILIATION),
            description=thing.text("description"),
            same_as=thing.addresses("sameAs"),
            mentions=self._body.mentions(facts.stretches()),
        )
        self._actors[key] = fields
        # Whoever is named again without an @id is the same.
        self._actors.setdefault(_name_key(thing), fields)
        self.actors.append(fields)
        if "affiliation" in thing.node:
            self._employed.append((fields, thing))
        for role in facts.all(words.SOURCE):
            self._role(fields, role.get("value"), facts.about(role))
        return fields

    def _role(self, actor: ActorFields, written: object, facts: Facts) -> SourceFields:
        """Take in a source that is written on its actor's node, or that an actor is without any word of it."""
        fields = SourceFields(
            id=self._claim(written if isinstance(written, str) else "", "source"),
            kind=facts.text(words.SOURCE_KIND) or words.KIND_OF_ACTOR[ActorType(actor["type"])],
            named=facts.value(words.NAMED) not in (False, "false"),
            actor=actor["id"],
            label=facts.text(words.LABEL) or actor["name"],
            reason=facts.text(words.REASON),
            mentions=self._body.mentions(facts.stretches()),
        )
        self.sources.append(fields)
        self._roles.setdefault(fields["id"], fields)
        self._first_roles.setdefault(actor["id"], fields)
        return fields

    def _stranger(self, thing: Values, facts: Facts) -> SourceFields | None:
        """Take in a source that has a node of its own; None if it says nothing about itself."""
        key = _key(thing)
        if key in self._sources:
            return self._sources[key]
        name = thing.text("name")
        label = name or thing.text("description", "jobTitle")
        if label is None:
            return None
        fields = SourceFields(
            id=self.new_id(thing.node, "source"),
            kind=facts.text(words.SOURCE_KIND) or _source_kind(thing.node),
            named=name is not None,
            actor=self._actor_of(thing) if words.SOURCE_KIND in facts else None,
            label=label,
            reason=facts.text(words.REASON),
            mentions=self._body.mentions(facts.stretches()),
        )
        self.sources.append(fields)
        self._sources[key] = fields
        return fields

    def _actor_of(self, source: Values) -> str | None:
        known = (self._actors.get(_key(thing)) for thing in source.things(*_ACTOR_OF_SOURCE))
        return next((fields["id"] for fields in known if fields is not None), None)

    def _work(self, thing: Values) -> SourceFields | None:
        """Return the source that a cited work is; None if the thing is no work."""
        if actor_type(thing.node) is not None or "Quotation" in types_of(thing.node):
            return None
        return self._stranger(thing, Facts(thing.nodes, thing.node))

    def _speaker(self, thing: Values) -> SourceFields | None:
        """Return the source that a speaker is: the actor's first, a new one for a new actor, or an unnamed one."""
        key = _key(thing)
        if key in self._sources:
            return self._sources[key]
        actor = self._actors.get(key)
        if actor is None:
            facts = Facts(thing.nodes, thing.node)
            actor = self._actor(thing, facts)
            if actor is None:
                return self._stranger(thing, facts)
        return self._first_roles.get(actor["id"]) or self._role(actor, None, Facts(thing.nodes, {}))

    def _employer(self, thing: Values) -> str | None:
        """Return the id of the actor that somebody works for, or else the employer's name."""
        for employer in thing.things("affiliation"):
            if "@id" in employer.node and (known := self._actors.get(_key(employer))) is not None:
                return known["id"]
        return thing.text("affiliation")


def _source_kind(node: Node) -> SourceKind:
    kind = actor_type(node)
    return SourceKind.WORK if kind is None else words.KIND_OF_ACTOR[kind]


def _key(thing: Values) -> str:
    """What tells one thing of the document from another: its ``@id``, else its type and name."""
    return thing.nodes.iri(thing.node) or _name_key(thing)


def _name_key(thing: Values) -> str:
    return f"{_source_kind(thing.node)} {thing.text('name', 'description')}"
