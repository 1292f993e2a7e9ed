"""Probe: what parsing costs, measured inside a process of its own; ``costs`` starts it and reads what it writes.

Standard input holds the model, the folder of its weights or nothing, a first text, and any number of further texts,
with NUL between them. The answer is four numbers: seconds from the start of the import to the first article, words of
the further texts, processor seconds for them, and bytes. With further texts, the process keeps to one core.
"""

import os
import sys
from pathlib import Path
from time import perf_counter, process_time

BETWEEN = "\0"
_PASSES = 3
_LONGEST = 40.0
"""Processor seconds after which no further pass begins."""


def main() -> None:
    """Measure, and write the answer to standard output."""
    model, weights, first, *texts = sys.stdin.buffer.read().decode("utf-8").split(BETWEEN)
    if texts and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    began = perf_counter()
    import newsmodel

    def parse(text: str) -> None:
        newsmodel.parse(text, model, Path(weights) if weights else None)  # type: ignore[arg-type]

    parse(first)
    start = perf_counter() - began
    for text in texts[:5]:
        parse(text)
    passes: list[float] = []
    while texts and len(passes) < _PASSES and sum(passes) < _LONGEST:
        began = process_time()
        for text in texts:
            parse(text)
        passes.append(process_time() - began)
    words = sum(len(text.split()) for text in texts)
    sys.stdout.write(f"{start} {words} {sorted(passes)[len(passes) // 2] if passes else 0} {_peak()}")


def _peak() -> int:
    """Return the most memory that this process has held, in bytes."""
    try:
        with open("/proc/self/status", encoding="ascii") as lines:
            held = next(line for line in lines if line.startswith("VmHWM"))
        return int(held.split()[1]) * 1024
    except OSError:
        # Elsewhere than on Linux. There it would count what the parent process held before this one began.
        from resource import RUSAGE_SELF, getrusage

        return getrusage(RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
