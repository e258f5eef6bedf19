"""What a flow holds in its hand: each thing it does through its run is done once, whatever happens to the worker."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from http import HTTPStatus
from threading import Event
from typing import Any, NoReturn, Protocol, TypeVar, TypeVarTuple, cast

import msgspec
from sqlalchemy import TextClause
from sqlalchemy.exc import DBAPIError

from heqi.engines import parties
from heqi.engines.flow import store
from heqi.engines.flow.model import (
    MOST_BYTES,
    MOST_STEPS,
    PROPOSE,
    Cancelled,
    ChildFailed,
    Command,
    Flow,
    Kind,
    LeaseLost,
    Parked,
    Progress,
    Reason,
    Result,
    Retry,
    RunRow,
    RunState,
    StepFailed,
    StepRow,
    Suspended,
    changed,
    declared,
    decoded,
    fault,
)
from heqi.engines.flow.service import propose, start
from heqi.engines.parties import Approval, ApprovalState, Proposal
from heqi.kernel.clock import Clock, Randomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem, Unavailable
from heqi.storage.context import Actor, Context

Args = TypeVarTuple("Args")
R = TypeVar("R")
RETRY = Retry()


class Opener(Protocol):
    """Opens a context: one transaction of an actor, committed when the block ends well."""

    def __call__(self, actor: Actor, request_id: str, /) -> AbstractContextManager[Context]: ...


class Run:
    """One execution of a flow. Between its steps a flow must do the same each time: no clock, no chance, no reading."""

    def __init__(
        self,
        row: RunRow,
        flow: Flow[Any, Any],
        open_context: Opener,
        clock: Clock,
        randomness: Randomness,
        halted: Event,
    ) -> None:
        self.id, self.row, self.flow = row.id, row, flow
        self.journal: dict[int, StepRow] = {}
        self.undoing: StepRow | None = None
        """The step that is being taken back; its ``key`` is what the outside was asked under."""
        self._halted = halted
        self.actor = Actor(id=row.id, name=flow.title, institution=row.institution, roles=flow.roles)
        self.seq, self.cancelled = 0, False
        self._open_context, self._clock, self._randomness = open_context, clock, randomness

    def tx(
        self,
        name: str,
        use_case: Callable[[Context, *Args], R],
        *args: *Args,
        undo: Callable[[Run, R], object] | None = None,
        retry: Retry = RETRY,
    ) -> R:
        """Do ``use_case(context, *args)`` exactly once: its effect and this step are one transaction.

        ``undo(run, result)`` takes it back when the run fails or is cancelled later. :class:`StepFailed`.
        """
        step = self._next(name, Kind.TX, undo)
        if step.state != "begun":
            return self._recorded(step, use_case)
        try:
            with self.open() as ctx:
                result = use_case(ctx, *args)
                step = self._record(ctx, step, "done", result=result)
        except Exception as error:
            self._try_later(step, error, retry)
        return self._recorded(step, use_case)

    def step(
        self,
        name: str,
        effect: Callable[[str, *Args], R],
        *args: *Args,
        ask: Callable[[str, *Args], R | None] | None = None,
        undo: Callable[[Run, R], object] | None = None,
        retry: Retry = RETRY,
    ) -> R:
        """Do ``effect(key, *args)`` outside, at least once, every time under the same idempotency ``key``.

        ``ask(key, *args)``: asked before it is repeated; what it answers is taken as done. :class:`StepFailed`.
        """
        step = self._next(name, Kind.STEP, undo)
        if step.state != "begun":
            return self._recorded(step, effect)
        try:
            known = ask(step.key, *args) if ask is not None and step.seq in self.journal else None
            if known is None:
                with self.own() as ctx:
                    step = self._record(ctx, step, "begun")
                known = effect(step.key, *args)
            with self.open() as ctx:
                step = self._record(ctx, step, "done", result=known)
        except Exception as error:
            self._try_later(step, error, retry)
        return self._recorded(step, effect)

    def sleep(self, name: str, duration: timedelta) -> None:
        """Rest that long; the run holds no worker meanwhile."""
        step = self._next(name, Kind.SLEEP)
        if step.state != "begun":
            return
        with self.own() as ctx:
            due = step.due or ctx.now() + duration
            if ctx.now() < due:
                if step.due is None:
                    self._record(ctx, step, "begun", due=due)
                self.rest(ctx, due)
            else:
                self._record(ctx, step, "done", due=due)
                return
        raise Suspended

    def receive(self, name: str, kind: type[R], *, within: timedelta | None = None) -> R | None:
        """The next signal of this name, each given once; None when there was none ``within`` that time."""
        step = self._next(name, Kind.SIGNAL)
        if step.state != "begun":
            return msgspec.json.decode(step.result or "null", type=kind | None)
        with self.own() as ctx:
            signals = cast(int, store.one(ctx.db, store.SIGNALS, run=self.id))
            told: str | None = store.one(ctx.db, store.CONSUME, run=self.id, name=name, seq=step.seq)
            due = step.due or (ctx.now() + within if within is not None else None)
            if told is not None or (due is not None and ctx.now() >= due):
                self._record(ctx, step, "done", due=due, text=told or "null")
                return msgspec.json.decode(told or "null", type=kind | None)
            if step.due is None and due is not None:
                self._record(ctx, step, "begun", due=due)
            self.rest(ctx, due, awaits=name, signals=signals)
        raise Suspended

    def spawn(self, flow: Flow[Command, Any], command: Command) -> str:
        """Start a child run; its id. It is cancelled with this one."""
        return self.tx(f"start {flow.name}", start, flow, command, None, self.id)

    def join(self, flow: Flow[Any, Result], child: str) -> Result:
        """Wait for a child run; what it gave. :class:`ChildFailed`."""
        ended = self.receive(child, dict[str, Any])
        assert ended is not None
        if ended["state"] != RunState.SUCCEEDED:
            raise ChildFailed(run=child, state=ended["state"])
        return msgspec.convert(ended["result"], declared(flow.function, -1))

    def child(self, flow: Flow[Command, Result], command: Command) -> Result:
        """Start a child run and wait for it. :class:`ChildFailed`."""
        return self.join(flow, self.spawn(flow, command))

    def approval(self, name: str, proposal: Proposal) -> Approval:
        """Put something before other eyes and wait until they have decided, or its time has passed.

        The maker is whoever started the run; the proposal's subject becomes the run.
        """
        made = self.tx(name + PROPOSE, propose, self.row.started_by, proposal)
        looks = 0
        while True:
            looks += 1
            seen = self.tx(f"{name}: look {looks}", parties.approval, made.id)
            if seen.state is not ApprovalState.OPEN:
                return seen
            self.receive(made.id, str, within=made.expires_at - made.proposed_at)

    def progress(self, done: int, total: int, text: Text) -> None:
        """Show how far it is; not a step."""
        shown = msgspec.json.encode(Progress(done, total, text)).decode()
        with self.own() as ctx:
            self.write(ctx, store.PROGRESS, progress=shown)

    def write(self, ctx: Context, statement: TextClause, **values: object) -> Any:
        """Carry out a fenced statement. :class:`LeaseLost` when the run is somebody else's by now."""
        given = {"run": self.id, "lease": self.row.lease, "now": self._clock.now(), **values}
        found = ctx.db.execute(statement, given).first()
        if found is None:
            raise LeaseLost
        return found[0]

    def check_order(self) -> None:
        """A flow that ends must have come past everything its journal holds."""
        left = self.journal.get(self.seq + 1)
        if left is not None:
            raise changed(left, "结束", "the end")

    @contextmanager
    def open(self) -> Generator[Context]:
        """One transaction of the run's actor."""
        with self._open_context(self.actor, self.id) as ctx:
            yield ctx

    @contextmanager
    def own(self) -> Generator[Context]:
        """A transaction of the engine's own: when it fails, nobody knows, and no flow may take that for an answer."""
        try:
            with self.open() as ctx:
                yield ctx
        except (Unavailable, DBAPIError) as error:
            raise LeaseLost from error

    def _next(self, name: str, kind: Kind, undo: Callable[..., object] | None = None) -> StepRow:
        assert undo is None or undo.__name__ in self.flow.undos, f"{undo} is not declared by the flow"
        self.seq += 1
        found = self.journal.get(self.seq)
        if found is not None:
            if (found.name, found.kind) != (name, kind):
                raise changed(found, f"“{name}”", f'"{name}"')
            return found
        if self.cancelled and self.row.undo_from is None:
            raise Cancelled
        if self._halted.is_set():
            raise LeaseLost
        if self.seq > MOST_STEPS:
            raise Parked(Reason.BROKEN, f"超过 {MOST_STEPS} 步", f"more than {MOST_STEPS} steps")
        return StepRow(
            run=self.id,
            institution=self.row.institution,
            seq=self.seq,
            name=name,
            kind=kind,
            state="begun",
            attempts=0,
            key=hashlib.sha256(f"{self.id}/{self.row.version}/{self.seq}/{name}".encode()).hexdigest()[:32],
            due=None,
            undo=undo.__name__ if undo else None,
            result=None,
            error=None,
            begun_at=self._clock.now(),
            ended_at=None,
        )

    def _record(self, ctx: Context, step: StepRow, state: str, *, text: str | None = None, **values: Any) -> StepRow:
        if "result" in values:
            text = msgspec.json.encode(values.pop("result")).decode()
        assert text is None or len(text) <= MOST_BYTES, f"{step.name}: a result of {len(text or '')} bytes"
        row = msgspec.structs.replace(step, state=state, result=text, **values)
        self.cancelled = self.write(ctx, store.RECORD, **msgspec.structs.asdict(row))
        return row

    def _recorded(self, step: StepRow, function: Callable[..., R]) -> R:
        if step.state in ("failed", "refused"):
            said = msgspec.json.decode(step.error or "null", type=Text)
            raise StepFailed(step=step.name, reason_zh=said.zh, reason_en=said.en)
        return decoded(step.result, function, -1)

    def rest(self, ctx: Context, wake_at: datetime | None, awaits: str | None = None, signals: int = 2**30) -> None:
        """Give the worker back until ``wake_at``, or a signal of this name beyond the ``signals`` that were seen."""
        self.write(ctx, store.REST, wake_at=wake_at, awaits=awaits, signals=signals)

    def _try_later(self, step: StepRow, error: Exception, retry: Retry) -> NoReturn:
        """Put the next try off, or record that there is none; what is no Problem is a fault of the program."""
        refused = isinstance(error, Problem) and error.status < HTTPStatus.INTERNAL_SERVER_ERROR
        now, attempts = self._clock.now(), step.attempts + 1
        since = (now - step.begun_at).total_seconds()
        pause = None if refused else retry.pause(attempts, since, self._randomness)
        said = error.message if isinstance(error, Problem) else fault(error)
        if pause is None and not isinstance(error, Problem):
            raise Parked(Reason.BROKEN, said.zh, said.en) from error
        told = msgspec.json.encode(said).decode()
        certain = refused and (
            step.kind is Kind.TX or step.seq not in self.journal
        )  # else an earlier try may have done it
        state = "begun" if pause is not None else "refused" if certain else "failed"
        with self.own() as ctx:
            self._record(ctx, step, state, attempts=attempts, error=told)
            if pause is not None:
                self.rest(ctx, now + timedelta(seconds=pause))
        if pause is None:
            raise StepFailed(step=step.name, reason_zh=said.zh, reason_en=said.en) from error
        raise Suspended
