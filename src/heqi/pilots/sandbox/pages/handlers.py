"""The pages: each handler reads the request, calls one use case and shows or redirects."""

from __future__ import annotations

from typing import Annotated

from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter, RawBody
from litestar.response import Redirect, Template

from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, ManyInvalid
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Filters
from heqi.pilots.sandbox.model.tables import application_sheet, batch_sheet
from heqi.pilots.sandbox.pages import forms
from heqi.pilots.sandbox.pages.views import application_view, draft_view, filter_view, pipeline
from heqi.storage import OpenContext

SEE_OTHER = 303


@get("/", sync_to_thread=True)
def overview(open_context: NamedDependency[OpenContext]) -> Template:
    """How many applications stand at each stage, and the batches."""
    with open_context() as ctx:
        counts = service.count_by_state(ctx, Filters())
        batches = service.batches(ctx)
    return Template("sandbox/overview.html", context={"pipeline": pipeline(counts), "batches": batch_sheet(batches)})


@get("/applications", sync_to_thread=True)
def applications(
    open_context: NamedDependency[OpenContext],
    batch: FromQuery[str] = "",
    stands: Annotated[str, QueryParameter(name="state")] = "",
    q: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
) -> Template:
    """The list of applications, filtered by batch, state and words."""
    known = State(stands) if stands in set(State) else None
    with open_context() as ctx:
        page = service.applications(ctx, Filters(batch_id=batch or None, state=known, text=q.strip()), cursor)
        batches = service.batches(ctx)
    sheet = application_sheet(page.items, page.total, page.next_cursor)
    return Template("sandbox/applications.html", context={"sheet": sheet, **filter_view(batches, batch, known, q)})


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


@get("/batches", sync_to_thread=True)
def batches(open_context: NamedDependency[OpenContext]) -> Template:
    """All batches."""
    with open_context() as ctx:
        return Template("sandbox/batches.html", context={"sheet": service.batch_table(ctx)})


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
    context = application_view(dossier)
    context |= {"values": forms.typed(form) if form else {}, "errors": _errors(problem), "problem": problem}
    return Template("sandbox/application.html", context=context, status_code=problem.status if problem else 200)


def _errors(problem: ManyInvalid | Conflict | None) -> dict[str, Text]:
    return forms.errors_of(problem) if isinstance(problem, ManyInvalid) else {}


# one router: registered one by one, the GET of a path that also has a POST would be wrapped for its thread twice
PAGES = Router(
    "/sandbox",
    include_in_schema=False,
    route_handlers=[
        overview,
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
    ],
)
