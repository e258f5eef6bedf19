"""The one log of a house: opened once at start-up with its keys, then handed to every service call."""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec

from heqi.engines.evidence import store
from heqi.engines.evidence.model import AnotherLog, BadOrigin, EvidenceDamaged, LogMissing, Opening
from heqi.engines.evidence.store import EntryRow, Head
from heqi.engines.evidence.vault import NotSealedHere, Vault
from heqi.engines.trust import (
    Frontier,
    NoteSigner,
    VerifierKey,
    create_log_key,
    create_payload_key,
    load_log_key,
    load_payload_key,
    split_hashes,
)
from heqi.engines.trust.verifier import KEY_NAME
from heqi.kernel.clock import Randomness
from heqi.storage.context import Context

SUITE = "sha256"
"""The one hash suite so far; a log declares its own and never changes it."""


BEGUN_FILE = "log.begun"
"""Says that the key beside it has signed a log: from then on an empty database is a loss, not a fresh start."""


class EvidenceLog:
    """Keys and origin of the log, and the fonts for its reports. Knows no transaction; safe to share by threads."""

    def __init__(self, signer: NoteSigner, vault: Vault, fonts: Path) -> None:
        self.signer = signer
        self.vault = vault
        self.fonts = fonts

    @property
    def origin(self) -> str:
        """Name of the log, first line of its checkpoints."""
        return self.signer.key.name

    @property
    def key(self) -> VerifierKey:
        """Public key of the log; its text is what ``--log-key`` reads."""
        return self.signer.key

    def opening(self, row: EntryRow) -> Opening:
        """Salt and values of an entry, decrypted. :class:`EvidenceDamaged`."""
        try:
            plain = self.vault.unseal(row.entry_id, row.wrapped_key or b"", row.sealed or b"")
            return msgspec.json.decode(plain, type=Opening)
        except (NotSealedHere, msgspec.DecodeError) as error:
            raise EvidenceDamaged(what=f"{row.entry_id}, disclosure") from error

    def check(self, head: Head) -> Frontier:
        """The stored tree, if the head is this log's and fits itself. :class:`AnotherLog`, :class:`EvidenceDamaged`."""
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
    log = EvidenceLog(load_log_key(keys), Vault(load_payload_key(keys)), fonts)
    _checked(log, head, origin)
    return log


def mark_begun(keys: Path) -> None:
    """Remember beside the keys that they have signed a log. To be called once its beginning is committed."""
    with (keys / BEGUN_FILE).open("ab") as mark:
        os.fsync(mark.fileno())


def _new_log(keys: Path, origin: str | None, randomness: Randomness, fonts: Path) -> EvidenceLog:
    signer = create_log_key(keys, origin, randomness)
    return EvidenceLog(signer, Vault(create_payload_key(keys, randomness)), fonts)


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
