"""What tests share: one throw-away PostgreSQL a test process, and a freshly migrated database for each test that asks.

``--postgres-bin DIR`` runs everything on another PostgreSQL, such as Debian's ``/usr/lib/postgresql/15/bin``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Connection

from heqi.kernel.actions import ActionKind, Fact
from heqi.kernel.clock import Clock, Randomness, SystemClock, SystemRandomness
from heqi.kernel.messages import Text
from heqi.portal import registry
from heqi.storage import (
    HOUSE,
    Actor,
    Admission,
    Authority,
    Context,
    Database,
    Decision,
    Deed,
    EmbeddedServer,
    Home,
    OpenContext,
    Trail,
    begin,
    migrate,
    roles,
)
from heqi.storage.opening import embedded_database, ensure_ready
from heqi.storage.server import SUPERUSER

NAME, TEMPLATE = "t", "t_template"
APP_PASSWORD = "app-password-of-the-tests"
OPERATOR = Actor(
    id="local", name=Text("本机操作员", "Local operator"), institution=HOUSE, roles=frozenset({"operator"})
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres-bin", metavar="DIR", help="run on the PostgreSQL of this folder, not the embedded one")


@pytest.fixture(scope="session")
def postgres_bin(request: pytest.FixtureRequest) -> Path | None:
    """The folder of another PostgreSQL, None for the embedded one."""
    folder: str | None = request.config.getoption("--postgres-bin")
    return Path(folder) if folder else None


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, postgres_bin: Path | None) -> Iterator[EmbeddedServer]:
    """One server a test process, without disk syncs."""
    home = Home(tmp_path_factory.mktemp("postgres") / "home")
    home.prepare()
    with EmbeddedServer(
        home.postgres,
        socket=home.socket_folder(),
        log=home.log / "postgres.log",
        password=home.secret(SUPERUSER, SystemRandomness()),
        binaries=postgres_bin,
        durable=False,
    ) as running:
        yield running
    home.forget_socket_folder()


@contextmanager
def maintenance(server: EmbeddedServer) -> Generator[Connection]:
    """The superuser's connection to a database that no test uses."""
    database = Database(server.url("postgres"), server.url("postgres"))
    with database.admin(autocommit=True) as admin:
        yield admin


@pytest.fixture(scope="session")
def template(server: EmbeddedServer) -> str:
    """A migrated database to copy from, migrated under the name of its copies: the grants name their roles."""
    database = embedded_database(server, NAME, APP_PASSWORD)
    migrate(database)
    database.dispose()
    with maintenance(server) as admin:
        admin.exec_driver_sql(f"alter database {NAME} rename to {TEMPLATE}")
    return TEMPLATE


@pytest.fixture
def empty_database(server: EmbeddedServer, template: str) -> Iterator[Database]:
    """A database with its roles and nothing in it. Not together with ``database``."""
    yield from _fresh(server, "template0")


@pytest.fixture
def database(server: EmbeddedServer, template: str) -> Iterator[Database]:
    """A freshly migrated database of the test's own."""
    yield from _fresh(server, template)


def _fresh(server: EmbeddedServer, template: str) -> Iterator[Database]:
    with maintenance(server) as admin:
        admin.exec_driver_sql(f"drop database if exists {NAME} with (force)")
        admin.exec_driver_sql(f"create database {NAME} template {template}")
    app_url = server.url(NAME).set(username=roles.role_names(NAME).app, password=APP_PASSWORD)
    database = Database(server.url(NAME), app_url, server=server)
    ensure_ready(database, APP_PASSWORD)
    yield database
    database.dispose()


@pytest.fixture
def clock() -> Clock:
    """The clock of ``open_context``; a test may bring its own."""
    return SystemClock()


@pytest.fixture
def randomness() -> Randomness:
    """The randomness of ``open_context``; a test may bring its own."""
    return SystemRandomness()


class Everything:
    """An authority that permits everything."""

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        return Decision(allowed=True, kind=kind_of(action))


@cache
def kind_of(action: str) -> ActionKind:
    """The kind of an action as a manifest declares it; READ for actions that only a test knows."""
    slug, _, word = action.partition(".")
    manifest = registry.manifests().get(slug)
    declared = manifest.actions.get(word) if manifest else None
    return declared.kind if declared else ActionKind.READ


class Nothing:
    """An authority that permits nothing."""

    def decide(self, actor: Actor, action: str, resource: str, facts: Mapping[str, Fact]) -> Decision:
        return Decision(allowed=False, kind=kind_of(action))


class OpenHouse:
    """An admission that admits everything."""

    def check(self, ctx: Context, action: str, resource: str, facts: Mapping[str, Fact]) -> None:
        return None


class Notebook:
    """A trail that a test can read."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []

    def record(self, ctx: Context, deed: Deed) -> None:
        self.deeds.append(deed)


@pytest.fixture
def authority() -> Authority:
    """The authority of ``open_context``; a test may bring its own."""
    return Everything()


@pytest.fixture
def admission() -> Admission:
    """The admission of ``open_context``; a test may bring its own."""
    return OpenHouse()


@pytest.fixture
def trail() -> Trail:
    """The trail of ``open_context``; a test may bring its own."""
    return Notebook()


@pytest.fixture
def actor() -> Actor:
    """Who acts in ``open_context``; a test may bring its own."""
    return OPERATOR


@pytest.fixture
def open_context(
    database: Database,
    clock: Clock,
    randomness: Randomness,
    authority: Authority,
    admission: Admission,
    trail: Trail,
    actor: Actor,
) -> OpenContext:
    """Opens contexts of the local operator, each one transaction of ``database``."""

    @contextmanager
    def open_one() -> Generator[Context]:
        with database.transaction() as connection:
            context = Context(
                db=connection,
                actor=actor,
                authority=authority,
                admission=admission,
                trail=trail,
                clock=clock,
                randomness=randomness,
                request_id="req_test",
            )
            with begin(context) as ctx:
                yield ctx

    return open_one


missing_packages: set[str] = set()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _note_missing_package(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    _note_missing_package(report)


def _note_missing_package(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and "Debian package" in str(report.longrepr):
        missing_packages.add(f"{report.nodeid}: {report.longrepr}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Continuous integration has every Debian package: a test skipped for want of one is a failure there."""
    if missing_packages and "HEQI_FAIL_ON_MISSING_PACKAGE" in os.environ:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        for line in sorted(missing_packages):
            sys.stderr.write(f"skipped where nothing may be skipped: {line}\n")
