"""Runs for programs: ``/api/v1/runs/…``."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from litestar import get, post
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from heqi.engines.flow import JournalledRun, Kind, Progress, RunState, StepTold, UnattendedRun
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.portal.rooms.runs import service
from heqi.portal.rooms.runs.service import Replay, SendSignal
from heqi.storage import Context


@get("/", summary="运行列表", sync_to_thread=True)
def list_runs(
    ctx: Context,
    flow: FromQuery[str | None] = None,
    in_state: Annotated[RunState | None, QueryParameter(name="state")] = None,
    cursor: FromQuery[str | None] = None,
    limit: FromQuery[int] = 50,
) -> Page[UnattendedRun]:
    """Unattended runs, newest first. ``flow``: the whole name of a flow."""
    return service.listed(ctx, flow, in_state, cursor, limit)


@get("/{run_id:str}", summary="查看运行", sync_to_thread=True)
def show_run(ctx: Context, run_id: FromPath[str]) -> JournalledRun:
    """A run with its journal. Input and results are told to its own institution only."""
    return service.shown(ctx, run_id)


@post("/{run_id:str}/cancel", summary="取消运行", status_code=200, sync_to_thread=True)
def cancel_run(ctx: Context, run_id: FromPath[str]) -> UnattendedRun:
    """Ask a run and its children to stop. What has an undo is taken back in reverse, then it ends as cancelled."""
    return service.cancel(ctx, run_id)


@post("/{run_id:str}/resume", summary="继续运行", status_code=200, sync_to_thread=True)
def resume_run(ctx: Context, run_id: FromPath[str]) -> UnattendedRun:
    """Let a parked run go on where it stopped, on its own version."""
    return service.resume(ctx, run_id)


@post("/{run_id:str}/migrate", summary="迁移运行到新版本", status_code=200, sync_to_thread=True)
def migrate_run(ctx: Context, run_id: FromPath[str]) -> UnattendedRun:
    """Let a parked run go on under the version that declares how its journal reads there."""
    return service.migrate(ctx, run_id)


@post("/{run_id:str}/replay", summary="从某一步重新运行", status_code=202, sync_to_thread=True)
def replay_run(ctx: Context, run_id: FromPath[str], data: JSONBody[Replay]) -> UnattendedRun:
    """Do an ended run again from a step, as a new run. Its address stands in ``Location``.

    Effects that are recorded are done a second time only with ``repeat``.
    """
    return service.replay(ctx, run_id, data)


@post("/{run_id:str}/signals", summary="向运行发送信号", status_code=200, sync_to_thread=True)
def send_signal(ctx: Context, run_id: FromPath[str], data: JSONBody[SendSignal]) -> UnattendedRun:
    """Tell a run of the own institution something that it waits for, or will. Each signal is given to it once."""
    return service.signal(ctx, run_id, data)


OPERATIONS = (list_runs, show_run, cancel_run, resume_run, migrate_run, replay_run, send_signal)

RUN = UnattendedRun(
    id="run_06fw1gp8r0t2v4x6z8b0d2f4h6",
    flow="sandbox.remind",
    flow_version=1,
    institution="ins_06fw1g3k5m7n9p1r3t5v7x9z1b",
    state=RunState.WAITING,
    reason=None,
    detail=None,
    progress=Progress(1, 3, Text("已提醒", "reminded")),
    cancel_requested=False,
    started_by="per_06fw1g3k5m7n9p1r3t5v7x9z1b",
    started_at=datetime(2031, 3, 4, 2, 30, tzinfo=UTC),
    ended_at=None,
    wakes_at=datetime(2031, 3, 5, 1, 0, tzinfo=UTC),
    awaits=None,
    key="2031-03-04",
    parent=None,
    restarted_from=None,
)
_STEP = StepTold(
    seq=1,
    name="remind",
    kind=Kind.TX,
    state="done",
    attempts=0,
    begun_at=RUN.started_at,
    ended_at=RUN.started_at,
    due=None,
    undo=None,
    error=None,
    result={"reminded": 3},
)
EXAMPLES = (
    RUN,
    _STEP,
    JournalledRun(
        **{name: getattr(RUN, name) for name in UnattendedRun.__struct_fields__},
        input={"day": "2031-03-04"},
        result=None,
        steps=[_STEP],
    ),
    Replay(from_seq=2, repeat=True),
    SendSignal(name="papers", payload={"complete": True}),
)
