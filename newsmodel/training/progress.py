"""Progress: how fast to learn at each step, and what to tell about it."""

import time
from collections.abc import Callable

from torch import Tensor, nn
from torch.optim import Optimizer

_EVERY = 50
_REMEMBERED = 0.98
_LAST_SHARE = 0.01


class Progress:
    """Counts steps: the learning rate rises at first, then falls in a straight line.

    Args:
        steps: how many there will be.
        warm_up: steps in which the rate rises.
        report: takes a line now and then.
    """

    def __init__(self, steps: int, warm_up: int, report: Callable[[str], None]) -> None:
        self.steps = steps
        self.warm_up = max(1, warm_up)
        self.report = report
        self.step = 0
        self._loss = 0.0
        self._began = time.monotonic()

    def learn(self, loss: Tensor, optimizer: Optimizer, highest: float) -> None:
        """Take one step of an optimizer, and tell about every fiftieth.

        Args:
            loss: of this step's batch.
            optimizer: of all that is learnt.
            highest: the learning rate after warming up.
        """
        self.set_rate(optimizer, highest)
        loss.backward()
        nn.utils.clip_grad_norm_([each for group in optimizer.param_groups for each in group["params"]], 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        self.note(loss)

    def set_rate(self, optimizer: Optimizer, highest: float) -> None:
        """Give an optimizer the learning rate of this step."""
        share = min(1.0, self.step / self.warm_up) * (1 - self.step / self.steps) + _LAST_SHARE
        for group in optimizer.param_groups:
            group["lr"] = highest * share

    def note(self, loss: Tensor) -> None:
        """Count a step, and tell about every fiftieth."""
        self.step += 1
        self._loss = _REMEMBERED * self._loss + (1 - _REMEMBERED) * loss.item()
        if self.step % _EVERY == 0:
            minutes = (time.monotonic() - self._began) / 60
            average = self._loss / (1 - _REMEMBERED**self.step)
            self.report(f"step {self.step} of {self.steps}, loss {average:.4f}, {minutes:.1f} min")
