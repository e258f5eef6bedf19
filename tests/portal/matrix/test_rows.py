"""Row security of every table: what the database shows and takes, whatever the programs above it do."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import pytest

from heqi.storage.tenancy import NOT_TENANT
from tests.portal.matrix.marks import OWNERS
from tests.portal.matrix.tenants import (
    REFUSED,
    Table,
    inserted,
    people_in,
    rows_of,
    seen,
    shared,
    tables,
    violations,
)
from tests.portal.matrix.world import World

OF_THE_GROUP = {
    "sandbox.batch": "calls are public, and only working groups make them",
    "sandbox.deadline_rule": "deadlines are public, and only working groups set them",
    "sandbox.calendar_day": "the calendar is public, and only working groups set it",
}
"""Tables in which other institutions cannot have rows, each with the reason."""
WRITTEN_BY_ENGINES = {
    "evidence.disclosure": "the role log",
    "evidence.payload": "the role log",
    "evidence.payload_chunk": "the role log",
    "evidence.submission": "the role log",
    "evidence.submitter": "the role log",
    "parties.notice": "the role door",
    "parties.usage": "the role door",
    "sandbox.seat": "the function sandbox.take_seat",
}
"""Tables that the application's role only reads, and who writes them."""


@pytest.fixture(scope="module")
def all_tables(world: World) -> dict[str, Table]:
    return {one.name: one for one in tables(world)}


def test_every_table_of_tenants_has_rows_of_three_institutions(world: World, all_tables: dict[str, Table]) -> None:
    lacking = {
        name: [place for place in OWNERS if not rows_of(world, table, place)]
        for name, table in all_tables.items()
        if name not in OF_THE_GROUP
    }
    assert {name: places for name, places in lacking.items() if places} == {}, "let seeding.py fill them"
    assert all(rows_of(world, all_tables[name], "w") for name in OF_THE_GROUP)
    assert not set(all_tables) & set(NOT_TENANT)


def test_no_institution_reads_or_writes_the_rows_of_another(world: World, all_tables: dict[str, Table]) -> None:
    assert {name: found for name, table in all_tables.items() if (found := violations(world, table))} == {}


def test_every_institution_reads_its_own_rows(world: World, all_tables: dict[str, Table]) -> None:
    for table in all_tables.values():
        for place in OWNERS if table.name not in OF_THE_GROUP else "w":
            rows = rows_of(world, table, place)
            own = seen(world, table, world.institutions[place], place, sorted(people_in(rows)))
            assert len(own) == len(rows), f"{place} sees {len(own)} of its {len(rows)} rows of {table.name}"


def test_every_institution_writes_in_its_own_name(world: World, all_tables: dict[str, Table]) -> None:
    """The twin of the refused insert: the same row in one's own name meets a constraint, no longer row security."""
    silent: list[str] = []
    for table in all_tables.values():
        for place in OWNERS if table.name not in OF_THE_GROUP else "w":
            results = {inserted(world, table, world.institutions[place], row) for row in rows_of(world, table, place)}
            silent += [f"{table.name} {place}"] if results <= {REFUSED} else []
    assert sorted({one.split()[0] for one in silent}) == sorted(WRITTEN_BY_ENGINES)


@pytest.mark.parametrize("name", sorted(OF_THE_GROUP))
def test_only_a_working_group_makes_rules_for_everybody(world: World, all_tables: dict[str, Table], name: str) -> None:
    table = all_tables[name]
    (row, *_) = rows_of(world, table, "w")
    for place in OWNERS:
        institution = world.institutions[place]
        assert inserted(world, table, institution, row) == REFUSED
        assert inserted(world, table, institution, {**row, "institution": institution}) == REFUSED


def test_a_shared_subject_is_seen_by_its_participant_alone(world: World, all_tables: dict[str, Table]) -> None:
    table = all_tables["parties.approval"]
    for owner, reader, stranger in (("a", "b", "c"), ("b", "c", "a"), ("c", "a", "b")):
        approval = world.id(owner, "shared_approval")
        assert approval in shared(world, owner, reader)
        assert seen(world, table, world.institutions[reader], owner) == {(approval,)}
        assert seen(world, table, world.institutions[stranger], owner) == set()


SABOTAGE = {
    "row security is off": (
        "alter table {table} disable row level security",
        "alter table {table} enable row level security",
    ),
    "everybody reads": (
        "create policy sabotage on {table} for select to public using (true)",
        "drop policy sabotage on {table}",
    ),
    "everybody inserts": (
        "create policy sabotage on {table} for insert to public with check (true)",
        "drop policy sabotage on {table}",
    ),
}


@contextmanager
def sabotaged(world: World, table: Table, how: str) -> Generator[None]:
    """The table without a protection, for the length of the block."""
    spoil, mend = (statement.format(table=table.name) for statement in SABOTAGE[how])
    with world.database.admin(autocommit=True) as admin:
        admin.exec_driver_sql(spoil)
    try:
        yield
    finally:
        with world.database.admin(autocommit=True) as admin:
            admin.exec_driver_sql(mend)


@pytest.mark.parametrize("how", SABOTAGE)
def test_the_lack_of_a_protection_is_noticed_at_every_table(
    world: World, all_tables: dict[str, Table], how: str
) -> None:
    unnoticed: list[str] = []
    for name, table in all_tables.items():
        if name in OF_THE_GROUP or (how == "everybody inserts" and not table.insertable):
            continue
        with sabotaged(world, table, how):
            unnoticed += [] if violations(world, table, "a") else [name]
    assert unnoticed == []
