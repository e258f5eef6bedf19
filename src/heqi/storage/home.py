"""The home: one folder with everything that is kept, and the lock that says who works in it."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec

from heqi.kernel.clock import Randomness
from heqi.storage.problems import HomeUnusable, SecretDamaged, SecretExposed, SecretMissing

Purpose = Literal["up", "command"]

SOCKET_PATH_BYTES = 100
"""Longest path of a Unix socket we use; the system's limit is 107 bytes."""
SOCKET_NAME = ".s.PGSQL.5432"


class Holder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who holds the lock of a home, and what for."""

    pid: int
    purpose: Purpose
    address: str | None = None
    """Where an ``up`` serves its pages."""

    def lives(self) -> bool:
        """Whether that process exists."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # another user's
            return True
        return True


class Serving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The database is ready for others than its owner; kept in ``run/serving.json`` as long as it is."""

    pid: int
    """Process that holds the home and owns the server."""
    socket: str
    """Folder of the server's socket; empty for an external server."""


class Home:
    """The folders of one home, made private (0700) when first used; existing folders keep their permissions."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.postgres = self.path / "postgres"
        self.keys = self.path / "keys"
        self.run = self.path / "run"
        self.log = self.path / "log"
        self.lock_file = self.path / "lock"
        self.serving_file = self.run / "serving.json"
        self.socket_note = self.run / "socket-folder"

    def prepare(self) -> None:
        """Make what is missing of the folders (``postgres`` is the server's to make). :class:`HomeUnusable`."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            for folder in (self.path, self.keys, self.run, self.log):
                folder.mkdir(mode=0o700, exist_ok=True)
                if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        except OSError as error:
            raise HomeUnusable(home=self.path, reason=error.strerror or str(error)) from error

    def secret(self, name: str, randomness: Randomness) -> str:
        """The password kept as ``keys/<name>`` (mode 0600), made when there is none. Else as :meth:`kept_secret`."""
        path = self.keys / name
        if not path.exists():
            write_private(path, randomness.take(24).hex().encode())
        return self.kept_secret(name)

    def kept_secret(self, name: str) -> str:
        """The password kept as ``keys/<name>``.

        :class:`SecretMissing`, :class:`SecretDamaged`, :class:`SecretExposed`.
        """
        path = self.keys / name
        try:
            mode, content = path.stat().st_mode & 0o777, path.read_bytes()
        except FileNotFoundError as error:
            raise SecretMissing(path=path) from error
        except OSError as error:
            raise SecretDamaged(path=path, reason=error.strerror) from error
        if mode & 0o077:
            raise SecretExposed(path=path, mode=f"{mode:04o}")
        secret = content.decode(errors="replace").strip()
        if not secret or not secret.isascii() or not secret.isprintable():
            raise SecretDamaged(path=path, reason=f"{len(content)} bytes")
        return secret

    def socket_folder(self) -> Path:
        """A private folder for the socket: in the home, or a short one where the home's path is too long or unusual."""
        folder = self.run / "socket"
        plain = str(folder).isascii() and all(letter.isalnum() or letter in "/._-" for letter in str(folder))
        if plain and len(str(folder / SOCKET_NAME)) <= SOCKET_PATH_BYTES:
            folder.mkdir(mode=0o700, exist_ok=True)
            return folder
        self.forget_socket_folder()
        folder = Path(tempfile.mkdtemp(prefix="heqi-", dir="/tmp"))
        write_private(self.socket_note, str(folder).encode())
        return folder

    def forget_socket_folder(self) -> None:
        """Remove the short socket folder, also one that a crash left behind."""
        if self.socket_note.exists():
            shutil.rmtree(self.socket_note.read_text(), ignore_errors=True)
            self.socket_note.unlink()

    @contextmanager
    def lock(self, purpose: Purpose, address: str | None = None) -> Generator[bool]:
        """Yields True and holds the home until the end of the block, or yields False at once when another holds it."""
        # Python's descriptors are not inherited by programs we start, so the lock ends with this process.
        descriptor = os.open(self.lock_file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            os.ftruncate(descriptor, 0)
            self.serving_file.unlink(missing_ok=True)  # whoever wrote it is gone
            os.pwrite(descriptor, msgspec.json.encode(Holder(os.getpid(), purpose, address)), 0)
            try:
                yield True
            finally:
                self.serving_file.unlink(missing_ok=True)
                os.ftruncate(descriptor, 0)
        finally:
            os.close(descriptor)

    def locked(self) -> bool:
        """Whether anybody holds the lock."""
        descriptor = os.open(self.lock_file, os.O_RDWR)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(descriptor)
        return False

    def holder(self) -> Holder | None:
        """Who wrote the lock file last; None while it is being written. Only of meaning while the lock is taken."""
        try:
            return msgspec.json.decode(self.lock_file.read_bytes(), type=Holder)
        except (OSError, msgspec.DecodeError):
            return None

    def announce(self, serving: Serving) -> None:
        """Tell other processes that the database is ready."""
        write_private(self.serving_file, msgspec.json.encode(serving))

    def serving(self) -> Serving | None:
        """What :meth:`announce` said, None when nothing is ready."""
        try:
            return msgspec.json.decode(self.serving_file.read_bytes(), type=Serving)
        except (OSError, msgspec.DecodeError):
            return None


def write_private(path: Path, content: bytes) -> None:
    """Write a file of mode 0600 that is either whole or not there, and on the disk when this returns."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames inside ``folder`` durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def wait_until(condition: Callable[[], bool], wait_seconds: float, pause_seconds: float = 0.02) -> bool:
    """Whether ``condition`` came true within ``wait_seconds``; asked every ``pause_seconds``."""
    deadline = time.monotonic() + wait_seconds
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(pause_seconds)
    return True


def countdown(seconds: float) -> Callable[[], float]:
    """Asked later, tells how many of ``seconds`` are left (below zero when they have passed)."""
    deadline = time.monotonic() + seconds
    return lambda: deadline - time.monotonic()
