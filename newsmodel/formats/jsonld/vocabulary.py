"""The words on the wire: schema.org's, and ours for what schema.org has no property for.

Ours stand in one place only: as ``propertyID`` of a PropertyValue under ``identifier``, the one property that
schema.org allows on every thing, or as an ``additionalType``. A reader that does not know them loses nothing else.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

from newsmodel.model import Act, ActorType, QuoteKind, SourceKind, Span

Node: TypeAlias = dict[str, object]
"""A JSON-LD node object. Of one that has been read, nobody knows yet what its values are."""

CONTEXT: Final = "https://schema.org"

NAMESPACE: Final = "https://pypi.org/project/newsmodel/#"
"""What every term of ours starts with."""

FORMAT: Final = NAMESPACE + "format"
"""On the article: the version of this mapping, so that a reader knows that newsmodel wrote the document."""

FORMAT_VERSION: Final = 1

PUBLIC: Final = NAMESPACE + "PublicArticle"
"""The ``additionalType`` of an article in a public document, which has no ``identifier`` to say that it is ours."""

ARTICLE_ID: Final = NAMESPACE + "id"
"""On the article: its id, where that is no absolute IRI and so cannot be the ``@id``."""

BYLINE: Final = NAMESPACE + "byline"
EMBARGOED_UNTIL: Final = NAMESPACE + "embargoedUntil"

SOURCE_ORDER: Final = NAMESPACE + "sourceOrder"
"""On the article: the ids of its sources with a space between, where the nodes stand in another order."""

HONORIFIC: Final = NAMESPACE + "honorific"
JOB_TITLE: Final = NAMESPACE + "jobTitle"
AFFILIATION: Final = NAMESPACE + "affiliation"

SOURCE: Final = NAMESPACE + "source"
"""On an actor: a source that it is, with its id as value. On a quotation: which of them it comes from, if it is
not the actor's first."""

SOURCE_KIND: Final = NAMESPACE + "sourceKind"
"""On a source: its kind. On an actor's source only where it is another than the actor's type."""

LABEL: Final = NAMESPACE + "label"
"""On an actor's source: as it is printed, where that is not the actor's name."""

REASON: Final = NAMESPACE + "anonymityReason"
NAMED: Final = NAMESPACE + "named"

ACT: Final = NAMESPACE + "act"
CUE: Final = NAMESPACE + "cue"
MENTION: Final = NAMESPACE + "mention"
CONFIDENCE: Final = NAMESPACE + "confidence"

DEFAULT_ACT: Final = Act.STATEMENT

CHARACTERS: Final = "http://tools.ietf.org/rfc/rfc5147"
"""RFC 5147 fragments of the article's body: ``char=95,119``; code points, as W3C Web Annotation counts them."""

POLICIES: Final = {
    "principles": "publishingPrinciples",
    "ethics": "ethicsPolicy",
    "corrections": "correctionsPolicy",
    "unnamed_sources": "unnamedSourcesPolicy",
    "fact_checking": "verificationFactCheckingPolicy",
    "missing_bylines": "noBylinesPolicy",
    "coverage": "missionCoveragePrioritiesPolicy",
    "diversity": "diversityPolicy",
    "staff_diversity": "diversityStaffingReport",
    "feedback": "actionableFeedbackPolicy",
    "ownership": "ownershipFundingInfo",
    "masthead": "masthead",
}
"""The property of each field of Policies; some of them only a NewsMediaOrganization has."""

QUOTATION_TYPES: Final = {
    QuoteKind.DIRECT: NAMESPACE + "DirectQuotation",
    QuoteKind.MIXED: NAMESPACE + "MixedQuotation",
    QuoteKind.INDIRECT: NAMESPACE + "IndirectQuotation",
}

GROUP: Final = NAMESPACE + "Group"
"""The ``additionalType`` of people who act together without being an organisation."""

ACTOR_TYPES: Final = {
    ActorType.PERSON: "Person",
    ActorType.ORGANIZATION: "Organization",
    ActorType.GROUP: "Organization",
    ActorType.PLACE: "Place",
}

# spokenByCharacter takes a Person or an Organization only: a place that speaks stands for its government.
SOURCE_TYPES: Final = {
    SourceKind.PERSON: "Person",
    SourceKind.GROUP: "Organization",
    SourceKind.ORGANIZATION: "Organization",
    SourceKind.PLACE: "Organization",
    SourceKind.WORK: "CreativeWork",
}

KIND_OF_ACTOR: Final = {
    ActorType.PERSON: SourceKind.PERSON,
    ActorType.ORGANIZATION: SourceKind.ORGANIZATION,
    ActorType.GROUP: SourceKind.GROUP,
    ActorType.PLACE: SourceKind.PLACE,
}
"""What kind of source an actor is, if nothing else is said."""

PLACE_OF: Final = {"Person": "workLocation", "Organization": "location", "CreativeWork": "locationCreated"}
"""The property by which each type of source points to an actor that is a place."""


def property_value(term: str, value: object, *details: Node) -> Node:
    """Make the PropertyValue that carries one fact.

    Args:
        term: what the value means: one of ours, or ``CHARACTERS``.
        value: text, a number or a truth value.
        details: further PropertyValues about this one, as the place of a cue.
    """
    node: Node = {"@type": "PropertyValue", "propertyID": term, "value": value}
    if details:
        node["valueReference"] = details[0] if len(details) == 1 else list(details)
    return node


def characters(spans: Sequence[Span]) -> Node:
    """Make the PropertyValue that says where in the body something stands (RFC 5147, section 2.1.1).

    Args:
        spans: one at least.
    """
    places = [f"char={span.start},{span.end}" for span in spans]
    value = places[0] if len(places) == 1 else places
    return {"@type": "PropertyValue", "propertyID": CHARACTERS, "value": value}


def without_blanks(node: Node) -> Node:
    """Leave out what the article does not say."""
    return {key: value for key, value in node.items() if value is not None and value not in ((), [], "")}
