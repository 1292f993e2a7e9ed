"""Attribution: cue, source as printed and content of everything somebody said. Rules only.

``attribute`` is one stage of the parser. A trained tagger can take its place: what a stage after it needs are the
draft's ``attributions``, however they were found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from newsmodel.model import Act, QuoteKind, Span
from newsmodel.parsing.attribution.clauses import Clause, Order, find_clauses
from newsmodel.parsing.attribution.contents import contents_of, is_only_quoted
from newsmodel.parsing.attribution.cues import CUES
from newsmodel.parsing.attribution.joining import extend, kind_of, nest
from newsmodel.parsing.attribution.labels import DASHES, NAME_WORDS, labelled
from newsmodel.parsing.attribution.phrases import span_of, subject_before
from newsmodel.parsing.attribution.tokens import Kind, Token, ends_speech, is_title, tokenize
from newsmodel.parsing.draft import Attribution, Draft, Quoted
from newsmodel.parsing.furniture.notices import is_furniture_line

# How sure the rules are, by what they rest on; measured on no corpus yet, so only their order means anything.
_SURE = {QuoteKind.DIRECT: 0.95, QuoteKind.MIXED: 0.85, QuoteKind.INDIRECT: 0.75}
_ATTITUDE = 0.6
_NO_CUE = 0.5

# A quotation without a cue is taken for speech from this many words on, or if it ends like a sentence.
_SPEECH_WORDS = 6

# Tokens; real sentences have at most some 150.
_LONGEST_SENTENCE = 400

_TITLING = frozenset("headlined headline titled entitled called named dubbed reading labelled labeled".split())


def attribute(draft: Draft) -> Draft:
    """Find who said what, as printed.

    Args:
        draft: with paragraphs, quotations and sentences.

    Returns:
        The draft with ``attributions``, in the order of the body.
    """
    reader = _Reader(draft.body)
    outer = [each for each in draft.quoted if each.depth == 0]
    starts = [each.outer.start for each in outer]
    for paragraph, sentences in _by_paragraph(draft):
        if is_furniture_line(draft.body[paragraph.slice]):
            continue
        split = [piece for sentence in sentences for piece in _bounded(tokenize(draft.body, sentence, outer, starts))]
        reader.read_paragraph(_with_tags(split))
    return replace(draft, attributions=nest([*reader.finished(), *_nested(draft)]))


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
        if joined and is_only_quoted(joined[-1]) and _is_tag(tokens) and not _goes_on(joined):
            joined[-1] = [*joined[-1], *tokens]
        else:
            joined.append(tokens)
    return joined


def _goes_on(sentences: Sequence[Sequence[Token]]) -> bool:
    """Say whether the last quotation goes on from one that has its speaker: “A,” Ann said. “B.” | Bob agreed."""
    return len(sentences) > 1 and sentences[-2][0].whole and not is_only_quoted(sentences[-2])


def _is_tag(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence only says who spoke: Ann Smith said. Also: — Ann Smith."""
    if tokens[0].word in DASHES:
        return len(tokens) <= NAME_WORDS and all(token.capital for token in tokens[1:])
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
                for found in _attributions(draft.body, tokens):
                    yield from _clipped(found, [token.quoted for token in tokens if token.quoted is not None])


def _clipped(attribution: Attribution, quoted: Sequence[Quoted]) -> Iterator[Attribution]:
    """Inside a quotation only what is quoted again is another quote: keep the marked part of a content."""
    inner = [each.inner for each in quoted if any(span.overlaps(each.inner) for span in attribution.content)]
    if inner:
        yield replace(attribution, content=tuple(inner), kind=QuoteKind.DIRECT)


def _attributions(body: str, tokens: Sequence[Token]) -> Iterator[Attribution]:
    """Find the attributions of one sentence; those whose words stand elsewhere have no content yet."""
    if _is_question(tokens):
        return
    clauses = find_clauses(tokens)
    if not clauses:
        yield from labelled(tokens)
    quoted = [token.quoted for token in tokens if token.quoted is not None]
    for number, clause in enumerate(clauses):
        content = contents_of(body, tokens, clauses, number)
        if content or _announces(tokens, clause):
            yield _attribution(tokens, clause, content, quoted)


def _is_question(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence asks without quoting, as subheads do: What has she said about the plan?"""
    return bool(tokens) and tokens[-1].word == "?" and not any(token.kind is Kind.QUOTED for token in tokens)


def _announces(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether the words follow in the next sentence or paragraph: Ann said: …"""
    return clause.order is Order.AFTER and tokens[-1].word == ":"


def _attribution(
    tokens: Sequence[Token], clause: Clause, content: tuple[Span, ...], quoted: Sequence[Quoted]
) -> Attribution:
    kind = kind_of(content, quoted) if content else QuoteKind.DIRECT
    return Attribution(
        content=content,
        kind=kind,
        act=clause.act,
        cue=span_of(tokens, clause.cue),
        mention=span_of(tokens, clause.source) if clause.source else None,
        confidence=_SURE[kind] if clause.act is Act.STATEMENT else _ATTITUDE,
    )


@dataclass(slots=True)
class _Reader:
    """Reads paragraph by paragraph, and remembers what a quotation may go on from."""

    body: str
    found: list[Attribution] = field(default_factory=list)
    later_parts: dict[int, list[Span]] = field(default_factory=dict)
    """More content for an attribution, by its place in ``found``; joined once, at the end."""

    announced: Attribution | None = None
    """“Ann said:” at the end of what was read."""

    goes_on_from: int = -1
    """The place in ``found`` of what a quotation without a cue goes on from."""

    open_quotation: bool = False
    """Whether the last quotation may go on in the next sentence of its paragraph."""

    def read_paragraph(self, sentences: Sequence[Sequence[Token]]) -> None:
        self.open_quotation = False
        for tokens in sentences:
            self._read_sentence(tokens)

    def _read_sentence(self, tokens: Sequence[Token]) -> None:
        quoted = [token.quoted for token in tokens if token.quoted is not None]
        attributions = list(_attributions(self.body, tokens))
        whole = [each for each in attributions if each.content]
        self._read_unattributed(tokens, [each for each in quoted if not _is_in(each, whole)])
        self.found += self._with_earlier_parts(quoted, whole)
        if whole:
            self._remember_what_goes_on(whole)
        elif not is_only_quoted(tokens):
            self.open_quotation = False
        self.announced = next((each for each in attributions if not each.content), None)

    def _with_earlier_parts(self, quoted: Sequence[Quoted], whole: list[Attribution]) -> list[Attribution]:
        """Let a quotation over several paragraphs that names its speaker at the end have its beginning too."""
        if not (quoted and quoted[0].continues and whole and self.found and self.found[-1].mention is None):
            return whole
        if not any(span.overlaps(quoted[0].inner) for span in whole[0].content):
            return whole
        later = self.later_parts.pop(len(self.found) - 1, [])
        earlier = self.found.pop()
        # A later part may stand behind the words that name the speaker: “A,” she said: “B”.
        parts = sorted((*earlier.content, *later, *whole[0].content), key=lambda span: span.start)
        return [replace(whole[0], content=tuple(parts)), *whole[1:]]

    def _remember_what_goes_on(self, whole: Sequence[Attribution]) -> None:
        """Note from which attribution of this sentence the next quotation may go on, if from any."""
        self.open_quotation = False
        for back, each in enumerate(reversed(whole), start=1):
            if each.kind is QuoteKind.DIRECT and each.act is Act.STATEMENT and self._is_whole(each.content[-1]):
                self.goes_on_from, self.open_quotation = len(self.found) - back, True
                return

    def _is_whole(self, span: Span) -> bool:
        """Say whether a quotation ends like a sentence, or before a comma: «…», said Ann."""
        return ends_speech(self.body[span.slice]) or "," in self.body[span.end : span.end + 3]

    def _extend_last(self, quoted: Quoted) -> None:
        self.later_parts.setdefault(self.goes_on_from, []).append(quoted.inner)

    def finished(self) -> Iterator[Attribution]:
        """Yield everything found, each with all of its content."""
        for number, each in enumerate(self.found):
            yield extend(each, self.later_parts.get(number, ()))

    def _read_unattributed(self, tokens: Sequence[Token], quoted: Sequence[Quoted]) -> None:
        """Give quotations without a cue of their own to what came before, or let them stand alone."""
        alone = is_only_quoted(tokens)
        for each in quoted:
            if each.continues and self.found:
                self._go_on_from_last()
                self._extend_last(each)
            elif alone and self.announced is not None:
                self.found.append(replace(self.announced, content=(each.inner,)))
                self.announced = None
                self._go_on_from_last()
            elif alone and self.open_quotation and self.found:
                self._extend_last(each)
            elif self._is_speech(each, alone) and not _is_titled(tokens, each):
                self.found.append(Attribution(content=(each.inner,), kind=QuoteKind.DIRECT, confidence=_NO_CUE))
                self._go_on_from_last()
                self.open_quotation = alone

    def _go_on_from_last(self) -> None:
        self.goes_on_from, self.open_quotation = len(self.found) - 1, True

    def _is_speech(self, quoted: Quoted, alone: bool) -> bool:
        """Tell speech from titles, nicknames and scare quotes, where nothing says who spoke."""
        text = self.body[quoted.inner.slice]
        words = len(text.split())
        if alone:
            return words > 1 or text[-1] in ".!?"
        if words >= _SPEECH_WORDS:
            return not is_title(text)
        return words > 2 and text[-1] in ".!?" and text[0].isupper()


def _is_titled(tokens: Sequence[Token], quoted: Quoted) -> bool:
    """Say whether a quotation is the name of a work: an article headlined “…”."""
    at = next((at for at, token in enumerate(tokens) if token.quoted is quoted), 0)
    return at > 0 and tokens[at - 1].word in _TITLING


def _is_in(quoted: Quoted, attributions: Sequence[Attribution]) -> bool:
    return any(span.overlaps(quoted.inner) for each in attributions for span in each.content)
