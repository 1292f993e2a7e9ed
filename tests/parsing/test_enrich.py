"""``enrich`` adds what a body says, and loses nothing that an article knew before."""

import newsmodel as nm

BODY = "Talks failed.\n\n“We are full,” said Ana Prior. “Go home,” said Bob Lee."


def test_the_body_and_every_other_field_stay_as_they_are():
    article = nm.Article(id="story-1", headline="Talks fail", body=BODY, keywords=("ports",), language="en-GB")
    enriched = nm.enrich(article)
    assert enriched.model_copy(update={"actors": (), "sources": (), "quotes": ()}) == article
    assert [enriched.speaker(quote).name for quote in enriched.quotes] == ["Ana Prior", "Bob Lee"]


def test_a_language_is_added_where_none_is_told():
    assert nm.enrich(nm.Article(body=BODY)).language == "en"


def test_an_article_with_quotes_comes_back_as_it_is():
    checked = nm.Article(body=BODY, quotes=[nm.Quote(id="mine", kind="direct", spans=[nm.Span(16, 28)])])
    assert nm.enrich(checked) is checked
    parsed = nm.parse(BODY)
    assert nm.enrich(parsed) is parsed


def test_a_given_actor_keeps_its_id_and_facts_and_gains_mentions():
    given = nm.Actor(id="x1", type="person", name="Ana Prior", same_as=["https://example.org/ana"])
    enriched = nm.enrich(nm.Article(body=BODY, actors=[given]))
    ana = enriched.speaker(enriched.quotes[0])
    assert (ana.id, ana.same_as) == ("x1", given.same_as)
    assert [enriched.text_of(span) for span in ana.mentions] == ["Ana Prior"]


def test_a_given_actor_of_another_name_is_nobody_found_even_under_an_equal_id():
    given = nm.Actor(id="bob-lee", type="person", name="Robert Lee")
    enriched = nm.enrich(nm.Article(body=BODY, actors=[given]))
    assert given in enriched.actors
    assert enriched.speaker(enriched.quotes[1]).name == "Bob Lee"


def test_a_given_actor_whose_id_a_quote_needs_does_not_stop_it():
    given = nm.Actor(id="quote-1", type="person", name="Ana Prior")
    assert len(nm.enrich(nm.Article(body=BODY, actors=[given])).quotes) == 2
