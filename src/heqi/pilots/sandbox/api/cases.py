"""Complaints, incidents and their deadlines for programs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import msgspec
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from heqi.kernel.paging import Page, whole
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    Answer,
    CaseEvent,
    CaseFilters,
    CaseStep,
    Complain,
    Complainant,
    ComplainantKind,
    Complaint,
    ComplaintDossier,
    ComplaintState,
    Incident,
    IncidentDossier,
    IncidentState,
    OpenIncident,
    Outcome,
    Severity,
)
from heqi.pilots.sandbox.model.deadlines import CalendarDay, DeadlineRule, Matter, SetDeadline, Unit
from heqi.pilots.sandbox.model.records import LongText, Reason
from heqi.storage import Context


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is said about a step; it goes on the timeline."""

    note: Reason


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The answer to a complaint, and what was found."""

    outcome: Outcome
    answer: LongText


class Purpose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What personal data is read for; it is recorded."""

    purpose: Reason


@get("/complaints", summary="投诉列表", sync_to_thread=True)
def list_complaints(
    ctx: Context,
    pilot: FromQuery[str | None] = None,
    stands: Annotated[ComplaintState | None, QueryParameter(name="state")] = None,
    overdue: FromQuery[bool] = False,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[Complaint]:
    """Complaints that one may see, newest first; ``overdue``: only those past a deadline that still runs."""
    filters = CaseFilters(pilot=pilot, state=stands.value if stands else None, overdue=overdue)
    return service.complaints(ctx, filters, cursor, limit)


@post("/complaints", summary="登记投诉", sync_to_thread=True)
def register_complaint(ctx: Context, data: JSONBody[Complain]) -> Complaint:
    """Register a complaint as received."""
    return service.register_complaint(ctx, data)


@get("/complaints/{complaint_id:str}", summary="查看投诉", sync_to_thread=True)
def show_complaint(ctx: Context, complaint_id: FromPath[str]) -> Complaint:
    """One complaint, the complainant masked."""
    return service.complaint(ctx, complaint_id)


@get("/complaints/{complaint_id:str}/dossier", summary="投诉全卷", sync_to_thread=True)
def show_complaint_dossier(ctx: Context, complaint_id: FromPath[str]) -> ComplaintDossier:
    """One complaint with its timeline."""
    return service.complaint_dossier(ctx, complaint_id)


@post("/complaints/{complaint_id:str}/acknowledgement", summary="受理投诉", sync_to_thread=True)
def acknowledge_complaint(
    ctx: Context, complaint_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Complaint:
    """Say that it is being worked on, and take it on."""
    return service.acknowledge_complaint(ctx, CaseStep(id=complaint_id, version=version, note=data.note))


@post("/complaints/{complaint_id:str}/answer", summary="答复投诉", sync_to_thread=True)
def answer_complaint(
    ctx: Context, complaint_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Reply]
) -> Complaint:
    """Answer it."""
    command = Answer(complaint_id=complaint_id, version=version, outcome=data.outcome, answer=data.answer)
    return service.answer_complaint(ctx, command)


@post("/complaints/{complaint_id:str}/closing", summary="办结投诉", sync_to_thread=True)
def close_complaint(
    ctx: Context, complaint_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Complaint:
    """Close it after it was answered."""
    return service.close_complaint(ctx, CaseStep(id=complaint_id, version=version, note=data.note))


@post("/complaints/{complaint_id:str}/handler", summary="接手投诉", sync_to_thread=True)
def take_complaint(
    ctx: Context, complaint_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Complaint:
    """Take it over from a colleague."""
    return service.take_complaint(ctx, CaseStep(id=complaint_id, version=version, note=data.note))


@post("/complaints/{complaint_id:str}/complainant", summary="查看投诉人（留痕）", sync_to_thread=True)
def read_complainant(ctx: Context, complaint_id: FromPath[str], data: JSONBody[Purpose]) -> Complainant:
    """Who complains, in clear; the reading and its purpose are recorded."""
    return service.read_complainant(ctx, complaint_id, data.purpose)


@get("/incidents", summary="事件列表", sync_to_thread=True)
def list_incidents(
    ctx: Context,
    pilot: FromQuery[str | None] = None,
    stands: Annotated[IncidentState | None, QueryParameter(name="state")] = None,
    overdue: FromQuery[bool] = False,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[Incident]:
    """Incidents that one may see, newest first; ``overdue``: only those that should have been reported by now."""
    filters = CaseFilters(pilot=pilot, state=stands.value if stands else None, overdue=overdue)
    return service.incidents(ctx, filters, cursor, limit)


@post("/incidents", summary="登记事件", sync_to_thread=True)
def open_incident(ctx: Context, data: JSONBody[OpenIncident]) -> Incident:
    """Put down an incident; nobody else sees it until it is reported."""
    return service.open_incident(ctx, data)


@get("/incidents/{incident_id:str}", summary="查看事件", sync_to_thread=True)
def show_incident(ctx: Context, incident_id: FromPath[str]) -> Incident:
    """One incident."""
    return service.incident(ctx, incident_id)


@get("/incidents/{incident_id:str}/dossier", summary="事件全卷", sync_to_thread=True)
def show_incident_dossier(ctx: Context, incident_id: FromPath[str]) -> IncidentDossier:
    """One incident with its timeline."""
    return service.incident_dossier(ctx, incident_id)


@post("/incidents/{incident_id:str}/report", summary="报告事件", sync_to_thread=True)
def report_incident(
    ctx: Context, incident_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Incident:
    """Report it to the working groups."""
    return service.report_incident(ctx, CaseStep(id=incident_id, version=version, note=data.note))


@post("/incidents/{incident_id:str}/containment", summary="事件已控制", sync_to_thread=True)
def contain_incident(
    ctx: Context, incident_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Incident:
    """Say that it is under control, and by which measures."""
    return service.contain_incident(ctx, CaseStep(id=incident_id, version=version, note=data.note))


@post("/incidents/{incident_id:str}/closing", summary="了结事件", sync_to_thread=True)
def close_incident(
    ctx: Context, incident_id: FromPath[str], version: NamedDependency[int], data: JSONBody[Note]
) -> Incident:
    """Close it."""
    return service.close_incident(ctx, CaseStep(id=incident_id, version=version, note=data.note))


@post("/incidents/{incident_id:str}/notes", summary="补充事件记录", sync_to_thread=True)
def note_incident(ctx: Context, incident_id: FromPath[str], data: JSONBody[Note]) -> CaseEvent:
    """Add to its timeline."""
    return service.note_incident(ctx, incident_id, data.note)


@get("/deadlines", summary="时限", sync_to_thread=True)
def list_deadlines(ctx: Context) -> Page[DeadlineRule]:
    """The deadlines there are and were, with their sources."""
    return whole(service.deadlines(ctx))


@post("/deadlines", summary="设定时限", sync_to_thread=True)
def set_deadline(ctx: Context, data: JSONBody[SetDeadline]) -> DeadlineRule:
    """Set another deadline, from today at the earliest."""
    return service.set_deadline(ctx, data)


@get("/calendar-days", summary="工作日历", sync_to_thread=True)
def list_calendar_days(ctx: Context) -> Page[CalendarDay]:
    """The days on which the calendar differs from Monday to Friday."""
    return whole(service.calendar_days(ctx))


@post("/calendar-days", summary="设定工作日历", sync_to_thread=True)
def set_calendar_day(ctx: Context, data: JSONBody[CalendarDay]) -> CalendarDay:
    """Say of one day whether it is worked."""
    return service.set_calendar_day(ctx, data)


OPERATIONS = (
    list_complaints,
    register_complaint,
    show_complaint,
    show_complaint_dossier,
    acknowledge_complaint,
    answer_complaint,
    close_complaint,
    take_complaint,
    read_complainant,
    list_incidents,
    open_incident,
    show_incident,
    show_incident_dossier,
    report_incident,
    contain_incident,
    close_incident,
    note_incident,
    list_deadlines,
    set_deadline,
    list_calendar_days,
    set_calendar_day,
)

_MOMENT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)
_OWNER, _GROUP = "ins_06fw1g2k5m7n9p1r3t5v7x9z1b", "ins_06fw1g2wg0pq8r4t6v8x0z2b4d"
_COMPLAIN = Complain(
    pilot="esign",
    complainant_kind=ComplainantKind.INVESTOR,
    name="示例投诉人",
    contact="client-7@example.org",
    content="签约后未收到合同副本。",
    received_on=date(2031, 3, 3),
)
_COMPLAINT = Complaint(
    id="cpl_06fw1gm4k6m8p0r2t4v6x8z0b2",
    institution=_OWNER,
    handling=_OWNER,
    pilot="esign",
    complainant_kind=ComplainantKind.INVESTOR,
    complainant_masked="示＊＊＊",
    content="签约后未收到合同副本。",
    received_on=date(2031, 3, 3),
    acknowledge_by=date(2031, 3, 6),
    answer_by=date(2031, 3, 24),
    rule_source="工作组投诉处理规定",
    state=ComplaintState.RECEIVED,
    handler=None,
    handler_name_zh=None,
    handler_name_en=None,
    acknowledged_at=None,
    answered_at=None,
    answer="",
    outcome=None,
    closed_at=None,
    registered_at=_MOMENT,
    version=1,
)
_EVENT = CaseEvent(
    subject=_COMPLAINT.id,
    number=1,
    institution=_OWNER,
    kind="received",
    at=_MOMENT,
    actor="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    actor_name_zh="顾清和",
    actor_name_en="Gu Qinghe",
    actor_institution=_OWNER,
    note="",
)
_OPEN = OpenIncident(
    pilot="esign",
    severity=Severity.MAJOR,
    title="签署服务中断",
    description="上午十时起签署请求超时，约二十分钟后恢复。",
    discovered_at=_MOMENT,
)
_INCIDENT = Incident(
    id="inc_06fw1gp4k6m8p0r2t4v6x8z0b2",
    institution=_OWNER,
    report_by=datetime(2031, 3, 4, 6, 30, tzinfo=UTC),
    rule_source="工作组事件报告规定",
    state=IncidentState.FOUND,
    reported_at=None,
    contained_at=None,
    closed_at=None,
    measures="",
    registered_at=_MOMENT,
    version=1,
    **msgspec.structs.asdict(_OPEN),
)
_SET = SetDeadline(
    matter=Matter.COMPLAINT_ANSWER,
    unit=Unit.WORKING_DAYS,
    count=15,
    valid_from=date(2031, 4, 1),
    source="工作组投诉处理规定第九条",
)
EXAMPLES = (
    _COMPLAIN,
    _COMPLAINT,
    ComplaintDossier(complaint=_COMPLAINT, events=(_EVENT,), may_handle=True, overdue=False),
    Complainant(name="示例投诉人", contact="client-7@example.org"),
    _EVENT,
    _OPEN,
    _INCIDENT,
    IncidentDossier(incident=_INCIDENT, events=(_EVENT,), may_advance=True, overdue=False),
    _SET,
    DeadlineRule(
        id="rul_06fw1gr4k6m8p0r2t4v6x8z0b2",
        institution=_GROUP,
        set_by="per_06fw1g5k5m7n9p1r3t5v7x9z1b",
        set_at=_MOMENT,
        **msgspec.structs.asdict(_SET),
    ),
    CalendarDay(day=date(2031, 10, 1), works=False, source="国务院办公厅节假日安排"),
    Note(note="已电话告知投诉人"),
    Reply(outcome=Outcome.UPHELD, answer="已补发合同副本并致歉。"),
    Purpose(purpose="回访投诉人"),
)
