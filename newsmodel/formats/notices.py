"""What every format says alike: that it holds no feed, and what its reader has repaired or left out."""

import warnings
from collections.abc import Iterable

from newsmodel.errors import FormatError, NewsmodelWarning
from newsmodel.model import Article, Feed


def only_article(thing: Article | Feed, holder: str, feeds_as: str = "RSS") -> Article:
    """Return an article as it is, for a format that holds one.

    Args:
        thing: what somebody wants to have written.
        holder: the format, as a message names it.
        feeds_as: the format that a feed should be written in.

    Raises:
        FormatError: it is a feed.

    Example:
        >>> only_article(Article(id="urn:example:1"), "plain text").id
        'urn:example:1'
    """
    if isinstance(thing, Feed):
        raise FormatError(
            f"{holder} holds one article, and this is a feed of {len(thing.items)}",
            remedy=f"write each of its items on its own, or the feed as {feeds_as}",
        )
    return thing


def warn_of(notes: Iterable[str], prefix: str = "") -> None:
    """Warn whoever called the function that calls this one.

    Args:
        notes: what was repaired or left out, each once.
        prefix: said before each.
    """
    for note in notes:
        warnings.warn(f"{prefix}{note}", NewsmodelWarning, stacklevel=3)
