"""Deadlines 时限: how long complaints and incidents may take, and what a working day is.

Both are dated data that the working group keeps. Saturdays and Sundays are no working days, unless a calendar day says
otherwise (the State Council's yearly notice on public holidays).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from heqi.kernel.clock import MARKET_ZONE, market_time
from heqi.kernel.messages import Text

FRIDAY = 4
MOST_UNITS = 1000


class Matter(StrEnum):
    """What has a deadline."""

    COMPLAINT_ACKNOWLEDGE = "complaint_acknowledge"
    COMPLAINT_ANSWER = "complaint_answer"
    INCIDENT_CRITICAL = "incident_critical"
    INCIDENT_MAJOR = "incident_major"
    INCIDENT_MINOR = "incident_minor"
    EXIT_RUN_OFF = "exit_run_off"


class Unit(StrEnum):
    """In what a deadline is counted; days begin on the day after."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"


MATTERS: Mapping[Matter, Text] = {
    Matter.COMPLAINT_ACKNOWLEDGE: Text("投诉：受理告知", "Complaint: acknowledge"),
    Matter.COMPLAINT_ANSWER: Text("投诉：答复", "Complaint: answer"),
    Matter.INCIDENT_CRITICAL: Text("重大事件：报告", "Critical incident: report"),
    Matter.INCIDENT_MAJOR: Text("较大事件：报告", "Major incident: report"),
    Matter.INCIDENT_MINOR: Text("一般事件：报告", "Minor incident: report"),
    Matter.EXIT_RUN_OFF: Text("退出：业务了结期", "Exit: run-off"),
}
UNITS: Mapping[Unit, Text] = {
    Unit.HOURS: Text("小时", "hours"),
    Unit.DAYS: Text("自然日", "days"),
    Unit.WORKING_DAYS: Text("工作日", "working days"),
}


class DeadlineRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How long a matter may take, from a day on (market time), with its source."""

    id: str
    institution: str
    matter: Matter
    unit: Unit
    count: int
    valid_from: date
    source: str
    set_by: str
    set_at: datetime


class SetDeadline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Another deadline for a matter, from a day on."""

    matter: Matter
    unit: Unit
    count: Annotated[int, Meta(extra_json_schema={"minimum": 1, "maximum": MOST_UNITS})]
    valid_from: date
    source: str


class CalendarDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A weekday that is off, or a day of a weekend that is worked, with its source."""

    day: date
    works: bool
    source: str


Calendar = Mapping[date, bool]
"""The days on which the calendar differs from Monday to Friday: whether they are worked."""


def works(day: date, calendar: Calendar) -> bool:
    """Whether ``day`` is a working day."""
    return calendar.get(day, day.weekday() <= FRIDAY)


def last_day(start: date, count: int, unit: Unit, calendar: Calendar) -> date:
    """The last day of ``count`` days or working days that begin on the day after ``start``."""
    assert unit is not Unit.HOURS, "hours end at a moment"
    if unit is Unit.DAYS:
        return start + timedelta(days=count)
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= works(day, calendar)
    return day


def last_moment(start: datetime, count: int, unit: Unit, calendar: Calendar) -> datetime:
    """The end of a deadline that began at a moment: so many hours later, or the end of its last day, market time."""
    if unit is Unit.HOURS:
        return start + timedelta(hours=count)
    day = last_day(market_time(start).date(), count, unit, calendar) + timedelta(days=1)
    return datetime.combine(day, time(), MARKET_ZONE)


def rule_on(rules: Iterable[DeadlineRule], matter: Matter, day: date) -> DeadlineRule:
    """The rule that counts on ``day``: the newest that has begun; of two of one day, the one that was set later."""
    begun = [one for one in rules if one.matter is matter and one.valid_from <= day]
    assert begun, f"{matter}: the first rule begins before everything"
    return max(begun, key=lambda one: (one.valid_from, one.set_at, one.id))
