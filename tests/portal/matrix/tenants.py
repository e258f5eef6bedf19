"""The tables of tenants as the application's own role meets them, for one institution and for another."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from tests.portal.matrix.marks import OWNERS
from tests.portal.matrix.world import World

REFUSED = "42501"
"""SQLSTATE insufficient_privilege: no grant, or row security."""
Row = Mapping[str, Any]

TENANT_TABLES = text("""
    select n.nspname || '.' || c.relname as name,
           exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                   and p.cmd in ('SELECT', 'ALL') and p.qual = 'true' and p.roles::text ~ '_app') as public,
           array(select a.attname::text from pg_index i join pg_attribute a
                 on a.attrelid = c.oid and a.attnum = any(i.indkey)
                 where i.indrelid = c.oid and i.indisprimary order by a.attnum) as keys,
           array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                 and not a.attisdropped and has_column_privilege(:app, c.oid, a.attnum, 'update')
                 order by a.attnum) as changeable,
           has_table_privilege(:app, c.oid, 'delete') as deletable,
           has_any_column_privilege(:app, c.oid, 'insert') as insertable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relrowsecurity and n.nspname !~ '^pg_' order by 1
""")
SHARED = text("select subject from heqi.participant where owner = :owner and institution = :reader")
BEGIN_AS = text("select set_config('heqi.institution', :place, true), set_config('heqi.person', :person, true)")


class Table(msgspec.Struct, frozen=True):
    """A table of tenants, and what the application's role may do with it."""

    name: str
    public: bool
    """Everybody reads every row."""
    keys: list[str]
    changeable: list[str]
    """Columns that it may update."""
    deletable: bool
    insertable: bool

    @property
    def owner(self) -> str:
        """The column of the institution whose row it is."""
        return "owner" if self.name == "heqi.participant" else "institution"


def tables(world: World) -> list[Table]:
    """Every table with row security, in every schema."""
    app = world.database.app_url.username
    with world.database.admin() as admin:
        return [Table(**row) for row in admin.execute(TENANT_TABLES, {"app": app}).mappings()]


def rows_of(world: World, table: Table, place: str) -> Sequence[Row]:
    """Every row of an institution, seen with the owner's eyes."""
    return _rows(world, table.name, table.owner, world.institutions[place], world.baseline[table.name])


@cache
def _rows(world: World, name: str, column: str, owner: str, digest: str) -> Sequence[Row]:
    """Kept for as long as the table has this digest."""
    with world.database.admin() as admin:
        asked = text(f"select to_jsonb(t) as row from {name} t where {column} = :owner")
        return admin.execute(asked, {"owner": owner}).scalars().all()


@cache
def shared(world: World, owner: str, reader: str) -> set[str]:
    """The subjects that ``owner`` lets ``reader`` take part in."""
    places = {"owner": world.institutions[owner], "reader": world.institutions[reader]}
    with world.database.admin() as admin:
        return set(admin.execute(SHARED, places).scalars())


@contextmanager
def as_app(world: World, institution: str, person: str = "") -> Generator[Connection]:
    """A transaction of the application's role for an institution, undone at the end."""
    with world.database.engine.connect() as db, db.begin() as transaction:
        db.execute(BEGIN_AS, {"place": institution, "person": person})
        yield db
        transaction.rollback()


def people_in(rows: Sequence[Row]) -> set[str]:
    """Who stands in these rows as the one who did or owns something; nobody too."""
    return {str(row[name]) for row in rows for name in ("actor", "person") if row.get(name)} | {""}


def _key(table: Table, row: Row) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in table.keys)


def seen(world: World, table: Table, reader: str, owner: str, people: Sequence[str] = ("",)) -> set[tuple[str, ...]]:
    """Keys of the owner's rows that are shown to ``reader`` (an id, or nobody), whichever of ``people`` asks."""
    asked = text(f"select to_jsonb(t) as row from {table.name} t where {table.owner} = :owner")
    found: set[tuple[str, ...]] = set()
    for person in people:
        with as_app(world, reader, person) as db:
            rows = db.execute(asked, {"owner": world.institutions[owner]}).scalars()
            found |= {_key(table, row) for row in rows}
    return found


def state_of(world: World, institution: str, person: str, statement: str, **values: object) -> str | int:
    """How many rows a statement touches, or the SQLSTATE with which it is refused."""
    with as_app(world, institution, person) as db:
        try:
            return db.execute(text(statement), values).rowcount
        except DBAPIError as error:
            return str(getattr(error.orig, "sqlstate", ""))


def inserted(world: World, table: Table, institution: str, row: Row) -> str | int:
    """What comes of inserting this very row for ``institution``: row security speaks before any constraint."""
    person = str(row.get("actor") or row.get("person") or "")
    columns = ", ".join(f'"{name}"' for name in row)
    statement = (
        f"insert into {table.name} ({columns}) "
        f"select {columns} from jsonb_populate_record(null::{table.name}, cast(:row as jsonb))"
    )
    return state_of(world, institution, person, statement, row=json.dumps(row))


def violations(world: World, table: Table, owners: str = OWNERS) -> list[str]:
    """Everything that row security ought to prevent at this table and does not, at the rows of these institutions."""
    found: list[str] = []
    for owner in owners:
        rows = rows_of(world, table, owner)
        for reader in [place for place in OWNERS if place != owner]:
            known = shared(world, owner, reader)
            common = {_key(table, row) for row in rows if table.public or known & {str(one) for one in row.values()}}
            found += _reads(world, table, owner, reader, rows, common)
            found += _writes(world, table, owner, reader, rows, common)
        if not table.public and seen(world, table, "", owner, sorted(people_in(rows))):
            found.append(f"nobody reads rows of {owner}")
    return found


def _reads(
    world: World, table: Table, owner: str, reader: str, rows: Sequence[Row], common: set[tuple[str, ...]]
) -> list[str]:
    institution = world.institutions[reader]
    extra = seen(world, table, institution, owner, sorted(people_in(rows))) - common
    return [f"{reader} reads {len(extra)} rows of {owner}"] if extra else []


def _writes(
    world: World, table: Table, owner: str, reader: str, rows: Sequence[Row], common: set[tuple[str, ...]]
) -> list[str]:
    found: list[str] = []
    institution, of_owner = world.institutions[reader], world.institutions[owner]
    mine = f"{table.owner} = :owner"
    private = [row for row in rows if _key(table, row) not in common]
    for person in sorted(people_in(rows)):
        for column in table.changeable[:1] if private else []:
            statement = f'update {table.name} set "{column}" = "{column}" where {mine} and not {_among(table, common)}'
            touched = state_of(world, institution, person, statement, owner=of_owner)
            found += [f"{reader} updates rows of {owner}"] if touched not in (0, REFUSED) else []
        if table.deletable:
            touched = state_of(world, institution, person, f"delete from {table.name} where {mine}", owner=of_owner)
            found += [f"{reader} deletes rows of {owner}"] if touched not in (0, REFUSED) else []
    for row in rows[:3]:
        if inserted(world, table, institution, row) != REFUSED:
            found.append(f"{reader} inserts in the name of {owner}")
    return found


def _among(table: Table, common: set[tuple[str, ...]]) -> str:
    """SQL for: the row's key is one of these; ids and numbers only, so they may stand in the text."""
    if not common:
        return "false"
    keys = ", ".join(f"{name}::text" for name in table.keys)
    return f"(({keys}) in ({', '.join('(' + ', '.join(_quoted(one) for one in key) + ')' for key in sorted(common))}))"


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "''").replace(":", "\\:") + "'"
