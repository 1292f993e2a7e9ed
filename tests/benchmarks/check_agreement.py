"""How far `newsmodel.check` agrees with another checker of schema.org on real pages, and how fast each is.

Run: python tests/benchmarks/check_agreement.py CHECKER PATH …

CHECKER is a program that takes files and `--google --json`, and prints for each its findings with level, code and
path, as `check_vocab.py` does. PATH is a page, a JSON-LD document, or a folder of these, packed with gzip or not.
Errors are compared, document by document, by what they are about and where; what only one of the two finds is printed
by kind, with one example.
"""

import gzip
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from newsmodel.checking import Finding, Level, check

# What the two call the same thing. The first word of each line is ours.
SAME = {
    "not-json": "json", "unreadable": "json", "duplicate-key": "json", "lone-surrogate": "json", "no-script": "json",
    "no-object": "json", "not-utf-8": "json", "no-context": "context", "bad-context": "context",
    "unknown-keyword": "keyword", "bad-type": "keyword", "undeclared-prefix": "word", "no-meaning": "word",
    "unknown-type": "word", "unknown-property": "word", "wrong-case": "word", "text-for-thing": "range-text",
    "conflicting-id": "id-conflict", "bad-date": "format", "bad-duration": "format", "bad-url": "format",
    "bad-number": "format", "bad-boolean": "format",
}  # fmt: skip


class Error(NamedTuple):
    """One error, as far as both checkers tell it alike."""

    script: str
    path: str
    kind: str


def cpu_time() -> float:
    """Return the seconds of CPU that this process and those that it has run have taken."""
    return sum(os.times()[:4])


def documents(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files among some paths, and those in the folders among them."""
    for path in paths:
        yield from sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]


def ours(finding: Finding) -> Error:
    """Put one of our findings in the form in which both are compared."""
    script, _, path = finding.place.partition("$")
    number = re.search(r"script (\d+)", script)
    steps = [one or two or three for one, two, three in re.findall(r"\.(\w+)|\['(.*?)'\]|\[(\d+)\]", path)]
    return error(f"script[{int(number[1]) - 1}]" if number else "", "".join(f"/{step}" for step in steps), finding.code)


def theirs(finding: dict[str, str]) -> Error:
    """Put one of the other checker's findings in the same form."""
    found = re.match(r"(script\[\d+\])?(.*)", finding["path"], re.DOTALL)
    assert found is not None
    return error(found[1] or "", found[2].rstrip("/"), finding["code"])


def error(script: str, path: str, code: str) -> Error:
    """Return an error without what the two merely write differently: indexes of single values, names of codes."""
    kind = SAME.get(code, code)
    if kind.startswith("google-"):
        kind, path = "-".join(kind.split("-")[:2]), ""
    if kind == "json":
        path = ""
    return Error(script, re.sub(r"(/@graph|/author)(?=/[@a-z]|$)", r"\1/0", re.sub(r"/0(?=/|$)", "", path)), kind)


def of_checker(checker: str, files: list[Path]) -> tuple[dict[str, list[Error]], dict[str, list[str]]]:
    """Run the other checker over all files at once."""
    done = subprocess.run(
        [sys.executable, checker, "--google", "--json", *map(str, files)], capture_output=True, text=True, check=False
    )
    report = json.loads(done.stdout)
    found = {each["file"]: each["findings"] for each in report["files"]}
    messages = {
        file: [f"{each['code']} {each['path']}: {each['message']}" for each in findings if each["level"] == "error"]
        for file, findings in found.items()
    }
    return {file: list(map(theirs, once(findings))) for file, findings in found.items()}, messages


def once(findings: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the errors among findings; of what one of Google's rules and a general one both tell, the general one."""
    errors = [each for each in findings if each["level"] == "error"]
    malformed = {each["path"] for each in errors if each["code"] == "format"}
    has_range = any(each["code"] == "range" for each in errors)
    return [
        each
        for each in errors
        if not (each["code"] == "google-date" and each["path"] in malformed)
        and not (each["code"] == "google-author" and "is not a valid URL" in each["message"] and malformed)
        and not (each["code"] == "google-author" and "only Person or Organization" in each["message"] and has_range)
    ]


def main(checker: str, paths: list[Path], *, show: int = 1) -> None:
    """Print how many documents and errors the two agree on, and each kind of disagreement."""
    with TemporaryDirectory() as folder:
        files = []
        for number, source in enumerate(documents(paths)):
            data = source.read_bytes()
            name = source.name.removesuffix(".gz")
            files.append(Path(folder) / f"{number:04}-{name}")
            files[-1].write_bytes(gzip.decompress(data) if source.suffix == ".gz" else data)
        start = cpu_time()
        other, messages = of_checker(checker, files)
        middle = cpu_time()
        own = {str(file): check(file.read_bytes()) for file in files}
        end = cpu_time()
    alike, whole = 0, 0
    apart: dict[tuple[str, str], list[str]] = defaultdict(list)
    for file, findings in own.items():
        errors = [each for each in findings if each.level is Level.ERROR]
        mine, yours = Counter(map(ours, errors)), Counter(other.get(file, ()))
        alike += sum((mine & yours).values())
        whole += set(mine) == set(yours)
        unread = {each.script for each in yours if each.kind == "json"}
        for each in set(mine) - set(yours):
            shown = next(str(finding) for finding in errors if ours(finding) == each)
            who = (
                "only newsmodel, in a script that the other does not read"
                if each.script in unread
                else "only newsmodel"
            )
            apart[who, each.kind].append(f"{Path(file).name} {shown}")
        for each in set(yours) - set(mine):
            shown = next(text for text in messages[file] if each.kind[:6] in text or True)
            near = [text for text in messages[file] if text.split(":")[0].rstrip("/").endswith(each.path[-12:])]
            apart["only the other", each.kind].append(f"{Path(file).name} {each} {(near or [shown])[0]}")
    print(f"{len(own)} documents, {whole} with the same errors; {alike} errors found by both")
    for (who, kind), cases in sorted(apart.items()):
        print(f"{who}: {kind}: {len(cases)}")
        for case in cases[:show]:
            print(f"    {case[:300]}")
    print(f"CPU time: the other checker {middle - start:.2f} s, newsmodel {end - middle:.2f} s")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__)
    else:
        main(sys.argv[1], [Path(each) for each in sys.argv[2:]])
