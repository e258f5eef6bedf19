"""Every SQL statement of the evidence log, and the rows they give. All run as the role ``log``."""

from __future__ import annotations

from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

from heqi.engines.trust import TILE_WIDTH

HEAD = text("select origin, suite, epoch, log_key, payload_key_mark, size, root, frontier from evidence.head")
LOCK_HEAD = text(
    "select origin, suite, epoch, log_key, payload_key_mark, size, root, frontier from evidence.head for update"
)
INSERT_HEAD = text("""
    insert into evidence.head (origin, suite, log_key, payload_key_mark, size, root, frontier)
    values (:origin, :suite, :log_key, :payload_key_mark, 0, :root, '')
    on conflict do nothing
""")
UPDATE_HEAD = text("update evidence.head set size = :size, root = :root, frontier = :frontier")
INSERT_ENTRY = text("""
    insert into evidence.entry (index, entry_id, body, leaf_hash, at)
    values (:index, :entry_id, :body, :leaf_hash, :at)
""")
INSERT_DISCLOSURE = text("""
    insert into evidence.disclosure (entry_id, lookup, wrapped_key, sealed)
    values (:entry_id, :lookup, :wrapped_key, :sealed)
""")
INSERT_PAYLOAD = text("""
    insert into evidence.payload (entry_id, wrapped_key, chunks) values (:entry_id, :wrapped_key, :chunks)
""")
INSERT_CHUNK = text("""
    insert into evidence.payload_chunk (entry_id, number, body) values (:entry_id, :number, :body)
""")
INSERT_TILE = text("""
    insert into evidence.tile (level, number, hashes, root) values (:level, :number, :hashes, :root)
""")
INSERT_CHECKPOINT = text("insert into evidence.checkpoint (size, note) values (:size, :note)")

LEAF_HASHES = text("""
    select string_agg(leaf_hash, cast('' as bytea) order by index) from evidence.entry
    where index >= cast(:first as bigint) and index < cast(:first as bigint) + cast(:width as bigint)
""")
TILE_ROOTS = text("""
    select string_agg(root, cast('' as bytea) order by number) from evidence.tile
    where level = cast(:level as smallint) - 1
      and number >= cast(:first as bigint) and number < cast(:first as bigint) + cast(:width as bigint)
""")
FULL_TILE = text("select hashes from evidence.tile where level = :level and number = :number")
BODIES = text("""
    select body from evidence.entry
    where index >= cast(:first as bigint) and index < cast(:first as bigint) + cast(:width as bigint) order by index
""")
PUBLISHED_CHECKPOINT = text("""
    select size, note from evidence.checkpoint
    where made_in is distinct from pg_current_xact_id_if_assigned()
    order by size desc limit 1
""")
_ENTRY_ROWS = """
    select e.index, e.entry_id, e.body, e.leaf_hash, e.at, d.wrapped_key, d.sealed, d.lookup,
           (select min(c.size) from evidence.checkpoint c where c.size > e.index) as tree_size
    from evidence.entry e left join evidence.disclosure d using (entry_id)
"""
ENTRY_BY_ID = text(_ENTRY_ROWS + "where e.entry_id = :entry_id")
ENTRIES_BELOW = text(_ENTRY_ROWS + "where e.index < cast(:below as bigint) order by e.index desc limit :limit")
ENTRIES_BY_LOOKUP = text(_ENTRY_ROWS + "where d.lookup = :lookup order by e.index limit :limit")
PAYLOAD = text("select wrapped_key, chunks from evidence.payload where entry_id = :entry_id")
CHUNK = text("select body from evidence.payload_chunk where entry_id = :entry_id and number = :number")

ENTRIES_FROM = text(_ENTRY_ROWS + "where e.index >= cast(:first as bigint) order by e.index limit :limit")
ENTRY_AT = text(_ENTRY_ROWS + "where e.index = :index")
CHECKPOINTS_BETWEEN = text("""
    select size, note from evidence.checkpoint
    where size > cast(:after as bigint) and size <= cast(:upto as bigint)
""")
STORED_TILE = text("select hashes, root from evidence.tile where level = :level and number = :number")
STRAY_ROWS = text("""
    select 'entry' as what, e.entry_id, e.index as place from evidence.entry e, evidence.head h where e.index >= h.size
    union all
    select 'checkpoint', null, c.size from evidence.checkpoint c, evidence.head h where c.size > h.size
    union all
    select 'tile', null, t.number from evidence.tile t, evidence.head h
        where (cast(t.number as numeric) + 1) * power(cast(256 as numeric), t.level + 1) > h.size
    union all
    select 'disclosure', d.entry_id, null from evidence.disclosure d
        where not exists (select from evidence.entry e where e.entry_id = d.entry_id)
    union all
    select 'payload', p.entry_id, null from evidence.payload p
        where not exists (select from evidence.entry e where e.entry_id = p.entry_id)
    union all
    select 'payload_chunk', c.entry_id, null from evidence.payload_chunk c
        where not exists (select from evidence.payload p where p.entry_id = c.entry_id and c.number < p.chunks)
    limit 1
""")


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The one row that says what the log is and how far it has grown."""

    origin: str
    suite: str
    epoch: int
    log_key: str
    payload_key_mark: bytes
    size: int
    root: bytes
    frontier: bytes
    """Hashes of the complete subtrees, largest first."""


class NewEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry to be inserted."""

    index: int
    entry_id: str
    body: bytes
    leaf_hash: bytes
    at: datetime


class EntryRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry and, encrypted, what it commits to."""

    index: int
    entry_id: str
    body: bytes
    leaf_hash: bytes
    at: datetime
    wrapped_key: bytes | None
    sealed: bytes | None
    lookup: bytes | None
    tree_size: int | None
    """Leaves of the first signed tree that holds the entry."""


def head(db: Connection, *, lock: bool = False) -> Head | None:
    """The head of the log; None before the log was opened for the first time."""
    row = db.execute(LOCK_HEAD if lock else HEAD).one_or_none()
    return None if row is None else Head(*row)


def entry(db: Connection, entry_id: str) -> EntryRow | None:
    """One entry."""
    # PostgreSQL knows no NUL in a text, so no entry has an id with one.
    row = None if "\0" in entry_id else db.execute(ENTRY_BY_ID, {"entry_id": entry_id}).one_or_none()
    return None if row is None else EntryRow(*row)


def entries_below(db: Connection, index: int, limit: int) -> list[EntryRow]:
    """Entries in front of ``index``, newest first."""
    return [EntryRow(*row) for row in db.execute(ENTRIES_BELOW, {"below": index, "limit": limit})]


def entries_by_lookup(db: Connection, lookup: bytes, limit: int) -> list[EntryRow]:
    """Entries with this keyed hash of their content, oldest first."""
    return [EntryRow(*row) for row in db.execute(ENTRIES_BY_LOOKUP, {"lookup": lookup, "limit": limit})]


def entries_from(db: Connection, index: int, limit: int) -> list[EntryRow]:
    """Entries from ``index`` on, in the order of the log."""
    return [EntryRow(*row) for row in db.execute(ENTRIES_FROM, {"first": index, "limit": limit})]


def entry_at(db: Connection, index: int) -> EntryRow | None:
    """The entry at this place of the log."""
    row = db.execute(ENTRY_AT, {"index": index}).one_or_none()
    return None if row is None else EntryRow(*row)


def payload(db: Connection, entry_id: str) -> tuple[bytes, int] | None:
    """Wrapped key and number of chunks of a payload."""
    row = db.execute(PAYLOAD, {"entry_id": entry_id}).one_or_none()
    return None if row is None else (row.wrapped_key, row.chunks)


def chunk(db: Connection, entry_id: str, number: int) -> bytes:
    """One encrypted chunk of a payload; empty where there is none, which decrypts to nothing."""
    return db.execute(CHUNK, {"entry_id": entry_id, "number": number}).scalar_one_or_none() or b""


def stored_tile(db: Connection, level: int, number: int) -> tuple[bytes, bytes] | None:
    """Hashes and root of a full tile as they are stored."""
    row = db.execute(STORED_TILE, {"level": level, "number": number}).one_or_none()
    return None if row is None else (row.hashes, row.root)


def checkpoints_between(db: Connection, after: int, upto: int) -> dict[int, bytes]:
    """Notes of the checkpoints of these sizes, by size."""
    return {row.size: row.note for row in db.execute(CHECKPOINTS_BETWEEN, {"after": after, "upto": upto})}


def stray_row(db: Connection) -> tuple[str, str | None, int | None] | None:
    """Table, entry id and place of one row that belongs to nothing; None where there is no such row."""
    row = db.execute(STRAY_ROWS).one_or_none()
    return None if row is None else (row.what, row.entry_id, row.place)


def hashes(db: Connection, level: int, first: int, width: int) -> bytes:
    """``width`` hashes of tile level ``level`` from ``first`` on: leaf hashes, or roots of full tiles below."""
    statement = LEAF_HASHES if level == 0 else TILE_ROOTS
    parameters = {"first": first, "width": width} | ({"level": level} if level else {})
    return db.execute(statement, parameters).scalar_one() or b""


def tile(db: Connection, level: int, number: int, width: int) -> bytes:
    """The first hashes of a tile: full tiles are stored, narrower ones are put together from what lies below."""
    if width < TILE_WIDTH:
        return hashes(db, level, number * TILE_WIDTH, width)
    return db.execute(FULL_TILE, {"level": level, "number": number}).scalar_one()


def bodies(db: Connection, first: int, width: int) -> list[bytes]:
    """Bodies of ``width`` entries from index ``first`` on."""
    return list(db.execute(BODIES, {"first": first, "width": width}).scalars())


def published_checkpoint(db: Connection) -> tuple[int, bytes] | None:
    """Size and note of the newest checkpoint that another, committed transaction made."""
    row = db.execute(PUBLISHED_CHECKPOINT).one_or_none()
    return None if row is None else (row.size, row.note)
