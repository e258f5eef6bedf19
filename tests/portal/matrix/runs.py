"""Runs of each institution: one that is parked, one that waits, one that has ended, one that asks other eyes."""

from __future__ import annotations

from datetime import timedelta

from heqi.engines import flow, parties
from heqi.engines.flow import Retry, Run, Worker
from heqi.engines.flow import flow as declared
from heqi.engines.parties import Proposal
from heqi.kernel.clock import SystemClock
from heqi.kernel.messages import Text
from heqi.storage import Context
from tests.portal.matrix.marks import OWNERS, mark
from tests.portal.matrix.world import World

TITLE = Text("矩阵", "Matrix")


def _fault(ctx: Context) -> None:
    raise ZeroDivisionError


def _said(ctx: Context, word: str) -> str:
    return word


@declared("matrix.parked", TITLE)
def parked(ctx: Run, command: str) -> None:
    """Stops at a fault of its program."""
    ctx.tx("say", _said, command)
    ctx.tx("fault", _fault, retry=Retry(attempts=1))


@declared("matrix.waiting", TITLE)
def waiting(ctx: Run, command: str) -> str | None:
    """Waits for a word that does not come."""
    return ctx.receive("papers", str, within=timedelta(days=300))


@declared("matrix.ended", TITLE)
def ended(ctx: Run, command: str) -> str:
    """Is done."""
    return ctx.tx("say", _said, command)


@declared("matrix.asking", TITLE, roles=frozenset({"sandbox.applicant"}))
def asking(ctx: Run, command: str) -> str:
    """Waits for a decision."""
    proposal = Proposal(
        kind="matrix.step",
        subject="run",
        payload={"what": command},
        reason=f"理由 {command}",
        expires_at=SystemClock().now() + timedelta(days=3),
    )
    return ctx.approval("asked", proposal).state.value


FLOWS = {"parked_run": parked, "waiting_run": waiting, "ended_run": ended, "asking_run": asking}


def seed(world: World) -> None:
    """A run of each kind for each institution, carried as far as it goes."""
    house = world.house
    for place in OWNERS:
        with world.acting(f"{place}.envoy") as ctx:
            for name, one in FLOWS.items():
                world.keep(place, name, flow.start(ctx, one, mark(place)))
    worker = Worker(FLOWS.values(), house.open_context, house.clock, house.randomness, place="matrix")
    worker.beat()
    while claimed := worker.claim(10):
        for row in claimed:
            worker.perform(row)
    for place in OWNERS:
        with world.acting(f"{place}.admin") as ctx:
            flow.signal(ctx, world.id(place, "waiting_run"), "other", mark(place))
            (asked,) = parties.approvals(ctx, subject=world.id(place, "asking_run"))
            world.keep(place, "run_approval", asked.id)
            world.records[f"{place}.run_approval_sha256"] = asked.payload_sha256
