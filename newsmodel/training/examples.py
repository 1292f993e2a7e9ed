"""Examples: annotated texts as the numbers that a tagger learns from."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from newsmodel.model import Act, Span
from newsmodel.parsing import RULES
from newsmodel.parsing.attribution.cues import CUES
from newsmodel.parsing.draft import Draft
from newsmodel.parsing.tagging.labels import ENTITIES, Part
from newsmodel.parsing.tagging.words import Words, split_words, words_in
from newsmodel.training.corpora import Corpus
from newsmodel.training.passages import Annotation

IGNORED = -100
"""A word that nobody has annotated."""

MARK_STYLES = (("‘", "’"), ('"', '"'), ("“", "”"), ("'", "'"))
"""Quotation marks that a text may be printed in instead of its own."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what it should be tagged with; one number for each word in each array."""

    words: Words
    parts: NDArray[np.int64]
    stated: NDArray[np.int64]
    """1 for words of a statement, its cue among them; 0 for those of narration and of attitudes."""

    entities: NDArray[np.int64]


def make_example(corpus: Corpus) -> Example:
    """Read a text as the parser does, and lay its annotation over the words."""
    words = split_words(read_draft(corpus.text))
    starts = words.starts.tolist()
    return Example(words, _parts_of(corpus, starts), _stated_of(corpus, starts), _entities_of(corpus, starts))


def read_draft(text: str) -> Draft:
    """Take a text through the stages that the tagger builds on."""
    draft = Draft(body=text)
    for stage in RULES:
        draft = stage(draft)
    return draft


def in_other_marks(corpus: Corpus, chance: random.Random) -> Corpus:
    """Print a text in other quotation marks, of the same length, so that every span still fits."""
    opening, closing = chance.choice(MARK_STYLES)
    letters = list(corpus.text)
    for each in read_draft(corpus.text).quoted:
        if each.depth == 0 and each.outer.start < each.inner.start:
            letters[each.outer.start : each.inner.start] = opening * (each.inner.start - each.outer.start)
            letters[each.inner.end : each.outer.end] = closing * (each.outer.end - each.inner.end)
    text = "".join(letters)
    return replace(corpus, text=text) if len(text) == len(corpus.text) else corpus


def _parts_of(corpus: Corpus, starts: Sequence[int]) -> NDArray[np.int64]:
    if corpus.attributions is None:
        return np.full(len(starts), IGNORED)
    parts = np.zeros(len(starts), dtype=np.int64)
    # What is said within what is said comes last, so that it is not painted over.
    for each in sorted(corpus.attributions, key=lambda each: each.content[0].start - each.content[-1].end):
        _lay(parts, starts, each.content, Part.CONTENT_BEGINS)
        _lay(parts, starts, each.source, Part.SOURCE_BEGINS)
        _lay(parts, starts, each.cue, Part.CUE_BEGINS)
    return parts


def _lay(labels: NDArray[np.int64], starts: Sequence[int], spans: Iterable[Span], begins: int) -> None:
    for span in spans:
        first, after = words_in(span, starts)
        labels[first:after] = begins + 1
        labels[first : min(first + 1, after)] = begins


def _stated_of(corpus: Corpus, starts: Sequence[int]) -> NDArray[np.int64]:
    if corpus.attributions is None:
        return np.full(len(starts), IGNORED)
    stated = np.zeros(len(starts), dtype=np.int64)
    # Statements come last: what stands in one is stated, whatever else stands there.
    acts = {Act.ATTITUDE: 0, None: IGNORED, Act.STATEMENT: 1}
    known = [
        (each, each.act if corpus.acts_are_known else _guess_act(corpus.text, each)) for each in corpus.attributions
    ]
    for act, value in acts.items():
        for span in (span for each, its_act in known if its_act is act for span in (*each.content, *each.cue)):
            first, after = words_in(span, starts)
            stated[first:after] = value
    return stated


def _guess_act(text: str, annotation: Annotation) -> Act | None:
    """Tell the act by the first word of the cue that attributes; None where no word tells."""
    for span in annotation.cue:
        for word in text[span.slice].lower().replace("’", "'").split():
            if word in CUES:
                return CUES[word].act
            if word == "according":
                return Act.STATEMENT
    return None


def _entities_of(corpus: Corpus, starts: Sequence[int]) -> NDArray[np.int64]:
    if corpus.entities is None:
        return np.full(len(starts), IGNORED)
    labels = np.zeros(len(starts), dtype=np.int64)
    for each in corpus.entities:
        _lay(labels, starts, (each.span,), 1 + 2 * ENTITIES.index(each.type))
    return labels
