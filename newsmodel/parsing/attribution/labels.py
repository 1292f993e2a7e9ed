"""Labels: quotations whose speaker stands beside them without a verb of saying."""

from collections.abc import Iterator, Sequence

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.attribution.phrases import span_of
from newsmodel.parsing.attribution.signatures import signed_name
from newsmodel.parsing.attribution.subjects import is_finite, nearest_subject, sentence_subject
from newsmodel.parsing.attribution.tokens import Kind, Token
from newsmodel.parsing.draft import Attribution

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
    elif at == 0 and tokens[1].word == ":":
        name = (2, len(tokens))
    elif at == 0 and (signature := signed_name(tokens, 1)):
        name = signature
    else:
        return
    if quoted is None:
        return
    verb = next((k for k in range(name[1] - 1, name[0], -1) if is_finite(tokens[k])), None)
    if verb is not None and name[0] == 0:
        yield _introduced(tokens, verb, (quoted.inner,))
    elif _is_label(tokens[name[0] : name[1]]):
        mention = span_of(tokens, name)
        yield Attribution((quoted.inner,), QuoteKind.DIRECT, mention=mention, confidence=_LABELLED)


def announcing(tokens: Sequence[Token]) -> Iterator[Attribution]:
    """A sentence whose colon announces what follows, without a verb of saying, as “Ann made this comment:”.

    Args:
        tokens: of one sentence.

    Yields:
        At most one attribution, without content.
    """
    if len(tokens) < 3 or tokens[-1].word != ":":
        return
    verb = next((at for at in range(len(tokens) - 2, 0, -1) if is_finite(tokens[at])), None)
    if verb is not None:
        yield _introduced(tokens, verb, ())


def _introduced(tokens: Sequence[Token], verb: int, content: tuple[Span, ...]) -> Attribution:
    subject = nearest_subject(tokens, verb + 1) or sentence_subject(tokens, verb + 1)
    mention, cue = span_of(tokens, subject) if subject else None, span_of(tokens, (verb, verb + 1))
    return Attribution(content, QuoteKind.DIRECT, cue=cue, mention=mention, confidence=_LABELLED)


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
