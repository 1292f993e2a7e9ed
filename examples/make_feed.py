"""Turn raw articles into an RSS feed that carries every quote and its speaker.

python examples/make_feed.py [feed.rss]
"""

import sys
from pathlib import Path

import newsmodel as nm

target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("feed.rss")
newsroom = Path(__file__).parent / "newsroom"

articles = [
    nm.parse(story.read_text(encoding="utf-8")).model_copy(
        update={"url": f"https://example.org/harbour-post/{story.stem}.html"}
    )
    for story in sorted(newsroom.glob("*.txt"))
]
feed = nm.Feed(
    title="The Harbour Post",
    link="https://example.org/harbour-post/",
    description="News of Port Merrow and the islands",
    language="en-GB",
    self_url="https://example.org/harbour-post/feed.rss",
    items=articles,
)
nm.write(feed, target)
print(f"{target}: {len(feed.items)} articles, {sum(len(article.quotes) for article in feed.items)} quotes")
