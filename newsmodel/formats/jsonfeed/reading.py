"""A JSON Feed of version 1 or 1.1, ours or anybody's → a feed."""

from collections.abc import Iterator

from newsmodel.errors import NewsmodelError, NoArticle
from newsmodel.formats import html
from newsmodel.formats.json_fields import Fields, read_json
from newsmodel.formats.jsonfeed.names import ARTICLE_CARRIER, CHANNEL_CARRIER, EXTENSION
from newsmodel.formats.jsonld import reading as jsonld
from newsmodel.formats.jsonld.values import Notes
from newsmodel.formats.rss import carrier
from newsmodel.formats.rss.items import Texts, identity
from newsmodel.formats.rss.markup import with_absolute_addresses
from newsmodel.formats.rss.names import NOWHERE
from newsmodel.formats.rss.values import Warn, web_address
from newsmodel.model import Article, Author, Feed, Image

_HUBS = {"websub", "pubsubhubbub"}


def read(document: str | bytes, warn: Warn) -> Feed:
    """Read a feed; see ``newsmodel.formats.jsonfeed.loads``.

    Args:
        document: text or bytes.
        warn: told about everything that was repaired, left out or skipped, with its place.
    """
    root = read_json(document, warn)
    _require_feed(root)
    channel = Fields(root)
    feed = _read_channel(channel, warn)
    items = (_read_item(item, number, channel, feed, warn) for number, item in enumerate(channel.listed("items"), 1))
    return feed.model_copy(update={"items": tuple(article for article in items if article)})


def _require_feed(root: object) -> None:
    if not isinstance(root, dict):
        raise NoArticle("this is JSON, but not an object, as a JSON Feed is", remedy="fetch it again")
    if "jsonfeed.org/version" in str(root.get("version")) or isinstance(root.get("items"), list):
        return
    if "@type" in root or "@graph" in root:
        raise NoArticle("this looks like JSON-LD, not like a JSON Feed", remedy="read it as jsonld")
    raise NoArticle(
        "this is JSON, but not a JSON Feed: it has neither its version nor items",
        remedy="give it a document whose version is https://jsonfeed.org/version/1.1",
    )


def _read_channel(channel: Fields, warn: Warn) -> Feed:
    carried = Fields(channel.members.get(EXTENSION)).members.get(CHANNEL_CARRIER)
    if carried is not None:
        try:
            return carrier.feed_of(carried)
        except NewsmodelError as error:
            warn(f"the feed's {CHANNEL_CARRIER} cannot be read, so its other members are: {error}")
    return _visible_channel(channel, warn)


def _visible_channel(channel: Fields, warn: Warn) -> Feed:
    self_url = channel.address("", "feed_url")
    link = channel.address(self_url or "", "home_page_url") or self_url
    if link is None:
        warn(f"the feed has no home_page_url, and was given {NOWHERE}")
    base = link or NOWHERE
    icon = channel.address(base, "icon", "favicon")
    hubs = (hub.address("", "url") for hub in channel.objects("hubs") if (hub.text("type") or "").lower() in _HUBS)
    return Feed(
        title=channel.line("title") or base,
        link=base,
        description=channel.prose("description"),
        language=channel.language("language"),
        self_url=self_url,
        hub=next(filter(None, hubs), None),
        next_url=channel.address(base, "next_url"),
        image=Image(url=icon) if icon else None,
    )


def _read_item(item: object, number: int, channel: Fields, feed: Feed, warn: Warn) -> Article | None:
    members = Fields(item)
    place = f"item {number} ({(members.line('title') or 'without title')[:60]})"
    carried = Fields(members.members.get(EXTENSION)).members.get(ARTICLE_CARRIER)
    if carried is not None:
        try:
            return _carried(carried, lambda note: warn(f"{place}, JSON-LD: {note}"))
        except NewsmodelError as error:
            warn(f"{place}: its {ARTICLE_CARRIER} cannot be read, so what it shows is: {error}")
    try:
        return _visible_item(members, channel, feed, lambda repair: warn(f"{place}: {repair}"))
    except (NewsmodelError, ValueError) as error:
        warn(f"{place} was skipped: {error}")
        return None


def _carried(node: object, warn: Warn) -> Article:
    notes: Notes = {}
    article = jsonld.read(node, notes)
    for note in notes:
        warn(note)
    return article


def _visible_item(item: Fields, channel: Fields, feed: Feed, warn: Warn) -> Article:
    address = item.address(feed.link, "url", "external_url")
    headline, identifier, texts = item.line("title"), item.text("id"), _texts(item, feed.link)
    if not (address or identifier or headline or texts["standfirst"] or texts["body"]):
        raise ValueError("it has neither id, title, address nor text")
    return Article(
        **identity(identifier or address),
        url=address or web_address(identifier, ""),
        headline=headline,
        **texts,
        authors=tuple(_authors(item, feed.link, warn) or _authors(channel, feed.link, warn)),
        published=item.moment(warn, "date_published"),
        modified=item.moment(warn, "date_modified"),
        language=item.language("language") or feed.language,
        keywords=tuple(item.lines("tags")),
        images=tuple(_images(item, feed.link)),
    )


def _texts(item: Fields, base: str) -> Texts:
    markup, text, summary = item.text("content_html"), item.text("content_text"), item.prose("summary")
    body, body_html = html.body_from(with_absolute_addresses(markup, base)) if markup else ("", "")
    body = body or text or ""
    return {
        "standfirst": None if summary == body else summary,
        "body": body,
        "body_html": body_html or None,
    }


def _authors(members: Fields, base: str, warn: Warn) -> list[Author]:
    """Those under ``authors``, else the one under version 1's ``author``; each once."""
    found: dict[str, Author] = {}
    for each in members.listed("authors") or members.listed("author"):
        person = Fields(each if isinstance(each, dict) else {"name": each})
        if name := person.line("name"):
            found.setdefault(name, Author(name=name, url=person.address(base, "url")))
        else:
            warn("an author without a name was left out")
    return list(found.values())


def _images(item: Fields, base: str) -> Iterator[Image]:
    attached = (each for each in item.objects("attachments") if (each.text("mime_type") or "").startswith("image/"))
    addresses = [item.address(base, "image"), item.address(base, "banner_image")]
    addresses += [each.address(base, "url") for each in attached]
    return (Image(url=address) for address in dict.fromkeys(filter(None, addresses)))
