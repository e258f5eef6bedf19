"""The audit: recompute the whole log from its stored rows and name the first entry that does not fit.

For every entry, in the order of the log: its bytes are canonical and say its own id and time; they hash to its leaf
hash; its disclosure decrypts and opens the commitments; its payload decrypts to the committed SHA-256. Whenever a tile
or a signed tree ends at the entry: tile, root and signature. At last: head, newest checkpoint, rows of no entry;
the mark beside the keys. Whatever cannot even be read is a finding too. Not compared, because nothing depends on it:
``checkpoint.made_in``, the transaction that wrote the row.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import NoReturn, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from heqi.engines.evidence import store
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.marks import MARK_FILE
from heqi.engines.evidence.model import (
    ENTRY_FORMAT,
    KIND_DEPOSIT,
    AuditReport,
    EvidenceDamaged,
    Finding,
    MarkDamaged,
    Opening,
)
from heqi.engines.evidence.store import Head, StoredEntry
from heqi.engines.evidence.vault import NotSealedHere
from heqi.engines.trust import (
    TILE_WIDTH,
    Frontier,
    Refused,
    checkpoint_text,
    commit,
    complete_subtrees,
    completed,
    leaf_hash,
    open_checkpoint,
    split_hashes,
    subtree_root,
)
from heqi.engines.trust.verifier import ENTRY_FORMAT_2
from heqi.kernel.canonical import NotCanonical, parse_canonical
from heqi.kernel.problems import Problem

BATCH = 256
"""Entries read at once."""

OWN_STREAMS = frozenset({"deposit", "trail"})
"""Streams whose salts, values and contents the house itself keeps."""

BLAME_LIMIT = 65_536
"""Most entries of a subtree that is computed again to tell which entry was changed."""

Progress = Callable[[int, int], None]


class Misfit(Exception):
    """Ends the walk at the first thing that does not fit."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.what)
        self.finding = finding


def audit(db: Connection, log: EvidenceLog, progress: Progress | None = None) -> AuditReport:
    """Walk the whole log as it stands now; what is appended meanwhile is not looked at."""
    walk = Walk(db, log)
    savepoint = db.begin_nested()  # a row that the database cannot read must not end the caller's transaction
    try:
        with closing(walk.steps()) as steps:
            for done, total in steps:
                if progress is not None:
                    progress(done, total)
    finally:
        if savepoint.is_active:
            savepoint.rollback()
    return AuditReport(
        intact=walk.finding is None,
        size=walk.size,
        root=walk.frontier.root.hex(),
        entries=walk.frontier.size,
        tiles=walk.tiles,
        checkpoints=walk.checkpoints,
        payload_bytes=walk.payload_bytes,
        finding=walk.finding,
    )


def misfit(row: StoredEntry | None, what: str, expected: object, found: object, index: int | None = None) -> NoReturn:
    """Stop here: this does not fit."""
    shown = [value.hex() if isinstance(value, bytes) else str(value) for value in (expected, found)]
    place = row.index if row else index
    raise Misfit(
        Finding(index=place, entry_id=row.entry_id if row else None, what=what, expected=shown[0], found=shown[1])
    )


class Walk:
    """The state of one audit on its way through the log."""

    def __init__(self, db: Connection, log: EvidenceLog) -> None:
        self._db, self._log = db, log
        self.finding: Finding | None = None
        self.frontier = Frontier()
        self.size = self.tiles = self.checkpoints = self.payload_bytes = 0
        self._signed_size = 0
        self._present: StoredEntry | None = None
        """What is being looked at."""
        self._rows: dict[int, list[bytes]] = {}
        """Hashes of the unfinished tile of each level."""

    def steps(self) -> Generator[tuple[int, int]]:
        """Walk to the end or to the first ``finding``; tells how many entries of how many are done."""
        try:
            self._begin()
            yield from self._entries()
            self._end()
        except Misfit as stop:
            self.finding = stop.finding
        except Exception as error:
            if isinstance(error, DBAPIError) and error.connection_invalidated:
                raise  # nothing was found out about the log
            self.finding = self._unreadable(error)

    def _unreadable(self, error: Exception) -> Finding:
        row = self._present
        said = (str(error).strip().splitlines() or [""])[0]
        return Finding(
            index=row.index if row else self.frontier.size if self.frontier.size < self.size else None,
            entry_id=row.entry_id if row else None,
            what="unreadable",
            expected="rows that can be checked",
            found=f"{type(error).__name__}: {said}",
        )

    def _begin(self) -> None:
        """The mark is read before the head: it is never ahead of a head that is read later."""
        try:
            self._mark = self._log.marks.highest()
        except MarkDamaged as problem:
            misfit(None, MARK_FILE, "a checkpoint signed by this log", problem)
        try:
            head = store.head(self._db)
        except EvidenceDamaged as problem:
            misfit(None, "head", "one whole row", problem)
        if head is None:
            misfit(None, "head", "one whole row", "none")
        self._head: Head = head
        self.size = head.size

    def _entries(self) -> Iterator[tuple[int, int]]:
        """All entries with the tiles and checkpoints that end at them."""
        while self.frontier.size < self.size:
            yield self.frontier.size, self.size
            first = self.frontier.size
            rows = store.stored_from(self._db, first, min(BATCH, self.size - first))
            notes = store.checkpoints_between(self._db, first, first + BATCH)
            for expected, row in enumerate(rows, start=first):
                if row.index != expected:
                    misfit(None, "entry", "an entry", f"none; the next one is {row.entry_id}", expected)
                self._present = row
                self._entry(row)
                self._grow(row, leaf_hash(row.body))
                if row.index + 1 in notes:
                    self._checkpoint(row, row.index + 1, notes[row.index + 1])
                if row.index + 1 == self._mark.size and self.frontier.root != self._mark.root:
                    misfit(None, MARK_FILE, self._mark.root, self.frontier.root)
                self._present = None
            if not rows:
                misfit(None, "entry", f"{self.size} entries", f"{first}", first)
        yield self.size, self.size

    def _entry(self, row: StoredEntry) -> None:
        self._body(row)
        if leaf_hash(row.body) != row.leaf_hash:
            misfit(row, "leaf_hash", leaf_hash(row.body), row.leaf_hash)
        if row.stream in OWN_STREAMS:
            self._payload(row, self._disclosure(row))

    def _body(self, row: StoredEntry) -> None:
        try:
            body = parse_canonical(row.body)
        except NotCanonical as error:
            misfit(row, "body", "canonical JSON", error)
        fields = cast("dict[str, object]", body) if isinstance(body, dict) else {}
        first = fields.get("format") == ENTRY_FORMAT  # the form of before there were streams
        names = ("format", "id", "deposited_at", "kind") if first else ("format", "id", "at", "stream")
        told = tuple(fields.get(name) for name in names)
        # Entries tell whole milliseconds; a stored time with anything beyond them does not fit.
        moment = re.sub("000Z$", "Z", row.at)
        last = (moment, KIND_DEPOSIT) if first else (moment, row.stream)
        expected = (ENTRY_FORMAT if first else ENTRY_FORMAT_2, row.entry_id, *last)
        if told != expected:
            misfit(row, "body", expected, told)

    def _disclosure(self, row: StoredEntry) -> Opening:
        try:
            opening = self._log.opening(row)
        except EvidenceDamaged as error:
            misfit(row, "disclosure", "a disclosure sealed for this entry", error)
        body = cast("dict[str, object]", parse_canonical(row.body))
        commitments = commit(bytes.fromhex(opening.salt), opening.values())
        if body.get("commitments") != commitments:
            misfit(row, "commitments", commitments, body.get("commitments"))
        if row.lookup != self._log.vault.lookup(opening.content_sha256):
            misfit(row, "lookup", self._log.vault.lookup(opening.content_sha256), row.lookup)
        return opening

    def _payload(self, row: StoredEntry, opening: Opening) -> None:
        record = store.payload(self._db, row.entry_id)
        if record is None:
            misfit(row, "payload", "a payload", "none")
        wrapped_key, chunks = record
        digest, size = hashlib.sha256(), 0
        try:
            cipher = self._log.vault.payload(row.entry_id, wrapped_key)
            for number in range(chunks):
                body = store.chunk(self._db, row.entry_id, number)
                chunk = cipher.decrypt(number, number == chunks - 1, body)
                digest.update(chunk)
                size += len(chunk)
        except NotSealedHere as error:
            misfit(row, "payload", "a payload sealed for this entry", error)
        if (size, digest.hexdigest()) != (opening.size_bytes, opening.content_sha256):
            misfit(row, "payload", opening.content_sha256, digest.hexdigest())
        self.payload_bytes += size

    def _grow(self, row: StoredEntry, leaf: bytes) -> None:
        self.frontier = self.frontier.append(leaf)
        self._rows.setdefault(0, []).append(leaf)
        for level, number in completed(row.index, row.index + 1):
            hashes = self._rows.pop(level)
            root = subtree_root(hashes)
            self._tile(row, level, number, hashes, root)
            self._rows.setdefault(level + 1, []).append(root)
            self.tiles += 1

    def _tile(self, row: StoredEntry, level: int, number: int, hashes: list[bytes], root: bytes) -> None:
        stored = store.stored_tile(self._db, level, number)
        what = f"tile {level}/{number}"
        if stored is None:
            misfit(row, what, root, "no tile")
        for place, (expected, found) in enumerate(zip(hashes, split_hashes(stored[0]), strict=True)):
            if expected != found:
                index = (number * TILE_WIDTH + place) << 8 * level
                misfit(store.stored_at(self._db, index), what, expected, found, index)
        if stored[1] != root:
            misfit(row, f"{what} root", root, stored[1])

    def _checkpoint(self, row: StoredEntry, size: int, note: bytes) -> None:
        what = f"checkpoint {size}"
        try:
            signed, root = open_checkpoint(note, self._log.key)
        except Refused as refusal:
            misfit(row, what, f"signed by {self._log.origin}", refusal)
        if signed != size:
            misfit(row, what, size, signed)
        if root != self.frontier.root:
            self._blame(size, what, root)
        if note != self._log.signer.sign(checkpoint_text(self._log.origin, size, root)):
            misfit(row, what, f"the one note that {self._log.origin} signs", "more than that")
        self._signed_size = size
        self.checkpoints += 1

    def _blame(self, size: int, what: str, root: bytes) -> NoReturn:
        """Name what was changed since the last tree that fitted, as far as full tiles or the head's subtrees tell."""
        first = self._signed_size
        for number in range(first // TILE_WIDTH, -(-size // TILE_WIDTH)):
            stored = store.stored_tile(self._db, 0, number)
            for place, expected in enumerate(split_hashes(stored[0]) if stored else []):
                row = store.stored_at(self._db, number * TILE_WIDTH + place)
                if row is not None and row.leaf_hash != expected:
                    misfit(row, "leaf_hash", expected, row.leaf_hash)
        suspects = self._suspects(first, size)
        if len(suspects) == 1:
            misfit(store.stored_at(self._db, suspects[0]), what, root, self.frontier.root, suspects[0])
        found = self.frontier.root.hex()
        raise Misfit(
            Finding(index=suspects[0], last=suspects[-1], entry_id=None, what=what, expected=root.hex(), found=found)
        )

    def _suspects(self, first: int, end: int) -> Sequence[int]:
        """The entries from ``first`` up to ``end`` that no signed subtree of the head clears."""
        head, whole = self._head, range(first, end)
        note = store.checkpoints_between(self._db, head.size - 1, head.size).get(head.size)
        if note != self._log.signer.sign(checkpoint_text(self._log.origin, head.size, head.root)):
            return whole
        try:
            self._log.check(head)
        except Problem:
            return whole
        cleared: set[int] = set()
        for (level, number), expected in zip(complete_subtrees(0, head.size), split_hashes(head.frontier), strict=True):
            start, stop = number << level, (number + 1) << level
            if first < stop <= end and stop - start <= BLAME_LIMIT:
                leaves = split_hashes(store.hashes(self._db, 0, start, stop - start))
                if len(leaves) == stop - start and subtree_root(leaves) == expected:
                    cleared.update(range(start, stop))
        return [index for index in whole if index not in cleared] or whole

    def _end(self) -> None:
        """What belongs to no single entry."""
        head, tree = self._head, self.frontier
        if head.root != tree.root:
            misfit(None, "head", tree.root, head.root)
        if head.frontier != b"".join(tree.hashes):
            misfit(None, "head", b"".join(tree.hashes), head.frontier)
        if self._signed_size != head.size:
            misfit(None, "checkpoint", f"one of size {head.size}", f"the last one has size {self._signed_size}")
        try:
            self._log.check(head)
        except Problem as problem:
            misfit(None, "head", self._log.key, problem)
        if head.size < self._mark.size:
            misfit(None, MARK_FILE, f"at least {self._mark.size} entries", f"{head.size}")
        stray = store.stray_row(self._db)
        if stray is not None:
            what, entry_id, index = stray
            raise Misfit(Finding(index=index, entry_id=entry_id, what=what, expected="no such row", found="one"))
