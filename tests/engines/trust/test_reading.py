"""Nothing that is read counts unless it leads to the signed root."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from heqi.engines.trust import NoteSigner, leaf_hash
from heqi.engines.trust.filing import alone_in, write_whole
from heqi.engines.trust.reading import (
    TILES_KEPT,
    AnswerTooLong,
    CheckedTree,
    CheckpointWrong,
    EntriesWrong,
    FolderSource,
    NotThere,
    SourceUnreachable,
    TileWrong,
    checked_checkpoint,
    read_checkpoint,
)
from heqi.engines.trust.tiles import parse_tile_path, tile_path
from heqi.engines.trust.tree import Frontier
from heqi.kernel.problems import Problem
from tests.engines.trust.toy_log import KEY, ToyLog, bodies, checkpoint_of, every_path, flipped

SIZES = [1, 2, 255, 256, 257, 512, 1000, 65_536 + 300]


def tree_of(log: ToyLog) -> CheckedTree:
    return CheckedTree(log, read_checkpoint(log, KEY))


@pytest.mark.parametrize("size", SIZES)
def test_an_honest_log_is_read_whole(size: int) -> None:
    log = ToyLog(bodies(size))
    tree = tree_of(log)
    found = [body for number in range(-(-size // 256)) for body in tree.entries(number)]
    assert found == log.entries


@pytest.mark.parametrize("size", [1, 256, 300, 1000])
def test_every_former_root_is_that_of_the_former_log(size: int) -> None:
    tree = tree_of(ToyLog(bodies(size)))
    frontier = Frontier()
    for body in bodies(size):
        if frontier.size % 37 == 0:
            assert tree.frontier_at(frontier.size) == frontier
        frontier = frontier.append(leaf_hash(body))
    assert tree.frontier_at(size) == frontier


@pytest.mark.parametrize("size", [3, 256, 700])
def test_a_changed_bit_in_any_file_is_found(size: int) -> None:
    for path in every_path(size):
        whole = ToyLog(bodies(size)).right(path)
        assert whole is not None
        for place in (0, len(whole) // 2, len(whole) - 1):
            log = ToyLog(bodies(size))
            log.changes[path] = flipped(place)
            with pytest.raises((TileWrong, EntriesWrong, CheckpointWrong)):
                read_all(log)


def read_all(log: ToyLog) -> None:
    tree = tree_of(log)
    for number in range(-(-log.size // 256)):
        tree.entries(number)


@pytest.mark.parametrize("path", ["tile/0/000", "tile/0/256", "tile/1/000"])
def test_a_full_tile_leads_to_the_one_above_it(path: str) -> None:
    log = ToyLog([b"entry"] * (65_536 + 300))
    log.changes[path] = flipped(31)
    tree = tree_of(log)
    with pytest.raises(TileWrong, match=path):
        tree.tile(0, int(path[-3:]) if path.startswith("tile/0") else 7, 256)


@pytest.mark.parametrize("less_bytes", [1, 32])
@pytest.mark.parametrize("path", ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"])
def test_a_tile_of_another_width_is_named(path: str, less_bytes: int) -> None:
    log = ToyLog(bodies(300))
    log.changes[path] = lambda content: content[:-less_bytes]
    with pytest.raises(TileWrong, match=path):
        read_all(log)


def test_more_than_a_tile_or_bundle_can_hold_is_refused() -> None:
    for path in ("tile/0/000", "tile/0/001.p/44"):
        log = ToyLog(bodies(300))
        log.changes[path] = lambda content: content + b"\0" * 32
        with pytest.raises(AnswerTooLong):
            read_all(log)
    log = ToyLog(bodies(300))
    log.changes["tile/entries/001.p/44"] = lambda content: content + b"\0\1x"
    read_all(log)  # a bundle may have grown: what is beyond this checkpoint is not taken
    log.changes["tile/entries/001.p/44"] = lambda content: content + b"\0"
    with pytest.raises(EntriesWrong):
        read_all(log)


def test_a_tile_that_has_become_full_stands_for_the_partial_one() -> None:
    log = ToyLog(bodies(600))
    note = checkpoint_of(bodies(300))
    log.missing = {"tile/0/001.p/44", "tile/entries/001.p/44", "tile/1/000.p/1"}
    tree = CheckedTree(ToyLogWithLevelOne(log), checked_checkpoint(note, KEY))
    assert tree.entries(1) == bodies(300)[256:]


class ToyLogWithLevelOne:
    """Shows the small tile of level 1 as it was: that one cannot be full yet."""

    name = "toy"

    def __init__(self, log: ToyLog) -> None:
        self.log = log

    def read(self, path: str, limit_bytes: int) -> bytes:
        if path == "tile/1/000.p/1":
            return ToyLog(bodies(300)).read(path, limit_bytes)
        return self.log.read(path, limit_bytes)


def test_what_is_missing_is_named() -> None:
    log = ToyLog(bodies(600))
    log.missing = {"tile/0/001"}
    with pytest.raises(NotThere, match="tile/0/001"):
        read_all(log)


def test_a_checkpoint_of_another_key_name_or_form_does_not_hold() -> None:
    other = NoteSigner(KEY.name, b"o" * 32)
    for note in (checkpoint_of(bodies(3), other), checkpoint_of(bodies(3))[:-2], b"", b"\xff" * 40):
        with pytest.raises(CheckpointWrong):
            checked_checkpoint(note, KEY)
    assert checked_checkpoint(checkpoint_of([]), KEY).size == 0


def test_memory_does_not_grow_with_the_log() -> None:
    tree = tree_of(ToyLog(bodies(256 * (TILES_KEPT + 40))))
    for number in range(TILES_KEPT + 40):
        tree.tile(0, number, 256)
    assert len(tree._kept) <= TILES_KEPT  # pyright: ignore[reportPrivateUsage]


def test_a_tile_address_has_one_spelling() -> None:
    for path in ("tile/0/000", "tile/entries/x001/234", "tile/63/x001/x234/067.p/8", "tile/1/000.p/255"):
        level, number, width = parse_tile_path(path) or (None, -1, 0)
        assert tile_path(level, number, width) == path
    for wrong in (
        *("tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/08", "tile/0/x000/001", "tile/0/0000", "tile/0/000/"),
        *("tile/64/000", "tile/00/000", "tile/entries/", "/tile/0/000", "tile/0/٠٠٠", "checkpoint"),
    ):
        assert parse_tile_path(wrong) is None, wrong


def test_a_folder_shows_files_only(tmp_path: Path) -> None:
    source = FolderSource(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "long").write_bytes(b"x" * 11)
    (tmp_path / "folder").mkdir()
    for path in ("pipe", "folder", "none", "long/below"):
        with pytest.raises(NotThere):
            source.read(path, 10)
    with pytest.raises(AnswerTooLong):
        source.read("long", 10)
    with pytest.raises((SourceUnreachable, NotThere)):
        source.read("n" * 300, 10)


def test_a_file_is_replaced_whole_and_a_failure_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "below" / "file"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    (tmp_path / "below" / "taken").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(tmp_path / "below" / "taken", b"x")
    assert sorted(each.name for each in path.parent.iterdir()) == ["file", "taken"]


def test_a_folder_has_one_worker_at_a_time(tmp_path: Path) -> None:
    with alone_in(tmp_path) as first, alone_in(tmp_path) as second:
        assert (first, second) == (True, False)
    with alone_in(tmp_path) as third:
        assert third


def test_problems_say_what_to_do() -> None:
    with pytest.raises(Problem, match="does not fit the signed root"):
        raise TileWrong(path="tile/0/000", expected="a", found="b")
