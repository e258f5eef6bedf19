"""Migrations: each package that keeps data has a ``migrations`` folder and is one Alembic branch.

Revisions are plain SQL and run as the owner role, all in one transaction under an advisory lock. There are no
downgrades: restore a backup instead. Alembic takes a third of a second to load, so it is imported where it is needed:
a command beside a running house, or one without a database, does not wait for it.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, text

import heqi
from heqi.storage import roles, store
from heqi.storage.database import Database
from heqi.storage.problems import NewerDatabase

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

SCHEMA = "heqi"
CREATE_SCHEMA = "create schema if not exists {schema} authorization {owner}"


class PackageStatus(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the tables of one package stand."""

    package: str
    """Name of its branch, such as ``evidence``."""
    current: str | None
    """The revision the database has; None before the first."""
    head: str
    """The revision the program needs."""
    pending: int
    """Revisions still to be run."""


def migration_folders() -> list[Path]:
    """The ``migrations`` folder of every package under ``heqi``, in a stable order; none of them is imported."""
    spec = importlib.util.find_spec(heqi.__name__)
    assert spec is not None
    assert spec.submodule_search_locations is not None
    roots = [Path(place) for place in spec.submodule_search_locations]
    return sorted(
        folder
        for root in roots
        for folder in root.rglob("migrations")
        if folder.is_dir() and (folder.parent / "__init__.py").exists() and any(folder.glob("*_[0-9]*.py"))
    )


def configuration(folders: Sequence[Path] | None = None) -> Config:
    """Alembic's configuration, made from the installed packages; there is no alembic.ini."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migration_environment").replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    places = "\n".join(str(folder) for folder in folders or migration_folders())
    config.set_main_option("version_locations", places.replace("%", "%%"))
    return config


def migrate(database: Database, config: Config | None = None, target: str = "heads") -> None:
    """Bring every package to its head (or all to the revision ``target``). :class:`NewerDatabase`.

    Nothing is changed when one revision fails.
    """
    config = config or configuration()
    with database.admin() as admin, admin.begin():
        admin.execute(store.LOCK_TRANSACTION, {"key": roles.LOCK_KEY})
        _upgrade(admin, config, target)


def _upgrade(admin: Connection, config: Config, target: str) -> None:
    from alembic import command
    from alembic.util import CommandError

    name, _ = admin.execute(store.CURRENT_NAMES).one()
    owner = roles.quoted(roles.role_names(name).owner)
    admin.execute(text(f"set local role {owner}"))
    admin.execute(text(CREATE_SCHEMA.format(schema=SCHEMA, owner=owner)))
    config.attributes["connection"] = admin
    try:
        command.upgrade(config, target)
    except CommandError as error:
        unknown = unknown_revisions(admin, config)
        if unknown:
            raise NewerDatabase(revision=", ".join(unknown)) from error
        raise
    finally:
        del config.attributes["connection"]


def revisions_of(connection: Connection) -> set[str]:
    """The revisions recorded in the database."""
    if not connection.execute(store.HAS_VERSIONS).scalar_one():
        return set()
    return set(connection.execute(store.VERSIONS).scalars())


def unknown_revisions(connection: Connection, config: Config) -> list[str]:
    """Recorded revisions that this program does not have."""
    return sorted(revisions_of(connection) - known_revisions(config))


def known_revisions(config: Config) -> set[str]:
    """All revisions of this program."""
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}


def status(database: Database, config: Config | None = None) -> list[PackageStatus]:
    """Where every package stands, in the order of their names. :class:`NewerDatabase`."""
    from alembic.script import ScriptDirectory

    config = config or configuration()
    scripts = ScriptDirectory.from_config(config)
    with database.admin() as admin:
        unknown = unknown_revisions(admin, config)
        recorded = revisions_of(admin)
    if unknown:
        raise NewerDatabase(revision=", ".join(unknown))
    recorded = with_ancestors(scripts, recorded)
    return [_package_status(scripts, head, recorded) for head in sorted(scripts.get_heads())]


def with_ancestors(scripts: ScriptDirectory, revisions: Iterable[str]) -> set[str]:
    """``revisions`` and all they rest on: Alembic records only the latest of each line, also across dependencies."""
    from alembic.util import to_tuple

    found: set[str] = set()
    waiting = list(revisions)
    while waiting:
        revision = waiting.pop()
        if revision not in found:
            found.add(revision)
            script = scripts.get_revision(revision)
            waiting += [*to_tuple(script.down_revision, ()), *to_tuple(script.dependencies, ())]
    return found


def _package_status(scripts: ScriptDirectory, head: str, recorded: set[str]) -> PackageStatus:
    package = head.rsplit("_", 1)[0]
    branch = [script.revision for script in scripts.iterate_revisions(head, "base")]
    branch = [revision for revision in branch if revision.rsplit("_", 1)[0] == package]
    current = next((revision for revision in branch if revision in recorded), None)
    pending = branch.index(current) if current else len(branch)
    return PackageStatus(package, current, head, pending)
