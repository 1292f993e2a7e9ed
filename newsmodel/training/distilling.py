"""Distilling: the fast tagger learns what the accurate one sees (Hinton, Vinyals and Dean 2015)."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from newsmodel.parsing.tagging.labels import ENTITY_COLUMNS, PARTS, STATED
from newsmodel.parsing.tagging.pieces import Pieces
from newsmodel.parsing.tagging.shapes import affixes_of
from newsmodel.training.examples import IGNORED, Example
from newsmodel.training.network import Convolutions, WordVectors
from newsmodel.training.progress import Progress

_WINDOW, _OVERLAP = 512, 32


@dataclass(frozen=True, slots=True)
class Lesson:
    """An example with what the teacher says of each of its words."""

    example: Example
    logits: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DistillSettings:
    """How the fast tagger is taught."""

    epochs: int = 4
    windows: int = 8
    learning_rate: float = 2e-3
    warm_up: int = 100
    """Steps in which the learning rate rises."""

    of_teacher: float = 0.6
    """How much of the loss is the teacher's word, against the annotator's."""

    forgotten_words: float = 0.05
    """How often a word comes without its pieces, so that its shape must do."""

    seed: int = 0
    threads: int = 2


class FastTagger(nn.Module):
    """Tables and convolutions together, as they are trained."""

    def __init__(self) -> None:
        super().__init__()
        self.vectors = WordVectors()
        self.body = Convolutions()


class _WordTable:
    """The pieces and shapes of every word of the lessons, each once."""

    def __init__(self, pieces: Pieces) -> None:
        self._cut = pieces
        self.numbers: dict[str, int] = {}
        self.pieces: list[list[int]] = []
        self.affixes: list[list[int]] = []

    def __getitem__(self, text: str) -> int:
        number = self.numbers.get(text)
        if number is None:
            number = self.numbers[text] = len(self.pieces)
            self.pieces.append(list(self._cut[text]))
            self.affixes.append(affixes_of(text))
        return number

    def vectors(self, tables: WordVectors, numbers: Tensor, forgotten: Tensor) -> Tensor:
        cut = [self.pieces[number] for number in numbers.tolist()]
        offsets = torch.tensor(np.cumsum([0, *map(len, cut[:-1])]))
        of_pieces = tables.pieces(torch.tensor([piece for each in cut for piece in each]), offsets)
        of_affixes = tables.affixes(torch.tensor([self.affixes[number] for number in numbers.tolist()]))
        vectors: Tensor = of_pieces * (~forgotten)[:, None] + of_affixes
        return vectors


@dataclass(frozen=True, slots=True)
class _Window:
    words: NDArray[np.int64]
    places: NDArray[np.int32]
    hints: NDArray[np.int32]
    parts: NDArray[np.int64]
    logits: NDArray[np.float32]


def distill(
    tagger: FastTagger,
    lessons: Sequence[Lesson],
    pieces: Pieces,
    settings: DistillSettings,
    report: Callable[[str], None],
) -> None:
    """Train the fast tagger in place.

    Args:
        tagger: its tables may begin with MiniLM's vectors.
        lessons: what to learn.
        pieces: cuts words.
        settings: how.
        report: takes a line about the progress.
    """
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    chance = random.Random(settings.seed)  # noqa: S311 - the same choices in every run
    table = _WordTable(pieces)
    windows = [window for lesson in lessons for window in _windows(lesson, table)]
    optimizer = torch.optim.AdamW(
        [
            {"params": tagger.body.parameters(), "weight_decay": 0.01},
            {"params": tagger.vectors.parameters(), "weight_decay": 0.0},
        ],
        lr=settings.learning_rate,
    )
    progress = Progress(settings.epochs * -(-len(windows) // settings.windows), settings.warm_up, report)
    tagger.train()
    for _ in range(settings.epochs):
        chance.shuffle(windows)
        for start in range(0, len(windows), settings.windows):
            loss = _loss(tagger, windows[start : start + settings.windows], table, settings)
            progress.learn(loss, optimizer, settings.learning_rate)


def _windows(lesson: Lesson, table: _WordTable) -> Iterator[_Window]:
    example, words = lesson.example, lesson.example.words
    numbers = np.array([table[text] for text in words.texts], dtype=np.int64)
    for start in range(0, len(numbers), _WINDOW - _OVERLAP):
        seen = slice(start, start + _WINDOW)
        yield _Window(numbers[seen], words.places[seen], words.hints[seen], example.parts[seen], lesson.logits[seen])


def _loss(tagger: FastTagger, windows: Sequence[_Window], table: _WordTable, settings: DistillSettings) -> Tensor:
    length = max(len(each.words) for each in windows)
    words, places, hints = (_stack(windows, kind, length, 0) for kind in ("words", "places", "hints"))
    known, index = torch.unique(words, return_inverse=True)
    forgotten = torch.rand(len(known)) < settings.forgotten_words
    vectors = table.vectors(tagger.vectors, known, forgotten)[index]
    logits = tagger.body(vectors + tagger.vectors.places(places) + tagger.vectors.hints(hints)).flatten(0, 1)
    parts = _stack(windows, "parts", length, IGNORED).flatten()
    taught = _stack(windows, "logits", length, 0).flatten(0, 1)
    real = torch.cat([torch.arange(length) < len(each.words) for each in windows])
    annotated = functional.cross_entropy(logits[:, :PARTS], parts, ignore_index=IGNORED)
    likeness = functional.kl_div(
        logits[real, :PARTS].log_softmax(-1), taught[real, :PARTS].softmax(-1), reduction="batchmean"
    )
    loss = (1 - settings.of_teacher) * torch.nan_to_num(annotated) + settings.of_teacher * likeness
    loss = loss + 0.2 * functional.binary_cross_entropy_with_logits(
        logits[real, STATED], taught[real, STATED].sigmoid()
    )
    return loss + 0.1 * functional.kl_div(
        logits[real, ENTITY_COLUMNS].log_softmax(-1), taught[real, ENTITY_COLUMNS].softmax(-1), reduction="batchmean"
    )


def _stack(windows: Sequence[_Window], kind: str, length: int, filling: int) -> Tensor:
    arrays = [getattr(each, kind) for each in windows]
    shape = (len(windows), length, *arrays[0].shape[1:])
    stacked = np.full(shape, filling, dtype=np.float32 if kind == "logits" else np.int64)
    for number, array in enumerate(arrays):
        stacked[number, : len(array)] = array
    return torch.from_numpy(stacked)
