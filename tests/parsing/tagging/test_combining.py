"""Combining: what comes of the rules' attributions and the tagger's links, told as (source | cue | content)."""

from dataclasses import replace

import numpy as np
import pytest

from newsmodel.model import Act, QuoteKind, Span
from newsmodel.parsing.attribution import attribute
from newsmodel.parsing.draft import Attribution
from newsmodel.parsing.tagging.combining import Tagging, combine
from newsmodel.parsing.tagging.confidence import SIGNS
from newsmodel.parsing.tagging.labels import Part
from newsmodel.parsing.tagging.linking import link
from tests.parsing.tagging.labelled import Labelled, read, told

QUOTED = "“We are full and nobody can land here,” [s Prior] [c said]."


def tagging_of(labelled: Labelled, stated: float = 1.0, sure: float = 0.97) -> Tagging:
    links = list(link(labelled.words, labelled.parts, labelled.draft.sentences))
    every = np.full(len(labelled.parts), stated, dtype=np.float32)
    return Tagging(labelled.words, labelled.chances(sure), every, links, np.zeros(SIGNS))


def combined(marked: str, *rules: Attribution) -> list[Attribution]:
    """Combine with the attributions given, or with what the rules find."""
    labelled = read(marked)
    draft = replace(labelled.draft, attributions=rules) if rules else attribute(labelled.draft)
    return combine(draft, tagging_of(labelled))


def all_told(marked: str, *rules: Attribution) -> list[str]:
    text = read(marked).draft.body
    return [f"{told(text, each)} | {each.kind.value}" for each in combined(marked, *rules)]


def rule(marked: str, content: str, kind: QuoteKind, cue: str = "", source: str = "") -> Attribution:
    text = read(marked).draft.body

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    return Attribution((at(content),), kind, cue=at(cue) if cue else None, mention=at(source) if source else None)


BOTH = [
    # The rules and the tagger agree; the marks are no part of what was said.
    (
        "[q “We are full and nobody can land here,”] [s Prior] [c said].",
        ["Prior | said | We are full and nobody can land here, | direct"],
    ),
    # Only the beginning is seen: a quotation in marks goes to its closing mark all the same.
    (
        "[q “We are full and nobody] can land here,” [s Prior] [c said].",
        ["Prior | said | We are full and nobody can land here, | direct"],
    ),
    # Asides.
    (
        "[q “We are full,”] [s Prior] [c said], [q “and nobody can land here.”]",
        ["Prior | said | We are full, / and nobody can land here. | direct"],
    ),
    # Over two paragraphs, of which the second tells nobody.
    (
        "[s Ana Prior] [c said]: [q “The quay is full.\n\n]“[q Nobody can land here.”]",
        ["Ana Prior | said | The quay is full. / Nobody can land here. | direct"],
    ),
    # The tagger knows better where reported words end.
    (
        "[s Prior] [c said] [q the quay was full], answering a question from the hall.",
        ["Prior | said | the quay was full | indirect"],
    ),
    (
        "[s Prior] [c said] [q the plan was “dead on arrival”], and left.",
        ["Prior | said | the plan was “dead on arrival” | mixed"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), BOTH, ids=[marked[:40] for marked, _ in BOTH])
def test_what_both_see_is_one_attribution(marked, expected):
    assert all_told(marked) == expected


def test_words_beyond_the_marks_make_a_mixed_quotation_of_one_that_the_rules_took_for_direct():
    marked = "[s Prior] [c called] [q the plan of the port “dead on arrival”]."
    direct = rule(marked, "dead on arrival", QuoteKind.DIRECT, source="Prior")
    assert all_told(marked, direct) == ["Prior | called | the plan of the port “dead on arrival” | mixed"]


def test_a_word_or_two_beyond_the_marks_leave_a_direct_quotation_as_it_is():
    marked = "[s Prior] [c said] [q that “the quay is full and nobody can land here this week”]."
    content = "the quay is full and nobody can land here this week"
    assert all_told(marked, rule(marked, content, QuoteKind.DIRECT, "said", "Prior")) == [
        f"Prior | said | {content} | direct"
    ]


def test_a_link_without_a_rule_is_an_attribution():
    assert all_told("[s Dockers] [c are wary of] [q the new cranes].") == [
        "Dockers | are wary of | the new cranes | indirect"
    ]


def test_cue_and_source_that_the_rules_lack_come_from_the_tagger():
    marked = "[q “We are full and nobody can land here”] was [s Prior’s] [c verdict]."
    content = "We are full and nobody can land here"
    assert all_told(marked, rule(marked, content, QuoteKind.DIRECT)) == [f"Prior’s | verdict | {content} | direct"]


def test_cue_and_source_that_the_tagger_lacks_come_from_the_rules():
    marked = "Prior said [q the quay was full]."
    found = rule(marked, "the quay was full", QuoteKind.INDIRECT, "said", "Prior")
    assert all_told(marked, found) == ["Prior | said | the quay was full | indirect"]


def test_two_quotations_that_the_rules_took_for_one_are_two_where_each_has_its_cue():
    marked = (
        "It was [q “full to the last ring,”] [s Prior] [c said], and [q “no place for anybody,”] [s Lund] [c said]."
    )
    found = rule(marked, "full to the last ring,", QuoteKind.DIRECT, "said", "Prior")
    both = replace(found, content=(*found.content, rule(marked, "no place for anybody,", QuoteKind.DIRECT).content[0]))
    assert all_told(marked, both) == [
        "Prior | said | full to the last ring, | direct",
        "Lund | said | no place for anybody, | direct",
    ]


def test_sentences_in_marks_stay_one_quotation_where_the_tagger_takes_a_word_between_for_a_cue():
    marked = "[q “We are full,”] [s she] [c said], [c referring to] [q the quay. “Nobody can land.”]"
    found = rule(marked, "We are full,", QuoteKind.DIRECT, "said", "she")
    both = replace(found, content=(*found.content, rule(marked, "Nobody can land.", QuoteKind.DIRECT).content[0]))
    assert all_told(marked, both) == ["she | said | We are full, / Nobody can land. | direct"]


def test_sentences_in_marks_do_not_take_in_the_words_before_them():
    marked = "[s She] [c recalled] [q what she had been told: “Nobody can land.”]"
    found = rule(marked, "Nobody can land.", QuoteKind.DIRECT)
    assert all_told(marked, found) == ["She | recalled | Nobody can land. | direct"]


def test_a_verb_of_what_is_told_is_no_cue_for_the_one_who_tells():
    marked = "[s Prior] told them he [c understood] [q their anger, but that every port had a wall]."
    found = rule(
        marked, "he understood their anger, but that every port had a wall", QuoteKind.INDIRECT, "told", "Prior"
    )
    assert all_told(marked, found) == [
        "Prior | told | he understood their anger, but that every port had a wall | indirect"
    ]


@pytest.mark.parametrize(
    ("kind", "chance", "kept"),
    [
        (QuoteKind.DIRECT, 0.15, False), (QuoteKind.DIRECT, 0.25, True),
        (QuoteKind.MIXED, 0.35, False), (QuoteKind.MIXED, 0.45, True),
        (QuoteKind.INDIRECT, 0.45, False), (QuoteKind.INDIRECT, 0.55, True),
    ],
)  # fmt: skip
def test_what_only_the_rules_see_stays_where_the_tagger_does_not_speak_against_it(kind, chance, kept):
    labelled = read("Prior said the quay was full.")
    found = rule("Prior said the quay was full.", "the quay was full", kind, "said", "Prior")
    tagging = tagging_of(labelled)
    tagging.chances[2:6] = 0
    tagging.chances[2:6, Part.CONTENT] = chance
    assert combine(replace(labelled.draft, attributions=(found,)), tagging) == ([replace(found, confidence=0.5)] * kept)


NESTED = "[q Police said the boat was stolen], [c according to] [s lawyers for the owner]."


@pytest.mark.parametrize(("chance", "kept"), [(0.1, False), (0.5, True)])
def test_what_is_said_within_what_is_said_stays_where_the_tagger_sees_a_second_cue(chance, kept):
    labelled = read(NESTED)
    outer = rule(NESTED, "Police said the boat was stolen", QuoteKind.INDIRECT, "according to", "lawyers for the owner")
    inner = rule(NESTED, "the boat was stolen", QuoteKind.INDIRECT, "said", "Police")
    tagging = tagging_of(labelled)
    tagging.chances[1] = 0
    tagging.chances[1, Part.CUE_BEGINS] = chance
    found = combine(replace(labelled.draft, attributions=(outer, inner)), tagging)
    assert [told(labelled.draft.body, each) for each in found] == [
        "lawyers for the owner | according to | Police said the boat was stolen",
        "Police | said | the boat was stolen",
    ][: 1 + kept]


@pytest.mark.parametrize(("stated", "act"), [(0.9, Act.STATEMENT), (0.1, Act.ATTITUDE)])
@pytest.mark.parametrize(
    "marked", ["[s Prior] [c is for] [q a new quay].", "[q “We are full and nobody can land,”] [s Prior] [c held]."]
)
def test_the_tagger_tells_statements_from_attitudes(marked, stated, act):
    labelled = read(marked)
    assert [each.act for each in combine(attribute(labelled.draft), tagging_of(labelled, stated))] == [act]


def test_confidence_is_what_the_signs_weigh():
    labelled = read("[s Prior] [c said] [q the quay was full].")
    weights = np.zeros(SIGNS)
    weights[2] = 1.0
    sure, unsure = (
        combine(labelled.draft, replace(tagging_of(labelled, sure=chance), weights=weights))[0].confidence
        for chance in (0.9, 0.4)
    )
    assert sure > 0.8 > 0.7 > unsure


@pytest.mark.parametrize(
    "text", ["“ ” said Prior.", "“…” said Prior.", "“", "Prior said: “\n\n“", "“ ” [s Prior] [c said]."]
)
def test_marks_around_nothing_break_nothing(text):
    labelled = read(text)
    for each in combine(attribute(labelled.draft), tagging_of(labelled)):
        assert all(span.start < span.end for span in each.content)
