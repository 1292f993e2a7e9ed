"""Whom he, she, they and it stand for."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsmodel.model import SourceKind, Span
from newsmodel.parsing.actors.antecedents import Antecedents
from newsmodel.parsing.actors.entities import Entity
from newsmodel.parsing.actors.mentions import Form, Mention, Reader
from newsmodel.parsing.actors.pronouns import THEY, fit_of, fits_person, gender_of
from newsmodel.parsing.actors.roles import Roles
from newsmodel.parsing.actors.salience import Salience
from newsmodel.parsing.actors.settings import Settings
from newsmodel.parsing.actors.unnamed import kind_of, label_of

_LONGEST_NAME = 60
_LOOKED_BACK = 8


class Scene(NamedTuple):
    """A body, and what reads it."""

    body: str
    reader: Reader
    settings: Settings
    antecedents: Antecedents
    entities: Sequence[Entity]
    """Those of the actors, in their order."""


class ThirdPerson:
    """Finds whom a pronoun of the third person stands for, at the place that a walk through the story has reached."""

    def __init__(
        self, scene: Scene, roles: Roles, salience: Salience, describe: Callable[[Mention, SourceKind], Entity]
    ) -> None:
        self._scene = scene
        self._roles = roles
        self._salience = salience
        self._describe = describe

    def find(self, mention: Mention, speaker: Entity | None) -> Entity | None:
        """Find whom a pronoun stands for.

        Args:
            mention: the pronoun.
            speaker: who says it, if it is said: nobody calls himself “he”.

        Returns:
            Somebody named or described before it, or right after it; None where nobody fits.
        """
        fit = fit_of(mention.head)
        known = self._named_next(mention) or self._salience.best(lambda each: 0 if each is speaker else fit(each))
        return self._described_nearer(mention, known) or known

    def _named_next(self, mention: Mention) -> Entity | None:
        """Find the person of “When he came, Ann Lee said”."""
        gender, place = gender_of(mention.head), mention.span.start
        start = (
            self._scene.antecedents.after_clause(place)
            if gender and not self._scene.settings.is_quoted(place)
            else None
        )
        if gender is None or start is None:
            return None
        named = self._scene.reader.names_between(start, start + _LONGEST_NAME)
        entity = self._scene.entities[named[0][2]] if named and named[0][0] == start else None
        return entity if entity and fits_person(entity, gender) else None

    def _described_nearer(self, mention: Mention, known: Entity | None) -> Entity | None:
        """Find people without a name who were mentioned after whoever else the pronoun may stand for."""
        place, gender = mention.span.start, gender_of(mention.head)
        if mention.head in THEY:
            span = self._scene.antecedents.several(place)
        elif gender is not None:
            span = self._scene.antecedents.one(place, gender)
        else:
            return self._work_before(place) if mention.head == "it" else None
        if span is None or (known is not None and self._last_place(known, place) >= span.start):
            return None
        described = self._scene.reader.read(span)
        if described is None or described.form is not Form.DESCRIPTION:
            return None
        kind = SourceKind.GROUP if gender is None else SourceKind.PERSON
        return self._roles.labelled(kind, label_of(self._scene.body, described)) or self._describe(described, kind)

    def _work_before(self, place: int) -> Entity | None:
        """Find the report that opens the sentence before “it”: A report came out on Monday. It says …"""
        before = self._scene.settings.sentence_start(max(0, self._scene.settings.sentence_start(place) - 1))
        if before >= place:
            return None
        opening = self._scene.reader.read(Span(before, min(place, before + _LONGEST_NAME)))
        if opening is None or opening.form is not Form.DESCRIPTION or kind_of(opening) is not SourceKind.WORK:
            return None
        span = Span(opening.words[0].start, opening.words[-1].end)
        opening = replace(opening, span=span, all_words=opening.words)
        label = label_of(self._scene.body, opening)
        return self._roles.described(SourceKind.WORK, opening, label) or self._describe(opening, SourceKind.WORK)

    def _last_place(self, entity: Entity, place: int) -> int:
        """Return where an entity was last mentioned before a place."""
        said = max((span.start for span in entity.mentions[-_LOOKED_BACK:] if span.start < place), default=-1)
        if entity.actor is None:
            return said
        mentions = entity.actor.mentions
        at = bisect_left(mentions, place, key=lambda span: span.start) - 1
        return max(said, mentions[at].start if at >= 0 else -1)
