"""Clause: a cue, who it belongs to, and on which side of it the words said stand."""

from dataclasses import dataclass
from enum import Enum

from newsmodel.model import Act
from newsmodel.parsing.attribution.cues import Frame
from newsmodel.parsing.attribution.tokens import Bounds


class Order(Enum):
    """Where the words said stand, seen from the cue."""

    AFTER = "after"
    """Ann said that …"""

    BEFORE = "before"
    """…, Ann said. Also: …, said Ann."""

    OPENING = "opening"
    """According to Ann, …"""


@dataclass(frozen=True, slots=True)
class Clause:
    """A cue and who it belongs to, as indices into the sentence's tokens."""

    cue: Bounds
    source: Bounds | None
    order: Order
    act: Act
    frame: Frame = Frame.CLAUSE
    verb: str = ""
    named: Bounds | None = None
    """Whom earlier words of the sentence name, where the source is only a pronoun."""

    shares_subject: bool = False
    """Whether the source is that of the clause before: said …, adding that …"""

    @property
    def start(self) -> int:
        """Index of the first token that belongs to the clause."""
        return min(self.cue[0], self.source[0]) if self.source and not self.shares_subject else self.cue[0]

    @property
    def end(self) -> int:
        """Index after the last token that belongs to cue and source."""
        return max(self.cue[1], self.source[1]) if self.source and not self.shares_subject else self.cue[1]
