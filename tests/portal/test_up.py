"""``heqi up`` as a process: starts, refuses a second, stops, survives kills, keeps everything."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import httpx
import pytest

from heqi.storage.server import living
from tests.portal.conftest import HEQI, Running, free_port, heqi, start_up


def deposit(running: Running, content: bytes, name: str = "a.txt") -> str:
    with running.sign_in() as client:
        answer = client.post("/api/v1/evidence/deposits", files={"files": (name, content)})
    assert answer.status_code == 201, answer.text
    return str(answer.json()[0]["entry_id"])


def entries(running: Running) -> set[str]:
    with running.sign_in() as client:
        answer = client.get("/api/v1/evidence/entries?limit=200").json()
    return {entry["entry_id"] for entry in answer["items"]}


def wait_for(running: Running, path: str = "/readyz", seconds: float = 30) -> None:
    for _ in range(int(seconds * 10)):
        try:
            if httpx.get(running.address + path, timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    pytest.fail(f"{running.address}{path} did not answer within {seconds} s")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_signal_stops_everything_and_keeps_everything(tmp_path: Path, number: signal.Signals) -> None:
    running = start_up(tmp_path / "home")
    wait_for(running)
    kept = deposit(running, b"kept")
    assert running.stop(number) == 0
    assert processes_of(tmp_path / "home") == []
    again = start_up(tmp_path / "home")
    wait_for(again)
    assert kept in entries(again)
    assert again.stop() == 0


def processes_of(home: Path) -> list[str]:
    """Living processes of a home: its servers, and whatever names it in its environment or arguments."""
    found = [f"postgres {pid}" for pid in living(home / "postgres")]
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            variables = (folder / "environ").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if f"HEQI_HOME={home}\0" in variables or str(home) in line:
            found.append(line)
    return found


def test_a_second_up_on_one_home_says_so_and_stops(up: Running) -> None:
    for port in (str(free_port()), up.address.rpartition(":")[2]):
        second = heqi(up.home, "up", HEQI_PORT=port)
        assert second.returncode == 1
        assert str(up.process.pid) in second.stderr
        assert up.address in second.stderr
    assert httpx.get(up.address + "/healthz").status_code == 200


def test_every_metric_of_all_workers_is_told_once(up: Running) -> None:
    lines = [line for _ in range(4) for line in httpx.get(up.address + "/metrics").text.splitlines()]
    assert any(line.startswith("heqi_log_entries ") for line in lines)
    assert not any(line.startswith("heqi_log_entries{") for line in lines)
    told = [line.split()[2] for line in httpx.get(up.address + "/metrics").text.splitlines() if "# TYPE" in line]
    assert len(told) == len(set(told)) >= 3


def test_a_taken_port_is_named(up: Running, tmp_path: Path) -> None:
    answer = heqi(tmp_path / "home", "up", HEQI_PORT=up.address.rpartition(":")[2])
    assert answer.returncode == 1
    assert "HEQI_PORT" in answer.stderr


def test_the_server_listens_on_the_loopback_address_only(up: Running) -> None:
    port = int(up.address.rpartition(":")[2])
    listening = [
        line.split()[1] for table in ("tcp", "tcp6") for line in Path(f"/proc/net/{table}").read_text().splitlines()
    ]
    ours = {place for place in listening if place.endswith(f":{port:04X}")}
    assert ours
    assert {place.partition(":")[0] for place in ours} == {"0100007F"}


def test_a_killed_up_leaves_no_process_and_loses_nothing(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home")
    wait_for(running)
    acknowledged = {deposit(running, f"file {n}".encode()) for n in range(5)}
    running.process.kill()
    running.process.communicate(timeout=30)
    again = start_up(tmp_path / "home")
    wait_for(again)
    assert acknowledged <= entries(again)
    assert heqi(tmp_path / "home", "evidence", "audit").returncode == 0
    assert again.stop() == 0
    for _ in range(100):
        if not processes_of(tmp_path / "home"):
            break
        time.sleep(0.1)
    assert processes_of(tmp_path / "home") == []


def test_a_killed_worker_is_replaced_and_the_house_goes_on(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home")
    wait_for(running)
    kept = deposit(running, b"before")
    os.kill(workers_of(running.process.pid)[0], signal.SIGKILL)
    time.sleep(0.5)
    wait_for(running)
    assert kept in entries(running)
    assert running.stop() == 0


def workers_of(owner: int) -> list[int]:
    """The processes that serve pages: children of ``owner`` which multiprocessing has spawned."""
    children = Path(f"/proc/{owner}/task/{owner}/children").read_text().split()
    return [int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def test_a_killed_database_comes_back_and_nothing_acknowledged_is_missing(tmp_path: Path) -> None:
    running = start_up(tmp_path / "home")
    wait_for(running)
    kept = deposit(running, b"before")
    postmaster = int((tmp_path / "home" / "postgres" / "postmaster.pid").read_text().splitlines()[0])
    assert postmaster in living(tmp_path / "home" / "postgres")
    os.kill(postmaster, signal.SIGKILL)
    wait_for(running)
    assert kept in entries(running)
    deposit(running, b"after")
    assert running.stop() == 0


def test_the_first_words_go_to_people(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "HEQI_HOME": str(tmp_path / "home"),
        "HEQI_PORT": str(free_port()),
        "HEQI_LANGUAGE": "zh",
    }
    process = subprocess.Popen([HEQI, "up"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    line = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, complaints = process.communicate(timeout=30)
    assert "合契已启动" in line
    assert environment["HEQI_PORT"] in line
    assert "已停止" in rest
    assert complaints == ""
