"""Signatures: whose words stand above a name. “…” — Ann Prior; letters to the editor; posts embedded in a story."""

import re
from collections.abc import Iterator, Sequence

from newsmodel.model import QuoteKind, Span
from newsmodel.parsing.attribution.tokens import Kind, Token
from newsmodel.parsing.draft import Attribution, Draft

DASHES = ("—", "–", "-")

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})"
_POST = re.compile(rf"(?:[—–-]{{1,2}}\s?)?(?P<name>[^\s@()—–][^@()\n—–]{{0,60}}?) \(@\w{{1,30}}\)[,\s·|]{{0,3}}{_DATE}")
_LINK = re.compile(r"(?:\s*(?:https?://\S+|(?:pic\.twitter|t)\.com?/\S+))+\s*$")
_NAME = r"[^\W\d_a-z][\w.’'-]*(?: (?:[^\W\d_a-z][\w.’'-]*|de|der|di|la|van|von|bin|al)){1,4}"
_SIGNED = re.compile(rf"(?:[—–―]|--?)\s?(?P<name>{_NAME})(?:, [^\W\d_a-z][\w.,’' -]{{1,50}})?\.?")

# A page with fewer signed letters than this has none: a lone name may be the reporter's.
_FEWEST_LETTERS = 2

# Paragraphs; longer texts are no letters.
_LONGEST_LETTER = 12

_SURE = 0.85


def find_signed(draft: Draft) -> list[Attribution]:
    """Find posts and letters that a name below them signs.

    Args:
        draft: with paragraphs and quotations.

    Returns:
        One attribution each, its content without marks and links.
    """
    return [*_posts(draft), *_letters(draft)]


def signed_name(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Find the name in what stands after a quotation: — Ann Prior, Leeds.

    Args:
        tokens: of one sentence.
        start: index of the dash.

    Returns:
        The indices of the name's first token and of the one after its last; None if there is more than a signature.
    """
    if start >= len(tokens) or tokens[start].word not in DASHES:
        return None
    end = len(tokens) - 1 if tokens[-1].word == "." else len(tokens)
    name = next((at for at in range(start + 1, end) if tokens[at].word in (",", "(")), end)
    words = tokens[start + 1 : name]
    if not 0 < len(words) <= _NAME_WORDS or not words[0].capital or not words[-1].capital:
        return None
    if any(token.kind is not Kind.WORD or token.word[0].isdigit() for token in words):
        return None
    more = [token for token in tokens[name:end] if token.kind is not Kind.POINT]
    if len(more) > _NAME_WORDS or any(token.kind is Kind.QUOTED for token in more):
        return None
    return start + 1, name


# How many words a name, or the place after it, may have.
_NAME_WORDS = 7


def _posts(draft: Draft) -> Iterator[Attribution]:
    """Great day for the port. — Ann Prior (@annprior) May 1, 2024"""
    if "(@" not in draft.body:
        return
    for number, paragraph in enumerate(draft.paragraphs):
        start = paragraph.start
        for post in _POST.finditer(draft.body, paragraph.start, paragraph.end):
            name = Span(*post.span("name"))
            content = _without_marks(draft.body, start, post.start())
            if content is None and number and start == paragraph.start:
                above = draft.paragraphs[number - 1]
                content = _without_marks(draft.body, above.start, above.end)
            if content is not None:
                yield Attribution((content,), QuoteKind.DIRECT, mention=name, confidence=_SURE)
            start = post.end()


def _letters(draft: Draft) -> Iterator[Attribution]:
    """Paragraphs without marks above a line that is only a signature, on a page that has several."""
    signatures = [
        (number, match)
        for number, paragraph in enumerate(draft.paragraphs)
        if draft.body[paragraph.start] in "—–―-"
        and (match := _SIGNED.fullmatch(draft.body, paragraph.start, paragraph.end))
    ]
    if len(signatures) < _FEWEST_LETTERS:
        return
    begin = 0
    for number, match in signatures:
        above = _letter(draft, begin, number)
        if above:
            yield Attribution(above, QuoteKind.DIRECT, mention=Span(*match.span("name")), confidence=_SURE)
        begin = number + 1


def _letter(draft: Draft, begin: int, end: int) -> tuple[Span, ...]:
    """The paragraphs of a letter: back to the signature or heading before it. A quotation is the reader's to find."""
    first = end
    while first > max(begin, end - _LONGEST_LETTER) and draft.body[draft.paragraphs[first - 1].end - 1] in ".!?…”\"’'":
        first -= 1
    letter = draft.paragraphs[first:end]
    if any(quoted.outer.start == paragraph.start for quoted in draft.quoted for paragraph in letter[-1:]):
        return ()
    return tuple(letter)


def _without_marks(body: str, start: int, end: int) -> Span | None:
    """What a post says, without the marks around it and the links behind it."""
    text = body[start:end]
    if link := _LINK.search(text):
        text = text[: link.start()]
    stripped = text.strip(' \n"“”‘’—–-')
    if not stripped:
        return None
    first = start + text.index(stripped)
    return Span(first, first + len(stripped))
