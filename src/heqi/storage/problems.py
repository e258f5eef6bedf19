"""What can go wrong with the house's database.

Problem
|-- AlreadyRunning    409     another ``heqi up`` has this home
|-- HomeUnusable      500     its folders cannot be made or written
|-- HomeBusy          409     a command holds the home for too long
|-- ServerFailed      503     PostgreSQL did not start
|-- NoServerProgram   500     the embedded PostgreSQL is not installed for this platform
|-- NoServerAccount   500     started by root, and nobody else to run PostgreSQL as
|-- OtherVersion      500     the data belong to another major version of PostgreSQL
|-- SecretMissing     500     data without the password that opens them
|-- SecretDamaged     500     a password file that holds no password
|-- SecretExposed     500     a password file that others may read
|-- SecretWrong       500     the data do not open with this password
|-- RoleMissing       500     an external server lacks a role, and we may not make it
|-- RoleTooStrong     500     the app role could step around row security
|-- NewerDatabase     500     migrated by a newer Heqi
|-- NotEmpty          409     restore only goes into an empty database
|-- BackupChanged     422     not the bytes that were written
|-- NotABackup        422
|-- FileExists        409     a backup never overwrites
`-- BackupFailed      500
"""

from __future__ import annotations

from heqi.kernel.problems import Problem


class AlreadyRunning(Problem):
    """这个目录（{home}）已有 Heqi 在运行：进程 {pid}，地址 {address}。
    Heqi already runs on this home ({home}): process {pid}, address {address}.
    → 请直接使用它，或先停止它；也可用 HEQI_HOME 指定另一个目录。
    → Use that one, or stop it first; HEQI_HOME names another home."""

    status = 409


class HomeUnusable(Problem):
    """目录 {home} 不可用：{reason}。
    The home {home} cannot be used: {reason}.
    → 请检查它的属主和权限，或用 HEQI_HOME 指定另一个目录。
    → Check its owner and permissions, or name another one with HEQI_HOME."""


class HomeBusy(Problem):
    """进程 {pid} 正在使用目录 {home}，等候多时仍未就绪或释放。
    Process {pid} is using the home {home}; after a long wait it was neither ready nor done.
    → 请等它结束后再试。
    → Wait until it ends, then try again."""

    status = 409


class ServerFailed(Problem):
    """数据库服务没有启动：{reason}
    The database server did not start: {reason}
    → 请查看日志 {log}，排除原因后重试；数据未被改动。
    → Look into the log {log}, remove the cause and try again; no data were changed."""

    status = 503


class NoServerProgram(Problem):
    """没有找到内置数据库的程序：{reason}。
    The programs of the embedded database were not found: {reason}.
    → 请重新安装 heqi，或用 HEQI_DATABASE_URL 指向现有的 PostgreSQL。
    → Install heqi again, or point HEQI_DATABASE_URL to a PostgreSQL server."""


class NoServerAccount(Problem):
    """PostgreSQL 不能以 root 身份运行，而这里无法改用其他身份：{reason}。
    PostgreSQL does not run as root, and no other identity can be used here: {reason}.
    → 请以普通用户运行 heqi，或用 HEQI_DATABASE_URL 指向现有的 PostgreSQL。
    → Run heqi as an ordinary user, or point HEQI_DATABASE_URL to a PostgreSQL server."""


class OtherVersion(Problem):
    """{data} 中的数据属于 PostgreSQL {found}，而当前程序是 PostgreSQL {expected}。
    The data in {data} belong to PostgreSQL {found}, the program here is PostgreSQL {expected}.
    → 请用原来的版本执行 heqi db backup，再在新的目录中执行 heqi db restore。
    → Run heqi db backup with the former version, then heqi db restore in a new home."""


class SecretMissing(Problem):
    """数据库已存在，但缺少打开它的密码文件 {path}。
    The database exists, but the password file {path} that opens it is missing.
    → 请从备份恢复 keys 目录。
    → Restore the keys folder from your copy of the home."""


class SecretDamaged(Problem):
    """密码文件 {path} 的内容不是密码：应为一行 ASCII 文字，实为 {reason}。
    The password file {path} does not hold a password: expected one line of ASCII text, found {reason}.
    → 请从备份恢复 keys 目录。
    → Restore the keys folder from your copy of the home."""


class SecretExposed(Problem):
    """密码文件 {path} 的权限是 {mode}，其他用户可能读到它。
    The password file {path} has the mode {mode}, so other users may read it.
    → 请执行 chmod 600；若可能已被他人读取，请更换该密码。
    → Run chmod 600 on it; if others may have read it, change the password."""


class SecretWrong(Problem):
    """密码文件 {path} 中的密码打不开数据库。
    The password in the file {path} does not open the database.
    → 请从备份恢复 keys 目录；它应是建库时生成的 48 位十六进制数字。
    → Restore the keys folder from your copy of the home; expected are the 48 hexadecimal digits made with the data."""


class RoleMissing(Problem):
    """数据库缺少角色 {role}，而当前登录无权创建它：{reason}
    The database lacks the role {role}, and this login may not create it: {reason}
    → 请使用有 CREATEROLE 权限的登录，或请数据库管理员创建该角色。
    → Use a login with CREATEROLE, or ask the database administrator to create the role."""


class RoleTooStrong(Problem):
    """数据库角色 {role} 的权限过大（超级用户或可绕过行级安全）。
    The database role {role} may do too much (it is a superuser or bypasses row security).
    → 请数据库管理员收回：alter role {role} nosuperuser nobypassrls。
    → Have the database administrator take it back: alter role {role} nosuperuser nobypassrls."""


class NewerDatabase(Problem):
    """数据库由更新版本的 Heqi 升级过，本版本不认识：{revision}。
    The database was migrated by a newer Heqi; this one does not know {revision}.
    → 请使用新版本，或恢复升级前的备份。
    → Use the newer version, or restore a backup made before the migration."""

    status = 409


class NotEmpty(Problem):
    """数据库 {database} 不是空的，不能恢复备份；没有改动任何内容。
    The database {database} is not empty, so the backup was not restored; nothing was changed.
    → 请换一个空的目录（HEQI_HOME）或空的数据库再恢复。
    → Restore into a new home (HEQI_HOME) or an empty database."""

    status = 409


class BackupChanged(Problem):
    """{file} 在备份完成后被改动或损坏：SHA-256 应为 {expected}，实为 {found}。
    {file} was changed or damaged after it was made: its SHA-256 should be {expected} and is {found}.
    → 请换一份完好的副本；没有改动任何内容。
    → Use an undamaged copy; nothing was changed."""

    status = 422


class NotABackup(Problem):
    """{file} 不是完整的 Heqi 备份：{reason}
    {file} is not a complete Heqi backup: {reason}
    → 请换一个备份文件；没有改动任何内容。
    → Choose another backup file; nothing was changed."""

    status = 422


class RestoreFailed(Problem):
    """{file} 没有恢复成功：{reason}
    {file} was not restored: {reason}
    → 排除原因后重试；没有改动任何内容。
    → Remove the cause and try again; nothing was changed."""


class FileExists(Problem):
    """{file} 已经存在，备份不会覆盖它。
    {file} already exists; a backup does not overwrite.
    → 请换一个文件名。
    → Choose another name."""

    status = 409


class BackupFailed(Problem):
    """备份没有完成：{reason}
    The backup was not completed: {reason}
    → 排除原因后重试；没有留下不完整的文件。
    → Remove the cause and try again; no incomplete file was left."""
