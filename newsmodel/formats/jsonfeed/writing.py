"""A feed as JSON Feed 1.1: what every reader shows, and our exact facts in an extension beside it."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from newsmodel.formats import html
from newsmodel.formats.jsonfeed.names import ABOUT, ARTICLE_CARRIER, CHANNEL_CARRIER, EXTENSION, VERSION
from newsmodel.formats.jsonld.vocabulary import Node, without_blanks
from newsmodel.formats.jsonld.writing import document as jsonld_of
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.display import as_iso_8601, as_uri, without_noncharacters
from newsmodel.formats.teasers import teaser_of
from newsmodel.model import Article, Author, Feed, Image

_PICTURE_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "svg": "image/svg+xml",
}


def pieces(feed: Feed, *, summary: bool = False) -> Iterator[str]:
    """Give a feed's text piece by piece, one item at a time, so that a long feed never stands in memory whole.

    Args:
        feed: what to write.
        summary: whether to write teasers.
    """
    head = _text(_channel(feed))
    yield f'{head[:-1]},\n"items":['
    separator = "\n"
    for article, identifier in zip(feed.items, _ids(feed.items), strict=True):
        yield separator + _text(_item(teaser_of(article) if summary else article, identifier))
        separator = ",\n"
    yield "\n]}\n" if feed.items else "]}\n"


def _text(node: Node) -> str:
    return json.dumps(node, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _channel(feed: Feed) -> Node:
    return without_blanks(
        {
            "version": VERSION,
            "title": feed.title,
            "home_page_url": as_uri(feed.link),
            "feed_url": _uri(feed.self_url),
            "description": feed.description,
            "next_url": _uri(feed.next_url),
            "icon": _uri(feed.image.url) if feed.image else None,
            "language": feed.language,
            "hubs": [{"type": "WebSub", "url": as_uri(feed.hub)}] if feed.hub else None,
            EXTENSION: {"about": ABOUT, CHANNEL_CARRIER: carrier.node_of(feed)},
        }
    )


def _item(article: Article, identifier: str) -> Node:
    return {
        "id": identifier,
        **without_blanks(
            {
                "url": _uri(article.url),
                "title": article.headline,
                "summary": article.standfirst or article.lede.strip(),
                "image": _uri(article.images[0].url) if article.images else None,
                "date_published": as_iso_8601(article.published),
                "date_modified": as_iso_8601(article.modified),
                "authors": [_author(author) for author in article.authors],
                "tags": list(dict.fromkeys(filter(None, (article.section, *article.keywords)))),
                "language": article.language,
                "attachments": list(_attachments(article.images)),
            }
        ),
        **_content(article),
        EXTENSION: {"about": ABOUT, ARTICLE_CARRIER: jsonld_of(article)},
    }


def _content(article: Article) -> Node:
    """An item must have content; without a body, readers get what there is."""
    markup = str(without_noncharacters(html.body_markup(article)))
    if markup.strip():
        return {"content_html": markup}
    return {"content_text": article.standfirst or article.headline or ""}


def _author(author: Author) -> Node:
    return without_blanks({"name": author.name, "url": _uri(author.url)})


def _attachments(images: Sequence[Image]) -> Iterator[Node]:
    """Further pictures: their type must be told, so only those whose address tells it."""
    for image in images[1:]:
        ending = image.url.partition("?")[0].rpartition(".")[2].lower()
        if ending in _PICTURE_TYPES:
            yield {"url": as_uri(image.url), "mime_type": _PICTURE_TYPES[ending]}


def _ids(articles: Sequence[Article]) -> Iterator[str]:
    """Give each item an id of its own, which is its article's wherever that is not taken yet."""
    taken: set[str] = set()
    repeated: Counter[str] = Counter()
    for article in articles:
        identifier = article.id
        while identifier in taken:
            repeated[article.id] += 1
            identifier = f"{article.id}#{repeated[article.id] + 1}"
        taken.add(identifier)
        yield identifier


def _uri(address: str | None) -> str | None:
    return None if address is None else as_uri(address)
