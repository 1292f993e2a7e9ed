"""What a walk through a story meets, in order: sentences, names, pronouns, offices, attributions."""

from collections.abc import Iterator, Sequence, Set
from enum import IntEnum
from typing import NamedTuple

from newsmodel.parsing.actors import pronouns
from newsmodel.parsing.actors.words import Word
from newsmodel.parsing.draft import Attribution

_GENDERED = pronouns.HE | pronouns.SHE


class What(IntEnum):
    """What is met; of two at one place the lower comes first."""

    SENTENCE = 0
    NAME = 1
    PRONOUN = 2
    OFFICE = 3
    ATTRIBUTION = 4
    NESTED = 5
    """An attribution inside another, after that one."""


class Event(NamedTuple):
    """Something met at one place."""

    place: int
    what: What
    which: int
    """Its index among its like; among the words for pronouns and offices; for a sentence its place."""


def timeline(
    sentence_starts: Sequence[int],
    names: Sequence[tuple[int, int, int]],
    words: Sequence[Word],
    attributions: Sequence[Attribution],
    offices: Set[str],
) -> list[Event]:
    """Put all that a walk meets in order.

    Args:
        sentence_starts: in code points.
        names: every named mention; its start comes first.
        words: the words of the body.
        attributions: those of the draft; each is met where its source is printed.
        offices: the nouns of the offices that somebody in the story holds.

    Returns:
        The events in the order of the body.
    """
    events = [Event(start, What.SENTENCE, start) for start in sentence_starts]
    events += [Event(name[0], What.NAME, index) for index, name in enumerate(names)]
    events += _of_words(words, offices)
    places = [_place(attribution) for attribution in attributions]
    events += _of_attributions(attributions, places)
    return sorted(events)


def _of_words(words: Sequence[Word], offices: Set[str]) -> Iterator[Event]:
    wanted = _GENDERED | offices
    for index in [index for index, word in enumerate(words) if word.low in wanted]:
        word = words[index]
        if word.low in _GENDERED:
            yield Event(word.start, What.PRONOUN, index)
        elif not word.capital:
            yield Event(word.start, What.OFFICE, index)


def _place(attribution: Attribution) -> int:
    return attribution.mention.end - 1 if attribution.mention else attribution.content[0].start


def _of_attributions(attributions: Sequence[Attribution], places: Sequence[int]) -> Iterator[Event]:
    for index, attribution in enumerate(attributions):
        outer = attribution.nested_in
        if outer is None or not 0 <= outer < len(places):
            yield Event(places[index], What.ATTRIBUTION, index)
        else:
            yield Event(max(places[index], places[outer]), What.NESTED, index)
