"""A house in this process, and a real ``heqi up`` in another."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from litestar.testing import TestClient

from heqi.kernel.settings import Settings
from heqi.portal.gate import Gate
from heqi.portal.house import House, furnish
from heqi.portal.server import create_app
from heqi.storage import Database, Home

HEQI = Path(sys.executable).with_name("heqi")
BOOT_SECONDS = 60


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A house over a fresh database, without processes."""
    home = Home(tmp_path / "home")
    home.prepare()
    settings = Settings(home=home.path, deposit_max_bytes=4 * 1024 * 1024)
    return furnish(settings, database)


@pytest.fixture
def client(house: House) -> Iterator[TestClient[Gate]]:
    """A browser's requests, without a browser."""
    with TestClient(Gate(create_app(house)), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
        client.headers["accept-language"] = "en"
        yield client


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Running(msgspec.Struct):
    """A ``heqi up`` in a process of its own."""

    process: subprocess.Popen[str]
    home: Path
    address: str
    said: dict[str, object]
    shared: bool = False
    """Whether it serves many tests and ends with the last of them."""

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "HEQI_HOME": str(self.home)}

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        self.process.communicate(timeout=30)
        return self.process.returncode


started: list[Running] = []


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    """A test that fails half way leaves no house behind."""
    before = len(started)
    yield
    for running in started[before:]:
        if running.process.poll() is None and not running.shared:
            running.process.kill()
        if not running.shared:
            running.process.communicate()


def start_up(home: Path, **variables: str) -> Running:
    """Start ``heqi up`` on ``home`` and wait until it says that it is ready."""
    port = free_port()
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_PORT": str(port), **variables}
    process = subprocess.Popen(
        [HEQI, "up", "--json"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        _, words = process.communicate(timeout=10)
        pytest.fail(f"heqi up said nothing and ended with {process.returncode}: {words}")
    running = Running(process, home, f"http://127.0.0.1:{port}", json.loads(line))
    started.append(running)
    return running


@pytest.fixture(scope="session")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One running house for the tests that only use it."""
    running = start_up(tmp_path_factory.mktemp("up") / "home")
    running.shared = True
    yield running
    assert running.stop() == 0


def heqi(home: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run one command on ``home``."""
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_LANGUAGE": "en", **variables}
    command = [str(HEQI), *(str(argument) for argument in arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
