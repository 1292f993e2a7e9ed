"""The fields of the models as they are read, before the models have checked them."""

from datetime import date
from typing import TypedDict


class SpanFields(TypedDict):
    """Fields of a Span."""

    start: int
    end: int


class ImageFields(TypedDict):
    """Fields of an Image."""

    url: str | None
    caption: str | None
    credit: str | None
    alt: str | None
    width: int | None
    height: int | None


class AuthorFields(TypedDict):
    """Fields of an Author."""

    name: str | None
    type: str
    honorific: str | None
    job_title: str | None
    url: str | None
    same_as: list[str]


class PoliciesFields(TypedDict):
    """Fields of Policies."""

    principles: str | None
    ethics: str | None
    corrections: str | None
    unnamed_sources: str | None
    fact_checking: str | None
    missing_bylines: str | None
    coverage: str | None
    diversity: str | None
    staff_diversity: str | None
    feedback: str | None
    ownership: str | None
    masthead: str | None


class PublisherFields(TypedDict):
    """Fields of a Publisher."""

    name: str | None
    url: str | None
    logo: str | None
    same_as: list[str]
    policies: PoliciesFields


class CorrectionFields(TypedDict):
    """Fields of a Correction."""

    text: str | None
    date: date | None


class ActorFields(TypedDict):
    """Fields of an Actor."""

    id: str
    type: str
    name: str
    aliases: list[str]
    honorific: str | None
    job_title: str | None
    affiliation: str | None
    description: str | None
    same_as: list[str]
    mentions: list[SpanFields]


class SourceFields(TypedDict):
    """Fields of a Source."""

    id: str
    kind: str
    named: bool
    actor: str | None
    label: str
    reason: str | None
    mentions: list[SpanFields]


class QuoteFields(TypedDict):
    """Fields of a Quote."""

    id: str
    kind: str
    act: str
    spans: list[SpanFields]
    cue: SpanFields | None
    mention: SpanFields | None
    source: str | None
    confidence: float
    nested_in: str | None


class ArticleFields(TypedDict):
    """Fields of an Article."""

    id: str | None
    url: str | None
    headline: str | None
    standfirst: str | None
    body: str
    body_html: str | None
    byline: str | None
    authors: list[AuthorFields]
    dateline: str | None
    place: str | None
    published: date | None
    modified: date | None
    language: str | None
    section: str | None
    keywords: list[str]
    genre: str | None
    publisher: PublisherFields | None
    provider: str | None
    credit_line: str | None
    images: list[ImageFields]
    free: bool | None
    license: str | None
    copyright: str | None
    corrections: list[CorrectionFields]
    status: str
    embargoed_until: date | None
    version: str | None
    actors: list[ActorFields]
    sources: list[SourceFields]
    quotes: list[QuoteFields]
