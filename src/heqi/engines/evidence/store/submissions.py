"""Submissions: keys of those who sign entries, their signatures, and the entries that came with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

INSERT_KEY = text("""
    insert into evidence.submitter (id, key, institution) values (:id, :key, :institution)
    on conflict (id) do nothing
""")
KEY = text("select key, institution from evidence.submitter where id = :id")
KEYS = text("select key from evidence.submitter order by id")
INSERT_SUBMISSION = text("""
    insert into evidence.submission (id, institution, submitter, count, note)
    values (:id, :institution, :submitter, :count, :note)
""")
_SUBMITTED = """
    select e.entry_id, {index} as index, e.stream, e.at, e.body, s.id, s.submitter, s.note, s.count
    from {table} e join evidence.submission s on s.id = e.submission
"""
_PLACED = _SUBMITTED.format(index="e.index", table="evidence.entry")
_WAITING = _SUBMITTED.format(index="cast(null as bigint)", table="evidence.staged")
_WANTED = "where e.entry_id = any (cast(:ids as text[]))"
SUBMITTED = text(f"{_PLACED} {_WANTED} union all {_WAITING} {_WANTED}")
BODIES = text("select body from evidence.entry where submission = :submission order by index")
KNOWN = text("""
    select entry_id, body from evidence.entry where entry_id = any (cast(:ids as text[]))
    union all select entry_id, body from evidence.staged where entry_id = any (cast(:ids as text[]))
""")


class SubmittedRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry that its submitter has signed."""

    entry_id: str
    index: int | None
    stream: str
    at: datetime
    body: bytes
    submission: str
    submitter: str
    note: bytes
    count: int
    """Entries under the same signature."""


def insert_key(db: Connection, key_id: str, key: str, institution: str) -> None:
    """Keep a public key, unless one with this id is there."""
    db.execute(INSERT_KEY, {"id": key_id, "key": key, "institution": institution})


def key(db: Connection, key_id: str) -> tuple[str, str] | None:
    """The verifier key of this id, and whose it is."""
    row = db.execute(KEY, {"id": key_id}).one_or_none()
    return None if row is None else (row[0], row[1])


def keys(db: Connection) -> list[str]:
    """The verifier keys that may be seen."""
    return list(db.execute(KEYS).scalars())


def insert_submission(db: Connection, values: Mapping[str, object]) -> None:
    """Keep the signature of a submitter."""
    db.execute(INSERT_SUBMISSION, values)


def submitted(db: Connection, ids: Sequence[str]) -> dict[str, SubmittedRow]:
    """Signed entries of the present institution by id."""
    return {row[0]: SubmittedRow(*row) for row in db.execute(SUBMITTED, {"ids": list(ids)})}


def bodies(db: Connection, submission: str) -> list[bytes]:
    """The entries of a submission that have a place, in their order."""
    return [bytes(body) for body in db.execute(BODIES, {"submission": submission}).scalars()]


def known(db: Connection, ids: Sequence[str]) -> dict[str, bytes]:
    """Bytes of those of the entries that are there, wherever they stand and whosever they are."""
    return {row[0]: bytes(row[1]) for row in db.execute(KNOWN, {"ids": list(ids)})}
