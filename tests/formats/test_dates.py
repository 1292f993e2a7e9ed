"""Dates of feeds and pages: what is printed is read, what is not printed is not guessed."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from newsmodel.formats.dates import read_date, read_printed, with_zone


def at(hour: int, minute: int = 0, zone: float = 0) -> datetime:
    return datetime(2026, 3, 1, hour, minute, tzinfo=timezone(timedelta(hours=zone)))


READ = [
    ("2026-03-01", date(2026, 3, 1)),
    ("20260301", date(2026, 3, 1)),
    ("2026-03-01T08:00:00Z", at(8)),
    ("2026-03-01T08:00:00.123456789Z", at(8).replace(microsecond=123456)),
    ("20260301T080000+0530", at(8, zone=5.5)),
    ("2026-03-01 08:00:00+0200", at(8, zone=2)),
    ("2026-03-01T08:00:00 UTC", at(8)),
    ("2026-03-01T08:00:00EET", at(8, zone=2)),
    ("2026-03-01CET08:00:00+0100", at(8, zone=1)),
    ("2026-3-1 8:00:00 +01:00", at(8, zone=1)),
    ("Sun, 1 Mar 2026 08:00:00 -0500", at(8, zone=-5)),
    ("Sun, 01 Mar 2026 08:00:00 GMT", at(8)),
    ("Mar 1, 2026 8:00 PM EST", at(20, zone=-5)),
    ("1 March 2026 08:00 BST", at(8, zone=1)),
    ("1 March 2026", date(2026, 3, 1)),
    ("2026/03/01 21:20 +0800", at(21, 20, zone=8)),
    ("1 March 2026 08:00 IST", date(2026, 3, 1)),
]

NOT_READ = ["March 2026", "2026", "03/04/2026", "0000-00-00", "yesterday", "", "2026-W10", "2026-02-30", "x" * 10_000]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_date_is_read_as_it_is_printed(text, expected):
    found = read_date(text)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize("text", NOT_READ)
def test_no_date_is_guessed(text):
    assert read_date(text) is None


@pytest.mark.parametrize("text", ["2026-03-01T08:00", "2026-03-01 08:00:00.0", "2026-3-1T8:00:00", "1 March 2026 8:00"])
def test_a_time_without_its_zone_is_in_the_zone_that_is_asked_for(text):
    assert read_date(text) == at(8)
    assert read_date(text, ZoneInfo("Europe/Warsaw")) == at(8, zone=1)
    assert read_printed(text) == datetime(2026, 3, 1, 8)


def test_an_instant_keeps_its_own_zone():
    assert read_date("2026-03-01T08:00:00Z", ZoneInfo("Europe/Warsaw")).utcoffset() == timedelta(0)


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59-10:00", "0001-01-01T00:00:00+10:00"])
def test_what_no_model_can_hold_is_no_date(text):
    assert read_date(text) is None
    assert with_zone(datetime.fromisoformat(text), UTC) is None
