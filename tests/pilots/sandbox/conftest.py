"""A clock that a test can turn, and the sandbox's own policy."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import ExitCause, State
from heqi.pilots.sandbox.model.records import Application, Apply, Batch, CreateBatch, Licence, Transition
from heqi.portal.authority import CedarAuthority
from heqi.storage import Authority, Context, OpenContext

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)


class Turned:
    """A clock that moves only when it is turned."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def turn(self, **units: int) -> None:
        self.moment += timedelta(**units)


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def authority() -> Authority:
    return CedarAuthority({"sandbox": "heqi.pilots.sandbox"})


def a_batch(**changes: object) -> CreateBatch:
    words: dict[str, object] = {
        "city": "临江",
        "name_zh": "第一批",
        "name_en": "First batch",
        "call_opens": date(2031, 3, 1),
        "call_closes": date(2031, 3, 31),
        "notice_days": 7,
        "working_group": ("临江证监局",),
    }
    return CreateBatch(**{**words, **changes})  # pyright: ignore[reportArgumentType]


def an_application(batch_id: str, **changes: object) -> Apply:
    words: dict[str, object] = {
        "batch_id": batch_id,
        "title_zh": "份额转让平台",
        "lead": "北辰股权交易中心",
        "joint": ("云杉资管",),
        "scenario_provider": "北辰股权交易中心",
        "licence": Licence.REGIONAL_MARKET,
        "innovation": "券款同时交收",
        "users": "合格投资者",
        "risk_compensation": "风险准备金",
        "contingency_plan": "暂停受理",
        "exit_plan": "移交登记册",
    }
    return Apply(**{**words, **changes})  # pyright: ignore[reportArgumentType]


@pytest.fixture
def batch(open_context: OpenContext) -> Batch:
    """A batch whose call is open."""
    with open_context() as ctx:
        return service.create_batch(ctx, a_batch())


@pytest.fixture
def application(open_context: OpenContext, batch: Batch) -> Application:
    """A complete application that is still being prepared."""
    with open_context() as ctx:
        return service.apply(ctx, an_application(batch.id))


def move(ctx: Context, application: Application, to: State, cause: ExitCause | None = None) -> Application:
    """One step, decided on what ``application`` shows."""
    command = Transition(
        application_id=application.id, to=to, reason="会议决定", version=application.version, exit_cause=cause
    )
    return service.transition(ctx, command)


def bring(ctx: Context, application: Application, *states: State) -> Application:
    """Several steps, one after another."""
    for state in states:
        application = move(ctx, application, state, ExitCause.COMPLETED if state is State.STOPPING else None)
    return application


TO_NOTICE = (State.SELECTION, State.REVIEW, State.ASSESSMENT, State.NOTICE)
TO_CLOSED = (State.STOPPING, State.RUN_OFF, State.HAND_OVER, State.CLOSED)
