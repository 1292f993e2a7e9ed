"""People's names as bylines print them: told from other words by their shape alone."""

import re

_PARTICLES = frozenset(
    "de da di do del della der den van von la le el al bin bint ibn dos das du ter ten af zu y e i abu ben st".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv phd md qc kc mp".split())
_NO_NAMES = frozenset(
    """a an the this that these those his her its our your my their some any all no every each one two three other
    monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday january february march
    april june july august september october november december then now far way and or but if when while as so not
    in on at to of for with from about after before into over under via per than published updated posted""".split()
)
_NO_FIRST_NAMES = frozenset(
    """royal popular public order land sea air design default law accident night day numbers contrast comparison
    chance train boat bus car foot hand heart jove golly special midday noon dawn dusk early late most many
    daily sunday
    decree request invitation appointment hook sheer pure mutual force fire rail road water proxy phone email""".split()
)
_NAME = re.compile(r"[^\W\d_]+\.?(?:['’‘\-.][^\W\d_]+\.?)*")
_NICKNAME = re.compile(r"(?<= )[“\"‘'(][\w .-]{1,30}[”\"’')] ")
_ELIDED = re.compile(r"(?:[dl]['’]|(?:al|el|as|ar|an|ad)-)(?=.)")
_MOST_WORDS = 6


def is_person(words: str) -> bool:
    """Say whether words have the shape of a person's full name: two to six capitalised words, particles aside.

    Args:
        words: what might be a name, without “By”, office or place.

    Example:
        >>> is_person("Ana de la Cruz"), is_person("J. K. Doe Jr."), is_person("Tuesday Night"), is_person("Reuters")
        (True, True, False, False)
    """
    parts = _NICKNAME.sub("", words).replace(",", "").split()
    if not 2 <= len(parts) <= _MOST_WORDS or parts[0].lower() in _NO_FIRST_NAMES:
        return False
    capitalised = sum(_is_capitalised(part) and part.lower().rstrip(".") not in _SUFFIXES for part in parts)
    return capitalised >= 2 and all(map(_may_stand_in_a_name, parts)) and parts[-1] not in _PARTICLES


def may_be_first_name(word: str) -> bool:
    """Say whether one capitalised word may be all of a name, as “Pelé” is, and is no word that often follows “By”.

    Args:
        word: one word.
    """
    return len(word) == 1 or word.lower() not in _NO_NAMES | _NO_FIRST_NAMES


def _may_stand_in_a_name(word: str) -> bool:
    if not _NAME.fullmatch(word) or word.lower() in _NO_NAMES:
        return False
    return _is_capitalised(word) or word.lower() in _PARTICLES


def _is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital, or a letter of a script without any; “d’Arbois” does."""
    start = _ELIDED.sub("", word)[:1]
    return start.isalpha() and not start.islower()


def readable_name(printed: str) -> str:
    """Write a name that was printed in capitals with capitals at the beginnings only.

    Args:
        printed: a person's name as it stands in a byline.

    Example:
        >>> readable_name("SHEILA O'NEILL-McDONALD"), readable_name("JOSÉ VAN DER BERG"), readable_name("Jane Doe")
        ("Sheila O'Neill-McDonald", 'José van der Berg', 'Jane Doe')
    """
    letters = [letter for letter in printed if letter.isalpha()]
    if sum(map(str.isupper, letters)) <= 0.7 * len(letters):
        return printed
    return " ".join(_lowered(word) for word in printed.split())


def _lowered(word: str) -> str:
    plain = word.lower()
    if plain in _PARTICLES - {"st", "e", "i", "y"}:
        return plain
    if plain.rstrip(".") in {"ii", "iii", "iv", "phd", "md", "qc", "kc", "mp"} or re.fullmatch(
        r"(?:[A-Z]\.)+[A-Z]?", word
    ):
        return word
    return re.sub(r"[^\W\d_]+", _capitalised, word)


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    if word[:2] in ("Mc", "Ma") and word[2:3].isupper() and not word.isupper():
        return word[:2] + word[2] + word[3:].lower()
    if word.startswith("MC") and len(word) > 3:
        return "Mc" + word[2] + word[3:].lower()
    before = match.string[: match.start()]
    return word.lower() if before and before[-1] in "’'" and len(word) == 1 else word[0] + word[1:].lower()
