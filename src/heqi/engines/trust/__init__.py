"""Trust: keys, signatures of bytes, and the pure formats of the evidence log. Knows no database and no network.

:mod:`verifier` is the whole checking side and travels in every bundle as ``verify_heqi.py``; the other modules build
what it checks: :mod:`tree` (growth and proofs), :mod:`tiles`, :mod:`notes`, :mod:`commitments`, :mod:`keys`.
"""

from pathlib import Path

from heqi.engines.trust import verifier
from heqi.engines.trust.commitments import SALT_BYTES, commit, openings
from heqi.engines.trust.keys import (
    LOG_KEY_FILE,
    KeyDamaged,
    KeyExposed,
    KeyMissing,
    create_log_key,
    create_payload_key,
    load_log_key,
    load_payload_key,
)
from heqi.engines.trust.notes import NoteSigner, checkpoint_text, proof_text
from heqi.engines.trust.tiles import (
    ENTRY_LIMIT_BYTES,
    HASH_BYTES,
    TILE_WIDTH,
    completed,
    entry_bundle,
    parse_number,
    split_hashes,
    tile_path,
    width_at,
)
from heqi.engines.trust.tree import Frontier, TileTree, complete_subtrees, inclusion_spans, is_consistent, subtree_root
from heqi.engines.trust.verifier import (
    Refused,
    Verdict,
    VerifierKey,
    leaf_hash,
    open_checkpoint,
    open_note,
    parse_verifier_key,
    verify_bundle,
)

VERIFIER_FILE = Path(verifier.__file__)
"""The single-file verifier, to be given away."""

__all__ = [
    "ENTRY_LIMIT_BYTES",
    "HASH_BYTES",
    "LOG_KEY_FILE",
    "SALT_BYTES",
    "TILE_WIDTH",
    "VERIFIER_FILE",
    "Frontier",
    "KeyDamaged",
    "KeyExposed",
    "KeyMissing",
    "NoteSigner",
    "Refused",
    "TileTree",
    "Verdict",
    "VerifierKey",
    "checkpoint_text",
    "commit",
    "complete_subtrees",
    "completed",
    "create_log_key",
    "create_payload_key",
    "entry_bundle",
    "inclusion_spans",
    "is_consistent",
    "leaf_hash",
    "load_log_key",
    "load_payload_key",
    "open_checkpoint",
    "open_note",
    "openings",
    "parse_number",
    "parse_verifier_key",
    "proof_text",
    "split_hashes",
    "subtree_root",
    "tile_path",
    "verify_bundle",
    "width_at",
]
