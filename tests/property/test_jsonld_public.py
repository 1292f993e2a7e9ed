"""JSON-LD law: what ``detail="public"`` keeps reads back equal, and what it leaves out is nowhere in the document."""

import json
import warnings
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.formats import jsonld
from newsmodel.model import is_absolute
from tests.property.strategies import articles
from tests.property.test_jsonld_graph import inner

LAYOUTS = st.sampled_from(("nested", "graph"))
NEWSROOMS_OWN = {"body_html", "byline", "embargoed_until", "version"}
JUDGED_APART = {"id", "authors", "actors", "sources", "quotes"}


def read_back(article: nm.Article, layout: str) -> nm.Article:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        return jsonld.loads(jsonld.dumps(article, detail="public", layout=layout))


@given(articles(), LAYOUTS)
def test_the_furniture_and_the_body_come_back_equal(article: nm.Article, layout: str) -> None:
    back = read_back(article, layout)
    kept = nm.Article.model_fields.keys() - NEWSROOMS_OWN - JUDGED_APART
    expected = {field: getattr(article, field) for field in kept}
    if article.free is False:
        expected["body"] = ""
    assert {field: getattr(back, field) for field in kept} == expected
    assert {field: getattr(back, field) for field in NEWSROOMS_OWN} == dict.fromkeys(NEWSROOMS_OWN)
    assert back.authors == tuple(author_of_page(author) for author in article.authors)
    assert back.id == article.id or not is_absolute(article.id)


def author_of_page(author: nm.Author) -> nm.Author:
    """schema.org knows neither honorific nor office of an organisation."""
    return author if author.type == "person" else author.model_copy(update={"honorific": None, "job_title": None})


@given(articles(), LAYOUTS)
def test_every_actor_comes_back(article: nm.Article, layout: str) -> None:
    back = {actor.id: actor for actor in read_back(article, layout).actors}
    types = {actor.id: actor.type for actor in article.actors}
    for actor in article.actors:
        assert back[actor.id] == actor_of_page(actor, types)


def actor_of_page(actor: nm.Actor, types: dict[str, nm.ActorType]) -> nm.Actor:
    unknown: dict[str, object] = {"mentions": ()}
    if actor.type is not nm.ActorType.PERSON:
        unknown |= {"honorific": None, "job_title": None, "affiliation": None}
    elif types.get(actor.affiliation or "") in (nm.ActorType.PERSON, nm.ActorType.PLACE):
        unknown["affiliation"] = None
    return actor.model_copy(update=unknown)


@given(articles(), LAYOUTS)
def test_a_statement_comes_back_with_its_speaker_if_its_words_stand_there_once(
    article: nm.Article, layout: str
) -> None:
    back = read_back(article, layout)
    found = {quote.id: quote for quote in back.quotes}
    said = {quote.id: quote for quote in statements(article)}
    assert found.keys() <= said.keys()
    assert found.keys() >= {quote.id for quote in said.values() if times(quote.text, article.body) == 1}
    for quote in found.values():
        written = said[quote.id]
        assert (quote.text, quote.kind) == (written.text, written.kind)
        assert quote.nested_in in (None, around(article, written))
        assert speaker(back, quote) == speaker(article, written)


def statements(article: nm.Article) -> Iterator[nm.Quote]:
    if article.free is not False:
        yield from (quote for quote in article.quotes if is_seen(quote))


def is_seen(quote: nm.Quote) -> bool:
    return quote.act is nm.Act.STATEMENT and not quote.text.isspace()


def around(article: nm.Article, quote: nm.Quote) -> str | None:
    """Return the next statement that a quote stands in."""
    quotes = {each.id: each for each in article.quotes}
    outer = quotes.get(quote.nested_in or "")
    while outer is not None and not is_seen(outer):
        outer = quotes.get(outer.nested_in or "")
    return outer.id if outer else None


def times(words: str, body: str) -> int:
    return sum(body.startswith(words, start) for start in range(len(body)))


def speaker(article: nm.Article, quote: nm.Quote) -> str | None:
    """Return what a page calls whoever said it: the actor, or a source that is none, or only the place that speaks."""
    source = article.source_of(quote)
    if source is None:
        return None
    actor = article.speaker(quote)
    is_place = actor is not None and actor.type is nm.ActorType.PLACE
    return source.label if actor is None or is_place or source.kind is nm.SourceKind.WORK else actor.name


@given(articles(), LAYOUTS)
def test_no_bookkeeping_is_in_it(article: nm.Article, layout: str) -> None:
    document = json.loads(jsonld.dumps(article, detail="public", layout=layout))
    nodes = [document, *inner(document)]
    assert not {name for node in nodes for name in node} & {"identifier", "encoding", "version", "propertyID"}
    words = [node["text"] for node in nodes if node.get("@type") == "Quotation"]
    assert words == [quote.text for quote in statements(article)] or layout == "graph"
    assert ("articleBody" in json.dumps(document)) == bool(article.body and article.free is not False)


@given(articles(), LAYOUTS)
def test_every_id_is_given_once_and_every_reference_leads_to_one(article: nm.Article, layout: str) -> None:
    document = json.loads(jsonld.dumps(article, detail="public", layout=layout))
    nodes = [node for node in (document, *inner(document)) if "@id" in node and node.get("@type") != "WebPage"]
    given_whole = [node["@id"] for node in nodes if len(node) > 1]
    assert len(given_whole) == len(set(given_whole))
    assert {node["@id"] for node in nodes} == set(given_whole)
