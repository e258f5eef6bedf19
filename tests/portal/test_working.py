"""The worker as a process: killed, stopped and told to go, while a long run is under way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from heqi.engines import flow
from heqi.engines.flow import RunState
from heqi.kernel.settings import Settings
from heqi.portal import working
from heqi.portal.house import House, open_house
from tests.portal import carrying
from tests.portal.carrying import EFFECTS, LINES, Write, writing
from tests.portal.conftest import heqi, start_up
from tests.portal.test_up import processes_of

TAKEOVER_SECONDS = 10.0
END = text("""
    with gone as (delete from effects.line), left_over as (
        update flow.run set state = 'cancelled', worker = null, wake_at = null, ended_at = now() where ended_at is null)
    delete from flow.worker
""")


def until(condition: Callable[[], Any], seconds: float = 30) -> Any:
    """What the condition gives once it holds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail("it did not come true")


class Yard:
    """A running house without workers of its own, and workers that know the flow of the tests."""

    def __init__(self, house: House) -> None:
        self.home, self.house = house.settings.home, house
        self.workers: dict[int, subprocess.Popen[str]] = {}

    def hire(self, count: int = 1) -> None:
        """Start workers and wait until they are ready."""
        command = [sys.executable, "-m", carrying.__name__, str(self.home)]
        made = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(count)]
        self.workers |= {one.pid: one for one in made}
        for one in made:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"

    def start(self, lines: int, seconds: float) -> str:
        """Start the long run."""
        with self.house.open_context() as ctx:
            return flow.start(ctx, writing, Write(lines, seconds))

    def lines(self) -> list[Any]:
        """What has been written: line, process, moment."""
        with self.house.database.admin() as admin:
            return list(admin.execute(LINES).all())

    def writer(self, since: int = 2) -> int:
        """The process that carries the run out, once it has written some lines."""
        return until(lambda: len(found := self.lines()) >= since and found[-1].process)

    def ended(self, run: str) -> bool:
        """Whether the run has succeeded."""
        with self.house.open_context() as ctx:
            return flow.run(ctx, run)[0].state is RunState.SUCCEEDED


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A running house without workers of its own, for all tests that bring theirs."""
    home = tmp_path_factory.mktemp("yard") / "home"
    running = start_up(home, HEQI_RUNS_WORKERS="0", HEQI_DEMO="false")
    running.shared = True
    with open_house(Settings(home=home), "command") as house:
        with house.database.admin() as admin, admin.begin():
            admin.exec_driver_sql(EFFECTS.replace("{app}", f"{house.database.name}_app"))
        yield house
    assert running.stop() == 0


@pytest.fixture
def yard(ground: House) -> Iterator[Yard]:
    made = Yard(ground)
    yield made
    for one in made.workers.values():
        one.kill()
        one.communicate()
    with ground.database.admin() as admin, admin.begin():
        admin.execute(END)


def check_each_once(yard: Yard, count: int) -> None:
    assert [one.line for one in yard.lines()] == list(range(count))


def test_a_killed_workers_run_is_taken_over_within_ten_seconds(yard: Yard) -> None:
    yard.hire(2)
    run = yard.start(12, 0.3)
    first = yard.writer()
    killed = time.monotonic()
    yard.workers[first].kill()
    until(lambda: yard.lines()[-1].process != first)
    assert time.monotonic() - killed < TAKEOVER_SECONDS
    until(lambda: yard.ended(run))
    check_each_once(yard, 12)


def test_a_worker_that_stood_still_commits_nothing_more_under_its_old_lease(yard: Yard) -> None:
    yard.hire(2)
    run = yard.start(20, 0.5)
    first = yard.writer()
    os.kill(first, signal.SIGSTOP)
    time.sleep(0.3)
    before = sum(one.process == first for one in yard.lines())
    stopped = time.monotonic()
    until(lambda: yard.lines()[-1].process != first)
    assert time.monotonic() - stopped < TAKEOVER_SECONDS
    os.kill(first, signal.SIGCONT)
    until(lambda: yard.ended(run))
    check_each_once(yard, 20)
    assert sum(one.process == first for one in yard.lines()) == before
    assert yard.workers[first].poll() is None, "it goes on as a new worker"


def test_a_worker_that_is_told_to_go_ends_its_step_and_gives_the_run_back_at_once(yard: Yard) -> None:
    yard.hire(2)
    run = yard.start(12, 0.4)
    first = yard.writer()
    told = time.monotonic()
    yard.workers[first].terminate()
    until(lambda: yard.lines()[-1].process != first)
    assert time.monotonic() - told < working.WATCH_SECONDS + 3, "nobody had to wait until it was thought dead"
    assert yard.workers[first].wait(10) == 0
    until(lambda: yard.ended(run))
    check_each_once(yard, 12)


def test_a_step_that_takes_too_long_does_not_keep_a_worker_that_is_told_to_go(yard: Yard) -> None:
    yard.hire()
    yard.start(2, 60)
    with yard.house.database.admin() as admin:
        until(lambda: admin.exec_driver_sql("select 1 from flow.run where state = 'running'").scalar())
    (worker,) = yard.workers.values()
    time.sleep(0.5)
    told = time.monotonic()
    worker.terminate()
    assert worker.wait(15) == 0
    assert time.monotonic() - told < TAKEOVER_SECONDS
    with yard.house.open_context() as ctx:
        assert not [one for one in flow.overview(ctx).workers if one.place.endswith(f" {worker.pid}")]


def test_a_worker_says_what_happens_to_runs_and_nothing_of_people(yard: Yard) -> None:
    log = yard.home / "log" / "portal.jsonl"
    before = log.stat().st_size
    yard.hire(2)
    run = yard.start(8, 0.3)
    first = yard.writer()
    yard.workers[first].kill()
    until(lambda: yard.ended(run))
    (second,) = yard.workers.keys() - {first}
    yard.workers[second].terminate()
    until(lambda: b"worker_left" in log.read_bytes()[before:])
    said = [json.loads(line) for line in log.read_text()[before:].splitlines()]
    told = [(one["event"], one["process"] == first) for one in said]
    wanted = {("run_taken_over", False), ("worker_joined", False), ("worker_joined", True), ("worker_left", False)}
    assert set(told) >= wanted
    assert {one.get("run", run) for one in said} == {run}


def worker_pids(owner: int) -> list[int]:
    """The worker processes that ``heqi up`` has started."""
    children = Path(f"/proc/{owner}/task").glob("*/children")
    pids = [int(pid) for one in children for pid in one.read_text().split()]
    return [pid for pid in pids if b"\0worker\0" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def living_workers(house: House) -> int:
    with house.open_context() as ctx:
        return len(flow.overview(ctx).workers)


def test_up_starts_its_workers_again_when_they_die_and_takes_them_along(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home", HEQI_RUNS_WORKERS="2")
    first = until(lambda: len(found := worker_pids(running.process.pid)) == 2 and found)
    with open_house(Settings(home=running.home), "command") as house:
        until(lambda: living_workers(house) == 2)
        os.kill(first[0], signal.SIGKILL)
        until(lambda: len(found := worker_pids(running.process.pid)) == 2 and first[0] not in found)
        until(lambda: living_workers(house) == 2)
        assert httpx.get(running.address + "/readyz").status_code == 200
    assert running.stop() == 0
    assert processes_of(running.home) == []


def test_a_killed_up_leaves_no_worker_behind(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home")
    until(lambda: worker_pids(running.process.pid))
    time.sleep(1)
    running.process.kill()
    running.process.communicate(timeout=30)
    until(lambda: processes_of(running.home) == [], 10)
    assert processes_of(running.home) == []


def test_a_worker_without_a_running_house_says_so(tmp_path: Path) -> None:
    answer = heqi(tmp_path / "home", "worker")
    assert answer.returncode == 1
    assert "PostgreSQL" in answer.stderr
