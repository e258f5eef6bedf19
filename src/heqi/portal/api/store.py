"""The table of kept answers (schema ``portal``) and every statement on it."""

from __future__ import annotations

from datetime import datetime

import msgspec
from sqlalchemy import Connection, text

ASK = text("""
    select pg_try_advisory_xact_lock(hashtextextended(
               'heqi answer ' || heqi.institution() || ' ' || heqi.person() || ' ' || cast(:key as text), 0)) as free,
           a.fingerprint, a.sealed
    from (select cast(:key as text) as key) as asked
    left join portal.answer a
      on a.institution = heqi.institution() and a.person = heqi.person() and a.key = asked.key
     and a.expires_at > cast(:now as timestamptz)
""")

KEEP = text("""
    insert into portal.answer as a (institution, person, key, fingerprint, sealed, kept_at, expires_at)
    values (heqi.institution(), heqi.person(), :key, :fingerprint, :sealed, :now, :expires_at)
    on conflict (institution, person, key) do update
        set fingerprint = excluded.fingerprint, sealed = excluded.sealed, kept_at = excluded.kept_at,
            expires_at = excluded.expires_at
        where a.expires_at <= excluded.kept_at
    returning key
""")

EXPIRE = text("delete from portal.answer where expires_at <= :now")


class Found(msgspec.Struct, frozen=True):
    """What is known of a key."""

    free: bool
    """Whether no other transaction is at work on it."""
    fingerprint: bytes | None
    """None: nothing was answered to it yet."""
    sealed: bytes | None


def ask(db: Connection, key: str, now: datetime) -> Found:
    """Take the key until the end of the transaction, without waiting, and see what was answered to it."""
    row = db.execute(ASK, {"key": key, "now": now}).one()
    return Found(row.free, row.fingerprint, row.sealed)


def keep(db: Connection, key: str, fingerprint: bytes, sealed: bytes, now: datetime, expires_at: datetime) -> bool:
    """Keep an answer; False when another transaction has kept one meanwhile."""
    values = {"key": key, "fingerprint": fingerprint, "sealed": sealed, "now": now, "expires_at": expires_at}
    return db.execute(KEEP, values).one_or_none() is not None


def expire(db: Connection, now: datetime) -> int:
    """Remove the answers whose time is over, of everybody; how many. Under the door's role."""
    return db.execute(EXPIRE, {"now": now}).rowcount
