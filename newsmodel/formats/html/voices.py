"""Voices: the list of who said what that a page shows under its story."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from newsmodel.model import Act, Actor, Article, Quote, QuoteKind, Source, SourceKind

_KINDS = {
    QuoteKind.MIXED: "Partly in quotation marks",
    QuoteKind.INDIRECT: "Reported speech",
}

_PEOPLE = (SourceKind.PERSON, SourceKind.GROUP)


def voices(article: Article) -> Iterator[str]:
    """Yield the lines of a section that lists an article's statements by speaker, in the order they first speak."""
    groups = _by_speaker(article)
    if not groups:
        return
    yield '<section class="voices" aria-labelledby="voices">'
    yield '<h2 id="voices">Who said what</h2>'
    yield "<ul>"
    for group in groups:
        yield "<li>"
        yield from _heading(group, article)
        yield from (_quotation(quote, article.body) for quote in group.quotes)
        yield "</li>"
    yield "</ul>"
    yield "</section>"


@dataclass(frozen=True, slots=True)
class _Group:
    actor: Actor | None
    source: Source | None
    quotes: list[Quote]


def _by_speaker(article: Article) -> list[_Group]:
    """Join the statements of each actor, and of each source without one."""
    actors = {actor.id: actor for actor in article.actors}
    sources = {source.id: source for source in article.sources}
    groups: dict[str | None, _Group] = {}
    for quote in article.quotes:
        if quote.act is Act.STATEMENT:
            source = sources.get(quote.source or "")
            actor = actors.get(source.actor or "") if source else None
            key = actor.id if actor else quote.source
            groups.setdefault(key, _Group(actor, source, [])).quotes.append(quote)
    return list(groups.values())


def _heading(group: _Group, article: Article) -> Iterator[str]:
    name = group.actor.name if group.actor else group.source.label if group.source else "Source not given"
    yield f"<h3>{escape(name[0].upper() + name[1:])}</h3>"
    if group.actor:
        about = ", ".join(_about(group.actor, article))
        yield from [f'<p class="about">{escape(about)}</p>'] if about else []
    elif group.source and group.source.kind in _PEOPLE:
        reason = f": {group.source.reason}" if group.source.reason else ""
        yield f'<p class="about">Not named{escape(reason)}</p>'


def _about(actor: Actor, article: Article) -> Iterator[str]:
    """Yield an actor's office and affiliation, which may be another actor."""
    if actor.job_title:
        yield actor.job_title
    if actor.affiliation:
        yield next((other.name for other in article.actors if other.id == actor.affiliation), actor.affiliation)


def _quotation(quote: Quote, body: str) -> str:
    said = escape(_said(quote, body)).replace("\n\n", "</p><p>").replace("\n", "<br>")
    kind = f' <span class="kind">{_KINDS[quote.kind]}</span>' if quote.kind in _KINDS else ""
    return f"<blockquote><p>{said}{kind}</p></blockquote>"


def _said(quote: Quote, body: str) -> str:
    """Return the words as a newsroom quotes them alone: an ellipsis for the aside, no comma that led on to it."""
    said = body[quote.spans[0].slice]
    for before, after in pairwise(quote.spans):
        gap = "\n\n" if "\n\n" in body[before.end : after.start] else " … "
        said = f"{said.rstrip(', ')}{gap}{body[after.slice]}"
    said = said.rstrip(", ")
    return f"“{said}”" if quote.kind is QuoteKind.DIRECT else said
