"""Tiles of the log as C2SP tlog-tiles publishes them: addresses, widths, bundles of entries."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence

HASH_BYTES = 32
TILE_WIDTH = 256
"""Hashes in a full tile; a tile of level L holds hashes of subtrees of 256**L leaves."""
TILE_HEIGHT = 8
ENTRY_LIMIT_BYTES = 65_535
"""Longest entry: its length stands in 16 bits."""

_ADDRESS = re.compile(r"(?:x[0-9]{3}/)*[0-9]{3}")
_TILE = re.compile(r"tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")


def tile_path(level: int | None, number: int, width: int = TILE_WIDTH) -> str:
    """Address below the log's prefix, such as ``tile/1/x001/x234/067.p/8``; ``level`` None is the bundle of entries."""
    assert number >= 0
    groups = [f"{number % 1000:03d}"]
    while number := number // 1000:
        groups.insert(0, f"x{number % 1000:03d}")
    partial = "" if width == TILE_WIDTH else f".p/{width}"
    return f"tile/{'entries' if level is None else level}/{'/'.join(groups)}{partial}"


def parse_number(address: str) -> int | None:
    """The number behind ``x001/x234/067``; None for any other spelling than the one of :func:`tile_path`."""
    if _ADDRESS.fullmatch(address) is None:
        return None
    number = int(address.replace("x", "").replace("/", ""))
    return number if tile_path(0, number) == f"tile/0/{address}" else None


def parse_tile_path(path: str) -> tuple[int | None, int, int] | None:
    """Level (None: entries), number and width behind an address of :func:`tile_path`; None for any other spelling."""
    if (match := _TILE.fullmatch(path)) is None:
        return None
    number, width = parse_number(match[2]), int(match[3] or TILE_WIDTH)
    level = None if match[1] == "entries" else int(match[1])
    return None if number is None or tile_path(level, number, width) != path else (level, number, width)


def width_at(size: int, level: int, number: int) -> int:
    """Hashes that tile ``number`` of ``level`` has when the log has ``size`` leaves; 0 where there is none."""
    return max(0, min(TILE_WIDTH, (size >> TILE_HEIGHT * level) - number * TILE_WIDTH))


def completed(old_size: int, new_size: int) -> Iterator[tuple[int, int]]:
    """Level and number of every tile that becomes full while the log grows, lower levels first."""
    level = 0
    while new_size >> TILE_HEIGHT * (level + 1):
        shift = TILE_HEIGHT * (level + 1)
        yield from ((level, number) for number in range(old_size >> shift, new_size >> shift))
        level += 1


def entry_bundle(entries: Sequence[bytes]) -> bytes:
    """Entries one behind the other, each behind its length in two bytes, big endian."""
    assert all(len(entry) <= ENTRY_LIMIT_BYTES for entry in entries)
    return b"".join(struct.pack(">H", len(entry)) + entry for entry in entries)


def split_hashes(tile: bytes) -> list[bytes]:
    """The hashes in a tile."""
    assert len(tile) % HASH_BYTES == 0
    return [tile[place : place + HASH_BYTES] for place in range(0, len(tile), HASH_BYTES)]
