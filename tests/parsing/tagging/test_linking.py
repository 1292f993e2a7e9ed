"""Linking: labelled sentences, and who said what in them, told as (source | cue | content)."""

from itertools import pairwise

import pytest

from newsmodel.parsing.tagging.linking import Link, Stretch, link
from newsmodel.parsing.tagging.words import Words
from tests.parsing.tagging.labelled import read


def told(text: str, words: Words, each: Link) -> str:
    def printed(stretch: Stretch | None) -> str:
        return text[words.span(*stretch).slice] if stretch else ""

    return f"{printed(each.source)} | {printed(each.cue)} | {' / '.join(printed(part) for part in each.contents)}"


LINKED = [
    ("[s Prior] [c said] [q the quay was full].", ["Prior | said | the quay was full"]),
    ("[q The quay was full], [s Prior] [c said].", ["Prior | said | The quay was full"]),
    ("[q The quay was full], [c said] [s Ana Prior], who runs it.", ["Ana Prior | said | The quay was full"]),
    ("[q The ferry], [s Prior] [c said], [q would sail].", ["Prior | said | The ferry / would sail"]),
    ("[q The quay was full], [c according to] [s Prior].", ["Prior | according to | The quay was full"]),
    ("[s Dockers] [c are wary of] [q the new cranes].", ["Dockers | are wary of | the new cranes"]),
    ("[q The quay] is [c feared] [q lost].", [" | feared | The quay / lost"]),
    ("[q The quay was full].", [" |  | The quay was full"]),
    ("[s Prior] on the strike: [q it is over].", ["Prior |  | it is over"]),
    (
        "[s Prior] [c said] [q the quay was full] and [c wants] [q a new one].",
        ["Prior | said | the quay was full", "Prior | wants | a new one"],
    ),
    (
        "[s Prior] [c said] [q the quay was full]. [s Lund] [c said] [q it was not].",
        ["Prior | said | the quay was full", "Lund | said | it was not"],
    ),
    (
        "[q The quay is full], [s Prior] [c said]. [q It is not], [s Lund] [c said].",
        ["Prior | said | The quay is full", "Lund | said | It is not"],
    ),
    (
        "While [s Prior] [c hopes] [q the talks go on], [s Lund] [c doubts] [q that they will].",
        ["Prior | hopes | the talks go on", "Lund | doubts | that they will"],
    ),
    (
        "[q We sail], [s Prior] [c said]. [q We sail at dawn].",
        ["Prior | said | We sail / We sail at dawn"],
    ),
    ("[s Prior] [c spoke].", []),
    ("Nobody came.", []),
    ("[s Prior] [c said] so.\n\n[q It is over].", [" |  | It is over"]),
    ("[q It is over].\n\n[s Lund] [c said] [q no].", [" |  | It is over", "Lund | said | no"]),
]


@pytest.mark.parametrize(("marked", "expected"), LINKED, ids=[marked[:40] for marked, _ in LINKED])
def test_sources_cues_and_contents_find_each_other(marked, expected):
    draft, words, parts = read(marked)
    assert [told(draft.body, words, each) for each in link(words, parts, draft.sentences)] == expected


def test_two_contents_that_touch_stay_two():
    draft, words, parts = read("[q Yes.][q No], [s Prior] [c said].")
    (found,) = link(words, parts, draft.sentences)
    assert found.contents == [Stretch(0, 2), Stretch(2, 3)]


def test_every_content_is_linked_once():
    draft, words, parts = read(" ".join(marked for marked, _ in LINKED))
    linked = sorted(part for each in link(words, parts, draft.sentences) for part in each.contents)
    assert len(linked) == "".join(marked for marked, _ in LINKED).count("[q ")
    assert all(one.after <= other.first for one, other in pairwise(linked))
