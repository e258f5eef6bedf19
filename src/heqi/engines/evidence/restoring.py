"""The public part of a log back from its static files: into an empty database, or behind an older backup of it.

Restored and compared with the signed root: every entry as it was signed, its place, the tiles, the head, the newest
checkpoint. The log then goes on under the same key, and every bundle that was given out stays valid. What is not in
the files cannot come from them: payloads, names and salts (no new bundle can be made for these entries), deeds and who
may read what; signatures of submitters. Those come from a backup of the database alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import cast

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store
from heqi.engines.evidence.log import SUITE, EvidenceLog
from heqi.engines.evidence.model import EvidenceDamaged
from heqi.engines.evidence.sequencer import place
from heqi.engines.evidence.store import Head, Waiting
from heqi.engines.evidence.vault import Vault
from heqi.engines.trust import (
    TILE_WIDTH,
    Frontier,
    checkpoint_text,
    leaf_hash,
    load_log_key,
    load_payload_key,
    split_hashes,
)
from heqi.engines.trust.reading import CheckedTree, Source, read_checkpoint
from heqi.kernel.canonical import NotCanonical, parse_canonical
from heqi.kernel.problems import Problem

UNSAID_STREAM = "deposit"
"""Stream of an entry of the first format, which does not say it."""

Progress = Callable[[int, int], None]


class RestoreElsewhere(Problem):
    """{source} 与数据库中的日志不是同一历史：前 {size} 条的根不同。
    {source} and the log in the database are not of one history: the roots of their first {size} entries differ.
    → 没有改动任何内容；请查明哪一方被改动，并保留两份检查点。
    → Nothing was changed; find out which of them was, and keep both checkpoints."""

    status = 409


class Restored(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was restored, and what the comparison says."""

    origin: str
    size: int
    """Entries in the database now; the first ``compared`` of them have the root that the files' checkpoint signs."""
    compared: int
    root: str
    """The signed root of those."""
    added: int
    """Entries that came from the files: public parts only, without payload, names and salts."""
    marked: int
    """Entries that the mark beside the keys knows of; above ``size`` the log may not grow yet."""


def restore(owner: Connection, keys: Path, source: Source, fonts: Path, progress: Progress | None = None) -> Restored:
    """Bring the log in the database up to the checkpoint of ``source``, in the transaction of the owner.

    All or nothing: the caller commits. The checkpoint must be signed by the key in ``keys``. :class:`RestoreElsewhere`;
    :class:`KeyMissing`, :class:`AnotherLog`, :class:`EvidenceDamaged`; for what is wrong with the files as ``reading``.
    """
    owner.execute(store.TAKE_OWNERSHIP)
    log = EvidenceLog(load_log_key(keys), Vault(load_payload_key(keys)), fonts, keys)
    checkpoint = read_checkpoint(source, log.key)
    tree = CheckedTree(source, checkpoint)
    head = _head(owner, log)
    frontier = log.check(head)
    shared = min(head.size, checkpoint.size)
    stored = head.root if shared == head.size else store.root_at(owner, shared)
    if stored != tree.frontier_at(shared).root:
        raise RestoreElsewhere(source=source.name, size=shared)
    for entries in _missing(tree, head.size, progress):
        frontier = place(owner, frontier, entries, [leaf_hash(one.body) for one in entries])
        store.grow(owner, frontier)
    _compare(owner, log, tree, frontier, shared)
    return Restored(
        origin=log.origin,
        size=frontier.size,
        compared=checkpoint.size,
        root=checkpoint.root.hex(),
        added=frontier.size - head.size,
        marked=log.marks.highest().size,
    )


def _head(owner: Connection, log: EvidenceLog) -> Head:
    """The head of the log, locked; that of an empty log where there was none."""
    begin = {"origin": log.origin, "suite": SUITE, "log_key": str(log.key), "root": Frontier().root}
    owner.execute(store.INSERT_HEAD, {**begin, "payload_key_mark": log.vault.mark})
    head = store.head(owner, lock=True)
    assert head is not None
    return head


def _missing(tree: CheckedTree, start: int, progress: Progress | None) -> Iterator[list[Waiting]]:
    """The entries from ``start`` on, a bundle at a time."""
    if start >= tree.size:
        return
    for number in range(start // TILE_WIDTH, -(-tree.size // TILE_WIDTH)):
        if progress is not None:
            progress(number * TILE_WIDTH, tree.size)
        first = number * TILE_WIDTH
        yield [
            _waiting(first + place, body) for place, body in enumerate(tree.entries(number)) if first + place >= start
        ]


def _waiting(index: int, body: bytes) -> Waiting:
    """An entry from its body: all that its row holds stands in it."""
    try:
        parsed = parse_canonical(body)
        fields = cast("dict[str, object]", parsed) if isinstance(parsed, dict) else {}
        at = datetime.fromisoformat(str(fields.get("at", fields.get("deposited_at"))))
    except (NotCanonical, ValueError) as error:
        raise EvidenceDamaged(what=f"entry {index}, {error}") from error
    stream = str(fields.get("stream", UNSAID_STREAM))
    return Waiting(entry_id=str(fields.get("id")), stream=stream, body=body, at=at)


def _compare(owner: Connection, log: EvidenceLog, tree: CheckedTree, frontier: Frontier, shared: int) -> None:
    """What stands in the database now has the signed root; then its checkpoint may stand there too."""
    size, root = tree.checkpoint.size, tree.checkpoint.root
    found = store.root_at(owner, size)
    head = store.head(owner)
    assert head is not None
    if found != root or tuple(split_hashes(head.frontier)) != frontier.hashes:
        raise EvidenceDamaged(what=f"restored entries from {shared}: root {found.hex()}, not {root.hex()}")
    if size > (store.newest_checkpoint(owner) or 0):
        # the same text under the same key gives the same signature: nothing new is signed
        note = log.signer.sign(checkpoint_text(log.origin, size, root))
        owner.execute(store.INSERT_CHECKPOINT, {"size": size, "note": note})
