"""The nodes of a JSON-LD document → Article."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import cast

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.choosing import Candidate, main_article
from newsmodel.formats.jsonld.facts import Facts
from newsmodel.formats.jsonld.fields import (
    ArticleFields,
    CorrectionFields,
    ImageFields,
    PoliciesFields,
    PublisherFields,
)
from newsmodel.formats.jsonld.genres import genre_of_types
from newsmodel.formats.jsonld.identifiers import is_usable, part_prefix
from newsmodel.formats.jsonld.mending import built
from newsmodel.formats.jsonld.nodes import Nodes, types_of
from newsmodel.formats.jsonld.placing import Body, digest_in
from newsmodel.formats.jsonld.reading_authors import read_authors
from newsmodel.formats.jsonld.reading_body import read_body
from newsmodel.formats.jsonld.reading_cast import Cast
from newsmodel.formats.jsonld.reading_quotes import read_quotes
from newsmodel.formats.jsonld.values import Notes, Values, is_web_address
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import Article, Status, is_absolute


def read(data: object, notes: Notes, zone: tzinfo = UTC) -> Article:
    """Read the article of a document.

    Args:
        data: what ``json.loads`` gave.
        notes: where to say what was repaired or left out.
        zone: what a time is taken for that does not say its zone.

    Raises:
        NoArticle: the document holds no article.
    """
    nodes = Nodes(data)
    notes.update(dict.fromkeys(nodes.conflicts))
    articles = nodes.articles()
    if not (found := articles or nodes.held_articles()):
        raise nodes.no_article()
    _, node = main_article([Candidate(nodes, each) for each in found])
    if (several := len(articles)) > 1:
        headline = Values(nodes, node, {}, ours=True).text("headline")
        notes[f"the document holds {several} articles; one was read: {headline!r}"] = None
    return _article(nodes, node, notes, zone)


def read_all(
    roots: Sequence[object], notes: Notes, zone: tzinfo = UTC, address: str | None = None, most: int = 100
) -> list[Article]:
    """Read every article of a page: the one that it is about, then the others in reading order, newsmodel's own last.

    Args:
        roots: what ``json.loads`` gave for each script. What one says of a thing counts for all, but newsmodel's own
            documents are complete: nothing is added to them.
        notes: where to say what was repaired or left out.
        zone: what a time is taken for that does not say its zone.
        address: the page's.
        most: how many articles are read.
    """
    tops = [top for root in roots for top in (root if isinstance(root, list) else [root])]
    ours = {id(top): top for top in tops if _is_ours(top)}
    documents = [Nodes([top for top in tops if id(top) not in ours]), *map(Nodes, ours.values())]
    found = [Candidate(nodes, node) for nodes in documents for node in nodes.articles()]
    found = found or [Candidate(nodes, node) for nodes in documents for node in nodes.held_articles()]
    if not found:
        return []
    notes.update(dict.fromkeys(conflict for nodes in documents for conflict in nodes.conflicts))
    main = main_article(found, address)
    if len(found) > most:
        notes[f"only {most} of {len(found)} articles were read"] = None
    wanted = [main, *(other for other in found if other is not main)][:most]
    return [_article(*each, notes, zone) for each in wanted]


def _article(nodes: Nodes, node: Node, notes: Notes, zone: tzinfo) -> Article:
    facts = Facts(nodes, node)
    article = Values(nodes, node, notes, ours=words.FORMAT in facts or _is_public(node), zone=zone)
    if words.FORMAT in facts and facts.number(words.FORMAT) != words.FORMAT_VERSION:
        article.note("another version of newsmodel wrote this document; what this one does not know was left out")
    return built(_fields(article, facts, notes), notes)


def _is_ours(top: object) -> bool:
    """Say whether newsmodel wrote a whole document."""
    if not isinstance(top, dict):
        return False
    graph = top.get("@graph")
    return any(
        isinstance(node, dict) and ("identifier" in node or "additionalType" in node) and _is_marked(node)
        for node in (top, *(graph if isinstance(graph, list) else ()))
    )


def _is_marked(node: Node) -> bool:
    facts = node.get("identifier")
    return _is_public(node) or any(
        isinstance(fact, dict) and fact.get("propertyID") == words.FORMAT
        for fact in (facts if isinstance(facts, list) else [facts])
    )


def _is_public(node: Node) -> bool:
    """Say whether newsmodel wrote this as ``detail="public"``, without a fact to tell it by."""
    return node.get("additionalType") == words.PUBLIC


def _fields(article: Values, facts: Facts, notes: Notes) -> ArticleFields:
    text, markup = read_body(article)
    body = Body(text, digest_in(article.nodes.things(article.node, "encoding")), notes, ours=article.ours)
    cast = Cast(article, part_prefix(_iri(article)), body)
    cast.gather()
    quotes = read_quotes(article, cast, body)
    cast.finish(facts.text(words.SOURCE_ORDER))
    embargo = facts.text(words.EMBARGOED_UNTIL)
    return ArticleFields(
        id=_id(article, facts),
        url=_url(article),
        headline=article.text("headline", "name"),
        standfirst=article.text("description"),
        body=body.text,
        body_html=markup,
        byline=facts.text(words.BYLINE),
        authors=read_authors(article),
        dateline=article.text("dateline"),
        place=article.text("locationCreated"),
        published=article.moment("datePublished"),
        modified=article.moment("dateModified"),
        language=_language(article),
        section=article.text("articleSection"),
        keywords=_keywords(article),
        genre=article.text("genre") or genre_of_types(types_of(article.node)),
        publisher=_publisher(article),
        provider=article.text("provider"),
        credit_line=article.text("creditText"),
        images=_images(article),
        free=article.truth("isAccessibleForFree"),
        license=_license(article),
        copyright=article.text("copyrightNotice"),
        corrections=_corrections(article),
        status=article.text("creativeWorkStatus") or Status.USABLE,
        embargoed_until=None if embargo is None else article.as_moment(embargo, "identifier"),
        version=article.text("version"),
        actors=cast.actors,
        sources=cast.sources,
        quotes=quotes,
    )


def _iri(article: Values) -> str:
    iri = article.node.get("@id")
    return iri if isinstance(iri, str) else ""


def _id(article: Values, facts: Facts) -> str | None:
    """The id that newsmodel wrote, else the ``@id`` if it means anything outside the document."""
    written = facts.text(words.ARTICLE_ID)
    if written is not None:
        return written
    iri = _iri(article)
    return iri if is_absolute(iri) and is_usable(iri) else None


def _url(article: Values) -> str | None:
    """The address of the story, which some give for the page only, where others say no more than “true”."""
    url, page = article.address("url"), article.address("mainEntityOfPage")
    return page if page and is_web_address(page) and not (url and is_web_address(url)) else url


def _language(article: Values) -> str | None:
    """A language tag, which a Language has as its ``alternateName``, and some write with an underscore."""
    tags = (thing.text("alternateName") for thing in article.things("inLanguage"))
    tag = next(filter(None, tags), None) or article.text("inLanguage")
    return tag and tag.replace("_", "-")


def _license(article: Values) -> str | None:
    _tell_of_several(article, "license")
    return article.address("license")


def _tell_of_several(article: Values, name: str) -> None:
    if (several := len(article.nodes.values(article.node, name))) > 1:
        article.note(f"{name}: only one of its {several} values was kept")


def _publisher(article: Values) -> PublisherFields | None:
    _tell_of_several(article, "publisher")
    for value in article.nodes.values(article.node, "publisher"):
        publisher = article.within(value if isinstance(value, dict) else {"name": value})
        return PublisherFields(
            name=publisher.text("name"),
            url=publisher.address("url"),
            logo=publisher.address("logo"),
            same_as=publisher.addresses("sameAs"),
            policies=_policies(publisher),
        )
    return None


def _policies(publisher: Values) -> PoliciesFields:
    return cast("PoliciesFields", {field: publisher.address(name) for field, name in words.POLICIES.items()})


def _images(article: Values) -> list[ImageFields]:
    images: list[ImageFields] = []
    for value in article.nodes.values(article.node, "image"):
        image = article.within(value if isinstance(value, dict) else {"url": value})
        images.append(
            ImageFields(
                url=image.address("url", "contentUrl", "@id"),
                caption=image.text("caption"),
                credit=image.text("creditText"),
                alt=image.text("description"),
                width=image.pixels("width"),
                height=image.pixels("height"),
            )
        )
    return images


def _corrections(article: Values) -> list[CorrectionFields]:
    corrections: list[CorrectionFields] = []
    for value in article.nodes.values(article.node, "correction"):
        correction = article.within(value if isinstance(value, dict) else {"text": value})
        corrections.append(CorrectionFields(text=correction.text("text"), date=correction.moment("datePublished")))
    return corrections


def _keywords(article: Values) -> list[str]:
    """Keywords, many times one text with commas; newsmodel itself writes a list, whose items may have commas."""
    written = article.texts("keywords")
    if isinstance(article.node.get("keywords"), str):
        return [word for text in written for keyword in text.split(",") if (word := keyword.strip())]
    return written
