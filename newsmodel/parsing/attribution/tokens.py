"""Tokens: a sentence as words, punctuation, and whole quotations."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from newsmodel.model import Span
from newsmodel.parsing.draft import Quoted

_WORD = re.compile(
    r"[A-Z]?[a-z]+(?=[ ,\n])"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr|Sr|Supt|Insp|Profa|Sra|Srta|Mme|Mlle|Hr|Fr|Adv|No|Inc|Co|Corp|Ltd|[A-Z])\.(?=\s)"
    r"|(?:[A-Z]\.){2,}|[A-Z][\w.-]{0,6}\.(?=[,)])"
    r"|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[Ww]ho|[Tt]hat)(?=['’](?:s|re|m|ve|d|ll)\b)"
    r"|['’](?:s|re|m|ve|d|ll)\b|--+"
    r"|\w+(?:[-‐‑.'’&/]\w+)*(?:['’+](?!\w))?"
    r"|[^\w\s]"
)


# Ways to write a dash; tokens say “—” for all of them.
_DASHES = {"--": "—", "---": "—", "―": "—"}

_SMALL = frozenset("a an and at by de for from in la le of on or the to with".split())
_NAMING = frozenset(
    """on in of at the a an his her their its by from during film book show series song anthem album novel play
    poem""".split()
)
_LONGEST_TITLE = 80
_NICKNAME_WORDS = 3


Bounds = tuple[int, int]
"""Indices of a phrase's first token and of the one after its last."""


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    POINT = "point"
    QUOTED = "quoted"


class Token(NamedTuple):
    """A word, a punctuation mark, or a stretch in quotation marks with its marks."""

    start: int
    end: int
    kind: Kind
    word: str
    """In lower case; empty for a quoted stretch."""

    capital: bool
    """Whether it begins with a capital letter or a digit."""

    quoted: Quoted | None = None

    whole: bool = False
    """Whether a quoted stretch ends like a sentence, or in the comma before “he said”."""

    title: bool = False
    """Whether a quoted stretch is written like the title of a work: “The Tides of March”."""


def tokenize(body: str, stretch: Span, quoted: Sequence[Quoted], starts: Sequence[int]) -> list[Token]:
    """Split a stretch of the body into tokens.

    Args:
        body: the article's body.
        stretch: what to split.
        quoted: the quotations of one depth, in order, apart from each other; each becomes one token.
        starts: where each of them starts.

    Returns:
        The tokens, in order.
    """
    tokens: list[Token] = []
    at = stretch.start
    for number in range(bisect_left(starts, stretch.start), len(quoted)):
        each = quoted[number]
        if each.outer.end > stretch.end:
            break
        if _is_nickname(body, each):
            tokens.extend(_words(body, at, each.outer.start))
            tokens.extend(_words(body, each.inner.start, each.inner.end))
            at = each.outer.end
            continue
        tokens.extend(_words(body, at, each.outer.start))
        text = body[each.inner.slice]
        whole = ends_speech(text)
        title = is_title(text[:_LONGEST_TITLE].rstrip(",.")) and (not whole or _is_named(body, each))
        whole = whole and not title
        tokens.append(Token(each.outer.start, each.outer.end, Kind.QUOTED, "", False, each, whole, title))
        at = each.outer.end
    tokens.extend(_words(body, at, stretch.end))
    return tokens


def _is_nickname(body: str, quoted: Quoted) -> bool:
    """Say whether a quotation stands within a name: Ann “Skip” Lee."""
    before, after = body[max(0, quoted.outer.start - 30) : quoted.outer.start].split(" "), body[quoted.outer.end :][:2]
    if len(before) < 2 or before[-1] or not before[-2][:1].isupper() or before[-2][-1:] in ".,:;!?":
        return False
    name = body[quoted.inner.slice]
    return after[:1] == " " and after[1:].isupper() and len(name.split()) <= _NICKNAME_WORDS and not ends_speech(name)


def _is_named(body: str, quoted: Quoted) -> bool:
    """Say whether the word before a quotation in capitals makes it a name: on “Port News,”; the “State of Things.”"""
    words = body[max(0, quoted.outer.start - 20) : quoted.outer.start].split()
    return (
        bool(words)
        and (words[-1].lower().rstrip(",") in _NAMING or words[-1].endswith(("'s", "’s")))
        and quoted.inner.end - quoted.inner.start < _LONGEST_TITLE
        and " " in body[quoted.inner.slice]
    )


def ends_speech(text: str) -> bool:
    """Say whether what stands in quotation marks ends like a sentence, or in the comma before “he said”."""
    return text.rstrip("\"'”’")[-1:] in (".", "!", "?", "…", ",")


def is_title(text: str) -> bool:
    """Say whether a text is written like the title of a work: The Tides of March."""
    words = text.split()
    return bool(words) and words[0][0].isupper() and all(word[0].isupper() or word.lower() in _SMALL for word in words)


def word_at(tokens: Sequence[Token], at: int) -> str:
    """Return the word at an index, or an empty string outside the sentence."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _words(body: str, start: int, end: int) -> list[Token]:
    """Split what holds no quotation. This runs for every word: tuples are made directly, forms looked up."""
    words: list[Token] = []
    make, find, add, form = tuple.__new__, body.find, words.append, _form
    at = start
    for text in _WORD.findall(body, start, end):
        kind, word, capital = form(text)
        at = find(text, at)
        after = at + len(text)
        add(make(Token, (at, after, kind, word, capital, None, False, False)))
        at = after
    return words


@lru_cache(maxsize=20_000)
def _form(text: str) -> tuple[Kind, str, bool]:
    """What a token's text says about it: its kind, its word, and whether that is capitalised."""
    if text[0].isalnum() or text[0] == "_":
        return Kind.WORD, text.lower(), not text[0].islower()
    return (Kind.WORD if text[1:].isalpha() else Kind.POINT), _DASHES.get(text, text.lower()), False
