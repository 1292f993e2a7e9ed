"""Networks: the two taggers as they run, on onnxruntime and numpy alone."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from newsmodel.errors import FileError
from newsmodel.parsing.tagging.confidence import SIGNS
from newsmodel.parsing.tagging.labels import COLUMNS
from newsmodel.parsing.tagging.pieces import Pieces
from newsmodel.parsing.tagging.sequences import Batch, Logits, make_rows, tag_rows
from newsmodel.parsing.tagging.shapes import affixes_of
from newsmodel.parsing.tagging.words import Words

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Bounds = tuple[int, int]

WEIGHTS = Path(__file__).parent / "weights"
"""What training has left: the networks, the vocabulary, and how they were made."""

_STRETCH_WORDS = 2048
_CACHED_VECTORS = 50_000


class Network(Protocol):
    """Says of each word what it may be."""

    def __call__(self, words: Words, paragraphs: Sequence[Bounds]) -> Logits:
        """Return logits of shape (words, ``COLUMNS``); zeros outside the given paragraphs."""


class AccurateNetwork:
    """A transformer of six layers: slow, and right more often.

    Args:
        folder: holds ``accurate.onnx`` and ``vocabulary.txt``.
    """

    def __init__(self, folder: Path) -> None:
        self._session = _open(folder / "accurate.onnx")
        self._pieces = _pieces(folder)

    def __call__(self, words: Words, paragraphs: Sequence[Bounds]) -> Logits:
        """Tag the given paragraphs."""
        return tag_rows(words, make_rows(words, self._pieces, paragraphs), self._run)

    def _run(self, batch: Batch) -> Logits:
        found: Logits = self._session.run(["logits"], batch._asdict())[0]
        return found


class FastNetwork:
    """Convolutions over one vector for each word: quick, and nearly as right.

    Args:
        folder: holds ``fast.onnx``, ``fast.npz`` and ``vocabulary.txt``.
    """

    def __init__(self, folder: Path) -> None:
        self._session = _open(folder / "fast.onnx")
        self._pieces = _pieces(folder)
        with np.load(folder / "fast.npz", allow_pickle=False) as tables:
            self._piece_table, self._piece_scale = tables["pieces"], tables["piece_scale"]
            self._affix_table, self._affix_scale = tables["affixes"], tables["affix_scale"]
            self._place_table, self._hint_table = tables["places"], tables["hints"]
        self._vectors: dict[str, NDArray[np.float16]] = {}

    def __call__(self, words: Words, paragraphs: Sequence[Bounds]) -> Logits:
        """Tag the given paragraphs, of which neighbours see each other's edges."""
        logits = np.zeros((len(words.texts), COLUMNS), dtype=np.float32)
        inputs = self._inputs(words)
        for first, after in _stretches(paragraphs):
            logits[first:after] = self._session.run(["logits"], {"words": inputs[None, first:after]})[0][0]
        return logits

    def _inputs(self, words: Words) -> NDArray[np.float32]:
        numbers: dict[str, int] = {}
        index = [numbers.setdefault(text, len(numbers)) for text in words.texts]
        table = np.stack([self._vector(text) for text in numbers]).astype(np.float32)
        inputs: NDArray[np.float32] = table[index]
        inputs += self._place_table[words.places]
        inputs += self._hint_table[words.hints]
        return inputs

    def _vector(self, text: str) -> NDArray[np.float16]:
        vector = self._vectors.get(text)
        if vector is None:
            if len(self._vectors) > _CACHED_VECTORS:
                self._vectors.clear()
            vector = self._vectors[text] = self._make_vector(text)
        return vector

    def _make_vector(self, text: str) -> NDArray[np.float16]:
        pieces, affixes = list(self._pieces[text]), affixes_of(text)
        of_pieces = (self._piece_table[pieces] * self._piece_scale[pieces, None]).mean(axis=0)
        of_affixes = (self._affix_table[affixes] * self._affix_scale[affixes, None]).sum(axis=0)
        vector: NDArray[np.float16] = (of_pieces + of_affixes).astype(np.float16)
        return vector


def _stretches(paragraphs: Sequence[Bounds]) -> Iterable[Bounds]:
    """Join neighbouring paragraphs up to a size, and cut those beyond it."""
    start, end = 0, 0
    for first, after in paragraphs:
        if end > start and (first != end or after - start > _STRETCH_WORDS):
            yield start, end
            start = first
        elif end == start:
            start = first
        end = after
        while end - start > _STRETCH_WORDS:
            yield start, start + _STRETCH_WORDS
            start += _STRETCH_WORDS
    if end > start:
        yield start, end


def read_vocabulary(path: Path) -> dict[str, int]:
    """Read a vocabulary: one piece a line, numbered from 0."""
    return {piece: number for number, piece in enumerate(path.read_text(encoding="utf-8").split("\n")) if piece}


@cache
def _pieces(folder: Path) -> Pieces:
    """Both networks of a folder cut words alike: the vocabulary is read once, and each word cut once."""
    return Pieces(read_vocabulary(folder / "vocabulary.txt"))


@cache
def accurate_network(folder: Path) -> Network:
    """Return the accurate tagger of a folder, loaded once."""
    _check(folder, "accurate.onnx", "vocabulary.txt")
    return AccurateNetwork(folder)


@cache
def fast_network(folder: Path) -> Network:
    """Return the fast tagger of a folder, loaded once."""
    _check(folder, "fast.onnx", "fast.npz", "vocabulary.txt")
    return FastNetwork(folder)


@cache
def confidence_weights(folder: Path, model: str) -> NDArray[np.float64]:
    """Return what each sign of an attribution weighs, as calibration has left it for a model."""
    try:
        weights = json.loads((folder / "confidence.json").read_text("utf-8"))[model]
        return np.array(weights, dtype=np.float64).reshape(SIGNS)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _missing(folder, "confidence.json") from error


def _open(path: Path) -> "InferenceSession":
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    # One thread: several articles at once are the caller's affair, and bigger than one article is rare.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        return InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has a tree of errors of its own
        raise _missing(path.parent, path.name) from error


def _check(folder: Path, *names: str) -> None:
    for name in names:
        if not (folder / name).is_file():
            raise _missing(folder, name)


def _missing(folder: Path, name: str) -> FileError:
    return FileError(
        f"the weights lack {name}, or it is broken", where=str(folder), remedy="train them with newsmodel train"
    )
