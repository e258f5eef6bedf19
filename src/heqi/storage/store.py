"""Every query of the storage package; statements that define roles and grants stand in :mod:`heqi.storage.roles`."""

from __future__ import annotations

from sqlalchemy import text

LOCK_DATABASE = text("select pg_advisory_lock(cast(:key as bigint))")
LOCK_TRANSACTION = text("select pg_advisory_xact_lock(cast(:key as bigint))")
UNLOCK_DATABASE = text("select pg_advisory_unlock(cast(:key as bigint))")

CURRENT_NAMES = text("select current_database(), current_user")

ROLE_STATE = text("""
    select rolname, rolsuper or rolbypassrls as too_strong from pg_roles where rolname = any(cast(:names as text[]))
""")

IS_MEMBER = text("""
    select exists (
        select from pg_auth_members m
        join pg_roles granted on granted.oid = m.roleid
        join pg_roles member on member.oid = m.member
        where granted.rolname = :granted and member.rolname = :member
    )
""")

GRANTS_STAND = text("""
    select has_database_privilege(cast(:app as name), current_database(), 'connect')
       and has_database_privilege(cast(:log as name), current_database(), 'temporary')
       and has_database_privilege(cast(:door as name), current_database(), 'temporary')
       and has_database_privilege(cast(:flow as name), current_database(), 'temporary')
       and has_database_privilege(cast(:owner as name), current_database(), 'create')
       and not exists (
           select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as granted
           where d.datname = current_database() and granted.grantee = 0)
       and not exists (
           select from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as granted
           where n.nspname = 'public' and granted.grantee = 0)
""")

DATABASE_EXISTS = text("select exists (select from pg_database where datname = :name)")

SERVER_VERSION = text("select current_setting('server_version_num')")

OWN_SCHEMAS = text("""
    select nspname from pg_namespace
    where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public') and nspname !~ '^pg_'
    order by nspname
""")

HAS_VERSIONS = text("select to_regclass('heqi.migration') is not null")
VERSIONS = text("select version_num from heqi.migration")

BEGIN_AS = text("""
    select set_config('heqi.institution', :institution, true), set_config('heqi.person', :person, true)
""")
SET_ROLE = text("select set_config('role', current_database() || '_' || :role, true)")
RESET_ROLE = text("select set_config('role', 'none', true)")
INSERT_PARTICIPANT = text("""
    insert into heqi.participant (subject, owner, institution)
    values (:subject, heqi.institution(), :institution)
    on conflict do nothing
""")
HOLD = text("select pg_try_advisory_lock(hashtextextended(:name, 0))")
LET_GO = text("select pg_advisory_unlock(hashtextextended(:name, 0))")
