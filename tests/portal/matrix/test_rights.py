"""The roles of the database: none of them can lay down what binds it, none can do the work of another."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from heqi.storage import roles
from tests.portal.matrix.tenants import REFUSED, as_app
from tests.portal.matrix.world import World

WITH_OWNERS_RIGHTS = {
    "identity.enter": "who shows this cookie or token",
    "parties.actor": "who a person is and which roles they have now",
    "sandbox.holds": "whether the present institution has a seat",
    "sandbox.take_seat": "gives a seat, by its own rules",
    "sandbox.move_on": "moves an application, by its own rules",
}
"""Functions that see more than who calls them; every one is a way around row security and has been looked at."""
VIEWS_WITH_OWNERS_RIGHTS = {"sandbox.notice": "the public notice"}

OURS = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')"
DEFINERS = text(f"""
    select n.nspname || '.' || p.proname as name, p.prosqlbody is not null as bound,
           coalesce(array_to_string(p.proconfig, ','), '') as config,
           pg_get_userbyid(p.proowner) as owner
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and {OURS}
""")
VIEWS = text(f"""
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and {OURS} and not coalesce('security_invoker=true' = any(c.reloptions), false)
""")
CALLED_BY_ANYONE = text(f"""
    select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where {OURS} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
""")
GRANTED_TO_ANYONE = text(f"""
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,
         aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
    where c.relkind in ('r', 'p', 'v', 'm') and {OURS} and a.grantee = 0
""")
MEMBERSHIPS = text("""
    select granted.rolname || ' of ' || member.rolname from pg_auth_members m
    join pg_roles granted on granted.oid = m.roleid join pg_roles member on member.oid = m.member
    where member.rolname = any(cast(:names as text[]))
""")
ATTRIBUTES = text("""
    select rolname from pg_roles where rolname = any(cast(:names as text[]))
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)
""")
COMMON = text(f"""
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and {OURS}
      and has_any_column_privilege(:one, c.oid, 'select,insert,update')
      and has_any_column_privilege(:other, c.oid, 'select,insert,update')
""")
OWNED = text(f"""
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where {OURS} and pg_get_userbyid(c.relowner) = any(cast(:names as text[]))
""")


@pytest.fixture(scope="module")
def names(world: World) -> roles.Roles:
    return roles.role_names(world.database.name)


def refused(world: World, statement: str) -> str | None:
    """With which SQLSTATE the application's role is refused; None when it is not."""
    with as_app(world, world.institutions["b"]) as db:
        try:
            db.exec_driver_sql(statement)
        except DBAPIError as error:
            return str(getattr(error.orig, "sqlstate", ""))
    return None


def test_the_application_cannot_become_the_owner(world: World, names: roles.Roles) -> None:
    for role in (names.owner, "postgres", str(world.database.admin_url.username)):
        assert refused(world, f"set role {roles.quoted(role)}") in (REFUSED, "22023", "42704")
        assert refused(world, f"set session authorization {roles.quoted(role)}") in (REFUSED, "22023", "42704")
    assert refused(world, f"set role {roles.quoted(names.log)}") is None


@pytest.mark.parametrize(
    "statement",
    [
        "alter table parties.person disable row level security",
        "alter table parties.person no force row level security",
        "create policy mine on parties.person using (true)",
        "drop policy tenant_read on parties.person",
        "alter policy tenant_read on parties.person using (true)",
        "create function heqi.shares(text, text) returns boolean language sql return true",
        "create or replace function heqi.institution() returns text language sql return 'house'",
        "create table sandbox.mine (id text)",
        "create schema mine",
        "alter role current_user bypassrls",
        "truncate parties.person",
        "copy parties.person from program 'true'",
    ],
)
def test_the_application_cannot_lay_row_security_down(world: World, statement: str) -> None:
    assert refused(world, statement) == REFUSED


def test_switching_row_security_off_shows_nothing(world: World) -> None:
    with as_app(world, world.institutions["b"]) as db:
        db.exec_driver_sql("set local row_security = off")
        with pytest.raises(DBAPIError, match="row-level security"):
            db.exec_driver_sql("select * from parties.person")


def test_no_role_of_the_application_is_strong_or_inherits(world: World, names: roles.Roles) -> None:
    with world.database.admin() as admin:
        used = [names.app, names.log, names.door, names.flow]
        assert admin.execute(ATTRIBUTES, {"names": [*used, names.owner]}).scalars().all() == []
        assert admin.execute(OWNED, {"names": used}).scalars().all() == []
        memberships = admin.execute(MEMBERSHIPS, {"names": [*used, names.owner]}).scalars()
        assert set(memberships) == {f"{one} of {names.app}" for one in (names.log, names.door, names.flow)}


def test_no_engine_reaches_the_tables_of_another(world: World, names: roles.Roles) -> None:
    with world.database.admin() as admin:
        both = admin.execute(COMMON, {"one": names.log, "other": names.door}).scalars().all()
    assert both == []


@pytest.mark.parametrize("role", ["log", "door"])
def test_an_engine_cannot_be_another_at_the_same_time(world: World, names: roles.Roles, role: str) -> None:
    theirs = {"log": "select from identity.account", "door": "select from evidence.head"}[role]
    with as_app(world, "") as db:
        db.exec_driver_sql(f"set local role {roles.quoted(getattr(names, role))}")
        with pytest.raises(DBAPIError, match="permission denied"):
            db.exec_driver_sql(theirs)


def test_only_known_functions_and_views_see_more_than_who_asks(world: World, names: roles.Roles) -> None:
    with world.database.admin() as admin:
        definers = admin.execute(DEFINERS).all()
        views = set(admin.execute(VIEWS).scalars())
    assert {one.name for one in definers} == set(WITH_OWNERS_RIGHTS)
    assert views == set(VIEWS_WITH_OWNERS_RIGHTS)
    for one in definers:
        assert one.owner == names.owner
        fixed = one.config in ('search_path=""', "search_path=pg_catalog, pg_temp")
        assert one.bound or fixed, f"{one.name}: whose objects it finds is up to the caller ({one.config})"


def test_nothing_is_open_to_every_role(world: World) -> None:
    with world.database.admin() as admin:
        assert admin.execute(CALLED_BY_ANYONE).scalars().all() == []
        assert admin.execute(GRANTED_TO_ANYONE).scalars().all() == []


HANGING = text("""
    select c.conrelid::regclass || ' -> ' || c.confrelid::regclass from pg_constraint c
    join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
    where c.contype = 'f' and child.relrowsecurity and parent.relrowsecurity
      and has_any_column_privilege(:app, c.conrelid, 'insert')
      and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                      and a.attname = 'institution')
    order by 1
""")
OF_OTHERS = {
    "sandbox.application -> sandbox.batch": "applications go to the call of a working group",
    "sandbox.objection -> sandbox.application": "objections are raised by others, under a policy of their own",
}
"""References to rows of another institution, each with the reason; all others carry the institution with them."""


def test_no_row_hangs_on_a_row_of_another_institution(world: World, names: roles.Roles) -> None:
    with world.database.admin() as admin:
        assert set(admin.execute(HANGING, {"app": names.app}).scalars()) == set(OF_OTHERS)
