"""Quotations in other languages than English: what stands in marks, with the nearest cue and its subject.

One phrasebook for each language holds its verbs of saying and its small words; the reading is the same for all. Only
quotations in marks, and dialogue after a dash, are found: no indirect speech, and nothing quoted inside a quotation.
A language without a phrasebook has its marked speech found, without cues.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsmodel.model import Span
from newsmodel.parsing.attribution.joining import nest
from newsmodel.parsing.attribution.languages.dialogue import Line, dialogue_lines
from newsmodel.parsing.attribution.languages.dutch import DUTCH
from newsmodel.parsing.attribution.languages.french import FRENCH
from newsmodel.parsing.attribution.languages.german import GERMAN
from newsmodel.parsing.attribution.languages.italian import ITALIAN
from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Piece, cut
from newsmodel.parsing.attribution.languages.portuguese import PORTUGUESE
from newsmodel.parsing.attribution.languages.reading import Reader
from newsmodel.parsing.attribution.languages.spanish import SPANISH
from newsmodel.parsing.draft import Draft

PHRASEBOOKS = {"de": GERMAN, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "nl": DUTCH, "pt": PORTUGUESE}
"""The languages whose cues are known."""

# Pieces; so that no text takes more than linear time.
_LONGEST_SENTENCE = 400


def attribute_marked(draft: Draft, language: str) -> Draft:
    """Find who said what stands in quotation marks, as printed.

    Args:
        draft: with paragraphs, quotations and sentences.
        language: the primary tag of the body's language, other than ``en``.

    Returns:
        The draft with ``attributions``, in the order of the body.
    """
    book = PHRASEBOOKS.get(language, Phrasebook())
    reader = Reader(draft.body, book)
    outer = [each for each in draft.quoted if each.depth == 0]
    starts = [each.outer.start for each in outer]
    sentences = _joined(draft)
    for paragraph in draft.paragraphs:
        reader.begin_paragraph()
        lines = [each for each in dialogue_lines(draft.body, paragraph, book) if not _count(starts, each.span)]
        for stretch in _in_order(sentences, paragraph, lines):
            if isinstance(stretch, Line):
                _read_line(reader, stretch)
            else:
                for pieces in _split(draft.body, cut(draft.body, stretch, outer, starts)):
                    reader.read(pieces)
    return replace(draft, attributions=nest(list(reader.finished())))


def _count(starts: Sequence[int], span: Span) -> int:
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def _joined(draft: Draft) -> list[Span]:
    """Join sentences that only an ordinal had parted: am 3. | März."""
    joined: list[Span] = []
    for sentence in draft.sentences:
        if joined and _ends_in_ordinal(draft.body, joined[-1]) and sentence.start - joined[-1].end <= 1:
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return joined


def _ends_in_ordinal(body: str, sentence: Span) -> bool:
    return body[sentence.end - 1] == "." and body[sentence.end - 2 : sentence.end - 1].isdigit()


def _in_order(sentences: Sequence[Span], paragraph: Span, lines: Sequence[Line]) -> Iterator[Span | Line]:
    """Yield the sentences of a paragraph, and in their place the lines of dialogue."""
    first = bisect_left(sentences, (paragraph.start, -1), key=lambda span: (span.start, span.end))
    last = bisect_left(sentences, (paragraph.end, -1), key=lambda span: (span.start, span.end))
    waiting = deque(lines)
    done = 0
    for sentence in sentences[first:last]:
        touches = sentence.start < done
        while waiting and waiting[0].span.start < sentence.end:
            line = waiting.popleft()
            touches, done = True, line.span.end
            yield line
        if not touches:
            yield sentence


def _read_line(reader: Reader, line: Line) -> None:
    if line.has_cue or reader.announced is not None:
        starts = [each.outer.start for each in line.parts]
        reader.read(cut(reader.body, line.span, line.parts, starts))


def _split(body: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Split behind a quotation that ends a sentence: « Le quai est plein. » | Paul Roy est parti."""
    start = 0
    for at in range(1, len(pieces)):
        if at - start >= _LONGEST_SENTENCE or _opens_sentence(body, pieces[at - 1], pieces[at]):
            yield pieces[start:at]
            start = at
    if start < len(pieces):
        yield pieces[start:]


def _opens_sentence(body: str, before: Piece, piece: Piece) -> bool:
    if before.quoted is None or not piece.capital or piece.start == before.end:
        return False
    return body[before.quoted.inner.end - 1] in ".!?…"
