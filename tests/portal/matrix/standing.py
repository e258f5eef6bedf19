"""How the world stands: who may see which id, and digests of every table, by which a change is noticed."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, text

from tests.portal.matrix.marks import EVERYBODY, readers_by_id
from tests.portal.matrix.world import World

TABLES = text("""
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
    order by 1
""")
RUNS = text("select id from flow.run")
LEFT_OUT: Mapping[str, str] = {
    "identity.attempt": "counts what was tried, above all what was refused",
}
TOUCHED: Mapping[str, str] = {"identity.session": "seen_at", "identity.token": "used_on"}
"""Columns that tell only that somebody was here."""


def settle(world: World) -> None:
    """Remember how everything stands now."""
    letters = {institution: place for place, institution in world.institutions.items()}
    with world.database.admin() as admin:
        world.readers = readers_by_id(admin, letters)
        world.baseline = digests(admin)
        runs = admin.execute(RUNS).scalars().all()
    for one in runs:  # the operator of the house sees how every run stands
        world.readers[one] |= {"h"}
    for one in world.people.values():
        if one.role in ("envoy", "second") or (one.place == "w" and one.role.startswith("sandbox.")):
            world.readers[one.actor.id] = EVERYBODY
        if one.name == "h.operator":  # who stopped a system is told to the working group
            world.readers[one.actor.id] |= {"w"}
            world.readers[world.id("h", "individual.operator")] |= {"w"}


def changed(world: World) -> list[str]:
    """The tables that no longer are what they were."""
    with world.database.admin() as admin:
        present = digests(admin)
    return sorted(name for name in present if present[name] != world.baseline.get(name))


def digests(db: Connection) -> dict[str, str]:
    """Of each table one digest over all its rows."""
    names = [name for name in db.execute(TABLES).scalars() if name not in LEFT_OUT]
    parts: list[str] = []
    for name in names:
        row = f"md5({_row(name)})"
        parts.append(f"select '{name}', md5(coalesce(string_agg({row}, '' order by {row}), '')) from {name} t")
    return {row[0]: row[1] for row in db.exec_driver_sql(" union all ".join(parts))}


def _row(name: str) -> str:
    touched = TOUCHED.get(name)
    return f"(to_jsonb(t) - '{touched}')::text" if touched else "t::text"
