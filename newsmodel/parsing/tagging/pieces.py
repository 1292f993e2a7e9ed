"""Pieces: words cut into the pieces of WordPiece that MiniLM was trained on (Devlin et al. 2019, section 3)."""

import unicodedata
from collections.abc import Mapping

UNKNOWN = 100
FIRST = 101
LAST = 102

_LONGEST_WORD = 100
_CACHE_SIZE = 200_000


class Pieces:
    """Cuts words into pieces of a vocabulary, and remembers how.

    Args:
        vocabulary: each piece and its number; pieces within a word begin with ``##``.

    Example:
        >>> Pieces({"har": 7, "##bour": 8})["Harbour"]
        (7, 8)
    """

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}

    def __getitem__(self, word: str) -> tuple[int, ...]:
        """Return the numbers of a word's pieces, at least one; a word without known pieces is ``UNKNOWN``."""
        pieces = self._known.get(word)
        if pieces is None:
            if len(self._known) > _CACHE_SIZE:
                self._known.clear()
            pieces = self._known[word] = self._cut(_plain(word))
        return pieces

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (UNKNOWN,)
        pieces = []
        start = 0
        while start < len(word):
            end = len(word)
            prefix = "##" if start else ""
            while end > start and prefix + word[start:end] not in self._vocabulary:
                end -= 1
            if end == start:
                return (UNKNOWN,)
            pieces.append(self._vocabulary[prefix + word[start:end]])
            start = end
        return tuple(pieces) or (UNKNOWN,)


def _plain(word: str) -> str:
    """Return a word in lower case without accents, and marks as they stood in what MiniLM was trained on."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(each for each in decomposed if unicodedata.category(each) != "Mn")
