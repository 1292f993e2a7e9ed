"""Where things are, for the tests that look at the project itself."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "newsmodel"
MODULES = sorted(PACKAGE.rglob("*.py"))


def dotted(module: Path) -> str:
    """Return the name under which a file of the package is imported."""
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(name: str) -> ModuleType:
    """Import a module of the package; skip it where it needs the extra train, which is no development tool."""
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        if not name.startswith("newsmodel.training.") or missing.name not in {"torch", "onnx", "safetensors"}:
            raise
        pytest.skip(f"needs {missing.name}")
