"""``newsmodel schema``: the JSON Schema of the model."""

from typing import Annotated

import typer

from newsmodel.cli.outputs import print_document


def schema(
    of_feed: Annotated[bool, typer.Option("--feed", help="Of a feed, not of an article.")] = False,
) -> None:
    """Print the JSON Schema of an article, as `parse --to json` writes it."""
    import json

    from newsmodel import Article, Feed

    model = Feed if of_feed else Article
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    print_document(json.dumps(dialect | model.model_json_schema(), ensure_ascii=False, indent=2))
