"""What a person can decide about a run, and what nobody can: migrate, restart, cancel, approve; the states it has."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from heqi.engines.flow import (
    ENDED,
    TRANSITIONS,
    Flow,
    Migration,
    NotNow,
    Run,
    RunState,
    cancel,
    flow,
    migrate,
    restart,
    resume,
    signal,
    start,
)
from heqi.engines.flow import store as statements
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, NotFound
from heqi.storage import Context
from tests.engines.flow.conftest import BOB, Town, do, work

TITLE = Text("测试", "A test")
keys: list[str] = []


def outside(key: str) -> str:
    keys.append(key)
    return key


def half(town: Town, declared: Flow[Any, Any], command: object = "x", *, until: str = "stop") -> str:
    """A run whose worker died in the transaction of this name."""
    with town.open() as ctx:
        run_id = start(ctx, declared, command)
    dead = town.worker(declared)
    (row,) = dead.claim(1)
    run = Run(row, declared, town.open, town.clock, SystemRandomness(), threading.Event())
    try:
        declared.function(run, command)
    except Exception as error:
        assert until in str(error)  # noqa: PT017
    except BaseException as error:
        assert until == type(error).__name__  # noqa: PT017
    dead.leave()
    return run_id


class Died(BaseException):
    """The worker."""


def die(ctx: Context) -> None:
    raise Died


def one(ctx: Run, command: str) -> None:
    ctx.tx("one", do, "1")
    ctx.tx("check", do, "check")
    ctx.tx("die", die)


def changed(names: Mapping[str, tuple[str, ...]], function: Any, **filled: Any) -> Flow[Any, Any]:
    migrations = (Migration(source=1, names=names, filled=filled),)
    return flow("test.one", TITLE, version=2, migrations=migrations)(function)


OLD = flow("test.one", TITLE)(one)


def park(town: Town, *flows: Flow[Any, Any]) -> None:
    town.clock.turn(seconds=11)
    town.worker(*flows).park_stranded()


def test_a_journal_is_read_by_the_declared_mapping_and_no_effect_is_repeated(town: Town) -> None:
    def renamed(ctx: Run, command: str) -> str:
        first = ctx.tx("first", do, "1")
        noted = ctx.tx("noted", do, "never done")
        ctx.tx("check", do, "check")
        return f"{first} {noted} {ctx.tx('last', do, 'last')}"

    new = changed({"one": ("first", "noted")}, renamed, noted="as if")
    run_id = half(town, OLD, until="Died")
    worker = town.worker(new)
    worker.beat()
    for _ in range(2):  # the dead worker's run is released to nobody: it stands until it is seen to be an orphan
        release(town, run_id)
    town.clock.turn(seconds=11)
    worker.park_stranded()
    assert town.show(run_id)[0].reason == "version"
    with town.open() as ctx:
        migrate(ctx, run_id, new)
    work(worker)
    row, journal = town.show(run_id)
    assert (row.state, row.version, row.result) == (RunState.SUCCEEDED, 2, '"1 as if last"')
    assert [step.name for step in journal] == ["first", "noted", "check", "last"]
    assert town.effects() == ["1", "check", "last"]


def release(town: Town, run_id: str) -> None:
    row, _ = town.show(run_id)
    with town.open() as ctx, ctx.engine_role("flow") as db:
        db.execute(statements.RELEASE, {"run": run_id, "lease": row.lease, "counts": 0})


def test_a_recorded_effect_cannot_be_dropped(town: Town) -> None:
    run_id = half(town, OLD, until="Died")
    new = changed({"check": ()}, one)
    release(town, run_id)
    park(town, new)
    with pytest.raises(NotNow, match='the recorded effect "check" would be dropped'), town.open() as ctx:
        migrate(ctx, run_id, new)
    assert town.show(run_id)[0].state is RunState.PARKED


def test_a_version_without_a_declared_way_is_refused(town: Town) -> None:
    run_id = half(town, OLD, until="Died")
    release(town, run_id)
    new = flow("test.one", TITLE, version=2)(one)
    park(town, new)
    with pytest.raises(NotNow, match="declares no way from version 1"), town.open() as ctx:
        migrate(ctx, run_id, new)


def test_a_run_that_is_not_parked_is_not_migrated(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, OLD, "x")
    with pytest.raises(NotNow, match="it is not parked"), town.open() as ctx:
        migrate(ctx, run_id, changed({}, one))


def sends(ctx: Run, command: str) -> None:
    ctx.sleep("rest", timedelta(0))
    ctx.step("send", outside)
    ctx.tx("die", die)


def sends_twice(ctx: Run, command: str) -> None:
    ctx.step("send", outside)
    ctx.step("send", outside)


def test_a_dropped_sleep_moves_the_others_and_no_key_is_given_twice(town: Town) -> None:
    keys.clear()
    old = flow("test.one", TITLE)(sends)
    new = changed({"rest": ()}, sends_twice)
    run_id = half(town, old, until="Died")
    release(town, run_id)
    worker = town.worker(new)
    town.clock.turn(seconds=11)
    worker.park_stranded()
    with town.open() as ctx:
        migrate(ctx, run_id, new)
    work(worker)
    row, journal = town.show(run_id)
    assert (row.state, [(step.seq, step.name) for step in journal]) == (
        RunState.SUCCEEDED,
        [(1, "send"), (2, "send")],
    )
    assert len(set(keys)) == len(keys) == 2


def test_a_kept_former_version_ends_its_runs_and_new_ones_begin_on_the_new(town: Town) -> None:
    @flow("test.one", TITLE, version=2, former=(flow("test.one", TITLE)(waits),))
    def new(ctx: Run, command: str) -> str:
        return ctx.tx("other", do, "new")

    old_run = half(town, new.former[0], until="Suspended")
    worker = town.worker(new)
    with town.open() as ctx:
        signal(ctx, old_run, "go", "old")
        new_run = start(ctx, new, "x")
    work(worker)
    assert [town.show(one)[0].version for one in (old_run, new_run)] == [1, 2]
    assert [town.show(one)[0].result for one in (old_run, new_run)] == ['"old"', '"new"']


def waits(ctx: Run, command: str) -> str | None:
    ctx.tx("before", do, "before")
    told = ctx.receive("go", str)
    ctx.tx("after", do, f"after {told}")
    return told


WAITS = flow("test.waits", TITLE)(waits)


def ended(town: Town) -> str:
    with town.open() as ctx:
        run_id = start(ctx, WAITS, "x")
        signal(ctx, run_id, "go", "yes")
    work(town.worker(WAITS))
    assert town.show(run_id)[0].state is RunState.SUCCEEDED
    return run_id


def test_a_restart_that_repeats_an_effect_needs_the_word(town: Town) -> None:
    run_id = ended(town)
    with pytest.raises(NotNow, match="done again: 1"), town.open() as ctx:
        restart(ctx, run_id, WAITS, 3)
    with town.open() as ctx:
        made = restart(ctx, run_id, WAITS, 3, repeat=True)
    work(town.worker(WAITS))
    assert town.effects() == ["before", "after yes", "after yes"]
    row, _ = town.show(made)
    assert (row.state, row.restarted_from) == (RunState.SUCCEEDED, run_id)


def test_a_restarted_run_is_told_again_what_came_after_its_place(town: Town) -> None:
    run_id = ended(town)
    with town.open() as ctx:
        made = restart(ctx, run_id, WAITS, 2, repeat=True)
    work(town.worker(WAITS))
    row, journal = town.show(made)
    assert (row.state, row.result, len(journal)) == (RunState.SUCCEEDED, '"yes"', 3)
    assert town.effects() == ["before", "after yes", "after yes"]


def test_a_run_that_goes_on_is_not_restarted(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, WAITS, "x")
    with pytest.raises(NotNow), town.open() as ctx:
        restart(ctx, run_id, WAITS, 1)
    with pytest.raises(NotFound), town.open(BOB) as ctx:
        restart(ctx, run_id, WAITS, 1)


def take_back(ctx: Run, done: str | None) -> None:
    ctx.tx(f"undo {done}", do, f"undo {done}")


@flow("test.child", TITLE, undo=(take_back,))
def child(ctx: Run, command: str) -> None:
    ctx.tx("begin", do, command, undo=take_back)
    ctx.receive("go", str)


@flow("test.parent", TITLE, undo=(take_back,))
def parent(ctx: Run, command: str) -> None:
    ctx.tx("begin", do, "parent", undo=take_back)
    children = [ctx.spawn(child, f"child {number}") for number in range(2)]
    for one in children:
        ctx.join(child, one)


def test_a_cancelled_parent_takes_back_its_own_after_its_children_have_taken_back_theirs(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, parent, "x")
    worker = town.worker(parent, child)
    work(worker)
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(town.worker(parent))  # a worker that cannot end the children: the parent waits
    assert town.show(run_id)[0].state is RunState.WAITING
    work(worker)
    assert town.show(run_id)[0].state is RunState.CANCELLED
    assert town.effects()[-1] == "undo parent"
    assert sorted(town.effects()[3:5]) == ["undo child 0", "undo child 1"]


def test_a_refusal_after_a_try_in_doubt_is_taken_back(town: Town) -> None:
    """The first try may have happened outside: that the second is refused does not tell."""
    said: list[str] = []

    def send(key: str) -> str:
        said.append(key)
        if len(said) == 1:
            raise TimeoutError
        raise Conflict(reason_zh="重复", reason_en="twice")

    @flow("test.doubt", TITLE, undo=(take_back,))
    def doubt(ctx: Run, command: str) -> None:
        ctx.step("send", send, undo=take_back)

    with town.open() as ctx:
        run_id = start(ctx, doubt, "")
    worker = town.worker(doubt)
    work(worker)
    town.clock.turn(minutes=1)
    work(worker)
    row, journal = town.show(run_id)
    assert (row.state, journal[0].state, town.effects()) == (RunState.FAILED, "failed", ["undo None"])


MOVES = {
    "claim": statements.CLAIM,
    "adopt": statements.ADOPT,
    "rest": statements.REST,
    "finish": statements.FINISH,
    "park": statements.PARK,
    "release": statements.RELEASE,
    "cancel": statements.CANCEL,
    "resume": statements.RESUME,
    "signalled": statements.SIGNALLED,
    "turn_back": statements.TURN_BACK,
    "progress": statements.PROGRESS,
}
"""Every statement that writes the row of a run."""


def put(town: Town, run_id: str, state: RunState, outcome: RunState | None) -> None:
    with town.database.admin() as admin, admin.begin():
        admin.exec_driver_sql(
            "update flow.run set state = %(state)s, lease = 1, worker = %(worker)s, ended_at = %(ended)s,"
            " wake_at = started_at, outcome = %(outcome)s, undo_from = %(undo)s where id = %(run)s",
            {
                "state": state,
                "worker": "wrk_gone" if state is RunState.RUNNING else None,
                "ended": town.clock.now() if state in ENDED else None,
                "outcome": outcome,
                "undo": 0 if outcome else None,
                "run": run_id,
            },
        )


def test_the_statements_make_the_moves_of_the_table_and_no_others(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, WAITS, "x")
    worker = town.worker(WAITS)
    values: dict[str, Any] = {
        "run": run_id,
        "lease": 1,
        "now": town.clock.now(),
        "wake_at": None,
        "awaits": None,
        "signals": 9,
        "reason": "broken",
        "detail": None,
        "outcome": "cancelled",
        "result": "null",
        "progress": "null",
        "worker": worker.id,
        "queue": "default",
        "queues": ["default"],
        "counts": 0,
        "offers": ["test.waits@1"],
        "names": ["test.waits"],
        "most": 1,
        "each": 1,
        "lot": "",
        "version": 1,
        "name": "go",
    }
    made: set[tuple[RunState, RunState]] = set()
    for before in RunState:
        for outcome in (None, RunState.FAILED, RunState.CANCELLED):
            for statement in MOVES.values():
                put(town, run_id, before, outcome)
                with town.open() as ctx, ctx.engine_role("flow") as db:
                    db.execute(statement, {name: values[name] for name in statement.compile().params})
                made.add((before, town.show(run_id)[0].state))
    still = {(one, one) for one in RunState}
    assert made - still == {(before, after) for before, group in TRANSITIONS.items() for after in group} - still


def test_a_parked_undo_goes_on_when_it_is_resumed(town: Town) -> None:
    broken = [True]

    def undo(ctx: Run, done: str) -> None:
        if broken:
            raise KeyError
        ctx.tx("undo", do, "undone")

    @flow("test.fails", TITLE, undo=(undo,))
    def fails(ctx: Run, command: str) -> None:
        ctx.tx("a", do, "a", undo=undo)
        raise Conflict(reason_zh="不", reason_en="no")

    with town.open() as ctx:
        run_id = start(ctx, fails, "")
    worker = town.worker(fails)
    work(worker)
    row, _ = town.show(run_id)
    assert (row.state, row.reason) == (RunState.PARKED, "undo")
    broken.clear()
    with town.open() as ctx:
        resume(ctx, run_id)
    work(worker)
    row, _ = town.show(run_id)
    assert (row.state, town.effects()) == (RunState.FAILED, ["a", "undone"])
