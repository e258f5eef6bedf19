"""Resident ids at rest: encrypted for one person's record, found again by a keyed hash."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from heqi.kernel.clock import Randomness
from heqi.kernel.problems import Problem

KEY_BYTES = 32
_NONCE_BYTES = 12
_PURPOSE = b"heqi.parties/resident_id/v1\n"


class SealedElsewhere(Problem):
    """人员 {person} 的证件号码无法解密：密钥不符或数据已损坏。
    The resident id of {person} cannot be decrypted: another key, or damaged data.
    → 请恢复与数据库配套的 keys 目录。
    → Restore the keys folder that belongs to this database."""


class PersonVault:
    """What the house's key for personal data does. The key never reaches the database."""

    def __init__(self, key: bytes) -> None:
        assert len(key) == KEY_BYTES, "a key of 32 bytes"
        self._cipher = AESGCM(_derived(key, b"seal"))
        self._lookup_key = _derived(key, b"lookup")

    def lookup(self, number: str) -> bytes:
        """By what a canonical resident id is found; nobody without the key can try numbers out."""
        return hmac.new(self._lookup_key, number.encode(), hashlib.sha256).digest()

    def seal(self, person_id: str, number: str, randomness: Randomness) -> bytes:
        """Ciphertext of a resident id, good for this person's record only."""
        nonce = randomness.take(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, number.encode(), _PURPOSE + person_id.encode())

    def unseal(self, person_id: str, sealed: bytes) -> str:
        """The resident id again. :class:`SealedElsewhere`."""
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, body, _PURPOSE + person_id.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise SealedElsewhere(person=person_id) from error


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, None, b"heqi.parties/" + purpose + b"/v1").derive(key)
