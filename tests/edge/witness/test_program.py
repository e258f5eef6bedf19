"""The program ``heqi-witness`` as its operator meets it: first start, refusals, restarts, and what it is made of."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from heqi.edge.witness.keeping import KEY_FILE, STATE_FILE
from heqi.edge.witness.main import read_keys
from heqi.edge.witness.problems import BadLogKey
from heqi.engines.trust.cosigning import cosigned_at
from tests.edge.witness.program import MAIN, ORIGIN, Log, arguments_of, created, heqi_witness, running

LOG = Log()


def refused(state: Path, *more: object, program: str = MAIN) -> str:
    """What it says when it does not start."""
    arguments = more or (*arguments_of(state.parent, [LOG]), "--listen", "127.0.0.1:0")
    done = heqi_witness("--state", state, *arguments, program=program)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    return done.stderr


def test_the_first_start_makes_a_key_of_its_own_and_says_it(tmp_path: Path) -> None:
    done = heqi_witness("--init", "--name", "witness.example/a", "--state", tmp_path / "s")
    shown = json.loads(done.stdout)
    assert shown["key"].startswith("witness.example/a+")
    assert (tmp_path / "s").stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "s").iterdir())
    assert (tmp_path / "s" / KEY_FILE).read_text().split("+")[-1].strip() not in done.stdout + done.stderr


def test_without_init_a_missing_state_is_an_error_and_nothing_is_made(tmp_path: Path) -> None:
    assert "no state of a witness" in refused(tmp_path / "s")
    (tmp_path / "s").mkdir(mode=0o700)
    assert "no state of a witness" in refused(tmp_path / "s")
    assert not (tmp_path / "s" / KEY_FILE).exists()


@pytest.mark.parametrize("name", [KEY_FILE, STATE_FILE, "misconduct"])
def test_a_lost_part_of_the_state_is_an_error_and_no_fresh_start(state: Path, name: str) -> None:
    lost = state / name
    shutil.rmtree(lost) if lost.is_dir() else lost.unlink()
    assert name in refused(state)
    left = {KEY_FILE, STATE_FILE, "misconduct"} - {name}
    if left & {path.name for path in state.iterdir()}:
        assert "already" in refused(state, "--init", "--name", "witness.example/a")


def test_a_second_first_start_is_refused(state: Path) -> None:
    key = (state / KEY_FILE).read_bytes()
    assert "already" in refused(state, "--init", "--name", "witness.example/b")
    assert (state / KEY_FILE).read_bytes() == key


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(4000)])
def test_a_damaged_state_is_refused(state: Path, content: bytes) -> None:
    (state / STATE_FILE).write_bytes(content)
    assert "cannot be used" in refused(state)


def test_a_state_of_another_key_is_refused(state: Path, tmp_path: Path) -> None:
    other = created(tmp_path / "other")
    (state / KEY_FILE).write_bytes((other / KEY_FILE).read_bytes())
    assert "cannot be used" in refused(state)


@pytest.mark.parametrize("mode", [0o755, 0o710, 0o770])
def test_a_folder_that_others_may_enter_is_refused(state: Path, mode: int) -> None:
    state.chmod(mode)
    assert "not this user's alone" in refused(state)
    assert "not this user's alone" in refused(state, "--show")


def test_a_key_that_others_may_read_is_refused(state: Path) -> None:
    (state / KEY_FILE).chmod(0o640)
    assert "other users may read it" in refused(state)


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root")
def test_a_folder_of_another_user_is_refused(state: Path) -> None:
    os.chown(state, 65_534, 65_534)
    assert "not this user's alone" in refused(state)


def test_two_processes_do_not_share_a_state(state: Path) -> None:
    with running(state, [LOG]):
        assert "Another process" in refused(state)
        assert heqi_witness("--state", state, "--show").returncode == 0


def test_a_state_that_cannot_be_written_is_told_and_nothing_is_cosigned(state: Path) -> None:
    program = f"""
import sqlite3
from heqi.edge.witness import keeping
keeping._KEEP = "insert into nowhere values (?, ?, ?, ?, ?)"
{MAIN}"""
    with running(state, [LOG], program=program) as witness:
        answer = witness.add(LOG.request(0, 5))
        assert answer.status_code == 500
        assert "\u2014" not in answer.text
        assert witness.events("not_kept")[0]["problem"] == "state-not-written"
        assert witness.size() == 0


def test_a_case_that_cannot_be_kept_is_told(state: Path) -> None:
    program = f"""
from heqi.edge.witness import keeping
def full(folder):
    raise OSError(28, "No space left on device")
keeping.sync_folder = full
{MAIN}"""
    with running(state, [LOG], program=program) as witness:
        assert witness.add(LOG.request(0, 5)).status_code == 200
        assert witness.add(Log(changed=1).request(5, 5)).status_code == 500
        assert "No space left" in witness.events("not_kept")[0]["reason"]
        assert witness.add(LOG.request(5, 6)).status_code == 200


def test_what_was_cosigned_survives_the_end_of_the_process(state: Path) -> None:
    for number, old, size in ((signal.SIGTERM, 0, 5), (signal.SIGKILL, 5, 9), (signal.SIGINT, 9, 9)):
        with running(state, [LOG]) as witness:
            assert witness.size() == old
            answer = witness.add(LOG.request(old, size))
            assert cosigned_at(LOG.note(size) + answer.content, witness.key) is not None
            code = witness.stop(number)
            assert code == (-signal.SIGKILL if number == signal.SIGKILL else 0)


KILLED = """
import os, signal
from heqi.edge.witness.keeping import State
accept = State.accept
def deadly({arguments}):
    {before}
    accept({arguments})
    os.kill(os.getpid(), signal.SIGKILL)
State.accept = deadly
""".replace("{arguments}", "self, origin, seen, second")


def test_killed_between_keeping_and_answering_it_keeps_its_promise(state: Path) -> None:
    with (
        running(state, [LOG], program=KILLED.replace("{before}", "pass") + MAIN) as witness,
        pytest.raises(httpx.TransportError),
    ):
        witness.add(LOG.request(0, 5))
    fork = Log(changed=2)
    with running(state, [LOG]) as witness:
        assert witness.size() == 5
        assert witness.add(fork.request(0, 5)).status_code == 409
        assert witness.add(LOG.request(5, 5)).status_code == 200


def test_killed_before_keeping_it_has_promised_nothing(state: Path) -> None:
    early = KILLED.replace("{before}", "os.kill(os.getpid(), signal.SIGKILL)")
    with running(state, [LOG], program=early + MAIN) as witness, pytest.raises(httpx.TransportError):
        witness.add(LOG.request(0, 5))
    with running(state, [LOG]) as witness:
        assert witness.size() == 0


def test_it_shows_what_it_remembers_whether_it_runs_or_not(state: Path) -> None:
    with running(state, [LOG]) as witness:
        witness.add(LOG.request(0, 5))
        witness.add(Log(changed=1).request(5, 9))
        during = json.loads(heqi_witness("--state", state, "--show").stdout)
    after = json.loads(heqi_witness("--state", state, "--show").stdout)
    assert during == after
    assert [(each["origin"], each["size"]) for each in after["logs"]] == [(ORIGIN, 5)]
    assert after["misconduct"] == {"proven": 1, "unexplained": 0}
    assert Path(after["cases"][0]).is_file()


def test_only_the_newest_checkpoints_are_remembered(state: Path) -> None:
    program = f"from heqi.edge.witness import keeping; keeping.KEPT_CHECKPOINTS = 3; {MAIN}"
    with running(state, [LOG], program=program) as witness:
        for size in range(1, 9):
            assert witness.add(LOG.request(size - 1, size)).status_code == 200
    with closing(sqlite3.connect(state / STATE_FILE)) as db:
        assert [row[0] for row in db.execute("select size from cosigned order by size")] == [6, 7, 8]


def test_it_watches_several_logs_each_for_itself(state: Path) -> None:
    other = Log(seed=9, origin="log.example/two")
    with running(state, [LOG, other]) as witness:
        assert witness.add(LOG.request(0, 5)).status_code == 200
        assert witness.add(other.request(0, 7)).status_code == 200
        assert (witness.size(), witness.size("log.example/two")) == (5, 7)


def test_arguments_may_stand_in_a_file(state: Path) -> None:
    path = state.parent / "arguments"
    given = [*arguments_of(state.parent, [LOG]), "--state", str(state)]
    pairs = [" ".join(given[place : place + 2]) for place in range(0, len(given), 2)]
    path.write_text("# what this witness watches\n" + "\n".join(pairs) + "\n")
    done = heqi_witness(f"@{path}", "--show")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--listen", "127.0.0.1:0"],
        ["--log", "a", "--listen", "127.0.0.1:0"],
        ["--log-key", "f", "--listen", "127.0.0.1:0"],
        ["--log", "a", "--log-key", "f", "--log", "a", "--log-key", "f", "--listen", "127.0.0.1:0"],
    ],
)
def test_a_log_without_its_key_is_refused(state: Path, arguments: list[str]) -> None:
    assert "each --log needs one --log-key" in refused(state, *arguments)


@pytest.mark.parametrize("address", ["8080", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", ":80"])
def test_an_address_is_host_and_port(state: Path, address: str) -> None:
    assert "--listen" in refused(state, *arguments_of(state.parent, [LOG]), "--listen", address)


@pytest.mark.parametrize("name", [None, "", "two words", "a+b"])
def test_a_name_that_cannot_name_a_key_is_refused(tmp_path: Path, name: str | None) -> None:
    given = [] if name is None else ["--name", name]
    assert "--name" in refused(tmp_path / "s", "--init", *given)
    assert not (tmp_path / "s").exists()


def test_the_key_file_of_a_log_holds_its_present_key_and_its_successor(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    path.write_text(f"{LOG.signer.key}\n{Log(seed=2).signer.key}\n")
    assert read_keys(ORIGIN, path) == [LOG.signer.key, Log(seed=2).signer.key]
    for content in ("", "x\n", f"{Log(origin='log.example/two').signer.key}\n", "\udcff"):
        path.write_text(content, errors="surrogateescape")
        with pytest.raises(BadLogKey):
            read_keys(ORIGIN, path)
    with pytest.raises(BadLogKey):
        read_keys(ORIGIN, tmp_path / "none")


def test_the_help_tells_how_to_begin() -> None:
    done = heqi_witness("--help")
    assert done.returncode == 0
    assert all(word in done.stdout for word in ("--init", "--log ORIGIN", "--listen", "--show", "@FILE", "副署"))


def test_problems_are_told_in_chinese_where_the_machine_speaks_it(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", MAIN, "--state", str(tmp_path), "--show"]
    tmp_path.chmod(0o755)
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, env={**os.environ, "LANG": "zh_CN.UTF-8"}, check=False
    )
    assert "不为当前用户独有" in done.stderr


LISTED = """
import atexit, sys
atexit.register(lambda: print("modules", *sorted(sys.modules)))
"""
OURS = ("heqi.edge.witness", "heqi.engines.trust", "heqi.kernel")


def test_the_running_program_holds_nothing_but_the_kernel_and_trust(state: Path) -> None:
    with running(state, [LOG], program=LISTED + MAIN) as witness:
        assert witness.add(LOG.request(0, 5)).status_code == 200
        assert witness.misconduct() == []
        assert witness.stop() == 0
        line = next(line for line in witness.output.read_text().splitlines() if line.startswith("modules "))
    loaded = set(line.split()[1:])
    heqi = {name for name in loaded if name.partition(".")[0] == "heqi"}
    assert all(name.startswith(OURS) or name in {"heqi", "heqi.edge", "heqi.engines"} for name in heqi), heqi
    foreign = {"sqlalchemy", "psycopg", "litestar", "typer", "alembic", "granian", "httpx", "jinja2", "pyhanko"}
    assert foreign & {name.partition(".")[0] for name in loaded} == set()


def test_the_program_is_installed_under_its_name() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())
    assert project["project"]["scripts"]["heqi-witness"] == "heqi.edge.witness.main:main"


def test_its_log_holds_no_secret(state: Path) -> None:
    secret = (state / KEY_FILE).read_text().split("+")[-1].strip()
    with running(state, [LOG]) as witness:
        witness.add(LOG.request(0, 5))
        witness.add(b"x")
        assert {each["event"] for each in witness.events()} >= {"listening", "cosigned"}
        assert secret not in witness.output.read_text()
