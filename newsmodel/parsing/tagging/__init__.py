"""Tagging: a trained network says of each word whether it is a source, a cue or content, and rules join them.

``tag_accurately`` and ``tag_fast`` are stages of the parser. They build on what the rules of ``attribution`` have
found: the network sees it beside each word, and the rules decide what a paragraph alone cannot tell.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsmodel.parsing.attribution.joining import nest
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.language import language_of
from newsmodel.parsing.tagging.combining import Tagging, combine
from newsmodel.parsing.tagging.confidence import Signs
from newsmodel.parsing.tagging.decoding import decode
from newsmodel.parsing.tagging.labels import PARTS, STATED
from newsmodel.parsing.tagging.linking import link
from newsmodel.parsing.tagging.networks import (
    WEIGHTS,
    Bounds,
    accurate_network,
    confidence_weights,
    fast_network,
)
from newsmodel.parsing.tagging.sequences import Logits
from newsmodel.parsing.tagging.words import Words, split_words

# How many words of a paragraph the fast network must expect to have wrong for the accurate one to look at it.
_UNSURE = 0.5

# How much the fast network's word counts where both have looked: two that err in different places err less together.
_OF_FAST = 0.2

_DECODED_WORDS = 8192

# How far to look into a text of unknown language for the script that it is in.
_LETTERS = 2_000


def tag_accurately(draft: Draft, weights: Path = WEIGHTS) -> Draft:
    """Tag with the fast network, and again with the accurate one where the fast one is unsure.

    Args:
        draft: with the attributions of the rules.
        weights: the folder that the networks are read from, once.

    Returns:
        The draft with better ones.

    Raises:
        FileError: the folder does not hold what training leaves.
    """
    return _tagged(draft, "accurate", weights)


def tag_fast(draft: Draft, weights: Path = WEIGHTS) -> Draft:
    """Tag with the fast network alone.

    Args:
        draft: with the attributions of the rules.
        weights: the folder that the network is read from, once.

    Returns:
        The draft with better ones.

    Raises:
        FileError: the folder does not hold what training leaves.
    """
    return _tagged(draft, "fast", weights)


def read_accurately(words: Words, weights: Path) -> Logits:
    """Return what both networks together say of each word."""
    logits = read_fast(words, weights)
    unsure = [each for each, doubt in zip(words.paragraphs, _doubts(words, logits), strict=True) if doubt > _UNSURE]
    if unsure:
        again = accurate_network(weights)(words, unsure)
        for first, after in unsure:
            logits[first:after] = _mixed(logits[first:after], again[first:after])
    return logits


def _mixed(fast: Logits, accurate: Logits) -> Logits:
    mixed = _OF_FAST * fast + (1 - _OF_FAST) * accurate
    mixed[:, :PARTS] = _OF_FAST * _log_chances(fast) + (1 - _OF_FAST) * _log_chances(accurate)
    return mixed


def _log_chances(logits: Logits) -> Logits:
    chances: Logits = np.log(np.maximum(chances_of(logits[:, :PARTS]), 1e-9))
    return chances


def read_fast(words: Words, weights: Path) -> Logits:
    """Return what the fast network says of each word."""
    return fast_network(weights)(words, words.paragraphs)


def _is_for(draft: Draft) -> bool:
    """Say whether there is anything to tag, in English or too short to tell."""
    language = language_of(draft)
    if language is not None:
        return language == "en"
    letters = [each for each in draft.body[:_LETTERS] if each.isalpha()]
    return 2 * sum(each.isascii() for each in letters) > len(letters)


READERS: Mapping[str, Callable[[Words, Path], Logits]] = {"accurate": read_accurately, "fast": read_fast}
"""What says of each word what it may be, by the name of the model."""


def _tagged(draft: Draft, model: str, weights: Path) -> Draft:
    if not _is_for(draft):
        return draft
    words = split_words(draft)
    if not words.paragraphs:
        return draft
    tagging = make_tagging(draft, words, READERS[model](words, weights), confidence_weights(weights, model))
    return replace(draft, attributions=nest(combine(draft, tagging)))


def make_tagging(draft: Draft, words: Words, logits: Logits, confidence: Signs) -> Tagging:
    """Make the likeliest links of what a network says.

    Args:
        draft: with its sentences.
        words: of its body.
        logits: of shape (words, ``COLUMNS``).
        confidence: what each sign weighs.
    """
    parts = decode_paragraphs(logits[:, :PARTS], words.paragraphs)
    return Tagging(
        words,
        chances=chances_of(logits[:, :PARTS]),
        stated=(1 / (1 + np.exp(-logits[:, STATED]))).astype(np.float32),
        links=list(link(words, parts.tolist(), draft.sentences)),
        weights=confidence,
    )


def _doubts(words: Words, logits: Logits) -> list[float]:
    """Return for each paragraph how many of its words the network expects to have wrong."""
    wrong = 1 - chances_of(logits[:, :PARTS]).max(axis=1)
    sums = np.concatenate([[0.0], np.cumsum(wrong)])
    return [float(sums[after] - sums[first]) for first, after in words.paragraphs]


def chances_of(logits: Logits) -> Logits:
    """Turn logits into chances that add up to 1 for each word."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    chances: Logits = powers / powers.sum(axis=1, keepdims=True)
    return chances


def decode_paragraphs(logits: Logits, paragraphs: Sequence[Bounds]) -> NDArray[np.int64]:
    """Find the best labels of each paragraph, those of like length together."""
    parts = np.zeros(len(logits), dtype=np.int64)
    ordered = sorted(paragraphs, key=lambda bounds: bounds[1] - bounds[0])
    start = 0
    for at, (first, after) in enumerate(ordered, start=1):
        following = ordered[at] if at < len(ordered) else None
        if following and (following[1] - following[0]) * (at - start + 1) <= _DECODED_WORDS:
            continue
        batch = ordered[start:at]
        rows = np.zeros((len(batch), after - first, PARTS), dtype=np.float32)
        for number, (low, high) in enumerate(batch):
            rows[number, : high - low] = logits[low:high]
        for labels, (low, high) in zip(decode(rows), batch, strict=True):
            parts[low:high] = labels[: high - low]
        start = at
    return parts
