"""Backup and restore: the whole database or nothing of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError

from heqi.storage import (
    BackupChanged,
    BackupFailed,
    Database,
    EmbeddedServer,
    FileExists,
    NewerDatabase,
    NotABackup,
    NotEmpty,
    RestoreFailed,
    backup,
    restore,
    roles,
    status,
)
from heqi.storage.backup import SEAL
from heqi.storage.opening import embedded_database

LINES = ["合同 t_app", "COPY x FROM stdin;", "\\.", "tab\there", "", "SET transaction_timeout = 0;", "t_owner\n\\."]
MAKE = """
    create schema probe authorization t_owner;
    set role t_owner;
    create table probe.note (id int primary key, line text);
    create table probe."t_app" (id int);
    grant usage on schema probe to t_app, t_log;
    grant select on probe.note to t_app;
    grant select, insert on probe.note to t_log;
    alter table probe.note enable row level security;
    alter table probe.note force row level security;
    create policy reading on probe.note to t_app using (id < 100);
    create policy writing on probe.note to t_log using (true);
    create function probe.who() returns text language sql as $$ select 't_app is ' || current_user $$;
    create view probe.total with (security_invoker) as select count(*) as rows from probe.note;
    create table probe.mark (note int not null references probe.note (id), at timestamptz default now());
    alter table probe.mark enable row level security;
    alter table probe.mark force row level security;
    reset role;
"""
OWNERS = text("select pg_get_userbyid(relowner) from pg_class where relnamespace = 'probe'::regnamespace")
MANY = "insert into probe.note select n, repeat(md5(n::text), 30) from generate_series(100, 3000) n"
SCHEMAS = text("select nspname from pg_namespace where nspname in ('heqi', 'probe')")


@pytest.fixture
def full(database: Database) -> Database:
    """A migrated database with rows that look like dump syntax."""
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql(MAKE)
        for number, line in enumerate(LINES):
            admin.execute(text("insert into probe.note values (:id, :line)"), {"id": number, "line": line})
        admin.exec_driver_sql(MANY)
        admin.exec_driver_sql("insert into probe.mark select id from probe.note")
    return database


@pytest.fixture
def other(server: EmbeddedServer) -> Iterator[Database]:
    """An empty database of another name."""
    database = embedded_database(server, "other", "other-password")
    yield database
    database.dispose()
    maintenance = Database(server.url("postgres"), server.url("postgres"))
    with maintenance.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop database other with (force)")
        admin.exec_driver_sql("drop role other_app, other_log, other_owner")


def schemas(database: Database) -> list[str]:
    with database.admin() as admin:
        return list(admin.execute(SCHEMAS).scalars())


def rows(database: Database) -> list[tuple[int, str]]:
    with database.admin() as admin:
        return [(row[0], row[1]) for row in admin.execute(text("select id, line from probe.note order by id"))]


def test_what_goes_in_comes_out(full: Database, other: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    restore(other, tmp_path / "house.backup")
    assert rows(other) == rows(full)
    assert len(rows(other)) == 2901 + len(LINES)
    assert {one.pending for one in status(other) if one.package != "probe"} == {0}


def test_roles_take_the_name_of_the_new_database(full: Database, other: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    restore(other, tmp_path / "house.backup")
    with other.admin() as admin:
        assert set(admin.execute(OWNERS).scalars()) == {"other_owner"}
    with other.transaction() as connection:
        count = text("select count(*) from probe.note")
        assert connection.execute(count).scalar_one() == len(LINES)  # by its policy
        connection.execute(text("set local role other_log"))
        assert connection.execute(count).scalar_one() == 2901 + len(LINES)
        connection.execute(text("insert into probe.note values (5000, 'new')"))
    with pytest.raises(DBAPIError, match="permission denied"), other.transaction() as connection:
        connection.execute(text("insert into probe.note values (5001, 'new')"))


def test_a_backup_is_private_and_leaves_nothing_beside_it(database: Database, tmp_path: Path) -> None:
    backup(database, tmp_path / "house.backup")
    assert stat.S_IMODE((tmp_path / "house.backup").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["house.backup"]


def test_a_backup_never_overwrites(database: Database, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("dear to somebody")
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("taken", "link"):
        with pytest.raises(FileExists, match=name):
            backup(database, tmp_path / name)
    assert (tmp_path / "taken").read_text() == "dear to somebody"


def test_a_backup_that_fails_leaves_no_file(database: Database, tmp_path: Path) -> None:
    url: URL = database.admin_url.set(password="wrong")
    with pytest.raises(BackupFailed, match="password authentication failed"):
        backup(Database(url, url), tmp_path / "house.backup")
    with pytest.raises(BackupFailed, match="nowhere"):
        backup(database, tmp_path / "nowhere" / "house.backup")
    assert list(tmp_path.iterdir()) == []


def test_without_hard_links_the_backup_is_renamed_into_place(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    backup(database, tmp_path / "house.backup")
    assert [path.name for path in tmp_path.iterdir()] == ["house.backup"]


def test_only_an_empty_database_is_restored_into(full: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    before = rows(full)
    with pytest.raises(NotEmpty, match="database t is not empty"):
        restore(full, tmp_path / "house.backup")
    assert rows(full) == before


def test_what_is_no_backup_changes_nothing(full: Database, other: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    content = (tmp_path / "house.backup").read_bytes()
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "text").write_text("create table hello ();\n")
    for part in (0.001, 0.1, 0.5, 0.9, 0.99):
        (tmp_path / f"cut-{part}").write_bytes(content[: int(len(content) * part)])
    (tmp_path / "cut-last").write_bytes(content[:-1])
    names = sorted(path.name for path in tmp_path.iterdir() if path.name != "house.backup")
    for name in [*names, "missing"]:
        with pytest.raises(NotABackup, match=name):
            restore(other, tmp_path / name)
        assert schemas(other) == []
    restore(other, tmp_path / "house.backup")


def test_a_backup_changed_anywhere_is_refused_as_changed(full: Database, other: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    content = (tmp_path / "house.backup").read_bytes()
    for place in (0, 40, len(content) // 3, len(content) // 2, len(content) - 100, len(content) - 1):
        flipped = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        (tmp_path / "flipped").write_bytes(flipped)
        with pytest.raises(BackupChanged, match=r"flipped was changed or damaged .* SHA-256"):
            restore(other, tmp_path / "flipped")
        assert schemas(other) == []


def test_a_backup_made_before_there_were_seals_is_restored(full: Database, other: Database, tmp_path: Path) -> None:
    backup(full, tmp_path / "house.backup")
    content = (tmp_path / "house.backup").read_bytes()
    (tmp_path / "older").write_bytes(content[: content.rindex(SEAL)])
    restore(other, tmp_path / "older")
    assert rows(other) == rows(full)


def test_a_dump_of_another_program_is_refused(empty_database: Database, other: Database, tmp_path: Path) -> None:
    backup(empty_database, tmp_path / "bare.backup")
    with pytest.raises(NotABackup, match=r"heqi\.migration"):
        restore(other, tmp_path / "bare.backup")


def test_a_backup_of_a_newer_program_is_refused(full: Database, other: Database, tmp_path: Path) -> None:
    with full.admin() as admin:
        admin.execute(text("insert into heqi.migration values ('future_0007')"))
        admin.commit()
    backup(full, tmp_path / "house.backup")
    with pytest.raises(NewerDatabase, match="future_0007"):
        restore(other, tmp_path / "house.backup")
    assert schemas(other) == []


def test_a_restore_that_the_server_refuses_changes_nothing(full: Database, other: Database, tmp_path: Path) -> None:
    with full.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop role if exists passer_by; create role passer_by")
        admin.exec_driver_sql("grant select on probe.note to passer_by")
    backup(full, tmp_path / "house.backup")
    with full.admin(autocommit=True) as admin:
        admin.exec_driver_sql("drop owned by passer_by; drop role passer_by")
    with pytest.raises(RestoreFailed, match="passer_by"):
        restore(other, tmp_path / "house.backup")
    assert schemas(other) == []


def test_names_are_exchanged_as_whole_words_only() -> None:
    from heqi.storage.backup import _for_this_server  # pyright: ignore[reportPrivateUsage]

    script = [b'GRANT x TO t_app, "t_log"; -- not_t_app t_app2 $t_app\n', b"COPY a FROM stdin;\n", b"t_app\n", b"\\.\n"]
    changed = list(_for_this_server(script, "t", "my house", with_17=True))
    assert changed[0] == b'GRANT x TO "my house_app", "my house_log"; -- not_t_app t_app2 $t_app\n'
    assert changed[1:] == script[1:]
    assert roles.role_names("my house").app == "my house_app"
