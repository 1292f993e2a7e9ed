"""``newsmodel evaluate``: what a model reaches on annotated articles."""

from typing import Annotated

import typer

from newsmodel.cli.complaints import FINDINGS, Complaints
from newsmodel.cli.inputs import Model, Weights
from newsmodel.cli.outputs import print_document


def evaluate(
    path: Annotated[
        str,
        typer.Argument(
            metavar="PATH", help="A folder of gold, a folder of annotated passages, or one .jsonl or .jsonl.gz."
        ),
    ],
    *,
    model: Annotated[Model, typer.Option(help="Which model to measure.")] = Model.ACCURATE,
    file: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this gold of the folder, as world_dev; may be repeated."),
    ] = None,
    weights: Weights = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Measure a model on articles in which people have marked who said what.

    Each figure stands with its 95 % bootstrap interval and, on the gold that one was set for, its target.
    Exits with 1 if a target is missed.
    """
    import json
    from pathlib import Path

    from newsmodel.training import evaluation

    complaints = Complaints()
    with complaints.about(path):
        report = evaluation.evaluate(Path(path), model.value, file or (), Path(weights) if weights else None)
    document = json.dumps(report.record(), ensure_ascii=False, indent=2) if as_json else "\n".join(report.lines())
    print_document(document)
    raise typer.Exit(FINDINGS if report.missed else complaints.exit_code())
