"""A house in this process, and a real ``heqi up`` in another."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import msgspec
import pytest
from litestar.testing import TestClient

from heqi.engines import parties
from heqi.engines.parties import NewPerson, PersonVault
from heqi.kernel.settings import Settings
from heqi.portal.credentials import csrf_of
from heqi.portal.gate import Gate
from heqi.portal.house import House, furnish
from heqi.portal.rooms.identity import store as identity_store
from heqi.portal.rooms.identity.demo import Welcome
from heqi.portal.rooms.identity.model.records import LinkPurpose
from heqi.portal.rooms.identity.service import accounts, sessions
from heqi.portal.rooms.identity.service.sessions import Visit
from heqi.portal.server import front
from heqi.storage import HOUSE, Actor, Context, Database, Home

HEQI = Path(sys.executable).with_name("heqi")
BOOT_SECONDS = 60


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A house over a fresh database, without processes."""
    return furnished(database, tmp_path)


def furnished(database: Database, tmp_path: Path) -> House:
    """The same for other fixtures."""
    home = Home(tmp_path / "home")
    home.prepare()
    settings = Settings(home=home.path, deposit_max_bytes=4 * 1024 * 1024)
    return furnish(settings, database)


@pytest.fixture
def stranger(house: House) -> Iterator[TestClient[Gate]]:
    """A browser's requests, without a browser; nobody has signed in."""
    with TestClient(front(house), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
        client.headers["accept-language"] = "en"
        yield client


@pytest.fixture
def client(house: House) -> Iterator[TestClient[Gate]]:
    """The same, signed in as the operator of the platform."""
    with TestClient(front(house), base_url="http://127.0.0.1:8080") as client:  # pyright: ignore[reportArgumentType]
        client.headers["accept-language"] = "en"
        come_in(client, house, new_operator(house))
        yield client


def new_operator(house: House, login: str = "lin.yihe") -> Actor:
    """A person who runs the platform, with an account and no password."""
    wanted = NewPerson(name_zh="林一禾", name_en="Lin Yihe", roles=("operator", "admin"))
    with house.open_context() as ctx:
        person = parties.enrol_admin(ctx, ctx.engine(PersonVault), HOUSE, wanted).person.id
        return with_account(ctx, person, login)


def with_account(ctx: Context, person: str, login: str, *, demo: bool = True) -> Actor:
    """The person with an account that may sign in; ``demo`` frees it from the second factor."""
    accounts.add_account(ctx, person, login, demo=demo)
    with ctx.engine_role("door") as db:
        db.execute(identity_store.ACTIVATE, {"person": person})
    return accounts.actor_of(ctx, person)


def come_in(client: TestClient[Gate], house: House, person: Actor) -> None:
    """Sign in by a one-time link; every further request carries session and CSRF token."""
    with house.open_context() as ctx:
        code = accounts.invite(ctx, person.id, LinkPurpose.SIGN_IN)
    answer = client.get(f"/enter/{code}", follow_redirects=False)
    assert answer.status_code == 303, answer.text
    client.headers["x-csrf-token"] = csrf_of(client.cookies["heqi_session"])


def session_headers(house: House, person: Actor) -> dict[str, str]:
    """What a browser of ``person`` sends with every request, for tests that make their own requests."""
    with house.open_context(person) as ctx:
        secret = sessions.open_session(ctx, Visit(), how="test")
    return {"cookie": f"heqi_session={secret}", "x-csrf-token": csrf_of(secret)}


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
    provider_port: int = 0
    """Where it expects the provider of single sign-on, for the tests that start one."""

    @contextmanager
    def sign_in(self, login: str = "lin.yihe") -> Iterator[httpx.Client]:
        """A program's client with a session of the demo world."""
        demo = msgspec.convert(self.said["demo"], Welcome)
        with httpx.Client(base_url=self.address, timeout=30) as client:
            client.get("/login").raise_for_status()
            form = {"login": login, "password": demo.password, "_csrf": csrf_of(client.cookies["heqi_visit"])}
            assert client.post("/login", data=form).status_code == 303
            client.headers["x-csrf-token"] = csrf_of(client.cookies["heqi_session"])
            yield client

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
    folder, port = tmp_path_factory.mktemp("up"), free_port()
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text("secret-of-the-tests\n")
    provider = {"ISSUER": f"http://127.0.0.1:{port}", "CLIENT_ID": "heqi", "CLIENT_SECRET_FILE": str(secret)}
    running = start_up(folder / "home", **{f"HEQI_OIDC_TALLY_{key}": value for key, value in provider.items()})
    running.shared, running.provider_port = True, port
    yield running
    assert running.stop() == 0


def heqi(home: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run one command on ``home``."""
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_LANGUAGE": "en", **variables}
    command = [str(HEQI), *(str(argument) for argument in arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
