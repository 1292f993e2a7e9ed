"""How much of real feeds is read right, and how fast beside feedparser.

Run: python tests/benchmarks/feeds.py [FOLDER]

The folder holds ``manifest.json``, a list of ``{"file": "feeds/name.xml", "expected": "expected/name.json"}``, and both
files gzipped. The expected values are feedparser's, entry by entry, and a ``corrected`` object where feedparser is
wrong. What differs is printed, field by field, for the expected value may be wrong as well. Texts are compared by their
letters: an article keeps the text of a summary, not its markup.

Without a folder, only the speed is measured: feeds of 1,000 items, in turns with feedparser, CPU time of each.
"""

import gzip
import html
import json
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

import feedparser
import lxml.html

import newsmodel as nm
from newsmodel.formats import rss

Entry = Mapping[str, object]


class Difference(NamedTuple):
    """One field of one entry that was not read as expected."""

    field: str
    feed: str
    place: int
    expected: object
    found: object

    def __str__(self) -> str:
        place = f"  {self.field} {self.feed} {self.place}"
        return f"{place}\n    expected {self.expected!r:.300}\n    found    {self.found!r:.300}"


def letters(text: str | None, *, is_html: bool = True) -> str:
    """The text of a piece of HTML without any white space."""
    if not text:
        return ""
    if is_html:
        text = re.sub(r"(?is)<(script|style|iframe|noscript|object|video|audio)\b.*?(</\1\s*>|$)", "", text)
        tree = lxml.html.fromstring(f"<div>{text}</div>") if "<" in text or "&" in text else None
        text = text if tree is None else str(tree.text_content())
    return re.sub(r"[\s\u200b\u00ad\ufeff\xa0\x7f-\x9f]+", "", text)


def plain(text: str | None) -> str:
    """A title as its readers see it."""
    return "".join(re.sub(r"<[/!a-zA-Z][^<>]*>", "", html.unescape(html.unescape(text or ""))).split())


def address(text: str | None) -> str:
    return re.sub(r"\s", "", text or "").replace("%20", "")


def instant(moment: date | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment and moment.isoformat()


def compared(entry: Entry, article: nm.Article) -> Iterator[tuple[str, object, object]]:
    """Give each field with what is expected and what was found."""
    yield "title", plain(entry["title"]), plain(article.headline)
    yield "link", address(entry["link"]), address(article.url)
    if entry["id"]:
        yield "id", address(entry["id"]), address(article.id)
    expected = entry["published"] or entry["updated"]
    local = entry.get("published_local_no_zone")
    found = article.published or article.modified
    if local:
        yield "date", local, found.replace(tzinfo=None).isoformat() if isinstance(found, datetime) else instant(found)
    else:
        yield "date", expected, instant(found)
    names = entry.get("author_names") or [author.get("name") for author in entry["authors"] if author.get("name")]
    yield "authors", [plain(name) for name in dict.fromkeys(names)], [plain(each.name) for each in article.authors]
    yield from texts(entry, article)


def texts(entry: Entry, article: nm.Article) -> Iterator[tuple[str, object, object]]:
    summary = letters(entry["summary"])
    content = [letters(each["value"], is_html=each["type"] != "text/plain") for each in entry["content"]]
    standfirst, body = letters(article.standfirst, is_html=False), letters(article.body, is_html=False)
    if content:
        whole = max(content, key=len)
        yield "content", whole, body or standfirst
        yield "summary", "" if summary in content else summary, "" if standfirst == body else standfirst
    else:
        yield "summary", summary, standfirst or body


def is_blank(entry: Entry) -> bool:
    return not any(entry[key] for key in ("title", "link", "id", "summary", "content"))


def measured(folder: Path) -> None:
    """Print how many entries are as expected, and each difference."""
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    differences: list[Difference] = []
    for row in json.loads((folder / "manifest.json").read_text("utf-8")):
        if row["file"].endswith(".json"):
            continue
        document = gzip.decompress((folder / f"{row['file']}.gz").read_bytes())
        expected = json.loads(gzip.decompress((folder / f"{row['expected']}.gz").read_bytes()))
        entries = [entry | entry.get("corrected", {}) for entry in expected["entries"] if not is_blank(entry)]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            feed = rss.loads(document)
        for each in caught if "-v" in sys.argv else ():
            print(f"  {row['file']}: {each.message}")
        if len(feed.items) != len(entries):
            print(f"{row['file']}: expected {len(entries)} items, found {len(feed.items)}")
        for place, (entry, article) in enumerate(zip(entries, feed.items, strict=False)):
            for name, wanted, found in compared(entry, article):
                whole[name] += 1
                if (wanted or None) == (found or None):
                    right[name] += 1
                else:
                    differences.append(Difference(name, row["file"], place, wanted, found))
    for name in whole:
        print(f"{name:8} {right[name]} of {whole[name]} as expected ({right[name] / whole[name]:.2%})")
    for (name, feed_name), count in sorted(Counter((each.field, each.feed) for each in differences).items()):
        print(f"{count:4} {name} {feed_name}")
        print(*[each for each in differences if (each.field, each.feed) == (name, feed_name)][:3], sep="\n")


PARAGRAPH = "<p>The harbour master said the ferry would be late on Monday &amp; again on Tuesday, as winds rose.</p>\n"


def made(count: int, *, paragraphs: int) -> bytes:
    """A feed of invented news: so many items, each with a summary and with so many paragraphs of content."""
    content = f"<content:encoded><![CDATA[{PARAGRAPH * paragraphs}]]></content:encoded>" if paragraphs else ""
    items = "".join(
        f"<item><title>Ferry late again, part {number}</title><link>https://example.org/news/{number}</link>"
        f'<guid isPermaLink="false">https://example.org/?p={number}</guid>'
        f"<description>The ferry is {number} minutes late, says the harbour master.</description>{content}"
        "<dc:creator>Jane Doe</dc:creator><category>Sea</category><category>Ferries</category>"
        f"<category>Weather</category><pubDate>Mon, 02 Mar 2026 08:{number % 60:02}:00 +0000</pubDate></item>"
        for number in range(count)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast</title>'
        f"<link>https://example.org/</link><description>News</description>{items}</channel></rss>"
    ).encode()


def raced(name: str, document: bytes, rounds: int = 3) -> None:
    """Print how many items a second each reader gives, and how many times faster ours is."""
    readers: Sequence[Callable[[bytes], object]] = (feedparser.parse, rss.loads)
    seconds: list[list[float]] = [[], []]
    for _ in range(rounds):
        for reader, own in zip(readers, seconds, strict=True):
            started = time.process_time()
            reader(document)
            own.append(time.process_time() - started)
    theirs, ours = map(median, seconds)
    rates = f"feedparser {1000 / theirs:7.0f} items/s   newsmodel {1000 / ours:7.0f} items/s"
    print(f"{name:28} {rates}   {theirs / ours:.1f} x")


def main() -> None:
    folders = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    for folder in folders:
        measured(folder)
    if "-q" in sys.argv:
        return
    warnings.simplefilter("ignore")
    raced("1,000 items, summaries", made(1000, paragraphs=0))
    raced("1,000 items, 3 kB of content", made(1000, paragraphs=30))


if __name__ == "__main__":
    main()
