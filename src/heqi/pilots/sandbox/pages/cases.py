"""Complaints, their deadlines and the calendar for people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Redirect, Template

from heqi.engines import parties
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, ManyInvalid, NotFound, Problem
from heqi.kernel.tables import TableQuery
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    COMPLAINANT_KINDS,
    COMPLAINT_STATES,
    OUTCOMES,
    Answer,
    CaseEvent,
    CaseStep,
    Complain,
    ComplainantKind,
    ComplaintState,
    Outcome,
)
from heqi.pilots.sandbox.model.deadlines import MATTERS, UNITS, CalendarDay, Matter, SetDeadline, Unit
from heqi.pilots.sandbox.model.reminders import REMINDERS
from heqi.pilots.sandbox.pages.forms import Form, errors_of, typed
from heqi.pilots.sandbox.pages.places import work_places
from heqi.storage import Context, OpenContext

SEE_OTHER = 303
PILOTS = [(slug, card.name) for slug, card in CATALOGUE.items()]
NOTED = Text("补充记录", "Note")


@get("/work/complaints", sync_to_thread=True)
def complaints(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """Complaints that one may see, newest first; a filter shows what is overdue."""
    with open_context() as ctx:
        sheet = service.complaint_table(ctx, table_query)
        may_add = ctx.allows("sandbox.register_complaint", "sandbox")
        places = work_places(ctx, "complaints")
    return Template("sandbox/complaints.html", context={"sheet": sheet, "places": places, "may_add": may_add})


@get("/complaints/new", sync_to_thread=True)
def new_complaint(open_context: NamedDependency[OpenContext]) -> Template:
    """The form of a new complaint."""
    return _form_page(open_context, {})


@post("/complaints/new", sync_to_thread=True)
def register(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Register it; with problems, the form again as it was filled in."""
    form = Form(body)
    try:
        with open_context() as ctx:
            command = Complain(
                pilot=form.text("pilot"),
                complainant_kind=form.choice("complainant_kind", ComplainantKind, ComplainantKind.INVESTOR),
                name=form.text("name"),
                contact=form.text("contact"),
                content=form.text("content"),
                received_on=form.day("received_on"),
                handling=form.text("handling") or None,
            )
            form.done()
            made = service.register_complaint(ctx, command)
    except ManyInvalid as problem:
        return _form_page(open_context, typed(form), problem)
    return Redirect(f"/sandbox/complaints/{made.id}", status_code=SEE_OTHER)


@get("/complaints/{complaint_id:str}", sync_to_thread=True)
def complaint(complaint_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One complaint with its deadlines and its timeline."""
    return _page(open_context, complaint_id)


@post("/complaints/{complaint_id:str}/steps/{step:str}", sync_to_thread=True)
def take_step(
    complaint_id: FromPath[str], step: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Acknowledge, answer, close it or take it over; with problems, the page again."""
    if step not in STEPS:
        raise NotFound(what=ascii(step)[1:-1][:40])
    form = Form(body)
    try:
        with open_context() as ctx:
            STEPS[step](ctx, complaint_id, form)
    except (ManyInvalid, Conflict) as problem:
        return _page(open_context, complaint_id, problem, form)
    return Redirect(f"/sandbox/complaints/{complaint_id}", status_code=SEE_OTHER)


@post("/complaints/{complaint_id:str}/complainant", sync_to_thread=True)
def read_complainant(
    complaint_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template:
    """The page with the complainant in clear, this once; the reading is on record."""
    form = Form(body)
    try:
        with open_context() as ctx:
            who = service.read_complainant(ctx, complaint_id, form.text("purpose"))
    except ManyInvalid as problem:
        return _page(open_context, complaint_id, problem, form)
    return _page(open_context, complaint_id, who=who)


@get("/work/deadlines", sync_to_thread=True)
def deadlines(open_context: NamedDependency[OpenContext]) -> Template:
    """Deadlines with their sources, and the days on which the calendar differs."""
    return _deadline_page(open_context, {})


@post("/work/deadlines", sync_to_thread=True)
def set_deadline(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Set another deadline."""
    form = Form(body)
    try:
        with open_context() as ctx:
            command = SetDeadline(
                matter=form.choice("matter", Matter, Matter.COMPLAINT_ANSWER),
                unit=form.choice("unit", Unit, Unit.WORKING_DAYS),
                count=form.number("count"),
                valid_from=form.day("valid_from"),
                source=form.text("source"),
            )
            form.done()
            service.set_deadline(ctx, command)
    except ManyInvalid as problem:
        return _deadline_page(open_context, typed(form), problem)
    return Redirect("/sandbox/work/deadlines", status_code=SEE_OTHER)


@post("/work/calendar", sync_to_thread=True)
def set_calendar_day(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Say of one day whether it is worked."""
    form = Form(body)
    try:
        with open_context() as ctx:
            day = CalendarDay(day=form.day("day"), works=form.text("works") == "yes", source=form.text("source"))
            form.done()
            service.set_calendar_day(ctx, day)
    except ManyInvalid as problem:
        return _deadline_page(open_context, typed(form), problem)
    return Redirect("/sandbox/work/deadlines", status_code=SEE_OTHER)


def case_step(case_id: str, form: Form) -> CaseStep:
    """The form of one step of a complaint or an incident."""
    step = CaseStep(id=case_id, version=form.number("version"), note=form.text("note"))
    form.done()
    return step


def _answer(ctx: Context, complaint_id: str, form: Form) -> None:
    command = Answer(
        complaint_id=complaint_id,
        version=form.number("version"),
        outcome=form.choice("outcome", Outcome, Outcome.NOT_UPHELD),
        answer=form.text("answer"),
    )
    form.done()
    service.answer_complaint(ctx, command)


STEPS: dict[str, Callable[[Context, str, Form], object]] = {
    "acknowledged": lambda ctx, one, form: service.acknowledge_complaint(ctx, case_step(one, form)),
    "answered": _answer,
    "closed": lambda ctx, one, form: service.close_complaint(ctx, case_step(one, form)),
    "handler": lambda ctx, one, form: service.take_complaint(ctx, case_step(one, form)),
}


def _form_page(open_context: OpenContext, values: dict[str, object], problem: ManyInvalid | None = None) -> Template:
    with open_context() as ctx:
        ctx_institutions = [(one.id, one.name) for one in parties.institutions(ctx, limit=500)]
    context = {
        "values": values,
        "errors": errors_of(problem) if problem else {},
        "pilots": PILOTS,
        "kinds": [(one.value, name) for one, name in COMPLAINANT_KINDS.items()],
        "institutions": ctx_institutions,
    }
    return Template("sandbox/new_complaint.html", context=context, status_code=problem.status if problem else 200)


def _page(
    open_context: OpenContext,
    complaint_id: str,
    problem: Problem | None = None,
    form: Form | None = None,
    who: object = None,
) -> Template:
    with open_context() as ctx:
        found = service.complaint_dossier(ctx, complaint_id)
        one = found.complaint
        facts = {"institution": one.institution, "handling": one.handling}
        may_read = ctx.allows("sandbox.read_complainant", one.id, **facts)
        names = {each.id: each.name for each in parties.institutions(ctx, limit=500)}
    context: dict[str, Any] = {
        "one": one,
        "overdue": found.overdue,
        "state_name": COMPLAINT_STATES[one.state],
        "pilot_name": service.name_of(one.pilot),
        "kind": COMPLAINANT_KINDS[one.complainant_kind],
        "outcome": OUTCOMES[one.outcome] if one.outcome else None,
        "handling": names.get(one.handling, Text(one.handling, one.handling)),
        "registrar": names.get(one.institution, Text(one.institution, one.institution)),
        "handler": Text(one.handler_name_zh, one.handler_name_en or "") if one.handler_name_zh else None,
        "steps": list(COMPLAINT_STATES.values()),
        "current": list(COMPLAINT_STATES).index(one.state) + (one.state is ComplaintState.CLOSED),
        "events": [event_shown(each, COMPLAINT_NAMES, names) for each in reversed(found.events)],
        "may_handle": found.may_handle,
        "may_read": may_read,
        "who": who,
        "outcomes": [(each.value, name) for each, name in OUTCOMES.items()],
        **trouble(problem, form),
    }
    return Template("sandbox/complaint.html", context=context, status_code=problem.status if problem else 200)


COMPLAINT_NAMES = {state.value: name for state, name in COMPLAINT_STATES.items()}


def trouble(problem: Problem | None, form: Form | None) -> dict[str, Any]:
    """What went wrong with a form, for its page."""
    many = isinstance(problem, ManyInvalid)
    return {
        "problem": None if many else problem,
        "errors": errors_of(problem) if isinstance(problem, ManyInvalid) else {},
        "values": typed(form) if form else {},
    }


def event_shown(event: CaseEvent, states: dict[str, Text], names: dict[str, Text]) -> dict[str, Any]:
    """One entry of a timeline."""
    at = names.get(event.actor_institution, Text(event.actor_institution, event.actor_institution))
    return {
        "title": states.get(event.kind) or REMINDERS.get(event.kind, NOTED),
        "moment": event.at,
        "who": Text(f"{event.actor_name_zh} · {at.zh}", f"{event.actor_name_en} · {at.en}"),
        "detail": event.note,
        "tone": _tone(event.kind, states),
    }


def _tone(kind: str, states: dict[str, Text]) -> str:
    if kind in REMINDERS:
        return "error" if kind.startswith("overdue") else "warning"
    return "info" if kind in states else "neutral"


def _deadline_page(
    open_context: OpenContext, values: dict[str, object], problem: ManyInvalid | None = None
) -> Template:
    with open_context() as ctx:
        context: dict[str, Any] = {
            "rules": [(one, MATTERS[one.matter], UNITS[one.unit]) for one in service.deadlines(ctx)],
            "days": service.calendar_days(ctx),
            "may_set": ctx.allows("sandbox.set_deadline", "sandbox"),
            "places": work_places(ctx, "deadlines"),
        }
    context |= {
        "matters": [(one.value, name) for one, name in MATTERS.items()],
        "units": [(one.value, name) for one, name in UNITS.items()],
        "values": values,
        "errors": errors_of(problem) if problem else {},
    }
    return Template("sandbox/deadlines.html", context=context, status_code=problem.status if problem else 200)


HANDLERS = (
    complaints,
    new_complaint,
    register,
    complaint,
    take_step,
    read_complainant,
    deadlines,
    set_deadline,
    set_calendar_day,
)
