"""Law: ``parse`` takes any text, and every span it gives lies inside the body that it gives."""

import re
import warnings
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.model import clean, validity
from tests.house import ROOT
from tests.property.dice import Dice, dice
from tests.property.strategies import HARD, articles, texts

MARKS = "“”‘’\"'«»„‟‹›「」`"

SCENES = (
    "“We are full,” said Ana Prior, the harbour master. “Nobody asked us.”",
    "‘It’s ‘dead’’, she said. ‘And that’s that.’",
    "LISBON, March 1 (Reuters) — The ferry is late, according to two officials who asked not to be named.",
    "Mr Prior told the court: “He said, ‘Go home, or I’ll “call the guard”,’ and I went.",
    "By Jo Lee and Ann Ray in Leith",
    "Published: 22 January 2026, 14:05 GMT",
    "headline: Ferry late\nby: Jo Lee\n\nThe ferry is late.",
    "---\nheadline: Ferry late\n---\nThe ferry is late.",
    "He described the plan as “dead on arrival”, and called it a “joke”.",
    "Q: Are you sure?\nA: “No.”",
    "CORRECTION: An earlier version misspelt Ana Prior’s name.",
    "“First paragraph of a statement.\n\n“Second paragraph.\n\n“Third paragraph,” the ministry said.",
)

RAW = (
    *HARD,
    *SCENES,
    "\r\n",
    "\r",
    "\x00",
    "\x0b",
    "\x85",
    "\ud800",
    "\udfff",
    "\ufffe",
    "\x1b[31m",
    "\n\n",
    "\n",
    " ",
)


def _noise(dice: Dice) -> str:
    return "".join(dice.pick(RAW) + dice.pick(("", " ", "\n\n", "\n")) for _ in range(dice.below(12)))


def _mangled(dice: Dice) -> str:
    """Stories whose quotation marks were dropped, doubled, exchanged or put anywhere."""
    story = "\n\n".join(dice.pick(SCENES) for _ in range(1 + dice.below(4)))
    for _ in range(dice.below(8)):
        place = dice.below(len(story) + 1)
        found = re.compile(f"[{MARKS}]").search(story, place)
        at = found.start() if found and dice.yes() else place
        story = story[:at] + dice.pick(("", *MARKS)) + story[at + dice.below(2) :]
    return story


raw_texts = st.one_of(st.text(), dice(96).map(_noise), dice(64).map(_mangled), texts)


def check(article: nm.Article) -> None:
    """What holds for an article whoever made it; the model refuses most of it, but not if it was by-passed."""
    mentions = [span for part in (*article.actors, *article.sources) for span in part.mentions]
    asides = [span for quote in article.quotes for span in (quote.cue, quote.mention) if span]
    spans = [span for quote in article.quotes for span in quote.spans]
    for span in (*spans, *mentions, *asides):
        assert 0 <= span.start < span.end <= len(article.body)
    for quote in article.quotes:
        assert quote.text == validity.joined(article.body, quote.spans)
        assert quote.text.strip()
    assert [quote.spans[0].start for quote in article.quotes] == sorted(
        quote.spans[0].start for quote in article.quotes
    )
    assert nm.Article.model_validate(article.model_dump()) == article


def parsed(text: str) -> nm.Article | None:
    """Parse, and let only the one refusal pass that ``parse`` promises: there is nothing to parse."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        try:
            return nm.parse(text)
        except nm.NoText:
            assert not clean(text).strip()
            return None


@given(raw_texts)
@example("“")
@example("”" * 50)
@example("‘" * 50 + "’" * 50)
@example("said " * 50)
@example("\ud800“\x00”\ufffe said Ana Prior.")
@example("“First half,\n\n“second half,” said Ana Prior “and a third.")
@example("“e said .\n“,”said a“N a .")
@example("Mr Mr Mr Mr Prior Prior said said “a” “b”")
@example(".\nE: M\nE: ?\n»\nT: l")
@example("1:02 A.M MT FEB 9 2026")
def test_any_text_is_parsed_and_every_span_lies_inside_its_body(text):
    article = parsed(text)
    if article is not None:
        check(article)


@given(articles())
def test_any_article_is_enriched_and_its_body_and_facts_stay(article):
    bare = article.model_copy(update={"actors": (), "sources": (), "quotes": ()})
    for given_article in (bare, article):
        richer = nm.enrich(given_article)
        assert nm.Article.model_validate(richer.model_dump()) == richer
        changed = {
            field for field in type(article).model_fields if getattr(richer, field) != getattr(given_article, field)
        }
        assert changed <= {"actors", "sources", "quotes", *(("language",) if not given_article.language else ())}


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "newsroom").glob("*.txt")), ids=lambda path: path.stem)
def test_every_beginning_of_a_story_is_parsed(path: Path):
    """Cut anywhere, as a broken download is."""
    story = path.read_text("utf-8")
    for end in range(0, len(story), max(1, len(story) // 40)):
        article = parsed(story[:end])
        if article is not None:
            check(article)
