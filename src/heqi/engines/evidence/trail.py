"""The trail: every deed kept in the transaction that did it, then bound into the log by a sequencer.

A deed is written beside its effect, so that neither is there without the other. The sequencer later gives each
its entry: the canonical bytes of the deed are deposited like any file, so that the same bundle and the same verifier
prove it to an outsider. A deed changed or removed afterwards no longer fits its entry; :func:`fault` says which.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from io import BytesIO

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import deposits
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import Finding, IncomingFile
from heqi.engines.evidence.store import Waiting
from heqi.engines.evidence.store import deeds as store
from heqi.engines.evidence.store.deeds import DeedRow
from heqi.kernel.canonical import canonical_bytes
from heqi.kernel.clock import instant_text
from heqi.kernel.ids import is_id
from heqi.kernel.messages import Text
from heqi.kernel.paging import Page
from heqi.kernel.problems import Invalid
from heqi.storage.context import HOUSE, Actor, Context, Deed

SEQUENCER = Actor(id="system", name=Text("系统", "The house"), institution=HOUSE, roles=frozenset())
"""For whom the sequencer works."""
MEDIA_TYPE = "application/vnd.heqi.deed+json"
BATCH, PAGE_LIMIT = 200, 200


class Search(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which deeds are wanted; what is None does not matter."""

    actor: str | None = None
    action: str | None = None
    """The whole word, or the beginning of it up to a dot (``sandbox.``)."""
    subject: str | None = None
    request_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Before this moment."""
    personal: bool | None = None


class EvidenceTrail:
    """Implements ``storage.context.Trail``."""

    def record(self, ctx: Context, deed: Deed) -> None:
        """Keep the deed of the present actor in this transaction."""
        store.insert_deed(
            ctx.db,
            DeedRow(
                id=ctx.new_id("aud"),
                institution=ctx.actor.institution or HOUSE,
                at=ctx.now(),
                actor=ctx.actor.id,
                on_behalf_of=ctx.actor.on_behalf_of,
                request_id=ctx.request_id,
                entry_id=None,
                **msgspec.structs.asdict(deed),
            ),
        )


def waiting(ctx: Context, db: Connection, log: EvidenceLog, limit: int = BATCH) -> list[Waiting]:
    """The entries of the oldest deeds that have none, which are bound to them; the sequencer places them."""
    rows = store.open_deeds(db, limit)
    if not rows:
        return []
    entries = deposits.seal(ctx, db, log, [_staged(ctx, log, row) for row in rows])
    store.bind_deeds(db, [(row.id, one.entry_id) for row, one in zip(rows, entries, strict=True)])
    return entries


def deeds(ctx: Context, wanted: Search, cursor: str | None = None, limit: int = 50) -> Page[DeedRow]:
    """The deeds that the actor's institution may see, newest first. :class:`Invalid` for a cursor that is none."""
    ctx.permit("trail.read", "trail")
    if cursor is not None and not is_id(cursor, "aud"):
        expected = Text("上一页给出的 next_cursor", "the next_cursor of the last part")
        raise Invalid(place="cursor", value=ascii(cursor[:40]), expected_zh=expected.zh, expected_en=expected.en)
    limit = max(1, min(limit, PAGE_LIMIT))
    filters = msgspec.structs.asdict(wanted)
    rows = store.deeds(ctx.db, filters, cursor, limit + 1)
    following = rows[limit - 1].id if len(rows) > limit else None
    return Page(items=rows[:limit], total=store.count_deeds(ctx.db, filters), next_cursor=following)


def fault(db: Connection, log: EvidenceLog) -> Finding | None:
    """The first entry of the trail whose deed is gone or does not fit it; for an audit, as the role ``log``."""
    lost = store.lost_deed(db)
    if lost is not None:
        index, entry_id = lost
        return Finding(index=index, entry_id=entry_id, what="deed", expected="a deed", found="none")
    for deed, entry in store.bound_deeds(db):
        expected, found = log.opening(entry).content_sha256, hashlib.sha256(deed_bytes(deed)).hexdigest()
        if expected != found:
            what = f"deed {deed.id}"
            return Finding(index=entry.index, entry_id=entry.entry_id, what=what, expected=expected, found=found)
    return None


def deed_bytes(deed: DeedRow) -> bytes:
    """The canonical bytes of a deed, to which its entry commits."""
    said = msgspec.to_builtins(deed) | {"at": instant_text(deed.at)}
    del said["entry_id"]
    return canonical_bytes(said)


def _staged(ctx: Context, log: EvidenceLog, row: DeedRow) -> deposits.Staged:
    content = deed_bytes(row)
    file = IncomingFile(name=f"{row.id}.json", content=BytesIO(content), media_type=MEDIA_TYPE)
    return deposits.stage(ctx, ctx.db, log, file, len(content), owner=row.institution, stream="trail")
