"""Headlines told from first sentences, where no byline or date stands between them and the story.

A headline is short and has no full stop; or else it has capitals throughout, or drops articles and auxiliaries, and
says in brief what the next paragraph says again. The points below were set by hand, on news articles whose headlines
end in a full stop against the same articles without them; the cases are in the tests of this module.
"""

import re

_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*$")
_FULL_STOP = re.compile(r"[^.]\.[”’\"')\]]*$")
_WORD = re.compile(r"[^\W_][\w’'&.-]*")
_ARTICLES = frozenset(("a", "an", "the"))
_AUXILIARIES = frozenset("is are was were has have had been did does do am".split())
_FUNCTION_WORDS = (
    _ARTICLES
    | _AUXILIARIES
    | frozenset(
        """of to in on for and or but at by with from as be will would could should may might can that which who whom
    this these those it its he his she her they their we our you your i my not no after over about into than if when
    while how what why where so up out off vs via amid against""".split()
    )
)
_SAYING = re.compile(r"\b(?:said|told|according to|reported|announced|added|wrote)\b")
_QUOTED = re.compile(r"[“„\"«][^“”„\"«»]{2,}[”“\"»]|(?<!\w)[‘'][^‘’']{2,}[’'](?!\w)")
_ATTRIBUTED = re.compile(
    r"\b(?:says?|said|told|tells|according to|added|adds|wrote|writes|warned|warns|asked|replied|insisted|argued"
    r"|explained)\b"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_LEANING = re.compile(
    r"(?:He|She|They|It|His|Her|Their|Its|But|And|Yet|So|This|That|These|Those|There|Such|However|Mr|Mrs|Ms|Meanwhile)\b"
)
_LONGEST, _LONGEST_WITH_STOP, _LONGEST_OUTCRY = 200, 140, 100
_ENOUGH, _MOST_WORDS_OF_KICKER = 3, 3
_LONGEST_STANDFIRST = 300
_QUESTION = re.compile(r"(?:what|why|how|who|when|where|which|is|are|do|does|will|can|should)\b", re.IGNORECASE)


def is_headline(line: str, following: str, *, before_dateline: bool = False) -> bool:
    """Say whether the first line of a text is its headline.

    Args:
        line: the first line.
        following: the next paragraph; empty where there is none.
        before_dateline: whether the next paragraph begins with a dateline, as a story does and a second paragraph
            does not.

    Returns:
        False where the line reads like the first sentence of the story.

    Example:
        >>> is_headline("Harbour is full", "“We are full,” said Ana Prior, the harbour master.")
        True
        >>> is_headline("The harbour has been full since Monday.", "But nobody has told the ferries.")
        False
    """
    if not following or len(line) > _LONGEST or line.endswith((":", ",")) or not any(map(str.isalnum, line)):
        return False
    if not _SENTENCE_END.search(line):
        return True
    if not _FULL_STOP.search(line):
        return len(line) <= _LONGEST_OUTCRY
    return len(line) <= _LONGEST_WITH_STOP and (before_dateline or headline_points(line, following) >= _ENOUGH)


def headline_points(line: str, following: str) -> int:
    """Count what speaks for a line with a full stop being a headline, less what speaks against it.

    Args:
        line: the line.
        following: the next paragraph.

    Example:
        >>> headline_points("Harbour Closes After Storm.", "The harbour closed on Monday after a storm.") > 3
        True
    """
    words = _WORD.findall(line)
    plain = [word.lower().strip(".'’") for word in words]
    points = _points_for_style(line, words, plain) + min(2, _shared(plain, following))
    points += 1 if len(following) >= 2.5 * len(line) else 0
    points -= 3 if _LEANING.match(following) else 0
    points -= 2 if _LEANING.match(line) else 0
    return points


def _points_for_style(line: str, words: list[str], plain: list[str]) -> int:
    """Headlines in title case are sure; others go without articles and auxiliaries, and are short."""
    if _share_capitalised(words) >= 0.75:
        return 6
    articles = sum(word in _ARTICLES for word in plain)
    points = 2 if not articles else -articles
    points += 1 if not _AUXILIARIES & set(plain) else -1
    points += 1 if len(line) <= 90 else -1
    return points - (3 if _SAYING.search(line) else 0) - (3 if _WEEKDAY.search(line) else 0)


def _share_capitalised(words: list[str]) -> float:
    """The share of words with a capital among those that carry meaning, the first one aside."""
    telling = [word for word in words[1:] if word.lower() not in _FUNCTION_WORDS and word[0].isalpha()]
    return sum(word[0].isupper() for word in telling) / len(telling) if len(telling) >= 2 else 0.0


def _shared(plain: list[str], following: str) -> int:
    """How many words of meaning the line shares with the paragraph after it."""
    own = {word for word in plain if len(word) > 3} - _FUNCTION_WORDS
    return len(own & {word.lower().strip(".'’") for word in _WORD.findall(following[:400])})


def is_standfirst(line: str, following: str) -> bool:
    """Say whether a line under the headline is the standfirst, where no byline or date stands after it.

    Args:
        line: the line under the headline.
        following: the next paragraph; empty where there is none.

    Returns:
        True for a line without a full stop that is no subhead, above a paragraph with one.

    Example:
        >>> is_standfirst("Ferries turn back as the last berth is taken", "The harbour master closed the gates.")
        True
    """
    if quotes_somebody(line):
        return False
    if not 30 <= len(line) <= _LONGEST_STANDFIRST or _SENTENCE_END.search(line) or line.endswith((":", ",", ";")):
        return False
    return len(line.split()) >= 6 and not _QUESTION.match(line) and _SENTENCE_END.search(following) is not None


def quotes_somebody(line: str) -> bool:
    """Say whether a line holds words in quotation marks and a word of saying: it is story, and no standfirst.

    Args:
        line: one line.

    Example:
        >>> quotes_somebody("“We are full,” said Ana Prior."), quotes_somebody("Harbour ‘full’ after storm")
        (True, False)
    """
    return _QUOTED.search(line) is not None and _ATTRIBUTED.search(line) is not None


def is_kicker_above(line: str, following: str, third: str) -> bool:
    """Say whether the first of three short lines above a story is a kicker, and the second the headline.

    Args:
        line: the first line.
        following: the second line.
        third: the third line, which is known to be no part of the story.

    Returns:
        True for up to three words without a verb’s auxiliary, above a longer line in the shape of a headline, above a
        still longer one or a sentence.

    Example:
        >>> is_kicker_above("Full berths", "Ferries turn back from Vennholm", "The harbour is full until Monday.")
        True
    """
    words = line.lower().split()
    if len(words) > _MOST_WORDS_OF_KICKER or _AUXILIARIES & set(words) or _SENTENCE_END.search(line):
        return False
    is_longer = len(following.split()) > _MOST_WORDS_OF_KICKER and len(following) <= _LONGEST
    return is_longer and not _FULL_STOP.search(following) and (len(third) > len(following) or third.endswith("."))
