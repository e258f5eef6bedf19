"""``heqi worker``: a process that carries out the house's unattended runs, beside a running ``heqi up``.

It ends in order on SIGTERM or Ctrl-C, and when the process that it was started for is gone.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from platform import node

from sqlalchemy.exc import DBAPIError

from heqi.engines import market
from heqi.engines.flow import Reason, RunRow, Worker
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.portal import observability
from heqi.portal.house import House, attach_house
from heqi.portal.registry import flows, schedules
from heqi.storage import HOUSE, Actor

IDLE_SECONDS = 5
"""A worker that stands still in the middle of a transaction holds its locks for so long."""
STOP_SECONDS, ORPHAN_SECONDS = 8.0, 3.0
"""How long the present steps may take to end: when told to stop, and when nobody is left whom they could be told."""
WATCH_SECONDS, LISTEN_SECONDS, RECONNECT_SECONDS = 0.25, 1.0, 1.0
STOPS = {signal.SIGTERM, signal.SIGINT}
CALENDARS = Actor(id="system", name=Text("系统", "The house"), institution=HOUSE, roles=frozenset())
"""Who reads the calendars for the schedules."""


class HouseWorker(Worker):
    """A worker that says in the program's log when it comes and goes and what happens to its runs."""

    def beat(self) -> None:
        """Live; a new id is a new life."""
        before = self.id
        super().beat()
        if before and before != self.id:
            observability.event("worker_was_buried", level=logging.WARNING, worker=before)
        if before != self.id:
            observability.event("worker_joined", worker=self.id, slots=self.slots)

    def leave(self) -> None:
        """Be gone."""
        super().leave()
        observability.event("worker_left", worker=self.id)

    def claim(self, most: int) -> list[RunRow]:
        """Take runs that are due; those that another worker had begun are said."""
        found = super().claim(most)
        for row in found:
            if row.takeovers:
                observability.event("run_taken_over", worker=self.id, run=row.id, flow=row.name)
        return found

    def parked(self, run: str, reason: Reason) -> None:
        """Somebody has to look at it."""
        observability.event("run_parked", level=logging.WARNING, worker=self.id, run=run, reason=reason)


def work(settings: Settings, ready: Callable[[], None], *, owner: int | None = None) -> None:
    """Carry out runs until told to stop; ``ready`` is called once the house is attached.

    ``owner``: process that started this one, without which it ends. :class:`Unavailable` when no ``heqi up`` is there.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # looked at by _wait; every thread inherits it
    observability.start_logging(settings.home / "log" / "portal.jsonl")
    with attach_house(settings, IDLE_SECONDS) as house:
        worker = worker_of(house)
        ready()
        stopped, failed = threading.Event(), threading.Event()

        def serve() -> None:
            try:
                worker.serve(stopped)
            except Exception as error:
                gone = stopped.is_set() and isinstance(error, Problem)  # the database went first: nothing to give back
                if not gone:
                    failed.set()
                    observability.LOG.exception("worker_failed")

        threads = [
            threading.Thread(target=serve, name="serve", daemon=True),
            threading.Thread(target=_listen, args=(house, worker, stopped), name="listen", daemon=True),
        ]
        for thread in threads:
            thread.start()
        seconds = _wait(threads[0], owner)
        stopped.set()
        worker.wake.set()
        threads[0].join(seconds)
        if threads[0].is_alive():
            _leave_at_once(worker)
        threads[1].join(LISTEN_SECONDS + 1)
    if failed.is_set():
        sys.exit(1)


def worker_of(house: House) -> HouseWorker:
    """A worker for every flow and schedule that is declared in the house."""

    def is_business_day(calendar: str, day: date) -> bool:
        with house.open_context(CALENDARS) as ctx:
            return market.calendar(ctx, market.calendar_named(calendar)).is_business_day(day)

    return HouseWorker(
        flows(),
        house.open_context,
        house.clock,
        house.randomness,
        place=f"{node()} {os.getpid()}",
        schedules=schedules(),
        is_business_day=is_business_day,
        slots=house.settings.runs.slots,
    )


def _wait(serving: threading.Thread, owner: int | None) -> float:
    """Until there is a reason to stop; how many seconds that may take."""
    while serving.is_alive() and not signal.sigpending() & STOPS:
        serving.join(WATCH_SECONDS)
        if owner is not None and os.getppid() != owner:
            return ORPHAN_SECONDS
    return STOP_SECONDS


def _leave_at_once(worker: Worker) -> None:
    """A step takes too long: give up the leases and end, so that others can go on from the journal."""
    with suppress(Problem):
        worker.leave()
    observability.event("worker_left_in_the_middle", level=logging.WARNING, worker=worker.id)
    os._exit(0)


def _listen(house: House, worker: Worker, stopped: threading.Event) -> None:
    """Wake the worker when somebody says that there is work; without that it looks twice a second."""
    while not stopped.is_set():
        try:
            with house.database.listening(f"heqi_flow_{house.database.name}") as heard:
                while not stopped.is_set():
                    if heard(LISTEN_SECONDS):
                        worker.wake.set()
        except (Problem, DBAPIError):
            stopped.wait(RECONNECT_SECONDS)
