"""The table of mail addresses (schema ``portal``) and every statement on it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, text

from heqi.kernel.messages import Language
from heqi.portal.rooms.mail.model import Address, SetAddress

OWN = text("""
    select address, language, changed_at from portal.mail_address
    where person = heqi.person() and institution = heqi.institution()
""")
OF = text("select address, language, changed_at from portal.mail_address where person = :person")
PUT = text("""
    insert into portal.mail_address (person, address, language, changed_at)
    values (heqi.person(), :address, :language, :at)
    on conflict (person) do update
        set address = excluded.address, language = excluded.language, changed_at = excluded.changed_at
""")
REMOVE = text("delete from portal.mail_address where person = heqi.person() and institution = heqi.institution()")


def own(db: Connection) -> Address | None:
    """Where the present person wants mail."""
    row = db.execute(OWN).one_or_none()
    return None if row is None else Address(address=row[0], language=Language(row[1]), changed_at=row[2])


def of(db: Connection, person: str) -> Address | None:
    """Where a person wants mail, as door."""
    row = db.execute(OF, {"person": person}).one_or_none()
    return None if row is None else Address(address=row[0], language=Language(row[1]), changed_at=row[2])


def put(db: Connection, wanted: SetAddress, at: datetime) -> None:
    """Keep where the present person wants mail, or that nowhere."""
    if wanted.address:
        db.execute(PUT, {"address": wanted.address, "language": wanted.language, "at": at})
    else:
        db.execute(REMOVE)
