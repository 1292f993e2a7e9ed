"""What all models promise: frozen, hashable, closed, copied and pickled whole, described by a JSON Schema."""

import copy
import json
import pickle

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import newsmodel as nm
from tests.property.strategies import articles, feeds

MODELS = [nm.Actor, nm.Article, nm.Author, nm.Correction, nm.Feed, nm.Image, nm.Publisher, nm.Quote, nm.Source, nm.Span]

FULL = nm.Article(
    headline="Harbour is full",
    body="“We are full,” said Ana Prior.",
    authors=["Jo Lee"],
    actors=[nm.Actor(id="ana", type="person", name="Ana Prior", mentions=[nm.Span(20, 29)])],
    sources=[nm.Source(id="s1", kind="person", named=True, actor="ana", label="Ana Prior")],
    quotes=[nm.Quote(id="q1", kind="direct", spans=[nm.Span(1, 13)], cue=nm.Span(15, 19), source="s1")],
)


@pytest.mark.parametrize("model", MODELS)
def test_unknown_fields_are_refused_by_name(model):
    with pytest.raises((nm.InvalidModel, TypeError), match="colour"):
        model(colour="red")
    with pytest.raises(nm.InvalidModel, match=rf"{model.__name__}: .*colour: there is no such field"):
        model.model_validate({"colour": "red"})


@pytest.mark.parametrize("model", MODELS)
def test_every_way_in_raises_our_own_error(model):
    with pytest.raises(nm.InvalidModel, match=f"^{model.__name__}: "):
        model.model_validate([])
    with pytest.raises(nm.InvalidModel, match=f"^{model.__name__}: Invalid JSON"):
        model.model_validate_json("{")


def test_a_missing_field_is_named():
    with pytest.raises(nm.InvalidModel, match=r"^Quote: id: is missing; kind: is missing; spans: is missing$"):
        nm.Quote()


@pytest.mark.parametrize("thing", [FULL, FULL.quotes[0], FULL.actors[0], FULL.quotes[0].spans[0]])
def test_nothing_can_be_changed(thing):
    for field in type(thing).model_fields:
        with pytest.raises(ValueError, match="frozen"):
            setattr(thing, field, None)
        with pytest.raises(ValueError, match="frozen"):
            delattr(thing, field)


def test_a_changed_copy_is_checked_as_a_new_article_is():
    assert FULL.model_copy(update={"headline": "Harbour full"}).headline == "Harbour full"
    assert FULL.model_copy(update={"headline": "Harbour full"}).id == FULL.id
    with pytest.raises(nm.InvalidModel, match="actor 'ana': mentions 20–29 runs past the end of the body"):
        FULL.model_copy(update={"body": "Short."})
    with pytest.raises(nm.InvalidModel, match="source 's1': actor 'ana' is not in this article"):
        FULL.model_copy(update={"actors": ()})
    assert FULL.model_copy() == FULL


def test_equal_articles_have_equal_hashes_and_different_ones_differ():
    again = nm.Article.model_validate(FULL.model_dump())
    assert again == FULL
    assert {again: "found"}[FULL] == "found"
    assert FULL.model_copy(update={"headline": "Harbour full"}) != FULL


@given(feeds())
def test_models_are_hashed_copied_and_pickled_whole(feed):
    assert hash(feed) == hash(copy.copy(feed))
    assert copy.copy(feed) == copy.deepcopy(feed) == feed
    assert pickle.loads(pickle.dumps(feed)) == feed


@given(articles())
def test_an_article_comes_back_from_its_own_dump(article):
    assert nm.Article.model_validate(article.model_dump()) == article
    assert nm.Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("mode", ["validation", "serialization"])
@pytest.mark.parametrize("model", MODELS)
def test_the_json_schema_is_valid_and_describes_every_field(model, mode):
    schema = model.model_json_schema(mode=mode)
    Draft202012Validator.check_schema(schema)
    described = {model.__name__: schema, **schema.get("$defs", {})}
    for name, part in described.items():
        for field, facts in part.get("properties", {}).items():
            assert facts.get("description", "").endswith("."), f"{name}.{field} is not described by a sentence"
    assert set(schema["properties"]) == set(model.model_fields)


VALIDATORS = {
    model: Draft202012Validator(model.model_json_schema(mode="serialization")) for model in (nm.Article, nm.Feed)
}


@given(feeds())
def test_what_we_dump_follows_the_json_schema(feed):
    VALIDATORS[nm.Feed].validate(json.loads(feed.model_dump_json()))


def test_the_json_schema_refuses_what_the_model_refuses():
    dumped = json.loads(FULL.model_dump_json())
    assert VALIDATORS[nm.Article].is_valid(dumped)
    for change in ({"colour": "red"}, {"headline": 5}, {"quotes": [{"id": "q1"}]}, {"status": "late"}):
        assert not VALIDATORS[nm.Article].is_valid({**dumped, **change}), change


def test_plain_strings_stand_for_authors_and_publishers():
    article = nm.Article(authors=["Jo Lee", nm.Author(name="The newsroom", type="organization")], publisher="The Post")
    assert [author.name for author in article.authors] == ["Jo Lee", "The newsroom"]
    assert article.publisher == nm.Publisher(name="The Post")


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), float("inf"), "sure"])
def test_confidence_is_between_0_and_1(confidence):
    with pytest.raises(nm.InvalidModel, match="Quote: confidence: "):
        nm.Quote(id="q1", kind="direct", spans=[nm.Span(1, 13)], confidence=confidence)


def test_equal_confidences_are_written_alike():
    minus_zero, one = (
        nm.Quote(id="q1", kind="direct", spans=[nm.Span(1, 13)], confidence=confidence) for confidence in (-0.0, 1)
    )
    assert str(minus_zero.confidence) == "0.0"
    assert str(one.confidence) == "1.0"
