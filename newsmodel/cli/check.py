"""``newsmodel check``: what is wrong with documents."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsmodel.cli.complaints import FAILED, FINDINGS, OK, Complaints
from newsmodel.cli.inputs import STANDARD_INPUT, read_bytes, read_each
from newsmodel.cli.outputs import print_document

if TYPE_CHECKING:
    from newsmodel.checking import Finding


def check(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="JSON-LD documents or web pages; - is standard input.")
    ],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each file.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 for warnings, too.")] = False,
) -> None:
    """Find what is wrong with JSON-LD, in documents or in web pages.

    Exits with 1 if there are errors, and with 2 if a file cannot be read.
    """
    complaints = Complaints()
    checked = read_each(files, _findings, complaints)
    if json:
        for name, findings in checked:
            print_document(_line(name, findings))
    else:
        _show(checked)
    raise typer.Exit(_exit_code(checked, complaints, strict=strict))


def _findings(name: str) -> "list[Finding]":
    from newsmodel.checking import check as findings_of

    return findings_of(read_bytes(name), _kind(name))


def _kind(name: str) -> str | None:
    """Return the kind that a suffix says; None to go by how the document starts."""
    from newsmodel.formats import FORMATS

    suffix = "" if name == STANDARD_INPUT else Path(name).suffix.lower()
    return next((row.name for row in FORMATS if suffix in row.suffixes), None)


def _line(name: str, findings: "list[Finding]") -> str:
    from dataclasses import asdict
    from json import dumps

    report = {"file": name, "findings": [asdict(finding) for finding in findings]}
    # A document may hold half of a character, which UTF-8 cannot carry.
    return dumps(report, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


def _show(checked: "list[tuple[str, list[Finding]]]") -> None:
    from rich.console import Console

    from newsmodel.cli.findings import show, show_sum

    console = Console(highlight=False, soft_wrap=True)
    for name, findings in checked:
        show(findings, name, console)
    if len(checked) > 1:
        show_sum([findings for _, findings in checked], console)


def _exit_code(checked: "list[tuple[str, list[Finding]]]", complaints: Complaints, *, strict: bool) -> int:
    from newsmodel.checking import Level

    if complaints.failed:
        return FAILED
    counted = {Level.ERROR, Level.WARNING} if strict else {Level.ERROR}
    return FINDINGS if any(finding.level in counted for _, findings in checked for finding in findings) else OK
