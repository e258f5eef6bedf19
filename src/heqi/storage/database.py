"""The database as the house uses it: transactions for the app role, and a way in for the owner's login."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from heqi.kernel.problems import Unavailable
from heqi.kernel.tracing import span
from heqi.storage.server import EmbeddedServer

CONNECT_SECONDS = 10
POOL_SIZE = 8
"""Connections a process keeps; as many again when it is busy."""


class Database:
    """One PostgreSQL database: an engine for the app role, and the address of the owner's login."""

    def __init__(self, admin_url: URL, app_url: URL, *, server: EmbeddedServer | None = None) -> None:
        self.admin_url = admin_url
        """Address of the login that defines roles and runs migrations; contexts never use it."""
        self.app_url = app_url
        self.server = server
        """The embedded server when this process owns it, else None."""
        self.engine: Engine = create_engine(
            app_url,
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            pool_size=POOL_SIZE,
            max_overflow=POOL_SIZE,
            connect_args={"connect_timeout": CONNECT_SECONDS},
            hide_parameters=True,  # values of rows may be personal data, and errors reach the log
        )

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


def unavailable(error: DBAPIError) -> Unavailable:
    """The problem to show when the server is gone."""
    return Unavailable(part="PostgreSQL", reason=first_line(error))


def first_line(error: DBAPIError) -> str:
    """What the server said, without the lines of detail that may quote a row."""
    return (str(error.orig).strip().splitlines() or [type(error).__name__])[0]
