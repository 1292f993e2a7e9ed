"""The nodes of a JSON-LD document → Article."""

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.actor_types import speaker_type
from newsmodel.formats.jsonld.facts import Facts
from newsmodel.formats.jsonld.fields import (
    ArticleFields,
    AuthorFields,
    CorrectionFields,
    ImageFields,
    PublisherFields,
)
from newsmodel.formats.jsonld.identifiers import is_usable, part_prefix
from newsmodel.formats.jsonld.mending import built
from newsmodel.formats.jsonld.nodes import Nodes
from newsmodel.formats.jsonld.placing import Body, digest_in
from newsmodel.formats.jsonld.reading_cast import Cast
from newsmodel.formats.jsonld.reading_quotes import read_quotes
from newsmodel.formats.jsonld.values import Notes, Values, is_web_address
from newsmodel.model import ActorType, Article, Status, clean, is_absolute

_ORGANIZATIONS = (ActorType.ORGANIZATION, ActorType.GROUP)


def read(data: object, notes: Notes) -> Article:
    """Read the article of a document.

    Args:
        data: what ``json.loads`` gave.
        notes: where to say what was repaired or left out.

    Raises:
        NoArticle: the document holds no article.
    """
    nodes = Nodes(data)
    notes.update(dict.fromkeys(nodes.conflicts))
    node = nodes.article()
    facts = Facts(nodes, node)
    article = Values(nodes, node, notes, ours=words.FORMAT in facts)
    if (several := len(nodes.articles())) > 1:
        article.note(f"the document holds {several} articles; one was read: {article.text('headline')!r}")
    if article.ours and facts.number(words.FORMAT) != words.FORMAT_VERSION:
        article.note("another version of newsmodel wrote this document; what this one does not know was left out")
    return built(_fields(article, facts, notes), notes)


def _fields(article: Values, facts: Facts, notes: Notes) -> ArticleFields:
    body = _body(article, notes)
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
        body_html=_body_html(article),
        byline=facts.text(words.BYLINE),
        authors=_authors(article),
        dateline=article.text("dateline"),
        place=article.text("locationCreated"),
        published=article.moment("datePublished"),
        modified=article.moment("dateModified"),
        language=_language(article),
        section=article.text("articleSection"),
        keywords=_keywords(article),
        genre=article.text("genre"),
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


def _body(article: Values, notes: Notes) -> Body:
    parts = article.texts("articleBody")
    if len(parts) > 1:
        article.note(f"articleBody: its {len(parts)} parts were joined, a blank line between them")
    written = "\n\n".join(parts)
    text = clean(written)
    if text != written:
        article.note("articleBody: characters that no format can carry were dropped, or line ends made alike")
    return Body(text, digest_in(article.nodes.things(article.node, "encoding")), notes)


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


def _body_html(article: Values) -> str | None:
    """The body with its links and pictures; from newsmodel only, for its text must be the body's."""
    if not article.ours:
        return None
    for encoding in article.things("encoding"):
        html = encoding.node.get("text")
        if encoding.node.get("encodingFormat") == "text/html" and isinstance(html, str):
            return html
    return None


def _authors(article: Values) -> list[AuthorFields]:
    authors: list[AuthorFields] = []
    for value in article.nodes.values(article.node, "author"):
        author = article.within(value if isinstance(value, dict) else {"name": value})
        facts = Facts(author.nodes, author.node)
        authors.append(
            AuthorFields(
                name=author.text("name"),
                type="organization" if speaker_type(author.node) in _ORGANIZATIONS else "person",
                job_title=author.text("jobTitle") or facts.text(words.JOB_TITLE),
                url=author.address("url", "sameAs"),
            )
        )
    return authors


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
            name=publisher.text("name"), url=publisher.address("url"), logo=publisher.address("logo")
        )
    return None


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
    written = article.node.get("keywords")
    if isinstance(written, str):
        return [keyword.strip() for keyword in written.split(",") if keyword.strip()]
    return article.texts("keywords")
