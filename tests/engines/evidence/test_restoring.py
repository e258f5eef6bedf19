"""The public part of a log comes back from its static files, is compared with the signed root, and goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from heqi.engines import evidence
from heqi.engines.evidence import AnotherLog, EvidenceLog, LogMissing, LogSetBack
from heqi.engines.evidence.exporting import export
from heqi.engines.evidence.restoring import Restored, RestoreElsewhere, restore
from heqi.engines.evidence.sealed import StoredSource
from heqi.engines.trust import KeyMissing
from heqi.engines.trust.reading import CheckpointWrong, EntriesWrong, FolderSource, NotThere
from heqi.portal.assets import FONTS
from heqi.storage import Database, OpenContext
from tests.engines.evidence.conftest import Put, sequenced
from tests.engines.trust.toy_log import flipped

ROWS = "select index, entry_id, body, leaf_hash, at from evidence.entry order by index"
TILES = "select level, number, hashes, root from evidence.tile order by level, number"
HEAD = "select origin, suite, log_key, payload_key_mark, size, root, frontier from evidence.head"


def rows(database: Database) -> list[list[tuple[object, ...]]]:
    """Everything of the log that is public."""
    with database.admin() as admin:
        return [[tuple(row) for row in admin.exec_driver_sql(one)] for one in (ROWS, TILES, HEAD)]


def emptied(database: Database) -> None:
    """The database after it was lost."""
    with database.admin() as admin, admin.begin():
        tables = admin.exec_driver_sql("select tablename from pg_tables where schemaname = 'evidence'").scalars().all()
        admin.exec_driver_sql(f"truncate {', '.join(f'evidence.{one}' for one in tables)} cascade")


def restored(database: Database, keys: Path, folder: Path) -> Restored:
    with database.admin() as owner, owner.begin():
        return restore(owner, keys, FolderSource(folder), FONTS)


@pytest.fixture
def folder(open_context: OpenContext, log: EvidenceLog, put: Put, tmp_path: Path) -> Path:
    """An export of a log of 300 entries."""
    evidence.mark_begun(tmp_path / "keys")
    put(*(b"x" for _ in range(300)))
    export(StoredSource(open_context), log.key, tmp_path / "export")
    return tmp_path / "export"


def test_an_empty_database_gets_every_public_row_back_and_the_log_goes_on(
    database: Database, open_context: OpenContext, log: EvidenceLog, keys: Path, put: Put, folder: Path
) -> None:
    before = rows(database)
    with open_context() as ctx:
        note = evidence.checkpoint(ctx)
    emptied(database)
    with open_context() as ctx, pytest.raises(LogMissing):
        evidence.open_log(ctx, keys, fonts=FONTS)
    done = restored(database, keys, folder)
    assert (done.size, done.added, done.compared, done.marked, done.origin) == (300, 300, 300, 300, log.origin)
    assert rows(database) == before
    with open_context() as ctx:
        again = evidence.open_log(ctx, keys, fonts=FONTS)
        assert evidence.checkpoint(ctx) == note
    assert again.key == log.key
    put(b"more")
    done = export(StoredSource(open_context), log.key, folder)
    assert (done.size, done.grown_by) == (301, 1), "the old export is a beginning of what the log is now"


def test_an_older_backup_is_brought_forward_to_what_was_exported(
    database: Database, open_context: OpenContext, log: EvidenceLog, keys: Path, put: Put, folder: Path
) -> None:
    older = folder.with_name("older")
    shutil.copytree(folder, older)
    put(*(b"y" for _ in range(400)))
    export(StoredSource(open_context), log.key, folder)
    after = rows(database)
    emptied(database)
    first = restored(database, keys, older)
    assert (first.size, first.added, first.marked) == (300, 300, 700)
    with open_context() as ctx:
        again = evidence.open_log(ctx, keys, fonts=FONTS)
    with pytest.raises(LogSetBack), open_context() as ctx, ctx.engine_role("log") as db:
        again.check_standing(db)
    second = restored(database, keys, folder)
    assert (second.size, second.added, second.compared) == (700, 400, 700)
    assert rows(database) == after
    sequenced(open_context, again)
    third = restored(database, keys, older)
    assert (third.size, third.added, third.compared) == (700, 0, 300), "nothing to do, and it fits"
    assert rows(database) == after


def test_a_wrong_file_restores_nothing(database: Database, keys: Path, folder: Path) -> None:
    emptied(database)
    for path, problem in (
        ("tile/entries/001.p/44", EntriesWrong),
        ("checkpoint", CheckpointWrong),
        ("tile/entries/000", EntriesWrong),
    ):
        file = folder / path
        whole = file.read_bytes()
        file.write_bytes(flipped(60)(whole))
        with pytest.raises(problem):
            restored(database, keys, folder)
        file.write_bytes(whole)
        assert rows(database) == [[], [], []]
    (folder / "tile/0/000").unlink()
    with pytest.raises(NotThere):
        restored(database, keys, folder)
    assert rows(database) == [[], [], []]


def test_files_of_another_log_or_history_are_refused(
    database: Database, open_context: OpenContext, log: EvidenceLog, keys: Path, put: Put, folder: Path
) -> None:
    emptied(database)
    shutil.copytree(keys, keys.with_name("others"))
    (keys.with_name("others") / "log.key").unlink()
    with pytest.raises(KeyMissing):
        restored(database, keys.with_name("others"), folder)
    with open_context() as ctx:
        (keys / "log.begun").unlink()
        (keys / "log.mark").unlink(missing_ok=True)
        other = evidence.open_log(ctx, keys, fonts=FONTS)
    assert other.key == log.key
    put(b"another beginning")
    before = rows(database)
    with pytest.raises(RestoreElsewhere):
        restored(database, keys, folder)
    assert rows(database) == before


def test_a_database_of_another_key_is_refused(
    database: Database, open_context: OpenContext, log: EvidenceLog, keys: Path, folder: Path
) -> None:
    with database.admin() as admin, admin.begin():
        admin.exec_driver_sql("update evidence.head set log_key = 'other', origin = 'other.example'")
    with pytest.raises(AnotherLog):
        restored(database, keys, folder)
