"""Deeds of the trail: every SQL statement on them, and their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

from heqi.engines.evidence.store import STORED_ENTRIES, StoredEntry

_DEED_COLUMNS = """d.id, d.institution, d.at, d.actor, d.on_behalf_of, d.action, d.subject, d.before_sha256,
           d.after_sha256, d.personal, d.request_id, d.entry_id"""
INSERT_DEED = text("""
    insert into evidence.deed (id, institution, at, actor, on_behalf_of, action, subject, before_sha256, after_sha256,
        personal, request_id)
    values (:id, :institution, :at, :actor, :on_behalf_of, :action, :subject, :before_sha256, :after_sha256,
        :personal, :request_id)
""")
OPEN_DEEDS = text(f"""
    select {_DEED_COLUMNS} from evidence.deed d
    where d.entry_id is null order by d.id limit :limit for update skip locked
""")
BIND_DEED = text("update evidence.deed set entry_id = :entry_id where id = :id")
_DEEDS_THAT_FIT = """
    from evidence.deed d
    where (cast(:actor as text) is null or :actor in (d.actor, d.on_behalf_of))
      and (cast(:action as text) is null or d.action = :action or starts_with(d.action, :action || '.'))
      and (cast(:subject as text) is null or d.subject = :subject)
      and (cast(:request_id as text) is null or d.request_id = :request_id)
      and (cast(:since as timestamptz) is null or d.at >= :since)
      and (cast(:until as timestamptz) is null or d.at < :until)
      and (cast(:personal as boolean) is null or d.personal = :personal)
"""
COUNT_DEEDS = text(f"select count(*) {_DEEDS_THAT_FIT}")
DEEDS = text(f"""
    select {_DEED_COLUMNS} {_DEEDS_THAT_FIT} and (cast(:cursor as text) is null or d.id collate "C" < :cursor)
    order by d.id collate "C" desc limit :limit
""")
BOUND_DEEDS = text(f"""
    select {_DEED_COLUMNS}, s.index, s.body, s.leaf_hash, s.at, s.wrapped_key, s.sealed, s.lookup, s.stream
    from evidence.deed d join ({STORED_ENTRIES}) s using (entry_id) order by s.index
""")
LOST_DEED = text("""
    select e.index, e.entry_id from evidence.entry e join evidence.disclosure x using (entry_id)
    where x.stream = 'trail' and not exists (select from evidence.deed d where d.entry_id = e.entry_id)
    order by e.index limit 1
""")


class DeedRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was done, by whom, in which request, and its entry once the log holds it."""

    id: str
    institution: str
    at: datetime
    actor: str
    on_behalf_of: str | None
    action: str
    subject: str
    before_sha256: str | None
    after_sha256: str | None
    personal: bool
    request_id: str
    entry_id: str | None


def insert_deed(db: Connection, deed: DeedRow) -> None:
    """Keep a deed that has no entry yet."""
    db.execute(INSERT_DEED, msgspec.structs.asdict(deed))


def open_deeds(db: Connection, limit: int) -> list[DeedRow]:
    """The oldest deeds without an entry, locked; those that another transaction has locked are left out."""
    return [DeedRow(**row) for row in db.execute(OPEN_DEEDS, {"limit": limit}).mappings()]


def bind_deeds(db: Connection, bound: Sequence[tuple[str, str]]) -> None:
    """Say which entry each deed has."""
    db.execute(BIND_DEED, [{"id": deed, "entry_id": entry} for deed, entry in bound])


def deeds(db: Connection, wanted: Mapping[str, object], cursor: str | None, limit: int) -> list[DeedRow]:
    """Deeds that fit, newest first, those older than ``cursor`` only."""
    rows = db.execute(DEEDS, {**wanted, "cursor": cursor, "limit": limit}).mappings()
    return [DeedRow(**row) for row in rows]


def count_deeds(db: Connection, wanted: Mapping[str, object]) -> int:
    """How many deeds fit."""
    return int(db.execute(COUNT_DEEDS, wanted).scalar_one())


def bound_deeds(db: Connection) -> Iterator[tuple[DeedRow, StoredEntry]]:
    """Every deed that has an entry, with it, in the order of the log."""
    for row in db.execute(BOUND_DEEDS):
        deed = DeedRow(**dict(zip(DeedRow.__struct_fields__, row[:12], strict=True)))
        yield deed, StoredEntry(row[12], str(deed.entry_id), *row[13:])


def lost_deed(db: Connection) -> tuple[int, str] | None:
    """Index and id of the first entry of the trail whose deed is gone."""
    row = db.execute(LOST_DEED).one_or_none()
    return None if row is None else (int(row[0]), str(row[1]))
