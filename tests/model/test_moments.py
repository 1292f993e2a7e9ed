"""Days and instants: a time never stands without its zone."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from newsmodel import Article, Feed, InvalidModel

MIDNIGHT = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.mark.parametrize("field", ["published", "modified", "embargoed_until"])
@pytest.mark.parametrize("naive", [datetime(2026, 11, 25, 8), "2026-11-25T08:00:00", "2026-11-25 08:00"])
def test_a_time_without_its_zone_is_refused_by_name(field, naive):
    with pytest.raises(InvalidModel, match=f"Article: {field}: has no time zone.*tzinfo=datetime.UTC"):
        Article(**{field: naive})


@pytest.mark.parametrize("midnight", [MIDNIGHT, "2026-11-25T00:00:00+00:00", "2026-11-25T00:00Z"])
def test_midnight_stays_an_instant(midnight):
    published = Article(published=midnight).published
    assert isinstance(published, datetime)
    assert published == MIDNIGHT


@pytest.mark.parametrize("day", [date(2026, 11, 25), "2026-11-25"])
def test_a_day_stays_a_day(day):
    published = Article(published=day).published
    assert type(published) is date
    assert published == date(2026, 11, 25)


def test_what_needs_an_instant_refuses_a_day():
    with pytest.raises(InvalidModel, match="embargoed_until: must have a time and a zone, not only the day 2026-11-25"):
        Article(embargoed_until=date(2026, 11, 25))
    with pytest.raises(InvalidModel, match="Feed: updated: must have a time and a zone"):
        Feed(title="Harbour news", link="https://example.org/", updated="2026-11-25")


@pytest.mark.parametrize("nonsense", ["yesterday", "2026-13-01", "2026-11-25T25:00Z", "", 20261125, 1.5, True, []])
def test_what_is_no_moment_is_refused(nonsense):
    with pytest.raises(InvalidModel, match="Article: published: must be "):
        Article(published=nonsense)


def test_a_named_zone_becomes_its_offset_at_that_instant():
    summer = Article(published=datetime(2026, 7, 1, 9, tzinfo=ZoneInfo("Europe/London"))).published
    winter = Article(published=datetime(2026, 1, 1, 9, tzinfo=ZoneInfo("Europe/London"))).published
    assert summer.isoformat() == "2026-07-01T09:00:00+01:00"
    assert winter.isoformat() == "2026-01-01T09:00:00+00:00"


def test_an_odd_offset_keeps_the_instant_and_gets_whole_minutes():
    odd = datetime(1890, 1, 1, 12, tzinfo=timezone(-timedelta(minutes=1, seconds=15)))
    published = Article(published=odd).published
    assert published == odd
    assert published.isoformat() == "1890-01-01T11:59:15-00:02"


@pytest.mark.parametrize(
    "edge",
    [
        datetime.min.replace(tzinfo=timezone(timedelta(hours=1))),
        datetime.max.replace(tzinfo=timezone(-timedelta(hours=1))),
    ],
)
def test_an_instant_that_utc_cannot_express_is_refused(edge):
    with pytest.raises(InvalidModel, match="published: is outside the years 1 to 9999 in UTC"):
        Article(published=edge)


@pytest.mark.parametrize("moment", [MIDNIGHT, date(2026, 11, 25), datetime.max.replace(tzinfo=UTC), date.min])
def test_moments_come_back_from_json(moment):
    article = Article(published=moment)
    back = Article.model_validate_json(article.model_dump_json())
    assert back == article
    assert type(back.published) is type(moment)
