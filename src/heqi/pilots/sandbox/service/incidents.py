"""Incidents in the pilots: put down when they are found, reported in time, contained, closed, with a timeline."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.cases import (
    INCIDENT_MOVES,
    INCIDENT_STATES,
    CaseEvent,
    CaseFilters,
    CaseStep,
    Incident,
    IncidentDossier,
    IncidentState,
    OpenIncident,
    Severity,
    check_case_move,
    is_incident_overdue,
)
from heqi.pilots.sandbox.model.deadlines import Matter, last_moment, rule_on
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.supervising import supervisors
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

FIRST = datetime(2021, 1, 1, tzinfo=UTC)
MATTER_OF = {
    Severity.CRITICAL: Matter.INCIDENT_CRITICAL,
    Severity.MAJOR: Matter.INCIDENT_MAJOR,
    Severity.MINOR: Matter.INCIDENT_MINOR,
}


def open_incident(ctx: Context, command: OpenIncident) -> Incident:
    """Put down what was found; the time to report it runs from its discovery. Nobody else sees it yet.

    :class:`ManyInvalid`.
    """
    ctx.permit("sandbox.open_incident", command.pilot)
    rules.refuse(_faults(ctx, command))
    day = market_time(command.discovered_at).date()
    rule = rule_on(store.rules(ctx.db), MATTER_OF[command.severity], day)
    one = Incident(
        id=ctx.new_id("inc"),
        institution=ctx.actor.institution,
        pilot=command.pilot,
        severity=command.severity,
        title=command.title.strip(),
        description=command.description.strip(),
        discovered_at=command.discovered_at,
        report_by=last_moment(command.discovered_at, rule.count, rule.unit, cases.calendar_of(ctx)),
        rule_source=rule.source,
        state=IncidentState.FOUND,
        reported_at=None,
        contained_at=None,
        closed_at=None,
        measures="",
        registered_at=ctx.now(),
        version=1,
    )
    store.insert_incident(ctx.db, one)
    cases.tell(ctx, one, one.state.value, "")
    ctx.record("sandbox.open_incident", one.id, after=one)
    return one


def report_incident(ctx: Context, command: CaseStep) -> Incident:
    """Report it: the working groups see it, and everything on its timeline, from now on."""
    present = _advanced(ctx, command, IncidentState.REPORTED)
    for institution in supervisors(ctx):
        ctx.share(present.id, institution)
    after = msgspec.structs.replace(present, state=IncidentState.REPORTED, reported_at=ctx.now())
    return _keep(ctx, present, after, command.note)


def contain_incident(ctx: Context, command: CaseStep) -> Incident:
    """It is under control; the note says by which measures."""
    present = _advanced(ctx, command, IncidentState.CONTAINED)
    after = msgspec.structs.replace(
        present, state=IncidentState.CONTAINED, contained_at=ctx.now(), measures=command.note.strip()
    )
    return _keep(ctx, present, after, command.note)


def close_incident(ctx: Context, command: CaseStep) -> Incident:
    """Its causes are removed and those affected are made whole; the note says how."""
    present = _advanced(ctx, command, IncidentState.CLOSED)
    measures = f"{present.measures}\n{command.note.strip()}"
    after = msgspec.structs.replace(present, state=IncidentState.CLOSED, closed_at=ctx.now(), measures=measures)
    return _keep(ctx, present, after, command.note)


def note_incident(ctx: Context, incident_id: str, note: str) -> CaseEvent:
    """Add to the timeline; working groups may too, once it is reported. :class:`ManyInvalid`, :class:`NotFound`."""
    ctx.permit("sandbox.note_incident", incident_id)
    rules.refuse(list(rules.text_faults("note", note, 2, rules.REASON_LENGTH)))
    store.lock(ctx.db, incident_id)
    one = _found(ctx, incident_id)
    cases.tell(ctx, one, cases.NOTE, note)
    told = store.events(ctx.db, one.id)[-1]
    ctx.record("sandbox.note_incident", one.id, after=told)
    return told


def incidents(ctx: Context, filters: CaseFilters, cursor: str | None = None, limit: int = 50) -> Page[Incident]:
    """Incidents that one may see, newest first. :class:`ManyInvalid`."""
    ctx.permit("sandbox.incidents", "sandbox")
    cases.check_list(filters, list(IncidentState), cursor, "inc", limit)
    found = store.incidents(ctx.db, filters, ctx.now(), cursor, limit + 1)
    total = store.count_incidents(ctx.db, filters, ctx.now())
    return Page(items=found[:limit], total=total, next_cursor=found[limit - 1].id if len(found) > limit else None)


def incident(ctx: Context, incident_id: str) -> Incident:
    """One incident; :class:`NotFound`."""
    ctx.permit("sandbox.incidents", incident_id)
    return _found(ctx, incident_id)


def incident_dossier(ctx: Context, incident_id: str) -> IncidentDossier:
    """An incident with its timeline; :class:`NotFound`."""
    one = incident(ctx, incident_id)
    return IncidentDossier(
        incident=one,
        events=store.events(ctx.db, one.id),
        may_advance=one.institution == ctx.actor.institution
        and ctx.allows("sandbox.advance_incident", one.id, institution=one.institution),
        overdue=is_incident_overdue(one, ctx.now()),
    )


def _faults(ctx: Context, command: OpenIncident) -> list[rules.Problem]:
    found = [
        *cases.check_pilot(command.pilot),
        *rules.text_faults("title", command.title, 2, rules.NAME_LENGTH),
        *rules.text_faults("description", command.description, 2, rules.TEXT_LENGTH),
    ]
    if command.discovered_at.tzinfo is None or not FIRST <= command.discovered_at <= ctx.now():
        expected = Text("已发生的时刻，带时区", "a moment that has been, with its time zone")
        found.append(rules.invalid("discovered_at", command.discovered_at, expected))
    return found


def _found(ctx: Context, incident_id: str) -> Incident:
    found = store.incident(ctx.db, incident_id) if is_id(incident_id, "inc") else None
    if found is None:
        raise cases.not_found(incident_id)
    return found


def _advanced(ctx: Context, command: CaseStep, wanted: IncidentState) -> Incident:
    store.lock(ctx.db, command.id)
    present = _found(ctx, command.id)
    ctx.permit("sandbox.advance_incident", present.id, institution=present.institution)
    rules.refuse(list(rules.text_faults("note", command.note, 2, rules.REASON_LENGTH)))
    cases.check_version(present, command.version)
    check_case_move(present.state, wanted, INCIDENT_MOVES, INCIDENT_STATES)
    return present


def _keep(ctx: Context, before: Incident, after: Incident, note: str) -> Incident:
    kept = store.update_incident(ctx.db, after)
    assert kept, "it is locked, and the policy lets only its institution come here"
    cases.tell(ctx, after, after.state.value, note)
    after = msgspec.structs.replace(after, version=before.version + 1)
    ctx.record("sandbox.advance_incident", after.id, before, after)
    return after
