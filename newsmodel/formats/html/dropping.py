"""Dropping: what of a page is no text of the story, with all that stands in it."""

import re

from newsmodel.formats.html.elements import DROPPED
from newsmodel.formats.html.scanning import Kind, Token

_ENDS = re.compile(rf"</({'|'.join(sorted(DROPPED))})(?=[\s/>])", re.IGNORECASE | re.ASCII)


class Dropping:
    """Says of each token of a markup in turn whether it is to be dropped."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._last_ends = {found[1].lower(): found.start() for found in _ENDS.finditer(markup)}
        self._name = ""
        self._depth = 0

    def takes(self, token: Token) -> bool:
        """Return whether this token is to be dropped."""
        if token.kind in (Kind.RAW, Kind.COMMENT):
            return True
        if not self._name and not self._starts(token):
            return False
        self._name = self._name or token.name
        if token.name == self._name:
            self._depth += {Kind.START: 1, Kind.END: -1}[token.kind]
        if not self._depth:
            self._name = ""
        return True

    def _starts(self, token: Token) -> bool:
        """Say whether an element starts that is dropped; one that never ends would swallow the rest of the story."""
        return (
            token.kind is Kind.START
            and token.start < self._last_ends.get(token.name, -1)
            and self._markup[token.end - 2] != "/"
        )
