"""Targets: what each model must reach, on which gold."""

from typing import NamedTuple

from newsmodel.training.evaluation.sheets import Measure, Part

SPEED, START_UP, MEMORY = "words/s, one core, warm", "start-up, seconds", "peak memory, MB"


class Target(NamedTuple):
    """What one figure must reach."""

    gold: str
    """How the name of the gold begins; empty for what does not depend on gold."""

    figure: str
    accurate: float
    fast: float
    at_most: bool = False

    def bound(self, model: str) -> float | None:
        """Return what a model must reach; None for one that has no targets."""
        return {"accurate": self.accurate, "fast": self.fast}.get(model)


TARGETS = (
    Target("polnear", Measure.END_TO_END, 73, 67),
    Target("polnear", Measure.MARKED, 98.5, 98),
    Target("polnear", Measure.MARKED_WITH_SOURCE, 93, 90),
    Target("polnear", Part.SPEAKER, 88, 85),
    Target("polnear", Part.PRONOUN_SPEAKER, 80, 75),
    Target("world", Measure.END_TO_END, 72, 66),
    Target("world", Measure.MARKED_WITH_SOURCE, 90, 86),
    Target("world", Part.SPEAKER, 88, 85),
    Target("world", Part.PRONOUN_SPEAKER, 80, 75),
    Target("world", Part.NOT_QUOTES, 10, 15, at_most=True),
    Target("", SPEED, 12_000, 100_000),
    Target("", START_UP, 0.6, 0.4, at_most=True),
    Target("", MEMORY, 350, 150, at_most=True),
)


def has_targets(gold: str) -> bool:
    """Tell whether any target was set for a gold of this name."""
    return any(target.gold and gold.startswith(target.gold) for target in TARGETS)


def find_target(gold: str, figure: str) -> Target | None:
    """Return the target of a figure.

    Args:
        gold: the gold's name; empty for what does not depend on gold.
        figure: its name.
    """
    fitting = (
        target
        for target in TARGETS
        if target.figure == figure and bool(target.gold) == bool(gold) and gold.startswith(target.gold)
    )
    return next(fitting, None)
