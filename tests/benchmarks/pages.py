"""How much of real news pages is read right: headline, date and authors against what a manifest expects.

Run: python tests/benchmarks/pages.py FOLDER

The folder holds ``manifest.json``, a list of ``{"file": "html/0000.html.gz", "expected": {"headline", "datePublished",
"author_names"}}``, and the pages, gzipped. What differs is printed, page by page, for the expected value may be wrong
as well. The manifest gives what stands in the page word for word, so entities and tags are taken out of it first.
"""

import gzip
import html
import json
import re
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from dateutil import parser

import newsmodel as nm
from newsmodel.formats.html import extract


@dataclass
class Score:
    """How often one field was right, and where it was not."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    """Pages for which the manifest expects nothing, but something was read."""

    def add(self, page: str, expected: object, found: object, *, same: bool) -> None:
        """Count one page; one for which nothing is expected counts neither way."""
        if expected in (None, "", [], ()):
            if found:
                self.unexpected.append(f"{page}: read {found!r}")
        elif same:
            self.right += 1
        else:
            self.wrong.append(f"{page}: expected {expected!r}, read {found!r}")

    def __str__(self) -> str:
        whole = self.right + len(self.wrong)
        return f"{self.right} of {whole} right ({self.right / max(whole, 1):.1%})"


def plain(text: str) -> str:
    """A text as its readers see it."""
    return " ".join(re.sub(r"<[^<>]*>", "", html.unescape(text)).split())


def same_date(expected: str, found: date | None) -> bool:
    """Say whether both are the same day, or the same instant; a zone that is not given may be any."""
    if found is None or expected is None:
        return False
    if re.fullmatch(r"\d{4}-\d\d-\d\d", expected):
        return found == date.fromisoformat(expected)
    if not isinstance(found, datetime):
        return False
    instant = counted(expected) or parser.parse(re.sub(r"(\d)[A-Z]{3}(\d\d:)", r"\1T\2", expected))
    return found.replace(tzinfo=None) == instant if instant.tzinfo is None else found == instant


def counted(text: str) -> datetime | None:
    """Read seconds or milliseconds since 1970."""
    if not re.fullmatch(r"\d{10}|\d{13}", text):
        return None
    return datetime.fromtimestamp(int(text) / (1 if len(text) == 10 else 1_000), UTC)


def same_names(expected: Sequence[str], found: Sequence[str]) -> bool:
    """Say whether both name the same authors in the same order."""
    return [plain(name) for name in expected] == [" ".join(name.split()) for name in found]


def pages(folder: Path) -> Iterator[tuple[str, bytes, dict[str, object]]]:
    """Give each page with its name and what is expected of it."""
    for entry in json.loads((folder / "manifest.json").read_text("utf-8")):
        yield entry["file"], gzip.decompress((folder / entry["file"]).read_bytes()), entry["expected"]


def first(page: bytes) -> nm.Article | None:
    """Return the article that the page is about, without a word of what was repaired."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nm.NewsmodelWarning)
        return next(iter(extract(page)), None)


def main() -> None:
    """Print the scores, every difference, and how long it took."""
    scores = {"headline": Score(), "published": Score(), "authors": Score()}
    missing: list[str] = []
    taken = 0.0
    number = 0
    for name, page, expected in pages(Path(sys.argv[1])):
        number += 1
        start = time.process_time()
        article = first(page)
        taken += time.process_time() - start
        if article is None:
            missing.append(name)
            continue
        count(scores, name, article, expected)
    print(f"{number} pages, {len(missing)} without an article {missing}, {number / taken:.0f} pages a second")
    for title, score in scores.items():
        print(f"\n{title}: {score}")
        for line in (*score.wrong, *(f"(expected nothing) {line}" for line in score.unexpected)):
            print(f"  {line}")


def count(scores: dict[str, Score], name: str, article: nm.Article, expected: dict[str, object]) -> None:
    """Compare one article with what is expected of it."""
    headline, moment, names = expected["headline"], expected["datePublished"], expected["author_names"]
    read = [author.name for author in article.authors]
    scores["headline"].add(
        name, headline, article.headline, same=plain(str(headline)) == " ".join((article.headline or "").split())
    )
    scores["published"].add(
        name, moment, article.published, same=bool(moment) and same_date(str(moment), article.published)
    )
    assert isinstance(names, list)
    scores["authors"].add(name, names, read, same=same_names(names, read))


if __name__ == "__main__":
    main()
