"""The days that the program knows: the packages day by day, notices of the market, and days everybody remembers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta

import chinese_calendar
import exchange_calendars
import pytest

from heqi.engines.market import CALENDARS, CalendarName
from heqi.engines.market.known import FILE, calendar_with
from heqi.kernel.calendar import Calendar, DayUnknown
from scripts import calendars as drawing

BANK, INTERBANK, SSE, SZSE, HKEX = (
    CalendarName.BANK,
    CalendarName.INTERBANK,
    CalendarName.SSE,
    CalendarName.SZSE,
    CalendarName.HKEX,
)


of_pandas = pytest.mark.filterwarnings("ignore::pandas.errors.Pandas4Warning")
"""exchange-calendars asks pandas in a way that pandas deprecates."""


def plain(name: CalendarName) -> Calendar:
    return calendar_with(name, (), {})


def every(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def spans(*parts: str) -> set[date]:
    """``2024-02-10/17`` as its days."""
    found: set[date] = set()
    for part in parts:
        start, _, end = part.partition("/")
        first = date.fromisoformat(start)
        found |= set(
            every(first, date.fromisoformat(end) if len(end) > 2 else first.replace(day=int(end or first.day)))
        )
    return found


@of_pandas
def test_the_table_is_what_the_packages_say() -> None:
    assert FILE.read_text("utf-8") == drawing.text(), "run scripts/calendars.py"


BY_ITSELF = {
    *spans("2004-01-19/21", "2005-02-07/08", "2006-01-26/27"),  # the week before the Spring Festival
    date(2024, 2, 9),  # New Year's Eve of the old calendar, a working day by the State Council's notice
}
"""Working days on which the exchange was closed all the same."""


@of_pandas
def test_the_exchange_opens_on_weekdays_that_are_worked() -> None:
    """Two packages that know nothing of each other, day by day over the years that both know."""
    first, last = date(2004, 1, 1), date(2026, 12, 31)
    sessions = exchange_calendars.get_calendar("XSHG", start=str(first), end=str(last)).sessions
    exchange = {session.date() for session in sessions}
    worked = {day for day in every(first, last) if chinese_calendar.is_workday(day) and day.weekday() < 5}
    assert worked - exchange == BY_ITSELF
    assert exchange - worked == set()
    assert set(plain(SSE).within(first, last)) == set(plain(SZSE).days) == exchange


NOTICES = {
    2015: (
        spans("2015-01-01/03", "2015-02-18/24", "2015-04-04/06", "2015-05-01/03", "2015-06-20/22", "2015-09-26/27")
        | spans("2015-10-01/07", "2015-09-03/05"),
        spans("2015-01-04", "2015-02-15", "2015-02-28", "2015-09-06", "2015-10-10"),
    ),
    2023: (
        spans("2023-01-01/02", "2023-01-21/27", "2023-04-05", "2023-04-29/2023-05-03", "2023-06-22/24")
        | spans("2023-09-29/2023-10-06"),
        spans("2023-01-28/29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07/08"),
    ),
    2024: (
        spans("2024-01-01", "2024-02-10/17", "2024-04-04/06", "2024-05-01/05", "2024-06-10", "2024-09-15/17")
        | spans("2024-10-01/07"),
        spans("2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29")
        | spans("2024-10-12"),
    ),
}
"""Of a year: days on which the interbank bond market is closed, and weekend days on which it trades. The notices are
中汇交发〔2022〕391 号 and 〔2023〕301 号, and that for 2015 with the State Council's later one on 3 to 6 September."""


@pytest.mark.parametrize("year", NOTICES)
def test_the_interbank_market_keeps_its_notices(year: int) -> None:
    closed, worked = NOTICES[year]
    want = {
        day
        for day in every(date(year, 1, 1), date(year, 12, 31))
        if day in worked or (day.weekday() < 5 and day not in closed)
    }
    for name in (INTERBANK, BANK):
        assert set(plain(name).within(date(year, 1, 1), date(year, 12, 31))) == want


@pytest.mark.parametrize(
    ("name", "day", "open_"),
    [
        (BANK, "2020-01-31", False),  # the Spring Festival made longer
        (BANK, "2020-02-01", False),  # and the Saturday that was to be worked for it
        (BANK, "2020-01-19", True),
        (SSE, "2020-01-19", False),
        (SSE, "2020-01-31", False),
        (SSE, "2020-02-03", True),
        (BANK, "2024-02-09", True),
        (SSE, "2024-02-09", False),
        (BANK, "2025-02-08", True),
        (SSE, "2025-02-08", False),
        (SSE, "2025-10-08", False),
        (SSE, "2025-10-09", True),
        (BANK, "2025-10-11", True),
        (SSE, "1998-01-28", False),
        (HKEX, "2024-02-13", False),
        (HKEX, "2024-09-06", False),  # typhoon
        (HKEX, "2025-10-29", False),  # Chung Yeung
        (HKEX, "2025-10-08", True),  # while the mainland is on holiday
        (HKEX, "2026-04-07", False),  # the day after Ching Ming, which fell on Easter Sunday's weekend
    ],
)
def test_days_everybody_remembers(name: CalendarName, day: str, open_: bool) -> None:
    assert plain(name).is_business_day(date.fromisoformat(day)) is open_


@pytest.mark.parametrize("name", CalendarName)
def test_no_year_is_known_that_was_not_announced(name: CalendarName) -> None:
    assert plain(name).last == date(2026, 12, 31)
    with pytest.raises(DayUnknown, match="2027-01-01"):
        plain(name).next(date(2026, 12, 31))


def test_shenzhen_is_silent_where_nothing_was_compared() -> None:
    assert plain(SZSE).first == date(2004, 1, 1)
    with pytest.raises(DayUnknown):
        plain(SZSE).is_business_day(date(2003, 12, 31))


@pytest.mark.parametrize("name", CalendarName)
def test_every_calendar_says_where_its_days_come_from(name: CalendarName) -> None:
    source = CALENDARS[name].source
    assert any(word in source.zh for word in ("exchange-calendars", "chinesecalendar", "上交所", "银行工作日"))


def test_an_announced_year_follows_on_what_is_known() -> None:
    closed = {date(2027, 1, 1): False, date(2027, 1, 3): True}
    longer = calendar_with(BANK, [2027], closed)
    assert longer.last == date(2027, 12, 31)
    assert longer.next(date(2026, 12, 31)) == date(2027, 1, 3)
    assert longer.next(date(2027, 1, 3)) == date(2027, 1, 4)
    assert calendar_with(BANK, [2028], {}).last == date(2026, 12, 31)


def test_a_calendar_is_made_once() -> None:
    assert plain(BANK) is plain(BANK)


def test_the_running_house_loads_no_pandas_for_it() -> None:
    asked = """
import sys
from datetime import date
from heqi.engines.market import CalendarName
from heqi.engines.market.known import calendar_with
assert calendar_with(CalendarName.HKEX, (), {}).is_business_day(date(2026, 1, 2))
print(sorted({"pandas", "exchange_calendars", "chinese_calendar"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
