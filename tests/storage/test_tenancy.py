"""Rows belong to an institution: the database shows them to no other, unless their owner lets it take part."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import msgspec
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from heqi.kernel.messages import Text
from heqi.storage import Actor, Context, Database, OpenContext, begin, roles
from heqi.storage.tenancy import NOT_TENANT

TABLE = """
    create schema matter authorization {owner};
    create table matter.note (id text primary key, institution text not null, line text not null);
    grant usage on schema matter to {app};
    grant select, insert, update, delete on matter.note to {app};
    {tenant:matter.note}
"""
ADD = text("insert into matter.note values (:id, :institution, 'line')")
LINES = text("select id from matter.note order by id")


class Tenants:
    """Contexts of two institutions over a table of tenants."""

    def __init__(self, database: Database, open_context: OpenContext) -> None:
        with database.admin(autocommit=True) as admin:
            admin.execute(roles._statement(TABLE, database.name))  # pyright: ignore[reportPrivateUsage]
        self.database, self.open_context = database, open_context

    @contextmanager
    def of(self, institution: str) -> Generator[Context]:
        person = Actor(id=f"per_{institution}", name=Text("某", "One"), institution=institution, roles=frozenset())
        with self.open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=person)) as mine:
            yield mine


@pytest.fixture
def tenants(database: Database, open_context: OpenContext) -> Tenants:
    return Tenants(database, open_context)


def add(db: Connection, note: str, institution: str) -> None:
    db.execute(ADD, {"id": note, "institution": institution})


def test_an_institution_sees_its_own_rows_only(tenants: Tenants) -> None:
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
    with tenants.of("ins_b") as ctx:
        add(ctx.db, "n2", "ins_b")
        assert list(ctx.db.execute(LINES).scalars()) == ["n2"]
    with tenants.of("ins_a") as ctx:
        assert list(ctx.db.execute(LINES).scalars()) == ["n1"]


def test_nobody_writes_in_the_name_of_another(tenants: Tenants) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"), tenants.of("ins_b") as ctx:
        add(ctx.db, "n1", "ins_a")
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
    with pytest.raises(ProgrammingError, match="row-level security"), tenants.of("ins_a") as ctx:
        ctx.db.execute(text("update matter.note set institution = 'ins_b'"))
    with tenants.of("ins_b") as ctx:
        assert ctx.db.execute(text("update matter.note set line = 'mine'")).rowcount == 0
        assert ctx.db.execute(text("delete from matter.note")).rowcount == 0


def test_a_participant_reads_and_does_not_write(tenants: Tenants) -> None:
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
        add(ctx.db, "n2", "ins_a")
        ctx.share("n1", "ins_b")
        ctx.share("n1", "ins_b")
    with tenants.of("ins_b") as ctx:
        assert list(ctx.db.execute(LINES).scalars()) == ["n1"]
        assert ctx.db.execute(text("update matter.note set line = 'mine'")).rowcount == 0
    with tenants.of("ins_c") as ctx:
        assert list(ctx.db.execute(LINES).scalars()) == []


def test_only_the_owner_lets_others_take_part(tenants: Tenants) -> None:
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
    with tenants.of("ins_b") as ctx:
        # a grant of its own making names itself as the owner, who the row is not
        ctx.share("n1", "ins_c")
        forged = text("insert into heqi.participant values ('n1', 'ins_a', 'ins_b')")
        with pytest.raises(ProgrammingError, match="row-level security"), ctx.db.begin_nested():
            ctx.db.execute(forged)
    for curious in ("ins_b", "ins_c"):
        with tenants.of(curious) as ctx:
            assert list(ctx.db.execute(LINES).scalars()) == []


def test_a_transaction_for_nobody_sees_nothing(tenants: Tenants) -> None:
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
    with tenants.database.transaction() as connection:
        assert list(connection.execute(LINES).scalars()) == []


TABLES = text("""
    select n.nspname || '.' || c.relname as name,
           c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as guarded
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm')
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
""")


def test_every_table_has_row_security_or_a_reason_why_not(database: Database) -> None:
    with database.admin() as admin:
        found = {row.name: row.guarded for row in admin.execute(TABLES)}
    assert {name for name, guarded in found.items() if not guarded} == set(NOT_TENANT)


def test_acting_as_another_ends_with_its_block(tenants: Tenants) -> None:
    other = Actor(id="per_b", name=Text("乙", "B"), institution="ins_b", roles=frozenset())
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
        with ctx.acting_as(other) as theirs:
            add(theirs.db, "n2", "ins_b")
            assert list(theirs.db.execute(LINES).scalars()) == ["n2"]
        assert list(ctx.db.execute(LINES).scalars()) == ["n1"]
