"""How long JSON-LD takes for one article of 1,000 words and 20 quotes, beside json of the same document.

Run: python tests/benchmarks/jsonld_round_trip.py
"""

import json
import statistics
import time
from collections.abc import Callable, Mapping

import newsmodel as nm
from newsmodel.formats import jsonld

SPEAKERS = ("Ana Prior", "Bob Lee", "Cleo Marsh", "Dan Orr", "Eve Lind", "Finn Hale")
SPOKEN = "the harbour was full of boats and nobody had asked the islanders before the second ship was sold"
TOLD = "as the council met again to hear what was left of the winter timetable and of the money for a new quay"


def article() -> nm.Article:
    """Twenty paragraphs with a quote each, by six speakers, every mention marked."""
    body, quotes = "", []
    mentions: dict[str, list[nm.Span]] = {name: [] for name in SPEAKERS}
    for number in range(20):
        name = SPEAKERS[number % len(SPEAKERS)]
        opening = f"{body}\n\n“" if body else "“"
        words = f"In {2000 + number} {SPOKEN},"
        body = f"{opening}{words}” said {name}, {TOLD}, {TOLD[:24]}."
        start, cue = len(opening), len(opening) + len(words) + 2
        mention = nm.Span(cue + 5, cue + 5 + len(name))
        mentions[name].append(mention)
        quotes.append(
            nm.Quote(
                id=f"quote-{number + 1}",
                kind="direct",
                spans=[nm.Span(start, start + len(words))],
                cue=nm.Span(cue, cue + 4),
                mention=mention,
                source=f"source-{number % len(SPEAKERS) + 1}",
                confidence=0.93,
            )
        )
    return nm.Article(
        url="https://example.org/news/harbour",
        headline="Harbour is full",
        body=body,
        authors=["Jane Doe"],
        published="2026-03-01T08:00:00+00:00",
        actors=[
            nm.Actor(id=name.lower().replace(" ", "-"), type="person", name=name, mentions=mentions[name])
            for name in SPEAKERS
        ],
        sources=[
            nm.Source(
                id=f"source-{number}",
                kind="person",
                named=True,
                actor=name.lower().replace(" ", "-"),
                label=name,
                mentions=mentions[name],
            )
            for number, name in enumerate(SPEAKERS, 1)
        ],
        quotes=quotes,
    )


def measured(works: Mapping[str, Callable[[], object]], rounds: int = 300) -> dict[str, list[float]]:
    """Return each work's times in milliseconds, sorted.

    All take turns, so that a machine that speeds up or slows down does it to all alike; and it is the time of this
    process, whatever else the machine does.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            start = time.process_time()
            work()
            taken[name].append((time.process_time() - start) * 1000)
    return {name: sorted(times) for name, times in taken.items()}


def main() -> None:
    """Print the times, and how they compare."""
    one = article()
    text = jsonld.dumps(one)
    plain = json.loads(text)
    assert jsonld.loads(text) == one
    fields = one.model_dump()
    rows = measured(
        {
            "jsonld.dumps": lambda: jsonld.dumps(one),
            "json.dumps": lambda: json.dumps(plain, ensure_ascii=False, separators=(",", ":")),
            "jsonld.loads": lambda: jsonld.loads(text),
            "json.loads": lambda: json.loads(text),
            "Article(**fields)": lambda: nm.Article(**fields),
        }
    )
    medians = {name: statistics.median(times) for name, times in rows.items()}
    print(f"{len(one.body.split())} words, {len(one.quotes)} quotes, {len(text.encode()):,} bytes of JSON-LD")
    print(f"{'':20}{'median ms':>10}{'best ms':>10}")
    for name, times in rows.items():
        print(f"{name:20}{medians[name]:10.3f}{times[0]:10.3f}")
    for verb in ("dumps", "loads"):
        print(f"jsonld.{verb} takes {medians[f'jsonld.{verb}'] / medians[f'json.{verb}']:.1f} times json.{verb}")


if __name__ == "__main__":
    main()
