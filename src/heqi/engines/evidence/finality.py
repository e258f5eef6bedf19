"""Finality: a checkpoint is final when as many witnesses have cosigned it as the policy wants.

The house asks its witnesses; none of them has to be believed alone, and one that is slow, stopped or gone holds up
nobody. Without a policy nothing is ever final.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from heqi.engines.evidence import store as log_store
from heqi.engines.evidence.asking import Reply, WitnessClient
from heqi.engines.evidence.log import EvidenceLog
from heqi.engines.evidence.model import Standing
from heqi.engines.evidence.store import finality as store
from heqi.engines.evidence.store.finality import MisconductRow
from heqi.engines.trust import Refused, TileTree, VerifierKey
from heqi.engines.trust.cosigning import cosigned_at, parse_witness_key
from heqi.engines.trust.policies import NOBODY, POLICY_LIMIT_BYTES, Policy, PolicyWitness, parse_policy
from heqi.engines.trust.witnessing import AddCheckpoint
from heqi.kernel.clock import Clock
from heqi.kernel.problems import Problem
from heqi.kernel.tracing import traced
from heqi.storage.context import Context, OpenContext

TRIES = 3
"""How often a witness is asked in one round: it may know another size than the house thought, once and again."""
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 60.0
"""A witness that fails is left alone for so long, twice as long each time."""
MISCONDUCT_LIMIT = 1000
"""Most proofs of misconduct that are kept: one is enough."""
_URL = re.compile(r"https?://[^\s/@?#]+(/[^\s?#]*)?")


class BadPolicy(Problem):
    """见证规则文件 {path} 不能使用：{reason_zh}。
    The policy file {path} cannot be used: {reason_en}.
    → 请改正它（C2SP tlog-policy 格式，见 docs/witness.md）。
    → Correct it (C2SP tlog-policy, see docs/witness.md)."""

    status = 500


class Sought(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a round came to."""

    size: int
    """Of the newest checkpoint; 0 while there is none."""
    final: bool
    outstanding: int
    """Witnesses that have not answered yet; their answers are taken in a later round."""
    missing: int = 0
    """Witnesses of the policy whose cosignature it does not bear yet."""
    misconduct: int = 0
    """Proofs of misconduct of this log that are new."""


class FinalCheckpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A final checkpoint with the cosignatures that were collected on it."""

    size: int
    note: bytes
    at: datetime
    """When the house saw that it was final, by its own clock."""


class WitnessStanding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a witness of the policy stands to the log, for a page."""

    name: str
    key: str
    url: str
    known_size: int | None
    """The largest tree that it says it has seen; None while it has never said."""
    cosigned_size: int | None
    """The largest tree that it has cosigned, as far as its answers came."""
    lag: int
    """Entries that it has not cosigned yet."""
    cosigned_at: datetime | None
    """By its own clock."""
    failing_since: datetime | None
    trouble: str


def read_policy(path: Path, log_key: VerifierKey) -> Policy:
    """The policy of a file, fit for this log: it asks for witnesses, and each has an address. :class:`BadPolicy`."""
    try:
        with path.open("rb") as file:
            policy = parse_policy(file.read(POLICY_LIMIT_BYTES + 1))
    except OSError as error:
        raise BadPolicy(path=path, reason_zh=error.strerror, reason_en=error.strerror) from error
    except Refused as refused:
        raise BadPolicy(path=path, reason_zh=refused.zh, reason_en=str(refused)) from refused
    if policy.logs and log_key not in [log.key for log in policy.logs]:
        zh, en = f"log 行中没有本日志的公钥 {log_key}", f"no log line has the key of this log, {log_key}"
        raise BadPolicy(path=path, reason_zh=zh, reason_en=en)
    if policy.quorum == NOBODY:
        raise BadPolicy(path=path, reason_zh="quorum none 不要求任何见证", reason_en="quorum none asks for no witness")
    for witness in policy.witnesses:
        if _URL.fullmatch(witness.url) is None:
            zh, en = f"见证方 {witness.name} 缺少 http(s):// 地址", f"witness {witness.name} has no http(s):// address"
            raise BadPolicy(path=path, reason_zh=zh, reason_en=en)
    return policy


class _Asked(msgspec.Struct, frozen=True):
    """A request under way."""

    witness: PolicyWitness
    request: AddCheckpoint
    size: int
    tries: int


class _Pause(msgspec.Struct):
    """When a witness is asked again, by the monotonic clock."""

    due: float = 0.0
    seconds: float = FIRST_PAUSE_SECONDS


class Finality:
    """Seeks the cosignatures of one policy on the checkpoints of one log. For one thread; :meth:`close` it."""

    def __init__(self, log: EvidenceLog, policy: Policy, clock: Clock, wait_seconds: float = 5.0) -> None:
        """``wait_seconds``: how long an answer may take before the witness counts as gone."""
        self.log, self.policy, self._clock, self._wait_seconds = log, policy, clock, wait_seconds
        self._digest = hashlib.sha256(policy.to_bytes()).digest()
        self._clients = {one.name: WitnessClient(one, log.key, clock, wait_seconds) for one in policy.witnesses}
        self._pauses = {one.name: _Pause() for one in policy.witnesses}
        self._pool = ThreadPoolExecutor(max(1, len(policy.witnesses)), thread_name_prefix="witness")
        self._running: dict[Future[Reply], _Asked] = {}

    def close(self) -> None:
        """End what is under way; answers that are still to come are lost, and asked for again next time."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        for client in self._clients.values():
            client.close()

    @traced("evidence.finality")
    def seek(self, open_context: OpenContext) -> Sought:
        """Ask for what the newest checkpoint still lacks, until it is final or all have answered or their time is up.

        Holds no transaction while it waits. Problems as of reading the log; witnesses never raise any.
        """
        with open_context() as ctx, ctx.engine_role("log") as db:
            published = log_store.published_checkpoint(db)
            if published is None:
                return Sought(size=0, final=False, outstanding=0)
            state = self._state(db, published[0])
            asked = self._wanted(db, *published)
        mine = {self._ask(one) for one in asked}
        until = self._clock.monotonic() + (TRIES + 1) * self._wait_seconds
        found = 0
        while True:
            left = until - self._clock.monotonic() if mine and not state.final else 0
            wait(mine, max(0.0, left), FIRST_COMPLETED)
            done = {future: self._running.pop(future) for future in list(self._running) if future.done()}
            if done:
                with open_context() as ctx, ctx.engine_role("log") as db:
                    again, new = self._kept(db, {one: future.result() for future, one in done.items()})
                    state = self._state(db, state.size)
                found += new
                mine = (mine - set(done)) | {self._ask(one) for one in again}
            if state.final or not mine or left <= 0:
                return msgspec.structs.replace(state, outstanding=len(self._running), misconduct=found)

    def _ask(self, one: _Asked) -> Future[Reply]:
        future = self._pool.submit(self._clients[one.witness.name].add_checkpoint, one.request)
        self._running[future] = one
        return future

    def _wanted(self, db: Connection, size: int, note: bytes) -> list[_Asked]:
        """Requests to those witnesses that have not cosigned this checkpoint and are neither busy nor paused."""
        busy, now = {one.witness.name for one in self._running.values()}, self._clock.monotonic()
        idle = [one for one in self.policy.witnesses if one.name not in busy and self._pauses[one.name].due <= now]
        present = store.cosignatures(db, self.log.origin, size) if idle else {}
        wanted = [one for one in idle if str(one.key) not in present]
        if not wanted:
            return []
        self.log.acknowledge(db, size, note)
        known = store.witnesses(db, self.log.origin)
        seen = {key: min(size, row.known_size or 0) for key, row in known.items()}
        tree = _tree(db, size)
        proofs = {old: tuple(tree.consistency(old)) for old in {0, *seen.values()}}
        asked = [(one, seen.get(str(one.key), 0)) for one in wanted]
        return [_Asked(one, AddCheckpoint(old, proofs[old], note), size, 1) for one, old in asked]

    def _kept(self, db: Connection, replies: Mapping[_Asked, Reply]) -> tuple[list[_Asked], int]:
        """Keep what the witnesses have answered: what is to be asked again, and how many new proofs of misconduct."""
        again: list[_Asked] = []
        cosigned: list[tuple[_Asked, Reply]] = []
        failed: list[tuple[_Asked, Reply]] = []
        for one, reply in replies.items():
            if reply.line:
                cosigned.append((one, reply))
            elif reply.size is not None and reply.size <= one.size and one.tries < TRIES:
                proof = tuple(_tree(db, one.size).consistency(reply.size))
                request = AddCheckpoint(reply.size, proof, one.request.note)
                again.append(_Asked(one.witness, request, one.size, one.tries + 1))
            else:
                failed.append((one, reply))
        if cosigned:
            self._keep_lines(db, cosigned)
        return again, sum(self._keep_trouble(db, one, reply) for one, reply in failed)

    def _keep_lines(self, db: Connection, cosigned: Sequence[tuple[_Asked, Reply]]) -> None:
        rows = [
            {**self._row(one), "size": one.size, "second": reply.second, "line": reply.line} for one, reply in cosigned
        ]
        store.insert_cosignatures(db, rows)
        store.note_witnesses(db, [self._note(one, one.size, second=reply.second) for one, reply in cosigned])
        for one, _ in cosigned:
            self._pauses[one.witness.name] = _Pause()
        for size, note in {one.size: one.request.note for one, _ in cosigned}.items():
            holding = holds(note, store.cosignatures(db, self.log.origin, size))
            if self.policy.met([each.name for each in self.policy.witnesses if str(each.key) in holding]):
                final = {"origin": self.log.origin, "size": size, "note": note, "policy_sha256": self._digest}
                store.insert_finality(db, {**final, "at": self._clock.now()})

    def _keep_trouble(self, db: Connection, one: _Asked, reply: Reply) -> int:
        trouble = reply.trouble or f"it has seen {reply.size} entries, more than {one.size}"
        store.note_witnesses(db, [self._note(one, reply.size, trouble=trouble)])
        pause = self._pauses[one.witness.name]
        pause.due = self._clock.monotonic() + pause.seconds
        pause.seconds = min(LONGEST_PAUSE_SECONDS, pause.seconds * 2)
        common = {**self._row(one), "found_at": self._clock.now()}
        rows = [
            {**common, "id": case.found.case, "kind": case.found.kind, "document": case.document}
            for case in reply.cases
        ]
        return sum(store.insert_misconduct(db, row, MISCONDUCT_LIMIT) for row in rows)

    def _row(self, one: _Asked) -> dict[str, object]:
        return {"origin": self.log.origin, "witness": str(one.witness.key)}

    def _note(
        self, one: _Asked, size: int | None, *, second: int | None = None, trouble: str = ""
    ) -> dict[str, object]:
        now = self._clock.now()
        return {
            **self._row(one),
            "known_size": size,
            "cosigned_size": None if second is None else size,
            "cosigned_at": None if second is None else datetime.fromtimestamp(second, UTC),
            "asked_at": now,
            "failing_since": now if trouble else None,
            "trouble": trouble[:300],
        }

    def _state(self, db: Connection, size: int) -> Sought:
        """Whether the checkpoint of this size is final, and how many witnesses it lacks."""
        newest = store.newest_final(db, self.log.origin)
        present = store.cosignatures(db, self.log.origin, size)
        missing = sum(str(one.key) not in present for one in self.policy.witnesses)
        return Sought(size=size, final=newest is not None and newest.size >= size, outstanding=0, missing=missing)


def holds(note: bytes, lines: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those signature lines, by the key of the witness, that hold on this checkpoint."""
    found: dict[str, bytes] = {}
    for key, line in lines.items():
        try:
            if cosigned_at(note + line, parse_witness_key(key)) is not None:
                found[key] = line
        except Refused:
            continue  # a hand was in the table: what does not hold is not shown
    return found


def newest_final(ctx: Context, log: EvidenceLog) -> FinalCheckpoint | None:
    """The largest final checkpoint, with its cosignatures; None while there is none. Public."""
    with ctx.engine_role("log") as db:
        return _shown(db, log, store.newest_final(db, log.origin))


def final_over(ctx: Context, log: EvidenceLog, index: int) -> FinalCheckpoint | None:
    """The first final checkpoint that covers the entry at ``index``; None: the entry is not final yet. Public."""
    with ctx.engine_role("log") as db:
        return _shown(db, log, store.final_over(db, log.origin, index))


def cosigned(ctx: Context, log: EvidenceLog, size: int, note: bytes) -> bytes:
    """The checkpoint of this size with whatever cosignatures there are on it."""
    with ctx.engine_role("log") as db:
        return _with_lines(note, store.cosignatures(db, log.origin, size))


def standing(ctx: Context, log: EvidenceLog, index: int) -> Standing:
    """Whether the entry at this place is ``final``, or ``pending`` more cosignatures."""
    with ctx.engine_role("log") as db:
        final = store.newest_final(db, log.origin)
    return Standing.FINAL if final is not None and final.size > index else Standing.PENDING


def witness_standings(ctx: Context, log: EvidenceLog, policy: Policy) -> list[WitnessStanding]:
    """How every witness of the policy stands, for a page."""
    with ctx.engine_role("log") as db:
        rows = store.witnesses(db, log.origin)
        published = log_store.published_checkpoint(db)
    size = published[0] if published is not None else 0
    return [_standing(one, rows.get(str(one.key)), size) for one in policy.witnesses]


def misconduct(ctx: Context, limit: int = 100) -> Sequence[MisconductRow]:
    """Pairs of checkpoints of this house's log that cannot both be true, as witnesses have shown them. Public."""
    with ctx.engine_role("log") as db:
        return store.misconduct(db, limit)


def _standing(one: PolicyWitness, row: store.WitnessRow | None, size: int) -> WitnessStanding:
    cosigned_size = row.cosigned_size if row is not None else None
    return WitnessStanding(
        name=one.name,
        key=str(one.key),
        url=one.url,
        known_size=row.known_size if row is not None else None,
        cosigned_size=cosigned_size,
        lag=max(0, size - (cosigned_size or 0)),
        cosigned_at=row.cosigned_at if row is not None else None,
        failing_since=row.failing_since if row is not None else None,
        trouble=row.trouble if row is not None else "",
    )


def _shown(db: Connection, log: EvidenceLog, row: store.FinalRow | None) -> FinalCheckpoint | None:
    if row is None:
        return None
    note = _with_lines(row.note, store.cosignatures(db, log.origin, row.size))
    return FinalCheckpoint(size=row.size, note=note, at=row.at)


def _with_lines(note: bytes, lines: Mapping[str, bytes]) -> bytes:
    return note + b"".join(holds(note, lines).values())


def _tree(db: Connection, size: int) -> TileTree:
    return TileTree(size, lambda level, number, width: log_store.tile(db, level, number, width))
