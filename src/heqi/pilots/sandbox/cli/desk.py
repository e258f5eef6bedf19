"""The working group's desk and the periodic report on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from heqi.engines import parties
from heqi.engines.parties import PILOT_STATES, Caps, SetCaps, Verdict
from heqi.kernel.messages import Language, Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, Tone
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.cli.applications import AsJson, desk_of
from heqi.pilots.sandbox.model.reports import ReportScope

app = typer.Typer(no_args_is_help=True, help="The working group's desk 工作台: caps, list, kill switch, exit.")

Slug = Annotated[str, typer.Argument(metavar="SYSTEM", help="Slug of a system, such as esign.")]
Why = Annotated[str, typer.Option("--reason", help="Why; it stays in the history.")]
InstitutionId = Annotated[str, typer.Argument(metavar="INSTITUTION", help="Id of an institution, ins_….")]


@app.command("list")
def list_pilots(context: typer.Context, as_json: AsJson = False) -> None:
    """List the systems with state and use of their caps. Example: heqi sandbox desk list"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        found = service.standings(ctx)
    desk.answer(found if as_json else _sheet(found), as_json=as_json)


@app.command("show")
def show(context: typer.Context, pilot: Slug, as_json: AsJson = False) -> None:
    """Show one system with its history. Example: heqi sandbox desk show esign"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        found = service.pilot_dossier(ctx, pilot)
    desk.answer(found, as_json=as_json)


@app.command("caps")
def caps(
    context: typer.Context,
    pilot: Slug,
    reason: Why,
    users: Annotated[int | None, typer.Option(help="Most users; without it, no limit.")] = None,
    amount_fen: Annotated[int | None, typer.Option(help="Largest amount in fen; without it, no limit.")] = None,
    consent: Annotated[bool, typer.Option(help="Whether clients must have consented.")] = True,
    as_json: AsJson = False,
) -> None:
    """Set other caps. Example: heqi sandbox desk caps esign --users 500 --reason 首期上限"""
    desk = desk_of(context)
    limits = Caps(users=users, amount_fen=amount_fen)
    with desk.open_context() as ctx:
        after = service.set_caps(ctx, SetCaps(pilot=pilot, reason=reason, caps=limits, consent_needed=consent))
    desk.answer(after, as_json=as_json)


@app.command("admit")
def admit(
    context: typer.Context,
    pilot: Slug,
    institution: InstitutionId,
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Admit an institution. Example: heqi sandbox desk admit esign ins_… --reason 公示期满"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = parties.admit_institution(ctx, pilot, institution, reason)
    desk.answer(after, as_json=as_json)


@app.command("exclude")
def exclude(
    context: typer.Context,
    pilot: Slug,
    institution: InstitutionId,
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Exclude an institution. Example: heqi sandbox desk exclude esign ins_… --reason 主动退出"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = parties.exclude_institution(ctx, pilot, institution, reason)
    desk.answer(after, as_json=as_json)


@app.command("kill")
def kill(
    context: typer.Context,
    pilot: Slug,
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Stop all new business of a system at once. Example: heqi sandbox desk kill esign --reason 对账不平"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = parties.kill(ctx, pilot, reason)
    desk.answer(after, as_json=as_json)


@app.command("propose-revival")
def propose_revival(
    context: typer.Context,
    pilot: Slug,
    reason: Why,
    group: Annotated[str, typer.Option(help="Working group that decides, ins_…; needed where there are several.")] = "",
    as_json: AsJson = False,
) -> None:
    """Ask a working group to lift the kill switch. Example: heqi sandbox desk propose-revival esign --reason 已修复"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = service.propose_revival(ctx, pilot, reason, group)
    desk.answer(after, as_json=as_json)


@app.command("exit")
def begin_exit(
    context: typer.Context,
    pilot: Slug,
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Begin the exit of a system. Example: heqi sandbox desk exit esign --reason 试点期满"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = parties.begin_exit(ctx, pilot, reason)
    desk.answer(after, as_json=as_json)


@app.command("close")
def close(
    context: typer.Context,
    pilot: Slug,
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Complete the exit of a system. Example: heqi sandbox desk close esign --reason 档案已移交"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        after = parties.close(ctx, pilot, reason)
    desk.answer(after, as_json=as_json)


@app.command("decide-revival")
def decide_revival(
    context: typer.Context,
    approval: Annotated[str, typer.Argument(metavar="APPROVAL", help="Id of the proposal, apr_….")],
    verdict: Annotated[Verdict, typer.Argument(help="approve or reject.")],
    seen: Annotated[str, typer.Option(help="payload_sha256 of the proposal as you read it.")],
    reason: Why,
    as_json: AsJson = False,
) -> None:
    """Decide on it. Example: heqi sandbox desk decide-revival apr_… approve --seen … --reason 同意"""
    desk = desk_of(context)
    with desk.open_context() as ctx:
        decided = service.decide_revival(ctx, approval, verdict, reason, seen)
    desk.answer(decided, as_json=as_json)


def report(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where it goes: a name that ends in .pdf or .xlsx.")],
    first: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="First day.")],
    last: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Last day.")],
    batch: Annotated[str | None, typer.Option(help="A batch, bat_….")] = None,
    pilot: Annotated[str | None, typer.Option(help="Or a system, by slug.")] = None,
    language: Annotated[Language, typer.Option("--lang", help="zh or en.")] = Language.ZH,
    as_json: AsJson = False,
) -> None:
    """Write the periodic report of a batch or a system.

    Example: heqi sandbox report q1.pdf --pilot esign --first 2031-01-01 --last 2031-03-31
    """
    desk = desk_of(context)
    kind = file.suffix.lower().removeprefix(".")
    if kind not in service.MEDIA_TYPES:
        raise typer.BadParameter("a name that ends in .pdf or .xlsx")
    scope = ReportScope(first=first.date(), last=last.date(), batch_id=batch, pilot=pilot)
    with desk.open_context() as ctx:
        body = service.print_report(ctx, scope, kind, language)
    file.write_bytes(body)
    said = Text(f"报告已写入 {file}（{len(body):,} 字节）", f"The report is in {file} ({len(body):,} bytes)")
    desk.answer({"file": str(file), "size_bytes": len(body)} if as_json else said, as_json=as_json)


def _sheet(found: Sequence[service.PilotStanding]) -> Sheet:
    columns = [
        Column("pilot", Text("系统", "System"), Kind.CODE),
        Column("name", Text("名称", "Name")),
        Column("state", Text("状态", "State"), Kind.BADGE),
        Column("users", Text("用户数", "Users"), Kind.NUMBER),
        Column("amount_fen", Text("金额", "Amount"), Kind.AMOUNT),
        Column("killed_at", Text("停止于", "Stopped at"), Kind.MOMENT),
    ]
    rows = [_row(one) for one in found]
    return Sheet(name="desk", title=Text("工作台", "Desk"), columns=columns, rows=rows, total=len(rows))


def _row(one: service.PilotStanding) -> Row:
    found, used = one.admittance, one.used
    cells = {
        "pilot": one.pilot,
        "name": one.name,
        "state": PILOT_STATES[found.state] if found else Text("未准入", "Not admitted"),
        "users": used.users if used else None,
        "amount_fen": used.amount_fen if used else None,
        "killed_at": found.killed_at if found else None,
    }
    return Row(cells, tone=Tone.ERROR if found and found.killed_at else Tone.NEUTRAL)
