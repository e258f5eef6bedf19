"""Three worker processes, killed, stopped, with wrong clocks, and without their database: everything is done once.

``HEQI_ROUNDS`` and ``HEQI_SEED`` make it more rounds and others (``make soak CAMPAIGN=flow-kills``).
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from heqi.engines.flow import ENDED, RunRow, RunState, start
from heqi.engines.flow.worker import DEAD_SECONDS
from heqi.kernel.clock import SystemRandomness
from heqi.storage import Database, EmbeddedServer, Home, migrate
from heqi.storage.home import wait_until
from heqi.storage.opening import embedded_database
from heqi.storage.server import SUPERUSER
from tests.sim import process
from tests.sim.runs import prepare, rows, violations

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = int(os.environ.get("HEQI_ROUNDS", "5"))
SEED = os.environ.get("HEQI_SEED", "1")
TAKEOVER_SECONDS, QUIET_SECONDS, START_SECONDS, PASSWORD = 10.0, 60.0, 60.0, "app-password-of-the-kills"


class Works:
    """A durable server, its database, and three worker processes."""

    def __init__(self, server: EmbeddedServer, folder: Path, dice: random.Random) -> None:
        self.server, self.outside, self.dice = server, folder / "outside", dice
        self.database: Database = embedded_database(server, "k", PASSWORD)
        migrate(self.database)
        prepare(self.database)
        self.place = process.Place(self.database)
        self.workers = [self.employ() for _ in range(3)]

    def employ(self) -> subprocess.Popen[str]:
        """One more worker process."""
        made = subprocess.Popen(
            [sys.executable, "-m", "tests.sim.process"],
            cwd=ROOT,
            env={**os.environ, "HEQI_TEST_OUTSIDE": str(self.outside)},
            stdin=subprocess.PIPE,
            text=True,
        )
        assert made.stdin is not None
        with made.stdin as line:
            line.write(json.dumps({"url": self.database.app_url.render_as_string(hide_password=False)}) + "\n")
        return made

    def begin(self) -> None:
        """Some runs of each kind."""
        with self.place.open() as ctx:
            for flow, command in (
                *((process.CHAIN, 8),) * 4,
                *((process.NARROWED, 3),) * 4,
                *((process.PAYING, 0), (process.PAYING, 1)) * 2,
                (process.FAMILY, 2),
            ):
                start(ctx, flow, command)

    def rows(self) -> list[RunRow]:
        """All runs."""
        with self.database.admin() as eyes:
            return rows(eyes)

    def worker_ids(self, pid: int) -> set[str]:
        """Ids under which a process has joined and not been buried."""
        with self.database.admin() as admin:
            found = admin.execute(text("select id from flow.worker where place = :place"), {"place": str(pid)})
            return set(found.scalars())

    def quiet(self, seconds: float = QUIET_SECONDS) -> bool:
        """Whether in that time all runs have ended or were parked."""
        resting = ENDED | {RunState.PARKED}
        return wait_until(lambda: all(one.state in resting for one in self.rows()), seconds)

    def done_outside(self) -> dict[tuple[str, str], list[str]]:
        """What was done outside, under which keys."""
        found: dict[tuple[str, str], list[str]] = {}
        for line in self.outside.read_text().splitlines() if self.outside.exists() else ():
            run, what, key = line.split()
            found.setdefault((run, what), []).append(key)
        return found

    def close(self) -> None:
        """End what was started."""
        for one in self.workers:
            one.kill()
            one.wait()
        self.database.dispose()


@pytest.fixture
def works(tmp_path_factory: pytest.TempPathFactory, postgres_bin: Path | None) -> Iterator[Works]:
    folder = tmp_path_factory.mktemp("kills")
    home = Home(folder / "home")
    home.prepare()
    server = EmbeddedServer(
        home.postgres,
        socket=home.socket_folder(),
        log=home.log / "postgres.log",
        password=home.secret(SUPERUSER, SystemRandomness()),
        binaries=postgres_bin,
    )
    with server:
        made = Works(server, folder, random.Random(f"flow kills {SEED}"))
        try:
            yield made
        finally:
            made.close()
    home.forget_socket_folder()


def kill(works: Works) -> None:
    """kill -9: what it held is somebody else's within ten seconds."""
    number = works.dice.randrange(3)
    dead = works.workers[number]
    ids, since = works.worker_ids(dead.pid), time.monotonic()
    dead.kill()
    dead.wait()
    works.workers[number] = works.employ()

    def taken_over() -> bool:
        return not any(one.worker in ids for one in works.rows())

    assert wait_until(taken_over, TAKEOVER_SECONDS), "a dead worker's runs were left"
    assert time.monotonic() - since <= TAKEOVER_SECONDS
    heir = works.workers[number]  # who has not begun yet cannot be stopped, nor join anew
    assert wait_until(lambda: bool(works.worker_ids(heir.pid)), START_SECONDS), "a worker did not start"


def stop(works: Works) -> None:
    """SIGSTOP for longer than it takes to be buried: what wakes up commits nothing."""
    stopped = works.dice.choice(works.workers)
    stopped.send_signal(signal.SIGSTOP)
    try:
        assert wait_until(lambda: not works.worker_ids(stopped.pid), 2 * DEAD_SECONDS), "it was not buried"
        assert works.quiet(), "its runs did not go on without it"
        before = standing(works)
    finally:
        stopped.send_signal(signal.SIGCONT)
    assert wait_until(lambda: bool(works.worker_ids(stopped.pid)), 10), "it did not join anew"
    time.sleep(1)
    assert standing(works) == before


def standing(works: Works) -> list[object]:
    """Everything that a run can leave behind in the database."""
    with works.database.admin() as admin:
        tables = ("flow.run", "flow.step", "flow.signal", "effects.line")
        return [row for one in tables for row in admin.exec_driver_sql(f"select t::text from {one} t order by 1")]


def restart(works: Works) -> None:
    """PostgreSQL crashes and comes back; nobody is told."""
    assert works.server.pid is not None
    os.kill(works.server.pid, works.dice.choice([signal.SIGQUIT, signal.SIGKILL]))
    assert wait_until(lambda: not works.server.running, 10)
    works.server.ensure_running()


def jump(works: Works) -> None:
    """Two of three clocks are an hour off, one ahead and one behind."""
    wrong = works.dice.sample(works.workers, 2)
    for one, number in zip(wrong, (signal.SIGUSR1, signal.SIGUSR2), strict=True):
        one.send_signal(number)
    assert works.quiet()
    for one, number in zip(wrong, (signal.SIGUSR1, signal.SIGUSR2), strict=True):
        one.send_signal(number)


DISASTERS: list[Callable[[Works], None]] = [kill, stop, restart, jump]


def test_everything_is_done_once_whoever_is_killed_and_whenever(works: Works) -> None:
    assert wait_until(lambda: all(works.worker_ids(one.pid) for one in works.workers), START_SECONDS), (
        "workers did not start"
    )
    for number in range(ROUNDS):
        works.begin()
        time.sleep(works.dice.uniform(0.1, 1.0))
        disaster = DISASTERS[number] if number < len(DISASTERS) else works.dice.choice(DISASTERS)
        disaster(works)
        assert works.quiet(), f"{disaster.__name__}: not at rest: {[one for one in works.rows() if not one.ended_at]}"
        with works.database.admin() as eyes:
            assert violations(eyes, works.done_outside()) == []
        assert all(one.poll() is None for one in works.workers), "a worker ended by itself"
