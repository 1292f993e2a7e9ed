"""The measures count what they say they count: on invented articles, against figures worked out by hand."""

import gzip
import json
import re
from pathlib import Path

import pytest

from newsmodel import Act, Actor, ActorType, Article, FileError, Quote, QuoteKind, Source, SourceKind, Span
from newsmodel.errors import UnreadableDocument
from newsmodel.training.evaluation import CALIBRATION, measure
from newsmodel.training.evaluation.calibration import Judgement, calibration_error
from newsmodel.training.evaluation.costs import measure_costs
from newsmodel.training.evaluation.counts import Interval, Score, Share, interval
from newsmodel.training.evaluation.gold import GoldActor, GoldArticle, GoldAttribution, GoldSet
from newsmodel.training.evaluation.quoted import quoted_spans
from newsmodel.training.evaluation.reading import read_benchmark
from newsmodel.training.evaluation.report import Figure, Report, Section
from newsmodel.training.evaluation.speakers import is_right_speaker
from newsmodel.training.evaluation.targets import TARGETS

TEXT = "“The quay is full,” said Ana Prior. She said that boats must wait outside. It rained, said Bo. “Skip” slept."


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def gold(content: str, source: str = "", act: Act = Act.STATEMENT, speaker: str = "") -> GoldAttribution:
    return GoldAttribution((at(content),), (at(source),) if source else (), act, (speaker,) if speaker else ())


def quote(content: str, mention: str = "", act: Act = Act.STATEMENT, confidence: float = 1.0) -> Quote:
    spans = (at(content),)
    said_by = at(mention) if mention else None
    number = f"q{at(content).start}-{at(content).end}"
    return Quote(id=number, kind=QuoteKind.DIRECT, act=act, spans=spans, mention=said_by, confidence=confidence)


def measured(
    expected: list[GoldAttribution], found: list[Quote], *, not_quotes: tuple[Span, ...] = (), statements: bool = True
) -> Section:
    article = GoldArticle("a", TEXT, tuple(expected), {"prior": GoldActor("Ana Prior", "Person")}, not_quotes)
    wanted = GoldSet("invented", (article,), statements)
    return measure(wanted, lambda article: article.model_copy(update={"quotes": tuple(found)}))


def percent(section: Section, name: str) -> float | None:
    value = section[name].value
    return None if value is None else round(value, 1)


# Quotation marks


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“one” and “two”", ["one", "two"]),
        ('"one" and „two“ and «three»', ["one", "two", "three"]),
        ("``one'' two", ["one"]),
        ("‘it’s one’ and rock ‘n’ roll in the ‘90s", ["it’s one", "n"]),
        ("“left open\nnext line", ["left open"]),
        ("“left open “begun again”", ["left open ", "begun again"]),
        ("‘outer “inner” rest’", ["inner"]),
        ('“one" and "two”', ["one", "two"]),
        ("said ’ and ” alone, “”", []),
        ("to the end “of it", ["of it"]),
    ],
)
def test_what_stands_in_quotation_marks(text, quoted):
    assert [text[span.slice] for span in quoted_spans(text)] == quoted


# Contents and sources


def test_content_and_source_make_an_attribution_right():
    expected = [
        gold("“The quay is full,”", "Ana Prior"),
        gold("that boats must wait outside", "She"),
        gold("It rained", "Bo"),
    ]
    found = [quote("The quay is full,", "Ana Prior"), quote("boats must wait outside", "Ana Prior"), quote("slept")]
    section = measured(expected, found)
    # Two contents of three are found by three quotes; one of them with the right source.
    assert percent(section, "content found F1") == 66.7
    assert percent(section, "end to end F1") == 33.3
    assert section["end to end F1"].detail == "P 33.3, R 33.3, 3 in gold, 3 found"


def test_a_content_is_found_from_half_of_the_words_on():
    # Four words of gold: two are enough, one is not; two of six words in either are too few.
    assert percent(measured([gold("boats must wait outside")], [quote("wait outside")]), "content found F1") == 100
    assert percent(measured([gold("boats must wait outside")], [quote("outside")]), "content found F1") == 0
    assert (
        percent(measured([gold("boats must wait outside")], [quote("said that boats must")]), "content found F1") == 0
    )


def test_each_content_is_found_once_and_by_the_best():
    section = measured(
        [gold("boats must wait outside", "She")], [quote("boats must", "Bo"), quote("must wait outside", "She")]
    )
    assert section["end to end F1"].detail == "P 50.0, R 100.0, 1 in gold, 2 found"


def test_a_source_that_is_missing_on_both_sides_is_right():
    assert percent(measured([gold("It rained")], [quote("It rained")]), "end to end F1") == 100
    assert percent(measured([gold("It rained")], [quote("It rained", "Bo")]), "end to end F1") == 0
    assert percent(measured([gold("It rained", "Bo")], [quote("It rained")]), "end to end F1") == 0


def test_kinds_are_told_by_the_marks_in_the_text():
    expected = [gold("“The quay is full,”", "Ana Prior"), gold("It rained", "Bo"), gold("“Skip” slept")]
    found = [quote("The quay is full,", "Ana Prior"), quote("It rained, said", "Bo"), quote("slept")]
    section = measured(expected, found)
    assert percent(section, "end to end, direct F1") == 100
    # "slept" is right about a gold quotation that is mixed, but is itself indirect.
    assert section["end to end, mixed F1"].detail == "P 0.0, R 100.0, 1 in gold, 0 found"
    assert section["end to end, indirect F1"].detail == "P 100.0, R 100.0, 1 in gold, 2 found"


def test_attitudes_count_on_both_sides_or_on_neither():
    expected = [gold("It rained", "Bo"), gold("boats must wait outside", "She", Act.ATTITUDE)]
    found = [quote("It rained", "Bo"), quote("slept", act=Act.ATTITUDE)]
    assert percent(measured(expected, found, statements=True), "end to end F1") == 100
    assert percent(measured(expected, found, statements=False), "end to end F1") == 50


# Direct quotes


def test_a_direct_quote_is_a_marked_passage_of_which_four_fifths_are_said():
    whole = [gold("“The quay is full,”", "Ana Prior")]
    assert percent(measured(whole, [quote("quay is full", "Ana Prior")]), "direct quotes F1") == 0
    section = measured(whole, [quote("“The quay is full,” said", "She")])
    assert percent(section, "direct quotes F1") == 100
    assert percent(section, "direct quotes with right source F1") == 0


def test_a_marked_word_alone_is_no_direct_quote():
    assert measured([gold("“Skip”")], [quote("Skip")])["direct quotes F1"].value is None


def test_marked_words_that_nobody_says_are_taken_or_not():
    skip = (at("Skip"),)
    name = "marked spans that are no quotations, taken"
    assert percent(measured([], [quote("“Skip”")], not_quotes=skip), name) == 100
    assert percent(measured([], [quote("said Bo. “Skip” slept")], not_quotes=skip), name) == 0
    assert percent(measured([], [quote("“Skip”", act=Act.ATTITUDE)], not_quotes=skip), name) == 0


# Speakers

PRIOR = GoldActor("Ana Prior", "Person", ("Prior", "the harbour master"))
PORT = GoldActor("Port of Norwind Authority", "Organization", ("PNA", "Norwind Port Authority", "the body"))
AIDES = GoldActor("two port officials", "UnnamedGroup", ("the officials",))
AUDIT = GoldActor("2025 audit", "Work", ("the audit by Norwind", "the report"))


def is_right(found: tuple[str, str] | None, *actors: GoldActor, kind: str = "person") -> bool:
    """Judge a quote whose source has an actor of this name and type, or only a label where the type is empty."""
    name, type_ = found or ("", "")
    people = (Actor(id="x", type=ActorType(type_), name=name),) if type_ else ()
    source = Source(id="s", kind=SourceKind(kind), named=bool(type_), actor="x" if type_ else None, label=name or "x")
    said = Quote(id="q", kind=QuoteKind.DIRECT, spans=(Span(0, 3),), source="s" if found else None)
    article = Article(body="Yes, they said.", actors=people, sources=(source,), quotes=(said,))
    return is_right_speaker(article, article.quotes[0], actors)


@pytest.mark.parametrize(
    ("found", "actor", "right"),
    [
        (("Ana Prior", "person"), PRIOR, True),
        (("ana  prior", "organization"), PRIOR, True),
        (("Prior", "person"), PRIOR, True),
        (("Ana Maria Prior", "person"), PRIOR, True),
        (("Bo Prior", "person"), PRIOR, False),
        (("Prior", "place"), PRIOR, True),
        (("Ana Prior campaign", "organization"), PRIOR, False),
        (("Bo Lee", "person"), PRIOR, False),
        (("the harbour master", ""), PRIOR, False),
        (("an aide to Ana Prior", ""), PRIOR, False),
        (("Ana Prior’s", ""), PRIOR, True),
        (None, PRIOR, False),
        (("PNA", "organization"), PORT, True),
        (("New Norwind Port Authority", "organization"), PORT, True),
        (("Norwind", "place"), PORT, False),
        (("Norwind", "organization"), PORT, True),
        (("the body", ""), PORT, False),
        (("officials", ""), AIDES, True),
        (("two sailors", ""), AIDES, False),
        (("they", ""), AIDES, False),
        (("Port of Norwind", "organization"), AIDES, False),
        (("the officials", "group"), AIDES, True),
        (("The 2025 audit of the port", ""), AUDIT, True),
        (("the report", ""), AUDIT, True),
        (("a survey", ""), AUDIT, False),
    ],
)
def test_who_is_the_right_speaker(found, actor, right):
    assert is_right(found, actor) is right


def test_one_of_joint_speakers_is_right_and_so_is_a_label_that_names_all():
    lee = GoldActor("Bo Lee", "Person", ("Lee",))
    assert is_right(("Bo Lee", "person"), PRIOR, lee)
    assert is_right(("Prior and Lee", ""), PRIOR, lee, kind="group")
    assert not is_right(("Lee and others", ""), PRIOR, lee, kind="group")


def test_speakers_are_judged_where_the_content_is_found_and_told_apart_by_how_they_are_printed():
    expected = [
        gold("“The quay is full,”", "Ana Prior", speaker="prior"),
        gold("that boats must wait outside", "She", speaker="prior"),
        gold("It rained", "Bo"),
    ]
    section = measured(expected, [quote("The quay is full,", "Ana Prior")])
    assert section["canonical speaker right"].detail == "0 of 1"
    assert section["right end to end, named source"].detail == "1 of 1"
    assert section["right end to end, source a pronoun"].detail == "0 of 1"


# Calibration and intervals


def test_the_calibration_error_weighs_each_bin_by_its_quotes():
    judgements = [Judgement(1.0, True), Judgement(0.95, False), Judgement(0.25, False), Judgement(0.25, False)]
    # Bin of 0.9 to 1: mean 0.975 against 0.5, two quotes; bin of 0.2 to 0.3: 0.25 against 0, two quotes.
    assert calibration_error(judgements) == pytest.approx((2 * 0.475 + 2 * 0.25) / 4)
    assert calibration_error([]) is None


def test_a_quote_is_sure_rightly_if_its_source_is_right_too():
    section = measured([gold("It rained", "Bo")], [quote("It rained", "Bo", confidence=0.9)])
    assert section[CALIBRATION].value == pytest.approx(0.1)
    section = measured([gold("It rained", "Bo")], [quote("It rained", "Ana Prior", confidence=0.9)])
    assert section[CALIBRATION].value == pytest.approx(0.9)


def test_an_interval_draws_whole_articles():
    assert interval([Share(1, 2)] * 5) == Interval(50.0, 50.0)
    assert interval([Share(0, 2), Share(2, 2)] * 2) == Interval(0.0, 100.0)
    assert interval([Share(1, 2)]) is None
    many = [Score(right, 10, right, 12) for right in range(11)]
    drawn = interval(many)
    assert drawn == interval(many)
    assert drawn.low < 45.5 < drawn.high


# Reading

RECORD = {
    "id": "one",
    "text": TEXT,
    "attributions": [{"id": "E1", "content": [[0, 19]], "source": [[25, 34]], "speaker": ["prior", "bo"]}],
}
PASSAGE = "=== x01 | wire | UK\n@ prior = Ana Prior | person\n\n⟦q1 “Full,”⟧ ⟦c1 said⟧ ⟦s1:prior Ana Prior⟧.\n"


def as_lines(*records: object) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


@pytest.fixture
def folder(tmp_path):
    """A folder of corpora and gold, with one article of its own."""
    for name in ("gold", "corpora"):
        (tmp_path / name).mkdir()
    actors = [{"key": "a1", "name": "Ana Prior", "type": "Person"}]
    (tmp_path / "corpora" / "old_dev.jsonl.gz").write_bytes(gzip.compress(as_lines(RECORD, {**RECORD, "id": "two"})))
    (tmp_path / "corpora" / "old_train.jsonl.gz").write_bytes(gzip.compress(as_lines(RECORD)))
    (tmp_path / "corpora" / "tokens_dev.jsonl").write_bytes(as_lines({"tokens": []}))
    speakers = {"id": "two", "actors": actors, "attributions": {"E1": "a1"}}
    (tmp_path / "gold" / "old_dev_speakers.jsonl").write_bytes(as_lines(speakers))
    (tmp_path / "gold" / "world.jsonl").write_bytes(as_lines({**RECORD, "not_quotes": [[96, 100]]}))
    (tmp_path / "seed.txt").write_text("“Full,” said Ana.", encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_without_what_models_are_taught_with(folder):
    benchmark = read_benchmark(folder)
    old, world = benchmark.sets
    assert [(each.name, len(each.articles), each.statements_only) for each in benchmark.sets] == [
        ("old_dev", 2, False),
        ("world", 1, True),
    ]
    assert [each.attributions[0].speakers for each in old.articles] == [("prior", "bo"), ("a1",)]
    assert old.articles[1].actors == {"a1": GoldActor("Ana Prior", "Person")}
    assert world.articles[0].not_quotes == (Span(96, 100),)
    assert benchmark.first_text == "“Full,” said Ana."


def test_one_set_of_a_folder_can_be_asked_for(folder):
    assert [each.name for each in read_benchmark(folder, ["world.jsonl"]).sets] == ["world"]
    with pytest.raises(FileError, match="what there is: old_dev, world"):
        read_benchmark(folder, ["old_train"])


def test_a_folder_of_passages_and_one_file_are_read(tmp_path):
    (tmp_path / "own.txt").write_text(PASSAGE, encoding="utf-8")
    (own,) = read_benchmark(tmp_path).sets
    assert own.statements_only
    assert own.articles[0].actors["prior"].name == "Ana Prior"
    assert own.articles[0].attributions[0].speakers == ("prior",)
    (tmp_path / "one.jsonl").write_bytes(as_lines(RECORD))
    assert [each.name for each in read_benchmark(tmp_path / "one.jsonl").sets] == ["one"]
    assert [each.name for each in read_benchmark(tmp_path).sets] == ["one"]


@pytest.mark.parametrize(
    "document",
    [b"{", b"[]", b'{"id": "a"}', b'{"id": "a", "text": "b", "attributions": [{"content": [[3, 1]]}]}', b'"\xff"'],
)
def test_a_line_that_is_no_gold_is_named(tmp_path, document):
    (tmp_path / "bad.jsonl").write_bytes(as_lines(RECORD) + document)
    with pytest.raises(UnreadableDocument, match=r"bad\.jsonl, line 2"):
        read_benchmark(tmp_path / "bad.jsonl")


def test_a_gold_that_was_cut_short_and_one_that_is_missing_are_told(tmp_path):
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(as_lines(RECORD) * 50)[:-20])
    with pytest.raises(UnreadableDocument):
        read_benchmark(tmp_path)
    with pytest.raises(FileError, match="no such file or folder"):
        read_benchmark(tmp_path / "nowhere")
    (tmp_path / "empty.jsonl").write_bytes(b"")
    with pytest.raises(UnreadableDocument, match="no article"):
        read_benchmark(tmp_path / "empty.jsonl")


def test_a_character_that_no_article_can_hold_moves_no_span():
    text = "\x83\x83“We are full,” said Ana."
    article = GoldArticle("a", text, (GoldAttribution((at("We are full", text),), (at("Ana", text),)),))

    def read(article: Article) -> Article:
        said = Quote(id="q", kind=QuoteKind.DIRECT, spans=(at("We are full", text),), mention=at("Ana", text))
        return article.model_copy(update={"quotes": (said,)})

    assert percent(measure(GoldSet("invented", (article,), True), read), "end to end F1") == 100


# Targets and the report


def test_targets_apply_to_the_gold_they_were_set_for():
    article = GoldArticle("a", TEXT, (gold("It rained", "Bo"),))
    found = quote("It rained", "Bo")

    def targets(name: str, model: str) -> dict[str, float]:
        wanted = GoldSet(name, (article,), statements_only=True)
        section = measure(wanted, lambda article: article.model_copy(update={"quotes": (found,)}), model)
        return {figure.name: figure.target for figure in section.figures if figure.target is not None}

    assert targets("world_dev", "accurate")["end to end F1"] == 72
    assert targets("world_dev", "fast")["end to end F1"] == 66
    assert targets("polnear_test", "accurate")["end to end F1"] == 73
    assert targets("world_dev", "rules") == targets("elsewhere", "accurate") == {}


def test_a_target_is_judged_by_the_figure_before_it_is_rounded():
    assert Figure("f", 72.96, target=73).met is False
    assert Figure("f", 73.0, target=73).met is True
    assert Figure("f", 10.1, target=10, at_most=True).met is False
    assert Figure("f", None, target=73).met is None
    assert all((target.accurate < target.fast) == (target.figure == "words/s, one core, warm") for target in TARGETS
               if not target.at_most)  # fmt: skip


def test_the_report_is_a_table_and_json_of_the_same_figures():
    figures = (
        Figure("end to end F1", 70.04, interval=Interval(65.0, 75.0), detail="P 1", target=73),
        Figure("sure", None),
    )
    report = Report("fast", (Section("world", "1 article", figures),))
    lines = list(report.lines())
    assert re.search(r"end to end F1 +70\.0 +65\.0–75\.0 +≥ 73 +missed +P 1", "\n".join(lines))
    assert lines[-1] == "1 of 1 targets missed"
    (section,) = json.loads(json.dumps(report.record()))["sections"]
    assert section["figures"][0]["value"] == 70.04
    assert section["figures"][0]["met"] is False
    assert report.missed == 1


def test_costs_are_measured_in_processes_of_their_own(tmp_path, monkeypatch):
    # Files that would be taken for modules, were the current folder searched.
    Path(tmp_path / "newsmodel.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    costs = measure_costs("rules", None, TEXT, [TEXT] * 3)
    assert costs.words_per_second > 100
    assert 0.01 < costs.start_up < 30
    assert 10 < costs.peak_memory < 2000
