"""The command line: ``newsmodel parse``, ``convert``, ``embed``, ``check``, ``feed`` …, one room for each command.

Exit codes: 0 all went well; 1 findings, when ``check`` has some, some inputs failed but others worked, something was
repaired under ``--strict``, or a model misses a target; 2 nothing could be done, or the command was not understood;
130 interrupted.
"""

import sys
from io import TextIOWrapper

__all__ = ["main"]


def main() -> None:
    """Run the command line of this process, and exit with its code."""
    try:
        import rich  # noqa: F401
        import typer  # noqa: F401
    except ModuleNotFoundError:
        print('newsmodel: the command line needs typer and rich; pip install "newsmodel[cli]"', file=sys.stderr)
        raise SystemExit(2) from None
    from newsmodel.cli.app import answer

    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal without curly quotes gets question marks rather than no story.
        sys.stdout.reconfigure(errors="replace")
    raise SystemExit(answer())
