"""Complaints, incidents, their timelines, deadlines and calendar days: every statement on them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, text

from heqi.pilots.sandbox.model.cases import CaseEvent, CaseFilters, Complaint, Incident
from heqi.pilots.sandbox.model.deadlines import CalendarDay, DeadlineRule
from heqi.pilots.sandbox.store.applications import parameters

INSERT_COMPLAINT = text("""
    insert into sandbox.complaint
        (id, institution, handling, pilot, complainant_kind, complainant_sealed, complainant_masked, content,
         received_on, acknowledge_by, answer_by, rule_source, state, handler, handler_name_zh, handler_name_en,
         acknowledged_at, answered_at, answer, outcome, closed_at, registered_at, version)
    values (:id, :institution, :handling, :pilot, :complainant_kind, :complainant_sealed, :complainant_masked, :content,
            :received_on, :acknowledge_by, :answer_by, :rule_source, :state, :handler, :handler_name_zh,
            :handler_name_en, :acknowledged_at, :answered_at, :answer, :outcome, :closed_at, :registered_at, :version)
""")
_COMPLAINT = """
    select id, institution, handling, pilot, complainant_kind, complainant_masked, content, received_on, acknowledge_by,
           answer_by, rule_source, state, handler, handler_name_zh, handler_name_en, acknowledged_at, answered_at,
           answer, outcome, closed_at, registered_at, version
    from sandbox.complaint
"""
COMPLAINT = text(_COMPLAINT + "where id = :id")
COMPLAINTS = text(
    _COMPLAINT
    + """
    where (cast(:pilot as text) is null or pilot = cast(:pilot as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and (not cast(:overdue as boolean) or (state = 'received' and acknowledge_by < cast(:today as date))
           or (answered_at is null and answer_by < cast(:today as date)))
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text) collate "C")
    order by id collate "C" desc limit cast(:limit as bigint)
"""
)
COUNT_COMPLAINTS = text("""
    select count(*) from sandbox.complaint
    where (cast(:pilot as text) is null or pilot = cast(:pilot as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and (not cast(:overdue as boolean) or (state = 'received' and acknowledge_by < cast(:today as date))
           or (answered_at is null and answer_by < cast(:today as date)))
""")
COMPLAINTS_BETWEEN = text(
    _COMPLAINT
    + """
    where pilot = any(cast(:pilots as text[])) and received_on between :first and :last
    order by id collate "C"
"""
)
SEALED_COMPLAINANT = text("select complainant_sealed from sandbox.complaint where id = :id")
UPDATE_COMPLAINT = text("""
    update sandbox.complaint
    set state = :state, handler = :handler, handler_name_zh = :handler_name_zh, handler_name_en = :handler_name_en,
        acknowledged_at = :acknowledged_at, answered_at = :answered_at, answer = :answer, outcome = :outcome,
        closed_at = :closed_at, version = version + 1
    where id = :id and version = :version
""")

INSERT_INCIDENT = text("""
    insert into sandbox.incident
        (id, institution, pilot, severity, title, description, discovered_at, report_by, rule_source, state,
         reported_at, contained_at, closed_at, measures, registered_at, version)
    values (:id, :institution, :pilot, :severity, :title, :description, :discovered_at, :report_by, :rule_source,
            :state, :reported_at, :contained_at, :closed_at, :measures, :registered_at, :version)
""")
INCIDENT = text("select * from sandbox.incident where id = :id")
INCIDENTS = text("""
    select * from sandbox.incident
    where (cast(:pilot as text) is null or pilot = cast(:pilot as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and (not cast(:overdue as boolean) or (reported_at is null and report_by < :now))
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text) collate "C")
    order by id collate "C" desc limit cast(:limit as bigint)
""")
COUNT_INCIDENTS = text("""
    select count(*) from sandbox.incident
    where (cast(:pilot as text) is null or pilot = cast(:pilot as text))
      and (cast(:state as text) is null or state = cast(:state as text))
      and (not cast(:overdue as boolean) or (reported_at is null and report_by < :now))
""")
INCIDENTS_BETWEEN = text("""
    select * from sandbox.incident
    where pilot = any(cast(:pilots as text[]))
      and cast(discovered_at at time zone 'Asia/Shanghai' as date) between :first and :last
    order by id collate "C"
""")
UPDATE_INCIDENT = text("""
    update sandbox.incident
    set state = :state, reported_at = :reported_at, contained_at = :contained_at, closed_at = :closed_at,
        measures = :measures, version = version + 1
    where id = :id and version = :version
""")

INSERT_EVENT = text("""
    insert into sandbox.case_event
        (subject, number, institution, kind, at, actor, actor_name_zh, actor_name_en, actor_institution, note)
    select :subject, coalesce(max(e.number), 0) + 1, :institution, :kind, :at, :actor, :actor_name_zh, :actor_name_en,
           :actor_institution, :note
    from sandbox.case_event e where e.subject = :subject
""")
EVENTS = text("select * from sandbox.case_event where subject = :subject order by number")
COUNT_OPEN = text("""
    select (select count(*) from sandbox.complaint where pilot = :pilot and state <> 'closed')
         + (select count(*) from sandbox.incident where pilot = :pilot and state <> 'closed')
""")
LOCK_CASE = text("select pg_advisory_xact_lock(hashtextextended('sandbox.case/' || cast(:id as text), 0))")

RULES = text(
    """select * from sandbox.deadline_rule order by matter collate "C", valid_from desc, id collate "C" desc"""
)
INSERT_RULE = text("""
    insert into sandbox.deadline_rule (id, institution, matter, unit, count, valid_from, source, set_by, set_at)
    values (:id, :institution, :matter, :unit, :count, :valid_from, :source, :set_by, :set_at)
""")
CALENDAR = text("select day, works, source from sandbox.calendar_day order by day")
UPSERT_DAY = text("""
    insert into sandbox.calendar_day (day, institution, works, source) values (:day, :institution, :works, :source)
    on conflict (day) do update
    set institution = excluded.institution, works = excluded.works, source = excluded.source
""")

SUPERVISES = text("select sandbox.supervises()")


def lock(db: Connection, case_id: str) -> None:
    """Nobody else works on this complaint or incident until this transaction ends."""
    db.execute(LOCK_CASE, {"id": case_id})


def insert_complaint(db: Connection, one: Complaint, sealed: bytes) -> None:
    """Keep a new complaint, with the complainant encrypted."""
    db.execute(INSERT_COMPLAINT, parameters(one) | {"complainant_sealed": sealed})


def complaint(db: Connection, complaint_id: str) -> Complaint | None:
    """One complaint; None also where the present institution has no part in it."""
    row = db.execute(COMPLAINT, {"id": complaint_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Complaint)


def complaints(
    db: Connection, filters: CaseFilters, today: date, cursor: str | None, limit: int
) -> tuple[Complaint, ...]:
    """Complaints that fit, newest first."""
    words = {**parameters(filters), "today": today, "cursor": cursor, "limit": limit}
    return tuple(msgspec.convert(dict(row), Complaint) for row in db.execute(COMPLAINTS, words).mappings())


def count_complaints(db: Connection, filters: CaseFilters, today: date) -> int:
    """How many fit."""
    return int(db.execute(COUNT_COMPLAINTS, {**parameters(filters), "today": today}).scalar_one())


def complaints_between(db: Connection, pilots: Iterable[str], first: date, last: date) -> tuple[Complaint, ...]:
    """All complaints about some pilots that were received from one day to another, in the order they came."""
    words = {"pilots": list(pilots), "first": first, "last": last}
    return tuple(msgspec.convert(dict(row), Complaint) for row in db.execute(COMPLAINTS_BETWEEN, words).mappings())


def sealed_complainant(db: Connection, complaint_id: str) -> bytes:
    """Name and contact of a complainant, encrypted."""
    return bytes(db.execute(SEALED_COMPLAINANT, {"id": complaint_id}).scalar_one())


def update_complaint(db: Connection, one: Complaint) -> bool:
    """Keep how it stands now; False when it is not at this version, or not the present institution's to handle."""
    return db.execute(UPDATE_COMPLAINT, parameters(one)).rowcount == 1


def insert_incident(db: Connection, one: Incident) -> None:
    """Keep a new incident."""
    db.execute(INSERT_INCIDENT, parameters(one))


def incident(db: Connection, incident_id: str) -> Incident | None:
    """One incident; None also where it has not been reported to the present institution."""
    row = db.execute(INCIDENT, {"id": incident_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Incident)


def incidents(
    db: Connection, filters: CaseFilters, now: datetime, cursor: str | None, limit: int
) -> tuple[Incident, ...]:
    """Incidents that fit, newest first."""
    words = {**parameters(filters), "now": now, "cursor": cursor, "limit": limit}
    return tuple(msgspec.convert(dict(row), Incident) for row in db.execute(INCIDENTS, words).mappings())


def count_incidents(db: Connection, filters: CaseFilters, now: datetime) -> int:
    """How many fit."""
    return int(db.execute(COUNT_INCIDENTS, {**parameters(filters), "now": now}).scalar_one())


def incidents_between(db: Connection, pilots: Iterable[str], first: date, last: date) -> tuple[Incident, ...]:
    """All incidents of some pilots that were discovered from one day to another (market time)."""
    words = {"pilots": list(pilots), "first": first, "last": last}
    return tuple(msgspec.convert(dict(row), Incident) for row in db.execute(INCIDENTS_BETWEEN, words).mappings())


def update_incident(db: Connection, one: Incident) -> bool:
    """Keep how it stands now; False when it is not at this version."""
    return db.execute(UPDATE_INCIDENT, parameters(one)).rowcount == 1


def insert_event(db: Connection, event: CaseEvent) -> None:
    """Add an entry to a timeline; it gets the next number."""
    db.execute(INSERT_EVENT, parameters(event))


def events(db: Connection, subject: str) -> tuple[CaseEvent, ...]:
    """The timeline of a complaint or an incident, first to last."""
    rows = db.execute(EVENTS, {"subject": subject}).mappings()
    return tuple(msgspec.convert(dict(row), CaseEvent) for row in rows)


def count_open(db: Connection, pilot: str) -> int:
    """How many complaints and incidents of a system are not closed."""
    return db.execute(COUNT_OPEN, {"pilot": pilot}).scalar_one()


def supervises(db: Connection) -> bool:
    """Whether the institution for which this transaction runs is a working group."""
    return db.execute(SUPERVISES).scalar_one()


def rules(db: Connection) -> tuple[DeadlineRule, ...]:
    """All deadlines there have been, by matter, newest first."""
    return tuple(msgspec.convert(dict(row), DeadlineRule) for row in db.execute(RULES).mappings())


def insert_rule(db: Connection, rule: DeadlineRule) -> None:
    """Keep another deadline."""
    db.execute(INSERT_RULE, parameters(rule))


def calendar(db: Connection) -> tuple[CalendarDay, ...]:
    """The days on which the calendar differs from Monday to Friday."""
    return tuple(msgspec.convert(dict(row), CalendarDay) for row in db.execute(CALENDAR).mappings())


def upsert_day(db: Connection, day: CalendarDay, institution: str) -> None:
    """Keep a day of the calendar, in place of what was said of it."""
    db.execute(UPSERT_DAY, parameters(day) | {"institution": institution})
