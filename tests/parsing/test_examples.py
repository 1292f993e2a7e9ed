"""Every raw article of the example newsroom, as a careful reader understands it.

The tables were written by hand from the texts, before any parser had read them. Where they and the parser differ,
the parser is wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest

import newsmodel as nm

NEWSROOM = Path(__file__).parents[2] / "examples" / "newsroom"


@dataclass(frozen=True)
class Said:
    """One quotation: its stretches in marks, in order, and who said it."""

    speaker: tuple[str, ...]
    """A name, or words of an unnamed source's label; several where careful readers may differ."""

    stretches: tuple[str, ...]
    named: bool | None = True
    """None where a careful reader may hold either."""

    kind: str = "direct"
    inside: bool = False
    """Whether it stands in the quotation listed before it."""


@dataclass(frozen=True)
class Story:
    """What stands in one article, by a careful reading."""

    headline: str
    opening: str
    paragraphs: int
    authors: tuple[str, ...] = ()
    published: date | None = None
    said: tuple[Said, ...] = ()
    """Every quotation in marks; whatever else stands in marks is none."""
    reported: tuple[tuple[str, str], ...] = ()
    """Clear indirect statements: words of it, and a name or words of a label."""
    facts: dict[str, object] = field(default_factory=dict)


def by(name: str, *stretches: str, kind: str = "direct", inside: bool = False) -> Said:
    return Said((name,), stretches, kind=kind, inside=inside)


def partly_by(name: str, *stretches: str) -> Said:
    return by(name, *stretches, kind="mixed")


def by_unnamed(label: str, *stretches: str, kind: str = "direct", inside: bool = False) -> Said:
    return Said((label,), stretches, named=False, kind=kind, inside=inside)


def by_either(speaker: tuple[str, ...], *stretches: str, kind: str = "mixed") -> Said:
    return Said(speaker, stretches, named=None, kind=kind)


STORIES = {
    "sea-wall": Story(
        headline="Port Merrow ‘cannot wait for the capital’ and will raise its sea wall in April, council says",
        opening="Port Merrow will start",
        paragraphs=14,
        published=date(2026, 3, 1),
        said=(
            by_unnamed("coastal engineer", "brave, and about ten years late", kind="mixed"),
            by(
                "Runa Halloran",
                "The footings are the best thing the town owns,",
                "Whoever laid them in 1911 was thinking of his grandchildren.",
            ),
            partly_by(
                "Runa Halloran",
                "a gamble with other people’s kitchens",
                "neither cheap nor brave,",
                "leaves the whole of the equinox to luck.",
            ),
            by("Petra Osgood", "We have been told to be patient by people who live on a hill,"),
            partly_by("Anselm Roke", "a wall and a bill."),
            by(
                "Runa Halloran",
                "Why do they [the ministry] ask what a wall costs, when nobody in that building can tell me what a "
                "flood costs?",
            ),
        ),
        reported=(
            ("start to raise its sea wall in April", "council papers"),
            ("first stretch will hold for a generation", "Runa Halloran"),
            ("the council would borrow against the harbour dues", "Petra Osgood"),
            ("understood the town’s anger", "Anselm Roke"),
        ),
    ),
    "ferry-strike": Story(
        headline="Ferry crews on Vennholm route vote to strike over winter rosters",
        opening="VENNHOLM, March 1 (Norwind) — Crews on the only ferry line",
        paragraphs=12,
        authors=("Jonas Aldermoor", "Ilse Brandt"),
        published=datetime(2026, 3, 1, 17, 40, tzinfo=UTC),
        facts={
            "dateline": "VENNHOLM, March 1 (Norwind)",
            "place": "Vennholm",
            "provider": "Norwind",
            "credit_line": "Reporting by Jonas Aldermoor in Vennholm and Ilse Brandt in Port Merrow; "
            "Editing by Sorcha Dunne",
        },
        said=(
            by(
                "Marcus Tey",
                "Our people have worked nine days in ten since November,",
                "They are not asking for more money. They are asking for sleep.",
            ),
            partly_by("Sound Lines", "regrets a vote that helps nobody"),
            by(
                "Henrike Vaal",
                "There is no operator on this coast that pays better, and no boat on this coast that sails itself,",
            ),
            partly_by("Henrike Vaal", "negotiate through a megaphone"),
            by("Edda Krol", "Easter is a fifth of our year,", "You cannot store it and sell it in June."),
            by(
                "Bram Oosting",
                "My treatment is on the mainland, Tuesdays and Fridays,",
                "I am with the crews. I also need the boat.",
            ),
            partly_by("Marcus Tey", "the minute there is a roster on it"),
        ),
        reported=(
            ("212 of the 240 members who took part had backed the strike", "Seafarers' League"),
            ("it was following the dispute", "transport ministry"),
        ),
    ),
    "gull": Story(
        headline="'He's not a bird, he's a gangster': Chippy bans Gary the gull after he swipes 31 suppers",
        opening="A greedy gull called Gary",
        paragraphs=14,
        authors=("Sally Penrose",),
        published=datetime(2026, 2, 27, 22, 1, tzinfo=UTC),
        facts={"modified": datetime(2026, 2, 28, 8, 15, tzinfo=UTC)},
        said=(
            by(
                "Dave Trubshaw",
                "He's not a bird, he's a gangster,",
                "He waits till the kids' hands are full and then he's in. He doesn't even look sorry.",
            ),
            by("Maureen", "I've had words with him,", "It's like talking to our Kevin."),
            by(
                "Joan Peabody",
                'He came in crying, "Nan, Gary\'s got my sausage,"',
                "I didn't know whether to laugh or ring the police.",
            ),
            by_unnamed("grandson", "Nan, Gary's got my sausage,", inside=True),
            by_unnamed(
                "spokesman",
                "We'd remind visitors that gulls are wild animals and shouldn't be fed. "
                "They're protected, and that's the law.",
            ),
            partly_by("Nigel Fenwick", "nothing short of professional"),
            by(
                "Nigel Fenwick",
                "Gulls watch people's eyes,",
                "If you're looking at him, he won't come. Look down at your phone and you've lost your lunch.",
            ),
            partly_by("Dave Trubshaw", "Gary's reply"),
        ),
        reported=(
            ("he's had 31 suppers in nine days", "staff"),
            ("it couldn't do much about the winged menace", "Tidewell Council"),
            ("there was only one cure", "Nigel Fenwick"),
        ),
    ),
    "lighthouse": Story(
        headline="The last keeper of Farrow Light: ‘I have never once been bored’",
        opening="Ewan Strachan makes tea",
        paragraphs=11,
        authors=("Noor Castellane",),
        published=date(2026, 2, 21),
        facts={
            "standfirst": "After 34 years alone with a lamp, Ewan Strachan is handing his keys to a computer. "
            "He would like it to know a few things first."
        },
        said=(
            by(
                "Ewan Strachan",
                "People ask me if I am sad,",
                "I am 58. I was sad about it at 40, when they took away the second man. "
                "I have had time to get used to it.",
            ),
            by(
                "Ewan Strachan",
                "My mother said, ‘You will be home by Christmas.’ She never said which Christmas.",
            ),
            by_unnamed("mother", "You will be home by Christmas.", inside=True),
            partly_by("Alma Brandreth", "for at least fifteen years"),
            by(
                "Ewan Strachan",
                "Depended is an odd thing to say,",
                "Nobody depended on me the night the Marigold went on the skerry. Nobody had even asked me. "
                "I heard an engine that was too close, I put the kettle off and I went down with a rope. "
                "There were five men. Tell me which button that is.",
            ),
            by("Harbour Post", "Were you ever frightened?"),
            by(
                "Ewan Strachan",
                "Twice. Once in the storm of 2007, when the sea came in at the kitchen window, and that is eleven "
                "metres up. And once when the radio was dead for nine days and I caught myself laying the table for "
                "two.",
            ),
            by("Harbour Post", "What will you miss?"),
            by(
                "Ewan Strachan",
                "Being the only one awake. You look round and there is not another light, and you think, well, that is "
                "my job tonight.",
            ),
            by(
                "Ewan Strachan",
                "Write that the lamp pulls a little to the left,",
                "They will think it is a fault. It is not a fault. It is the tower.",
            ),
        ),
        reported=(("the change will save 190,000 crowns a year", "Lighthouse Service"),),
    ),
    "cable-trial": Story(
        headline="Captain joked about severed sea cable before ship dragged anchor, engineer tells court",
        opening="The captain of a cargo ship",
        paragraphs=15,
        authors=("Tomas Wray",),
        published=datetime(2026, 2, 26, 16, 15, tzinfo=UTC),
        said=(
            by(
                "Pavel Dorn",
                "The captain said to me, ‘If that cable goes, nobody will look at our winch,’ and then he laughed,",
                "I did not laugh. I wrote it in my book.",
            ),
            by("Torben Saele", "If that cable goes, nobody will look at our winch,", inside=True),
            by("Pavel Dorn", "Not then,", "One hour later, yes."),
            by("Gideon Hale", "You bore him a grudge, Mr Dorn, and you still do,"),
            by("Pavel Dorn", "I bear a grudge against the winch,"),
            partly_by("Adeyemi-Clarke", "not a theatre"),
            by_either(
                ("Torben Saele", "message", "it"),
                "Anchor fouled. Lost some chain. Continuing to next port.",
                kind="direct",
            ),
            partly_by("Rosalind Keane", "as straight as a ruler"),
            by(
                "Rosalind Keane",
                "A broken winch drops an anchor,",
                "It does not drag one for forty minutes past three alarms.",
            ),
        ),
        reported=(
            ("he had gone to the bridge shortly before midnight", "Pavel Dorn"),
            ("divers had found marks on the seabed", "Rosalind Keane"),
            ("the winch had been repaired twice", "Rosalind Keane"),
        ),
    ),
    "merger-talks": Story(
        headline="Two fishing giants in talks to merge, people close to them say",
        opening="The two largest fishing companies",
        paragraphs=12,
        authors=("Dora Lind", "Kofi Ansell"),
        published=datetime(2026, 2, 25, 6, 5, tzinfo=UTC),
        said=(
            by_unnamed("one of them", "The numbers are done,", "What is left is pride."),
            by_unnamed("person", "They have agreed on 400 pages and cannot agree on two words,"),
            by_unnamed("senior official", "from the gossip on the fish quay, like everybody else.", kind="mixed"),
            by_unnamed("official", "If it is what I think it is, it will not get past my desk in that shape,"),
            by_unnamed(
                "boat owner",
                "There used to be two phones to ring,",
                "If there is only one, you do not ask about the price. You ask whether he will take it.",
            ),
            by_either(("Brightwater", "management"), "speculation"),
            by_unnamed("worker", "We found out about the last merger from the canteen,", "It closed the week after."),
        ),
        reported=(
            ("are in advanced talks to merge", "three people familiar with the discussions"),
            ("could announce an agreement", "two of the people"),
            ("it left both lines blank", "third person"),
            ("prices had already begun to move together", "several"),
            ("nobody there believed it", "worker"),
        ),
    ),
    "refinery-statement": Story(
        headline="Refinery owner apologises to town after night of fire",
        opening="LINDMOOR — The owner of the Lindmoor refinery",
        paragraphs=11,
        authors=("HARBOUR POST STAFF",),
        facts={"dateline": "LINDMOOR", "place": "Lindmoor", "modified": datetime(2026, 2, 19, 11, 20, tzinfo=UTC)},
        said=(
            by(
                "Sofia Bertrand-Hayes",
                "I am not going to stand here and tell you that our systems worked, "
                "because you saw from your windows that they did not,",
            ),
            by(
                "Sofia Bertrand-Hayes",
                "At 1:40 on Tuesday night a valve in the third unit failed. It had been due for replacement in "
                "October. We put it off until the spring, and we put it off to save money. I signed that decision. "
                "There is nobody below me to blame for it.",
                "To the families who spent two nights on the floor of a school gymnasium, I apologise without "
                "conditions. You will be paid for every day you could not work and for every room you cannot use, "
                "and you will not need a lawyer to ask for it.",
                "To the crews who went in when everybody else was coming out, I have only two words, and they are "
                "too small. Thank you.",
            ),
            by(
                "Walter Ames",
                "It is more than we got in 2009,",
                "Then they sent us a leaflet called ‘Living Next to Energy’.",
            ),
            by_either(("Yolanda Reece", "inspectors"), "so-called spring list"),
            by("Yolanda Reece", "I heard a good speech this morning,", "Now I would like to read a good list."),
        ),
        reported=(("the third unit would stay shut", "Yolanda Reece"),),
    ),
    "clinic-correction": Story(
        headline="Correction: Orrin Valley clinic is not closing",
        opening="An article published on 23 February",
        paragraphs=8,
        published=date(2026, 2, 24),
        facts={"section": "Corrections and clarifications"},
        said=(
            partly_by("Hanna Weil", "finished"),
            by("Hanna Weil", "The old roof is finished. The clinic is not, and neither am I."),
            by(
                "Leopold Sands",
                "Two of them cried on the telephone,",
                "Please tell them, as loudly as you told them the other thing, that we are staying.",
            ),
        ),
        reported=(("more than sixty patients had rung the clinic", "Leopold Sands"),),
    ),
    "library-boat": Story(
        headline="The library that comes by boat",
        opening="The children of Little Tarsk",
        paragraphs=10,
        authors=("Mina Sorel",),
        published=datetime(2026, 2, 14, 6, 30, tzinfo=UTC),
        facts={
            "standfirst": "Every second Wednesday the Selma ties up at eleven islands with 3,000 books, "
            "two librarians and a cat",
            "section": "Culture",
            "keywords": ("libraries", "islands", "reading"),
            "language": "en-GB",
        },
        said=(
            by(
                "Birgit Fallow",
                "In town a library is a place you can go,",
                "Here it is a thing that happens to you.",
            ),
            by_either(("budget paper", "county council"), "digital lending solution"),
            by(
                "Birgit Fallow",
                "I have nothing against screens,",
                "But nobody ever rowed out in the rain to meet a screen.",
            ),
            by(
                "Henning Voss",
                "We must stop confusing the boat with the library,",
                "It is a lovely boat. It is also sixty-eight years old, and so is its engine.",
            ),
            by("Tilda Munk", "You can’t lend it to Arvid when you’re done,"),
            by(
                "Solveig",
                "Birgit told us that Arvid needed glasses. The school had not noticed. The doctor had not noticed. "
                "A librarian noticed, because of how he held the page.",
            ),
        ),
        reported=(
            ("no one will lose a book", "Henning Voss"),
            ("half of the islanders already borrow on their telephones", "Henning Voss"),
        ),
    ),
    "shipyard-results": Story(
        headline="Merrow Yards swings to profit as wind farm orders fill its docks",
        opening="Merrow Yards, the biggest private employer",
        paragraphs=11,
        authors=("Katarzyna Bell",),
        published=datetime(2026, 2, 26, 7, 15, tzinfo=UTC),
        said=(
            by("Ruben Castellan", "I can buy steel in a week,", "A good welder takes me four years."),
            by("Desmond Achterberg", "Permanent work deserves permanent contracts,"),
            by_either(("Quill & Tarrant", "analysts"), "impressive but narrow"),
            by_either(("study", "Coastal Economy Forum", "it"), "a saving that has cost a fortune"),
            by("Ruben Castellan", "Learn to weld, and learn a second language. In that order."),
        ),
        reported=(
            ("made 84m crowns before tax in 2025", "annual report"),
            ("demand had never been stronger", "Ruben Castellan"),
            ("the company had turned down two orders since Christmas", "Ruben Castellan"),
            ("margins would narrow in the first half", "Mei-Lin Osterberg"),
            ("the new jobs must not go to agencies", "Metalworkers' Union"),
            ("the region will be short of 2,400 skilled workers", "study"),
        ),
    ),
    "bridge-dispatch": Story(
        headline="Two towns, one bridge and no agreement on its name",
        opening="SAINT-AUBERT – The new bridge",
        paragraphs=12,
        authors=("Célestine Aubry",),
        published=datetime(2026, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=1))),
        facts={"dateline": "SAINT-AUBERT", "section": "World", "language": "en"},
        said=(
            by(
                "Yvette Marchal",
                "We paid fifty-five per cent of it,",
                "In any shop in the world, that decides.",
            ),
            by(
                "Octave Lenoir",
                "A bridge belongs to the river",
                "and the river belongs to nobody who can count.",
            ),
            by_unnamed("one of them", "We call it the table,", "It is a good table. It is a little long."),
            partly_by("Yvette Marchal", "an insult to arithmetic"),
            by("Aline Roussel", "My patients are on both sides", "Babies do not wait for a plaque."),
            by_unnamed("predecessor", "Give them money, give them water, but never give them a name to choose."),
        ),
        reported=(
            ("six people in ten on either bank would accept any name", "poll"),
            ("the matter will go to the ministry", "Mathilde Oriol"),
        ),
    ),
}

QUOTATIONS = [
    pytest.param(name, number, id=f"{name}-{number + 1}-{said.stretches[0][:24]}")
    for name, story in STORIES.items()
    for number, said in enumerate(story.said)
]
REPORTS = [
    pytest.param(name, words, source, id=f"{name}-{words[:24]}")
    for name, story in STORIES.items()
    for words, source in story.reported
]
# The title of a song, which a correction gives, is taken for something said.
_READ_WRONGLY = {"clinic-correction": pytest.mark.xfail(strict=True, reason="the tagger reads this wrongly")}
stories = pytest.mark.parametrize("name", STORIES)


@cache
def parsed(name: str) -> nm.Article:
    return nm.parse((NEWSROOM / f"{name}.txt").read_text("utf-8"))


def placed(name: str) -> Iterator[tuple[Said, tuple[nm.Span, ...]]]:
    """Yield each quotation with the spans of its stretches; a nested one stands in the one before it."""
    body, reached, begun = parsed(name).body, 0, 0
    for said in STORIES[name].said:
        spans, at = [], begun if said.inside else reached
        begun = at
        for stretch in said.stretches:
            start = body.index(stretch, at)
            at = start + len(stretch)
            spans.append(nm.Span(start, at))
        reached = max(reached, at)
        yield said, tuple(spans)


def is_from(article: nm.Article, quote: nm.Quote, speaker: tuple[str, ...], named: bool | None) -> bool:
    actor, source = article.speaker(quote), article.source_of(quote)
    label = source.label.casefold() if source else ""
    if named:
        return actor is not None and actor.name in speaker
    by_label = any(words.casefold() in label for words in speaker)
    if named is False:
        return actor is None and source is not None and not source.named and by_label
    return by_label or (actor is not None and any(words.casefold() in actor.name.casefold() for words in speaker))


def described(article: nm.Article, quote: nm.Quote) -> str:
    actor, source = article.speaker(quote), article.source_of(quote)
    who = actor.name if actor else source.label if source else "nobody"
    return f"{quote.kind} of {who}: {quote.text!r}"


def test_every_raw_article_is_understood_here():
    assert {path.stem for path in NEWSROOM.glob("*.txt")} == set(STORIES)


@stories
def test_furniture_is_found(name):
    article, story = parsed(name), STORIES[name]
    assert article.headline == story.headline
    assert [author.name.casefold() for author in article.authors] == [author.casefold() for author in story.authors]
    if story.published is not None:
        assert article.published == story.published


@pytest.mark.parametrize(
    ("name", "fact", "expected"),
    [
        pytest.param(name, fact, expected, id=f"{name}-{fact}")
        for name, story in STORIES.items()
        for fact, expected in story.facts.items()
    ],
)
def test_further_facts_are_found(name, fact, expected):
    found = getattr(parsed(name), fact)
    if fact == "place":
        found = found and found.title()
    if fact == "credit_line":
        found = found and found.strip("()")
    assert found == expected


@stories
def test_body_holds_the_story_and_no_furniture(name):
    article, story = parsed(name), STORIES[name]
    assert article.body[: len(story.opening)] == story.opening
    assert len(article.paragraphs) == story.paragraphs


@pytest.mark.parametrize(("name", "number"), QUOTATIONS)
def test_quotation_is_found_with_its_speaker(name, number):
    article = parsed(name)
    said, spans = list(placed(name))[number]
    if said.kind == "direct":
        found = [quote for quote in article.quotes if set(spans) <= set(quote.spans)]
        assert found, [described(article, quote) for quote in article.quotes]
        right = is_from(article, found[0], said.speaker, said.named)
        assert right, described(article, found[0])
        assert found[0].kind == "direct"
        assert (found[0].nested_in is not None) == said.inside
        return
    for span in spans:
        covering = [q for q in article.quotes if q.kind != "indirect" and any(each.covers(span) for each in q.spans)]
        assert covering, article.text_of(span)
        right = is_from(article, covering[-1], said.speaker, said.named)
        assert right, described(article, covering[-1])


def is_expected(quote: nm.Quote, expected: list[nm.Span]) -> bool:
    if quote.kind == "direct":
        return not set(expected).isdisjoint(quote.spans)
    return quote.kind == "indirect" or any(span.overlaps(each) for span in quote.spans for each in expected)


@pytest.mark.parametrize("name", [pytest.param(name, marks=_READ_WRONGLY.get(name, ())) for name in STORIES])
def test_nothing_else_in_marks_is_taken_for_a_quotation(name):
    article = parsed(name)
    expected = [span for _, spans in placed(name) for span in spans]
    extra = [described(article, quote) for quote in article.quotes if not is_expected(quote, expected)]
    assert not extra


@pytest.mark.parametrize(("name", "words", "source"), REPORTS)
def test_clear_indirect_statement_is_found_with_its_source(name, words, source):
    article = parsed(name)
    start = article.body.index(words)
    span = nm.Span(start, start + len(words))
    found = [quote for quote in article.quotes if any(each.covers(span) for each in quote.spans)]
    assert found
    right = is_from(article, found[-1], (source,), None)
    assert right, [described(article, quote) for quote in found]


def test_the_same_unnamed_official_is_one_source():
    article = parsed("merger-talks")
    spoken = [quote for quote in article.quotes if "gossip on the fish quay" in quote.text or "my desk" in quote.text]
    assert len(spoken) == 2
    assert len({quote.source for quote in spoken}) == 1
    assert "authorised" in (article.source_of(spoken[0]).reason or "")
