"""Migrations: one branch a package, its own schema only, all or nothing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.storage import Database, NewerDatabase, migrate, status
from heqi.storage.migrate import configuration, migration_folders

SCHEMAS = text("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
OBJECTS = text("""
    select 'relation', n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    union all select 'function', n.nspname, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    union all select 'type', n.nspname, t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
""")
OWNERS = text("""
    select distinct pg_get_userbyid(c.relowner) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
""")
REVISION = '''
from alembic import op
from heqi.storage import roles

revision = "{revision}"
down_revision = {down}
branch_labels = {labels}
depends_on = "heqi_0001"


def upgrade() -> None:
    op.execute(roles.sql("""{sql}"""))
'''


def folder_with(tmp_path: Path, *statements: str) -> Config:
    """A configuration with a package ``probe`` besides the real ones, one revision for each statement."""
    folder = tmp_path / "probe" / "migrations"
    folder.mkdir(parents=True, exist_ok=True)
    down: str | None = None
    for number, sql in enumerate(statements, 1):
        revision = f"probe_{number:04d}"
        labels = None if down else ("probe",)
        text_of_file = REVISION.format(revision=revision, down=repr(down), labels=labels, sql=sql)
        (folder / f"{revision}_x.py").write_text(text_of_file)
        down = revision
    return configuration([*migration_folders(), folder])


def probe(database: Database, config: Config) -> tuple[str | None, int]:
    found = next(one for one in status(database, config) if one.package == "probe")
    return found.current, found.pending


MAKE = "create schema probe authorization {owner}; create table probe.note (line text)"


def test_each_package_has_exactly_one_head_and_names_its_revisions_after_itself() -> None:
    scripts = ScriptDirectory.from_config(configuration())
    for script in scripts.walk_revisions():
        package = Path(script.path).parent.parent.name
        package = "heqi" if package == "storage" else package
        assert script.revision.startswith(f"{package}_"), script.path
        assert Path(script.path).name.startswith(f"{script.revision}_"), script.path
        assert package in script.branch_labels, script.path
    packages = [head.rsplit("_", 1)[0] for head in scripts.get_heads()]
    assert len(packages) == len(set(packages)) == len(migration_folders())


def test_a_migration_touches_only_its_own_schema(empty_database: Database) -> None:
    scripts = ScriptDirectory.from_config(configuration())
    for script in reversed(list(scripts.walk_revisions())):
        with empty_database.admin() as admin:
            before = set(admin.execute(OBJECTS).all())
        migrate(empty_database, target=script.revision)
        with empty_database.admin() as admin:
            touched = {row[1] for row in set(admin.execute(OBJECTS).all()) - before}
        # The table of versions comes with the first revision; long values of any table go to pg_toast.
        assert touched <= {script.revision.rsplit("_", 1)[0], "pg_toast"}, script.path


def test_everything_belongs_to_the_owner_role(database: Database) -> None:
    with database.admin() as admin:
        assert admin.execute(OWNERS).scalars().all() == ["t_owner"]
        named = {one.package for one in status(database)} | {"public"}
        assert set(admin.execute(SCHEMAS).scalars()) == named


def test_the_status_tells_what_is_pending(empty_database: Database, tmp_path: Path) -> None:
    config = folder_with(tmp_path, MAKE)
    assert probe(empty_database, config) == (None, 1)
    migrate(empty_database, config)
    assert probe(empty_database, config) == ("probe_0001", 0)
    config = folder_with(tmp_path, MAKE, "alter table probe.note add column at timestamptz", "select 1")
    assert probe(empty_database, config) == ("probe_0001", 2)
    migrate(empty_database, config)
    assert probe(empty_database, config) == ("probe_0003", 0)


def test_migrating_twice_changes_nothing(database: Database) -> None:
    with database.admin() as admin:
        before = set(admin.execute(OBJECTS).all())
    migrate(database)
    with database.admin() as admin:
        assert set(admin.execute(OBJECTS).all()) == before


def test_a_failing_revision_leaves_nothing_of_the_others(empty_database: Database, tmp_path: Path) -> None:
    config = folder_with(tmp_path, MAKE, "select 1 / 0")
    with pytest.raises(DBAPIError, match="division by zero"):
        migrate(empty_database, config)
    assert probe(empty_database, config) == (None, 2)
    with empty_database.admin() as admin:
        assert admin.execute(SCHEMAS).scalars().all() == ["public"]


def test_two_migrations_at_once_do_not_disturb_each_other(empty_database: Database) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            migrate(empty_database)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert {one.pending for one in status(empty_database)} == {0}


def test_a_database_of_a_newer_program_is_left_alone(database: Database) -> None:
    with database.admin() as admin:
        admin.execute(text("insert into heqi.migration values ('future_0007')"))
        admin.commit()
    with pytest.raises(NewerDatabase, match="future_0007"):
        migrate(database)
    with pytest.raises(NewerDatabase, match="future_0007"):
        status(database)


def test_the_app_may_read_which_version_it_works_on(database: Database) -> None:
    with database.transaction() as connection:
        assert connection.execute(text("select count(*) from heqi.migration")).scalar_one() > 0
