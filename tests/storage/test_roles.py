"""Roles: the application owns nothing, inherits nothing and makes nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from heqi.storage import Database, EmbeddedServer, OpenContext, RoleMissing, RoleTooStrong, roles

ATTRIBUTES = text("""
    select rolname, rolcanlogin, rolinherit, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
    from pg_roles where rolname like 't\\_%' and rolname <> 't_template' order by rolname
""")
GRANTED = text(
    "select g.rolname, m.rolname from pg_auth_members a join pg_roles g on g.oid = a.roleid "
    "join pg_roles m on m.oid = a.member where g.rolname like 't\\_%' order by 1, 2"
)


def test_only_the_app_role_logs_in_and_none_can_do_more_than_it_must(database: Database) -> None:
    with database.admin() as admin:
        assert [tuple(row) for row in admin.execute(ATTRIBUTES)] == [
            ("t_app", True, False, False, False, False, False, False),
            ("t_door", False, False, False, False, False, False, False),
            ("t_flow", False, False, False, False, False, False, False),
            ("t_log", False, False, False, False, False, False, False),
            ("t_owner", False, False, False, False, False, False, False),
        ]
        assert [tuple(row) for row in admin.execute(GRANTED)] == [
            ("t_door", "t_app"),
            ("t_flow", "t_app"),
            ("t_log", "t_app"),
        ]


@pytest.mark.parametrize(
    "statement",
    [
        "create schema mine",
        "create table public.mine ()",
        "set role t_owner",
        "set role postgres",
        "create role mine",
        "delete from heqi.migration",
        "drop schema heqi",
        "copy (select 1) to '/tmp/heqi-stolen'",
        "select pg_read_file('/etc/passwd')",
    ],
)
def test_the_app_role_cannot(database: Database, statement: str) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be"), database.transaction() as connection:
        connection.exec_driver_sql(statement)


def test_the_app_role_has_the_log_role_only_while_it_takes_it(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("create schema probe; create table probe.entry (line text)")
        admin.exec_driver_sql("grant usage on schema probe to t_app, t_log; grant insert on probe.entry to t_log")
    insert = "insert into probe.entry values ('x')"
    with pytest.raises(DBAPIError, match="permission denied"), database.transaction() as connection:
        connection.exec_driver_sql(insert)
    with database.transaction() as connection:
        connection.exec_driver_sql("set local role t_log")
        connection.exec_driver_sql(insert)


def test_another_databases_role_may_not_even_connect(database: Database, server: EmbeddedServer) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop role if exists stranger; create role stranger login password 'stranger'")
    stranger = Database(database.app_url, database.app_url.set(username="stranger", password="stranger"))
    with pytest.raises(Exception, match="permission denied for database"), stranger.transaction():
        pass
    stranger.dispose()


def test_making_roles_again_changes_nothing(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        before = admin.execute(text("select oid, rolpassword from pg_authid where rolname like 't\\_%'")).all()
        roles.ensure_roles(admin, "another password")
        assert admin.execute(text("select oid, rolpassword from pg_authid where rolname like 't\\_%'")).all() == before


def test_roles_made_by_many_at_once_are_made_once(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("create database crowd")
    crowd = Database(database.admin_url.set(database="crowd"), database.app_url.set(database="crowd"))
    failures: list[BaseException] = []

    def make() -> None:
        try:
            with crowd.admin(autocommit=True) as admin:
                roles.ensure_roles(admin, "p")
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=make) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop database crowd with (force)")
        admin.exec_driver_sql("drop role crowd_app, crowd_log, crowd_owner")


def test_an_app_role_that_evades_row_security_is_refused(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("alter role t_app bypassrls")
        try:
            with pytest.raises(RoleTooStrong, match="t_app"):
                roles.ensure_roles(admin)
        finally:
            admin.exec_driver_sql("alter role t_app nobypassrls")


def test_a_login_that_may_not_make_roles_is_told_which_is_missing(database: Database) -> None:
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("create role weak login password 'weak'")
        admin.exec_driver_sql("create database poor owner weak")
    poor = Database(database.admin_url.set(username="weak", password="weak", database="poor"), database.app_url)
    with pytest.raises(RoleMissing, match="poor_owner"), poor.admin(autocommit=True) as admin:
        roles.ensure_roles(admin)
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop database poor with (force)")
        admin.exec_driver_sql("drop role weak")


@pytest.fixture
def in_migration(database: Database) -> Callable[[Connection], Operations]:
    def begin(connection: Connection) -> Operations:
        return Operations(MigrationContext.configure(connection))

    return begin


def test_migrations_name_the_roles_of_their_database(
    database: Database, in_migration: Callable[[Connection], Operations]
) -> None:
    with database.admin() as admin, Operations.context(in_migration(admin).migration_context):
        written = roles.sql("grant x to {owner}, {app}, {log}; select '{other}'::text, 'a:b', '\\d', '10%'")
        compiled = str(written.compile(dialect=admin.dialect))
        assert compiled.startswith('grant x to "t_owner", "t_app", "t_log"')
        selected = roles.sql("select '{other}'::text, 'a:b', '\\d', '10%'")
        assert tuple(admin.execute(selected).one()) == ("{other}", "a:b", "\\d", "10%")


def test_identifiers_are_quoted() -> None:
    assert roles.quoted('a"b') == '"a""b"'
    assert roles.role_names("house").log == "house_log"


def test_a_context_takes_the_log_role_and_gives_it_back_after_an_error(open_context: OpenContext) -> None:
    who = text("select current_user")
    with open_context() as ctx:
        with pytest.raises(ZeroDivisionError), ctx.engine_role("log"):
            raise ZeroDivisionError
        assert ctx.db.execute(who).scalar_one() == "t_app"
