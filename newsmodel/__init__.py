"""Raw news in, one typed Article that knows who said what, schema.org JSON-LD and feeds out, and back.

Example:
    >>> import newsmodel as nm
    >>> article = nm.parse("Harbour is full\\n\\n“We are full,” said Ana Prior, the harbour master.")
    >>> article.headline, article.speaker(article.quotes[0]).name
    ('Harbour is full', 'Ana Prior')
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsmodel import errors

if TYPE_CHECKING:
    from newsmodel.checking import Finding, check
    from newsmodel.errors import (
        FileError,
        FormatError,
        InvalidModel,
        NewsmodelError,
        NewsmodelWarning,
        NoArticle,
        NoText,
        UnknownFormat,
        UnreadableDocument,
    )
    from newsmodel.files import read, write
    from newsmodel.model import (
        Act,
        Actor,
        ActorType,
        Article,
        Author,
        Correction,
        Feed,
        Image,
        Policies,
        Publisher,
        Quote,
        QuoteKind,
        Source,
        SourceKind,
        Span,
        Status,
    )
    from newsmodel.parsing import enrich, parse

__version__ = "0.1.0"

__all__ = [
    "Act",
    "Actor",
    "ActorType",
    "Article",
    "Author",
    "Correction",
    "Feed",
    "FileError",
    "Finding",
    "FormatError",
    "Image",
    "InvalidModel",
    "NewsmodelError",
    "NewsmodelWarning",
    "NoArticle",
    "NoText",
    "Policies",
    "Publisher",
    "Quote",
    "QuoteKind",
    "Source",
    "SourceKind",
    "Span",
    "Status",
    "UnknownFormat",
    "UnreadableDocument",
    "__version__",
    "check",
    "enrich",
    "parse",
    "read",
    "write",
]

_ELSEWHERE = {
    "Finding": "newsmodel.checking",
    "check": "newsmodel.checking",
    "enrich": "newsmodel.parsing",
    "parse": "newsmodel.parsing",
    "read": "newsmodel.files",
    "write": "newsmodel.files",
}


def __getattr__(name: str) -> object:
    """Load a public name from its home on first use, so that importing newsmodel stays light (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'newsmodel' has no attribute {name!r}")
    home = _ELSEWHERE.get(name) or ("newsmodel.errors" if name in vars(errors) else "newsmodel.model")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
