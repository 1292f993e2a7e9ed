"""Dice: cheap choices out of drawn bytes.

One draw of Hypothesis costs as much as a hundred throws, and an article needs hundreds. So the strategies draw one
string of bytes, and plain Python makes an article of it. All zeros, and bytes that are used up, give the simplest
article there is: that is what Hypothesis shrinks towards. (Several strings would be slower and poorer: Hypothesis
then fills many of them with zeros, or with each other's bytes.)
"""

import unicodedata
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")

_RANGES = ((0x20, 0x7F), (0xA0, 0x250), (0x250, 0x3000), (0x3000, 0x10000), (0x10000, 0x20000), (0x20000, 0x110000))


class Dice:
    """Numbers, choices and characters from bytes."""

    def __init__(self, throws: bytes) -> None:
        self._throws = iter(throws)

    def split_off(self, throws: int) -> "Dice":
        """Take so many throws for something of its own, so that it shrinks without changing the rest."""
        return Dice(bytes(islice(self._throws, throws)))

    def below(self, limit: int) -> int:
        number, size = 0, 1
        while size < limit:
            number, size = number * 256 + next(self._throws, 0), size * 256
        return number % limit

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def yes(self, *, of: int = 2) -> bool:
        """Say yes once in so many times."""
        return self.below(of) == of - 1

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self.below(2) else None

    def few(self, make: Callable[[], T], most: int = 3) -> tuple[T, ...]:
        return tuple(make() for _ in range(self.below(most + 1)))

    def character(self) -> str:
        """Any character that model text may hold, from every plane of Unicode."""
        start, end = self.pick(_RANGES)
        character = chr(start + self.below(end - start))
        return "x" if character in "\ufffe\uffff" or unicodedata.category(character) in ("Cs", "Cc") else character


def dice(throws: int) -> st.SearchStrategy[Dice]:
    """Dice that can be thrown so many times, now and then fewer, before all else is 0."""
    sizes = st.sampled_from((throws // 32, throws // 8, throws // 2, *[throws] * 9))
    return sizes.flatmap(lambda size: st.binary(min_size=size, max_size=size)).map(Dice)
