"""``heqi runs list | show | cancel | resume | migrate | replay``."""

from __future__ import annotations

from typing import Annotated

import typer

from heqi.engines.flow import JournalledRun, RunState
from heqi.kernel.messages import Text
from heqi.kernel.tables import Column, Kind, Row, Sheet, TableQuery
from heqi.pilots import Desk
from heqi.portal.rooms.runs import service, views
from heqi.portal.rooms.runs.service import Replay
from heqi.portal.rooms.runs.words import STATES

app = typer.Typer(no_args_is_help=True, help="Unattended runs 无人值守运行: look, and decide for one that stopped.")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
RunId = Annotated[str, typer.Argument(metavar="RUN", help="Id of a run, run_….")]
STEP_COLUMNS = (
    Column("seq", Text("序号", "No."), Kind.NUMBER),
    Column("name", Text("步骤", "Step")),
    Column("kind", Text("性质", "Kind")),
    Column("state", Text("状态", "State")),
    Column("attempts", Text("次数", "Tries"), Kind.NUMBER),
    Column("begun_at", Text("开始于", "Begun at"), Kind.MOMENT),
    Column("ended_at", Text("结束于", "Ended at"), Kind.MOMENT),
    Column("error", Text("错误", "Error")),
)


@app.command("list")
def list_runs(
    context: typer.Context,
    flow: Annotated[str, typer.Option(help="Only runs of this flow.")] = "",
    state: Annotated[RunState | None, typer.Option(help="Only runs in this state.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="How many at most.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List runs, newest first. Example: heqi runs list --state parked"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        if as_json:
            desk.answer(service.listed(ctx, flow or None, state, None, limit), as_json=True)
            return
        filters = {name: value for name, value in (("flow", flow), ("state", state or "")) if value}
        sheet = views.runs_table(ctx, TableQuery(filters=filters, limit=limit))
    desk.answer(sheet, as_json=False)


@app.command()
def show(context: typer.Context, run: RunId, as_json: AsJson = False) -> None:
    """Show a run with its steps. Example: heqi runs show run_06fw…"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        found = service.shown(ctx, run)
    if as_json:
        desk.answer(found, as_json=True)
        return
    desk.answer(_facts(found), as_json=False)
    desk.answer(_sheet(found), as_json=False)


@app.command()
def cancel(context: typer.Context, run: RunId, as_json: AsJson = False) -> None:
    """Ask a run to stop; what has an undo is taken back in reverse. Example: heqi runs cancel run_06fw…"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        after = service.cancel(ctx, run)
    desk.answer(after, as_json=as_json)


@app.command()
def resume(context: typer.Context, run: RunId, as_json: AsJson = False) -> None:
    """Let a parked run go on where it stopped. Example: heqi runs resume run_06fw…"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        after = service.resume(ctx, run)
    desk.answer(after, as_json=as_json)


@app.command()
def migrate(context: typer.Context, run: RunId, as_json: AsJson = False) -> None:
    """Let a parked run go on under a newer version that says how. Example: heqi runs migrate run_06fw…"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        after = service.migrate(ctx, run)
    desk.answer(after, as_json=as_json)


@app.command()
def replay(
    context: typer.Context,
    run: RunId,
    from_step: Annotated[int, typer.Option("--from", min=1, help="Number of the first step that is done again.")],
    repeat: Annotated[bool, typer.Option("--repeat", help="Recorded effects may be done a second time.")] = False,
    as_json: AsJson = False,
) -> None:
    """Do an ended run of the own institution again from a step. Example: heqi runs replay run_06fw… --from 2"""
    desk: Desk = context.obj
    with desk.open_context() as ctx:
        made = service.replay(ctx, run, Replay(from_seq=from_step, repeat=repeat))
    desk.answer(made, as_json=as_json)


def _facts(found: JournalledRun) -> list[Text]:
    state, _ = STATES[found.state]
    lines = [
        Text(f"{found.id}  {state.zh}", f"{found.id}  {state.en}"),
        Text(f"流程 {found.flow} 第 {found.flow_version} 版", f"flow {found.flow}, version {found.flow_version}"),
    ]
    return [*lines, found.detail] if found.detail else lines


def _sheet(found: JournalledRun) -> Sheet:
    rows = [Row({column.key: getattr(one, column.key) for column in STEP_COLUMNS}) for one in found.steps]
    return Sheet(name="steps", title=Text("步骤", "Steps"), columns=STEP_COLUMNS, rows=rows, total=len(rows))
