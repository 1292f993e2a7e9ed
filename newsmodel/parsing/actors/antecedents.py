"""Whom a pronoun takes up that no name was printed for: “hundreds of protesters … they”, “her grandson … he”."""

import re
from collections.abc import Callable, Sequence

from newsmodel.model import Span
from newsmodel.parsing.actors.gender import Gender, of_honorific
from newsmodel.parsing.actors.pronouns import gender_of
from newsmodel.parsing.actors.settings import Settings
from newsmodel.parsing.actors.unnamed import singular
from newsmodel.parsing.actors.vocabulary import people, places
from newsmodel.parsing.actors.words import NOBREAK, Word, word_at

_FARTHEST = 45
_UNTOLD = frozenset(
    """
    all another base both cent few half left many most none one other others pct percent poor public rich right several
    some these they those
    """.split()
)
_PREPOSITIONS = frozenset("in on at of from for with near across inside outside".split())
_INTRODUCING = frozenset("a an another one his her their its our my".split())
_OPENS_CLAUSE = re.compile(
    r"(?:[Bb]ack )?(?:when|while|as|after|before|if|although|though|asked|since|because|once|despite|in|by|on|until)\b",
    re.IGNORECASE,
)
_AGED = re.compile(r",[ \u00a0](?:aged[ \u00a0])?\d{1,3},")
_OPENING = 60
_COMMA = re.compile(r"[^,.;:!?\n“”\"]{0,120},[ \u00a0]")


class Antecedents:
    """Looks around a pronoun in logarithmic time and over a bounded number of words."""

    def __init__(self, body: str, words: Sequence[Word], settings: Settings) -> None:
        self._body = body
        self._words = words
        self._settings = settings

    def several(self, place: int) -> Span | None:
        """Find the people whom “they” may take up, in its sentence or the one before.

        Args:
            place: where the pronoun starts.

        Returns:
            Their noun phrase: the nearest in the same sentence, else the first of the sentence before; None if none.
        """
        found = self._nouns(place, _is_plural)
        return self._phrase(found[0]) if found else None

    def one(self, place: int, gender: Gender) -> Span | None:
        """Find the person without a name whom “he” or “she” may take up: a woman, her grandson.

        Args:
            place: where the pronoun starts.
            gender: the pronoun’s.

        Returns:
            The noun phrase; None where there is none that tells its gender and stands without a name.
        """
        for index in self._nouns(place, lambda word: of_honorific(word.low) is gender and not word.capital):
            phrase = self._phrase(index)
            first = self._words[word_at(self._words, phrase.start)].low
            subject = self._settings.is_subject(phrase.start, phrase.end)
            introduces = first in _INTRODUCING and gender_of(first) is not gender
            if introduces and subject and not self._is_named(index):
                return phrase
        return None

    def introduced(self, head: str, place: int) -> Span | None:
        """Find “a police officer” that “the officer” takes up, in the few lines before it."""
        for index in range(word_at(self._words, place) - 1, max(-1, word_at(self._words, place) - 2 * _FARTHEST), -1):
            if self._words[index].low == head:
                phrase = self._phrase(index)
                if self._words[word_at(self._words, phrase.start)].low in ("a", "an", "another", "one"):
                    return phrase
        return None

    def before_preposition(self, place: int) -> Span | None:
        """Find the people of “nervous residents in Leeds, who”.

        Args:
            place: where the name starts that stands before “who”.
        """
        index = word_at(self._words, place) - 2
        if index < 0 or self._words[index + 1].low not in _PREPOSITIONS:
            return None
        noun = self._words[index]
        return self._phrase(index) if noun.low in people.ONE or _is_plural(noun) else None

    def before_relative(self, pronoun: str, place: int) -> Span | None:
        """Find what “who” or “which” takes up: of “a worker at the plant, who” the worker.

        Args:
            pronoun: in lower case.
            place: where it starts.
        """
        phrase = self._settings.phrase_before(place)
        if phrase is None or pronoun != "who" or self._words[word_at(self._words, phrase.end) - 1].low in people.ONE:
            return phrase
        return self.before_preposition(phrase.start) or phrase

    def opening_before(self, start: int, end: int) -> Span | None:
        """Find what opens the paragraph before a name with an age that opens one, at the top of a story.

        Args:
            start: where the name starts.
            end: where it ends.
        """
        before = self._settings.paragraph_before(start)
        if before is None or start >= self._settings.top_end or not _AGED.match(self._body, end):
            return None
        return Span(before, min(start, before + _OPENING))

    def after_clause(self, place: int) -> int | None:
        """Return where the main clause begins if a pronoun stands in the clause before it: When he came, Ann."""
        start = self._settings.sentence_start(place)
        if not _OPENS_CLAUSE.match(self._body, start) or "," in self._body[start:place]:
            return None
        comma = _COMMA.match(self._body, place)
        return comma.end() if comma else None

    def _nouns(self, place: int, fits: Callable[[Word], bool]) -> list[int]:
        """Find fitting nouns: those of the same sentence from the nearest on, then those of the one before in order."""
        here = self._settings.sentence_start(place)
        before = self._settings.sentence_start(max(0, here - 1))
        quoted = self._settings.is_quoted(place)
        last = word_at(self._words, place) - 1
        near: list[int] = []
        far: list[int] = []
        for index in range(last, max(-1, last - _FARTHEST), -1):
            word = self._words[index]
            if word.start < before:
                break
            if fits(word) and not word.possessive and (quoted or not self._settings.is_quoted(word.start)):
                (near if word.start >= here else far).append(index)
        return near + far[::-1]

    def _phrase(self, index: int) -> Span:
        word = self._words[index]
        return self._settings.phrase_before(word.end) or Span(word.start, word.end)

    def _is_named(self, index: int) -> bool:
        """Say whether a name stands right after a noun: his wife Maureen, his son, Tom."""
        if index + 1 >= len(self._words):
            return False
        gap = self._body[self._words[index].end : self._words[index + 1].start]
        return self._words[index + 1].capital and (gap in NOBREAK or gap == ", ")


def _is_plural(word: Word) -> bool:
    low = word.low
    if low in _UNTOLD:
        return False
    return (low in people.MANY and not word.capital) or (
        low[-1] == "s" and (singular(low) in people.ONE or low in places.PEOPLES)
    )
