"""Whatever stands in the tables, the audit ends with an answer and names what it can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceDamaged, EvidenceLog, store
from heqi.engines.evidence.store import StoredEntry
from heqi.engines.evidence.vault import _PURPOSE_DISCLOSURE, _PURPOSE_PAYLOAD  # pyright: ignore[reportPrivateUsage]
from heqi.engines.trust import leaf_hash
from heqi.kernel.clock import SystemRandomness
from heqi.portal.assets import FONTS
from heqi.storage import Context, Database, OpenContext
from tests.engines.evidence.conftest import Put
from tests.engines.evidence.test_auditing import audited, by_hand

# What no hand of ours would write; constraints are put aside where the table has one.
ODD = {
    "at infinity": ("update evidence.entry set at = 'infinity'", "body", 7),
    "at minus infinity": ("update evidence.entry set at = '-infinity'", "body", 7),
    "at BC": ("update evidence.entry set at = timestamptz '0044-03-15 12:00:00Z BC'", "body", 7),
    "at year 99999": ("update evidence.entry set at = timestamptz '99999-01-01 00:00:00Z'", "body", 7),
    "at a microsecond off": ("update evidence.entry set at = at + interval '1 microsecond'", "body", 7),
    "body null": ("alter table evidence.entry alter body drop not null; update evidence.entry set body = null",
                  "unreadable", 7),
    "at null": ("alter table evidence.entry alter at drop not null; update evidence.entry set at = null",
                "unreadable", 7),
    "entry_id empty": ("update evidence.entry set entry_id = ''", "body", 7),
    "body not even text": ("update evidence.entry set body = decode('ff00', 'hex')", "body", 7),
    "body a number": ("update evidence.entry set body = '7'", "body", 7),
    "body deep": ("update evidence.entry set body = cast(repeat('[', 60000) as bytea)", "body", 7),
    "disclosure key short": ("update evidence.disclosure set wrapped_key = 'x'", "disclosure", 7),
    "disclosure empty": ("update evidence.disclosure set sealed = ''", "disclosure", 7),
    "lookup null": ("alter table evidence.disclosure alter lookup drop not null; "
                    "update evidence.disclosure set lookup = null", "lookup", 7),
    "chunks null": ("alter table evidence.payload alter chunks drop not null; "
                    "update evidence.payload set chunks = null", "unreadable", 7),
    "chunks beyond": ("update evidence.payload set chunks = 2147483647", "payload", 7),
    "payload twice": ("alter table evidence.payload_chunk drop constraint payload_chunk_entry_id_fkey; "
                      "alter table evidence.payload drop constraint payload_pkey; "
                      "insert into evidence.payload select * from evidence.payload", "unreadable", 7),
    "chunk null": ("alter table evidence.payload_chunk alter body drop not null; "
                   "update evidence.payload_chunk set body = null", "payload", 7),
}  # fmt: skip


@pytest.mark.parametrize("change", ODD)
def test_whatever_stands_in_a_row_the_audit_ends_with_its_name(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, change: str
) -> None:
    receipts = [put(bytes([number]))[0] for number in range(10)]
    preparation, _, statement = ODD[change][0].rpartition("; ")
    column = "index" if " evidence.entry " in statement else "entry_id"
    value = 7 if column == "index" else receipts[7].entry_id
    by_hand(database, *filter(None, preparation.split("; ")))
    by_hand(database, f"{statement} where {column} = :value", value=value)
    with open_context() as ctx:
        finding = evidence.audit(ctx, log).finding
        assert ctx.db.execute(text("select 1")).scalar_one() == 1, "the transaction goes on"
    assert finding is not None
    assert (finding.what, finding.index) == ODD[change][1:]
    if change != "entry_id empty":
        assert finding.entry_id == receipts[7].entry_id
    assert finding.expected != finding.found


def test_a_table_that_cannot_be_read_is_a_finding_and_the_transaction_goes_on(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    receipts = put(b"a", b"b")
    by_hand(database, "alter table evidence.payload_chunk rename column body to gone")
    with open_context() as ctx:
        finding = evidence.audit(ctx, log).finding
        assert evidence.entries(ctx, log).total == 2
    assert finding is not None
    assert (finding.what, finding.index, finding.entry_id) == ("unreadable", 0, receipts[0].entry_id)


SEALED = {"salt": "ab" * 31, "no hex": "zz" * 32, "empty": "", "content_sha256": "x"}


@pytest.mark.parametrize("moment", ["infinity", "-infinity", "0044-03-15 12:00:00Z BC", "99999-01-01 00:00:00Z"])
def test_an_entry_with_a_time_that_no_clock_says_is_told_as_damage(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, moment: str
) -> None:
    receipt = put(b"contract")[0]
    by_hand(
        database, f"update evidence.entry set at = timestamptz '{moment}' where index = :value", value=receipt.index
    )
    reads: tuple[Callable[[Context], object], ...] = (
        lambda ctx: evidence.entries(ctx, log),
        lambda ctx: evidence.entry(ctx, log, receipt.entry_id),
        lambda ctx: evidence.find(ctx, log, receipt.content_sha256),
    )
    for read in reads:
        with open_context() as ctx, pytest.raises(EvidenceDamaged, match=receipt.entry_id):
            read(ctx)


@pytest.mark.parametrize("case", SEALED)
def test_a_disclosure_sealed_anew_with_a_bad_salt_or_hash_is_named(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, case: str
) -> None:
    receipts = put(b"a", b"b")
    with open_context() as ctx:
        (row,) = [row for row in store_rows(ctx) if row.entry_id == receipts[1].entry_id]
    field = "content_sha256" if case == "content_sha256" else "salt"
    opening = msgspec.structs.replace(log.opening(row), **{field: SEALED[case]})
    reseal(database, log, receipts[1].entry_id, msgspec.json.encode(opening))
    with open_context() as ctx:
        finding = evidence.audit(ctx, log).finding
        with pytest.raises(EvidenceDamaged):
            evidence.entry(ctx, log, receipts[1].entry_id)
    assert finding is not None
    assert (finding.what, finding.entry_id) == ("disclosure", receipts[1].entry_id)


def store_rows(ctx: Context) -> list[StoredEntry]:
    with ctx.engine_role("log") as db:
        return store.stored_from(db, 0, 10)


def reseal(database: Database, log: EvidenceLog, entry_id: str, disclosure: bytes) -> None:
    wrapped_key, sealed = log.vault.seal(entry_id, disclosure, SystemRandomness())
    by_hand(
        database,
        "update evidence.disclosure set wrapped_key = :key, sealed = :sealed where entry_id = :entry_id",
        key=wrapped_key,
        sealed=sealed,
        entry_id=entry_id,
    )


@pytest.mark.parametrize("length", [0, 5, 33])
@pytest.mark.parametrize(("table", "purpose"), [("payload", _PURPOSE_PAYLOAD), ("disclosure", _PURPOSE_DISCLOSURE)])
def test_a_wrapped_key_of_a_wrong_length_is_named(
    open_context: OpenContext,
    log: EvidenceLog,
    put: Put,
    database: Database,
    table: str,
    purpose: bytes,
    length: int,
) -> None:
    (receipt,) = put(b"a")
    wrapped_key = log.vault._wrap(bytes(length), purpose, receipt.entry_id, SystemRandomness())  # pyright: ignore[reportPrivateUsage]
    by_hand(database, f"update evidence.{table} set wrapped_key = :key", key=wrapped_key)
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.what, finding.index) == (table, 0)


def test_a_second_head_is_a_finding_and_stops_the_log(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, keys: Path
) -> None:
    put(b"a")
    by_hand(
        database,
        "alter table evidence.head drop constraint head_pkey",
        "insert into evidence.head select * from evidence.head",
    )
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.what, finding.index) == ("head", None)
    for use in (lambda: put(b"b"), lambda: audited(open_context, log) and open_again(open_context, keys)):
        with pytest.raises(EvidenceDamaged, match="2 rows"):
            use()


def open_again(open_context: OpenContext, keys: Path) -> EvidenceLog:
    with open_context() as ctx:
        return evidence.open_log(ctx, keys, fonts=FONTS)


@pytest.mark.parametrize(
    "statement",
    [
        "delete from evidence.head",
        "alter table evidence.head alter root drop not null; update evidence.head set root = null",
    ],
)
def test_a_head_that_is_gone_or_empty_is_a_finding(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, statement: str
) -> None:
    put(b"a")
    by_hand(database, *statement.split("; "))
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.what, finding.index, finding.entry_id) == ("head", None, None)


def rewritten(open_context: OpenContext, log: EvidenceLog, database: Database, index: int) -> None:
    """Body, time and leaf hash of an entry changed so that they fit each other again."""
    with open_context() as ctx:
        row = store_rows_at(ctx, index)
    year = row.at[:4]
    forged = row.body.decode().replace(f'"at":"{year}', f'"at":"{int(year) - 1}').encode()
    by_hand(
        database,
        "update evidence.entry set body = :body, leaf_hash = :leaf, at = at - interval '1 year' where index = :index",
        body=forged,
        leaf=leaf_hash(forged),
        index=index,
    )


def store_rows_at(ctx: Context, index: int) -> StoredEntry:
    with ctx.engine_role("log") as db:
        row = store.stored_at(db, index)
    assert row is not None
    return row


@pytest.mark.parametrize(
    ("changed", "first", "last"),
    [(3, 3, None), (5, 4, 7), (11, 8, 11), (12, 12, 13), (14, 14, None)],
)
def test_a_rewritten_entry_of_a_batch_is_named_or_the_least_range_that_holds_it(
    open_context: OpenContext,
    log: EvidenceLog,
    put: Put,
    database: Database,
    changed: int,
    first: int,
    last: int | None,
) -> None:
    """Batches of 3, 1 and 11: the head of 15 entries holds the subtrees 0-7, 8-11, 12-13 and 14."""
    receipts = [*put(b"x", b"x", b"x"), *put(b"x"), *put(*(b"x" for _ in range(11)))]
    rewritten(open_context, log, database, changed)
    finding = audited(open_context, log).finding
    assert finding is not None
    assert (finding.index, finding.last) == (first, last)
    assert finding.entry_id == (receipts[changed].entry_id if last is None else None)
    assert finding.what == ("checkpoint 4" if changed == 3 else "checkpoint 15")


def test_what_the_progress_raises_is_no_finding(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    put(*(b"x" for _ in range(300)))

    def cut(done: int, total: int) -> None:
        if done:
            raise ConnectionResetError

    with open_context() as ctx, pytest.raises(ConnectionResetError):
        evidence.audit(ctx, log, cut)
