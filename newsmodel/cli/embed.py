"""``newsmodel embed``: an article into a web page."""

from typing import Annotated

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.cli.inputs import STANDARD_INPUT, Encoding, From, Model, Reading, Strict, Tagger, Weights, read_page
from newsmodel.cli.outputs import STANDARD_OUTPUT, save_bytes
from newsmodel.cli.wishes import DetailWish, Laid, LayoutWish, Paywalled, Speakable, Told, wishes


def embed(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="Raw text, or any format newsmodel reads.")],
    page: Annotated[str, typer.Argument(metavar="PAGE", help="A web page; - is standard input.")],
    *,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT", help="Where to write the page; - prints it.")
    ] = STANDARD_OUTPUT,
    layout: LayoutWish = Laid.NESTED,
    detail: DetailWish = Told.FULL,
    paywalled: Paywalled = None,
    speakable: Speakable = None,
    from_: From = None,
    encoding: Encoding = None,
    model: Tagger = Model.ACCURATE,
    weights: Weights = None,
    strict: Strict = False,
) -> None:
    """Put an article's JSON-LD into a web page.

    What was embedded before is replaced; everything else in the page stays as it is.
    """
    from newsmodel.formats import html

    if article == page == STANDARD_INPUT:
        raise typer.BadParameter("only one of ARTICLE and PAGE can be standard input", param_hint="PAGE")
    complaints = Complaints()
    with complaints.about(article):
        story = Reading(from_, encoding, model, weights).read_article(article)
    with complaints.about(page):
        wanted = wishes(layout, detail)
        written = html.embed(story, read_page(page), **wanted, paywalled=paywalled or (), speakable=speakable or ())
    save_bytes(written, output)
    raise typer.Exit(complaints.exit_code(strict))
