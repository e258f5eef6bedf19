"""Use cases of the evidence log. None of them commits: whoever opened the context shows results after its commit.

A receipt is good once the transaction that made it has committed, and a checkpoint or proof is given out only when
it comes from another, committed transaction, so nothing is ever signed away that a roll-back could take back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from heqi.engines.evidence import auditing, bundle, deposits, store
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import (
    DEPOSIT_LIMIT_BYTES,
    AuditReport,
    EntryNotFound,
    EntryPage,
    EvidenceDamaged,
    EvidenceEntry,
    IncomingFile,
    NotYetPublished,
    ProofPath,
    Receipt,
    TileNotFound,
)
from heqi.engines.evidence.proofs import draw_path, stored_tree
from heqi.engines.evidence.store import EntryRow
from heqi.engines.evidence.vault import NotSealedHere
from heqi.engines.trust import TILE_WIDTH, entry_bundle, leaf_hash, width_at
from heqi.storage.context import Context

PAGE_LIMIT = 1000
"""Most entries in one answer."""


def deposit(
    ctx: Context, log: EvidenceLog, files: Sequence[IncomingFile], *, limit_bytes: int = DEPOSIT_LIMIT_BYTES
) -> list[Receipt]:
    """Deposit files, all or none: one entry each, in their order. Memory use does not depend on their sizes.

    Raises the one problem there is, or all of them as ``ManyInvalid``: ``TooLarge`` (above ``limit_bytes``),
    :class:`NameTooLong`, :class:`NameNotText`, :class:`ContentUnreadable`; :class:`EmptyBatch`, :class:`BatchTooLong`;
    :class:`AnotherLog` and :class:`EvidenceDamaged` when the log may not grow.
    """
    ctx.permit("evidence.deposit", "evidence")
    sizes = deposits.check_batch(files, limit_bytes)
    with ctx.db.begin_nested(), ctx.engine_role("log") as db:
        staged = [deposits.stage(ctx, db, log, file, size) for file, size in zip(files, sizes, strict=True)]
        return deposits.append(ctx, db, log, staged)


def entries(ctx: Context, log: EvidenceLog, cursor: str | None = None, limit: int = 50) -> EntryPage:
    """The entries, newest first, ``limit`` of them from ``cursor`` on (that of the page before)."""
    ctx.permit("evidence.read", "evidence")
    limit = max(1, min(limit, PAGE_LIMIT))
    with ctx.engine_role("log") as db:
        head = store.head(db)
        size = head.size if head else 0
        below = min(int(cursor), size) if cursor and re.fullmatch("[0-9]{1,19}", cursor) else size
        rows = store.entries_below(db, below, limit)
    receipts = [_entry(log, row).receipt for row in rows]
    return EntryPage(
        receipts=receipts, total=size, next_cursor=str(rows[-1].index) if rows and rows[-1].index else None
    )


def entry(ctx: Context, log: EvidenceLog, entry_id: str) -> EvidenceEntry:
    """One entry. :class:`EntryNotFound`."""
    ctx.permit("evidence.read", entry_id)
    return _entry(log, _row(ctx, entry_id))


def find(ctx: Context, log: EvidenceLog, content_sha256: str) -> list[Receipt]:
    """Receipts of all entries for this content (SHA-256 in hex), oldest first; the same file may come many times."""
    ctx.permit("evidence.find", "evidence")
    if len(content_sha256) != 64 or not set(content_sha256) <= set("0123456789abcdef"):
        return []
    with ctx.engine_role("log") as db:
        rows = store.entries_by_lookup(db, log.vault.lookup(content_sha256), PAGE_LIMIT)
    return [_entry(log, row).receipt for row in rows]


def prove(ctx: Context, log: EvidenceLog, entry_id: str, out: BinaryIO, *, with_payload: bool = False) -> None:
    """Write the proof bundle of an entry into ``out``, an empty binary file that can seek.

    :class:`EntryNotFound`, :class:`NotYetPublished`, :class:`EvidenceDamaged`, ``TooLarge`` for a zip.
    """
    ctx.permit("evidence.prove", entry_id)
    row = _row(ctx, entry_id)
    size, note = _published(ctx, row)
    path = draw_path(entry_id, leaf_hash(row.body), row.index, size, stored_tree(ctx, size).inclusion(row.index))
    exhibit = bundle.Exhibit(row=row, opening=log.opening(row), checkpoint=note, path=path)
    bundle.write(out, log, exhibit, _chunks(ctx, log, entry_id) if with_payload else None)


def audit(ctx: Context, log: EvidenceLog, progress: Callable[[int, int], None] | None = None) -> AuditReport:
    """Recompute everything from stored rows and name the first entry that does not fit; see :mod:`auditing`.

    ``progress`` is told how many entries of how many are done.
    """
    ctx.permit("evidence.audit", "evidence")
    with ctx.engine_role("log") as db:
        return auditing.audit(db, log, progress)


def payload(ctx: Context, log: EvidenceLog, entry_id: str) -> Iterator[bytes]:
    """What was deposited, in chunks of at most 1 MiB, decrypted. :class:`EntryNotFound`, :class:`EvidenceDamaged`."""
    ctx.permit("evidence.read", entry_id)
    _row(ctx, entry_id)
    return _chunks(ctx, log, entry_id)


def checkpoint(ctx: Context) -> bytes | None:
    """The newest published checkpoint, a signed note; None while the log is empty. Public."""
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
    return None if published is None else published[1]


def tile(ctx: Context, level: int, number: int, width: int = TILE_WIDTH) -> bytes:
    """The first ``width`` hashes of a tile (C2SP tlog-tiles). Public. :class:`TileNotFound`."""
    _require_tile(ctx, level, number, width)
    with ctx.engine_role("log") as db:
        return store.tile(db, level, number, width)


def entry_tile(ctx: Context, number: int, width: int = TILE_WIDTH) -> bytes:
    """The first ``width`` entries of a bundle of entries (C2SP tlog-tiles). Public. :class:`TileNotFound`."""
    _require_tile(ctx, 0, number, width)
    with ctx.engine_role("log") as db:
        return entry_bundle(store.bodies(db, number * TILE_WIDTH, width))


def proof_path(ctx: Context, entry_id: str) -> ProofPath:
    """How the entry leads to the root of the published checkpoint. :class:`EntryNotFound`, :class:`NotYetPublished`."""
    ctx.permit("evidence.read", entry_id)
    row = _row(ctx, entry_id)
    size, _ = _published(ctx, row)
    return draw_path(row.entry_id, leaf_hash(row.body), row.index, size, stored_tree(ctx, size).inclusion(row.index))


def _row(ctx: Context, entry_id: str) -> EntryRow:
    with ctx.engine_role("log") as db:
        row = store.entry(db, entry_id)
    if row is None:
        raise EntryNotFound(entry_id=entry_id)
    return row


def _published(ctx: Context, row: EntryRow) -> tuple[int, bytes]:
    """Size and note of the published checkpoint, which must cover the entry."""
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
    if published is None or published[0] <= row.index:
        raise NotYetPublished(entry_id=row.entry_id)
    return published


def _require_tile(ctx: Context, level: int, number: int, width: int) -> None:
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
    size = published[0] if published else 0
    if not (0 <= level < 8 and 0 <= number < 1 << 48 and 0 < width <= width_at(size, level, number)):
        raise TileNotFound(tile=f"{level}/{number}.p/{width}")


def _entry(log: EvidenceLog, row: EntryRow) -> EvidenceEntry:
    opening = log.opening(row)
    receipt = deposits.receipt(row, row.tree_size or 0, opening)
    return EvidenceEntry(
        receipt=receipt, media_type=opening.media_type, depositor=opening.depositor, body=row.body.decode()
    )


def _chunks(ctx: Context, log: EvidenceLog, entry_id: str) -> Iterator[bytes]:
    with ctx.engine_role("log") as db:
        record = store.payload(db, entry_id)
    if record is None:
        raise EvidenceDamaged(what=f"{entry_id}, payload")
    wrapped_key, count = record
    try:
        cipher = log.vault.payload(entry_id, wrapped_key)
        for number in range(count):
            # The role is taken for each chunk alone: between two of them the caller may use the transaction.
            with ctx.engine_role("log") as db:
                body = store.chunk(db, entry_id, number)
            yield cipher.decrypt(number, number == count - 1, body)
    except NotSealedHere as error:
        raise EvidenceDamaged(what=f"{entry_id}, {error}") from error
