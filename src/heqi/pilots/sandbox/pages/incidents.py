"""Incidents for people."""

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
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.cases import (
    INCIDENT_MOVES,
    INCIDENT_STATES,
    SEVERITIES,
    SEVERITY_TONES,
    IncidentState,
    OpenIncident,
    Severity,
)
from heqi.pilots.sandbox.pages.cases import PILOTS, SEE_OTHER, case_step, event_shown, trouble
from heqi.pilots.sandbox.pages.forms import Form, errors_of, typed
from heqi.pilots.sandbox.pages.places import work_places
from heqi.storage import Context, OpenContext

LABELS = {
    IncidentState.REPORTED: Text("报告工作组", "Report it to the working group"),
    IncidentState.CONTAINED: Text("已控制，填写处置措施", "Contained: say by which measures"),
    IncidentState.CLOSED: Text("了结，填写根因与整改", "Close it: say the cause and what was mended"),
}


@get("/work/incidents", sync_to_thread=True)
def incidents(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """Incidents that one may see, newest first."""
    with open_context() as ctx:
        sheet = service.incident_table(ctx, table_query)
        may_add = ctx.allows("sandbox.open_incident", "sandbox")
        places = work_places(ctx, "incidents")
    return Template("sandbox/incidents.html", context={"sheet": sheet, "places": places, "may_add": may_add})


@get("/incidents/new", sync_to_thread=False)
def new_incident() -> Template:
    """The form of a new incident."""
    return _form_page({})


@post("/incidents/new", sync_to_thread=True)
def open_incident(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Put it down; with problems, the form again as it was filled in."""
    form = Form(body)
    try:
        with open_context() as ctx:
            command = OpenIncident(
                pilot=form.text("pilot"),
                severity=form.choice("severity", Severity, Severity.MINOR),
                title=form.text("title"),
                description=form.text("description"),
                discovered_at=form.moment("discovered_at"),
            )
            form.done()
            made = service.open_incident(ctx, command)
    except ManyInvalid as problem:
        return _form_page(typed(form), problem)
    return Redirect(f"/sandbox/incidents/{made.id}", status_code=SEE_OTHER)


@get("/incidents/{incident_id:str}", sync_to_thread=True)
def incident(incident_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One incident with its deadline and its timeline."""
    return _page(open_context, incident_id)


@post("/incidents/{incident_id:str}/steps/{step:str}", sync_to_thread=True)
def take_step(
    incident_id: FromPath[str], step: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Report, contain or close it, or add to its timeline; with problems, the page again."""
    if step not in STEPS:
        raise NotFound(what=ascii(step)[1:-1][:40])
    form = Form(body)
    try:
        with open_context() as ctx:
            STEPS[step](ctx, incident_id, form)
    except (ManyInvalid, Conflict) as problem:
        return _page(open_context, incident_id, problem, form)
    return Redirect(f"/sandbox/incidents/{incident_id}", status_code=SEE_OTHER)


STEPS: dict[str, Callable[[Context, str, Form], object]] = {
    "reported": lambda ctx, one, form: service.report_incident(ctx, case_step(one, form)),
    "contained": lambda ctx, one, form: service.contain_incident(ctx, case_step(one, form)),
    "closed": lambda ctx, one, form: service.close_incident(ctx, case_step(one, form)),
    "note": lambda ctx, one, form: service.note_incident(ctx, one, form.text("note")),
}


def _form_page(values: dict[str, object], problem: ManyInvalid | None = None) -> Template:
    context = {
        "values": values,
        "errors": errors_of(problem) if problem else {},
        "pilots": PILOTS,
        "severities": [(one.value, name) for one, name in SEVERITIES.items()],
    }
    return Template("sandbox/new_incident.html", context=context, status_code=problem.status if problem else 200)


def _page(
    open_context: OpenContext, incident_id: str, problem: Problem | None = None, form: Form | None = None
) -> Template:
    with open_context() as ctx:
        found = service.incident_dossier(ctx, incident_id)
        one = found.incident
        may_note = ctx.allows("sandbox.note_incident", one.id)
        names = {each.id: each.name for each in parties.institutions(ctx, limit=500)}
    following = INCIDENT_MOVES.get(one.state)
    context: dict[str, Any] = {
        "one": one,
        "overdue": found.overdue,
        "severity": SEVERITIES[one.severity],
        "tone": SEVERITY_TONES[one.severity].value,
        "pilot_name": service.name_of(one.pilot),
        "owner": names.get(one.institution, Text(one.institution, one.institution)),
        "steps": list(INCIDENT_STATES.values()),
        "current": list(INCIDENT_STATES).index(one.state) + (one.state is IncidentState.CLOSED),
        "events": [event_shown(each, INCIDENT_NAMES, names) for each in reversed(found.events)],
        "following": following.value if following else None,
        "label": LABELS[following] if following else None,
        "may_advance": found.may_advance,
        "may_note": may_note,
        **trouble(problem, form),
    }
    return Template("sandbox/incident.html", context=context, status_code=problem.status if problem else 200)


INCIDENT_NAMES = {state.value: name for state, name in INCIDENT_STATES.items()}
HANDLERS = (incidents, new_incident, open_incident, incident, take_step)
