"""The documentation lists every rule and every room as they are."""

import re

from newsmodel.checking import KINDS, RULES
from newsmodel.formats import FORMATS
from tests.house import PACKAGE, ROOT


def rows(page: str) -> dict[str, list[str]]:
    lines = re.findall(r"^\| `([a-z0-9-]+)` \| (.*) \|$", (ROOT / "docs" / page).read_text("utf-8"), flags=re.MULTILINE)
    return {name: cells.split(" | ") for name, cells in lines}


def test_the_page_on_checking_has_every_rule_in_order_as_it_is():
    listed = {name: cells for name, cells in rows("checking.md").items() if len(cells) == 3}
    assert list(listed) == list(RULES)
    for code, (level, what, source) in listed.items():
        rule = RULES[code]
        assert (level, what) == (rule.level, rule.what)
        assert source.endswith(f"({rule.source})")


def test_the_page_on_architecture_lists_the_rooms_of_checking():
    rooms = {path.stem for path in (PACKAGE / "checking").iterdir() if not path.name.startswith("_")}
    assert rooms <= rows("architecture.md").keys()


def test_every_kind_is_called_as_its_format_is():
    assert {kind.name for kind in KINDS} <= {row.name for row in FORMATS}
