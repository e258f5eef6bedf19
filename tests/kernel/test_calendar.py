"""Counting business days: T+n, rolling, and nothing said beyond what is known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.kernel.calendar import Calendar, DayUnknown, Rolling, monday_to_friday

FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
CLOSED = [date(2024, 1, 1), *(date(2024, 5, number) for number in (1, 2, 3)), date(2024, 6, 10)]
WORKED = [date(2024, 4, 28), date(2024, 5, 11)]
YEAR = monday_to_friday("example", FIRST, LAST, CLOSED, WORKED)
DAYS = st.dates(date(2024, 2, 1), date(2024, 11, 30))


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2024, 4, 26), True),
        (date(2024, 4, 27), False),
        (date(2024, 4, 28), True),
        (date(2024, 5, 1), False),
        (date(2024, 5, 4), False),
        (date(2024, 5, 6), True),
    ],
)
def test_a_day_is_open_as_it_was_said(day: date, open_: bool) -> None:
    assert YEAR.is_business_day(day) is open_


def test_the_start_never_counts() -> None:
    assert YEAR.shift(date(2024, 4, 30), 1) == date(2024, 5, 6)
    assert YEAR.shift(date(2024, 5, 2), 1) == date(2024, 5, 6)
    assert YEAR.shift(date(2024, 4, 26), 2) == date(2024, 4, 29)
    assert YEAR.shift(date(2024, 5, 6), -1) == YEAR.previous(date(2024, 5, 6)) == date(2024, 4, 30)
    assert YEAR.shift(date(2024, 5, 2), 0) == date(2024, 5, 6)
    assert YEAR.next(date(2024, 5, 10)) == date(2024, 5, 11)


def test_a_day_off_rolls_as_the_convention_says() -> None:
    end_of_month = date(2024, 3, 31)
    assert YEAR.roll(end_of_month) == date(2024, 4, 1)
    assert YEAR.roll(end_of_month, Rolling.MODIFIED_FOLLOWING) == date(2024, 3, 29)
    assert YEAR.roll(date(2024, 6, 10), Rolling.MODIFIED_FOLLOWING) == date(2024, 6, 11)
    assert YEAR.roll(date(2024, 6, 10), Rolling.PRECEDING) == date(2024, 6, 7)
    assert all(YEAR.roll(date(2024, 6, 11), how) == date(2024, 6, 11) for how in Rolling)


def test_business_days_between_are_counted_without_the_start() -> None:
    assert YEAR.days_between(date(2024, 4, 30), date(2024, 5, 6)) == 1
    assert YEAR.days_between(date(2024, 5, 6), date(2024, 4, 30)) == -1
    assert YEAR.days_between(date(2024, 4, 27), date(2024, 4, 27)) == 0
    assert YEAR.within(date(2024, 4, 27), date(2024, 5, 6)) == (
        date(2024, 4, 28),
        date(2024, 4, 29),
        date(2024, 4, 30),
        date(2024, 5, 6),
    )


@given(start=DAYS, count=st.integers(-15, 15).filter(bool))
def test_counting_there_and_between_agree(start: date, count: int) -> None:
    end = YEAR.shift(start, count)
    assert YEAR.is_business_day(end)
    assert YEAR.days_between(start, end) == count
    step = timedelta(days=1 if count > 0 else -1)
    passed, day = 0, start
    while day != end:
        day += step
        passed += YEAR.is_business_day(day)
    assert passed == abs(count)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: YEAR.is_business_day(date(2025, 1, 1)),
        lambda: YEAR.is_business_day(date(2023, 12, 31)),
        lambda: YEAR.next(LAST),
        lambda: YEAR.shift(LAST, 0) if not YEAR.is_business_day(LAST) else YEAR.shift(LAST, 1),
        lambda: YEAR.shift(date(2024, 12, 1), 60),
        lambda: YEAR.previous(date(2024, 1, 2)),
        lambda: YEAR.roll(FIRST, Rolling.PRECEDING),
        lambda: YEAR.days_between(FIRST, date(2025, 1, 1)),
        lambda: YEAR.within(date(2023, 1, 1), LAST),
    ],
)
def test_nothing_is_said_beyond_what_is_known(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(DayUnknown) as caught:
        ask()
    message = caught.value.message
    for word in ("example", "2024-01-01", "2024-12-31"):
        assert word in message.zh
        assert word in message.en


def test_the_problem_names_the_day() -> None:
    with pytest.raises(DayUnknown, match="2025-01-01"):
        YEAR.next(LAST)


def test_a_calendar_holds_only_days_of_its_range() -> None:
    with pytest.raises(AssertionError):
        Calendar(name="x", first=FIRST, last=LAST, days=(date(2025, 1, 2),))
