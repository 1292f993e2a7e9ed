"""Where things are, for the tests that look at the project itself."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "newsmodel"
MODULES = sorted(PACKAGE.rglob("*.py"))


def dotted(module: Path) -> str:
    """Return the name under which a file of the package is imported."""
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
