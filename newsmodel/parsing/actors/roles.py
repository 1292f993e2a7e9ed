"""Descriptions of somebody who is known: “the foreign minister”, “the company”, “the report”."""

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from newsmodel.model import SourceKind
from newsmodel.parsing.actors.entities import Entity
from newsmodel.parsing.actors.gender import of_description
from newsmodel.parsing.actors.mentions import Mention
from newsmodel.parsing.actors.unnamed import singular
from newsmodel.parsing.actors.vocabulary import calendar, offices, organizations, people, places, works

DEFINITE = frozenset("the this that his her their its our my these those both".split())
_EPITHETS = frozenset(
    """
    man woman victim survivor star suspect defendant accused monarch millionaire billionaire teenager pensioner
    businessman businesswoman tycoon magnate mogul nominee candidate contender hopeful frontrunner front-runner
    politician singer actor actress rapper comedian author novelist writer philanthropist socialite royal veteran
    heavyweight champion incumbent
    """.split()
)
"""Nouns by which a story may call somebody whom it has named, without having said so before."""

_SAME_WORK = (
    frozenset("poll survey questionnaire polling".split()),
    frozenset("report study paper research analysis findings review audit".split()),
    frozenset("letter email memo note message".split()),
    frozenset("article story piece column profile".split()),
    frozenset("document documents filing filings papers complaint lawsuit".split()),
)
_MANY_OF_THEM = frozenset("aide insider official source spokesman spokesperson spokeswoman witness".split())
"""People of whom a story may cite several, so that the one named later may be another."""

_PRAISE = frozenset("leading prominent renowned respected retired top well-known young".split())
_BROADER_OF = tuple(offices.BROADER.items())
_PHRASE = r"the[ \u00a0]((?:[\w-]+[ \u00a0]){0,3}[\w-]+)"
_APPOSED_BEFORE = re.compile(rf"\b{_PHRASE},?[ \u00a0]\Z", re.IGNORECASE)
_APPOSED_AFTER = re.compile(rf",[ \u00a0]{_PHRASE}(?=[,.;])")
_NEAR = 80
_MOST = 60
_MOST_HOLDERS = 12


class Roles:
    """Who holds which office, which bodies were named of late, and who was described before."""

    def __init__(self, people_named: Iterable[Entity]) -> None:
        self._holders: defaultdict[str, list[Entity]] = defaultdict(list)
        self._bodies: OrderedDict[Entity, None] = OrderedDict()
        self._described: OrderedDict[tuple[SourceKind, str], Entity] = OrderedDict()
        self._met: dict[Entity, int] = {}
        self._lede: dict[str, Entity] = {}
        for entity in people_named:
            self._appoint(entity)

    def _appoint(self, entity: Entity) -> None:
        title = entity.actor.job_title if entity.actor else None
        for word in {_noun(word) for word in (title or "").lower().split()}:
            if word in people.ONE and len(self._holders[word]) < _MOST_HOLDERS:
                self._holders[word].append(entity)

    def meet(self, entity: Entity, place: int) -> None:
        """Take note that an entity is named at a place."""
        self._met[entity] = place
        if entity.kind in (SourceKind.ORGANIZATION, SourceKind.PLACE):
            self._bodies[entity] = None
            self._bodies.move_to_end(entity)
            if len(self._bodies) > _MOST:
                self._bodies.popitem(last=False)

    def has_met(self, entity: Entity) -> bool:
        """Say whether an entity has been named so far."""
        return entity in self._met

    def describe(self, entity: Entity) -> None:
        """Remember a source without a name, so that “the source” finds it."""
        for key in (_noun(entity.head), entity.label.lower()):
            self._described[entity.kind, key] = entity
            self._described.move_to_end((entity.kind, key))

    def name(self, person: Entity, descriptions: Iterable[str]) -> None:
        """Let a source without a name that is named now point to its actor: a tide expert … The expert, Ana Prior.

        Args:
            person: who is named.
            descriptions: what stands beside the name after “the”.
        """
        for description in descriptions:
            *modifiers, head = description.lower().split()
            source = self._described.get((SourceKind.PERSON, _noun(head)))
            if source is None or source.actor is not None or source.in_conversation:
                continue
            if set(modifiers) <= set(source.label.lower().split()):
                source.actor = person.actor

    def introduce(self, person: Entity) -> None:
        """Let “A judge has ruled”, at the top of a story, point to the judge whom the story names first.

        Args:
            person: who is named for the first time.
        """
        for noun in sorted(_title_words(person)):
            for each in (noun, *(broad for broad, narrow in _BROADER_OF if noun in narrow)):
                source = self._lede.get(each)
                if source is not None and source.actor is None and _says_no_more(source.label, person):
                    source.actor = person.actor
                    del self._lede[each]

    def name_opening(self, person: Entity, opening: Mention) -> None:
        """Let “A captain accused of …” be the person whose name and age open the paragraph after it.

        Args:
            person: who is named there.
            opening: what the paragraph before opens with.
        """
        gender = of_description(word.low for word in opening.words)
        if opening.first not in ("a", "an", "the") or (gender and person.gender not in (None, gender)):
            return
        noun = _noun(opening.head)
        self._holders[noun].append(person)
        if (source := self._lede.pop(noun, None)) is not None:
            source.actor = person.actor

    def open_with(self, entity: Entity) -> None:
        """Remember a source without a name that stands at the top of a story."""
        if entity.kind is SourceKind.PERSON and entity.head not in _MANY_OF_THEM:
            self._lede[_noun(entity.head)] = entity

    def holder(self, mention: Mention, presence: Callable[[Entity], float]) -> Entity | None:
        """Find who holds the office that a description names.

        Args:
            mention: a definite description of one person.
            presence: how present a person is at that place.

        Returns:
            The person, or None where no job title fits.
        """
        head = _noun(mention.head)
        heads = {head} | offices.BROADER.get(head, frozenset())
        candidates = {entity: None for each in heads for entity in self._holders.get(each, ())}
        gender = of_description(word.low for word in mention.words)
        fitting = [
            entity
            for entity in candidates
            if self._fits(mention, head, entity) and (gender is None or entity.gender in (None, gender))
        ]
        return max(fitting, key=lambda entity: (*self._rank(mention, head, entity), presence(entity)), default=None)

    def _fits(self, mention: Mention, head: str, entity: Entity) -> bool:
        title = _title_words(entity)
        modifiers = [word.low for word in mention.words[:-1]]
        peoples = [low for low in modifiers if low in places.DEMONYMS]
        if peoples and any(low in places.DEMONYMS for low in title) and not set(peoples) & title:
            return False
        if ("former" in modifiers or "ex" in modifiers) and not {"former", "ex"} & title:
            return False
        wanted = {low for low in modifiers if low in offices.MODIFIERS and low not in ("former", "ex", "then", "late")}
        if head in title:
            return wanted <= title or not (title & offices.MODIFIERS)
        return not wanted or wanted <= title

    def _rank(self, mention: Mention, head: str, entity: Entity) -> tuple[bool, int, bool]:
        title = _title_words(entity)
        shared = sum(word.low in title for word in mention.words)
        return entity in self._met, shared, head in title

    @property
    def offices(self) -> Set[str]:
        """The nouns of the offices that somebody in the story holds."""
        return self._holders.keys()

    def body(self, mention: Mention) -> Entity | None:
        """Find the organisation that “the company”, “the bank” or “the alliance” stands for."""
        head = mention.head
        fitting = organizations.NAMED_BY.get(head, frozenset())
        last = None
        modifiers = set(_modifiers(mention))
        for entity in reversed(self._bodies):
            words = entity.label.lower().split()
            if head in words and not modifiers <= set(words):
                continue
            if head in words or not fitting.isdisjoint(words):
                return entity
            if last is None and entity.kind is SourceKind.ORGANIZATION and _may_be_called(head, words):
                last = entity
        return last if len(mention.words) == 2 and head in organizations.STANDING_FOR_ANY else None

    def described(self, kind: SourceKind, mention: Mention, label: str) -> Entity | None:
        """Find a source without a name that was described before, by label or by its noun."""
        if same := self._described.get((kind, label.lower())):
            return same
        head = _noun(mention.head)
        for each in (head, *_same_works(head)):
            if same := self._described.get((kind, each)):
                return same
        return None

    def labelled(self, kind: SourceKind, label: str) -> Entity | None:
        """Find a source without a name that was printed in the same words."""
        return self._described.get((kind, label.lower()))


def _says_no_more(label: str, person: Entity) -> bool:
    """Say whether a label names no other trade than the title of a person: “a tide expert” is no wine expert."""
    *modifiers, _ = label.split()
    trade = {word for word in modifiers if word.islower()} - offices.MODIFIERS - _PRAISE - {"a", "an"}
    return trade <= _title_words(person)


def beside(body: str, start: int, end: int) -> Iterator[str]:
    """Yield the descriptions with “the” in apposition to a name.

    Args:
        body: the text.
        start: where the name starts.
        end: where it ends.
    """
    before = _APPOSED_BEFORE.search(body, max(0, start - _NEAR), start)
    after = _APPOSED_AFTER.match(body, end)
    yield from (found[1] for found in (before, after) if found)


def may_be_epithet(mention: Mention) -> bool:
    """Say whether a description may be another word for somebody named: the billionaire, the 37-year-old."""
    if mention.first != "the" or len(mention.all_words) > len(mention.words):
        return False
    if mention.head in _EPITHETS or mention.head.endswith("year-old"):
        return True
    return any(low in places.ALL or low in calendar.FAITHS or low == "former" for low in _modifiers(mention))


def _may_be_called(noun: str, words: Sequence[str]) -> bool:
    """Say whether a body of this name may be called so: no agency or ministry is “the company”."""
    if noun == "group":
        return organizations.OF_STATE.isdisjoint(words)
    return noun not in organizations.COMPANIES or organizations.NO_COMPANIES.isdisjoint(words)


def _modifiers(mention: Mention) -> list[str]:
    return [word.low for word in mention.words[1:-1]]


def _same_works(head: str) -> Sequence[str]:
    return next((sorted(group) for group in _SAME_WORK if head in group), [])


def _noun(word: str) -> str:
    """Return the noun of a printed one: senator for Sen., official for officials."""
    word = word.strip(",").replace(".", "")
    word = offices.ABBREVIATED.get(word, word)
    return word if word in people.ONE or word in works.WORKS else singular(word)


def _title_words(entity: Entity) -> set[str]:
    title = entity.actor.job_title if entity.actor else None
    return {_noun(word) for word in (title or "").lower().replace("’s", "").replace("'s", "").split()}
