"""Writing what :mod:`heqi.engines.trust.verifier` reads: signed notes, checkpoints, proofs (C2SP)."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from heqi.engines.trust.verifier_notes import PROOF_FORMAT, VerifierKey


class NoteSigner:
    """An Ed25519 key that signs notes under a name; for a log, the name is its origin."""

    def __init__(self, name: str, seed: bytes) -> None:
        assert len(seed) == 32
        self._private_key = Ed25519PrivateKey.from_private_bytes(seed)
        self.key = VerifierKey(name, self._private_key.public_key().public_bytes_raw())

    def sign(self, text: str) -> bytes:
        """The note: ``text`` (whole lines), a blank line, the signature line. The same text gives the same bytes."""
        assert text.endswith("\n")
        signature = self.key.key_id + self._private_key.sign(text.encode())
        return f"{text}\n\u2014 {self.key.name} {base64.b64encode(signature).decode()}\n".encode()


def checkpoint_text(origin: str, size: int, root: bytes) -> str:
    """The three lines of a checkpoint (C2SP tlog-checkpoint)."""
    assert len(root) == 32
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"


def proof_text(index: int, path: Sequence[bytes], checkpoint: bytes) -> bytes:
    """The offline proof of one leaf (C2SP tlog-proof) around a signed checkpoint."""
    hashes = "".join(base64.b64encode(sibling).decode() + "\n" for sibling in path)
    return f"{PROOF_FORMAT}\nindex {index}\n{hashes}\n".encode() + checkpoint
