"""Full tiles and full bundles of entries as files: written once, then served without the database.

A file is its content and, behind it, SHA-256 over log key, address and content. What does not fit (torn, decayed, put
under another name, of another log) is not served; it is read from the database again, checked against the signed
checkpoint, and replaced. The hash stands against accidents. Whoever may write in the home could forge it, and would
be found by every reader: each compares what it gets with a signed root.
"""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

from heqi.engines.evidence import service
from heqi.engines.evidence.model import EvidenceDamaged, TileNotFound
from heqi.engines.trust import TILE_WIDTH, VerifierKey
from heqi.engines.trust.filing import write_whole
from heqi.engines.trust.reading import (
    BUNDLE_LIMIT_BYTES,
    CHECKPOINT,
    AnswerTooLong,
    CheckedTree,
    CheckpointWrong,
    EntriesWrong,
    NotThere,
    TileWrong,
    checked_checkpoint,
)
from heqi.engines.trust.tiles import parse_tile_path
from heqi.storage.context import OpenContext

FOLDER = "tiles"
"""Name of the folder below the home."""
HASH_BYTES = 32


class SealedFiles:
    """The files of one log, by its key: a log that goes on under a new key has files of its own."""

    def __init__(self, folder: Path, key: VerifierKey) -> None:
        self._folder = folder / key.fingerprint[:16]
        self._key = str(key).encode()

    def read(self, path: str) -> bytes | None:
        """The content at this address of a full tile; None where there is no file, or one that does not fit."""
        try:
            with (self._folder / path).open("rb") as file:
                whole = file.read(BUNDLE_LIMIT_BYTES + HASH_BYTES)
        except OSError:
            return None
        content, mark = whole[:-HASH_BYTES], whole[-HASH_BYTES:]
        return content if mark == self._mark(path, content) else None

    def keep(self, path: str, content: bytes) -> None:
        """Keep it for the next time; a full disk or a read-only home only means that there is no next time."""
        draft = f"{os.getpid()}-{threading.get_ident()}"
        try:
            # Not synced: what a crash tears does not fit its hash.
            write_whole(self._folder / path, content + self._mark(path, content), durable=False, draft=draft)
        except OSError:
            return

    def _mark(self, path: str, content: bytes) -> bytes:
        return hashlib.sha256(b"\n".join((self._key, path.encode(), content))).digest()


class StoredSource:
    """The log in the database as a ``reading.Source``: each file is read in a short transaction of its own."""

    name = "PostgreSQL"

    def __init__(self, open_context: OpenContext) -> None:
        self._open_context = open_context

    def read(self, path: str, limit_bytes: int) -> bytes:
        """See ``reading.Source``; the problems of the log itself besides."""
        content = self._stored(path)
        if len(content) > limit_bytes:
            raise AnswerTooLong(source=self.name, path=path, limit=limit_bytes)
        return content

    def _stored(self, path: str) -> bytes:
        wanted = parse_tile_path(path)
        with self._open_context() as ctx:
            if wanted is None:
                note = service.checkpoint(ctx) if path == CHECKPOINT else None
                if note is None:
                    raise NotThere(source=self.name, path=path)
                return note
            level, number, width = wanted
            try:
                if level is None:
                    return service.entry_tile(ctx, number, width)
                return service.tile(ctx, level, number, width)
            except TileNotFound as problem:
                raise NotThere(source=self.name, path=path) from problem


def stored_file(open_context: OpenContext, key: VerifierKey, sealed: SealedFiles, path: str) -> bytes:
    """A tile or bundle by its address (``tile/…``): a full one from its file if there is one that fits.

    :class:`TileNotFound`; :class:`EvidenceDamaged` for rows that do not lead to the signed root.
    """
    wanted = parse_tile_path(path)
    if wanted is None:
        raise TileNotFound(tile=ascii(path[:80])[1:-1])
    level, number, width = wanted
    kept = sealed.read(path) if width == TILE_WIDTH else None
    if kept is not None:
        return kept
    source = StoredSource(open_context)
    try:
        content = source.read(path, BUNDLE_LIMIT_BYTES)
    except NotThere as problem:
        raise TileNotFound(tile=path) from problem
    if width == TILE_WIDTH:
        try:
            _check(source, key, level, number, path, content)
        except (TileWrong, EntriesWrong, CheckpointWrong, NotThere) as problem:
            raise EvidenceDamaged(what=f"{path}: {problem}") from problem
        sealed.keep(path, content)
    return content


def _check(source: StoredSource, key: VerifierKey, level: int | None, number: int, path: str, content: bytes) -> None:
    """What is to be kept for ever leads to the signed root."""
    tree = CheckedTree(source, checked_checkpoint(source.read(CHECKPOINT, BUNDLE_LIMIT_BYTES), key))
    if level is None:
        tree.check_entries(number, path, content)
    elif tree.tile(level, number, TILE_WIDTH) != content:
        raise TileWrong(path=path, expected="the tile that was read before", found="another")
