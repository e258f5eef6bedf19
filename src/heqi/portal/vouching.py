"""What others add to the log while the house serves: cosignatures of witnesses, time tokens; a look at the clock."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from heqi.engines import evidence
from heqi.engines.evidence import SEQUENCER
from heqi.engines.evidence.finality import Finality, newest_final, read_policy
from heqi.engines.evidence.times import Timekeeper, open_authorities
from heqi.kernel.problems import Problem
from heqi.portal import observability
from heqi.portal.house import House

EVERY_SECONDS = 0.25
"""How often the newest checkpoint is looked at: a query when there is nothing to do."""


@contextmanager
def vouching(house: House) -> Iterator[None]:
    """Seek cosignatures and time tokens in a thread of its own for the length of the block.

    ``BadPolicy``, ``AnchorsUnusable`` at once where the settings name files that cannot be used. Witnesses and
    authorities that do not answer, or answer wrongly, hold up nothing; pages tell of them.
    """
    told = house.settings.log
    policy = None if told.policy is None else read_policy(told.policy, house.log.key)
    keeper = Timekeeper(
        open_authorities(told.time_authorities),
        house.clock,
        house.randomness,
        interval_seconds=told.time_interval_seconds,
        tolerance_seconds=told.time_tolerance_seconds,
        on_jump=lambda jump: observability.event("clock_jump", level=logging.WARNING, milliseconds=jump.off_millis),
    )
    finality = None if policy is None else Finality(house.log, policy, house.clock, told.witness_wait_seconds)
    stopped = threading.Event()

    def work() -> None:
        while not stopped.wait(EVERY_SECONDS):
            try:
                _round(house, finality, keeper)
            except Problem as problem:
                observability.event("vouching_waits", level=logging.WARNING, code=problem.slug())
            except Exception:  # whatever it is, it is tried again
                observability.LOG.exception("vouching_failed")

    thread = threading.Thread(target=work, name="vouching", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join(timeout=2)  # it may be waiting for a witness; what it would still store can be asked for again
        if finality is not None:
            finality.close()


def _round(house: House, finality: Finality | None, keeper: Timekeeper) -> None:
    """Cosignatures first, so that the tokens are on final checkpoints."""
    open_context = partial(house.open_context, SEQUENCER)
    if finality is not None and (sought := finality.seek(open_context)).misconduct:
        observability.event("log_misconduct", level=logging.ERROR, cases=sought.misconduct)
    with open_context() as ctx:
        final = newest_final(ctx, house.log) if finality is not None else None
        note = evidence.checkpoint(ctx) if finality is None else final and final.note
    if note is not None:
        keeper.seek_tokens(open_context, house.log.key, note)
    keeper.look_at_clock(open_context)
