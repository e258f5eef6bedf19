"""Workers: each claims runs that are due, carries them out, and buries peers whose beat stands still.

Nothing here trusts a wall clock for who is alive: a worker lets a counter grow, and each peer judges by its own
monotonic clock how long it has stood still. A paused worker that wakes finds its leases gone: its writes hit no row.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from heqi.engines.flow import store
from heqi.engines.flow.model import (
    DOUBTFUL,
    MOST_TAKEOVERS,
    Cancelled,
    Flow,
    Kind,
    LeaseLost,
    Parked,
    Queue,
    Reason,
    RunRow,
    RunState,
    Schedule,
    StepRow,
    Suspended,
    decoded,
    fault,
)
from heqi.engines.flow.run import Opener, Run
from heqi.engines.flow.service import send, start_scheduled
from heqi.kernel.clock import Clock, Randomness
from heqi.kernel.ids import new_id
from heqi.kernel.messages import Text
from heqi.kernel.problems import Problem, Unavailable
from heqi.storage.context import HOUSE, Actor

ENGINE = Actor(id="system", name=Text("系统", "The house"), institution=HOUSE, roles=frozenset())
BEAT_SECONDS, DEAD_SECONDS, POLL_SECONDS, STRANDED_SECONDS, TROUBLED_SECONDS, LEAST_LOOKS = 1.0, 5.0, 0.5, 10.0, 60.0, 4


class Seen(msgspec.Struct):
    """What a worker has seen of a peer: since when, by its own clock, and how often, the beat has been the same."""

    beat: int
    since: float
    looks: int = 0


class Worker:
    """Carries out runs; any number of workers, in any processes, share one database."""

    def __init__(
        self,
        flows: Iterable[Flow[Any, Any]],
        open_context: Opener,
        clock: Clock,
        randomness: Randomness,
        *,
        place: str = "",
        schedules: Sequence[Schedule] = (),
        is_business_day: Callable[[str, date], bool] = lambda calendar, day: True,
        slots: int = 8,
        dead_seconds: float = DEAD_SECONDS,
    ) -> None:
        self.id, self.place, self.slots, self.dead_seconds = "", place, slots, dead_seconds
        self._flows = {(one.name, one.version): one for given in flows for one in given.versions}
        self._offers = [f"{name}@{version}" for name, version in self._flows]
        self._queues = {flow.queue.name: flow.queue for flow in self._flows.values()}
        self._open_context, self._clock, self._randomness = open_context, clock, randomness
        self._schedules, self._is_business_day = schedules, is_business_day
        self._seen: dict[str, Seen] = {}
        self._troubled: dict[str, float] = {}
        self._dropped: deque[tuple[RunRow, int]] = deque()
        self._busy: set[Future[None]] = set()
        self.halted = threading.Event()
        self.wake = threading.Event()
        """Set from outside when there may be work."""

    def serve(self, stopped: threading.Event) -> None:
        """Work until told to stop; what is under way then is left to end, or to others."""
        due = 0.0
        with ThreadPoolExecutor(self.slots, "run") as threads:
            while not stopped.is_set():
                try:
                    if self._clock.monotonic() >= due:
                        due = self._clock.monotonic() + BEAT_SECONDS
                        self.housekeep()
                    self._fill(threads)
                except (Problem, DBAPIError):
                    self._seen.clear()  # nobody can be judged while the database does not answer
                self.wake.wait(POLL_SECONDS)
                self.wake.clear()
            self.halted.set()
        with suppress(Problem, DBAPIError):  # else the others find out
            self.leave()

    def housekeep(self) -> None:
        """Once a beat: live, bury the dead, give back what was dropped, start what is scheduled, park the stranded."""
        self.beat()
        self._give_back()
        self.park_stranded()
        for schedule in self._schedules:
            self.schedule(schedule)

    def beat(self) -> None:
        """Let the own beat grow (or join anew, when buried) and bury peers that have stood still for too long."""
        with self._engine() as db:
            if not self.id or store.one(db, store.BEAT, id=self.id) is None:
                self.id = new_id("wrk", self._clock, self._randomness)
                values = {"id": self.id, "place": self.place, "now": self._clock.now(), "offers": self._offers}
                db.execute(store.JOIN, values)
            peers: dict[str, int] = {row.id: row.beat for row in db.execute(store.WORKERS) if row.id != self.id}
        moment = self._clock.monotonic()
        self._seen = {one: seen for one, seen in self._seen.items() if peers.get(one) == seen.beat}
        for peer, beat in peers.items():
            seen = self._seen.setdefault(peer, Seen(beat, moment))
            seen.looks += 1
            if seen.looks >= LEAST_LOOKS and moment - seen.since >= self.dead_seconds:
                with self._engine() as db:
                    db.execute(store.BURY, {"id": peer, "beat": beat})

    def leave(self) -> None:
        """Be gone: what this worker still holds can be claimed at once."""
        self._give_back()
        with self._engine() as db:
            db.execute(store.LEAVE, {"id": self.id})

    def claim(self, most: int) -> list[RunRow]:
        """Take up to ``most`` runs that are due, within the limits of their queues."""
        try:
            with self._engine() as db:
                return self._claimed(db, most)
        except (Problem, DBAPIError):
            self.id = ""  # it may hold what it knows nothing of: it becomes another, and the former is buried
            raise

    def _claimed(self, db: Connection, most: int) -> list[RunRow]:
        found: list[RunRow] = []
        given = {"worker": self.id, "now": self._clock.now(), "offers": self._offers}
        given["names"] = [name for name, _ in self._flows]
        for queue in self._queues.values():
            # who takes over an orphan takes over its place in the queue
            found += store.runs(db, store.ADOPT, queue=queue.name, most=most - len(found), **given)
            room = min(most - len(found), self._room(db, queue))
            if room > 0:
                turns = {"lot": self._randomness.take(8).hex(), "each": queue.each or 2**30}
                found += store.runs(db, store.CLAIM, queue=queue.name, most=room, **turns, **given)
        # in a queue that this program no longer has, a run must not wait for ever
        return found + store.runs(db, store.STRAY, queues=list(self._queues), most=most - len(found), **given)

    def perform(self, row: RunRow) -> None:
        """Carry a claimed run on until it ends, rests, is parked or lost."""
        run = Run(row, self._flow(row), self._open_context, self._clock, self._randomness, self.halted)
        try:
            self._carry_or_park(run)
        except Suspended:
            pass
        except (LeaseLost, Unavailable, DBAPIError):  # whoever holds the lease goes on from the journal
            self._dropped.append((row, 0))
        except BaseException:  # nobody knows; should it happen again and again, it is parked
            self._dropped.append((row, 1))

    def _carry_or_park(self, run: Run) -> None:
        try:
            with run.open() as ctx:
                run.journal.update({one.seq: one for one in store.journal(ctx.db, run.id)})
            if run.row.takeovers >= MOST_TAKEOVERS:
                en = f"given up {run.row.takeovers} times in a row without a step"
                raise Parked(Reason.POISON, f"连续 {run.row.takeovers} 次中断且没有进展", en)
            self._carry(run)
        except Parked as parked:
            with run.open() as ctx:
                told = msgspec.json.encode(parked.text).decode()
                run.write(ctx, store.PARK, reason=parked.reason, detail=told)
            self.parked(run.id, parked.reason)

    def schedule(self, schedule: Schedule) -> None:
        """Start what is scheduled and due, once, however many look; where nobody can say when, look less often."""
        if self._clock.monotonic() >= self._troubled.get(schedule.name, 0.0):
            with self._open_context(ENGINE, schedule.name) as ctx:
                if start_scheduled(ctx, schedule, self._is_business_day):
                    self._troubled[schedule.name] = self._clock.monotonic() + TROUBLED_SECONDS

    def park_stranded(self) -> None:
        """Park what has been due for a while on a version that no living worker has: one may just be joining anew."""
        with self._engine() as db:
            since = self._clock.now() - timedelta(seconds=STRANDED_SECONDS)
            stranded = db.execute(store.STRANDED, {"now": since}).all()
            for row in stranded:
                zh, en = f"没有执行进程提供第 {row.version} 版", f"no worker has version {row.version}"
                told = msgspec.json.encode(Text(zh, en)).decode()
                db.execute(store.PARK, {"run": row.id, "lease": row.lease, "reason": Reason.VERSION, "detail": told})
        for row in stranded:
            self.parked(row.id, Reason.VERSION)

    def parked(self, run: str, reason: Reason) -> None:
        """Called when a run has been parked: whoever watches a worker overrides it."""

    def _carry(self, run: Run) -> None:
        if run.row.undo_from is None:
            result, failure = None, None
            try:
                if run.row.cancel_requested:
                    raise Cancelled
                result = run.flow.function(run, decoded(run.row.input, run.flow.function, 1))
                run.check_order()
            except Cancelled:
                failure = (RunState.CANCELLED, Reason.CANCELLED, Text("已按要求取消", "cancelled on request"))
            except Problem as problem:
                failure = (RunState.FAILED, problem.slug(), problem.message)
            except Exception as error:
                said = fault(error)
                raise Parked(Reason.BROKEN, said.zh, said.en) from error
            if failure is None:
                return self._finish(run, result)
            self._turn_back(run, *failure)
        self._undo(run)
        return self._finish(run, None)

    def _turn_back(self, run: Run, outcome: RunState, reason: str, said: Text) -> None:
        told = msgspec.json.encode(said).decode()
        with run.open() as ctx:
            since = run.write(ctx, store.TURN_BACK, outcome=outcome, reason=reason, detail=told)
            run.journal.update({one.seq: one for one in store.journal(ctx.db, run.id)})
        run.row = msgspec.structs.replace(run.row, undo_from=since, outcome=outcome)

    def _undo(self, run: Run) -> None:
        """Take back, in reverse, what has an undo and was done or may have been; before that the children end."""
        with run.open() as ctx:
            signals = store.one(ctx.db, store.SIGNALS, run=run.id)
            children = ctx.db.execute(store.CHILDREN, {"run": run.id}).scalars().all()
            for child in children:
                ctx.db.execute(store.CANCEL, {"run": child, "now": ctx.now()})
            if children:
                run.rest(ctx, None, signals=signals)
        if children:
            raise Suspended
        assert run.row.undo_from is not None
        run.seq = run.row.undo_from
        for step in sorted(run.journal.values(), key=lambda one: one.seq, reverse=True):
            doubtful = step.kind is Kind.STEP and step.state in DOUBTFUL
            if step.seq <= run.row.undo_from and step.undo and (step.state == "done" or doubtful):
                self._take_back(run, step, step.undo, known=not doubtful)

    def _take_back(self, run: Run, step: StepRow, name: str, *, known: bool) -> None:
        undo, run.undoing = run.flow.undos.get(name), step
        try:
            if undo is None:
                raise KeyError(name)
            undo(run, decoded(step.result, undo, 1) if known else None)
        except Exception as error:
            said = error.message if isinstance(error, Problem) else fault(error)
            raise Parked(Reason.UNDO, f"撤销“{step.name}”：{said.zh}", f'undo of "{step.name}": {said.en}') from error

    def _finish(self, run: Run, result: object) -> None:
        text = msgspec.json.encode(result).decode()
        with run.open() as ctx:
            state = run.write(ctx, store.FINISH, result=text)
            ctx.record("runs.end", run.id, None, {"state": state, "result": text})
            if run.row.parent is not None:
                told = msgspec.json.encode({"state": state, "result": result}).decode()
                send(ctx, ctx.db, run.row.parent, run.id, told, run.id)

    def _room(self, db: Connection, queue: Queue) -> int:
        if queue.concurrency is None and queue.rate is None and queue.each is None:
            return self.slots
        if not store.one(db, store.LOCK_QUEUE, queue=queue.name):
            return 0  # somebody else is counting; the next look comes soon
        now = self._clock.now()
        values = {"queue": queue.name, "since": now - timedelta(seconds=queue.rate_seconds), "now": now}
        running, recent = db.execute(store.IN_QUEUE, values).one()
        limits = [(queue.concurrency, running), (queue.rate, recent)]
        return min(limit - used for limit, used in limits if limit is not None)

    def _flow(self, row: RunRow) -> Flow[Any, Any]:
        """Its version; for taking steps back, failing that, the newest."""
        newest = max(version for name, version in self._flows if name == row.name)
        return self._flows.get((row.name, row.version), self._flows[row.name, newest])

    def _fill(self, threads: ThreadPoolExecutor) -> None:
        self._busy = {one for one in self._busy if not one.done()}
        if len(self._busy) < self.slots:
            for row in self.claim(self.slots - len(self._busy)):
                one = threads.submit(self.perform, row)
                self._busy.add(one)
                one.add_done_callback(lambda _: self.wake.set())

    def _give_back(self) -> None:
        while self._dropped:
            row, counts = self._dropped[0]
            with self._engine() as db:
                db.execute(store.RELEASE, {"run": row.id, "lease": row.lease, "counts": counts})
            self._dropped.popleft()

    @contextmanager
    def _engine(self) -> Generator[Connection]:
        with self._open_context(ENGINE, "runs") as ctx, ctx.engine_role("flow") as db:
            yield db
