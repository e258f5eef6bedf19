"""Statements about finality: cosignatures, what is final, how witnesses stand, misconduct. All as role ``log``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

INSERT_COSIGNATURE = text("""
    insert into evidence.cosignature (origin, size, witness, second, line)
    values (:origin, :size, :witness, :second, :line)
    on conflict do nothing
""")
COSIGNATURES = text("""
    select witness, line from evidence.cosignature where origin = :origin and size = :size order by witness
""")
INSERT_FINALITY = text("""
    insert into evidence.finality (origin, size, note, policy_sha256, at)
    values (:origin, :size, :note, :policy_sha256, :at)
    on conflict do nothing
""")
NEWEST_FINAL = text("""
    select size, note, at from evidence.finality where origin = :origin order by size desc limit 1
""")
FINAL_OVER = text("""
    select size, note, at from evidence.finality
    where origin = :origin and size > cast(:index as bigint) order by size limit 1
""")
NOTE_WITNESS = text("""
    insert into evidence.witness as w
        (origin, witness, known_size, cosigned_size, cosigned_at, asked_at, failing_since, trouble)
    values (:origin, :witness, :known_size, :cosigned_size, :cosigned_at, :asked_at, :failing_since, :trouble)
    on conflict (origin, witness) do update set
        known_size = greatest(w.known_size, excluded.known_size),
        cosigned_size = greatest(w.cosigned_size, excluded.cosigned_size),
        cosigned_at = coalesce(excluded.cosigned_at, w.cosigned_at),
        asked_at = excluded.asked_at,
        failing_since = case when excluded.failing_since is not null
            then coalesce(w.failing_since, excluded.failing_since) end,
        trouble = excluded.trouble
""")
WITNESSES = text("""
    select witness, known_size, cosigned_size, cosigned_at, asked_at, failing_since, trouble
    from evidence.witness where origin = :origin
""")
INSERT_MISCONDUCT = text("""
    insert into evidence.misconduct (id, origin, witness, kind, document, found_at)
    select :id, :origin, :witness, :kind, :document, :found_at
    where (select count(*) from evidence.misconduct) < cast(:most as bigint)
    on conflict do nothing
""")
MISCONDUCT = text("""
    select id, origin, witness, kind, document, found_at from evidence.misconduct order by found_at, id limit :limit
""")


class FinalRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A checkpoint that was called final."""

    size: int
    note: bytes
    at: datetime


class WitnessRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a witness stands to this log."""

    witness: str
    known_size: int | None
    cosigned_size: int | None
    cosigned_at: datetime | None
    asked_at: datetime
    failing_since: datetime | None
    trouble: str


class MisconductRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two checkpoints that cannot both be true, as a file that anybody can check."""

    id: str
    origin: str
    witness: str
    kind: str
    document: bytes
    found_at: datetime


def insert_cosignatures(db: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Keep verified signature lines; the first of a witness on a checkpoint stays."""
    db.execute(INSERT_COSIGNATURE, rows)


def cosignatures(db: Connection, origin: str, size: int) -> dict[str, bytes]:
    """Signature lines on the checkpoint of this size, by the key of the witness."""
    rows = db.execute(COSIGNATURES, {"origin": origin, "size": size})
    return {row.witness: bytes(row.line) for row in rows}


def insert_finality(db: Connection, row: Mapping[str, object]) -> None:
    """Remember that a checkpoint has become final."""
    db.execute(INSERT_FINALITY, row)


def newest_final(db: Connection, origin: str) -> FinalRow | None:
    """The largest final checkpoint."""
    row = db.execute(NEWEST_FINAL, {"origin": origin}).one_or_none()
    return None if row is None else FinalRow(row.size, bytes(row.note), row.at)


def final_over(db: Connection, origin: str, index: int) -> FinalRow | None:
    """The smallest final checkpoint that covers the entry at this index."""
    row = db.execute(FINAL_OVER, {"origin": origin, "index": index}).one_or_none()
    return None if row is None else FinalRow(row.size, bytes(row.note), row.at)


def note_witnesses(db: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Remember how witnesses have answered."""
    db.execute(NOTE_WITNESS, rows)


def witnesses(db: Connection, origin: str) -> dict[str, WitnessRow]:
    """How each witness that was ever asked stands, by its key."""
    return {row.witness: WitnessRow(*row) for row in db.execute(WITNESSES, {"origin": origin})}


def insert_misconduct(db: Connection, row: Mapping[str, object], most: int) -> bool:
    """Keep a proof of misconduct, once, while there are fewer than ``most``; whether it is new."""
    return db.execute(INSERT_MISCONDUCT, {**row, "most": most}).rowcount == 1


def misconduct(db: Connection, limit: int) -> Sequence[MisconductRow]:
    """The kept proofs, oldest first."""
    return [MisconductRow(*row) for row in db.execute(MISCONDUCT, {"limit": limit})]
