"""Use cases of the evidence log. None of them commits: whoever opened the context shows results after its commit.

A receipt is good once the transaction that made it has committed, and a checkpoint or proof is given out only when
it comes from another, committed transaction, so nothing is ever signed away that a roll-back could take back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import BinaryIO

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import attesting, auditing, bundle, deposits, store, submitting, trail
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
    Sighting,
    TileNotFound,
)
from heqi.engines.evidence.proofs import draw_path, stored_tree
from heqi.engines.evidence.store import EntryRow, placing
from heqi.engines.evidence.store import finality as finality_store
from heqi.engines.evidence.vault import NotSealedHere
from heqi.engines.trust import TILE_WIDTH, entry_bundle, leaf_hash, width_at
from heqi.kernel.tracing import traced
from heqi.storage.context import Context

MOST_ENTRIES = 2**62
PAGE_LIMIT = 1000
"""Most entries in one answer."""


@traced("evidence.deposit")
def deposit(
    ctx: Context, log: EvidenceLog, files: Sequence[IncomingFile], *, limit_bytes: int = DEPOSIT_LIMIT_BYTES
) -> list[Receipt]:
    """Deposit files, all or none: one entry each, in their order. Memory use does not depend on their sizes.

    The entries are staged; once the caller has committed, the sequencer gives them their places within moments.

    Raises the one problem there is, or all of them as ``ManyInvalid``: ``TooLarge`` (above ``limit_bytes``),
    :class:`NameTooLong`, :class:`NameNotText`, :class:`ContentUnreadable`; :class:`EmptyBatch`, :class:`BatchTooLong`;
    :class:`AnotherLog`, :class:`EvidenceDamaged`, :class:`LogSetBack`, :class:`LogForked`, :class:`MarkDamaged` when
    the log may not grow.
    """
    ctx.permit("evidence.deposit", "evidence")
    sizes = deposits.check_batch(files, limit_bytes)
    owner = ctx.actor.institution
    with ctx.db.begin_nested(), ctx.engine_role("log") as db:
        log.check_standing(db)
        staged = [deposits.stage(ctx, db, log, file, size, owner) for file, size in zip(files, sizes, strict=True)]
        entries = deposits.seal(ctx, db, log, staged)
        placing.stage(db, entries)
    receipts = [deposits.promise(one, item.opening) for one, item in zip(entries, staged, strict=True)]
    for one in receipts:
        ctx.record("evidence.deposit", one.entry_id, after=one)
    return receipts


def receipts(ctx: Context, log: EvidenceLog, entry_ids: Sequence[str]) -> list[Receipt]:
    """The receipts of these entries as they stand now. :class:`EntryNotFound`."""
    ctx.permit("evidence.read", "evidence")
    return _receipts(ctx, log, [_row(ctx, one) for one in entry_ids])


def entries(ctx: Context, log: EvidenceLog, cursor: str | None = None, limit: int = 50) -> EntryPage:
    """What the actor's institution may read, newest first: ``limit`` deposits after ``cursor`` (of the page before)."""
    ctx.permit("evidence.read", "evidence")
    limit = max(1, min(limit, PAGE_LIMIT))
    below = int(cursor) if cursor and re.fullmatch("[0-9]{1,18}", cursor) else MOST_ENTRIES
    rows = store.entries_below(ctx.db, below, limit + 1)
    following = str(rows[limit - 1].index) if len(rows) > limit else None
    waiting = [] if cursor else store.waiting_deposits(ctx.db, PAGE_LIMIT)
    found = _receipts(ctx, log, [*waiting, *rows[:limit]])
    return EntryPage(receipts=found, total=store.deposits(ctx.db), next_cursor=following)


def entry(ctx: Context, log: EvidenceLog, entry_id: str) -> EvidenceEntry:
    """One entry. :class:`EntryNotFound`."""
    ctx.permit("evidence.read", entry_id)
    row = _row(ctx, entry_id)
    opening = log.opening(row)
    return EvidenceEntry(
        receipt=deposits.receipt(row, opening, _final_size(ctx, log)),
        media_type=opening.media_type,
        depositor=opening.depositor,
        body=row.body.decode(),
    )


def find(ctx: Context, log: EvidenceLog, content_sha256: str) -> list[Receipt]:
    """Receipts of the institution's entries for this content (SHA-256 in hex), oldest first; there may be many."""
    ctx.permit("evidence.read", "evidence")
    return _receipts(ctx, log, _by_content(ctx.db, log, content_sha256))


def sightings(ctx: Context, log: EvidenceLog, content_sha256: str) -> list[Sighting]:
    """Where and when anybody deposited this content, oldest first; for whoever holds it. Public."""
    ctx.permit("evidence.find", "evidence")
    with ctx.engine_role("log") as db:
        rows = _by_content(db, log, content_sha256)
    return [Sighting(entry_id=row.entry_id, index=row.index, deposited_at=row.at) for row in rows]


@traced("evidence.prove")
def prove(
    ctx: Context,
    log: EvidenceLog,
    entry_id: str,
    out: BinaryIO,
    *,
    with_payload: bool = False,
    fields: Collection[str] | None = None,
) -> None:
    """Write the proof bundle of an entry into ``out``, an empty binary file that can seek.

    ``fields``: which values it discloses; None: all, none: only that the entry is there. ``UnknownField``.
    :class:`EntryNotFound`, :class:`NotYetPublished`, :class:`EvidenceDamaged`, ``TooLarge`` for a zip.
    """
    ctx.permit("evidence.prove", entry_id)
    row, signed = store.entry(ctx.db, entry_id), submitting.signed(ctx, entry_id)
    if row is None:
        row = signed.row if signed is not None else _row(ctx, entry_id)
    published = _published(ctx, row)
    with ctx.engine_role("log") as db:
        log.acknowledge(db, *published)
    best = attesting.best(ctx, log, row.index or 0, published)
    exhibit = bundle.Exhibit(
        row=row,
        opening=None if signed is not None else log.opening(row),
        checkpoint=best.note,
        path=_path(ctx, row, best.size),
        fields=None if fields is None else frozenset(fields),
        policy=best.policy,
        submission=b"" if signed is None else signed.proof,
        submitter=None if signed is None else signed.submitter,
        tokens=best.tokens,
        anchors=best.anchors,
    )
    bundle.write(out, log, exhibit, _chunks(ctx, log, entry_id) if with_payload else None)


@traced("evidence.audit")
def audit(ctx: Context, log: EvidenceLog, progress: Callable[[int, int], None] | None = None) -> AuditReport:
    """Recompute everything from stored rows and name the first entry that does not fit; see :mod:`auditing`.

    ``progress`` is told how many entries of how many are done.
    """
    ctx.permit("evidence.audit", "evidence")
    with ctx.engine_role("log") as db:
        report = auditing.audit(db, log, progress)
        fault = trail.fault(db, log) if report.intact else None
    return report if fault is None else msgspec.structs.replace(report, intact=False, finding=fault)


def payload(ctx: Context, log: EvidenceLog, entry_id: str) -> Iterator[bytes]:
    """What was deposited, in chunks of at most 1 MiB, decrypted. :class:`EntryNotFound`, :class:`EvidenceDamaged`."""
    ctx.permit("evidence.read", entry_id)
    _row(ctx, entry_id)
    return _chunks(ctx, log, entry_id)


def checkpoint(ctx: Context) -> bytes | None:
    """The newest published checkpoint, a signed note; None while the log is empty. Public."""
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
        if published is not None and EvidenceLog in ctx.engines:
            ctx.engine(EvidenceLog).acknowledge(db, *published)
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
    return _path(ctx, row, _published(ctx, row)[0])


def _path(ctx: Context, row: EntryRow, size: int) -> ProofPath:
    assert row.index is not None, "it is under a published checkpoint"
    return draw_path(row.entry_id, leaf_hash(row.body), row.index, size, stored_tree(ctx, size).inclusion(row.index))


def _by_content(db: Connection, log: EvidenceLog, content_sha256: str) -> list[EntryRow]:
    if len(content_sha256) != 64 or not set(content_sha256) <= set("0123456789abcdef"):
        return []
    return store.entries_by_lookup(db, log.vault.lookup(content_sha256), PAGE_LIMIT)


def _row(ctx: Context, entry_id: str) -> EntryRow:
    row = store.entry(ctx.db, entry_id)
    if row is None:
        raise EntryNotFound(entry_id=entry_id)
    return row


def _published(ctx: Context, row: EntryRow) -> tuple[int, bytes]:
    """Size and note of the published checkpoint, which must cover the entry."""
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
    if row.index is None or published is None or published[0] <= row.index:
        raise NotYetPublished(entry_id=row.entry_id)
    return published


def _require_tile(ctx: Context, level: int, number: int, width: int) -> None:
    with ctx.engine_role("log") as db:
        published = store.published_checkpoint(db)
    size = published[0] if published else 0
    if not (0 <= level < 8 and 0 <= number < 1 << 48 and 0 < width <= width_at(size, level, number)):
        raise TileNotFound(tile=f"{level}/{number}.p/{width}")


def _receipts(ctx: Context, log: EvidenceLog, rows: Sequence[EntryRow]) -> list[Receipt]:
    final = _final_size(ctx, log)
    return [deposits.receipt(row, log.opening(row), final) for row in rows]


def _final_size(ctx: Context, log: EvidenceLog) -> int:
    """How many entries are final: none without a policy."""
    if not log.policy:
        return 0
    with ctx.engine_role("log") as db:
        newest = finality_store.newest_final(db, log.origin)
    return 0 if newest is None else newest.size


def _chunks(ctx: Context, log: EvidenceLog, entry_id: str) -> Iterator[bytes]:
    record = store.payload(ctx.db, entry_id)
    if record is None:
        raise EvidenceDamaged(what=f"{entry_id}, payload")
    wrapped_key, count = record
    try:
        cipher = log.vault.payload(entry_id, wrapped_key)
        for number in range(count):
            body = store.chunk(ctx.db, entry_id, number)
            yield cipher.decrypt(number, number == count - 1, body)
    except NotSealedHere as error:
        raise EvidenceDamaged(what=f"{entry_id}, {error}") from error
