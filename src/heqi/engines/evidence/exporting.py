"""The public part of a log as static files that any web server can serve: checkpoint, tiles, entries, ``log.vkey``.

The folder is a log of its own at every moment: files are written whole, tiles and entries before the checkpoint that
needs them, and every byte is checked against the signed checkpoint before it is written. A run that was cut off goes on
where it stopped: files that fit are kept, others are written again. Memory does not depend on the size of the log.

What is not in it: payloads, names, salts, deeds, and who deposited. They are in the database and its backups alone.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import msgspec

from heqi.engines.trust import TILE_WIDTH, VerifierKey, entry_bundle, leaf_hash, split_hashes, tile_path, width_at
from heqi.engines.trust.filing import alone_in, sync, write_whole
from heqi.engines.trust.reading import (
    BUNDLE_LIMIT_BYTES,
    CHECKPOINT,
    LEVELS,
    NOTE_LIMIT_BYTES,
    NOTHING,
    AnswerTooLong,
    CheckedTree,
    Checkpoint,
    CheckpointWrong,
    EntriesWrong,
    FolderSource,
    NotThere,
    Source,
    checked_checkpoint,
    read_checkpoint,
    split_entries,
)
from heqi.kernel.problems import Problem

KEY_FILE = "log.vkey"
SYNCED_SINGLY = 64
"""Up to so many new files are made durable one by one, more by a sync of the whole system."""

Progress = Callable[[int, int], None]


class ExportElsewhere(Problem):
    """{folder} 中的导出不是本日志的前一部分：{reason_zh}。
    The export in {folder} is no beginning of this log: {reason_en}.
    → 没有改动任何文件。请换用空的文件夹；若应为同一日志，请先查明哪一方被改动。
    → No file was changed. Choose an empty folder; if it should be this log, find out first which side was changed."""

    status = 409


class ExportInUse(Problem):
    """另一个程序正在导出到 {folder}。
    Another program is exporting to {folder}.
    → 请等它结束。
    → Wait for it to end."""

    status = 409


class ExportNotWritten(Problem):
    """无法写入 {folder}：{reason}。
    {folder} cannot be written to: {reason}.
    → 请检查磁盘空间与权限后重新运行，将从中断处继续。
    → Check disk space and permissions and run it again: it goes on where it stopped."""

    status = 500


class Export(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an export has done."""

    folder: str
    size: int
    """Entries under the exported checkpoint."""
    root: str
    written: int
    """Files that were written; all others were there already, and fit."""
    grown_by: int
    """Entries since the checkpoint that was there before."""


def export(
    source: Source, key: VerifierKey, folder: Path, *, repair: bool = False, progress: Progress | None = None
) -> Export:
    """Bring the folder up to the newest checkpoint of the source.

    What the checkpoint in the folder covers already is not looked at again unless ``repair`` is set.
    :class:`ExportElsewhere`, :class:`ExportInUse`, :class:`ExportNotWritten`; for a damaged source as ``reading``.
    """
    try:
        with alone_in(folder) as alone:
            if not alone:
                raise ExportInUse(folder=folder)
            return _Exporting(source, key, folder, progress).run(repair)
    except OSError as error:
        raise ExportNotWritten(folder=folder, reason=error.strerror or str(error)) from error


class _Exporting:
    """One run of :func:`export`."""

    def __init__(self, source: Source, key: VerifierKey, folder: Path, progress: Progress | None) -> None:
        self._key, self._folder, self._progress = key, folder, progress
        self._present = FolderSource(folder)
        checkpoint = read_checkpoint(source, key)
        self._tree = CheckedTree(source, checkpoint)
        self._written = 0
        self._new: list[Path] = []

    def run(self, repair: bool) -> Export:
        checkpoint, kept = self._tree.checkpoint, self._kept()
        size, start = checkpoint.size, 0 if repair else kept.size
        for number in range(start // TILE_WIDTH, -(-size // TILE_WIDTH)):
            if self._progress is not None:
                self._progress(number * TILE_WIDTH, size)
            self._bundle(number, width_at(size, 0, number))
            self._tile(0, number, width_at(size, 0, number))  # while it is in memory
        for level in range(1, LEVELS):
            first = start >> 8 * level
            for number in range(first // TILE_WIDTH, -(-(size >> 8 * level) // TILE_WIDTH)):
                self._tile(level, number, width_at(size, level, number))
        self._put(KEY_FILE, f"{self._key}\n".encode())
        self._settle()
        self._put(CHECKPOINT, checkpoint.note, durable=True)
        for path in _outgrown(kept.size, size):
            shutil.rmtree(self._folder / f"{path}.p", ignore_errors=True)
        return Export(
            folder=str(self._folder),
            size=size,
            root=checkpoint.root.hex(),
            written=self._written,
            grown_by=size - kept.size,
        )

    def _kept(self) -> Checkpoint:
        """The checkpoint in the folder, which must be of this log and a beginning of it."""
        tree = self._tree
        try:
            kept = checked_checkpoint(self._present.read(CHECKPOINT, NOTE_LIMIT_BYTES), self._key)
        except NotThere:
            return NOTHING
        except CheckpointWrong as problem:
            reason_zh, reason_en = problem.fields["reason_zh"], problem.fields["reason_en"]
            raise ExportElsewhere(folder=self._folder, reason_zh=reason_zh, reason_en=reason_en) from problem
        if kept.size > tree.size:
            self._refuse(
                f"其中已有 {kept.size} 条，而日志只有 {tree.size} 条", f"it has {kept.size} entries, not {tree.size}"
            )
        if tree.frontier_at(kept.size).root != kept.root:
            self._refuse(f"前 {kept.size} 条的根不同", f"the root of its first {kept.size} entries is another")
        return kept

    def _refuse(self, zh: str, en: str) -> NoReturn:
        raise ExportElsewhere(folder=self._folder, reason_zh=zh, reason_en=en)

    def _bundle(self, number: int, width: int) -> None:
        path = tile_path(None, number, width)
        try:
            present = split_entries(self._present.read(path, BUNDLE_LIMIT_BYTES), path, number * TILE_WIDTH)
        except (NotThere, AnswerTooLong, EntriesWrong):
            present = []
        wanted = split_hashes(self._tree.tile(0, number, width))
        if [leaf_hash(body) for body in present] != wanted:
            self._write(path, entry_bundle(self._tree.entries(number)))

    def _tile(self, level: int, number: int, width: int) -> None:
        self._put(tile_path(level, number, width), self._tree.tile(level, number, width))

    def _put(self, path: str, content: bytes, *, durable: bool = False) -> None:
        try:
            present = self._present.read(path, NOTE_LIMIT_BYTES)
        except (NotThere, AnswerTooLong):
            present = None
        if present != content:
            self._write(path, content, durable=durable)

    def _write(self, path: str, content: bytes, *, durable: bool = False) -> None:
        """Durable only for the checkpoint: what a run that was cut off has left is looked at again by the next."""
        write_whole(self._folder / path, content, durable=durable)
        self._written += 1
        if len(self._new) < SYNCED_SINGLY:
            self._new.append(self._folder / path)

    def _settle(self) -> None:
        """Make everything that was written durable before a checkpoint says that it is there."""
        if self._written >= SYNCED_SINGLY:
            os.sync()  # once for all of them: a sync for each takes minutes
            return
        for path in self._new:
            sync(path)
        for folder in {parent for path in self._new for parent in path.parents if parent.is_relative_to(self._folder)}:
            sync(folder)


def _outgrown(old_size: int, new_size: int) -> Iterator[str]:
    """Addresses of what was partial in the smaller tree and is full in the larger one."""
    for level in range(LEVELS):
        number, width = (old_size >> 8 * (level + 1)), (old_size >> 8 * level) % TILE_WIDTH
        if width and width_at(new_size, level, number) == TILE_WIDTH:
            yield tile_path(level, number)
            if level == 0:
                yield tile_path(None, number)
