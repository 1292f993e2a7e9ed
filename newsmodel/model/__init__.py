"""What a story is: frozen, validated models that know no format and do no I/O."""

from newsmodel.model.actor import Actor, ActorType
from newsmodel.model.article import Article, Correction, Image, Status
from newsmodel.model.feed import Feed
from newsmodel.model.newsroom import Author, Policies, Publisher
from newsmodel.model.quote import Act, Quote, QuoteKind
from newsmodel.model.source import Source, SourceKind
from newsmodel.model.text import Span, clean, is_absolute

__all__ = [
    "Act",
    "Actor",
    "ActorType",
    "Article",
    "Author",
    "Correction",
    "Feed",
    "Image",
    "Policies",
    "Publisher",
    "Quote",
    "QuoteKind",
    "Source",
    "SourceKind",
    "Span",
    "Status",
    "clean",
    "is_absolute",
]
