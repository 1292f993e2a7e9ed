"""Reading: paragraph by paragraph, each quotation with its cue and its speaker, or with what it goes on from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.attribution.languages.attaching import attach, is_titled, label_of
from newsmodel.parsing.attribution.languages.clauses import Clause, find_clauses, tags
from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook
from newsmodel.parsing.attribution.languages.pieces import Piece, cut, span_of
from newsmodel.parsing.draft import Attribution, Quoted

# How sure, by what it rests on; measured on no corpus, so only their order means anything.
_BESIDE, _LABELLED, _IN_SENTENCE, _NO_CUE = 0.9, 0.8, 0.7, 0.5
_SPEECH_WORDS = 6
_SPEECH_LETTERS = 8
_TAG_WITHIN = 8

# Words that point back to a quotation before them: Lo ha detto Ana Prior.
_BACK = frozenset("das lo c' così así ainsi dat dies isto é così".split())
_POINTS_WITHIN = 5


@dataclass(slots=True)
class Reader:
    """Reads the sentences of a body in order."""

    body: str
    book: Phrasebook
    found: list[Attribution] = field(default_factory=list)
    later_parts: dict[int, list[Span]] = field(default_factory=dict)
    """More content for an attribution, by its place in ``found``; joined once, at the end."""

    announced: Attribution | None = None
    """“Ana Prior a dit :” at the end of what was read."""

    goes_on_from: int = -1
    """The place in ``found`` of what a quotation alone in its sentence goes on from; -1 where it begins anew."""

    def begin_paragraph(self) -> None:
        """Let no quotation of this paragraph go on from the one before, unless its marks say so."""
        self.goes_on_from = -1

    def read(self, pieces: Sequence[Piece]) -> None:
        """Read one sentence."""
        quotations = [at for at, piece in enumerate(pieces) if piece.quoted is not None]
        clauses = find_clauses(pieces, self.book)
        if not any(piece.quoted is None and not piece.is_point for piece in pieces):
            for at in quotations:
                self._read_alone(pieces[at].quoted)
            return
        if not quotations:
            self._point_back(pieces, clauses)
        self._read_attributed(pieces, clauses, quotations)
        self.announced = self._announcement(pieces, clauses, quotations)

    def _read_alone(self, quoted: Quoted | None) -> None:
        if quoted is None:
            return
        if (quoted.continues and self.found) or self.goes_on_from >= 0:
            place = self.goes_on_from if self.goes_on_from >= 0 else len(self.found) - 1
            self.later_parts.setdefault(place, []).append(quoted.inner)
            self.goes_on_from = place
        elif self.announced is not None:
            self._add(replace(self.announced, content=(quoted.inner,)))
        elif tagged := self._tag_inside(quoted):
            self._add(tagged)
        elif self._ends_like_speech(quoted) or len(self._words(quoted)) > 1:
            self._add(Attribution((quoted.inner,), QuoteKind.DIRECT, confidence=_NO_CUE))
        self.announced = None

    def _add(self, attribution: Attribution) -> None:
        self.found.append(attribution)
        self.goes_on_from = len(self.found) - 1

    def _words(self, quoted: Quoted) -> list[str]:
        return self.body[quoted.inner.slice].split()

    def _ends_like_speech(self, quoted: Quoted) -> bool:
        return self.body[quoted.inner.end - 1] in ".!?…"

    def _read_attributed(self, pieces: Sequence[Piece], clauses: Sequence[Clause], quotations: Sequence[int]) -> None:
        """Add the quotations of a sentence: those of one clause as one."""
        of_clause: dict[int, int] = {}
        self.goes_on_from = -1
        for at in quotations:
            quoted = pieces[at].quoted
            if quoted is None:
                continue
            found = attach(self.body, pieces, clauses, at, self.book)
            if found is None:
                self._read_without_cue(pieces, at, quoted)
            elif found.clause in of_clause:
                self.later_parts.setdefault(of_clause[found.clause], []).append(quoted.inner)
            else:
                sure = _BESIDE if found.adjacent else _IN_SENTENCE
                self._add_found(quoted, _attribution(pieces, clauses[found.clause], quoted, sure))
                of_clause[found.clause] = len(self.found) - 1
                if not self._is_whole(quoted, pieces, at):
                    self.goes_on_from = -1

    def _add_found(self, quoted: Quoted, attribution: Attribution) -> None:
        """Add it, with the earlier paragraphs of the same quotation if only this one names its speaker."""
        earlier_is_open = quoted.continues and self.found and self.found[-1].mention is None
        if earlier_is_open and attribution.mention is not None:
            later = self.later_parts.pop(len(self.found) - 1, [])
            earlier = self.found.pop()
            attribution = replace(attribution, content=(*earlier.content, *later, *attribution.content))
        self._add(attribution)

    def _is_whole(self, quoted: Quoted, pieces: Sequence[Piece], at: int) -> bool:
        """Say whether a quotation is a sentence of its own: it ends like one, or opens or ends its sentence alone."""
        return self._ends_like_speech(quoted) or at == 0 or self.body[quoted.inner.end - 1] == ","

    def _read_without_cue(self, pieces: Sequence[Piece], at: int, quoted: Quoted) -> None:
        if label := label_of(pieces, at, self.book):
            self._add(
                Attribution((quoted.inner,), QuoteKind.DIRECT, mention=span_of(pieces, label), confidence=_LABELLED)
            )
        elif tagged := self._tag_inside(quoted):
            self._add(tagged)
        elif self._is_speech(pieces, at, quoted) and not is_titled(pieces, at, self.book):
            self._add(Attribution((quoted.inner,), QuoteKind.DIRECT, confidence=_NO_CUE))

    def _tag_inside(self, quoted: Quoted) -> Attribution | None:
        """Read « Le quai est plein, | dit-il |. Revenez lundi. »: what is said goes on behind the tag."""
        if not self.book.tags_inside:
            return None
        pieces = cut(self.body, quoted.inner, (), ())
        for tag in tags(pieces, find_clauses(pieces, self.book)):
            ends = tag.end >= len(pieces) or pieces[tag.end].is_point
            if not ends or tag.start < 2 or tag.source is None or tag.source[0] > tag.cue[1] + _TAG_WITHIN:
                continue
            rest = next((at for at in range(tag.end, len(pieces)) if not pieces[at].is_point), len(pieces))
            point = pieces[tag.start - 1]
            content = [Span(quoted.inner.start, point.end if point.low in "!?…" else pieces[tag.start - 2].end)]
            content += [Span(pieces[rest].start, quoted.inner.end)] if rest < len(pieces) else []
            said = _attribution(pieces, tag, None, _IN_SENTENCE)
            return replace(said, content=tuple(content))
        return None

    def _is_speech(self, pieces: Sequence[Piece], at: int, quoted: Quoted) -> bool:
        """Tell speech from titles and scare quotes, where nothing says who spoke, by length, end or place."""
        words = self._words(quoted)
        opens = at == 0 and len(pieces) > 1 and pieces[1].low == ","
        placed = opens or (at > 0 and pieces[at - 1].low == ":") or self._ends_like_speech(quoted)
        # Where words stand without blanks between them, as in Japanese, letters tell the length.
        long = len(words) >= _SPEECH_WORDS or quoted.inner.end - quoted.inner.start >= _SPEECH_LETTERS * _SPEECH_WORDS
        return long or (len(words) > 2 and placed and words[0][0].isupper())

    def _point_back(self, pieces: Sequence[Piece], clauses: Sequence[Clause]) -> None:
        """Give the quotation before its speaker: «…». | Lo ha detto Ana Prior."""
        place = self.goes_on_from
        if not clauses or place < 0 or self.found[place].cue is not None or clauses[0].source is None:
            return
        if clauses[0].start < _POINTS_WITHIN and pieces[0].low in _BACK:
            said = _attribution(pieces, clauses[0], None, _IN_SENTENCE)
            self.found[place] = replace(said, content=self.found[place].content)

    def _announcement(
        self, pieces: Sequence[Piece], clauses: Sequence[Clause], quotations: Sequence[int]
    ) -> Attribution | None:
        if quotations or pieces[-1].low != ":":
            return None
        if clauses:
            return _attribution(pieces, clauses[-1], None, _BESIDE)
        name = label_of([*pieces, pieces[-1]], len(pieces), self.book)
        return Attribution((), QuoteKind.DIRECT, mention=span_of(pieces, name), confidence=_LABELLED) if name else None

    def finished(self) -> Iterator[Attribution]:
        """Yield everything found, each with all of its content in the order of the body."""
        for number, each in enumerate(self.found):
            parts = sorted((*each.content, *self.later_parts.get(number, ())), key=lambda span: span.start)
            yield replace(each, content=tuple(parts))


def _attribution(pieces: Sequence[Piece], clause: Clause, quoted: Quoted | None, sure: float) -> Attribution:
    return Attribution(
        content=(quoted.inner,) if quoted else (),
        kind=QuoteKind.DIRECT,
        cue=span_of(pieces, clause.cue),
        mention=span_of(pieces, clause.source) if clause.source else None,
        confidence=sure,
    )
