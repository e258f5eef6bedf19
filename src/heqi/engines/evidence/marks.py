"""The highest checkpoint that the log's key has acknowledged, kept beside the key and not in the database.

A database can be set back (an older backup, another copy) without noticing; the key then would sign a second history.
So the newest acknowledged checkpoint, a signed note, stands in ``log.mark``. It is written after the commit and before
anybody gets the receipt: in a crash the mark may be behind the database and never ahead of it, hence a database behind
its mark was set back. The file only grows, whatever thread or process writes it.
"""

from __future__ import annotations

import fcntl
import os
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

import msgspec

from heqi.engines.evidence.model import LogForked, LogSetBack, MarkDamaged, MarkNotWritten
from heqi.engines.trust import Frontier, Refused, VerifierKey, open_checkpoint
from heqi.storage.home import sync_folder

MARK_FILE, DRAFT_FILE, LOCK_FILE = "log.mark", ".log.mark.new", ".log.mark.lock"
LIMIT_BYTES = 65_536


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An acknowledged checkpoint."""

    size: int
    root: bytes
    note: bytes
    """As it was signed; empty for the log without entries."""


NOTHING = Mark(0, Frontier().root, b"")


class Marks:
    """The mark beside the keys of one log; safe to share by threads and by processes with the same key folder."""

    def __init__(self, keys: Path, key: VerifierKey) -> None:
        self._keys, self._key = keys, key
        self._turn = Lock()
        self._noting = Lock()
        self._wanted = self.known = NOTHING
        """The highest that is to be written, and the highest that is known to be durable."""
        self._fitting = deque((NOTHING,), maxlen=8)
        """Some that the database was seen to hold: what this process wrote last, what it checked."""

    def highest(self) -> Mark:
        """What stands on the disk; the mark of an empty log where there is no file yet. :class:`MarkDamaged`.

        Read it before the head of the database, or under the lock of the head: a mark is never ahead of a head that
        was read later.
        """
        path = self._keys / MARK_FILE
        try:
            with path.open("rb") as file:
                note = file.read(LIMIT_BYTES)
        except FileNotFoundError:
            return NOTHING
        except OSError as error:
            raise MarkDamaged(path=path, reason=error.strerror) from error
        for mark in tuple(self._fitting):
            if note and note == mark.note:
                return mark
        try:
            return Mark(*open_checkpoint(note, self._key), note)
        except Refused as refusal:
            raise MarkDamaged(path=path, reason=str(refusal)) from refusal

    def check(self, mark: Mark, size: int, root: bytes, root_at: Callable[[int], bytes]) -> None:
        """Refuse a log of ``size`` entries and this root that does not continue what was acknowledged.

        ``root_at`` computes the root of its first so many entries. :class:`LogSetBack`, :class:`LogForked`.
        """
        if size < mark.size:
            raise LogSetBack(size=size, marked=mark.size, path=self._keys / MARK_FILE)
        if size == mark.size:
            fits = root == mark.root
        else:
            fits = mark in tuple(self._fitting) or root_at(mark.size) == mark.root
        if not fits:
            raise LogForked(marked=mark.size, path=self._keys / MARK_FILE)
        self._fits(mark)

    def grow(self, mark: Mark) -> None:
        """Keep a committed checkpoint, durably, unless a higher one is kept. Waiting threads share one write.

        :class:`MarkNotWritten`, :class:`MarkDamaged`; :class:`LogForked` for another tree of the size that is kept.
        """
        with self._noting:
            self._wanted = max(self._wanted, mark, key=_size)
        if mark.size <= self.known.size:
            return
        with self._turn:
            if mark.size <= self.known.size:
                return
            try:
                self.known = self._kept(self._wanted)
            except OSError as error:
                raise MarkNotWritten(path=self._keys / MARK_FILE, reason=error.strerror) from error

    def _kept(self, wanted: Mark) -> Mark:
        """The higher one of ``wanted`` and what stands on the disk, which is then on the disk."""
        with alone(self._keys):
            present = self.highest()
            if present.size == wanted.size and present.root != wanted.root:
                raise LogForked(marked=present.size, path=self._keys / MARK_FILE)
            if present.size >= wanted.size:
                return present
            self._fits(wanted)  # first: as soon as the file is there, others read it under the lock of the head
            _put(self._keys / DRAFT_FILE, self._keys / MARK_FILE, wanted.note)
            return wanted

    def _fits(self, mark: Mark) -> None:
        if mark not in tuple(self._fitting):
            self._fitting.append(mark)


def _size(mark: Mark) -> int:
    return mark.size


@contextmanager
def alone(keys: Path) -> Generator[None]:
    """Keep out whoever else, thread or process, would change the mark or the key of the log in this folder."""
    descriptor = os.open(keys / LOCK_FILE, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)  # which also frees the lock


def _put(draft: Path, path: Path, content: bytes) -> None:
    """Make ``content`` the whole of ``path``, durably; a crash leaves the old file or the new one."""
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    draft.replace(path)
    sync_folder(path.parent)
