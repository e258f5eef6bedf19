"""Trust: keys, signatures of bytes, and the pure formats of the evidence log. Knows no database and no network.

:mod:`verifier` and its parts are the whole checking side, which travels in every bundle as one file (:mod:`single`);
the other modules build what it checks: :mod:`tree` (growth and proofs), :mod:`tiles`, :mod:`notes`, :mod:`keys`,
:mod:`commitments`, :mod:`submissions`, :mod:`promises`.
"""

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
from heqi.engines.trust.single import single_file
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

__all__ = [
    "ENTRY_LIMIT_BYTES",
    "HASH_BYTES",
    "LOG_KEY_FILE",
    "SALT_BYTES",
    "TILE_WIDTH",
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
    "single_file",
    "split_hashes",
    "subtree_root",
    "tile_path",
    "verify_bundle",
    "width_at",
]
