"""The home: private folders, secrets that stay, one holder at a time."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from heqi.kernel.clock import SystemRandomness
from heqi.storage import Home, HomeUnusable, SecretDamaged, SecretExposed, SecretMissing
from heqi.storage.home import Holder, Serving, countdown, wait_until, write_private


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_a_home_makes_is_private(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "home")
    home.prepare()
    assert {mode(folder) for folder in (home.path, home.keys, home.run, home.log)} == {0o700}


def test_folders_that_exist_keep_their_permissions(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home").chmod(0o755)
    home = Home(tmp_path / "home")
    home.prepare()
    assert mode(home.path) == 0o755
    assert mode(home.keys) == 0o700


def test_a_home_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HomeUnusable, match=str(tmp_path / "file" / "home")):
        Home(tmp_path / "file" / "home").prepare()


def test_a_secret_is_made_once_and_private(home: Home) -> None:
    secret = home.secret("app", SystemRandomness())
    assert len(secret) == 48
    assert home.secret("app", SystemRandomness()) == secret
    assert home.secret("other", SystemRandomness()) != secret
    assert mode(home.keys / "app") == 0o600


def test_a_missing_secret_is_named(home: Home) -> None:
    with pytest.raises(SecretMissing, match="keys/app"):
        home.kept_secret("app")


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\x00", "密码".encode(), b"two\nlines"])
def test_a_secret_that_is_no_password_is_named(home: Home, content: bytes) -> None:
    write_private(home.keys / "app", content)
    with pytest.raises(SecretDamaged, match="keys/app"):
        home.secret("app", SystemRandomness())
    assert (home.keys / "app").read_bytes() == content, "left as it was found"


def test_a_folder_in_the_place_of_a_secret_is_named(home: Home) -> None:
    (home.keys / "app").mkdir()
    with pytest.raises(SecretDamaged, match="keys/app"):
        home.secret("app", SystemRandomness())


@pytest.mark.parametrize("exposed", [0o640, 0o604, 0o620, 0o700 | 0o001])
def test_a_secret_that_others_may_reach_is_refused(home: Home, exposed: int) -> None:
    home.secret("app", SystemRandomness())
    (home.keys / "app").chmod(exposed)
    with pytest.raises(SecretExposed, match=f"{exposed:04o}"):
        home.secret("app", SystemRandomness())


def test_one_holder_at_a_time(home: Home) -> None:
    with home.lock("up", "http://127.0.0.1:8080") as first:
        assert first
        assert home.locked()
        with home.lock("command") as second:
            assert not second
        assert home.holder() == Holder(os.getpid(), "up", "http://127.0.0.1:8080")
    assert not home.locked()
    assert home.holder() is None


def test_the_lock_is_free_after_an_error(home: Home) -> None:
    with pytest.raises(ZeroDivisionError), home.lock("up"):
        raise ZeroDivisionError
    assert not home.locked()


def test_programs_we_start_do_not_inherit_the_lock(home: Home) -> None:
    with home.lock("up"):
        child = subprocess.Popen(["cat"], stdin=subprocess.PIPE, close_fds=False)
    with child:
        assert wait_until(lambda: not home.locked(), 5)  # the descriptor closes as the child's program starts
        assert child.stdin is not None
        child.stdin.close()


def test_what_a_former_holder_announced_is_forgotten(home: Home) -> None:
    home.announce(Serving(pid=1, socket="/nowhere"))
    assert home.serving() == Serving(pid=1, socket="/nowhere")
    with home.lock("up"):
        assert home.serving() is None


def test_a_holder_that_ended_does_not_live() -> None:
    child = subprocess.Popen(["true"])
    child.wait()
    assert not Holder(child.pid, "up").lives()
    assert Holder(os.getpid(), "up").lives()
    assert Holder(1, "up").lives()


def test_a_private_file_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_private(tmp_path / "note", b"before")

    def fail(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_private(tmp_path / "note", b"after")
    assert (tmp_path / "note").read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["note"]


def test_waiting_ends_with_the_condition_or_the_time() -> None:
    answers = iter([False, False, True])
    assert wait_until(lambda: next(answers), 10, 0.0)
    assert not wait_until(lambda: False, 0.0)
    assert 9 < countdown(10)() <= 10
