"""The sequencer: gives entries their places, many in one transaction, and signs the tree that holds them.

One at a time does it. Its *epoch* stands in the head of the log and is looked at under the head's lock: whoever takes
over counts it up, and from then on the one before can place nothing, however long it stood still in between.

Entries come in three ways. *Staged*: kept in somebody's transaction, so that they are neither lost nor orphaned, and
placed a moment after its commit. *Handed over* (:meth:`Sequencer.append`): by many writers of this process at once,
who share one commit. *Here* (:func:`place_here`): inside a transaction whose effect must have the same order as its
entries; the sequencer then signs the tree. Nothing is acknowledged before it is durable and noted beside the keys.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store, trail
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.marks import Mark
from heqi.engines.evidence.model import EntryTaken, SequencerBusy, SequencerFenced
from heqi.engines.evidence.store import Waiting, placing
from heqi.engines.trust import TILE_WIDTH, Frontier, checkpoint_text, completed, leaf_hash, split_hashes
from heqi.kernel.problems import Problem, Unavailable
from heqi.storage.context import Context

MOST_AT_ONCE = 1000
"""Most entries that share a commit: more makes nothing faster, and everybody wait longer."""
MOST_GATHERINGS = 100
"""Most transactions' worth of entries that writers of this process may have waiting in memory."""
STEP_SECONDS = 0.0005
"""How long a gathering that does not grow is waited for."""
TRIES = 5


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an entry stands in the log."""

    entry_id: str
    index: int
    leaf_hash: bytes


class Placed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one transaction of the sequencer has done. Good once it has committed."""

    first: int
    """Index of the first entry that was handed over; the others follow in their order, unless they were ``known``."""
    leaves: Sequence[bytes]
    """Leaf hashes of the entries that were handed over."""
    known: Mapping[str, Place]
    """Where entries stand, by id, when some of them may have had a place before."""
    taken: int
    """How many entries and deeds got a place."""
    mark: Mark | None
    """The checkpoint that was signed."""

    def place(self, entry: Waiting, number: int) -> Place:
        """The place of the entry that was handed over as this one, from 0. :class:`EntryTaken`."""
        if not self.known:
            return Place(entry.entry_id, self.first + number, self.leaves[number])
        found = self.known[entry.entry_id]
        if found.leaf_hash != leaf_hash(entry.body):
            raise EntryTaken(entry_id=entry.entry_id)
        return found


def take_over(ctx: Context, name: str) -> int:
    """Become the one sequencer under this name; the epoch that :func:`sequence` wants."""
    with ctx.engine_role("log") as db:
        return placing.take_over(db, name)


def sequence(
    ctx: Context, log: EvidenceLog, epoch: int, handed: Sequence[Waiting] = (), *, wary: bool = False
) -> Placed:
    """Place what was handed over, then what is staged, then deeds; sign the tree. Commit, then note the mark.

    ``wary``: entries may have a place already, since nobody knows how the last try ended; those keep theirs.
    :class:`SequencerFenced`; :class:`AnotherLog`, :class:`EvidenceDamaged`, :class:`LogSetBack`, :class:`LogForked`,
    :class:`MarkDamaged` when the log may not grow; :class:`EntryTaken` for an id that has a place, unless ``wary``.
    """
    with ctx.engine_role("log") as db:
        head, is_staged = placing.lock_head(db)
        if head.epoch != epoch:
            raise SequencerFenced(epoch=epoch, present=head.epoch)
        frontier, room = log.growing(db, head), MOST_AT_ONCE - len(handed)
        staged = placing.take_staged(db, room) if is_staged and room > 0 else []
        deeds = trail.waiting(ctx, db, log) if not handed and not staged else []
        known, refused = _known(db, handed, staged) if wary else ({}, {})
        waiting = [*handed, *staged, *deeds]
        fresh = [one for one in waiting if one.entry_id not in known] if known else waiting
        leaves = [leaf_hash(one.body) for one in fresh]
        grown = place(db, frontier, fresh, leaves)
        mark = _sign(db, log, grown, fresh=bool(fresh))
    for entry_id, leaf in refused.items():
        ctx.record("evidence.conflict", entry_id, after={"refused": leaf.hex()})
    if known:
        rows = enumerate(zip(fresh, leaves, strict=True), frontier.size)
        known |= {one.entry_id: Place(one.entry_id, index, leaf) for index, (one, leaf) in rows}
    return Placed(frontier.size, leaves[: len(handed)], known, len(waiting), mark)


def place_here(ctx: Context, log: EvidenceLog, entries: Sequence[Waiting]) -> list[Place]:
    """Give entries their places in the caller's own transaction, whose lock on the head orders it among all others.

    For replayable streams only: until the caller has committed, nobody else gets a place. No checkpoint is signed for
    what may still be rolled back; the sequencer does so a moment later. Problems as :func:`sequence`.
    """
    leaves = [leaf_hash(one.body) for one in entries]
    with ctx.engine_role("log") as db:
        frontier = log.growing(db, placing.lock_head(db)[0])
        store.grow(db, place(db, frontier, entries, leaves))
    rows = enumerate(zip(entries, leaves, strict=True), frontier.size)
    return [Place(one.entry_id, index, leaf) for index, (one, leaf) in rows]


def place(db: Connection, frontier: Frontier, entries: Sequence[Waiting], leaves: Sequence[bytes]) -> Frontier:
    """Append entries to the tree, under the lock of the head: their rows and the tiles that they fill."""
    if not entries:
        return frontier
    grown = frontier.extend(leaves)
    placing.copy_entries(db, frontier.size, entries, leaves)
    full = list(completed(frontier.size, grown.size))
    if full:
        begun = frontier.size % TILE_WIDTH  # leaves of the first tile that stand in the database already
        before = split_hashes(store.hashes(db, 0, frontier.size - begun, begun)) if begun else []
        _keep_tiles(db, full, [*before, *leaves], frontier.size // TILE_WIDTH)
    return grown


def _keep_tiles(db: Connection, full: Sequence[tuple[int, int]], leaves: Sequence[bytes], first: int) -> None:
    """Keep full tiles, lower levels before those made of them; ``leaves`` begin with the tile ``first``."""
    low = [number for level, number in full if level == 0]
    rows = {number: leaves[(number - first) * TILE_WIDTH : (number - first + 1) * TILE_WIDTH] for number in low}
    store.insert_tiles(db, 0, rows)
    for level, number in full:
        if level:
            hashes = store.hashes(db, level, number * TILE_WIDTH, TILE_WIDTH)
            store.insert_tiles(db, level, {number: split_hashes(hashes)})


def _sign(db: Connection, log: EvidenceLog, tree: Frontier, *, fresh: bool) -> Mark | None:
    """The signed checkpoint of a tree that has grown here (``fresh``) or in a transaction before; None: it has one."""
    if not fresh and tree.size <= (store.newest_checkpoint(db) or 0):
        return None
    note = log.signer.sign(checkpoint_text(log.origin, tree.size, tree.root))
    store.grow(db, tree, note)
    return Mark(tree.size, tree.root, note)


def _known(
    db: Connection, handed: Sequence[Waiting], staged: Sequence[Waiting]
) -> tuple[dict[str, Place], dict[str, bytes]]:
    """Places of those that have one, and leaves of staged entries that came under the id of another entry."""
    stored = placing.places(db, [one.entry_id for one in (*handed, *staged)])
    known = {entry_id: Place(entry_id, *found) for entry_id, found in stored.items()}
    leaves = {one.entry_id: leaf_hash(one.body) for one in staged if one.entry_id in known}
    return known, {entry_id: leaf for entry_id, leaf in leaves.items() if leaf != known[entry_id].leaf_hash}


class Gathering:
    """Entries that will share a transaction, and the one answer that all their writers wait for."""

    def __init__(self) -> None:
        self.entries: dict[str, Waiting] = {}
        self.answer: Future[Placed] = Future()
        self.tasks: list[asyncio.Future[None]] = []
        """Tasks that wait for the answer."""

    def settle(self, placed: Placed | None, error: BaseException | None = None) -> None:
        """Answer everybody: one wake-up of a loop for all its tasks, and not one a writer."""
        if placed is not None:
            self.answer.set_result(placed)
        else:
            self.answer.set_exception(error)
        loops: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
        for task in self.tasks:
            loops.setdefault(task.get_loop(), []).append(task)
        for loop, tasks in loops.items():
            with suppress(RuntimeError):  # a loop that was closed waits for nothing
                loop.call_soon_threadsafe(_wake, tasks)


def _wake(tasks: Sequence[asyncio.Future[None]]) -> None:
    for task in tasks:
        if not task.done():
            task.set_result(None)


class Sequencer:
    """The sequencer of one process: gathers what writers hand over, and works off what is staged."""

    def __init__(
        self,
        open_context: Callable[[], AbstractContextManager[Context]],
        log: EvidenceLog,
        name: str,
        linger_seconds: float = 0.01,
    ) -> None:
        """``open_context``: transactions of the house; ``linger_seconds``: how long a commit waits for company."""
        self._open_context, self._log, self._name = open_context, log, name
        self._linger_seconds = linger_seconds
        self._epoch: int | None = None
        self._turn = threading.Lock()
        self._changed = threading.Condition()
        self._gatherings = deque([Gathering()])
        """What is being gathered is the last one; those before it are full."""
        self._company = 0
        """How many entries shared the last transaction."""
        self._stopped = False

    def take_over(self) -> None:
        """Become the one sequencer of the log."""
        with self._open_context() as ctx:
            self._epoch = take_over(ctx, self._name)

    def append(self, entry: Waiting, task: asyncio.Future[None] | None = None) -> tuple[Gathering, int]:
        """Hand an entry over: with whom it shares a transaction, and its number there.

        ``task`` is done when the answer is there. :class:`EntryTaken` for another entry under a waiting id,
        :class:`SequencerBusy` when too many wait.
        """
        with self._changed:
            if self._stopped or len(self._gatherings) > MOST_GATHERINGS:
                raise SequencerBusy(limit=MOST_AT_ONCE * MOST_GATHERINGS)
            gathering = self._gatherings[-1]
            entries = gathering.entries
            number = len(entries)
            if entries.setdefault(entry.entry_id, entry) is not entry:
                number = self._again(entries, entry)
            if task is not None:
                gathering.tasks.append(task)
            if number == 0:
                self._changed.notify()
            elif number == MOST_AT_ONCE - 1:
                self._gatherings.append(Gathering())
            return gathering, number

    def _again(self, entries: Mapping[str, Waiting], entry: Waiting) -> int:
        """The number of an entry that waits already."""
        if entries[entry.entry_id].body != entry.body:
            raise EntryTaken(entry_id=entry.entry_id)
        return list(entries).index(entry.entry_id)

    def place(self, entry: Waiting) -> Place:
        """The place of an entry, once it is durable: waits for it. Problems as :meth:`append`, and what went wrong."""
        gathering, number = self.append(entry)
        return gathering.answer.result().place(entry, number)

    async def placed(self, entry: Waiting) -> Place:
        """As :meth:`place`, for a task."""
        task: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        gathering, number = self.append(entry, task)
        await task
        return gathering.answer.result().place(entry, number)

    def drain(self) -> int:
        """Work off everything that waits in the database; how many got a place."""
        total = 0
        while (done := self._work(())) is not None:
            total += done.taken
        return total

    def serve(self, every_seconds: float = 0.02, failed: Callable[[Problem], None] = lambda _: None) -> None:
        """Work until :meth:`stop`: at once when something is handed over, else look every so often at what is staged.

        What goes wrong is told to ``failed`` and tried again; when another sequencer has taken over, this one ends.
        After a second without work it looks five times as seldom.
        """
        idle = 0
        while True:
            with self._changed:
                if not self._gatherings[0].entries and not self._stopped:
                    self._changed.wait(every_seconds if idle * every_seconds < 1 else 5 * every_seconds)
                if self._stopped and not self._gatherings[0].entries:
                    return
            try:
                idle = 0 if self._turn_over() else idle + 1
            except SequencerFenced as problem:
                failed(problem)
                self._refuse(problem)
                return
            except Problem as problem:
                failed(problem)
                with self._changed:
                    self._changed.wait(min(1.0, 10 * every_seconds))

    def stop(self) -> None:
        """Let :meth:`serve` end once what was handed over is placed."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def _turn_over(self) -> bool:
        """One round of :meth:`serve`; whether there was anything to do."""
        if not self._gatherings[0].entries:
            return self._work(()) is not None
        gathered = self._gathered()
        try:
            placed = self._work(list(gathered.entries.values()))
            assert placed is not None, "there was something to do"
        except BaseException as error:
            gathered.settle(None, error)
            raise
        gathered.settle(placed)
        return True

    def _gathered(self) -> Gathering:
        """The next gathering, taken away: at once when it is full or its writer is alone, else when it stops growing.

        Writers whose entries were just placed come back one after the other; who waits for the last of them saves a
        commit for each of the rest.
        """
        first, until = self._gatherings[0], self._linger_seconds
        while until > 0 and self._company > 1 and len(first.entries) < MOST_AT_ONCE:
            before = len(first.entries)
            threading.Event().wait(STEP_SECONDS)
            until -= STEP_SECONDS
            if len(first.entries) == before:
                break
        with self._changed:
            self._gatherings.popleft()
            if not self._gatherings:
                self._gatherings.append(Gathering())
        self._company = len(first.entries)
        return first

    def _refuse(self, problem: Problem) -> None:
        with self._changed:
            self._stopped = True
            for one in self._gatherings:
                one.settle(None, problem)

    def _work(self, handed: Sequence[Waiting]) -> Placed | None:
        """One transaction, tried again where nobody knows how it ended or an id had a place; then the mark.

        None when there was nothing to do.
        """
        wary = False
        with self._turn:
            for number in range(TRIES):
                try:
                    return self._once(handed, wary)
                except EntryTaken:
                    if wary:
                        raise
                except Unavailable:
                    if number == TRIES - 1:
                        raise
                wary = True
        raise AssertionError("every try returns or raises")

    def _once(self, handed: Sequence[Waiting], wary: bool) -> Placed | None:
        if self._epoch is None:
            self.take_over()
        assert self._epoch is not None
        with self._open_context() as ctx:
            if not handed:
                with ctx.engine_role("log") as db:
                    if not placing.is_work(db):
                        return None
            placed = sequence(ctx, self._log, self._epoch, handed, wary=wary)
        if placed.mark is not None:
            self._log.marks.grow(placed.mark)
        return placed
