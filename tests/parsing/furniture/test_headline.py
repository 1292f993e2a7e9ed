"""Headlines and first sentences, told apart where no byline or date stands between them."""

import pytest

from newsmodel.parsing.furniture.headline import is_headline, is_standfirst

LEDE = "The harbour at Vennholm was closed to ferries on Monday after the last berth was taken by a trawler."


@pytest.mark.parametrize(
    "line",
    [
        "Harbour is full",
        "Harbour closes to ferries after storm",
        "Vennholm harbour ‘cannot take one more boat’",
        "‘We are full’: harbour master turns ferries away",
        "Why is the harbour full?",
        "Ferries stop!",
        "Harbour Closes To Ferries After Last Berth Is Taken.",
        "The Harbour Is Full and the Ferries Have Nowhere to Go.",
        "Vennholm harbour closes to ferries after storm.",
        "Trawler takes last berth in Vennholm.",
        "HARBOUR CLOSED",
        "港は満員",
    ],
)
def test_headline_above_a_lede_is_one(line):
    assert is_headline(line, LEDE)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        (LEDE, "“We are full,” said Ana Prior, the harbour master."),
        ("The harbour has been full since Monday.", "But nobody has told the ferries."),
        ("The harbour master said on Monday that there was no room.", "She said it would stay so."),
        ("Vennholm closed its harbour on Monday.", "It was the second time this year."),
        ("It has been a long week for the harbour.", "The last berth was taken on Monday."),
        ("“We are full,” said Ana Prior, the harbour master.", "“There is no room for a rowing boat.”"),
        ("Ana Prior, the harbour master, writes:", LEDE),
        ("Harbour is full", ""),
        ("…", LEDE),
        ("Harbour " * 40, LEDE),
    ],
)
def test_first_sentence_of_a_story_is_no_headline(line, following):
    assert not is_headline(line, following)


def test_short_sentence_above_a_dateline_is_the_headline():
    line = "The harbour has been full since the storm."
    assert is_headline(line, "VENNHOLM (Norwind) — It was closed on Monday.", before_dateline=True)
    assert not is_headline(line, "But nobody has told the ferries.")


def test_standfirst_has_no_full_stop_and_is_no_subhead():
    assert is_standfirst("Ferries turn back as the last berth is taken by a trawler", LEDE)
    assert not is_standfirst("What has happened to the last berth in the harbour", LEDE)
    assert not is_standfirst("Ferries turn back as the last berth is taken.", LEDE)
    assert not is_standfirst("Ferries turn back", LEDE)
    assert not is_standfirst("Ferries turn back as the last berth is taken by a trawler", "")
