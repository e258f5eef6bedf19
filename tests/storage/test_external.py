"""The house on a PostgreSQL server of somebody else's, here Debian's version 15."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from heqi.kernel.settings import Settings
from heqi.storage import (
    Database,
    EmbeddedServer,
    Home,
    Opening,
    RoleMissing,
    attach_database,
    backup,
    open_database,
    restore,
    status,
)

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
OWNER = "postgresql://house:house-password@/house?host={socket}"


@pytest.fixture
def external(short_folder: Path) -> Iterator[EmbeddedServer]:
    """A server that has a database ``house``, owned by a login that is no superuser but may make roles."""
    if not (DEBIAN_15 / "postgres").exists():
        pytest.skip("needs Debian package postgresql-15")
    there = Home(short_folder / "there")
    there.prepare()
    with EmbeddedServer(
        there.postgres,
        socket=there.socket_folder(),
        log=there.log / "log",
        password="superuser",
        binaries=DEBIAN_15,
        durable=False,
    ) as server:
        database = Database(server.url("postgres"), server.url("postgres"))
        with database.admin(autocommit=True) as admin:
            admin.exec_driver_sql("create role house login createrole password 'house-password'")
            admin.exec_driver_sql("create database house owner house")
        yield server


@pytest.fixture
def settings(external: EmbeddedServer, home: Home) -> Settings:
    return Settings(home=home.path, database_url=OWNER.format(socket=external.socket))


def test_a_house_lives_on_an_external_server(settings: Settings, home: Home) -> None:
    for purpose in ("up", "command", "up"):
        with open_database(settings, purpose=purpose) as database:  # pyright: ignore[reportArgumentType]
            assert database.name == "house"
            assert database.server is None
            assert {package.pending for package in status(database)} == {0}
            with database.transaction() as connection:
                assert connection.execute(text("select current_user")).scalar_one() == "house_app"
                connection.execute(text("set local role house_log"))
    assert not home.postgres.exists()


def test_two_ups_on_one_home_are_refused_there_too(settings: Settings, start_owner: Callable[..., Any]) -> None:
    environment = {"HEQI_DATABASE_URL": str(settings.database_url)}
    up = start_owner("up", environment=environment)
    assert up.ready() == 0
    assert start_owner("up", environment=environment).line().startswith("problem already-running")
    command = start_owner("command", environment=environment)
    assert command.ready() == 0
    assert command.ask() == "answer house_app"
    with attach_database(settings) as database, database.transaction():
        pass


def test_a_login_that_may_not_make_roles_needs_them_made(external: EmbeddedServer, settings: Settings) -> None:
    superuser = Database(external.url("house"), external.url("house"))
    with superuser.admin(autocommit=True) as admin:
        admin.exec_driver_sql("alter role house nocreaterole")
    with pytest.raises(RoleMissing, match="house_owner"), open_database(settings, purpose="up"):
        pass
    with superuser.admin(autocommit=True) as admin:  # what the administrator does
        password = (settings.home / "keys" / "app").read_text()
        admin.exec_driver_sql("create role house_owner nologin; create role house_log nologin")
        admin.exec_driver_sql("create role house_door nologin; create role house_flow nologin")
        admin.exec_driver_sql(f"create role house_app login noinherit password '{password}'")
        admin.exec_driver_sql("grant house_owner to house; grant house_log, house_door, house_flow to house_app")
    with open_database(settings, purpose="up") as database, database.transaction():
        pass


def test_a_backup_of_it_goes_into_an_embedded_home_and_back(
    settings: Settings, external: EmbeddedServer, short_folder: Path
) -> None:
    file, again = short_folder / "house.backup", short_folder / "again.backup"
    with open_database(settings, purpose="command") as database:
        backup(database, file)
    unmigrated = Opening(durable=False, migrated=False)
    with open_database(Settings(home=short_folder / "new"), purpose="command", opening=unmigrated) as database:
        restore(database, file)
        backup(database, again)
    superuser = Database(external.url("postgres"), external.url("postgres"))
    with superuser.admin(autocommit=True) as admin:
        admin.exec_driver_sql("create database second owner house")
    url = OWNER.format(socket=external.socket).replace("/house?", "/second?")
    back = Settings(home=settings.home, database_url=url)
    with open_database(back, purpose="command", opening=unmigrated) as database:
        restore(database, again)
        assert {package.pending for package in status(database)} == {0}
        with database.transaction() as connection:
            assert connection.execute(text("select count(*) from heqi.migration")).scalar_one() > 0
