"""What a check gives back."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """Against a written rule: somebody who keeps to the rule reads it wrongly or not at all."""

    WARNING = "warning"
    """Readers cope with it, each in their own way."""

    ADVICE = "advice"
    """Nothing is wrong, and something could be better."""


@dataclass(frozen=True)
class Finding:
    """One thing that a check has found in a document.

    Attributes:
        code: the rule, as in ``newsmodel.checking.RULES``: ``unknown-property``.
        level: how much it matters; every code has one level.
        place: where it is: a path into the JSON (RFC 9535), ``$.author[0].name``; in a page after the script's number
            and the line that it starts at, ``script 2, line 40: $.author[0].name``; or a line and column.
        message: what is wrong there.
        remedy: how to mend it.
        source: the rule's own text, as an address.

    Example:
        >>> print(Finding("bad-date", Level.ERROR, "$.datePublished", "'May 1' is no date", "write 2026-05-01", ""))
        $.datePublished: error [bad-date]: 'May 1' is no date; write 2026-05-01
    """

    code: str
    level: Level
    place: str
    message: str
    remedy: str
    source: str

    def __str__(self) -> str:
        return f"{self.place}: {self.level} [{self.code}]: {self.message}; {self.remedy}"
