"""What outside validators find in the JSON-LD that we write: all examples, and articles generated from a fixed seed.

Run: python tests/benchmarks/validators.py [PATH] [--articles 500] [--show 3]

PATH is a folder with checkers/check_vocab.py and vocab/schemaorgcontext.jsonld.gz; what needs them is left out without.
schema-dts and structured-data-testing-tool come from the npm registry, into a folder that is deleted at the end.
"""

import argparse
import gzip
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

from pyld import jsonld as pyld  # noqa: E402

import newsmodel as nm  # noqa: E402
from harbour_post import NEWSROOM, story  # noqa: E402
from newsmodel import checking  # noqa: E402
from newsmodel.formats import jsonld  # noqa: E402
from tests.property.dice import Dice  # noqa: E402
from tests.property.strategies import made_article  # noqa: E402

SEED = 2026
THROWS = 3000
LAYOUTS, DETAILS = ("nested", "graph"), ("full", "public")
NPM = ("schema-dts@2", "typescript@7", "structured-data-testing-tool@4")


class Fault(NamedTuple):
    """One finding of one tool."""

    document: str
    code: str
    message: str


Tool = Callable[[dict[str, Path]], list[Fault]]


# ---------------------------------------------------------------- what is looked at


def examples() -> dict[str, nm.Article]:
    return {slug: story(slug) for slug in sorted(path.stem for path in NEWSROOM.glob("*.txt"))}


def generated(count: int) -> dict[str, nm.Article]:
    chance = Random(SEED)
    return {f"article-{number:04}": publishable(Dice(chance.randbytes(THROWS))) for number in range(count)}


def publishable(dice: Dice) -> nm.Article:
    """Make any article, and give it what Google recommends, so that a finding is about how it is written.

    All else stays as it was thrown: hard text in every other field, every kind of quote, source and actor.
    """
    article = made_article(dice)
    headline = re.sub("[<&]", "", article.headline or "").strip()[:100] or "Ferry stays in harbour"
    published = nm.Article(published=f"2026-03-01T08:00:{dice.below(60):02}+00:00").published
    picture = nm.Image(url="https://example.org/quay.jpg", caption=headline, width=1600, height=900)
    publisher = article.publisher or nm.Publisher(name="The Harbour Post")
    authors = [nm.Author(name=name, url="https://example.org/staff") for name in ("Ana Prior", "Bo Lindqvist")]
    return article.model_copy(
        update={
            "url": article.url or "https://example.org/news/harbour",
            "headline": headline,
            "images": [picture, *filter(large, article.images)],
            "published": published,
            "modified": published,
            "authors": authors[: 1 + dice.below(2)],
            "publisher": publisher.model_copy(
                update={"name": "The Harbour Post", "logo": "https://example.org/logo.png"}
            ),
        }
    )


def large(image: nm.Image) -> bool:
    """Say whether Google would take a picture: of 50,000 pixels at least, at an address as they are usually written."""
    pixels = image.width * image.height if image.width and image.height else 50_000
    return pixels >= 50_000 and image.url.startswith(("http://", "https://"))


def write(articles: dict[str, nm.Article], folder: Path) -> dict[str, Path]:
    """Write each article in every layout and detail; return the files by name."""
    folder.mkdir()
    files = {}
    for number, (name, article) in enumerate(articles.items()):
        # What a page says of its own parts: every second page, and all that subscribers alone see whole.
        speakable = [".headline", ".standfirst"] if number % 2 else ()
        paywalled = ".premium" if article.free is False else ()
        for layout, detail in product(LAYOUTS, DETAILS):
            path = folder / f"{name}-{layout}-{detail}.jsonld"
            text = jsonld.dumps(article, layout=layout, detail=detail, paywalled=paywalled, speakable=speakable)
            path.write_text(text, "utf-8")
            files[path.stem] = path
    return files


# ---------------------------------------------------------------- the tools


def check_vocab(script: Path) -> Tool:
    """schema.org's vocabulary and Google's rules for articles, warnings too."""

    def look(files: dict[str, Path]) -> list[Fault]:
        done = run(sys.executable, script, "--google", "--strict", "--json", *files.values())
        return [
            Fault(Path(report["file"]).stem, found["code"], f"{found['path']}: {found['message']}")
            for report in json.loads(done.stdout)["files"]
            for found in report["findings"]
        ]

    return look


def newsmodel_check(files: dict[str, Path]) -> list[Fault]:
    return [
        Fault(name, found.code, f"{found.place}: {found.message}")
        for name, path in files.items()
        for found in checking.check(path.read_bytes())
    ]


def pyld_expand(context: Path) -> Tool:
    """Expansion with schema.org's own context: no error, and no node or value falls away."""
    given = json.loads(gzip.decompress(context.read_bytes()))

    def load(url: str, options: object) -> dict[str, object]:
        assert url.rstrip("/") == "https://schema.org", url
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": given}

    def faults(name: str, path: Path) -> Iterator[Fault]:
        document = json.loads(path.read_bytes())
        try:
            expanded = pyld.expand(document, {"documentLoader": load})
        except pyld.JsonLdError as error:
            yield Fault(name, str(error.code), str(error))
            return
        lost = Counter(texts(document)) - Counter(texts(expanded))
        yield from (Fault(name, "lost", text[:80]) for text in lost)

    return lambda files: [fault for name, path in files.items() for fault in faults(name, path)]


def texts(document: object) -> Iterator[str]:
    """Give every text of a document that is neither a key, a type nor the context."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += (each for key, each in value.items() if key not in ("@context", "@type", "@language"))
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str):
            yield value


def schema_dts(folder: Path) -> Tool:
    """Each document as a constant of schema-dts's type, which TypeScript checks."""

    def look(files: dict[str, Path]) -> list[Fault]:
        for name, path in files.items():
            document = path.read_text("utf-8")
            text = f"{IMPORTS}export const article: {typescript_type(json.loads(document))} = {document};\n"
            (folder / f"{name}.ts").write_text(text, "utf-8")
        sources = [folder / f"{name}.ts" for name in files]
        options = ("--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--moduleResolution", "bundler")
        done = run(folder / "node_modules/.bin/tsc", *options, "--module", "esnext", *sources, cwd=folder)
        found = re.findall(r"^(.+)\.ts\(.+?\): error (TS\d+): (.*)$", done.stdout, re.MULTILINE)
        assert found or not done.returncode, done.stdout + done.stderr
        return [Fault(*each) for each in found]

    return look


IMPORTS = 'import type * as schema from "schema-dts";\n'


def typescript_type(document: dict[str, Any]) -> str:
    """Name schema-dts's type of a document; a list of types is a merger of their leaves."""
    article = document["@graph"][0] if "@graph" in document else document
    types = article["@type"]
    leaves = ", ".join(f"schema.{each}Leaf" for each in types)
    kind = f"schema.MergeLeafTypes<[{leaves}]>" if isinstance(types, list) else f"schema.{types}"
    if "@graph" not in document:
        return f"schema.WithContext<{kind}>"
    return f'{{ "@context": "https://schema.org"; "@graph": [{kind}, ...schema.Thing[]] }}'


LOOK = """
const { structuredDataTest } = require("structured-data-testing-tool");
const { Google } = require("structured-data-testing-tool/presets");
const { readFileSync, writeFileSync } = require("fs");
(async () => {
  const outcomes = [];
  for (const path of JSON.parse(readFileSync("files.json"))) {
    const text = readFileSync(path, "utf8").replace(/"@type":\\["NewsArticle",[^\\]]*]/, '"@type":"NewsArticle"');
    const page = `<title>Story</title><script type="application/ld+json">${text}</script>`;
    const outcome = await structuredDataTest(page, { presets: [Google] })
      .catch(error => error.res ?? { failed: [error], warnings: [], passed: [] });
    const tests = [...outcome.failed, ...outcome.warnings]
      .map(each => `${each.test ?? each}: ${each.error?.message ?? ""}`);
    outcomes.push([path, outcome.passed.length, tests]);
  }
  writeFileSync("outcomes.json", JSON.stringify(outcomes));
})();
"""


def testing_tool(folder: Path) -> Tool:
    """structured-data-testing-tool with its preset for Google.

    It knows no lists of types either, and is shown the first of an article's types.
    """

    def look(files: dict[str, Path]) -> list[Fault]:
        (folder / "files.json").write_text(json.dumps(list(map(str, files.values()))), "utf-8")
        done = run("node", "-e", LOOK, cwd=folder)
        assert done.returncode == 0, done.stderr
        outcomes = json.loads((folder / "outcomes.json").read_text("utf-8"))
        blind = [Fault(Path(path).stem, "blind", "no test was run") for path, passed, _ in outcomes if not passed]
        return [*blind, *(Fault(Path(path).stem, "failed", test) for path, _, tests in outcomes for test in tests)]

    return look


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, encoding="utf-8", check=False)


def install(folder: Path) -> str:
    """Install the tools that npm has; return why they are not there, if they are not."""
    if not shutil.which("npm"):
        return "npm is not installed"
    (folder / "package.json").write_text('{"private": true}', "utf-8")
    # No tool's own install script is run: one would download a browser.
    done = run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", *NPM, cwd=folder)
    return f"npm install failed: {done.stderr.strip()[-200:]}" if done.returncode else ""


BLIND = {"structured-data-testing-tool"}
"""Tools that see no ``@graph``: they are shown the nested documents alone."""


def tools(path: Path | None, folder: Path) -> Iterator[tuple[str, Tool | str]]:
    """Give each tool by its name, or the reason why it is left out."""
    yield "newsmodel check", newsmodel_check
    without = "give the PATH where its files are"
    yield "check_vocab --google --strict", check_vocab(path / "checkers" / "check_vocab.py") if path else without
    yield "PyLD expand", pyld_expand(path / "vocab" / "schemaorgcontext.jsonld.gz") if path else without
    missing = install(folder)
    yield "tsc with schema-dts", missing or schema_dts(folder)
    yield "structured-data-testing-tool", missing or testing_tool(folder)


# ---------------------------------------------------------------- the table


def show(name: str, kind: str, files: dict[str, Path], faults: list[Fault], most: int) -> None:
    concerned = len({fault.document for fault in faults})
    codes = Counter(fault.code for fault in faults)
    told = ", ".join(f"{code} {count}" for code, count in codes.most_common(6))
    print(f"{name:32}{kind:12}{len(files):>10,}{len(faults):>10,}{concerned:>12,}  {told}", flush=True)
    for code in codes:
        for fault in [fault for fault in faults if fault.code == code][:most]:
            print(f"    {fault.document}: [{code}] {fault.message[:300]}")


def main() -> None:
    """Print how much each tool finds."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("path", nargs="?", type=Path)
    given.add_argument("--articles", type=int, default=500)
    given.add_argument("--show", type=int, default=0, metavar="N", help="print the first N findings of each kind")
    asked = given.parse_args()
    with TemporaryDirectory() as folder:
        place = Path(folder)
        sets = {
            "examples": write(examples(), place / "examples"),
            "generated": write(generated(asked.articles), place / "generated"),
        }
        (place / "npm").mkdir()
        print(f"{'tool':32}{'articles':12}{'documents':>10}{'findings':>10}{'in so many':>12}")
        for name, tool in tools(asked.path, place / "npm"):
            if isinstance(tool, str):
                print(f"{name:32}left out: {tool}")
                continue
            for kind, files in sets.items():
                seen = {each: path for each, path in files.items() if name not in BLIND or "-nested-" in each}
                show(name, kind, seen, tool(seen), asked.show)


if __name__ == "__main__":
    main()
