"""Recipe: from corpora to the weights that the package ships, step by step."""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from newsmodel.parsing.tagging.networks import read_vocabulary
from newsmodel.parsing.tagging.pieces import Pieces
from newsmodel.parsing.tagging.sequences import Batch, make_rows, tag_rows
from newsmodel.parsing.tagging.words import Words, is_name
from newsmodel.training.calibrating import calibrate
from newsmodel.training.corpora import Corpus, has_texts, read_annotated, read_entities, with_silver_entities
from newsmodel.training.distilling import DistillSettings, FastTagger, Lesson, distill
from newsmodel.training.examples import Example, in_other_marks, make_example
from newsmodel.training.exporting import export, export_small, export_tables
from newsmodel.training.network import FAST_WIDTH, Transformer
from newsmodel.training.passages import OWN_NEWS
from newsmodel.training.teaching import Settings, teach

Report = Callable[[str], None]

_OTHER_MARKS = 0.35
_ONE_IN = 20


@dataclass(frozen=True, slots=True)
class Materials:
    """What to train on."""

    corpora: Sequence[Path] = ()
    """Files of annotated texts (``.jsonl``, ``.jsonl.gz``), or folders of passages."""

    entities: Sequence[Path] = ()
    """Files of names: in texts of their own, or in the texts of the corpora."""

    unlabelled: Sequence[Path] = ()
    """Folders of texts (``.txt``) that nobody has annotated."""

    calibrate_on: Sequence[Path] = ()
    """As ``corpora``: confidence is learnt from these, and nothing else. Empty for one in twenty of the corpora."""

    own_news: bool = True
    """Whether to take the passages that come with the package."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Example:
        >>> Plan(base=Path("minilm"), out=Path("weights")).teaching.epochs
        3
    """

    base: Path
    """A folder with MiniLM's ``model.safetensors`` and ``vocab.txt``."""

    out: Path
    """A folder for the weights, the settings and the report."""

    continue_from: Path | None = None
    """``accurate.pt`` of an earlier run, to go on from instead of from MiniLM."""

    repeat_own: int = 3
    """How often the passages whose acts are known stand in an epoch, in other marks each time."""

    teaching: Settings = field(default_factory=Settings)
    distilling: DistillSettings = field(default_factory=DistillSettings)


def train(plan: Plan, materials: Materials, report: Report) -> None:
    """Train both taggers, and write what the parser needs into ``plan.out``.

    Args:
        plan: how.
        materials: on what.
        report: takes a line about the progress.

    Raises:
        UnreadableDocument: a corpus is not as it must be.
        OSError: a file is missing.
    """
    corpora, calibrate_on = _held_out(materials)
    files = [path for folder in materials.unlabelled for path in sorted(folder.glob("*.txt"))]
    unlabelled = [Corpus(path.stem, path.read_text("utf-8"), None) for path in files]
    plan.out.mkdir(parents=True, exist_ok=True)
    vocabulary = plan.base / "vocab.txt"
    pieces = Pieces(read_vocabulary(vocabulary))
    (plan.out / "vocabulary.txt").write_text(vocabulary.read_text("utf-8"), "utf-8")
    accurate = train_accurate(plan, corpora, pieces, report)
    train_fast(plan, accurate, [*corpora, *unlabelled], pieces, report)
    report(f"calibrating on {len(calibrate_on)} texts")
    calibrate(plan.out, calibrate_on)
    settings = {"texts": len(corpora), "unlabelled": len(unlabelled), "materials": asdict(materials), **asdict(plan)}
    (plan.out / "settings.json").write_text(json.dumps(settings, indent=1, default=str) + "\n", "utf-8")


def _held_out(materials: Materials) -> tuple[list[Corpus], list[Corpus]]:
    """Return what to train on, and what to calibrate on; one text in twenty where nothing is given for that."""
    corpora = list(read_corpora(materials))
    given = [each for path in materials.calibrate_on for each in read_annotated(path)]
    if given:
        return corpora, given
    annotated = [each for each in corpora if each.attributions is not None]
    held_out = {each.id for each in annotated[::_ONE_IN]}
    return [each for each in corpora if each.id not in held_out], [each for each in annotated if each.id in held_out]


def read_corpora(materials: Materials) -> Iterator[Corpus]:
    """Read all that the accurate tagger is taught with, each text with the names that are known in it."""
    paths = [*materials.corpora, *((OWN_NEWS,) if materials.own_news else ())]
    annotated: Iterator[Corpus] = (each for path in paths for each in read_annotated(path))
    for path in materials.entities:
        if has_texts(path):
            yield from read_entities(path)
        else:
            annotated = with_silver_entities(annotated, path)
    yield from annotated


def train_accurate(plan: Plan, corpora: Sequence[Corpus], pieces: Pieces, report: Report) -> Transformer:
    """Train the accurate tagger, and write it as ``accurate.pt`` and ``accurate.onnx``."""
    network = Transformer()
    if plan.continue_from is None:
        network.load_base(plan.base / "model.safetensors")
    else:
        network.load_state_dict(torch.load(plan.continue_from, weights_only=True))
    for fixed in (network.pieces, network.positions):
        fixed.weight.requires_grad_(False)
    chance = random.Random(plan.teaching.seed)  # noqa: S311 - the same choices in every run
    report(f"reading {len(corpora)} texts")
    plain = {corpus.id: make_example(corpus) for corpus in corpora}
    epochs = [list(_epoch(plan, corpora, plain, chance)) for _ in range(plan.teaching.epochs)]
    # The names of a corpus of one country's politics are what must not be learnt, so others take their place.
    elsewhere = (plain[each.id] for each in corpora if each.attributions is None or each.acts_are_known)
    names = names_in(elsewhere)
    teach(network, epochs, pieces=pieces, names=names, settings=plan.teaching, report=report)
    torch.save(network.state_dict(), plan.out / "accurate.pt")
    numbers = torch.ones(2, 16, dtype=torch.long)
    export_small(network, (numbers,) * len(Batch._fields), Batch._fields, plan.out / "accurate.onnx")
    return network


def _epoch(
    plan: Plan, corpora: Iterable[Corpus], plain: dict[str, Example], chance: random.Random
) -> Iterable[Example]:
    for corpus in corpora:
        for time in range(plan.repeat_own if corpus.acts_are_known else 1):
            other = time > 0 or (corpus.attributions is not None and chance.random() < _OTHER_MARKS)
            yield make_example(in_other_marks(corpus, chance)) if other else plain[corpus.id]


def names_in(examples: Iterable[Example]) -> list[str]:
    """Collect capitalised words that do not begin a sentence."""
    found = set()
    for example in examples:
        found |= {text for before, text in pairwise(example.words.texts) if is_name(before, text)}
    return sorted(found)


def train_fast(plan: Plan, teacher: Transformer, corpora: Sequence[Corpus], pieces: Pieces, report: Report) -> None:
    """Train the fast tagger on what the teacher says, and write it as ``fast.pt``, ``fast.onnx`` and ``fast.npz``."""
    chance = random.Random(plan.distilling.seed)  # noqa: S311 - as above
    torch.set_num_threads(plan.distilling.threads)
    texts = [*corpora, *(each for each in corpora if each.acts_are_known)]
    lessons = []
    for number, corpus in enumerate(texts):
        example = make_example(in_other_marks(corpus, chance) if chance.random() < _OTHER_MARKS else corpus)
        lessons.append(Lesson(example, teacher_logits(teacher, example.words, pieces)))
        if number % 200 == 0:
            report(f"the teacher has read {number} of {len(texts)} texts")
    tagger = FastTagger()
    tagger.vectors.load_base(plan.base / "model.safetensors")
    distill(tagger, lessons, pieces, plan.distilling, report)
    torch.save(tagger.state_dict(), plan.out / "fast.pt")
    export(tagger.body, (torch.zeros(1, 64, FAST_WIDTH),), ("words",), plan.out / "fast.onnx")
    export_tables(tagger.vectors, plan.out / "fast.npz")


@torch.no_grad()
def teacher_logits(teacher: Transformer, words: Words, pieces: Pieces) -> NDArray[np.float32]:
    """Tag a text with a network still in torch.

    Returns:
        Logits of shape (words, ``COLUMNS``).
    """
    teacher.eval()

    def run(batch: Batch) -> NDArray[np.float32]:
        return teacher(*map(torch.from_numpy, batch)).numpy()

    return tag_rows(words, make_rows(words, pieces, words.paragraphs), run)
