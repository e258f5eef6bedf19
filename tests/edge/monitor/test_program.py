"""``heqi-monitor`` as a process of its own: against honest and lying servers, folders, kills."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.edge.monitor import lying
from tests.edge.monitor.lying import Server, serving
from tests.engines.trust.toy_log import KEY, ToyLog, bodies, checkpoint_of, every_path, flipped

PROGRAM = [sys.executable, "-P", "-m", "heqi.edge.monitor"]
KILLS = 8


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(ToyLog(bodies(700))) as running:
        yield running


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """The log's key, got another way."""
    path = tmp_path / "pinned.vkey"
    path.write_text(f"{KEY}\n")
    return path


def run(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, arguments)]
    environment = {**os.environ, "HEQI_LANGUAGE": "en", **variables}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)


def looked(done: subprocess.CompletedProcess[str]) -> tuple[int, int, list[str]]:
    """Exit code, size and codes of what was found."""
    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    return done.returncode, told["size"], [one["code"] for one in told["findings"]]


def test_an_honest_log_holds(server: Server, key: Path, tmp_path: Path) -> None:
    options = ("--log-key", key, "--state", tmp_path / "state", "--once", "--json")
    assert looked(run(server.address, *options)) == (0, 700, [])
    server.log.grow(*bodies(50, "more"))
    assert looked(run(server.address, *options)) == (0, 750, [])
    words = run(server.address, *options[:-1])
    assert "750 entries (0 new), 750 of them read" in words.stdout
    assert "条（新增 0）" in run(server.address, *options[:-1], HEQI_LANGUAGE="zh").stdout


def fork(server: Server) -> None:
    server.log.note = checkpoint_of(bodies(700, "other"))


def shrink(server: Server) -> None:
    server.log.size = 300


def flip_a_tile(server: Server) -> None:
    server.log.grow(b"more")
    server.log.changes["tile/1/000.p/2"] = flipped(40)


def flip_an_entry(server: Server) -> None:
    server.log.grow(*bodies(300, "more"))
    server.log.changes["tile/entries/003"] = flipped(40)
    server.log.changes["tile/entries/003.p/232"] = flipped(40)


def lie_about_widths(server: Server) -> None:
    server.log.grow(b"more")
    server.log.changes["tile/0/002.p/189"] = lambda content: content[:-32]


def send_without_end(server: Server) -> None:
    server.tricks["checkpoint"] = lying.endless


def hide_a_tile(server: Server) -> None:
    server.log.grow(*bodies(300, "more"))
    server.log.missing = {"tile/0/002"}


@pytest.mark.parametrize(
    ("lie", "code"),
    [
        (fork, "fork-seen"),
        (shrink, "shrink-seen"),
        (flip_a_tile, "tile-wrong"),
        (flip_an_entry, "entries-wrong"),
        (lie_about_widths, "tile-wrong"),
        (send_without_end, "answer-too-long"),
        (hide_a_tile, "not-there"),
    ],
)
def test_a_lie_is_found_and_named(
    server: Server, key: Path, tmp_path: Path, lie: Callable[[Server], None], code: str
) -> None:
    options = ("--log-key", key, "--state", tmp_path / "state", "--once", "--json")
    run(server.address, *options)
    lie(server)
    done = run(server.address, *options)
    assert (done.returncode, looked(done)[2]) == (1, [code])
    proofs = sorted((tmp_path / "state").glob("proofs/*.json"))
    assert len(proofs) == (1 if code in ("fork-seen", "shrink-seen") else 0)


def test_a_server_that_is_gone_says_nothing_of_the_log(key: Path, tmp_path: Path) -> None:
    done = run("http://127.0.0.1:9/log", "--log-key", key, "--once", "--json")
    assert looked(done) == (3, 0, ["source-unreachable"])


def test_a_log_for_members_wants_the_token(server: Server, key: Path, tmp_path: Path) -> None:
    server.token = "hq_token"
    assert looked(run(server.address, "--log-key", key, "--once", "--json")) == (3, 0, ["access-refused"])
    token = tmp_path / "token"
    token.write_text("hq_token\n")
    token.chmod(0o644)
    refused = run(server.address, "--log-key", key, "--once", "--json", "--token", token)
    assert (refused.returncode, "other users may read it" in refused.stderr) == (1, True)
    token.chmod(0o600)
    assert looked(run(server.address, "--log-key", key, "--once", "--json", "--token", token)) == (0, 700, [])


def test_a_key_that_the_log_shows_of_itself_is_kept_and_told(server: Server, tmp_path: Path) -> None:
    first = run(server.address, "--state", tmp_path / "state", "--once", "--json")
    assert "pin one that you got another way" in first.stderr
    assert looked(first) == (0, 700, [])
    second = run(server.address, "--state", tmp_path / "state", "--once", "--json")
    assert second.stderr == "", "from now on it is that key"


@pytest.mark.parametrize("wrong", ["", "no key", "toy.example/log+00000000+AA=="])
def test_what_is_no_key_is_refused(server: Server, tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "wrong.vkey"
    path.write_text(wrong)
    done = run(server.address, "--log-key", path, "--once")
    assert (done.returncode, "is not the key of a log" in done.stderr) == (1, True)
    assert run(server.address, "--log-key", tmp_path / "none", "--once").returncode == 1


def test_usage_is_told_apart(server: Server) -> None:
    assert run().returncode == 2
    assert run(server.address, "--every", "0").returncode == 2
    assert run("nonsense", "--once").returncode == 1


def test_a_folder_of_static_files_is_checked_the_same(key: Path, tmp_path: Path) -> None:
    log, folder = ToyLog(bodies(700)), tmp_path / "files"
    for path in every_path(700):
        file, content = folder / path, log.right(path)
        assert content is not None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    assert looked(run(folder, "--log-key", key, "--once", "--json")) == (0, 700, [])
    bundle = folder / "tile" / "entries" / "001"
    bundle.write_bytes(flipped(9)(bundle.read_bytes()))
    assert looked(run(folder, "--log-key", key, "--once", "--json"))[2] == ["entries-wrong"]


def test_it_looks_again_until_it_is_told_to_stop(server: Server, key: Path, tmp_path: Path) -> None:
    command = [*PROGRAM, server.address, "--log-key", str(key), "--state", str(tmp_path / "state"), "--json"]
    with subprocess.Popen([*command, "--every", "1"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["size"] == 700
        second = run(server.address, "--log-key", key, "--state", tmp_path / "state", "--once")
        assert (second.returncode, "监测" in second.stderr or "Another monitor" in second.stderr) == (1, True)
        server.log.grow(b"more")
        assert json.loads(process.stdout.readline())["size"] == 701
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 130


def test_a_kill_at_any_moment_leaves_a_state_that_holds(server: Server, key: Path, tmp_path: Path) -> None:
    """The next look goes on from what was kept; nothing is lost that was told."""
    state = tmp_path / "state"
    command = [*PROGRAM, server.address, "--log-key", str(key), "--state", str(state), "--json", "--every", "1"]
    told = 0
    for number in range(KILLS):
        server.log.grow(*bodies(40, f"round {number}"))
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            if number % 2:
                told = json.loads(process.stdout.readline())["size"]
            else:
                time.sleep(0.15 + 0.03 * number)
            process.kill()
        if (state / "monitor.json").exists():
            assert int(json.loads((state / "monitor.json").read_bytes())["note"].split("\n")[1]) >= told
    assert looked(run(server.address, "--log-key", key, "--state", state, "--once", "--json")) == (
        0,
        700 + 40 * KILLS,
        [],
    )


def test_it_loads_nothing_of_the_house() -> None:
    say = "import sys, heqi.edge.monitor.program; print('\\n'.join(sorted(sys.modules)))"
    names = subprocess.run([sys.executable, "-c", say], capture_output=True, text=True, check=True).stdout.split()
    ours = {name for name in names if name.startswith("heqi.")}
    assert {name.split(".")[1] for name in ours} == {"edge", "engines", "kernel"}
    assert {name.split(".")[2] for name in ours if name.startswith("heqi.engines.")} == {"trust"}
    assert {"sqlalchemy", "psycopg", "litestar"} & set(names) == set()
