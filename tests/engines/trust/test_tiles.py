"""Addresses and widths of tiles as C2SP tlog-tiles gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heqi.engines.trust import completed, entry_bundle, parse_number, split_hashes, tile_path, width_at


@pytest.mark.parametrize(
    ("level", "number", "width", "path"),
    [
        (0, 0, 256, "tile/0/000"),
        (3, 1234067, 256, "tile/3/x001/x234/067"),
        (0, 273, 112, "tile/0/273.p/112"),
        (None, 999_000, 1, "tile/entries/x999/000.p/1"),
    ],
)
def test_addresses_are_in_groups_of_three_digits(level: int | None, number: int, width: int, path: str) -> None:
    assert tile_path(level, number, width) == path


@given(st.integers(0, 10**12))
def test_a_number_is_read_back_from_its_address(number: int) -> None:
    assert parse_number(tile_path(0, number).removeprefix("tile/0/")) == number


@pytest.mark.parametrize(
    "address", ["", "0", "1", "0000", "x000/001", "001/x002", "x1/002", "x001/", "-01", "٠٠١", "x001/x002"]
)
def test_no_other_spelling_is_an_address(address: str) -> None:
    assert parse_number(address) is None


def test_the_widths_of_the_standards_example() -> None:
    size = 70_000
    assert [width_at(size, 0, number) for number in (0, 272, 273, 274)] == [256, 256, 112, 0]
    assert [width_at(size, 1, number) for number in (0, 1, 2)] == [256, 17, 0]
    assert [width_at(size, 2, number) for number in (0, 1)] == [1, 0]
    assert width_at(size, 3, 0) == 0


@given(st.integers(0, 200_000), st.integers(0, 70_000))
def test_growth_completes_each_full_tile_once(old: int, growth: int) -> None:
    new = old + growth
    full = {(level, number) for level in range(4) for number in range(new >> 8 * (level + 1))}
    before = {(level, number) for level in range(4) for number in range(old >> 8 * (level + 1))}
    tiles = list(completed(old, new))
    assert len(tiles) == len(set(tiles))
    assert set(tiles) == full - before
    assert [level for level, _ in tiles] == sorted(level for level, _ in tiles), "lower levels come first"


def test_entries_stand_behind_their_lengths() -> None:
    assert entry_bundle([b"", b"abc", bytes(300)]) == b"\x00\x00\x00\x03abc\x01\x2c" + bytes(300)


def test_a_tile_splits_into_its_hashes() -> None:
    assert split_hashes(b"a" * 32 + b"b" * 32) == [b"a" * 32, b"b" * 32]
