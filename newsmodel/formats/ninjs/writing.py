"""Article → ninjs 3.1: what every agency system reads, quotes as associations, and our JSON-LD as a second body."""

from collections.abc import Iterator

from newsmodel.formats import html, jsonld
from newsmodel.formats.jsonld.identifiers import article_iri, part_iri, part_prefix
from newsmodel.formats.jsonld.vocabulary import Node, without_blanks
from newsmodel.formats.ninjs.names import (
    AUTHOR,
    CORRECTION,
    JSONLD_ROLE,
    JSONLD_TYPE,
    PROVIDER,
    PUBLISHER,
    QUOTATION,
    SECTION,
    SPEAKER,
    STANDARD,
)
from newsmodel.formats.rss.display import as_iso_8601, as_uri, without_noncharacters
from newsmodel.model import Act, Actor, ActorType, Article, Image, Quote

_LISTS = {
    ActorType.PERSON: "people",
    ActorType.ORGANIZATION: "organisations",
    ActorType.GROUP: "organisations",
    ActorType.PLACE: "places",
}


def document(article: Article) -> Node:
    """Map an article to a ninjs 3.1 object, its keys in a fixed order."""
    prefix = part_prefix(article_iri(article.id))
    return without_blanks(
        {
            "uri": as_uri(article_iri(article.id)),
            "standard": dict(STANDARD),
            "type": "text",
            "representationType": "full",
            "version": article.version,
            "firstCreated": as_iso_8601(article.published),
            "versionCreated": as_iso_8601(article.modified or article.published),
            "embargoedUntil": as_iso_8601(article.embargoed_until),
            "pubStatus": article.status.value,
            "copyrightHolder": article.publisher.name if article.publisher else None,
            "copyrightNotice": article.copyright,
            "usageTerms": article.license,
            "language": article.language,
            "title": article.headline,
            "headlines": _values("main", article.headline),
            "descriptions": [
                *_values("summary", article.standfirst),
                *(value for each in article.corrections for value in _values(CORRECTION, each.text)),
            ],
            "by": article.byline or ", ".join(author.name for author in article.authors),
            "located": article.place,
            "bodies": list(_bodies(article)),
            **_cast(article),
            "subjects": [
                *([{"name": article.section, "rel": SECTION}] if article.section else []),
                *({"name": keyword, "rel": "about"} for keyword in article.keywords),
            ],
            "genres": [{"name": article.genre}] if article.genre else None,
            "infoSources": list(_info_sources(article)),
            "altIds": [{"role": "url", "value": as_uri(article.url)}] if article.url else None,
            "associations": [
                *(_picture(image, number, prefix) for number, image in enumerate(article.images, 1)),
                *(_quotation(quote, article, prefix) for quote in article.quotes if quote.act is Act.STATEMENT),
            ],
        }
    )


def _values(role: str, text: str | None) -> list[Node]:
    return [{"role": role, "contentType": "text/plain", "value": text}] if text else []


def _bodies(article: Article) -> Iterator[Node]:
    """First what is to be published, then what carries everything."""
    markup = str(without_noncharacters(html.body_markup(article)))
    if markup.strip():
        words = len(article.body.split())
        yield {
            "role": "main",
            "contentType": "text/html",
            "charCount": len(article.body),
            "wordCount": words,
            "value": markup,
        }
    yield {"role": JSONLD_ROLE, "contentType": JSONLD_TYPE, "value": jsonld.dumps(article)}


def _cast(article: Article) -> Node:
    """Who is in the story; a group of people is an organisation here."""
    lists: dict[str, list[Node]] = {"people": [], "organisations": [], "places": []}
    for actor in article.actors:
        lists[_LISTS[actor.type]].append(_actor(actor, "mentions"))
    return dict(lists)


def _actor(actor: Actor, relation: str) -> Node:
    return without_blanks(
        {
            "name": actor.name,
            "rel": relation,
            "uri": as_uri(actor.same_as[0]) if actor.same_as else None,
            "literal": actor.id,
        }
    )


def _info_sources(article: Article) -> Iterator[Node]:
    for author in article.authors:
        yield without_blanks({"name": author.name, "role": AUTHOR, "uri": author.url and as_uri(author.url)})
    if article.publisher:
        url = article.publisher.url
        yield without_blanks({"name": article.publisher.name, "role": PUBLISHER, "uri": url and as_uri(url)})
    if article.provider:
        yield {"name": article.provider, "role": PROVIDER}


def _picture(image: Image, number: int, prefix: str) -> Node:
    return without_blanks(
        {
            "name": f"picture-{number}",
            "rel": "featured" if number == 1 else "illustration",
            "uri": as_uri(part_iri(prefix, f"picture-{number}")),
            "type": "picture",
            "by": image.credit,
            "descriptions": [*_values("caption", image.caption), *_values("alt", image.alt)],
            "renditions": [
                without_blanks(
                    {"name": "main", "href": as_uri(image.url), "width": image.width, "height": image.height}
                )
            ],
        }
    )


def _quotation(quote: Quote, article: Article, prefix: str) -> Node:
    """A quote for those who know ninjs and not us: its words, and who said them."""
    source, speaker = article.source_of(quote), article.speaker(quote)
    said_by = {_LISTS[speaker.type]: [_actor(speaker, SPEAKER)]} if speaker else {}
    return without_blanks(
        {
            "name": quote.id,
            "rel": QUOTATION,
            "uri": as_uri(part_iri(prefix, quote.id)),
            "type": "component",
            "by": speaker.name if speaker else source.label if source else None,
            "bodies": [{"role": quote.kind.value, "contentType": "text/plain", "value": quote.text}],
            **said_by,
        }
    )
