"""Any valid Article and Feed: hard text, every field, overlapping mentions, nested quotes.

One set of strategies for every law. ``articles()`` knows no format: whatever the model accepts, a format must carry.
"""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.model.text import UNCLEAN

# Text that has broken feeds, pages, scripts or parsers before.
HARD = (
    *("“", "”", "‘", "’", '"', "'", "«", "»", "„", "‟", "「", "」", "‹", "›", "``", "''"),
    *("]]>", "<![CDATA[", "</script>", "</script >", "<!--", "-->", "<script", "&amp;", "&#34;", "&", "<b>", "<?xml"),
    *("\u2028", "\u2029", "\u200f", "\u202e", "\ufeff", "\u0301", "e\u0301", "\u200d", "\u00a0"),
    *("👩‍👩‍👧", "🔌", "𝔘", "שלום", "مرحبا", "日本語", "ﬁ", "ß", "İ"),
    *("\\u003c", "\\", "%23", "#", "\x20\x20", "---", "headline: ", "By ", " said ", "\t"),
)

_characters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
_pieces = st.one_of(st.text(_characters, max_size=12), st.sampled_from(HARD), st.sampled_from(HARD))


def _joined(pieces: list[str]) -> str:
    return "".join(pieces)


texts = st.lists(st.one_of(_pieces, st.sampled_from(("\n", "\n\n"))), max_size=8).map(_joined)
"""Clean text with line breaks, perhaps empty."""

_prose = (
    st.lists(st.one_of(_pieces, st.just("\n")), min_size=1, max_size=5).map(_joined).filter(lambda text: text.strip())
)
_lines = (
    st.lists(_pieces, min_size=1, max_size=4)
    .map(_joined)
    .map(lambda text: text.replace("\t", " "))
    .filter(lambda text: text.strip() and not UNCLEAN.search(text))
)
_ids = st.one_of(
    st.from_regex(r"[a-z]+-[0-9]{1,3}", fullmatch=True),
    _lines.map(lambda text: "".join(text.split())).filter(bool),
    st.sampled_from(("article", "#article", "%23", "urn:example:1", "https://example.org/story#quote-1", "é", "a/b?c")),
)
_paths = st.text(st.characters(categories=("Ll", "Nd")), max_size=8)
urls = st.builds(
    "{}://{}/{}{}".format,
    st.sampled_from(("http", "https", "HTTPS")),
    st.sampled_from(("example.org", "news.example.com:8080", "bücher.example", "xn--bcher-kva.example")),
    _paths,
    st.sampled_from(("", "?a=1&b=2", "#top", "?q=%22%3C", "/é", "/a'b", "?x=[1]")),
)
"""Web addresses, with ports, queries, fragments, escapes and non-ASCII letters."""

languages = st.sampled_from(("en", "en-GB", "fr", "zh-Hant", "ar", "de-CH-1996"))
_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(
    min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 29), timezones=st.one_of(st.just(UTC), _zones)
)
moments = st.one_of(instants, st.dates(min_value=date(1, 1, 1)))


def _maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.one_of(st.none(), strategy)


def _few(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


images = st.builds(
    nm.Image,
    url=urls,
    caption=_maybe(_prose),
    credit=_maybe(_lines),
    alt=_maybe(_prose),
    width=_maybe(st.integers(1, 10_000)),
    height=_maybe(st.integers(1, 10_000)),
)
_authors = st.builds(
    nm.Author,
    name=_lines,
    type=st.sampled_from(("person", "organization")),
    job_title=_maybe(_lines),
    url=_maybe(urls),
)
_publishers = st.builds(nm.Publisher, name=_lines, url=_maybe(urls), logo=_maybe(urls))
_corrections = st.builds(nm.Correction, text=_prose, date=_maybe(moments))


@st.composite
def _spans(
    draw: st.DrawFn, length: int, *, max_size: int = 3, apart: bool = False, min_size: int = 0
) -> tuple[nm.Span, ...]:
    """Spans inside a body of this length, in order; apart from each other where a quote needs them to be."""
    if apart:
        cuts = draw(st.lists(st.integers(0, length), min_size=2, max_size=2 * max_size, unique=True).map(sorted))
        return tuple(nm.Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))
    starts = draw(st.lists(st.integers(0, length - 1), min_size=min_size, max_size=max_size).map(sorted))
    return tuple(nm.Span(start, draw(st.integers(start + 1, length))) for start in starts)


@st.composite
def _actors(draw: st.DrawFn, ids: list[str], body: str) -> tuple[nm.Actor, ...]:
    return tuple(
        draw(
            st.builds(
                nm.Actor,
                id=st.just(identifier),
                type=st.sampled_from(nm.ActorType),
                name=_lines,
                aliases=_few(_lines),
                honorific=_maybe(_lines),
                job_title=_maybe(_lines),
                affiliation=_maybe(st.one_of(_lines, st.sampled_from(ids))),
                description=_maybe(_prose),
                same_as=_few(urls),
                mentions=_spans(len(body)) if body else st.just(()),
            )
        )
        for identifier in ids
    )


@st.composite
def _sources(draw: st.DrawFn, ids: list[str], actor_ids: list[str], body: str) -> tuple[nm.Source, ...]:
    made = []
    for identifier in ids:
        kind = draw(st.sampled_from(nm.SourceKind))
        actor = draw(st.sampled_from((None, *actor_ids)))
        made.append(
            nm.Source(
                id=identifier,
                kind=kind,
                named=draw(st.booleans()) and (actor is not None or kind is nm.SourceKind.WORK),
                actor=actor,
                label=draw(_lines),
                reason=draw(_maybe(_prose)),
                mentions=draw(_spans(len(body))) if body else (),
            )
        )
    return tuple(made)


@st.composite
def _quotes(draw: st.DrawFn, ids: list[str], source_ids: list[str], body: str) -> tuple[nm.Quote, ...]:
    """Quotes in any order; one may stand in any quote made before it."""
    made: list[nm.Quote] = []
    one = _spans(len(body), min_size=1, max_size=1).map(lambda spans: spans[0])
    for identifier in ids:
        made.append(
            nm.Quote(
                id=identifier,
                kind=draw(st.sampled_from(nm.QuoteKind)),
                act=draw(st.sampled_from(nm.Act)),
                spans=draw(_spans(len(body), apart=True)),
                cue=draw(_maybe(one)),
                mention=draw(_maybe(one)),
                source=draw(st.sampled_from((None, *source_ids))),
                confidence=draw(st.one_of(st.floats(0, 1), st.sampled_from((0, 1, 0.1)))),
                nested_in=draw(st.sampled_from((None, *(quote.id for quote in made)))),
            )
        )
    return tuple(made)


@st.composite
def articles(draw: st.DrawFn) -> nm.Article:
    """Any valid article."""
    body = draw(texts)
    ids = draw(st.lists(_ids, unique=True, max_size=9))
    actor_ids, source_ids, quote_ids = ids[::3], ids[1::3], ids[2::3] if body else []
    given_id = draw(_maybe(st.one_of(urls, _ids)))
    return draw(
        st.builds(
            nm.Article,
            **({"id": st.just(given_id)} if given_id else {}),
            url=_maybe(urls),
            headline=_maybe(_lines),
            standfirst=_maybe(_prose),
            body=st.just(body),
            body_html=_maybe(texts),
            byline=_maybe(_lines),
            authors=_few(_authors),
            dateline=_maybe(_lines),
            place=_maybe(_lines),
            published=_maybe(moments),
            modified=_maybe(moments),
            language=_maybe(languages),
            section=_maybe(_lines),
            keywords=_few(_lines),
            genre=_maybe(_lines),
            publisher=_maybe(_publishers),
            provider=_maybe(_lines),
            credit_line=_maybe(_prose),
            images=_few(images),
            free=_maybe(st.booleans()),
            license=_maybe(urls),
            copyright=_maybe(_lines),
            corrections=_few(_corrections),
            status=st.sampled_from(nm.Status),
            embargoed_until=_maybe(instants),
            version=_maybe(_lines),
            actors=_actors(actor_ids, body),
            sources=_sources(source_ids, actor_ids, body),
            quotes=_quotes(quote_ids, source_ids, body),
        )
    )


@st.composite
def feeds(draw: st.DrawFn) -> nm.Feed:
    """Any valid feed."""
    return draw(
        st.builds(
            nm.Feed,
            title=_lines,
            link=urls,
            description=_maybe(_prose),
            language=_maybe(languages),
            self_url=_maybe(urls),
            hub=_maybe(urls),
            next_url=_maybe(urls),
            image=_maybe(images),
            ttl=_maybe(st.integers(0, 10_000)),
            updated=_maybe(instants),
            items=_few(articles()),
        )
    )
