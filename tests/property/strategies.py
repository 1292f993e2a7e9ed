"""Any valid Article and Feed: hard text, every field, overlapping mentions, nested quotes.

One set of strategies for every law. ``articles()`` knows no format: whatever the model accepts, a format must carry.
"""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

import newsmodel as nm
from tests.property.dice import Dice, dice

# Text that has broken feeds, pages, scripts or parsers before.
HARD = (
    *("“", "”", "‘", "’", '"', "'", "«", "»", "„", "‟", "「", "」", "‹", "›", "``", "''"),
    *("]]>", "<![CDATA[", "</script>", "</script >", "<!--", "-->", "<script", "&amp;", "&#34;", "&", "<b>", "<?xml"),
    *("\u2028", "\u2029", "\u200f", "\u202e", "\ufeff", "\u0301", "e\u0301", "\u200d", "\u00a0"),
    *("👩‍👩‍👧", "🔌", "𝔘", "שלום", "مرحبا", "日本語", "ﬁ", "ß", "İ"),
    *("\\u003c", "\\", "%23", "#", "\x20\x20", "---", "headline: ", "By ", " said ", "\t"),
)

# Words that a parser or a writer may take for more than words.
_NEWS = (
    *("Ana Prior", "Mr Prior", " he ", "residents", "a senior official", "according to", "told", "Dr. ", "U.S. "),
    *("“We are full,” said Ana Prior. ", "‘It’s ‘dead’’, she added.", "LISBON (Reuters) — ", "1 March 2026", "10.30am"),
    *(
        "<p>",
        "</p>",
        "<blockquote>",
        '<a href="https://example.org/?a=1&b=2">',
        "</a>",
        "<br/>",
        "<ul><li>",
        "@id",
        "{}",
    ),
)


def _piece(dice: Dice) -> str:
    kind = dice.below(8)
    if kind == 0:
        return dice.pick("abcdefgh ")
    if kind in (1, 2):
        return "".join(dice.few(dice.character, 6))
    return dice.pick(_NEWS) if kind == 3 else dice.pick(HARD)


def _pieces(dice: Dice, most: int, breaks: tuple[str, ...] = ()) -> str:
    joints = ("", "", " ", *breaks)
    return "".join(_piece(dice) + dice.pick(joints) for _ in range(dice.below(most + 1)))


def _text(dice: Dice) -> str:
    return _pieces(dice, dice.pick((4, 8, 24)), ("\n", "\n\n", "\n\n"))


def _prose(dice: Dice) -> str:
    prose = _pieces(dice, 5, ("\n",))
    return prose if prose.strip() else "a"


def _line(dice: Dice) -> str:
    line = _pieces(dice, 4).replace("\t", " ")
    return line if line.strip() else "a"


_SPECIAL_IDS = ("article", "#article", "%23", "urn:example:1", "https://example.org/story#quote-1", "é", "a/b?c")


def _id(dice: Dice) -> str:
    kind = dice.below(4)
    if kind == 3:
        return "".join(_line(dice).split()) or "a"
    return dice.pick(_SPECIAL_IDS) if kind == 2 else f"{dice.pick('abc')}-{dice.below(300)}"


def _ids(dice: Dice, most: int) -> list[str]:
    return list(dict.fromkeys(dice.few(lambda: _id(dice), most)))


_HOSTS = ("example.org", "news.example.com:8080", "bücher.example", "xn--bcher-kva.example")
_ENDS = ("", ".jpg", ".webp", "?a=1&b=2", "#top", "?q=%22%3C", "/é", "/a'b", "?x=[1]")


def _url(dice: Dice) -> str:
    path = "".join(dice.few(lambda: dice.pick("abcé0189жß"), 8))
    return f"{dice.pick(('https', 'http', 'HTTPS'))}://{dice.pick(_HOSTS)}/{path}{dice.pick(_ENDS)}"


_LANGUAGES = ("en", "en-GB", "fr", "zh-Hant", "ar", "de-CH-1996")


def _instant(dice: Dice) -> datetime:
    """Any microsecond that is in the years 1 to 9999 in every zone; often a full second, hour or day."""
    zone = dice.pick((UTC, timezone(timedelta(minutes=dice.below(28 * 60 + 1) - 14 * 60))))
    day = dice.pick((date(2026, 11, 25), date(1, 1, 3), date(9999, 12, 29), _day(dice)))
    step = dice.pick((timedelta(days=1), timedelta(hours=1), timedelta(seconds=1), timedelta(microseconds=1)))
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    return start + step * dice.below(timedelta(days=1) // step)


def _day(dice: Dice) -> date:
    return date.fromordinal(3 + dice.below(date(9999, 12, 29).toordinal() - 3))


def _moment(dice: Dice) -> date:
    return _day(dice) if dice.yes() else _instant(dice)


texts = dice(128).map(_text)
"""Clean text with line breaks, perhaps empty."""

urls = dice(16).map(_url)
"""Web addresses, with ports, queries, fragments, escapes and non-ASCII letters."""

languages = st.sampled_from(_LANGUAGES)
instants = dice(16).map(_instant)
moments = dice(16).map(_moment)


def _image(dice: Dice) -> nm.Image:
    return nm.Image(
        url=_url(dice),
        caption=dice.maybe(lambda: _prose(dice)),
        credit=dice.maybe(lambda: _line(dice)),
        alt=dice.maybe(lambda: _prose(dice)),
        width=dice.maybe(lambda: 1 + dice.below(10_000)),
        height=dice.maybe(lambda: 1 + dice.below(10_000)),
    )


images = dice(128).map(_image)


def _author(dice: Dice) -> nm.Author:
    return nm.Author(
        name=_line(dice),
        type=dice.pick(("person", "organization")),
        honorific=dice.maybe(lambda: _line(dice)),
        job_title=dice.maybe(lambda: _line(dice)),
        url=dice.maybe(lambda: _url(dice)),
        same_as=dice.few(lambda: _url(dice), 2),
    )


def _policies(dice: Dice) -> nm.Policies:
    """Often none, seldom all: each is one address more."""
    fields = dice.few(lambda: dice.pick(tuple(nm.Policies.model_fields)), 4) if dice.yes() else ()
    return nm.Policies(**{field: _url(dice) for field in fields})


def _publisher(dice: Dice) -> nm.Publisher:
    return nm.Publisher(
        name=_line(dice),
        url=dice.maybe(lambda: _url(dice)),
        logo=dice.maybe(lambda: _url(dice)),
        same_as=dice.few(lambda: _url(dice), 2),
        policies=_policies(dice),
    )


# Words that say more than themselves on the wire.
_GENRES = ("opinion", "Analysis", "live blog", "report", "obituary")


def _genre(dice: Dice) -> str:
    return dice.pick(_GENRES) if dice.yes() else _line(dice)


def _correction(dice: Dice) -> nm.Correction:
    return nm.Correction(text=_prose(dice), date=dice.maybe(lambda: _moment(dice)))


def _span(dice: Dice, within: nm.Span) -> nm.Span:
    start = within.start + dice.below(within.end - within.start)
    return nm.Span(start, start + 1 + dice.below(within.end - start))


def _mentions(dice: Dice, whole: nm.Span | None) -> tuple[nm.Span, ...]:
    """In order; they may overlap, and two may be the same."""
    return tuple(sorted(dice.few(lambda: _span(dice, whole), 4), key=lambda span: span.start)) if whole else ()


def _apart(dice: Dice, within: nm.Span) -> tuple[nm.Span, ...]:
    """One to three spans, in order and apart, though they may touch."""
    cuts = {within.start + dice.below(within.end - within.start + 1) for _ in range(dice.pick((2, 2, 4, 6)))}
    pairs = sorted(cuts)
    spans = tuple(nm.Span(*pair) for pair in zip(pairs[::2], pairs[1::2], strict=False))
    return spans or (_span(dice, within),)


def _actor(dice: Dice, identifier: str, ids: list[str], whole: nm.Span | None) -> nm.Actor:
    return nm.Actor(
        id=identifier,
        type=dice.pick(tuple(nm.ActorType)),
        name=_line(dice),
        aliases=dice.few(lambda: _line(dice)),
        honorific=dice.maybe(lambda: _line(dice)),
        job_title=dice.maybe(lambda: _line(dice)),
        affiliation=dice.maybe(lambda: dice.pick((_line(dice), *ids))),
        description=dice.maybe(lambda: _prose(dice)),
        same_as=dice.few(lambda: _url(dice)),
        mentions=_mentions(dice, whole),
    )


def _source(dice: Dice, identifier: str, actor_ids: list[str], whole: nm.Span | None) -> nm.Source:
    kind, actor = dice.pick(tuple(nm.SourceKind)), dice.pick((*actor_ids, None))
    return nm.Source(
        id=identifier,
        kind=kind,
        named=(actor is not None or kind is nm.SourceKind.WORK) and dice.yes(),
        actor=actor,
        label=_line(dice),
        reason=dice.maybe(lambda: _prose(dice)),
        mentions=_mentions(dice, whole),
    )


def _confidence(dice: Dice) -> float:
    return dice.pick((1, 0, 0.1, 0.5, 5e-324, 1 - 2**-53, dice.below(256) / 255, dice.below(2**53) / 2**53))


def _quote(dice: Dice, identifier: str, source_ids: list[str], whole: nm.Span, outer: nm.Quote | None) -> nm.Quote:
    return nm.Quote(
        id=identifier,
        kind=dice.pick(tuple(nm.QuoteKind)),
        act=dice.pick(tuple(nm.Act)),
        spans=_apart(dice, dice.pick(outer.spans) if outer and dice.yes() else whole),
        cue=dice.maybe(lambda: _span(dice, whole)),
        mention=dice.maybe(lambda: _span(dice, whole)),
        source=dice.pick((*source_ids, None)),
        confidence=_confidence(dice),
        nested_in=outer.id if outer else None,
    )


def _quotes(dice: Dice, ids: list[str], source_ids: list[str], whole: nm.Span) -> tuple[nm.Quote, ...]:
    """Quotes of which some stand in others, to any depth, before or after them."""
    made: list[nm.Quote] = []
    for identifier in ids:
        made.append(_quote(dice, identifier, source_ids, whole, dice.pick((None, None, *made))))
    return tuple(reversed(made)) if dice.yes(of=4) else tuple(made)


# Throws for body and ids, actors, sources, quotes; nine articles of ten need fewer, and the rest get simple ends.
_PARTS = (256, 320, 128, 160)
_ARTICLE = sum(_PARTS) + 640


def made_article(dice: Dice) -> nm.Article:
    """Make the article that the dice throw."""
    body, people, cited, said = map(dice.split_off, _PARTS)
    text = _text(body)
    text = "" if text.isspace() else text
    whole = nm.Span(0, len(text)) if text else None
    # Drawn together, so that they are unique across actors, sources and quotes.
    ids = _ids(body, 12)
    actor_ids, source_ids, quote_ids = ids[2::4], ids[1::4], [*ids[::4], *ids[3::4]]
    return nm.Article(
        **{"id": dice.pick((_url(dice), _id(dice)))} if dice.yes() else {},
        url=dice.maybe(lambda: _url(dice)),
        headline=dice.maybe(lambda: _line(dice)),
        standfirst=dice.maybe(lambda: _prose(dice)),
        body=text,
        body_html=dice.maybe(lambda: _text(dice)),
        byline=dice.maybe(lambda: _line(dice)),
        authors=dice.few(lambda: _author(dice)),
        dateline=dice.maybe(lambda: _line(dice)),
        place=dice.maybe(lambda: _line(dice)),
        published=dice.maybe(lambda: _moment(dice)),
        modified=dice.maybe(lambda: _moment(dice)),
        language=dice.maybe(lambda: dice.pick(_LANGUAGES)),
        section=dice.maybe(lambda: _line(dice)),
        keywords=dice.few(lambda: _line(dice)),
        genre=dice.maybe(lambda: _genre(dice)),
        publisher=dice.maybe(lambda: _publisher(dice)),
        provider=dice.maybe(lambda: _line(dice)),
        credit_line=dice.maybe(lambda: _prose(dice)),
        images=dice.few(lambda: _image(dice)),
        free=dice.maybe(dice.yes),
        license=dice.maybe(lambda: _url(dice)),
        copyright=dice.maybe(lambda: _line(dice)),
        corrections=dice.few(lambda: _correction(dice)),
        status=dice.pick(tuple(nm.Status)),
        embargoed_until=dice.maybe(lambda: _instant(dice)),
        version=dice.maybe(lambda: _line(dice)),
        actors=[_actor(people, identifier, actor_ids, whole) for identifier in actor_ids],
        sources=[_source(cited, identifier, actor_ids, whole) for identifier in source_ids],
        quotes=_quotes(said, quote_ids, source_ids, whole) if whole else (),
    )


def articles() -> st.SearchStrategy[nm.Article]:
    """Any valid article."""
    return dice(_ARTICLE).map(made_article)


def made_feed(dice: Dice) -> nm.Feed:
    """Make the feed that the dice throw."""
    items = [made_article(dice.split_off(_ARTICLE)) for _ in range(dice.below(4))]
    return nm.Feed(
        title=_line(dice),
        link=_url(dice),
        description=dice.maybe(lambda: _prose(dice)),
        language=dice.maybe(lambda: dice.pick(_LANGUAGES)),
        self_url=dice.maybe(lambda: _url(dice)),
        hub=dice.maybe(lambda: _url(dice)),
        next_url=dice.maybe(lambda: _url(dice)),
        image=dice.maybe(lambda: _image(dice)),
        ttl=dice.maybe(lambda: dice.below(10_000)),
        updated=dice.maybe(lambda: _instant(dice)),
        # A real feed may carry one story twice.
        items=[*items, *items[:1]] if dice.yes(of=8) else items,
    )


def feeds() -> st.SearchStrategy[nm.Feed]:
    """Any valid feed."""
    return dice(3 * _ARTICLE + 192).map(made_feed)
