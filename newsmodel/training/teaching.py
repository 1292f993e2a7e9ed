"""Teaching: from annotated texts to the weights of the accurate tagger."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from newsmodel.parsing.tagging.labels import ENTITY_COLUMNS, PARTS, STATED
from newsmodel.parsing.tagging.pieces import Pieces
from newsmodel.parsing.tagging.sequences import Row, make_rows, stack
from newsmodel.parsing.tagging.words import Words, is_name
from newsmodel.training.examples import IGNORED, Example
from newsmodel.training.progress import Progress


@dataclass(frozen=True, slots=True)
class Settings:
    """How a tagger is taught."""

    epochs: int = 3
    batch_pieces: int = 2048
    learning_rate: float = 3e-4
    warm_up: float = 0.05
    """Share of the steps in which the learning rate rises."""

    other_names: float = 0.15
    """How often a name is taken out of another text, so that no name is learnt for a speaker."""

    stated_weight: float = 0.3
    entity_weight: float = 0.2
    seed: int = 0
    threads: int = 2


@dataclass(frozen=True, slots=True)
class _Item:
    row: Row
    example: Example
    words: Words


def teach(
    network: nn.Module,
    epochs: Sequence[Sequence[Example]],
    *,
    pieces: Pieces,
    names: Sequence[str],
    settings: Settings,
    report: Callable[[str], None],
) -> None:
    """Train a network in place.

    Args:
        network: takes pieces, places, cases and hints, and gives logits.
        epochs: the examples of each epoch; the same text may be printed in other marks in each.
        pieces: cuts words.
        names: capitalised words to put in the place of others.
        settings: how.
        report: takes a line about the progress.
    """
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    chance = random.Random(settings.seed)  # noqa: S311 - the same choices in every run
    learnt = [each for each in network.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(learnt, lr=settings.learning_rate, weight_decay=0.01)
    batches = [_batches(examples, pieces, names, settings, chance) for examples in epochs]
    steps = sum(map(len, batches))
    progress = Progress(steps, int(settings.warm_up * steps), report)
    network.train()
    for batch in (each for epoch in batches for each in epoch):
        progress.learn(_loss(network, batch, settings), optimizer, settings.learning_rate)


def _loss(network: nn.Module, items: Sequence[_Item], settings: Settings) -> Tensor:
    batch = stack([each.words for each in items], [each.row for each in items])
    logits = network(*map(torch.from_numpy, batch))
    parts, stated, entities = (
        torch.from_numpy(_targets(items, batch.pieces.shape[1], kind)) for kind in ("parts", "stated", "entities")
    )
    loss = torch.nan_to_num(
        functional.cross_entropy(logits[..., :PARTS].flatten(0, 1), parts.flatten(), ignore_index=IGNORED)
    )
    known = stated != IGNORED
    if known.any():
        judged = functional.binary_cross_entropy_with_logits(logits[..., STATED][known], stated[known].float())
        loss = loss + settings.stated_weight * judged
    if (entities != IGNORED).any():
        named = functional.cross_entropy(
            logits[..., ENTITY_COLUMNS].flatten(0, 1), entities.flatten(), ignore_index=IGNORED
        )
        loss = loss + settings.entity_weight * named
    return loss


def _targets(items: Sequence[_Item], length: int, kind: str) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    targets = np.full((len(items), length), IGNORED, dtype=np.int64)
    for number, item in enumerate(items):
        first = item.row.first_word
        targets[number, item.row.heads] = getattr(item.example, kind)[first : first + len(item.row.heads)]
    return targets


def _batches(
    examples: Sequence[Example], pieces: Pieces, names: Sequence[str], settings: Settings, chance: random.Random
) -> list[list[_Item]]:
    items = []
    for example in examples:
        words = _with_other_names(example, names, settings.other_names, chance)
        items += [_Item(row, example, words) for row in make_rows(words, pieces, words.paragraphs)]
    chance.shuffle(items)
    batches = []
    for start in range(0, len(items), 2000):
        batches += list(_of_like_length(items[start : start + 2000], settings.batch_pieces))
    chance.shuffle(batches)
    return batches


def _of_like_length(items: list[_Item], size: int) -> Iterator[list[_Item]]:
    batch: list[_Item] = []
    for item in sorted(items, key=lambda item: len(item.row.pieces)):
        if batch and (len(item.row.pieces) + 2) * (len(batch) + 1) > size:
            yield batch
            batch = []
        batch.append(item)
    if batch:
        yield batch


def _with_other_names(example: Example, names: Sequence[str], rate: float, chance: random.Random) -> Words:
    """Put other names in the place of some, each throughout its text."""
    words = example.words
    if not names:
        return words
    swapped: dict[str, str] = {}
    for before, text in zip([".", *words.texts], words.texts, strict=False):
        if text not in swapped and is_name(before, text):
            swapped[text] = chance.choice(names) if chance.random() < rate else text
    return replace(words, texts=[swapped.get(text, text) for text in words.texts])
