"""Static files of a log: whole, resumable, and a log of their own at every moment."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from heqi.engines.evidence import EvidenceLog
from heqi.engines.evidence.exporting import ExportElsewhere, ExportInUse, ExportNotWritten, export
from heqi.engines.evidence.sealed import StoredSource
from heqi.engines.trust.filing import alone_in
from heqi.engines.trust.reading import CheckedTree, EntriesWrong, FolderSource, NotThere, TileWrong, read_checkpoint
from heqi.storage import OpenContext
from tests.engines.evidence.conftest import Put
from tests.engines.evidence.test_interop import check_tiles, checked
from tests.engines.trust.toy_log import KEY, ToyLog, bodies, every_path, flipped

__all__ = ["check_tiles"]

LARGE = 200_000
"""Entries of the largest export here."""


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def read_all(folder: Path, key: object = KEY) -> list[bytes]:
    source = FolderSource(folder)
    tree = CheckedTree(source, read_checkpoint(source, key))  # pyright: ignore[reportArgumentType]
    return [body for number in range(-(-tree.size // 256)) for body in tree.entries(number)]


@pytest.mark.parametrize("size", [1, 255, 256, 257, 1000, 65_536 + 10])
def test_an_export_holds_every_file_of_the_log_and_no_other(tmp_path: Path, size: int) -> None:
    log = ToyLog(bodies(size))
    done = export(log, KEY, tmp_path)
    found = files_in(tmp_path)
    assert set(found) == {*every_path(size), "log.vkey"}
    assert all(found[path] == log.right(path) for path in found)
    assert (done.size, done.grown_by, done.written) == (size, size, len(found))
    assert read_all(tmp_path) == log.entries


def test_an_export_is_brought_up_and_keeps_what_fits(tmp_path: Path) -> None:
    log = ToyLog(bodies(300))
    export(log, KEY, tmp_path)
    log.asked.clear()
    again = export(log, KEY, tmp_path)
    assert (again.grown_by, again.written) == (0, 0)
    log.grow(*bodies(20, "more"))
    third = export(log, KEY, tmp_path)
    assert (third.grown_by, third.written) == (20, 3), "a tile, a bundle, the checkpoint; the tile above is the same"
    assert "tile/entries/000" not in log.asked
    assert read_all(tmp_path) == log.entries
    old = tmp_path / "tile" / "0" / "001.p"
    assert sorted(each.name for each in old.iterdir()) == ["44", "64"], "a checkpoint that somebody holds needs it"
    log.grow(*bodies(300, "again"))
    export(log, KEY, tmp_path)
    assert set(files_in(tmp_path)) == {*every_path(620), "log.vkey"} | {"tile/1/000.p/1"}
    assert read_all(tmp_path) == log.entries


def test_a_damaged_file_is_put_right_when_asked_to(tmp_path: Path) -> None:
    log = ToyLog(bodies(700))
    export(log, KEY, tmp_path)
    for path in ("tile/entries/001", "tile/0/000", "tile/1/000.p/2"):
        file = tmp_path / path
        file.write_bytes(flipped(7)(file.read_bytes()))
    (tmp_path / "tile/entries/000").write_bytes(b"")
    (tmp_path / "tile/0/001").write_bytes(b"x" * 100_000)
    assert export(log, KEY, tmp_path, repair=True).written == 5
    assert read_all(tmp_path) == log.entries


def test_what_does_not_lead_to_the_signed_root_is_not_exported(tmp_path: Path) -> None:
    for path, problem in (("tile/entries/001", EntriesWrong), ("tile/0/001", TileWrong)):
        log = ToyLog(bodies(700))
        log.changes[path] = flipped(9)
        with pytest.raises(problem):
            export(log, KEY, tmp_path / "new")
        assert not (tmp_path / "new" / "checkpoint").exists()
        assert not (tmp_path / "new" / path).exists()


def test_an_export_of_another_history_is_left_alone(tmp_path: Path) -> None:
    export(ToyLog(bodies(300)), KEY, tmp_path)
    before = files_in(tmp_path)
    other = bodies(300, "other")
    for log in (ToyLog(other), ToyLog([*other, b"more"]), ToyLog(bodies(299))):
        with pytest.raises(ExportElsewhere):
            export(log, KEY, tmp_path)
        assert files_in(tmp_path) == before
    (tmp_path / "checkpoint").write_bytes(b"nonsense")
    with pytest.raises(ExportElsewhere):
        export(ToyLog(bodies(300)), KEY, tmp_path)


def test_one_export_at_a_time_and_an_empty_log_has_none(tmp_path: Path) -> None:
    with alone_in(tmp_path), pytest.raises(ExportInUse):
        export(ToyLog(bodies(3)), KEY, tmp_path)
    log = ToyLog([])
    log.missing = {"checkpoint"}
    with pytest.raises(NotThere):
        export(log, KEY, tmp_path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportNotWritten):
        export(ToyLog(bodies(3)), KEY, tmp_path / "file" / "below")


EXPORT = """
import sys
from pathlib import Path
from heqi.engines.evidence.exporting import export
from tests.engines.trust.toy_log import KEY, ToyLog, bodies
log = ToyLog(bodies(int(sys.argv[2])))
print("begun", flush=True)
export(log, KEY, Path(sys.argv[1]))
print("done", flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_log_that_holds_and_can_be_brought_up(tmp_path: Path) -> None:
    """Whatever checkpoint stands there, every file that it needs stands there too."""
    size, cut = 3000, 0
    for number in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", EXPORT, str(tmp_path), str(size)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            time.sleep(0.007 * number)
            process.send_signal(signal.SIGKILL)
            cut += process.stdout.read() == ""
        if (tmp_path / "checkpoint").exists():
            exported = len(read_all(tmp_path))
            assert exported in (size, size - 700)
            size += 700 * (exported == size)
    assert cut >= 3, "it was killed at work"
    export(ToyLog(bodies(size)), KEY, tmp_path)
    assert read_all(tmp_path) == bodies(size)
    assert set(every_path(size)) <= set(files_in(tmp_path))


def memory_bytes(what: str) -> int:
    """What Linux says of this process: ``VmRSS`` now, ``VmHWM`` at most."""
    (line,) = re.findall(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(line) * 1024


def test_a_large_export_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    log = ToyLog([b"entry"] * LARGE)
    log.note = log.right("checkpoint")
    log.read("tile/1/000", 10**5)  # the toy keeps all its hashes: not what is measured
    Path("/proc/self/clear_refs").write_text("5")  # the highest so far counts no more
    before = memory_bytes("VmRSS")
    assert export(log, KEY, tmp_path / "second").size == LARGE
    assert memory_bytes("VmHWM") - before < 6 * 2**20, "the hashes alone are more"


def test_the_go_checker_accepts_the_folder_and_finds_a_change(
    open_context: OpenContext, log: EvidenceLog, put: Put, tmp_path: Path, check_tiles: Path
) -> None:
    folder = tmp_path / "export"
    for count in (1, 255, 300):
        put(*(b"x" for _ in range(count)))
        export(StoredSource(open_context), log.key, folder)
    done = checked(check_tiles, folder, log.key)
    assert done.stderr == ""
    assert done.stdout.startswith("ok 556 ")
    bundle = folder / "tile" / "entries" / "000"
    bundle.write_bytes(flipped(50)(bundle.read_bytes()))
    assert checked(check_tiles, folder, log.key).returncode == 1


def test_the_files_say_nothing_of_what_was_deposited(
    open_context: OpenContext, log: EvidenceLog, put: Put, tmp_path: Path
) -> None:
    (receipt,) = put(b"a secret that nobody may read")
    export(StoredSource(open_context), log.key, tmp_path / "export")
    everything = b"".join(files_in(tmp_path / "export").values())
    assert receipt.entry_id.encode() in everything
    for word in (b"secret", b"file-0.bin", receipt.content_sha256.encode(), b"operator"):
        assert word not in everything
    assert not any(os.access(path, os.X_OK) for path in (tmp_path / "export").rglob("*") if path.is_file())
