"""Use cases around runs: start one, tell it something, look, and decide for one that cannot go on by itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection

from heqi.engines import parties
from heqi.engines.flow import store
from heqi.engines.flow.model import (
    DOUBTFUL,
    ENDED,
    PROPOSE,
    Command,
    Flow,
    Kind,
    NotNow,
    Overview,
    Reason,
    RunRow,
    RunState,
    Schedule,
    ScheduleRow,
    StepRow,
    WorkerRow,
    journal_under,
)
from heqi.engines.parties import Approval, Proposal
from heqi.kernel.clock import instant_text
from heqi.kernel.ids import is_id
from heqi.kernel.problems import NotFound, Problem
from heqi.storage.context import Context

PAGE_LIMIT = 200
OF_THE_PROGRAM = (Reason.CHANGED, Reason.VERSION, Reason.POISON, Reason.BROKEN)
RUNS = "runs"


def start(
    ctx: Context,
    flow: Flow[Command, Any],
    command: Command,
    key: str | None = None,
    parent: str | None = None,
    at: datetime | None = None,
) -> str:
    """Start a run in the caller's transaction: it is there when, and only when, that one commits. Its id.

    ``key``: a business key; a second start under it is the first one. ``at``: not before this moment.
    """
    text = msgspec.json.encode(command).decode()
    return _insert(ctx, flow, text, {"key": key, "parent": parent, "wake_at": at or ctx.now()})


def start_scheduled(ctx: Context, schedule: Schedule, is_business_day: Callable[[str, date], bool]) -> bool:
    """Start what is due of a schedule, once, however many look; what was missed meanwhile is started once.

    Whether nobody can say when it comes up next: somebody must see it, nobody guesses.
    """
    now = ctx.now()
    with ctx.engine_role("flow") as db:
        db.execute(store.SCHEDULE, {"name": schedule.name})
        due = db.execute(store.DUE, {"name": schedule.name, "now": now}).one_or_none()
    if due is None:
        return False
    run = None
    if due.next_at is not None:
        run = start(ctx, schedule.flow, schedule.command, f"{schedule.name}/{instant_text(due.next_at)}")
    values: dict[str, Any] = {"next_at": None, "last_at": due.next_at, "last_run": run, "trouble": None}
    try:
        values["next_at"] = schedule.following(now, is_business_day)
    except Problem as problem:
        values["trouble"] = msgspec.json.encode(problem.message).decode()
    with ctx.engine_role("flow") as db:
        db.execute(store.SCHEDULED, {"name": schedule.name, **values})
    return values["next_at"] is None


def signal(ctx: Context, run_id: str, name: str, payload: object, key: str | None = None) -> None:
    """Tell a run of the own institution something; the same ``key`` twice is told once. :class:`NotFound`."""
    text = msgspec.json.encode(payload).decode()
    if not send(ctx, ctx.db, run_id, name, text, key):
        raise NotFound(what=ascii(run_id[:40])[1:-1])


def send(ctx: Context, db: Connection, run_id: str, name: str, payload: str, key: str | None) -> bool:
    """Put a signal into a run's inbox; whether there is such a run that has not ended."""
    values = {"run": run_id, "name": name, "now": ctx.now()}
    institution = store.one(db, store.SIGNALLED, **values) if is_id(run_id, "run") else None
    if institution is not None:
        values |= {"id": ctx.new_id("sig"), "institution": institution, "key": key, "payload": payload}
        store.one(db, store.SIGNAL, sent_by=ctx.actor.id, **values)
        db.execute(store.NOTIFY)
    return institution is not None


def propose(ctx: Context, started_by: str, proposal: Proposal) -> Approval:
    """Put something before other eyes for a run: its maker is whoever started the run, its subject the run."""
    maker = msgspec.structs.replace(ctx.actor, on_behalf_of=started_by)
    with ctx.acting_as(maker) as made_by:
        return parties.propose(made_by, msgspec.structs.replace(proposal, subject=ctx.actor.id))


def tell_decided(ctx: Context, action: str, subject: str) -> None:
    """A listener of the house: a run that waits for an approval is told when it is closed, in the same transaction."""
    if action in ("parties.decide", "parties.withdraw"):
        about = parties.approval(ctx, subject).subject
        if is_id(about, "run"):
            with ctx.engine_role("flow") as db:
                send(ctx, db, about, subject, '""', None)


def runs(
    ctx: Context,
    name: str | None = None,
    state: RunState | None = None,
    cursor: str | None = None,
    limit: int = 50,
    *,
    oldest_first: bool = False,
) -> Sequence[RunRow]:
    """Runs that the actor may see, newest first unless said otherwise, those that follow ``cursor`` (an id)."""
    ctx.permit("runs.read", RUNS)
    values = {"name": name, "state": state, "cursor": cursor, "limit": max(1, min(limit, PAGE_LIMIT))}
    with _reach(ctx) as db:
        return [_veiled(ctx, one) for one in store.runs(db, store.RUNS_UP if oldest_first else store.RUNS, **values)]


def count(ctx: Context, name: str | None = None, state: RunState | None = None) -> int:
    """How many runs of this flow and state the actor may see."""
    ctx.permit("runs.read", RUNS)
    with _reach(ctx) as db:
        return store.one(db, store.COUNT, name=name, state=state)


def kin(ctx: Context, run_id: str) -> Sequence[RunRow]:
    """The runs that a run has started, and those that do it again from a step; the first 200."""
    ctx.permit("runs.read", run_id)
    with _reach(ctx) as db:
        return [_veiled(ctx, one) for one in store.runs(db, store.KIN, run=_found(db, run_id).id)]


def run(ctx: Context, run_id: str) -> tuple[RunRow, Sequence[StepRow]]:
    """A run and its journal; without input and results where it is another institution's. :class:`NotFound`."""
    ctx.permit("runs.read", run_id)
    with _reach(ctx) as db:
        row, journal = _found(db, run_id), store.journal(db, run_id)
    if row.institution != ctx.actor.institution:
        journal = [msgspec.structs.replace(one, result=None, error=None) for one in journal]
    return _veiled(ctx, row), journal


def overview(ctx: Context) -> Overview:
    """How many runs stand where, who works, what is scheduled; of every institution for whoever operates the house."""
    ctx.permit("runs.read", RUNS)
    with _reach(ctx) as db:
        states = {RunState(state): count for state, count in db.execute(store.STATES)}
        workers = msgspec.convert([dict(row) for row in db.execute(store.WORKERS).mappings()], list[WorkerRow])
        schedules = [dict(row) for row in db.execute(store.SCHEDULES).mappings()]
        return Overview(
            states=states,
            workers=workers,
            schedules=msgspec.convert(schedules, list[ScheduleRow]),
            oldest_due=store.one(db, store.OLDEST_DUE, now=ctx.now()),
        )


def cancel(ctx: Context, run_id: str) -> None:
    """Ask a run and its children to stop: what has an undo is taken back in reverse. :class:`NotNow` when it ended."""
    ctx.permit("runs.cancel", run_id)
    with _reach(ctx) as db:
        row = _found(db, run_id)
        if row.state in ENDED:
            raise NotNow(run=run_id, state=row.state, reason_zh="已经结束", reason_en="it has ended")
        db.execute(store.CANCEL, {"run": run_id, "now": ctx.now()})
        db.execute(store.NOTIFY)
    ctx.record("runs.cancel", run_id, row)


def resume(ctx: Context, run_id: str) -> None:
    """Let a parked run go on where it stood, on its own version. :class:`NotNow` unless a worker has that version."""
    ctx.permit("runs.resume", run_id)
    with _reach(ctx) as db:
        row = _found(db, run_id)
        if not any(f"{row.name}@{row.version}" in worker.offers for worker in db.execute(store.WORKERS)):
            en = f"no worker has version {row.version}"
            raise NotNow(run=run_id, state=row.state, reason_zh=f"没有执行进程提供第 {row.version} 版", reason_en=en)
        _unpark(ctx, db, row, row.version, row.queue)
    ctx.record("runs.resume", run_id, row)


def migrate(ctx: Context, run_id: str, flow: Flow[Any, Any]) -> None:
    """Let a parked run go on under ``flow``, its journal read by the mapping that it declares. :class:`NotNow`."""
    ctx.permit("runs.migrate", run_id)
    with _reach(ctx) as db:
        row, journal = _found(db, run_id), store.journal(db, run_id)
        mapping = next((one for one in flow.migrations if one.source == row.version), None)
        if mapping is None or flow.name != row.name or row.undo_from is not None:
            en = f"version {flow.version} declares no way from version {row.version}"
            zh = f"第 {flow.version} 版没有声明如何从第 {row.version} 版迁移"
            raise NotNow(run=run_id, state=row.state, reason_zh=zh, reason_en=en)
        after = journal_under(mapping, journal)
        _unpark(ctx, db, row, flow.version, flow.queue.name)
        db.execute(store.FORGET, {"run": run_id})
        _copy(db, after)
    ctx.record("runs.migrate", run_id, (row, journal), (flow.version, after))


def restart(ctx: Context, run_id: str, flow: Flow[Any, Any], from_seq: int, *, repeat: bool = False) -> str:
    """Do an ended run of the own institution again from a step, as a new run that is told the same; its id.

    :class:`NotNow` when effects that were done, or may have been, would be done a second time and ``repeat`` is not
    said, or when an approval would be used a second time: it has to begin before the proposal.
    """
    ctx.permit("runs.replay", run_id)
    row, journal = _found(ctx.db, run_id), store.journal(ctx.db, run_id)
    kept, again = split(row, journal, from_seq)
    unfit = any(one.name.endswith(PROPOSE) for one in kept)
    unfit = unfit or (row.undo_from is not None and any(one.undo for one in kept))
    if row.state not in ENDED or row.version != flow.version or unfit or (again and not repeat):
        en = f"it must have ended on version {flow.version}, nothing kept may be undone or an approval; "
        en += f"done again: {len(again)}"
        zh = f"须已结束且为第 {flow.version} 版，保留的步骤不得已被撤销或含有复核；会重做 {len(again)} 步"
        raise NotNow(run=run_id, state=row.state, reason_zh=zh, reason_en=en)
    made = _insert(ctx, flow, row.input, {"restarted_from": run_id, "wake_at": ctx.now()})
    _copy(ctx.db, [msgspec.structs.replace(one, run=made) for one in kept])
    ctx.db.execute(store.TELL_AGAIN, {"run": run_id, "made": made, "from_seq": from_seq})
    ctx.record("runs.replay", run_id, row, {"run": made, "from": from_seq})
    return made


def split(row: RunRow, journal: Sequence[StepRow], from_seq: int) -> tuple[list[StepRow], list[StepRow]]:
    """What a run that begins again at a step keeps of the journal, and the effects that it would do again.

    Where it begins with an outside effect in doubt, that one keeps its key, so that it can be asked about.
    """
    forward = [one for one in journal if row.undo_from is None or one.seq <= row.undo_from]
    kept, rest = [one for one in forward if one.seq < from_seq], [one for one in forward if one.seq >= from_seq]
    if rest and rest[0].kind is Kind.STEP and rest[0].state in DOUBTFUL and rest[0].undo is None:
        doubt = rest.pop(0)
        kept.append(msgspec.structs.replace(doubt, state="begun", attempts=0, error=None, ended_at=None))
    done = [one for one in rest if one.state == "done" or (one.kind is Kind.STEP and one.state in DOUBTFUL)]
    return kept, [one for one in done if one.kind in (Kind.TX, Kind.STEP)]


def _insert(ctx: Context, flow: Flow[Any, Any], text: str, values: dict[str, object]) -> str:
    run_id, starter = ctx.new_id("run"), ctx.actor.on_behalf_of or ctx.actor.id
    if is_id(starter, "run"):  # whoever started the first of them is the maker of all: four eyes go by it
        with ctx.engine_role("flow") as db:
            starter = store.one(db, store.STARTER, run=starter)
    named = {"name": flow.name, "version": flow.version, "queue": flow.queue.name, "input": text}
    given = {"key": None, "parent": None, "restarted_from": None, "started_by": starter, "now": ctx.now()}
    if store.one(ctx.db, store.START, id=run_id, **(given | named | values)) is None:
        return store.one(ctx.db, store.KEYED, name=flow.name, key=values["key"])
    ctx.db.execute(store.NOTIFY)
    ctx.record("runs.start", run_id, None, named)
    return run_id


def _unpark(ctx: Context, db: Connection, row: RunRow, version: int, queue: str) -> None:
    if store.one(db, store.RESUME, run=row.id, version=version, queue=queue, now=ctx.now()) is None:
        raise NotNow(run=row.id, state=row.state, reason_zh="没有停下待处理", reason_en="it is not parked")
    db.execute(store.NOTIFY)


def _copy(db: Connection, journal: Sequence[StepRow]) -> None:
    if journal:
        db.execute(store.COPY, [msgspec.structs.asdict(one) for one in journal])


@contextmanager
def _reach(ctx: Context) -> Generator[Connection]:
    """The database as far as the actor's eyes go: whoever operates the house sees the runs of everybody."""
    if ctx.allows("runs.operate", RUNS):
        with ctx.engine_role("flow") as db:
            yield db
    else:
        yield ctx.db


def _found(db: Connection, run_id: str) -> RunRow:
    found = store.runs(db, store.RUN, run=run_id) if is_id(run_id, "run") else None
    if not found:
        raise NotFound(what=ascii(run_id[:40])[1:-1])
    return found[0]


def _veiled(ctx: Context, row: RunRow) -> RunRow:
    if row.institution == ctx.actor.institution:
        return row
    told = row.detail if row.reason in OF_THE_PROGRAM else None  # what a Problem says may quote what was entered
    return msgspec.structs.replace(row, input="null", result=None, key=None, awaits=None, detail=told, progress=None)
