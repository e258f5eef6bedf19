"""Who starts the database of a home, who joins it, and who waits."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from heqi.kernel.problems import Unavailable
from heqi.kernel.settings import BadSetting, Settings
from heqi.storage import (
    AlreadyRunning,
    Database,
    Home,
    HomeBusy,
    Opening,
    SecretMissing,
    SecretWrong,
    attach_database,
    open_database,
    status,
)
from heqi.storage.home import Holder, wait_until, write_private
from heqi.storage.server import living

StartOwner = Callable[..., Any]
WHO = text("select current_user")


@pytest.fixture
def settings(home: Home) -> Settings:
    return Settings(home=home.path)


@pytest.fixture
def opening(postgres_bin: Path | None) -> Opening:
    return Opening(binaries=postgres_bin, durable=False, wait_seconds=20)


def who(database: Database) -> str:
    with database.transaction() as connection:
        return connection.execute(WHO).scalar_one()


def test_a_home_opens_migrated_and_as_the_app_role(settings: Settings, opening: Opening) -> None:
    with open_database(settings, purpose="up", opening=opening) as database:
        assert who(database) == "heqi_app"
        assert {package.pending for package in status(database)} == {0}
        assert database.name == "heqi"
    assert not living(settings.home / "postgres")


def test_what_was_committed_is_there_at_the_next_opening(settings: Settings, opening: Opening) -> None:
    with open_database(settings, purpose="command", opening=opening) as database, database.admin() as admin:
        admin.execute(text("create table public.note as select 'kept' as line"))
        admin.commit()
    with open_database(settings, purpose="up", opening=opening) as database, database.admin() as admin:
        assert admin.execute(text("select line from public.note")).scalar_one() == "kept"


def test_a_home_can_be_opened_without_migrating(settings: Settings, opening: Opening) -> None:
    unmigrated = Opening(binaries=opening.binaries, durable=False, migrated=False)
    with open_database(settings, purpose="command", opening=unmigrated) as database:
        assert all(package.current is None and package.pending for package in status(database))


def test_an_error_in_the_block_still_stops_the_server(settings: Settings, opening: Opening) -> None:
    with pytest.raises(ZeroDivisionError), open_database(settings, purpose="up", opening=opening):
        raise ZeroDivisionError
    assert not living(settings.home / "postgres")
    assert not Home(settings.home).locked()


def test_a_second_up_on_one_home_says_so_and_stops(start_owner: StartOwner, settings: Settings) -> None:
    first = start_owner("up")
    first.ready()
    second = start_owner("up")
    said = second.line()
    assert said.startswith("problem already-running")
    assert f"process {first.process.pid}, address http://127.0.0.1:8080" in said
    assert second.process.wait(10) == 1
    with pytest.raises(AlreadyRunning), open_database(settings, purpose="up"):
        pass
    assert first.ask() == "answer heqi_app"


def test_a_command_beside_an_up_uses_it_and_does_not_stop_it(start_owner: StartOwner) -> None:
    up = start_owner("up")
    server = up.ready()
    command = start_owner("command")
    assert command.ready() == 0
    assert command.ask() == "answer heqi_app"
    assert command.end() == 0
    assert up.ask() == "answer heqi_app"
    os.kill(server, 0)
    assert up.end() == 0


def test_a_command_waits_for_an_up_that_is_starting(start_owner: StartOwner, home: Home) -> None:
    up = start_owner("up")  # its first start has to make the database
    assert wait_until(lambda: home.lock_file.exists() and home.locked() and home.holder() is not None, 20)
    command = start_owner("command")
    assert command.ready() == 0
    assert up.ready() > 0


def test_two_commands_at_once_both_succeed(start_owner: StartOwner) -> None:
    commands = [start_owner("command") for _ in range(2)]
    for command in commands:
        assert command.process.stdin is not None
        command.process.stdin.close()
    for command in commands:
        assert command.ready() > 0
        assert command.process.wait(30) == 0


def test_an_up_takes_over_when_a_command_ends(start_owner: StartOwner) -> None:
    command = start_owner("command")
    command.ready()
    up = start_owner("up")
    assert command.end() == 0
    assert up.ready() > 0


def test_waiting_for_a_command_has_a_limit(start_owner: StartOwner) -> None:
    command = start_owner("command")
    command.ready()
    second = start_owner("command", environment={"TEST_WAIT_SECONDS": "0.5"})
    assert second.line().startswith(f"problem home-busy Process {command.process.pid} ")
    assert command.ask() == "answer heqi_app"


def test_a_lock_without_a_name_in_it_is_waited_for(settings: Settings) -> None:
    home = Home(settings.home)
    with home.lock("command"):
        os.truncate(home.lock_file, 0)
        with pytest.raises(HomeBusy), open_database(settings, purpose="up", opening=Opening(wait_seconds=0.2)):
            pass


def test_the_name_of_a_dead_holder_turns_no_up_away(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    written = iter([Holder(2**22 + 1, "up")] * 3)  # a new holder has the lock and has not yet written its own name

    def holder(_: Home) -> Holder:
        return next(written, Holder(os.getpid(), "command"))

    monkeypatch.setattr(Home, "holder", holder)
    waiting = open_database(settings, purpose="up", opening=Opening(wait_seconds=1.5))
    with Home(settings.home).lock("command"), pytest.raises(HomeBusy), waiting:
        pass


def test_after_a_kill_of_its_owner_the_server_ends_and_the_home_opens_again(
    start_owner: StartOwner, home: Home
) -> None:
    up = start_owner("up")
    up.ready()
    up.kill()
    assert wait_until(lambda: not living(home.postgres), 20)
    assert not (home.postgres / "postmaster.pid").exists()  # it was shut down in order
    again = start_owner("up")
    assert again.ready() > 0


def test_a_start_killed_at_any_time_is_made_up_for(start_owner: StartOwner, home: Home) -> None:
    dice = random.Random(f"first start {os.environ.get('HEQI_SEED', '')}")
    for _ in range(int(os.environ.get("HEQI_SOAK_ROUNDS", "3"))):
        starting = start_owner("up")
        assert wait_until(lambda: home.lock_file.exists() and home.locked(), 20)
        time.sleep(dice.uniform(0.0, 0.7))
        starting.kill()
    assert start_owner("up").ready() > 0


@pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root")
def test_in_a_chroot_where_namespaces_are_forbidden_it_works_too(short_folder: Path, postgres_bin: Path | None) -> None:
    root, locked = short_folder / "root", short_folder / "locked"
    root.mkdir()
    locked.mkdir(mode=0o700)
    owner = Path(__file__).with_name("owner.py")
    script = 'mount --rbind / "$1" && shift && exec chroot "$@"'
    command = ["unshare", "-m", "sh", "-c", script, "sh", root, root, sys.executable, owner, locked / "home", "up"]
    shown = subprocess.run([*command, postgres_bin or ""], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if "unshare:" in shown.stderr or "unshare failed" in shown.stderr or "mount:" in shown.stderr:
        pytest.skip("needs the right to mount")
    assert shown.stdout.startswith("ready "), shown.stdout + shown.stderr
    assert shown.returncode == 0
    assert (locked / "home" / "postgres").stat().st_uid != 0
    assert {path.stat().st_uid for path in (locked, locked / "home")} == {0}
    assert (locked.stat().st_mode & 0o777, (locked / "home").stat().st_mode & 0o777) == (0o700, 0o700)


def test_a_ctrl_c_in_the_terminal_does_not_reach_the_server(start_owner: StartOwner) -> None:
    up = start_owner("up")
    up.ready()
    assert up.ask() == "answer heqi_app"
    os.killpg(up.process.pid, signal.SIGINT)
    assert up.line() == "answer heqi_app"
    assert up.process.wait(20) == 0


def test_worker_processes_attach_to_a_running_up(start_owner: StartOwner, settings: Settings) -> None:
    with pytest.raises(Unavailable), attach_database(settings):
        pass
    up = start_owner("up")
    up.ready()
    with attach_database(settings) as database:
        assert who(database) == "heqi_app"
        assert database.server is None
    assert up.ask() == "answer heqi_app"


def test_data_without_their_password_are_left_alone(settings: Settings, opening: Opening) -> None:
    with open_database(settings, purpose="up", opening=opening):
        pass
    (settings.home / "keys" / "postgres").unlink()
    with pytest.raises(SecretMissing), open_database(settings, purpose="up", opening=opening):
        pass


def test_a_password_that_does_not_open_the_data_is_named(settings: Settings, opening: Opening) -> None:
    with open_database(settings, purpose="up", opening=opening):
        pass
    write_private(settings.home / "keys" / "postgres", b"another")
    with pytest.raises(SecretWrong, match="keys/postgres"), open_database(settings, purpose="up", opening=opening):
        pass
    assert living(settings.home / "postgres") == []


def test_a_lost_app_password_is_made_anew(settings: Settings, opening: Opening) -> None:
    with open_database(settings, purpose="up", opening=opening):
        pass
    (settings.home / "keys" / "app").unlink()
    with open_database(settings, purpose="up", opening=opening) as database:
        assert who(database) == "heqi_app"


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "mysql://a:secret@host/db",
        "postgresql://a:secret@host",
        "postgresql://a:secret@host:x/db",
        "postgresql://a:secret@host:0/db",
        "postgresql://a:secret@host:65536/db",
        "postgresql://a:secret@[::1/db",
        "postgresql://a:secret@host/db?bogus=1",
    ],
)
def test_a_bad_database_url_is_refused_without_repeating_it(home: Home, url: str) -> None:
    settings = Settings(home=home.path, database_url=url)
    with pytest.raises(BadSetting) as caught, open_database(settings, purpose="up"):
        pass
    assert "HEQI_DATABASE_URL" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_an_external_server_that_does_not_answer_is_named(home: Home) -> None:
    settings = Settings(home=home.path, database_url=f"postgresql://a:secret@/db?host={home.run}")
    with pytest.raises(Unavailable) as caught, open_database(settings, purpose="command"):
        pass
    assert "secret" not in str(caught.value)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root")
def test_an_ordinary_user_runs_a_home_of_their_own(short_folder: Path) -> None:
    python = next((path for path in (sys.executable, "/usr/bin/python3") if readable_by_all(Path(path))), None)
    if python is None or not readable_by_all(Path(__file__)):
        pytest.skip("needs a Python and a checkout that other users can read")
    short_folder.chmod(0o777)
    owner = Path(__file__).with_name("owner.py")
    shown = subprocess.run(
        ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", python, owner, short_folder / "home", "up"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": os.pathsep.join(path for path in sys.path if path), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert shown.stdout.startswith("ready "), shown.stderr
    assert shown.returncode == 0


def readable_by_all(path: Path) -> bool:
    """A program or file that any user may read, run by this version of Python."""
    real = path.resolve()
    if not all(parent.stat().st_mode & 0o001 for parent in real.parents) or not real.stat().st_mode & 0o004:
        return False
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return real.suffix == ".py" or real.name.endswith(version)


def test_in_production_an_acknowledged_commit_is_on_disk(settings: Settings) -> None:
    with open_database(settings, purpose="command") as database, database.transaction() as connection:
        shown = {name: connection.execute(text(f"show {name}")).scalar() for name in DURABLE}
    assert shown == dict.fromkeys(DURABLE, "on")


DURABLE = ("fsync", "full_page_writes", "synchronous_commit")
