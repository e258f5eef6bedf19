"""Who starts the database of a home, who may join it, and who has to wait."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from psycopg import ProgrammingError
from psycopg.conninfo import make_conninfo
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from heqi.kernel.clock import Randomness, SystemRandomness
from heqi.kernel.problems import Unavailable
from heqi.kernel.settings import BadSetting, Settings
from heqi.storage import roles, store
from heqi.storage.database import Database
from heqi.storage.home import Holder, Home, Purpose, Serving, countdown, wait_until
from heqi.storage.migrate import migrate
from heqi.storage.problems import AlreadyRunning, HomeBusy, SecretMissing, SecretWrong
from heqi.storage.server import SUPERUSER, EmbeddedServer, socket_url

DATABASE = "heqi"
"""Name of the database in the embedded server."""
APP_SECRET = "app"  # noqa: S105 the name of a file, not a password


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """How a home's database is to be opened; the defaults are those of production."""

    randomness: Randomness = SystemRandomness()
    binaries: Path | None = None
    """Folder of another PostgreSQL than the embedded one."""
    durable: bool = True
    """False turns disk syncs off, for tests only."""
    migrated: bool = True
    """False leaves the tables as they are: to restore a backup, or to look at an old database."""
    wait_seconds: float = 60.0
    """How long to wait for another process that holds the home."""


PRODUCTION = Opening()


@contextmanager
def open_database(
    settings: Settings, *, purpose: Purpose, address: str | None = None, opening: Opening = PRODUCTION
) -> Generator[Database]:
    """The database of this home for the length of the block, migrated.

    Starts and stops the embedded server, or joins the one of a running ``up`` (a command only, which then neither
    migrates nor stops it), or uses ``settings.database_url``. ``address`` is where an ``up`` serves its pages. Call it
    from the main thread: the server ends with the thread that started it.
    :class:`AlreadyRunning` for a second ``up``, :class:`HomeBusy` when the home is not free in time.
    """
    home = Home(settings.home)
    home.prepare()
    if settings.database_url is not None and purpose == "command":
        with _external(settings.database_url, home, opening) as database:
            yield database
        return
    left = countdown(opening.wait_seconds)
    while True:
        with home.lock(purpose, address) as locked:
            if locked:
                with _owned(settings, home, opening) as database:
                    yield database
                return
        if _joinable(home, purpose, left):
            with attach_database(settings) as database:
                yield database
            return


@contextmanager
def attach_database(settings: Settings, idle_seconds: int | None = None) -> Generator[Database]:
    """The database of a running ``up``, only joined, never started or stopped: for its worker processes.

    ``idle_seconds``: see :class:`Database`. :class:`Unavailable` when nothing is running.
    """
    home = Home(settings.home)
    serving = home.serving()
    if serving is None:
        raise Unavailable(part="PostgreSQL", reason=str(home.serving_file))
    if settings.database_url is not None:
        database = _external_database(settings.database_url, home, PRODUCTION, idle_seconds)
    else:
        superuser, app = home.kept_secret(SUPERUSER), home.kept_secret(APP_SECRET)
        database = Database(
            socket_url(serving.socket, DATABASE, SUPERUSER, superuser),
            socket_url(serving.socket, DATABASE, roles.role_names(DATABASE).app, app),
            idle_seconds=idle_seconds,
        )
    try:
        yield database
    finally:
        database.dispose()


def _joinable(home: Home, purpose: Purpose, left: Callable[[], float]) -> bool:
    """Wait for the holder of the home: True when its database is ready to be joined, False when the home is free."""
    holder = _holder(home)
    if holder is not None and holder.purpose == "up" and purpose == "up":
        raise AlreadyRunning(home=home.path, pid=holder.pid, address=holder.address or "-")

    def ready() -> bool:
        serving = home.serving()
        return holder is not None and holder.purpose == "up" and serving is not None and serving.pid == holder.pid

    if not wait_until(lambda: ready() or not home.locked(), left(), 0.05):
        raise HomeBusy(pid=holder.pid if holder else "?", home=home.path)
    return ready()


def _holder(home: Home) -> Holder | None:
    """Who holds the home. What a dead process wrote counts for a moment only: the new holder is about to write."""

    def settled() -> bool:
        holder = home.holder()
        return not home.locked() or (holder is not None and holder.lives())

    wait_until(settled, 1.0)
    return home.holder() if home.locked() else None


@contextmanager
def _owned(settings: Settings, home: Home, opening: Opening) -> Generator[Database]:
    """The database of a home whose lock we hold."""
    if settings.database_url is not None:
        with _external(settings.database_url, home, opening) as database:
            home.announce(Serving(pid=os.getpid(), socket=""))
            yield database
        return
    if home.postgres.exists() and not (home.keys / SUPERUSER).exists():
        raise SecretMissing(path=home.keys / SUPERUSER)
    server = EmbeddedServer(
        home.postgres,
        socket=home.socket_folder(),
        log=home.log / "postgres.log",
        password=home.secret(SUPERUSER, opening.randomness),
        binaries=opening.binaries,
        durable=opening.durable,
    )
    try:
        with server:
            _check_superuser(server, home.keys / SUPERUSER)
            database = embedded_database(server, DATABASE, home.secret(APP_SECRET, opening.randomness))
            with _migrated(database, opening):
                home.announce(Serving(pid=os.getpid(), socket=str(server.socket)))
                yield database
    finally:
        home.forget_socket_folder()


def _check_superuser(server: EmbeddedServer, path: Path) -> None:
    try:
        with Database(server.url("postgres"), server.url("postgres")).admin():
            return
    except Unavailable as problem:
        if "password authentication failed" not in str(problem):
            raise
    raise SecretWrong(path=path)


@contextmanager
def _migrated(database: Database, opening: Opening) -> Generator[None]:
    try:
        if opening.migrated:
            migrate(database)
        yield
    finally:
        database.dispose()


def embedded_database(server: EmbeddedServer, name: str, app_password: str) -> Database:
    """The database ``name`` of a running embedded server, made with its roles when it is missing; not migrated."""
    first = Database(server.url("postgres"), server.url("postgres"))
    with first.admin(autocommit=True) as admin:
        if not admin.execute(store.DATABASE_EXISTS, {"name": name}).scalar_one():
            admin.exec_driver_sql(f"create database {roles.quoted(name)} template template0")
    app_url = socket_url(server.socket, name, roles.role_names(name).app, app_password)
    database = Database(server.url(name), app_url, server=server)
    ensure_ready(database, app_password)
    return database


def ensure_ready(database: Database, app_password: str) -> None:
    """Make the roles of ``database`` and see that the app role can log in with ``app_password``."""
    with database.admin(autocommit=True) as admin:
        roles.ensure_roles(admin, app_password)
        try:
            with database.engine.connect():
                return
        except OperationalError:  # most likely it has another password; if not, the next connection says so
            roles.set_app_password(admin, app_password)


@contextmanager
def _external(url: str, home: Home, opening: Opening) -> Generator[Database]:
    database = _external_database(url, home, opening)
    try:
        ensure_ready(database, home.secret(APP_SECRET, opening.randomness))
        with _migrated(database, opening):
            yield database
    finally:
        database.dispose()


def _external_database(url: str, home: Home, opening: Opening, idle_seconds: int | None = None) -> Database:
    """The database behind ``HEQI_DATABASE_URL``, whose user is the owner's login. Not asked whether it answers."""
    admin_url = _parsed(url)
    if admin_url is None:
        # The value is not repeated: it holds a password. Nor is what the parser says, which quotes it.
        raise BadSetting(
            name="HEQI_DATABASE_URL",
            value="…",
            expected_zh="形如 postgresql://用户:密码@主机/数据库 的地址，选项为 libpq 所知",
            expected_en="an address such as postgresql://user:password@host/database, with options known to libpq",
        )
    app = roles.role_names(str(admin_url.database)).app
    app_url = admin_url.set(username=app, password=home.secret(APP_SECRET, opening.randomness))
    return Database(admin_url, app_url, idle_seconds=idle_seconds)


def _parsed(url: str) -> URL | None:
    try:
        parsed = make_url(url)
        port = 1 if parsed.port is None else parsed.port
        make_conninfo("", **{name: str(value) for name, value in parsed.query.items()})
    except (ArgumentError, ValueError, ProgrammingError):
        return None
    fits = parsed.get_backend_name() in ("postgresql", "postgres") and 1 <= port <= 65535
    return parsed.set(drivername="postgresql+psycopg") if fits and parsed.database else None
