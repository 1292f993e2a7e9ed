"""From the ids of a model to ``@id``s, and back."""

import re
from urllib.parse import quote, unquote
from uuid import UUID, uuid5

from newsmodel.model import is_absolute
from newsmodel.model.text import UNCLEAN

# Made once with uuid4; every stand-in hangs under it, so it must never change.
_STAND_INS = UUID("c9a9cf1c-5fd5-4ef5-8a0c-0f4d6c3d6a51")

_UNUSABLE = re.compile(rf"\s|{UNCLEAN.pattern}")


def article_iri(article_id: str) -> str:
    """Return an article's ``@id``: its id if that is an absolute IRI, else a URN that stands in for it.

    The same id always gives the same URN (RFC 9562, version 5).

    Example:
        >>> article_iri("https://example.org/ferry"), article_iri("ferry")
        ('https://example.org/ferry', 'urn:uuid:99d08c50-2529-5dc8-b2a3-29dc98ff2953')
    """
    return article_id if is_absolute(article_id) else uuid5(_STAND_INS, article_id).urn


def part_prefix(iri: str) -> str:
    """Return what the ``@id``s of an article's parts start with.

    An IRI has one fragment only (RFC 3987), so the parts of an article that is a fragment itself stand below it.

    Example:
        >>> part_prefix("https://example.org/ferry"), part_prefix("https://example.org/ferry#article")
        ('https://example.org/ferry#', 'https://example.org/ferry#article/')
    """
    return iri + ("/" if "#" in iri else "#")


def part_iri(prefix: str, part_id: str) -> str:
    """Return the ``@id`` of an actor, source or quote.

    Example:
        >>> part_iri("https://example.org/ferry#", "ana prior/2")
        'https://example.org/ferry#ana%20prior%2F2'
    """
    return prefix + quote(part_id, safe="")


def part_id(prefix: str, iri: str) -> str:
    """Return the id that a part's ``@id`` stands for; an ``@id`` from elsewhere is an id as it is.

    Example:
        >>> part_id("https://example.org/ferry#", "https://example.org/ferry#ana%2Dprior")
        'ana-prior'
        >>> part_id("https://example.org/ferry#", "https://example.org/staff/ana")
        'https://example.org/staff/ana'
    """
    return unquote(iri[len(prefix) :]) if iri.startswith(prefix) else iri


def is_usable(part_id: str) -> bool:
    """Say whether a model takes this as an id.

    Example:
        >>> is_usable("ana-prior"), is_usable("ana prior"), is_usable("")
        (True, False, False)
    """
    return bool(part_id) and not _UNUSABLE.search(part_id)
