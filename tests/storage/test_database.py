"""Transactions: all or nothing, as a role that can do no more than it must."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError

from heqi.kernel.problems import Unavailable
from heqi.storage import Database, EmbeddedServer
from heqi.storage.home import wait_until
from heqi.storage.opening import embedded_database

INSERT = text("insert into public.note values (:line)")
COUNT = text("select count(*) from public.note")
BACKEND = text("select pg_backend_pid()")
ISOLATION = text("select current_setting('transaction_isolation'), current_setting('timezone')")


@pytest.fixture
def notes(empty_database: Database) -> Database:
    with empty_database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("create table public.note (line text primary key)")
        admin.exec_driver_sql("grant usage on schema public to t_app; grant select, insert on public.note to t_app")
    return empty_database


def test_a_transaction_commits_at_its_end(notes: Database) -> None:
    with notes.transaction() as connection:
        connection.execute(INSERT, {"line": "合同"})
    with notes.transaction() as connection:
        assert connection.execute(COUNT).scalar_one() == 1
        assert connection.execute(ISOLATION).one() == ("read committed", "UTC")


def test_a_transaction_that_raises_leaves_nothing(notes: Database) -> None:
    with pytest.raises(ZeroDivisionError), notes.transaction() as connection:  # noqa: PT012 the block is the point
        connection.execute(INSERT, {"line": "合同"})
        raise ZeroDivisionError
    with notes.transaction() as connection:
        assert connection.execute(COUNT).scalar_one() == 0


def test_an_error_does_not_repeat_the_values_of_a_row(notes: Database) -> None:
    with pytest.raises(DBAPIError, match="division by zero") as caught, notes.transaction() as connection:
        connection.execute(text("select length(:line) / 0"), {"line": "甲某某"})
    assert "甲某某" not in str(caught.value)


def test_a_connection_lost_in_between_is_unavailable(notes: Database) -> None:
    with (  # noqa: PT012 the block is the point
        pytest.raises(Unavailable),
        notes.transaction() as connection,
        notes.admin(autocommit=True) as admin,
    ):
        backend = connection.execute(BACKEND).scalar_one()
        admin.execute(text("select pg_terminate_backend(:pid, 5000)"), {"pid": backend})
        connection.execute(INSERT, {"line": "lost"})
    with notes.transaction() as connection:  # the pool does not hand the dead one out again
        assert connection.execute(COUNT).scalar_one() == 0


def test_a_stopped_server_is_unavailable_and_comes_back(new_server: Callable[[], EmbeddedServer]) -> None:
    server = new_server()
    server.start()
    database = embedded_database(server, "heqi", "app password")
    with database.transaction() as connection:
        connection.execute(BACKEND)
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    assert wait_until(lambda: not server.running, 10)

    def unavailable() -> bool:  # a backend may outlive its server by a moment
        try:
            with database.transaction() as connection:
                connection.execute(BACKEND)
        except Unavailable:
            return True
        return False

    assert wait_until(unavailable, 10)
    assert server.ensure_running()
    with database.transaction() as connection:
        connection.execute(BACKEND)
    database.dispose()


def test_an_exhausted_pool_is_unavailable(notes: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes.engine.pool, "_timeout", 0.1)
    held = [notes.engine.connect() for _ in range(16)]
    with pytest.raises(Unavailable, match="busy"), notes.transaction():
        pass
    for connection in held:
        connection.close()


def test_passwords_do_not_show_in_addresses(database: Database) -> None:
    assert "password-of-the-tests" not in f"{database.app_url} {database.admin_url} {database.engine!r}"


def lock_and_sleep(connection: Connection, database: Database, lock: TextClause) -> None:
    assert connection.execute(lock).scalar_one()
    time.sleep(1.5)
    with database.transaction() as other:
        assert other.execute(lock).scalar_one(), "the lock went with the transaction"
    connection.execute(lock)


def test_a_transaction_that_does_nothing_for_too_long_is_ended_and_holds_no_locks(database: Database) -> None:
    hasty = Database(database.admin_url, database.app_url, idle_seconds=1)
    lock = text("select pg_try_advisory_xact_lock(77)")
    with pytest.raises(Unavailable), hasty.transaction() as connection:
        lock_and_sleep(connection, database, lock)
    with hasty.transaction() as connection:
        assert connection.execute(lock).scalar_one()
    hasty.dispose()


def test_whoever_listens_hears_what_is_notified_and_nothing_else(database: Database) -> None:
    notify = text("select pg_notify(:channel, '')")
    with database.listening('a "channel"') as heard:
        assert not heard(0.05)
        for channel, expected in (("another", False), ('a "channel"', True)):
            with database.transaction() as connection:
                connection.execute(notify, {"channel": channel})
            assert heard(0.3) is expected


def test_a_listener_whose_connection_is_lost_is_told(database: Database) -> None:
    with pytest.raises(Unavailable), database.listening("channel") as heard:
        lose(database, heard)


def lose(database: Database, heard: Callable[[float], bool]) -> None:
    with database.admin() as admin:
        admin.exec_driver_sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%%'")
    heard(5)
