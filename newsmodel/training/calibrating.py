"""Calibrating: how much each sign of an attribution says about its being right."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsmodel.model import Span
from newsmodel.parsing.draft import Attribution
from newsmodel.parsing.tagging import READERS, make_tagging, words
from newsmodel.parsing.tagging.combining import weigh_up
from newsmodel.parsing.tagging.confidence import SIGNS, Signs
from newsmodel.parsing.tagging.sequences import Logits
from newsmodel.training.corpora import Corpus
from newsmodel.training.evaluation.matching import match, same_source
from newsmodel.training.evaluation.words import Words
from newsmodel.training.examples import read_draft

_ROUNDS = 25
_RIDGE = 1.0


def calibrate(folder: Path, corpora: Sequence[Corpus]) -> None:
    """Learn for both taggers how sure an attribution is, and write it into ``confidence.json``.

    Args:
        folder: of the weights.
        corpora: annotated texts that the taggers have not been taught with.
    """
    weights = {}
    for model, read in READERS.items():
        judged = [pair for corpus in corpora for pair in judge(corpus, folder, read)]
        found = fit_confidence([signs for signs, _ in judged], [right for _, right in judged])
        weights[model] = [round(float(each), 4) for each in found]
    (folder / "confidence.json").write_text(json.dumps(weights, indent=1) + "\n", "utf-8")


def judge(corpus: Corpus, folder: Path, read: Callable[[words.Words, Path], Logits]) -> Iterator[tuple[Signs, bool]]:
    """Yield the signs of each attribution found in a text, and whether it is right."""
    draft = read_draft(corpus.text)
    its_words = words.split_words(draft)
    tagging = make_tagging(draft, its_words, read(its_words, folder), np.zeros(SIGNS))
    found = weigh_up(draft, tagging)
    right = _right_ones(corpus, [attribution for attribution, _ in found])
    for number, (_, signs) in enumerate(found):
        yield signs, number in right


def _right_ones(corpus: Corpus, found: Sequence[Attribution]) -> set[int]:
    text, gold = Words(corpus.text), corpus.attributions or ()
    expected = [text.words_at(each.content) for each in gold]
    claimed = [text.words_at(each.content) for each in found]
    return {
        number
        for which, number in match(expected, claimed)
        if same_source(text.tokens_at(gold[which].source), text.tokens_at(_printed(found[number])))
    }


def _printed(attribution: Attribution) -> tuple[Span, ...]:
    return (attribution.mention,) if attribution.mention else ()


def fit_confidence(signs: Sequence[Signs], right: Sequence[bool]) -> NDArray[np.float64]:
    """Fit the weights of a logistic regression by Newton's method, with a small ridge.

    Args:
        signs: of each attribution, as ``newsmodel.parsing.tagging.confidence.signs_of`` gives them.
        right: whether each attribution was right.

    Returns:
        One weight for each sign.

    Example:
        >>> bool(fit_confidence([np.array([1.0, 2.0]), np.array([1.0, -2.0])] * 50, [True, False] * 50)[1] > 1)
        True
    """
    table, truth = np.stack(signs), np.array(right, dtype=np.float64)
    weights = np.zeros(table.shape[1])
    for _ in range(_ROUNDS):
        chances = 1 / (1 + np.exp(-(table @ weights)))
        slope = table.T @ (truth - chances) - _RIDGE * weights
        curve = (table * (chances * (1 - chances))[:, None]).T @ table + _RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights
