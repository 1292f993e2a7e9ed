"""Genres: the newsroom's word for a kind of piece, and schema.org's type for it.

``Article.genre`` is free text. Where its word stands in ``WORDS``, JSON-LD says ``["NewsArticle", type]``: Google knows
NewsArticle and BlogPosting only, so the finer type stands beside it, never alone.
"""

from collections.abc import Sequence
from typing import Final

ARTICLE: Final = "NewsArticle"

WORDS: Final = {
    "ReportageNewsArticle": (
        *("report", "reportage", "news report", "reporting"),
        *("bericht", "nachricht", "reportaje", "reportagem", "verslag"),
    ),
    "OpinionNewsArticle": (
        *("opinion", "op-ed", "oped", "comment", "commentary", "editorial", "leader", "column", "perspective"),
        *("viewpoint", "letter", "letters", "meinung", "kommentar", "leitartikel", "kolumne", "tribune", "éditorial"),
        *("édito", "opinión", "opinião", "opinione", "commento", "editoriale", "opinie", "commentaar"),
    ),
    "AnalysisNewsArticle": ("analysis", "news analysis", "analyse", "análisis", "analisi", "análise"),
    "BackgroundNewsArticle": (
        *("background", "backgrounder", "explainer", "timeline", "hintergrund", "décryptage", "achtergrond"),
    ),
    "ReviewNewsArticle": (
        *("review", "rezension", "kritik", "critique", "reseña", "crítica", "recensione", "recensie"),
    ),
    "AskPublicNewsArticle": ("ask the public", "call-out", "callout", "appeal for information"),
    "LiveBlogPosting": (
        *("live blog", "liveblog", "live updates", "liveticker", "live-ticker", "en direct", "en directo", "diretta"),
    ),
    "SatiricalArticle": ("satire", "sátira", "satira"),
    "AdvertiserContentArticle": (
        *("advertorial", "sponsored", "sponsored content", "paid post", "advertisement feature", "anzeige"),
    ),
}
"""The words of each type, in lower case; the first is the one that is read where only the type is given."""

_TYPES: Final = {word: name for name, known in WORDS.items() for word in known}


def types_of_genre(genre: str | None) -> str | list[str]:
    """Return the ``@type`` of an article of this genre.

    Example:
        >>> types_of_genre("Opinion"), types_of_genre("obituary")
        (['NewsArticle', 'OpinionNewsArticle'], 'NewsArticle')
    """
    finer = _TYPES.get(genre.casefold()) if genre else None
    return [ARTICLE, finer] if finer else ARTICLE


def genre_of_types(types: Sequence[str]) -> str | None:
    """Return the genre that an article's types tell, for those who write a type and no ``genre``.

    Args:
        types: names without the vocabulary's address.

    Example:
        >>> genre_of_types(["NewsArticle", "AnalysisNewsArticle"]), genre_of_types(["NewsArticle"])
        ('analysis', None)
    """
    return next((WORDS[name][0] for name in types if name in WORDS), None)
