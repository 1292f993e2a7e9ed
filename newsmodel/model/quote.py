"""Quote: what somebody said, wrote or thinks, at its place in the article."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from newsmodel.model.strict import Model
from newsmodel.model.text import Identifier, Span, Text


class QuoteKind(StrEnum):
    """How much of a quote is verbatim."""

    DIRECT = "direct"
    """All of it stands in quotation marks."""

    MIXED = "mixed"
    """Part of it does: said the plan was “dead on arrival”."""

    INDIRECT = "indirect"
    """None of it does: said that the plan had failed."""


class Act(StrEnum):
    """What the source did."""

    STATEMENT = "statement"
    """Said or wrote it."""

    ATTITUDE = "attitude"
    """Believes, wants, hopes or intends it."""


class Quote(Model):
    """One quotation, which an aside may have cut into several spans.

    Example:
        >>> Quote(id="quote-1", kind="direct", spans=[{"start": 1, "end": 24}]).act
        <Act.STATEMENT: 'statement'>
    """

    id: Identifier
    """Unique within the article, as ``quote-1``. schema.org: the last part of the Quotation's ``@id``."""

    kind: QuoteKind
    """Direct, mixed or indirect. schema.org: ``additionalType``."""

    act: Act = Act.STATEMENT
    """A statement, or an attitude reported. schema.org: ``identifier``."""

    spans: tuple[Span, ...] = Field(min_length=1)
    """Where the words stand, in order, without the outer quotation marks. schema.org: ``identifier``, RFC 5147."""

    text: Text = ""
    """The words at the spans; an article fills it in, and refuses one that differs. schema.org: ``text``."""

    cue: Span | None = None
    """The words that attribute it: said, according to, called. schema.org: ``identifier``."""

    mention: Span | None = None
    """The source as printed at this place: ``he``, ``Mr Giles``. schema.org: ``identifier``."""

    source: Identifier | None = None
    """The id of the source it comes from. schema.org: ``spokenByCharacter``."""

    confidence: Annotated[float, Field(ge=0, le=1), AfterValidator(abs)] = 1.0
    """How sure the parser is, from 0 to 1; 1 where a person wrote or checked it. schema.org: ``identifier``."""

    nested_in: Identifier | None = None
    """The id of the quote that this one stands inside. schema.org: ``isPartOf``."""
