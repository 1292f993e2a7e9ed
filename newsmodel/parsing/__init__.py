"""Prose → Article: pure functions, no network, no files but our own data."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Literal

from newsmodel.errors import UnknownModel
from newsmodel.model import Article
from newsmodel.parsing.actors import assemble_quotes, find_actors, resolve_sources
from newsmodel.parsing.attribution import attribute
from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft, Facts, Stage
from newsmodel.parsing.furniture import find_credits, find_dateline, find_head, read_front_matter
from newsmodel.parsing.given import keep_given
from newsmodel.parsing.language import find_language
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences
from newsmodel.parsing.tagging import tag_accurately, tag_fast

FURNITURE: tuple[Stage, ...] = (
    read_front_matter,
    clean_text,
    find_head,
    find_credits,
    find_dateline,
)
"""From all of a text to its body, and the facts that stood around it."""

RULES: tuple[Stage, ...] = (
    split_paragraphs,
    pair_marks,
    split_sentences,
    find_language,
    attribute,
)
"""From a body to who said what in it, as printed, by rules alone."""

Model = Literal["accurate", "fast", "rules"]

TAGGERS: Mapping[Model, tuple[Callable[..., Draft], ...]] = {
    "accurate": (tag_accurately,),
    "fast": (tag_fast,),
    "rules": (),
}
"""What goes over the rules' work with a trained network."""

CAST: tuple[Stage, ...] = (
    find_actors,
    resolve_sources,
    assemble_quotes,
)
"""From who said what, as printed, to the people and organisations of the whole article."""


def speech(model: Model = "accurate", weights: Path | None = None) -> tuple[Stage, ...]:
    """Return what happens to a body, in order.

    Args:
        model: which tagger.
        weights: a folder that ``newsmodel train`` has written; None for the weights that come with the package.

    Raises:
        UnknownModel: there is no such model.
    """
    if model not in TAGGERS:
        raise UnknownModel(f"there is no model {model!r}", remedy=f"take one of {', '.join(TAGGERS)}")
    taggers = TAGGERS[model] if weights is None else (partial(each, weights=weights) for each in TAGGERS[model])
    return (*RULES, *taggers, *CAST)


def parse(text: str, model: Model = "accurate", weights: Path | None = None) -> Article:
    """Turn raw article text into an article that knows who said what.

    Args:
        text: prose with or without its furniture: front matter, headline, byline, date, dateline, credits.
        model: ``accurate`` takes a fraction of a second for an article, ``fast`` is for archives, ``rules`` loads no
            network at all.
        weights: a folder that ``newsmodel train`` has written; None for the weights that come with the package.

    Returns:
        The article. Whatever is not recognised as furniture stays in its body.

    Raises:
        UnknownModel: there is no such model.
        FileError: the folder of weights lacks something.

    Example:
        >>> article = parse("Harbour is full\\n\\n“We are full,” said Ana Prior. “Come back on Monday.”")
        >>> [(article.speaker(quote).name, quote.text) for quote in article.quotes]
        [('Ana Prior', 'We are full, Come back on Monday.')]
    """
    draft = _run((*FURNITURE, *speech(model, weights)), Draft(body=text))
    return Article(**draft.facts, body=draft.body, actors=draft.actors, sources=draft.sources, quotes=draft.quotes)


def enrich(article: Article, model: Model = "accurate", weights: Path | None = None) -> Article:
    """Add quotes, sources and actors to an article that has a body, and its language where it has none.

    Args:
        article: read from a page, a feed or an API. One that has quotes or sources already comes back as it is, so
            that nothing checked by hand is lost; actors that it names already keep their ids and facts.
        model: as in ``parse``.
        weights: as in ``parse``.

    Returns:
        An article with the same body, so that spans fit the text that was given.

    Example:
        >>> article = enrich(Article(body="“We are full,” said Ana Prior."))
        >>> article.quotes[0].text
        'We are full,'
    """
    if article.quotes or article.sources:
        return article
    told: Facts = {"language": article.language} if article.language else {}
    draft = keep_given(article.actors, _run(speech(model, weights), Draft(body=article.body, facts=told)))
    found = {"actors": draft.actors, "sources": draft.sources, "quotes": draft.quotes}
    return article.model_copy(update={**found, "language": draft.facts.get("language")})


def _run(stages: Iterable[Stage], draft: Draft) -> Draft:
    for stage in stages:
        draft = stage(draft)
    return draft
