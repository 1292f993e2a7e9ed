"""Reading: sentence by sentence through the body, with a memory of who speaks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from newsmodel.model import Act, QuoteKind, Span
from newsmodel.parsing.attribution.clause import Clause, Order
from newsmodel.parsing.attribution.clauses import find_clauses
from newsmodel.parsing.attribution.contents import contents_of, is_only_quoted
from newsmodel.parsing.attribution.cues import CUES
from newsmodel.parsing.attribution.joining import extend, kind_of
from newsmodel.parsing.attribution.labels import announcing, labelled
from newsmodel.parsing.attribution.phrases import span_of
from newsmodel.parsing.attribution.signatures import signed_name
from newsmodel.parsing.attribution.tokens import Kind, Token, ends_speech, is_title
from newsmodel.parsing.draft import Attribution, Quoted

# How sure the rules are, by what they rest on; measured on no corpus yet, so only their order means anything.
_SURE = {QuoteKind.DIRECT: 0.95, QuoteKind.MIXED: 0.85, QuoteKind.INDIRECT: 0.75}
_ATTITUDE = 0.6
_NO_CUE = 0.5
_ANNOUNCED = 0.7

# A quotation without a cue is taken for speech from this many words on, or if it ends like a sentence.
_SPEECH_WORDS = 6

_PERSONAL = frozenset("he she they it".split())
_TITLING = frozenset("headlined headline titled entitled called named dubbed reading labelled labeled".split())


def find_attributions(body: str, tokens: Sequence[Token]) -> Iterator[Attribution]:
    """Find the attributions of one sentence; those whose words stand elsewhere have no content yet."""
    if _is_question(tokens):
        return
    clauses = find_clauses(tokens)
    quoted = [token.quoted for token in tokens if token.quoted is not None]
    if not clauses and quoted:
        yield from labelled(tokens)
    for number, clause in enumerate(clauses):
        content = contents_of(body, tokens, clauses, number)
        if content or _announces(tokens, clause):
            yield _attribution(tokens, clause, content, quoted)
    if tokens and tokens[-1].word == ":" and not any(_announces(tokens, clause) for clause in clauses):
        yield from announcing(tokens)


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
        mention=span_of(tokens, named) if (named := clause.named or clause.source) else None,
        confidence=_SURE[kind] if clause.act is Act.STATEMENT else _ATTITUDE,
    )


@dataclass(slots=True)
class Reader:
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

    speaker: Span | None = None
    """Who was named last in this paragraph as saying something."""

    is_one_sentence: bool = False
    """Whether the paragraph has nothing else."""

    def read_paragraph(self, paragraph: Span, sentences: Sequence[Sequence[Token]]) -> None:
        """Read one paragraph.

        Args:
            paragraph: where it stands.
            sentences: their tokens; a sentence that can attribute nothing needs none.
        """
        self.open_quotation = False
        self.speaker = None
        self.is_one_sentence = len(sentences) == 1
        if self.announced is not None and self._is_announced(paragraph, sentences):
            return
        for tokens in sentences:
            self._read_sentence(tokens)

    def _is_announced(self, paragraph: Span, sentences: Sequence[Sequence[Token]]) -> bool:
        """Take a paragraph without marks for what the one before it announced: Ann Lee wrote on X: | …"""
        announced, self.announced = self.announced, None
        if announced is None or announced.cue is None or not sentences:
            return False
        if any(token.kind is Kind.QUOTED for tokens in sentences for token in tokens):
            self.announced = announced
            return False
        verb = self.body[announced.cue.slice].lower()
        if verb not in CUES or announced.mention is None or any(find_clauses(tokens) for tokens in sentences):
            return False
        self.found.append(replace(announced, content=(paragraph,), confidence=_ANNOUNCED))
        return True

    def _read_sentence(self, tokens: Sequence[Token]) -> None:
        if not tokens:
            self.open_quotation, self.announced = False, None
            return
        if self._is_signature(tokens):
            return
        quoted = [token.quoted for token in tokens if token.quoted is not None]
        attributions = list(find_attributions(self.body, tokens))
        whole = [each for each in attributions if each.content]
        self._read_unattributed(tokens, [each for each in quoted if not _is_in(each, whole)])
        self.found += self._with_earlier_parts(quoted, whole)
        self._remember_speaker(whole)
        if whole:
            self._remember_what_goes_on(whole)
        elif not is_only_quoted(tokens):
            self.open_quotation = False
        self.announced = next((each for each in attributions if not each.content), None)

    def _is_signature(self, tokens: Sequence[Token]) -> bool:
        """Let a line “— Ann Prior” sign the quotation in the line above; say whether it did."""
        name = signed_name(tokens, 0)
        if name is None or not self.found or self.found[-1].mention is not None or self.found[-1].cue is not None:
            return False
        last = self.later_parts.get(len(self.found) - 1, self.found[-1].content)[-1].end
        if self.body[last : tokens[0].start].strip('"“”‘’« »\n'):
            return False
        self.found[-1] = replace(self.found[-1], mention=span_of(tokens, name))
        return True

    def _with_earlier_parts(self, quoted: Sequence[Quoted], whole: list[Attribution]) -> list[Attribution]:
        """Let a quotation over several paragraphs that names its speaker at the end have its beginning too."""
        if not (quoted and quoted[0].continues and whole and self.found):
            return whole
        if not any(span.overlaps(quoted[0].inner) for span in whole[0].content):
            return whole
        named = self.found[-1].mention is not None
        if named and not self._is_pronoun(whole[0].mention):
            return whole
        later = self.later_parts.pop(len(self.found) - 1, [])
        earlier = self.found.pop()
        # A later part may stand behind the words that name the speaker: “A,” she said: “B”.
        parts = sorted((*earlier.content, *later, *whole[0].content), key=lambda span: span.start)
        return [replace(earlier if named else whole[0], content=tuple(parts)), *whole[1:]]

    def _is_pronoun(self, mention: Span | None) -> bool:
        return mention is not None and self.body[mention.slice].lower() in _PERSONAL

    def _remember_what_goes_on(self, whole: Sequence[Attribution]) -> None:
        """Note from which attribution of this sentence the next quotation may go on, if from any."""
        self.open_quotation = False
        for back, each in enumerate(reversed(whole), start=1):
            if each.kind is QuoteKind.DIRECT and each.act is Act.STATEMENT and self._is_whole(each.content[-1]):
                self.goes_on_from, self.open_quotation = len(self.found) - back, True
                return

    def _remember_speaker(self, whole: Sequence[Attribution]) -> None:
        """Note who says what the sentence says; in “Police said …, according to Ann”, and in what Ann quotes, Ann."""
        stating = [each for each in whole if each.act is Act.STATEMENT and each.mention is not None]
        if stating:
            self.speaker = max(stating, key=lambda each: each.content[-1].end - each.content[0].start).mention

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
                mention = self.speaker if alone or tokens[0].quoted is each else None
                self.found.append(Attribution((each.inner,), QuoteKind.DIRECT, mention=mention, confidence=_NO_CUE))
                self._go_on_from_last()
                self.open_quotation = alone

    def _go_on_from_last(self) -> None:
        self.goes_on_from, self.open_quotation = len(self.found) - 1, True

    def _is_speech(self, quoted: Quoted, alone: bool) -> bool:
        """Tell speech from titles, nicknames and scare quotes, where nothing says who spoke."""
        text = self.body[quoted.inner.slice]
        words = len(text.split())
        if alone and self.is_one_sentence and words > 1 and is_title(text.rstrip(".")):
            return False  # a subhead: ‘Legend in the Hills’
        if alone:
            return words > 1 or text[-1] in ".!?"
        if is_title(text.rstrip(",.")):
            return False
        if words >= _SPEECH_WORDS:
            return True
        return words > 2 and text[-1] in ".!?" and text[0].isupper()


def _is_titled(tokens: Sequence[Token], quoted: Quoted) -> bool:
    """Say whether a quotation is the name of a work: an article headlined “…”."""
    at = next((at for at, token in enumerate(tokens) if token.quoted is quoted), 0)
    return at > 0 and tokens[at - 1].word in _TITLING


def _is_in(quoted: Quoted, attributions: Sequence[Attribution]) -> bool:
    return any(span.overlaps(quoted.inner) for each in attributions for span in each.content)
