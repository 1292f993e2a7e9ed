"""The readable view of an article: headline, facts, and who said what.

Everything printed is a ``Text``, never a string, so that brackets in a story are not taken for Rich's markup.
"""

import re
from collections.abc import Iterator
from itertools import cycle

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsmodel.cli.inputs import STANDARD_INPUT
from newsmodel.formats.html.moments import printed
from newsmodel.model import Act, Actor, Article, Quote, QuoteKind, clean

# One colour for each speaker, in the order they speak; readable on dark and on light ground.
SPEAKER_COLOURS = ("cyan", "magenta", "green", "yellow", "bright_blue", "red", "bright_magenta")
NARROW, WIDEST = 100, 132

# Marks that turn the direction of what follows: in a terminal they could reorder the rest of the line.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def show(article: Article, name: str, console: Console, *, attitudes: bool = False) -> None:
    """Print an article for people.

    Args:
        article: what to show.
        name: where it came from, as the user called it.
        console: where to print; a terminal gets colours, anything else plain text.
        attitudes: whether to list beliefs and wishes too, not only what was said.
    """
    cast = _Cast(article, tuple(quote for quote in article.quotes if attitudes or quote.act is Act.STATEMENT))
    parts = (_heading(article, name), _facts(article), _speech(cast, console.width < NARROW), _sum(cast))
    whole = Group(*(part for part in parts if part))
    width = min(console.width, WIDEST)
    if console.is_terminal:
        console.print(whole, width=width)
        return
    with console.capture() as capture:
        console.print(whole, width=width)
    console.file.writelines(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def _heading(article: Article, name: str) -> RenderableType:
    heading = Text(safe(article.headline or "(no headline)"), style="bold")
    place = "standard input" if name == STANDARD_INPUT else safe(name)
    return Group(heading, Text(place, style="dim"), *_standfirst(article))


def _standfirst(article: Article) -> Iterator[Text]:
    if article.standfirst:
        yield Text(safe(article.standfirst), style="italic")


def _facts(article: Article) -> RenderableType | None:
    facts = {
        "By": ", ".join(author.name for author in article.authors) or article.byline,
        "Published": article.published and printed(article.published),
        "Modified": article.modified and printed(article.modified),
        "Dateline": article.dateline,
        "Section": article.section,
        "Keywords": ", ".join(article.keywords),
        "Publisher": article.publisher.name if article.publisher else None,
        "Agency": article.provider,
        "Credits": article.credit_line,
        "Corrected": " ".join(correction.text for correction in article.corrections),
        "Address": article.url,
    }
    grid = Table.grid(padding=(0, 2))
    for fact, value in facts.items():
        if value:
            grid.add_row(Text(fact, style="dim"), Text(safe(value)))
    return Padding(grid, (1, 0, 0, 0)) if grid.row_count else None


class _Cast:
    """Who speaks in the quotes that are shown, each in a colour of their own."""

    def __init__(self, article: Article, quotes: tuple[Quote, ...]) -> None:
        self.article = article
        self.quotes = quotes
        self._actors = {actor.id: actor for actor in article.actors}
        cited = {quote.source for quote in quotes}
        self.sources = {source.id: source for source in article.sources if source.id in cited}
        speakers = dict.fromkeys(self._speaker_id(quote.source) for quote in quotes if quote.source)
        self._colours = dict(zip(speakers, cycle(SPEAKER_COLOURS), strict=False))

    def _speaker_id(self, source: str) -> str:
        """Return the actor's id rather than the source's: two roles of one actor share a colour."""
        return self.sources[source].actor or source

    def colour(self, quote: Quote) -> str:
        return self._colours[self._speaker_id(quote.source)] if quote.source else ""

    def speaker(self, quote: Quote) -> Actor | None:
        source = self.sources.get(quote.source or "")
        return self._actors.get(source.actor or "") if source else None

    def speaker_shown(self, quote: Quote) -> Text:
        if actor := self.speaker(quote):
            return Text(safe(actor.name), style=f"bold {self.colour(quote)}")
        if quote.source:
            return Text(safe(self.sources[quote.source].label), style=f"italic {self.colour(quote)}")
        return Text("nobody named", style="dim italic")

    def introduced(self) -> Iterator[tuple[Quote, Text]]:
        """Yield each quote and its speaker, who at the first quote is shown with office or occupation."""
        known: set[str] = set()
        for quote in self.quotes:
            shown, actor = self.speaker_shown(quote), self.speaker(quote)
            if actor and actor.job_title and actor.id not in known:
                known.add(actor.id)
                shown = shown + Text(f"\n{safe(actor.job_title)}", style="not bold dim")
            yield quote, shown


def _speech(cast: _Cast, narrow: bool) -> RenderableType | None:
    """Return the table of quotes. On a narrow screen, kind and cue stand under the speaker to leave room for words."""
    if not cast.quotes:
        return None
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0), leading=int(narrow))
    table.add_column("Speaker", width=22 if narrow else 30, overflow="fold")
    if not narrow:
        table.add_column("Kind", no_wrap=True)
        table.add_column("Cue", max_width=14, overflow="fold")
    table.add_column("Words", overflow="fold")
    for quote, speaker in cast.introduced():
        facts = _kind(quote), _cue(cast.article, quote)
        first = (Text("\n").join((speaker, _side_by_side(*facts))),) if narrow else (speaker, *facts)
        table.add_row(*first, Text(_words(cast.article, quote), style=cast.colour(quote)))
    return Padding(table, (1, 0, 0, 0))


def _kind(quote: Quote) -> Text:
    return Text(quote.kind if quote.act is Act.STATEMENT else quote.act, style="dim")


def _cue(article: Article, quote: Quote) -> Text:
    return Text(safe(article.text_of(quote.cue)) if quote.cue else "", style="dim")


def _side_by_side(kind: Text, cue: Text) -> Text:
    return Text.assemble(kind, (": ", "dim"), cue) if cue else kind


def _words(article: Article, quote: Quote) -> str:
    """Return what was said: direct speech in marks, an interruption as dots, an arrow before speech within speech."""
    marked = "“{}”" if quote.kind is QuoteKind.DIRECT else "{}"
    words = " … ".join(marked.format(safe(article.text_of(span))) for span in quote.spans)
    return f"↳ {words}" if quote.nested_in else words


def _sum(cast: _Cast) -> RenderableType:
    unnamed = sum(1 for source in cast.sources.values() if not source.named)
    said = f"{_count(len(cast.quotes), 'quote')} from {_count(len(cast.sources), 'source')}"
    told = f"{said}, {unnamed} not named" if unnamed else said
    return Padding(Text(told if cast.quotes else "nobody is quoted", style="dim"), (1, 0))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def safe(text: str) -> str:
    """Return a text on one line, without what would steer a terminal or turn the direction of the rest."""
    return " ".join(_TURNS.sub("", clean(text)).split())
