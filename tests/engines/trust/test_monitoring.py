"""The monitor notices forks, shrinking, silence and every wrong byte, and keeps what it has verified."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from heqi.engines.trust import NoteSigner, leaf_hash
from heqi.engines.trust.monitoring import (
    KEPT_EVERY,
    Look,
    Monitor,
    MonitorInUse,
    MonitorOfAnotherKey,
    MonitorStateDamaged,
    StateFolder,
    read_key,
)
from heqi.engines.trust.reading import NotThere, SourceUnreachable
from heqi.engines.trust.tree import Frontier, is_consistent
from heqi.engines.trust.witnessing import FORK, REWRITTEN, check_misconduct
from tests.engines.trust.toy_log import KEY, ToyLog, bodies, checkpoint_of, flipped


class Hands:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.present = datetime(2031, 3, 4, 2, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.present

    def monotonic(self) -> float:
        return self.present.timestamp()


def monitor(log: ToyLog, folder: Path | None = None, clock: Hands | None = None, **options: object) -> Monitor:
    kept = StateFolder(folder) if folder else None
    return Monitor(log, KEY, clock or Hands(), folder=kept, **options)  # pyright: ignore[reportArgumentType]


def codes(look: Look) -> list[str]:
    return [one.code for one in look.findings]


def proof_in(look: Look) -> bytes:
    return Path(look.findings[0].proof).read_bytes()


def test_an_honest_log_that_grows_is_followed(tmp_path: Path) -> None:
    log = ToyLog(bodies(10))
    watching = monitor(log, tmp_path)
    first = watching.look()
    assert (codes(first), first.size, first.grown_by, first.entries) == ([], 10, 10, 10)
    log.grow(*bodies(300, "more"))
    second = watching.look()
    assert (codes(second), second.size, second.grown_by, second.entries) == ([], 310, 300, 310)
    assert second.root == Frontier().extend([leaf_hash(body) for body in log.entries]).root.hex()
    assert (watching.look().grown_by, watching.look().size) == (0, 310)


def test_an_empty_log_holds() -> None:
    assert codes(monitor(ToyLog([])).look()) == []


def test_what_was_verified_is_not_read_again_by_the_next_process(tmp_path: Path) -> None:
    log = ToyLog(bodies(600))
    assert monitor(log, tmp_path).look().entries == 600
    log.asked.clear()
    look = monitor(log, tmp_path).look()
    assert (codes(look), look.grown_by, log.asked) == ([], 0, ["checkpoint"])
    log.grow(b"one more")
    log.asked.clear()
    assert monitor(log, tmp_path).look().grown_by == 1
    assert "tile/entries/000" not in log.asked


def test_without_a_folder_everything_is_read_anew() -> None:
    log = ToyLog(bodies(300))
    assert monitor(log).look().grown_by == monitor(log).look().grown_by == 300


def test_two_roots_of_one_size_are_a_fork_and_kept_as_proof(tmp_path: Path) -> None:
    log = ToyLog(bodies(300))
    watching = monitor(log, tmp_path)
    watching.look()
    log.note = checkpoint_of(bodies(300, "other"))
    look = watching.look()
    assert codes(look) == ["fork-seen"]
    found = check_misconduct(proof_in(look), [KEY])
    assert (found.kind, found.proven) == (FORK, True)
    assert found.first != found.second
    again = monitor(log, tmp_path).look()
    assert (codes(again), again.size) == (["fork-seen"], 300), "the state stays with what was seen first"


@pytest.mark.parametrize("old", [3, 255, 300, 512, 700])
def test_a_rewritten_history_is_a_fork_though_the_log_grew(tmp_path: Path, old: int) -> None:
    watching = monitor(ToyLog(bodies(old)), tmp_path)
    watching.look()
    rewritten = bodies(old + 600)
    rewritten[old // 2] = b"another"
    watching.source = ToyLog(rewritten)
    look = watching.look()
    assert codes(look) == ["fork-seen"]
    told = json.loads(proof_in(look))
    found = check_misconduct(proof_in(look), [KEY])
    if old & (old - 1):  # of a power of two the path does not say the smaller root; the document does
        assert found.kind == REWRITTEN
    claimed = bytes.fromhex(told["root_in_second"])
    new = Frontier().extend([leaf_hash(body) for body in rewritten])
    assert claimed != Frontier().extend([leaf_hash(body) for body in bodies(old)]).root
    assert is_consistent(old, claimed, new.size, new.root, found.proof)


def test_a_smaller_checkpoint_is_named_and_both_are_kept(tmp_path: Path) -> None:
    log = ToyLog(bodies(300))
    watching = monitor(log, tmp_path)
    watching.look()
    log.size = 200
    look = watching.look()
    assert codes(look) == ["shrink-seen"]
    told = json.loads(proof_in(look))
    assert [note.split("\n")[1] for note in (told["first"], told["second"])] == ["200", "300"]
    log.size = 300
    assert codes(watching.look()) == [], "an old copy that goes away again"


def test_a_smaller_checkpoint_of_another_history_is_a_fork(tmp_path: Path) -> None:
    log = ToyLog(bodies(300))
    watching = monitor(log, tmp_path)
    watching.look()
    log.note = checkpoint_of(bodies(200, "other"))
    assert codes(watching.look()) == ["fork-seen"]


@pytest.mark.parametrize("path", ["tile/0/000", "tile/0/002.p/188", "tile/1/000.p/2"])
def test_a_changed_tile_is_named_and_nothing_is_believed(tmp_path: Path, path: str) -> None:
    log = ToyLog(bodies(700))
    log.changes[path] = flipped(5)
    look = monitor(log, tmp_path).look()
    assert codes(look) == ["tile-wrong"]
    assert path in look.findings[0].en


def test_a_changed_entry_is_named_and_found_again(tmp_path: Path) -> None:
    log = ToyLog(bodies(700))
    log.changes["tile/entries/001"] = flipped(3)
    watching = monitor(log, tmp_path)
    look = watching.look()
    assert codes(look) == ["entries-wrong"]
    assert "tile/entries/001" in look.findings[0].en
    assert "at entry 256" in look.findings[0].en
    assert codes(watching.look()) == ["entries-wrong"]
    assert codes(monitor(log, tmp_path).look()) == ["entries-wrong"], "also for the next process"
    log.changes.clear()
    assert (codes(watching.look()), watching.look().entries) == ([], 700)


def test_entries_can_be_left_out_and_read_later(tmp_path: Path) -> None:
    log = ToyLog(bodies(700))
    log.changes["tile/entries/001"] = flipped(3)
    look = monitor(log, tmp_path, entries=False).look()
    assert (codes(look), look.size, look.entries) == ([], 700, 0)
    assert codes(monitor(log, tmp_path).look()) == ["entries-wrong"]


def test_a_checkpoint_of_another_key_is_not_believed(tmp_path: Path) -> None:
    log = ToyLog(bodies(3))
    log.note = checkpoint_of(bodies(3), NoteSigner(KEY.name, b"o" * 32))
    assert codes(monitor(log, tmp_path).look()) == ["checkpoint-wrong"]


def test_silence_is_told_once_it_lasts_too_long(tmp_path: Path) -> None:
    clock, log = Hands(), ToyLog(bodies(3))
    watching = monitor(log, tmp_path, clock, silent_seconds=3600)
    assert codes(watching.look()) == []
    clock.present += timedelta(seconds=3600)
    assert codes(watching.look()) == []
    clock.present += timedelta(seconds=1)
    assert codes(monitor(log, tmp_path, clock, silent_seconds=3600).look()) == ["log-silent"]
    log.grow(b"more")
    assert codes(watching.look()) == []
    assert watching.look().age_seconds == 0


def test_a_source_that_does_not_answer_says_nothing_of_the_log(tmp_path: Path) -> None:
    class Gone(ToyLog):
        def read(self, path: str, limit_bytes: int) -> bytes:
            raise SourceUnreachable(source="toy", reason="gone")

    look = monitor(Gone([]), tmp_path).look()
    assert [(one.code, one.of_the_log) for one in look.findings] == [("source-unreachable", False)]


def test_a_damaged_state_is_an_error_and_no_fresh_start(tmp_path: Path) -> None:
    monitor(ToyLog(bodies(3)), tmp_path).look()
    state = tmp_path / "monitor.json"
    whole = state.read_bytes()
    fields = json.loads(whole)
    forged = NoteSigner(KEY.name, b"o" * 32)
    for wrong in (
        b"",
        whole[:-20],
        whole.replace(b"entries", b"entires"),
        json.dumps(fields | {"note": checkpoint_of(bodies(3), forged).decode()}).encode(),
        json.dumps(fields | {"entries": 4}).encode(),
        json.dumps(fields | {"entries": -1}).encode(),
        json.dumps(fields | {"seen_at": "yesterday"}).encode(),
        json.dumps(fields | {"format": "other"}).encode(),
    ):
        state.write_bytes(wrong)
        with pytest.raises(MonitorStateDamaged):
            monitor(ToyLog(bodies(3)), tmp_path)
    state.unlink()
    (tmp_path / "proofs").mkdir()
    with pytest.raises(MonitorStateDamaged):
        monitor(ToyLog(bodies(3)), tmp_path)


def test_a_state_belongs_to_one_key_and_one_monitor(tmp_path: Path) -> None:
    monitor(ToyLog(bodies(3)), tmp_path).look()
    with pytest.raises(MonitorOfAnotherKey):
        Monitor(ToyLog([]), NoteSigner("other.example", b"o" * 32).key, Hands(), folder=StateFolder(tmp_path))
    with StateFolder(tmp_path).held(), pytest.raises(MonitorInUse), StateFolder(tmp_path).held():
        pass


def test_a_state_that_cannot_be_written_is_told_and_the_old_one_stays(tmp_path: Path) -> None:
    log = ToyLog(bodies(3))
    watching = monitor(log, tmp_path)
    watching.look()
    kept = (tmp_path / "monitor.json").read_bytes()
    (tmp_path / ".monitor.json.new").mkdir()
    log.grow(b"more")
    look = watching.look()
    assert [(one.code, one.of_the_log) for one in look.findings] == [("monitor-state-not-written", False)]
    assert (tmp_path / "monitor.json").read_bytes() == kept
    (tmp_path / ".monitor.json.new").rmdir()
    assert (codes(watching.look()), watching.look().size) == ([], 4)


WRITE_WITHOUT_END = """
import sys
from pathlib import Path
from heqi.engines.trust.monitoring import STATE_FORMAT, State, StateFolder
folder, number = StateFolder(Path(sys.argv[1])), 0
print("begun", flush=True)
while True:
    number += 1
    folder.keep(State(format=STATE_FORMAT, key="k", note="n" * (number % 9000), seen_at="", entries=number))
"""


def test_a_kill_while_the_state_is_written_leaves_a_whole_one(tmp_path: Path) -> None:
    last = 0
    for number in range(6):
        command = [sys.executable, "-c", WRITE_WITHOUT_END, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(0.02 + 0.013 * number)
            process.kill()
        state = StateFolder(tmp_path).load()
        assert state is not None
        assert len(state.note) == state.entries % 9000
        last = max(last, state.entries)
    assert last > 3, "it was killed while it wrote"


def test_a_long_first_look_goes_on_where_it_was_interrupted(tmp_path: Path) -> None:
    log = ToyLog(bodies(2 * KEPT_EVERY))
    log.missing = {f"tile/entries/{(KEPT_EVERY + 256) // 256:03d}"}
    assert codes(monitor(log, tmp_path).look()) == ["not-there"]
    log.missing.clear()
    log.asked.clear()
    assert (codes(look := monitor(log, tmp_path).look()), look.entries) == ([], 2 * KEPT_EVERY)
    assert "tile/entries/000" not in log.asked


def test_the_key_that_a_source_shows_can_be_read() -> None:
    log = ToyLog([])
    assert read_key(log).decode().strip() == str(KEY)
    log.missing = {"log.vkey"}
    assert read_key(log).decode().strip() == str(KEY)
    log.missing = {"log.vkey", "key"}
    with pytest.raises(NotThere):
        read_key(log)
