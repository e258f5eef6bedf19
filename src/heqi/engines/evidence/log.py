"""The one log of a house: opened once at start-up with its keys, then handed to every service call."""

from __future__ import annotations

import os
import re
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store
from heqi.engines.evidence.marks import MARK_FILE, Mark, Marks, alone
from heqi.engines.evidence.model import AnotherLog, BadOrigin, EvidenceDamaged, LogMissing, Opening
from heqi.engines.evidence.store import EntryRow, Head, StoredEntry
from heqi.engines.evidence.vault import NotSealedHere, Vault
from heqi.engines.trust import (
    LOG_KEY_FILE,
    SALT_BYTES,
    Frontier,
    NoteSigner,
    Refused,
    VerifierKey,
    create_log_key,
    create_payload_key,
    load_log_key,
    load_payload_key,
    open_checkpoint,
    split_hashes,
)
from heqi.engines.trust.verifier import KEY_NAME
from heqi.kernel.clock import Randomness
from heqi.storage.context import Context
from heqi.storage.home import sync_folder

SUITE = "sha256"
"""The one hash suite so far; a log declares its own and never changes it."""


BEGUN_FILE = "log.begun"
"""Says that the key beside it has signed a log: from then on an empty database is a loss, not a fresh start."""


NEXT = "next"
"""Folder beside the keys where a new key waits until the database has taken it; see renewal.py."""


class EvidenceLog:
    """Keys and origin of the log, and the fonts for its reports. Knows no transaction; safe to share by threads."""

    def __init__(self, signer: NoteSigner, vault: Vault, fonts: Path, keys: Path) -> None:
        self.signer = signer
        self.vault = vault
        self.fonts = fonts
        self.marks = Marks(keys, signer.key)
        self.policy = b""
        """Which witnesses make a checkpoint final (C2SP tlog-policy); empty: nothing ever is."""

    @property
    def origin(self) -> str:
        """Name of the log, first line of its checkpoints."""
        return self.signer.key.name

    @property
    def key(self) -> VerifierKey:
        """Public key of the log; its text is what ``--log-key`` reads."""
        return self.signer.key

    def opening(self, row: EntryRow | StoredEntry) -> Opening:
        """Salt and values of an entry, decrypted. :class:`EvidenceDamaged`."""
        try:
            plain = self.vault.unseal(row.entry_id, row.wrapped_key or b"", row.sealed or b"")
            opening = msgspec.json.decode(plain, type=Opening)
        except (NotSealedHere, msgspec.DecodeError) as error:
            raise EvidenceDamaged(what=f"{row.entry_id}, disclosure") from error
        # Whoever holds the payload key can seal anything.
        for name, value in (("salt", opening.salt), ("content_sha256", opening.content_sha256)):
            if re.fullmatch(f"[0-9a-f]{{{2 * SALT_BYTES}}}", value) is None:
                raise EvidenceDamaged(what=f"{row.entry_id}, disclosure, {name}")
        return opening

    def check(self, head: Head) -> Frontier:
        """The stored tree, if the head is this log's and fits itself. :class:`AnotherLog`, :class:`EvidenceDamaged`."""
        if head.suite != SUITE or len(head.frontier) % 32:
            raise EvidenceDamaged(what=f"head, suite {head.suite}, frontier of {len(head.frontier)} bytes")
        stored, given = (head.origin, head.log_key), (self.origin, str(self.key))
        if stored != given:
            raise AnotherLog(stored=head.log_key, given=str(self.key))
        if head.payload_key_mark != self.vault.mark:
            raise AnotherLog(stored=f"{head.origin} / payload.key {head.payload_key_mark.hex()}",
                             given=f"payload.key {self.vault.mark.hex()}")  # fmt: skip
        frontier = Frontier(head.size, tuple(split_hashes(head.frontier)))
        if head.size.bit_count() != len(frontier.hashes) or frontier.root != head.root:
            raise EvidenceDamaged(what=f"head, size {head.size}")
        return frontier

    def growing(self, db: Connection, head: Head) -> Frontier:
        """The tree that may grow in this transaction, under the lock of its ``head``.

        :class:`AnotherLog`, :class:`EvidenceDamaged`; :class:`LogSetBack`, :class:`LogForked`, :class:`MarkDamaged`.
        """
        frontier = self.check(head)
        self.marks.check(self.marks.highest(), head.size, head.root, partial(store.root_at, db))
        return frontier

    def check_standing(self, db: Connection) -> None:
        """Refuse what would be deposited into a log that may not grow; the sequencer will look again, under the lock.

        Problems as :meth:`growing`.
        """
        before = store.head(db)
        assert before is not None, "open_log made it"
        self.check(before)  # first, because another log has another mark
        mark, head = self.marks.highest(), store.head(db)  # in this order: a mark is never ahead of a later head
        assert head is not None
        self.marks.check(mark, head.size, head.root, partial(store.root_at, db))

    def acknowledge(self, db: Connection, size: int, note: bytes) -> None:
        """See to it that the mark covers a committed checkpoint before it is given out.

        Most often it does: only a crash or another process leaves a gap between commit and mark.
        """
        if size <= self.marks.known.size:
            return
        mark = self.marks.highest()
        if mark.size < size:
            shown = self._mark(note)
            self.marks.check(mark, shown.size, shown.root, partial(store.root_at, db))
            self.marks.grow(shown)

    def _mark(self, note: bytes) -> Mark:
        try:
            return Mark(*open_checkpoint(note, self.key), note)
        except Refused as refusal:
            raise EvidenceDamaged(what=f"checkpoint, {refusal}") from refusal


def open_log(ctx: Context, keys: Path, *, fonts: Path, origin: str | None = None) -> EvidenceLog:
    """The log of this database, with the keys in the folder ``keys``.

    The first time, keys are made and the log begins, empty; from then on missing keys, other keys, another origin or a
    database without the log are errors: :class:`KeyMissing`, :class:`AnotherLog`, :class:`LogMissing`. ``origin`` is
    needed only to begin a log under a chosen name; ``fonts`` is the folder of the TrueType fonts that reports embed.
    """
    if origin is not None and re.fullmatch(KEY_NAME, origin) is None:
        raise BadOrigin(origin=origin)
    with ctx.engine_role("log") as db:
        head = store.head(db)
    begun = keys / BEGUN_FILE
    if head is None:
        if begun.exists():
            raise LogMissing(keys=keys)
        return _begin(ctx, _new_log(keys, origin, ctx.randomness, fonts), origin)
    put_in_place(keys, head.log_key)
    log = EvidenceLog(load_log_key(keys), Vault(load_payload_key(keys)), fonts, keys)
    _checked(log, head, origin)
    return log


def mark_begun(keys: Path) -> None:
    """Remember beside the keys that they have signed a log. To be called once its beginning is committed."""
    with (keys / BEGUN_FILE).open("ab") as mark:
        os.fsync(mark.fileno())


def put_in_place(keys: Path, log_key: str) -> None:
    """Make the waiting key the key of the log, if it is the one that the database names; else leave everything.

    The old key and its mark stay beside it under names of their own. Goes on where a crash interrupted it.
    """
    waiting = keys / NEXT / LOG_KEY_FILE
    if not waiting.exists() or str(load_log_key(keys / NEXT).key) != log_key:
        return
    with alone(keys):
        if not waiting.exists():
            return  # another process was first
        if (keys / LOG_KEY_FILE).exists():
            former = load_log_key(keys).key.key_id.hex()
            if (keys / MARK_FILE).exists():
                (keys / MARK_FILE).rename(keys / f"{MARK_FILE}.{former}")
            (keys / LOG_KEY_FILE).rename(keys / f"{LOG_KEY_FILE}.{former}")
        waiting.rename(keys / LOG_KEY_FILE)
        sync_folder(keys)
        waiting.parent.rmdir()


def _new_log(keys: Path, origin: str | None, randomness: Randomness, fonts: Path) -> EvidenceLog:
    signer = create_log_key(keys, origin, randomness)
    return EvidenceLog(signer, Vault(create_payload_key(keys, randomness)), fonts, keys)


def _begin(ctx: Context, log: EvidenceLog, origin: str | None) -> EvidenceLog:
    row = {"origin": log.origin, "suite": SUITE, "log_key": str(log.key), "root": Frontier().root}
    with ctx.engine_role("log") as db:
        db.execute(store.INSERT_HEAD, {**row, "payload_key_mark": log.vault.mark})
        head = store.head(db)  # another process may have been first
    assert head is not None
    return _checked(log, head, origin)


def _checked(log: EvidenceLog, head: Head, origin: str | None) -> EvidenceLog:
    log.check(head)
    if origin not in (None, log.origin):
        raise AnotherLog(stored=head.origin, given=origin)
    return log
