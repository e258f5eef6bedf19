"""The database roles of one house, named after its database.

``<db>_owner``  no login; owns the schemas, migrations run as it
``<db>_app``    login without inheritance; what every context uses, always under row security
``<db>_log``    no login; the evidence log's own role, taken only through its service
``<db>_door``   no login; what must look across institutions to let people in, taken only by the services that do
``<db>_flow``   no login; the engine of runs: what workers use to look for work of every institution
"""

from __future__ import annotations

import re

import msgspec
from psycopg import sql as composed
from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError

from heqi.storage import store
from heqi.storage.database import first_line
from heqi.storage.problems import RoleMissing, RoleTooStrong

LOCK_KEY = 0x6865_7169_0001
"""Advisory lock under which roles are made and migrations run (per database)."""


class Roles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The role names of one database, not quoted."""

    owner: str
    app: str
    log: str
    door: str
    flow: str


def role_names(database: str) -> Roles:
    """The role names that belong to the database of this name."""
    return Roles(*(f"{database}_{kind}" for kind in Roles.__struct_fields__))


def quoted(name: str) -> str:
    """``name`` as an SQL identifier."""
    return composed.Identifier(name).as_string(None)


def sql(statements: str) -> TextClause:
    """For migrations: ``statements`` with ``{owner}``, ``{app}``, ``{log}``, ``{door}`` and ``{flow}`` as the
    quoted roles.

    ``{tenant:schema.table}`` becomes the row security of a tenant table, see :data:`TENANT`; ``{readable:table}`` the
    condition under which the present institution reads a row of it, see :data:`READABLE`. Other braces and colons stay
    as they are; there are no parameters.
    """
    from alembic import op  # here, because only who migrates should wait for it

    database, _ = op.get_bind().execute(store.CURRENT_NAMES).one()
    return _statement(statements, database)


def _statement(statements: str, database: str) -> TextClause:
    names = msgspec.structs.asdict(role_names(database)) | {"database": database}
    tenanted = re.sub(r"\{tenant:([a-z_.]+)(?::([a-z_]+))?\}", _tenant_policies, statements)
    tenanted = re.sub(r"\{readable:([a-z_.]+)(?::([a-z_]+))?\}", _readable, tenanted)
    filled = re.sub(r"\{(owner|app|log|door|flow|database)\}", lambda match: quoted(str(names[match[1]])), tenanted)
    return text(filled.replace(":", "\\:"))


TENANT = """
    alter table {table} enable row level security;
    create policy tenant_read on {table} for select to {{app}}
        using ({{readable:{table}:{subject}}});
    create policy tenant_insert on {table} for insert to {{app}} with check (institution = heqi.institution());
    create policy tenant_update on {table} for update to {{app}}
        using (institution = heqi.institution()) with check (institution = heqi.institution());
    create policy tenant_delete on {table} for delete to {{app}} using (institution = heqi.institution());
"""
"""A tenant table belongs row by row to the institution of its column ``institution``: that one reads and writes, and
those with whom it shares the subject (column ``id``, or the one after a second colon) read. Grants come apart."""


READABLE = """(institution = (select heqi.institution()) or exists (
            select from heqi.participant p
            where p.subject = {relation}.{subject} and p.owner = {relation}.institution
                and p.institution = (select heqi.institution())))"""
"""The row is the present institution's, or shared with it: as ``heqi.shares`` says of one row, written so that the
planner may choose. Where it expects many rows, it reads once what is shared instead of asking for each row."""


def _readable(match: re.Match[str]) -> str:
    return READABLE.format(relation=match[1].rpartition(".")[2], subject=match[2] or "id")


def _tenant_policies(match: re.Match[str]) -> str:
    return TENANT.format(table=match[1], subject=match[2] or "id").replace("{{", "{").replace("}}", "}")


CREATE = {
    "owner": "create role {owner} nologin noinherit",
    "app": "create role {app} login noinherit",
    "log": "create role {log} nologin noinherit",
    "door": "create role {door} nologin noinherit",
    "flow": "create role {flow} nologin noinherit",
}
GRANT_ENGINES = {"log": "grant {log} to {app}", "door": "grant {door} to {app}", "flow": "grant {flow} to {app}"}
GRANT_OWNER = "grant {owner} to current_user"
GRANT_DATABASE = """
    revoke all on database {database} from public;
    grant connect, temporary on database {database} to {app};
    grant temporary on database {database} to {log}, {door}, {flow};
    grant connect, create, temporary on database {database} to {owner};
    revoke all on schema public from public;
"""


def ensure_roles(admin: Connection, password: str | None = None) -> Roles:
    """Make what is missing of the roles and grants of the current database; harmless when all is there.

    ``admin`` autocommits and may create roles, unless all exist; ``password`` is set for the app role when it is made.
    :class:`RoleMissing` when the login lacks the right, :class:`RoleTooStrong` when a role could evade row security.
    """
    database, _ = admin.execute(store.CURRENT_NAMES).one()
    names = role_names(database)
    admin.execute(store.LOCK_DATABASE, {"key": LOCK_KEY})
    try:
        _ensure_all(admin, database, names, password)
    finally:
        admin.execute(store.UNLOCK_DATABASE, {"key": LOCK_KEY})
    return names


def _ensure_all(admin: Connection, database: str, names: Roles, password: str | None) -> None:
    state = admin.execute(store.ROLE_STATE, {"names": list(msgspec.structs.astuple(names))})
    too_strong: dict[str, bool] = {row.rolname: row.too_strong for row in state}
    for kind, statement in CREATE.items():
        role: str = getattr(names, kind)
        if too_strong.get(role):
            raise RoleTooStrong(role=role)
        if role not in too_strong:
            _define(admin, statement, database, role)
            if kind == "app" and password is not None:
                set_app_password(admin, password)
    for kind, statement in GRANT_ENGINES.items():
        role = getattr(names, kind)
        if not admin.execute(store.IS_MEMBER, {"granted": role, "member": names.app}).scalar_one():
            _define(admin, statement, database, role)
    if not _can_take(admin, names.owner):
        _define(admin, GRANT_OWNER, database, names.owner)
    if not admin.execute(store.GRANTS_STAND, msgspec.structs.asdict(names)).scalar_one():
        _define(admin, GRANT_DATABASE, database, names.owner)


def set_app_password(admin: Connection, password: str) -> None:
    """Give the app role of the current database this password (SCRAM; the server keeps only its verifier)."""
    database, _ = admin.execute(store.CURRENT_NAMES).one()
    role = role_names(database).app
    command = composed.SQL("alter role {} password {}").format(composed.Identifier(role), composed.Literal(password))
    try:
        admin.exec_driver_sql(command.as_string(None).replace("%", "%%"))
    except DBAPIError as error:
        raise RoleMissing(role=role, reason=first_line(error)) from error


def _can_take(admin: Connection, role: str) -> bool:
    """Whether this login may become ``role``; asked by trying: PostgreSQL 15 and 16 spell the question differently."""
    try:
        admin.exec_driver_sql(f"set role {quoted(role)}")
    except DBAPIError:
        return False
    admin.exec_driver_sql("reset role")
    return True


def _define(admin: Connection, statement: str, database: str, role: str) -> None:
    try:
        admin.execute(_statement(statement, database))
    except DBAPIError as error:
        raise RoleMissing(role=role, reason=first_line(error)) from error
