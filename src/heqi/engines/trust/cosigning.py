"""Cosignatures: what a witness says of a checkpoint, and when (C2SP tlog-cosignature, Ed25519, type 0x04).

A cosignature is a line of the signed note whose text is the checkpoint: "as of this second, the largest consistent
tree that I have seen of this log has this root". Standard library and ``cryptography`` only: it is meant to be read.
"""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from heqi.engines.trust.verifier_notes import KEY_NAME, Refused, decode64, malformed, split_note

COSIGNATURE_TYPE = 0x04
COSIGNATURE_HEADER = "cosignature/v1"
LAST_SECOND = 2**63 - 1


@dataclass(frozen=True)
class WitnessKey:
    """The public key of a witness and the name it cosigns under; its text is ``name+id+base64(0x04 || public key)``."""

    name: str
    public_key: bytes

    @property
    def key_id(self) -> bytes:
        """First 4 bytes of SHA-256(name || 0x0A || 0x04 || public key)."""
        typed = bytes([COSIGNATURE_TYPE]) + self.public_key
        return hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the 32 bytes of the public key, in hex: what people compare."""
        return hashlib.sha256(self.public_key).hexdigest()

    def __str__(self) -> str:
        typed = bytes([COSIGNATURE_TYPE]) + self.public_key
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(typed).decode()}"


def parse_witness_key(text: str) -> WitnessKey:
    """The key of this text; refused unless its type is 0x04 and the id fits name and key."""
    name, _, rest = text.partition("+")
    key = WitnessKey(name, decode64(rest.partition("+")[2])[1:])
    if str(key) != text or len(key.public_key) != 32 or not re.fullmatch(KEY_NAME, name):
        malformed("见证方公钥（0x04 型）", "verifier key of a witness (type 0x04)")
    return key


def cosigned_message(second: int, text: str) -> bytes:
    """The bytes that a witness signs: two lines, then the whole text of the checkpoint."""
    return f"{COSIGNATURE_HEADER}\ntime {second}\n{text}".encode()


class Cosigner:
    """An Ed25519 key that cosigns checkpoints under a name. It judges nothing: see :mod:`witnessing`."""

    def __init__(self, name: str, seed: bytes) -> None:
        assert len(seed) == 32
        self._private_key = Ed25519PrivateKey.from_private_bytes(seed)
        self.key = WitnessKey(name, self._private_key.public_key().public_bytes_raw())

    def cosign(self, text: str, second: int) -> bytes:
        """The signature line over the text of a checkpoint, at this second of POSIX time."""
        assert text.endswith("\n")
        assert 0 <= second <= LAST_SECOND
        signature = self._private_key.sign(cosigned_message(second, text))
        coded = base64.b64encode(self.key.key_id + struct.pack(">Q", second) + signature).decode()
        return f"\u2014 {self.key.name} {coded}\n".encode()


def cosignatures(note: bytes, key: WitnessKey) -> list[int]:
    """The seconds at which ``key`` has cosigned this note, in its order; none: it has not.

    Lines of other keys are ignored; a line under the name and id of ``key`` that does not hold refuses the note.
    """
    text, signatures = split_note(note)
    return [_second(body, text, key) for name, body in signatures if (name, body[:4]) == (key.name, key.key_id)]


def _second(body: bytes, text: str, key: WitnessKey) -> int:
    second = int.from_bytes(body[4:12], "big")
    try:
        if len(body) != 76 or second > LAST_SECOND:
            raise ValueError
        Ed25519PublicKey.from_public_bytes(key.public_key).verify(body[12:], cosigned_message(second, text))
    except (InvalidSignature, ValueError):
        raise Refused(f"见证方 {key.name} 的签名不成立", f"the cosignature of {key.name} does not hold") from None
    return second


def cosigned_at(note: bytes, key: WitnessKey) -> int | None:
    """The latest second at which ``key`` has cosigned this note; None: it has not. Refused as :func:`cosignatures`."""
    return max(cosignatures(note, key), default=None)


def accepted_lines(checkpoint: bytes, answer: bytes, key: WitnessKey) -> bytes:
    """Those lines of a witness's answer that are cosignatures of ``key`` on this checkpoint; the rest is dropped.

    Refused unless there is one, and when the answer is no sequence of signature lines.
    """
    text, _ = split_note(checkpoint)
    answered = text.encode() + b"\n" + answer
    if split_note(answered)[0] != text:
        malformed("签名行", "signature lines")
    if not cosignatures(answered, key):
        raise Refused(f"没有 {key.name} 的签名", f"not cosigned by {key.name}")
    mark = f"\u2014 {key.name} ".encode()
    own = [line for line in answer.splitlines(keepends=True) if line.startswith(mark)]
    return b"".join(line for line in own if _key_id(line) == key.key_id)


def _key_id(line: bytes) -> bytes:
    return base64.b64decode(line.split()[2])[:4]
