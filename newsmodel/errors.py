"""Everything that newsmodel raises or warns of.

NewsmodelError
├── InvalidModel           a model cannot be built: bad field, span, id or reference (also a ValueError)
├── NoText                 there is nothing to parse
├── UnknownModel           no tagger has this name (also a ValueError)
├── FormatError            a document of some format
│   ├── UnreadableDocument   it is broken: not JSON, XML cut in the middle, wrong encoding
│   ├── NoArticle            it is sound but holds no article
│   └── UnknownFormat        no format has this suffix or media type
└── FileError              a path cannot be read or written (also an OSError)

NewsmodelWarning           something was repaired or skipped; nothing else was lost
"""

from dataclasses import dataclass


class NewsmodelError(Exception):
    """Anything that newsmodel raises on purpose.

    Args:
        what: what was wrong, as a clause without a full stop.
        where: the file, line, item, field or span it was found at; empty when there is no such place.
        remedy: what the reader of the message can do about it; empty when nothing can be said.

    Example:
        >>> str(NewsmodelError("two quotes have the id 'q1'", where="quotes[1]", remedy="give each its own id"))
        "quotes[1]: two quotes have the id 'q1'; give each its own id"
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        # Not super(): OSError would take three arguments for an errno, a text and a file name.
        Exception.__init__(self, what, where, remedy)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.remedy}" if self.remedy else ""
        return f"{place}{self.what}{advice}"


@dataclass(frozen=True)
class Problem:
    """One thing that keeps a model from being built.

    Attributes:
        place: the field, as a path from the model: ``quotes[2].spans[0]``; empty for the model as a whole.
        message: what is wrong there, with the quote and the text at the span where there is one.
    """

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def _first_few(problems: tuple[Problem, ...]) -> str:
    more = len(problems) - 5
    return "; ".join(map(str, problems[:5])) + (f"; and {more} more" if more > 0 else "")


class InvalidModel(NewsmodelError, ValueError):
    """A model cannot be built from the given values.

    Args:
        model: the model's name, ``Article``.
        problems: each thing that is wrong, with its place; the message gives the first five.
    """

    def __init__(self, model: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(_first_few(problems), where=model)
        self.args = (model, problems)
        self.model = model
        self.problems = problems


class NoText(NewsmodelError):
    """There is nothing to parse: the text is empty or blank."""


class UnknownModel(NewsmodelError, ValueError):
    """No tagger has this name."""


class FormatError(NewsmodelError):
    """A document cannot be turned into a model, or the other way round."""


class UnreadableDocument(FormatError):
    """A document is broken beyond what its reader can repair."""


class NoArticle(FormatError):
    """A document is sound, but holds no article."""


class UnknownFormat(FormatError):
    """No format is known for a suffix or a media type."""


class FileError(NewsmodelError, OSError):
    """A path cannot be read or written."""

    # OSError's own text would be "[Errno …]": ours says what, where and what to do.
    __str__ = NewsmodelError.__str__


class NewsmodelWarning(UserWarning):
    """Something was repaired or skipped while reading; the message says what and where."""
