"""The worker processes of ``heqi up``: started when the pages answer, again when they die, ended with it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from heqi.kernel.clock import Clock, SystemClock
from heqi.kernel.settings import Settings
from heqi.portal import observability

LOOK_SECONDS, STEADY_SECONDS = 0.25, 10.0
FIRST_PAUSE_SECONDS, MOST_PAUSE_SECONDS = 0.5, 30.0
STOP_SECONDS = 10.0
PROGRAM = "from heqi.portal.main import main; main()"


class Place(msgspec.Struct):
    """Where one worker process is to be."""

    process: subprocess.Popen[bytes] | None = None
    since: float = 0.0
    due: float = 0.0
    """When one is to be started, by the monotonic clock."""
    pause_seconds: float = FIRST_PAUSE_SECONDS


@contextmanager
def tending(settings: Settings, clock: Clock | None = None) -> Iterator[Callable[[], None]]:
    """Gives what begins it; the processes end, in order, before the block is left."""
    begun, stopped = threading.Event(), threading.Event()
    places = [Place() for _ in range(settings.runs.workers)]
    watch = clock or SystemClock()

    def tend() -> None:
        begun.wait()
        while not stopped.is_set():
            for place in places:
                _look_after(place, settings, watch.monotonic())
            stopped.wait(LOOK_SECONDS)

    thread = threading.Thread(target=tend, name="tend-workers", daemon=True)
    thread.start()
    try:
        yield begun.set
    finally:
        stopped.set()
        begun.set()
        thread.join()
        _end([place.process for place in places if place.process is not None])


def _look_after(place: Place, settings: Settings, now: float) -> None:
    if place.process is not None and place.process.poll() is not None:
        observability.event("worker_died", level=logging.WARNING, code=place.process.returncode)
        steady = now - place.since > STEADY_SECONDS
        place.pause_seconds = FIRST_PAUSE_SECONDS if steady else min(MOST_PAUSE_SECONDS, place.pause_seconds * 2)
        place.process, place.due = None, now + place.pause_seconds
    if place.process is None and now >= place.due:
        place.process, place.since = start_worker(settings), now


def start_worker(settings: Settings) -> subprocess.Popen[bytes]:
    """A worker process that ends with this one, however this one ends."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM, "worker", "--owner", str(os.getpid())],
        env={**os.environ, "HEQI_HOME": str(settings.home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # a Ctrl-C in the terminal is for us; we stop them in order
    )


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
