"""Dates as newspapers print them: what is read, what is left alone, and what is never made up."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from newsmodel.parsing.furniture.dates import Event, find_dates, read_moment

DAY = date(2026, 1, 22)


def at(hour: int, minute: int, offset: float = 0, day: date = DAY) -> datetime:
    zone = timezone(timedelta(hours=offset))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    "printed",
    [
        "2026-01-22",
        "22 January 2026",
        "22nd January 2026",
        "22nd of January, 2026",
        "Thursday 22 January 2026",
        "Thursday, January 22, 2026",
        "Thu 22 Jan 2026",
        "January 22, 2026",
        "January 22 2026",
        "Jan. 22, 2026",
        "JANUARY 22ND, 2026",
        "22-Jan-2026",
        "2026/01/22",
        "22/01/2026",
        "01/22/2026",
        "22.01.2026",
        "date 2026-01-22",
        "Date: 2026-01-22",
        "Published: 22 January 2026",
        "Published on January 22, 2026",
        "First published on Thu 22 Jan 2026",
        "Originally published January 22, 2026",
        "Publication date: 22 January 2026",
        "PUBLISHED 22 January 2026.",
        "Posted: Jan. 22, 2026",
        "  22   January 2026 ",
    ],
)
def test_day_is_read(printed):
    assert read_moment(printed) == DAY


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("22 January 2026, 14:05 GMT", at(14, 5)),
        ("22 January 2026 at 14:05 GMT", at(14, 5)),
        ("22 January 2026 14.05 GMT", at(14, 5)),
        ("Thu 22 Jan 2026 14.05 GMT", at(14, 5)),
        ("22 January 2026 • 2:05pm GMT", at(14, 5)),
        ("14:05 GMT, 22 January 2026", at(14, 5)),
        ("2:05 PM EST, Thu January 22, 2026", at(14, 5, -5)),
        ("Jan. 22, 2026, 2:05 p.m. ET", at(14, 5, -5)),
        ("January 22, 2026 at 2:05 p.m. PST", at(14, 5, -8)),
        ("January 22, 2026 2 pm CST", at(14, 0, -6)),
        ("22 January 2026 12:05 am UTC", at(0, 5)),
        ("22 January 2026 14:05 CET", at(14, 5, 1)),
        ("22 January 2026 14:05 (CET)", at(14, 5, 1)),
        ("22 January 2026 14:05 UTC+2", at(14, 5, 2)),
        ("22 January 2026 14:05 GMT+5:30", at(14, 5, 5.5)),
        ("2026-01-22 14:05 +0100", at(14, 5, 1)),
        ("2026-01-22T14:05Z", at(14, 5)),
        ("2026-01-22T14:05:00Z", at(14, 5)),
        ("2026-01-22T14:05:00+01:00", at(14, 5, 1)),
        ("2026-01-22T14:05:00.000-05:00", at(14, 5, -5)),
        ("Thu, 22 Jan 2026 14:05:00 +0000", at(14, 5)),
        ("Thu, 22 Jan 2026 14:05:00 GMT", at(14, 5)),
        ("Published: 14:05 GMT, 22 January 2026", at(14, 5)),
    ],
)
def test_time_with_its_zone_is_read(printed, moment):
    assert read_moment(printed) == moment
    assert read_moment(printed).utcoffset() == moment.utcoffset()


def test_eastern_time_follows_summer_and_winter():
    assert read_moment("July 22, 2026 2:05 p.m. ET").utcoffset() == timedelta(hours=-4)
    assert read_moment("January 22, 2026 2:05 p.m. ET").utcoffset() == timedelta(hours=-5)


def test_british_summer_time_is_read():
    assert read_moment("22 July 2026 2.05pm BST") == datetime(2026, 7, 22, 13, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "printed",
    [
        "22 January 2026, 14:05",
        "2026-01-22T14:05",
        "22 Jan 2026, 14:05 IST",
        "14:05, 22 JAN 2026",
        "22 January 2026 at 13:05 pm GMT",
        "22 January 2026 14:05 UTC+29",
    ],
)
def test_time_without_a_sure_zone_leaves_the_day(printed):
    moment = read_moment(printed)
    assert moment == DAY
    assert not isinstance(moment, datetime)


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "January 2026",
        "22 January",
        "Thursday",
        "14:05 GMT",
        "3 hours ago",
        "Last updated 3 hours ago",
        "Updated yesterday at 14:05",
        "03/04/2026",
        "3.4.2026",
        "31 February 2026",
        "2026-13-01",
        "22/01/26",
        "22 January 26",
        "May 2026 be kind",
        "on 22 January 2026 the ferry sank",
        "22 January 2026 and 23 January 2026",
        "Route 22/01/2026/4",
        "0022-01-2026-01",
    ],
)
def test_text_that_is_no_full_date_is_left_alone(printed):
    assert read_moment(printed) is None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("3/4/2026 (DD/MM/YYYY)", date(2026, 4, 3)),
        ("3/4/2026 (MM/DD/YYYY)", date(2026, 3, 4)),
        ("5/5/2026", date(2026, 5, 5)),
    ],
)
def test_date_in_figures_is_read_where_its_order_is_known(printed, expected):
    assert read_moment(printed) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Published: 14:05 GMT, 22 January 2026 | Updated: 15:10 GMT, 23 January 2026",
            [(at(14, 5), Event.PUBLISHED), (at(15, 10, day=date(2026, 1, 23)), Event.MODIFIED)],
        ),
        ("Last modified on Thu 22 Jan 2026 15.10 GMT", [(at(15, 10), Event.MODIFIED)]),
        ("and last updated 2026-01-22 15:10:00-05", [(at(15, 10, -5), Event.MODIFIED)]),
        ("By Jane Doe | 22 January 2026 | 4 min read", [(DAY, None)]),
        ("Ferries stop", []),
    ],
)
def test_dates_of_a_line_are_found_with_what_they_are_of(line, expected):
    assert [(dated.moment, dated.event) for dated in find_dates(line)] == expected


def test_place_of_a_date_in_its_line_counts_its_label():
    line = "By Jane Doe, updated 22 January 2026, London"
    (dated,) = find_dates(line)
    assert line[dated.start : dated.end] == "updated 22 January 2026"
