"""Evaluation: what a model reaches on articles in which people have marked who said what.

``reading`` → ``gold`` → ``matching`` (of ``words``, in ``quoted`` passages) → ``sheets`` (one for each article, with
``speakers`` and ``calibration``) → ``counts`` → ``report`` against ``targets``; ``costs`` measures time and memory with
``probe``.

``sheets`` defines every figure. What stands in quotation marks is read by ``quoted``, never by the parser itself, so
that no change to the parser moves what it is measured against.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsmodel.model import Article
from newsmodel.model.text import UNCLEAN
from newsmodel.parsing import Model, enrich
from newsmodel.training.evaluation.calibration import calibration_error
from newsmodel.training.evaluation.costs import Costs, measure_costs
from newsmodel.training.evaluation.counts import Count, interval, total
from newsmodel.training.evaluation.gold import GoldArticle, GoldSet
from newsmodel.training.evaluation.matching import compare
from newsmodel.training.evaluation.reading import read_benchmark
from newsmodel.training.evaluation.report import Figure, Report, Section
from newsmodel.training.evaluation.sheets import Measure, Part, Sheet, fill_sheet
from newsmodel.training.evaluation.targets import MEMORY, SPEED, START_UP, find_target, has_targets

CALIBRATION = "expected calibration error"
_MOST_TEXTS = 100
"""Articles that the speed is measured with."""

Reader = Callable[[Article], Article]


def evaluate(path: Path, model: Model = "accurate", only: Sequence[str] = (), weights: Path | None = None) -> Report:
    """Measure a model: who said what, by whom, how sure, how fast.

    Args:
        path: of the gold; ``reading.read_benchmark`` says what it may be.
        model: accurate, fast or rules.
        only: names of the sets to measure with; all where it is empty.
        weights: a folder that ``newsmodel train`` has written; None for the weights that come with the package.

    Raises:
        FileError: there is no gold of this path and name.
        UnreadableDocument: the gold is not as it must be.
    """
    benchmark = read_benchmark(path, only)
    sections = [measure(each, lambda article: enrich(article, model, weights), model) for each in benchmark.sets]
    texts = [article.text for each in benchmark.sets for article in each.articles]
    # Some of every set, where there are many.
    costs = measure_costs(model, weights, benchmark.first_text, texts[:: -(-len(texts) // _MOST_TEXTS)])
    against = model if any(has_targets(each.name) for each in benchmark.sets) else ""
    return Report(model, (*sections, _costs_section(costs, against)))


def measure(gold: GoldSet, reader: Reader, model: str = "") -> Section:
    """Measure a reader of articles with one set of gold.

    Args:
        gold: the set.
        reader: adds quotes, sources and actors to an article, as ``enrich`` does.
        model: whose targets apply; none for any other than accurate and fast.
    """
    sheets = [fill_sheet(compare(each, reader(_article(each)), gold.statements_only)) for each in gold.articles]
    attributions = sum(sheet.scores[Measure.END_TO_END].gold for sheet in sheets)
    counted = "statements only" if gold.statements_only else "statements and attitudes"
    about = f"articles: {len(sheets):,}, attributions: {attributions:,}, {counted}"
    figures = [_with_target(figure, gold.name, model) for figure in _figures(sheets)]
    return Section(gold.name, about, tuple(figures))


def _article(gold: GoldArticle) -> Article:
    # One blank for each character that no article can hold, so that spans still fit.
    return Article(body=UNCLEAN.sub(" ", gold.text))


def _figures(sheets: Sequence[Sheet]) -> Iterator[Figure]:
    for measured in Measure:
        yield _figure(f"{measured} F1", [sheet.scores[measured] for sheet in sheets])
    for part in Part:
        figure = _figure(part, [sheet.shares[part] for sheet in sheets])
        if figure.value is not None:
            yield figure
    judgements = [judgement for sheet in sheets for judgement in sheet.judgements]
    yield Figure(CALIBRATION, calibration_error(judgements), decimals=3, detail=f"{len(judgements):,} quotes, 10 bins")


def _figure(name: str, counts: Sequence[Count]) -> Figure:
    whole = total(counts)
    return Figure(name, whole.percent, interval=interval(counts), detail=whole.detail)


def _costs_section(costs: Costs, model: str) -> Section:
    figures = (
        Figure(SPEED, costs.words_per_second, decimals=0, detail="processor time of the whole of parse"),
        Figure(START_UP, costs.start_up, decimals=2, detail="from import to the first article"),
        Figure(MEMORY, costs.peak_memory, decimals=0),
    )
    return Section("costs", "on this machine, now", tuple(_with_target(each, "", model) for each in figures))


def _with_target(figure: Figure, gold: str, model: str) -> Figure:
    target = find_target(gold, figure.name.removesuffix(" F1"))
    bound = target.bound(model) if target else None
    return figure if target is None or bound is None else replace(figure, target=bound, at_most=target.at_most)
