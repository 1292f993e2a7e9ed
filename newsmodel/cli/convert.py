"""``newsmodel convert``: from one format to another."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.cli.inputs import (
    FORMATS_SHOWN,
    Encoding,
    From,
    Model,
    Reading,
    Strict,
    Tagger,
    Weights,
    format_name,
    format_names_like,
)
from newsmodel.cli.outputs import STANDARD_OUTPUT, print_document
from newsmodel.formats import name_for_suffix, named

if TYPE_CHECKING:
    from newsmodel import Article, Feed


def convert(
    source: Annotated[str, typer.Argument(metavar="IN", help="A file; - is standard input.")],
    target: Annotated[str, typer.Argument(metavar="OUT", help="A file, whose suffix says the format; - prints.")],
    *,
    from_: From = None,
    encoding: Encoding = None,
    model: Tagger = Model.ACCURATE,
    weights: Weights = None,
    to: Annotated[
        str | None,
        typer.Option(
            help="What to print, where OUT is -.",
            parser=format_name,
            autocompletion=format_names_like,
            metavar=FORMATS_SHOWN,
            show_default=False,
        ),
    ] = None,
    strict: Strict = False,
) -> None:
    """Turn one format into another; raw text is parsed first."""
    if (target == STANDARD_OUTPUT) != (to is not None):
        raise typer.BadParameter("goes with - as OUT, and only with it", param_hint="--to")
    complaints = Complaints()
    with complaints.about(source):
        thing = Reading(from_, encoding, model, weights).read(source)
    with complaints.about(target):
        _put(thing, target, to or name_for_suffix(Path(target).suffix))
    raise typer.Exit(complaints.exit_code(strict))


def _put(thing: "Article | Feed", target: str, form: str) -> None:
    from newsmodel import Feed, write

    if isinstance(thing, Feed) and len(thing.items) == 1 and form != "rss":
        thing = thing.items[0]
    if target == STANDARD_OUTPUT:
        print_document(named(form).dumps(thing))
    else:
        write(thing, target)
