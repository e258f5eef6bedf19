"""How it stands with the log as a whole, for those who watch over it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from heqi.engines.evidence import finality, times
from heqi.engines.evidence import store as log_store
from heqi.engines.evidence.finality import WitnessStanding
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.store import standing as store
from heqi.engines.evidence.store.finality import MisconductRow
from heqi.engines.evidence.times import TimeStanding
from heqi.engines.trust import Frontier, open_checkpoint
from heqi.engines.trust.policies import parse_policy
from heqi.storage.context import Context

DAYS = 30
"""Days of growth that are shown."""


class LogStanding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What can be said of the log at this moment."""

    origin: str
    fingerprint: str
    """SHA-256 of the log's public key, in hex: what people compare."""
    size: int
    """Entries under the newest signed checkpoint."""
    root: str
    checkpoints: int
    waiting: int
    """Entries that are durable and wait for their place."""
    waiting_since: datetime | None
    final_size: int | None
    """Entries under the newest final checkpoint; None where no policy asks for witnesses."""
    final_at: datetime | None
    open_promises: int
    """Signed entries that were promised a final checkpoint and have none yet."""
    growth: Sequence[tuple[date, int]]
    """Entries by market day, the last 30 days, by the time that their makers say."""
    witnesses: Sequence[WitnessStanding]
    time: TimeStanding
    misconduct: Sequence[MisconductRow]


def log_standing(ctx: Context, log: EvidenceLog) -> LogStanding:
    """How the log stands; every member of the log may see it."""
    ctx.permit("evidence.tiles", "evidence")
    with ctx.engine_role("log") as db:
        published = log_store.published_checkpoint(db)
        waiting, since = store.waiting(db)
        growth = store.growth(db, ctx.now() - timedelta(days=DAYS))
        checkpoints = store.checkpoints(db)
    size, root = open_checkpoint(published[1], log.key) if published else (0, Frontier().root)
    final = finality.newest_final(ctx, log) if log.policy else None
    final_size = None if not log.policy else final.size if final else 0
    with ctx.engine_role("log") as db:
        open_promises = store.open_promises(db, final_size or 0)
    return LogStanding(
        origin=log.origin,
        fingerprint=log.key.fingerprint,
        size=size,
        root=root.hex(),
        checkpoints=checkpoints,
        waiting=waiting,
        waiting_since=since,
        final_size=final_size,
        final_at=final.at if final else None,
        open_promises=open_promises,
        growth=growth,
        witnesses=finality.witness_standings(ctx, log, parse_policy(log.policy)) if log.policy else (),
        time=times.time_standing(ctx, log.origin),
        misconduct=finality.misconduct(ctx),
    )
