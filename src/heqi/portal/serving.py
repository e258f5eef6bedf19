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

from heqi.engines.evidence import Sequencer
from heqi.kernel.clock import SystemClock
from heqi.kernel.messages import Language, Text
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.portal import observability, telemetry
from heqi.portal.house import SEQUENCING, House, open_house
from heqi.portal.registry import built_pilots
from heqi.portal.rooms.evidence.views import log_size
from heqi.portal.rooms.identity import demo as people
from heqi.portal.rooms.identity.demo import Welcome
from heqi.portal.server import address_of
from heqi.portal.tending import tending
from heqi.portal.vouching import vouching
from heqi.storage import EmbeddedServer


class PortTaken(Problem):
    """{address}:{port} 已被其他程序占用，或不是本机地址。
    {address}:{port} is taken by another program, or is no address of this machine.
    → 请停止那个程序，或用 HEQI_PORT 另选端口。
    → Stop that program, or choose another port with HEQI_PORT."""

    status = 503


class Ready(msgspec.Struct, frozen=True):
    """What ``heqi up --json`` says once, before it serves."""

    address: str
    home: str
    log_entries: int
    boot_seconds: float
    demo: Welcome | None = None
    """How to get in, where there is a demo world."""


def serve(settings: Settings, language: Language, *, as_json: bool) -> None:
    """Open the house, load the demo world if it is empty, serve until told to stop; :class:`PortTaken`."""
    clock = SystemClock()
    started = clock.monotonic()
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell starts background jobs with SIGINT ignored
        signal.signal(number, _stop)
    try:
        with open_house(settings, "up", address_of(settings)) as house:
            _check_port(settings)
            telemetry.check(settings)
            size = _populate(house)
            welcome = people.welcome(house)

            with _watched(house.database.server), _sequencing(house), vouching(house), tending(settings) as begin_runs:

                def serving() -> None:
                    seconds = round(clock.monotonic() - started, 2)
                    ready = Ready(address_of(settings), str(settings.home), size, seconds, welcome)
                    _announce(ready, language, as_json=as_json)
                    begin_runs()

                with _told_when_ready(settings, serving):
                    _run_server(settings)
    except KeyboardInterrupt:
        pass
    _tell(Text("已停止；数据都已保存。", "Stopped; everything is kept."), language)


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _check_port(settings: Settings) -> None:
    address, port = settings.listen_address, settings.port
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            raise PortTaken(address=address, port=port) from error


def _populate(house: House) -> int:
    """The demo world, if wanted: its people and every pilot's (nothing is added to what is there); size of the log."""
    if house.settings.demo:
        people.populate(house)
        for manifest in built_pilots().values():
            if manifest.demo is not None:
                manifest.demo(house.open_context)
    house.sequence()
    with house.open_context() as ctx:
        return log_size(ctx)


@contextmanager
def _sequencing(house: House) -> Iterator[None]:
    """Give entries their places in the log while the house serves; of several processes that try, one does."""
    stopped = threading.Event()
    serving: list[Sequencer] = []

    def work() -> None:
        while not stopped.is_set():
            try:
                with house.database.alone(SEQUENCING) as mine:
                    if mine:
                        serving[:] = [house.sequencer()]
                        if not stopped.is_set():
                            serving[0].serve(failed=told)
            except Problem as problem:
                told(problem)
            except Exception:  # whatever it is, entries go on getting their places
                observability.LOG.exception("sequencer_failed")
            stopped.wait(1)

    def told(problem: Problem) -> None:
        observability.event("log_waits", level=logging.WARNING, code=problem.slug())

    thread = threading.Thread(target=work, name="sequencer", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        for one in serving:
            one.stop()
        thread.join()


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
def _told_when_ready(settings: Settings, tell: Callable[[], None]) -> Iterator[None]:
    """Call ``tell`` once the pages answer, while the main thread serves."""
    ended = threading.Event()
    anywhere = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 what the settings may say
    reached = anywhere.get(settings.listen_address, settings.listen_address)

    def watch() -> None:
        while not ended.wait(0.05):
            if _answers(reached, settings.port):
                tell()
                return

    watcher = threading.Thread(target=watch, name="ready-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join(timeout=6)


def _answers(address: str, port: int) -> bool:
    connection = HTTPConnection(address, port, timeout=5)
    try:
        connection.request("GET", "/readyz", headers={"host": "127.0.0.1"})
        return connection.getresponse().status == HTTPStatus.OK
    except OSError:
        return False  # not yet
    finally:
        connection.close()


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
        address=settings.listen_address,
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
            f"{_way_in(ready.demo).zh}\n"
            "  目前只向本机开放；按 Ctrl-C 停止",
            f"Heqi is up ({ready.boot_seconds} s): {ready.address}\n"
            f"  home {ready.home}; {ready.log_entries} entries in the evidence log\n"
            f"{_way_in(ready.demo).en}\n"
            "  open to this machine only; Ctrl-C stops it",
        ),
        language,
    )


def _way_in(demo: Welcome | None) -> Text:
    if demo is None:
        command = "heqi identity logins | link LOGIN | first-operator --login LOGIN"
        return Text(f"  登录账户与一次性链接：{command}", f"  logins and one-time links: {command}")
    logins = "  ".join(demo.logins)
    return Text(
        f"  一键登录（一次有效，15 分钟内）：{demo.link}\n  演示账户共用口令 {demo.password} ：{logins}",
        f"  sign in with one click (once, within 15 minutes): {demo.link}\n"
        f"  the demo accounts share the password {demo.password} : {logins}",
    )


def _tell(text: Text, language: Language) -> None:
    sys.stdout.write(text.to(language) + "\n")
    sys.stdout.flush()
