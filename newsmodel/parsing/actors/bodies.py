"""Bodies whose name ends in a common noun: the Alder campaign, the Kenyan government, Leeds city council."""

from collections.abc import Sequence

from newsmodel.parsing.actors.vocabulary import organizations, people, places
from newsmodel.parsing.actors.words import NOBREAK, Word

_MOST_WORDS = 3


def common_noun_after(body: str, last: Word, after: Sequence[Word], definite: bool) -> Sequence[Word]:
    """Find the common noun that makes a capitalised word the name of a body.

    Args:
        body: the text.
        last: the last word with a capital.
        after: the words after it, up to one more than the longest noun phrase.
        definite: whether “the” stands before the name.

    Returns:
        The noun with the words that qualify it; none where somebody follows who only belongs to the body, as in
        “the Alder campaign manager”.
    """
    if last.possessive:
        return ()
    before = last
    for size, word in enumerate(after[:_MOST_WORDS], start=1):
        if word.capital or body[before.end : word.start] not in NOBREAK:
            return ()
        if word.low in organizations.COMMON_NOUNS:
            named = definite or (word.low in organizations.WITHOUT_ARTICLE and _is_where(last))
            return after[:size] if named and not word.possessive and _ends(body, after[size - 1 : size + 1]) else ()
        if word.low not in organizations.QUALIFIERS:
            return ()
        before = word
    return ()


def _is_where(word: Word) -> bool:
    return word.low in places.PEOPLES or word.low in places.ALL


def _ends(body: str, words: Sequence[Word]) -> bool:
    """Say whether no noun for people follows the body’s own: officials, spokesman."""
    if len(words) == 1 or body[words[0].end : words[1].start] not in NOBREAK:
        return True
    low = words[1].low
    return low not in people.ONE and low.removesuffix("s") not in people.ONE and low not in people.MANY
