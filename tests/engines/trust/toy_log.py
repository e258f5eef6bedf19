"""A log in memory that can lie: its public files by address, and every way to get them wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from heqi.engines.trust import NoteSigner, checkpoint_text, entry_bundle, leaf_hash, subtree_root
from heqi.engines.trust.reading import AnswerTooLong, NotThere
from heqi.engines.trust.tiles import parse_tile_path, tile_path, width_at
from heqi.engines.trust.tree import Frontier

SIGNER = NoteSigner("toy.example/log", b"k" * 32)
KEY = SIGNER.key


def bodies(count: int, kind: str = "entry") -> list[bytes]:
    """That many entries."""
    return [f"{kind} {number}".encode() for number in range(count)]


def checkpoint_of(entries: Sequence[bytes], signer: NoteSigner = SIGNER) -> bytes:
    """The signed checkpoint over these entries."""
    tree = Frontier().extend([leaf_hash(body) for body in entries])
    return signer.sign(checkpoint_text(signer.key.name, tree.size, tree.root))


class ToyLog:
    """A source; ``size`` is what its checkpoint covers."""

    name = "toy"

    def __init__(self, entries: Sequence[bytes], size: int | None = None) -> None:
        self.entries, self.size = list(entries), len(entries) if size is None else size
        self.note: bytes | None = None
        """A checkpoint to show in place of the right one."""
        self.changes: dict[str, Callable[[bytes], bytes]] = {}
        """By address: what is done to the right bytes."""
        self.missing: set[str] = set()
        self.asked: list[str] = []
        self._hashes = cache(self._whole_row)

    def grow(self, *more: bytes) -> None:
        """Append entries and sign."""
        self.entries += more
        self.size = len(self.entries)
        self._hashes.cache_clear()

    def _whole_row(self, level: int) -> list[bytes]:
        if level == 0:
            return [leaf_hash(body) for body in self.entries[: self.size]]
        below = self._hashes(level - 1)
        return [subtree_root(below[place : place + 256]) for place in range(0, len(below) // 256 * 256, 256)]

    def right(self, path: str) -> bytes | None:
        """What an honest log has at this address."""
        if path == "checkpoint":
            return self.note or checkpoint_of(self.entries[: self.size])
        if path in ("key", "log.vkey"):
            return f"{KEY}\n".encode()
        level, number, width = parse_tile_path(path) or (0, -1, 0)
        if number < 0 or width > width_at(self.size, level or 0, number):
            return None
        first = number * 256
        if level is None:
            return entry_bundle(self.entries[first : first + width])
        return b"".join(self._hashes(level)[first : first + width])

    def read(self, path: str, limit_bytes: int) -> bytes:
        """See ``reading.Source``."""
        self.asked.append(path)
        content = None if path in self.missing else self.right(path)
        if content is None:
            raise NotThere(source=self.name, path=path)
        content = self.changes.get(path, bytes)(content)
        if len(content) > limit_bytes:
            raise AnswerTooLong(source=self.name, path=path, limit=limit_bytes)
        return content


def every_path(size: int) -> list[str]:
    """The addresses that a static copy of a log of this size has."""
    found = ["checkpoint"]
    for level in range(8):
        number = 0
        while width := width_at(size, level, number):
            found.append(tile_path(level, number, width))
            if level == 0:
                found.append(tile_path(None, number, width))
            number += 1
    return found


def flipped(place: int) -> Callable[[bytes], bytes]:
    """Change one bit."""
    return lambda content: content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
