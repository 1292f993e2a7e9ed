"""Importing newsmodel stays light: what is heavy is loaded by the part that needs it, when it needs it."""

import json
import subprocess
import sys

import pytest

HEAVY = {
    *("lxml", "extruct", "rdflib", "feedgen", "typer", "rich", "nh3", "dateutil", "onnxruntime", "httpx", "requests"),
    *("starlette", "sqlalchemy", "torch", "numpy", "html5lib", "mf2py", "w3lib", "pydantic.v1", "asyncio"),
}

SHOW_LOADED = "import json, sys; print(json.dumps(sorted(sys.modules)))"


def loaded_after(code: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after it has run the code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{SHOW_LOADED}"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("code", "also_unloaded"),
    [
        ("import newsmodel", {"pydantic"}),
        ("import newsmodel as nm; nm.InvalidModel; nm.NewsmodelWarning", {"pydantic"}),
        ("import newsmodel as nm; nm.Article(headline='Ferry late', body='It is.')", set()),
        ("import newsmodel as nm; nm.read; nm.write; nm.Feed", set()),
        ("from newsmodel.formats import jsonld; jsonld.loads", set()),
    ],
)
def test_nothing_heavy_is_loaded(code, also_unloaded):
    assert loaded_after(code) & (HEAVY | also_unloaded) == set()


def test_the_check_itself_sees_what_is_loaded():
    assert "dateutil" in loaded_after("import dateutil")
