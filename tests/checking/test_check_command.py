"""``newsmodel check``, as a site's owner types it."""

import json
import re

import pytest
from typer.testing import CliRunner, Result

from newsmodel.cli.app import app
from tests.checking.stories import author, story

PAGE = '<title>Full</title>\n<script type="application/ld+json">{}</script>'


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder with a sound story, one with errors, and one with a warning."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "60")
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "sound.jsonld").write_text(story(), "utf-8")
    (tmp_path / "broken.html").write_text(PAGE.format(author(name="By Jo Lee", Email="jo@example.org")), "utf-8")
    (tmp_path / "loose.jsonld").write_text(story(wordCount="9"), "utf-8")
    return tmp_path


def newsmodel(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(app, ["check", *arguments], input=stdin, prog_name="newsmodel")


def test_of_a_sound_document_it_says_so():
    done = newsmodel("sound.jsonld")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "sound.jsonld: nothing found\n", "")


def test_a_finding_is_shown_with_place_level_code_message_and_remedy():
    done = newsmodel("broken.html")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "broken.html: 2 errors",
        "  error  script 1, line 2: $.author.name  [google-author-words]",
        "    'By Jo Lee' begins with more than the name",
        "    → write the name only",
        "  error  script 1, line 2: $.author.Email  [wrong-case]",
        "    'Email' is in the wrong case",
        "    → write email",
    ]


def test_what_matters_most_comes_first_and_what_is_alike_is_shown_once():
    done = newsmodel("-", stdin=story(_context="http://schema.org", creator="Jo Lee", editor={"name": ["Jo", 5, 5]}))
    heads = [line for line in done.stdout.splitlines() if re.match(" {2}[a-z]", line)]
    assert done.stdout.startswith("standard input: 1 error, 4 warnings\n")
    assert [head.split()[0] for head in heads] == ["error", "warning", "warning", "warning"]
    assert "  warning  $.editor.name[1] and 1 more like it  [loose-value]" in heads


def test_warnings_count_when_it_is_strict():
    assert newsmodel("loose.jsonld").exit_code == 0
    assert newsmodel("loose.jsonld", "--strict").exit_code == 1
    assert newsmodel("sound.jsonld", "--strict").exit_code == 0


def test_advice_never_counts():
    advised = newsmodel("-", "--strict", stdin=story(left_out=("image",)))
    assert (advised.exit_code, advised.stdout.splitlines()[0]) == (0, "standard input: 1 piece of advice")


def test_of_several_files_the_sum_is_told():
    done = newsmodel("sound.jsonld", "broken.html", "loose.jsonld")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[-1] == "3 files, 1 with nothing to say about: 2 errors, 1 warning"


def test_json_is_one_line_for_each_file():
    done = newsmodel("--json", "sound.jsonld", "broken.html")
    sound, broken = map(json.loads, done.stdout.splitlines())
    assert sound == {"file": "sound.jsonld", "findings": []}
    assert broken["findings"][0] == {
        "code": "google-author-words",
        "level": "error",
        "place": "script 1, line 2: $.author.name",
        "message": "'By Jo Lee' begins with more than the name",
        "remedy": "write the name only",
        "source": "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    }
    assert done.exit_code == 1


def test_half_a_character_does_not_break_the_output():
    done = newsmodel("--json", "-", stdin=story(headline="full").replace('"full"', r'"full \ud83d"'))
    assert json.loads(done.stdout)["findings"][0]["code"] == "lone-surrogate"


def test_standard_input_is_a_page_or_json_by_how_it_starts():
    assert newsmodel("-", stdin=PAGE.format(story())).exit_code == 0
    assert newsmodel("-", stdin="\n" + story()).exit_code == 0
    assert newsmodel("-", stdin="Harbour is full").exit_code == 1


def test_a_name_that_says_nothing_goes_by_how_the_file_starts(folder):
    (folder / "index.php").write_text(PAGE.format(story()), "utf-8")
    assert newsmodel("index.php").exit_code == 0


def test_what_cannot_be_read_is_told_and_exits_with_2(folder):
    (folder / "story.txt").write_text("Harbour is full", "utf-8")
    missing = newsmodel("none.jsonld", "broken.html")
    assert (missing.exit_code, missing.stderr.count("\n")) == (2, 1)
    assert "none.jsonld" in missing.stderr
    assert "broken.html: 2 errors" in missing.stdout
    unknown = newsmodel("story.txt")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "there are no rules for plaintext yet" in unknown.stderr
    assert newsmodel().exit_code == 2


def test_nothing_in_a_document_steers_the_terminal():
    done = newsmodel("-", stdin=json.dumps({"@context": "https://schema.org", "@type": "\x1b[2J\u202eplace\n[red]"}))
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
    assert "[red]" in done.stdout
