"""Quotation marks for machines: an article's quotes as microformats over its laid-out body.

A quote is an ``h-cite`` that holds its words (``e-content``) and, where the paragraph prints it, its source
(``p-author``): https://microformats.org/wiki/h-cite.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from html import escape
from typing import NamedTuple

from newsmodel.formats.html import layout as layouts
from newsmodel.formats.html.layout import Layout, Mark, Overlay, Run
from newsmodel.formats.html.markup import Markup
from newsmodel.formats.html.sanitised import sanitised
from newsmodel.model import Act, Article, Quote, QuoteKind

# An article may nest quotes as deep as it likes; a page shows this many levels and stays readable to every parser.
_DEEPEST_QUOTES = 8
_DEEPEST_MARKS = 3 * _DEEPEST_QUOTES
_OPENING_MARKS = "“‘\"'«„‚‹「『"
_CLOSING_MARKS = "”’\"'»“‘›」』"


class _Stretch(NamedTuple):
    start: int
    end: int


@dataclass(slots=True)
class _Citation:
    """One quote, as far as it stands in one run."""

    quote: Quote
    speaker: str
    order: int
    """Which of two marks at one place is the outer: that of the earlier quote."""

    words: list[_Stretch] = field(default_factory=list)
    mention: _Stretch | None = None
    credited: bool = False
    """Whether its mention is marked inside it."""


def body_markup(article: Article) -> Markup:
    """Write an article's body as HTML, with its statements marked as quotations.

    A paragraph that is mostly one direct quotation becomes a ``blockquote``; other quotes are marked where they stand.
    The source that a paragraph prints is marked too, with its full name where another is printed.

    Args:
        article: whose ``body_html`` is shown, sanitised again, or else its ``body``, a ``p`` for each paragraph.

    Returns:
        Well-formed HTML without scripts, which needs no filter in a template. If the text of ``body_html`` is not
        ``body``, no quotes are marked.

    Example:
        >>> body_markup(Article(body="Rates rose.\\n\\nPrices <fell>."))
        '<p>Rates rose.</p>\\n<p>Prices &lt;fell&gt;.</p>'
    """
    if article.body_html is None:
        layout = layouts.of_text(article.body)
        return Markup(layouts.written(layout, overlays(article, layout)))
    layout = sanitised(article.body_html)
    fits = layouts.text_of(layout) == article.body
    return Markup(layouts.written(layout, overlays(article, layout) if fits else {}))


def overlays(article: Article, layout: Layout) -> dict[int, Overlay]:
    """Say what to lay over an article's body to mark who said what.

    Args:
        article: whose statements are marked; attitudes are not quotations.
        layout: its body, laid out.

    Returns:
        For each run with a quote, by the run's start, its marks, none of which crosses another.
    """
    with_text = list(layouts.runs(layout))
    speakers = _speakers(article)
    citations: dict[int, dict[str, _Citation]] = {}
    for quote, words in _statements(article):
        for run in _touched(with_text, words):
            here = citations.setdefault(run.start, {})
            citation = here.setdefault(quote.id, _Citation(quote, speakers.get(quote.source, ""), len(here)))
            citation.words.append(_clipped(words, run))
    whole: dict[int, _Citation] = {}
    laid: dict[int, Overlay] = {}
    for run in with_text:
        if run.start in citations:
            laid[run.start] = _overlay(article.body, run, tuple(citations[run.start].values()), whole)
    for first, second in _neighbours(layout):
        if first in whole and second in whole and whole[first].quote.id == whole[second].quote.id:
            laid[first] = laid[first]._replace(closing="")
            laid[second] = laid[second]._replace(opening="")
    return laid


def _neighbours(layout: Layout) -> Iterator[tuple[int, int]]:
    """Yield the starts of each two paragraphs that follow each other, with nothing between them."""
    for first, gap, second in zip(layout, layout[1:], layout[2:], strict=False):
        if isinstance(first, Run) and isinstance(second, Run) and first.text and second.text and gap == "\n":
            yield first.start, second.start


def _statements(article: Article) -> Iterator[tuple[Quote, _Stretch]]:
    """Yield each stretch of each statement, in the order of the body, but none that lies too deep in others."""
    stretches = [
        (_Stretch(span.start, span.end), quote)
        for quote in article.quotes
        if quote.act is Act.STATEMENT
        for span in quote.spans
    ]
    ends: list[int] = []
    for words, quote in sorted(stretches, key=lambda pair: (pair[0].start, -pair[0].end)):
        ends = [end for end in ends if end > words.start]
        if len(ends) < _DEEPEST_QUOTES:
            ends.append(words.end)
            yield quote, words


def _touched(with_text: Sequence[Run], words: _Stretch) -> Iterator[Run]:
    first = bisect_right(with_text, words.start, key=lambda run: run.start) - 1
    for index in range(max(first, 0), len(with_text)):
        run = with_text[index]
        if run.start >= words.end:
            return
        if words.start < _end(run) and run.text[max(words.start - run.start, 0) : words.end - run.start].strip():
            yield run


def _end(run: Run) -> int:
    return run.start + len(run.text)


def _clipped(words: _Stretch, run: Run) -> _Stretch:
    return _Stretch(max(words.start, run.start), min(words.end, _end(run)))


def _speakers(article: Article) -> dict[str | None, str]:
    """Return what to call each source: its actor's full name, else its label."""
    names = {actor.id: actor.name for actor in article.actors}
    return {source.id: names.get(source.actor or "", source.label) for source in article.sources}


def _overlay(body: str, run: Run, citations: tuple[_Citation, ...], whole: dict[int, _Citation]) -> Overlay:
    """Lay out one run's marks, and note in ``whole`` the quote that makes up most of it."""
    _claim_mentions(run, citations)
    main = _main(run, citations)
    placed = _Placing(body, run, citations, main).placed()
    marks = [_mark(body, citation, kind, place) for citation, kind, place in placed]
    if main is None:
        return Overlay(marks)
    whole[run.start] = main
    author = "" if main.credited else _author(main.speaker)
    return Overlay(marks, '<blockquote class="h-cite">', f"{author}</blockquote>")


def _claim_mentions(run: Run, citations: tuple[_Citation, ...]) -> None:
    """Give each quote the mention of its source, if that stands in the run and no other quote has it yet."""
    claimed: set[_Stretch] = set()
    for citation in citations:
        span = citation.quote.mention
        if span is None or span.start < run.start or span.end > _end(run):
            continue
        mention = _Stretch(span.start, span.end)
        if mention not in claimed:
            claimed.add(mention)
            citation.mention = mention


def _main(run: Run, citations: tuple[_Citation, ...]) -> _Citation | None:
    """Return the direct quotation that makes up most of a paragraph."""
    if run.element != "p":
        return None
    for citation in citations:
        said = sum(words.end - words.start for words in citation.words)
        if citation.quote.kind is QuoteKind.DIRECT and 2 * said > len(run.text.strip()):
            return citation
    return None


_WHOLE, _WORDS, _MENTION = range(3)
_Places = tuple[_Stretch, ...]
_Placed = tuple[_Citation, int, _Stretch]


class _Placing:
    """Places marks from left to right, outer before inner, and shrinks what would cross another's end."""

    def __init__(self, body: str, run: Run, citations: tuple[_Citation, ...], main: _Citation | None) -> None:
        self._queue: list[tuple[int, int, int, int, _Places]] = []
        self._citations = citations
        for citation in citations:
            if citation is main:
                self._enqueue_inner(citation, _Stretch(run.start, _end(run)))
            else:
                self._enqueue(citation, _WHOLE, _hulls(body, run, citation))

    def placed(self) -> list[_Placed]:
        """Return every mark at its final place, in the order of their start tags."""
        placed: list[_Placed] = []
        ends: list[int] = []
        while self._queue:
            start, _, order, kind, places = heappop(self._queue)
            citation = self._citations[order]
            while ends and ends[-1] <= start:
                ends.pop()
            place = places[0]
            if ends and place.end > ends[-1]:
                self._shrink(citation, kind, places, ends[-1])
            elif len(ends) < _DEEPEST_MARKS:
                placed.append((citation, kind, place))
                ends.append(place.end)
                citation.credited |= kind == _MENTION
                if kind == _WHOLE:
                    self._enqueue_inner(citation, place)
        return placed

    def _enqueue(self, citation: _Citation, kind: int, places: _Places) -> None:
        heappush(self._queue, (places[0].start, -places[0].end, citation.order, kind, places))

    def _enqueue_inner(self, citation: _Citation, whole: _Stretch) -> None:
        for words in citation.words:
            if words.start < whole.end:
                self._enqueue(citation, _WORDS, (_Stretch(words.start, min(words.end, whole.end)),))
        if citation.mention and whole.start <= citation.mention.start and citation.mention.end <= whole.end:
            self._enqueue(citation, _MENTION, (citation.mention,))

    def _shrink(self, citation: _Citation, kind: int, places: _Places, limit: int) -> None:
        """Try the next smaller place; the last resort is to end where the mark around it ends."""
        if len(places) > 1:
            self._enqueue(citation, kind, places[1:])
        elif kind != _MENTION:
            self._enqueue(citation, kind, (_Stretch(places[0].start, limit),))


def _hulls(body: str, run: Run, citation: _Citation) -> _Places:
    """Return where a quote's element could stand, largest first: with its mention, with its marks, its words alone."""
    words = _Stretch(citation.words[0].start, max(stretch.end for stretch in citation.words))
    marked = _Stretch(
        words.start - (words.start > run.start and body[words.start - 1] in _OPENING_MARKS),
        words.end + (words.end < _end(run) and body[words.end] in _CLOSING_MARKS),
    )
    if citation.mention is None:
        return marked, words
    full = _Stretch(min(marked.start, citation.mention.start), max(marked.end, citation.mention.end))
    return full, marked, words


def _mark(body: str, citation: _Citation, kind: int, place: _Stretch) -> Mark:
    if kind == _WORDS:
        return Mark(*place, '<span class="e-content">', "</span>")
    if kind == _MENTION:
        return Mark(*place, *_cite(body[place.start : place.end], citation.speaker))
    author = "" if citation.credited else _author(citation.speaker)
    return Mark(*place, '<span class="h-cite">', f"{author}</span>")


def _cite(printed: str, speaker: str) -> tuple[str, str]:
    if speaker in ("", printed):
        return '<cite class="p-author h-card">', "</cite>"
    name = escape(speaker)
    return f'<cite class="p-author h-card" title="{name}"><data class="p-name" value="{name}">', "</data></cite>"


def _author(speaker: str) -> str:
    return f'<data class="p-author" value="{escape(speaker)}"></data>' if speaker else ""
