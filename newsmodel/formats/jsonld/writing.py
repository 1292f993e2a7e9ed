"""Article → the node objects of a JSON-LD document."""

from datetime import date
from hashlib import sha256
from typing import Literal, get_args

from newsmodel.errors import FormatError
from newsmodel.formats.jsonld.genres import types_of_genre
from newsmodel.formats.jsonld.identifiers import article_iri, part_prefix
from newsmodel.formats.jsonld.page_parts import Selectors, page_parts
from newsmodel.formats.jsonld.public import shown, without_bookkeeping
from newsmodel.formats.jsonld.vocabulary import (
    ARTICLE_ID,
    BYLINE,
    CONTEXT,
    EMBARGOED_UNTIL,
    FORMAT,
    FORMAT_VERSION,
    HONORIFIC,
    JOB_TITLE,
    POLICIES,
    PUBLIC,
    SOURCE_ORDER,
    Node,
    property_value,
    without_blanks,
)
from newsmodel.formats.jsonld.writing_speech import Speech
from newsmodel.model import Article, Author, Correction, Image, Publisher, Status

Layout = Literal["nested", "graph"]
Detail = Literal["full", "public"]


def document(
    article: Article,
    layout: Layout = "nested",
    detail: Detail = "full",
    paywalled: Selectors = (),
    speakable: Selectors = (),
) -> Node:
    """Map an article to a JSON-LD document.

    Args:
        article: any article.
        layout: ``nested`` puts every actor and source into the node that first points to it; ``graph`` puts all
            of them side by side under ``@graph``. Both say the same.
        detail: ``full`` says all that the article says, ``public`` what a reader of its page sees too.
        paywalled: the classes of the page's elements that only subscribers see.
        speakable: selectors of those that a voice assistant may read out.

    Returns:
        What ``json.dumps`` can write, keys in a fixed order.

    Raises:
        FormatError: there is no such layout or detail, or the parts of the page are none.
    """
    _refuse_unknown("layout", layout, get_args(Layout))
    _refuse_unknown("detail", detail, get_args(Detail))
    public = detail == "public"
    iri = article_iri(article.id)
    parts = page_parts(article, paywalled, speakable)
    article = shown(article) if public else article
    speech = Speech(article, iri, nested=layout == "nested")
    nodes = [_article(article, iri, speech, parts), *speech.beside]
    if public:
        nodes = [without_bookkeeping(node) for node in nodes]
        nodes[0] = {"@type": nodes[0].pop("@type"), "additionalType": PUBLIC, **nodes[0]}
    return {"@context": CONTEXT, **(nodes[0] if layout == "nested" else {"@graph": nodes})}


def _refuse_unknown(name: str, wish: str, known: tuple[str, ...]) -> None:
    if wish not in known:
        raise FormatError(f"there is no {name} {wish!r}", remedy=f"use {' or '.join(known)}")


def _article(article: Article, iri: str, speech: Speech, parts: Node) -> Node:
    return without_blanks(
        {
            "@type": types_of_genre(article.genre),
            "@id": iri,
            "url": article.url,
            "mainEntityOfPage": _page(article.url, iri),
            "headline": article.headline,
            "description": article.standfirst,
            "image": [image_node(image) for image in article.images],
            "datePublished": _iso(article.published),
            "dateModified": _iso(article.modified),
            "dateline": article.dateline,
            "locationCreated": _named("Place", article.place),
            "author": [_author(author) for author in article.authors],
            "publisher": article.publisher and _publisher(article.publisher),
            "provider": _named("Organization", article.provider),
            "creditText": article.credit_line,
            "copyrightNotice": article.copyright,
            "license": article.license,
            "inLanguage": article.language,
            "articleSection": article.section,
            "keywords": list(article.keywords),
            "genre": article.genre,
            "isAccessibleForFree": article.free,
            **parts,
            "creativeWorkStatus": None if article.status is Status.USABLE else article.status.value,
            "version": article.version,
            "correction": [_correction(correction) for correction in article.corrections],
            "articleBody": article.body,
            "encoding": _encodings(article),
            "mentions": speech.mentions(),
            "citation": speech.works(),
            "identifier": _facts(article, iri, speech),
        }
    )


def _page(url: str | None, iri: str) -> Node | None:
    """The page that holds the story, told apart from the story itself and from its parts."""
    if url is None:
        return None
    taken = url == iri or url.startswith(part_prefix(iri))
    return {"@type": "WebPage", "url" if taken else "@id": url}


def image_node(image: Image) -> Node:
    """Write a picture, of an article or of a feed, as an ImageObject."""
    return without_blanks(
        {
            "@type": "ImageObject",
            "url": image.url,
            "caption": image.caption,
            "creditText": image.credit,
            "description": image.alt,
            "width": _pixels(image.width),
            "height": _pixels(image.height),
        }
    )


def _pixels(size: int | None) -> str | None:
    """Write a size as a Distance: schema.org has no bare number for one."""
    return None if size is None else f"{size} px"


def _author(author: Author) -> Node:
    person = author.type == "person"
    facts = () if person else ((HONORIFIC, author.honorific), (JOB_TITLE, author.job_title))
    return without_blanks(
        {
            "@type": "Person" if person else "Organization",
            "name": author.name,
            "url": author.url,
            "honorificPrefix": author.honorific if person else None,
            "jobTitle": author.job_title if person else None,
            "sameAs": list(author.same_as),
            "identifier": [property_value(term, value) for term, value in facts if value is not None],
        }
    )


def _publisher(publisher: Publisher) -> Node:
    return without_blanks(
        {
            "@type": "NewsMediaOrganization",
            "name": publisher.name,
            "url": publisher.url,
            "logo": publisher.logo and {"@type": "ImageObject", "url": publisher.logo},
            "sameAs": list(publisher.same_as),
            **{name: getattr(publisher.policies, field) for field, name in POLICIES.items()},
        }
    )


def _correction(correction: Correction) -> Node:
    return without_blanks(
        {"@type": "CorrectionComment", "text": correction.text, "datePublished": _iso(correction.date)}
    )


def _named(kind: str, name: str | None) -> Node | None:
    return {"@type": kind, "name": name} if name else None


def _encodings(article: Article) -> list[Node]:
    """The body's hash, which proves that offsets still fit; and the body with its links and pictures."""
    made: list[Node] = []
    if article.body:
        digest = sha256(article.body.encode()).hexdigest()
        made.append({"@type": "MediaObject", "encodingFormat": "text/plain; charset=utf-8", "sha256": digest})
    if article.body_html is not None:
        made.append({"@type": "MediaObject", "encodingFormat": "text/html", "text": article.body_html})
    return made


def _facts(article: Article, iri: str, speech: Speech) -> list[Node]:
    """What schema.org has no property for."""
    facts = (
        (FORMAT, FORMAT_VERSION),
        (ARTICLE_ID, None if article.id == iri else article.id),
        (BYLINE, article.byline),
        (EMBARGOED_UNTIL, _iso(article.embargoed_until)),
        (SOURCE_ORDER, speech.source_order()),
    )
    return [property_value(term, value) for term, value in facts if value is not None]


def _iso(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()
