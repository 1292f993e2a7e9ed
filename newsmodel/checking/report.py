"""The report of one check: findings, in the order of the document, and never more than can be looked at."""

from collections import Counter

from newsmodel.checking.finding import Finding
from newsmodel.checking.places import Place
from newsmodel.checking.rules import RULES

MOST_OF_A_CODE = 500
"""Findings with one code that are listed; the last says how many more there are."""

_LONGEST_SHOWN = 60


class Report:
    """Takes down what the rules find in one document."""

    def __init__(self) -> None:
        self._found: list[tuple[tuple[int, ...], Finding]] = []
        self._counts: Counter[str] = Counter()

    def add(self, code: str, place: Place, message: str, remedy: str = "", source: str = "") -> None:
        """Take down one finding.

        Args:
            code: of a rule in ``RULES``, which gives its level.
            place: where in the document.
            message: what is wrong there.
            remedy: how to mend it, if more can be said than the rule says.
            source: the rule's text, if there is one nearer than that of the rule.
        """
        self._counts[code] += 1
        if self._counts[code] > MOST_OF_A_CODE:
            return
        rule = RULES[code]
        finding = Finding(code, rule.level, str(place), message, remedy or rule.remedy, source or rule.source)
        self._found.append((place.order(), finding))

    def is_full(self, code: str) -> bool:
        """Say whether further findings with a code would only be counted."""
        return self._counts[code] >= MOST_OF_A_CODE

    def findings(self) -> list[Finding]:
        """Return what was found, in the order of the document."""
        found = [finding for _, finding in sorted(self._found, key=lambda pair: pair[0])]
        return found + [self._rest(code) for code, count in self._counts.items() if count > MOST_OF_A_CODE]

    def _rest(self, code: str) -> Finding:
        rule = RULES[code]
        more = self._counts[code] - MOST_OF_A_CODE
        return Finding(code, rule.level, "$", f"{more:,} more of these are not listed", rule.remedy, rule.source)


def shown(value: object) -> str:
    """Return a value as a message shows it: quoted, and shortened if it is long.

    Example:
        >>> shown("Ferry"), shown(True), shown({"a": 1})
        ("'Ferry'", 'true', 'an object')
    """
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST_SHOWN else value[:_LONGEST_SHOWN] + "…")
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    # A number may have thousands of digits, which Python would refuse to write.
    return "a huge number" if isinstance(value, int) and abs(value) >= 10**18 else repr(value)


def any_of(names: frozenset[str]) -> str:
    """Return names as a choice: ``Organization or Person``.

    Example:
        >>> any_of(frozenset(("Text", "URL", "CreativeWork")))
        'CreativeWork, Text or URL'
    """
    *others, last = sorted(names)
    return f"{', '.join(others)} or {last}" if others else last
