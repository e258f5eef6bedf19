"""Which checkpoint proves an entry best, with all that others have added to it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from heqi.engines.evidence import finality, store, times
from heqi.engines.evidence.log import EvidenceLog
from heqi.storage.context import Context

MOST_TOKENS = 9
"""Most time tokens in a bundle."""


class Attested(msgspec.Struct, frozen=True, kw_only=True):
    """A checkpoint, the cosignatures on it, and the time tokens."""

    size: int
    note: bytes
    policy: bytes = b""
    tokens: Sequence[bytes] = ()
    anchors: bytes = b""


def best(ctx: Context, log: EvidenceLog, index: int, published: tuple[int, bytes]) -> Attested:
    """The first stamped checkpoint over the entry, else the first final one, else the newest: ``published``.

    The earliest time that is proven says more than the newest tree. Stamped are final checkpoints, where a policy asks
    for any.
    """
    tokens = times.covering_tokens(ctx, log.origin, index)[:MOST_TOKENS]
    policy = log.policy
    if tokens:
        size = tokens[0].size
        with ctx.engine_role("log") as db:
            bare = store.checkpoints_between(db, size - 1, size).get(size, tokens[0].note)
        note = finality.cosigned(ctx, log, size, bare)
        anchors = times.anchors_pem(ctx, tokens)
        return Attested(size=size, note=note, policy=policy, tokens=[one.token for one in tokens], anchors=anchors)
    final = finality.final_over(ctx, log, index) if policy else None
    if final is not None:
        return Attested(size=final.size, note=final.note, policy=policy)
    return Attested(size=published[0], note=finality.cosigned(ctx, log, *published), policy=policy)
