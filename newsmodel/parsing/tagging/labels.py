"""Labels: what the tagger says of each word, one column of its output each."""

from enum import IntEnum


class Part(IntEnum):
    """What part of an attribution a word is; BEGINS marks the first word of a stretch."""

    NOTHING = 0
    SOURCE_BEGINS = 1
    SOURCE = 2
    CUE_BEGINS = 3
    CUE = 4
    CONTENT_BEGINS = 5
    CONTENT = 6


PARTS = len(Part)

STATED = PARTS
"""The column that says how far a word belongs to a statement, as a logit: low in narration and in attitudes."""

ENTITIES = ("person", "organization", "place")
"""Names, each with two columns, BEGINS and inside, after one column for no name."""

ENTITY_COLUMNS = slice(PARTS + 1, PARTS + 2 + 2 * len(ENTITIES))
COLUMNS = ENTITY_COLUMNS.stop
