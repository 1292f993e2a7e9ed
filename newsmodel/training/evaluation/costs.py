"""Costs: how long parsing takes, and how much memory."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import newsmodel
from newsmodel.errors import NewsmodelError
from newsmodel.parsing import Model
from newsmodel.training.evaluation import probe

_STARTS = 3


class Costs(NamedTuple):
    """What parsing costs on this machine."""

    words_per_second: float
    """Of processor time, warm, on one core: the median of three passes over the texts by the whole of ``parse``. Words
    are what blanks separate."""

    start_up: float
    """Seconds from the start of ``import newsmodel`` to the first article: the median of three fresh processes."""

    peak_memory: float
    """Megabytes (10^6 bytes) that a process held at most while it parsed all texts."""


def measure_costs(model: Model, weights: Path | None, first_text: str, texts: Sequence[str]) -> Costs:
    """Measure in fresh processes, one after the other.

    Args:
        model: which.
        weights: a folder of them; None for those of the package.
        first_text: what a fresh start is timed with.
        texts: what the speed is measured with.

    Raises:
        NewsmodelError: a process ended without an answer.
    """
    starts = sorted(_answer(model, weights, [first_text])[0] for _ in range(_STARTS))
    _, words, seconds, peak = _answer(model, weights, [first_text, *texts])
    return Costs(words / max(seconds, 1e-9), starts[_STARTS // 2], peak / 1e6)


def _answer(model: Model, weights: Path | None, texts: Sequence[str]) -> list[float]:
    # A copy of the package in the current folder must not be measured instead of this one.
    surroundings = {**os.environ, "PYTHONPATH": str(Path(newsmodel.__file__).parents[1])}
    done = subprocess.run(  # noqa: S603 - Python itself, and a file of ours
        # Safe path: the rooms of this folder must not be taken for modules of the standard library.
        [sys.executable, "-P", "-W", "ignore", probe.__file__],
        input=probe.BETWEEN.join(
            (model, str(weights or ""), *(text.replace(probe.BETWEEN, " ") for text in texts))
        ).encode(),
        capture_output=True,
        check=False,
        env=surroundings,
    )
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["no message"]
        raise NewsmodelError(f"the costs cannot be measured: {last[0]}")
    return [float(number) for number in done.stdout.split()]
