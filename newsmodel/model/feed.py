"""Feed: a channel's facts and its articles."""

from pydantic import Field

from newsmodel.model.article import Article, Image
from newsmodel.model.strict import Model
from newsmodel.model.text import Instant, Language, Line, Prose, Url


class Feed(Model):
    """Articles under one title, newest first by custom, in the order given.

    Example:
        >>> feed = Feed(title="Harbour news", link="https://example.org/", items=[Article(headline="Ferry late")])
        >>> feed.items[0].headline
        'Ferry late'
    """

    title: Line
    """The channel's name. RSS: ``title``."""

    link: Url
    """The page that the feed belongs to. RSS: ``link``."""

    description: Prose | None = None
    """What the channel is about. RSS: ``description``."""

    language: Language | None = None
    """Of the channel. RSS: ``language``."""

    self_url: Url | None = None
    """Where the feed itself is found. RSS: ``atom:link rel="self"``."""

    hub: Url | None = None
    """The WebSub hub that tells readers of changes. RSS: ``atom:link rel="hub"``."""

    next_url: Url | None = None
    """The next page of older items (RFC 5005). RSS: ``atom:link rel="next"``."""

    image: Image | None = None
    """The channel's picture. RSS: ``image``."""

    ttl: int | None = Field(default=None, ge=0, lt=2**31)
    """Minutes that a reader may keep the feed before it asks again. RSS: ``ttl``."""

    updated: Instant | None = None
    """When the channel last changed; never the clock. RSS: ``lastBuildDate``."""

    items: tuple[Article, ...] = ()
    """The articles. RSS: ``item``."""
