"""What a flow may rely on: done once, taken back in reverse, never guessed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from heqi.engines.flow import Kind, NotNow, Queue, Retry, Run, RunState, StepFailed, cancel, flow, resume, signal, start
from heqi.engines.flow.model import Flow
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, NotFound, Unavailable
from heqi.storage import Context
from tests.engines.flow.conftest import BOB, Town, do, work

TITLE = Text("测试", "A test")


def names(town: Town, run_id: str) -> list[str]:
    return [one.name for one in town.show(run_id)[1]]


@flow("test.three", TITLE)
def three(ctx: Run, command: str) -> str:
    first = ctx.tx("one", do, f"{command} 1")
    second = ctx.tx("two", do, f"{command} 2")
    return f"{first}, {second}"


def test_every_effect_is_done_once_and_the_result_is_kept(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, three, "x")
    work(town.worker(three))
    row, journal = town.show(run_id)
    assert (row.state, row.result) == (RunState.SUCCEEDED, '"x 1, x 2"')
    assert [(one.seq, one.name, one.kind, one.state) for one in journal] == [
        (1, "one", Kind.TX, "done"),
        (2, "two", Kind.TX, "done"),
    ]
    assert town.effects() == ["x 1", "x 2"]
    assert [one.action for one in town.trail.deeds] == ["runs.start", "runs.end"]


def test_a_run_that_was_not_committed_is_not_there(town: Town) -> None:
    def start_and_fail() -> None:
        with town.open() as ctx:
            start(ctx, three, "x")
            raise NotFound(what="the reason to roll back")

    with pytest.raises(NotFound):
        start_and_fail()
    work(town.worker(three))
    assert town.effects() == []


def test_a_second_start_under_one_key_is_the_first(town: Town) -> None:
    with town.open() as ctx:
        first, second = start(ctx, three, "x", "2031-03-03"), start(ctx, three, "y", "2031-03-03")
    with town.open(BOB) as ctx:
        other = start(ctx, three, "z", "2031-03-03")
    assert first == second != other


def test_another_institution_sees_no_run_and_no_journal(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, three, "x")
    work(town.worker(three))
    assert town.show(run_id)[0].id == run_id
    with pytest.raises(NotFound):
        town.show(run_id, BOB)
    with pytest.raises(NotFound), town.open(BOB) as ctx:
        signal(ctx, run_id, "go", "")


calls: list[str] = []


def send_outside(key: str, what: str) -> str:
    calls.append(key)
    if what == "refuse":
        raise Conflict(reason_zh="不", reason_en="no")
    if what == "late" and len(calls) < 3:
        raise Unavailable(part="bank", reason="closed")
    return what.upper()


@flow("test.outside", TITLE)
def outside(ctx: Run, command: str) -> str:
    return ctx.step("send", send_outside, command)


@pytest.fixture(autouse=True)
def _no_calls() -> None:
    calls.clear()


def test_an_outside_effect_is_tried_again_under_the_same_key(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, outside, "late")
    worker = town.worker(outside)
    work(worker)
    assert len(calls) == 1
    assert town.show(run_id)[0].state is RunState.WAITING
    for _ in range(2):
        town.clock.turn(minutes=1)
        work(worker)
    row, journal = town.show(run_id)
    assert (row.state, row.result, len(calls), len(set(calls))) == (RunState.SUCCEEDED, '"LATE"', 3, 1)
    assert journal[0].key == calls[0]


def test_a_refusal_is_not_tried_again_and_ends_the_run(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, outside, "refuse")
    work(town.worker(outside))
    row, journal = town.show(run_id)
    assert (row.state, row.reason, len(calls)) == (RunState.FAILED, "step-failed", 1)
    assert journal[0].state == "refused"


@flow("test.asks", TITLE)
def asks(ctx: Run, command: str) -> str:
    return ctx.step("send", send_outside, command, ask=lambda key, what: "it was done" if command == "known" else None)


def test_before_an_outside_effect_is_repeated_it_is_asked_about(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, asks, "known")
    worker, dead = town.worker(asks), town.worker(asks)
    (row,) = dead.claim(1)
    broken = Run(row, asks, town.open, town.clock, worker._randomness, worker.halted)  # pyright: ignore[reportPrivateUsage]
    with town.open(broken.actor) as ctx:
        step = broken._next("send", Kind.STEP)  # pyright: ignore[reportPrivateUsage]
        broken._record(ctx, step, "begun")  # pyright: ignore[reportPrivateUsage]
    dead.leave()
    work(worker)
    assert (town.show(run_id)[0].result, calls) == ('"it was done"', [])


def give_up(ctx: Run, done: str | None) -> None:
    ctx.tx(f"undo {done}", do, f"undo {done}")


def refuse(ctx: Context) -> None:
    do(ctx, "never seen")
    raise Conflict(reason_zh="余额不足", reason_en="not enough")


@flow("test.undone", TITLE, undo=(give_up,))
def undone(ctx: Run, command: str) -> None:
    ctx.tx("a", do, "a", undo=give_up)
    ctx.tx("b", do, "b")
    ctx.tx("c", do, "c", undo=give_up)
    if command == "wait":
        ctx.receive("go", str)
    ctx.tx("refuse", refuse)


def test_what_has_an_undo_is_taken_back_in_reverse_when_the_run_fails(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, undone, "")
    work(town.worker(undone))
    assert town.effects() == ["a", "b", "c", "undo c", "undo a"]
    row, _ = town.show(run_id)
    assert (row.state, row.reason, row.undo_from) == (RunState.FAILED, "step-failed", 4)


def test_a_cancelled_run_takes_back_what_it_did(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, undone, "wait")
    worker = town.worker(undone)
    work(worker)
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(worker)
    assert town.effects() == ["a", "b", "c", "undo c", "undo a"]
    assert town.show(run_id)[0].state is RunState.CANCELLED
    with pytest.raises(NotNow), town.open() as ctx:
        cancel(ctx, run_id)


@flow("test.rests", TITLE)
def rests(ctx: Run, command: str) -> str | None:
    ctx.sleep("a night", timedelta(hours=8))
    return ctx.receive("answer", str, within=timedelta(days=1))


def test_a_sleeping_run_holds_no_worker_and_wakes_in_time(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, rests, "")
    worker = town.worker(rests)
    work(worker)
    town.clock.turn(hours=7, minutes=59)
    work(worker)
    assert town.show(run_id)[1][0].state == "begun"
    town.clock.turn(minutes=1)
    work(worker)
    assert town.show(run_id)[1][0].state == "done"


@pytest.mark.parametrize("told", [True, False])
def test_a_signal_is_given_once_and_its_absence_in_time(town: Town, told: bool) -> None:
    with town.open() as ctx:
        run_id = start(ctx, rests, "")
        if told:
            signal(ctx, run_id, "answer", "yes", key="1")
            signal(ctx, run_id, "answer", "yes", key="1")
    worker = town.worker(rests)
    work(worker)
    town.clock.turn(hours=8)
    work(worker)
    town.clock.turn(days=1)
    work(worker)
    assert town.show(run_id)[0].result == ('"yes"' if told else "null")


@flow("test.child", TITLE)
def child(ctx: Run, command: int) -> int:
    ctx.tx("count", do, f"child {command}")
    if command < 0:
        raise StepFailed(step="count", reason_zh="负数", reason_en="negative")
    return command * 2


@flow("test.parent", TITLE)
def parent(ctx: Run, command: list[int]) -> int:
    children = [ctx.spawn(child, one) for one in command]
    return sum(ctx.join(child, one) for one in children)


@pytest.mark.parametrize(("numbers", "state"), [([1, 2, 3], RunState.SUCCEEDED), ([1, -2, 3], RunState.FAILED)])
def test_children_run_beside_each_other_and_their_end_reaches_the_parent(
    town: Town, numbers: list[int], state: RunState
) -> None:
    with town.open() as ctx:
        run_id = start(ctx, parent, numbers)
    work(town.worker(parent, child))
    assert town.show(run_id)[0].state is state
    assert sorted(town.effects()) == sorted(f"child {one}" for one in numbers)


def changed_version(function: Any, version: int = 1, **options: Any) -> Flow[Any, Any]:
    return flow("test.three", TITLE, version=version, **options)(function)


def half(town: Town, declared: Flow[Any, Any]) -> str:
    """A run of which only the first step was taken when its worker died."""
    with town.open() as ctx:
        run_id = start(ctx, declared, "x")
    dead = town.worker(declared)
    (row,) = dead.claim(1)
    broken = Run(row, declared, town.open, town.clock, dead._randomness, dead.halted)  # pyright: ignore[reportPrivateUsage]
    broken.tx("one", do, "x 1")
    dead.leave()
    return run_id


def renamed(ctx: Run, command: str) -> None:
    ctx.tx("first", do, f"{command} 1")
    ctx.tx("two", do, f"{command} 2")


def shorter(ctx: Run, command: str) -> None:
    return None


@pytest.mark.parametrize("now", [renamed, shorter])
def test_a_changed_flow_parks_and_repeats_nothing(town: Town, now: Any) -> None:
    run_id = half(town, three)
    work(town.worker(changed_version(now)))
    row, _ = town.show(run_id)
    assert (row.state, row.reason) == (RunState.PARKED, "changed")
    assert town.effects() == ["x 1"]
    old = town.worker(three)
    with town.open() as ctx:
        resume(ctx, run_id)
    work(old)
    assert town.show(run_id)[0].state is RunState.SUCCEEDED
    assert town.effects() == ["x 1", "x 2"]


def broken(ctx: Run, command: str) -> None:
    raise KeyError("a name that must not be kept")


def test_a_fault_of_the_program_parks_and_says_where_but_not_what(town: Town) -> None:
    faulty = flow("test.broken", TITLE)(broken)
    with town.open() as ctx:
        run_id = start(ctx, faulty, "x")
    work(town.worker(faulty))
    row, _ = town.show(run_id)
    assert (row.state, row.reason) == (RunState.PARKED, "broken")
    assert row.detail is not None
    assert "KeyError" in row.detail
    assert "must not be kept" not in row.detail


NARROW = Queue(name="narrow", concurrency=2)
SLOW = Queue(name="slow", rate=3, rate_seconds=60)
narrow = flow("test.narrow", TITLE, queue=NARROW)(three.function)
slow = flow("test.slow", TITLE, queue=SLOW)(three.function)


def test_a_queue_lets_only_so_many_run_at_once_over_all_workers(town: Town) -> None:
    with town.open() as ctx:
        for _ in range(5):
            start(ctx, narrow, "x")
    one, other = town.worker(narrow), town.worker(narrow)
    assert [len(one.claim(10)), len(other.claim(10))] == [2, 0]


def test_a_queue_lets_only_so_many_start_in_its_time(town: Town) -> None:
    with town.open() as ctx:
        for _ in range(5):
            start(ctx, slow, "x")
    worker = town.worker(slow)
    assert len(worker.claim(10)) == 3
    town.clock.turn(seconds=59)
    assert worker.claim(10) == []
    town.clock.turn(seconds=2)
    assert len(worker.claim(10)) == 2


def test_pauses_grow_with_chance_and_end_with_the_last_try_or_the_deadline() -> None:
    class Middle:
        def take(self, count: int) -> bytes:
            return b"\x80" + bytes(count - 1)

    retry = Retry(attempts=5, first_seconds=1, factor=2, most_seconds=3, deadline_seconds=60)
    assert [retry.pause(n, 0, Middle()) for n in range(1, 6)] == [0.75, 1.5, 2.25, 2.25, None]
    assert retry.pause(1, 59.5, Middle()) is None
