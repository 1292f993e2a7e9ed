"""Write an article in every format, read each file back, and see that nothing was lost.

python examples/read_back.py [FOLDER]
"""

import sys
from pathlib import Path

import newsmodel as nm
from newsmodel.formats import html

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("read-back")
folder.mkdir(parents=True, exist_ok=True)
story = Path(__file__).parent / "newsroom" / "ferry-strike.txt"
article = nm.parse(story.read_text(encoding="utf-8"))
feed = nm.Feed(title="The Harbour Post", link="https://example.org/harbour-post/", items=[article])

nm.write(article, folder / "story.jsonld")
nm.write(feed, folder / "feed.rss")
nm.write(article, folder / "story.html")

same = {
    "story.jsonld": nm.read(folder / "story.jsonld") == article,
    "feed.rss": nm.read(folder / "feed.rss") == feed,
    "story.html": html.extract((folder / "story.html").read_text(encoding="utf-8")) == [article],
}
for name, equal in same.items():
    print(f"{folder / name}: {'read back equal' if equal else 'NOT equal'}")
sys.exit(not all(same.values()))
