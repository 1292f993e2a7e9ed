"""Article: one story, who is in it, and who said what."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from newsmodel.model import validity
from newsmodel.model.actor import Actor
from newsmodel.model.newsroom import AuthorOrName, PublisherOrName
from newsmodel.model.quote import Quote
from newsmodel.model.source import Source
from newsmodel.model.strict import Model
from newsmodel.model.text import Identifier, Instant, Language, Line, Moment, Prose, Span, Text, Url


class Image(Model):
    """A picture that belongs to an article or a feed.

    Example:
        >>> Image(url="https://example.org/quay.jpg", credit="Ana Prior", width=1600, height=900).alt is None
        True
    """

    url: Url
    """The picture file. schema.org: ``ImageObject.url``; RSS: ``media:content``."""

    caption: Prose | None = None
    """The words under it. schema.org: ``caption``; RSS: ``media:description``."""

    credit: Line | None = None
    """Who made it. schema.org: ``creditText``; RSS: ``media:credit``."""

    alt: Prose | None = None
    """What it shows, for those who cannot see it. schema.org: ``description``."""

    width: int | None = Field(default=None, ge=1, lt=2**31)
    """In pixels. schema.org: ``width``."""

    height: int | None = Field(default=None, ge=1, lt=2**31)
    """In pixels. schema.org: ``height``."""


class Correction(Model):
    """What was wrong in an earlier version, and since when it is right.

    Example:
        >>> Correction(text="An earlier version misspelt Ana Prior’s name.", date="2026-03-02").date
        datetime.date(2026, 3, 2)
    """

    text: Prose
    """The note as printed. schema.org: ``correction.text``."""

    date: Moment | None = None
    """When it was made. schema.org: ``correction.datePublished``."""


class Status(StrEnum):
    """Whether an article may be used (IPTC ninjs ``pubStatus``)."""

    USABLE = "usable"
    """It may be published."""

    WITHHELD = "withheld"
    """Not now: an embargo or a doubt."""

    CANCELED = "canceled"
    """Never: it was killed, and copies of it are to be removed."""


def _blank_is_empty(text: str) -> str:
    """White space alone is no body: there is nothing to read, to count or to quote."""
    return "" if text.isspace() else text


def _blank_is_none(text: str | None) -> str | None:
    return _blank_is_empty(text or "") or None


class Article(Model):
    """One story: its furniture, its body, its actors, and who said what in it.

    Spans count code points of ``body``, end exclusive. An article whose spans, ids or references do not fit
    cannot be built: ``InvalidModel`` says which quote, which span, and what stands there.

    Example:
        >>> body = "“We are full,” said Ana Prior."
        >>> article = Article(headline="Harbour is full", body=body,
        ...     actors=[Actor(id="ana-prior", type="person", name="Ana Prior")],
        ...     sources=[Source(id="s1", kind="person", named=True, actor="ana-prior", label="Ana Prior")],
        ...     quotes=[Quote(id="q1", kind="direct", spans=[Span(1, 13)], source="s1")])
        >>> article.quotes[0].text, article.speaker(article.quotes[0]).name
        ('We are full,', 'Ana Prior')
    """

    id: Identifier = ""
    """A lasting name: given, else a URN made from the URL, else from the content. schema.org: ``@id``."""

    url: Url | None = None
    """The page of the story. schema.org: ``url``; RSS: ``link``."""

    headline: Line | None = None
    """The title as printed. schema.org: ``headline``; RSS: ``title``."""

    standfirst: Prose | None = None
    """The sentence or two under the headline. schema.org: ``description``; RSS: ``description``."""

    body: Annotated[Text, AfterValidator(_blank_is_empty)] = ""
    r"""The story as text; paragraphs stand one blank line apart. schema.org: ``articleBody``."""

    body_html: Annotated[Text | None, AfterValidator(_blank_is_none)] = None
    """The body with links, pictures and lists, sanitised; its text is exactly ``body``. schema.org: ``encoding``."""

    byline: Line | None = None
    """As printed: ``By Jane Doe and Bob Lee in Kyiv``. schema.org: ``identifier``."""

    authors: tuple[AuthorOrName, ...] = ()
    """Everybody the byline names; a plain string is a person's name. schema.org: ``author``; RSS: ``dc:creator``."""

    dateline: Line | None = None
    """As printed: ``LISBON, March 1 (Reuters)``. It stays in the body too. schema.org: ``dateline``."""

    place: Line | None = None
    """Where the story was written, as the dateline says. schema.org: ``locationCreated``."""

    published: Moment | None = None
    """A day, or an instant with its zone. schema.org: ``datePublished``; RSS: ``pubDate``."""

    modified: Moment | None = None
    """A day, or an instant with its zone. schema.org: ``dateModified``; RSS: ``atom:updated``."""

    language: Language | None = None
    """Of the body. schema.org: ``inLanguage``."""

    section: Line | None = None
    """``Politics``. schema.org: ``articleSection``; RSS: ``category``."""

    keywords: tuple[Line, ...] = ()
    """Topics. schema.org: ``keywords``; RSS: ``category``."""

    genre: Line | None = None
    """What kind of piece it is: ``analysis``, ``obituary``. schema.org: ``genre``, and ``@type`` if it has one."""

    publisher: PublisherOrName | None = None
    """Who publishes it; a plain string is its name. schema.org: ``publisher``."""

    provider: Line | None = None
    """The agency that it came from: ``Reuters``. schema.org: ``provider``."""

    credit_line: Prose | None = None
    """As printed: ``Reporting by Jane Doe; Editing by Bob Lee``. schema.org: ``creditText``."""

    images: tuple[Image, ...] = ()
    """Its pictures, the main one first. schema.org: ``image``; RSS: ``media:content``."""

    free: bool | None = None
    """Whether it can be read without paying; None where nobody says. schema.org: ``isAccessibleForFree``."""

    license: Url | None = None
    """The page of its licence. schema.org: ``license``."""

    copyright: Line | None = None
    """``© 2026 The Harbour Post``. schema.org: ``copyrightNotice``."""

    corrections: tuple[Correction, ...] = ()
    """Notes on mistakes put right. schema.org: ``correction``."""

    status: Status = Status.USABLE
    """Usable, withheld or canceled. schema.org: ``creativeWorkStatus``."""

    embargoed_until: Instant | None = None
    """Not to be published before. schema.org: ``identifier``."""

    version: Line | None = None
    """As its newsroom counts: ``3``. schema.org: ``version``."""

    actors: tuple[Actor, ...] = ()
    """Who is in the story. schema.org: ``mentions``; RSS: ``category`` with a domain."""

    sources: tuple[Source, ...] = ()
    """Whom and what it cites. schema.org: nodes that ``spokenByCharacter`` points to."""

    quotes: tuple[Quote, ...] = ()
    """Who said what; parsed ones stand in body order. schema.org: ``mentions`` Quotation; RSS: ``blockquote``."""

    @model_validator(mode="after")
    def _must_fit_together(self) -> Self:
        validity.require_unique_ids(self.actors, self.sources, self.quotes)
        validity.require_fitting_spans(self.body, self.actors, self.sources, self.quotes)
        validity.require_resolved_references(self.actors, self.sources, self.quotes)
        self._complete("quotes", tuple(validity.with_text(quote, self.body) for quote in self.quotes))
        if not self.id:
            self._complete("id", validity.derived_id(self.url, self.headline, self.published, self.body))
        return self

    def _complete(self, field: str, value: object) -> None:
        """Set what is derived; the one place where a model changes, before anybody has seen it."""
        self.__dict__[field] = value

    def text_of(self, span: Span) -> str:
        """Return the body's text at a span.

        Example:
            >>> Article(body="Rates rose.").text_of(Span(0, 5))
            'Rates'
        """
        return self.body[span.start : span.end]

    def source_of(self, quote: Quote) -> Source | None:
        """Return the source that a quote comes from, or None where the article does not say."""
        return next((source for source in self.sources if source.id == quote.source), None)

    def speaker(self, quote: Quote) -> Actor | None:
        """Return the actor who said a quote, or None where nobody is named."""
        source = self.source_of(quote)
        return None if source is None else next((actor for actor in self.actors if actor.id == source.actor), None)

    def quotes_by(self, actor: Actor) -> tuple[Quote, ...]:
        """Return an actor's quotes, in the order of the body."""
        sources = {source.id for source in self.sources if source.actor == actor.id}
        return tuple(quote for quote in self.quotes if quote.source in sources)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, without blank ones."""
        return tuple(paragraph for paragraph in self.body.split("\n\n") if paragraph.strip())

    @property
    def lede(self) -> str:
        """The first paragraph; empty where there is no body."""
        return next(iter(self.paragraphs), "")
