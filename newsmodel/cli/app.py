"""The table of commands."""

from typing import Annotated

import typer

import newsmodel
from newsmodel.cli.check import check
from newsmodel.cli.complaints import FAILED, OK, tell_misuse, without_traceback
from newsmodel.cli.convert import convert
from newsmodel.cli.embed import embed
from newsmodel.cli.evaluate import evaluate
from newsmodel.cli.feed import feed
from newsmodel.cli.parse import parse
from newsmodel.cli.schema import schema
from newsmodel.cli.train import train

# Each command, and what a user would type. A blank line keeps the help's lines apart.
COMMANDS = (
    (parse, ("newsmodel parse story.txt", "newsmodel parse --to rss stories/*.txt > stories.rss")),
    (convert, ("newsmodel convert story.txt story.jsonld", "newsmodel convert story.jsonld - --to rss")),
    (embed, ("newsmodel embed story.jsonld page.html -o page.html",)),
    (check, ("newsmodel check story.jsonld", "newsmodel check --strict --json - < story.jsonld")),
    (feed, ('newsmodel feed stories/*.txt -o feed.rss --title "Harbour news" --link https://example.org/',)),
    (schema, ("newsmodel schema > article.schema.json",)),
    (evaluate, ("newsmodel evaluate gold", "newsmodel evaluate gold --model fast --json > fast.json")),
    (train, ("newsmodel train weights --base minilm --corpus annotated.jsonl",)),
)

app = typer.Typer(
    name="newsmodel",
    help="Raw news in, one typed article that knows who said what, schema.org JSON-LD and feeds out.",
    epilog="Example:\n\nnewsmodel parse story.txt",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _say_version(wanted: bool) -> None:
    if wanted:
        print(f"newsmodel {newsmodel.__version__}")
        raise typer.Exit


@app.callback()
def _newsmodel(
    version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


for _command, _examples in COMMANDS:
    _heading = "Example:" if len(_examples) == 1 else "Examples:"
    app.command(epilog="\n\n".join((_heading, *_examples)))(without_traceback(_command))


def answer() -> int:
    """Run the command of this process; one that is not understood gets one line, not a box.

    Returns:
        The exit code.
    """
    try:
        return app(prog_name="newsmodel", standalone_mode=False) or OK
    except typer.Abort:
        return FAILED
    except Exception as problem:
        # Typer and Click each have their own class for this, and which of them is raised differs between versions.
        if not hasattr(problem, "format_message"):
            raise
        tell_misuse(problem.format_message(), getattr(problem, "ctx", None))
        return FAILED
