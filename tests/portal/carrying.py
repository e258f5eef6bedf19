"""A worker process for tests: what ``heqi worker`` runs, with a flow of the tests. ``python carrying.py HOME``."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import msgspec
from sqlalchemy import text

from heqi.engines.flow import Run, flow
from heqi.kernel.messages import Text
from heqi.kernel.settings import Settings
from heqi.portal import working
from heqi.storage import Context

EFFECTS = """
    create schema effects; grant usage on schema effects to {app};
    create table effects.line (run text, line int, process int, at timestamptz not null default clock_timestamp());
    grant select, insert on effects.line to {app}
"""
LINES = text("select line, process, at from effects.line order by at")


class Write(msgspec.Struct, frozen=True):
    """How many lines, and how long each of them takes."""

    lines: int
    seconds: float


def write_line(ctx: Context, line: int, seconds: float) -> None:
    """One line; the transaction stays open for a while."""
    values = {"run": ctx.actor.id, "line": line, "process": os.getpid()}
    ctx.db.execute(text("insert into effects.line (run, line, process) values (:run, :line, :process)"), values)
    time.sleep(seconds)


@flow("tests.write", Text("写行", "Write lines"))
def writing(run: Run, command: Write) -> None:
    """A long run."""
    for line in range(command.lines):
        run.tx(f"line {line}", write_line, line, command.seconds)


if __name__ == "__main__":
    working.flows = lambda: [writing]
    working.schedules = list

    def ready() -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    working.work(Settings(home=Path(sys.argv[1])), ready)
