"""Draft: what the parser knows so far, handed from stage to stage."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypedDict

from newsmodel.model import Act, Actor, Author, Correction, Image, Publisher, Quote, QuoteKind, Source, Span, Status


class Facts(TypedDict, total=False):
    """The fields of Article that the furniture may tell; a missing key is not known yet."""

    id: str
    url: str | None
    headline: str | None
    standfirst: str | None
    byline: str | None
    authors: tuple[Author, ...]
    dateline: str | None
    place: str | None
    published: date | None
    modified: date | None
    language: str | None
    section: str | None
    keywords: tuple[str, ...]
    genre: str | None
    publisher: Publisher | None
    provider: str | None
    credit_line: str | None
    license: str | None
    copyright: str | None
    corrections: tuple[Correction, ...]
    images: tuple[Image, ...]
    free: bool | None
    status: Status
    embargoed_until: datetime | None
    version: str | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks."""

    outer: Span
    """With its marks; an unclosed stretch ends with its paragraph."""

    inner: Span
    """Without them."""

    depth: int = 0
    """How many other stretches it stands in."""

    closed: bool = True
    """Whether its closing mark was found."""

    continues: bool = False
    """Whether it carries on the stretch before it, whose paragraph ended without a closing mark."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what, as printed: content, cue and source, before anybody knows who “he” is."""

    content: tuple[Span, ...]
    """The words said, without outer quotation marks; several where an aside cuts them."""

    kind: QuoteKind
    act: Act = Act.STATEMENT
    cue: Span | None = None
    mention: Span | None = None
    """The source as printed at this place; None where the reader must look elsewhere."""

    confidence: float = 1.0
    nested_in: int | None = None
    """Index of the attribution that this one stands in."""

    source: str | None = None
    """The id of the draft's source that says it; None until sources are resolved, or where nobody is found."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article under way. Each stage returns a new draft that knows more.

    Until the furniture is found, ``body`` is all of the text; afterwards it is the body, and never changes again:
    every span below counts its code points.
    """

    body: str
    facts: Facts = field(default_factory=Facts)
    """What the furniture told. A key that front matter has set, also to None, is settled."""

    as_given: bool = False
    """Whether front matter settled every fact, so that the body is taken as it stands, to the last space."""

    unread: tuple[str, ...] = ()
    """Lines of front matter that nobody could read: they stand on top of the body, and are no part of its head."""

    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    quoted: tuple[Quoted, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    actors: tuple[Actor, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()


Stage = Callable[[Draft], Draft]
