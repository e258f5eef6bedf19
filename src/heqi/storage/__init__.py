"""PostgreSQL for the house: the embedded server, transactions, roles, migrations, backup and the service context."""

from heqi.storage import roles
from heqi.storage.backup import backup, restore
from heqi.storage.context import HOUSE, Actor, Admission, Authority, Context, Decision, Deed, OpenContext, Trail, begin
from heqi.storage.database import Database
from heqi.storage.home import Home
from heqi.storage.migrate import PackageStatus, migrate, status
from heqi.storage.opening import Opening, attach_database, open_database
from heqi.storage.problems import (
    AlreadyRunning,
    BackupChanged,
    BackupFailed,
    FileExists,
    HomeBusy,
    HomeUnusable,
    NewerDatabase,
    NoServerAccount,
    NoServerProgram,
    NotABackup,
    NotEmpty,
    OtherVersion,
    RestoreFailed,
    RoleMissing,
    RoleTooStrong,
    SecretDamaged,
    SecretExposed,
    SecretMissing,
    SecretWrong,
    ServerFailed,
)
from heqi.storage.server import EmbeddedServer

__all__ = [
    "HOUSE",
    "Actor",
    "Admission",
    "AlreadyRunning",
    "Authority",
    "BackupChanged",
    "BackupFailed",
    "Context",
    "Database",
    "Decision",
    "Deed",
    "EmbeddedServer",
    "FileExists",
    "Home",
    "HomeBusy",
    "HomeUnusable",
    "NewerDatabase",
    "NoServerAccount",
    "NoServerProgram",
    "NotABackup",
    "NotEmpty",
    "OpenContext",
    "Opening",
    "OtherVersion",
    "PackageStatus",
    "RestoreFailed",
    "RoleMissing",
    "RoleTooStrong",
    "SecretDamaged",
    "SecretExposed",
    "SecretMissing",
    "SecretWrong",
    "ServerFailed",
    "Trail",
    "attach_database",
    "backup",
    "begin",
    "migrate",
    "open_database",
    "restore",
    "roles",
    "status",
]
