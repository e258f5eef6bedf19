"""What a witness remembers: its key, what it has cosigned, and checkpoints that contradict each other.

The folder belongs to the witness's user alone (0700). ``witness.db`` (SQLite, every commit synced) holds what was
cosigned, ``misconduct/`` one file a case, ``lock`` keeps a second process out. Nothing in here is ever set back.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from heqi.edge.witness.problems import (
    StateDamaged,
    StateExists,
    StateExposed,
    StateInUse,
    StateMissing,
    StateNotWritten,
)
from heqi.engines.trust.keys import create_witness_key, load_witness_key
from heqi.engines.trust.witnessing import Seen
from heqi.kernel.clock import Randomness

KEY_FILE, STATE_FILE, LOCK_FILE, CASES = "witness.key", "witness.db", "lock", "misconduct"
DRAFT_FILE = ".witness.db.new"
KEPT_CHECKPOINTS = 10_000
"""The newest cosigned checkpoints of each log that are remembered: another tree of one of their sizes is a fork."""
UNEXPLAINED_LIMIT, CASE_LIMIT = 100, 10_000
"""Most cases that are kept: of those that prove nothing yet, and of all."""

_APPLICATION = 0x48715769
_TABLES = f"""
    pragma application_id = {_APPLICATION};
    pragma journal_mode = wal;
    create table witness (vkey text not null);
    create table cosigned (
        origin text not null, size integer not null, root blob not null, note blob not null, second integer not null,
        primary key (origin, size)
    ) without rowid;
"""
_NEWEST = "select size, root, note from cosigned where origin = ? order by size desc limit 1"
_AT = "select size, root, note from cosigned where origin = ? and size = ?"
_KEEP = "insert into cosigned (origin, size, root, note, second) values (?, ?, ?, ?, ?)"
_OUTDATED = "select size from cosigned where origin = ? order by size desc limit 1 offset ?"
_FORGET = "delete from cosigned where origin = ? and size <= ?"
_LOGS = "select origin, max(size), second from cosigned group by origin order by origin"


def prepare(folder: Path, name: str, randomness: Randomness) -> None:
    """Make key and empty state of a new witness. :class:`StateExists`, :class:`StateExposed`, :class:`StateDamaged`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    check_folder(folder)
    with alone(folder):
        for present in (KEY_FILE, STATE_FILE, CASES):
            if (folder / present).exists():
                raise StateExists(folder=folder, name=present)
        cosigner = create_witness_key(folder / KEY_FILE, name, randomness)
        (folder / DRAFT_FILE).unlink(missing_ok=True)
        with closing(sqlite3.connect(folder / DRAFT_FILE)) as db:
            db.executescript(_TABLES)
            db.execute("insert into witness (vkey) values (?)", (str(cosigner.key),))
            db.commit()
        with (folder / DRAFT_FILE).open("rb") as file:
            os.fsync(file.fileno())
        (folder / CASES).mkdir(mode=0o700)
        (folder / DRAFT_FILE).rename(folder / STATE_FILE)
        sync_folder(folder)


def check_folder(folder: Path) -> None:
    """Refuse a folder that is not this user's alone. :class:`StateMissing`, :class:`StateExposed`."""
    try:
        status = folder.stat()
    except OSError as error:
        raise StateMissing(folder=folder, name=error.strerror) from error
    if status.st_uid != os.geteuid():
        raise StateExposed(folder=folder, reason=f"uid {status.st_uid} / {os.geteuid()}")
    if status.st_mode & 0o077:
        raise StateExposed(folder=folder, reason=f"{status.st_mode & 0o777:04o}")


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Hold the folder until the end of the block, or of the process. :class:`StateInUse`."""
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StateInUse(folder=folder) from error
        yield
    finally:
        os.close(descriptor)  # which also frees the lock


class State:
    """An opened state; one thread at a time. Who changes it holds :func:`alone`."""

    def __init__(self, folder: Path, db: sqlite3.Connection) -> None:
        self.folder, self._db = folder, db
        self.cosigner = load_witness_key(folder / KEY_FILE)

    def latest(self, origin: str) -> Seen:
        """The largest checkpoint of this log that was cosigned; the tree without leaves when none was."""
        return self._seen(_NEWEST, origin) or Seen()

    def at(self, origin: str, size: int) -> Seen | None:
        """What was cosigned at this size, if it is remembered."""
        return self._seen(_AT, origin, size)

    def accept(self, origin: str, seen: Seen, second: int) -> None:
        """Remember a checkpoint that is about to be cosigned. When this returns it is on the disk."""
        latest = self.latest(origin)
        if (seen.size, seen.root) == (latest.size, latest.root):
            return  # cosigned again: nothing new to remember
        assert seen.size > latest.size, "a witness never goes back"
        with self._writing():
            self._db.execute(_KEEP, (origin, seen.size, seen.root, seen.note, second))
            outdated = self._db.execute(_OUTDATED, (origin, KEPT_CHECKPOINTS)).fetchone()
            if outdated is not None:
                self._db.execute(_FORGET, (origin, outdated[0]))

    def logs(self) -> list[tuple[str, int, int]]:
        """Origin, size and second of the newest cosignature of every log."""
        return [(str(row[0]), int(row[1]), int(row[2])) for row in self._db.execute(_LOGS)]

    def keep_case(self, case: str, document: bytes, *, proven: bool) -> bool:
        """Keep the file of a case unless it is there or there are too many; whether it was kept now, on the disk."""
        name = case_name(case, proven=proven)
        path = self.folder / CASES / name
        limit = CASE_LIMIT if proven else UNEXPLAINED_LIMIT
        if path.exists() or sum(each.name.endswith(name[32:]) for each in self.cases()) >= limit:
            return False
        try:
            _put(self.folder / CASES / f".{case}", path, document)
        except OSError as error:
            raise StateNotWritten(path=path, reason=error.strerror) from error
        return True

    def cases(self) -> list[Path]:
        """The files of all cases, the proven ones first."""
        files = [path for path in (self.folder / CASES).glob("*.json") if not path.name.startswith(".")]
        return sorted(files, key=lambda path: (path.name[32:] != ".json", path.name))

    def explained(self, case: Path) -> None:
        """Forget a case that proved nothing and that the log has explained since."""
        assert case.name[32:] != ".json"
        case.unlink(missing_ok=True)

    def _seen(self, statement: str, *values: str | int) -> Seen | None:
        try:
            row = self._db.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise StateDamaged(path=self.folder / STATE_FILE, reason=str(error)) from error
        return None if row is None else Seen(int(row[0]), bytes(row[1]), bytes(row[2]))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with self._db:
                yield
        except sqlite3.Error as error:
            raise StateNotWritten(path=self.folder / STATE_FILE, reason=str(error)) from error


def _put(draft: Path, path: Path, content: bytes) -> None:
    """Write a file that is there whole and durable, or not at all."""
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    draft.rename(path)
    sync_folder(path.parent)


def case_name(case: str, *, proven: bool) -> str:
    """Name of a case's file."""
    return f"{case}.json" if proven else f"{case}.unexplained.json"


@contextmanager
def opened(folder: Path, *, to_write: bool) -> Generator[State]:
    """The state in this folder; StateMissing, StateDamaged, StateExposed, and the problems of the key."""
    check_folder(folder)
    for name in (KEY_FILE, STATE_FILE, CASES):
        if not (folder / name).exists():
            raise StateMissing(folder=folder, name=name)
    path = folder / STATE_FILE
    mode = "rw" if to_write else "ro"
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, check_same_thread=False)) as db:
        state = State(folder, db)
        try:
            db.execute("pragma synchronous = full")
            marks = [db.execute(f"pragma {name}").fetchone()[0] for name in ("application_id", "quick_check(1)")]
            owners = [row[0] for row in db.execute("select vkey from witness")]
        except sqlite3.Error as error:
            raise StateDamaged(path=path, reason=str(error)) from error
        if marks != [_APPLICATION, "ok"]:
            raise StateDamaged(path=path, reason=f"{marks}")
        if owners != [str(state.cosigner.key)]:
            raise StateDamaged(path=path, reason=f"{owners}, {KEY_FILE}: {state.cosigner.key}")
        yield state


def sync_folder(folder: Path) -> None:
    """Make renames inside ``folder`` durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
