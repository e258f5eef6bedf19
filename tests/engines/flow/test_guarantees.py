"""Eight guarantees of the engine: each holds, and each, once broken in the source, is noticed by its check.

A check returns what it saw that may not be: nothing from the engine as it stands, something from a broken one.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import io
import textwrap
import threading
import tokenize
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import msgspec
import pytest
from sqlalchemy import TextClause, event, text

from heqi.engines.flow import Run, RunState, Worker, flow, signal, start
from heqi.engines.flow import store as statements
from heqi.engines.flow import worker as worker_module
from heqi.engines.flow.model import LeaseLost
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.kernel.problems import Conflict, Unavailable
from heqi.storage import Actor, Context
from tests.engines.flow.conftest import Town, do, work
from tests.sim.runs import ALARMS, Done, violations

run_module = importlib.import_module("heqi.engines.flow.run")  # the package gives a use case of this name
TITLE = Text("保证", "A guarantee")
Check = Callable[[Town], list[str]]


class Broken(msgspec.Struct, frozen=True):
    """One place of the source, and how it reads when the guarantee is gone."""

    place: object
    name: str
    words: str
    broken: str

    def breaks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the engine be without it."""
        now: Any = getattr(self.place, self.name)
        source = now.text if isinstance(now, TextClause) else textwrap.dedent(inspect.getsource(now))
        assert source.count(self.words) == 1, f"{self.name} no longer says {self.words!r}"
        changed = source.replace(self.words, self.broken)
        if isinstance(now, TextClause):
            monkeypatch.setattr(self.place, self.name, text(changed))
        else:
            made: dict[str, Any] = {}
            exec(compile(f"from __future__ import annotations\n{changed}", self.name, "exec"), now.__globals__, made)
            monkeypatch.setattr(self.place, self.name, made[self.name])


@contextmanager
def just_before(town: Town, statement: str, act: Callable[[], object]) -> Generator[None]:
    """Something that another does at the very moment before the first statement that begins so."""
    todo = [act]

    def hook(_: object, __: object, words: str, *___: object) -> None:
        if todo and " ".join(words.split()).startswith(statement):
            todo.pop()()

    event.listen(town.database.engine, "before_cursor_execute", hook)
    yield
    event.remove(town.database.engine, "before_cursor_execute", hook)
    assert not todo, f"nothing said {statement!r}"


def begin(town: Town, declared: Any, command: object = "") -> str:
    with town.open() as ctx:
        return start(ctx, declared, command)


def act(key: str, what: str) -> str:
    asked.append(key)
    return what


asked: list[str] = []


def take_back(ctx: Run, what: str | None) -> None:
    assert ctx.undoing is not None
    ctx.tx(f"undo {ctx.undoing.name}", do, f"undo {ctx.undoing.name}")


@flow("test.steps", TITLE, undo=(take_back,))
def steps(ctx: Run, command: str) -> None:
    ctx.tx("a", do, "a", undo=take_back)
    ctx.step("out", act, "out")
    ctx.tx("b", do, "b", undo=take_back)
    if command == "fail":
        raise Conflict(reason_zh="不", reason_en="no")


@flow("test.waits", TITLE)
def waits(ctx: Run, command: str) -> str | None:
    return ctx.receive("go", str)


def who_lost_its_lease_writes_nothing(town: Town) -> list[str]:
    begin(town, steps)
    stopped, other = town.worker(steps), town.worker(steps)
    (row,) = stopped.claim(1)
    stopped.leave()
    other.claim(1)
    run = Run(row, steps, town.open, town.clock, SystemRandomness(), threading.Event())
    with suppress(LeaseLost):
        run.tx("a", do, "a")
    return town.effects()


def what_a_living_worker_holds_is_nobody_elses(town: Town) -> list[str]:
    begin(town, steps)
    one, other = town.worker(steps), town.worker(steps)
    one.claim(1)
    return [row.id for row in other.claim(1)]


def a_changed_flow_is_noticed(town: Town) -> list[str]:
    run_id = begin(town, steps)
    dead = town.worker(steps)
    (row,) = dead.claim(1)
    Run(row, steps, town.open, town.clock, SystemRandomness(), threading.Event()).tx("a", do, "a")
    dead.leave()

    @flow("test.steps", TITLE)
    def changed(ctx: Run, command: str) -> None:
        ctx.tx("z", do, "z")
        ctx.tx("b", do, "b")

    work(town.worker(changed))
    return [*town.effects()[1:], *(["not parked"] if town.show(run_id)[0].state is not RunState.PARKED else [])]


def an_idempotency_key_belongs_to_one_step_of_one_run(town: Town) -> list[str]:
    asked.clear()
    for _ in range(2):
        begin(town, steps)
    work(town.worker(steps))
    return [] if len(set(asked)) == len(asked) == 2 else asked


class Failing:
    """A door behind which transaction number ``n`` fails before it begins."""

    def __init__(self, town: Town, number: int) -> None:
        self.town, self.left = town, number

    @contextmanager
    def open(self, actor: Actor, request_id: str) -> Generator[Context]:
        self.left -= 1
        if self.left == 0:
            raise Unavailable(part="PostgreSQL", reason="gone")
        with self.town.open(actor, request_id) as ctx:
            yield ctx


def an_effect_and_its_record_are_one(town: Town) -> list[str]:
    for number in range(2, 6):
        begin(town, steps)
        worker = town.worker(steps)
        (row,) = worker.claim(1)
        worker._open_context = Failing(town, number).open  # pyright: ignore[reportPrivateUsage]
        worker.perform(row)
        worker._open_context = town.open  # pyright: ignore[reportPrivateUsage]
        worker.housekeep()
        town.clock.turn(hours=1)
        work(worker)
        worker.leave()
    return seen(town, _any_key(town))


def seen(town: Town, outside: Done) -> list[str]:
    with town.database.admin() as eyes:
        return violations(eyes, outside)


def _any_key(town: Town) -> dict[tuple[str, str], list[str]]:
    """As if the outside had been asked once for what is recorded: these checks are about other things."""
    with town.database.admin() as admin:
        found = admin.exec_driver_sql("select run, name, key from flow.step where kind = 'step'")
        return {(str(run), str(name)): [str(key)] for run, name, key in found}


def what_is_told_while_a_run_goes_to_rest_wakes_it(town: Town) -> list[str]:
    run_id, worker = begin(town, waits), town.worker(waits)

    def tell() -> None:
        with town.open() as ctx:
            signal(ctx, run_id, "go", "now")

    with just_before(town, "update flow.run set state = 'waiting'", tell):
        work(worker)
    return seen(town, {})


def what_was_done_is_taken_back_in_reverse(town: Town) -> list[str]:
    begin(town, steps, "fail")
    work(town.worker(steps))
    return seen(town, _any_key(town))


def whose_beat_grows_is_not_buried(town: Town) -> list[str]:
    watcher, slow = town.worker(), town.worker()
    for _ in range(3):
        town.clock.turn(seconds=1)
        watcher.beat()
    town.clock.turn(seconds=10)
    with just_before(town, "delete from flow.worker", slow.beat):
        watcher.beat()
    with town.open() as ctx:
        left = set(ctx.db.execute(text("select id from flow.worker")).scalars())
    return [] if slow.id in left else [slow.id]


TWO_TRANSACTIONS = """result = use_case(ctx, *args)
        with self.open() as ctx:"""
GUARANTEES: list[tuple[Check, Broken]] = [
    (
        who_lost_its_lease_writes_nothing,
        Broken(statements, "RECORD", "and lease = :lease", "and :lease > 0"),
    ),
    (
        what_a_living_worker_holds_is_nobody_elses,
        Broken(statements, "ADOPT", "not exists (select from flow.worker w where w.id = r.worker)", "true"),
    ),
    (a_changed_flow_is_noticed, Broken(Run, "_next", "(found.name, found.kind) != (name, kind)", "False")),
    (an_idempotency_key_belongs_to_one_step_of_one_run, Broken(Run, "_next", "{self.id}/", "")),
    (an_effect_and_its_record_are_one, Broken(Run, "tx", "result = use_case(ctx, *args)", TWO_TRANSACTIONS)),
    (what_is_told_while_a_run_goes_to_rest_wakes_it, Broken(statements, "REST", "signals > :signals", "0 > :signals")),
    (what_was_done_is_taken_back_in_reverse, Broken(Worker, "_undo", "reverse=True", "reverse=False")),
    (whose_beat_grows_is_not_buried, Broken(statements, "BURY", "and beat = :beat", "and :beat >= 0")),
]
NAMES = [check.__name__ for check, _ in GUARANTEES]


MOST_LINES = 700


def lines_of_code(source: str) -> int:
    """Lines that are neither blank nor comment nor docstring; imports and SQL count."""
    tree, taken = ast.parse(source), set[int]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.NAME, tokenize.OP, tokenize.NUMBER, tokenize.STRING):
            taken |= {*range(token.start[0], token.end[0] + 1)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            for told in node.body:
                if isinstance(told, ast.Expr) and isinstance(told.value, ast.Constant):
                    taken -= {*range(told.lineno, (told.end_lineno or told.lineno) + 1)}
    blank = {number for number, line in enumerate(source.splitlines(), 1) if not line.strip()}
    return len(taken - blank)


def test_what_carries_runs_out_can_be_read_in_an_hour() -> None:
    """A run, the workers and their statements; the words (``model``) and the use cases around are read beside."""
    assert sum(lines_of_code(inspect.getsource(one)) for one in (run_module, statements, worker_module)) <= MOST_LINES


@pytest.fixture
def watched(town: Town) -> Town:
    with town.database.admin() as admin, admin.begin():
        admin.exec_driver_sql(ALARMS)
    return town


@pytest.mark.parametrize("check", [check for check, _ in GUARANTEES], ids=NAMES)
def test_the_guarantee_holds(watched: Town, check: Check) -> None:
    assert check(watched) == []


@pytest.mark.parametrize(("check", "broken"), GUARANTEES, ids=NAMES)
def test_a_broken_guarantee_is_noticed(
    watched: Town, monkeypatch: pytest.MonkeyPatch, check: Check, broken: Broken
) -> None:
    broken.breaks(monkeypatch)
    assert check(watched) != []
