"""Which pronoun goes with a person: by honorific, office and forename."""

from collections.abc import Iterable
from enum import StrEnum

from newsmodel.parsing.actors.vocabulary import forenames, honorifics, offices


class Gender(StrEnum):
    """The pronoun that a text uses for a person, no more than that."""

    HE = "he"
    SHE = "she"


def of_honorific(word: str | None) -> Gender | None:
    """Return the pronoun that goes with an honorific or office.

    Args:
        word: its last word in lower case, without a stop.
    """
    if word in honorifics.HE or word in offices.HE:
        return Gender.HE
    if word in honorifics.SHE or word in offices.SHE:
        return Gender.SHE
    return None


def of_description(nouns: Iterable[str]) -> Gender | None:
    """Return the pronoun that goes with a description: the New York businessman, the former first lady.

    Args:
        nouns: its words in lower case; the last that tells counts.
    """
    told = [gender for noun in nouns if (gender := of_honorific(noun))]
    return told[-1] if told else None


def of_name(forename: str) -> Gender | None:
    """Return the pronoun that usually goes with a forename, None where both do or nobody knows.

    Example:
        >>> of_name("keir"), of_name("morgan")
        (<Gender.HE: 'he'>, None)
    """
    first = forename.split("-", maxsplit=1)[0]
    he, she = first in forenames.MALE, first in forenames.FEMALE
    if he == she or first in forenames.EITHER:
        return None
    return Gender.HE if he else Gender.SHE
