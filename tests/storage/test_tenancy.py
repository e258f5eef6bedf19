"""Rows belong to an institution: the database shows them to no other, unless their owner lets it take part."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module

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


def test_a_whole_table_is_read_without_asking_for_each_row(tenants: Tenants) -> None:
    with tenants.database.admin(autocommit=True) as admin:
        admin.execute(text("insert into matter.note select 'n' || i, 'ins_a', '' from generate_series(1, 20000) i"))
        admin.execute(text("insert into heqi.participant select id, institution, 'ins_b' from matter.note"))
        admin.execute(text("analyze matter.note, heqi.participant"))
    with tenants.of("ins_b") as ctx:
        plan = "\n".join(ctx.db.execute(text("explain select count(*) from matter.note")).scalars())
        assert "hashed SubPlan" in plan
        assert "shares(" not in plan
        assert ctx.db.execute(text("select count(*) from matter.note")).scalar_one() == 20000
        ours = "\n".join(ctx.db.execute(text("explain select * from matter.note where id = 'n1'")).scalars())
        assert "hashed" not in ours, "for one row all shares are not read"


def test_policies_of_before_get_the_form_that_is_planned(tenants: Tenants) -> None:
    migration = import_module("heqi.storage.migrations.heqi_0003_readable")
    before = """
        create table matter.line (note text, institution text not null);
        grant select on matter.line to {app};
        alter table matter.line enable row level security;
        create policy tenant_read on matter.line for select to {app}
            using (institution = heqi.institution() or heqi.shares(note, institution));
        create policy odd on matter.line for select to {app} using (heqi.shares(note, institution) and note <> '');
        alter policy tenant_read on matter.note
            using (institution = heqi.institution() or heqi.shares(id, institution));
        insert into matter.line values ('n1', 'ins_a'), ('n2', 'ins_a')
    """
    with tenants.database.admin(autocommit=True) as admin:
        wanted = policies_of(admin, "tenant_read")
        for statement in (before, migration.STANDING, migration.STANDING):
            admin.execute(roles._statement(statement, tenants.database.name))  # pyright: ignore[reportPrivateUsage]
        after = policies_of(admin, "tenant_read")
        assert after["matter.note"] == wanted["matter.note"]
        assert after["matter.line"] == wanted["matter.note"].replace("note.id", "line.note").replace("note.", "line.")
        assert "heqi.shares(" in policies_of(admin, "odd")["matter.line"]
    with tenants.of("ins_a") as ctx:
        add(ctx.db, "n1", "ins_a")
        ctx.share("n1", "ins_b")
    with tenants.of("ins_b") as ctx:
        assert list(ctx.db.execute(LINES).scalars()) == ["n1"]
        assert list(ctx.db.execute(text("select note from matter.line")).scalars()) == ["n1"]


def policies_of(admin: Connection, name: str) -> dict[str, str]:
    rows = admin.execute(
        text("""
            select cast(polrelid as regclass) as relation, pg_get_expr(polqual, polrelid) as condition
            from pg_policy where polname = :name
        """),
        {"name": name},
    )
    return {str(row.relation): str(row.condition) for row in rows}


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
