"""Author, Publisher, Policies: who stands behind a story, and where they say how they work."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from newsmodel.model.strict import Model
from newsmodel.model.text import Line, Url


class Author(Model):
    """One name of the byline.

    Example:
        >>> Author(name="Jane Doe", job_title="energy correspondent").type
        'person'
    """

    name: Line
    """The name alone, without “By”, honorific or office. schema.org: ``author.name``; RSS: ``dc:creator``."""

    type: Literal["person", "organization"] = "person"
    """Organization for “By the newsroom” or an agency. schema.org: ``@type``."""

    honorific: Line | None = None
    """As printed before the name: ``Dr``, ``Prof.``. schema.org: ``honorificPrefix``."""

    job_title: Line | None = None
    """``energy correspondent``. schema.org: ``jobTitle``."""

    url: Url | None = None
    """The author's page. schema.org: ``author.url``."""

    same_as: tuple[Url, ...] = ()
    """Other pages that identify the author, as profiles elsewhere. schema.org: ``author.sameAs``."""


class Policies(Model):
    """The pages on which a publisher says how it works and who it is, so that readers can hold it to that.

    They are what The Trust Project asks of a newsroom, and schema.org took over for NewsMediaOrganization.

    Example:
        >>> Policies(corrections="https://example.org/corrections").unnamed_sources is None
        True
    """

    principles: Url | None = None
    """Its editorial principles as a whole. schema.org: ``publishingPrinciples``."""

    ethics: Url | None = None
    """Its code of ethics. schema.org: ``ethicsPolicy``."""

    corrections: Url | None = None
    """How mistakes are put right. schema.org: ``correctionsPolicy``."""

    unnamed_sources: Url | None = None
    """When it quotes people whom it does not name. schema.org: ``unnamedSourcesPolicy``."""

    fact_checking: Url | None = None
    """How facts are verified before they are published. schema.org: ``verificationFactCheckingPolicy``."""

    missing_bylines: Url | None = None
    """When a story stands without a byline. schema.org: ``noBylinesPolicy``."""

    coverage: Url | None = None
    """Its mission, and what it covers first. schema.org: ``missionCoveragePrioritiesPolicy``."""

    diversity: Url | None = None
    """How it sees to diversity in newsroom and news. schema.org: ``diversityPolicy``."""

    staff_diversity: Url | None = None
    """Figures on who works there. schema.org: ``diversityStaffingReport``."""

    feedback: Url | None = None
    """How readers can take part, and what comes of it. schema.org: ``actionableFeedbackPolicy``."""

    ownership: Url | None = None
    """Who owns it, and who pays for it. schema.org: ``ownershipFundingInfo``."""

    masthead: Url | None = None
    """Who leads it and works there. schema.org: ``masthead``."""


class Publisher(Model):
    """The organisation that publishes an article.

    Example:
        >>> post = Publisher(name="The Harbour Post", policies={"ethics": "https://example.org/ethics"})
        >>> post.policies.ethics
        'https://example.org/ethics'
    """

    name: Line
    """As readers know it. schema.org: ``publisher.name``."""

    url: Url | None = None
    """Its front page. schema.org: ``publisher.url``."""

    logo: Url | None = None
    """Its mark, a picture file. schema.org: ``publisher.logo``."""

    same_as: tuple[Url, ...] = ()
    """Other pages that identify it, as Wikipedia's or Wikidata's. schema.org: ``publisher.sameAs``."""

    policies: Policies = Policies()
    """Where it says how it works; empty where it does not. schema.org: properties of ``publisher``."""


def _name_alone(value: object) -> object:
    """Take a plain name where a thing with a name is expected."""
    return {"name": value} if isinstance(value, str) else value


AuthorOrName = Annotated[Author, BeforeValidator(_name_alone, json_schema_input_type=Author | str)]
PublisherOrName = Annotated[Publisher, BeforeValidator(_name_alone, json_schema_input_type=Publisher | str)]
