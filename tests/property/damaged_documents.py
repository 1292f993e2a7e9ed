"""Documents with a piece cut out or put in, and the promise of every reader: it reads them or refuses them."""

import contextlib
import warnings
from collections.abc import Callable

from hypothesis import strategies as st

import newsmodel as nm


def damaged(document: str, data: st.DataObject, *bits: str) -> str:
    """Put nothing, some letters or one of the bits in the place of up to 200 characters."""
    start = data.draw(st.integers(0, len(document)))
    end = data.draw(st.integers(start, min(len(document), start + 200)))
    damage = data.draw(st.one_of(st.just(""), st.text(max_size=5), st.sampled_from(bits)))
    return document[:start] + damage + document[end:]


def read_or_refuse(
    loads: Callable[[str | bytes], nm.Article | nm.Feed], document: str | bytes, *kinds: type[nm.Article | nm.Feed]
) -> None:
    """Let a reader read a document; it may refuse it, with an error of ours alone."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        with contextlib.suppress(nm.FormatError):
            assert isinstance(loads(document), kinds)
