"""Workers over a database of their own, a clock that is turned, and a ledger whose rows are the effects."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from heqi.engines.flow import Flow, RunRow, StepRow, Worker
from heqi.engines.flow import run as show
from heqi.kernel.actions import ActionKind, Fact
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.storage import Actor, Context, Database, Decision, begin
from tests.conftest import Notebook, OpenHouse

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
ALICE = Actor(id="per_alice", name=Text("甲", "Alice"), institution="ins_a", roles=frozenset({"clerk"}))
BOB = Actor(id="per_bob", name=Text("乙", "Bob"), institution="ins_b", roles=frozenset({"clerk"}))
EFFECTS = """
    create schema effects; grant usage on schema effects to {app};
    create table effects.line (run text not null, institution text not null default heqi.institution(),
        what text not null, at timestamptz not null default clock_timestamp());
    grant select, insert on effects.line to {app};
    alter table effects.line enable row level security;
    create policy own on effects.line to {app} using (institution = heqi.institution())
"""


class Turned:
    """A clock that moves only when it is turned."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def turn(self, **units: float) -> None:
        self.moment += timedelta(**units)


READS = {"runs.read", "runs.operate", "parties.approval"}


class Policy:
    """Everything is permitted, but to operate the runs of others only to an operator."""

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        kind = ActionKind.READ if action in READS else ActionKind.CHANGE
        return Decision(allowed=action != "runs.operate" or "operator" in actor.roles, kind=kind)


class Town:
    """A database with effects in it, and everything that acts on it."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock, self.trail = database, Turned(), Notebook()
        with database.admin() as admin, admin.begin():
            admin.exec_driver_sql(EFFECTS.replace("{app}", f"{database.name}_app"))

    @contextmanager
    def open(self, actor: Actor = ALICE, request_id: str = "req_test") -> Generator[Context]:
        """A context of ``actor``."""
        with self.database.transaction() as connection:
            context = Context(
                db=connection,
                actor=actor,
                authority=Policy(),
                admission=OpenHouse(),
                trail=self.trail,
                clock=self.clock,
                randomness=SystemRandomness(),
                request_id=request_id,
            )
            with begin(context) as ctx:
                yield ctx

    def worker(self, *flows: Flow[Any, Any], **options: Any) -> Worker:
        """A worker that lives."""
        worker = Worker(flows, self.open, self.clock, SystemRandomness(), **options)
        worker.beat()
        return worker

    def show(self, run_id: str, actor: Actor = ALICE) -> tuple[RunRow, list[StepRow]]:
        """A run and its journal."""
        with self.open(actor) as ctx:
            row, journal = show(ctx, run_id)
        return row, list(journal)

    def effects(self) -> list[str]:
        """What has been done, in order."""
        with self.database.admin() as admin:
            return list(admin.execute(text("select what from effects.line order by at")).scalars())


def do(ctx: Context, what: str) -> str:
    """An effect in the database."""
    ctx.db.execute(
        text("insert into effects.line (run, what) values (:run, :what)"), {"run": ctx.actor.id, "what": what}
    )
    return what


def work(worker: Worker, rounds: int = 20) -> None:
    """Let a worker carry out what is due until nothing is."""
    for _ in range(rounds):
        claimed = worker.claim(10)
        if not claimed:
            return
        for row in claimed:
            worker.perform(row)


@pytest.fixture
def town(database: Database) -> Town:
    """A town of the test's own."""
    return Town(database)


Perform = Callable[[Iterable[Worker]], None]
