"""The pages: each handler reads the request, calls one use case and shows or redirects."""

from __future__ import annotations

from typing import Any

from litestar import Request, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, RawBody
from litestar.response import Redirect, Template

from heqi.engines import parties
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, ManyInvalid
from heqi.kernel.tables import TableQuery
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import Party
from heqi.pilots.sandbox.model.records import Filters, Invite
from heqi.pilots.sandbox.pages import forms
from heqi.pilots.sandbox.pages.places import work_places
from heqi.pilots.sandbox.pages.views import application_view, draft_view, figures, pipeline, wait_chart
from heqi.storage import OpenContext

SEE_OTHER = 303
SHOWN_WAITING = 5


@get("/", sync_to_thread=True)
def overview(open_context: NamedDependency[OpenContext]) -> Template:
    """What the sandbox is, how it stands in figures, and the way of a pilot with the number at each stage."""
    with open_context() as ctx:
        counts = service.count_by_state(ctx, Filters())
        batches, calls = service.batches(ctx), service.open_batches(ctx)
        waits = service.waits(ctx)
        may_apply = ctx.allows("sandbox.apply", "sandbox")
        waiting = service.queue_table(ctx, TableQuery()).rows[:SHOWN_WAITING]
    context = {"figures": figures(counts, len(batches), len(calls)), "pipeline": pipeline(counts)}
    return Template(
        "sandbox/overview.html",
        context={**context, "chart": wait_chart(waits), "waiting": waiting, "may_apply": may_apply},
    )


@get("/work", sync_to_thread=True)
def work(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """What waits for a step of the visitor, the longest wait first."""
    with open_context() as ctx:
        sheet = service.queue_table(ctx, table_query)
        allowed = {name: ctx.allows(f"sandbox.{name}", "sandbox") for name in ("apply", "create_batch")}
        places = work_places(ctx, "queue")
    return Template("sandbox/work.html", context={"sheet": sheet, "allowed": allowed, "places": places})


@get("/applications", sync_to_thread=False)
def applications(request: Request[Any, Any, Any]) -> Redirect:
    """The list stands under the tab Data; a filtered address keeps its filters."""
    return Redirect(_list_address("applications", request.url.query))


@get("/applications/new", sync_to_thread=True)
def new_application(open_context: NamedDependency[OpenContext], batch: FromQuery[str] = "") -> Template:
    """The form of a new application."""
    return _draft_page(open_context, {"batch_id": batch})


@post("/applications/new", sync_to_thread=True)
def apply(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Apply; with problems, the form again as it was filled in."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            made = service.apply(ctx, forms.read_apply(form))
    except (ManyInvalid, Conflict) as problem:
        return _draft_page(open_context, forms.typed(form), problem)
    return Redirect(f"/sandbox/applications/{made.id}", status_code=SEE_OTHER)


@get("/applications/{application_id:str}", sync_to_thread=True)
def application(application_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One application: facts, where it stands, what happened, and what may be done next."""
    return _application_page(open_context, application_id)


@get("/applications/{application_id:str}/edit", sync_to_thread=True)
def edit_application(application_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """The form that changes an application while it is being prepared."""
    with open_context() as ctx:
        found = service.application(ctx, application_id)
    return _draft_page(open_context, forms.said(found), application_id=application_id)


@post("/applications/{application_id:str}/edit", sync_to_thread=True)
def amend(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Change it; with problems, the form again as it was filled in."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            service.amend(ctx, forms.read_amend(form, application_id))
    except (ManyInvalid, Conflict) as problem:
        return _draft_page(open_context, forms.typed(form), problem, application_id)
    return Redirect(f"/sandbox/applications/{application_id}", status_code=SEE_OTHER)


@post("/applications/{application_id:str}/moves", sync_to_thread=True)
def move(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Move it on; with problems, the page again with them and the reason kept."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            service.transition(ctx, forms.read_transition(form, application_id))
    except (ManyInvalid, Conflict) as problem:
        return _application_page(open_context, application_id, problem, form)
    return Redirect(f"/sandbox/applications/{application_id}", status_code=SEE_OTHER)


@post("/applications/{application_id:str}/seats", sync_to_thread=True)
def invite(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Give an institution the seat of the experts or the assessor."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            party = form.choice("party", Party, Party.EXPERTS)
            form.done()
            service.invite(
                ctx, Invite(application_id=application_id, party=party, institution=form.text("institution"))
            )
    except (ManyInvalid, Conflict) as problem:
        return _application_page(open_context, application_id, problem, form)
    return Redirect(f"/sandbox/applications/{application_id}#seats", status_code=SEE_OTHER)


@post("/applications/{application_id:str}/objections", sync_to_thread=True)
def raise_objection(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Raise an objection during the notice."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            service.raise_objection(ctx, forms.read_objection(form, application_id))
    except (ManyInvalid, Conflict) as problem:
        return _application_page(open_context, application_id, problem, form)
    return Redirect(f"/sandbox/applications/{application_id}#objections", status_code=SEE_OTHER)


@post("/applications/{application_id:str}/conclusions", sync_to_thread=True)
def settle_objection(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Settle an objection to it."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            service.settle_objection(ctx, forms.read_conclusion(form))
    except (ManyInvalid, Conflict) as problem:
        return _application_page(open_context, application_id, problem, form)
    return Redirect(f"/sandbox/applications/{application_id}#objections", status_code=SEE_OTHER)


@get("/batches", sync_to_thread=False)
def batches(request: Request[Any, Any, Any]) -> Redirect:
    """The list stands under the tab Data."""
    return Redirect(_list_address("batches", request.url.query))


@get("/batches/new", sync_to_thread=False)
def new_batch() -> Template:
    """The form of a new batch."""
    return Template("sandbox/new_batch.html", context={"values": {"notice_days": "7"}, "errors": {}})


@post("/batches/new", sync_to_thread=True)
def create_batch(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Open a batch; with problems, the form again as it was filled in."""
    form = forms.Form(body)
    try:
        with open_context() as ctx:
            service.create_batch(ctx, forms.read_batch(form))
    except ManyInvalid as problem:
        context = {"values": forms.typed(form), "errors": forms.errors_of(problem)}
        return Template("sandbox/new_batch.html", context=context, status_code=problem.status)
    return Redirect("/sandbox/batches", status_code=SEE_OTHER)


def _list_address(name: str, query: str) -> str:
    return f"/sandbox/data/{name}?{query}" if query else f"/sandbox/data/{name}"


def _draft_page(
    open_context: OpenContext,
    values: dict[str, object],
    problem: ManyInvalid | Conflict | None = None,
    application_id: str | None = None,
) -> Template:
    with open_context() as ctx:
        open_batches = service.open_batches(ctx)
    context = draft_view(open_batches, values, _errors(problem), application_id)
    context["problem"] = problem
    return Template("sandbox/draft.html", context=context, status_code=problem.status if problem else 200)


def _application_page(
    open_context: OpenContext,
    application_id: str,
    problem: ManyInvalid | Conflict | None = None,
    form: forms.Form | None = None,
) -> Template:
    with open_context() as ctx:
        dossier = service.dossier(ctx, application_id)
        allowed = {name: ctx.allows(f"sandbox.{name}", application_id) for name in ("invite", "settle_objection")}
        institutions = parties.institutions(ctx, limit=500) if allowed["invite"] else ()
    context = application_view(dossier, institutions)
    context |= {"may_invite": allowed["invite"], "may_settle": allowed["settle_objection"]}
    context |= {"values": forms.typed(form) if form else {}, "errors": _errors(problem), "problem": problem}
    return Template("sandbox/application.html", context=context, status_code=problem.status if problem else 200)


def _errors(problem: ManyInvalid | Conflict | None) -> dict[str, Text]:
    return forms.errors_of(problem) if isinstance(problem, ManyInvalid) else {}


HANDLERS = (
    overview,
    work,
    applications,
    new_application,
    apply,
    application,
    edit_application,
    amend,
    move,
    raise_objection,
    settle_objection,
    batches,
    new_batch,
    create_batch,
    invite,
)
