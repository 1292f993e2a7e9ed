"""Clean text, addresses, moments and spans: the small types that every model is made of.

Text is clean by construction: XML 1.0 and JSON can both carry every string that these types accept, so no
format needs an escape of its own. What a reader finds unclean it repairs with ``clean`` and says so.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Annotated

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from newsmodel.model.strict import Model

# Control characters but tab and newline, lone surrogates, and the two noncharacters that XML 1.0 forbids.
UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NEWLINES = re.compile("\r\n?|\x85")
_BREAKS = re.compile(r"[\n\t]")
_SPACES = re.compile(r"\s")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20/?#]+([/?#][^\s<>\"{}|\\^`\x00-\x20]*)?", re.IGNORECASE)


def clean(text: str) -> str:
    r"""Make any string acceptable as model text.

    Args:
        text: any string, lone surrogates and control characters included.

    Returns:
        The text with every kind of newline as ``\n``, and without characters that XML 1.0 or JSON cannot carry.

    Example:
        >>> clean("one\r\ntwo\x00")
        'one\ntwo'
    """
    # Newlines of other kinds are among the unclean characters; most texts have none of either.
    return UNCLEAN.sub("", _NEWLINES.sub("\n", text)) if UNCLEAN.search(text) else text


def _refuse_unclean(text: str) -> str:
    if found := UNCLEAN.search(text):
        raise ValueError(
            f"holds the character U+{ord(found[0]):04X} at {found.start()}, which XML or JSON cannot carry; "
            "newsmodel.model.clean drops such characters"
        )
    return text


def _refuse_newlines(text: str) -> str:
    if found := _BREAKS.search(text):
        raise ValueError(f"must be one line, but has a line break or tab at {found.start()}: {text[:40]!r}")
    return text


def _refuse_spaces(text: str) -> str:
    if _SPACES.search(text):
        raise ValueError(f"an id has no spaces, but this one has: {text[:60]!r}")
    return text


def is_absolute(address: str) -> bool:
    """Say whether an address is an absolute IRI (RFC 3987): it has a scheme and no forbidden character.

    Example:
        >>> is_absolute("urn:isbn:0451450523"), is_absolute("story.html")
        (True, False)
    """
    return _ABSOLUTE.fullmatch(address) is not None


def _require_web_address(address: str) -> str:
    if not _WEB.fullmatch(address):
        raise ValueError(f"must be an absolute http or https address, not {address[:80]!r}")
    return address


Text = Annotated[str, AfterValidator(_refuse_unclean)]
"""Clean text of any length, line breaks and outer spaces as they are."""

# The constraints come first: applied to Text, they would measure the length before they strip.
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_refuse_unclean)]
"""Clean text that says something; outer white space is dropped."""

Line = Annotated[Prose, AfterValidator(_refuse_newlines)]
"""Clean text on one line that says something."""

Identifier = Annotated[Line, AfterValidator(_refuse_spaces)]
"""A name for one thing, unique within its article; no spaces."""

Url = Annotated[Line, AfterValidator(_require_web_address), Field(json_schema_extra={"format": "iri"})]
"""An absolute ``http`` or ``https`` address."""

Language = Annotated[Line, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
"""A language tag (BCP 47): ``en``, ``en-GB``, ``zh-Hant``."""


def _read_moment(moment: object) -> date:
    """Take a date, a datetime or ISO 8601 text, and refuse a time that does not say its zone."""
    if isinstance(moment, str):
        moment = _read_iso(moment)
    if not isinstance(moment, date):
        raise ValueError(f"must be a date or a datetime, not {type(moment).__name__}")
    return _fix_zone(moment) if isinstance(moment, datetime) else moment


def _read_iso(text: str) -> date:
    try:
        return date.fromisoformat(text) if len(text) <= len("2026-11-25") else datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"must be ISO 8601, as 2026-11-25 or 2026-11-25T08:00:00+00:00, not {text[:60]!r}") from None


def _fix_zone(moment: datetime) -> datetime:
    """Keep the instant; write its zone as whole minutes from UTC, the finest that ISO 8601 and RFC 2822 know."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(f"has no time zone: {moment.isoformat()}; add one, as tzinfo=datetime.UTC")
    try:
        moment.astimezone(UTC)
        return moment.astimezone(timezone(timedelta(minutes=offset // timedelta(minutes=1))))
    except OverflowError:
        raise ValueError(f"is outside the years 1 to 9999 in UTC: {moment.isoformat()}") from None


def _read_instant(moment: object) -> datetime:
    read = _read_moment(moment)
    if not isinstance(read, datetime):
        raise ValueError(f"must have a time and a zone, not only the day {read.isoformat()}")
    return read


_DAY_OR_INSTANT = {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}

_AS_ISO = PlainSerializer(lambda moment: moment.isoformat(), return_type=str, when_used="json")

# Plain validators, because pydantic's own would turn a datetime at midnight into a date.
Moment = Annotated[date, PlainValidator(_read_moment), _AS_ISO, WithJsonSchema(_DAY_OR_INSTANT)]
"""A day (``date``) or an instant (``datetime`` with a zone); never a time without its zone."""

Instant = Annotated[
    datetime, PlainValidator(_read_instant), _AS_ISO, WithJsonSchema({"type": "string", "format": "date-time"})
]
"""A ``datetime`` with a zone."""


class Span(Model):
    """A stretch of an article's body, counted in Unicode code points, end exclusive.

    The counting is that of W3C Web Annotation's TextPositionSelector, and of Python's own slices.

    Example:
        >>> "Rates rose."[Span(0, 5).slice]
        'Rates'
    """

    start: int = Field(ge=0, lt=2**53)
    """Code points before the first character of the stretch."""

    end: int = Field(ge=1, lt=2**53)
    """Code points before the first character after the stretch."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start=start, end=end)

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]  # as in Model

    @model_validator(mode="after")
    def _must_hold_something(self) -> "Span":
        if self.end <= self.start:
            raise ValueError(f"a span must end after it starts, but {self.start}–{self.end} does not")
        return self

    @property
    def slice(self) -> slice:
        """The span as a slice of the body."""
        return slice(self.start, self.end)

    def overlaps(self, other: "Span") -> bool:
        """Say whether both spans share a character.

        Example:
            >>> Span(0, 5).overlaps(Span(4, 9))
            True
        """
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Say whether the other span lies wholly inside this one.

        Example:
            >>> Span(0, 9).covers(Span(4, 9))
            True
        """
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return f"{self.start}–{self.end}"
