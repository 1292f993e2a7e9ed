"""The Harbour Post: a paper of our invention, whose stories the other examples publish.

The raw texts know their headline, byline, date and words. What a newsroom adds when it publishes (addresses, a
picture for each story, the hour of the edition) stands in this file.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path

import newsmodel as nm

NEWSROOM = Path(__file__).parent / "newsroom"
SITE = "https://example.org/harbour-post"
POLICIES = nm.Policies(
    corrections=f"{SITE}/index.html#corrections",
    unnamed_sources=f"{SITE}/index.html#unnamed-sources",
    masthead=f"{SITE}/index.html#staff",
)
PUBLISHER = nm.Publisher(name="The Harbour Post", url=f"{SITE}/index.html", logo=f"{SITE}/logo.svg", policies=POLICIES)
NEWSDESK = nm.Author(name="The Harbour Post newsdesk", type="organization")
MORNING_EDITION = time(6, 0, tzinfo=UTC)
"""A story that prints only its day came out with the morning's paper."""


@lru_cache(maxsize=100)
def story(slug: str) -> nm.Article | None:
    """Return the story of that name, or None. Yours will come out of your archive."""
    stories = {path.stem: path for path in NEWSROOM.glob("*.txt")}
    return publishable(nm.read(stories[slug]), slug) if slug in stories else None


def publishable(article: nm.Article, slug: str) -> nm.Article:
    """Add to a parsed text what only its publisher knows."""
    published = on_the_hour(article.published or article.modified)
    picture = nm.Image(url=f"{SITE}/{slug}.svg", alt=f"Card: {article.headline}", width=1200, height=675)
    added = {
        "url": f"{SITE}/{slug}.html",
        "publisher": PUBLISHER,
        "authors": [with_page(author) for author in article.authors or (NEWSDESK,)],
        "published": published,
        "modified": on_the_hour(article.modified) if article.modified else published,
        "language": article.language or "en-GB",
        "images": [picture],
        "free": True,
    }
    return article.model_copy(update=added)


def on_the_hour(moment: date) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, MORNING_EDITION)


def with_page(author: nm.Author) -> nm.Author:
    return author.model_copy(update={"url": f"{SITE}/index.html#{anchor(author)}"})


def anchor(author: nm.Author) -> str:
    return "-".join(author.name.lower().split())
