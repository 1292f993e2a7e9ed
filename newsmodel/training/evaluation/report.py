"""Report: every figure with its interval and its target, to print or to keep."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypedDict

from newsmodel.training.evaluation.counts import Interval

_LINE = "  {:<51} {:>8}  {:<13}  {:<9}  {:<6}  {}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure."""

    name: str
    value: float | None
    """None where there was nothing to measure."""

    decimals: int = 1
    interval: Interval | None = None
    """The 95 % bootstrap interval."""

    detail: str = ""
    target: float | None = None
    at_most: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the figure itself, not as rounded, reaches its target; None where it has none or was not measured."""
        if self.target is None or self.value is None:
            return None
        return self.value <= self.target if self.at_most else self.value >= self.target


class FigureRecord(TypedDict):
    """A figure as JSON."""

    name: str
    value: float | None
    interval: tuple[float, float] | None
    detail: str
    target: float | None
    met: bool | None


class SectionRecord(TypedDict):
    """A section as JSON."""

    title: str
    about: str
    figures: list[FigureRecord]


class ReportRecord(TypedDict):
    """A report as JSON."""

    model: str
    missed: int
    sections: list[SectionRecord]


@dataclass(frozen=True, slots=True)
class Section:
    """The figures of one gold, or of this machine."""

    title: str
    about: str
    figures: tuple[Figure, ...]

    def __getitem__(self, name: str) -> Figure:
        """Return the figure of this name."""
        return next(figure for figure in self.figures if figure.name == name)


@dataclass(frozen=True, slots=True)
class Report:
    """What one model reaches."""

    model: str
    sections: tuple[Section, ...]

    @property
    def missed(self) -> int:
        """How many targets are missed."""
        return sum(figure.met is False for section in self.sections for figure in section.figures)

    def record(self) -> ReportRecord:
        """Return the report as JSON holds it, nothing rounded."""
        sections = [
            SectionRecord(title=each.title, about=each.about, figures=[_record(figure) for figure in each.figures])
            for each in self.sections
        ]
        return ReportRecord(model=self.model, missed=self.missed, sections=sections)

    def lines(self) -> Iterator[str]:
        """Write the report as a table, line by line."""
        yield f"Model: {self.model}"
        for section in self.sections:
            yield ""
            yield f"{section.title} ({section.about})"
            yield _LINE.format("", "figure", "95 % interval", "target", "", "").rstrip()
            yield from map(_line, section.figures)
        targets = [figure for section in self.sections for figure in section.figures if figure.target is not None]
        yield ""
        yield f"{self.missed} of {len(targets)} targets missed" if targets else "No targets apply"


def _record(figure: Figure) -> FigureRecord:
    return FigureRecord(
        name=figure.name,
        value=figure.value,
        interval=figure.interval,
        detail=figure.detail,
        target=figure.target,
        met=figure.met,
    )


def _line(figure: Figure) -> str:
    def shown(value: float) -> str:
        return f"{value:,.{figure.decimals}f}"

    value = "–" if figure.value is None else shown(figure.value)
    between = f"{shown(figure.interval.low)}–{shown(figure.interval.high)}" if figure.interval else ""
    target = "" if figure.target is None else f"{'≤' if figure.at_most else '≥'} {figure.target:,g}"
    verdict = {None: "", True: "ok", False: "missed"}[figure.met]
    return _LINE.format(figure.name, value, between, target, verdict, figure.detail).rstrip()
