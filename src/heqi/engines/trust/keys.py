"""The two secret keys of a log, and the one of a witness, each one line in a file of mode 0600.

``log.key``      signs checkpoints and bundles: ``PRIVATE+KEY+<origin>+<key id, 8 hex digits>+<base64(0x01 || seed)>``,
                 as Go's ``sumdb/note`` writes a signer; the origin is part of it, so it cannot change unnoticed
``witness.key``  cosigns checkpoints: as ``log.key``, with the type byte 0x04 and the name of the witness
``payload.key``  encrypts what is deposited: ``HEQI+PAYLOAD+KEY+<first 8 hex digits of its SHA-256>+<base64(32 bytes)>``
"""

from __future__ import annotations

import base64
import hashlib
import os
from pathlib import Path

from heqi.engines.trust.cosigning import COSIGNATURE_TYPE, Cosigner
from heqi.engines.trust.notes import NoteSigner
from heqi.engines.trust.verifier import Refused, decode64
from heqi.kernel.clock import Randomness
from heqi.kernel.problems import Problem

LOG_KEY_FILE = "log.key"
PAYLOAD_KEY_FILE = "payload.key"
_LOG_PREFIX = "PRIVATE+KEY+"
_PAYLOAD_PREFIX = "HEQI+PAYLOAD+KEY+"


class KeyMissing(Problem):
    """密钥文件 {path} 不存在，而数据库中已有用它保护的存证。
    The key file {path} is missing, though the database holds evidence that depends on it.
    → 请从备份恢复该文件；不会另造新密钥，因为新密钥无法延续旧日志。
    → Restore the file from a backup; no new key is made, because a new key cannot continue the old log."""

    status = 500


class KeyDamaged(Problem):
    """密钥文件 {path} 不是有效的密钥：{reason}。
    The key file {path} does not hold a valid key: {reason}.
    → 请从备份恢复该文件。
    → Restore the file from a backup."""

    status = 500


class KeyExposed(Problem):
    """密钥文件 {path} 的权限是 {mode}，其他用户可能读到它。
    The key file {path} has the mode {mode}, so other users may read it.
    → 请执行 chmod 600，并确认没有他人读取过；若有疑问，请按密钥泄露处理。
    → Run chmod 600 on it and make sure that nobody has read it; if in doubt, treat the key as compromised."""

    status = 500


def create_log_key(folder: Path, origin: str | None, randomness: Randomness) -> NoteSigner:
    """The signer of ``log.key``, made now unless the file exists; the default origin names the key's hash."""
    path = folder / LOG_KEY_FILE
    if not path.exists():
        seed = randomness.take(32)
        name = origin or default_origin(NoteSigner("new", seed).key.public_key)
        key_id = NoteSigner(name, seed).key.key_id.hex()
        _create(path, f"{_LOG_PREFIX}{name}+{key_id}+{base64.b64encode(bytes([1]) + seed).decode()}\n", randomness)
    return load_log_key(folder)


def default_origin(public_key: bytes) -> str:
    """Name of a log that was given none: it leads nowhere (RFC 2606) and is the key's own."""
    return f"heqi.invalid/{hashlib.sha256(public_key).hexdigest()[:12]}"


def load_log_key(folder: Path) -> NoteSigner:
    """The signer of ``log.key``. :class:`KeyMissing`, :class:`KeyDamaged`, :class:`KeyExposed`."""
    path = folder / LOG_KEY_FILE
    name, key_id, secret = _parts(path, _LOG_PREFIX)
    if len(secret) != 33 or secret[0] != 1 or not name:
        raise KeyDamaged(path=path, reason="not an Ed25519 key")
    signer = NoteSigner(name, secret[1:])
    if signer.key.key_id.hex() != key_id:
        raise KeyDamaged(path=path, reason="the key id does not fit")
    return signer


def create_witness_key(path: Path, name: str, randomness: Randomness) -> Cosigner:
    """The key of a witness, made now unless the file exists."""
    if not path.exists():
        seed = randomness.take(32)
        key_id = Cosigner(name, seed).key.key_id.hex()
        coded = base64.b64encode(bytes([COSIGNATURE_TYPE]) + seed).decode()
        _create(path, f"{_LOG_PREFIX}{name}+{key_id}+{coded}\n", randomness)
    return load_witness_key(path)


def load_witness_key(path: Path) -> Cosigner:
    """The key of a witness. :class:`KeyMissing`, :class:`KeyDamaged`, :class:`KeyExposed`."""
    name, key_id, secret = _parts(path, _LOG_PREFIX)
    if len(secret) != 33 or secret[0] != COSIGNATURE_TYPE or not name:
        raise KeyDamaged(path=path, reason="not the key of a witness")
    cosigner = Cosigner(name, secret[1:])
    if cosigner.key.key_id.hex() != key_id:
        raise KeyDamaged(path=path, reason="the key id does not fit")
    return cosigner


def create_payload_key(folder: Path, randomness: Randomness) -> bytes:
    """The 32 bytes of ``payload.key``, made now unless the file exists."""
    path = folder / PAYLOAD_KEY_FILE
    if not path.exists():
        key = randomness.take(32)
        mark = hashlib.sha256(key).hexdigest()[:8]
        _create(path, f"{_PAYLOAD_PREFIX}{mark}+{base64.b64encode(key).decode()}\n", randomness)
    return load_payload_key(folder)


def load_payload_key(folder: Path) -> bytes:
    """The 32 bytes of ``payload.key``. :class:`KeyMissing`, :class:`KeyDamaged`, :class:`KeyExposed`."""
    path = folder / PAYLOAD_KEY_FILE
    _, mark, key = _parts(path, _PAYLOAD_PREFIX)
    if len(key) != 32 or hashlib.sha256(key).hexdigest()[:8] != mark:
        raise KeyDamaged(path=path, reason="the check digits do not fit")
    return key


def _parts(path: Path, prefix: str) -> tuple[str, str, bytes]:
    """Name, check digits and secret of a key file; the name may be absent."""
    try:
        mode = path.stat().st_mode & 0o777
        line = path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError as error:
        raise KeyMissing(path=path) from error
    except OSError as error:
        raise KeyDamaged(path=path, reason=error.strerror) from error
    if mode & 0o077:
        raise KeyExposed(path=path, mode=f"{mode:04o}")
    if not line.startswith(prefix) or not line.endswith("\n"):
        raise KeyDamaged(path=path, reason=f"it does not begin with {prefix}")
    # The base64 at the end may hold plus signs, names may not.
    name, _, rest = line[len(prefix) : -1].partition("+") if prefix == _LOG_PREFIX else ("", "", line[len(prefix) : -1])
    mark, _, coded = rest.partition("+")
    try:
        return name, mark, decode64(coded)
    except Refused as refusal:
        raise KeyDamaged(path=path, reason=str(refusal)) from refusal


def _create(path: Path, line: str, randomness: Randomness) -> None:
    """Write a new file that is there whole and durable or not at all, and never replaces another."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{randomness.take(8).hex()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return  # another process was first, and its key counts
    finally:
        draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
