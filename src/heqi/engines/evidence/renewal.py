"""A new history: the log goes on under a new key, with the entries that the database holds.

For a database that was set back and cannot be brought forward again: what the old key has signed beyond it is lost, and
the old key may not sign another history. The new log has a new origin and key; its first checkpoint
covers what is there. Old bundles stay valid under the old key; the old checkpoints are deleted from the database.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from heqi.engines.evidence import store
from heqi.engines.evidence.log import NEXT, EvidenceLog
from heqi.engines.evidence.model import EvidenceDamaged
from heqi.engines.trust import checkpoint_text, create_log_key
from heqi.kernel.clock import Randomness


def renew(owner: Connection, log: EvidenceLog, keys: Path, randomness: Randomness) -> str:
    """Give the log in the database a new key and origin, in the transaction of its owner; the new verifier key.

    For whoever holds the home and the login of the owner; the house is to be opened again afterwards. Once it is
    committed, call ``put_in_place``. :class:`AnotherLog`; :class:`EvidenceDamaged` for a log whose stored tree does not
    have the root of its head.
    """
    owner.execute(store.TAKE_OWNERSHIP)
    signer = create_log_key(keys / NEXT, None, randomness)
    head = store.head(owner, lock=True)
    if head is None:
        raise EvidenceDamaged(what="head, 0 rows")
    log.check(head)
    if store.root_at(owner, head.size) != head.root:
        raise EvidenceDamaged(what=f"head, size {head.size}, root")
    owner.execute(store.FORGET_CHECKPOINTS)
    owner.execute(store.RENAME_HEAD, {"origin": signer.key.name, "log_key": str(signer.key)})
    if head.size:
        note = signer.sign(checkpoint_text(signer.key.name, head.size, head.root))
        owner.execute(store.INSERT_CHECKPOINT, {"size": head.size, "note": note})
    return str(signer.key)
