"""Stories for the tests: a body, and who is printed as the source of which words."""

import re

from newsmodel.model import Article, QuoteKind, Span
from newsmodel.parsing.actors import assemble_quotes, find_actors, resolve_sources
from newsmodel.parsing.draft import Attribution, Draft, Quoted

Claim = tuple[str, str | None]
"""Words said, and their source as printed, which is looked for nearest to them; None where none is printed."""


def told(body: str, *claims: Claim) -> Article:
    """Run the stages over a body whose attributions are known."""
    quoted = tuple(Quoted(Span(*found.span()), Span(*found.span(1))) for found in re.finditer("“([^”]+)”", body))
    spans = [_said(body, words) for words, _ in claims]
    attributions = tuple(
        Attribution(
            content=(span,),
            kind=QuoteKind.DIRECT if any(each.inner.covers(span) for each in quoted) else QuoteKind.INDIRECT,
            mention=source and _nearest(body, source, span),
            nested_in=next((index for index, other in enumerate(spans) if other != span and other.covers(span)), None),
        )
        for span, (_, source) in zip(spans, claims, strict=True)
    )
    draft = Draft(body=body, quoted=quoted, attributions=attributions)
    draft = assemble_quotes(resolve_sources(find_actors(draft)))
    return Article(body=body, actors=draft.actors, sources=draft.sources, quotes=draft.quotes)


def _said(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def _nearest(body: str, source: str, content: Span) -> Span:
    """Find the printed source that stands nearest to what it says, and outside it where it can."""
    places = [Span(*found.span()) for found in re.finditer(rf"(?<!\w){re.escape(source)}(?!\w)", body)]
    return min(places, key=lambda span: (content.covers(span), abs(span.start - content.start)))


def speakers(body: str, *claims: Claim) -> list[str | None]:
    """Return the names of those who say each of the claims, None for the unnamed."""
    article = told(body, *claims)
    by_words = {quote.text: article.speaker(quote) for quote in article.quotes}
    named = [by_words[words] for words, _ in claims]
    return [actor.name if actor else None for actor in named]


def actors(body: str) -> list[tuple[str, str]]:
    """Return the type and name of everybody in a body."""
    return [(actor.type.value, actor.name) for actor in told(body).actors]
