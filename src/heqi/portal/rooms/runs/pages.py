"""The pages of the runs: all of them, one that is watched live, and what a person decides."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

from anyio import to_thread
from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, RawBody
from litestar.response import Redirect, ServerSentEvent, ServerSentEventMessage, Template

from heqi.engines import flow
from heqi.engines.flow import ENDED, RunState, UnattendedRun
from heqi.engines.parties import Verdict
from heqi.engines.parties.model.problems import NotTheChecker, SamePerson
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Invalid, ManyInvalid, NotFound, Problem
from heqi.kernel.tables import TableQuery
from heqi.portal.page import current_view
from heqi.portal.progress import Step, told
from heqi.portal.rooms.identity.pages.fields import Fields
from heqi.portal.rooms.runs import service, views
from heqi.portal.rooms.runs.service import Replay
from heqi.storage import Context, OpenContext

SEE_OTHER = 303
LOOK_SECONDS, WATCHED_SECONDS = 0.7, 300
ACTS: dict[str, Callable[[Context, str], UnattendedRun]] = {
    "cancel": service.cancel,
    "resume": service.resume,
    "migrate": service.migrate,
}
SHOWN = (ManyInvalid, Conflict, SamePerson, NotTheChecker)
"""What is said on the page itself."""


@get("/runs", sync_to_thread=True, include_in_schema=False)
def index(open_context: NamedDependency[OpenContext], table_query: NamedDependency[TableQuery]) -> Template:
    """The runs, with those that need a person first."""
    with open_context() as ctx:
        context = {"sheet": views.runs_table(ctx, table_query), **views.front(ctx)}
    return Template("runs/index.html", context=context)


@get("/runs/{run_id:str}", sync_to_thread=True, include_in_schema=False)
def show(run_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """One run; its steps appear while it is watched."""
    return _page(open_context, run_id)


@get("/runs/{run_id:str}/part", sync_to_thread=True, include_in_schema=False)
def part(run_id: FromPath[str], open_context: NamedDependency[OpenContext], shown: FromQuery[str] = "") -> Template:
    """What has changed on the page of a run; the buttons too, where they are no longer those that are ``shown``."""
    with open_context() as ctx:
        context = views.page_of(ctx, run_id)
    changed = shown != context["signature"]
    return Template(
        "runs/part.html", context=context | _visitor() | {"changed": changed, "problem": None, "errors": {}}
    )


@get("/runs/{run_id:str}/stream", include_in_schema=False)
async def stream(run_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> ServerSentEvent:
    """Tells the page of a run whenever something about it has changed."""

    def look() -> tuple[str, Step]:
        with open_context() as ctx:
            row, steps = flow.run(ctx, run_id)
        rests = row.state in ENDED or row.state is RunState.PARKED
        mark = f"{row.state} {row.wake_at} {row.progress} {row.lease} {[(one.state, one.attempts) for one in steps]}"
        return mark, Step(percent=views.percent(row), words=views.said(row, steps), done=rests)

    return ServerSentEvent(_changes(look, await to_thread.run_sync(look)))


async def _changes(
    look: Callable[[], tuple[str, Step]], first: tuple[str, Step]
) -> AsyncIterator[ServerSentEventMessage]:
    mark, step = first
    yield told(step)
    for _ in range(int(WATCHED_SECONDS / LOOK_SECONDS)):
        if step.done:
            return
        await asyncio.sleep(LOOK_SECONDS)
        before = mark
        mark, step = await to_thread.run_sync(look)
        if mark != before:
            yield told(step)
    still = Text("已停止自动更新，请刷新本页", "Updates have stopped; reload the page to go on watching")
    yield told(Step(percent=step.percent, words=still, done=True))


@post("/runs/{run_id:str}/{act:str}", sync_to_thread=True, include_in_schema=False)
def take(run_id: FromPath[str], act: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template | Redirect:
    """Cancel, resume or migrate; with a problem, the page again."""
    if act not in ACTS:
        raise NotFound(what=ascii(act[:40])[1:-1])
    return _done(open_context, run_id, ACTS[act])


@post("/runs/{run_id:str}/replay", sync_to_thread=True, include_in_schema=False)
def begin_replay(
    run_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext]
) -> Template | Redirect:
    """Do it again from a step, and lead to the new run."""
    fields = Fields(body)

    def work(ctx: Context, run: str) -> UnattendedRun:
        command = Replay(from_seq=fields.number("from_seq"), repeat=fields.text("repeat") == "yes")
        return service.replay(ctx, run, command)

    return _done(open_context, run_id, work)


@get("/runs/{run_id:str}/replay", sync_to_thread=True, include_in_schema=False)
def replay(run_id: FromPath[str], open_context: NamedDependency[OpenContext], step: FromQuery[int] = 1) -> Template:
    """What doing a run again from a step keeps, and what would be done a second time."""
    with open_context() as ctx:
        return Template("runs/replay.html", context=views.replay_page(ctx, run_id, step))


@get("/runs/approvals/{approval_id:str}", sync_to_thread=True, include_in_schema=False)
def approval(approval_id: FromPath[str], open_context: NamedDependency[OpenContext]) -> Template:
    """What a run asks other eyes about."""
    return _approval_page(open_context, approval_id)


@post("/runs/approvals/{approval_id:str}/decision", sync_to_thread=True, include_in_schema=False)
def decide(
    approval_id: FromPath[str], body: RawBody, open_context: NamedDependency[OpenContext], seen: FromQuery[str] = ""
) -> Template | Redirect:
    """One checker's voice; the run that waits for it is told in the same transaction."""
    fields = Fields(body)
    try:
        with open_context() as ctx:
            verdict = _verdict(fields.text("verdict"))
            decided = service.decide(ctx, approval_id, verdict, fields.text("reason"), seen)
            own = decided.institution == ctx.actor.institution
    except SHOWN as problem:
        return _approval_page(open_context, approval_id, problem)
    return Redirect(f"/runs/{decided.subject}" if own else f"/runs/approvals/{decided.id}", status_code=SEE_OTHER)


def _done(open_context: OpenContext, run_id: str, work: Callable[[Context, str], UnattendedRun]) -> Template | Redirect:
    try:
        with open_context() as ctx:
            after = work(ctx, run_id)
    except SHOWN as problem:
        return _page(open_context, run_id, problem)
    return Redirect(f"/runs/{after.id}", status_code=SEE_OTHER)


def _verdict(typed: str) -> Verdict:
    if typed not in list(Verdict):
        raise ManyInvalid(
            [
                Invalid(
                    place="verdict", value=ascii(typed[:20]), expected_zh="同意或退回", expected_en="approve or reject"
                )
            ]
        )
    return Verdict(typed)


def _page(open_context: OpenContext, run_id: str, problem: Problem | None = None) -> Template:
    with open_context() as ctx:
        context = views.page_of(ctx, run_id)
    told_of = context | _visitor() | _told(problem) | {"changed": True}
    return Template("runs/run.html", context=told_of, status_code=problem.status if problem else 200)


def _approval_page(open_context: OpenContext, approval_id: str, problem: Problem | None = None) -> Template:
    with open_context() as ctx:
        context = views.approval_page(ctx, approval_id)
    told_of = context | _visitor() | _told(problem)
    return Template("runs/approval.html", context=told_of, status_code=problem.status if problem else 200)


def _told(problem: Problem | None) -> dict[str, Any]:
    """What is wrong, beside the field it is about or above everything."""
    several = problem.problems if isinstance(problem, ManyInvalid) else ()
    return {"problem": problem, "errors": {one.place: one.message for one in several if one.place}}


def _visitor() -> dict[str, Any]:
    """What a decision needs to know of whoever looks at it."""
    actor = current_view.get().visitor
    assert actor is not None

    def why_not(one: dict[str, Any]) -> Text | None:
        return views.why_not(actor.on_behalf_of or actor.id, actor.institution, actor.roles, one)

    return {"why_not": why_not}


_ALL = [index, approval, show, part, stream, replay, begin_replay, take, decide]
HANDLERS = (Router("/", route_handlers=_ALL, include_in_schema=False),)
