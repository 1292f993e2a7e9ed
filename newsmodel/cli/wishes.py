"""Wishes: how much an article's JSON-LD says, in which layout, and of which parts of a page."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypedDict

import typer

if TYPE_CHECKING:
    from newsmodel.formats.jsonld import Detail, Layout

HOLD_JSONLD = ("jsonld", "html")
"""The formats that can be asked for a layout and a detail."""

HOLD_FEEDS = ("rss", "jsonfeed")
"""The formats that are feeds also where there is one article only."""


class Laid(StrEnum):
    """How the JSON-LD is laid out."""

    NESTED = "nested"
    GRAPH = "graph"


class Told(StrEnum):
    """How much the JSON-LD says."""

    FULL = "full"
    PUBLIC = "public"


LayoutWish = Annotated[
    Laid, typer.Option("--layout", help="JSON-LD as one article that holds all, or side by side under @graph.")
]
DetailWish = Annotated[
    Told, typer.Option("--detail", help="JSON-LD of everything, or only of what a reader of the page can see.")
]
Paywalled = Annotated[
    list[str] | None,
    typer.Option(
        metavar=".CLASS",
        help="The class of elements of the page that only subscribers see; may be repeated.",
        show_default=False,
    ),
]
Speakable = Annotated[
    list[str] | None,
    typer.Option(
        metavar="SELECTOR", help="What a voice assistant may read out, by CSS; may be repeated.", show_default=False
    ),
]


class Wishes(TypedDict):
    """What ``dumps`` of a format that holds JSON-LD is asked for."""

    layout: "Layout"
    detail: "Detail"


def wishes(layout: Laid, detail: Told) -> Wishes:
    """Return what the user wants of the JSON-LD, as the arguments of ``dumps``."""
    return {"layout": layout.value, "detail": detail.value}
