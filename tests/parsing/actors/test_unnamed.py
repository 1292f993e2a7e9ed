"""Sources that a story does not name: their kind, their label, and why."""

import pytest

from tests.parsing.actors.told import told

_SENATORS = "Sens. Ana Prior (D-Mont.), Jo Marsh (D-Ore.) and Tom Reed", "group"
_RIVALS = "President Ana Prior and Liberal nominee Tom Reed", "group"
_EXPERTS = "Ana Prior, head of Alder Bank, and other experts", "group"

LABELS = (
    ("A Quill House expert on tides said so.", "A Quill House expert on tides", "person"),
    ("My sources said so.", "My sources", "group"),
    ("A spokesman for Teme Water said so.", "A spokesman for Teme Water", "person"),
    ("A Home Office spokesperson said so.", "A Home Office spokesperson", "person"),
    ("Two people familiar with the matter said so.", "Two people familiar with the matter", "group"),
    ("Police said so.", "Police", "organization"),
    ("A report by the Alder Foundation said so.", "A report by the Alder Foundation", "work"),
    ("Court papers said so.", "Court papers", "work"),
    ("Nearly eight of 10 voters said so.", "Nearly eight of 10 voters", "group"),
    ("A group of doctors said so.", "A group of doctors", "group"),
    ("One of the survivors said so.", "One of the survivors", "person"),
    ("Senior opposition figures said so.", "Senior opposition figures", "group"),
    ("Republicans said so.", "Republicans", "group"),
    ("Residents said so.", "Residents", "group"),
    ("Ana Prior and Tom Reed said so.", "Ana Prior and Tom Reed", "group"),
    ("Both Mr. King and Mr. Reed said so.", "Both Mr. King and Mr. Reed", "group"),
    ("Sens. Ana Prior (D-Mont.), Jo Marsh (D-Ore.) and Tom Reed said so.", *_SENATORS),
    ("Senator Jo Marsh, R-Tenn., and Tom Reed said so.", "Senator Jo Marsh, R-Tenn., and Tom Reed", "group"),
    ("President Ana Prior and Liberal nominee Tom Reed said so.", *_RIVALS),
    ("Ana Prior, head of Alder Bank, and other experts said so.", *_EXPERTS),
    ("The pair said so.", "The pair", "group"),
    ("The founder and owner said so.", "The founder and owner", "person"),
    ("The founder and his wife said so.", "The founder and his wife", "group"),
    ("Her ex-husband said so.", "Her ex-husband", "person"),
    ("Several judges hearing Alder Bank cases said so.", "Several judges hearing Alder Bank cases", "group"),
)


@pytest.mark.parametrize(("body", "label", "kind"), LABELS)
def test_an_unnamed_source_keeps_its_printed_label_and_has_a_kind(body: str, label: str, kind: str) -> None:
    [source] = told(body, ("so", label)).sources
    assert (source.label, source.kind, source.named, source.actor) == (label, kind, False, None)


@pytest.mark.parametrize(
    ("printed", "rest", "reason"),
    [
        (
            "A senior official who asked not to be named because he was not authorised to speak",
            " said talks failed.",
            "because he was not authorised to speak",
        ),
        (
            "A senior official",
            " said talks failed, speaking on condition of anonymity because the talks are private.",
            "because the talks are private",
        ),
        ("A senior official", ", who asked not to be named, said talks failed.", None),
        (
            "A senior official",
            " said talks failed. He asked not to be named because the talks are private.",
            "because the talks are private",
        ),
        (
            "A senior official",
            " said talks failed.\n\nThe official spoke anonymously because the talks are private, and left.",
            "because the talks are private",
        ),
        ("A senior official", " said talks failed. The nurse asked not to be named because she is ill.", None),
        ("A senior official", " said talks failed. It rained. He asked not to be named because he is ill.", None),
        ("A senior official", " said talks failed.", None),
    ],
)
def test_the_reason_for_anonymity_is_kept(printed: str, rest: str, reason: str | None) -> None:
    [source] = told(printed + rest, ("talks failed", printed)).sources
    assert (source.label, source.reason) == ("A senior official", reason)


def test_who_a_spokesman_speaks_for_stays_an_actor() -> None:
    article = told("A spokesman for Teme Water said so.", ("so", "A spokesman for Teme Water"))
    assert [actor.name for actor in article.actors] == ["Teme Water"]


def test_an_expert_of_a_body_is_not_the_expert_named_later() -> None:
    body = "A Quill House expert said so. Later Keir Alder of the think-tank Quill House said more."
    article = told(body, ("so", "A Quill House expert"), ("more", "Keir Alder of the think-tank Quill House"))
    assert [article.speaker(quote) and article.speaker(quote).name for quote in article.quotes] == [None, "Keir Alder"]


def test_a_reason_given_at_a_later_mention_is_kept() -> None:
    body = "Two sources said so. It rained. The sources, who asked not to be named for fear of losing work, said more."
    [source] = told(body, ("so", "Two sources"), ("more", "The sources")).sources
    assert source.reason == "for fear of losing work"


@pytest.mark.parametrize(
    ("naming", "actor"),
    [
        ("The expert, Keir Alder, came.", "keir-alder"),
        ("The tide expert Keir Alder came.", "keir-alder"),
        ("They met Keir Alder, the expert, on Monday.", "keir-alder"),
        ("The wine expert, Keir Alder, came.", None),
        ("The pilot, Keir Alder, came.", None),
        ("Keir Alder came.", None),
    ],
)
def test_an_unnamed_source_that_is_named_later_points_to_its_actor(naming: str, actor: str | None) -> None:
    [source] = told(f"A tide expert said so. {naming}", ("so", "A tide expert")).sources
    assert (source.label, source.named, source.actor) == ("A tide expert", False, actor)


def test_both_of_two_people_who_speak_together_are_actors() -> None:
    body = "Zarn Velk and Quob Rask said so."
    assert [(actor.type, actor.name) for actor in told(body, ("so", "Zarn Velk and Quob Rask")).actors] == [
        ("person", "Zarn Velk"),
        ("person", "Quob Rask"),
    ]


def test_later_descriptions_and_pronouns_find_the_same_unnamed_source() -> None:
    body = "A report by the Alder Foundation said so. The report said more. It said less."
    claims = (("so", "A report by the Alder Foundation"), ("more", "The report"), ("less", "It"))
    article = told(body, *claims)
    assert [quote.source for quote in article.quotes] == ["source-1"] * 3
    assert [body[span.slice] for span in article.sources[0].mentions] == [source for _, source in claims]


@pytest.mark.parametrize(
    ("body", "pronoun", "label", "kind"),
    [
        ("The protesters came to Leeds. They said so.", "They", "The protesters", "group"),
        ("A letter worried the voters because they said so.", "they", "the voters", "group"),
        ("Ann Lee waved. A woman in red laughed. She said so.", "She", "A woman", "person"),
        ("It angered some residents in Leeds, who said so.", "who", "some residents", "group"),
        ("It angered the two owners, most of whom said so.", "most of whom", "the two owners", "group"),
        ("A report by the Alder Foundation came out. It said so.", "It", "A report", "work"),
    ],
)
def test_a_pronoun_finds_people_and_works_that_were_only_described(
    body: str, pronoun: str, label: str, kind: str
) -> None:
    [source] = told(body, ("so", pronoun)).sources
    assert (source.label, source.kind, source.actor) == (label, kind, None)


def test_one_printed_source_of_two_claims_is_one_source() -> None:
    article = told("A judge said so and later more.", ("so", "A judge"), ("more", "A judge"))
    assert [quote.source for quote in article.quotes] == ["source-1", "source-1"]


def test_another_source_is_another() -> None:
    body = "A source said so. Another source said more. The source said less."
    article = told(body, ("so", "A source"), ("more", "Another source"), ("less", "The source"))
    assert [quote.source for quote in article.quotes] == ["source-1", "source-2", "source-2"]


def test_a_work_with_a_name_or_a_year_is_named_by_its_label() -> None:
    [audit] = told("The 2025 audit found gaps.", ("gaps", "The 2025 audit")).sources
    assert (audit.kind, audit.named, audit.actor) == ("work", True, None)
