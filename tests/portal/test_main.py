"""How the program begins and how it is interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from heqi.portal import program
from heqi.portal.main import main
from heqi.storage.home import wait_until
from tests.portal.conftest import HEQI


def interrupted(home: Path, begun: Callable[[int], bool], *arguments: str) -> tuple[int, str]:
    """Exit code and all that was said by a command that got Ctrl-C as soon as ``begun`` is true of its process id."""
    environment = {**os.environ, "HEQI_HOME": str(home), "HEQI_LANGUAGE": "en"}
    pipe = subprocess.PIPE
    with subprocess.Popen([HEQI, *arguments], env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            assert wait_until(lambda: begun(process.pid), 30, 0.002)
            process.send_signal(signal.SIGINT)
            out, complaints = process.communicate(timeout=30)
        finally:
            process.kill()
    return process.returncode, out + complaints


def maps(pid: int, library: str) -> bool:
    return library in Path(f"/proc/{pid}/maps").read_text()


def test_ctrl_c_while_the_program_loads_ends_it_quietly(tmp_path: Path) -> None:
    for library in ("sqlalchemy", "psycopg"):  # compiled parts, whose loading can be seen
        assert interrupted(tmp_path, lambda pid, name=library: maps(pid, name), "pilots") == (130, "")


def test_ctrl_c_in_a_command_ends_it_quietly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ends: list[int] = []

    def reads(_: int) -> bool:
        with suppress(OSError):  # nobody reads yet
            ends.append(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        return bool(ends)

    try:
        assert interrupted(tmp_path / "home", reads, "evidence", "list", "--file", str(pipe)) == (130, "")
    finally:
        for end in ends:
            os.close(end)


def test_ctrl_c_before_or_after_a_command_ends_it_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "run", lambda: signal.raise_signal(signal.SIGINT))
    before = signal.getsignal(signal.SIGINT)
    try:
        with pytest.raises(SystemExit) as ended:
            main()
    finally:
        signal.signal(signal.SIGINT, before)
    assert ended.value.code == 130


def test_a_background_job_that_ignores_ctrl_c_goes_on(tmp_path: Path) -> None:
    command = ["sh", "-c", f"trap '' INT; '{HEQI}' pilots --json & p=$!; sleep 0.4; kill -INT $p; wait $p"]
    ended = subprocess.run(command, env={**os.environ, "HEQI_HOME": str(tmp_path)}, capture_output=True, text=True)
    assert ended.returncode == 0
    assert "sandbox" in ended.stdout
