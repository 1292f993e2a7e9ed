"""The wheel holds the package whole and nothing else, and works in an empty environment."""

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house import PACKAGE, ROOT

PARSE_ONE_TEXT = """
import newsmodel as nm
from newsmodel.formats import jsonld, rss
article = nm.parse("Harbour is full\\n\\n“We are full,” said Ana Prior, the harbour master.")
assert jsonld.loads(jsonld.dumps(article)) == article
feed = nm.Feed(title="Harbour news", link="https://example.org/", items=[article])
assert rss.loads(rss.dumps(feed)) == feed
print(nm.__file__, article.speaker(article.quotes[0]).name, sep="\\n")
"""


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    # Without PYTHONPATH, and from a folder that is not ours, so that only what is installed can be imported.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, cwd=PACKAGE.anchor, env=clean, timeout=300
    )


def install(python: Path, wheel: str) -> None:
    """Install a wheel and what it needs from the package registry that pip is set up for."""
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--disable-pip-version-check", wheel)
    if re.search(r"NewConnectionError|NameResolutionError|ConnectTimeoutError", done.stdout + done.stderr):
        pytest.skip("no package registry can be reached, so nothing can be installed in an empty environment")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built from the source archive, so that the archive is known to be whole as well."""
    folder = tmp_path_factory.mktemp("dist")
    done = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    assert done.returncode == 0, done.stderr + done.stdout
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel, tmp_path_factory):
    """The Python of an empty environment in which only the wheel, and what it asks for, is installed."""
    home = tmp_path_factory.mktemp("empty") / "environment"
    venv.create(home, with_pip=False)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    install(python, str(wheel))
    return python


def test_the_wheel_holds_every_file_of_the_package_and_no_other(wheel):
    ours = {
        file.relative_to(ROOT).as_posix()
        for file in PACKAGE.rglob("*")
        if file.is_file() and not {"__pycache__", ".hypothesis"} & set(file.parts)
    }
    held = zipfile.ZipFile(wheel).namelist()
    assert {name for name in held if ".dist-info/" not in name} == ours
    assert "newsmodel/py.typed" in held
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in held)


def test_the_wheel_alone_parses_a_text_and_writes_it_in_an_empty_environment(python):
    done = run(python, "-W", "error", "-c", PARSE_ONE_TEXT)
    assert done.returncode == 0, done.stderr
    where, speaker = done.stdout.splitlines()
    assert Path(where).is_relative_to(python.parents[1])
    assert speaker == "Ana Prior"


def test_with_all_extras_the_command_works(python, wheel, tmp_path):
    install(python, f"{wheel}[all]")
    story = tmp_path / "story.txt"
    story.write_text("Harbour is full\n\n“We are full,” said Ana Prior, the harbour master.\n", "utf-8")
    done = run(python.with_name("newsmodel"), "parse", story)
    assert done.returncode == 0, done.stderr
    assert "Ana Prior" in done.stdout
