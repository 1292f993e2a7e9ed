"""Sources without a name: what kind they are, how they are labelled, and why they are not named."""

import re
from collections.abc import Sequence

from newsmodel.model import SourceKind, clean
from newsmodel.parsing.actors.mentions import Mention
from newsmodel.parsing.actors.vocabulary import calendar, offices, organizations, people, places, works
from newsmodel.parsing.actors.words import Word

_UNNAMED = (
    r"\b[^.!?\n“”\"]{0,80}?"
    r"(?:anonym\w+|not to be (?:named|identified|quoted)|(?:could|can|would|did) ?n[o’']t be (?:named|identified)"
    r"|not be (?:named|identified)|declined to be (?:named|identified)|without being (?:named|identified)"
    r"|not want(?:ed|ing)? (?:to be named|their names?|his name|her name))[^.!?\n“”\"]{0,160}"
)
_ANONYMITY = re.compile(rf"(?:who|speaking|spoke|and|on|they|but){_UNNAMED}", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"[.!?][”\"’]*\s+(?=\S)")
_ANONYMITY_THERE = re.compile(rf"(?:He|She|They|Both|(?:The|These|This|Both)[ \u00a0]([\w-]+)){_UNNAMED}")
"""A whole sentence about anonymity: “The officials declined to be named because …”."""

_SILENCED = re.compile(
    r"(?: there)?,? (who (?:was|were|is|are|had|has|have) (?:not been |not |no )"
    r"(?:authori[sz]ed|allowed|permi\w+)[^,.!?\n]{0,80})"
)
_BECAUSE = re.compile(
    r"\b(?:because|since|as (?:he|she|they|the)|for fear|citing|due to|owing to|given)\b.*", re.DOTALL
)
_GOES_ON = re.compile(r",[ \u00a0](?:said|told|added|says|and)\b")
_ENDS_LABEL = re.compile(r"[,;:(\n]|[ \u00a0](?:who|which|that|whose|because|said|and who)[ \u00a0]")
_SEVERAL = frozenset(
    """
    many some several few both all most two three four five six seven eight nine ten dozens hundreds thousands
    millions multiple various numerous more others half these those
    """.split()
)
_CROWDS = frozenset(
    """
    group coalition number majority minority handful couple crowd pair string generation panel host range series tens
    percent proportion share third quarter half collection army network team
    """.split()
)
_PUBLIC = frozenset(
    """
    senior public opposition political party establishment leading prominent key religious industry business military
    community cultural republican democratic labour conservative tory
    """.split()
)
_ABOUT = frozenset("nearly almost about around roughly over more fewer less some approximately only just up".split())
_ONE = frozenset("a an another one every each any".split())
_DETERMINERS = frozenset("a an the his her its their our my this that".split())
PAIRS = frozenset("pair duo trio couple quartet".split())
"""Nouns for people who are counted, and were met before."""

_REACH = 320


def kind_of(mention: Mention) -> SourceKind:
    """Say what kind of source a description describes.

    Args:
        mention: a description, read.

    Returns:
        Person, group, organisation or work.
    """
    head, first = mention.head.removeprefix("ex-"), mention.first
    if _is_crowd(mention):
        return SourceKind.GROUP
    if first in ("one", "none", "neither") and len(mention.words) == 1 and len(mention.all_words) > 1:
        return SourceKind.PERSON
    if head in organizations.KINDS and head not in ("paper", "team", "prison", "house") and first not in _SEVERAL:
        return SourceKind.ORGANIZATION
    if head in people.ORGANIZED and not first.isdigit() and first not in _SEVERAL:
        return SourceKind.ORGANIZATION
    if first in _SEVERAL or first.isdigit() or head in people.MANY:
        return SourceKind.WORK if head in works.WORKS else SourceKind.GROUP
    if head in works.WORKS and not (mention.words[-1].possessive and head in people.ONE):
        return SourceKind.WORK
    return _kind_of_noun(head, first)


def _is_crowd(mention: Mention) -> bool:
    """Say whether somebody is counted, joined, or a people: a group of doctors, A and B, nearly half, Americans."""
    words, rest = mention.words, mention.all_words[len(mention.words) :]
    if rest and rest[0].low == "of" and mention.head in _CROWDS:
        return True
    if any(word.low == "and" for word in words[:-1]) and mention.head not in works.WORKS:
        return not _has_two_roles(words)
    if mention.head in PAIRS:
        return True
    if mention.head.endswith("s") and mention.head in places.PEOPLES | calendar.FAITHS:
        return True
    if mention.head == "figures" and any(word.low in _PUBLIC for word in words[:-1]):
        return True
    return mention.first in _ABOUT and any(_is_number(word.low) for word in mention.all_words[1:5])


def _has_two_roles(words: Sequence[Word]) -> bool:
    """Tell “the founder and chief executive”, who is one, from “a nurse and a doctor” and “the mayor and his wife”."""
    at = next(index for index, word in enumerate(words) if word.low == "and")
    after = words[at + 1 :]
    if not 0 < at < len(words) - 1 or words[0].low not in _DETERMINERS or after[0].low in _DETERMINERS:
        return False
    ends = words[at - 1].low, words[-1].low
    return all(low in people.ONE for low in ends)


def _is_number(low: str) -> bool:
    return low in _SEVERAL or low[0].isdigit()


def _kind_of_noun(head: str, first: str) -> SourceKind:
    if head in people.ONE or head in offices.ABBREVIATED or head.endswith(("year-old", "man", "woman", "person")):
        return SourceKind.PERSON
    if head.endswith("s") and singular(head) in organizations.KINDS | organizations.HEADS:
        return SourceKind.GROUP
    if head.endswith(("s", "men", "women", "people")) and not head.endswith("ss"):
        return SourceKind.GROUP
    if head in organizations.HEADS:
        return SourceKind.ORGANIZATION
    if head.endswith(("er", "or", "ist", "ian", "ant", "eer")) or first in _ONE:
        return SourceKind.PERSON
    return SourceKind.WORK if head in works.WORKS else SourceKind.ORGANIZATION


def singular(noun: str) -> str:
    """Return the singular of a regular plural.

    Example:
        >>> singular("parties"), singular("residents"), singular("coaches")
        ('party', 'resident', 'coach')
    """
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def label_of(body: str, mention: Mention) -> str:
    """Return the printed label of a source: a senior official, two people familiar with the matter.

    Args:
        body: the text.
        mention: the source as printed.

    Returns:
        One clean line, at most 200 characters.
    """
    start = mention.all_words[0].start if mention.all_words else mention.span.start
    text = body[start : min(mention.span.end, start + 200)]
    core = mention.words[-1].end - start if mention.words else 0
    cut = _ENDS_LABEL.search(text, max(0, core))
    short = text[: cut.start()] if cut else text
    return line(short) or line(text) or "a source"


def line(text: str) -> str:
    """Make one clean line of any text."""
    return " ".join(clean(text).split()).strip(" ,;:-–—")


def reason_after(body: str, mention: Mention) -> str | None:
    """Find why a source is not named, in the sentence around its mention.

    Args:
        body: the text.
        mention: the source as printed.

    Returns:
        The printed reason; None where the text gives none, even if it says that the source asked for anonymity.
    """
    start = mention.words[-1].end if mention.words else mention.span.start
    if silenced := _SILENCED.match(body, start):
        return line(silenced[1])
    found = _clause(body, mention, start) or _sentence_after(body, mention, start)
    because = _BECAUSE.search(found) if found else None
    return line(_GOES_ON.split(because[0])[0]) or None if because else None


def _clause(body: str, mention: Mention, start: int) -> str | None:
    """Return the clause about anonymity in the sentence of the mention."""
    stop = body.find("\n", start, start + _REACH)
    found = _ANONYMITY.search(body, start, stop if stop >= 0 else start + _REACH)
    if found is None or ". " in body[start : found.start()]:
        return None
    inside = found.start() < mention.span.end < found.end()
    return body[found.start() : mention.span.end] if inside else found[0]


def _sentence_after(body: str, mention: Mention, start: int) -> str | None:
    """Return the sentence about anonymity that follows the sentence of the mention."""
    stop = _NEXT_SENTENCE.search(body, start, start + _REACH)
    found = _ANONYMITY_THERE.match(body, stop.end()) if stop else None
    if found is None or (found[1] and singular(found[1].lower()) != singular(mention.head)):
        return None
    return found[0]
