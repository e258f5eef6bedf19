"""A sequencer that is stopped with the head in hand loses it, and commits nothing when it comes back."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from heqi.engines import evidence
from heqi.engines.evidence import IncomingFile
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.portal.house import House, open_house

STOPPED_SECONDS = float(os.environ.get("HEQI_STOPPED_SECONDS", "14"))
"""Longer than the ten seconds after which the server ends a transaction that does nothing; a campaign waits 60."""
STANDING_STILL = Path(__file__).with_name("standing_still.py")


def deposit(house: House) -> None:
    with house.open_context() as ctx:
        evidence.deposit(ctx, house.log, [IncomingFile(name="a", content=io.BytesIO(b"a"))])


def size(house: House) -> int:
    with house.open_context() as ctx:
        report = evidence.audit(ctx, house.log)
    assert report.intact, report.finding
    return report.size


def test_a_stopped_sequencer_holds_nobody_up_and_commits_nothing_afterwards(tmp_path: Path) -> None:
    with open_house(Settings(home=tmp_path / "home", demo=False), "command") as house:
        deposit(house)
        process = subprocess.Popen(
            [sys.executable, str(STANDING_STILL), str(tmp_path / "home")], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "stopped\n"
        until = time.monotonic() + STOPPED_SECONDS
        while True:  # the lock is free once the server has ended the transaction of who stands still
            try:
                house.sequencer().drain()
                break
            except Problem:
                assert time.monotonic() < until
        placed = size(house)
        assert placed > 0
        time.sleep(max(0.0, until - time.monotonic()))
        deposit(house)  # so that there is something to do for whoever may
        assert size(house) == placed
        os.kill(process.pid, signal.SIGCONT)
        said = process.communicate(timeout=30)[0].split()
        assert process.returncode == 0
        assert said == ["fenced"], "its connection was gone, and when it tried again another one had taken over"
        assert size(house) == placed
