"""The audit: recompute the whole log from its stored rows and name the first entry that does not fit.

For every entry, in the order of the log: its bytes are canonical and say its own id and time; they hash to its leaf
hash; its disclosure decrypts and opens the commitments; its payload decrypts to the committed SHA-256. Whenever a tile
or a signed tree ends at the entry: tile, root and signature. At last: head, newest checkpoint, rows of no entry.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NoReturn, cast

from sqlalchemy import Connection

from heqi.engines.evidence import store
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import ENTRY_FORMAT, KIND_DEPOSIT, AuditReport, EvidenceDamaged, Finding, Opening
from heqi.engines.evidence.store import EntryRow, Head
from heqi.engines.evidence.vault import NotSealedHere
from heqi.engines.trust import (
    TILE_WIDTH,
    Frontier,
    Refused,
    checkpoint_text,
    commit,
    completed,
    leaf_hash,
    open_checkpoint,
    split_hashes,
    subtree_root,
)
from heqi.kernel.canonical import NotCanonical, parse_canonical
from heqi.kernel.clock import instant_text
from heqi.kernel.problems import Problem

BATCH = 256
"""Entries read at once."""

Progress = Callable[[int, int], None]


class Misfit(Exception):
    """Ends the walk at the first thing that does not fit."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.what)
        self.finding = finding


def audit(db: Connection, log: EvidenceLog, progress: Progress | None = None) -> AuditReport:
    """Walk the whole log as it stands now; what is appended meanwhile is not looked at."""
    head = store.head(db)
    assert head is not None, "open_log made it"
    walk = Walk(db, log, head)
    finding: Finding | None = None
    try:
        walk.entries(progress or (lambda _done, _total: None))
        walk.end()
    except Misfit as misfit:
        finding = misfit.finding
    return AuditReport(
        intact=finding is None,
        size=head.size,
        root=walk.frontier.root.hex(),
        entries=walk.frontier.size,
        tiles=walk.tiles,
        checkpoints=walk.checkpoints,
        payload_bytes=walk.payload_bytes,
        finding=finding,
    )


def misfit(row: EntryRow | None, what: str, expected: object, found: object, index: int | None = None) -> NoReturn:
    """Stop here: this does not fit."""
    shown = [value.hex() if isinstance(value, bytes) else str(value) for value in (expected, found)]
    place = row.index if row else index
    raise Misfit(
        Finding(index=place, entry_id=row.entry_id if row else None, what=what, expected=shown[0], found=shown[1])
    )


class Walk:
    """The state of one audit on its way through the log."""

    def __init__(self, db: Connection, log: EvidenceLog, head: Head) -> None:
        self._db, self._log, self._head = db, log, head
        self.frontier = Frontier()
        self.tiles = self.checkpoints = self.payload_bytes = 0
        self._signed_size = 0
        self._rows: dict[int, list[bytes]] = {}
        """Hashes of the unfinished tile of each level."""

    def entries(self, progress: Progress) -> None:
        """All entries with the tiles and checkpoints that end at them."""
        size = self._head.size
        while self.frontier.size < size:
            progress(self.frontier.size, size)
            first = self.frontier.size
            rows = store.entries_from(self._db, first, min(BATCH, size - first))
            notes = store.checkpoints_between(self._db, first, first + BATCH)
            for expected, row in enumerate(rows, start=first):
                if row.index != expected:
                    misfit(None, "entry", "an entry", f"none; the next one is {row.entry_id}", expected)
                self._entry(row)
                self._grow(row, leaf_hash(row.body))
                if row.index + 1 in notes:
                    self._checkpoint(row, row.index + 1, notes[row.index + 1])
            if not rows:
                misfit(None, "entry", f"{size} entries", f"{first}", first)
        progress(size, size)

    def _entry(self, row: EntryRow) -> None:
        self._body(row)
        if leaf_hash(row.body) != row.leaf_hash:
            misfit(row, "leaf_hash", leaf_hash(row.body), row.leaf_hash)
        opening = self._disclosure(row)
        self._payload(row, opening)

    def _body(self, row: EntryRow) -> None:
        try:
            body = parse_canonical(row.body)
        except NotCanonical as error:
            misfit(row, "body", "canonical JSON", error)
        fields = cast("dict[str, object]", body) if isinstance(body, dict) else {}
        told = tuple(fields.get(name) for name in ("format", "kind", "id", "deposited_at"))
        expected = (ENTRY_FORMAT, KIND_DEPOSIT, row.entry_id, instant_text(row.at))
        if told != expected:
            misfit(row, "body", expected, told)

    def _disclosure(self, row: EntryRow) -> Opening:
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

    def _payload(self, row: EntryRow, opening: Opening) -> None:
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

    def _grow(self, row: EntryRow, leaf: bytes) -> None:
        self.frontier = self.frontier.append(leaf)
        self._rows.setdefault(0, []).append(leaf)
        for level, number in completed(row.index, row.index + 1):
            hashes = self._rows.pop(level)
            root = subtree_root(hashes)
            self._tile(row, level, number, hashes, root)
            self._rows.setdefault(level + 1, []).append(root)
            self.tiles += 1

    def _tile(self, row: EntryRow, level: int, number: int, hashes: list[bytes], root: bytes) -> None:
        stored = store.stored_tile(self._db, level, number)
        what = f"tile {level}/{number}"
        if stored is None:
            misfit(row, what, root, "no tile")
        for place, (expected, found) in enumerate(zip(hashes, split_hashes(stored[0]), strict=True)):
            if expected != found:
                index = (number * TILE_WIDTH + place) << 8 * level
                misfit(store.entry_at(self._db, index), what, expected, found, index)
        if stored[1] != root:
            misfit(row, f"{what} root", root, stored[1])

    def _checkpoint(self, row: EntryRow, size: int, note: bytes) -> None:
        what = f"checkpoint {size}"
        try:
            signed, root = open_checkpoint(note, self._log.key)
        except Refused as refusal:
            misfit(row, what, f"signed by {self._log.origin}", refusal)
        if signed != size:
            misfit(row, what, size, signed)
        if root != self.frontier.root:
            # The entries since the last tree that fitted are in question; a full tile may tell which.
            self._blame(self._signed_size, size)
            misfit(store.entry_at(self._db, self._signed_size), what, root, self.frontier.root, self._signed_size)
        if note != self._log.signer.sign(checkpoint_text(self._log.origin, size, root)):
            misfit(row, what, f"the one note that {self._log.origin} signs", "more than that")
        self._signed_size = size
        self.checkpoints += 1

    def _blame(self, first: int, end: int) -> None:
        for number in range(first // TILE_WIDTH, -(-end // TILE_WIDTH)):
            stored = store.stored_tile(self._db, 0, number)
            for place, expected in enumerate(split_hashes(stored[0]) if stored else []):
                row = store.entry_at(self._db, number * TILE_WIDTH + place)
                if row is not None and row.leaf_hash != expected:
                    misfit(row, "leaf_hash", expected, row.leaf_hash)

    def end(self) -> None:
        """What belongs to no single entry."""
        head, tree = self._head, self.frontier
        if (head.root, head.frontier) != (tree.root, b"".join(tree.hashes)):
            misfit(None, "head", tree.root, head.root)
        if self._signed_size != head.size:
            misfit(None, "checkpoint", f"one of size {head.size}", f"the last one has size {self._signed_size}")
        try:
            self._log.check(head)
        except Problem as problem:
            misfit(None, "head", self._log.key, problem)
        stray = store.stray_row(self._db)
        if stray is not None:
            what, entry_id, index = stray
            raise Misfit(Finding(index=index, entry_id=entry_id, what=what, expected="no such row", found="one"))
