"""Institutions, people, mandates and delegations in the database. The connection's role decides whose rows are seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import msgspec
from sqlalchemy import Connection, RowMapping, text

from heqi.engines.parties.model.people import (
    Delegation,
    Institution,
    InstitutionStatus,
    Mandate,
    Person,
)

INSERT_INSTITUTION = text("""
    insert into parties.institution (id, name_zh, name_en, kind, uscc, lei, status, created_at)
    values (:id, :name_zh, :name_en, :kind, :uscc, :lei, :status, :created_at)
""")
INSTITUTION = text("select * from parties.institution where id = :id")
LOCK_INSTITUTION = text("select * from parties.institution where id = :id for no key update")
INSTITUTION_BY_IDENTIFIER = text("""
    select * from parties.institution where uscc = cast(:uscc as text) or lei = cast(:lei as text) order by id limit 1
""")
INSTITUTIONS = text("""
    select * from parties.institution
    where (cast(:kind as text) is null or kind = cast(:kind as text))
      and position(lower(cast(:text as text)) in lower(concat_ws(' ', name_zh, name_en, uscc, lei))) > 0
      and (cast(:cursor as text) is null or id collate "C" > cast(:cursor as text))
    order by id collate "C" limit cast(:limit as bigint)
""")
UPDATE_STATUS = text("update parties.institution set status = :status where id = :id")

LOCK_LOOKUP = text("select pg_advisory_xact_lock(hashtextextended('heqi.individual/' || encode(:lookup, 'hex'), 0))")
INDIVIDUAL = text("select individual from parties.person where resident_id_lookup = :lookup order by id limit 1")
INSERT_PERSON = text("""
    insert into parties.person (id, institution, name_zh, name_en, individual, resident_id_lookup, resident_id_sealed,
                                resident_id_masked, joined_at)
    values (:id, :institution, :name_zh, :name_en, :individual, :resident_id_lookup, :resident_id_sealed,
            :resident_id_masked, :joined_at)
""")
_PERSON = """
    select id, institution, name_zh, name_en, individual, resident_id_masked, joined_at, left_at from parties.person
"""
PERSON = text(_PERSON + "where id = :id")
LOCK_PERSON = text(_PERSON + "where id = :id for no key update")
PERSON_HERE = text(
    _PERSON + "where institution = :institution and individual = :individual and left_at is null order by id limit 1"
)
PEOPLE_BY_LOOKUP = text(
    _PERSON + "where institution = :institution and resident_id_lookup = :lookup order by id desc limit 100"
)
PEOPLE = text(
    _PERSON
    + """
    where institution = :institution
      and (cast(:with_left as boolean) or left_at is null)
      and position(lower(cast(:text as text)) in lower(name_zh || ' ' || name_en)) > 0
      and (cast(:cursor as text) is null or id collate "C" < cast(:cursor as text))
    order by id collate "C" desc limit cast(:limit as bigint)
"""
)
SEALED = text("select resident_id_sealed from parties.person where id = :id")
LEAVE = text("update parties.person set left_at = :at where id = :id")

INSERT_MANDATE = text("""
    insert into parties.mandate
        (id, institution, person, department, roles, valid_from, valid_until, granted_by, granted_at, revoked_at)
    values (:id, :institution, :person, :department, :roles, :valid_from, :valid_until, :granted_by, :granted_at,
            :revoked_at)
""")
MANDATE = text("select * from parties.mandate where id = :id")
MANDATES = text("select * from parties.mandate where person = :person order by id")
END_MANDATES = text("""
    update parties.mandate set valid_until = :last
    where person = :person and revoked_at is null and valid_from <= :last
      and (valid_until is null or valid_until > :last)
""")
REVOKE_MANDATES = text("""
    update parties.mandate set revoked_at = :at
    where person = :person and revoked_at is null
      and valid_from >= :begins_from and (valid_until is null or valid_until >= :ends_from)
""")
REVOKE_MANDATE = text("update parties.mandate set revoked_at = :at where id = :id and revoked_at is null")

INSERT_DELEGATION = text("""
    insert into parties.delegation
        (id, institution, lender, deputy, roles, valid_from, valid_until, reason, created_at, revoked_at)
    values (:id, :institution, :lender, :deputy, :roles, :valid_from, :valid_until, :reason, :created_at, :revoked_at)
""")
DELEGATION = text("select * from parties.delegation where id = :id")
DELEGATIONS = text("select * from parties.delegation where :person in (lender, deputy) order by id")
REVOKE_DELEGATION = text("update parties.delegation set revoked_at = :at where id = :id and revoked_at is null")
REVOKE_DELEGATIONS = text("""
    update parties.delegation set revoked_at = :at where :person in (lender, deputy) and revoked_at is null
""")
LENT_BETWEEN = text("""
    select lender, deputy from parties.delegation
    where deputy = any(cast(:people as text[])) and lender = any(cast(:people as text[]))
      and valid_from <= :last_day and valid_until >= :first_day
      and (revoked_at is null or revoked_at > :since)
""")
ACTOR = text("select * from parties.actor(:person, :at)")


def parameters(record: msgspec.Struct) -> dict[str, object]:
    """A record as statement parameters: enums as their words, tuples as arrays, dates as they are, texts apart."""
    words: dict[str, object] = msgspec.to_builtins(record, builtin_types=(date, datetime, bytes))
    flat: dict[str, object] = {}
    for name, value in words.items():
        if isinstance(value, dict):
            flat |= {f"{name}_{language}": part for language, part in value.items()}  # pyright: ignore[reportUnknownVariableType]
        else:
            flat[name] = list(value) if isinstance(value, tuple) else value  # pyright: ignore[reportUnknownArgumentType]
    return flat


def record_of(row: RowMapping, *texts: str) -> dict[str, object]:
    """A row as the fields of a record: ``texts`` are columns in two languages, joined again."""
    fields: dict[str, object] = {str(name): value for name, value in row.items()}
    for name in texts:
        fields[name] = {"zh": fields.pop(f"{name}_zh"), "en": fields.pop(f"{name}_en")}
    return fields


def _institution(row: RowMapping | None) -> Institution | None:
    return None if row is None else msgspec.convert(record_of(row, "name"), Institution)


def _person(row: RowMapping | None) -> Person | None:
    return None if row is None else msgspec.convert(record_of(row, "name"), Person)


def insert_institution(db: Connection, one: Institution) -> None:
    """Keep a new institution (as door)."""
    db.execute(INSERT_INSTITUTION, parameters(one))


def institution(db: Connection, institution_id: str, *, locked: bool = False) -> Institution | None:
    """One institution."""
    statement = LOCK_INSTITUTION if locked else INSTITUTION
    return _institution(db.execute(statement, {"id": institution_id}).mappings().one_or_none())


def institution_by_identifier(db: Connection, uscc: str | None, lei: str | None) -> Institution | None:
    """The institution that has one of these identifiers."""
    row = db.execute(INSTITUTION_BY_IDENTIFIER, {"uscc": uscc, "lei": lei})
    return _institution(row.mappings().one_or_none())


def institutions(db: Connection, kind: str | None, search: str, cursor: str | None, limit: int) -> list[Institution]:
    """Institutions in the order of their ids, those after ``cursor``."""
    rows = db.execute(INSTITUTIONS, {"kind": kind, "text": search, "cursor": cursor, "limit": limit}).mappings()
    return [msgspec.convert(record_of(row, "name"), Institution) for row in rows]


def update_status(db: Connection, institution_id: str, status: InstitutionStatus) -> None:
    """Keep another status (as door)."""
    db.execute(UPDATE_STATUS, {"id": institution_id, "status": status.value})


def individual(db: Connection, lookup: bytes) -> str | None:
    """The natural person of this resident id, at whichever institution (as door); one at a time may join it."""
    db.execute(LOCK_LOOKUP, {"lookup": lookup})
    return db.execute(INDIVIDUAL, {"lookup": lookup}).scalar_one_or_none()


def insert_person(db: Connection, one: Person, lookup: bytes | None, sealed: bytes | None) -> None:
    """Keep a new person; ``lookup`` and ``sealed`` are the resident id's keyed hash and ciphertext."""
    db.execute(INSERT_PERSON, parameters(one) | {"resident_id_lookup": lookup, "resident_id_sealed": sealed})


def person(db: Connection, person_id: str, *, locked: bool = False) -> Person | None:
    """One person; ``locked``: nobody else changes what they may do until this transaction ends."""
    statement = LOCK_PERSON if locked else PERSON
    return _person(db.execute(statement, {"id": person_id}).mappings().one_or_none())


def person_here(db: Connection, institution_id: str, individual_id: str) -> Person | None:
    """The record of a natural person at an institution that they have not left."""
    row = db.execute(PERSON_HERE, {"institution": institution_id, "individual": individual_id})
    return _person(row.mappings().one_or_none())


def people_by_lookup(db: Connection, institution_id: str, lookup: bytes) -> list[Person]:
    """The records of one resident id at an institution, newest first."""
    rows = db.execute(PEOPLE_BY_LOOKUP, {"institution": institution_id, "lookup": lookup}).mappings()
    return [msgspec.convert(record_of(row, "name"), Person) for row in rows]


def people(
    db: Connection, institution_id: str, search: str, with_left: bool, cursor: str | None, limit: int
) -> list[Person]:
    """People of an institution, newest first, those older than ``cursor``."""
    words = {"institution": institution_id, "text": search, "with_left": with_left, "cursor": cursor, "limit": limit}
    rows = db.execute(PEOPLE, words).mappings()
    return [msgspec.convert(record_of(row, "name"), Person) for row in rows]


def sealed_resident_id(db: Connection, person_id: str) -> bytes | None:
    """The ciphertext of a person's resident id."""
    return db.execute(SEALED, {"id": person_id}).scalar_one_or_none()


def leave(db: Connection, person_id: str, at: datetime) -> None:
    """The person is gone from ``at`` on, with every mandate and every delegation given or received."""
    db.execute(LEAVE, {"id": person_id, "at": at})
    revoke_mandates(db, person_id, at, date.min)
    db.execute(REVOKE_DELEGATIONS, {"person": person_id, "at": at})


def insert_mandate(db: Connection, one: Mandate) -> None:
    """Keep a new mandate."""
    db.execute(INSERT_MANDATE, parameters(one))


def mandate(db: Connection, mandate_id: str) -> Mandate | None:
    """One mandate."""
    row = db.execute(MANDATE, {"id": mandate_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Mandate)


def mandates(db: Connection, person_id: str) -> tuple[Mandate, ...]:
    """All mandates a person ever had, in the order they were granted."""
    rows = db.execute(MANDATES, {"person": person_id}).mappings()
    return tuple(msgspec.convert(dict(row), Mandate) for row in rows)


def end_mandates(db: Connection, person_id: str, last: date, at: datetime) -> None:
    """What runs ends with the day ``last``; what would begin later is revoked."""
    db.execute(END_MANDATES, {"person": person_id, "last": last})
    later = {"person": person_id, "at": at, "begins_from": last + timedelta(days=1), "ends_from": date.min}
    db.execute(REVOKE_MANDATES, later)


def revoke_mandates(db: Connection, person_id: str, at: datetime, ends_from: date) -> None:
    """Every mandate that ends on the day ``ends_from``, later or never is revoked at once."""
    db.execute(REVOKE_MANDATES, {"person": person_id, "at": at, "begins_from": date.min, "ends_from": ends_from})


def revoke_mandate(db: Connection, mandate_id: str, at: datetime) -> bool:
    """Whether this call revoked it."""
    return db.execute(REVOKE_MANDATE, {"id": mandate_id, "at": at}).rowcount == 1


def insert_delegation(db: Connection, one: Delegation) -> None:
    """Keep a new delegation."""
    db.execute(INSERT_DELEGATION, parameters(one))


def delegation(db: Connection, delegation_id: str) -> Delegation | None:
    """One delegation."""
    row = db.execute(DELEGATION, {"id": delegation_id}).mappings().one_or_none()
    return None if row is None else msgspec.convert(dict(row), Delegation)


def delegations(db: Connection, person_id: str) -> tuple[Delegation, ...]:
    """All delegations a person ever gave or received."""
    rows = db.execute(DELEGATIONS, {"person": person_id}).mappings()
    return tuple(msgspec.convert(dict(row), Delegation) for row in rows)


def revoke_delegation(db: Connection, delegation_id: str, at: datetime) -> bool:
    """Whether this call revoked it."""
    return db.execute(REVOKE_DELEGATION, {"id": delegation_id, "at": at}).rowcount == 1


def lent_between(
    db: Connection, people_ids: list[str], first_day: date, last_day: date, since: datetime
) -> list[tuple[str, str]]:
    """Lender and deputy of every delegation among these people that stood at any time in the days given."""
    words = {"people": people_ids, "first_day": first_day, "last_day": last_day, "since": since}
    return [(row.lender, row.deputy) for row in db.execute(LENT_BETWEEN, words)]


def actor(db: Connection, person_id: str, at: datetime) -> Mapping[str, object] | None:
    """Name, institution, roles and whether the person has left, as identity reads it (as door)."""
    row = db.execute(ACTOR, {"person": person_id, "at": at}).mappings().one_or_none()
    return None if row is None else dict(row)
