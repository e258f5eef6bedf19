"""Approvals that would reach further than their maker, doubts that would be forgotten, dead ends."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import text

from heqi.engines.flow import (
    Flow,
    Migration,
    NotNow,
    Queue,
    Retry,
    Run,
    RunState,
    cancel,
    flow,
    migrate,
    restart,
    signal,
    start,
)
from heqi.kernel.messages import Text
from heqi.kernel.problems import NotFound, Unavailable
from heqi.storage import Actor, Context
from tests.engines.flow.conftest import ALICE, Town, do, work

TITLE = Text("测试", "A test")
ONCE = Retry(attempts=1)


@flow("doubt.child", TITLE)
def child(ctx: Run, command: str) -> str:
    return ctx.tx("do", do, command)


@flow("doubt.parent", TITLE)
def parent(ctx: Run, command: str) -> str:
    return ctx.child(child, command)


def test_whoever_started_the_parent_is_the_maker_of_what_the_child_proposes(town: Town) -> None:
    with town.open() as ctx:
        start(ctx, parent, "x")
    work(town.worker(parent, child))
    with town.database.admin() as admin:
        assert set(admin.execute(text("select started_by from flow.run")).scalars()) == {ALICE.id}


class Bank:
    """Takes the money and then fails to answer the first time."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.asked = 0

    def pay(self, key: str) -> str:
        self.keys.append(key)
        if len(self.keys) == 1:
            raise Unavailable(part="bank", reason="no answer")
        return "paid"

    def find(self, key: str) -> str | None:
        self.asked += 1
        return "paid" if key in self.keys else None


def paying(bank: Bank, *, first: bool) -> Flow[Any, Any]:
    @flow("doubt.pay", TITLE)
    def pay(ctx: Run, command: str) -> str:
        if not first:
            ctx.tx("before", do, "before")
        return ctx.step("pay", bank.pay, ask=bank.find, retry=ONCE)

    return pay


def failed(town: Town, declared: Flow[Any, Any]) -> str:
    with town.open() as ctx:
        run_id = start(ctx, declared, "x")
    work(town.worker(declared))
    assert town.show(run_id)[0].state is RunState.FAILED
    return run_id


def test_a_replay_that_begins_with_a_payment_in_doubt_asks_about_it_under_the_old_key(town: Town) -> None:
    bank = Bank()
    declared = paying(bank, first=True)
    run_id = failed(town, declared)
    with town.open() as ctx:
        again = restart(ctx, run_id, declared, 1)
    work(town.worker(declared))
    assert (town.show(again)[0].result, len(bank.keys), bank.asked) == ('"paid"', 1, 1)


def test_a_replay_that_would_repeat_a_payment_in_doubt_needs_consent(town: Town) -> None:
    declared = paying(Bank(), first=False)
    run_id = failed(town, declared)
    with pytest.raises(NotNow, match="done again: 2"), town.open() as ctx:
        restart(ctx, run_id, declared, 1)


def test_an_approval_serves_one_run_only(town: Town) -> None:
    @flow("doubt.approved", TITLE)
    def approved(ctx: Run, command: str) -> str:
        ctx.tx("pay: propose", do, "propose")
        return ctx.tx("pay", do, "pay")

    with town.open() as ctx:
        run_id = start(ctx, approved, "x")
    work(town.worker(approved))
    with pytest.raises(NotNow, match="an approval"), town.open() as ctx:
        restart(ctx, run_id, approved, 2, repeat=True)
    with town.open() as ctx:
        assert restart(ctx, run_id, approved, 1, repeat=True)


def test_an_undo_of_a_payment_in_doubt_gets_none_and_the_key(town: Town) -> None:
    bank, told = Bank(), list[tuple[str | None, str]]()

    def refund(ctx: Run, paid: str) -> None:
        assert ctx.undoing is not None
        told.append((paid, ctx.undoing.key))

    @flow("doubt.undo", TITLE, undo=(refund,))
    def pay(ctx: Run, command: str) -> str:
        return ctx.step("pay", bank.pay, undo=refund, retry=ONCE)

    failed(town, pay)
    assert told == [(None, bank.keys[0])]


def gate(ctx: Run, command: str) -> str:
    ctx.receive("go", str)
    return ctx.tx("do", do, command)


OLD = flow("doubt.queue", TITLE, queue=Queue(name="old"))(gate)
NEW = flow("doubt.queue", TITLE, version=2, queue=Queue(name="new"), migrations=(Migration(source=1, names={}),))(gate)


def waiting(town: Town) -> str:
    with town.open() as ctx:
        run_id = start(ctx, OLD, "x")
    worker = town.worker(OLD)
    work(worker)
    worker.leave()
    return run_id


def test_a_migrated_run_goes_on_in_the_queue_of_its_new_version(town: Town) -> None:
    run_id = waiting(town)
    with town.open() as ctx:
        signal(ctx, run_id, "go", "go")
    worker = town.worker(NEW)
    town.clock.turn(seconds=20)
    worker.housekeep()
    with town.open() as ctx:
        migrate(ctx, run_id, NEW)
    work(worker)
    row, _ = town.show(run_id)
    assert (row.state, row.queue) == (RunState.SUCCEEDED, "new")


def test_a_run_in_a_queue_that_nobody_has_any_more_can_be_cancelled(town: Town) -> None:
    run_id = waiting(town)
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(town.worker(NEW))
    assert town.show(run_id)[0].state is RunState.CANCELLED


def test_a_poisonous_run_can_be_cancelled(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, child, "x")
    with town.database.admin() as admin, admin.begin():
        admin.execute(text("update flow.run set takeovers = 3"))
    worker = town.worker(child)
    work(worker)
    assert town.show(run_id)[0].reason == "poison"
    with town.open() as ctx:
        cancel(ctx, run_id)
    work(worker)
    assert town.show(run_id)[0].state is RunState.CANCELLED


@contextmanager
def shut(actor: Actor, request_id: str) -> Generator[Context]:
    raise Unavailable(part="PostgreSQL", reason="too many clients already")
    yield


def test_a_database_that_is_short_of_connections_makes_no_run_poisonous(town: Town) -> None:
    with town.open() as ctx:
        run_id = start(ctx, child, "x")
    worker = town.worker(child)
    for _ in range(4):
        claimed = worker.claim(5)
        worker._open_context = shut  # pyright: ignore[reportPrivateUsage]
        for row in claimed:
            worker.perform(row)
        worker._open_context = town.open  # pyright: ignore[reportPrivateUsage]
        worker.housekeep()
    work(worker)
    assert town.show(run_id)[0].state is RunState.SUCCEEDED


def test_whatever_leaves_a_flow_its_run_is_given_back(town: Town) -> None:
    @flow("doubt.exit", TITLE)
    def leaves(ctx: Run, command: str) -> str:
        raise SystemExit(1)

    with town.open() as ctx:
        run_id = start(ctx, leaves, "x")
    worker = town.worker(leaves)
    for _ in range(4):
        work(worker, rounds=1)
        worker.housekeep()
    assert town.show(run_id)[0].reason == "poison"


@pytest.mark.parametrize("odd", ["\x00", "run_\x00", "", "run_1"])
def test_an_odd_id_is_no_run(town: Town, odd: str) -> None:
    with pytest.raises(NotFound):
        town.show(odd)
    with pytest.raises(NotFound), town.open() as ctx:
        signal(ctx, odd, "go", "")
