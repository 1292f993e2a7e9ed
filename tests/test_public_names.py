"""The public names are exactly those that ``__all__`` lists, and each can be had."""

import ast
import subprocess
import sys

import pytest

import newsmodel as nm
from newsmodel import formats, model
from tests.house import MODULES, PACKAGE, dotted, imported


def names_for_type_checkers() -> set[str]:
    """What editors and mypy see, as against what Python loads on first use."""
    module = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))
    (block,) = (node for node in module.body if isinstance(node, ast.If))
    return {
        alias.asname or alias.name for part in block.body if isinstance(part, ast.ImportFrom) for alias in part.names
    }


def test_what_is_listed_is_what_type_checkers_see():
    assert set(nm.__all__) == names_for_type_checkers() | {"__version__"}
    assert nm.__all__ == sorted(set(nm.__all__))
    assert dir(nm) == nm.__all__


@pytest.mark.parametrize("name", nm.__all__)
def test_every_public_name_loads_and_stays_the_same(name):
    thing = getattr(nm, name)
    assert getattr(nm, name) is thing
    assert name == "__version__" or (thing.__name__ == name and thing.__doc__)


def test_a_name_that_does_not_exist_is_named():
    with pytest.raises(AttributeError, match="'newsmodel' has no attribute 'pars'"):
        nm.pars  # noqa: B018


def test_a_star_import_brings_the_public_names_and_nothing_else():
    code = (
        "import builtins; from newsmodel import *; print(*sorted(set(globals()) - set(vars(builtins)) - {'builtins'}))"
    )
    brought = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(brought) - {"__annotations__", "__builtins__", "__name__"} == set(nm.__all__)


@pytest.mark.parametrize("module", [dotted(module) for module in MODULES if module.stem != "__main__"])
def test_what_a_module_lists_it_has(module):
    home = imported(module)
    assert [name for name in getattr(home, "__all__", []) if not hasattr(home, name)] == []


def test_the_model_lists_all_its_models():
    made = {name for name, thing in vars(model).items() if isinstance(thing, type)}
    assert made <= set(model.__all__)


@pytest.mark.parametrize("row", formats.FORMATS, ids=lambda row: row.name)
def test_every_format_has_the_same_two_names(row):
    module = formats.named(row.name)
    assert callable(module.loads)
    assert callable(module.dumps)


def test_no_suffix_belongs_to_two_formats():
    suffixes = [suffix for row in formats.FORMATS for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_type_checkers_are_told_that_the_package_is_typed():
    assert (PACKAGE / "py.typed").is_file()
