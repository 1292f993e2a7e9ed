"""Datelines: what they tell, and the prose that they must not be mistaken for."""

from datetime import UTC, date, datetime

import pytest

from newsmodel.parsing.draft import Draft
from newsmodel.parsing.furniture.dateline import find_dateline, read_dateline


@pytest.mark.parametrize(
    ("opening", "printed", "place", "agency", "day"),
    [
        ("WASHINGTON (Reuters) — Rates", "WASHINGTON (Reuters)", "Washington", "Reuters", None),
        ("WASHINGTON (AP)—Rates", "WASHINGTON (AP)", "Washington", "AP", None),
        ("LONDON, Jan 22 – Rates", "LONDON, Jan 22", "London", None, "Jan 22"),
        ("PUTRAJAYA, Nov 22 — Rates", "PUTRAJAYA, Nov 22", "Putrajaya", None, "Nov 22"),
        (
            "BEIRUT/THE HAGUE, March 7 (Reuters) - A",
            "BEIRUT/THE HAGUE, March 7 (Reuters)",
            "Beirut/The Hague",
            "Reuters",
            "March 7",
        ),
        ("GENEVA, 3 March (Reuters) - A", "GENEVA, 3 March (Reuters)", "Geneva", "Reuters", "3 March"),
        ("PARIS, 12 mars (AFP) — Le port", "PARIS, 12 mars (AFP)", "Paris", "AFP", "12 mars"),
        ("MADRID, 3 de mayo (EFE) — El", "MADRID, 3 de mayo (EFE)", "Madrid", "EFE", "3 de mayo"),
        ("NEW YORK — The ferry", "NEW YORK", "New York", None, None),
        ("Kyiv, Ukraine (AP) — The", "Kyiv, Ukraine (AP)", "Kyiv, Ukraine", "AP", None),
        ("SAN FRANCISCO, Calif. — The", "SAN FRANCISCO, Calif.", "San Francisco, Calif.", None, None),
        (
            "HEMPSTEAD, N.Y., Sept. 26 (UPI) — A",
            "HEMPSTEAD, N.Y., Sept. 26 (UPI)",
            "Hempstead, N.Y.",
            "UPI",
            "Sept. 26",
        ),
        ("BEIRUT, Lebanon — The", "BEIRUT, Lebanon", "Beirut, Lebanon", None, None),
        ("LINDMOOR — The owner", "LINDMOOR", "Lindmoor", None, None),
        ("LINDMOOR - Nearly a week", "LINDMOOR", "Lindmoor", None, None),
        ("TOKYO -- The ferry", "TOKYO", "Tokyo", None, None),
        ("NEW DELHI: The ferry", "NEW DELHI", "New Delhi", None, None),
        ("Paris (AFP) – Two", "Paris (AFP)", "Paris", "AFP", None),
        ("Paris (AFP) Mar 3, 2026 – Two", "Paris (AFP) Mar 3, 2026", "Paris", "AFP", "Mar 3, 2026"),
        (
            "LONDON, Jan. 22, 2026 /PRNewswire/ -- Ferry",
            "LONDON, Jan. 22, 2026 /PRNewswire/",
            "London",
            "PRNewswire",
            "Jan. 22, 2026",
        ),
        ("VENNHOLM, March 1 (Norwind) — Crews", "VENNHOLM, March 1 (Norwind)", "Vennholm", "Norwind", "March 1"),
        ("RIO DE JANEIRO — Two", "RIO DE JANEIRO", "Rio de Janeiro", None, None),
        ("PORT-AU-PRINCE, Haiti (AP) — Two", "PORT-AU-PRINCE, Haiti (AP)", "Port-au-Prince, Haiti", "AP", None),
        ("ST. LOUIS (AP) — Two", "ST. LOUIS (AP)", "St. Louis", "AP", None),
        ("WASHINGTON, D.C. — Two", "WASHINGTON, D.C.", "Washington, D.C.", None, None),
        ("LEEDS, UK — “We are full,”", "LEEDS, UK", "Leeds, UK", None, None),
        ("KYIV, Monday — Two", "KYIV, Monday", "Kyiv", None, None),
        ("March 7 (Reuters) - Shares", "March 7 (Reuters)", None, "Reuters", "March 7"),
        ("(Reuters) - Shares", "(Reuters)", None, "Reuters", None),
    ],
)
def test_dateline_tells_place_agency_and_day(opening, printed, place, agency, day):
    assert read_dateline(f"{opening} rose on Monday.") == (printed, place, agency, day)


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — the alliance — met on Monday.",
        "NATO — The alliance met on Monday.",
        "BREAKING — The ferry sank.",
        "BREAKING NEWS: The ferry sank.",
        "EXCLUSIVE - The ferry sank.",
        "UPDATE 1 - The ferry sank.",
        "WATCH: The ferry sinks.",
        "WARNING GRAPHIC DETAIL: Brave Ana Prior has spoken.",
        "COVID-19 - The virus is back.",
        "Earnings up: Harbour Bank has beaten forecasts.",
        "Jane Doe — The harbour master — said so.",
        "London buses — The red ones — are late.",
        "London — the capital — is late.",
        "On March 1 — The day it rained — nobody came.",
        "On Tuesday (AP) — Nobody came.",
        "LONDON (pop. 9 million) — The capital is late.",
        "PRIOR: And that is why we are full.",
        "Question: Why is the harbour full?",
        "The ferry (Reuters) sank.",
        "POLLS ARE NOT WRONG, JUST TOO EARLY — Ana Prior says so.",
        "— The ferry sank.",
        "",
    ],
)
def test_prose_before_a_dash_is_no_dateline(opening):
    assert read_dateline(opening) is None


def found(body: str, **facts):
    return find_dateline(Draft(body=body, facts=facts))


def test_dateline_stays_in_the_body():
    draft = found("LISBON (Reuters) — Rates rose.")
    assert draft.body == "LISBON (Reuters) — Rates rose."
    assert draft.facts == {"dateline": "LISBON (Reuters)", "place": "Lisbon", "provider": "Reuters"}


def test_dateline_after_a_correction_or_notice_is_found():
    assert found("4 min read\n\nLISBON (Reuters) — Rates rose.").facts["place"] == "Lisbon"


def test_dateline_deep_in_the_story_is_not_looked_for():
    body = "Rates rose.\n\nThey fell.\n\nThey rose.\n\nLISBON (Reuters) — Rates rose."
    assert found(body).facts == {}


def test_dateline_with_its_year_tells_the_day_of_publication():
    assert found("LISBON, March 1, 2026 (Reuters) — Rates rose.").facts["published"] == date(2026, 3, 1)


def test_dateline_without_a_year_takes_it_from_the_update():
    late = found("LISBON, Dec 31 (Reuters) — Rates rose.", modified=datetime(2026, 1, 1, 9, tzinfo=UTC))
    assert late.facts["published"] == date(2025, 12, 31)
    same = found("LISBON, Jan 1 (Reuters) — Rates rose.", modified=datetime(2026, 1, 1, 9, tzinfo=UTC))
    assert same.facts["published"] == date(2026, 1, 1)


def test_dateline_without_any_year_tells_no_date():
    assert "published" not in found("LISBON, March 1 (Reuters) — Rates rose.").facts


def test_what_is_known_is_not_told_anew():
    facts = {"published": None, "provider": "Norwind", "place": None}
    draft = found("LISBON, March 1, 2026 (Reuters) — Rates rose.", **facts)
    assert draft.facts == {**facts, "dateline": "LISBON, March 1, 2026 (Reuters)"}


def test_dateline_from_front_matter_tells_its_place():
    assert found("Rates rose.", dateline="LISBON (Reuters)").facts["place"] == "Lisbon"
    assert found("LISBON (Reuters) — Rates rose.", dateline=None).facts == {"dateline": None}
