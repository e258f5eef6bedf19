"""Flows of an invented pilot, and a worker in the test's own process."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from threading import Event
from typing import Any

import pytest

from heqi.engines.flow import Flow, Migration, Retry, Run, RunState, Worker, flow, run, start
from heqi.engines.parties import Proposal
from heqi.kernel.clock import SystemClock
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict
from heqi.portal import registry
from heqi.portal.house import House
from heqi.storage import Actor, Context
from tests.portal.rooms.conftest import Town, house, town

__all__ = ["house", "town"]
done: list[str] = []
"""Effects, in order."""


def note(ctx: Context, what: str) -> str:
    """An effect."""
    done.append(what)
    return what


def take_back(ctx: Run, what: str | None) -> None:
    """The undo of a note."""
    ctx.tx(f"take back {what}", note, f"undo {what}")


def refuse(ctx: Context) -> str:
    """What cannot be done."""
    raise Conflict(reason_zh="余额不足", reason_en="not enough money")


@flow("sample.close", Text("日终处理", "Close of the day"), undo=(take_back,))
def close_day(ctx: Run, command: str) -> dict[str, str]:
    """Two effects with progress."""
    ctx.progress(0, 2, Text("开始", "begun"))
    first = ctx.tx("reconcile", note, f"{command} 1", undo=take_back)
    ctx.progress(1, 2, Text("已对账", "reconciled"))
    return {"first": first, "second": ctx.tx("report", note, f"{command} 2")}


@flow("sample.refused", Text("批量划款", "Batch of payments"), undo=(take_back,))
def refused(ctx: Run, command: str) -> str:
    """Fails after an effect, which is taken back."""
    ctx.tx("prepare", note, command)
    ctx.tx("hold", note, f"hold {command}", undo=take_back)
    return ctx.tx("pay", refuse)


trouble = Event()
"""While it is set the program of ``sample.broken`` has a fault."""


def stumble(ctx: Context, what: str) -> str:
    """A fault of the program, until it is mended."""
    if trouble.is_set():
        raise ZeroDivisionError(what)
    return note(ctx, what)


@flow("sample.broken", Text("到期提醒", "Reminders"), undo=(take_back,))
def broken(ctx: Run, command: str) -> str:
    """Parks at its second step until somebody mends it."""
    ctx.tx("list", note, command, undo=take_back)
    return ctx.tx("send", stumble, f"send {command}", retry=Retry(attempts=1))


@flow("sample.asks", Text("限额调整", "Change of a limit"), roles=frozenset({"sample.clerk"}))
def asks(ctx: Run, command: str) -> str:
    """Goes on when somebody else has agreed."""
    proposal = Proposal(
        kind="sample.limit",
        subject="run",
        payload={"limit_fen": 500_000_00, "for": command},
        reason=f"上调限额：{command}",
        expires_at=SystemClock().now().replace(microsecond=0) + timedelta(days=2),
    )
    return ctx.approval("limit", proposal).state.value


@flow("sample.waits", Text("等待材料", "Waits for papers"))
def waits(ctx: Run, command: str) -> str | None:
    """Waits for a word."""
    return ctx.receive("papers", str, within=timedelta(days=2))


def _old(ctx: Run, command: str) -> str:
    ctx.tx("one", note, command)
    ctx.receive("go", str)
    return ctx.tx("two", note, f"{command} two")


OLD: Flow[Any, Any] = flow("sample.moved", Text("旧流程", "Moved"))(_old)


def _new(ctx: Run, command: str) -> str:
    ctx.tx("uno", note, command)
    return ctx.tx("two", note, f"{command} two")


NEW: Flow[Any, Any] = flow(
    "sample.moved",
    Text("新流程", "Moved"),
    version=2,
    migrations=(Migration(source=1, names={"one": ("uno",), "go": ()}),),
)(_new)
FLOWS: Sequence[Flow[Any, Any]] = (close_day, refused, broken, asks, waits, NEW)


def worker(house: House, *flows: Flow[Any, Any]) -> Worker:
    """A worker that lives."""
    one = Worker(flows or FLOWS, house.open_context, house.clock, house.randomness, place="test")
    one.beat()
    return one


def work(one: Worker) -> None:
    """Carry out what is due until nothing is."""
    while claimed := one.claim(10):
        for row in claimed:
            one.perform(row)


def begin(house: House, actor: Actor, what: Flow[Any, Any], command: str = "甲") -> str:
    """A run of the actor's institution, which nobody has taken yet."""
    with house.open_context(actor) as ctx:
        return start(ctx, what, command)


def state_of(house: House, actor: Actor, run_id: str) -> RunState:
    """How a run stands."""
    with house.open_context(actor) as ctx:
        return run(ctx, run_id)[0].state


@pytest.fixture(autouse=True)
def sample_flows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The house has these flows."""
    done.clear()
    trouble.clear()
    monkeypatch.setattr(registry, "flows", lambda: FLOWS)


@pytest.fixture
def chief(town: Town) -> Actor:
    """The administrator of an institution."""
    return town.institution("甲子")
