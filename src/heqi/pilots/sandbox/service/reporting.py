"""The report that the working groups get every month without asking: over which days, on which systems."""

from __future__ import annotations

from datetime import timedelta

from heqi.engines import parties
from heqi.engines.parties import PilotState
from heqi.kernel.messages import Text
from heqi.pilots.sandbox.model.reports import ReportScope
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.desk import CHECKER
from heqi.pilots.sandbox.service.supervising import supervisors
from heqi.storage import Context

REPORTED = (PilotState.TRIAL, PilotState.STOPPING)


def month_before(ctx: Context) -> ReportScope:
    """The calendar month before the present one (market time)."""
    last = cases.today_of(ctx).replace(day=1) - timedelta(days=1)
    return ReportScope(first=last.replace(day=1), last=last)


def groups(ctx: Context) -> list[str]:
    """The working groups that get a report, by id."""
    return list(supervisors(ctx))


def tell_reported(ctx: Context, scope: ReportScope, run_id: str) -> int:
    """Tell the own working group that the reports of a month are on record; how many people were told."""
    subject = Text(f"{scope.first:%Y-%m} 月度报告已存证", f"Monthly reports of {scope.first:%Y-%m} are on record")
    body = Text("每个在箱系统各一份 PDF 与 XLSX。", "One PDF and one XLSX for each system on trial.")
    return len(parties.notify_role(ctx, ctx.actor.institution, CHECKER, subject, body, f"/runs/{run_id}"))


def reported_systems(ctx: Context) -> list[str]:
    """The systems on trial or leaving, by slug."""
    ctx.permit("sandbox.desk", "sandbox")
    return [one.pilot for one in parties.admittances(ctx) if one.state in REPORTED]
