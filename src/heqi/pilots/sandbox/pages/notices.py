"""The public notices for everybody, signed in or not."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Redirect, Template

from heqi.kernel.problems import Conflict, ManyInvalid, Problem
from heqi.kernel.tables import TableQuery
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import STATES, State
from heqi.pilots.sandbox.model.records import LICENCES, TECHNOLOGIES
from heqi.pilots.sandbox.model.tables import title_of, tone_of
from heqi.pilots.sandbox.pages.cases import SEE_OTHER, trouble
from heqi.pilots.sandbox.pages.forms import Form, read_objection
from heqi.storage import OpenContext

PUBLIC = {"public": True}


@get("/notices", sync_to_thread=True, opt=PUBLIC)
def notices(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """What is or was under public notice."""
    with open_context() as ctx:
        sheet = service.notice_table(ctx, table_query)
    return Template("sandbox/notices.html", context={"sheet": sheet})


@get("/notices/{application_id:str}", sync_to_thread=True, opt=PUBLIC)
def notice(application_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One public notice."""
    return _page(open_context, application_id)


@post("/notices/{application_id:str}/objections", sync_to_thread=True)
def object_to(
    application_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Raise an objection, for whoever takes no part in the application; with problems, the notice again."""
    form = Form(body)
    try:
        with open_context() as ctx:
            service.raise_objection(ctx, read_objection(form, application_id))
    except (ManyInvalid, Conflict) as problem:
        return _page(open_context, application_id, problem, form)
    return Redirect(f"/sandbox/notices/{application_id}", status_code=SEE_OTHER)


def _page(
    open_context: OpenContext, application_id: str, problem: Problem | None = None, form: Form | None = None
) -> Template:
    with open_context() as ctx:
        one = service.notice(ctx, application_id)
        may_object = one.state is State.NOTICE and ctx.allows("sandbox.raise_objection", one.id)
    context = {
        "one": one,
        "title": title_of(one),
        "state_name": STATES[one.state],
        "state_tone": tone_of(one.state).value,
        "licence": LICENCES[one.licence],
        "technologies": [TECHNOLOGIES[each] for each in one.technologies],
        "may_object": may_object,
        **trouble(problem, form),
    }
    return Template("sandbox/notice.html", context=context, status_code=problem.status if problem else 200)


HANDLERS = (notices, notice, object_to)
