"""Law: ``parse`` takes any text, whichever model. This is the long run of it: damaged news by the ten thousand.

Run as ``python -m tests.property.fuzz_parse [--texts 100000] [--models fast,rules]``. It prints how many texts passed
and how long the slowest took, writes each text that failed into a file of its own, cut down to what breaks the parser,
and ends with code 1 if there is one. Beside the models there is ``chance``, a tagger that says anything at all.
"""

import argparse
import signal
import statistics
import sys
import tempfile
import time
import traceback
import warnings
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import numpy as np

import newsmodel as nm
from newsmodel.model import clean
from newsmodel.parsing import CAST, FURNITURE, RULES, TAGGERS
from newsmodel.parsing.attribution.joining import nest
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.tagging import make_tagging
from newsmodel.parsing.tagging.combining import combine
from newsmodel.parsing.tagging.confidence import SIGNS
from newsmodel.parsing.tagging.labels import COLUMNS
from newsmodel.parsing.tagging.words import split_words
from tests.property.damaged_news import make_text
from tests.property.test_parse_never_raises import check

LONG = 1000
"""Characters from which on a text counts for the time per character: shorter ones measure what any call costs."""

PATIENCE = 20
"""Seconds of processor after which a text has failed."""

Parser = Callable[[str], nm.Article]


def tag_by_chance(draft: Draft) -> Draft:
    """Label the words at random, in runs: whatever a network says, the article must hold together."""
    words = split_words(draft)
    if not words.texts:
        return draft
    chance = np.random.default_rng(zlib.crc32(draft.body.encode()))
    runs = -(-len(words.texts) // (run := int(chance.choice((1, 4, 30)))))
    logits = np.repeat(chance.normal(0, chance.choice((1, 20)), (runs, COLUMNS)), run, axis=0)[: len(words.texts)]
    tagging = make_tagging(draft, words, logits.astype(np.float32), chance.normal(size=SIGNS))
    return replace(draft, attributions=nest(combine(draft, tagging)))


def parse_by_chance(text: str) -> nm.Article:
    draft = Draft(body=text)
    for stage in (*FURNITURE, *RULES, tag_by_chance, *CAST):
        draft = stage(draft)
    return nm.Article(**draft.facts, body=draft.body, actors=draft.actors, sources=draft.sources, quotes=draft.quotes)


PARSERS: dict[str, Parser] = {
    "chance": parse_by_chance,
    **{model: partial(nm.parse, model=model) for model in reversed(TAGGERS)},
}


class TooSlow(Exception):
    """A text took longer than ``PATIENCE``."""


@contextmanager
def patience(seconds: int) -> Iterator[None]:
    """Break off what takes too long, where the system can wake us."""

    def give_up(signal_number: int, frame: FrameType | None) -> None:
        raise TooSlow(f"longer than {seconds} seconds")

    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGPROF, give_up)
        signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)


class Passed(NamedTuple):
    """A text that was parsed, or was rightly refused as empty."""

    seconds: float
    quotes: int


def try_text(text: str, parse: Parser) -> Passed:
    """Parse a text and look at every span of its article.

    Raises:
        Exception: whatever the parser raised, a warning that is not ours included; AssertionError if a span, a text
            or a reference does not fit.
    """
    with warnings.catch_warnings(), patience(PATIENCE):
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        began = time.process_time()
        try:
            article = parse(text)
        except nm.NoText:
            assert not clean(text).strip(), "a text with words was refused as empty"
            return Passed(time.process_time() - began, 0)
        took = time.process_time() - began
        check(article)
        return Passed(took, len(article.quotes))


def failure_of(text: str, parse: Parser) -> Exception | None:
    try:
        try_text(text, parse)
    except Exception as failure:
        return failure
    return None


def shrink(text: str, fails: Callable[[str], bool], patience: float = PATIENCE) -> str:
    """Cut a failing text down: leave out ever smaller pieces as long as it goes on failing, and there is time."""
    size, end = len(text) // 2, time.monotonic() + patience
    while size:
        at = 0
        while at < len(text):
            if time.monotonic() > end:
                return text
            shorter = text[:at] + text[at + size :]
            if fails(shorter):
                text = shorter
            else:
                at += size
        size //= 2
    return text


@dataclass
class Tally:
    """What one model made of the texts."""

    texts: int = 0
    characters: int = 0
    quotes: int = 0
    failures: list[Path] = field(default_factory=list)
    paces: list[float] = field(default_factory=list)
    """Seconds for a character, of each long text that passed."""

    slowest: tuple[float, int, int] = (0.0, 0, 0)
    """Its seconds for a character, its number, its characters."""

    def count(self, number: int, text: str, passed: Passed) -> None:
        self.texts, self.characters = self.texts + 1, self.characters + len(text)
        self.quotes += passed.quotes
        if len(text) >= LONG:
            self.paces.append(passed.seconds / len(text))
            self.slowest = max(self.slowest, (self.paces[-1], number, len(text)))

    def would_be_slowest(self, text: str, passed: Passed) -> bool:
        return len(text) >= LONG and passed.seconds / len(text) > self.slowest[0]

    def __str__(self) -> str:
        told = f"{self.texts:,} texts passed, {len(self.failures)} failed; {self.characters:,} characters"
        told += f", {self.quotes:,} quotations"
        if self.paces:
            slowest, number, size = self.slowest
            told += f"; texts of {LONG:,} characters or more: median {statistics.median(self.paces) * 1e6:.1f}"
            told += f", slowest {slowest * 1e6:.1f} µs of processor a character (text {number}, {size:,} characters)"
        return told


def write_failure(folder: Path, name: str, text: str, failure: Exception, parse: Parser) -> Path:
    """Write a failing text as Python, cut down, below what it raised."""
    slow = isinstance(failure, TooSlow)
    short = text if slow else shrink(text, lambda shorter: type(failure_of(shorter, parse)) is type(failure))
    trace = "".join(traceback.format_exception(failure)).encode("ascii", "backslashreplace").decode()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    path.write_text("".join(f"# {line}\n" for line in trace.splitlines()) + f"SHORT = {short!a}\nTEXT = {text!a}\n")
    return path


def fuzz(parse: Parser, name: str, seed: int, numbers: Sequence[int], folder: Path) -> Tally:
    """Make the texts with these numbers, and parse each.

    Args:
        parse: what must not break.
        name: for the files of failures.
        seed: the same one makes the same texts.
        numbers: which texts.
        folder: where failures are written.
    """
    tally = Tally()
    for number in numbers:
        text = make_text(seed, number)
        try:
            passed = try_text(text, parse)
            if tally.would_be_slowest(text, passed):
                # Anything may have held it up, once.
                passed = min(passed, try_text(text, parse), try_text(text, parse))
            tally.count(number, text, passed)
        except Exception as failure:
            path = write_failure(folder, f"{name}_{seed}_{number}", text, failure, parse)
            tally.failures.append(path)
            print(f"{name}, text {number}: {type(failure).__name__}; see {path}", flush=True)
    return tally


def main() -> int:
    """Print one line for each model."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("--texts", type=int, default=2000, help="how many; 100000 before a release")
    given.add_argument("--models", default=",".join(PARSERS), help="which, with commas between")
    given.add_argument("--seed", type=int, default=0)
    given.add_argument("--first", type=int, default=0, help="the number of the first text")
    kept = Path(tempfile.gettempdir()) / "newsmodel-fuzz"
    given.add_argument("--failures", type=Path, default=kept, help="the folder for failing texts (%(default)s)")
    asked = given.parse_args()
    failed = 0
    for model in asked.models.split(","):
        try:
            PARSERS[model]("“We are full,” said Ana Prior.")
        except nm.FileError as error:
            print(f"{model} is left out: {error}")
            continue
        tally = fuzz(PARSERS[model], model, asked.seed, range(asked.first, asked.first + asked.texts), asked.failures)
        print(f"{model}: {tally}", flush=True)
        failed += len(tally.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
