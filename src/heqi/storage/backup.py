"""Backup and restore of the whole database in one file (``pg_dump``'s custom format).

The keys of a home (``keys/``) are not in the file; keep a copy of them apart from it, under lock.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from hashlib import file_digest, sha256
from pathlib import Path
from typing import IO

import msgspec
from sqlalchemy import URL

from heqi.storage import roles, store
from heqi.storage.database import Database
from heqi.storage.home import sync_folder
from heqi.storage.identity import wheel_programs
from heqi.storage.migrate import configuration, known_revisions, migrate
from heqi.storage.problems import (
    BackupChanged,
    BackupFailed,
    FileExists,
    NewerDatabase,
    NotABackup,
    NotEmpty,
    RestoreFailed,
)

TABLE_OF_VERSIONS = re.compile(r"^\d+;.* TABLE heqi migration (\S+)_owner$", re.MULTILINE)
COPY_ROWS = re.compile(rb"^COPY .* FROM stdin;\n((?:.+\n)*?)\\\.\n", re.MULTILINE)
COPY_BEGINS, COPY_ENDS = re.compile(rb"COPY .* FROM stdin;\n"), b"\\.\n"
NAMES_ROLES = (b"GRANT ", b"REVOKE ", b"CREATE POLICY ", b"ALTER DEFAULT PRIVILEGES ")
"""Statements of a script that name roles; owners are left to the role that restores."""
SEAL = b"\nheqi backup sha256 "
"""Between the dump and its digest."""
DIGEST_BYTES = 32
PIECE_BYTES = 1024 * 1024
SINCE_17 = b"SET transaction_timeout = 0;\n"
"""Written into every restored script, unknown to PostgreSQL 15 and 16."""


def backup(database: Database, file: Path) -> None:
    """Write all of ``database`` to ``file``: whole and on the disk (mode 0600), or not at all.

    Others may go on working; the backup is the state of one moment. :class:`FileExists`, :class:`BackupFailed`.
    """
    file = file.absolute()
    if os.path.lexists(file):
        raise FileExists(file=file)
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    except OSError as error:
        raise BackupFailed(reason=f"{file.parent}: {error.strerror}") from error
    os.close(descriptor)
    try:
        # The schema public is the server's own: nothing of ours is in it.
        arguments = ["--format=custom", "--compress=1", "--exclude-schema=public", f"--file={name}"]
        ended = _run("pg_dump", arguments, database.admin_url)
        if ended.returncode != 0:
            raise BackupFailed(reason=_said(ended.stderr))
        _seal(Path(name))
        _put_in_place(Path(name), file)
    finally:
        Path(name).unlink(missing_ok=True)


def _seal(fresh: Path) -> None:
    """Put the digest of the dump behind it, where ``pg_restore`` does not look; whole and on the disk then."""
    with fresh.open("r+b") as file:
        digest = file_digest(file, "sha256").digest()
        file.write(SEAL + digest)
        file.flush()
        os.fsync(file.fileno())


def _check_seal(file: Path) -> None:
    """:class:`BackupChanged`. A backup made before there were seals is believed: its rows carry checksums."""
    try:
        with file.open("rb") as content:
            start = max(0, content.seek(0, os.SEEK_END) - len(SEAL) - DIGEST_BYTES)
            content.seek(start)
            before, seal, expected = content.read().partition(SEAL)
            if not seal:
                return
            found = _digest_of(content, start + len(before))
    except OSError as error:
        raise NotABackup(file=file, reason=error.strerror) from error
    if len(expected) < DIGEST_BYTES:
        raise NotABackup(file=file, reason="its end is missing")
    if found != expected:
        raise BackupChanged(file=file, expected=expected.hex(), found=found.hex())


def _digest_of(content: IO[bytes], size: int) -> bytes:
    """SHA-256 of the first ``size`` bytes."""
    digest = sha256()
    content.seek(0)
    while piece := content.read(min(size, PIECE_BYTES)):
        digest.update(piece)
        size -= len(piece)
    return digest.digest()


def _put_in_place(fresh: Path, file: Path) -> None:
    try:
        file.hardlink_to(fresh)  # unlike a rename it never overwrites
    except FileExistsError as error:
        raise FileExists(file=file) from error
    except OSError:  # a file system without links
        fresh.rename(file)
    sync_folder(file.parent)


def restore(database: Database, file: Path) -> None:
    """Fill the empty ``database`` from ``file`` and migrate it, under its own roles whatever its name was before.

    Open it with ``Opening(migrated=False)``. All or nothing: :class:`NotEmpty`, :class:`BackupChanged`,
    :class:`NotABackup`, :class:`NewerDatabase`, :class:`RestoreFailed` leave it as it was.
    """
    file = file.absolute()
    _check_seal(file)
    former = _former_name(file, database.admin_url)
    _refuse_newer(file, database.admin_url)
    with database.admin() as admin:
        if admin.execute(store.OWN_SCHEMAS).scalars().all():
            raise NotEmpty(database=database.name)
        version = int(admin.execute(store.SERVER_VERSION).scalar_one())
    _pour(file, database, former, with_17=version >= 170000)
    migrate(database)


def _former_name(file: Path, url: URL) -> str:
    """The name the database had when the backup was made, from the role that owns the table of versions."""
    listed = _run("pg_restore", ["--list", str(file)], url)
    found = TABLE_OF_VERSIONS.search(listed.stdout.decode(errors="replace"))
    if listed.returncode != 0 or found is None:
        missing = "it holds no table heqi.migration of a Heqi house"
        raise NotABackup(file=file, reason=_said(listed.stderr) if listed.returncode else missing)
    return found[1]


def _refuse_newer(file: Path, url: URL) -> None:
    read = _run("pg_restore", ["--data-only", "--schema=heqi", "--table=migration", "--file=-", str(file)], url)
    if read.returncode != 0:
        raise NotABackup(file=file, reason=_said(read.stderr))
    rows = COPY_ROWS.search(read.stdout)
    recorded = set(rows[1].decode().split()) if rows else set[str]()
    unknown = recorded - known_revisions(configuration())
    if unknown:
        raise NewerDatabase(revision=", ".join(sorted(unknown)))


def _pour(file: Path, database: Database, former: str, *, with_17: bool) -> None:
    """The script of ``file`` through ``psql``, in one transaction that is committed when both programs are content."""
    owner = roles.quoted(roles.role_names(database.name).owner)
    read = ["--no-owner", "--file=-", str(file)]
    write = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--set=VERBOSITY=terse", "--file=-"]
    with (
        tempfile.TemporaryFile() as complaints,
        tempfile.TemporaryFile() as refusals,
        _started("pg_restore", read, database.admin_url, complaints) as reader,
        _started("psql", write, database.admin_url, refusals) as writer,
    ):
        assert reader.stdout is not None
        lines = _for_this_server(reader.stdout, former, database.name, with_17=with_17)
        if not _copy(lines, writer, f"begin;\nset role {owner};\n"):
            reader.kill()
        # Only a script that was read to its end is committed; an end of input without it rolls back.
        whole = reader.wait() == 0
        _finish(writer, b"commit;\n" if whole else b"rollback;\n")
        if writer.returncode != 0:
            raise RestoreFailed(file=file, reason=_said(refusals))
        if not whole:
            raise NotABackup(file=file, reason=_said(complaints))


def _copy(lines: Iterable[bytes], writer: subprocess.Popen[bytes], preparation: str) -> bool:
    """False when the writer stopped at an error."""
    assert writer.stdin is not None
    try:
        writer.stdin.write(preparation.encode())
        for line in lines:
            writer.stdin.write(line)
    except BrokenPipeError:
        return False
    return True


def _finish(writer: subprocess.Popen[bytes], last: bytes) -> None:
    assert writer.stdin is not None
    try:
        writer.stdin.write(last)
        writer.stdin.close()
    except BrokenPipeError:  # it has said why and ended
        pass
    writer.wait()


def _for_this_server(lines: Iterable[bytes], former: str, name: str, *, with_17: bool) -> Iterator[bytes]:
    """The script with this database's role names, and without what an older server does not know; rows untouched."""
    old = msgspec.structs.astuple(roles.role_names(former))
    new = msgspec.structs.astuple(roles.role_names(name))
    names = {before.encode(): roles.quoted(after).encode() for before, after in zip(old, new, strict=True)}
    spelled = b"|".join(re.escape(before) for before in names)
    role = re.compile(rb'(?<!\.)"(' + spelled + rb')"|(?<![\w$".])(' + spelled + rb')(?![\w$"])')
    in_rows = False
    for line in lines:
        if in_rows:
            in_rows = line != COPY_ENDS
            yield line
        elif COPY_BEGINS.fullmatch(line):
            in_rows = True
            yield line
        elif with_17 or line != SINCE_17:
            renamed = former != name and line.startswith(NAMES_ROLES)
            yield role.sub(lambda found: names[found[1] or found[2]], line) if renamed else line


def _programs(url: URL) -> Path:
    """The wheel's programs know every server version; only encrypted connections need those of the system."""
    if url.query.get("sslmode") in ("require", "verify-ca", "verify-full"):
        found = shutil.which("pg_dump")
        if found is not None:
            return Path(found).parent
    return wheel_programs()


def _environment(url: URL) -> dict[str, str]:
    """Where to connect and as whom; the password is not an argument, which everybody could read."""
    given = {"PGUSER": url.username, "PGPASSWORD": url.password, "PGDATABASE": url.database, "PGHOST": url.host}
    given |= {"PGPORT": str(url.port) if url.port else None}
    for option, value in url.query.items():
        if option in ("host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey"):
            given["PG" + option.upper()] = value if isinstance(value, str) else ",".join(value)
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C"} | {name: value for name, value in given.items() if value}


def _run(program: str, arguments: list[str], url: URL) -> subprocess.CompletedProcess[bytes]:
    command = [str(_programs(url) / program), *arguments]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=_environment(url))


@contextmanager
def _started(program: str, arguments: list[str], url: URL, errors: IO[bytes]) -> Generator[subprocess.Popen[bytes]]:
    """A program between pipes; its errors go to a file, so that it never waits for us to read them."""
    command = [str(_programs(url) / program), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, env=_environment(url)) as process:
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def _said(errors: bytes | IO[bytes]) -> str:
    """The first line a program complained in, without its name."""
    if not isinstance(errors, bytes):
        errors.seek(0)
        errors = errors.read()
    lines = [line for line in errors.decode(errors="replace").splitlines() if "error" in line.lower()]
    return re.sub(r"^.*?error: +", "", lines[0], flags=re.IGNORECASE) if lines else "it could not be read to its end"
