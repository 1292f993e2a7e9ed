"""``newsmodel parse``: who said what, for people or for machines."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.cli.inputs import Encoding, From, Model, Reading, Strict, Tagger, Weights, read_each
from newsmodel.cli.outputs import print_document

if TYPE_CHECKING:
    from newsmodel import Article


class Document(StrEnum):
    """What ``parse`` can print for machines."""

    JSONLD = "jsonld"
    JSON = "json"
    RSS = "rss"


def parse(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Raw texts, or any format newsmodel reads; - is standard input."),
    ],
    *,
    to: Annotated[
        Document | None,
        typer.Option(help="Print one line of JSON for each article, or one feed of all.", show_default=False),
    ] = None,
    from_: From = None,
    encoding: Encoding = None,
    model: Tagger = Model.ACCURATE,
    weights: Weights = None,
    every: Annotated[bool, typer.Option("--all", help="Show beliefs and wishes too, not only what was said.")] = False,
    strict: Strict = False,
) -> None:
    """Show who said what: headline, facts, and a table of quotes with their speakers.

    An article that brings no quotes, as from other people's pages and feeds, gets them from its body.
    """
    complaints = Complaints()
    found = read_each(files, Reading(from_, encoding, model, weights).read_with_quotes, complaints)
    if to is None:
        _show(found, every)
    elif found:
        _print([article for _, articles in found for article in articles], to)
    raise typer.Exit(complaints.exit_code(strict))


def _show(found: "list[tuple[str, tuple[Article, ...]]]", every: bool) -> None:
    from rich.console import Console

    from newsmodel.cli.view import show

    console = Console(highlight=False)
    for name, articles in found:
        for article in articles:
            show(article, name, console, attitudes=every)


def _print(articles: "list[Article]", to: Document) -> None:
    from newsmodel.formats import jsonld

    if to is Document.RSS:
        print_document(_feed(articles))
        return
    for article in articles:
        print_document(jsonld.dumps(article) if to is Document.JSONLD else article.model_dump_json())


def _feed(articles: "list[Article]") -> str:
    """Write a feed whose title and link nobody has given; ``newsmodel feed`` asks for them."""
    from newsmodel import Feed
    from newsmodel.formats import rss
    from newsmodel.formats.rss.names import NOWHERE

    if len(articles) == 1:
        return rss.dumps(articles[0])
    return rss.dumps(Feed(title="newsmodel", link=NOWHERE, items=tuple(articles)))
