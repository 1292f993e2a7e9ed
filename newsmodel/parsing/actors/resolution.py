"""The walk through a story that finds out who each printed source is."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.model import QuoteKind, SourceKind, Span
from newsmodel.parsing.actors import certainty
from newsmodel.parsing.actors.abroad import foreign_pronouns
from newsmodel.parsing.actors.antecedents import Antecedents
from newsmodel.parsing.actors.entities import Entity, measure_prominence, of_actor, owners
from newsmodel.parsing.actors.gender import of_description
from newsmodel.parsing.actors.mentions import Form, Mention, Reader
from newsmodel.parsing.actors.pronouns import (
    FIRST,
    RELATIVE,
    SECOND,
    fit_of,
    fits_person,
    gender_of,
    kind_of_pronoun,
)
from newsmodel.parsing.actors.roles import DEFINITE, Roles, beside, may_be_epithet
from newsmodel.parsing.actors.salience import POSSESSIVE, QUOTED, SPOKE, SUBJECT, Salience
from newsmodel.parsing.actors.settings import Settings
from newsmodel.parsing.actors.third_person import Scene, ThirdPerson
from newsmodel.parsing.actors.timeline import What, timeline
from newsmodel.parsing.actors.unnamed import kind_of, label_of, line, reason_after
from newsmodel.parsing.actors.words import NOBREAK, Word
from newsmodel.parsing.draft import Draft


class Resolved(NamedTuple):
    """Who an attribution’s source is, and how sure that is."""

    entity: Entity | None
    certainty: float


class Resolver:
    """Walks through a draft once, from left to right."""

    def __init__(self, draft: Draft, words: Sequence[Word]) -> None:
        self._draft = draft
        self._words = words
        self._reader = Reader(draft.body, words, draft.actors)
        self._settings = Settings(draft, words)
        self._antecedents = Antecedents(draft.body, words, self._settings)
        self._entities = [of_actor(actor) for actor in draft.actors]
        measure_prominence(self._entities)
        self._settings.learn_genders(self._entities, self._reader.named)
        self._roles = Roles(entity for entity in self._entities if entity.kind is SourceKind.PERSON)
        self._owners = owners(self._entities)
        self._salience = Salience()
        self._third_person = ThirdPerson(
            Scene(draft.body, self._reader, self._settings, self._antecedents, self._entities),
            self._roles,
            self._salience,
            self._describe,
        )
        self._resolved: dict[int, Resolved] = {}
        self._by_place: dict[tuple[int, int], Resolved] = {}
        last_again = foreign_pronouns(draft)
        self._mentions = [
            self._reader.read(each.mention)
            if each.mention and draft.body[each.mention.slice].lower() not in last_again
            else None
            for each in draft.attributions
        ]
        self._last: tuple[int, Entity] | None = None
        """The last attribution with a source, and the source."""

    def resolve(self) -> list[Resolved]:
        """Find the source of every attribution.

        Returns:
            One answer for each attribution, in their order.
        """
        steps = {
            What.SENTENCE: self._begin_sentence,
            What.NAME: self._meet,
            What.PRONOUN: self._pass_pronoun,
            What.OFFICE: self._pass_office,
            What.ATTRIBUTION: self._attribute,
            What.NESTED: self._attribute,
        }
        draft, settings = self._draft, self._settings
        events = timeline(
            settings.sentence_starts, self._reader.named, self._words, draft.attributions, self._roles.offices
        )
        for event in events:
            steps[event.what](event.which)
        return [self._resolved.get(index, Resolved(None, 1.0)) for index in range(len(self._draft.attributions))]

    def _begin_sentence(self, place: int) -> None:
        """Let everybody fade a little, but nobody while a quotation goes on."""
        if not self._settings.is_quoted(place):
            self._salience.fade()

    def _meet(self, index: int) -> None:
        start, end, actor = self._reader.named[index]
        entity = self._entities[actor]
        if entity.kind is SourceKind.PERSON:
            if not self._roles.has_met(entity):
                self._introduce(entity, start, end)
            self._roles.name(entity, beside(self._draft.body, start, end))
        self._roles.meet(entity, start)
        self._salience.raise_(entity, self._settings.presence(start, end))
        if owner := self._owners.get(actor):
            self._salience.raise_(owner, POSSESSIVE)

    def _introduce(self, person: Entity, start: int, end: int) -> None:
        """Join whoever is named first with whom the top of the story only described."""
        self._roles.introduce(person)
        span = self._antecedents.opening_before(start, end)
        opening = self._reader.read(span) if span else None
        if opening is not None and opening.form is Form.DESCRIPTION and kind_of(opening) is SourceKind.PERSON:
            self._roles.name_opening(person, opening)

    def _pass_pronoun(self, index: int) -> None:
        """Let a pronoun that is no source keep its person present."""
        word = self._words[index]
        if self._settings.is_quoted(word.start):
            return
        if entity := self._salience.best(fit_of(word.low)):
            self._salience.raise_(entity, SUBJECT if word.low in ("he", "she") else POSSESSIVE)

    def _pass_office(self, index: int) -> None:
        """Let “the minister” keep its holder present."""
        for first in range(index - 1, max(-1, index - 4), -1):
            word = self._words[first]
            if self._draft.body[word.end : self._words[first + 1].start] not in NOBREAK:
                return
            if word.low == "the":
                self._pass_description(Span(word.start, self._words[index].end))
                return

    def _pass_description(self, span: Span) -> None:
        mention = self._reader.read(span)
        if mention is None or mention.form is not Form.DESCRIPTION or self._settings.is_quoted(span.start):
            return
        if holder := self._roles.holder(mention, self._salience.of):
            self._salience.raise_(holder, self._settings.presence(span.start, span.end))

    def _attribute(self, index: int) -> None:
        attribution, mention = self._draft.attributions[index], self._mentions[index]
        resolved = self._resolve(index, mention)
        if resolved.entity is None:
            return
        self._resolved[index] = resolved
        if attribution.mention is not None:
            resolved.entity.mentions.append(attribution.mention)
        if mention is not None:
            self._explain(resolved.entity, mention)
        self._last = (index, resolved.entity)
        quoted = attribution.mention is not None and self._settings.is_quoted(attribution.mention.start)
        if mention is None or mention.head not in SECOND:
            self._salience.raise_(resolved.entity, QUOTED if quoted else SPOKE)

    def _resolve(self, index: int, mention: Mention | None) -> Resolved:
        """Find a source; one printed place that says two things is one source."""
        if mention is None:
            return self._continue(index)
        place = mention.span.start, mention.span.end
        if place not in self._by_place:
            self._by_place[place] = self._identify(index, mention)
        return self._by_place[place]

    def _explain(self, entity: Entity, mention: Mention) -> None:
        """Note why somebody is not named, where the text says so."""
        if entity.actor is None and entity.kind in (SourceKind.PERSON, SourceKind.GROUP):
            entity.reason = entity.reason or reason_after(self._draft.body, mention)

    def _identify(self, index: int, mention: Mention) -> Resolved:
        if mention.form is Form.PRONOUN:
            return self._pronoun(index, mention)
        if mention.form is Form.NAME and mention.actor is not None:
            return Resolved(self._entities[mention.actor], certainty.EXACT if mention.exact else certainty.SHORT_NAME)
        if mention.form is Form.JOINT:
            return Resolved(self._describe(mention, SourceKind.GROUP), certainty.DESCRIBED)
        return self._description(index, mention)

    def _pronoun(self, index: int, mention: Mention) -> Resolved:
        low = mention.head
        if low in FIRST:
            return self._first_person(index, mention)
        if low in RELATIVE:
            return self._relative(index, mention)
        if low in SECOND:
            return Resolved(self._describe(mention, SourceKind.PERSON), certainty.DESCRIBED)
        speaker = self._speaker_around(index) if self._settings.is_quoted(mention.span.start) else None
        entity = self._third_person.find(mention, speaker)
        sure = certainty.PRONOUN if entity else certainty.LAST_PERSON
        entity = entity or self._describe(mention, kind_of_pronoun(low))
        entity.gender = entity.gender or gender_of(low)
        return Resolved(entity, sure)

    def _first_person(self, index: int, mention: Mention) -> Resolved:
        speaker = self._speaker_around(index)
        if speaker is not None:
            return Resolved(speaker, certainty.PRONOUN)
        return Resolved(self._describe(mention, kind_of_pronoun(mention.head)), certainty.DESCRIBED)

    def _speaker_around(self, index: int) -> Entity | None:
        """Return the source of the attribution that this one stands in."""
        outer = self._draft.attributions[index].nested_in
        return self._resolved[outer].entity if outer in self._resolved else None

    def _relative(self, index: int, mention: Mention) -> Resolved:
        """Find the name right before “who”; else describe what stands there."""
        named = self._reader.named
        start = mention.all_words[0].start
        place = bisect_right(named, (start,)) - 1
        if place >= 0 and start - named[place][1] <= 3:
            entity = self._entities[named[place][2]]
            people_before = self._antecedents.before_preposition(named[place][0])
            if mention.head == "which" or entity.kind is SourceKind.PERSON or people_before is None:
                return Resolved(entity, certainty.PRONOUN)
            antecedent: Span | None = people_before
        else:
            antecedent = self._antecedents.before_relative(mention.head, start)
        before = self._reader.read(antecedent) if antecedent else None
        if before is not None and before.form is not Form.PRONOUN:
            return self._identify(index, before)
        return Resolved(self._describe(mention, SourceKind.GROUP), certainty.LAST_PERSON)

    def _description(self, index: int, mention: Mention) -> Resolved:
        kind = kind_of(mention)
        if known := self._known(index, kind, mention):
            return known
        label = label_of(self._draft.body, mention)
        if mention.first not in ("a", "an", "another") and (same := self._roles.labelled(kind, label)):
            return Resolved(same, certainty.DESCRIBED)
        return Resolved(self._describe(mention, kind), certainty.DESCRIBED)

    def _known(self, index: int, kind: SourceKind, mention: Mention) -> Resolved | None:
        """Find whom a description takes up again."""
        if holder := self._holder(kind, mention):
            return Resolved(holder, certainty.ROLE)
        if mention.first not in DEFINITE:
            return None
        label = label_of(self._draft.body, mention)
        if found := self._body(kind, mention) or self._roles.described(kind, mention, label):
            return Resolved(found, certainty.ROLE)
        if kind is SourceKind.PERSON and may_be_epithet(mention):
            speaker = self._speaker_around(index)
            gender = of_description(word.low for word in mention.words)
            last = self._salience.best(lambda each: 0 if each is speaker else fits_person(each, gender))
            return Resolved(last, certainty.LAST_PERSON) if last else None
        return None

    def _holder(self, kind: SourceKind, mention: Mention) -> Entity | None:
        """Find who holds the office of “the mayor”, “Governor” or “Nvidia’s chief executive”."""
        bare = len(mention.words) == 1 and mention.words[0].capital
        may_hold = mention.first in DEFINITE or bare or any(word.possessive for word in mention.words[:-1])
        if not may_hold or kind is not SourceKind.PERSON:
            return None
        holder = self._roles.holder(mention, self._salience.of)
        if holder is None or self._roles.has_met(holder):
            return holder
        return None if self._antecedents.introduced(mention.head, mention.span.start) else holder

    def _body(self, kind: SourceKind, mention: Mention) -> Entity | None:
        """Find the organisation that a plain “the company” stands for."""
        plain = mention.first == "the" and len(mention.all_words) == len(mention.words)
        return self._roles.body(mention) if plain and kind is SourceKind.ORGANIZATION else None

    def _describe(self, mention: Mention, kind: SourceKind) -> Entity:
        """Make a source without a name."""
        body = self._draft.body
        joint = mention.form is Form.JOINT
        label = line(body[mention.span.slice][:200]) if joint else label_of(body, mention)
        named = kind is SourceKind.WORK and any(word.capital or word.text[0].isdigit() for word in mention.words[1:])
        entity = Entity(kind, label or "a source", head=mention.head, named=named)
        entity.in_conversation = mention.form is Form.PRONOUN and mention.head in FIRST | SECOND
        self._roles.describe(entity)
        new = mention.first in ("a", "an") or mention.words[0].capital
        if new and mention.span.start < self._settings.top_end:
            self._roles.open_with(entity)
        return entity

    def _continue(self, index: int) -> Resolved:
        """Find the speaker where none is printed: the last one goes on."""
        attribution = self._draft.attributions[index]
        if self._last is None or (attribution.cue is not None and attribution.kind is QuoteKind.INDIRECT):
            return Resolved(None, 1.0)
        last, entity = self._last
        distance = self._settings.paragraphs_between(self._anchor(last), attribution.content[0].start)
        if distance <= (1 if attribution.kind is not QuoteKind.INDIRECT else 0):
            return Resolved(entity, certainty.CONTINUED)
        if attribution.kind is QuoteKind.DIRECT:
            subject = self._salience.best(fits_person)
            return Resolved(subject, certainty.LAST_PERSON)
        return Resolved(None, 1.0)

    def _anchor(self, index: int) -> int:
        attribution = self._draft.attributions[index]
        span: Span = attribution.mention or attribution.content[-1]
        return max(span.end, attribution.content[-1].end) - 1
