"""Parts of a web page, by CSS selector: what stands behind its paywall, and what reads well aloud."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from newsmodel.errors import FormatError
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import Article
from newsmodel.model.text import UNCLEAN

Selectors: TypeAlias = str | Sequence[str]
"""One CSS selector or several: ``.premium``, ``[".headline", ".standfirst"]``."""

# Google takes no other kind (Search Central, "Subscription and paywalled content").
_CLASS = re.compile(r"\.[A-Za-z_-][A-Za-z0-9_-]*")


def page_parts(article: Article, paywalled: Selectors, speakable: Selectors) -> Node:
    """Return the properties that tell of parts of the page that an article is embedded in.

    Args:
        article: what the page tells.
        paywalled: the classes of the elements that only subscribers see.
        speakable: selectors of what a voice assistant may read out.

    Returns:
        ``hasPart`` and ``speakable``, each only if there is something to say.

    Raises:
        FormatError: a selector is none, or is no class where it must be one; or parts are said to be paywalled of an
            article that is not ``free=False``.

    Example:
        >>> page_parts(Article(free=False), ".premium", ())
        {'hasPart': [{'@type': 'WebPageElement', 'isAccessibleForFree': False, 'cssSelector': '.premium'}]}
    """
    parts: Node = {}
    if classes := _listed(paywalled):
        _refuse_free(article)
        parts["hasPart"] = [_paywalled(selector) for selector in classes]
    if selectors := _listed(speakable):
        only = selectors[0] if len(selectors) == 1 else selectors
        parts["speakable"] = {"@type": "SpeakableSpecification", "cssSelector": only}
    return parts


def _listed(selectors: Selectors) -> list[str]:
    listed = [selectors] if isinstance(selectors, str) else list(dict.fromkeys(selectors))
    for selector in listed:
        if not selector.strip() or UNCLEAN.search(selector):
            raise FormatError(f"{selector!r} is no CSS selector", remedy="give one as .standfirst")
    return listed


def _refuse_free(article: Article) -> None:
    if article.free is not False:
        raise FormatError(
            f"parts of the page are paywalled, and the article says free={article.free}", remedy="set free=False"
        )


def _paywalled(selector: str) -> Node:
    if not _CLASS.fullmatch(selector):
        raise FormatError(
            f"paywalled parts are found by a class, and {selector!r} is none",
            remedy="give each such element a class, and name it as .premium",
        )
    return {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
