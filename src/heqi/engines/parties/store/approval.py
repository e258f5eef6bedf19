"""Approvals, votes and tier tables in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.engines.parties.model.approval import Approval, ApprovalState, TierTable, Vote
from heqi.engines.parties.store.people import parameters, record_of

INSERT_APPROVAL = text("""
    insert into parties.approval
        (id, institution, kind, subject, payload, payload_sha256, amount_fen, checkers_needed, tier_source,
         checker_role, checker_institution, maker, maker_name_zh, maker_name_en, hands, reason, proposed_at,
         expires_at, state)
    values (:id, :institution, :kind, :subject, :payload, :payload_sha256, :amount_fen, :checkers_needed, :tier_source,
            :checker_role, :checker_institution, :maker, :maker_name_zh, :maker_name_en, :hands, :reason, :proposed_at,
            :expires_at, :state)
""")
APPROVAL = text("select * from parties.approval where id = :id")
LOCK_APPROVAL = text("select * from parties.approval where id = :id for no key update")
APPROVALS = text("""
    select * from parties.approval
    where (cast(:kind as text) is null or kind = cast(:kind as text))
      and (cast(:subject as text) is null or subject = cast(:subject as text))
      and (cast(:state as text) is null
           or case when state = 'open' and expires_at <= :now then 'expired' else state end = cast(:state as text))
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text))
    order by id collate "C" desc limit cast(:limit as bigint)
""")
CLOSE_APPROVAL = text("""
    update parties.approval set state = :state, closed_at = :at where id = :id and state = 'open'
""")
EXPIRE = text("""
    update parties.approval set state = 'expired', closed_at = expires_at
    where institution = :institution and state = 'open' and expires_at <= :now
    returning id
""")
INSERT_VOTE = text("""
    insert into parties.vote
        (approval, number, institution, checker, checker_name_zh, checker_name_en, checker_institution, hands, verdict,
         reason, payload_sha256, at)
    values (:approval, :number, :institution, :checker, :checker_name_zh, :checker_name_en, :checker_institution,
            :hands, :verdict, :reason, :payload_sha256, :at)
""")
VOTES = text("""
    select approval, number, checker, checker_name_zh, checker_name_en, checker_institution, hands, verdict, reason,
           payload_sha256, at
    from parties.vote where approval = any(cast(:approvals as text[])) order by approval, number
""")
INSERT_TIER_TABLE = text("""
    insert into parties.tier_table (id, institution, kind, valid_from, tiers, source, set_by, set_at)
    values (:id, :institution, :kind, :valid_from, cast(:tiers as jsonb), :source, :set_by, :set_at)
""")
TIER_TABLES = text("""
    select * from parties.tier_table where institution = :institution and kind = :kind
    order by valid_from desc, id collate "C" desc
""")
TIER_TABLE_ON = text("""
    select * from parties.tier_table
    where institution = :institution and kind = :kind and valid_from <= :day
    order by valid_from desc, id collate "C" desc limit 1
""")


def insert_approval(db: Connection, one: Approval) -> None:
    """Keep a new approval."""
    db.execute(INSERT_APPROVAL, parameters(one))


def approval(db: Connection, approval_id: str, *, locked: bool = False) -> Approval | None:
    """One approval with its votes; ``locked``: only while it is open, and nobody else decides meanwhile."""
    row = db.execute(LOCK_APPROVAL if locked else APPROVAL, {"id": approval_id}).mappings().one_or_none()
    return None if row is None else _with_votes(db, [row])[0]


def approvals(
    db: Connection,
    *,
    kind: str | None,
    subject: str | None,
    state: ApprovalState | None,
    now: datetime,
    cursor: str | None,
    limit: int,
) -> list[Approval]:
    """Approvals that fit, newest first, those older than ``cursor``."""
    words = {"kind": kind, "subject": subject, "state": state, "now": now, "cursor": cursor, "limit": limit}
    return _with_votes(db, db.execute(APPROVALS, words).mappings().all())


def close(db: Connection, approval_id: str, state: ApprovalState, at: datetime) -> None:
    """The last word on a locked approval."""
    closed = db.execute(CLOSE_APPROVAL, {"id": approval_id, "state": state.value, "at": at})
    assert closed.rowcount == 1, "it was locked while open"


def expire(db: Connection, institution: str, now: datetime) -> list[str]:
    """Close what is past its time; the ids."""
    return sorted(db.execute(EXPIRE, {"institution": institution, "now": now}).scalars())


def insert_vote(db: Connection, of: Approval, vote: Vote) -> None:
    """Keep a vote; the database refuses a second one of the same checker."""
    db.execute(INSERT_VOTE, parameters(vote) | {"approval": of.id, "institution": of.institution})


def insert_tier_table(db: Connection, one: TierTable) -> None:
    """Keep a new table."""
    tiers = msgspec.json.encode(one.tiers).decode()
    db.execute(INSERT_TIER_TABLE, parameters(one) | {"tiers": tiers})


def tier_tables(db: Connection, institution: str, kind: str) -> list[TierTable]:
    """All tables of a kind, the newest day first."""
    rows = db.execute(TIER_TABLES, {"institution": institution, "kind": kind}).mappings()
    return [msgspec.convert(dict(row), TierTable) for row in rows]


def tier_table_on(db: Connection, institution: str, kind: str, day: date) -> TierTable | None:
    """The table in force on ``day``: of those with the same first day, the one set last."""
    words = {"institution": institution, "kind": kind, "day": day}
    row = db.execute(TIER_TABLE_ON, words).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), TierTable)


def _with_votes(db: Connection, rows: Sequence[RowMapping]) -> list[Approval]:
    found: dict[str, list[Vote]] = {str(row["id"]): [] for row in rows}
    for row in db.execute(VOTES, {"approvals": list(found)}).mappings():
        fields = record_of(row, "checker_name")
        found[str(fields.pop("approval"))].append(msgspec.convert(fields, Vote))
    return [
        msgspec.convert(record_of(row, "maker_name") | {"votes": tuple(found[str(row["id"])])}, Approval)
        for row in rows
    ]
