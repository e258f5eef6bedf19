"""A small world of runs under simulation, and what must be true of it however the dice fell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from heqi.engines.flow import (
    ENDED,
    Flow,
    Kind,
    Queue,
    Run,
    RunRow,
    RunState,
    StepRow,
    Worker,
    cancel,
    flow,
    resume,
    signal,
    start,
)
from heqi.engines.flow import store as statements
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Problem
from heqi.storage import Actor, Context, Database, begin
from tests.conftest import Notebook, OpenHouse
from tests.engines.flow.conftest import ALICE, BOB, EFFECTS, Policy, do
from tests.sim.simulation import CALM, Odds, Simulation, ending, limit_lock_waits

TITLE = Text("模拟", "A simulation")
WIDE, NARROW = Queue(name="default"), Queue(name="narrow", concurrency=2)
MOST_IN_NARROW, CHAOS_POINTS, MOST_CALM_ROUNDS = 2, 350, 400
ALARMS = """
    create table effects.alarm (what text not null);
    create function effects.watch() returns trigger language plpgsql security definer as $$
    begin
        if new.queue = 'narrow' and new.state = 'running' and
            (select count(*) from flow.run where queue = 'narrow' and state = 'running') > 2 then
            insert into effects.alarm values ('more than two at once in the narrow queue');
        end if;
        if new.ended_at is not null and exists (select from flow.run where parent = new.id and ended_at is null) then
            insert into effects.alarm values ('a parent ended before its child');
        end if;
        return null;
    end $$;
    create trigger watch after update on flow.run for each row execute function effects.watch();
    create function effects.watch_writers() returns trigger language plpgsql security definer as $$
    declare
        said text := coalesce(current_setting('sim.writer', true), '');
        written text := coalesce(to_jsonb(new) ->> 'run', to_jsonb(new) ->> 'id');
        holder text := case when tg_table_name = 'run' then to_jsonb(old) ->> 'worker'
            else (select worker from flow.run where id = written) end;
    begin
        if split_part(said, '/', 2) = written and split_part(said, '/', 1) is distinct from holder then
            insert into effects.alarm values (tg_table_name || ' written by who does not hold it');
        end if;
        return null;
    end $$;
    create trigger watch_writers after update on flow.run for each row execute function effects.watch_writers();
    create trigger watch_writers after insert or update on flow.step for each row
        execute function effects.watch_writers();
"""
TABLES = ("flow.step", "flow.signal", "flow.run", "flow.worker", "flow.schedule", "effects.line", "effects.alarm")
EMPTY = ";".join(f"delete from {one}" for one in TABLES)
"""Not truncated: then every session would have to plan every statement anew."""
OPEN = "select id, state, institution from flow.run where ended_at is null order by id"


Done = Mapping[tuple[str, str], Sequence[str]]
"""Keys under which each thing of each run was done outside."""


class Outside:
    """The outside world: it counts what it was asked to do, by run and step, under which keys."""

    def __init__(self, simulation: Simulation) -> None:
        self.simulation = simulation
        self.done: dict[tuple[str, str], list[str]] = {}
        """Keys under which each thing of each run was done."""

    def act(self, key: str, run_id: str, what: str) -> str:
        """Do it; whoever asked may die before the answer comes. May refuse for a while."""
        if self.simulation.dice.random() < self.simulation.odds.lost * 20:
            raise TimeoutError
        self.done.setdefault((run_id, what), []).append(key)
        self.simulation.point(f"outside {what}")
        return what

    def ask(self, key: str, run_id: str, what: str) -> str | None:
        """Whether it was done under this key."""
        return what if key in self.done.get((run_id, what), []) else None


world: list[Outside] = []
"""The outside world of the simulation that moves; flows are module-level functions."""


def act(key: str, run_id: str, what: str) -> str:
    return world[-1].act(key, run_id, what)


def ask(key: str, run_id: str, what: str) -> str | None:
    return world[-1].ask(key, run_id, what)


def take_back(ctx: Run, what: str | None) -> None:
    step = ctx.undoing
    assert step is not None
    ctx.tx(f"undo {step.name}", do, f"undo {step.name}")


def no(ctx: Context) -> None:
    do(ctx, "never")
    raise Conflict(reason_zh="不行", reason_en="no")


def chain(ctx: Run, command: int) -> str:
    made = [ctx.tx(f"link {number}", do, f"link {number}", undo=take_back) for number in range(command)]
    return ", ".join(made)


def banking(ctx: Run, command: int) -> str:
    ctx.tx("order", do, "order", undo=take_back)
    ctx.step("pay", act, ctx.id, "pay", undo=take_back)
    ctx.step("book", act, ctx.id, "book", ask=ask, undo=take_back)
    return ctx.tx("receipt", do, "receipt", undo=take_back)


def waiting(ctx: Run, command: int) -> str | None:
    ctx.sleep("rest", timedelta(seconds=20))
    ctx.tx("open", do, "open", undo=take_back)
    told = ctx.receive("go", str, within=timedelta(hours=2))
    also = ctx.receive("go", str, within=timedelta(seconds=10))
    ctx.tx("close", do, "close", undo=take_back)
    return f"{told} {also}"


def family(ctx: Run, command: int) -> list[str]:
    ctx.tx("begin", do, "begin", undo=take_back)
    children = [ctx.spawn(CHAIN, 2) for _ in range(command)]
    return [ctx.join(CHAIN, child) for child in children]


def failing(ctx: Run, command: int) -> None:
    banking(ctx, command)
    ctx.tx("no", no)


def ordered(ctx: Run, command: int) -> str:
    return ", ".join(ctx.tx(what, do, what, undo=take_back) for what in ("first", "second", "third"))


def reordered(ctx: Run, command: int) -> str:
    return ", ".join(ctx.tx(what, do, what, undo=take_back) for what in ("first", "third", "second"))


def declared(name: str, function: Callable[[Run, int], Any], queue: Queue = WIDE) -> Flow[int, Any]:
    return flow(name, TITLE, undo=(take_back,), queue=queue)(function)


CHAIN = declared("sim.chain", chain)
NARROWED = declared("sim.narrow", chain, NARROW)
BANKING, WAITING = declared("sim.banking", banking), declared("sim.waiting", waiting)
FAMILY, FAILING = declared("sim.family", family), declared("sim.failing", failing)
CHANGED = (declared("sim.changed", ordered), declared("sim.changed", reordered))
"""Two forms under one version: somebody forgot to say that the flow has changed. A worker has the one or the other."""
FLOWS = (CHAIN, NARROWED, BANKING, WAITING, FAMILY, FAILING)
ORDERS: tuple[tuple[Flow[int, Any], int], ...] = (
    *((NARROWED, 2),) * 3,
    (BANKING, 0),
    (WAITING, 0),
    (FAMILY, 2),
    (FAILING, 0),
    (CHANGED[0], 0),
)
"""What is started in each simulation."""
PEOPLE = (ALICE, BOB)
"""Who starts it, by turns: two institutions."""


def prepare(database: Database) -> None:
    """Once a database: the effects, and triggers that notice what may not be true for a moment."""
    with database.admin() as admin, admin.begin():
        admin.exec_driver_sql(EFFECTS.replace("{app}", f"{database.name}_app"))
        admin.exec_driver_sql(ALARMS)
    limit_lock_waits(database)


class Town:
    """Three workers and a desk that tells, cancels and resumes, under one simulation."""

    def __init__(self, simulation: Simulation, database: Database, eyes: Connection, workers: int = 3) -> None:
        self.simulation, self.database, self.eyes = simulation, database, eyes
        self.outside, self.order = Outside(simulation), list(ORDERS)
        self.started: list[tuple[str, Actor]] = []
        self.workers: dict[str, Worker] = {}
        self.rounds = 0
        eyes.exec_driver_sql(EMPTY)
        world[:] = [self.outside]
        for number in range(workers):
            simulation.add(f"worker {number}", partial(self.work, number))
        simulation.add("desk", self.desk)

    @contextmanager
    def open(self, actor: Actor = ALICE, request_id: str = "req_test") -> Generator[Context]:
        """A context of ``actor``."""
        self.simulation.point("open")  # whoever is stopped here comes back with its connection, and too late
        with self.database.transaction() as connection:
            context = Context(
                db=connection,
                actor=actor,
                authority=Policy(),
                admission=OpenHouse(),
                trail=Notebook(),
                clock=self.simulation.clock,
                randomness=self.simulation.randomness,
                request_id=request_id,
            )
            with begin(context) as ctx:
                self._say_who_writes(connection, actor.id)
                yield ctx

    def _say_who_writes(self, connection: Connection, run: str) -> None:
        """Tell the alarms, and nobody else, on whose behalf a run is written."""
        worker = self.workers.get(self.simulation.current.name)
        if worker is not None and run.startswith("run_"):
            driver: Any = connection.connection.driver_connection
            driver.pgconn.exec_(f"select set_config('sim.writer', '{worker.id}/{run}', true)".encode())

    def work(self, number: int) -> None:
        """The life of a worker process; in the end all but the first are gone, some without a word."""
        flows = (*FLOWS, self.simulation.dice.choice(CHANGED))
        worker = Worker(flows, self.open, self.simulation.clock, self.simulation.randomness, slots=2)
        self.workers[self.simulation.current.name] = worker
        kept = -1.0
        while number == 0 or self.simulation.odds is not CALM:
            if self.simulation.elapsed - kept >= 1:
                kept = self.simulation.elapsed
                attempt(worker.housekeep)
            for row in sorted(attempt(partial(worker.claim, 2)) or (), key=lambda one: one.id):
                worker.perform(row)
            self.simulation.idle(0.5)
        if self.simulation.dice.random() < 0.5:
            attempt(worker.leave)

    def desk(self) -> None:
        """The life of the people: they start, tell, cancel; in the end they let what is parked go on, once."""
        simulation, odds = self.simulation, self.simulation.odds
        while simulation.points < CHAOS_POINTS:
            attempt(self._something)
            simulation.idle(0.5)
        simulation.odds = CALM
        for one in simulation.actors:
            one.skew_seconds = 0.0
        resumed: set[str] = set()
        while self.rounds < MOST_CALM_ROUNDS:
            self.rounds += 1
            attempt(self._something)
            if not self.order and attempt(partial(self._settled, resumed)):
                break
            simulation.idle(2.0 ** min(self.rounds, 10))
        simulation.odds, simulation.over = odds, True

    def _something(self) -> None:
        dice = self.simulation.dice
        if self.order:
            person = PEOPLE[len(self.order) % 2]
            with self.open(person) as ctx:
                made = start(ctx, *self.order[0], key=str(len(self.order)))
            self.order.pop(0)
            self.started.append((made, person))
        elif dice.random() < 0.5:
            (chosen, person), key = dice.choice(self.started), str(dice.randint(1, 3))
            with self.open(person) as ctx:
                if dice.random() < 0.8:
                    signal(ctx, chosen, "go", key, key)
                elif self.simulation.odds is not CALM:
                    cancel(ctx, chosen)

    def _settled(self, resumed: set[str]) -> bool:
        found = self.eyes.exec_driver_sql(OPEN).all()
        for run, state, institution in found:
            if state == RunState.PARKED and run not in resumed:
                resumed.add(run)
                with self.open(next(one for one in PEOPLE if one.institution == institution)) as ctx:
                    resume(ctx, run)
                return False
        return all(state == RunState.PARKED for _, state, _ in found)


def attempt(act: Callable[[], Any]) -> Any:
    """Do it; None when the database did not, or it was refused."""
    try:
        return act()
    except (Problem, DBAPIError):
        return None


def rows(eyes: Connection) -> list[RunRow]:
    """All runs, as the owner's login sees them; not a point of the simulation."""
    return statements.runs(eyes, text("select * from flow.run order by id"))


def simulate(
    seeds: Iterable[int], database: Database, odds: Odds | None = None
) -> Generator[tuple[list[str], list[str]]]:
    """One simulation a seed; what must not be (nothing, one hopes), and its trace."""
    with ending(database), database.admin(autocommit=True) as eyes:
        for seed in seeds:
            with Simulation(seed, database, odds) as simulation:
                town = Town(simulation, database, eyes)
                simulation.run()
            yield violations(eyes, town.outside.done), simulation.trace


def violations(eyes: Connection, outside: Done) -> list[str]:
    """Everything that is true and must not be; ``outside``: what was done there."""
    found = [str(one) for one in eyes.exec_driver_sql("select what from effects.alarm").scalars()]
    done: dict[str, list[str]] = {}
    for run, what in eyes.exec_driver_sql("select run, what from effects.line order by at"):
        done.setdefault(str(run), []).append(str(what))
    lines = Counter((run, what) for run, all_done in done.items() for what in all_done)
    runs = rows(eyes)
    journals = {row.id: statements.journal(eyes, row.id) for row in runs}
    found += [f"{run}: {what} done {count} times" for (run, what), count in lines.items() if count > 1]
    for row in runs:
        told = [*_of_state(row), *_of_journal(row, journals[row.id], done.get(row.id, []))]
        told += [*_of_undo(row, journals[row.id], done.get(row.id, [])), *_of_outside(row, journals[row.id], outside)]
        found += [f"{row.id} ({row.name}): {one}" for one in told]
    return found


def _of_state(row: RunRow) -> Generator[str]:
    if row.state not in ENDED and row.state is not RunState.PARKED:
        yield f"stuck: {row.state}, wakes at {row.wake_at}, held by {row.worker}"
    if row.state is RunState.PARKED and not (row.reason and row.detail):
        yield "parked without a reason"
    results = {"sim.narrow": '"link 0, link 1"', "sim.chain": '"link 0, link 1"', "sim.banking": '"receipt"'}
    if row.state is RunState.SUCCEEDED and row.result != results.get(row.name, row.result):
        yield f"gave {row.result}"
    forms = ('"first, second, third"', '"first, third, second"', "null", None)
    if row.name == "sim.changed" and row.result not in forms:
        yield f"two forms of a flow were mixed: {row.result}"
    if row.name == "sim.failing" and row.state is RunState.SUCCEEDED:
        yield "succeeded"


def _of_journal(row: RunRow, journal: Sequence[StepRow], done: list[str]) -> Generator[str]:
    if [one.seq for one in journal] != [*range(1, len(journal) + 1)]:
        yield f"a gap in the journal: {[one.seq for one in journal]}"
    recorded = [
        one.name for one in journal if one.kind is Kind.TX and one.state == "done" and not one.name.startswith("start ")
    ]
    if recorded != done:
        yield f"recorded {recorded}, done {done}"
    if row.state is RunState.SUCCEEDED and any(one.state == "begun" for one in journal):
        yield "succeeded with an open step"


def _of_undo(row: RunRow, journal: Sequence[StepRow], done: list[str]) -> Generator[str]:
    taken = [one.removeprefix("undo ") for one in done if one.startswith("undo ")]
    due = [
        one.name
        for one in reversed(journal)
        if one.undo and one.seq <= (row.undo_from or 0)
        if one.state == "done" or (one.kind is Kind.STEP and one.state in ("begun", "failed"))
    ]
    if row.state in ENDED and taken != due:
        yield f"to be taken back {due}, taken back {taken}"
    if taken != due[: len(taken)]:
        yield f"taken back in the order {taken} instead of {due}"


def _of_outside(row: RunRow, journal: Sequence[StepRow], outside: Done) -> Generator[str]:
    for step in journal:
        keys = outside.get((row.id, step.name), [])
        if step.kind is Kind.STEP and step.state == "done" and not keys:
            yield f"{step.name} is recorded and never happened"
        if len(set(keys)) > 1:
            yield f"{step.name} was asked for under {len(set(keys))} keys"
        if step.name == "book" and len(keys) > 1:
            yield f"{step.name} happened {len(keys)} times though it can be asked about"
    names = {step.name for step in journal if step.kind is Kind.STEP}
    for (run, what), keys in outside.items():
        if run == row.id and what not in names:
            yield f"{what} happened and was never begun: {keys}"
    others = {key for (run, _), keys in outside.items() if run != row.id for key in keys}
    if others & {key for (run, _), keys in outside.items() if run == row.id for key in keys}:
        yield "shares a key with another run"
