"""Complaints and incidents as tables, for pages, files and the terminal."""

from __future__ import annotations

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Filter, Kind, Row, Sheet, TableQuery, Tone
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox.model.cases import (
    COMPLAINANT_KINDS,
    COMPLAINT_STATES,
    INCIDENT_STATES,
    SEVERITIES,
    SEVERITY_TONES,
    CaseFilters,
    Complaint,
    ComplaintState,
    Incident,
    IncidentState,
    is_complaint_overdue,
    is_incident_overdue,
)
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.complaints import complaints
from heqi.pilots.sandbox.service.desk import name_of
from heqi.pilots.sandbox.service.incidents import incidents
from heqi.storage import Context

OVERDUE, IN_TIME = Text("逾期", "Overdue"), Text("—", "—")
COMPLAINT_COLUMNS = (
    Column("content", Text("投诉事项", "Complaint")),
    Column("state", Text("状态", "State"), Kind.BADGE),
    Column("overdue", Text("时限", "Deadline")),
    Column("pilot", Text("系统", "System")),
    Column("received_on", Text("接收日", "Received"), Kind.DAY),
    Column("acknowledge_by", Text("受理截止", "Acknowledge by"), Kind.DAY),
    Column("answer_by", Text("答复截止", "Answer by"), Kind.DAY),
    Column("handler", Text("经办人", "Handled by")),
    Column("complainant", Text("投诉人", "Complainant")),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
INCIDENT_COLUMNS = (
    Column("title", Text("事件", "Incident")),
    Column("severity", Text("级别", "Severity"), Kind.BADGE),
    Column("state", Text("状态", "State")),
    Column("overdue", Text("时限", "Deadline")),
    Column("pilot", Text("系统", "System")),
    Column("discovered_at", Text("发现时间", "Discovered"), Kind.MOMENT),
    Column("report_by", Text("报告截止", "Report by"), Kind.MOMENT),
    Column("reported_at", Text("报告时间", "Reported"), Kind.MOMENT),
    Column("id", Text("编号", "Id"), Kind.CODE),
)
_PILOTS = Filter("pilot", Text("系统", "System"), [(slug, card.name) for slug, card in CATALOGUE.items()])
_OVERDUE = Filter("overdue", Text("时限", "Deadline"), [("yes", OVERDUE)])
COMPLAINT_FILTERS = (
    Filter("state", Text("状态", "State"), [(one.value, COMPLAINT_STATES[one]) for one in ComplaintState]),
    _PILOTS,
    _OVERDUE,
)
INCIDENT_FILTERS = (
    Filter("state", Text("状态", "State"), [(one.value, INCIDENT_STATES[one]) for one in IncidentState]),
    _PILOTS,
    _OVERDUE,
)


def complaint_table(ctx: Context, query: TableQuery) -> Sheet:
    """Complaints that one may see, newest first."""
    query.check(COMPLAINT_COLUMNS, COMPLAINT_FILTERS)
    page = complaints(ctx, _filters(query), query.cursor, query.limit)
    rows = [_complaint_row(ctx, one) for one in page.items]
    return Sheet(
        name="complaints",
        title=Text("投诉", "Complaints"),
        columns=COMPLAINT_COLUMNS,
        rows=rows,
        total=page.total,
        next_cursor=page.next_cursor,
        filters=COMPLAINT_FILTERS,
        query=query,
    )


def incident_table(ctx: Context, query: TableQuery) -> Sheet:
    """Incidents that one may see, newest first."""
    query.check(INCIDENT_COLUMNS, INCIDENT_FILTERS)
    page = incidents(ctx, _filters(query), query.cursor, query.limit)
    rows = [_incident_row(ctx, one) for one in page.items]
    return Sheet(
        name="incidents",
        title=Text("事件", "Incidents"),
        columns=INCIDENT_COLUMNS,
        rows=rows,
        total=page.total,
        next_cursor=page.next_cursor,
        filters=INCIDENT_FILTERS,
        query=query,
    )


def _filters(query: TableQuery) -> CaseFilters:
    asked = query.filters
    return CaseFilters(pilot=asked.get("pilot"), state=asked.get("state"), overdue="overdue" in asked)


def _complaint_row(ctx: Context, one: Complaint) -> Row:
    late = is_complaint_overdue(one, cases.today_of(ctx))
    kind = COMPLAINANT_KINDS[one.complainant_kind]
    cells = msgspec.structs.asdict(one) | {
        "content": one.content if len(one.content) <= 40 else one.content[:39] + "…",
        "state": COMPLAINT_STATES[one.state],
        "overdue": OVERDUE if late else IN_TIME,
        "pilot": name_of(one.pilot),
        "handler": Text(one.handler_name_zh, one.handler_name_en or "") if one.handler_name_zh else None,
        "complainant": Text(f"{one.complainant_masked}（{kind.zh}）", f"{one.complainant_masked} ({kind.en})"),
    }
    done = one.state is ComplaintState.CLOSED
    tone = Tone.ERROR if late else Tone.SUCCESS if done else Tone.INFO
    shown = {column.key: cells[column.key] for column in COMPLAINT_COLUMNS}
    return Row(shown, href=f"/sandbox/complaints/{one.id}", tone=tone)


def _incident_row(ctx: Context, one: Incident) -> Row:
    late = is_incident_overdue(one, ctx.now())
    cells = msgspec.structs.asdict(one) | {
        "severity": SEVERITIES[one.severity],
        "state": INCIDENT_STATES[one.state],
        "overdue": OVERDUE if late else IN_TIME,
        "pilot": name_of(one.pilot),
    }
    shown = {column.key: cells[column.key] for column in INCIDENT_COLUMNS}
    return Row(shown, href=f"/sandbox/incidents/{one.id}", tone=SEVERITY_TONES[one.severity])
