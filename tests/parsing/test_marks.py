"""Which stretches stand in quotation marks: every usual style, apostrophes told apart, nothing crashes."""

import pytest

from newsmodel.parsing.draft import Draft
from newsmodel.parsing.marks import pair_marks
from newsmodel.parsing.sentences import split_paragraphs, split_sentences


def quoted(text: str) -> Draft:
    return pair_marks(split_paragraphs(Draft(body=text)))


def inside(text: str) -> list[str]:
    return [text[each.inner.slice] for each in quoted(text).quoted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The quay is full,” she said. “Go home.”", ["The quay is full,", "Go home."]),
        ('"The quay is full," she said. "Go home."', ["The quay is full,", "Go home."]),
        ("‘The quay is full,’ she said.", ["The quay is full,"]),
        ("'The quay is full,' she said.", ["The quay is full,"]),
        ("« Le quai est plein », dit-elle.", ["Le quai est plein"]),
        ("«Причал полон», — сказала она.", ["Причал полон"]),
        ("»Kajen er fuld,« sagde hun.", ["Kajen er fuld,"]),
        ("„Der Kai ist voll“, sagte sie.", ["Der Kai ist voll"]),
        ("‚Der Kai ist voll‘, sagte sie.", ["Der Kai ist voll"]),
        ("”Kajen är full”, sade hon.", ["Kajen är full"]),
        ("„Nabrzeże jest pełne”, powiedziała.", ["Nabrzeże jest pełne"]),
        ("「埠頭は満員です」と彼女は言った。", ["埠頭は満員です"]),
        ("``The quay is full,'' she said.", ["The quay is full,"]),
        ("''The quay is full,'' she said.", ["The quay is full,"]),
        ("She wrote “[the quay] is (nearly) full”.", ["[the quay] is (nearly) full"]),
    ],
)
def test_every_usual_style_is_read(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'We don't want the crew's pay cut,' he said.", ["We don't want the crew's pay cut,"]),
        ("‘It’s the dockers’ union that’s angry,’ he said.", ["It’s the dockers’ union that’s angry,"]),
        ("'It's the dockers' union that's angry,' he said.", ["It's the dockers' union that's angry,"]),
        ("The boys' club and the girls' club share a hall.", []),
        ("Rock ’n’ roll was born in the ’50s, he says, and ’tis not dead.", []),
        ('The mast is 6\'2" tall and 5" wide.', []),
        ("O'Brien's boat passed Land's End.", []),
        ("Give 'em the keys, the mayor's aide said.", []),
    ],
)
def test_apostrophes_are_no_marks(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told me ‘get out’,” she said.", [("He told me ‘get out’,", 0), ("get out", 1)]),
        ("‘He told me “get out”,’ she said.", [("He told me “get out”,", 0), ("get out", 1)]),
        ("“One “two” three,” she said.", [("One “two” three,", 0), ("two", 1)]),
    ],
)
def test_quotations_inside_quotations_know_their_depth(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(text[each.inner.slice], each.depth) for each in quoted(text).quoted] == expected


def test_a_quotation_over_paragraphs_goes_on_where_its_mark_is_repeated() -> None:
    text = "She said: “The quay is full.\n\n“The pier is full.\n\n“Go home.”\n\n“Never,” he said."
    found = quoted(text).quoted
    assert [(text[each.inner.slice], each.closed, each.continues) for each in found] == [
        ("The quay is full.", False, False),
        ("The pier is full.", False, True),
        ("Go home.", True, True),
        ("Never,", True, False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The quay is full, she said.", ["The quay is full, she said."]),
        ("The quay is full,” she said.", []),
        ("“The quay' is “full, she said", ["The quay' is “full, she said"]),
        ("a ' b ‘ c ” d", []),
        ("“”", []),
        ("“ ”", []),
        ("“", []),
        ('"', []),
    ],
)
def test_unclosed_and_stray_marks_do_no_harm(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She added: ‘It is full.\n\n“Go home.”", [("It is full.", False, False), ("Go home.", True, True)]),
        ("“It is full.\n“Go home,” she said.", [("It is full.", False, False), ("Go home,", True, True)]),
        ("‘Port is full: report", []),
        ("He said: “It is\nfull.”", [("It is\nfull.", True, False)]),
    ],
)
def test_marks_left_open_are_taken_up_by_the_next_line_or_paragraph(
    text: str, expected: list[tuple[str, bool, bool]]
) -> None:
    assert [(text[each.inner.slice], each.closed, each.continues) for each in quoted(text).quoted] == expected


def test_a_sentence_does_not_end_inside_a_quotation() -> None:
    text = "“It is full. Go home,” said Mr. Prior. He left at 5 p.m. on Monday. Nobody followed!"
    draft = split_sentences(quoted(text))
    assert [text[each.slice] for each in draft.sentences] == [
        "“It is full. Go home,” said Mr. Prior.",
        "He left at 5 p.m. on Monday.",
        "Nobody followed!",
    ]
