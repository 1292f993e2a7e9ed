"""``newsmodel train``: taggers of one's own, from annotated news."""

from pathlib import Path
from typing import Annotated

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.errors import NewsmodelError


def train(
    out: Annotated[str, typer.Argument(metavar="FOLDER", help="Where the weights go.")],
    *,
    base: Annotated[str, typer.Option(metavar="FOLDER", help="MiniLM: a folder with model.safetensors and vocab.txt.")],
    corpus: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="A .jsonl, .jsonl.gz or folder of annotated news; may be repeated."),
    ] = None,
    entities: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="A .jsonl of names in the texts of a corpus, or with its own texts."),
    ] = None,
    unlabelled: Annotated[
        list[str] | None,
        typer.Option(metavar="FOLDER", help="News as .txt that nobody has annotated, for the fast tagger."),
    ] = None,
    calibrate_on: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="Annotated news to learn confidence from; without it, one in twenty texts."),
    ] = None,
    continue_from: Annotated[
        str | None, typer.Option(metavar="FILE", help="The accurate.pt of an earlier run, to go on from.")
    ] = None,
    own_news: Annotated[bool, typer.Option(help="Train on the passages that come with newsmodel too.")] = True,
    epochs: Annotated[int, typer.Option(min=1, help="How often the accurate tagger sees each text.")] = 3,
    fast_epochs: Annotated[int, typer.Option(min=1, help="How often the fast one does.")] = 4,
    seed: Annotated[int, typer.Option(help="The same seed and data give the same weights.")] = 0,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
) -> None:
    """Train the accurate tagger, and the fast one on what it sees.

    Weights, vocabulary, settings and the figures of the run are written into the folder; ``newsmodel parse --weights
    FOLDER`` uses them.
    """
    from rich.console import Console

    complaints = Complaints()
    with complaints.about(out):
        try:
            from newsmodel.training import recipe
            from newsmodel.training.distilling import DistillSettings
            from newsmodel.training.teaching import Settings
        except ModuleNotFoundError as missing:
            raise NewsmodelError(f"training needs {missing.name}", remedy='pip install "newsmodel[train]"') from None
        materials = recipe.Materials(
            corpora=_paths(corpus),
            entities=_paths(entities),
            unlabelled=_paths(unlabelled),
            calibrate_on=_paths(calibrate_on),
            own_news=own_news,
        )
        plan = recipe.Plan(
            base=Path(base),
            out=Path(out),
            continue_from=Path(continue_from) if continue_from else None,
            teaching=Settings(epochs=epochs, seed=seed, threads=threads),
            distilling=DistillSettings(epochs=fast_epochs, seed=seed, threads=threads),
        )
        recipe.train(plan, materials, Console(stderr=True, highlight=False).print)
    raise typer.Exit(complaints.exit_code())


def _paths(words: list[str] | None) -> list[Path]:
    return [Path(each) for each in words or ()]
