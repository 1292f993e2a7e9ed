"""The house keeps its shape: which way imports point, how long things are, and that they explain themselves."""

import ast
import doctest
import statistics
from pathlib import Path
from typing import NamedTuple

import pytest
from importlinter.cli import lint_imports

from tests.house import MODULES, ROOT, dotted, imported

LONGEST_FUNCTION = 60
HALF_OF_ALL_FUNCTIONS = 8
LONGEST_MODULE = 300
JUNK_DRAWERS = {"utils", "util", "utilities", "helpers", "helper", "base", "manager", "misc", "common", "shared"}


class Function(NamedTuple):
    """One function and how long it is, without its docstring."""

    where: str
    lines: int


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"))


def all_functions() -> list[Function]:
    return [
        Function(f"{dotted(module)}.{node.name}", length(node))
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert function.end_lineno is not None
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is not None:
        docstring = function.body[0]
        assert docstring.end_lineno is not None
        lines -= docstring.end_lineno - docstring.lineno + 1
    return lines


def public_things(node: ast.Module | ast.ClassDef, name: str) -> list[tuple[str, str | None]]:
    """List a module's or a class's public parts, with their docstrings."""
    found = [(name, ast.get_docstring(node))]
    for part in node.body:
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) and not part.name.startswith("_"):
            found.append((f"{name}.{part.name}", ast.get_docstring(part)))
        elif isinstance(part, ast.ClassDef) and not part.name.startswith("_"):
            found += public_things(part, f"{name}.{part.name}")
    return found


def test_imports_point_one_way(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename="pyproject.toml", no_cache=True) == 0


def test_no_function_is_too_long_and_half_are_short():
    functions = all_functions()
    assert [function for function in functions if function.lines > LONGEST_FUNCTION] == []
    assert statistics.median(function.lines for function in functions) < HALF_OF_ALL_FUNCTIONS


def test_no_module_is_too_long():
    lengths = {dotted(module): len(module.read_text("utf-8").splitlines()) for module in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_no_file_or_folder_is_a_junk_drawer():
    names = {part.lower() for module in MODULES for part in dotted(module).split(".")}
    assert names & JUNK_DRAWERS == set()


def test_every_public_thing_explains_itself_in_a_sentence():
    silent = [
        name
        for module in MODULES
        for name, docstring in public_things(tree(module), dotted(module))
        if not docstring or docstring.split("\n\n")[0].rstrip()[-1] not in ".:`?"
    ]
    assert silent == []


@pytest.mark.parametrize("forbidden", ["print", "exit", "quit", "breakpoint", "input"])
def test_only_the_command_line_talks(forbidden):
    talkers = [
        f"{dotted(module)}:{node.lineno}"
        for module in MODULES
        if not dotted(module).startswith(("newsmodel.cli", "newsmodel.__main__"))
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == forbidden
    ]
    assert talkers == []


@pytest.mark.parametrize("name", [dotted(module) for module in MODULES if module.stem != "__main__"])
def test_every_example_in_a_docstring_runs(name):
    assert doctest.testmod(imported(name)).failed == 0


def test_no_file_of_the_project_names_a_place_on_our_machines():
    # Put together here, so that this file does not name them.
    places = [f"/{place}/" for place in ("work", "root", "home")]
    text_files = [*MODULES, *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "examples").rglob("*.*")]
    named = [f"{file.name}: {place}" for file in text_files for place in places if place in file.read_text("utf-8")]
    assert named == []
