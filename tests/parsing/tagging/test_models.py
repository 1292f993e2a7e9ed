"""The weights that the package ships: what rules alone cannot be asked for."""

import pytest

import newsmodel as nm
from tests.parsing.test_error_classes import CASES, MODEL, Case

_MISSED = "the tagger does not see it"
_OTHER_LIMITS = "the tagger draws other limits"
_TOO_MUCH = "the tagger takes narration for a statement"

TOO_HARD: dict[str, str] = {
    case.text: reason
    for case in CASES
    if case.reader == MODEL
    for beginning, reason in (
        ("Dockers are wary", _OTHER_LIMITS),
        ("There is little faith", _MISSED),
        ("The guild is adamant", _OTHER_LIMITS),
        ("The storm showed", _TOO_MUCH),
        ("Prior put the bill", _OTHER_LIMITS),
        ("Prior, said to be", _TOO_MUCH),
        ("The quay is feared", _MISSED),
        ("Prior hoped for", _OTHER_LIMITS),
        ("Later a reply", _MISSED),
        ("Not in my lifetime", _MISSED),
    )
    if case.text.startswith(beginning)
}
"""Texts that are still read wrongly, and why."""


def row(case: Case) -> object:
    reason = TOO_HARD.get(case.text)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(case, marks=marks, id=case.text[:40])


def told(article: nm.Article, quote: nm.Quote) -> str:
    source, cue = (article.text_of(each) if each else "" for each in (quote.mention, quote.cue))
    return f"{source} | {cue} | {' / '.join(map(article.text_of, quote.spans))}"


@pytest.mark.parametrize("case", [row(case) for case in CASES if case.reader == MODEL])
def test_the_accurate_tagger_makes_none_of_the_errors_that_rules_cannot_help(case: Case) -> None:
    article = nm.enrich(nm.Article(body=case.text), model="accurate")
    # “…” stands for what the reporter put between two parts of a content.
    expected = [each.replace(" … ", " / ") for each in case.told]
    assert [told(article, each) for each in article.quotes] == expected


def test_every_text_that_is_too_hard_is_one_of_the_table():
    assert set(TOO_HARD) <= {case.text for case in CASES if case.reader == MODEL}


@pytest.mark.parametrize("model", ["accurate", "fast"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are full,” said Ana Prior.", ["Ana Prior | said | We are full,"]),
        ("Ana Prior said the quay was full.", ["Ana Prior | said | the quay was full"]),
        ("The quay was full, according to Ana Prior.", ["Ana Prior | according to | The quay was full"]),
        ("Boats waited outside the quay all night.", []),
        ("", []),
        ("“", []),
    ],
)
def test_plain_sentences_are_read_by_both_taggers(model, text, expected):
    article = nm.enrich(nm.Article(body=text), model=model)
    assert [told(article, each) for each in article.quotes] == expected


def test_a_body_in_another_language_is_left_to_the_rules():
    body = (
        "« Le quai est plein et les navires attendent devant le port », a dit Ana Prior, qui est la directrice du port "
        "depuis lundi. Les dockers ne sont pas venus et la grève dure, selon la capitainerie."
    )
    accurate, rules = (nm.enrich(nm.Article(body=body), model=model) for model in ("accurate", "rules"))
    assert accurate == rules


def test_the_same_body_is_read_alike_every_time():
    body = "\n\n".join(case.text for case in CASES)
    first, second = (nm.enrich(nm.Article(body=body)) for _ in range(2))
    assert first == second
