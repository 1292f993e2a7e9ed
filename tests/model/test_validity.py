"""An article that does not hold together cannot be built; the error says which quote, which span, what stands there."""

import pytest

from newsmodel import Actor, Article, InvalidModel, Quote, Source, Span

BODY = "“We are full,” said Ana Prior, who runs the harbour.\n\n“Nobody asked us,” she added. “Nobody.”"


def actor(identifier="ana", **fields):
    return Actor(id=identifier, type="person", name="Ana Prior", **fields)


def source(identifier="s1", **fields):
    return Source(**{"id": identifier, "kind": "person", "named": False, "label": "she", **fields})


FULL = (Span(1, 13),)


def quote(identifier="q1", spans=FULL, **fields):
    return Quote(**{"id": identifier, "kind": "direct", "spans": spans, **fields})


MISFITS = {
    "a span that runs past the end says what stands at its start": (
        {"quotes": [quote(spans=[Span(90, 200)])]},
        (
            f"Article: quote 'q1': spans 90–200 runs past the end of the body, which has {len(BODY)} characters; "
            "there stands 'y.”'"
        ),
    ),
    "a span that starts past the end says that nothing stands there": (
        {"quotes": [quote(spans=[Span(1, 13), Span(500, 510)])]},
        (
            f"Article: quote 'q1': spans 500–510 runs past the end of the body, which has {len(BODY)} characters; "
            "nothing stands there"
        ),
    ),
    "overlapping spans of one quote": (
        {"quotes": [quote(spans=[Span(1, 13), Span(8, 20)])]},
        (
            "Article: quote 'q1': spans must be in order and apart, but 8–20 ('full,” said ') starts before "
            "1–13 ('We are full,') ends"
        ),
    ),
    "spans in the wrong order": (
        {"quotes": [quote(spans=[Span(55, 71), Span(1, 13)])]},
        (
            "Article: quote 'q1': spans must be in order and apart, but 1–13 ('We are full,') starts before "
            "55–71 ('Nobody asked us,') ends"
        ),
    ),
    "a cue outside the body": (
        {"quotes": [quote(cue=Span(400, 404))]},
        (
            f"Article: quote 'q1': cue 400–404 runs past the end of the body, which has {len(BODY)} characters; "
            "nothing stands there"
        ),
    ),
    "a mention outside the body": (
        {"quotes": [quote(mention=Span(400, 404))]},
        (
            f"Article: quote 'q1': mention 400–404 runs past the end of the body, which has {len(BODY)} characters; "
            "nothing stands there"
        ),
    ),
    "an actor's mentions out of order": (
        {"actors": [actor(mentions=[Span(73, 76), Span(20, 29)])]},
        "Article: actor 'ana': mentions are out of order: 20–29 ('Ana Prior') comes after 73–76",
    ),
    "a source's mention outside the body": (
        {"sources": [source(mentions=[Span(20, 290)])]},
        (
            f"Article: source 's1': mentions 20–290 runs past the end of the body, which has {len(BODY)} characters; "
            "there stands 'Ana Prior, who runs the harbour.\\n\\n“Nobod'"
        ),
    ),
    "a text that differs from the body": (
        {"quotes": [quote(text="We are empty,")]},
        "Article: quote 'q1' has the text 'We are empty,', but at its spans stands 'We are full,'",
    ),
    "two quotes with one id": (
        {"quotes": [quote(), quote(spans=[Span(55, 71)])]},
        "Article: quotes[0] and quotes[1] both have the id 'q1': give each its own",
    ),
    "an actor and a source with one id": (
        {"actors": [actor("x")], "sources": [source("x")]},
        "Article: actors[0] and sources[0] both have the id 'x': give each its own",
    ),
    "a quote from a source that is not there": (
        {"quotes": [quote(source="s9")]},
        "Article: quote 'q1': source 's9' is not in this article",
    ),
    "a quote from an actor instead of a source": (
        {"actors": [actor()], "quotes": [quote(source="ana")]},
        "Article: quote 'q1': source 'ana' is not in this article",
    ),
    "a source that is an actor who is not there": (
        {"sources": [source(actor="bob")]},
        "Article: source 's1': actor 'bob' is not in this article",
    ),
    "a quote nested in one that is not there": (
        {"quotes": [quote(nested_in="q9")]},
        "Article: quote 'q1': nested_in 'q9' is not in this article",
    ),
    "a quote nested in itself": (
        {"quotes": [quote(nested_in="q1")]},
        "Article: quote 'q1' is nested in itself",
    ),
    "quotes nested in a circle": (
        {"quotes": [quote("q1", nested_in="q3"), quote("q2", nested_in="q1"), quote("q3", nested_in="q2")]},
        "Article: quote 'q1' is nested in itself",
    ),
}


@pytest.mark.parametrize(("parts", "message"), MISFITS.values(), ids=MISFITS)
def test_what_does_not_fit_is_named(parts, message):
    with pytest.raises(InvalidModel) as caught:
        Article(body=BODY, **parts)
    assert str(caught.value) == message


def test_a_span_may_end_with_the_body_and_not_one_character_later():
    assert Article(body=BODY, quotes=[quote(spans=[Span(85, len(BODY))])]).quotes[0].text == "Nobody.”"
    with pytest.raises(InvalidModel, match="runs past the end of the body"):
        Article(body=BODY, quotes=[quote(spans=[Span(85, len(BODY) + 1)])])


def test_a_named_source_needs_its_actor_unless_it_is_a_work():
    with pytest.raises(InvalidModel, match=r"Source: source 's1' \('she'\) is named, so it needs the id of its actor"):
        source(named=True)
    assert source(kind="work", named=True, label="the 2025 audit").actor is None
    assert source(named=True, actor="ana").actor == "ana"


def test_two_thousand_quotes_nested_one_in_the_other_are_no_loop():
    chain = [quote("q0"), *(quote(f"q{number}", nested_in=f"q{number - 1}") for number in range(1, 2000))]
    assert len(Article(body=BODY, quotes=chain).quotes) == 2000
    with pytest.raises(InvalidModel, match="is nested in itself"):
        Article(body=BODY, quotes=[quote("q0", nested_in="q1999"), *chain[1:]])


def test_quotes_may_touch_overlap_and_repeat_each_other():
    spans = [(Span(1, 13),), (Span(1, 13),), (Span(8, 20),), (Span(13, 14),)]
    quotes = [quote(f"q{number}", spans) for number, spans in enumerate(spans)]
    assert len(Article(body=BODY, quotes=quotes).quotes) == 4


def test_the_text_of_a_quote_is_read_off_the_body():
    whole = Article(body=BODY, quotes=[quote(spans=[Span(1, 13), Span(55, 71), Span(85, 92)])]).quotes[0]
    assert whole.text == "We are full,\n\nNobody asked us, Nobody."


def test_faults_inside_parts_are_named_by_their_place():
    with pytest.raises(InvalidModel) as caught:
        Article(
            headline=5,
            actors=[{"id": "ana", "type": "robot", "name": "Ana Prior"}],
            quotes=[{"id": "q1", "kind": "direct", "spans": [{"start": 1, "end": 13}, {"start": 9, "end": 2}]}],
            images=[{"url": "https://example.org/a.jpg", "widht": 3}],
        )
    places = [problem.place for problem in caught.value.problems]
    assert places == ["headline", "images[0].widht", "actors[0].type", "quotes[0].spans[1]"]
    assert "quotes[0].spans[1]: a span must end after it starts, but 9–2 does not" in str(caught.value)


def test_a_thousand_faults_still_make_one_readable_line():
    with pytest.raises(InvalidModel) as caught:
        Article(keywords=[5] * 1000)
    assert len(caught.value.problems) == 1000
    assert str(caught.value).endswith("; and 995 more")
    assert len(str(caught.value)) < 500
