"""Entries on their way into the log: staged, placed, and by whom."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import psycopg
from sqlalchemy import Connection, text

from heqi.engines.evidence.model import EntryTaken, EvidenceDamaged
from heqi.engines.evidence.store import COPY_ENTRIES, LOCK_HEAD, Head, Waiting
from heqi.kernel.problems import Unavailable

TAKE_OVER = text("update evidence.head set epoch = epoch + 1, sequencer = :name returning epoch")
STAGE = text("""
    insert into evidence.staged (entry_id, stream, body, at, submission)
    values (:entry_id, :stream, :body, :at, :submission)
""")
TAKE_STAGED = text("""
    delete from evidence.staged
    where number = any (select number from evidence.staged order by number limit :most)
    returning number, entry_id, stream, body, at, submission
""")
STAGED = text("select entry_id, stream, body, at, submission from evidence.staged where entry_id = :entry_id")
IS_WORK = text("""
    select exists (select from evidence.staged) or exists (select from evidence.deed where entry_id is null)
        or (select h.size > coalesce((select max(c.size) from evidence.checkpoint c), 0) from evidence.head h)
""")
PLACES = text("""
    select e.entry_id, e.index, e.leaf_hash from evidence.entry e where e.entry_id = any (cast(:ids as text[]))
""")
ENTRY_TYPES = ("int8", "text", "bytea", "bytea", "timestamptz", "text", "text")


def take_over(db: Connection, name: str) -> int:
    """The new epoch of the sequencer ``name``; whoever had the one before can place nothing any more."""
    return int(db.execute(TAKE_OVER, {"name": name}).scalar_one())


def lock_head(db: Connection) -> tuple[Head, bool]:
    """The head, locked until the transaction ends, and whether entries are staged. :class:`EvidenceDamaged`."""
    rows = db.execute(LOCK_HEAD).all()
    if len(rows) != 1 or None in tuple(rows[0]):
        raise EvidenceDamaged(what=f"head, {len(rows)} rows")
    fields = len(Head.__struct_fields__)
    return Head(*rows[0][:fields]), bool(rows[0][fields])


def stage(db: Connection, entries: Sequence[Waiting]) -> None:
    """Keep entries in the present transaction until the sequencer places them. A known id is an ``IntegrityError``."""
    db.execute(STAGE, [msgspec.structs.asdict(one) for one in entries])


def take_staged(db: Connection, most: int) -> list[Waiting]:
    """The oldest staged entries, at most so many, removed from where they wait."""
    rows = sorted(db.execute(TAKE_STAGED, {"most": most}))
    return [Waiting(*row[1:]) for row in rows]


def staged(db: Connection, entry_id: str) -> Waiting | None:
    """An entry that waits for its place."""
    row = db.execute(STAGED, {"entry_id": entry_id}).one_or_none()
    return None if row is None else Waiting(*row)


def is_work(db: Connection) -> bool:
    """Whether anything waits: an entry, a deed, or a tree that is not signed yet."""
    return bool(db.execute(IS_WORK).scalar_one())


def places(db: Connection, ids: Sequence[str]) -> Mapping[str, tuple[int, bytes]]:
    """Index and leaf hash of those of the entries that have a place."""
    return {row[0]: (row[1], bytes(row[2])) for row in db.execute(PLACES, {"ids": list(ids)})}


def copy_entries(db: Connection, first: int, entries: Sequence[Waiting], leaves: Sequence[bytes]) -> None:
    """Write entries at their places from ``first`` on; by COPY, because this is what the speed of the log hangs on.

    :class:`EntryTaken` for an id that has a place, :class:`Unavailable`.
    """
    driver: Any = db.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(COPY_ENTRIES) as copy:
            copy.set_types(ENTRY_TYPES)
            for index, (one, leaf) in enumerate(zip(entries, leaves, strict=True), start=first):
                copy.write_row((index, one.entry_id, one.body, leaf, one.at, one.stream, one.submission))
    except psycopg.errors.UniqueViolation as error:
        known = re.search(r"\(entry_id\)=\((.*)\)", error.diag.message_detail or "")
        raise EntryTaken(entry_id=known[1] if known else "?") from error
    except psycopg.OperationalError as error:
        db.invalidate(error)
        raise Unavailable(part="PostgreSQL", reason=type(error).__name__) from error
