"""``heqi up``: from an empty folder to a served house, and back to rest on Ctrl-C or SIGTERM."""

from __future__ import annotations

import logging
import multiprocessing
import os
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from types import FrameType

import msgspec
from granian import Granian
from granian.constants import Interfaces

from heqi.kernel.clock import SystemClock
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.portal import observability
from heqi.portal.house import House, open_house
from heqi.portal.registry import built_pilots
from heqi.portal.rooms.evidence.views import log_size
from heqi.portal.server import address_of
from heqi.storage import EmbeddedServer


class PortTaken(Problem):
    """127.0.0.1:{port} 已被其他程序占用。
    127.0.0.1:{port} is taken by another program.
    → 请停止那个程序，或用 HEQI_PORT 另选端口。
    → Stop that program, or choose another port with HEQI_PORT."""

    status = 503


class Ready(msgspec.Struct, frozen=True):
    """What ``heqi up --json`` says once, before it serves."""

    address: str
    home: str
    log_entries: int
    boot_seconds: float


def serve(settings: Settings, language: Language, *, as_json: bool) -> None:
    """Open the house, load the demo world if it is empty, serve until told to stop; :class:`PortTaken`."""
    clock = SystemClock()
    started = clock.monotonic()
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell starts background jobs with SIGINT ignored
        signal.signal(number, _stop)
    try:
        with open_house(settings, "up", address_of(settings)) as house:
            _check_port(settings.port)
            size = _populate(house)

            def serving() -> None:
                seconds = round(clock.monotonic() - started, 2)
                _announce(Ready(address_of(settings), str(settings.home), size, seconds), language, as_json=as_json)

            with _watched(house.database.server), _told_when_ready(settings.port, serving):
                _run_server(settings)
    except KeyboardInterrupt:
        pass
    _tell(Text("已停止；数据都已保存。", "Stopped; everything is kept."), language)


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise PortTaken(port=port) from error


def _populate(house: House) -> int:
    """The demo world of every pilot (each adds nothing to a world that is there); the size of the log."""
    for manifest in built_pilots().values():
        if manifest.demo is not None:
            manifest.demo(house.open_context)
    with house.open_context() as ctx:
        return log_size(ctx)


@contextmanager
def _watched(server: EmbeddedServer | None) -> Iterator[None]:
    """Start the database again should it die under the running house.

    A child's death reaches us as SIGCHLD, whose handler runs in the main thread, where the server has to be started.
    """

    mending = False

    def child_ended(number: int, frame: FrameType | None) -> None:
        nonlocal mending
        if server is None or mending:  # a start has children of its own, which end and come back here
            return
        mending = True
        try:
            while server.ensure_running():
                observability.event("database_restarted", level=logging.WARNING)
        finally:
            mending = False

    before = signal.signal(signal.SIGCHLD, child_ended)
    try:
        yield
    finally:
        signal.signal(signal.SIGCHLD, before)


@contextmanager
def _told_when_ready(port: int, tell: Callable[[], None]) -> Iterator[None]:
    """Call ``tell`` once the pages answer, while the main thread serves."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.05):
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            try:
                connection.request("GET", "/readyz")
                if connection.getresponse().status == HTTPStatus.OK:
                    tell()
                    return
            except OSError:
                pass  # not yet
            finally:
                connection.close()

    watcher = threading.Thread(target=watch, name="ready-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join(timeout=6)


def _run_server(settings: Settings) -> None:
    metrics = settings.home / "run" / "metrics"
    shutil.rmtree(metrics, ignore_errors=True)
    metrics.mkdir(parents=True)
    # read by the worker processes: they make their own settings from the environment
    os.environ |= {"HEQI_HOME": str(settings.home), "PROMETHEUS_MULTIPROC_DIR": str(metrics)}
    observability.start_logging(settings.home / "log" / "portal.jsonl")
    multiprocessing.set_start_method("spawn", force=True)  # workers share no connection and no lock with us
    server = Granian(
        "heqi.portal.server:worker",
        address="127.0.0.1",
        port=settings.port,
        interface=Interfaces.ASGI,
        workers=settings.workers,
        factory=True,
        respawn_failed_workers=True,
        log_enabled=False,
        workers_kill_timeout=10,
    )
    try:
        server.serve()
    finally:
        for worker in multiprocessing.active_children():  # none after an orderly stop
            worker.terminate()


def _announce(ready: Ready, language: Language, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(msgspec.json.encode(ready).decode() + "\n")
        sys.stdout.flush()
        return
    _tell(
        Text(
            f"合契已启动（{ready.boot_seconds} 秒）：{ready.address}\n"
            f"  数据目录 {ready.home}；存证日志共 {ready.log_entries} 条\n"
            "  目前只向本机开放，使用者为“本机操作员”；按 Ctrl-C 停止",
            f"Heqi is up ({ready.boot_seconds} s): {ready.address}\n"
            f"  home {ready.home}; {ready.log_entries} entries in the evidence log\n"
            "  open to this machine only, to one local operator; Ctrl-C stops it",
        ),
        language,
    )


def _tell(text: Text, language: Language) -> None:
    sys.stdout.write(text.to(language) + "\n")
    sys.stdout.flush()
