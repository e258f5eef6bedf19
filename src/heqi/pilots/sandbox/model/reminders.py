"""When those who handle a complaint or an incident are reminded of its deadlines; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

import msgspec

from heqi.kernel.clock import MARKET_ZONE
from heqi.kernel.messages import Text
from heqi.pilots.sandbox.model.cases import Complaint, ComplaintState, Incident

MORNING = time(9)
"""Reminders that are counted in days come at this time of day (market time)."""
REMINDERS: Mapping[str, Text] = {
    "due_acknowledge": Text("提醒：今日为受理告知的最后一天", "Reminder: to be acknowledged today at the latest"),
    "overdue_acknowledge": Text("超期：未在时限内受理告知", "Overdue: not acknowledged in time"),
    "due_answer": Text("提醒：今日为答复的最后一天", "Reminder: to be answered today at the latest"),
    "overdue_answer": Text("超期：未在时限内答复", "Overdue: not answered in time"),
    "due_report": Text("提醒：报告时限只剩四分之一", "Reminder: a quarter of the time to report it is left"),
    "overdue_report": Text("超期：未在时限内报告", "Overdue: not reported in time"),
}
"""What stands on the timeline for each."""


class Reminder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One reminder: its key in :data:`REMINDERS`, and when it comes."""

    kind: str
    at: datetime


def reminders(one: Complaint | Incident) -> Sequence[Reminder]:
    """The reminders that a case would still get as it stands, the earliest first."""
    found = _of_complaint(one) if isinstance(one, Complaint) else _of_incident(one)
    return sorted(found, key=lambda reminder: reminder.at)


def _of_complaint(one: Complaint) -> Sequence[Reminder]:
    found: list[Reminder] = []
    if one.state is ComplaintState.RECEIVED:
        found += _by_day("acknowledge", one.acknowledge_by)
    if one.answered_at is None:
        found += _by_day("answer", one.answer_by)
    return found


def _by_day(what: str, last: date) -> Sequence[Reminder]:
    at = datetime.combine(last, MORNING, MARKET_ZONE)
    return (
        Reminder(kind=f"due_{what}", at=at),
        Reminder(kind=f"overdue_{what}", at=at + timedelta(days=1)),
    )


def _of_incident(one: Incident) -> Sequence[Reminder]:
    if one.reported_at is not None:
        return ()
    quarter = (one.report_by - one.discovered_at) / 4
    return (
        Reminder(kind="due_report", at=one.report_by - quarter),
        Reminder(kind="overdue_report", at=one.report_by),
    )
