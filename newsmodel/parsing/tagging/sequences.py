"""Sequences: paragraphs as rows of pieces, as the accurate tagger reads them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsmodel.parsing.tagging.labels import COLUMNS
from newsmodel.parsing.tagging.pieces import FIRST, LAST, Pieces
from newsmodel.parsing.tagging.words import Words, case_of

LONGEST_ROW = 254
"""Pieces of a paragraph in one row; a longer paragraph takes several rows."""

BATCH_PIECES = 4096
"""Pieces of one batch, its filling included."""

Rows = NDArray[np.int64]
Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, or as much of it as fits."""

    first_word: int
    pieces: list[int]
    owners: list[int]
    """For each piece the word it is of, counted from ``first_word``."""

    heads: list[int]
    """For each word the place of its first piece, after the piece that begins a row."""


def make_rows(words: Words, pieces: Pieces, paragraphs: Iterable[tuple[int, int]]) -> Iterator[Row]:
    """Cut paragraphs into rows of pieces.

    Args:
        words: of a body.
        pieces: cuts a word.
        paragraphs: the first word of each, and the one after its last.
    """
    for first, after in paragraphs:
        row = Row(first, [], [], [])
        for number in range(first, after):
            cut = pieces[words.texts[number]]
            if len(row.pieces) + len(cut) > LONGEST_ROW:
                yield row
                row = Row(number, [], [], [])
            row.heads.append(len(row.pieces) + 1)
            row.owners.extend([number - row.first_word] * len(cut))
            row.pieces.extend(cut)
        yield row


class Batch(NamedTuple):
    """Rows side by side, filled up with zeros."""

    pieces: Rows
    places: Rows
    cases: Rows
    hints: Rows


def stack(words: Sequence[Words], rows: Sequence[Row]) -> Batch:
    """Put rows into one batch.

    Args:
        words: for each row the words it is of.
        rows: the rows.
    """
    length = max(len(row.pieces) for row in rows) + 2
    batch = Batch(*(np.zeros((len(rows), length), dtype=np.int64) for _ in range(4)))
    for number, (its_words, row) in enumerate(zip(words, rows, strict=True)):
        after = len(row.pieces) + 1
        owners = np.array(row.owners) + row.first_word
        batch.pieces[number, 0], batch.pieces[number, after] = FIRST, LAST
        batch.pieces[number, 1:after] = row.pieces
        batch.places[number, 1:after] = its_words.places[owners]
        batch.hints[number, 1:after] = its_words.hints[owners]
        batch.cases[number, 1:after] = [case_of(its_words.texts[owner]) for owner in owners]
    return batch


def tag_rows(words: Words, rows: Iterable[Row], run: Callable[[Batch], Logits]) -> Logits:
    """Run a network over rows, and take what it says of the first piece of each word.

    Args:
        words: that the rows are of.
        rows: in any order.
        run: gives logits of shape (rows, length, ``COLUMNS``) for a batch.

    Returns:
        Logits of shape (words, ``COLUMNS``); zeros for words of no row.
    """
    logits = np.zeros((len(words.texts), COLUMNS), dtype=np.float32)
    for some in batch_rows(rows):
        found = run(stack([words] * len(some), some))
        for row, its_logits in zip(some, found, strict=True):
            logits[row.first_word : row.first_word + len(row.heads)] = its_logits[row.heads]
    return logits


def batch_rows(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    """Put rows of like length together: what fills up the shorter ones costs as much as what is in them.

    Args:
        rows: in any order.

    Yields:
        Rows for one batch, the shortest first.
    """
    ordered = sorted(rows, key=lambda row: len(row.pieces))
    start = 0
    for after in range(1, len(ordered) + 1):
        shortest = len(ordered[start].pieces)
        following = len(ordered[after].pieces) if after < len(ordered) else BATCH_PIECES
        if following > 1.25 * shortest + 6 or (following + 2) * (after - start + 1) > BATCH_PIECES:
            yield ordered[start:after]
            start = after
