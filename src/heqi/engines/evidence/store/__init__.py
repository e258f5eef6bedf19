"""Every SQL statement of the evidence log, and the rows they give.

What an institution reads of its own runs as the application role, under row security; the log itself as the role
``log``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, text

from heqi.engines.evidence.model import EvidenceDamaged, Standing
from heqi.engines.trust import HASH_BYTES, TILE_WIDTH, Frontier, TileTree, subtree_root

_HEAD = "select origin, suite, log_key, payload_key_mark, size, root, frontier, epoch from evidence.head"
HEAD = text(_HEAD)
# Whoever stands still with the lock in hand loses it: the server ends its transaction.
LOCK_HEAD = text(f"""
    {_HEAD.replace("epoch from", "epoch, exists (select from evidence.staged) from")},
        set_config('idle_in_transaction_session_timeout', '10s', true)
    for update of head
""")
INSERT_HEAD = text("""
    insert into evidence.head (origin, suite, log_key, payload_key_mark, size, root, frontier)
    values (:origin, :suite, :log_key, :payload_key_mark, 0, :root, '')
    on conflict do nothing
""")
UPDATE_HEAD = text("update evidence.head set size = :size, root = :root, frontier = :frontier")
GROW = text("""
    with grown as (update evidence.head set size = :size, root = :root, frontier = :frontier)
    insert into evidence.checkpoint (size, note) values (:size, :note)
""")
COPY_ENTRIES = """
    copy evidence.entry (index, entry_id, body, leaf_hash, at, stream, submission) from stdin (format binary)
"""
INSERT_DISCLOSURE = text("""
    insert into evidence.disclosure (entry_id, institution, stream, lookup, wrapped_key, sealed)
    values (:entry_id, :institution, :stream, :lookup, :wrapped_key, :sealed)
""")
INSERT_PAYLOAD = text("""
    insert into evidence.payload (entry_id, institution, wrapped_key, chunks)
    values (:entry_id, :institution, :wrapped_key, :chunks)
""")
INSERT_CHUNK = text("""
    insert into evidence.payload_chunk (entry_id, institution, number, body)
    values (:entry_id, :institution, :number, :body)
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
PUBLISHED_CHECKPOINT = text("select size, note from evidence.checkpoint order by size desc limit 1")
NEWEST_CHECKPOINT = text("select max(size) from evidence.checkpoint")
_MOMENT = "case when e.at >= timestamptz '0001-01-01 00:00Z' and e.at < timestamptz '9999-12-31 00:00Z' then e.at end"
_PLACED = f"""
    select e.index, e.entry_id, e.body, {_MOMENT}, d.wrapped_key, d.sealed, d.lookup,
           (select min(c.size) from evidence.checkpoint c where c.size > e.index) as tree_size
    from evidence.entry e join evidence.disclosure d using (entry_id)
"""
_WAITING = f"""
    select cast(null as bigint) as index, e.entry_id, e.body, {_MOMENT}, d.wrapped_key, d.sealed, d.lookup,
           cast(null as bigint)
    from evidence.staged e join evidence.disclosure d using (entry_id)
"""
ENTRY_BY_ID = text(
    f"{_PLACED} where e.entry_id = :entry_id union all {_WAITING} where e.entry_id = :entry_id order by index limit 1"
)
ENTRIES_BELOW = text(
    _PLACED + "where e.index < cast(:below as bigint) and d.stream = 'deposit' order by e.index desc limit :limit"
)
WAITING_DEPOSITS = text(_WAITING + "where d.stream = 'deposit' order by e.number desc limit :limit")
DEPOSITS = text("select count(*) from evidence.disclosure where stream = 'deposit'")
ENTRIES_BY_LOOKUP = text(
    f"{_PLACED} where d.lookup = :lookup union all {_WAITING} where d.lookup = :lookup order by index limit :limit"
)
PAYLOAD = text("select wrapped_key, chunks from evidence.payload where entry_id = :entry_id")
CHUNK = text("select body from evidence.payload_chunk where entry_id = :entry_id and number = :number")

STORED_ENTRIES = """
    select e.index, e.entry_id, e.body, e.leaf_hash,
           case when e.at >= timestamptz '0001-01-01 00:00Z' and e.at < timestamptz '10000-01-01 00:00Z'
               then to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') else cast(e.at as text) end as at,
           d.wrapped_key, d.sealed, d.lookup, e.stream
    from evidence.entry e left join evidence.disclosure d using (entry_id)
"""
STORED_FROM = text(STORED_ENTRIES + "where e.index >= cast(:first as bigint) order by e.index limit :limit")
STORED_AT = text(STORED_ENTRIES + "where e.index = :index")
CHECKPOINTS_BETWEEN = text("""
    select size, note from evidence.checkpoint
    where size > cast(:after as bigint) and size <= cast(:upto as bigint)
""")
STORED_TILE = text("select hashes, root from evidence.tile where level = :level and number = :number")
STRAY_ROWS = text("""
    select 'entry' as what, e.entry_id, e.index as place from evidence.entry e, evidence.head h
        where (e.index < h.size) is not true
    union all
    select 'checkpoint ' || coalesce(cast(c.size as text), '?'), null, null from evidence.checkpoint c, evidence.head h
        where (c.size <= h.size) is not true
    union all
    select 'tile ' || coalesce(cast(t.level as text), '?') || '/' || coalesce(cast(t.number as text), '?'), null, null
        from evidence.tile t, evidence.head h
        where ((cast(t.number as numeric) + 1) * power(cast(256 as numeric), t.level + 1) <= h.size) is not true
    union all
    select 'disclosure', d.entry_id, null from evidence.disclosure d
        where not exists (select from evidence.entry e where e.entry_id = d.entry_id)
          and not exists (select from evidence.staged s where s.entry_id = d.entry_id)
    union all
    select 'payload', p.entry_id, null from evidence.payload p
        where not exists (select from evidence.entry e where e.entry_id = p.entry_id)
          and not exists (select from evidence.staged s where s.entry_id = p.entry_id)
    union all
    select 'payload_chunk', c.entry_id, null from evidence.payload_chunk c
        where not exists (select from evidence.payload p where p.entry_id = c.entry_id and c.number < p.chunks)
    limit 1
""")

# For the owner's login alone, when the log goes on under a new key; see renewal.py.
TAKE_OWNERSHIP = text("select set_config('role', current_database() || '_owner', true)")
FORGET_CHECKPOINTS = text("delete from evidence.checkpoint")
RENAME_HEAD = text("update evidence.head set origin = :origin, log_key = :log_key")


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The one row that says what the log is and how far it has grown."""

    origin: str
    suite: str
    log_key: str
    payload_key_mark: bytes
    size: int
    root: bytes
    frontier: bytes
    """Hashes of the complete subtrees, largest first."""
    epoch: int
    """Counts the sequencers; only the present one may place entries."""


class Waiting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry without a place: what its submitter has fixed."""

    entry_id: str
    stream: str
    body: bytes
    at: datetime
    submission: str | None = None


class EntryRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry and, encrypted, what it commits to."""

    index: int | None
    """Its place; None while it waits for one."""
    entry_id: str
    body: bytes
    at: datetime
    wrapped_key: bytes | None
    sealed: bytes | None
    lookup: bytes | None
    tree_size: int | None
    """Leaves of the first signed tree that holds the entry; None before there is one."""

    def standing(self, final_size: int) -> Standing:
        """How far the entry has come, where the first so many entries are final."""
        if self.index is None:
            return Standing.STAGED
        return Standing.FINAL if self.index < final_size else Standing.PENDING


class StoredEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as the audit reads it: whatever a hand may have put into the columns, reading it does not fail."""

    index: int
    entry_id: str
    body: bytes
    leaf_hash: bytes
    at: str
    """RFC 3339 in UTC with microseconds; otherwise whatever PostgreSQL writes (``infinity``, years BC)."""
    wrapped_key: bytes | None
    sealed: bytes | None
    lookup: bytes | None
    stream: str


def head(db: Connection, *, lock: bool = False) -> Head | None:
    """The head of the log; None before the log was opened for the first time. :class:`EvidenceDamaged`."""
    rows = db.execute(LOCK_HEAD if lock else HEAD).all()
    if len(rows) > 1 or (rows and None in tuple(rows[0])):
        raise EvidenceDamaged(what=f"head, {len(rows)} rows")
    return Head(*rows[0][: len(Head.__struct_fields__)]) if rows else None


def entry(db: Connection, entry_id: str) -> EntryRow | None:
    """One entry. :class:`EvidenceDamaged`."""
    # PostgreSQL knows no NUL in a text, so no entry has an id with one.
    row = None if "\0" in entry_id else db.execute(ENTRY_BY_ID, {"entry_id": entry_id}).one_or_none()
    return None if row is None else _entry(row)


def entries_below(db: Connection, index: int, limit: int) -> list[EntryRow]:
    """Entries in front of ``index``, newest first. :class:`EvidenceDamaged`."""
    return [_entry(row) for row in db.execute(ENTRIES_BELOW, {"below": index, "limit": limit})]


def waiting_deposits(db: Connection, limit: int) -> list[EntryRow]:
    """Deposits that wait for their places, newest first. :class:`EvidenceDamaged`."""
    return [_entry(row) for row in db.execute(WAITING_DEPOSITS, {"limit": limit})]


def entries_by_lookup(db: Connection, lookup: bytes, limit: int) -> list[EntryRow]:
    """Entries with this keyed hash of their content, oldest first. :class:`EvidenceDamaged`."""
    return [_entry(row) for row in db.execute(ENTRIES_BY_LOOKUP, {"lookup": lookup, "limit": limit})]


def _entry(row: Row[Any]) -> EntryRow:
    found = EntryRow(*row)
    if found.at is None:  # pyright: ignore[reportUnnecessaryComparison] what no clock says: infinity, years BC
        raise EvidenceDamaged(what=f"{found.entry_id}, time")
    return found


def stored_from(db: Connection, index: int, limit: int) -> list[StoredEntry]:
    """Entries from ``index`` on, in the order of the log, for the audit."""
    return [StoredEntry(*row) for row in db.execute(STORED_FROM, {"first": index, "limit": limit})]


def stored_at(db: Connection, index: int) -> StoredEntry | None:
    """The entry at this place of the log, for the audit."""
    row = db.execute(STORED_AT, {"index": index}).one_or_none()
    return None if row is None else StoredEntry(*row)


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


def grow(db: Connection, tree: Frontier, note: bytes | None = None) -> None:
    """Make this tree the head of the log; ``note``: its signed checkpoint, where it has one."""
    values = {"size": tree.size, "root": tree.root, "frontier": b"".join(tree.hashes)}
    if note is None:
        db.execute(UPDATE_HEAD, values)
    else:
        db.execute(GROW, values | {"note": note})


def insert_tiles(db: Connection, level: int, tiles: Mapping[int, Sequence[bytes]]) -> None:
    """Keep full tiles of a level, by their numbers."""
    rows = [
        {"level": level, "number": number, "hashes": b"".join(hashes), "root": subtree_root(hashes)}
        for number, hashes in tiles.items()
    ]
    if rows:
        db.execute(INSERT_TILE, rows)


def newest_checkpoint(db: Connection) -> int | None:
    """Size of the newest signed tree."""
    return db.execute(NEWEST_CHECKPOINT).scalar_one()


def hashes(db: Connection, level: int, first: int, width: int) -> bytes:
    """``width`` hashes of tile level ``level`` from ``first`` on: leaf hashes, or roots of full tiles below."""
    statement = LEAF_HASHES if level == 0 else TILE_ROOTS
    parameters = {"first": first, "width": width} | ({"level": level} if level else {})
    return db.execute(statement, parameters).scalar_one() or b""


def tile(db: Connection, level: int, number: int, width: int) -> bytes:
    """The first hashes of a tile: full tiles are stored, narrower ones are put together from what lies below.

    :class:`EvidenceDamaged` when there are fewer.
    """
    if width < TILE_WIDTH:
        found = hashes(db, level, number * TILE_WIDTH, width)
    else:
        found = db.execute(FULL_TILE, {"level": level, "number": number}).scalar_one_or_none() or b""
    if len(found) != width * HASH_BYTES:
        raise EvidenceDamaged(what=f"tile {level}/{number}")
    return found


def root_at(db: Connection, size: int) -> bytes:
    """Root of the first ``size`` entries, from their tiles. :class:`EvidenceDamaged`."""
    return TileTree(size, lambda level, number, width: tile(db, level, number, width)).root()


def bodies(db: Connection, first: int, width: int) -> list[bytes]:
    """Bodies of ``width`` entries from index ``first`` on."""
    return list(db.execute(BODIES, {"first": first, "width": width}).scalars())


def published_checkpoint(db: Connection) -> tuple[int, bytes] | None:
    """Size and note of the newest checkpoint."""
    row = db.execute(PUBLISHED_CHECKPOINT).one_or_none()
    return None if row is None else (row.size, row.note)


def deposits(db: Connection) -> int:
    """How many deposits the present institution may read."""
    return int(db.execute(DEPOSITS).scalar_one())
