"""The periodic report for people: on the page, as PDF and XLSX, and on record."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Template

from heqi.kernel.clock import market_time
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import ManyInvalid, NotFound
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.reports import ReportScope
from heqi.pilots.sandbox.pages.cases import PILOTS
from heqi.pilots.sandbox.pages.forms import Form, errors_of, typed
from heqi.pilots.sandbox.pages.places import work_places
from heqi.storage import Context, OpenContext

QUARTER = timedelta(days=90)


@get("/work/report", sync_to_thread=True)
def report(request: Request[Any, Any, Any], open_context: NamedDependency[OpenContext]) -> Template:
    """Choose what the report is about and from when to when; below it, the report."""
    return _page(open_context, _asked(request))


@get("/report/{kind:str}", sync_to_thread=True)
def report_file(
    kind: FromPath[str], request: Request[Any, Any, Any], open_context: NamedDependency[OpenContext]
) -> Response[bytes]:
    """The report as a file; ``lang=en`` for English."""
    if kind not in service.MEDIA_TYPES:
        raise NotFound(what=ascii(kind[:10])[1:-1])
    form = _asked(request)
    language = Language.EN if form.text("lang") == "en" else Language.ZH
    with open_context() as ctx:
        body = service.print_report(ctx, _scope(form), kind, language)
    headers = {"content-disposition": f'attachment; filename="heqi-sandbox-report.{kind}"'}
    return Response(body, media_type=service.MEDIA_TYPES[kind], headers=headers)


@post("/work/report", sync_to_thread=True)
def deposit(body: RawBody, open_context: NamedDependency[OpenContext]) -> Template:
    """Put the report on record, and show the receipts."""
    form = Form(body)
    language = Language.EN if form.text("lang") == "en" else Language.ZH
    with open_context() as ctx:
        receipts = service.deposit_report(ctx, _scope(form), language)
    return _page(open_context, form, receipts)


def _asked(request: Request[Any, Any, Any]) -> Form:
    return Form(request.url.query.encode())


def _scope(form: Form) -> ReportScope:
    scope = ReportScope(
        first=form.day("first"),
        last=form.day("last"),
        batch_id=form.text("batch") or None,
        pilot=form.text("pilot") or None,
    )
    form.done()
    return scope


def _page(open_context: OpenContext, form: Form, receipts: object = ()) -> Template:
    made, problem = None, None
    with open_context() as ctx:
        values = typed(form) or _usual(ctx)
        batches = [(one.id, Text(one.name_zh, one.name_en)) for one in service.batches(ctx)]
        places = work_places(ctx, "report")
        if form.text("first"):
            try:
                made = service.report(ctx, _scope(form))
            except ManyInvalid as found:
                problem = found
        else:
            ctx.permit("sandbox.report", "sandbox")
    wanted = {name: str(values.get(name, "")) for name in ("batch", "pilot", "first", "last")}
    context: dict[str, Any] = {
        "values": values,
        "errors": errors_of(problem) if problem else {},
        "batches": batches,
        "pilots": PILOTS,
        "places": places,
        "report": made,
        "wanted": wanted,
        "address": urlencode(wanted),
        "receipts": receipts,
    }
    return Template("sandbox/report.html", context=context, status_code=problem.status if problem else 200)


def _usual(ctx: Context) -> dict[str, object]:
    """The last three months."""
    today: date = market_time(ctx.now()).date()
    return {"first": (today - QUARTER).isoformat(), "last": today.isoformat()}


HANDLERS = (report, report_file, deposit)
