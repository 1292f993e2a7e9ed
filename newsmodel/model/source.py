"""Source: who or what an article cites, named or not."""

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from newsmodel.model.strict import Model
from newsmodel.model.text import Identifier, Line, Prose, Span


class SourceKind(StrEnum):
    """What kind of thing a statement comes from."""

    PERSON = "person"
    """One human being: ``a senior official``."""

    GROUP = "group"
    """Several people: ``my sources``, ``residents``."""

    ORGANIZATION = "organization"
    """A company, ministry, court, newsroom …"""

    PLACE = "place"
    """A place that stands for its government: ``Lisbon said``."""

    WORK = "work"
    """A document, poll, law, post: ``the 2025 audit``."""


class Source(Model):
    """A role in one article: where a statement comes from.

    A named source points to its actor. An unnamed one does not, unless the text names it later. A work
    needs no actor: its label names it.

    Example:
        >>> Source(id="source-1", kind="group", named=False, label="my sources").actor is None
        True
    """

    id: Identifier
    """Unique within the article, as ``source-1``. schema.org: the last part of ``@id``."""

    kind: SourceKind
    """Person, group, organization, place or work. schema.org: ``@type`` of the speaker's node."""

    named: bool
    """Whether the article says who it is. schema.org: an unnamed source has a ``description`` but no ``name``."""

    actor: Identifier | None = None
    """The id of the actor that this source is. schema.org: ``spokenByCharacter`` and ``creator``."""

    label: Line
    """As printed at its first mention: ``a Chatham House expert``. schema.org: ``description`` where unnamed."""

    reason: Prose | None = None
    """Why it is not named, if printed: ``because he was not authorised to speak``."""

    mentions: tuple[Span, ...] = ()
    """Where the body refers to the source, in order."""

    @model_validator(mode="after")
    def _named_points_to_actor(self) -> Self:
        if self.named and self.actor is None and self.kind is not SourceKind.WORK:
            raise ValueError(f"source {self.id!r} ({self.label!r}) is named, so it needs the id of its actor")
        return self
