"""The body as words: where each stands, whether it has a capital, whether it opens a sentence."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsmodel.parsing.actors.vocabulary import honorifics, offices

_WORD = re.compile(r"[^\W_](?:[^\W_]+(?:[-‐‑'’&][^\W_]+)*|(?<=[^\W\d_])(?:\.[^\W\d_])+\.|(?:[-‐‑'’&][^\W_]+)*)")
"""A word with its hyphens and apostrophes, or letters with stops between them: U.S. One step decides which."""

_SKIPPED_BEFORE = " \t\u00a0\"'“”‘’„«‹([{*_"
_ENDS_SENTENCE = ".!?…:;—–•|\n\r»›"
_COMPOUND_ENDINGS = frozenset(
    """
    based led backed born style era wide held made owned run like controlled occupied linked sponsored elect educated
    trained funded friendly listed year old speaking area bound only related themed affiliated aligned wing free
    turned brokered imposed supplied registered headquartered appointed dominated focused inspired type sized winning
    """.split()
)
_SUFFIXES = frozenset(("plc", "llp", "gmbh"))
_PREFIXES = frozenset("ex non pro anti mid post pre all co semi inter trans self then un re".split())
_STOPPED = (
    honorifics.ALL | frozenset(offices.ABBREVIATED) | frozenset("st mt ft jr sr vs inc ltd co corp bros no".split())
)
_FORMS = 1 << 15
"""How many printed words are remembered: more than a newspaper uses in a day, and few enough to hold."""

NOBREAK = frozenset((" ", "\u00a0", "\u2009", "\u202f"))


class Word(NamedTuple):
    """One word of the body."""

    start: int
    end: int
    """Code points; the possessive ’s is not part of it."""

    text: str
    low: str
    """In lower case, without stops."""

    possessive: bool
    capital: bool
    """Whether it is printed as a name is: Giles, al-Assad, eBay; not London-based."""


@lru_cache(maxsize=1)
def split_words(body: str) -> Sequence[Word]:
    """Split a text into words; those of the last text are kept, because one stage after the other asks for them.

    Args:
        body: any text.

    Returns:
        Its words in order.

    Example:
        >>> [(word.text, word.capital) for word in split_words("Nvidia’s boss met al-Sisi")]
        [('Nvidia', True), ('boss', False), ('met', False), ('al-Sisi', True)]
    """
    words: list[Word] = []
    build = tuple.__new__  # half the time of Word(…), for every word of an archive
    for found in _WORD.finditer(body):
        start = found.start()
        text, low, possessive, capital = _form(found[0])
        words.append(build(Word, (start, start + len(text), text, low, possessive, capital)))
    return tuple(words)


@lru_cache(maxsize=_FORMS)
def _form(text: str) -> tuple[str, str, bool, bool]:
    """Return what a printed word always is, wherever it stands: its text, that in lower case, possessive, capital."""
    possessive = len(text) > 2 and text[-2] in "'’" and text[-1] in "sS"
    if possessive:
        text = text[:-2]
    low = text.lower()
    return text, low.replace(".", "") if "." in low else low, possessive, _is_name(text)


def _is_name(text: str) -> bool:
    if not text[0].isupper():
        return text in _SUFFIXES or _has_inner_capital(text)
    if "-" not in text:
        return True
    first, *_, last = text.lower().split("-")
    return last not in _COMPOUND_ENDINGS and first not in _PREFIXES


def _has_inner_capital(text: str) -> bool:
    """Take al-Assad, d’Estaing and eBay for names."""
    if not text[0].islower() or text.islower():
        return False
    head, mark, tail = (
        text.partition("-") if "-" in text else text.partition("’") if "’" in text else text.partition("'")
    )
    if mark:
        return len(head) <= 2 and tail[:1].isupper() and head not in _PREFIXES
    return len(text) > 2 and text[1].isupper()


def is_acronym(words: Sequence[Word]) -> bool:
    """Say whether a name is one word in capitals, as ONS."""
    text = words[0].text
    return len(words) == 1 and 2 <= len(text) <= 7 and text.isupper() and "." not in text


def may_stop(word: Word) -> bool:
    """Say whether a full stop after the word shortens it: Sen. Tester, J. Smith."""
    return word.low in _STOPPED or (len(word.text) == 1 and word.capital)


def opens_sentence(body: str, start: int) -> bool:
    """Say whether a sentence, a line or a quotation may begin at a place.

    Args:
        body: the text.
        start: the place, in code points.
    """
    place = start - 1
    limit = max(-1, start - 6)
    while place > limit and body[place] in _SKIPPED_BEFORE:
        if body[place] in "“‘„«‹\"'":
            return True
        place -= 1
    return place < 0 or body[place] in _ENDS_SENTENCE


def word_at(words: Sequence[Word], place: int) -> int:
    """Return the index of the first word that starts at a place or after it."""
    return bisect_left(words, (place,))
