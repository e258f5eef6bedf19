"""Who is alive is told by beats; what the dead held goes on; what nobody can carry out is parked."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from heqi.engines.flow import Queue, Run, RunState, Worker, cancel, flow, overview, resume, start
from heqi.engines.flow import store as statements
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem, Unavailable
from heqi.storage import Actor, Context
from tests.engines.flow.conftest import Town, do, work

TITLE = Text("测试", "A test")
NARROW = Queue(name="narrow", concurrency=2)


@flow("test.two", TITLE, queue=NARROW)
def two(ctx: Run, command: str) -> str:
    ctx.tx("one", do, f"{command} 1")
    return ctx.tx("two", do, f"{command} 2")


def living(town: Town) -> set[str]:
    with town.open() as ctx:
        return {one.id for one in overview(ctx).workers}


def begun(town: Town, command: str = "x") -> str:
    with town.open() as ctx:
        return start(ctx, two, command)


def test_a_peer_whose_beat_stands_still_is_buried_and_one_that_beats_is_not(town: Town) -> None:
    watcher, peer, dead = town.worker(), town.worker(), town.worker()
    for _ in range(6):
        town.clock.turn(seconds=1)
        peer.beat()
        watcher.beat()
    assert living(town) == {watcher.id, peer.id}
    assert dead.id not in living(town)


def test_few_looks_bury_nobody_however_long_they_are_apart(town: Town) -> None:
    watcher, quiet = town.worker(), town.worker()
    for _ in range(3):
        town.clock.turn(hours=1)
        watcher.beat()
    assert quiet.id in living(town)


def test_a_wall_clock_that_jumps_buries_nobody(town: Town) -> None:
    monotonic = town.clock.monotonic()
    town.clock.monotonic = lambda: monotonic
    watcher, quiet = town.worker(), town.worker()
    for _ in range(10):
        town.clock.turn(hours=1)
        watcher.beat()
    assert quiet.id in living(town)


def test_a_buried_worker_joins_anew_and_loses_what_was_taken_over(town: Town) -> None:
    run_id = begun(town)
    paused, watcher = town.worker(two), town.worker(two)
    (row,) = paused.claim(1)
    former = paused.id
    for _ in range(6):
        town.clock.turn(seconds=1)
        watcher.beat()
    work(watcher)
    paused.perform(row)
    assert town.effects() == ["x 1", "x 2"]
    assert town.show(run_id)[0].lease == row.lease + 1
    paused.beat()
    assert paused.id != former
    assert living(town) == {paused.id, watcher.id}


def test_a_buried_worker_claims_nothing_until_it_has_joined_anew(town: Town) -> None:
    begun(town)
    paused, watcher = town.worker(two), town.worker()
    for _ in range(6):
        town.clock.turn(seconds=1)
        watcher.beat()
    assert paused.claim(1) == []
    paused.beat()
    assert len(paused.claim(1)) == 1


def test_a_beat_that_grew_in_between_keeps_its_worker(town: Town) -> None:
    peer = town.worker()
    with town.open() as ctx, ctx.engine_role("flow") as db:
        peer.beat()
        assert statements.one(db, statements.BURY, id=peer.id, beat=0) is None
    assert living(town) == {peer.id}


class Outage:
    """A door that can be shut."""

    def __init__(self, town: Town) -> None:
        self.town, self.shut = town, False

    @contextmanager
    def open(self, actor: Actor, request_id: str) -> Generator[Context]:
        if self.shut:
            raise Unavailable(part="PostgreSQL", reason="down")
        with self.town.open(actor, request_id) as ctx:
            yield ctx


class Ticking:
    """Stops ``serve`` after some rounds, each a second long; shuts the door in some of them."""

    def __init__(self, town: Town, door: Outage, closed: range, rounds: int) -> None:
        self.town, self.door, self.closed, self.rounds, self.round = town, door, closed, rounds, 0

    def is_set(self) -> bool:
        self.round += 1
        self.town.clock.turn(seconds=1)
        self.door.shut = self.round in self.closed
        return self.round > self.rounds


@pytest.mark.parametrize(("closed", "buried"), [(range(4, 30), False), (range(0), True)])
def test_after_an_outage_nobody_is_buried_for_what_nobody_could_see(town: Town, closed: range, buried: bool) -> None:
    quiet, door = town.worker(), Outage(town)
    worker = Worker([], door.open, town.clock, SystemRandomness())
    worker.wake.wait = lambda timeout=None: True  # pyright: ignore[reportAttributeAccessIssue]
    stopped: Any = Ticking(town, door, closed, 32)
    worker.serve(stopped)
    assert (quiet.id not in living(town)) is buried


def test_a_worker_that_serves_carries_out_and_leaves(town: Town) -> None:
    run_id, stopped = begun(town), threading.Event()
    town.clock.monotonic = SystemClock().monotonic
    worker = Worker([two], town.open, town.clock, SystemRandomness(), slots=2)
    thread = threading.Thread(target=worker.serve, args=(stopped,))
    thread.start()
    for _ in range(100):
        if town.show(run_id)[0].state is RunState.SUCCEEDED:
            break
        stopped.wait(0.05)
    stopped.set()
    thread.join()
    assert town.show(run_id)[0].state is RunState.SUCCEEDED
    assert living(town) == set()


def test_what_an_orphan_held_in_its_queue_is_not_given_to_others_as_well(town: Town) -> None:
    for number in range(4):
        begun(town, str(number))
    dead, worker = town.worker(two), town.worker(two)
    held = {one.id for one in dead.claim(10)}
    dead.leave()
    taken = {one.id for one in worker.claim(10)}
    assert taken == held
    assert len(held) == 2


def test_what_no_living_worker_offers_is_parked_and_can_be_resumed_when_one_does(town: Town) -> None:
    run_id = begun(town)
    newer = flow("test.two", TITLE, version=2, queue=NARROW)(two.function)
    worker = town.worker(newer)
    work(worker)
    town.clock.turn(seconds=11)
    worker.park_stranded()
    row, _ = town.show(run_id)
    assert (row.state, row.reason) == (RunState.PARKED, "version")
    with pytest.raises(Problem, match="no worker has version 1"), town.open() as ctx:
        resume(ctx, run_id)
    both = town.worker(flow("test.two", TITLE, version=2, queue=NARROW, former=(two,))(two.function))
    with town.open() as ctx:
        resume(ctx, run_id)
    town.clock.turn(seconds=11)
    worker.park_stranded()
    work(worker)
    assert town.show(run_id)[0].state is RunState.QUEUED
    work(both)
    row, _ = town.show(run_id)
    assert (row.state, row.version) == (RunState.SUCCEEDED, 1)


def test_a_run_that_kills_its_workers_is_set_aside(town: Town) -> None:
    run_id = begun(town)
    for _ in range(4):
        dead = town.worker(two)
        assert [one.id for one in dead.claim(1)] == [run_id]
        dead.leave()
    worker = town.worker(two)
    work(worker)
    row, _ = town.show(run_id)
    assert (row.state, row.reason, town.effects()) == (RunState.PARKED, "poison", [])
    with town.open() as ctx:
        resume(ctx, run_id)
    work(worker)
    assert town.show(run_id)[0].state is RunState.SUCCEEDED


def test_progress_between_two_deaths_is_no_poison(town: Town) -> None:
    @flow("test.long", TITLE)
    def long(ctx: Run, command: int) -> None:
        for number in range(command):
            ctx.tx(str(number), do, str(number))

    with town.open() as ctx:
        run_id = start(ctx, long, 6)
    for number in range(6):
        dead = town.worker(long)
        (row,) = dead.claim(1)
        part = Run(row, long, town.open, town.clock, SystemRandomness(), threading.Event())
        with part.open() as ctx:
            part.journal = {one.seq: one for one in statements.journal(ctx.db, row.id)}
        for again in range(number + 1):
            part.tx(str(again), do, str(again))
        dead.leave()
    work(town.worker(long))
    assert (town.show(run_id)[0].state, town.effects()) == (RunState.SUCCEEDED, [str(one) for one in range(6)])


class Flaky:
    """Opens contexts; the ones that were chosen fail, before their work or after their commit."""

    def __init__(self, town: Town, fails: int, *, committed: bool) -> None:
        self.town, self.fails, self.committed, self.count = town, fails, committed, 0

    @contextmanager
    def open(self, actor: Actor, request_id: str) -> Generator[Context]:
        self.count += 1
        chosen = self.count == self.fails
        if chosen and not self.committed:
            raise Unavailable(part="PostgreSQL", reason="gone")
        with self.town.open(actor, request_id) as ctx:
            yield ctx
        if chosen:
            raise Unavailable(part="PostgreSQL", reason="gone while committing")


def outside(key: str) -> str:
    return key


@flow("test.all", TITLE)
def all_kinds(ctx: Run, command: str) -> str | None:
    ctx.tx("one", do, "one")
    ctx.step("out", outside)
    ctx.progress(1, 2, TITLE)
    try:
        told = ctx.receive("never", str, within=timedelta())
    except Problem:  # what a flow may do: an outage of the engine must not look like an answer
        told = "wrong"
    return told


@pytest.mark.parametrize("committed", [False, True])
@pytest.mark.parametrize("fails", range(1, 9))
def test_an_outage_in_any_transaction_is_no_answer_and_repeats_nothing(town: Town, fails: int, committed: bool) -> None:
    with town.open() as ctx:
        run_id = start(ctx, all_kinds, "")
    flaky, worker = Flaky(town, fails, committed=committed), town.worker(all_kinds)
    (row,) = worker.claim(1)
    worker._open_context = flaky.open  # pyright: ignore[reportPrivateUsage]
    worker.perform(row)
    worker._open_context = town.open  # pyright: ignore[reportPrivateUsage]
    worker.housekeep()
    town.clock.turn(minutes=1)
    work(worker)
    row, journal = town.show(run_id)
    assert (row.state, row.result, town.effects()) == (RunState.SUCCEEDED, "null", ["one"])
    assert [one.seq for one in journal] == [1, 2, 3]


def test_a_claim_in_doubt_is_nobodys_for_long(town: Town) -> None:
    run_id = begun(town)
    worker, flaky = town.worker(two), Flaky(town, 1, committed=True)
    former = worker.id
    worker._open_context = flaky.open  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(Unavailable):
        worker.claim(1)
    assert town.show(run_id)[0].worker == former
    for _ in range(6):
        worker.beat()
        town.clock.turn(seconds=1)
    work(worker)
    assert town.show(run_id)[0].state is RunState.SUCCEEDED
    assert living(town) == {worker.id}


def test_parking_that_fails_leaves_nothing_stuck(town: Town) -> None:
    @flow("test.fault", TITLE)
    def fault(ctx: Run, command: str) -> None:
        raise KeyError

    with town.open() as ctx:
        run_id = start(ctx, fault, "")
    flaky, worker = Flaky(town, 2, committed=False), town.worker(fault)
    (row,) = worker.claim(1)
    worker._open_context = flaky.open  # pyright: ignore[reportPrivateUsage]
    worker.perform(row)
    worker._open_context = town.open  # pyright: ignore[reportPrivateUsage]
    worker.housekeep()
    assert town.show(run_id)[0].state is RunState.QUEUED
    work(worker)
    assert town.show(run_id)[0].state is RunState.PARKED


def test_a_run_woken_by_a_clock_that_is_ahead_is_due_for_everybody(town: Town) -> None:
    run_id = begun(town)
    worker = town.worker(two)
    (row,) = worker.claim(1)
    worker._dropped.append((row, 0))  # pyright: ignore[reportPrivateUsage]
    town.clock.turn(hours=1)
    worker.housekeep()
    town.clock.turn(hours=-1)
    work(worker)
    assert town.show(run_id)[0].state is RunState.SUCCEEDED


def test_a_rate_counts_no_claims_of_the_future(town: Town) -> None:
    rated = flow("test.rated", TITLE, queue=Queue(name="rated", rate=1, rate_seconds=60))(two.function)
    with town.open() as ctx:
        start(ctx, rated, "x")
        start(ctx, rated, "y")
    worker = town.worker(rated)
    town.clock.turn(hours=1)
    assert len(worker.claim(5)) == 1
    town.clock.turn(minutes=-59)
    assert len(worker.claim(5)) == 1


def test_a_cancelled_run_that_never_began_ends_without_effects(town: Town) -> None:
    run_id = begun(town)
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(town.worker(two))
    assert (town.show(run_id)[0].state, town.effects()) == (RunState.CANCELLED, [])
