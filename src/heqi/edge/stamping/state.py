"""The folder of the development authority: keys and certificates, and serial numbers that are never given twice.

``ca.key`` ``ca.pem``    the authority above it, self-made; ``ca.pem`` is what a house names as trust anchor
``tsa.key`` ``tsa.pem``  what signs tokens
``serial``               no number below this one will be given again; written, durably, before any of them is given
``lock``                 held while the program runs
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from heqi.edge.stamping.certificates import Pair, make_authority, make_stamper
from heqi.kernel.clock import Clock
from heqi.kernel.problems import Problem

RESERVED = 64
"""Numbers that one write of ``serial`` covers; a crash skips at most so many."""
FILES = ("ca.key", "ca.pem", "tsa.key", "tsa.pem", "serial")


class StampingMissing(Problem):
    """目录 {folder} 中没有时间戳服务的完整状态（缺 {missing}）。
    The folder {folder} does not hold the whole state of a time-stamping authority ({missing} is missing).
    → 初次使用请加 --init；若本应存在，请从备份恢复，切勿重新初始化。
    → To begin anew, use --init; if it should be there, restore it from a backup and do not initialise again."""

    status = 500


class StampingThere(Problem):
    """目录 {folder} 中已有 {found}，不会覆盖。
    The folder {folder} already holds {found}, which is not overwritten.
    → 请去掉 --init，或换一个目录。
    → Leave out --init, or name another folder."""

    status = 409


class StampingExposed(Problem):
    """{path} 的权限是 {mode}，其他用户可能读到它。
    {path} has the mode {mode}, so other users may read it.
    → 请执行 chmod go-rwx，并确认没有他人读取过。
    → Run chmod go-rwx on it and make sure that nobody has read it."""

    status = 500


class StampingDamaged(Problem):
    """{path} 的内容不能使用：{reason}。
    {path} cannot be used: {reason}.
    → 请从备份恢复该文件。
    → Restore the file from a backup."""

    status = 500


class StampingBusy(Problem):
    """另一个进程正在使用目录 {folder}。
    Another process is using the folder {folder}.
    → 请先停止那个进程。
    → Stop that process first."""

    status = 409


class Serials:
    """Serial numbers for tokens, each given once, whatever crashes. Safe to share by threads."""

    def __init__(self, path: Path) -> None:
        self._path, self._turn = path, Lock()
        self._next = self._covered = _read_number(path)

    def take(self) -> int:
        """The next number; it is durable before anybody sees it that it is gone."""
        with self._turn:
            if self._next >= self._covered:
                _write(self._path, f"{self._next + RESERVED}\n".encode())
                self._covered = self._next + RESERVED
            self._next += 1
            return self._next - 1


class State:
    """The opened folder of an authority."""

    def __init__(self, folder: Path) -> None:
        missing = [name for name in FILES if not (folder / name).exists()]
        if missing:
            raise StampingMissing(folder=folder, missing=", ".join(missing))
        for path in (folder, folder / "ca.key", folder / "tsa.key"):
            if path.stat().st_mode & 0o077:
                raise StampingExposed(path=path, mode=f"{path.stat().st_mode & 0o777:04o}")
        self.authority, self.stamper = _load(folder, "ca"), _load(folder, "tsa")
        self.serials = Serials(folder / "serial")


def create_state(folder: Path, clock: Clock) -> None:
    """Make keys and certificates in ``folder``. :class:`StampingThere`, :class:`StampingBusy`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with alone(folder):
        _create(folder, clock)


def _create(folder: Path, clock: Clock) -> None:
    found = [name for name in FILES if (folder / name).exists()]
    if found:
        raise StampingThere(folder=folder, found=", ".join(found))
    folder.chmod(0o700)
    authority = make_authority(clock.now())
    for name, pair in (("ca", authority), ("tsa", make_stamper(authority, clock.now()))):
        raw = pair.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        _write(folder / f"{name}.key", raw)
        _write(folder / f"{name}.pem", pair.certificate.public_bytes(Encoding.PEM))
    _write(folder / "serial", b"1\n")


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Keep out other processes with the same folder. :class:`StampingMissing`, :class:`StampingBusy`."""
    try:
        descriptor = os.open(folder / "lock", os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StampingMissing(folder=folder, missing=error.strerror) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise StampingBusy(folder=folder) from error
    try:
        yield
    finally:
        os.close(descriptor)


def _load(folder: Path, name: str) -> Pair:
    key_path, path = folder / f"{name}.key", folder / f"{name}.pem"
    try:
        key = load_pem_private_key(key_path.read_bytes(), password=None)
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        raise StampingDamaged(path=key_path, reason=error) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise StampingDamaged(path=path, reason=f"not the certificate of {name}.key")
    return Pair(key=key, certificate=certificate)


def _read_number(path: Path) -> int:
    text = path.read_bytes()[:40]
    if not text.endswith(b"\n") or not text[:-1].isdigit() or int(text) < 1:
        raise StampingDamaged(path=path, reason="not a number")
    return int(text)


def _write(path: Path, content: bytes) -> None:
    """Make ``content`` the whole of ``path``, durably; a crash leaves the old file or the new one."""
    draft = path.with_name(f".{path.name}.new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
