"""However the dice fall, everything is done once, ends or is parked, and is taken back in reverse.

``HEQI_SEED`` and ``HEQI_SEEDS`` choose other seeds and more of them (``make soak CAMPAIGN=flow-seeds``).
"""

from __future__ import annotations

import os

import pytest

from heqi.storage import Database
from tests.sim.runs import prepare, simulate

SEEDS = int(os.environ.get("HEQI_SEEDS", "10"))
TOGETHER = min(SEEDS, 25)
"""Seeds that share a database; so few that a test stays far below the time limit on a busy machine as well."""
FIRST = int(os.environ.get("HEQI_SEED", "2")) * SEEDS


@pytest.fixture
def here(database: Database) -> Database:
    prepare(database)
    return database


@pytest.mark.parametrize("first", range(FIRST, FIRST + SEEDS, TOGETHER))
def test_whatever_happens_between_two_statements_nothing_is_lost_repeated_or_stuck(here: Database, first: int) -> None:
    seeds = range(first, first + TOGETHER)
    told = dict(zip(seeds, simulate(seeds, here), strict=True))
    assert {seed: violations for seed, (violations, _) in told.items() if violations} == {}
    happened = {line.rpartition(" ")[2] for _, trace in told.values() for line in trace}
    assert {"crash", "lost", "doubt", "stop", "jump", "switch"} <= happened, "then little was tested"


def test_the_same_seed_tells_the_same_story(here: Database) -> None:
    (_, first), (_, again), (_, other) = simulate((7, 7, 8), here)
    assert first == again
    assert first != other
