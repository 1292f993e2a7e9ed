"""Find out who said what in a raw news text.

python examples/parse_text.py [STORY.txt]
"""

import sys
from pathlib import Path

import newsmodel as nm

story = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "newsroom" / "sea-wall.txt"
article = nm.parse(story.read_text(encoding="utf-8"))

print(article.headline)
print("Published:", article.published)
for actor in article.actors:
    if quotes := article.quotes_by(actor):
        print(f"\n{actor.name}, {actor.job_title or actor.type}")
        for quote in quotes:
            print(f"  {quote.kind:9}{quote.text}")
for source in article.sources:
    if not source.named:
        print(f"\n{source.label}, not named")
        for quote in article.quotes:
            if quote.source == source.id:
                print(f"  {quote.kind:9}{quote.text}")
