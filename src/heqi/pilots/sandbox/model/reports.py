"""The periodic report 定期报告 of a batch or of one system: figures once, from which pages, PDF and XLSX are made.

Everything is counted as of the last day of the period, so the same records give the same report.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec

from heqi.kernel.charts import Chart, Drawing, Series
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.kernel.problems import ManyInvalid
from heqi.kernel.tables import Cell, Column, Kind, Row, Sheet
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.cases import (
    COMPLAINT_STATES,
    INCIDENT_STATES,
    OUTCOMES,
    SEVERITIES,
    Complaint,
    Incident,
    Severity,
)
from heqi.pilots.sandbox.model.lifecycle import STATES, State

LONGEST = timedelta(days=366 * 3)


class ReportScope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a report is about: a batch or a system, and from which day to which (market time, both included)."""

    first: date
    last: date
    batch_id: str | None = None
    pilot: str | None = None


class Usage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one system has used of one of its caps."""

    pilot: Text
    cap: Text
    used: str
    limit: str
    """``—`` where there is no such cap."""
    share: int | None
    """Per cent of the limit, rounded down."""


class Intervention(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A step of the working group on a system's admission."""

    at: str
    pilot: Text
    action: Text
    reason: str
    who: Text


class Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a report is made of."""

    subject: Text
    scope: ReportScope
    by_state: Mapping[State, int]
    usage: Sequence[Usage]
    complaints: Sequence[Complaint]
    incidents: Sequence[Incident]
    interventions: Sequence[Intervention]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part of a report: a table with its heading, and a sentence where there is something to say of it."""

    sheet: Sheet
    note: Text = Text("", "")


class Report(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The report as it is shown, printed and calculated with."""

    title: Text
    subject: Text
    period: Text
    scope: ReportScope
    sections: Sequence[Section]
    chart: Chart


def check_scope(scope: ReportScope, today: date) -> None:
    """:class:`ManyInvalid` unless it is about one thing, and about days that have begun."""
    found: list[rules.Problem] = []
    if (scope.batch_id is None) is (scope.pilot is None):
        found.append(
            rules.invalid(
                "batch", scope.batch_id or "", Text("批次或系统，二者选一", "a batch or a system, one of them")
            )
        )
    if not scope.first <= scope.last:
        found.append(rules.invalid("first", scope.first, Text("不晚于截止日", "a day not after the last one")))
    elif scope.last - scope.first > LONGEST:
        found.append(rules.invalid("first", scope.first, Text("三年以内", "within three years")))
    if scope.last > today:
        found.append(
            rules.invalid("last", scope.last, Text(f"不晚于今天（{today}）", f"a day not after today, {today}"))
        )
    if found:
        raise ManyInvalid(found)


def build(figures: Figures) -> Report:
    """The report of these figures."""
    scope = figures.scope
    return Report(
        title=Text("试点运行定期报告", "Periodic report of the pilots"),
        subject=figures.subject,
        period=Text(f"{scope.first} 至 {scope.last}", f"{scope.first} to {scope.last}"),
        scope=scope,
        sections=(
            _summary(figures),
            _applications(figures),
            _usage(figures),
            _complaints(figures),
            _incidents(figures),
            _interventions(figures),
        ),
        chart=_chart(figures),
    )


def _summary(figures: Figures) -> Section:
    complaints, incidents, last = figures.complaints, figures.incidents, figures.scope.last
    rows = [
        (Text("申报项目", "Applications"), sum(figures.by_state.values())),
        (Text("其中：入箱试点", "of them on trial"), figures.by_state.get(State.TRIAL, 0)),
        (Text("收到投诉", "Complaints received"), len(complaints)),
        (Text("按期受理告知", "acknowledged in time"), sum(acknowledged_in_time(one) for one in complaints)),
        (Text("按期答复", "answered in time"), sum(answered_in_time(one) for one in complaints)),
        (Text("逾期未答复", "overdue without an answer"), sum(overdue_on(one, last) for one in complaints)),
        (Text("发现事件", "Incidents found"), len(incidents)),
        (Text("按期报告", "reported in time"), sum(reported_in_time(one) for one in incidents)),
        (Text("其中：重大事件", "of them critical"), sum(one.severity is Severity.CRITICAL for one in incidents)),
        (Text("工作组采取的措施", "Steps of the working group"), len(figures.interventions)),
    ]
    columns = [Column("name", Text("指标", "Figure")), Column("count", Text("数量", "Count"), Kind.NUMBER)]
    return _section(
        "summary", Text("概要", "Summary"), columns, [{"name": name, "count": count} for name, count in rows]
    )


def _applications(figures: Figures) -> Section:
    columns = [Column("state", Text("状态", "State")), Column("count", Text("项目数", "Applications"), Kind.NUMBER)]
    rows = [{"state": STATES[state], "count": figures.by_state.get(state, 0)} for state in State]
    note = Text("报告生成时的状态。", "As they stand when the report is made.")
    return _section("applications", Text("申报项目", "Applications"), columns, rows, note)


def _usage(figures: Figures) -> Section:
    columns = [
        Column("pilot", Text("系统", "System")),
        Column("cap", Text("额度", "Cap")),
        Column("used", Text("已用", "Used"), Kind.TEXT),
        Column("limit", Text("上限", "Limit"), Kind.TEXT),
        Column("share", Text("占比（%）", "Share (%)"), Kind.NUMBER),
    ]
    rows = [msgspec.structs.asdict(one) for one in figures.usage]
    note = Text("自试点开始累计。", "Since the trial began.")
    return _section("usage", Text("额度使用", "Use of the caps"), columns, rows, note)


def _complaints(figures: Figures) -> Section:
    columns = [
        Column("id", Text("编号", "Id"), Kind.CODE),
        Column("pilot", Text("系统", "System")),
        Column("received_on", Text("接收日", "Received"), Kind.DAY),
        Column("state", Text("状态", "State")),
        Column("acknowledged", Text("受理告知", "Acknowledged")),
        Column("answered", Text("答复", "Answered")),
        Column("outcome", Text("结论", "Outcome")),
    ]
    last = figures.scope.last
    rows = [
        {
            "id": one.id,
            "pilot": one.pilot,
            "received_on": one.received_on,
            "state": COMPLAINT_STATES[one.state],
            "acknowledged": _kept(one.acknowledged_at, acknowledged_in_time(one), one.acknowledge_by < last),
            "answered": _kept(one.answered_at, answered_in_time(one), one.answer_by < last),
            "outcome": OUTCOMES[one.outcome] if one.outcome else None,
        }
        for one in figures.complaints
    ]
    note = _sources(one.rule_source for one in figures.complaints)
    return _section("complaints", Text("投诉与时限", "Complaints and their deadlines"), columns, rows, note)


def _incidents(figures: Figures) -> Section:
    columns = [
        Column("id", Text("编号", "Id"), Kind.CODE),
        Column("pilot", Text("系统", "System")),
        Column("severity", Text("级别", "Severity")),
        Column("title", Text("事件", "Incident")),
        Column("discovered_at", Text("发现时间", "Discovered"), Kind.MOMENT),
        Column("reported", Text("报告", "Reported")),
        Column("state", Text("状态", "State")),
    ]
    end = figures.scope.last
    rows = [
        {
            "id": one.id,
            "pilot": one.pilot,
            "severity": SEVERITIES[one.severity],
            "title": one.title,
            "discovered_at": one.discovered_at,
            "reported": _kept(one.reported_at, reported_in_time(one), market_time(one.report_by).date() < end),
            "state": INCIDENT_STATES[one.state],
        }
        for one in figures.incidents
    ]
    note = _sources(one.rule_source for one in figures.incidents)
    return _section("incidents", Text("事件", "Incidents"), columns, rows, note)


def _interventions(figures: Figures) -> Section:
    columns = [
        Column("at", Text("时间", "At")),
        Column("pilot", Text("系统", "System")),
        Column("action", Text("措施", "Step")),
        Column("reason", Text("理由", "Reason")),
        Column("who", Text("经办人", "By")),
    ]
    rows = [msgspec.structs.asdict(one) for one in figures.interventions]
    return _section("interventions", Text("工作组措施", "Steps of the working group"), columns, rows)


def acknowledged_in_time(one: Complaint) -> bool:
    """Whether its complainant was told in time that it is being worked on."""
    return one.acknowledged_at is not None and market_time(one.acknowledged_at).date() <= one.acknowledge_by


def answered_in_time(one: Complaint) -> bool:
    """Whether it was answered in time."""
    return one.answered_at is not None and market_time(one.answered_at).date() <= one.answer_by


def reported_in_time(one: Incident) -> bool:
    """Whether it was reported in time."""
    return one.reported_at is not None and one.reported_at <= one.report_by


def overdue_on(one: Complaint, day: date) -> bool:
    """Whether its answer was overdue at the end of ``day``."""
    unanswered = one.answered_at is None or market_time(one.answered_at).date() > day
    return unanswered and one.answer_by < day


KEPT, LATE = Text("按期", "In time"), Text("逾期", "Late")
OVERDUE, RUNNING = Text("逾期未办", "Overdue"), Text("时限内", "Still in time")


def _kept(done_at: datetime | None, in_time: bool, passed: bool) -> Text:
    if done_at is not None:
        return KEPT if in_time else LATE
    return OVERDUE if passed else RUNNING


def _sources(found: Iterable[str]) -> Text:
    said = "；".join(sorted(set(found)))
    return Text(f"时限依据：{said}", f"Source of the deadlines: {said}") if said else Text("", "")


def _section(
    name: str,
    title: Text,
    columns: Sequence[Column],
    rows: Sequence[Mapping[str, Cell]],
    note: Text | None = None,
) -> Section:
    made = [Row(row) for row in rows]
    sheet = Sheet(name=name, title=title, columns=columns, rows=made, total=len(made))
    return Section(sheet=sheet, note=note or Text("", ""))


def _chart(figures: Figures) -> Chart:
    complaints, last = figures.complaints, figures.scope.last
    groups = [
        (KEPT, sum(acknowledged_in_time(one) for one in complaints), sum(answered_in_time(one) for one in complaints)),
        (
            LATE,
            sum(one.acknowledged_at is not None and not acknowledged_in_time(one) for one in complaints),
            sum(one.answered_at is not None and not answered_in_time(one) for one in complaints),
        ),
        (
            OVERDUE,
            sum(one.acknowledged_at is None and one.acknowledge_by < last for one in complaints),
            sum(one.answered_at is None and one.answer_by < last for one in complaints),
        ),
    ]
    return Chart(
        name="kept",
        title=Text("投诉时限", "Deadlines of complaints"),
        drawing=Drawing.STACKED,
        labels=[Text("受理告知", "Acknowledge"), Text("答复", "Answer")],
        label_title=Text("时限", "Deadline"),
        series=[Series(name, [soon, late]) for name, soon, late in groups],
        unit=Text("件", "complaints"),
    )
