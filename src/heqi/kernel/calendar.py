"""Calendars 日历: which days business is done on, and counting by them.

A calendar is a value made of days. Where the days come from is the business of ``engines.market``; whoever counts is
handed one. It knows a range of days and says nothing about any other: beyond it is a Problem, never a guess.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from heqi.kernel.problems import Problem

DAY = timedelta(days=1)
FRIDAY = 4


class DayUnknown(Problem):
    """日历 {calendar} 不掌握 {day} 是否营业：已知范围为 {first} 至 {last}。
    The calendar {calendar} does not know {day}: it knows {first} to {last}.
    → 请改用范围内的日期，或请平台运营方登记该年度的放假安排。
    → Use a day within it, or ask the operator of the platform to enter the holidays of that year."""

    status = 422


class Rolling(StrEnum):
    """Where a day on which no business is done moves to (ISDA 2006 Definitions, 4.12)."""

    FOLLOWING = "following"
    """The next business day 顺延."""
    MODIFIED_FOLLOWING = "modified_following"
    """The next business day, unless that is in another month; then the last one before 经调整的顺延."""
    PRECEDING = "preceding"
    """The last business day before 提前."""


class Calendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The business days of a market or of the banks, from ``first`` to ``last``."""

    name: str
    first: date
    """First day it knows."""
    last: date
    """Last day it knows."""
    days: tuple[date, ...]
    """The business days of the range, in order, each once."""

    def __post_init__(self) -> None:
        assert self.first <= self.last, f"{self.name}: no day is known"
        assert not self.days or (self.first <= self.days[0] and self.days[-1] <= self.last), f"{self.name}: beyond"

    def is_business_day(self, day: date) -> bool:
        """Whether business is done on ``day``; :class:`DayUnknown`."""
        self._check(day)
        at = bisect_left(self.days, day)
        return at < len(self.days) and self.days[at] == day

    def next(self, day: date) -> date:
        """The first business day after ``day``; :class:`DayUnknown`."""
        return self.shift(day, 1)

    def previous(self, day: date) -> date:
        """The last business day before ``day``; :class:`DayUnknown`."""
        return self.shift(day, -1)

    def shift(self, day: date, count: int) -> date:
        """The business day ``count`` after ``day`` (T+n), before it when negative; :class:`DayUnknown`.

        ``day`` itself never counts, whether or not business is done on it. With 0: ``day`` rolled forward.
        """
        self._check(day)
        if count > 0:
            return self._at(bisect_right(self.days, day) + count - 1)
        if count < 0:
            return self._at(bisect_left(self.days, day) + count)
        return self._at(bisect_left(self.days, day))

    def roll(self, day: date, how: Rolling = Rolling.FOLLOWING) -> date:
        """``day``, or the business day it moves to; :class:`DayUnknown`."""
        if self.is_business_day(day):
            return day
        if how is Rolling.PRECEDING:
            return self.previous(day)
        following = self.next(day)
        same_month = (following.year, following.month) == (day.year, day.month)
        return following if how is Rolling.FOLLOWING or same_month else self.previous(day)

    def days_between(self, start: date, end: date) -> int:
        """Business days after ``start`` up to and with ``end``; negative when ``end`` is earlier; :class:`DayUnknown`.

        The number with which :meth:`shift` gets from ``start`` to a business day ``end``.
        """
        self._check(start)
        self._check(end)
        place = bisect_right if start <= end else bisect_left
        return place(self.days, end) - place(self.days, start)

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """The business days from ``first`` to ``last``, both with; :class:`DayUnknown`."""
        self._check(first)
        self._check(last)
        return self.days[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def _at(self, place: int) -> date:
        if place < 0:
            raise self._unknown(self.first - DAY)
        if place >= len(self.days):
            raise self._unknown(self.last + DAY)
        return self.days[place]

    def _check(self, day: date) -> None:
        if not self.first <= day <= self.last:
            raise self._unknown(day)

    def _unknown(self, day: date) -> DayUnknown:
        return DayUnknown(calendar=self.name, day=day, first=self.first, last=self.last)


def is_weekday(day: date) -> bool:
    """Whether ``day`` is a Monday to Friday."""
    return day.weekday() <= FRIDAY


def monday_to_friday(
    name: str, first: date, last: date, closed: Iterable[date] = (), worked: Iterable[date] = ()
) -> Calendar:
    """A calendar of every Monday to Friday but those ``closed``, and of the weekend days ``worked`` 调休上班日."""
    off, on = frozenset(closed), frozenset(worked)
    every = (first + DAY * number for number in range((last - first).days + 1))
    days = tuple(day for day in every if (day not in off if is_weekday(day) else day in on))
    return Calendar(name=name, first=first, last=last, days=days)
