"""Reading a log in the format of C2SP tlog-tiles, of whomever: no byte counts that does not lead to a signed root.

A :class:`Source` hands out bytes by address. Here is the one for folders; the one for the web, which is the only part
that knows a network, is ``heqi.edge.monitor.web``. A :class:`CheckedTree` reads tiles and entries of one signed
checkpoint out of a source and compares each with the tile above it, up to the root: whoever keeps the bytes need not
be trusted. Memory does not depend on the size of the log.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from heqi.engines.trust.tiles import (
    ENTRY_LIMIT_BYTES,
    HASH_BYTES,
    TILE_HEIGHT,
    TILE_WIDTH,
    split_hashes,
    tile_path,
    width_at,
)
from heqi.engines.trust.tree import EMPTY_ROOT, Frontier, TileTree, complete_subtrees, subtree_root
from heqi.engines.trust.verifier import Refused, VerifierKey, leaf_hash, open_checkpoint
from heqi.kernel.problems import Problem

CHECKPOINT = "checkpoint"
KEY_PATHS = ("key", "log.vkey")
"""Where a log, and a folder made of one, shows its verifier key."""
NOTE_LIMIT_BYTES = 65_536
BUNDLE_LIMIT_BYTES = TILE_WIDTH * (ENTRY_LIMIT_BYTES + 2)
TILES_KEPT = 64
"""Checked tiles that are kept in memory, 8 KiB each."""
LEVELS = 8


class SourceUnreachable(Problem):
    """{source} 没有正常应答：{reason}。
    {source} does not answer properly: {reason}.
    → 请检查地址与网络后再试；对日志本身未得出任何结论。
    → Check address and network, then try again; nothing was found out about the log."""

    status = 503


class AccessRefused(Problem):
    """{source} 拒绝访问 {path}（{status_code}）。
    {source} refuses access to {path} ({status_code}).
    → 成员日志须用 --token 提供有效的接口令牌（范围 evidence:read）。
    → A log for members needs --token with a valid API token of the scope evidence:read."""

    status = 403


class NotThere(Problem):
    """{source} 没有提供 {path}。
    {source} does not have {path}.
    → 已签名的检查点所需的内容不能缺；请核对地址，并向日志方询问。
    → What a signed checkpoint needs must be there; check the address, then ask the log's operator."""

    status = 404


class AnswerTooLong(Problem):
    """{source} 的 {path} 超过 {limit} 字节。
    {path} of {source} has more than {limit} bytes.
    → 日志的内容不会这么长；请保留现场并向日志方询问。
    → Nothing of a log is as long; keep what you have and ask the log's operator."""

    status = 502


class CheckpointWrong(Problem):
    """检查点不成立：{reason_zh}。
    The checkpoint does not hold: {reason_en}.
    → 请核对日志公钥与地址；不要依赖这个检查点。
    → Check the log's key and address; do not rely on this checkpoint."""

    status = 422


class TileWrong(Problem):
    """分片 {path} 与已签名的根不符：应为 {expected}，实为 {found}。
    The tile {path} does not fit the signed root: expected {expected}, found {found}.
    → 请保留检查点与分片，并向日志方询问。
    → Keep checkpoint and tile, and ask the log's operator."""

    status = 422


class EntriesWrong(Problem):
    """条目包 {path} 与已签名的根不符（序号 {index}）：应为 {expected}，实为 {found}。
    The bundle of entries {path} does not fit the signed root at entry {index}: expected {expected}, found {found}.
    → 请保留检查点与条目包，并向日志方询问。
    → Keep checkpoint and bundle, and ask the log's operator."""

    status = 422


class Source(Protocol):
    """Where a log's public files come from."""

    name: str
    """For people: an address or a folder."""

    def read(self, path: str, limit_bytes: int) -> bytes:
        """The whole file at ``path``, such as ``tile/0/000.p/3``, of at most so many bytes.

        :class:`NotThere`, :class:`AnswerTooLong`, :class:`AccessRefused`, :class:`SourceUnreachable`.
        """
        ...


class FolderSource:
    """A log as static files in a folder, such as ``heqi evidence export`` writes it."""

    def __init__(self, folder: Path) -> None:
        self.name = str(folder)
        self._folder = folder

    def read(self, path: str, limit_bytes: int) -> bytes:
        """See :class:`Source`."""
        file = self._folder / path
        try:
            if file.exists() and not file.is_file():
                raise NotThere(source=self.name, path=path)  # a pipe would keep us waiting
            with file.open("rb") as opened:
                content = opened.read(limit_bytes + 1)
        except (FileNotFoundError, NotADirectoryError):
            raise NotThere(source=self.name, path=path) from None
        except OSError as error:
            raise SourceUnreachable(source=self.name, reason=error.strerror) from error
        if len(content) > limit_bytes:
            raise AnswerTooLong(source=self.name, path=path, limit=limit_bytes)
        return content


class Checkpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A checkpoint whose signature by the log has been verified."""

    size: int
    root: bytes
    note: bytes


NOTHING = Checkpoint(0, EMPTY_ROOT, b"")
"""What everybody knows of a log before its first checkpoint."""


def checked_checkpoint(note: bytes, key: VerifierKey) -> Checkpoint:
    """The checkpoint in a signed note. :class:`CheckpointWrong`."""
    try:
        size, root = open_checkpoint(note, key)
    except Refused as refusal:
        raise CheckpointWrong(reason_zh=refusal.zh, reason_en=refusal.en) from refusal
    if size == 0 and root != EMPTY_ROOT:
        raise CheckpointWrong(reason_zh="空日志的根不对", reason_en="the root of an empty log is another")
    return Checkpoint(size, root, note)


def read_checkpoint(source: Source, key: VerifierKey) -> Checkpoint:
    """The newest checkpoint of a source. Problems as :meth:`Source.read` and :class:`CheckpointWrong`."""
    return checked_checkpoint(source.read(CHECKPOINT, NOTE_LIMIT_BYTES), key)


class CheckedTree:
    """The tree of one signed checkpoint; every hash and every entry that it gives leads to the signed root."""

    def __init__(self, source: Source, checkpoint: Checkpoint) -> None:
        """Reads the right edge of the tree, at most eight small tiles. :class:`TileWrong`, and as the source."""
        self.source, self.checkpoint, self.size = source, checkpoint, checkpoint.size
        self._edge = dict(self._read_edge())
        self._kept = OrderedDict[tuple[int, int], bytes]()
        root = TileTree(self.size, lambda level, number, width: self._edge[level]).root()
        if root != checkpoint.root:
            paths = " ".join(self._edge_path(level) for level in self._edge)
            raise TileWrong(path=paths, expected=checkpoint.root.hex(), found=root.hex())

    def _edge_width(self, level: int) -> int:
        return (self.size >> TILE_HEIGHT * level) % TILE_WIDTH

    def _edge_path(self, level: int) -> str:
        return tile_path(level, self.size >> TILE_HEIGHT * (level + 1), self._edge_width(level))

    def _read_edge(self) -> Iterator[tuple[int, bytes]]:
        for level in range(LEVELS):
            if width := self._edge_width(level):
                yield level, self._raw(level, self.size >> TILE_HEIGHT * (level + 1), width)

    def _raw(self, level: int, number: int, width: int) -> bytes:
        """What the source has there: ``width`` hashes, or the first of a tile that has become full meanwhile."""
        path, size_bytes = tile_path(level, number, width), width * HASH_BYTES
        try:
            content = self.source.read(path, size_bytes)
        except NotThere:
            if width == TILE_WIDTH:
                raise
            path, size_bytes = tile_path(level, number), TILE_WIDTH * HASH_BYTES
            content = self.source.read(path, size_bytes)
        if len(content) != size_bytes:
            raise TileWrong(path=path, expected=f"{size_bytes} bytes", found=f"{len(content)} bytes")
        return content[: width * HASH_BYTES]

    def tile(self, level: int, number: int, width: int) -> bytes:
        """The first ``width`` hashes of a tile. :class:`TileWrong`, and as the source."""
        if number == self.size >> TILE_HEIGHT * (level + 1):
            whole = self._edge[level]
        elif (level, number) in self._kept:
            self._kept.move_to_end((level, number))
            whole = self._kept[level, number]
        else:
            whole = self._checked(level, number)
        assert width * HASH_BYTES <= len(whole), "no such hashes in this tree"
        return whole[: width * HASH_BYTES]

    def _checked(self, level: int, number: int) -> bytes:
        content = self._raw(level, number, TILE_WIDTH)
        place = number % TILE_WIDTH
        above = self.tile(level + 1, number // TILE_WIDTH, place + 1)[-HASH_BYTES:]
        root = subtree_root(split_hashes(content))
        if root != above:
            raise TileWrong(path=tile_path(level, number), expected=above.hex(), found=root.hex())
        self._kept[level, number] = content
        if len(self._kept) > TILES_KEPT:
            self._kept.popitem(last=False)
        return content

    def tiles(self) -> TileTree:
        """The same tree for proofs, roots of former sizes and frontiers."""
        return TileTree(self.size, self.tile)

    def frontier_at(self, size: int) -> Frontier:
        """The tree as it was at a former ``size``, by its complete subtrees."""
        assert 0 <= size <= self.size
        tree = self.tiles()
        return Frontier(size, tuple(tree.node(level, index) for level, index in complete_subtrees(0, size)))

    def entries(self, number: int) -> list[bytes]:
        """The entries of a bundle, each the one whose hash stands in its tile. :class:`EntriesWrong`, as the source."""
        width = width_at(self.size, 0, number)
        assert width, "no such bundle in this tree"
        path, content = self._raw_entries(number, width)
        return self.check_entries(number, path, content)

    def check_entries(self, number: int, path: str, bundle: bytes) -> list[bytes]:
        """The entries in ``bundle``, found at ``path``, if they are those of bundle ``number`` of this tree.

        :class:`EntriesWrong`, and as the source.
        """
        width, first = width_at(self.size, 0, number), number * TILE_WIDTH
        found = split_entries(bundle, path, first)[:width]
        if len(found) != width:
            raise EntriesWrong(path=path, index=first + len(found), expected="an entry", found="none")
        for place, (body, wanted) in enumerate(zip(found, split_hashes(self.tile(0, number, width)), strict=True)):
            leaf = leaf_hash(body)
            if leaf != wanted:
                raise EntriesWrong(path=path, index=first + place, expected=wanted.hex(), found=leaf.hex())
        return found

    def _raw_entries(self, number: int, width: int) -> tuple[str, bytes]:
        path = tile_path(None, number, width)
        try:
            return path, self.source.read(path, width * (ENTRY_LIMIT_BYTES + 2))
        except NotThere:
            if width == TILE_WIDTH:
                raise
            path = tile_path(None, number)
            return path, self.source.read(path, BUNDLE_LIMIT_BYTES)


def split_entries(bundle: bytes, path: str, first: int) -> list[bytes]:
    """The entries in a bundle, whose first has the index ``first``. :class:`EntriesWrong` where it is cut off."""
    found: list[bytes] = []
    place = 0
    while place < len(bundle):
        end = place + 2 + int.from_bytes(bundle[place : place + 2], "big")
        if place + 2 > len(bundle) or end > len(bundle) or len(found) == TILE_WIDTH:
            raise EntriesWrong(
                path=path, index=first + len(found), expected="whole entries", found=f"{len(bundle) - place} bytes left"
            )
        found.append(bundle[place + 2 : end])
        place = end
    return found
