"""Completing: what an article's markup does not say, taken from the ``meta`` tags of its page."""

import warnings
from typing import TypeAlias
from urllib.parse import urlsplit

from newsmodel.errors import InvalidModel, NewsmodelWarning
from newsmodel.formats import jsonld
from newsmodel.formats.html import metadata
from newsmodel.formats.html.head import Head
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import Article

Changes: TypeAlias = dict[str, object]
"""New values of an article's fields, as ``model_copy`` takes them."""

_HOSTS_ALIKE = ("www.", "m.", "amp.", "mobile.")


def missing_from(article: Article, head: Head) -> Changes:
    """Return the fields that an article lacks and its page's ``meta`` tags tell.

    Args:
        article: as its markup tells it.
        head: of the page that it is the main article of.
    """
    return {
        field: value for field, value in (_plain_fields(article, head) | _read_fields(article, head)).items() if value
    }


def _plain_fields(article: Article, head: Head) -> Changes:
    found: Changes = {}
    if article.url is None:
        found["url"] = next(iter(head.addresses), None)
    if article.language is None:
        found["language"] = metadata.language_of(head)
    if article.standfirst is None:
        found["standfirst"] = metadata.description_of(head)
    if article.headline is None:
        found["headline"] = metadata.headline_of(head)
    return found


def _read_fields(article: Article, head: Head) -> Changes:
    """Dates, names and pictures have many shapes: what reads them in JSON-LD reads them here."""
    lacks = {
        "datePublished": article.published is None,
        "author": not article.authors,
        "image": not article.images,
    }
    if not any(lacks.values()):
        return {}
    told = metadata.node_of(head)
    node: Node = {name: told[name] for name, is_lacking in lacks.items() if is_lacking and name in told}
    if not node:
        return {}
    publisher = {"publisher": article.publisher.name} if article.publisher else {}
    (read,) = jsonld.articles_in([{"@type": "NewsArticle", **publisher, **node}])
    return {"published": read.published, "authors": read.authors, "images": read.images}


def is_about(article: Article, head: Head) -> bool:
    """Say whether a page's ``meta`` tags speak of this article: it has the page's address or headline, or gives none.

    Args:
        article: the only one of its page, or its main one.
        head: of the page.
    """
    if article.url is None or not head.addresses:
        return True
    if _place(article.url) in {_place(address) for address in head.addresses}:
        return True
    return article.headline is not None and article.headline.casefold() in metadata.headline_of(head).casefold()


def _place(address: str) -> str:
    """An address without what makes no difference."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    host = parts.netloc.lower()
    for prefix in _HOSTS_ALIKE:
        host = host.removeprefix(prefix)
    return host + parts.path.rstrip("/").casefold()


def changed(article: Article, changes: Changes) -> Article:
    """Return the article with some fields changed, without those whose new values its model refuses."""
    if not changes:
        return article
    try:
        return article.model_copy(update=changes)
    except InvalidModel as error:
        refused = {problem.place.partition("[")[0].partition(".")[0] for problem in error.problems} & changes.keys()
        if not refused:
            return article
        warnings.warn(
            f"page: what its meta tags say of {', '.join(sorted(refused))} was left out: {error.problems[0]}",
            NewsmodelWarning,
            stacklevel=2,
        )
        return changed(article, {field: value for field, value in changes.items() if field not in refused})
