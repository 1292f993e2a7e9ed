"""Law: whatever the body and its attributions are, the actors, sources and quotes make a valid article."""

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.model import Article, QuoteKind, Span
from newsmodel.parsing.actors import assemble_quotes, find_actors, resolve_sources
from newsmodel.parsing.draft import Attribution, Draft, Quoted
from tests.property.strategies import texts

_WORDS = st.sampled_from(
    (
        *(
            "Ana",
            "Prior",
            "Ms Prior",
            "Mr",
            "Sir",
            "Dr.",
            "van der",
            "of",
            "for",
            "and",
            "the",
            "The",
            "Ministry",
            "Bank",
        ),
        *(
            "ONW",
            "(ONW)",
            "US",
            "Secretary of State",
            "said",
            "he",
            "She",
            "it",
            "they",
            "who",
            "I",
            "his",
            "whom",
            "PRIOR",
        ),
        *(
            "police",
            "experts",
            "a report",
            "the minister",
            "because",
            "not to be named",
            "Monday",
            "May",
            "42,",
            ",",
            ".",
        ),
        *("’s", "'s", "“", "”", "\n\n", "\n", "-", "&", "U.S.", "O’Neil", "al-Rashid", "é", "İ", "ß", "日本", "\u00a0"),
    )
)
_prose = st.lists(_WORDS, max_size=60).map(" ".join)


@st.composite
def _drafts(draw: st.DrawFn) -> Draft:
    body = draw(st.one_of(_prose, _prose, texts))
    if not body or body.isspace():
        return Draft(body=body)
    ends = st.tuples(st.integers(0, len(body) - 1), st.integers(1, 60))
    spans = ends.map(lambda pair: Span(pair[0], min(len(body), sum(pair))))
    made: list[Attribution] = []
    for index in range(draw(st.integers(0, 6))):
        made.append(
            Attribution(
                content=(draw(spans),),
                kind=draw(st.sampled_from(QuoteKind)),
                cue=draw(st.none() | spans),
                mention=draw(st.none() | spans),
                nested_in=draw(st.none() | st.integers(0, index - 1)) if index else None,
            )
        )
    quoted = tuple(Quoted(span, span) for span in draw(st.lists(spans, max_size=3)))
    return Draft(body=body, attributions=tuple(made), quoted=quoted)


@given(_drafts())
def test_actors_sources_and_quotes_are_always_valid(draft: Draft) -> None:
    told = assemble_quotes(resolve_sources(find_actors(draft)))
    article = Article(body=told.body, actors=told.actors, sources=told.sources, quotes=told.quotes)
    assert len(article.quotes) == len(draft.attributions)
