"""Opening the log: keys are made once, and the database knows whose log it is."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import AnotherLog, BadOrigin, EntryNotFound, EvidenceLog, LogMissing
from heqi.engines.trust import KeyMissing
from heqi.kernel.messages import Text
from heqi.portal.assets import FONTS
from heqi.storage import Actor, Database, OpenContext, begin
from tests.engines.evidence.conftest import Put

STRANGER = Actor(id="per_b", name=Text("乙", "B"), institution="ins_b", roles=frozenset())


def test_a_log_opens_again_with_the_same_keys(open_context: OpenContext, log: EvidenceLog, keys: Path) -> None:
    with open_context() as ctx:
        assert evidence.open_log(ctx, keys, fonts=FONTS).key == log.key
        assert evidence.open_log(ctx, keys, fonts=FONTS, origin=log.origin).key == log.key
        assert evidence.checkpoint(ctx) is None


def test_a_log_begins_under_a_chosen_origin(open_context: OpenContext, keys: Path) -> None:
    with open_context() as ctx:
        assert evidence.open_log(ctx, keys, fonts=FONTS, origin="log.example/evidence").origin == "log.example/evidence"
    with open_context() as ctx:
        assert evidence.open_log(ctx, keys, fonts=FONTS).origin == "log.example/evidence"


@pytest.mark.parametrize("origin", ["", "two words", "a+b", "line\n"])
def test_an_origin_that_cannot_name_a_key_is_refused(open_context: OpenContext, keys: Path, origin: str) -> None:
    with open_context() as ctx, pytest.raises(BadOrigin):
        evidence.open_log(ctx, keys, fonts=FONTS, origin=origin)
    assert not keys.exists()


def test_another_origin_than_the_stored_one_is_refused(open_context: OpenContext, log: EvidenceLog, keys: Path) -> None:
    with open_context() as ctx, pytest.raises(AnotherLog, match=log.origin):
        evidence.open_log(ctx, keys, fonts=FONTS, origin="log.example")


@pytest.mark.parametrize("name", ["log.key", "payload.key"])
def test_a_missing_key_beside_data_is_an_error_and_no_new_key(
    open_context: OpenContext, log: EvidenceLog, keys: Path, name: str
) -> None:
    (keys / name).unlink()
    with open_context() as ctx, pytest.raises(KeyMissing, match=name):
        evidence.open_log(ctx, keys, fonts=FONTS)
    assert not (keys / name).exists()


@pytest.mark.parametrize("name", ["log.key", "payload.key"])
def test_keys_of_another_log_are_refused(
    open_context: OpenContext, log: EvidenceLog, keys: Path, tmp_path: Path, database: Database, name: str
) -> None:
    other = tmp_path / "other"
    with database.admin() as admin, admin.begin():
        kept = dict(admin.execute(text("select * from evidence.head")).mappings().one())
        admin.execute(text("delete from evidence.head"))
    with open_context() as ctx:
        evidence.open_log(ctx, other, fonts=FONTS)
    with database.admin() as admin, admin.begin():
        admin.execute(
            text("update evidence.head set origin = :origin, log_key = :log_key, payload_key_mark = :payload_key_mark"),
            {field: kept[field] for field in ("origin", "log_key", "payload_key_mark")},
        )
    (keys / name).write_bytes((other / name).read_bytes())
    with open_context() as ctx, pytest.raises(AnotherLog):
        evidence.open_log(ctx, keys, fonts=FONTS)


def test_keys_of_an_interrupted_beginning_are_used(open_context: OpenContext, keys: Path) -> None:
    with open_context() as ctx:
        first = evidence.open_log(ctx, keys, fonts=FONTS)
        ctx.db.rollback()
    (keys / "payload.key").unlink()
    with open_context() as ctx:
        assert evidence.open_log(ctx, keys, fonts=FONTS).key == first.key


def test_the_log_role_may_neither_change_nor_delete(open_context: OpenContext, put: Put, database: Database) -> None:
    put(b"a")
    with database.admin() as admin:
        tables = admin.execute(
            text("select table_name from information_schema.tables where table_schema = 'evidence'")
        ).scalars()
        rights = admin.execute(
            text("""
            select table_name, privilege_type, column_name from information_schema.column_privileges
            where table_schema = 'evidence' and grantee in ('t_log', 't_app', 'PUBLIC')
              and privilege_type not in ('SELECT', 'INSERT')
            """)
        ).all()
        deletes = admin.execute(
            text("""
            select table_name, privilege_type from information_schema.table_privileges where table_schema = 'evidence'
              and grantee in ('t_log', 't_app', 'PUBLIC') and privilege_type not in ('SELECT', 'INSERT')
            """)
        ).all()
    assert {"entry", "head", "tile", "checkpoint", "staged", "submission"} <= set(tables)
    assert {tuple(right) for right in rights} >= {
        *(("head", "UPDATE", name) for name in ("size", "root", "frontier", "epoch", "sequencer")),
        ("deed", "UPDATE", "entry_id"),
    }
    assert {right[0] for right in rights}.isdisjoint({"entry", "tile", "checkpoint", "submission", "payload", "staged"})
    assert {tuple(one) for one in deletes} == {
        ("staged", "DELETE"),  # what has its place waits no longer
        ("witness", "UPDATE"),  # how they answer now, which proves nothing
        ("time_authority", "UPDATE"),
    }


def test_without_the_role_the_application_writes_no_log_and_reads_no_head(
    open_context: OpenContext, put: Put, log: EvidenceLog
) -> None:
    put(b"a")
    writable = text("""
        select table_name from information_schema.role_table_grants
        where table_schema = 'evidence' and grantee = 't_app' and privilege_type <> 'SELECT'
    """)
    with open_context() as ctx:
        assert list(ctx.db.execute(writable).scalars()) == ["deed"]
        assert not ctx.db.execute(text("select has_table_privilege('evidence.head', 'select')")).scalar_one()


def test_an_institution_reads_its_own_deposits_only(open_context: OpenContext, put: Put, log: EvidenceLog) -> None:
    mine = put(b"a")[0].entry_id
    with open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=STRANGER)) as other:
        assert evidence.entries(other, log).total == 0
        assert evidence.entries(other, log).receipts == []
        for read in (evidence.entry, evidence.payload, evidence.prove):
            with pytest.raises(EntryNotFound):
                read(other, log, mine, *([io.BytesIO()] if read is evidence.prove else []))
        digest = hashlib.sha256(b"a").hexdigest()
        assert evidence.find(other, log, digest) == []
        assert evidence.sightings(other, log, digest)[0].entry_id == mine, "whoever holds the file may ask for it"
    with open_context() as ctx:
        assert evidence.entries(ctx, log).total == 1
        ctx.share(mine, STRANGER.institution)
    with open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=STRANGER)) as other:
        assert b"".join(evidence.payload(other, log, mine)) == b"a"


def test_a_key_that_has_signed_a_log_begins_no_second_one(
    open_context: OpenContext, log: EvidenceLog, keys: Path, database: Database
) -> None:
    evidence.mark_begun(keys)
    with database.admin() as admin, admin.begin():
        admin.execute(text("delete from evidence.head"))  # as if another, empty database had been connected
    with open_context() as ctx, pytest.raises(LogMissing, match="holds no log"):
        evidence.open_log(ctx, keys, fonts=FONTS)


def test_a_start_that_died_between_key_and_log_goes_on_with_the_key(open_context: OpenContext, keys: Path) -> None:
    with open_context() as ctx:
        evidence.open_log(ctx, keys, fonts=FONTS)
        ctx.db.rollback()  # as if the process had died before the commit
    made = (keys / "log.key").read_bytes()
    with open_context() as ctx:
        evidence.open_log(ctx, keys, fonts=FONTS)
    assert (keys / "log.key").read_bytes() == made
