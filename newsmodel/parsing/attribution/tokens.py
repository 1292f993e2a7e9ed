"""Tokens: a sentence as words, punctuation, and whole quotations."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from newsmodel.model import Span
from newsmodel.parsing.draft import Quoted

_WORD = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr|Sr|Supt|Insp|Profa|Sra|Srta|Mme|Mlle|Hr|Fr|Adv|No|Inc|Co|Corp|Ltd|[A-Z])\.(?=\s)"
    r"|(?:[A-Z]\.){2,}"
    r"|\w+(?:[-‐‑.'’&/]\w+)*(?:['’+](?!\w))?"
    r"|[^\w\s]"
)


_SMALL = frozenset("a an and at by de for from in la le of on or the to with".split())
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
        title = not whole and is_title(text[:_LONGEST_TITLE])
        tokens.append(Token(each.outer.start, each.outer.end, Kind.QUOTED, "", False, each, whole, title))
        at = each.outer.end
    tokens.extend(_words(body, at, stretch.end))
    return tokens


def _is_nickname(body: str, quoted: Quoted) -> bool:
    """Say whether a quotation stands within a name: Ann “Skip” Lee."""
    before, after = body[max(0, quoted.outer.start - 30) : quoted.outer.start].split(" "), body[quoted.outer.end :][:2]
    if len(before) < 2 or before[-1] or not before[-2][:1].isupper() or before[-2][-1:] in ".,:;!?":
        return False
    return after[:1] == " " and after[1:].isupper() and len(body[quoted.inner.slice].split()) <= _NICKNAME_WORDS


def ends_speech(text: str) -> bool:
    """Say whether what stands in quotation marks ends like a sentence, or in the comma before “he said”."""
    return text.rstrip("\"'”’")[-1:] in (".", "!", "?", "…", ",")


def is_title(text: str) -> bool:
    """Say whether a text is written like the title of a work: The Tides of March."""
    words = text.split()
    return all(word[0].isupper() or word.lower() in _SMALL for word in words) and words[0][0].isupper()


def word_at(tokens: Sequence[Token], at: int) -> str:
    """Return the word at an index, or an empty string outside the sentence."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _words(body: str, start: int, end: int) -> Iterator[Token]:
    for match in _WORD.finditer(body, start, end):
        text = match[0]
        is_word = text[0].isalnum() or text[0] == "_"
        yield Token(
            match.start(),
            match.end(),
            Kind.WORD if is_word else Kind.POINT,
            text.lower(),
            is_word and not text[0].islower(),
        )
