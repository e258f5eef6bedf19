"""A sequencer that stands still in its transaction, with the head locked: see test_sequencer_stopped.py."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from heqi.engines.evidence import SequencerFenced
from heqi.kernel.problems import Problem
from heqi.kernel.settings import Settings
from heqi.portal.house import attach_house


def main() -> None:
    """Place what waits, but stop before the rows are written; say afterwards how it ended."""
    with attach_house(Settings(home=Path(sys.argv[1]))) as house:
        sequencer = house.sequencer()
        sequencer.take_over()

        stops: list[str] = []

        def stop(*told: object) -> None:
            if "insert into evidence.checkpoint" in str(told[2]) and not stops:
                stops.append("here")
                sys.stdout.write("stopped\n")
                sys.stdout.flush()
                os.kill(os.getpid(), signal.SIGSTOP)

        event.listen(house.database.engine, "before_cursor_execute", stop)
        try:
            placed = sequencer.drain()
        except SequencerFenced:
            sys.stdout.write("fenced\n")
        except Problem as problem:
            sys.stdout.write(f"{problem.slug()}\n")
        else:
            sys.stdout.write(f"placed {placed}\n")


if __name__ == "__main__":
    main()
