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
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store, trail
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.marks import Mark
from heqi.engines.evidence.model import EntryTaken, SequencerBusy, SequencerFenced
from heqi.engines.evidence.store import Waiting, placing
from heqi.engines.trust import Frontier, checkpoint_text, completed, leaf_hash, split_hashes, subtree_root
from heqi.kernel.problems import Problem, Unavailable
from heqi.storage.context import Context

MOST_AT_ONCE = 1000
"""Most entries that share a commit: more makes nothing faster, and everybody wait longer."""
MOST_WAITING = 100_000
"""Most entries in memory that writers of this process have handed over."""
TRIES = 5


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an entry stands in the log."""

    entry_id: str
    index: int
    leaf_hash: bytes


class Placed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one transaction of the sequencer has done. Good once it has committed."""

    places: dict[str, Place]
    """Of the entries that were handed over, by id."""
    taken: int
    """How many entries and deeds got a place."""
    mark: Mark | None
    """The checkpoint that was signed."""


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
        head = store.head(db, lock=True)
        assert head is not None, "open_log made it"
        if head.epoch != epoch:
            raise SequencerFenced(epoch=epoch, present=head.epoch)
        frontier = log.growing(db, head)
        staged = placing.take_staged(db, MOST_AT_ONCE - len(handed)) if len(handed) < MOST_AT_ONCE else []
        deeds = trail.waiting(ctx, db, log) if not handed and not staged else []
        waiting = [*handed, *staged, *deeds]
        known, refused = _known(db, handed, staged) if wary else ({}, {})
        fresh = [one for one in waiting if one.entry_id not in known]
        places, grown = place(db, frontier, fresh)
        mark = _sign(db, log, grown) if grown.size > (store.newest_checkpoint(db) or 0) else None
    for entry_id, leaf in refused.items():
        ctx.record("evidence.conflict", entry_id, after={"refused": leaf.hex()})
    found = {one.entry_id: one for one in places} | known
    return Placed({one.entry_id: found[one.entry_id] for one in handed}, len(waiting), mark)


def place_here(ctx: Context, log: EvidenceLog, entries: Sequence[Waiting]) -> list[Place]:
    """Give entries their places in the caller's own transaction, whose lock on the head orders it among all others.

    For replayable streams only: until the caller has committed, nobody else gets a place. No checkpoint is signed for
    what may still be rolled back; the sequencer does so a moment later. Problems as :func:`sequence`.
    """
    with ctx.engine_role("log") as db:
        head = store.head(db, lock=True)
        assert head is not None, "open_log made it"
        return place(db, log.growing(db, head), entries)[0]


def place(db: Connection, frontier: Frontier, entries: Sequence[Waiting]) -> tuple[list[Place], Frontier]:
    """Append entries to the tree, under the lock of the head: rows, full tiles, head."""
    if not entries:
        return [], frontier
    leaves = [leaf_hash(one.body) for one in entries]
    grown = frontier.extend(leaves)
    placing.copy_entries(db, frontier.size, entries, leaves)
    for level, number in completed(frontier.size, grown.size):
        hashes = store.hashes(db, level, number * 256, 256)
        row = {"level": level, "number": number, "hashes": hashes, "root": subtree_root(split_hashes(hashes))}
        db.execute(store.INSERT_TILE, row)
    update = {"size": grown.size, "root": grown.root, "frontier": b"".join(grown.hashes)}
    db.execute(store.UPDATE_HEAD, update)
    indexed = zip(entries, leaves, strict=True)
    return [Place(one.entry_id, index, leaf) for index, (one, leaf) in enumerate(indexed, frontier.size)], grown


def _sign(db: Connection, log: EvidenceLog, tree: Frontier) -> Mark:
    note = log.signer.sign(checkpoint_text(log.origin, tree.size, tree.root))
    db.execute(store.INSERT_CHECKPOINT, {"size": tree.size, "note": note})
    return Mark(tree.size, tree.root, note)


def _known(
    db: Connection, handed: Sequence[Waiting], staged: Sequence[Waiting]
) -> tuple[dict[str, Place], dict[str, bytes]]:
    """Places of those that have one, and leaves of staged entries that came under the id of another entry."""
    stored = placing.places(db, [one.entry_id for one in (*handed, *staged)])
    known = {entry_id: Place(entry_id, *found) for entry_id, found in stored.items()}
    leaves = {one.entry_id: leaf_hash(one.body) for one in staged if one.entry_id in known}
    return known, {entry_id: leaf for entry_id, leaf in leaves.items() if leaf != known[entry_id].leaf_hash}


def _own(entry: Waiting, places: dict[str, Place]) -> Place:
    place = places[entry.entry_id]
    if place.leaf_hash != leaf_hash(entry.body):
        raise EntryTaken(entry_id=entry.entry_id)
    return place


class Gathering:
    """Entries that will share a commit, and the one answer that all their writers wait for."""

    def __init__(self) -> None:
        self.entries: dict[str, Waiting] = {}
        self.answer: Future[dict[str, Place]] = Future()
        self._awaited: dict[asyncio.AbstractEventLoop, asyncio.Future[dict[str, Place]]] = {}

    def awaited(self) -> asyncio.Future[dict[str, Place]]:
        """The answer for the tasks of the running loop: one wake-up of the loop a commit, and not one a writer."""
        loop = asyncio.get_running_loop()
        if loop not in self._awaited:
            self._awaited[loop] = asyncio.wrap_future(self.answer, loop=loop)
        return self._awaited[loop]


class Sequencer:
    """The sequencer of one process: gathers what writers hand over, and works off what is staged."""

    def __init__(
        self,
        open_context: Callable[[], AbstractContextManager[Context]],
        log: EvidenceLog,
        name: str,
        linger_seconds: float = 0.002,
    ) -> None:
        """``open_context``: a transaction of the house; ``linger_seconds``: how long a commit waits for company."""
        self._open_context, self._log, self._name = open_context, log, name
        self._linger_seconds = linger_seconds
        self._epoch: int | None = None
        self._turn = threading.Lock()
        self._changed = threading.Condition()
        self._gathering = Gathering()
        self._stopped = False

    def take_over(self) -> None:
        """Become the one sequencer of the log."""
        with self._open_context() as ctx:
            self._epoch = take_over(ctx, self._name)

    def append(self, entry: Waiting) -> Gathering:
        """Hand an entry over; its place is in the gathering's ``answer`` once it is durable.

        :class:`EntryTaken` for another entry under a waiting id, :class:`SequencerBusy` when too many wait.
        """
        with self._changed:
            entries = self._gathering.entries
            if self._stopped or len(entries) >= MOST_WAITING:
                raise SequencerBusy(limit=MOST_WAITING)
            if entries.setdefault(entry.entry_id, entry).body != entry.body:
                raise EntryTaken(entry_id=entry.entry_id)
            if len(entries) == 1:
                self._changed.notify()
            return self._gathering

    def place(self, entry: Waiting) -> Place:
        """The place of an entry, once it is durable: waits for it. Problems as :meth:`append`, and what went wrong."""
        return _own(entry, self.append(entry).answer.result())

    async def placed(self, entry: Waiting) -> Place:
        """As :meth:`place`, for a task."""
        return _own(entry, await asyncio.shield(self.append(entry).awaited()))

    def drain(self) -> int:
        """Work off everything that waits in the database; how many got a place."""
        total = 0
        while (done := self._work(())) is not None:
            total += done.taken
        return total

    def serve(self, every_seconds: float = 0.02, failed: Callable[[Problem], None] = lambda _: None) -> None:
        """Work until :meth:`stop`: at once when something is handed over, else look every so often at what is staged.

        What goes wrong is told to ``failed`` and tried again; when another sequencer has taken over, this one ends.
        """
        while True:
            with self._changed:
                if not self._gathering.entries and not self._stopped:
                    self._changed.wait(every_seconds)
                if self._stopped and not self._gathering.entries:
                    return None
            try:
                self._turn_over()
            except SequencerFenced as problem:
                failed(problem)
                return self._refuse(problem)
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
        if not self._gathering.entries:
            return self._work(()) is not None
        if self._linger_seconds:
            threading.Event().wait(self._linger_seconds)
        with self._changed:
            gathered, self._gathering = self._gathering, Gathering()
        entries = list(gathered.entries.values())
        places: dict[str, Place] = {}
        try:
            for first in range(0, len(entries), MOST_AT_ONCE):
                done = self._work(entries[first : first + MOST_AT_ONCE])
                assert done is not None
                places |= done.places
        except BaseException as error:
            gathered.answer.set_exception(error)
            raise
        gathered.answer.set_result(places)
        return True

    def _refuse(self, problem: Problem) -> None:
        with self._changed:
            self._stopped = True
            self._gathering.answer.set_exception(problem)

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
