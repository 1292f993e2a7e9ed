"""Abroad: the pronouns of other languages than English, which stand for the last speaker."""

from newsmodel.parsing.draft import Draft
from newsmodel.parsing.language import language_of

_NOT_THIRD_PERSON = frozenset("je on nous ich wir man es yo nosotros io noi eu nós você ik we wij men".split())


def foreign_pronouns(draft: Draft) -> frozenset[str]:
    """Return the words for “he”, “she” and “they” in the language of a body; none for an English one.

    Nobody's gender is weighed: such a word takes up whoever spoke last.

    Args:
        draft: with its language, if that is known.
    """
    language = language_of(draft)
    if language is None or language == "en":
        return frozenset()
    from newsmodel.parsing.attribution.languages import PHRASEBOOKS  # most texts never need them

    book = PHRASEBOOKS.get(language)
    return book.pronouns - _NOT_THIRD_PERSON if book else frozenset()
