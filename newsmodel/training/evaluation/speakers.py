"""Speakers: whether a quote is given to the right one of those who speak in an article."""

import re
from collections.abc import Sequence
from enum import StrEnum

from newsmodel.model import ActorType, Article, Quote, SourceKind
from newsmodel.training.evaluation.gold import GoldActor, GoldArticle, GoldAttribution


class Printed(StrEnum):
    """How a source stands in the text."""

    NAMED = "named source"
    PRONOUN = "source a pronoun"
    UNNAMED = "unnamed source"
    NOWHERE = "no source printed nearby"


_WORD = re.compile(r"\w+(?:[’']\w+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_UNSAID = frozenset("a an the mr mrs ms miss".split())
_PRONOUNS = frozenset(
    "he him his she her hers they them their theirs it its we us our i me my you your who whom whose which that".split()
)
_EMPTY = _UNSAID | _PRONOUNS | frozenset(
    "of in on at to for from by with and or as than about among not no one two three some any many several most few all"
    " both each other others another more such these those this own said is are was were be been has have had".split()
)  # fmt: skip

_ALIKE = {
    ActorType.PERSON: {"person"},
    ActorType.PLACE: {"place"},
    ActorType.ORGANIZATION: {"organization", "group"},
    ActorType.GROUP: {"organization", "group"},
}


def how_printed(gold: GoldArticle, attribution: GoldAttribution) -> Printed:
    """Tell how a source stands in the text: pronoun before named or unnamed, which its speaker decides."""
    words = [word for span in attribution.source for word in _WORD.findall(gold.text[span.slice].lower())]
    if not words:
        return Printed.NOWHERE
    if len(words) == 1 and words[0] in _PRONOUNS:
        return Printed.PRONOUN
    actors = [gold.actors[key] for key in attribution.speakers if key in gold.actors]
    return Printed.UNNAMED if actors and all(actor.is_unnamed for actor in actors) else Printed.NAMED


def is_right_speaker(article: Article, quote: Quote, actors: Sequence[GoldActor]) -> bool:
    """Tell whether a quote is given to the speaker whom people gave it to.

    Words are compared in any order, without regard to case, possessive endings, articles, Mr, Mrs and Ms. What counts:

    - **The same name** is the same speaker: the name of the quote's actor is, word for word, the gold's name or one of
      its aliases. Where the source has no actor, its label must be the gold's *name*: an alias may be a description
      ("the minister"), and to repeat that is not to say who it is. Of a work the label may be any of its aliases.
    - **A longer or shorter name** is too: all words of the gold's name, or of an alias of two words or more, are in the
      actor's name, or all of the actor's name are in the gold's name. Both must be persons, or both places, or both
      organisations or groups. So "Ana Maria Prior" is Ana Prior, and "Prior" is too; but "Prior campaign" is not, nor
      is "Bo Prior", although one of her aliases is "Prior". For a work without an actor, its label is its name.
    - **An unnamed speaker** is right if the quote has a source, this has no actor, and its label shares a word with
      the gold's name or aliases that is no pronoun, preposition, number or quantity. Two aides of the same office
      are not told apart.
    - **Of joint speakers** any one is right, as a quote has one source; so is a label without an actor that holds a
      form of each.

    A quote without a source is wrong.

    Args:
        article: the article of the quote.
        quote: one whose content is that of the gold attribution.
        actors: the gold's speaker; several where they speak jointly.
    """
    return any(_is(article, quote, actor) for actor in actors) or _names_all(article, quote, actors)


def _is(article: Article, quote: Quote, gold: GoldActor) -> bool:
    source, actor = article.source_of(quote), article.speaker(quote)
    if source is None:
        return False
    forms = [_words(form) for form in (gold.name, *gold.aliases)]
    if actor is not None:
        found = _words(actor.name)
        return found in forms or (gold.type.lower() in _ALIKE[actor.type] and _is_longer_or_shorter(found, forms))
    label = _words(source.label)
    if gold.is_unnamed:
        return bool((label - _EMPTY) & frozenset[str]().union(*forms))
    if gold.type.lower() == "work" or source.kind is SourceKind.WORK:
        return label in forms or _is_longer_or_shorter(label, forms)
    return label == forms[0]


def _names_all(article: Article, quote: Quote, actors: Sequence[GoldActor]) -> bool:
    source = article.source_of(quote)
    if source is None or source.actor or len(actors) < 2:
        return False
    label = _words(source.label)
    return all(any(_words(form) <= label for form in (actor.name, *actor.aliases)) for actor in actors)


def _is_longer_or_shorter(found: frozenset[str], forms: Sequence[frozenset[str]]) -> bool:
    name, *aliases = forms
    told = [name, *(alias for alias in aliases if len(alias) > 1)]
    return bool(found) and (found <= name or any(form and form <= found for form in told))


def _words(text: str) -> frozenset[str]:
    words = (_POSSESSIVE.sub("", word) for word in _WORD.findall(text.casefold()))
    return frozenset(words) - _UNSAID
