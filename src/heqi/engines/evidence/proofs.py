"""From stored rows to proofs: the tree of a published size, and a path that can be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from heqi.engines.evidence import store
from heqi.engines.evidence.model import PathStep, ProofPath
from heqi.engines.trust import TileTree, inclusion_spans
from heqi.engines.trust.verifier_notes import node_hash
from heqi.storage.context import Context


def stored_tree(ctx: Context, size: int) -> TileTree:
    """The tree of the first ``size`` entries; tiles are read as they are needed."""

    def read(level: int, number: int, width: int) -> bytes:
        with ctx.engine_role("log") as db:
            return store.tile(db, level, number, width)

    return TileTree(size, read)


def draw_path(entry_id: str, leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> ProofPath:
    """The path step by step, with what each step computes."""
    steps: list[PathStep] = []
    result = leaf
    for (start, end), sibling in zip(inclusion_spans(index, size), path, strict=True):
        side = "left" if end <= index else "right"
        result = node_hash(sibling, result) if side == "left" else node_hash(result, sibling)
        level = (end - start - 1).bit_length()
        steps.append(PathStep(side, level, start, end - start, sibling.hex(), result.hex()))
    return ProofPath(
        entry_id=entry_id, index=index, size=size, leaf_hash=leaf.hex(), root=result.hex(), steps=tuple(steps)
    )
