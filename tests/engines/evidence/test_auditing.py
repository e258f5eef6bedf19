"""The audit names the first thing that was changed by hand, in whatever table."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import AuditReport, EvidenceLog
from heqi.engines.trust import leaf_hash
from heqi.kernel.clock import SystemRandomness
from heqi.storage import Database, OpenContext
from tests.engines.evidence.conftest import Put


def audited(open_context: OpenContext, log: EvidenceLog) -> AuditReport:
    with open_context() as ctx:
        return evidence.audit(ctx, log)


def by_hand(database: Database, *statements: str, **parameters: object) -> None:
    """Change rows as the superuser would, past every constraint that can be put aside."""
    with database.admin() as admin, admin.begin():
        admin.execute(text("set session_replication_role = replica"))
        for statement in statements:
            admin.execute(text(statement), parameters)


def test_an_untouched_log_is_intact(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    told: list[tuple[int, int]] = []
    with open_context() as ctx:
        assert evidence.audit(ctx, log).intact
    put(*(b"x" * number for number in range(300)))
    put(b"")
    with open_context() as ctx:
        report = evidence.audit(ctx, log, lambda done, total: told.append((done, total)))
        note = evidence.checkpoint(ctx)
    assert report.intact
    assert (report.size, report.entries, report.tiles, report.checkpoints) == (301, 301, 1, 2)
    assert report.payload_bytes == sum(range(300))
    assert told == [(0, 301), (256, 301), (301, 301)]
    assert note is not None
    assert report.root in note.decode() or bytes.fromhex(report.root)


CHANGES = {
    "entry.body": (
        "update evidence.entry set body = replace(convert_from(body, 'UTF8'), 'evd_', 'evd-')::bytea",
        "body",
    ),
    "entry.body not canonical": ("update evidence.entry set body = body || ' '::bytea", "body"),
    "entry.leaf_hash": ("update evidence.entry set leaf_hash = sha256('x')", "leaf_hash"),
    "entry.at": ("update evidence.entry set at = at + interval '1 day'", "body"),
    "entry.entry_id": ("update evidence.entry set entry_id = 'evd_other'", "body"),
    "entry deleted": ("delete from evidence.entry", "entry"),
    "disclosure.lookup": ("update evidence.disclosure set lookup = sha256('x')", "lookup"),
    "disclosure.sealed": ("update evidence.disclosure set sealed = sealed || 'x'::bytea", "disclosure"),
    "disclosure.wrapped_key": ("update evidence.disclosure set wrapped_key = ''", "disclosure"),
    "disclosure deleted": ("delete from evidence.disclosure", "disclosure"),
    "payload.wrapped_key": ("update evidence.payload set wrapped_key = wrapped_key || 'x'::bytea", "payload"),
    "payload.chunks": ("update evidence.payload set chunks = 2", "payload"),
    "payload deleted": ("delete from evidence.payload", "payload"),
    "payload_chunk.body": ("update evidence.payload_chunk set body = body || 'x'::bytea", "payload"),
    "payload_chunk.number": ("update evidence.payload_chunk set number = 3", "payload"),
    "checkpoint.note": ("update evidence.checkpoint set note = note || 'x'::bytea", "checkpoint 8"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_row_changed_by_hand_is_named(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, change: str
) -> None:
    receipts = [put(bytes([number]))[0] for number in range(10)]
    target, (statement, what) = receipts[7], CHANGES[change]
    column = "index" if " evidence.entry" in statement else "size" if "checkpoint" in statement else "entry_id"
    value = {"index": 7, "size": 8, "entry_id": target.entry_id}[column]
    by_hand(database, f"{statement.replace('::', chr(92) + ':' + chr(92) + ':')} where {column} = :value", value=value)
    report = audited(open_context, log)
    assert report.finding is not None
    assert not report.intact
    assert (report.finding.index, report.finding.what) == (7, what)
    expected = {"entry.entry_id": "evd_other", "entry deleted": None}.get(change, target.entry_id)
    assert report.finding.entry_id == expected
    assert report.finding.expected != report.finding.found


def test_a_payload_exchanged_by_a_holder_of_the_payload_key_is_named(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    receipts = put(b"first", b"second")
    wrapped_key, cipher = log.vault.new_payload(receipts[1].entry_id, SystemRandomness())
    where = "where entry_id = :entry_id"
    by_hand(database, f"update evidence.payload set wrapped_key = :key {where}",
            entry_id=receipts[1].entry_id, key=wrapped_key)  # fmt: skip
    by_hand(database, f"update evidence.payload_chunk set body = :body {where}",
            entry_id=receipts[1].entry_id, body=cipher.encrypt(0, True, b"forged"))  # fmt: skip
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.entry_id, finding.what) == (receipts[1].entry_id, "payload")
    assert finding.expected == receipts[1].content_sha256


def test_an_entry_rewritten_with_its_leaf_hash_is_named(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    """Body, time and leaf hash fit each other again; only the signed trees still tell."""
    receipts = [put(bytes([number]))[0] for number in range(10)]
    with open_context() as ctx:
        body = evidence.entry(ctx, log, receipts[4].entry_id).body
    year = str(receipts[4].deposited_at.year)
    forged = body.replace(f'"at":"{year}', f'"at":"{int(year) - 1}').encode()
    by_hand(
        database,
        "update evidence.entry set body = :body, leaf_hash = :leaf, at = at - interval '1 year' where index = 4",
        body=forged,
        leaf=leaf_hash(forged),
    )
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.index, finding.entry_id, finding.what) == (4, receipts[4].entry_id, "checkpoint 5")


def test_a_rewritten_entry_of_a_large_batch_is_named_by_its_tile(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    receipts = put(*(b"x" for _ in range(260)))
    with open_context() as ctx:
        body = evidence.entry(ctx, log, receipts[200].entry_id).body
    year = str(receipts[200].deposited_at.year)
    forged = body.replace(f'"at":"{year}', f'"at":"{int(year) - 1}').encode()
    by_hand(
        database,
        "update evidence.entry set body = :body, leaf_hash = :leaf, at = at - interval '1 year' where index = 200",
        body=forged,
        leaf=leaf_hash(forged),
    )
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.index, finding.entry_id) == (200, receipts[200].entry_id)


@pytest.mark.parametrize(
    ("statement", "what", "index"),
    [
        ("update evidence.tile set hashes = overlay(hashes placing sha256('x') from 1 + 32 * 77)", "tile 0/0", 77),
        ("update evidence.tile set root = sha256('x')", "tile 0/0 root", 255),
        ("delete from evidence.tile", "tile 0/0", 255),
        ("update evidence.tile set number = 5", "tile 0/0", 255),
        ("insert into evidence.tile select 0, 1, hashes, root from evidence.tile", "tile 0/1", None),
        ("update evidence.head set root = sha256('x')", "head", None),
        ("update evidence.head set frontier = ''", "head", None),
        ("update evidence.head set origin = 'log.example'", "head", None),
        ("update evidence.head set log_key = 'x'", "head", None),
        ("update evidence.head set payload_key_mark = 'x'", "head", None),
        ("update evidence.head set size = 259", "head", None),
        ("update evidence.head set size = 261", "entry", 260),
        ("delete from evidence.checkpoint", "checkpoint", None),
        ("insert into evidence.checkpoint (size, note) values (999, '')", "checkpoint 999", None),
        ("insert into evidence.entry select 300, 'evd_x', body, leaf_hash, at, stream from evidence.entry"
         " where index = 1",
         "entry", 300),
        ("insert into evidence.disclosure select 'evd_x', lookup, wrapped_key, sealed, institution, stream"
         " from evidence.disclosure limit 1",
         "disclosure", None),
        ("insert into evidence.payload select 'evd_x', wrapped_key, chunks, institution from evidence.payload limit 1",
         "payload", None),
        ("insert into evidence.payload_chunk select entry_id, 9, body, institution from evidence.payload_chunk limit 1",
         "payload_chunk", None),
    ],
)  # fmt: skip
def test_tiles_head_checkpoints_and_stray_rows_are_named(
    open_context: OpenContext,
    log: EvidenceLog,
    put: Put,
    database: Database,
    statement: str,
    what: str,
    index: int | None,
) -> None:
    put(*(b"x" for _ in range(260)))
    by_hand(database, statement)
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.what, finding.index) == (what, index)


def test_the_first_of_several_changes_is_named(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    receipts = put(*(b"x" for _ in range(12)))
    by_hand(database, "update evidence.entry set leaf_hash = sha256('x') where index in (3, 5, 9)")
    by_hand(database, "delete from evidence.payload where entry_id = :entry_id", entry_id=receipts[6].entry_id)
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.index, finding.entry_id) == (3, receipts[3].entry_id)


COLUMNS = {
    "entry": ("body", "leaf_hash"),
    "disclosure": ("lookup", "wrapped_key", "sealed"),
    "payload": ("wrapped_key",),
    "payload_chunk": ("body",),
    "tile": ("hashes", "root"),
    "checkpoint": ("note",),
    "head": ("root", "frontier", "payload_key_mark"),
}


@pytest.mark.parametrize("seed", range(3))
def test_a_changed_byte_anywhere_is_found(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, seed: int
) -> None:
    put(*(b"content" for _ in range(257)))
    source = random.Random(seed)
    for table, columns in COLUMNS.items():
        for column in columns:
            with database.admin() as admin:
                where = admin.execute(
                    text(f"select ctid::text, {column} from evidence.{table}".replace("::", "\\:\\:"))
                )
                place, value = source.choice(where.all())
            bent = bytearray(value)
            bent[source.randrange(len(bent))] ^= 1 << source.randrange(8)
            change = f"update evidence.{table} set {column} = :value where {column} = :old"
            by_hand(database, change, value=bytes(bent), old=value)
            assert not audited(open_context, log).intact, (table, column, place)
            by_hand(database, change, value=value, old=bytes(bent))
    assert audited(open_context, log).intact
