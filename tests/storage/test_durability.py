"""Nothing acknowledged is lost, whoever is killed and whenever.

A few seeded rounds here; ``HEQI_SOAK_ROUNDS`` makes it as many as one likes.
"""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from heqi.kernel.settings import Settings
from heqi.storage import Home, Opening, open_database
from heqi.storage.home import wait_until
from heqi.storage.server import living

ROUNDS = int(os.environ.get("HEQI_SOAK_ROUNDS", "2"))
WRITERS = 4
KEPT = text("select writer, max(number), count(*) from public.kept group by writer")


@pytest.mark.parametrize("victim", ["the owner", "the server", "both", "one backend"])
def test_nothing_acknowledged_is_missing_after_a_kill(
    home: Home, start_owner: Callable[..., Any], postgres_bin: Path | None, victim: str
) -> None:
    dice = random.Random(f"kill {victim} {os.environ.get('HEQI_SEED', '')}")
    acknowledged: dict[int, int] = {}
    for _ in range(ROUNDS):
        before = dict(acknowledged)
        _write_and_kill(home, start_owner, victim, dice, acknowledged)
        assert acknowledged != before, "nothing was written, so nothing was tested"
    opening = Opening(binaries=postgres_bin)
    with (
        open_database(Settings(home=home.path), purpose="command", opening=opening) as database,
        database.admin() as admin,
    ):
        kept = {writer: (highest, count) for writer, highest, count in admin.execute(KEPT)}
    for writer, number in acknowledged.items():
        highest, count = kept[writer]
        assert highest >= number
        assert count == highest, "a row in between is missing"
        assert highest <= number + ROUNDS, "more than one unacknowledged row a round"


def _write_and_kill(
    home: Home, start_owner: Callable[..., Any], victim: str, dice: random.Random, acknowledged: dict[int, int]
) -> None:
    owner = start_owner("up", writers=WRITERS)
    server = owner.ready()

    def listen() -> None:
        while line := owner.line():
            if line.startswith("written "):
                _, writer, number = line.split()
                acknowledged[int(writer)] = int(number)

    listener = threading.Thread(target=listen)
    listener.start()
    assert wait_until(lambda: sum(line.startswith("written") for line in owner.said) >= WRITERS, 30)
    time.sleep(dice.uniform(0.0, 0.5))
    if victim in ("the server", "both"):
        os.kill(server, signal.SIGKILL)
    if victim == "one backend":  # the postmaster restarts all of them after a crash of one
        os.kill(dice.choice([pid for pid in living(home.postgres) if pid != server]), signal.SIGKILL)
    owner.kill()
    listener.join()
