"""Metadata: what the ``meta`` tags of a page say of its article, as a schema.org node.

The names are those of the Open Graph protocol (ogp.me) with its ``article`` terms, of Dublin Core, of X's cards, and
of the services to which newsrooms report their articles. Where several say the same, the first in the list is taken.
"""

import re

from newsmodel.formats.bylines import is_collective, read_byline
from newsmodel.formats.dates import read_date
from newsmodel.formats.html.head import Head
from newsmodel.formats.jsonld.vocabulary import Node

_HEADLINES = ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title")
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "article:published", "article.published"),
    *("datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"),
    *("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "publishdate", "publish-date"),
    *("publish_date", "pubdate", "originalpublicationdate", "displaydate", "date"),
)
_MODIFIED = (
    *("article:modified_time", "og:article:modified_time", "article:modified", "article.updated", "datemodified"),
    *("og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod"),
)
_AUTHORS = (
    *("article:author:name", "byl", "author", "article:author", "og:article:author", "parsely-author"),
    *("sailthru.author", "cxenseparse:author", "dc.creator", "dcterms.creator"),
)
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
_IMAGES = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "thumbnail")
_SECTIONS = ("article:section", "og:article:section", "parsely-section", "cxenseparse:category")
_TAGS = ("article:tag", "og:article:tag")
_KEYWORDS = ("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
_LANGUAGES = ("og:locale", "content-language", "dc.language", "language")
_OF_ARTICLES = frozenset(("article", "newsarticle", "news_article", "news", "story", "post", "blogpost", "blog"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_TIERS = {"free": True, "metered": False, "locked": False}
_BETWEEN = re.compile(r"\s+[-–—|·•:»]+\s+|\s*[|·•»]\s*")


def tells_of_article(head: Head) -> bool:
    """Say whether the ``meta`` tags of a page call it an article."""
    kinds = (head.first("og:type"), head.first("parsely-type"), head.first("dc.type"))
    return any(kind.lower().rpartition(":")[2] in _OF_ARTICLES for kind in kinds) or bool(
        head.first("article:published_time", "article:modified_time", "article:author", "article:section")
    )


def node_of(head: Head) -> Node:
    """Return what the ``meta`` tags say of the article, as a node for the reader of JSON-LD.

    Args:
        head: of the page.
    """
    site = head.first("og:site_name", "application-name", "dc.publisher")
    node: Node = {
        "@type": "NewsArticle",
        "headline": headline_of(head),
        "url": next(iter(head.addresses), ""),
        "description": head.first(*_DESCRIPTIONS),
        "datePublished": date_node(head.first(*_PUBLISHED)),
        "dateModified": date_node(head.first(*_MODIFIED)),
        "author": [node for name in author_names(head) for node in author_nodes(name, site)],
        "publisher": {"@type": "Organization", "name": site} if site else None,
        "image": image_of(head),
        "inLanguage": language_of(head),
        "articleSection": head.first(*_SECTIONS),
        "keywords": head.all(*_TAGS) or head.first(*_KEYWORDS),
        "isAccessibleForFree": _TIERS.get(head.first("article:content_tier").lower()),
    }
    return {name: value for name, value in node.items() if value not in ("", [], None)}


def date_node(text: str) -> str:
    """Return a date in ISO 8601, however it is printed; empty where it cannot be read."""
    moment = read_date(text) if text else None
    return moment.isoformat() if moment else ""


def author_nodes(byline: str, publisher: str = "") -> list[Node]:
    """Return the authors that a byline names as nodes.

    Args:
        byline: as printed.
        publisher: whose name is no author beside others.
    """
    nodes: list[Node] = []
    for credit in read_byline(byline, publisher or None):
        nodes.append({"@type": "Organization" if is_collective(credit.name) else "Person", "name": credit.name})
        if credit.job_title:
            nodes[-1]["jobTitle"] = credit.job_title
    return nodes


def headline_of(head: Head) -> str:
    """Return the headline, without the name of the site that many put after it."""
    headline = head.first(*_HEADLINES) or head.title
    site = head.first("og:site_name", "application-name").casefold()
    parts = _BETWEEN.split(headline)
    last = parts[-1].casefold()
    if len(parts) > 1 and (last == site or (not site and not head.first(*_HEADLINES))):
        cut = headline.rindex(parts[-1])
        return _BETWEEN.sub("", headline[:cut]) if len(parts) == 2 else headline[:cut].rstrip(" -–—|·•:»")
    return headline


def author_names(head: Head) -> list[str]:
    """Return the authors as given; addresses of their profiles are no names."""
    for name in _AUTHORS:
        if names := [text for text in head.all(name) if "://" not in text and "www." not in text]:
            return list(dict.fromkeys(names))
    return []


def language_of(head: Head) -> str:
    """Return the language of the page as a language tag (BCP 47); empty where it gives none."""
    for written in (head.language, head.first(*_LANGUAGES)):
        tag = written.partition(",")[0].strip().replace("_", "-")
        if _LANGUAGE.fullmatch(tag):
            return tag
    return ""


def description_of(head: Head) -> str:
    """Return the description; empty where there is none."""
    return head.first(*_DESCRIPTIONS)


def image_of(head: Head) -> Node | None:
    """Return the picture for previews, with its size if that is given."""
    address = head.absolute(head.first(*_IMAGES))
    if not address:
        return None
    sizes = {name: size for name in ("width", "height") if (size := head.first(f"og:image:{name}")).isdigit()}
    alt = head.first("og:image:alt", "twitter:image:alt")
    return {"@type": "ImageObject", "url": address, **sizes, **({"description": alt} if alt else {})}
