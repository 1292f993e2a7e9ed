"""How sure the parser is of a speaker, by the way it was found; multiplied with what the earlier stages say."""

EXACT = 1.0
"""The full name stands there."""

SHORT_NAME = 0.95
"""A surname, a forename or an acronym, of a name that is printed in full elsewhere."""

DESCRIBED = 0.9
"""Somebody whom the article describes but does not name: no reference to resolve."""

ROLE = 0.8
"""An office or a description: “the foreign minister”."""

PRONOUN = 0.75
"""He, she, they, it, who."""

CONTINUED = 0.6
"""Nothing is printed there: the last speaker goes on."""

LAST_PERSON = 0.5
"""A description that fits no office known: “the 37-year-old”."""
