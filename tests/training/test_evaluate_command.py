"""``newsmodel evaluate``: the table, the JSON and the exit codes."""

import json

import pytest
from typer.testing import CliRunner, Result

from newsmodel.cli.app import app

PASSAGE = """=== one | wire | UK/local
@ prior = Ana Prior | person | harbour master

⟦q1 “We are full,”⟧ ⟦c1 said⟧ ⟦s1:prior Ana Prior⟧, the harbour master.
"""
TEXT = "“We are full,” said Ana Prior. It rained on the quay."
FOUND = {"id": "E1", "content": [[0, 14]], "source": [[20, 29]]}
NEVER_SAID = {"id": "E2", "content": [[31, 52]], "source": []}


def newsmodel(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments], prog_name="newsmodel")


@pytest.fixture
def passages(tmp_path):
    (tmp_path / "own.txt").write_text(PASSAGE, encoding="utf-8")
    return tmp_path


def test_a_table_of_figures_is_shown(passages):
    shown = newsmodel("evaluate", passages, "--model", "rules")
    assert shown.exit_code == 0, shown.output
    lines = {line[:51].strip(): line[51:].split() for line in shown.stdout.splitlines()}
    assert lines["end to end F1"][0] == "100.0"
    assert lines["canonical speaker right"] == ["100.0", "1", "of", "1"]
    assert shown.stdout.splitlines()[-1] == "No targets apply"


def test_a_missed_target_is_a_finding(tmp_path):
    record = {"id": "one", "text": TEXT, "attributions": [FOUND, NEVER_SAID], "not_quotes": []}
    (tmp_path / "world_tiny.jsonl").write_text(json.dumps(record), encoding="utf-8")
    shown = newsmodel("evaluate", tmp_path, "--file", "world_tiny", "--json")
    assert shown.exit_code == 1, shown.output
    report = json.loads(shown.stdout)
    figures = {figure["name"]: figure for figure in report["sections"][0]["figures"]}
    assert figures["direct quotes with right source F1"]["met"] is True
    assert figures["end to end F1"]["met"] is False
    assert figures["end to end F1"]["value"] == pytest.approx(200 / 3)
    assert report["missed"] >= 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["nowhere"], "there is no such file or folder"), ([".", "--file", "else"], "what there is: ")],
)
def test_what_cannot_be_read_is_told_in_one_line(passages, monkeypatch, arguments, told):
    monkeypatch.chdir(passages)
    shown = newsmodel("evaluate", *arguments)
    assert shown.exit_code == 2
    assert told in shown.stderr
    assert len(shown.stderr.splitlines()) == 1
