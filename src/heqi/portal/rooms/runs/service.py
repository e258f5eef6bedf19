"""What people and programs do about runs: the use cases of the engine, with the flows that this house has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from heqi.engines import flow, parties
from heqi.engines.flow import (
    ENDED,
    PROPOSE,
    Flow,
    JournalledRun,
    Kind,
    NotNow,
    RunRow,
    RunState,
    StepRow,
    UnattendedRun,
    WorkerRow,
)
from heqi.engines.parties import Approval, ApprovalState, Verdict
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid, ManyInvalid, NotFound, Problem
from heqi.portal import registry
from heqi.storage import Context

LONGEST_NAME = 120
LONGEST_PAYLOAD_BYTES = 65_536


class Replay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Do a run again from a step."""

    from_seq: Annotated[int, Meta(extra_json_schema={"minimum": 1})]
    """Number of the first step that is done again; those before it are kept."""
    repeat: bool = False
    """Effects that are recorded may be done a second time."""


class SendSignal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Tell a run something that it may be waiting for."""

    name: Annotated[str, Meta(extra_json_schema={"minLength": 1, "maxLength": LONGEST_NAME})]
    payload: Any = None


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """A run with everything around it, and what may be done about it now."""

    run: RunRow
    steps: Sequence[StepRow]
    kin: Sequence[RunRow]
    approvals: Sequence[Approval]
    offered: bool
    """Whether a living worker has its version."""
    migrates_to: int | None
    """The version that declares how its journal reads in it."""
    replayable: Flow[Any, Any] | None
    """Its flow in its version, where it can be done again."""
    acts: frozenset[str]
    """Of cancel, resume, migrate and replay, those that its state allows and the actor may do."""


def listed(
    ctx: Context, name: str | None = None, state: RunState | None = None, cursor: str | None = None, limit: int = 50
) -> Page[UnattendedRun]:
    """Runs, newest first. :class:`ManyInvalid`."""
    found, following = part(ctx, name, state, cursor, limit)
    return Page(items=[flow.told(one) for one in found], total=flow.count(ctx, name, state), next_cursor=following)


def part(
    ctx: Context,
    name: str | None,
    state: RunState | None,
    cursor: str | None,
    limit: int,
    *,
    oldest_first: bool = False,
) -> tuple[Sequence[RunRow], str | None]:
    """A part of the runs and the cursor of the next. :class:`ManyInvalid`."""
    if cursor is not None and not is_id(cursor, "run"):
        raise ManyInvalid([_invalid("cursor", cursor, Text("上一页给出的游标", "the cursor of the part before"))])
    if not 1 <= limit <= 200:
        raise ManyInvalid([_invalid("limit", str(limit), Text("1 至 200 的整数", "a whole number from 1 to 200"))])
    found = flow.runs(ctx, name, state, cursor, limit, oldest_first=oldest_first)
    more = len(found) == limit and flow.runs(ctx, name, state, found[-1].id, 1, oldest_first=oldest_first)
    return found, found[-1].id if more else None


def shown(ctx: Context, run_id: str) -> JournalledRun:
    """A run with its journal. :class:`NotFound`."""
    return flow.told_whole(*flow.run(ctx, run_id))


def dossier(ctx: Context, run_id: str) -> Dossier:
    """A run as its page shows it. :class:`NotFound`."""
    row, steps = flow.run(ctx, run_id)
    offered = row.state is RunState.PARKED and is_offered(row, flow.overview(ctx).workers)
    own = row.institution == ctx.actor.institution
    target, same = _target(row), _version_of(row)
    fits = {
        "cancel": _can_be_cancelled(row, offered=offered),
        "resume": row.state is RunState.PARKED and offered,
        "migrate": row.state is RunState.PARKED and target is not None,
        "replay": row.state in ENDED and own and same is not None and bool(replay_choices(row, steps)),
    }
    return Dossier(
        run=row,
        steps=steps,
        kin=flow.kin(ctx, run_id),
        approvals=parties.approvals(ctx, subject=run_id, limit=50),
        offered=offered,
        migrates_to=None if target is None else target.version,
        replayable=same,
        acts=frozenset(act for act, fit in fits.items() if fit and ctx.allows(f"runs.{act}", run_id)),
    )


def titles() -> Mapping[str, Text]:
    """What the flows of this house are called."""
    return {one.name: one.title for one in registry.flows()}


def is_offered(row: RunRow, workers: Sequence[WorkerRow]) -> bool:
    """Whether a living worker has the run's version."""
    return any(f"{row.name}@{row.version}" in one.offers for one in workers)


def undone_by(row: RunRow, steps: Sequence[StepRow]) -> Sequence[StepRow]:
    """What cancelling takes back, in the order in which it does; an effect that may have happened is taken back too."""
    doubtful = ("done", "begun", "failed")
    return [
        one
        for one in reversed(steps)
        if one.undo and (row.undo_from is None or one.seq <= row.undo_from)
        if one.state == "done" or (one.kind is Kind.STEP and one.state in doubtful)
    ]


def replay_choices(row: RunRow, steps: Sequence[StepRow]) -> Sequence[StepRow]:
    """The steps from which a run can be done again: nothing that is kept may be taken back, and no approval."""
    forward = [one for one in steps if row.undo_from is None or one.seq <= row.undo_from]
    taken_back = [one.seq for one in forward if one.undo and row.undo_from is not None]
    approved = [one.seq for one in forward if one.name.endswith(PROPOSE)]
    return forward[: min([*taken_back, *approved, len(forward)])]


def cancel(ctx: Context, run_id: str) -> UnattendedRun:
    """Ask a run to stop. :class:`NotFound`, :class:`NotNow`."""
    flow.cancel(ctx, run_id)
    return _after(ctx, run_id)


def resume(ctx: Context, run_id: str) -> UnattendedRun:
    """Let a parked run go on. :class:`NotFound`, :class:`NotNow`."""
    flow.resume(ctx, run_id)
    return _after(ctx, run_id)


def migrate(ctx: Context, run_id: str) -> UnattendedRun:
    """Let a parked run go on under the version that declares how. :class:`NotFound`, :class:`NotNow`."""
    ctx.permit("runs.migrate", run_id)
    row, _ = flow.run(ctx, run_id)
    target = _target(row)
    if target is None:
        en = f"no version of this house declares a way from version {row.version}"
        zh = f"本平台没有哪个版本声明了从第 {row.version} 版迁移的方式"
        raise NotNow(run=run_id, state=row.state, reason_zh=zh, reason_en=en)
    flow.migrate(ctx, run_id, target)
    return _after(ctx, run_id)


def replay(ctx: Context, run_id: str, command: Replay) -> UnattendedRun:
    """Do an ended run again from a step, as a new run. :class:`ManyInvalid`, :class:`NotFound`, :class:`NotNow`."""
    ctx.permit("runs.replay", run_id)
    row, steps = flow.run(ctx, run_id)
    same, most = _version_of(row), max(1, len(steps))
    if not 1 <= command.from_seq <= most:
        raise ManyInvalid(
            [_invalid("from_seq", str(command.from_seq), Text(f"1 至 {most} 的整数", f"from 1 to {most}"))]
        )
    if same is None:
        en = f"this house no longer has version {row.version}"
        raise NotNow(run=run_id, state=row.state, reason_zh=f"本平台已没有第 {row.version} 版", reason_en=en)
    return flow.accepted(ctx, flow.restart(ctx, run_id, same, command.from_seq, repeat=command.repeat))


def signal(ctx: Context, run_id: str, command: SendSignal) -> UnattendedRun:
    """Tell a run of the own institution something. :class:`ManyInvalid`, :class:`NotFound`, :class:`NotNow`."""
    ctx.permit("runs.signal", run_id)
    _check(command)
    row, _ = flow.run(ctx, run_id)
    if row.state in ENDED:
        raise NotNow(run=run_id, state=row.state, reason_zh="已经结束", reason_en="it has ended")
    flow.signal(ctx, run_id, command.name, command.payload)
    ctx.record("runs.signal", run_id, None, command)
    return _after(ctx, run_id)


def approval(ctx: Context, approval_id: str) -> Approval:
    """What a run asks other eyes about; :class:`NotFound` for any other approval: its own page carries it out."""
    found = parties.approval(ctx, approval_id)
    if not is_id(found.subject, "run"):
        raise NotFound(what=approval_id)
    return found


def approvals_open(ctx: Context) -> Sequence[Approval]:
    """What runs are waiting for, as far as the actor may see it."""
    if not ctx.allows("parties.approvals", ctx.actor.institution):
        return ()
    found = parties.approvals(ctx, state=ApprovalState.OPEN, limit=200)
    return [one for one in found if is_id(one.subject, "run")]


def decide(ctx: Context, approval_id: str, verdict: Verdict, reason: str, seen_sha256: str) -> Approval:
    """One checker's voice; the run itself carries out what was decided. Problems of ``parties.decide``."""
    approval(ctx, approval_id)
    return parties.decide(ctx, approval_id, verdict, reason, seen_sha256, act=lambda _: None)


def _can_be_cancelled(row: RunRow, *, offered: bool) -> bool:
    """Once, and where taking back stopped on a version that nobody has: then the newest one goes on with it."""
    if row.state in ENDED:
        return False
    turned = row.cancel_requested or row.undo_from is not None
    return not turned or (row.state is RunState.PARKED and not offered)


def _after(ctx: Context, run_id: str) -> UnattendedRun:
    return flow.told(flow.run(ctx, run_id)[0])


def _target(row: RunRow) -> Flow[Any, Any] | None:
    """The version of this house that says how the journal reads in it."""
    if row.undo_from is not None:
        return None
    return next((one for one in _flows(row) if any(way.source == row.version for way in one.migrations)), None)


def _version_of(row: RunRow) -> Flow[Any, Any] | None:
    return next((one for one in _flows(row) if one.version == row.version), None)


def _flows(row: RunRow) -> Sequence[Flow[Any, Any]]:
    """The versions of its flow, the newest first."""
    return [one for given in registry.flows() if given.name == row.name for one in given.versions]


def _check(command: SendSignal) -> None:
    """What children and approvals say about themselves cannot be said by somebody else."""
    found: list[Problem] = []
    spoken = any(is_id(command.name, prefix) for prefix in ("run", "apr"))
    if spoken or not command.name.isprintable() or not 1 <= len(command.name) <= LONGEST_NAME:
        expected = Text(
            f"1 至 {LONGEST_NAME} 个字符，不是编号",
            f"1 to {LONGEST_NAME} characters, not an id of a run or an approval",
        )
        found.append(_invalid("name", command.name, expected))
    if len(msgspec.json.encode(command.payload)) > LONGEST_PAYLOAD_BYTES:
        most = Text(f"至多 {LONGEST_PAYLOAD_BYTES} 字节", f"at most {LONGEST_PAYLOAD_BYTES} bytes")
        found.append(_invalid("payload", "…", most))
    if found:
        raise ManyInvalid(found)


def _invalid(place: str, value: str, expected: Text) -> Invalid:
    return Invalid(place=place, value=ascii(value[:40])[1:-1], expected_zh=expected.zh, expected_en=expected.en)
