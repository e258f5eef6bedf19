"""Complaints about the pilots, from the one who receives them to the one who answers, within their deadlines."""

from __future__ import annotations

from datetime import date

import msgspec

from heqi.engines import parties
from heqi.engines.parties import PersonVault
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Conflict
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.cases import (
    COMPLAINT_MOVES,
    COMPLAINT_STATES,
    Answer,
    CaseFilters,
    CaseStep,
    Complain,
    Complainant,
    Complaint,
    ComplaintDossier,
    ComplaintState,
    check_case_move,
    is_complaint_overdue,
    masked,
)
from heqi.pilots.sandbox.model.deadlines import Matter, last_day, rule_on
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.supervising import supervisors
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

FIRST_DAY = date(2021, 1, 1)
"""The first rules are of this day; there were no pilots before."""


def register_complaint(ctx: Context, command: Complain) -> Complaint:
    """Register a complaint as received; its deadlines run from that day by the rules of that day.

    The working groups and whoever has to answer see it from now on. :class:`ManyInvalid`, :class:`NotFound`.
    """
    ctx.permit("sandbox.register_complaint", command.pilot)
    rules.refuse(_faults(ctx, command))
    handling = parties.institution(ctx, command.handling or ctx.actor.institution).id
    one = _registered(ctx, command, handling)
    who = Complainant(name=command.name.strip(), contact=command.contact.strip())
    sealed = ctx.engine(PersonVault).seal(one.id, msgspec.json.encode(who).decode(), ctx.randomness)
    store.insert_complaint(ctx.db, one, sealed)
    for institution in {handling, *supervisors(ctx)}:
        ctx.share(one.id, institution)
    cases.tell(ctx, one, one.state.value, "")
    ctx.record("sandbox.register_complaint", one.id, after=one)
    return one


def acknowledge_complaint(ctx: Context, command: CaseStep) -> Complaint:
    """Tell the complainant that it is being worked on; whoever does takes it on."""
    present = _handled(ctx, command, ComplaintState.ACKNOWLEDGED)
    after = msgspec.structs.replace(
        present,
        state=ComplaintState.ACKNOWLEDGED,
        acknowledged_at=ctx.now(),
        handler=cases.person_of(ctx),
        handler_name_zh=ctx.actor.name.zh,
        handler_name_en=ctx.actor.name.en,
    )
    return _keep(ctx, present, after, command.note)


def answer_complaint(ctx: Context, command: Answer) -> Complaint:
    """Answer it, with what was found."""
    rules.refuse(list(rules.text_faults("answer", command.answer, 2, rules.TEXT_LENGTH)))
    step = CaseStep(id=command.complaint_id, version=command.version, note=command.answer)
    present = _handled(ctx, step, ComplaintState.ANSWERED)
    after = msgspec.structs.replace(
        present,
        state=ComplaintState.ANSWERED,
        answered_at=ctx.now(),
        answer=command.answer.strip(),
        outcome=command.outcome,
    )
    return _keep(ctx, present, after, command.answer)


def close_complaint(ctx: Context, command: CaseStep) -> Complaint:
    """Close it after it was answered."""
    present = _handled(ctx, command, ComplaintState.CLOSED)
    after = msgspec.structs.replace(present, state=ComplaintState.CLOSED, closed_at=ctx.now())
    return _keep(ctx, present, after, command.note)


def take_complaint(ctx: Context, command: CaseStep) -> Complaint:
    """Take it over from a colleague; :class:`Conflict` when it is closed or one's own already."""
    present = _opened(ctx, command)
    if present.state is ComplaintState.CLOSED or present.handler == cases.person_of(ctx):
        raise Conflict(reason_zh="已办结，或已由您经办", reason_en="it is closed, or yours already")
    after = msgspec.structs.replace(
        present,
        handler=cases.person_of(ctx),
        handler_name_zh=ctx.actor.name.zh,
        handler_name_en=ctx.actor.name.en,
    )
    return _keep(ctx, present, after, command.note, cases.NOTE)


def read_complainant(ctx: Context, complaint_id: str, purpose: str) -> Complainant:
    """Who complains, in clear; that it was read, and what for, is recorded. :class:`ManyInvalid`, :class:`NotFound`."""
    one = _found(ctx, complaint_id)
    ctx.permit("sandbox.read_complainant", one.id, institution=one.institution, handling=one.handling)
    rules.refuse(list(rules.text_faults("purpose", purpose, 2, rules.REASON_LENGTH)))
    plain = ctx.engine(PersonVault).unseal(one.id, store.sealed_complainant(ctx.db, one.id))
    ctx.record("sandbox.read_complainant", one.id, {"purpose": purpose.strip()}, one, personal=True)
    return msgspec.json.decode(plain, type=Complainant)


def complaints(ctx: Context, filters: CaseFilters, cursor: str | None = None, limit: int = 50) -> Page[Complaint]:
    """Complaints that one may see, newest first. :class:`ManyInvalid`."""
    ctx.permit("sandbox.complaints", "sandbox")
    cases.check_list(filters, list(ComplaintState), cursor, "cpl", limit)
    today = cases.today_of(ctx)
    found = store.complaints(ctx.db, filters, today, cursor, limit + 1)
    total = store.count_complaints(ctx.db, filters, today)
    return Page(items=found[:limit], total=total, next_cursor=found[limit - 1].id if len(found) > limit else None)


def complaint(ctx: Context, complaint_id: str) -> Complaint:
    """One complaint; :class:`NotFound`."""
    ctx.permit("sandbox.complaints", complaint_id)
    return _found(ctx, complaint_id)


def complaint_dossier(ctx: Context, complaint_id: str) -> ComplaintDossier:
    """A complaint with its timeline; :class:`NotFound`."""
    one = complaint(ctx, complaint_id)
    return ComplaintDossier(
        complaint=one,
        events=store.events(ctx.db, one.id),
        may_handle=one.handling == ctx.actor.institution
        and ctx.allows("sandbox.handle_complaint", one.id, handling=one.handling),
        overdue=is_complaint_overdue(one, cases.today_of(ctx)),
    )


def _registered(ctx: Context, command: Complain, handling: str) -> Complaint:
    known, calendar = store.rules(ctx.db), cases.calendar_of(ctx)
    start = command.received_on
    soon, late = (rule_on(known, one, start) for one in (Matter.COMPLAINT_ACKNOWLEDGE, Matter.COMPLAINT_ANSWER))
    return Complaint(
        id=ctx.new_id("cpl"),
        institution=ctx.actor.institution,
        handling=handling,
        pilot=command.pilot,
        complainant_kind=command.complainant_kind,
        complainant_masked=masked(command.name),
        content=command.content.strip(),
        received_on=start,
        acknowledge_by=last_day(start, soon.count, soon.unit, calendar),
        answer_by=last_day(start, late.count, late.unit, calendar),
        rule_source=late.source,
        state=ComplaintState.RECEIVED,
        handler=None,
        handler_name_zh=None,
        handler_name_en=None,
        acknowledged_at=None,
        answered_at=None,
        answer="",
        outcome=None,
        closed_at=None,
        registered_at=ctx.now(),
        version=1,
    )


def _faults(ctx: Context, command: Complain) -> list[rules.Problem]:
    found = [
        *cases.check_pilot(command.pilot),
        *rules.text_faults("name", command.name, 1, rules.NAME_LENGTH),
        *rules.text_faults("contact", command.contact, 0, rules.NAME_LENGTH),
        *rules.text_faults("content", command.content, 2, rules.TEXT_LENGTH),
    ]
    today = cases.today_of(ctx)
    if not FIRST_DAY <= command.received_on <= today:
        expected = Text(f"{FIRST_DAY} 至今天（{today}）的日期", f"a day from {FIRST_DAY} to today, {today}")
        found.append(rules.invalid("received_on", command.received_on, expected))
    return found


def _found(ctx: Context, complaint_id: str) -> Complaint:
    found = store.complaint(ctx.db, complaint_id) if is_id(complaint_id, "cpl") else None
    if found is None:
        raise cases.not_found(complaint_id)
    return found


def _opened(ctx: Context, command: CaseStep) -> Complaint:
    store.lock(ctx.db, command.id)
    present = _found(ctx, command.id)
    ctx.permit("sandbox.handle_complaint", present.id, handling=present.handling)
    rules.refuse(list(rules.text_faults("note", command.note, 2, rules.REASON_LENGTH)))
    cases.check_version(present, command.version)
    return present


def _handled(ctx: Context, command: CaseStep, wanted: ComplaintState) -> Complaint:
    present = _opened(ctx, command)
    check_case_move(present.state, wanted, COMPLAINT_MOVES, COMPLAINT_STATES)
    return present


def _keep(ctx: Context, before: Complaint, after: Complaint, note: str, kind: str | None = None) -> Complaint:
    kept = store.update_complaint(ctx.db, after)
    assert kept, "it is locked, and the policy lets only the one who handles it come here"
    cases.tell(ctx, after, kind or after.state.value, note)
    after = msgspec.structs.replace(after, version=before.version + 1)
    ctx.record("sandbox.handle_complaint", after.id, before, after)
    return after
