"""Four eyes as a step of a run: the maker is whoever started it, and the run goes on when others have decided."""

from __future__ import annotations

from datetime import timedelta

import pytest

from heqi.engines import parties
from heqi.engines.flow import Run, RunState, flow, start, tell_decided
from heqi.engines.parties import Approval, ApprovalState, Proposal, SamePerson, Verdict
from heqi.kernel.messages import Text
from heqi.storage import Actor, Database
from tests.engines.flow.conftest import START, Town, do, work
from tests.engines.parties import conftest as around
from tests.engines.parties.conftest import World

world, as_, clock, trail = around.world, around.as_, around.clock, around.trail


@flow("test.release", Text("放行", "Release"))
def release(ctx: Run, command: str) -> str:
    seen = ctx.approval(
        "release",
        Proposal(
            kind="desk.release",
            subject="to be the run",
            payload={"order": command},
            reason="申请放行",
            expires_at=START + timedelta(hours=24),
            checkers=2,
        ),
    )
    if seen.state is ApprovalState.APPROVED:
        ctx.tx("release", do, f"release {command}")
    return seen.state


@pytest.fixture
def here(database: Database, world: World) -> Town:
    found = Town(database)
    found.clock = world.clock  # pyright: ignore[reportAttributeAccessIssue]
    return found


@pytest.fixture
def team(world: World) -> list[Actor]:
    return [world.joins(world.jia_admin, name, "desk.trader") for name in ("王一", "李二", "赵三")]


def begins(here: Town, maker: Actor) -> str:
    with here.open(maker) as ctx:
        run_id = start(ctx, release, "ord_1")
    work(here.worker(release))
    return run_id


def open_one(here: Town, world: World, checker: Actor) -> Approval:
    with world.as_(checker) as ctx:
        (one,) = parties.approvals(ctx, kind="desk.release")
    return one


def decides(world: World, checker: Actor, one: Approval, verdict: Verdict) -> None:
    with world.as_(checker) as ctx:
        parties.decide(ctx, one.id, verdict, "已核对", one.payload_sha256, act=lambda _: None)
        tell_decided(ctx, "parties.decide", one.id)


def ends(here: Town, run_id: str, actor: Actor) -> tuple[RunState, str | None]:
    work(here.worker(release))
    row, _ = here.show(run_id, actor)
    return row.state, row.result


def test_a_run_waits_for_every_voice_and_then_goes_on(here: Town, world: World, team: list[Actor]) -> None:
    run_id = begins(here, team[0])
    one = open_one(here, world, team[1])
    assert (one.subject, one.maker) == (run_id, team[0].id)
    decides(world, team[1], one, Verdict.APPROVE)
    assert ends(here, run_id, team[0])[0] is RunState.WAITING
    decides(world, team[2], one, Verdict.APPROVE)
    assert ends(here, run_id, team[0]) == (RunState.SUCCEEDED, '"approved"')
    assert here.effects() == ["release ord_1"]


def test_whoever_started_the_run_does_not_approve_it(here: Town, world: World, team: list[Actor]) -> None:
    run_id = begins(here, team[0])
    with pytest.raises(SamePerson):
        decides(world, team[0], open_one(here, world, team[0]), Verdict.APPROVE)
    assert ends(here, run_id, team[0])[0] is RunState.WAITING


def test_one_no_is_a_no(here: Town, world: World, team: list[Actor]) -> None:
    run_id = begins(here, team[0])
    decides(world, team[1], open_one(here, world, team[1]), Verdict.REJECT)
    assert ends(here, run_id, team[0]) == (RunState.SUCCEEDED, '"rejected"')
    assert here.effects() == []


def test_nobody_decides_and_its_time_passes(here: Town, world: World, team: list[Actor]) -> None:
    run_id = begins(here, team[0])
    world.clock.turn(hours=24)
    assert ends(here, run_id, team[0]) == (RunState.SUCCEEDED, '"expired"')
    assert here.effects() == []
