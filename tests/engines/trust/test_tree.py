"""The tree against RFC 6962's vectors and against its recursive definition."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heqi.engines.trust import Frontier, TileTree, inclusion_spans, is_consistent, leaf_hash, subtree_root
from heqi.engines.trust.tree import EMPTY_ROOT, trailing_ones
from heqi.engines.trust.verifier_notes import node_hash, root_from_path

LARGEST = 70
VECTOR_LEAVES = [
    bytes.fromhex(data)
    for data in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
VECTOR_ROOTS = {
    0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


def recursive_root(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 6962, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    middle = 1
    while middle * 2 < len(leaves):
        middle *= 2
    return node_hash(recursive_root(leaves[:middle]), recursive_root(leaves[middle:]))


def recursive_path(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH of RFC 6962, word for word."""
    if len(leaves) <= 1:
        return []
    middle = 1
    while middle * 2 < len(leaves):
        middle *= 2
    if index < middle:
        return [*recursive_path(index, leaves[:middle]), recursive_root(leaves[middle:])]
    return [*recursive_path(index - middle, leaves[middle:]), recursive_root(leaves[:middle])]


def leaves_of(size: int) -> list[bytes]:
    return [leaf_hash(number.to_bytes(4, "big")) for number in range(size)]


def tree_of(leaves: Sequence[bytes]) -> TileTree:
    """A tree over tiles cut from the leaves by the recursive definition."""

    def read(level: int, number: int, width: int) -> bytes:
        step = 256**level
        starts = range(number * 256 * step, (number * 256 + width) * step, step)
        return b"".join(recursive_root(leaves[start : start + step]) for start in starts)

    return TileTree(len(leaves), read)


@pytest.mark.parametrize(("size", "root"), VECTOR_ROOTS.items())
def test_roots_are_those_of_the_rfc(size: int, root: str) -> None:
    assert Frontier().extend([leaf_hash(leaf) for leaf in VECTOR_LEAVES[:size]]).root.hex() == root


@given(st.integers(0, 700))
@settings(max_examples=60, deadline=None)
def test_growth_gives_the_recursive_root(size: int) -> None:
    leaves = leaves_of(size)
    grown = Frontier().extend(leaves)
    assert grown.root == recursive_root(leaves) == tree_of(leaves).root()
    assert grown == tree_of(leaves).frontier()
    assert len(grown.hashes) == size.bit_count()


def test_every_inclusion_proof_is_that_of_the_rfc_and_verifies() -> None:
    for size in range(1, LARGEST):
        leaves = leaves_of(size)
        tree, root = tree_of(leaves), recursive_root(leaves)
        for index in range(size):
            path = tree.inclusion(index)
            assert path == recursive_path(index, leaves)
            assert root_from_path(leaves[index], index, size, path) == root


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_proofs_across_tiles_verify(data: st.DataObject) -> None:
    size = data.draw(st.integers(257, 1200))
    index = data.draw(st.integers(0, size - 1))
    leaves = leaves_of(size)
    path = tree_of(leaves).inclusion(index)
    assert path == recursive_path(index, leaves)
    assert root_from_path(leaves[index], index, size, path) == recursive_root(leaves)


def test_a_path_holds_for_no_other_leaf_place_or_length() -> None:
    for size in range(1, 20):
        leaves = leaves_of(size)
        tree, root = tree_of(leaves), recursive_root(leaves)
        for index in range(size):
            path = tree.inclusion(index)
            for other in range(-1, size + 2):
                assert (root_from_path(leaves[index], other, size, path) == root) is (other == index)
            assert root_from_path(leaf_hash(b"another"), index, size, path) != root
            assert root_from_path(leaves[index], index, size, [*path, root]) != root
            for place, sibling in enumerate(path):
                bent = bytes([sibling[0] ^ 1]) + sibling[1:]
                assert root_from_path(leaves[index], index, size, [*path[:place], bent, *path[place + 1 :]]) != root
                assert root_from_path(leaves[index], index, size, path[:place] + path[place + 1 :]) != root


def test_every_consistency_proof_verifies_and_no_other_root_does() -> None:
    roots = [recursive_root(leaves_of(size)) for size in range(LARGEST)]
    for new in range(LARGEST):
        tree = tree_of(leaves_of(new))
        for old in range(new + 1):
            proof = tree.consistency(old)
            assert is_consistent(old, roots[old], new, roots[new], proof)
            assert not is_consistent(old, hashlib.sha256(b"?").digest(), new, roots[new], proof)
            if old:
                assert not is_consistent(old, roots[old], new, hashlib.sha256(b"?").digest(), proof)
            if proof:
                assert not is_consistent(old, roots[old], new, roots[new], proof[:-1])
                assert not is_consistent(old, roots[old], new, roots[new], [*proof, proof[0]])


@pytest.mark.parametrize(("old", "new"), [(3, 2), (-1, 2), (2, 3)])
def test_nothing_is_consistent_without_a_proof(old: int, new: int) -> None:
    assert not is_consistent(old, EMPTY_ROOT, new, EMPTY_ROOT, [])


def test_the_spans_of_a_path_cover_all_other_leaves() -> None:
    for size in range(1, LARGEST):
        for index in range(size):
            covered = [leaf for start, end in inclusion_spans(index, size) for leaf in range(start, end)]
            assert sorted([*covered, index]) == list(range(size))


def test_a_full_tile_has_the_root_of_its_leaves() -> None:
    assert subtree_root(leaves_of(256)) == recursive_root(leaves_of(256))


@given(st.integers(0, 2**40))
def test_trailing_ones_are_counted(number: int) -> None:
    bits = bin(number)[2:]
    assert trailing_ones(number) == len(bits) - len(bits.rstrip("1"))
