"""Markup: HTML that our own functions have made safe, as text that templates know not to escape."""

from typing import Self


class Markup(str):
    """HTML as text, which Jinja2, Django, Flask and FastAPI templates put into a page as it is.

    They ask for ``__html__``, which is how packages tell one another that a text is HTML already. What is cut off it or
    put together with it is plain text again, and is escaped.

    Example:
        >>> type(Markup("<p>Late.</p>") + "<script>").__name__
        'str'
    """

    __slots__ = ()

    def __html__(self) -> Self:
        """Return the HTML, still marked as such: MarkupSafe escapes a plain text that comes back from here."""
        return self
