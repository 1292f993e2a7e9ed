"""What the documentation shows is what happens: every block runs, every output matches, every link leads somewhere.

Python blocks of one page share their names and a folder of their own. A line ``>>> …`` is checked as a doctest, a
plain block just has to run. In a console block, each line that starts with ``$`` is a command; where output follows
it, the command prints exactly that, and a line of only ``…`` stands for any lines.
"""

import ast
import doctest
import fnmatch
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

import newsmodel as nm
from newsmodel import model
from newsmodel.formats import FORMATS, jsonld, rss
from newsmodel.parsing import CAST, FURNITURE, RULES, TAGGERS
from tests.house import MODULES, ROOT
from tests.property.dice import Dice
from tests.property.strategies import made_feed

PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^(`{3,})(\w*)[^\n]*\n(.*?)^\1\s*$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def label(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


class Block(NamedTuple):
    """One fenced block of a page."""

    page: Path
    line: int
    language: str
    text: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    return [Block(page, text.count("\n", 0, found.start()) + 2, found[2], found[3]) for found in FENCE.finditer(text)]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of its own with the examples in it, as a reader has who has cloned the repository."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_the_python_of_a_page_runs_from_top_to_bottom(page, folder):
    names: dict[str, object] = {"__name__": page.stem}
    for block in blocks(page):
        if block.language == "python" and ">>>" in block.text:
            parsed = doctest.DocTestParser().get_doctest(block.text, names, page.name, str(page), block.line)
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
            runner.run(parsed, clear_globs=False)
            names = parsed.globs
            assert runner.failures == 0, f"{page.name}:{block.line}"
        elif block.language == "python":
            exec(compile("\n" * (block.line - 1) + block.text, str(page), "exec"), names)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if any(b.language == "console" for b in blocks(page))], ids=label
)
def test_the_commands_of_a_page_run_and_print_what_it_says(page, folder):
    for block in blocks(page):
        if block.language == "console":
            for command, expected in commands(block.text):
                printed = run(command)
                assert not expected.strip() or fits(printed, expected), f"{page.name}:{block.line} prints\n{printed}"


def commands(text: str) -> list[tuple[str, str]]:
    """Split a console block into commands and what each prints; a backslash at its end carries a command on."""
    parts = re.split(r"^\$ ", text.replace("\\\n", " "), flags=re.MULTILINE)[1:]
    return [(command, printed) for command, _, printed in (part.partition("\n") for part in parts)]


def run(command: str) -> str:
    surroundings = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
    ours = f"{shlex.quote(sys.executable)} -m newsmodel"
    line = re.sub(r"\bnewsmodel(?= [a-z-])", lambda _: ours, command)
    line = re.sub(r"\bpython(?= )", lambda _: shlex.quote(sys.executable), line) if line == command else line
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        capture_output=True,
        text=True,
        check=False,
        env=surroundings,
        timeout=120,
    )
    assert done.returncode == 0, f"{command}\n{done.stderr}"
    return done.stdout


def fits(printed: str, expected: str) -> bool:
    def tidy(text: str) -> str:
        return "\n".join(line.rstrip() for line in text.strip().splitlines())

    pattern = re.sub(r"^…$", "*", re.sub(r"([\[*?])", r"[\1]", tidy(expected)), flags=re.MULTILINE)
    return fnmatch.fnmatchcase(tidy(printed), pattern)


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_every_block_says_what_it_is(page):
    for block in blocks(page):
        assert block.language in {"python", "console", "json", "text", "mermaid"}
        if block.language == "json":
            json.loads(block.text)


def anchor(heading: str) -> str:
    """Return a heading's anchor as forges make it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_every_link_leads_somewhere(page):
    prose = FENCE.sub("", page.read_text("utf-8"))
    for target in LINK.findall(prose):
        path, _, fragment = target.partition("#")
        if path.startswith(("http://", "https://", "mailto:")):
            continue
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), f"{page.name} links to {target}"
        if fragment:
            headings = HEADING.findall(FENCE.sub("", there.read_text("utf-8")))
            assert fragment in {anchor(heading) for heading in headings}, f"{page.name} links to {target}"


def test_every_page_is_linked_from_the_readme_or_the_index():
    linked = (ROOT / "README.md").read_text("utf-8") + (ROOT / "docs" / "README.md").read_text("utf-8")
    assert [page.name for page in PAGES if page.parent.name == "docs" and page.name not in linked] == ["README.md"]


def rows(page: str, heading: str) -> dict[str, list[str]]:
    """Return the table under a heading, its rows by their first cell without its backticks."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    section = re.split(r"^#+ ", text.partition(f" {heading}\n")[2], flags=re.MULTILINE)[0]
    lines = [line.strip().strip("|").split("|") for line in section.splitlines() if line.startswith("|")][2:]
    return {cells[0].strip().strip("`"): [cell.strip() for cell in cells[1:]] for cells in lines}


MODELS = [getattr(model, name) for name in model.__all__ if hasattr(getattr(model, name), "model_fields")]


@pytest.mark.parametrize("described", MODELS, ids=lambda described: described.__name__)
def test_the_formats_page_says_of_every_field_where_it_lands(described):
    table = rows("formats.md", described.__name__)
    assert list(table) == list(described.model_fields)
    assert all(all(cells) for cells in table.values())


@pytest.fixture(scope="module")
def samples():
    """A few hundred feeds that leave no field and no variant out."""
    return [made_feed(Dice(Random(seed).randbytes(5000))) for seed in range(150)]


def names_in_jsonld(feeds: list[nm.Feed]) -> set[str]:
    """Return every key that is written, and every term of ours with a star."""
    names = set()
    for document in [jsonld.dumps(article) for feed in feeds for article in feed.items]:
        waiting = [json.loads(document)]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                names |= value.keys()
                if str(value.get("propertyID", "")).startswith(jsonld.NAMESPACE):
                    names.add("*" + value["propertyID"].removeprefix(jsonld.NAMESPACE))
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
    return names


# What a reader of the page need not look up: JSON-LD's own words, and what says the same in another way.
UNDERSTOOD = {"@context", "@graph", "@type", "value", "valueReference", "propertyID", "sha256", "position"}
# The ways by which a source points to the place that it speaks for.
UNDERSTOOD |= {"workLocation", "location"}
# Set on the document, not on a field.
UNDERSTOOD |= {"*format", "*sourceOrder"}


def test_the_names_under_json_ld_are_those_that_are_written(samples):
    written = names_in_jsonld(samples)
    page = (ROOT / "docs" / "formats.md").read_text("utf-8")
    told = set()
    for described in set(MODELS) - {nm.Feed}:
        for field, cells in rows("formats.md", described.__name__).items():
            ours, theirs = re.findall(r"\*`([^`]+)`\*", cells[0]), re.findall(r"(?<!\*)`([^`]+)`(?!\*)", cells[0])
            names = {f"*{name}" for name in ours} | {name for name in theirs if "=" not in name}
            assert names <= written, f"{described.__name__}.{field}"
            told |= names
    assert written - told - UNDERSTOOD == set()
    assert "`identifier`" in page


def test_the_names_under_rss_are_those_that_are_written(samples):
    written = "".join(rss.dumps(feed, jsonld_url=lambda article: article.url) for feed in samples)
    for described in MODELS:
        for field, cells in rows("formats.md", described.__name__).items():
            shown = cells[0] if described is nm.Feed else cells[1]
            for name in re.findall(r"`([^`]+)`", shown):
                spelt = name if "=" in name else rf"[<\s]{re.escape(name)}[\s>=/]"
                assert re.search(spelt, written), f"{described.__name__}.{field}: {name}"


def test_the_formats_page_knows_every_format():
    page = (ROOT / "docs" / "formats.md").read_text("utf-8")
    for row in FORMATS:
        assert f"`{row.name}`" in page
        assert row.media_type in page
        assert all(f"`{suffix}`" in page for suffix in row.suffixes)


def test_the_api_page_has_one_line_for_every_public_name():
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    lines = [line for line in page.splitlines() if line.startswith(("| `", "- `"))]
    told = {re.split(r"[`(]", line)[1].removeprefix("nm.") for line in lines}
    assert set(nm.__all__) - told == set()


def test_the_architecture_page_lists_the_stages_of_the_parser_in_order():
    assert list(rows("architecture.md", "The parser")) == [
        stage.__name__ for stage in (*FURNITURE, *RULES, *TAGGERS["accurate"], *CAST)
    ]


def test_the_glossary_is_in_order():
    terms = re.findall(r"^\*\*(.+?)\*\*", (ROOT / "docs" / "glossary.md").read_text("utf-8"), flags=re.MULTILINE)
    assert len(terms) >= 20
    assert terms == sorted(terms, key=str.lower)


def test_the_changelog_tells_of_this_version():
    assert f"## [{nm.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_api_page_has_every_name_that_an_error_sends_its_reader_to():
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    sent_to = {
        found
        for module in MODULES
        for text in texts_outside_docstrings(module)
        for found in re.findall(r"\b(?:model|formats)(?:\.[a-z]+)?\.(\w*[a-z]\w*(?=\W|$)|FORMATS)", text)
    }
    assert {"body_from", "clean"} <= sent_to
    files = {"safetensors"}  # model.safetensors is no module of ours
    assert {name for name in sent_to - files if name not in page} == set()


def texts_outside_docstrings(module: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(module.read_text("utf-8"))))
    alone = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone
    ]


@pytest.mark.parametrize("verb", [nm.parse, nm.enrich, nm.read, nm.write], ids=lambda verb: verb.__name__)
def test_every_verb_tells_its_arguments_as_the_api_page_says(verb):
    assert "Args:" in verb.__doc__


def test_the_architecture_page_lists_the_rooms_of_attribution():
    rooms = {file.stem for file in (ROOT / "newsmodel" / "parsing" / "attribution").glob("[a-z]*.py")}
    assert rows("architecture.md", "The rooms of attribution").keys() == rooms


def test_the_benchmarks_page_names_every_benchmark():
    page = (ROOT / "docs" / "benchmarks.md").read_text("utf-8")
    assert set(re.findall(r"tests/benchmarks/(\w+\.py)", page)) == {
        file.name for file in (ROOT / "tests" / "benchmarks").glob("*.py")
    }


EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_every_extra_that_a_page_installs_exists(page):
    assert set(re.findall(r"\bnewsmodel\[(\w+)\]", page.read_text("utf-8"))) <= EXTRAS.keys()


def test_all_extras_are_those_that_do_something():
    """A name that no code imports would make everybody who wants the command line wait for it."""
    imported = {name.lower() for module in MODULES for name in imported_by(module)}
    wanted = set(re.findall(r"\w+", EXTRAS["all"][0].partition("[")[2]))
    # Training takes torch, which nobody should have to wait for who only wants to parse.
    used = {extra for extra in EXTRAS.keys() - {"all", "dev", "train"} if names_in(EXTRAS[extra]) & imported}
    assert wanted == used


def test_what_the_tests_import_comes_with_the_extra_dev():
    tests = {name for file in (ROOT / "tests").rglob("*.py") for name in imported_by(file)}
    distributions = packages_distributions()
    strangers = {name: distributions[name] for name in tests & distributions.keys() - {"newsmodel"}}
    core = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    asked = names_in([*core, *EXTRAS["cli"], *EXTRAS["pages"], *EXTRAS["dev"]])
    assert {name for name, given in strangers.items() if not asked & {each.lower() for each in given}} == set()


def names_in(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", each)[0].lower() for each in requirements}


def imported_by(file: Path) -> set[str]:
    """Return the first parts of the modules that a file imports."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    return {name.partition(".")[0] for name in names}
