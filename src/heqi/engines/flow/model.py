"""What a flow, a run, a step and a schedule are; pure.

A *flow* is an ordinary function; a *run* is one execution of it, kept in the database; its *journal* holds every *step*
it has taken. Whoever carries a run out calls the function from its beginning and answers each step that stands in the
journal from there: that is how a run survives everything (the words are those of Temporal and of workflow engines).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from inspect import signature
from pathlib import PurePath
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec

from heqi.kernel.clock import MARKET_ZONE, Randomness, market_time
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Problem

Command = TypeVar("Command")
Result = TypeVar("Result")
DOUBTFUL = ("begun", "failed")
"""States of an outside effect of which nobody knows whether it happened."""
PROPOSE = ": propose"
"""How the step ends by which an approval is asked for."""
MOST_STEPS, MOST_BYTES, MOST_TAKEOVERS = 2000, 262_144, 3


class RunState(StrEnum):
    """Where a run stands; ``waiting``: for a moment, a signal or another try."""

    QUEUED, RUNNING, WAITING, PARKED = "queued", "running", "waiting", "parked"
    SUCCEEDED, FAILED, CANCELLED = "succeeded", "failed", "cancelled"


ENDED = frozenset({RunState.SUCCEEDED, RunState.FAILED, RunState.CANCELLED})
TRANSITIONS: Mapping[RunState, frozenset[RunState]] = {
    RunState.QUEUED: frozenset({RunState.RUNNING, RunState.PARKED}),
    RunState.RUNNING: ENDED | {RunState.QUEUED, RunState.RUNNING, RunState.WAITING, RunState.PARKED},
    RunState.WAITING: frozenset({RunState.RUNNING, RunState.WAITING, RunState.PARKED}),
    RunState.PARKED: frozenset({RunState.QUEUED}),
    **dict.fromkeys(ENDED, frozenset[RunState]()),
}
"""From running to running: a dead worker's run is taken over. The statements of ``store`` keep to it (a test looks)."""


class Kind(StrEnum):
    """What a step is: a transaction of ours, an effect outside, a time to wait for, or word from elsewhere."""

    TX, STEP, SLEEP, SIGNAL = "tx", "step", "sleep", "signal"


class Reason(StrEnum):
    """Why a run is parked (only a person can say how it goes on), or was given up."""

    CHANGED, VERSION, POISON = "changed", "version", "poison"
    BROKEN, UNDO, CANCELLED = "broken", "undo", "cancelled"


class RunRow(msgspec.Struct, frozen=True, kw_only=True):
    """A run as it is kept. ``lease`` grows with every claim: what is written under an older one is refused.

    ``input``, ``result``, ``detail`` (a Text) and ``progress`` (a :class:`Progress`) are JSON.
    """

    id: str
    institution: str
    name: str
    version: int
    queue: str
    key: str | None
    parent: str | None
    restarted_from: str | None
    input: str
    state: RunState
    wake_at: datetime | None
    awaits: str | None
    lease: int
    worker: str | None
    takeovers: int
    signals: int
    cancel_requested: bool
    undo_from: int | None
    outcome: RunState | None
    result: str | None
    reason: str | None
    detail: str | None
    progress: str | None
    started_by: str
    started_at: datetime
    ended_at: datetime | None


class StepRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the journal; ``undo`` names the function that takes it back.

    ``begun``: tried, and nobody knows yet; ``failed``: given up, it may have happened outside; ``refused``: it did not.
    """

    run: str
    institution: str
    seq: int
    name: str
    kind: Kind
    state: str
    attempts: int
    key: str
    due: datetime | None
    undo: str | None
    result: str | None
    error: str | None
    begun_at: datetime
    ended_at: datetime | None


class WorkerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A worker that lives, and the flows it can carry out, as ``name@version``."""

    id: str
    beat: int
    place: str
    started_at: datetime
    offers: list[str]


class ScheduleRow(msgspec.Struct, frozen=True, kw_only=True):
    """When a schedule comes up next; ``trouble`` (a Text as JSON): why nobody can say."""

    name: str
    next_at: datetime | None
    last_at: datetime | None
    last_run: str | None
    paused: bool
    trouble: str | None


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """How the house's unattended work stands."""

    states: Mapping[RunState, int]
    workers: Sequence[WorkerRow]
    schedules: Sequence[ScheduleRow]
    oldest_due: datetime | None = None
    """Since when a run has been due that nobody has taken; one that a word or a person woke counts from its start."""


class Progress(msgspec.Struct, frozen=True):
    """How far a run is, as it says itself."""

    done: int
    total: int
    text: Text


class Retry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How often, and after what pauses, a step is tried again; a refusal (a Problem below 500) never is."""

    attempts: int = 8
    first_seconds: float = 0.5
    factor: float = 2.0
    most_seconds: float = 600.0
    deadline_seconds: float | None = None
    """After the first try; whichever limit is reached first holds."""

    def pause(self, attempts: int, since_seconds: float, randomness: Randomness) -> float | None:
        """Seconds until the next try, half of them by chance ("equal jitter"); None: it was the last."""
        pause = min(self.most_seconds, self.first_seconds * self.factor ** min(attempts - 1, 64))
        pause *= 0.5 + int.from_bytes(randomness.take(2), "big") / 131_072
        late = self.deadline_seconds is not None and since_seconds + pause > self.deadline_seconds
        return None if attempts >= self.attempts or late else pause


class Queue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Runs that share a limit over all workers: so many at once, so many claimed in so many seconds.

    Within a queue institutions take turns: whoever has the fewest runs under way comes first.
    """

    name: str
    concurrency: int | None = None
    each: int | None = None
    """So many at once of one institution."""
    rate: int | None = None
    rate_seconds: float = 1.0


DEFAULT_QUEUE = Queue(name="default")


class Migration(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a journal of an older version reads in this one: for a step's name, the names that stand in its place.

    The first takes over what is recorded, the others are filled in as done with ``filled``; a name that is not told of
    stays as it is; an empty tuple drops a ``sleep`` or a ``signal`` (an effect cannot be dropped).
    """

    source: int
    names: Mapping[str, tuple[str, ...]]
    filled: Mapping[str, Any] = {}


class Flow(msgspec.Struct, Generic[Command, Result], frozen=True, kw_only=True):
    """A declared flow; made by :func:`flow`."""

    name: str
    title: Text
    function: Callable[[Any, Command], Result]
    """``f(ctx: Run, command) -> result``"""
    version: int = 1
    queue: Queue = DEFAULT_QUEUE
    roles: frozenset[str] = frozenset()
    """Roles in which its runs act, whoever started them."""
    undos: Mapping[str, Callable[[Any, Any], object]] = {}
    migrations: Sequence[Migration] = ()
    former: Sequence[Flow[Any, Any]] = ()
    """Older versions that are kept, for the runs that began on them."""

    @property
    def versions(self) -> Sequence[Flow[Any, Any]]:
        """This one and those that are kept."""
        return (self, *self.former)


def flow(
    name: str,
    title: Text,
    *,
    version: int = 1,
    queue: Queue = DEFAULT_QUEUE,
    roles: frozenset[str] = frozenset(),
    undo: Sequence[Callable[[Any, Any], object]] = (),
    migrations: Sequence[Migration] = (),
    former: Sequence[Flow[Any, Any]] = (),
) -> Callable[[Callable[[Any, Command], Result]], Flow[Command, Result]]:
    """Declare a function ``f(ctx: Run, command) -> result`` as a flow; ``undo``: the functions that take steps back."""
    undos = {one.__name__: one for one in undo}

    def declare(function: Callable[[Any, Command], Result]) -> Flow[Command, Result]:
        return Flow(
            name=name,
            title=title,
            function=function,
            version=version,
            queue=queue,
            roles=roles,
            undos=undos,
            migrations=migrations,
            former=former,
        )

    return declare


class Schedule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A flow that the house starts: at a time of day (of its calendar's business days), or every so often."""

    name: str
    flow: Flow[Any, Any]
    command: object = None
    at: time | None = None
    """Market time (Asia/Shanghai)."""
    calendar: str | None = None
    """Only on business days of this calendar; None: every day."""
    every: timedelta | None = None

    def following(self, after: datetime, is_business_day: Callable[[str, date], bool]) -> datetime:
        """The first moment later than ``after``; the calendar's Problem beyond the days it knows."""
        if self.at is None:
            assert self.every is not None
            return after + self.every
        day = market_time(after).date()
        while True:
            moment = datetime.combine(day, self.at, MARKET_ZONE)
            if moment > after and (self.calendar is None or is_business_day(self.calendar, day)):
                return moment
            day += timedelta(days=1)


class StepFailed(Problem):
    """步骤“{step}”未能完成：{reason_zh}
    The step "{step}" did not succeed: {reason_en}
    → 请按原因处理后，在该运行的页面继续或重新开始。
    → Mend the cause, then resume or restart the run on its page."""

    status = 409


class ChildFailed(Problem):
    """子运行 {run} 以“{state}”结束。
    The child run {run} ended as "{state}".
    → 请打开该子运行查看原因。
    → Open the child run to see why."""

    status = 409


class NotNow(Conflict):
    """运行 {run} 处于“{state}”，不能这样处理：{reason_zh}。
    The run {run} is "{state}", so this cannot be done: {reason_en}.
    → 请刷新页面，按当前状态选择处理方式。
    → Refresh the page and choose what its present state allows."""


class Suspended(BaseException):
    """The run rests; no flow may catch it."""


class LeaseLost(BaseException):
    """Somebody else has the run: nothing more may be written."""


class Cancelled(BaseException):
    """The run was asked to stop."""


class Parked(BaseException):
    """Only a person can say how the run goes on."""

    def __init__(self, reason: Reason, zh: str, en: str) -> None:
        super().__init__(reason, zh, en)
        self.reason, self.text = reason, Text(zh, en)


def changed(recorded: StepRow, zh: str, en: str) -> Parked:
    """What stands in the journal is not what the function does now."""
    return Parked(
        Reason.CHANGED,
        f"第 {recorded.seq} 步：记录为“{recorded.name}”，程序现为{zh}",
        f'step {recorded.seq}: recorded as "{recorded.name}", the program now has {en}',
    )


def fault(error: Exception) -> Text:
    """A fault of the program by its type and place; never its words, which may hold personal data."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{type(error).__name__} ({PurePath(frames[-1].filename).name}:{frames[-1].lineno})"
    return Text(f"程序故障：{place}", f"a fault of the program: {place}")


@lru_cache(maxsize=4096)
def declared(function: Callable[..., Any], place: int) -> Any:
    """The declared type of a function's parameter, or of what it returns (-1); Any where it says nothing."""
    try:
        hints = get_type_hints(function)
        name = "return" if place < 0 else list(signature(function).parameters)[place]
    except (TypeError, ValueError, NameError, IndexError):
        return Any
    return hints.get(name, Any)


def decoded(text: str | None, function: Callable[..., Any], place: int) -> Any:
    """JSON as the value that a function takes in a place, or gives (-1)."""
    return msgspec.json.decode(text or "null", type=declared(function, place))


def journal_under(migration: Migration, journal: Sequence[StepRow]) -> list[StepRow]:
    """The journal as the new version reads it. :class:`NotNow` for an effect that would be dropped."""
    found: list[StepRow] = []
    for row in journal:
        names = migration.names.get(row.name, (row.name,))
        if not names and row.kind in (Kind.TX, Kind.STEP):
            en = f'the recorded effect "{row.name}" would be dropped'
            raise NotNow(
                run=row.run, state=RunState.PARKED, reason_zh=f"已记录的效果“{row.name}”会被丢弃", reason_en=en
            )
        for place, name in enumerate(names):
            seq, told = len(found) + 1, msgspec.json.encode(migration.filled.get(name)).decode()
            new = {} if place == 0 else {"kind": Kind.TX, "state": "done", "result": told, "undo": None}
            found.append(msgspec.structs.replace(row, seq=seq, name=name, **new))
    return found
