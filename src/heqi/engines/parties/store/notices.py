"""Every statement on ``parties.notice``."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.engines.parties.model.notices import Notice
from heqi.kernel.messages import Text

INSERT = text("""
    insert into parties.notice (id, institution, person, subject_zh, subject_en, body_zh, body_en, link, created_at)
    select :id, institution, id, :subject_zh, :subject_en, :body_zh, :body_en, :link, :created_at
    from parties.person where id = :person and left_at is null
    returning *
""")
NOTICES = text("""
    select * from parties.notice
    where institution = heqi.institution() and person = heqi.person()
      and (cast(:cursor as text) is null or id collate "C" < :cursor)
    order by id collate "C" desc limit :limit
""")
COUNT = text("select count(*) from parties.notice where institution = heqi.institution() and person = heqi.person()")
NOTICE = text("""
    select n.* from parties.notice n join parties.person p on p.id = n.person
    where n.id = :id and p.left_at is null
""")
HOLDERS = text("""
    select distinct p.id from parties.person p join parties.mandate m on m.person = p.id
    where p.institution = :institution and p.left_at is null and :role = any(m.roles)
      and m.revoked_at is null and m.valid_from <= cast(:day as date)
      and (m.valid_until is null or m.valid_until >= cast(:day as date))
    order by p.id
""")


def insert(db: Connection, notice_id: str, person: str, said: dict[str, str], at: datetime) -> Notice | None:
    """Keep a notice, as door; None when there is no such person, or the person has left."""
    row = db.execute(INSERT, said | {"id": notice_id, "person": person, "created_at": at}).mappings().one_or_none()
    return None if row is None else _notice(row)


def notices(db: Connection, cursor: str | None, limit: int) -> tuple[tuple[Notice, ...], int]:
    """The person's own notices, newest first, those older than ``cursor``; and how many there are."""
    rows = db.execute(NOTICES, {"cursor": cursor, "limit": limit}).mappings()
    return tuple(_notice(row) for row in rows), db.execute(COUNT).scalar_one()


def notice(db: Connection, notice_id: str) -> Notice | None:
    """A notice of anybody who has not left, as door."""
    row = db.execute(NOTICE, {"id": notice_id}).mappings().one_or_none()
    return None if row is None else _notice(row)


def holders(db: Connection, institution: str, role: str, day: date) -> tuple[str, ...]:
    """Ids of the people of an institution who hold a role by mandate on a day, as door."""
    return tuple(db.execute(HOLDERS, {"institution": institution, "role": role, "day": day}).scalars())


def _notice(row: RowMapping) -> Notice:
    values: dict[str, Any] = {name: row[name] for name in ("id", "institution", "person", "link", "created_at")}
    texts = {name: Text(row[f"{name}_zh"], row[f"{name}_en"]) for name in ("subject", "body")}
    return msgspec.convert(values | texts, Notice)
