"""Attribution: cue, source as printed and content of everything somebody said. Rules only.

``attribute`` is one stage of the parser. The trained taggers of ``newsmodel.parsing.tagging`` build on what it finds;
what the stages after them need are the draft's ``attributions``, however they were found.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.attribution.clauses import STARTERS
from newsmodel.parsing.attribution.contents import is_only_quoted
from newsmodel.parsing.attribution.cues import CUES
from newsmodel.parsing.attribution.joining import nest
from newsmodel.parsing.attribution.labels import NAME_WORDS
from newsmodel.parsing.attribution.phrasal import PHRASAL
from newsmodel.parsing.attribution.phrases import subject_before
from newsmodel.parsing.attribution.reading import Reader, find_attributions
from newsmodel.parsing.attribution.signatures import find_signed, signed_name
from newsmodel.parsing.attribution.tokens import Token, tokenize
from newsmodel.parsing.attribution.transcripts import find_turns
from newsmodel.parsing.draft import Attribution, Draft, Quoted
from newsmodel.parsing.furniture.notices import is_furniture_line
from newsmodel.parsing.language import language_of

_LETTERS = re.compile(r"[A-Za-z]+")
_LIVE = STARTERS | {form for word in PHRASAL for form in (word.capitalize(), word.upper())}
_DASHES = frozenset("—–―-")

# Tokens; real sentences have at most some 150.
_LONGEST_SENTENCE = 400


def attribute(draft: Draft) -> Draft:
    """Find who said what, as printed.

    Args:
        draft: with paragraphs, quotations and sentences.

    Returns:
        The draft with ``attributions``, in the order of the body.
    """
    language = language_of(draft)
    if language is not None and language != "en":
        from newsmodel.parsing.attribution.languages import attribute_marked  # most texts never need its phrasebooks

        return attribute_marked(draft, language)
    turns, signed = find_turns(draft), find_signed(draft)
    spoken = _Covered(turns)
    reader = Reader(draft.body)
    inside: list[Attribution] = []
    outer = [each for each in draft.quoted if each.depth == 0]
    starts = [each.outer.start for each in outer]
    for paragraph, sentences in _by_paragraph(draft):
        if is_furniture_line(draft.body[paragraph.slice]):
            continue
        split: list[list[Token]] = []
        for sentence in sentences:
            if _is_silent(draft.body, sentence, starts):
                split.append([])  # most sentences: there is no need to look at their words
            else:
                split += _bounded(tokenize(draft.body, sentence, outer, starts))
        if spoken.holds(paragraph):
            inside += [part for tokens in split for part in _quoted_in(draft.body, tokens)]
        else:
            reader.read_paragraph(paragraph, _with_tags(split))
    return replace(draft, attributions=nest([*reader.finished(), *turns, *signed, *inside, *_nested(draft)]))


def _is_silent(body: str, sentence: Span, starts: Sequence[int]) -> bool:
    """Say whether a sentence has no quotation, no word that may attribute, and nothing that announces or signs."""
    place = bisect_left(starts, sentence.start)
    if place < len(starts) and starts[place] < sentence.end:
        return False
    text = body[sentence.slice].rstrip()
    if text[-1:] == ":" or text[:1] in _DASHES:
        return False
    words = _LETTERS.findall(text)
    # A verb in capitals attributes only where it begins the sentence, or ends what has no full stop.
    return not words or (
        _LIVE.isdisjoint(words) and words[0].lower() not in STARTERS and words[-1].lower() not in STARTERS
    )


class _Covered:
    """The paragraphs that belong to a transcript: nothing in them needs a verb of saying."""

    def __init__(self, turns: Sequence[Attribution]) -> None:
        self._spans = sorted((span for turn in turns for span in turn.content), key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]

    def holds(self, paragraph: Span) -> bool:
        place = bisect_left(self._starts, paragraph.end) - 1
        return place >= 0 and self._spans[place].end > paragraph.start


def _by_paragraph(draft: Draft) -> Iterator[tuple[Span, list[Span]]]:
    at = 0
    for paragraph in draft.paragraphs:
        sentences = []
        while at < len(draft.sentences) and draft.sentences[at].start < paragraph.end:
            sentences.append(draft.sentences[at])
            at += 1
        yield paragraph, sentences


def _bounded(tokens: list[Token]) -> Iterator[list[Token]]:
    """Cut what is far too long for a sentence, so that no text takes more than linear time."""
    for start in range(0, len(tokens), _LONGEST_SENTENCE):
        yield tokens[start : start + _LONGEST_SENTENCE]


def _with_tags(sentences: list[list[Token]]) -> list[list[Token]]:
    """Join “A.” | Ann said. to one sentence, as the full stop inside the marks had cut it in two."""
    joined: list[list[Token]] = []
    for tokens in sentences:
        if (
            joined
            and is_only_quoted(joined[-1])
            and (signed_name(tokens, 0) or (_is_tag(tokens) and not _goes_on(joined)))
        ):
            joined[-1] = [*joined[-1], *tokens]
        else:
            joined.append(tokens)
    return joined


def _goes_on(sentences: Sequence[Sequence[Token]]) -> bool:
    """Say whether the last quotation goes on from one that has its speaker: “A,” Ann said. “B.” | Bob agreed."""
    return len(sentences) > 1 and bool(sentences[-2]) and sentences[-2][0].whole and not is_only_quoted(sentences[-2])


def _is_tag(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence only says who spoke: Ann Smith said."""
    for at, token in enumerate(tokens[:NAME_WORDS]):
        if token.word in CUES and (at + 1 == len(tokens) or tokens[at + 1].word in (".", ",")):
            subject = subject_before(tokens, at)
            return subject is not None and subject[0] == 0
    return False


def _nested(draft: Draft) -> Iterator[Attribution]:
    """Find what is quoted inside quotations: “He told me ‘go away’,” she said."""
    inner = [each for each in draft.quoted if each.depth == 1]
    starts = [each.outer.start for each in inner]
    at = 0
    for each in draft.quoted:
        while at < len(inner) and inner[at].outer.start < each.outer.start:
            at += 1
        if each.depth == 0 and at < len(inner) and inner[at].outer.start < each.outer.end:
            for tokens in _bounded(tokenize(draft.body, each.inner, inner, starts)):
                yield from _quoted_in(draft.body, tokens)


def _quoted_in(body: str, tokens: Sequence[Token]) -> Iterator[Attribution]:
    """What a sentence that is itself quoted quotes from somebody."""
    for found in find_attributions(body, tokens):
        yield from _clipped(found, [token.quoted for token in tokens if token.quoted is not None])


def _clipped(attribution: Attribution, quoted: Sequence[Quoted]) -> Iterator[Attribution]:
    """Inside a quotation only what is quoted again is another quote: keep the marked part of a content."""
    inner = [each.inner for each in quoted if any(span.overlaps(each.inner) for span in attribution.content)]
    if inner:
        yield replace(attribution, content=tuple(inner), kind=QuoteKind.DIRECT)
