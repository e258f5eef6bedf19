"""Seeded simulation on a real PostgreSQL, for every engine that must survive.

Actors take turns, one moves at a time, a seed decides. An *actor* is a function with a life of its own in a thread.
Every statement and every commit that goes through the database of the simulation is a *point*: there, and only there,
the dice may hand the turn to another actor or let something happen (:class:`Odds`): a crash (the connection dropped,
every object discarded, the life begun again), a lost connection, a commit whose answer never comes, a long stop (the
session ended meanwhile, as ``idle_in_transaction_session_timeout`` does), a wall clock that jumps. The same seed gives
the same trace.

Nobody waits for locks: a small ``lock_timeout`` makes who meets one fail and try again.

Nineteen of twenty simulations hand the server's end of a dropped connection on, rolled back and reset, to whoever
connects next: a new server process for each crash costs more than all the rest. To whoever lost it, it is closed.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import psycopg
from psycopg import pq
from psycopg._preparing import PrepareManager
from sqlalchemy import Connection, event

from heqi.storage import Database

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
POINT_SECONDS, STOP_SECONDS, LOCK_WAIT = 0.002, 30.0, "2ms"
LIKE_NEW = "reset session authorization; reset all; close all; unlisten *; select pg_advisory_unlock_all()"
MOST_SPARE, REAL_ENDS_EVERY = 16, 20


class Odds(msgspec.Struct, frozen=True, kw_only=True):
    """How likely each thing is at one point."""

    switch: float = 0.2
    crash: float = 0.008
    lost: float = 0.004
    in_doubt: float = 0.02
    """At a commit: it is done, and who asked for it never hears so; half of them crash as well."""
    stop: float = 0.004
    jump: float = 0.004


CALM = Odds(crash=0, lost=0, in_doubt=0, stop=0, jump=0)


class Crash(BaseException):
    """The process of an actor has ended: nothing it holds survives."""


class Over(BaseException):
    """The simulation has ended."""


class Actor:
    """Somebody who moves when it has the turn."""

    def __init__(self, name: str, life: Callable[[], None]) -> None:
        self.name, self.life = name, life
        self.turn = threading.Lock()
        self.turn.acquire()
        self.away_until, self.skew_seconds = 0, 0.0
        self.crashed = self.ended = False


class SimulatedClock:
    """The wall clock of whoever has the turn, right or wrong, and the time that really passes."""

    def __init__(self, simulation: Simulation) -> None:
        self._simulation = simulation

    def now(self) -> datetime:
        simulation = self._simulation
        return START + timedelta(seconds=round(simulation.elapsed + simulation.current.skew_seconds, 3))

    def monotonic(self) -> float:
        return self._simulation.elapsed


class Dice:
    """Randomness from the seed."""

    def __init__(self, seed: int | str) -> None:
        self._random = random.Random(seed)

    def take(self, count: int) -> bytes:
        return self._random.randbytes(count)


class Simulation:
    """Actors over one database, by one seed. ``with`` it around everything that uses the database."""

    def __init__(self, seed: int, database: Database, odds: Odds | None = None) -> None:
        self.odds, self.points, self.elapsed = odds or Odds(), 0, 0.0
        self.trace: list[str] = []
        """What happened, one line a point."""
        self.dice = random.Random(f"simulation {seed}")
        self.clock, self.randomness = SimulatedClock(self), Dice(f"ids {seed}")
        self.over = False
        self.current = Actor("nobody", lambda: None)
        self.actors = list[Actor]()
        self._database, self._errors = database, list[BaseException]()
        self._spares = None if seed % REAL_ENDS_EVERY == 0 else spares.setdefault(str(database.app_url), [])
        self._hooks: list[tuple[str, Callable[..., Any]]] = [
            ("before_cursor_execute", self._statement),
            ("commit", self._commit),
            ("handle_error", _keep_pool),
            ("do_connect", self._connect),
            ("connect", _prepare_at_once),
        ]

    def __enter__(self) -> Simulation:
        for name, hook in self._hooks:
            event.listen(self._database.engine, name, hook)
        return self

    def __exit__(self, *_: object) -> None:
        for name, hook in self._hooks:
            event.remove(self._database.engine, name, hook)

    def add(self, name: str, life: Callable[[], None]) -> None:
        """An actor; after a crash it begins its life again."""
        self.actors.append(Actor(name, life))

    def run(self) -> None:
        """Let them move until every life has ended or :attr:`over` is set. Errors of actors are raised here."""
        threads = [threading.Thread(target=self._live, args=(one,), name=one.name) for one in self.actors]
        for thread in threads:
            thread.start()
        self._give_turn()
        for thread in threads:
            thread.join()
        if self._errors:
            raise self._errors[0]

    def idle(self, seconds: float) -> None:
        """An actor has nothing to do for so long: time passes, others move."""
        self.elapsed += seconds
        self.point("idle", switch=True)

    def point(self, what: str, connection: Connection | None = None, *, switch: bool | None = None) -> None:
        """A place where something may happen to whoever has the turn; ``switch`` forces or forbids a change of turn."""
        actor = self.current
        if actor.name == "nobody":
            return
        self.points += 1
        self.elapsed += POINT_SECONDS
        if self.over:
            raise Over
        if actor.crashed:
            raise Crash
        happens = self._draw(what, switch)
        self.trace.append(f"{actor.name} {what} {happens}".rstrip())
        self._let_happen(happens, actor, connection)

    def _draw(self, what: str, switch: bool | None) -> str:
        odds, drawn = self.odds, self.dice.random()
        chances = {"crash": odds.crash, "lost": odds.lost, "jump": odds.jump}
        if switch is not False:
            chances |= {"stop": odds.stop, "switch": 1.0 if switch else odds.switch}
        if what == "commit":
            chances = {"in doubt": odds.in_doubt, **chances}
        for name, chance in chances.items():
            drawn -= chance
            if drawn < 0:
                return name
        return ""

    def _let_happen(self, happens: str, actor: Actor, connection: Connection | None) -> None:
        dies = happens == "crash" or (happens == "in doubt" and self.dice.random() < 0.5)
        if happens in ("crash", "lost", "stop", "in doubt") and connection is not None:
            _drop(connection, commit=happens == "in doubt", dies=dies, spares=self._spares)
        if happens == "jump":
            actor.skew_seconds = 0.0 if actor.skew_seconds else self.dice.choice((-3600.0, 3600.0))
        if dies:
            actor.crashed = True
            raise Crash
        if happens == "stop":
            self.elapsed += STOP_SECONDS
            actor.away_until = self.points + self.dice.randint(20, 600)  # long enough to be buried
        if happens in ("stop", "switch"):
            self._give_turn()
            actor.turn.acquire()
            if self.over:
                if happens == "stop" and connection is not None:
                    connection.invalidate()
                raise Over

    def _give_turn(self) -> None:
        awake = [one for one in self.actors if not one.ended]
        if awake:
            ready = [one for one in awake if one.away_until <= self.points]
            chosen = self.dice.choice(ready) if ready else min(awake, key=lambda one: one.away_until)
            self.current = chosen
            chosen.turn.release()

    def _live(self, actor: Actor) -> None:
        actor.turn.acquire()
        while not (actor.ended or self.over):
            try:
                actor.life()
                actor.ended = not actor.crashed
            except Crash:
                pass
            except Over:
                actor.ended = True
            except BaseException as error:
                if not actor.crashed:
                    self._errors.append(error)
                    self.over = True
            actor.crashed, actor.skew_seconds = False, 0.0
        actor.ended = True
        self._give_turn()

    def _statement(self, connection: Connection, _: object, statement: str, *__: object) -> None:
        self.point(" ".join(statement.split()[:3]), connection)

    def _commit(self, connection: Connection) -> None:
        self.point("commit", connection)

    def _connect(self, *_: object) -> psycopg.Connection[Any] | None:
        return self._spares.pop() if self._spares else None


spares: dict[str, list[psycopg.Connection[Any]]] = {}
"""By address of a database: sessions of the server that one client has lost and the next one gets."""


def limit_lock_waits(database: Database) -> None:
    """Once a database, before it is simulated on: nobody waits long for whoever does not move."""
    role = f"alter role {database.name}_app in database {database.name} set"
    with database.admin(autocommit=True) as admin:
        admin.exec_driver_sql(f"{role} lock_timeout = '{LOCK_WAIT}'")
        admin.exec_driver_sql(f"{role} plan_cache_mode = force_generic_plan")  # tables of a few rows: planned once
    database.dispose()  # older connections would wait


@contextmanager
def ending(database: Database) -> Generator[None]:
    """In the end, close the sessions that are kept for the next simulation on this database."""
    try:
        yield
    finally:
        for one in spares.pop(str(database.app_url), []):
            one.close()


def _drop(
    connection: Connection, *, commit: bool, dies: bool, spares: list[psycopg.Connection[Any]] | None = None
) -> None:
    """End the session before anything else moves; the server would do the same a little later, nobody knows when."""
    driver: Any = connection.connection.driver_connection
    if not driver.closed:
        driver.commit() if commit else driver.rollback()
        if spares is not None and len(spares) < MOST_SPARE:
            spares.append(_heir(driver))
        driver.close()
    if dies:
        connection.invalidate()


def _heir(driver: Any) -> psycopg.Connection[Any]:
    """Another connection over the same session of the server; ``driver`` is left as if the server had closed it."""
    heir: Any = psycopg.Connection(driver.pgconn)
    heir._adapters, heir._prepared = driver._adapters, driver._prepared
    driver.pgconn = pq.PGconn.connect_start(b"host=/nowhere")
    driver.pgconn.finish()
    heir.pgconn.exec_(LIKE_NEW.encode())
    return heir


class Prepared(PrepareManager):
    """The statements that a session has prepared; a rollback leaves them, as the server does: no table is dropped."""

    prepare_threshold = 0

    def clear(self) -> bool:
        """Keep them."""
        return False


def _prepare_at_once(connection: Any, _: object) -> None:
    if not isinstance(connection._prepared, Prepared):
        connection._prepared = Prepared()


def _keep_pool(context: Any) -> None:
    context.invalidate_pool_on_disconnect = False
