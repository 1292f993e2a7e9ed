"""How the time of ``parse`` grows with the text: CPU seconds and ratios; twice the text should take twice the time.

Run as ``python tests/benchmarks/parse_linear.py [--quick]``.
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice

import newsmodel as nm

NAMES = (
    "Ana Prior",
    "Bo Lindqvist",
    "Carla Reyes",
    "Dr Edda Falk",
    "Farid Nasser",
    "Greta Holm",
    "Ines Pardo",
    "Jo Lee",
)
OFFICES = ("the harbour master", "a deckhand", "the transport minister", "a spokeswoman for the union", "the pilot")
TALK = (
    "We were told on Tuesday",
    "Nobody asked the crews",
    "The third crane is older than I am",
    "It’s not a matter of money, it’s a matter of hours",
    "They called it a “pause” and sent everybody home",
    "Ask me again in March",
)
SCENES = (
    "“{talk},” said {name}, {office}. “{more}.”",
    "{name} told reporters that the harbour would open again by the weekend, though the cranes were still idle.",
    "According to {office}, the ferry had waited for two hours; {name} called the delay “unacceptable”.",
    "The committee meets on Thursday. It has met eleven times this year, and twice it agreed on something.",
    "“{talk}. {more}.\n\n“{talk},” {name} added.",
    "He said: “{more}.” A senior official, who asked not to be named, said the plan was dead.",
)
QUARTER = "Ferry stays in harbour for a third day\n\nBy Jo Lee\n22 January 2026\n\n"


def paragraphs() -> Iterator[str]:
    """Give news without end: the same every time, and never quite the same paragraph twice."""
    number = 0
    while True:
        yield SCENES[number % len(SCENES)].format(
            talk=TALK[number % len(TALK)],
            more=TALK[(number * 5 + 2) % len(TALK)],
            name=NAMES[number * 3 % len(NAMES)],
            office=OFFICES[number * 2 % len(OFFICES)],
        )
        number += 1


def article(size: int) -> str:
    """Return one article of about so many bytes."""
    return (QUARTER + "\n\n".join(islice(paragraphs(), size // 100)))[:size]


def marks(count: int) -> dict[str, str]:
    """Return texts with so many quotation marks: well paired, never closed, never opened, nested, and straight."""
    return {
        "paired": "Head\n\n" + "“We are full,” said Ana Prior. \n\n" * (count // 2),
        "one paragraph": "Head\n\n" + "“We are full,” said Ana Prior. " * (count // 2),
        "never closed": "Head\n\n" + "“We are full, said Ana Prior. " * count,
        "never opened": "Head\n\n" + "We are full,” said Ana Prior. " * count,
        "nested": "Head\n\n" + "“‘" * (count // 4) + "We are full" + "’”" * (count // 4) + " said Ana Prior.",
        "only marks": "“" * count,
        "straight": "Head\n\n" + '"We are full," said Ana Prior. ' * (count // 2),
        "single": "Head\n\n" + "'It's full,' said Ana Prior. " * (count // 3),
    }


def seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def show(name: str, small: str, large: str) -> None:
    """Print the time of a text and of its half, and how one grows out of the other."""
    before, after = seconds(lambda: nm.parse(small)), seconds(lambda: nm.parse(large))
    growth = (after / before) / (len(large) / len(small))
    print(
        f"{name:16} {len(large) / 1e6:6.2f} million characters {after:8.2f} CPU s   growth {growth:5.2f} (1 is linear)",
        flush=True,
    )


def main() -> None:
    """Print both tables."""
    sizes = (31_250, 62_500, 125_000) if "--quick" in sys.argv else (125_000, 250_000, 500_000, 1_000_000)
    nm.parse(article(2_000))
    last = None
    for size in sizes:
        text = article(size)
        took = seconds(lambda text=text: nm.parse(text))
        ratio = f"   {took / last:5.2f} times the one before" if last else ""
        print(f"article of {size:>9,} bytes {took:8.2f} CPU s   {size / took / 1e3:7.0f} kB/s{ratio}", flush=True)
        last = took
    count = 10_000 if "--quick" in sys.argv else 100_000
    print(f"\n{count:,} quotation marks, each beside half as many")
    for (name, large), small in zip(marks(count).items(), marks(count // 2).values(), strict=True):
        show(name, small, large)


if __name__ == "__main__":
    main()
