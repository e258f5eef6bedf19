"""The seal: what the portal keeps encrypted in the database, under a key that stays in the home.

AES-256-GCM with a random nonce. The place where a text is kept is part of what is authenticated, so a sealed text
cannot be moved to another row.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from heqi.kernel.clock import Randomness
from heqi.kernel.problems import Problem

KEY_FILE = "portal"
"""Name of the key file in the home's ``keys`` folder."""
_NONCE_BYTES = 12


class PortalKeyChanged(Problem):
    """密钥文件 keys/portal 与数据库不符，无法读取已封存的内容。
    The key file keys/portal does not fit the database: what is sealed cannot be read.
    → 请从同一份备份恢复密钥文件；已完成的业务不受影响。
    → Restore the key file from the same backup; what was done stands."""

    status = 500


class Seal:
    """An engine of every context (``ctx.engine(Seal)``)."""

    def __init__(self, key: str) -> None:
        """``key``: the text of the key file."""
        self._cipher = AESGCM(HKDF(SHA256(), 32, None, b"heqi.portal/seal/v1").derive(key.encode()))

    def seal(self, place: str, content: bytes, randomness: Randomness) -> bytes:
        """``content`` encrypted for ``place``."""
        nonce = randomness.take(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, place.encode())

    def unseal(self, place: str, sealed: bytes) -> bytes:
        """The content again; :class:`PortalKeyChanged` when it was sealed elsewhere or with another key."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise PortalKeyChanged from error
