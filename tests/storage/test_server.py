"""The embedded server: private, ours alone, and whole again after every kind of end."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from heqi.storage import EmbeddedServer, Home, OtherVersion, ServerFailed
from heqi.storage.home import wait_until
from heqi.storage.identity import Way, choose_identity
from heqi.storage.server import living, postmasters_by_command_line, read_pid_file

NewServer = Callable[..., EmbeddedServer]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root")
WAYS = [pytest.param(None, id="by default"), pytest.param(Way.ACCOUNT, id="as an account", marks=as_root)]


def ask(server: EmbeddedServer, question: str = "select 1", password: str | None = None) -> object:
    url = server.url("postgres")
    with psycopg.connect(
        host=str(url.query["host"]), user=url.username, password=password or url.password, dbname="postgres"
    ) as connection:
        cursor = connection.execute(question.encode())
        while cursor.nextset():
            pass
        row = cursor.fetchone()
    assert row is not None
    return row[0]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("way", WAYS)
def test_a_server_answers_until_it_is_stopped(new_server: NewServer, way: Way | None) -> None:
    server = new_server(way=way)
    with server:
        assert ask(server) == 1
        assert server.running
    assert not server.running
    assert not (server.data / "postmaster.pid").exists()
    with server:  # and again on the same data
        assert ask(server) == 1


@pytest.mark.parametrize("way", WAYS)
def test_nothing_outside_the_data_changes_owner_or_permissions(
    new_server: NewServer, short_folder: Path, way: Way | None
) -> None:
    locked = short_folder / "locked"
    locked.mkdir(mode=0o700)
    home = Home(locked / "home")
    home.prepare()
    watched = [*home.path.parents, home.path, home.keys, home.run, home.log]
    before = {path: (path.stat().st_mode, path.stat().st_uid, path.stat().st_gid) for path in watched}
    with new_server(home, way=way) as server:
        assert ask(server) == 1
    assert before == {path: (path.stat().st_mode, path.stat().st_uid, path.stat().st_gid) for path in watched}


@pytest.mark.parametrize("way", WAYS)
def test_data_socket_and_log_are_private(new_server: NewServer, way: Way | None) -> None:
    with new_server(way=way) as server:
        assert mode(server.data) == 0o700
        assert mode(server.socket) == 0o700
        assert mode(server.log) == 0o600


def test_there_is_no_tcp(new_server: NewServer) -> None:
    with new_server() as server:
        assert ask(server, "show listen_addresses") == ""
        sockets = [os.readlink(entry) for entry in Path(f"/proc/{server.pid}/fd").iterdir()]
        inodes = {link[8:-1] for link in sockets if link.startswith("socket:")}
        tables = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
        assert not inodes & {line.split()[9] for line in tables.splitlines() if len(line.split()) > 9}


def test_a_wrong_password_is_refused(new_server: NewServer) -> None:
    with new_server() as server, pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        ask(server, password="wrong")


CLIENT = """
import os, sys, psycopg
os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    psycopg.connect(host=sys.argv[1], user="postgres", password=sys.argv[2], connect_timeout=10).close()
    print("connected")
except psycopg.OperationalError as error:
    print(error)
"""


@as_root
@pytest.mark.parametrize("way", WAYS)
def test_another_user_of_the_machine_cannot_connect(new_server: NewServer, way: Way | None) -> None:
    def knock(password: str) -> str:
        command = [sys.executable, "-c", CLIENT, str(server.socket), password]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    with new_server(way=way) as server:
        right = str(server.url("postgres").password)
        assert "Permission denied" in knock(right)
        # Were the socket within reach, the password would still be needed.
        home = server.socket.parent.parent
        for opened in (home.parent, home, home / "run", server.socket, server.socket / ".s.PGSQL.5432"):
            opened.chmod(0o777)
        assert "password authentication failed" in knock("wrong")
        assert "connected" in knock(right)


def test_the_server_says_nothing_of_rows_in_its_log(new_server: NewServer) -> None:
    with new_server() as server:
        ask(server, "create table person as select '甲某某' as name; create unique index on person (name); select 1")
        for statement in ("insert into person values ('甲某某') returning 1", "select '甲某某'::int"):
            with pytest.raises(psycopg.Error, match="甲某某"):
                ask(server, statement)
    logged = server.log.read_text()
    assert "database system is ready" in logged
    assert "甲某某" not in logged


@pytest.mark.parametrize("name", ['合契 的家, "其一"', "x" * 90, "{socket}{data}{staging}"])
def test_a_home_may_have_any_path(new_server: NewServer, short_folder: Path, name: str) -> None:
    home = Home(short_folder / name)
    home.prepare()
    with new_server(home) as server:
        assert ask(server) == 1
        assert mode(server.socket) == 0o700
        assert server.socket.parent == Path("/tmp")
    home.forget_socket_folder()
    assert not server.socket.exists()


def test_the_identity_may_change_between_two_starts(new_server: NewServer) -> None:
    for way in (None, Way.ACCOUNT, None) if os.geteuid() == 0 else (None, None):
        with new_server(way=way) as server:
            assert ask(server) == 1


@pytest.mark.parametrize("stranger", ["nobody", "a zombie", "this process"])
def test_a_stale_process_id_does_not_keep_the_server_from_starting(new_server: NewServer, stranger: str) -> None:
    server = new_server()
    with server:
        lines = read_pid_file(server.data)
    child = subprocess.Popen(["true"])
    wait_until(lambda: Path(f"/proc/{child.pid}/stat").read_text().split()[2] == "Z", 10)
    if stranger == "nobody":
        child.wait()
    number = os.getpid() if stranger == "this process" else child.pid
    for left in (server.data / "postmaster.pid", server.socket / ".s.PGSQL.5432.lock"):
        left.write_text("\n".join([str(number), *lines[1:]]) + "\n")
    with server:
        assert ask(server) == 1
    child.wait()


def test_an_orphan_on_our_data_is_stopped_first(new_server: NewServer) -> None:
    orphan, server = new_server(), new_server()
    orphan.start()
    former = orphan.pid
    with server:
        assert ask(server) == 1
        assert former not in living(server.data)
        assert server.pid in living(server.data)
        assert not orphan.running


def test_processes_that_outlive_a_killed_server_are_waited_for(new_server: NewServer) -> None:
    server = new_server()
    server.start()
    assert server.pid is not None
    url = server.url("postgres")
    with psycopg.connect(host=str(server.socket), user=url.username, password=url.password, dbname="postgres"):
        assert len(living(server.data)) > 2
        os.kill(server.pid, signal.SIGKILL)
        assert wait_until(lambda: not server.running, 10, 0.0)
        assert server.ensure_running()
        assert ask(server) == 1


def test_the_end_of_the_server_is_noticed(new_server: NewServer) -> None:
    server = new_server()
    server.start()
    assert server.pid is not None
    assert not server.ensure_running()
    os.kill(server.pid, signal.SIGKILL)
    assert wait_until(lambda: not server.running, 10)
    assert server.ensure_running()
    assert ask(server) == 1


@pytest.mark.skipif(shutil.which("ps") is None, reason="needs the Debian package procps")
def test_without_proc_the_server_is_found_by_its_command_line(new_server: NewServer) -> None:
    if os.geteuid() == 0 and choose_identity().way is Way.ACCOUNT:
        pytest.skip("needs user namespaces: an account is handed its folders as open files, without their names")
    with new_server() as server:
        assert postmasters_by_command_line(server.data) == [server.pid]
    assert postmasters_by_command_line(server.data) == []


def test_data_of_another_major_version_are_left_alone(new_server: NewServer) -> None:
    server = new_server()
    with server:
        pass
    (server.data / "PG_VERSION").write_text("14\n")
    with pytest.raises(OtherVersion, match="belong to PostgreSQL 14"):
        server.start()


def test_a_server_that_does_not_start_says_why(new_server: NewServer) -> None:
    server = new_server()
    with server:
        pass
    with (server.data / "postgresql.conf").open("a") as file:
        file.write("no_such_setting = 1\n")
    with pytest.raises(ServerFailed, match=r"no_such_setting|contains errors"):
        server.start()
    assert server.pid is None


def test_a_first_start_that_failed_half_way_is_made_anew(new_server: NewServer) -> None:
    server = new_server()
    staging = server.data.with_name("postgres.new-half")
    (staging / "data").mkdir(parents=True)
    (staging / "data" / "PG_VERSION").write_text("15\n")
    with server:
        assert ask(server) == 1
    assert [path.name for path in server.data.parent.glob("postgres*")] == ["postgres"]


def test_a_failed_first_start_leaves_no_data_directory(new_server: NewServer, tmp_path: Path) -> None:
    server = new_server()
    programs = tmp_path / "package" / "pginstall" / "bin"
    shutil.copytree(server.programs.parent, programs.parent, symlinks=True)
    (programs / "initdb").write_text("#!/bin/sh\necho 'initdb: error: out of luck' >&2; exit 1\n")
    (programs / "postgres").write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 18.6'\n")
    with pytest.raises(ServerFailed, match="out of luck"):
        new_server(binaries=programs).start()
    assert not server.data.exists()


def test_a_server_is_not_started_from_a_passing_thread(new_server: NewServer) -> None:
    failures: list[BaseException] = []

    def start() -> None:
        try:
            new_server().start()
        except AssertionError as failure:
            failures.append(failure)

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert len(failures) == 1


def test_a_long_log_is_set_aside(new_server: NewServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("heqi.storage.server.LOG_BYTES", 10)
    server = new_server()
    server.log.write_text("as it was before")
    with server:
        pass
    assert server.log.with_name("postgres.log.old").read_text() == "as it was before"
    assert "as it was before" not in server.log.read_text()
