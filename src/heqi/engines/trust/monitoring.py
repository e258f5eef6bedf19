"""Watching a log as any third party can: does it only grow, do all see the same, are its entries what it signed.

The monitor keeps the newest checkpoint that it has verified and compares the next one with it. What it can find:

``fork-seen``           two checkpoints of one log that cannot both be true: proof of misconduct, kept as a file
``shrink-seen``         a checkpoint smaller than one that was seen before
``log-silent``          no growth for longer than is allowed
``checkpoint-wrong``, ``tile-wrong``, ``entries-wrong``, ``not-there``, ``answer-too-long``    see ``reading``
``source-unreachable``, ``access-refused``    nothing was found out about the log

What was verified stands in one file, written whole and durably; a damaged state is an error and never a fresh start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn

import msgspec

from heqi.engines.trust.filing import alone_in, write_whole
from heqi.engines.trust.reading import (
    NOTE_LIMIT_BYTES,
    NOTHING,
    AccessRefused,
    CheckedTree,
    Checkpoint,
    CheckpointWrong,
    Source,
    SourceUnreachable,
    checked_checkpoint,
    read_checkpoint,
)
from heqi.engines.trust.tiles import TILE_WIDTH
from heqi.engines.trust.verifier import VerifierKey, leaf_hash
from heqi.engines.trust.witnessing import Contradiction, contradict, misconduct_document
from heqi.kernel.clock import Clock, instant_text
from heqi.kernel.problems import Problem

STATE_FILE, PROOFS = "monitor.json", "proofs"
STATE_FORMAT = "heqi.evidence/monitor/v1"
SHRUNK = "shrunk"
"""Kind of a case that is no proof of misconduct by itself: an older backup also shrinks a log."""
KEPT_EVERY = 16_384
"""Entries that are read between two writes of the state, so that a long first look can be interrupted."""

Progress = Callable[[int, int], None]


class ForkSeen(Problem):
    """日志出现分叉：大小为 {first} 和 {second} 的两个检查点均由日志签名，却不能同时成立。
    The log has forked: its checkpoints of sizes {first} and {second} are both signed and cannot both be true.
    → 两份检查点已作为不当行为的证据保存；请交给监管者与各成员。
    → Both are kept as proof of misconduct; hand them to the supervisor and the members."""

    status = 409


class ShrinkSeen(Problem):
    """日志变短：曾签名 {first} 条，现仅 {second} 条。
    The log has shrunk: it had signed {first} entries and now shows {second}.
    → 两份检查点均已保存；可能是备份恢复或旧副本，请向日志方询问。
    → Both checkpoints are kept; it may be a restored backup or an old copy: ask the log's operator."""

    status = 409


class LogSilent(Problem):
    """日志自 {since} 起没有新检查点，已超过 {limit} 秒。
    The log has had no new checkpoint since {since}, longer than {limit} seconds.
    → 请向日志方询问。
    → Ask the log's operator."""

    status = 409


class MonitorStateDamaged(Problem):
    """监测状态 {path} 已损坏：{reason}。
    The monitor's state {path} is damaged: {reason}.
    → 请从备份恢复；确要从头开始时，请另指定空的文件夹。
    → Restore it from a backup; to start afresh on purpose, name an empty folder."""

    status = 500


class MonitorStateNotWritten(Problem):
    """无法写入监测状态 {path}：{reason}。
    The monitor's state {path} cannot be written: {reason}.
    → 请检查磁盘空间与权限；此前的状态没有变。
    → Check disk space and permissions; what was kept before has not changed."""

    status = 500


class MonitorInUse(Problem):
    """另一个监测程序正在使用 {folder}。
    Another monitor works in {folder}.
    → 请等它结束，或另指定文件夹。
    → Wait for it to end, or name another folder."""

    status = 409


class MonitorOfAnotherKey(Problem):
    """监测状态属于公钥 {kept}，所给的却是 {given}。
    The monitor's state belongs to the key {kept}, yet {given} was given.
    → 若日志已正式更换密钥，请为新密钥另指定文件夹。
    → If the log has taken a new key, name another folder for it."""

    status = 409


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a monitor has verified so far."""

    format: str
    key: str
    """The log's verifier key."""
    note: str
    """The newest verified checkpoint, as it was signed; empty before the first."""
    seen_at: str
    """When a checkpoint of this size was first seen (RFC 3339)."""
    entries: int
    """How many entries were read and hashed, from the first on."""


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing that is not as it should be."""

    code: str
    zh: str
    en: str
    proof: str = ""
    """The file in the state folder that holds both checkpoints."""
    of_the_log: bool = True
    """Whether it says something about the log; else nothing was found out."""


class Look(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one look at the log has shown."""

    at: str
    source: str
    origin: str
    size: int
    """Of the newest verified checkpoint."""
    root: str
    grown_by: int
    """Entries since the look before."""
    entries: int
    """Entries whose bytes were verified, from the first on."""
    seen_at: str
    """When a checkpoint of this size was first seen."""
    age_seconds: int
    """How long ago that was."""
    findings: tuple[Finding, ...] = ()


class StateFolder:
    """Where a monitor keeps what it has verified, and proof of what it found."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / STATE_FILE

    @contextmanager
    def held(self) -> Generator[None]:
        """For one monitor alone. :class:`MonitorInUse`, :class:`MonitorStateDamaged`."""
        try:
            with alone_in(self.folder) as alone:
                if not alone:
                    raise MonitorInUse(folder=self.folder)
                yield
        except OSError as error:
            raise MonitorStateDamaged(path=self.folder, reason=error.strerror) from error

    def load(self) -> State | None:
        """What was verified; None in a folder that no monitor has used. :class:`MonitorStateDamaged`."""
        try:
            state = msgspec.json.decode(self._path.read_bytes(), type=State)
        except FileNotFoundError:
            if (self.folder / PROOFS).exists():
                raise MonitorStateDamaged(path=self._path, reason="proofs without a state") from None
            return None
        except (OSError, msgspec.DecodeError) as error:
            raise MonitorStateDamaged(path=self._path, reason=str(error)) from error
        if state.format != STATE_FORMAT or state.entries < 0:
            raise MonitorStateDamaged(path=self._path, reason=state.format)
        return state

    def keep(self, state: State) -> None:
        """Keep it, durably. :class:`MonitorStateNotWritten`."""
        self._write(self._path, msgspec.json.format(msgspec.json.encode(state)) + b"\n")

    def keep_proof(self, name: str, document: bytes) -> str:
        """Keep what proves a finding; the same finding is the same file."""
        path = self.folder / PROOFS / f"{name}.json"
        if not path.exists():
            self._write(path, document)
        return str(path)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as error:
            raise MonitorStateNotWritten(path=path, reason=error.strerror) from error


class Monitor:
    """Compares what a source shows with what was verified before."""

    def __init__(
        self,
        source: Source,
        key: VerifierKey,
        clock: Clock,
        *,
        folder: StateFolder | None = None,
        entries: bool = True,
        silent_seconds: int | None = None,
    ) -> None:
        """``folder``: None keeps what was verified in memory only. ``entries``: read every entry, not tiles alone.

        :class:`MonitorStateDamaged`, :class:`MonitorOfAnotherKey`.
        """
        self.source, self.key, self.clock, self.folder = source, key, clock, folder
        self._entries, self._silent_seconds = entries, silent_seconds
        state = folder.load() if folder else None
        if state is not None and state.key != str(key):
            raise MonitorOfAnotherKey(kept=state.key, given=str(key))
        self._state = state or State(format=STATE_FORMAT, key=str(key), note="", seen_at=self._now(), entries=0)
        self._known = self._kept_checkpoint()

    def _now(self) -> str:
        return instant_text(self.clock.now())

    def _kept_checkpoint(self) -> Checkpoint:
        state, path = self._state, self.folder.folder / STATE_FILE if self.folder else Path()
        try:
            datetime.fromisoformat(state.seen_at)
            known = checked_checkpoint(state.note.encode(), self.key) if state.note else NOTHING
        except (CheckpointWrong, ValueError) as error:
            raise MonitorStateDamaged(path=path, reason=str(error)) from error
        if state.entries > known.size:
            raise MonitorStateDamaged(path=path, reason=f"{state.entries} entries of {known.size}")
        return known

    def look(self, progress: Progress | None = None) -> Look:
        """Look once: newest checkpoint, its tree, its place behind the last one, new entries. Never raises."""
        before, findings = self._known.size, list[Finding]()
        try:
            self._follow(read_checkpoint(self.source, self.key), progress)
        except (ForkSeen, ShrinkSeen) as problem:
            findings.append(_finding(problem, str(problem.fields.get("proof", ""))))
        except Problem as problem:
            findings.append(_finding(problem))
        findings += self._silence()
        state, known = self._state, self._known
        return Look(
            at=self._now(),
            source=self.source.name,
            origin=self.key.name,
            size=known.size,
            root=known.root.hex(),
            grown_by=known.size - before,
            entries=state.entries,
            seen_at=state.seen_at,
            age_seconds=self._age_seconds(),
            findings=tuple(findings),
        )

    def _age_seconds(self) -> int:
        return max(0, int((self.clock.now() - datetime.fromisoformat(self._state.seen_at)).total_seconds()))

    def _silence(self) -> list[Finding]:
        limit = self._silent_seconds
        if limit is None or timedelta(seconds=self._age_seconds()) <= timedelta(seconds=limit):
            return []
        return [_finding(LogSilent(since=self._state.seen_at, limit=limit))]

    def _follow(self, shown: Checkpoint, progress: Progress | None) -> None:
        """Verify the checkpoint that is shown and make it the known one."""
        known = self._known
        if shown.size < known.size:
            self._refuse_shorter(shown)
        if shown.size == known.size and shown.root != known.root:
            self._refuse_fork(known, shown)
        checked = self._state.entries
        if shown.size > known.size or (self._entries and checked < shown.size):
            tree = CheckedTree(self.source, shown)
            self._compare(tree)
            self._advance(shown, checked)
            if self._entries:
                self._read_entries(tree, checked, progress)
        else:
            self._advance(shown, checked)

    def _compare(self, tree: CheckedTree) -> None:
        """The tree of before is the beginning of this one, or here is the proof that it is not."""
        known = self._known
        root = tree.frontier_at(known.size).root
        if root != known.root:
            self._refuse_fork(known, tree.checkpoint, tree.tiles().consistency(known.size), root)

    def _refuse_shorter(self, shown: Checkpoint) -> NoReturn:
        """Shorter; and if it can still be read that it is no beginning of what was seen, forked."""
        known = self._known
        try:
            tree = CheckedTree(self.source, known)
            root, path = tree.frontier_at(shown.size).root, tree.tiles().consistency(shown.size)
        except Problem:
            root, path = shown.root, list[bytes]()
        if root != shown.root:
            self._refuse_fork(shown, known, path, root)
        proof = self._proof(Contradiction(SHRUNK, shown.note, known.note))
        raise ShrinkSeen(first=known.size, second=shown.size, proof=proof)

    def _refuse_fork(
        self, first: Checkpoint, second: Checkpoint, path: Sequence[bytes] = (), root: bytes = b""
    ) -> NoReturn:
        found = contradict(first.note, second.note, self.key, path)
        assert found is not None, "they were compared"
        raise ForkSeen(first=first.size, second=second.size, proof=self._proof(found, root))

    def _proof(self, found: Contradiction, root: bytes = b"") -> str:
        """The file that keeps both checkpoints; with the root that the second tree has at the size of the first."""
        if self.folder is None:
            return ""
        fields = json.loads(misconduct_document(found, [self.key]))
        fields |= {"root_in_second": root.hex()} if root else {}
        document = json.dumps(fields, ensure_ascii=False, indent=1).encode() + b"\n"
        return self.folder.keep_proof(f"{found.kind}-{found.case}", document)

    def _read_entries(self, tree: CheckedTree, start: int, progress: Progress | None) -> None:
        """Hash every entry from ``start`` on and see that they make the signed root."""
        frontier = tree.frontier_at(start)
        for number in range(start // TILE_WIDTH, -(-tree.size // TILE_WIDTH)):
            if progress is not None:
                progress(frontier.size, tree.size)
            bodies = tree.entries(number)
            frontier = frontier.extend([leaf_hash(body) for body in bodies[frontier.size - number * TILE_WIDTH :]])
            if frontier.size - self._state.entries >= KEPT_EVERY:
                self._advance(tree.checkpoint, frontier.size)
        if frontier.root != tree.checkpoint.root:
            raise CheckpointWrong(reason_zh="条目算出的根不同", reason_en="its entries have another root")
        self._advance(tree.checkpoint, frontier.size)

    def _advance(self, shown: Checkpoint, entries: int) -> None:
        same = shown.size == self._known.size and bool(self._state.note)
        state = msgspec.structs.replace(
            self._state,
            note=shown.note.decode(),
            seen_at=self._state.seen_at if same else self._now(),
            entries=entries,
        )
        if self.folder is not None and state != self._state:
            self.folder.keep(state)
        self._state, self._known = state, shown


FOUND_NOTHING_OUT = (SourceUnreachable, AccessRefused, MonitorStateNotWritten)


def _finding(problem: Problem, proof: str = "") -> Finding:
    about = not isinstance(problem, FOUND_NOTHING_OUT)
    message = problem.message
    return Finding(code=problem.slug(), zh=message.zh, en=message.en, proof=proof, of_the_log=about)


def read_key(source: Source) -> bytes:
    """The verifier key that a source shows of its own log, for whoever was given none. Problems as the source."""
    problem: Problem | None = None
    for path in ("log.vkey", "key"):
        try:
            return source.read(path, NOTE_LIMIT_BYTES)
        except Problem as found:
            problem = found
    assert problem is not None
    raise problem
