"""Pronouns: which there are, and whom each may stand for."""

from collections.abc import Callable

from newsmodel.model import SourceKind
from newsmodel.parsing.actors.entities import Entity
from newsmodel.parsing.actors.gender import Gender

HE = frozenset(("he", "his", "him", "himself"))
SHE = frozenset(("she", "her", "hers", "herself"))
THEY = frozenset(("they", "their", "them", "theirs", "themselves", "these", "those"))
IT = frozenset(("it", "its", "itself", "this"))
RELATIVE = frozenset(("who", "which", "that", "whom", "whose"))
FIRST_ALONE = frozenset(("i", "my", "me", "myself"))
FIRST = FIRST_ALONE | {"we", "our", "us"}
SECOND = frozenset(("you", "your", "yourself"))
ALL = HE | SHE | THEY | IT | RELATIVE | FIRST | SECOND
GENDERS = dict.fromkeys(HE, Gender.HE) | dict.fromkeys(SHE, Gender.SHE)
"""The gender that each pronoun tells that tells one."""

_UNKNOWN_GENDER = 0.75

Fit = Callable[[Entity], float]


def gender_of(pronoun: str) -> Gender | None:
    """Return the gender that a pronoun tells.

    Example:
        >>> gender_of("her"), gender_of("they")
        (<Gender.SHE: 'she'>, None)
    """
    return GENDERS.get(pronoun)


def fit_of(pronoun: str) -> Fit:
    """Return how well an entity fits a pronoun of the third person.

    Args:
        pronoun: in lower case.

    Returns:
        A function from an entity to a factor: 1 where it fits, 0 where it cannot.
    """
    if gender := gender_of(pronoun):
        return lambda entity: fits_person(entity, gender)
    if pronoun in ("all", "both"):
        return lambda entity: float(entity.kind is SourceKind.GROUP and not entity.in_conversation)
    return _fits_it if pronoun in IT else _fits_they


def fits_person(entity: Entity, gender: Gender | None = None) -> float:
    """Say how well an entity fits “he” or “she”, or any person where no gender is told."""
    if entity.kind is not SourceKind.PERSON or entity.in_conversation:
        return 0.0
    if gender is None or entity.gender is gender:
        return entity.prominence
    return _UNKNOWN_GENDER * entity.prominence if entity.gender is None else 0.0


def _fits_it(entity: Entity) -> float:
    return {SourceKind.ORGANIZATION: 1.0, SourceKind.WORK: 1.0, SourceKind.PLACE: 0.6}.get(entity.kind, 0.0)


def _fits_they(entity: Entity) -> float:
    if entity.in_conversation:
        return 0.0
    return {SourceKind.GROUP: 1.0, SourceKind.ORGANIZATION: 0.5}.get(entity.kind, 0.0)


def kind_of_pronoun(pronoun: str) -> SourceKind:
    """Say what kind of source a pronoun is where nobody is found whom it stands for."""
    if pronoun in THEY or pronoun in RELATIVE or pronoun in ("all", "both") or pronoun in FIRST - FIRST_ALONE:
        return SourceKind.GROUP
    return SourceKind.WORK if pronoun in IT else SourceKind.PERSON
