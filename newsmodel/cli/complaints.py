"""Complaints: whatever goes wrong becomes one clear line on standard error, never a traceback."""

import os
import re
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import typer

from newsmodel.errors import NewsmodelError, NewsmodelWarning

OK, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130

Arguments = ParamSpec("Arguments")

_ARGUMENT = re.compile(r"\bencoding='([\w-]+)'")


class Complaints:
    """Tells problems as they come, and keeps the score that the exit code is made from."""

    def __init__(self) -> None:
        self.worked = 0
        self.failed = 0
        self.warned = 0

    def exit_code(self, strict: bool = False) -> int:
        """Return 0, 1 or 2 for what has happened so far.

        Args:
            strict: whether a repair counts as a finding.
        """
        if self.failed:
            return FINDINGS if self.worked else FAILED
        return FINDINGS if strict and self.warned else OK

    @contextmanager
    def about(self, name: str, *, go_on: bool = False) -> Iterator[None]:
        """Work on one input: tell its warnings, and tell what stops it instead of raising it.

        Args:
            name: the input as the user called it.
            go_on: whether there are other inputs; without any, the command ends where this one fails.
        """
        try:
            with self._warnings_told(name):
                yield
        except BrokenPipeError:
            raise
        except (NewsmodelError, OSError) as problem:
            self.failed += 1
            tell(problem, name)
            if not go_on:
                raise typer.Exit(FAILED) from None
        else:
            self.worked += 1

    @contextmanager
    def _warnings_told(self, name: str) -> Iterator[None]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", NewsmodelWarning)
            try:
                yield
            finally:
                found = [each.message for each in caught if isinstance(each.message, NewsmodelWarning)]
                self.warned += len(found)
                for each in found:
                    tell(each, name, kind="warning: ")


def tell(problem: Exception, name: str = "", *, kind: str = "") -> None:
    """Say on one line of standard error what is wrong.

    Args:
        problem: what went wrong.
        name: the input it is about; not said twice where the problem names it already.
        kind: a word for what is no error.
    """
    from newsmodel.model import clean

    words = _words(problem)
    places = tuple(f"{place}{mark}" for place in (name, Path(name)) for mark in (":", ",")) if name else ("",)
    place = "" if words.startswith(places) else f"{name}: "
    # Documents and file names may hold what would steer a terminal.
    print(" ".join(clean(f"newsmodel: {place}{kind}{words}").split()), file=sys.stderr)


def tell_misuse(message: str, context: typer.Context | None) -> None:
    """Say on one line of standard error what of a command was not understood, and where its use is explained.

    Args:
        message: what is wrong; empty where the help was printed instead.
        context: of the command.
    """
    from newsmodel.model import clean

    words = " ".join(clean(message).split()).rstrip(".")
    if words:
        place = context.command_path if context else "newsmodel"
        print(f"newsmodel: {words[0].lower()}{words[1:]}; try {place} --help", file=sys.stderr)


def _words(problem: Exception) -> str:
    if isinstance(problem, NewsmodelError | NewsmodelWarning):
        # Messages name the argument of our functions; here it is an option.
        return _ARGUMENT.sub(r"--encoding \1", str(problem))
    if isinstance(problem, OSError):
        return f"{problem.filename}: {problem.strerror}" if problem.filename else str(problem)
    return f"a fault of newsmodel itself, {_place(problem)}: {problem!r}; please report it"


def _place(problem: Exception) -> str:
    frame = traceback.extract_tb(problem.__traceback__)[-1]
    return f"in {Path(frame.filename).name}, line {frame.lineno}"


def without_traceback(command: Callable[Arguments, None]) -> Callable[Arguments, None]:
    """Wrap a command so that no error of any kind reaches the user as a traceback."""

    @wraps(command)
    def wrapped(*args: Arguments.args, **options: Arguments.kwargs) -> None:
        try:
            command(*args, **options)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has seen enough, as `head` has. Python flushes once more at exit: let that go nowhere.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(OK) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except (typer.Exit, typer.BadParameter):
            raise
        except Exception as problem:
            tell(problem)
            raise typer.Exit(FAILED) from None

    return wrapped
