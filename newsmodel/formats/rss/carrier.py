"""The channel's own facts as schema.org JSON-LD, exact where RSS's elements are not.

RSS has no microseconds, no time to live of 0, no caption for the channel's picture, and demands a description.
"""

from collections.abc import Iterator, Mapping

from newsmodel.errors import NoArticle
from newsmodel.formats.jsonld.json_text import from_text, to_text
from newsmodel.formats.jsonld.vocabulary import CONTEXT, NAMESPACE, Node, property_value, without_blanks
from newsmodel.formats.jsonld.writing import image_node
from newsmodel.formats.rss.names import CHANNEL_CARRIER
from newsmodel.model import Feed

HUB = NAMESPACE + "hub"
NEXT = NAMESPACE + "next"
TTL = NAMESPACE + "ttl"


def dumps(feed: Feed) -> str:
    """Write a channel's facts, without its items, as a schema.org DataFeed.

    Example:
        >>> dumps(Feed(title="Harbour news", link="https://example.org/"))
        '{"@context":"https://schema.org","@type":"DataFeed","name":"Harbour news","url":"https://example.org/"}'
    """
    return to_text(node_of(feed))


def node_of(feed: Feed) -> Node:
    """Map a channel's facts, without its items, to a schema.org DataFeed."""
    extras = ((HUB, feed.hub), (NEXT, feed.next_url), (TTL, feed.ttl))
    return without_blanks(
        {
            "@context": CONTEXT,
            "@type": CHANNEL_CARRIER,
            "@id": feed.self_url,
            "name": feed.title,
            "url": feed.link,
            "description": feed.description,
            "inLanguage": feed.language,
            "dateModified": feed.updated and feed.updated.isoformat(),
            "image": feed.image and image_node(feed.image),
            "identifier": [property_value(term, value) for term, value in extras if value is not None],
        }
    )


def loads(text: str) -> Feed:
    """Read a channel's facts.

    Args:
        text: what ``dumps`` wrote.

    Returns:
        A feed without items.

    Raises:
        FormatError: it is not JSON, or not a DataFeed.
        InvalidModel: it is one, but not of a valid feed.
    """
    return feed_of(from_text(text))


def feed_of(node: object) -> Feed:
    """Read a channel's facts from a DataFeed that is parsed already.

    Raises:
        NoArticle: it is no DataFeed.
        InvalidModel: it is one, but not of a valid feed.
    """
    if not isinstance(node, dict) or node.get("@type") != CHANNEL_CARRIER:
        raise NoArticle(f"the JSON is no {CHANNEL_CARRIER}")
    extras = dict(_extras(node.get("identifier")))
    facts = {
        "title": node.get("name"),
        "link": node.get("url"),
        "description": node.get("description"),
        "language": node.get("inLanguage"),
        "self_url": node.get("@id"),
        "hub": extras.get(HUB),
        "next_url": extras.get(NEXT),
        "image": _image_facts(node.get("image")),
        "ttl": extras.get(TTL),
        "updated": node.get("dateModified"),
    }
    return Feed.model_validate({name: value for name, value in facts.items() if value is not None})


def _extras(identifiers: object) -> Iterator[tuple[str, object]]:
    for each in identifiers if isinstance(identifiers, list) else ():
        if isinstance(each, dict):
            yield str(each.get("propertyID")), each.get("value")


def _image_facts(node: object) -> Mapping[str, object] | None:
    if not isinstance(node, dict):
        return None
    return {
        "url": node.get("url"),
        "caption": node.get("caption"),
        "credit": node.get("creditText"),
        "alt": node.get("description"),
        "width": _pixels(node.get("width")),
        "height": _pixels(node.get("height")),
    }


def _pixels(size: object) -> object:
    """Take the unit off a width or a height; the model judges the rest."""
    return size.removesuffix(" px") if isinstance(size, str) else size
