"""Complaints 投诉 and incidents 事件 of the pilots: their states, records and commands.

    complaint   received 已接收 -> acknowledged 已受理 -> answered 已答复 -> closed 已办结
    incident    found 已发现 -> reported 已报告 -> contained 已控制 -> closed 已了结

A complaint is kept by the institution that registered it and answered by the one that handles it. An incident is seen
by its institution alone until it is reported; from then on the working groups see it. Both keep a timeline.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

import msgspec

from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict
from heqi.kernel.tables import Tone
from heqi.pilots.sandbox.model.records import LongText, Name, OptionalName, Reason, Title


class ComplaintState(StrEnum):
    """Where a complaint stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"


class ComplainantKind(StrEnum):
    """Who complains."""

    INVESTOR = "investor"
    INSTITUTION = "institution"
    OTHER = "other"


class Outcome(StrEnum):
    """What an answer found."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    NOT_UPHELD = "not_upheld"
    WITHDRAWN = "withdrawn"


class IncidentState(StrEnum):
    """Where an incident stands."""

    FOUND = "found"
    REPORTED = "reported"
    CONTAINED = "contained"
    CLOSED = "closed"


class Severity(StrEnum):
    """How grave an incident is; its deadline goes by it."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


COMPLAINT_STATES: Mapping[ComplaintState, Text] = {
    ComplaintState.RECEIVED: Text("已接收", "Received"),
    ComplaintState.ACKNOWLEDGED: Text("已受理", "Acknowledged"),
    ComplaintState.ANSWERED: Text("已答复", "Answered"),
    ComplaintState.CLOSED: Text("已办结", "Closed"),
}
COMPLAINANT_KINDS: Mapping[ComplainantKind, Text] = {
    ComplainantKind.INVESTOR: Text("投资者", "Investor"),
    ComplainantKind.INSTITUTION: Text("机构", "Institution"),
    ComplainantKind.OTHER: Text("其他", "Other"),
}
OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.UPHELD: Text("成立", "Upheld"),
    Outcome.PARTLY_UPHELD: Text("部分成立", "Partly upheld"),
    Outcome.NOT_UPHELD: Text("不成立", "Not upheld"),
    Outcome.WITHDRAWN: Text("投诉人撤回", "Withdrawn"),
}
INCIDENT_STATES: Mapping[IncidentState, Text] = {
    IncidentState.FOUND: Text("已发现，待报告", "Found, to be reported"),
    IncidentState.REPORTED: Text("已报告", "Reported"),
    IncidentState.CONTAINED: Text("已控制", "Contained"),
    IncidentState.CLOSED: Text("已了结", "Closed"),
}
SEVERITIES: Mapping[Severity, Text] = {
    Severity.CRITICAL: Text("重大", "Critical"),
    Severity.MAJOR: Text("较大", "Major"),
    Severity.MINOR: Text("一般", "Minor"),
}
SEVERITY_TONES: Mapping[Severity, Tone] = {
    Severity.CRITICAL: Tone.ERROR,
    Severity.MAJOR: Tone.WARNING,
    Severity.MINOR: Tone.INFO,
}
COMPLAINT_MOVES: Mapping[ComplaintState, ComplaintState] = {
    ComplaintState.RECEIVED: ComplaintState.ACKNOWLEDGED,
    ComplaintState.ACKNOWLEDGED: ComplaintState.ANSWERED,
    ComplaintState.ANSWERED: ComplaintState.CLOSED,
}
INCIDENT_MOVES: Mapping[IncidentState, IncidentState] = {
    IncidentState.FOUND: IncidentState.REPORTED,
    IncidentState.REPORTED: IncidentState.CONTAINED,
    IncidentState.CONTAINED: IncidentState.CLOSED,
}
"""From each state to the only next one."""


class IllegalCaseMove(Conflict):
    """该件当前为“{present_zh}”，不能转为“{wanted_zh}”。
    It stands at "{present_en}" and cannot go to "{wanted_en}".
    → 请刷新，按顺序办理。
    → Refresh; the steps are taken one after another."""


class Complaint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A complaint about a pilot. The complainant's name and contact are kept encrypted, apart from this record."""

    id: str
    institution: str
    """Who registered it."""
    handling: str
    """The institution that has to answer."""
    pilot: str
    complainant_kind: ComplainantKind
    complainant_masked: str
    content: str
    received_on: date
    acknowledge_by: date
    answer_by: date
    rule_source: str
    """Where the two deadlines come from."""
    state: ComplaintState
    handler: str | None
    """The person who took it on."""
    handler_name_zh: str | None
    handler_name_en: str | None
    acknowledged_at: datetime | None
    answered_at: datetime | None
    answer: str
    outcome: Outcome | None
    closed_at: datetime | None
    registered_at: datetime
    version: int


class Incident(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that went wrong in a pilot."""

    id: str
    institution: str
    pilot: str
    severity: Severity
    title: str
    description: str
    discovered_at: datetime
    report_by: datetime
    rule_source: str
    state: IncidentState
    reported_at: datetime | None
    contained_at: datetime | None
    closed_at: datetime | None
    measures: str
    registered_at: datetime
    version: int


class CaseEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry of the timeline of a complaint or an incident."""

    subject: str
    number: int
    institution: str
    kind: str
    """The state it came to, or ``note``."""
    at: datetime
    actor: str
    actor_name_zh: str
    actor_name_en: str
    actor_institution: str
    note: str


class Complainant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who complains, in clear."""

    name: Name
    contact: OptionalName = ""


class Complain(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Register a complaint."""

    pilot: str
    complainant_kind: ComplainantKind
    name: Name
    contact: OptionalName = ""
    content: LongText
    received_on: date
    handling: str | None = None
    """The institution that has to answer; None: the own one."""


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Answer a complaint."""

    complaint_id: str
    version: int
    outcome: Outcome
    answer: LongText


class CaseStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One step of a complaint or an incident, with what is said about it."""

    id: str
    version: int
    note: Reason


class OpenIncident(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Put down an incident."""

    pilot: str
    severity: Severity
    title: Title
    description: LongText
    discovered_at: datetime


class ComplaintDossier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A complaint with its timeline, and what the one who asks may do with it."""

    complaint: Complaint
    events: tuple[CaseEvent, ...]
    may_handle: bool
    overdue: bool


class IncidentDossier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An incident with its timeline, and what the one who asks may do with it."""

    incident: Incident
    events: tuple[CaseEvent, ...]
    may_advance: bool
    overdue: bool


class CaseFilters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which complaints or incidents a list shows."""

    pilot: str | None = None
    state: str | None = None
    overdue: bool = False
    """Only those past a deadline that was not kept and still runs."""


def is_complaint_overdue(one: Complaint, today: date) -> bool:
    """Whether a deadline has passed and what it asked for has not been done."""
    if one.state is ComplaintState.RECEIVED and today > one.acknowledge_by:
        return True
    return one.answered_at is None and today > one.answer_by


def is_incident_overdue(one: Incident, now: datetime) -> bool:
    """Whether it should have been reported by now."""
    return one.reported_at is None and now > one.report_by


State = TypeVar("State", ComplaintState, IncidentState)


def check_case_move(present: State, wanted: State, moves: Mapping[State, State], names: Mapping[State, Text]) -> None:
    """:class:`IllegalCaseMove` unless ``wanted`` is the next state."""
    if moves.get(present) is not wanted:
        said, asked = names[present], names[wanted]
        raise IllegalCaseMove(present_zh=said.zh, present_en=said.en, wanted_zh=asked.zh, wanted_en=asked.en)


def masked(name: str) -> str:
    """What is shown of a complainant's name: its first letter."""
    name = name.strip()
    return name[:1] + "＊" * max(1, min(len(name) - 1, 3))
