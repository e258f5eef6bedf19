"""How fast runs take their steps, beside bare commits of the same rows and beside DBOS, on one server.

``python bench/flow.py [--quick] [--json]``. A durable embedded server; three programs on it, asked by turns:

- ``ours``: a worker; each step inserts one row and is journalled, by ``ctx.tx``.
- ``bare``: a loop in as many threads that inserts the same row and a row like that of the journal, and commits.
- ``dbos``: DBOS 3.4, each step ``@ds.transaction`` with the same row; its tables in a database of its own.

All three READ COMMITTED, pools of equal size, fsync on; 1, 4 and 16 runs at once. A rate is steps by the time from the
first step's begin to the last one's end. ``start_committed_milliseconds``: from the commit that starts a run to the
first statement of the flow; ``start_called_…``: from the call that asks for it. Ours wakes a worker through the
database, DBOS starts a thread of the same process.
Medians of 5 rounds; ratios are medians over the rounds of ours by the peer's rate in the same round.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import make_url, text

from heqi.kernel.actions import ActionKind, Fact
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.settings import Settings
from heqi.storage import Actor, Context, Database, Decision, Deed, begin, open_database

ROUNDS, RUNS, STARTS = 5, (1, 4, 16), 20
TABLES = """
    create schema if not exists bench; grant usage on schema bench to public;
    create table if not exists bench.effect (run text not null, what text not null);
    create table if not exists bench.journal (run text not null, institution text not null, seq integer not null,
        name text not null, kind text not null, state text not null, attempts integer not null, key text not null,
        due timestamptz, undo text, result text, error text, begun_at timestamptz not null, ended_at timestamptz,
        primary key (run, seq));
    grant select, insert on bench.effect, bench.journal to public;
"""
EFFECT = text("insert into bench.effect (run, what) values (:run, :what)")
JOURNAL = text("""
    insert into bench.journal (run, institution, seq, name, kind, state, attempts, key, due, undo, result, error,
        begun_at, ended_at)
    values (:run, :institution, :seq, :name, :kind, :state, :attempts, :key, :due, :undo, :result, :error, :now, :now)
""")
Spans = list[tuple[float, float]]


class Yes:
    """Permits, admits, and keeps no record: what is measured is the engine."""

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        return Decision(allowed=True, kind=ActionKind.READ)

    def check(self, ctx: Context, action: str, resource: str, facts: Mapping[str, Fact]) -> None:
        return None

    def record(self, ctx: Context, deed: Deed) -> None:
        return None


def opener(database: Database) -> Any:
    """Opens contexts as a house does."""

    @contextmanager
    def open_context(actor: Actor, request_id: str) -> Generator[Context]:
        with database.transaction() as connection:
            yes = Yes()
            context = Context(
                db=connection,
                actor=actor,
                authority=yes,
                admission=yes,
                trail=yes,
                clock=SystemClock(),
                randomness=SystemRandomness(),
                request_id=request_id,
            )
            with begin(context) as ctx:
                yield ctx

    return open_context


class Ours:
    """A worker that serves."""

    def __init__(self, urls: Mapping[str, str]) -> None:
        from heqi.engines.flow import Run, Worker, flow  # only here: the other programs do without

        database = Database(make_url(urls["admin"]), make_url(urls["app"]))
        self.open, self.spans, self.ended = opener(database), Spans(), threading.Semaphore(0)

        @flow("bench.steps", Text("测算", "A bench"))
        def steps(ctx: Run, count: int) -> None:
            started = time.perf_counter()
            for number in range(count):
                ctx.tx(f"step {number}", insert, ctx.id, f"effect {number}")
            self.spans.append((started, time.perf_counter()))
            self.ended.release()

        self.flow = steps
        self.worker = Worker([steps], self.open, SystemClock(), SystemRandomness(), slots=max(RUNS))
        threading.Thread(target=self.worker.serve, args=(threading.Event(),), daemon=True).start()
        threading.Thread(target=self.listen, args=(database,), daemon=True).start()

    def listen(self, database: Database) -> None:
        with database.listening(f"heqi_flow_{database.name}") as heard:
            while True:
                if heard(60):
                    self.worker.wake.set()

    def begin(self, count: int, runs: int) -> None:
        from heqi.engines.flow import start

        actor = Actor(id="per_bench", name=Text("测", "B"), institution="ins_bench", roles=frozenset())
        with self.open(actor, "req_bench") as ctx:
            for _ in range(runs):
                start(ctx, self.flow, count)

    def take(self, count: int, runs: int) -> Spans:
        self.spans.clear()
        self.begin(count, runs)
        for _ in range(runs):
            self.ended.acquire()
        return self.spans

    def start(self, *, from_call: bool) -> float:
        self.spans.clear()
        since = time.perf_counter()
        self.begin(0, 1)
        since = since if from_call else time.perf_counter()
        self.ended.acquire()
        return max(0.0, self.spans[0][0] - since)


def insert(ctx: Context, run: str, what: str) -> None:
    ctx.db.execute(EFFECT, {"run": run, "what": what})


class Bare:
    """A loop that commits."""

    def __init__(self, urls: Mapping[str, str]) -> None:
        self.database = Database(make_url(urls["admin"]), make_url(urls["app"]))

    def take(self, count: int, runs: int) -> Spans:
        spans, made = Spans(), os.urandom(8).hex()

        def steps(run: str) -> None:
            started = time.perf_counter()
            for number in range(count):
                row = {"run": run, "institution": "ins_bench", "seq": number, "name": f"step {number}", "kind": "tx"}
                row |= {"state": "done", "attempts": 0, "key": run, "due": None, "undo": None, "result": "null"}
                with self.database.transaction() as db:
                    db.execute(EFFECT, {"run": run, "what": f"effect {number}"})
                    db.execute(JOURNAL, {**row, "error": None, "now": SystemClock().now()})
            spans.append((started, time.perf_counter()))

        threads = [threading.Thread(target=steps, args=(f"{made}-{number}",)) for number in range(runs)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        return spans


class Dbos:
    """The same as workflows of DBOS."""

    def __init__(self, urls: Mapping[str, str]) -> None:
        from dbos import DBOS, SQLAlchemyDatasource
        from sqlalchemy import create_engine

        url = urls["dbos"]
        DBOS.migrate(url)
        SQLAlchemyDatasource.migrate(url)
        DBOS(config={"name": "bench", "system_database_url": url, "log_level": "ERROR"})
        engine = create_engine(url, isolation_level="READ COMMITTED", pool_size=8, max_overflow=8)
        source = SQLAlchemyDatasource.create(url, engine=engine)
        self.dbos, self.spans = DBOS, Spans()

        @source.transaction(isolation_level="READ COMMITTED")
        def effect(run: str, what: str) -> None:
            source.sql_session().connection().execute(EFFECT, {"run": run, "what": what})

        @DBOS.workflow()
        def steps(run: str, count: int) -> None:
            started = time.perf_counter()
            for number in range(count):
                effect(run, f"effect {number}")
            self.spans.append((started, time.perf_counter()))

        self.steps = steps
        DBOS.launch()

    def take(self, count: int, runs: int) -> Spans:
        self.spans.clear()
        handles = [self.dbos.start_workflow(self.steps, os.urandom(8).hex(), count) for _ in range(runs)]
        for one in handles:
            one.get_result()
        return self.spans

    def start(self, *, from_call: bool) -> float:
        self.spans.clear()
        since = time.perf_counter()
        self.dbos.start_workflow(self.steps, "start", 0).get_result()
        return self.spans[0][0] - since


PROGRAMS: dict[str, Callable[[Mapping[str, str]], Any]] = {"ours": Ours, "bare": Bare, "dbos": Dbos}


def serve(name: str) -> None:
    """One of the programs: a line of addresses, then lines of what to measure."""
    program = PROGRAMS[name](json.loads(sys.stdin.readline()))
    print("ready", flush=True)
    for line in sys.stdin:
        count, runs = json.loads(line)
        if runs <= 0:
            print(statistics.median(program.start(from_call=runs == 0) for _ in range(count)) * 1000, flush=True)
        else:
            spans = program.take(count, runs)
            print(count * runs / (max(end for _, end in spans) - min(begun for begun, _ in spans)), flush=True)
    os._exit(0)


class Program:
    """A program beside this one."""

    def __init__(self, name: str, urls: Mapping[str, str]) -> None:
        command = [sys.executable, __file__, "--program", name]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.said = self.ask(urls, "ready")

    def ask(self, what: object, wanted: str = "") -> float:
        """The answer to a line."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        while line := self.process.stdout.readline():
            if wanted:
                if line.strip() == wanted:
                    return 0.0
            else:
                return float(line)
        raise SystemExit("a program of the bench ended")

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def measure(programs: Mapping[str, Program], folder: Path, count: int) -> dict[str, float]:
    """All figures; the programs take turns."""
    rounds: dict[str, list[float]] = {"load_before": [os.getloadavg()[0]]}
    for one in programs.values():
        one.ask((max(2, count // 10), max(RUNS)))
    for turn in range(ROUNDS):
        rounds.setdefault("fsync_milliseconds", []).append(sync_milliseconds(folder))
        for runs in RUNS:
            steps = max(2, count // (1 if runs == 1 else 2 if runs == 4 else 4))
            for name in turned(sorted(programs), turn):
                key = f"{name}_steps_per_second_{runs}_runs"
                rounds.setdefault(key, []).append(programs[name].ask((steps, runs)))
        for name, key, runs in (
            ("ours", "ours_start_committed_milliseconds", -1),
            ("ours", "ours_start_called_milliseconds", 0),
            ("dbos", "dbos_start_called_milliseconds", 0),
        ):
            rounds.setdefault(key, []).append(programs[name].ask((STARTS, runs)))
    figures = {name: statistics.median(values) for name, values in rounds.items()}
    for runs in RUNS:
        ours = rounds[f"ours_steps_per_second_{runs}_runs"]
        for peer in ("bare", "dbos"):
            theirs = rounds[f"{peer}_steps_per_second_{runs}_runs"]
            both = [one / other for one, other in zip(ours, theirs, strict=True)]
            figures[f"ratio_to_{peer}_{runs}_runs"] = statistics.median(both)
    return figures


def turned(names: Sequence[str], turn: int) -> Sequence[str]:
    """Somebody else begins in each round."""
    first = turn % len(names)
    return [*names[first:], *names[:first]]


def sync_milliseconds(folder: Path) -> float:
    """What writing and syncing 4 KiB costs on this disk."""
    with (folder / "sync").open("wb", buffering=0) as file:
        times: list[float] = []
        for _ in range(20):
            begun = time.perf_counter()
            os.pwrite(file.fileno(), b"x" * 4096, 0)
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the work: to see that it runs")
    parser.add_argument("--json", action="store_true", help="one flat map of figures")
    parser.add_argument("--program", choices=sorted(PROGRAMS), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.program:
        serve(chosen.program)
    with (
        tempfile.TemporaryDirectory(prefix="bench-", dir=Path.cwd()) as folder,
        open_database(Settings(home=Path(folder) / "home"), purpose="command") as database,
    ):
        with database.admin(autocommit=True) as admin:
            admin.exec_driver_sql(TABLES)
            admin.exec_driver_sql("create database dbos")
        peer = database.admin_url.set(database="dbos")
        urls = {"admin": database.admin_url, "app": database.app_url, "dbos": peer}
        shown = {name: url.render_as_string(hide_password=False) for name, url in urls.items()}
        elsewhere = Database(peer, peer)
        with elsewhere.admin(autocommit=True) as admin:
            admin.exec_driver_sql(TABLES)
        programs = {name: Program(name, shown) for name in PROGRAMS}
        figures = measure(programs, Path(folder), 30 if chosen.quick else 120)
        for one in programs.values():
            one.close()
    if chosen.json:
        print(json.dumps(figures, indent=1))
    else:
        for name, value in figures.items():
            print(f"{name:40} {value:12,.2f}")


if __name__ == "__main__":
    main()
