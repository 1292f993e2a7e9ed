"""The fuzzer finds nothing in a few texts, and finds what is broken."""

import runpy

from pydantic import BaseModel

import newsmodel as nm
from tests.property.damaged_news import make_text
from tests.property.fuzz_parse import fuzz, parse_by_chance, shrink


def by_rules(text: str) -> nm.Article:
    return nm.parse(text, "rules")


def test_a_few_damaged_texts_pass(tmp_path):
    tally = fuzz(by_rules, "rules", seed=3, numbers=range(60), folder=tmp_path)
    assert (tally.texts, tally.failures) == (60, [])
    assert tally.quotes > 60


def test_whatever_a_network_says_of_a_few_damaged_texts_the_articles_hold_together(tmp_path):
    tally = fuzz(parse_by_chance, "chance", seed=3, numbers=range(10), folder=tmp_path)
    assert (tally.texts, tally.failures) == (10, [])
    assert tally.quotes > 10


def test_a_text_that_breaks_the_parser_is_written_down_and_cut_to_what_breaks_it(tmp_path, capsys):
    def breaks(text: str) -> nm.Article:
        if "“" in text:
            raise ZeroDivisionError("an opening mark")
        return by_rules("Nothing was said.")

    tally = fuzz(breaks, "rules", seed=3, numbers=range(20), folder=tmp_path)
    assert tally.failures
    assert tally.texts + len(tally.failures) == 20
    for path in tally.failures:
        written = runpy.run_path(str(path))
        assert written["SHORT"] == "“"
        assert written["TEXT"] == make_text(3, int(path.stem.rpartition("_")[2]))
    assert str(tally.failures[0]) in capsys.readouterr().out


def test_a_quote_whose_text_is_not_what_stands_there_is_a_failure(tmp_path):
    def misquotes(text: str) -> nm.Article:
        article = by_rules("“We are full,” said Ana Prior.")
        quote = BaseModel.model_copy(article.quotes[0], update={"text": "We are empty,"})
        return BaseModel.model_copy(article, update={"quotes": (quote,)})

    assert len(fuzz(misquotes, "rules", seed=3, numbers=range(2), folder=tmp_path).failures) == 2


def test_a_warning_that_is_not_ours_is_a_failure(tmp_path):
    def divides(text: str) -> nm.Article:
        import numpy as np

        np.array([0.0]) / 0
        return by_rules("Nothing was said.")

    assert len(fuzz(divides, "rules", seed=3, numbers=range(2), folder=tmp_path).failures) == 2


def test_the_same_number_makes_the_same_text_and_another_one_another():
    assert make_text(3, 1) == make_text(3, 1)
    assert len({make_text(3, number) for number in range(50)}) > 40


def test_what_is_cut_down_still_fails():
    assert shrink("a" * 1000 + "bc" + "a" * 999, lambda text: "b" in text and "c" in text) == "bc"
