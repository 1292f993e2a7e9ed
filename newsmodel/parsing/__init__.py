"""Prose → Article: pure functions, no network, no files but our own data."""

from newsmodel.model import Article
from newsmodel.parsing.draft import Draft, Stage

STAGES: tuple[Stage, ...] = ()
"""What happens to a text, in order."""


def parse(text: str) -> Article:
    """Turn raw article text into an article that knows who said what."""
    draft = Draft(body=text)
    for stage in STAGES:
        draft = stage(draft)
    return Article(**draft.facts, body=draft.body, actors=draft.actors, sources=draft.sources, quotes=draft.quotes)


def enrich(article: Article) -> Article:
    """Add quotes, sources and actors to an article that has a body."""
    return article
