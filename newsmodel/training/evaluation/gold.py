"""Gold: articles in which people have marked who said what, to measure the parser against."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsmodel.model import Act, Span


@dataclass(frozen=True, slots=True)
class GoldActor:
    """Somebody or something that speaks in an article."""

    name: str
    type: str
    """Person, Organization, Place, Group or Work; or these after ``Unnamed``."""

    aliases: tuple[str, ...] = ()

    @property
    def is_unnamed(self) -> bool:
        """Whether the article does not say who it is."""
        return self.type.lower().startswith("unnamed")


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One quotation or attributed statement, as people have marked it."""

    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    """Empty where none is printed nearby."""

    act: Act = Act.STATEMENT
    speakers: tuple[str, ...] = ()
    """Keys of actors: several for joint speakers, none where nobody has said who it is."""


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with all that is said in it. Spans count code points of ``text``, end exclusive."""

    id: str
    text: str
    attributions: tuple[GoldAttribution, ...]
    actors: Mapping[str, GoldActor] = field(default_factory=dict)
    not_quotes: tuple[Span, ...] = ()
    """What stands in quotation marks and is no quotation."""


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles that were annotated in the same way."""

    name: str
    articles: tuple[GoldArticle, ...]
    statements_only: bool
    """Whether only what somebody said counts; else what somebody believes or wants does too, as in PolNeAR."""
