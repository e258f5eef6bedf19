"""The sequencer: one at a time, nothing acknowledged before it is durable, nothing twice."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import event, text

from heqi.engines import evidence
from heqi.engines.evidence import (
    SEQUENCER,
    EntryTaken,
    EvidenceLog,
    Sequencer,
    SequencerBusy,
    SequencerFenced,
    Waiting,
)
from heqi.engines.evidence import sequencer as sequencing
from heqi.engines.evidence.marks import MARK_FILE
from heqi.engines.evidence.store import placing
from heqi.engines.trust import leaf_hash, open_checkpoint
from heqi.engines.trust.submissions import entry_body_v2
from heqi.kernel.clock import instant_text
from heqi.kernel.problems import Unavailable
from heqi.storage import Context, Database, OpenContext, begin
from tests.engines.evidence.conftest import Put, a_sequencer

AT = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)


def entry(name: str, content: bytes = b"", stream: str = "batch") -> Waiting:
    entry_id = f"evd_{name:0>26}"
    commitments = {"batch": hashlib.sha256(content).hexdigest()}
    return Waiting(entry_id, stream, entry_body_v2(entry_id, stream, "batch", instant_text(AT), "", commitments), AT)


@contextmanager
def serving(sequencer: Sequencer) -> Generator[Sequencer]:
    """The sequencer at work in a thread of its own, as in a house that serves."""
    thread = threading.Thread(target=sequencer.serve)
    thread.start()
    try:
        yield sequencer
    finally:
        sequencer.stop()
        thread.join()


@contextmanager
def of_the_house(open_context: OpenContext) -> Generator[Context]:
    with open_context() as ctx, begin(msgspec.structs.replace(ctx, actor=SEQUENCER)) as own:
        yield own


def stage(open_context: OpenContext, *entries: Waiting) -> None:
    with open_context() as ctx, ctx.engine_role("log") as db:
        placing.stage(db, entries)


def stored(database: Database) -> list[str]:
    with database.admin() as admin:
        found = admin.execute(text("select entry_id from evidence.entry order by index")).scalars()
        return [one[4:].lstrip("0") or "0" for one in found]


def test_writers_share_a_commit_and_each_gets_its_own_place(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    with serving(a_sequencer(open_context, log)) as sequencer:

        def write(number: int) -> tuple[int, bytes]:
            one = entry(f"{number}")
            place = sequencer.place(one)
            assert place.leaf_hash == leaf_hash(one.body)
            return place.index, place.leaf_hash

        with ThreadPoolExecutor(32) as pool:
            places = sorted(pool.map(write, range(500)))
    assert [index for index, _ in places] == list(range(500))
    with database.admin() as admin:
        rows = admin.execute(text("select index, leaf_hash from evidence.entry order by index")).all()
        commits = admin.execute(text("select count(*) from evidence.checkpoint")).scalar_one()
    assert [(row[0], bytes(row[1])) for row in rows] == places
    assert commits < 250, "they shared commits"


def test_a_place_is_told_only_when_it_is_durable_and_marked(
    open_context: OpenContext, log: EvidenceLog, keys: Path, database: Database
) -> None:
    with serving(a_sequencer(open_context, log)) as sequencer:
        for number in range(5):
            one = entry(f"{number}")
            place = sequencer.place(one)
            assert f"evd_{stored(database)[place.index]:0>26}" == one.entry_id
            assert open_checkpoint((keys / MARK_FILE).read_bytes(), log.key)[0] == place.index + 1


def test_the_same_entry_twice_has_one_place(open_context: OpenContext, log: EvidenceLog, database: Database) -> None:
    with serving(a_sequencer(open_context, log)) as sequencer:
        one = entry("a")
        first = sequencer.place(one)
        again = sequencer.place(one)
        assert first == again
        (one, at), (other, place) = sequencer.append(entry("b")), sequencer.append(entry("b"))
        assert one.answer.result().place(entry("b"), at) == other.answer.result().place(entry("b"), place)
    assert stored(database) == ["a", "b"]


def test_another_entry_under_a_known_id_is_refused(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    with serving(a_sequencer(open_context, log)) as sequencer:
        one, other, fresh = entry("a"), entry("a", b"other"), entry("b")
        sequencer.place(one)
        with pytest.raises(EntryTaken):
            sequencer.place(other)
        sequencer.place(fresh)
    assert stored(database) == ["a", "b"]


def test_staged_entries_are_neither_lost_nor_orphaned(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    stage(open_context, entry("a"), entry("b"))

    def rolled_back() -> None:
        with open_context() as ctx, ctx.engine_role("log") as db:
            placing.stage(db, [entry("c")])
            raise InterruptedError

    with pytest.raises(InterruptedError):
        rolled_back()
    assert a_sequencer(open_context, log).drain() == 2
    assert stored(database) == ["a", "b"]
    with database.admin() as admin:
        assert admin.execute(text("select count(*) from evidence.staged")).scalar_one() == 0


def test_a_staged_entry_whose_id_has_a_place_does_not_stop_the_log(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    stage(open_context, entry("a"))
    a_sequencer(open_context, log).drain()
    stage(open_context, entry("a"), entry("b"))
    a_sequencer(open_context, log).drain()
    stage(open_context, entry("a", b"other"), entry("c"))
    a_sequencer(open_context, log).drain()
    assert stored(database) == ["a", "b", "c"]


def test_a_sequencer_that_was_relieved_writes_nothing(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    former, present = a_sequencer(open_context, log), a_sequencer(open_context, log)
    stage(open_context, entry("a"))
    former.drain()
    present.take_over()
    stage(open_context, entry("b"))
    with pytest.raises(SequencerFenced):
        former.drain()
    assert stored(database) == ["a"]
    present.drain()
    assert stored(database) == ["a", "b"]


def test_writers_of_a_relieved_sequencer_are_told_so(open_context: OpenContext, log: EvidenceLog) -> None:
    sequencer = a_sequencer(open_context, log)
    sequencer.take_over()
    a_sequencer(open_context, log).take_over()
    with serving(sequencer), pytest.raises(SequencerFenced):
        sequencer.place(entry("a"))
    with pytest.raises(SequencerBusy):
        sequencer.append(entry("b"))


def test_too_many_that_wait_are_refused(
    open_context: OpenContext, log: EvidenceLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sequencing, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(sequencing, "MOST_GATHERINGS", 2)
    sequencer = a_sequencer(open_context, log)
    for number in range(4):
        sequencer.append(entry(f"{number}"))
    with pytest.raises(SequencerBusy, match="4"):
        sequencer.append(entry("rest"))


def test_more_than_fit_one_transaction_get_their_places_in_order(
    open_context: OpenContext, log: EvidenceLog, monkeypatch: pytest.MonkeyPatch, database: Database
) -> None:
    monkeypatch.setattr(sequencing, "MOST_AT_ONCE", 7)
    sequencer = a_sequencer(open_context, log)
    handed = [sequencer.append(entry(f"{number}")) for number in range(1, 31)]
    with serving(sequencer):
        places = [one.answer.result().place(entry(f"{n}"), at) for n, (one, at) in enumerate(handed, 1)]
    assert [place.index for place in places] == list(range(30))
    assert stored(database) == [f"{number}" for number in range(1, 31)]


def test_tasks_of_a_loop_share_one_wake_up(open_context: OpenContext, log: EvidenceLog) -> None:
    async def write(number: int) -> int:
        return (await sequencer.placed(entry(f"{number}"))).index

    async def all_of_them() -> list[int]:
        late = asyncio.create_task(write(1000))
        await asyncio.sleep(0)
        late.cancel()  # one that waits no longer holds up nobody
        return list(await asyncio.gather(*map(write, range(100))))

    with serving(a_sequencer(open_context, log)) as sequencer:
        places = asyncio.run(all_of_them())
    assert len(set(places)) == 100
    with open_context() as ctx:
        assert evidence.audit(ctx, log).intact


def test_tiles_are_full_whatever_the_batches_are(open_context: OpenContext, log: EvidenceLog) -> None:
    sequencer = a_sequencer(open_context, log)
    for count in (255, 1, 256, 300, 500, 1):
        stage(open_context, *(entry(f"{uuid4().int % 10**20}") for _ in range(count)))
        sequencer.drain()
    with open_context() as ctx:
        report = evidence.audit(ctx, log)
    assert (report.intact, report.size, report.tiles) == (True, 1313, 5)


def test_after_a_commit_that_nobody_saw_nothing_is_there_twice(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    """The connection is lost after the commit: the sequencer asks what has a place before it tries again."""
    lost = 0

    @contextmanager
    def losing() -> Generator[Context]:
        nonlocal lost
        with of_the_house(open_context) as ctx:
            yield ctx
        if lost < 3:
            lost += 1
            raise Unavailable(part="PostgreSQL", reason="lost")

    stage(open_context, entry("staged"))
    with serving(Sequencer(losing, log, "test")) as sequencer:
        one = entry("a")
        assert sequencer.place(one).index in (0, 1)
    assert lost == 3
    assert sorted(stored(database)) == ["a", "staged"]


def test_a_crash_between_any_two_statements_of_the_sequencer_leaves_a_whole_log(
    open_context: OpenContext, log: EvidenceLog, database: Database, put: Put
) -> None:
    put(*(b"x" for _ in range(254)))

    class Crash(Exception):
        pass

    crashes = 0
    stage(open_context, *(entry(f"{number}") for number in range(3)))
    for allowed in range(40):
        seen = 0

        @contextmanager
        def dying(allowed: int = allowed) -> Generator[Context]:
            with of_the_house(open_context) as ctx:

                def count(*_: object) -> None:
                    nonlocal seen
                    seen += 1
                    if seen > allowed:
                        raise Crash

                event.listen(ctx.db, "before_cursor_execute", count)
                yield ctx

        try:
            Sequencer(dying, log, "dying").drain()
        except Crash:
            crashes += 1
        with open_context() as ctx:
            assert evidence.audit(ctx, log).intact
    assert crashes >= 8, "the sequencer has that many statements"
    a_sequencer(open_context, log).drain()
    assert stored(database)[254:] == ["0", "1", "2"]
    with open_context() as ctx:
        report = evidence.audit(ctx, log)
    assert (report.intact, report.tiles) == (True, 1)


def test_what_is_placed_here_has_the_order_of_its_transaction_and_is_signed_afterwards(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    with open_context() as ctx:
        first, second = evidence.place_here(ctx, log, [entry("a", stream="ledger"), entry("b", stream="ledger")])
        assert (first.index, second.index) == (0, 1)
        assert evidence.checkpoint(ctx) is None, "what may still be rolled back is not signed"
    stage(open_context, entry("c"))
    a_sequencer(open_context, log).drain()
    assert stored(database) == ["a", "b", "c"]
    with open_context() as ctx:
        note = evidence.checkpoint(ctx)
        assert note is not None
        assert open_checkpoint(note, log.key)[0] == 3


def test_places_given_in_transactions_follow_the_order_of_their_commits(
    open_context: OpenContext, log: EvidenceLog, database: Database
) -> None:
    """64 writers count a number up and place what it was: the log tells the same order as the number."""
    with database.admin() as admin, admin.begin():
        admin.execute(text("create table public.counter (value integer)"))
        admin.execute(text("insert into public.counter values (0)"))
        admin.execute(text("grant usage on schema public to public"))
        admin.execute(text("grant select, update on public.counter to public"))

    def write(_: int) -> None:
        with open_context() as ctx:
            with ctx.engine_role("log") as db:
                db.execute(text("select 1 from evidence.head for update"))
            value = ctx.db.execute(text("update public.counter set value = value + 1 returning value")).scalar_one()
            evidence.place_here(ctx, log, [entry(f"{value}")])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(64)))
    assert stored(database) == [f"{value}" for value in range(1, 65)]


def test_an_entry_cannot_have_two_places(open_context: OpenContext, log: EvidenceLog) -> None:
    with open_context() as ctx:
        evidence.place_here(ctx, log, [entry("a")])
    with pytest.raises(EntryTaken), open_context() as ctx:
        evidence.place_here(ctx, log, [entry("a")])
