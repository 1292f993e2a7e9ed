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
from newsmodel.cli.outputs import STANDARD_OUTPUT, print_document, save_bytes
from newsmodel.cli.wishes import HOLD_FEEDS, HOLD_JSONLD, DetailWish, Laid, LayoutWish, Told, Wishes, wishes
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
            help=f"What to print, where OUT is -: {FORMATS_SHOWN}.",
            parser=format_name,
            autocompletion=format_names_like,
            metavar="FORMAT",
            show_default=False,
        ),
    ] = None,
    layout: LayoutWish = Laid.NESTED,
    detail: DetailWish = Told.FULL,
    strict: Strict = False,
) -> None:
    """Turn one format into another; raw text is parsed first."""
    if (target == STANDARD_OUTPUT) != (to is not None):
        raise typer.BadParameter("goes with - as OUT, and only with it", param_hint="--to")
    complaints = Complaints()
    with complaints.about(source):
        thing = Reading(from_, encoding, model, weights).read(source)
    with complaints.about(target):
        form = to or name_for_suffix(Path(target).suffix)
        _put(thing, target, form, _wanted(form, layout, detail))
    raise typer.Exit(complaints.exit_code(strict))


def _wanted(form: str, layout: Laid, detail: Told) -> Wishes:
    if form not in HOLD_JSONLD and (layout, detail) != (Laid.NESTED, Told.FULL):
        raise typer.BadParameter(f"is for {' and '.join(HOLD_JSONLD)}, not for {form}", param_hint="--layout, --detail")
    return wishes(layout, detail)


def _put(thing: "Article | Feed", target: str, form: str, wanted: Wishes) -> None:
    from newsmodel import Feed, write

    if isinstance(thing, Feed) and len(thing.items) == 1 and form not in HOLD_FEEDS:
        thing = thing.items[0]
    if target == STANDARD_OUTPUT:
        print_document(_written(thing, form, wanted))
    elif form in HOLD_JSONLD:
        save_bytes(_written(thing, form, wanted).encode(), target)
    else:
        write(thing, target)


def _written(thing: "Article | Feed", form: str, wanted: Wishes) -> str:
    if form == "jsonld":
        from newsmodel.formats import jsonld

        return jsonld.dumps(thing, **wanted)
    if form == "html":
        from newsmodel.formats import html

        return html.dumps(thing, **wanted)
    return named(form).dumps(thing)
