"""The demo world."""

from __future__ import annotations

from contextlib import AbstractContextManager

import msgspec
import pytest

from heqi.engines import parties
from heqi.kernel.clock import SystemClock
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.demo.cast import APPLICANT_ROLE, CAST
from heqi.pilots.sandbox.model.cases import CaseFilters
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Filters
from heqi.storage import Context, begin
from tests.pilots.sandbox.conftest import START, Turned, World, a_batch


@pytest.fixture
def clock() -> SystemClock:
    return SystemClock()


def tell(world: World) -> None:
    demo(lambda: world.of("operator"))


def group(world: World) -> AbstractContextManager[Context]:
    return world.of("shen")


def test_the_demo_world_has_a_batch_of_sixteen_and_the_call_of_the_next(world: World) -> None:
    tell(world)
    with group(world) as ctx:
        batches = service.batches(ctx)
        counts = service.count_by_state(ctx, Filters())
        assert [one.id for one in service.open_batches(ctx)] == [batches[0].id]
    assert [one.applications for one in batches] == [0, 16]
    assert counts[State.TRIAL] == 6
    assert {state for state in State if counts[state]} >= {
        State.SELECTION, State.REVIEW, State.ASSESSMENT, State.NOTICE, State.RUN_OFF, State.CLOSED,
        State.REJECTED, State.WITHDRAWN,
    }  # fmt: skip


def test_people_of_different_institutions_tell_the_story(world: World) -> None:
    tell(world)
    with group(world) as ctx:
        found = service.applications(ctx, Filters()).items
        closed = next(one for one in found if one.state is State.CLOSED)
        history = service.history(ctx, closed.id)
    leads = [one for one, part in CAST.items() if part.role == APPLICANT_ROLE]
    assert len({one.institution for one in found}) == len(leads)
    assert len({one.actor for one in history}) == 4
    assert len({one.actor for one in history} & {world.people[who].id for who in world.people}) >= 2


def test_a_second_demo_adds_nothing(world: World) -> None:
    tell(world)
    with group(world) as ctx:
        before = service.applications(ctx, Filters()), service.batches(ctx)
    tell(world)
    with group(world) as ctx:
        assert (service.applications(ctx, Filters()), service.batches(ctx)) == before


def test_the_demo_leaves_a_house_with_batches_of_its_own_alone(world: World) -> None:
    with group(world) as ctx:
        own = service.create_batch(ctx, a_batch())
    tell(world)
    with group(world) as ctx:
        assert service.batches(ctx) == (own,)


def test_every_history_of_the_demo_goes_forward_in_time_with_a_reason(world: World) -> None:
    tell(world)
    with group(world) as ctx:
        for application in service.applications(ctx, Filters()).items:
            history = service.history(ctx, application.id)
            assert [one.at for one in history] == sorted(one.at for one in history)
            assert history[-1].at < ctx.now()
            assert all(one.reason for one in history[1:])


def test_the_working_group_has_had_to_act(world: World) -> None:
    tell(world)
    with group(world) as ctx:
        killed = [one.pilot for one in parties.admittances(ctx) if one.killed_at]
        waiting = service.pilot_dossier(ctx, killed[0]).approvals
        assert service.complaints(ctx, CaseFilters()).total == 3
        assert service.complaints(ctx, CaseFilters(overdue=True)).total == 1
        assert service.incidents(ctx, CaseFilters()).total == 2
    assert len(killed) == 1
    assert [one.state.value for one in waiting] == ["open"]


def test_the_transaction_runs_for_whoever_asked_again(world: World) -> None:
    with world.of("operator") as ctx:
        demo(lambda: begin(ctx))
        institution = ctx.db.exec_driver_sql("select heqi.institution()").scalar_one()
    assert institution == "house"


@pytest.mark.parametrize("hours", range(0, 24, 5))
def test_the_demo_can_be_told_at_any_hour(world: World, hours: int) -> None:
    turned = Turned()
    assert turned.moment == START
    turned.turn(hours=hours)
    world.clock = turned
    tell(world)
    with group(world) as ctx:
        assert service.applications(msgspec.structs.replace(ctx, clock=turned), Filters()).total == 16
