"""The database as the house uses it: transactions for the app role, and a way in for the owner's login."""

from __future__ import annotations

import select
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg import sql
from psycopg.pq import ConnStatus, Escaping, ExecStatus, TransactionStatus
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from heqi.kernel.problems import Unavailable
from heqi.kernel.tracing import span
from heqi.storage import store
from heqi.storage.server import EmbeddedServer

CONNECT_SECONDS = 10
BEGIN_WITH = "begin isolation level read committed;" + str(store.BEGIN_AS).replace(":institution", "{}").replace(
    ":person", "{}"
)
POOL_SIZE = 8
"""Connections a process keeps; as many again when it is busy."""
MOST_CONNECTIONS = 2 * POOL_SIZE


class Database:
    """One PostgreSQL database: an engine for the app role, and the address of the owner's login."""

    def __init__(
        self, admin_url: URL, app_url: URL, *, server: EmbeddedServer | None = None, idle_seconds: int | None = None
    ) -> None:
        """``idle_seconds``: the server ends a transaction of the app role that does nothing for so long."""
        given, limits = app_url.query.get("options", ""), {}
        if idle_seconds is not None:
            limits = {"options": f"{given} -c idle_in_transaction_session_timeout={idle_seconds}s"}
        self.admin_url = admin_url
        """Address of the login that defines roles and runs migrations; contexts never use it."""
        self.app_url = app_url
        self.server = server
        """The embedded server when this process owns it, else None."""
        self.engine: Engine = create_engine(
            app_url,
            isolation_level="READ COMMITTED",
            pool_size=POOL_SIZE,
            max_overflow=MOST_CONNECTIONS - POOL_SIZE,
            connect_args={"connect_timeout": CONNECT_SECONDS, **limits},
            hide_parameters=True,  # values of rows may be personal data, and errors reach the log
        )
        event.listen(self.engine, "checkout", _refuse_closed)
        self._single: Engine = self.engine.execution_options(isolation_level="AUTOCOMMIT")

    @property
    def name(self) -> str:
        """Name of the database in its server."""
        assert self.app_url.database is not None
        return self.app_url.database

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        """One READ COMMITTED transaction as the app role: committed at the end, rolled back when the block raises.

        :class:`Unavailable` when the server does not answer or the connection is lost in between; when it is lost
        while committing, nobody knows whether it was committed: look before you repeat it.
        """
        with span("transaction"), _connected(self.engine) as connection, connection.begin():
            yield connection

    @contextmanager
    def statement(self) -> Generator[psycopg.Connection[Any]]:
        """The driver's connection of the app role for one statement, which is a transaction of its own.

        What every request asks first goes this way: one round trip, and nothing between. :class:`Unavailable`.
        """
        with _connected(self.engine) as connection:
            driver: Any = connection.connection.driver_connection
            driver.autocommit = True
            try:
                yield driver
            except psycopg.OperationalError as error:
                if driver.closed:
                    connection.invalidate(error)
                    raise Unavailable(part="PostgreSQL", reason=type(error).__name__) from error
                raise
            finally:
                if not driver.closed:
                    driver.autocommit = False

    @contextmanager
    def listening(self, channel: str) -> Generator[Callable[[float], bool]]:
        """Asked with a number of seconds: whether anything was notified on ``channel`` by then. :class:`Unavailable`.

        Holds a connection of its own, which is closed at the end.
        """
        with _connected(self._single) as connection:
            driver: Any = connection.connection.driver_connection  # once detached, nobody says it any more
            connection.detach()
            connection.exec_driver_sql("listen " + sql.Identifier(channel).as_string(None))

            def heard(seconds: float) -> bool:
                try:
                    return any(True for _ in driver.notifies(timeout=seconds, stop_after=1))
                except psycopg.OperationalError as error:
                    connection.invalidate()
                    raise Unavailable(part="PostgreSQL", reason=type(error).__name__) from error

            yield heard

    @contextmanager
    def alone(self, name: str) -> Generator[bool]:
        """Whether no other process holds ``name`` in this database; then it is held until the block ends.

        It tells who should work, not who may: after a lost connection another one may hold it. :class:`Unavailable`.
        """
        with _connected(self._single) as connection:
            held = bool(connection.execute(store.HOLD, {"name": name}).scalar_one())
            try:
                yield held
            finally:
                with suppress(SQLAlchemyError):  # the server lets go of it when the connection is lost
                    if held:
                        connection.execute(store.LET_GO, {"name": name})

    @contextmanager
    def admin(self, *, autocommit: bool = False) -> Generator[Connection]:
        """A connection of the owner's login: for roles, migrations and checks. :class:`Unavailable`."""
        engine = create_engine(
            self.admin_url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT" if autocommit else "READ COMMITTED",
            connect_args={"connect_timeout": CONNECT_SECONDS},
            hide_parameters=True,
        )
        with _connected(engine) as connection:
            yield connection

    def dispose(self) -> None:
        """Close all idle connections."""
        self.engine.dispose()


@contextmanager
def _connected(engine: Engine) -> Generator[Connection]:
    try:
        connection = engine.connect()
    except OperationalError as error:
        raise unavailable(error) from error
    except PoolTimeout as error:
        raise Unavailable(part="PostgreSQL", reason="all connections are busy") from error
    with connection:
        try:
            yield connection
        except DBAPIError as error:
            if error.connection_invalidated:
                raise unavailable(error) from error
            raise


def _refuse_closed(connection: Any, *_: object) -> None:
    """Hand out no connection that the server has closed: of an idle one there is nothing to read but its end.

    Looks at the socket, so that it costs no round trip.
    """
    server = connection.pgconn
    if server.status == ConnStatus.OK:
        waiting = select.poll()
        waiting.register(server.socket, select.POLLIN)
        if not waiting.poll(0):
            return
    raise InvalidatePoolError


def enter_as(connection: Connection, institution: str, person: str) -> None:
    """Say for whom a transaction runs. Where it has not begun yet, BEGIN goes in the same message: every request and
    every step of a run passes here, and a round trip less is a fifth of a step. :class:`Unavailable`.
    """
    driver: Any = connection.connection.driver_connection
    if driver.pgconn.transaction_status != TransactionStatus.IDLE:
        connection.execute(store.BEGIN_AS, {"institution": institution, "person": person})
        return
    literals = [Escaping(driver.pgconn).escape_literal(one.encode()).decode() for one in (institution, person)]
    with span("sql storage.BEGIN_AS", statement="storage.BEGIN_AS"):
        try:
            answer = driver.pgconn.exec_(BEGIN_WITH.format(*literals).encode())
        except psycopg.OperationalError as error:
            connection.invalidate(error)
            raise Unavailable(part="PostgreSQL", reason=type(error).__name__) from error
    if answer.status != ExecStatus.TUPLES_OK:
        connection.invalidate()
        raise Unavailable(part="PostgreSQL", reason=answer.error_message.decode(errors="replace").partition("\n")[0])


def unavailable(error: DBAPIError) -> Unavailable:
    """The problem to show when the server is gone."""
    return Unavailable(part="PostgreSQL", reason=first_line(error))


def first_line(error: DBAPIError) -> str:
    """What the server said, without the lines of detail that may quote a row."""
    return (str(error.orig).strip().splitlines() or [type(error).__name__])[0]
