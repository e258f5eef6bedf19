"""The periodic report of a batch or a system: counted, printed, and deposited as evidence on request."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from heqi.engines import evidence, parties
from heqi.engines.evidence import EvidenceLog, IncomingFile, Receipt
from heqi.engines.parties import Admittance
from heqi.kernel.clock import market_time
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Language, Text
from heqi.pilots import CATALOGUE
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Filters
from heqi.pilots.sandbox.model.reports import Figures, Intervention, Report, ReportScope, Usage, build, check_scope
from heqi.pilots.sandbox.service import cases
from heqi.pilots.sandbox.service.desk import name_of
from heqi.pilots.sandbox.store import applications as applications_store
from heqi.pilots.sandbox.store import cases as store
from heqi.storage import Context

PDF, XLSX = "pdf", "xlsx"
MEDIA_TYPES = {
    PDF: "application/pdf",
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
INTERVENTIONS: Mapping[str, Text] = {
    "parties.admit_pilot": Text("开始试点", "Began the trial"),
    "parties.set_caps": Text("调整额度", "Set the caps"),
    "parties.admit_institution": Text("接纳机构", "Admitted an institution"),
    "parties.exclude_institution": Text("移出机构", "Excluded an institution"),
    "parties.kill": Text("紧急停止", "Pressed the kill switch"),
    "parties.revive": Text("解除紧急停止", "Lifted the kill switch"),
    "parties.begin_exit": Text("启动退出", "Began the exit"),
    "parties.close": Text("完成退出", "Completed the exit"),
}


def report(ctx: Context, scope: ReportScope) -> Report:
    """The report of a batch or a system over some days. :class:`ManyInvalid`, :class:`NotFound`."""
    ctx.permit("sandbox.report", scope.batch_id or scope.pilot or "sandbox")
    check_scope(scope, cases.today_of(ctx))
    subject, pilots, by_state = _of_batch(ctx, scope.batch_id) if scope.batch_id else _of_pilot(ctx, scope.pilot or "")
    known = {one.pilot: one for one in parties.admittances(ctx) if one.pilot in pilots}
    return build(
        Figures(
            subject=subject,
            scope=scope,
            by_state=by_state,
            usage=[use for one in known.values() for use in _usage(ctx, one)],
            complaints=store.complaints_between(ctx.db, pilots, scope.first, scope.last),
            incidents=store.incidents_between(ctx.db, pilots, scope.first, scope.last),
            interventions=[step for pilot in known for step in _interventions(ctx, pilot, scope)],
        )
    )


def print_report(ctx: Context, scope: ReportScope, file_format: str, language: Language) -> bytes:
    """The report as a file, ``pdf`` or ``xlsx``; the same records give the same bytes."""
    made = report(ctx, scope)
    # here, because typesetting takes long to load
    from heqi.pilots.sandbox.service import papers

    if file_format == XLSX:
        return papers.workbook(made, language)
    log = ctx.engine(EvidenceLog)
    return papers.document(made, language, log.origin, log.fonts)


def deposit_report(ctx: Context, scope: ReportScope, language: Language) -> Sequence[Receipt]:
    """Put the report on record, as PDF and XLSX; receipts in this order. Problems as ``evidence.deposit``."""
    subject = scope.batch_id or scope.pilot or "sandbox"
    ctx.permit("sandbox.deposit_report", subject)
    name = f"heqi-sandbox-report_{subject}_{scope.first}_{scope.last}"
    files = [
        IncomingFile(
            name=f"{name}.{kind}",
            content=io.BytesIO(print_report(ctx, scope, kind, language)),
            media_type=MEDIA_TYPES[kind],
        )
        for kind in (PDF, XLSX)
    ]
    receipts = evidence.deposit(ctx, ctx.engine(EvidenceLog), files)
    ctx.record("sandbox.deposit_report", subject, after=receipts)
    return receipts


Scope = tuple[Text, Sequence[str], Mapping[State, int]]


def _of_batch(ctx: Context, batch_id: str) -> Scope:
    batch = applications_store.batch(ctx.db, batch_id) if is_id(batch_id, "bat") else None
    if batch is None:
        raise cases.not_found(batch_id)
    counts = applications_store.count_by_state(ctx.db, Filters(batch_id=batch.id))
    pilots = applications_store.pilots_of(ctx.db, batch.id)
    return Text(batch.name_zh, batch.name_en), pilots, {State(key): count for key, count in counts.items()}


def _of_pilot(ctx: Context, pilot: str) -> Scope:
    if pilot not in CATALOGUE:
        raise cases.not_found(pilot)
    counts = applications_store.count_by_state_of_pilot(ctx.db, pilot)
    return name_of(pilot), [pilot], {State(key): count for key, count in counts.items()}


def _usage(ctx: Context, one: Admittance) -> Sequence[Usage]:
    used, caps, name = parties.used(ctx, one.pilot), one.caps, name_of(one.pilot)

    def usage(cap: Text, taken: int, limit: int | None, unit: int = 1) -> Usage:
        return Usage(
            pilot=name,
            cap=cap,
            used=_spelt(taken, unit),
            limit="—" if limit is None else _spelt(limit, unit),
            share=100 * taken // limit if limit else None,
        )

    return [
        usage(Text("用户数", "Users"), used.users, caps.users),
        usage(Text("金额（元）", "Amount (yuan)"), used.amount_fen, caps.amount_fen, 100),
    ]


def _spelt(value: int, unit: int) -> str:
    return f"{value:,}" if unit == 1 else f"{value // unit:,}.{value % unit:02d}"


def _interventions(ctx: Context, pilot: str, scope: ReportScope) -> Sequence[Intervention]:
    found = [one for one in parties.steps(ctx, pilot) if scope.first <= market_time(one.at).date() <= scope.last]
    return [
        Intervention(
            at=f"{market_time(one.at):%Y-%m-%d %H:%M:%S}",
            pilot=name_of(pilot),
            action=INTERVENTIONS.get(one.action, Text(one.action, one.action)),
            reason=one.reason,
            who=one.actor_name,
        )
        for one in reversed(found)
    ]
