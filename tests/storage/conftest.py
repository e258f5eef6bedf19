"""Homes and second processes for the tests of storage."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from heqi.storage import EmbeddedServer, Home
from heqi.storage.identity import Way
from heqi.storage.server import clear_leftovers

OWNER = Path(__file__).with_name("owner.py")

StartServer = Callable[..., EmbeddedServer]


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A private folder whose path is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="heqi-test-") as folder:
        yield Path(folder)


@pytest.fixture
def home(short_folder: Path) -> Home:
    """A prepared home that nobody uses yet."""
    home = Home(short_folder / "home")
    home.prepare()
    return home


@pytest.fixture
def new_server(home: Home, postgres_bin: Path | None) -> Iterator[StartServer]:
    """Makes servers on ``home`` (or another one); all are stopped at the end."""
    made: list[EmbeddedServer] = []

    def make(at: Home = home, way: Way | None = None, binaries: Path | None = postgres_bin) -> EmbeddedServer:
        server = EmbeddedServer(
            at.postgres,
            socket=at.socket_folder(),
            log=at.log / "postgres.log",
            password="secret of the superuser",
            binaries=binaries,
            durable=False,
            way=way,
        )
        made.append(server)
        return server

    yield make
    for server in made:
        server.stop()


class Owner:
    """A process running ``owner.py``."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []

    def line(self) -> str:
        """The next line it says, empty at its end."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        self.said.append(line)
        return line

    def ready(self) -> int:
        """Wait until it is; the process id of the server it owns, 0 when it joined one."""
        line = self.line()
        assert line.startswith("ready "), line
        return int(line.split()[1])

    def ask(self) -> str:
        """Have it ask the database who it is."""
        assert self.process.stdin is not None
        self.process.stdin.write("who\n")
        self.process.stdin.flush()
        return self.line()

    def end(self) -> int:
        """Let it end in order."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(60)

    def kill(self) -> None:
        """kill -9."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(60)


StartOwner = Callable[..., Owner]


@pytest.fixture
def start_owner(home: Home, postgres_bin: Path | None) -> Iterator[StartOwner]:
    """Starts owners of ``home``; what is left of them is killed at the end."""
    started: list[Owner] = []

    def start(purpose: str, writers: int = 0, environment: Mapping[str, str] | None = None, at: Home = home) -> Owner:
        process = subprocess.Popen(
            [sys.executable, OWNER, str(at.path), purpose, str(postgres_bin or ""), str(writers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        started.append(Owner(process))
        return started[-1]

    yield start
    for owner in started:
        with owner.process as process:
            process.kill()
    clear_leftovers(home.postgres)  # what they started may still be stopping
    for half_made in home.path.glob("postgres.new-*/data"):
        clear_leftovers(half_made)
