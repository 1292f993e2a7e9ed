"""Decoding: from what a network says of each word alone to the best labels for a paragraph."""

import numpy as np
from numpy.typing import NDArray

from newsmodel.parsing.tagging.labels import PARTS, Part

Logits = NDArray[np.float32]

_IMPOSSIBLE = np.float32(-1e4)


def _forbid() -> Logits:
    """A stretch goes on only from a word of its own kind."""
    costs = np.zeros((PARTS, PARTS), dtype=np.float32)
    for inside in (Part.SOURCE, Part.CUE, Part.CONTENT):
        for before in Part:
            if before not in (inside, inside - 1):
                costs[before, inside] = _IMPOSSIBLE
    return costs


_STEP = _forbid()
_START = _STEP[Part.NOTHING]


def decode(rows: Logits) -> NDArray[np.int64]:
    """Find the likeliest labels that follow one another as they may (Viterbi 1967).

    Args:
        rows: logits of shape (rows, words, ``PARTS``); words past the end of a row are all zeros.

    Returns:
        Labels of shape (rows, words); what stands past the end of a row means nothing.
    """
    count, length, _ = rows.shape
    score = rows[:, 0] + _START
    back = np.zeros((length, count, PARTS), dtype=np.int64)
    for at in range(1, length):
        ways = score[:, :, None] + _STEP
        back[at] = ways.argmax(axis=1)
        score = ways.max(axis=1) + rows[:, at]
    labels = np.zeros((count, length), dtype=np.int64)
    every = np.arange(count)
    labels[:, -1] = score.argmax(axis=1)
    for at in range(length - 1, 0, -1):
        labels[:, at - 1] = back[at, every, labels[:, at]]
    return labels
