"""The building side of the tree (RFC 6962, RFC 9162): growth in constant memory, proofs out of tiles.

A *complete subtree* is named by its level and index: it covers the leaves ``index * 2**level`` to
``(index + 1) * 2**level``. Every tree is a row of complete subtrees of falling size, its *frontier*.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import reduce

import msgspec

from heqi.engines.trust.tiles import TILE_HEIGHT, TILE_WIDTH, split_hashes, width_at
from heqi.engines.trust.verifier_notes import node_hash

EMPTY_ROOT = hashlib.sha256(b"").digest()
"""Root of the tree without leaves."""

ReadTile = Callable[[int, int, int], bytes]
"""The hashes of a tile, given its level, number and width."""


class Frontier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tree by its complete subtrees, largest first: all that is needed to append and to know the root."""

    size: int = 0
    """Leaves."""
    hashes: tuple[bytes, ...] = ()

    def append(self, leaf: bytes) -> Frontier:
        """The tree with one more leaf, given by its hash."""
        return self.extend((leaf,))

    def extend(self, leaves: Sequence[bytes]) -> Frontier:
        """The tree with more leaves, given by their hashes."""
        hashes = list(self.hashes)
        for size, leaf in enumerate(leaves, start=self.size):
            right, full = leaf, size
            while full & 1:
                right, full = node_hash(hashes.pop(), right), full >> 1
            hashes.append(right)
        return Frontier(self.size + len(leaves), tuple(hashes))

    @property
    def root(self) -> bytes:
        """Root of the tree."""
        return bag(self.hashes)


def trailing_ones(number: int) -> int:
    """How many of its lowest bits are set, before the first that is not."""
    return (~number & (number + 1)).bit_length() - 1


def bag(hashes: Sequence[bytes]) -> bytes:
    """Root over complete subtrees of falling size."""
    if not hashes:
        return EMPTY_ROOT
    return reduce(lambda right, left: node_hash(left, right), reversed(hashes[:-1]), hashes[-1])


def subtree_root(hashes: Sequence[bytes]) -> bytes:
    """Root over 2**n hashes of equal level: of a full tile, say."""
    assert hashes
    assert len(hashes) & (len(hashes) - 1) == 0, "only complete subtrees"
    row = list(hashes)
    while len(row) > 1:
        row = [node_hash(row[place], row[place + 1]) for place in range(0, len(row), 2)]
    return row[0]


def complete_subtrees(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Level and index of the complete subtrees of the leaves ``start`` to ``end``, where ``start`` fits the largest."""
    while start < end:
        level = (end - start).bit_length() - 1
        assert start % (1 << level) == 0
        yield level, start >> level
        start += 1 << level


class TileTree:
    """The tree of ``size`` leaves, read from its tiles; each tile is read at most once."""

    def __init__(self, size: int, read_tile: ReadTile) -> None:
        self.size = size
        self._read_tile = read_tile
        self._tiles: dict[tuple[int, int], list[bytes]] = {}
        self._nodes: dict[tuple[int, int], bytes] = {}

    def node(self, level: int, index: int) -> bytes:
        """Hash of a complete subtree; each is computed at most once."""
        if (level, index) not in self._nodes:
            self._nodes[level, index] = self._node(level, index)
        return self._nodes[level, index]

    def _node(self, level: int, index: int) -> bytes:
        tile_level, height = divmod(level, TILE_HEIGHT)
        first = index << height
        row = self._tile(tile_level, first // TILE_WIDTH)
        place = first % TILE_WIDTH
        assert place + (1 << height) <= len(row), "the subtree is not complete in this tree"
        return subtree_root(row[place : place + (1 << height)])

    def _tile(self, level: int, number: int) -> list[bytes]:
        if (level, number) not in self._tiles:
            width = width_at(self.size, level, number)
            self._tiles[level, number] = split_hashes(self._read_tile(level, number, width)) if width else []
        return self._tiles[level, number]

    def span(self, start: int, end: int) -> bytes:
        """Root over the leaves ``start`` to ``end``, a subtree of RFC 6962."""
        return bag([self.node(level, index) for level, index in complete_subtrees(start, end)])

    def frontier(self) -> Frontier:
        """The complete subtrees of the whole tree."""
        return Frontier(self.size, tuple(self.node(level, index) for level, index in complete_subtrees(0, self.size)))

    def root(self) -> bytes:
        """Root of the tree."""
        return self.span(0, self.size)

    def inclusion(self, index: int) -> list[bytes]:
        """Path from the leaf at ``index`` to the root, nearest sibling first (RFC 9162, 2.1.3.1)."""
        assert 0 <= index < self.size
        return [self.span(start, end) for start, end in inclusion_spans(index, self.size)]

    def consistency(self, old_size: int) -> list[bytes]:
        """Proof that the tree of ``old_size`` leaves is a prefix of this one (RFC 9162, 2.1.4.1)."""
        assert 0 <= old_size <= self.size
        if old_size in (0, self.size):
            return []
        return [self.span(start, end) for start, end in _consistency_spans(old_size, 0, self.size, True)]


def inclusion_spans(index: int, size: int) -> list[tuple[int, int]]:
    """The leaves that each step of an inclusion path covers, nearest sibling first."""
    start, end, spans = 0, size, list[tuple[int, int]]()
    while end - start > 1:
        middle = start + split(end - start)
        if index < middle:
            spans.append((middle, end))
            end = middle
        else:
            spans.append((start, middle))
            start = middle
    return spans[::-1]


def split(size: int) -> int:
    """The largest power of two below ``size``: where RFC 6962 divides a tree."""
    return 1 << (size - 1).bit_length() - 1


def _consistency_spans(old: int, start: int, end: int, whole: bool) -> list[tuple[int, int]]:
    """RFC 6962's SUBPROOF over the leaves ``start`` to ``end``; ``old`` counts from 0."""
    if old == end:
        return [] if whole else [(start, end)]
    middle = start + split(end - start)
    if old <= middle:
        return [*_consistency_spans(old, start, middle, whole), (middle, end)]
    return [*_consistency_spans(old, middle, end, False), (start, middle)]


def is_consistent(old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the smaller tree is a prefix of the larger one (RFC 9162, 2.1.4.2)."""
    if not 0 <= old_size <= new_size:
        return False
    if old_size in (0, new_size):
        return not proof and old_root == (EMPTY_ROOT if old_size == 0 else new_root)
    return implied_roots(old_size, old_root, new_size, proof) == (old_root, new_root)


def implied_roots(old_size: int, old_root: bytes, new_size: int, proof: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """The roots of both trees that a consistency proof leads to; None when it leads nowhere.

    Whoever made the proof of a tree says with it what root the smaller tree has inside the larger one. Where the old
    size is a power of two the proof does not say: it begins with the ``old_root`` that the reader knows.
    """
    assert 0 < old_size < new_size
    path = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    shift = trailing_ones(old_size - 1)
    fn, sn = old_size - 1 >> shift, new_size - 1 >> shift
    if not path:
        return None
    old = new = path[0]
    for sibling in path[1:]:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            new = node_hash(new, sibling)
        fn, sn = fn >> 1, sn >> 1
    return (old, new) if sn == 0 else None
