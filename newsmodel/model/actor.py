"""Actor: a person, an organisation, a place or a group, across one article."""

from enum import StrEnum

from newsmodel.model.strict import Model
from newsmodel.model.text import Identifier, Line, Prose, Span, Url


class ActorType(StrEnum):
    """What kind of thing an actor is."""

    PERSON = "person"
    """One human being."""

    ORGANIZATION = "organization"
    """A company, ministry, court, party, newsroom …"""

    PLACE = "place"
    """A country, city or building, also where it stands for those who govern it."""

    GROUP = "group"
    """People who act together without being an organisation: protesters, residents, researchers."""


class Actor(Model):
    """Somebody or something that an article names, with all its mentions joined.

    Example:
        >>> Actor(id="ana-prior", type="person", name="Ana Prior", job_title="harbour master").type
        <ActorType.PERSON: 'person'>
    """

    id: Identifier
    """Unique within the article, as ``ana-prior``. schema.org: the last part of ``@id``."""

    type: ActorType
    """Person, organization, place or group. schema.org: ``@type`` Person, Organization or Place."""

    name: Line
    """The fullest form that the article prints, without honorific or office. schema.org: ``name``."""

    aliases: tuple[Line, ...] = ()
    """Other forms printed, as ``Prior`` or ``ONS``. schema.org: ``alternateName``."""

    honorific: Line | None = None
    """As printed: ``Mr``, ``Dame``, ``Prof.``. schema.org: ``honorificPrefix``."""

    job_title: Line | None = None
    """Office or occupation: ``harbour master``. schema.org: ``jobTitle``."""

    affiliation: Line | None = None
    """The id of another actor of the article, or else the affiliation as text. schema.org: ``affiliation``."""

    description: Prose | None = None
    """Who this is, in the article's words or the newsroom's. schema.org: ``description``."""

    same_as: tuple[Url, ...] = ()
    """Pages that identify the same actor, as Wikidata's. schema.org: ``sameAs``."""

    mentions: tuple[Span, ...] = ()
    """Where the body names the actor, in order. RSS: only in the carried JSON-LD."""
