"""Prose → Article: pure functions, no network, no files but our own data."""

from collections.abc import Iterable

from newsmodel.model import Article
from newsmodel.parsing.actors import assemble_quotes, find_actors, resolve_sources
from newsmodel.parsing.attribution import attribute
from newsmodel.parsing.clean import clean_text
from newsmodel.parsing.draft import Draft, Stage
from newsmodel.parsing.furniture import find_credits, find_dateline, find_head, read_front_matter
from newsmodel.parsing.given import keep_given
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences

FURNITURE: tuple[Stage, ...] = (
    read_front_matter,
    clean_text,
    find_head,
    find_credits,
    find_dateline,
)
"""From all of a text to its body, and the facts that stood around it."""

SPEECH: tuple[Stage, ...] = (
    split_paragraphs,
    pair_marks,
    split_sentences,
    attribute,
    find_actors,
    resolve_sources,
    assemble_quotes,
)
"""From a body to who said what in it. ``attribute`` is where a trained tagger will stand."""

STAGES: tuple[Stage, ...] = (*FURNITURE, *SPEECH)
"""What happens to a text, in order."""


def parse(text: str) -> Article:
    """Turn raw article text into an article that knows who said what.

    Args:
        text: prose with or without its furniture: front matter, headline, byline, date, dateline, credits.

    Returns:
        The article. Whatever is not recognised as furniture stays in its body.

    Example:
        >>> article = parse("Harbour is full\\n\\n“We are full,” said Ana Prior. “Come back on Monday.”")
        >>> [(article.speaker(quote).name, quote.text) for quote in article.quotes]
        [('Ana Prior', 'We are full, Come back on Monday.')]
    """
    draft = _run(STAGES, Draft(body=text))
    return Article(**draft.facts, body=draft.body, actors=draft.actors, sources=draft.sources, quotes=draft.quotes)


def enrich(article: Article) -> Article:
    """Add quotes, sources and actors to an article that has a body, and leave the rest as it is.

    Args:
        article: read from a page, a feed or an API. One that has quotes or sources already comes back as it is, so
            that nothing checked by hand is lost; actors that it names already keep their ids and facts.

    Returns:
        An article with the same body, so that spans fit the text that was given.

    Example:
        >>> article = enrich(Article(body="“We are full,” said Ana Prior."))
        >>> article.quotes[0].text
        'We are full,'
    """
    if article.quotes or article.sources:
        return article
    draft = keep_given(article.actors, _run(SPEECH, Draft(body=article.body)))
    return article.model_copy(update={"actors": draft.actors, "sources": draft.sources, "quotes": draft.quotes})


def _run(stages: Iterable[Stage], draft: Draft) -> Draft:
    for stage in stages:
        draft = stage(draft)
    return draft
