"""The staged exit 分阶段退出 of a system: what stands runs off, the last report goes on record, two people close it.

The first stage, no new business, begins with ``parties.begin_exit``; these are the stages after it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec

from heqi.engines import parties
from heqi.engines.parties import Approval, ApprovalState, PilotState, Proposal
from heqi.kernel.clock import MARKET_ZONE, market_time
from heqi.kernel.messages import Language, Text
from heqi.pilots.sandbox.model.deadlines import Matter, last_day, rule_on
from heqi.pilots.sandbox.model.reminders import MORNING
from heqi.pilots.sandbox.model.reports import LONGEST, ReportScope
from heqi.pilots.sandbox.service import cases, reports
from heqi.pilots.sandbox.service.desk import CHECKER, deciding, name_of
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

CLOSE = "parties.close"
DECISION_DAYS = 14
"""So long a proposal to close waits for the second person; then it is made again."""


class ExitLook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a run-off stands on a day."""

    leaving: bool
    """False: somebody has closed it meanwhile."""
    last: date
    """The run-off takes until this day at least, by the rule of the day on which it began."""
    day: int
    days: int
    open_cases: int
    """Complaints and incidents of the system that are not closed."""
    ready: bool
    wait_seconds: float
    """Until the next look, in the morning of the next day."""


def look_at_exit(ctx: Context, pilot: str, began_on: date) -> ExitLook:
    """How the run-off of a system stands. :class:`NotFound`."""
    ctx.permit("sandbox.desk", pilot)
    rule = rule_on(store.rules(ctx.db), Matter.EXIT_RUN_OFF, began_on)
    last = last_day(began_on, rule.count, rule.unit, cases.calendar_of(ctx))
    today, open_cases = cases.today_of(ctx), store.count_open(ctx.db, pilot)
    tomorrow = datetime.combine(today + timedelta(days=1), MORNING, MARKET_ZONE)
    return ExitLook(
        leaving=parties.admittance(ctx, pilot).state is PilotState.STOPPING,
        last=last,
        day=min((today - began_on).days, (last - began_on).days),
        days=(last - began_on).days,
        open_cases=open_cases,
        ready=today > last and not open_cases,
        wait_seconds=(tomorrow - ctx.now()).total_seconds(),
    )


def put_last_report(ctx: Context, pilot: str) -> list[str]:
    """Put the report over the whole trial on record, as PDF and XLSX; the ids of their entries in the log."""
    began = min(market_time(one.at).date() for one in parties.steps(ctx, pilot))
    today = cases.today_of(ctx)
    scope = ReportScope(first=max(began, today - LONGEST + timedelta(days=1)), last=today, pilot=pilot)
    return put_report(ctx, scope)


def put_report(ctx: Context, scope: ReportScope) -> list[str]:
    """Put a report on record, as PDF and XLSX; the ids of their entries in the log."""
    return [one.entry_id for one in reports.deposit_report(ctx, scope, Language.ZH)]


def closing(ctx: Context, pilot: str, look: ExitLook, report: list[str]) -> Proposal:
    """What is put before the second person. :class:`NobodyDecides`."""
    ctx.permit("sandbox.desk", pilot)
    return Proposal(
        kind=CLOSE,
        subject=pilot,
        payload={"pilot": pilot, "run_off_until": look.last.isoformat(), "report_entries": report},
        reason="业务已了结、最终报告已存证，申请完成退出 run off, last report on record",
        expires_at=ctx.now() + timedelta(days=DECISION_DAYS),
        checker_role=CHECKER,
        checker_institution=deciding(ctx),
    )


def tell_deciders(ctx: Context, pilot: str, run_id: str) -> int:
    """Tell the working group that decides of the proposal; how many people were told."""
    name = name_of(pilot)
    subject = Text(f"待复核：{name.zh}完成退出", f"To be decided: the end of {name.en}")
    body = Text("业务了结期已过，最终报告已存证。", "The run-off is over, the last report is on record.")
    return len(parties.notify_role(ctx, deciding(ctx), CHECKER, subject, body, f"/runs/{run_id}"))


def complete_exit(ctx: Context, pilot: str, decided: Approval) -> PilotState:
    """The last stage, when it was approved; nothing when somebody has closed it meanwhile."""
    assert decided.state is ApprovalState.APPROVED
    present = parties.admittance(ctx, pilot)
    if present.state is PilotState.STOPPING:
        present = parties.close(ctx, pilot, decided.votes[-1].reason)
    return present.state
