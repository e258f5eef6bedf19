"""A worker in a process of its own, to be killed: ``python -m tests.sim.process``, told where by a line of JSON.

SIGUSR1 sets its wall clock an hour ahead, SIGUSR2 an hour back, and each of them back again.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from heqi.engines.flow import Flow, Queue, Run, Worker, flow
from heqi.kernel.clock import SystemClock, SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict
from heqi.storage import Actor, Context, Database, begin
from tests.conftest import Notebook, OpenHouse
from tests.engines.flow.conftest import ALICE, Policy, do

TITLE = Text("杀", "To be killed")
IDLE_SECONDS, STEP_SECONDS = 5, 0.02
outside_file = Path(os.environ.get("HEQI_TEST_OUTSIDE", os.devnull))


class JumpingClock(SystemClock):
    """The clock of the machine, now and then an hour off."""

    def __init__(self) -> None:
        self.skew = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.skew

    def jump(self, number: int, _: object = None) -> None:
        """Be wrong, or right again."""
        self.skew = timedelta(0) if self.skew else timedelta(hours=1 if number == signal.SIGUSR1 else -1)


class Place:
    """Opens contexts on a database that others started."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock = database, JumpingClock()

    @contextmanager
    def open(self, actor: Actor = ALICE, request_id: str = "req_test") -> Generator[Context]:
        """A context of ``actor``."""
        with self.database.transaction() as connection:
            context = Context(
                db=connection,
                actor=actor,
                authority=Policy(),
                admission=OpenHouse(),
                trail=Notebook(),
                clock=self.clock,
                randomness=SystemRandomness(),
                request_id=request_id,
            )
            with begin(context) as ctx:
                yield ctx


def slowly(ctx: Context, what: str) -> str:
    done = do(ctx, what)
    time.sleep(STEP_SECONDS)  # long enough to be killed between the effect and its record
    return done


def act(key: str, run_id: str, what: str) -> str:
    line = os.open(outside_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(line, f"{run_id} {what} {key}\n".encode())
    os.close(line)
    time.sleep(STEP_SECONDS)
    return what


def take_back(ctx: Run, what: str | None) -> None:
    step = ctx.undoing
    assert step is not None
    ctx.tx(f"undo {step.name}", slowly, f"undo {step.name}")


def no(ctx: Context) -> None:
    do(ctx, "never")
    raise Conflict(reason_zh="不行", reason_en="no")


def chain(ctx: Run, command: int) -> int:
    for number in range(command):
        ctx.tx(f"link {number}", slowly, f"link {number}")
    return command


def paying(ctx: Run, command: int) -> None:
    ctx.tx("order", slowly, "order", undo=take_back)
    ctx.step("pay", act, ctx.id, "pay", undo=take_back)
    ctx.sleep("a moment", timedelta(milliseconds=200))
    ctx.tx("receipt", slowly, "receipt", undo=take_back)
    if command:
        ctx.tx("no", no)


def family(ctx: Run, command: int) -> int:
    return sum(ctx.join(CHAIN, child) for child in [ctx.spawn(CHAIN, 3) for _ in range(command)])


CHAIN: Flow[int, int] = flow("kill.chain", TITLE)(chain)
NARROWED: Flow[int, int] = flow("kill.narrow", TITLE, queue=Queue(name="narrow", concurrency=2))(chain)
PAYING: Flow[int, None] = flow("kill.paying", TITLE, undo=(take_back,))(paying)
FAMILY: Flow[int, int] = flow("kill.family", TITLE)(family)
FLOWS = (CHAIN, NARROWED, PAYING, FAMILY)


def main() -> None:
    """Work until killed."""
    told = json.loads(sys.stdin.readline())
    url = make_url(told["url"])
    place = Place(Database(url, url, idle_seconds=IDLE_SECONDS))
    for number in (signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(number, place.clock.jump)
    worker = Worker(FLOWS, place.open, place.clock, SystemRandomness(), place=str(os.getpid()), slots=4)
    worker.serve(threading.Event())


if __name__ == "__main__":
    main()
