"""The doorkeeper: what of sign-in belongs to the house and not to a request: keys, password hashing, limits."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64encode, urlsafe_b64encode
from datetime import datetime, timedelta

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from heqi.kernel.clock import Randomness
from heqi.kernel.problems import Problem
from heqi.kernel.settings import SignIn
from heqi.portal.credentials import Cookies
from heqi.portal.oidc import ProviderClient

KEY_FILE = "door"
"""Name of the key file in the home's ``keys`` folder."""
_NONCE_BYTES, _SALT_BYTES, _HASH_BYTES = 12, 16, 32
DEVICE_DAYS = 180
"""How long a browser counts as known since somebody last signed in with it."""
_DEVICE = re.compile(r"([0-9]{1,12})\.([A-Za-z0-9_-]{16})\.([0-9a-f]{64})")


class SealBroken(Problem):
    """无法读取第二因素的密钥：密钥文件 keys/door 与数据库不符。
    The secret of a second factor cannot be read: the key file keys/door does not fit the database.
    → 请从同一份备份恢复密钥文件；或由管理员为此人重置第二因素。
    → Restore the key file from the same backup, or let an administrator reset this person's second factor."""

    status = 500


class Doorkeeper:
    """One per house; an engine of every context (``ctx.engine(Doorkeeper)``)."""

    def __init__(self, settings: SignIn, key: str, address: str) -> None:
        """``key``: text of the key file; ``address``: where browsers find the house, ``https://…`` behind a proxy."""
        self.settings = settings
        self.address = address
        self.cookies = Cookies(secure=address.startswith("https://"))
        self.providers = {one.name: ProviderClient(one) for one in settings.providers}
        """The single sign-on providers by name."""
        self._sealing = AESGCM(_derived(key, b"seal totp"))
        self._counting_key = _derived(key, b"count attempts")
        self._device_key = _derived(key, b"know devices")
        self._hasher = PasswordHasher(
            time_cost=settings.password_passes,
            memory_cost=settings.password_memory_kib,
            parallelism=settings.password_lanes,
            hash_len=_HASH_BYTES,
            salt_len=_SALT_BYTES,
            type=Type.ID,
        )
        self._nobodys = self._nobodys_hash(key)

    def _nobodys_hash(self, key: str) -> str:
        """A hash of the present cost that no password fits: to work as long for an unknown login as for a known one."""
        salt, tag = _derived(key, b"nobody's salt")[:_SALT_BYTES], _derived(key, b"nobody's hash")
        one, two = (b64encode(part).rstrip(b"=").decode() for part in (salt, tag))
        cost = self.settings
        memory, passes, lanes = cost.password_memory_kib, cost.password_passes, cost.password_lanes
        return f"$argon2id$v=19$m={memory},t={passes},p={lanes}${one}${two}"

    def hash_password(self, password: str, randomness: Randomness) -> str:
        """Argon2id with the cost of the settings, encoded with its parameters."""
        return self._hasher.hash(password, salt=randomness.take(_SALT_BYTES))

    def fits(self, password_hash: str | None, password: str) -> bool:
        """Whether the password is right; without a hash the same work is done, and the answer is no."""
        try:
            return self._hasher.verify(password_hash or self._nobodys, password) and password_hash is not None
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, password_hash: str) -> bool:
        """Whether the hash was made at another cost than the present one."""
        return self._hasher.check_needs_rehash(password_hash)

    def seal(self, person: str, secret: str, randomness: Randomness) -> bytes:
        """A TOTP secret encrypted for the row of ``person`` (AES-256-GCM)."""
        nonce = randomness.take(_NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, secret.encode(), person.encode())

    def unseal(self, person: str, sealed: bytes) -> str:
        """The secret again; :class:`SealBroken` when it was sealed for another person or with another key."""
        try:
            return self._sealing.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], person.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error

    def counter(self, kind: str, subject: str) -> bytes:
        """The key under which failures are counted: a keyed hash, so the table names no login and no address."""
        return hmac.new(self._counting_key, f"{kind} {subject}".encode(), hashlib.sha256).digest()

    def device_mark(self, login: str, now: datetime, randomness: Randomness) -> str:
        """What a browser keeps after a good sign-in of ``login``: by it the door knows the browser again.

        It opens nothing and names nobody; failures of this browser are counted apart from those of strangers.
        """
        nonce = urlsafe_b64encode(randomness.take(_NONCE_BYTES)).decode()
        until = str(int((now + timedelta(days=DEVICE_DAYS)).timestamp()))
        return f"{until}.{nonce}.{self._device_seal(login, until, nonce)}"

    def known_device(self, login: str, mark: str, now: datetime) -> str | None:
        """The browser that shows this mark, None when the mark is not ours, of another login, or too old."""
        match = _DEVICE.fullmatch(mark)
        if match is None or int(match[1]) <= now.timestamp():
            return None
        until, nonce, seal = match.groups()
        return nonce if hmac.compare_digest(seal, self._device_seal(login, until, nonce)) else None

    def _device_seal(self, login: str, until: str, nonce: str) -> str:
        return hmac.new(self._device_key, f"{until} {nonce} {login.casefold()}".encode(), hashlib.sha256).hexdigest()

    def needs_factor(self, roles: frozenset[str]) -> bool:
        """Whether one of these roles requires a second factor."""
        return any(role.rpartition(".")[2] in self.settings.totp_roles for role in roles)


def _derived(key: str, purpose: bytes) -> bytes:
    return hmac.new(key.encode(), b"heqi door/" + purpose, hashlib.sha256).digest()
