"""The readable view of findings: file by file, what matters most first, and what is found often only once."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from newsmodel.checking import Finding, Level
from newsmodel.cli.inputs import STANDARD_INPUT
from newsmodel.cli.view import safe

_STYLES = {Level.ERROR: "bold red", Level.WARNING: "yellow", Level.ADVICE: "cyan"}
_ONE_AND_MORE = {
    Level.ERROR: ("error", "errors"),
    Level.WARNING: ("warning", "warnings"),
    Level.ADVICE: ("piece of advice", "pieces of advice"),
}


def show(findings: Sequence[Finding], name: str, console: Console) -> None:
    """Print the findings of one document.

    Args:
        findings: in any order.
        name: the document, as the user called it.
        console: where to print; a terminal gets colours, and lines that are broken where it ends.
    """
    heading = "standard input" if name == STANDARD_INPUT else safe(name)
    console.print(Text.assemble((heading, "bold"), ": ", _sum(findings)))
    alike: dict[tuple[Level, str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.level, finding.code, finding.message), []).append(finding)
    for group in sorted(alike.values(), key=lambda group: list(Level).index(group[0].level)):
        _show_group(group, console)


def _show_group(group: list[Finding], console: Console) -> None:
    """Print findings that differ only in their places."""
    finding = group[0]
    places = [safe(finding.place)]
    if len(group) > 1:
        places.append(f"and {len(group) - 1} more like it")
    head = Text.assemble(
        (finding.level, _STYLES[finding.level]), "  ", (" ".join(places), "bold"), "  ", (f"[{finding.code}]", "dim")
    )
    _print_indented(head, 2, console)
    _print_indented(Text(safe(finding.message)), 4, console)
    _print_indented(Text(f"→ {safe(finding.remedy)}", style="dim"), 4, console)


def _print_indented(text: Text, by: int, console: Console) -> None:
    """Print a line; where it has to be broken, what follows is as far from the edge."""
    if console.is_terminal:
        console.print(Padding(text, (0, 0, 0, by)), soft_wrap=False)
    else:
        console.print(Text(" " * by) + text)


def show_sum(documents: Sequence[Sequence[Finding]], console: Console) -> None:
    """Print one line about all documents."""
    clean = sum(not findings for findings in documents)
    every = [finding for findings in documents for finding in findings]
    console.print(Text(f"\n{len(documents)} files, {clean} with nothing to say about: {_sum(every)}", style="bold"))


def _sum(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.level for finding in findings)
    told = [f"{counts[level]} {words[counts[level] > 1]}" for level, words in _ONE_AND_MORE.items() if counts[level]]
    return ", ".join(told) or "nothing found"
