"""A log that was set back or exchanged does not grow: its key signs one history only."""

from __future__ import annotations

import io
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from heqi.engines import evidence
from heqi.engines.evidence import (
    EvidenceLog,
    IncomingFile,
    LogForked,
    LogSetBack,
    MarkDamaged,
    MarkNotWritten,
)
from heqi.engines.evidence.marks import MARK_FILE, Mark, Marks
from heqi.engines.trust import Frontier, NoteSigner, checkpoint_text, leaf_hash, open_checkpoint, verify_bundle
from heqi.portal.assets import FONTS
from heqi.storage import Context, Database, OpenContext
from tests.engines.evidence.conftest import Put, keeping

TABLES = ("head", "entry", "disclosure", "payload", "payload_chunk", "tile", "checkpoint")


def back_up(database: Database) -> None:
    """Keep all rows of the log as they are now."""
    with database.admin() as admin, admin.begin():
        for table in TABLES:
            admin.execute(text(f"create table public.{table} as select * from evidence.{table}"))


def restore(database: Database) -> None:
    """Put the kept rows in the place of the present ones, as restoring a backup does."""
    with database.admin() as admin, admin.begin():
        admin.execute(text("set session_replication_role = replica"))
        for table in TABLES:
            admin.execute(text(f"delete from evidence.{table}"))
            admin.execute(text(f"insert into evidence.{table} select * from public.{table}"))


def opened(open_context: OpenContext, keys: Path) -> EvidenceLog:
    """The log as another process opens it."""
    with open_context() as ctx:
        return evidence.open_log(ctx, keys, fonts=FONTS)


def deposit(ctx: Context, log: EvidenceLog, content: bytes = b"x") -> None:
    evidence.deposit(ctx, log, [IncomingFile(name="a", content=io.BytesIO(content))])


def marked(keys: Path, log: EvidenceLog) -> int:
    return open_checkpoint((keys / MARK_FILE).read_bytes(), log.key)[0]


def test_the_mark_is_the_newest_checkpoint_before_a_receipt_is_shown(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path
) -> None:
    for size in (1, 2, 3):
        put(b"x")
        with open_context() as ctx:
            assert (keys / MARK_FILE).read_bytes() == evidence.checkpoint(ctx)
        assert marked(keys, log) == size
    assert (keys / MARK_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("same_process", [True, False])
@pytest.mark.parametrize("lost", [1, 2, 300])
def test_a_log_set_back_by_an_older_backup_does_not_grow(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database, same_process: bool, lost: int
) -> None:
    put(b"a", b"b")
    back_up(database)
    put(*(b"x" for _ in range(lost)))
    restore(database)
    log = log if same_process else opened(open_context, keys)
    told = f"has 2 entries, but its key has signed {2 + lost}"
    with pytest.raises(LogSetBack, match=told), keeping(open_context, log) as ctx:
        deposit(ctx, log)
    with open_context() as ctx:
        assert evidence.entries(ctx, log).total == 2, "it can still be read"
        finding = evidence.audit(ctx, log).finding
    assert finding is not None
    assert (finding.what, finding.index, finding.expected) == (MARK_FILE, None, f"at least {2 + lost} entries")
    assert marked(keys, log) == 2 + lost


@pytest.mark.parametrize("more", [1, 2, 5])
def test_a_log_that_went_another_way_does_not_grow_and_shows_no_checkpoint(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database, more: int
) -> None:
    """Two copies of a database grew under one key, the second one past the mark of the first."""
    put(b"a")
    back_up(database)
    put(b"b", b"c")
    kept = (keys / MARK_FILE).read_bytes()
    restore(database)
    (keys / MARK_FILE).unlink()
    stray = opened(open_context, keys)
    for _ in range(1 + more):
        with keeping(open_context, stray) as ctx:
            deposit(ctx, stray, b"other")
    (keys / MARK_FILE).write_bytes(kept)
    log = opened(open_context, keys)
    with pytest.raises(LogForked, match="first 3 entries"), open_context() as ctx:
        deposit(ctx, log)
    with open_context() as ctx:
        receipt = evidence.entries(ctx, log).receipts[0]
        if more > 1:
            with pytest.raises(LogForked):
                evidence.prove(ctx, log, receipt.entry_id, io.BytesIO())
        finding = evidence.audit(ctx, log).finding
    assert finding is not None
    assert finding.what == MARK_FILE
    assert (keys / MARK_FILE).read_bytes() == kept


def test_a_crash_between_commit_and_mark_mends_itself(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path
) -> None:
    put(b"a")
    with open_context() as ctx:  # its process dies after the commit
        deposit(ctx, log)
    assert marked(keys, log) == 1
    log = opened(open_context, keys)
    with keeping(open_context, log) as ctx:
        deposit(ctx, log)
    assert marked(keys, log) == 3


def test_a_commit_that_was_lost_leaves_no_mark(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path
) -> None:
    put(b"a")
    with suppress(InterruptedError), keeping(open_context, log) as ctx:
        deposit(ctx, log)
        raise InterruptedError
    with keeping(open_context, log) as ctx, suppress(InterruptedError), ctx.db.begin_nested():
        deposit(ctx, log)
        raise InterruptedError
    assert marked(keys, log) == 1
    put(b"b")
    assert marked(keys, log) == 2


def test_a_proof_is_given_out_only_after_its_checkpoint_is_marked(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path
) -> None:
    put(b"a")
    kept = (keys / MARK_FILE).read_bytes()
    (keys / MARK_FILE).unlink()  # as if the sequencer had died between its commit and the mark
    log = opened(open_context, keys)
    with open_context() as ctx:
        evidence.prove(ctx, log, evidence.entries(ctx, log).receipts[0].entry_id, io.BytesIO())
    assert (keys / MARK_FILE).read_bytes() == kept


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff" * 100_000])
def test_a_damaged_mark_stops_the_log_and_is_a_finding(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, content: bytes
) -> None:
    put(b"a")
    (keys / MARK_FILE).write_bytes(content)
    with pytest.raises(MarkDamaged), open_context() as ctx:
        deposit(ctx, log)
    with open_context() as ctx:
        finding = evidence.audit(ctx, log).finding
    assert finding is not None
    assert finding.what == MARK_FILE


def test_a_mark_of_another_key_is_damaged(open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path) -> None:
    put(b"a")
    other = NoteSigner(log.origin, bytes(32))
    (keys / MARK_FILE).write_bytes(other.sign(checkpoint_text(log.origin, 1, leaf_hash(b"a"))))
    with pytest.raises(MarkDamaged), open_context() as ctx:
        deposit(ctx, log)


def test_a_mark_that_cannot_be_written_is_a_problem(log: EvidenceLog, tmp_path: Path) -> None:
    with pytest.raises(MarkNotWritten, match="cannot be noted"):
        Marks(tmp_path / "nowhere", log.key).grow(notes(log, 1)[0])


def notes(log: EvidenceLog, count: int) -> list[Mark]:
    """Marks of the sizes 1 to ``count`` of some tree."""
    tree, made = Frontier(), list[Mark]()
    for number in range(count):
        tree = tree.append(leaf_hash(bytes([number])))
        made.append(Mark(tree.size, tree.root, log.signer.sign(checkpoint_text(log.origin, tree.size, tree.root))))
    return made


def test_the_mark_only_grows_whoever_writes_it(log: EvidenceLog, keys: Path) -> None:
    made = notes(log, 40)
    writers = [Marks(keys, log.key) for _ in range(3)]  # as three processes

    def write(place: int) -> None:
        for mark in made[place::4]:
            writers[place % 3].grow(mark)

    threads = [threading.Thread(target=write, args=(place,)) for place in (3, 2, 1, 0)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert marked(keys, log) == 40
    Marks(keys, log.key).grow(made[10])
    assert marked(keys, log) == 40


def test_two_trees_of_one_size_are_noticed(log: EvidenceLog, keys: Path) -> None:
    first = notes(log, 3)[-1]
    log.marks.grow(first)
    root = leaf_hash(b"other")
    other = Mark(3, root, log.signer.sign(checkpoint_text(log.origin, 3, root)))
    with pytest.raises(LogForked):
        Marks(keys, log.key).grow(other)
    assert (keys / MARK_FILE).read_bytes() == first.note


def test_a_half_written_mark_does_not_count(log: EvidenceLog, put: Put, keys: Path) -> None:
    put(b"a")
    (keys / ".log.mark.new").write_bytes(b"torn")
    assert Marks(keys, log.key).highest().size == 1
    put(b"b")
    assert marked(keys, log) == 2


def test_a_log_without_a_tile_that_it_needs_does_not_grow(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database
) -> None:
    put(*(b"x" for _ in range(257)))
    kept = (keys / MARK_FILE).read_bytes()
    put(b"y")
    (keys / MARK_FILE).write_bytes(kept)  # behind: what the mark says has to be looked up in the tiles
    with database.admin() as admin, admin.begin():
        admin.execute(text("delete from evidence.tile"))
    log = opened(open_context, keys)
    with pytest.raises(evidence.EvidenceDamaged, match="tile"), open_context() as ctx:
        deposit(ctx, log)


# A new history.
def renewed(
    database: Database, open_context: OpenContext, log: EvidenceLog, keys: Path, *, crash: bool = False
) -> None:
    with open_context() as ctx:
        randomness = ctx.randomness
    with database.admin() as admin, admin.begin():
        key = evidence.renew(admin, log, keys, randomness)
    if not crash:
        evidence.put_in_place(keys, key)


@pytest.mark.parametrize("crash", [False, True])
def test_a_log_goes_on_under_a_new_key_after_it_was_set_back(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database, crash: bool
) -> None:
    receipts = put(*(b"x" for _ in range(300)))
    back_up(database)
    put(b"lost")
    restore(database)
    renewed(database, open_context, log, keys, crash=crash)
    fresh = opened(open_context, keys)
    assert fresh.key != log.key
    assert fresh.origin != log.origin
    with keeping(open_context, fresh) as ctx:
        deposit(ctx, fresh)
    with open_context() as ctx:
        report = evidence.audit(ctx, fresh)
        out = io.BytesIO()
        evidence.prove(ctx, fresh, receipts[7].entry_id, out, with_payload=True)
    assert report.intact
    assert (report.size, report.checkpoints) == (301, 2)
    assert verify_bundle(out, str(fresh.key)).state == "proven"
    assert marked(keys, fresh) == 301
    assert not (keys / "next").exists()
    former = log.key.key_id.hex()
    assert {path.name for path in keys.glob("log.*")} == {
        "log.key", "log.mark", f"log.key.{former}", f"log.mark.{former}",
    }  # fmt: skip
    with pytest.raises(evidence.AnotherLog), open_context() as ctx:
        deposit(ctx, log)


def test_a_renewal_that_was_rolled_back_changes_nothing(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database
) -> None:
    put(b"a")
    with open_context() as ctx:
        randomness = ctx.randomness

    def dies(admin: Connection) -> None:
        with admin.begin():
            evidence.renew(admin, log, keys, randomness)
            raise RuntimeError

    with database.admin() as admin, pytest.raises(RuntimeError):
        dies(admin)
    assert opened(open_context, keys).key == log.key
    put(b"b")


def test_a_damaged_log_gets_no_new_key(
    open_context: OpenContext, log: EvidenceLog, put: Put, keys: Path, database: Database
) -> None:
    put(b"a", b"b", b"c")
    with database.admin() as admin, admin.begin():
        admin.execute(text("update evidence.entry set leaf_hash = sha256('x') where index = 1"))
    with pytest.raises(evidence.EvidenceDamaged):
        renewed(database, open_context, log, keys)
