"""What goes on in the sandbox without a person: reminders of deadlines, the staged exit, the monthly report."""

from __future__ import annotations

from datetime import date, time, timedelta

import msgspec

from heqi.engines import flow
from heqi.engines.flow import Run, Schedule
from heqi.engines.parties import ApprovalState
from heqi.kernel.clock import market_time
from heqi.kernel.messages import Text
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.reports import ReportScope
from heqi.storage import Actor, Context

UNATTENDED = "sandbox.unattended"
"""The role of runs that watch deadlines; no person can hold it."""
WORKING_GROUP = "sandbox.working_group"


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A complaint or an incident, by id."""

    id: str


class Exit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A system whose exit began on a day."""

    pilot: str
    began_on: date


@flow.flow("sandbox.watch_case", Text("盯办时限", "Watch the deadlines of a case"), roles=frozenset({UNATTENDED}))
def watch_case(ctx: Run, case: Case) -> int:
    """Remind before each deadline and when it has passed, until none is left; how many reminders it took."""
    given = 0
    while True:
        coming = ctx.tx("what comes next", service.next_reminder, case.id)
        if coming is None:
            return given
        ctx.sleep(f"until {coming.kind}", timedelta(seconds=coming.wait_seconds))
        given += ctx.tx(f"remind: {coming.kind}", service.remind, case.id, coming.kind)


@flow.flow("sandbox.staged_exit", Text("分阶段退出", "Staged exit"), roles=frozenset({WORKING_GROUP}))
def staged_exit(ctx: Run, command: Exit) -> str:
    """Wait until what stands has run off, put the last report on record, close after a second person's yes."""
    while True:
        look = ctx.tx("look at the run-off", service.look_at_exit, command.pilot, command.began_on)
        if not look.leaving:
            return "closed by hand"
        if not look.ready:
            ctx.progress(look.day, look.days, _run_off(look))
            ctx.sleep("until the next morning", timedelta(seconds=look.wait_seconds))
            continue
        report = ctx.tx("put the last report on record", service.put_last_report, command.pilot)
        proposal = ctx.tx("write the proposal to close", service.closing, command.pilot, look, report)
        ctx.tx("tell those who decide", service.tell_deciders, command.pilot, ctx.id)
        decided = ctx.approval("close", proposal)
        if decided.state is ApprovalState.APPROVED:
            return ctx.tx("close", service.complete_exit, command.pilot, decided)
        ctx.sleep("before it is proposed again", timedelta(days=1))


def _run_off(look: service.ExitLook) -> Text:
    return Text(
        f"业务了结期至 {look.last}；未办结投诉与事件 {look.open_cases} 件",
        f"run-off until {look.last}; complaints and incidents still open: {look.open_cases}",
    )


@flow.flow("sandbox.monthly_report", Text("月度报告", "Monthly report"), roles=frozenset({WORKING_GROUP}))
def monthly_report(ctx: Run, scope: ReportScope) -> list[str]:
    """Put the report on every system of a month on record, for one working group; the entries in the log."""
    systems = ctx.tx("which systems", service.reported_systems)
    entries: list[str] = []
    for number, pilot in enumerate(systems):
        ctx.progress(number, len(systems), service.name_of(pilot))
        entries += ctx.tx(f"report on {pilot}", service.put_report, msgspec.structs.replace(scope, pilot=pilot))
    ctx.progress(len(systems), len(systems), Text("已完成", "done"))
    ctx.tx("tell the working group", service.tell_reported, scope, ctx.id)
    return entries


@flow.flow("sandbox.report_day", Text("触发月度报告", "Begin the monthly reports"), roles=frozenset({UNATTENDED}))
def report_day(ctx: Run, command: None) -> int:
    """On every working day, begin last month's report for each working group that has none yet; how many there are."""
    scope = ctx.tx("which month", service.month_before)
    groups = ctx.tx("which working groups", service.groups)
    for group in groups:
        ctx.tx(f"begin for {group}", _begin_report, group, scope)
    return len(groups)


def _begin_report(ctx: Context, group: str, scope: ReportScope) -> str:
    acting = Actor(id=ctx.actor.id, name=ctx.actor.name, institution=group, roles=frozenset({WORKING_GROUP}))
    with ctx.acting_as(acting) as here:
        return flow.start(here, monthly_report, scope, f"{scope.first:%Y-%m}")


FLOWS = (watch_case, staged_exit, monthly_report, report_day)
SCHEDULES = (Schedule(name="sandbox.report_day", flow=report_day, at=time(8, 30), calendar="bank"),)


def follow(ctx: Context, action: str, subject: str) -> None:
    """Begin the run that something recorded calls for, in the same transaction."""
    if action in ("sandbox.register_complaint", "sandbox.open_incident"):
        flow.start(ctx, watch_case, Case(id=subject), subject)
    elif action == "parties.begin_exit":
        today = market_time(ctx.now()).date()
        flow.start(ctx, staged_exit, Exit(pilot=subject, began_on=today), f"{subject}/{today}")
