"""Encryption at rest: a data key for every record, wrapped by the payload key of the house.

Everything is AES-256-GCM. A data key encrypts one record only, so its nonces are plain counters; the wrapping key is
used with random nonces. The associated data name entry, chunk number and whether it is the last one, so a record cannot
be moved, re-ordered or cut short unnoticed.
"""

from __future__ import annotations

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from heqi.kernel.clock import Randomness

CHUNK_BYTES = 1 << 20
_NONCE_BYTES, _KEY_BYTES = 12, 32
_PURPOSE_PAYLOAD = b"heqi.evidence/payload/v1"
_PURPOSE_DISCLOSURE = b"heqi.evidence/disclosure/v1"


class NotSealedHere(Exception):
    """The bytes were not encrypted for this place with this key."""


class PayloadCipher:
    """Encrypts and decrypts the chunks of one payload."""

    def __init__(self, data_key: bytes, entry_id: str) -> None:
        self._cipher, self._entry_id = AESGCM(data_key), entry_id.encode()

    def encrypt(self, number: int, last: bool, chunk: bytes) -> bytes:
        """One chunk, which stands at ``number`` and is or is not the last."""
        return self._cipher.encrypt(number.to_bytes(_NONCE_BYTES, "big"), chunk, self._place(number, last))

    def decrypt(self, number: int, last: bool, body: bytes) -> bytes:
        """The chunk again; :class:`NotSealedHere` unless it is exactly the one that was put there."""
        try:
            return self._cipher.decrypt(number.to_bytes(_NONCE_BYTES, "big"), body, self._place(number, last))
        except (InvalidTag, ValueError) as error:
            raise NotSealedHere(f"payload chunk {number}") from error

    def _place(self, number: int, last: bool) -> bytes:
        return b"\n".join((_PURPOSE_PAYLOAD, self._entry_id, str(number).encode(), b"last" if last else b"more"))


class Vault:
    """What the payload key of the house does."""

    def __init__(self, payload_key: bytes) -> None:
        self._wrapping = AESGCM(_derived(payload_key, b"wrap"))
        self._lookup_key = _derived(payload_key, b"lookup")
        self.mark = _derived(payload_key, b"mark")[:8]
        """Tells this payload key from another one without giving it away."""

    def lookup(self, content_sha256: str) -> bytes:
        """By what a content is found: without the key, nobody can tell whether a known file is among the deposits."""
        return hmac.new(self._lookup_key, bytes.fromhex(content_sha256), hashlib.sha256).digest()

    def seal(self, entry_id: str, disclosure: bytes, randomness: Randomness) -> tuple[bytes, bytes]:
        """Wrapped key and ciphertext of the disclosure of an entry."""
        data_key = randomness.take(_KEY_BYTES)
        sealed = AESGCM(data_key).encrypt(bytes(_NONCE_BYTES), disclosure, _PURPOSE_DISCLOSURE + entry_id.encode())
        return self._wrap(data_key, _PURPOSE_DISCLOSURE, entry_id, randomness), sealed

    def unseal(self, entry_id: str, wrapped_key: bytes, sealed: bytes) -> bytes:
        """The disclosure again. :class:`NotSealedHere`."""
        data_key = self._unwrap(wrapped_key, _PURPOSE_DISCLOSURE, entry_id)
        try:
            return AESGCM(data_key).decrypt(bytes(_NONCE_BYTES), sealed, _PURPOSE_DISCLOSURE + entry_id.encode())
        except (InvalidTag, ValueError) as error:
            raise NotSealedHere("disclosure") from error

    def new_payload(self, entry_id: str, randomness: Randomness) -> tuple[bytes, PayloadCipher]:
        """Wrapped key and cipher of a new payload."""
        data_key = randomness.take(_KEY_BYTES)
        return self._wrap(data_key, _PURPOSE_PAYLOAD, entry_id, randomness), PayloadCipher(data_key, entry_id)

    def payload(self, entry_id: str, wrapped_key: bytes) -> PayloadCipher:
        """The cipher of a stored payload. :class:`NotSealedHere`."""
        return PayloadCipher(self._unwrap(wrapped_key, _PURPOSE_PAYLOAD, entry_id), entry_id)

    def _wrap(self, data_key: bytes, purpose: bytes, entry_id: str, randomness: Randomness) -> bytes:
        nonce = randomness.take(_NONCE_BYTES)
        return nonce + self._wrapping.encrypt(nonce, data_key, purpose + b"\n" + entry_id.encode())

    def _unwrap(self, wrapped_key: bytes, purpose: bytes, entry_id: str) -> bytes:
        nonce, body = wrapped_key[:_NONCE_BYTES], wrapped_key[_NONCE_BYTES:]
        try:
            data_key = self._wrapping.decrypt(nonce, body, purpose + b"\n" + entry_id.encode())
        except (InvalidTag, ValueError) as error:
            raise NotSealedHere("wrapped key") from error
        if len(data_key) != _KEY_BYTES:  # whoever holds the payload key can wrap anything
            raise NotSealedHere(f"wrapped key of {len(data_key)} bytes")
        return data_key


def _derived(payload_key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, b"heqi.evidence/" + purpose + b"/v1").derive(payload_key)
