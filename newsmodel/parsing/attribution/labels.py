"""Labels: quotations whose speaker stands beside them without a verb of saying."""

from collections.abc import Iterator, Sequence

from newsmodel.model import QuoteKind
from newsmodel.parsing.attribution.phrases import span_of
from newsmodel.parsing.attribution.subjects import is_finite, sentence_subject
from newsmodel.parsing.attribution.tokens import Kind, Token
from newsmodel.parsing.draft import Attribution

DASHES = ("—", "–", "―", "-")

# How long a name beside a quotation may be.
NAME_WORDS = 8

# How sure such a speaker is.
_LABELLED = 0.8


def labelled(tokens: Sequence[Token]) -> Iterator[Attribution]:
    """A quotation with a name beside it and no verb: Ann Smith: “…”; “…” — Ann Smith."""
    if words_were := list(_words_were(tokens)):
        yield from words_were
        return
    places = [at for at, token in enumerate(tokens) if token.kind is Kind.QUOTED]
    if len(places) != 1 or len(tokens) < 3:
        return
    at, quoted = places[0], tokens[places[0]].quoted
    if at > 1 and tokens[at - 1].word == ":" and at == len(tokens) - 1:
        name = (0, at - 1)
    elif at == 0 and tokens[1].word in (*DASHES, ":"):
        name = (2, len(tokens))
    else:
        return
    if quoted is None:
        return
    verb = next((k for k in range(name[1] - 1, name[0], -1) if is_finite(tokens[k])), None)
    if verb is not None and name[0] == 0:
        subject = sentence_subject(tokens, verb + 1)
        mention, cue = span_of(tokens, subject) if subject else None, span_of(tokens, (verb, verb + 1))
        yield Attribution((quoted.inner,), QuoteKind.DIRECT, cue=cue, mention=mention, confidence=_LABELLED)
    elif _is_label(tokens[name[0] : name[1]]):
        mention = span_of(tokens, name)
        yield Attribution((quoted.inner,), QuoteKind.DIRECT, mention=mention, confidence=_LABELLED)


def _is_label(words: Sequence[Token]) -> bool:
    return 0 < len(words) <= NAME_WORDS and words[0].capital and all(token.kind is Kind.WORD for token in words)


def _words_were(tokens: Sequence[Token]) -> Iterator[Attribution]:
    """Her words, on a recording, were: “…”"""
    quoted = tokens[-1].quoted if tokens else None
    if (
        quoted is None
        or len(tokens) < 4
        or tokens[-2].word != ":"
        or tokens[-3].word not in ("were", "was", "is", "are")
    ):
        return
    if tokens[0].word in ("his", "her", "their", "my") and tokens[1].word in ("words", "answer", "reply", "message"):
        yield Attribution(
            (quoted.inner,),
            QuoteKind.DIRECT,
            cue=span_of(tokens, (1, 2)),
            mention=span_of(tokens, (0, 1)),
            confidence=_LABELLED,
        )
