"""The demo world."""

from __future__ import annotations

from contextlib import nullcontext

import msgspec
import pytest

from heqi.kernel.clock import SystemClock
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.demo import demo
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Filters
from heqi.storage import OpenContext
from tests.pilots.sandbox.conftest import Turned, a_batch


@pytest.fixture
def clock() -> SystemClock:
    return SystemClock()


def test_the_demo_world_has_a_batch_of_sixteen_and_the_call_of_the_next(open_context: OpenContext) -> None:
    demo(open_context)
    with open_context() as ctx:
        batches = service.batches(ctx)
        counts = service.count_by_state(ctx, Filters())
        assert [one.id for one in service.open_batches(ctx)] == [batches[0].id]
    assert [one.applications for one in batches] == [1, 16]
    assert counts[State.TRIAL] == 6
    assert {state for state in State if counts[state]} >= {
        State.CALL, State.SELECTION, State.REVIEW, State.ASSESSMENT, State.NOTICE, State.RUN_OFF, State.CLOSED,
        State.REJECTED, State.WITHDRAWN,
    }  # fmt: skip


def test_a_second_demo_adds_nothing(open_context: OpenContext) -> None:
    demo(open_context)
    with open_context() as ctx:
        before = service.applications(ctx, Filters()), service.batches(ctx)
    demo(open_context)
    with open_context() as ctx:
        assert (service.applications(ctx, Filters()), service.batches(ctx)) == before


def test_the_demo_leaves_a_house_with_batches_of_its_own_alone(open_context: OpenContext) -> None:
    with open_context() as ctx:
        own = service.create_batch(ctx, a_batch())
    demo(open_context)
    with open_context() as ctx:
        assert service.batches(ctx) == (own,)


def test_every_history_of_the_demo_goes_forward_in_time_with_a_reason(open_context: OpenContext) -> None:
    demo(open_context)
    with open_context() as ctx:
        applications = service.applications(ctx, Filters()).items
        for application in applications:
            history = service.history(ctx, application.id)
            assert [one.at for one in history] == sorted(one.at for one in history)
            assert history[-1].at < ctx.now()
            assert all(one.reason for one in history[1:])


def test_one_history_of_the_demo_runs_from_the_call_to_the_exit(open_context: OpenContext) -> None:
    demo(open_context)
    with open_context() as ctx:
        closed = service.applications(ctx, Filters(state=State.CLOSED)).items[0]
        history = service.history(ctx, closed.id)
    ends = (State.REJECTED, State.WITHDRAWN)
    assert [one.target for one in history] == [state for state in State if state not in ends]
    assert len({one.actor for one in history}) == 4


@pytest.mark.parametrize("hours", range(0, 24, 5))
def test_the_demo_can_be_told_at_any_hour(open_context: OpenContext, hours: int) -> None:
    clock = Turned()
    clock.turn(hours=hours)
    with open_context() as ctx:
        moved = msgspec.structs.replace(ctx, clock=clock)
        demo(lambda: nullcontext(moved))
        assert service.applications(moved, Filters()).total == 17
