"""``newsmodel feed``: articles into one feed."""

import warnings
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from newsmodel.cli.complaints import Complaints
from newsmodel.cli.inputs import Encoding, From, Model, Reading, Strict, Tagger, Weights, read_each
from newsmodel.cli.outputs import STANDARD_OUTPUT, print_document
from newsmodel.errors import NewsmodelWarning

if TYPE_CHECKING:
    from newsmodel import Article


def feed(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Articles in any format; raw text is parsed.")],
    *,
    output: Annotated[str, typer.Option("--output", "-o", metavar="OUT", help="The feed, as feed.rss; - prints it.")],
    title: Annotated[str, typer.Option(help="What the feed is called.")],
    link: Annotated[str, typer.Option(help="The address of the page that it belongs to.")],
    description: Annotated[str | None, typer.Option(help="What it is about.", show_default=False)] = None,
    language: Annotated[str | None, typer.Option(help="Its language, as en-GB.", show_default=False)] = None,
    self_url: Annotated[
        str | None, typer.Option(help="The address at which the feed itself will be found.", show_default=False)
    ] = None,
    from_: From = None,
    encoding: Encoding = None,
    model: Tagger = Model.ACCURATE,
    weights: Weights = None,
    strict: Strict = False,
) -> None:
    """Make one RSS feed of many articles, newest first; it carries every quote and its speaker."""
    from newsmodel import Feed, write
    from newsmodel.formats import rss

    complaints = Complaints()
    channel = Feed(title=title, link=link, description=description, language=language, self_url=self_url)
    ids: set[str] = set()
    found = read_each(files, lambda name: _new(name, Reading(from_, encoding, model, weights), ids), complaints)
    articles = sorted((article for _, some in found for article in some), key=_age, reverse=True)
    if not found:
        raise typer.Exit(complaints.exit_code())
    whole = channel.model_copy(update={"items": articles})
    if output == STANDARD_OUTPUT:
        print_document(rss.dumps(whole))
    else:
        write(whole, output)
    raise typer.Exit(complaints.exit_code(strict))


def _new(name: str, reading: Reading, ids: set[str]) -> list["Article"]:
    """Read the articles of one input whose ids have not been met yet: a feed holds each article once."""
    articles = []
    for article in reading.read_with_quotes(name):
        if article.id in ids:
            warnings.warn(
                f"left out, for an article of this id is in the feed already: {article.id}",
                NewsmodelWarning,
                stacklevel=2,
            )
        else:
            ids.add(article.id)
            articles.append(article)
    return articles


def _age(article: "Article") -> datetime:
    """Return when an article was published; a day counts from its midnight, and no date as the oldest."""
    moment: date | None = article.published
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, tzinfo=UTC) if moment else datetime.min.replace(tzinfo=UTC)
