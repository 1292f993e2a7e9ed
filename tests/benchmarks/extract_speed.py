"""How fast articles are read from pages, beside extruct, which many readers of news are built on.

Run: ``python tests/benchmarks/extract_speed.py FOLDER [N]``: a folder of pages, ``.html`` or ``.html.gz``; only each
N-th of them is read.

extruct reads bytes as UTF-8, resolves nothing, and gives dictionaries; ``extract`` gives whole articles, completed
from the ``meta`` tags. Each is timed alone on all pages, the best of some rounds, in the same process.
"""

import gzip
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from time import process_time

import extruct

from newsmodel.formats import html

ROUNDS = 5


def pages_in(folder: Path) -> list[bytes]:
    """Return the pages of a folder, unpacked."""
    paths = sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    return [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in paths]


def milliseconds(read: Callable[[bytes], object], pages: list[bytes], rounds: int = ROUNDS) -> float:
    """Return what one page costs in processor time, and go on where a reader fails."""
    best = float("inf")
    for _ in range(rounds):
        started = process_time()
        for page in pages:
            try:
                read(page)
            except Exception as error:
                print(f"  failed: {type(error).__name__}: {error!s:.80}")
        best = min(best, (process_time() - started) * 1000 / len(pages))
    return best


def main() -> None:
    """Print a table."""
    pages = pages_in(Path(sys.argv[1]))[:: int(sys.argv[2]) if len(sys.argv) > 2 else 1]
    warnings.simplefilter("ignore")
    html.extract(pages[0])
    rows = {
        "extruct, JSON-LD only": milliseconds(lambda page: extruct.extract(page, syntaxes=["json-ld"]), pages),
        "extract": milliseconds(html.extract, pages),
        'extract, body="page"': milliseconds(lambda page: html.extract(page, body="page"), pages),
        # The last, for it leaves so many things in memory that whatever comes after it is slower.
        "extruct, all syntaxes": milliseconds(extruct.extract, pages, rounds=1),
    }
    all_syntaxes, jsonld_only = rows["extruct, all syntaxes"], rows["extruct, JSON-LD only"]
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1024:.0f} KiB each on average")
    for name, cost in rows.items():
        print(
            f"{name:24} {cost:8.2f} ms a page   {all_syntaxes / cost:6.1f} × all syntaxes   "
            f"{jsonld_only / cost:5.2f} × JSON-LD only"
        )


if __name__ == "__main__":
    main()
