"""Deposits: all or none, any size, any name, in one order."""

from __future__ import annotations

import hashlib
import io
import resource
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import event, text

from heqi.engines import evidence
from heqi.engines.evidence import (
    ContentUnreadable,
    EmptyBatch,
    EvidenceDamaged,
    EvidenceLog,
    IncomingFile,
    NameNotText,
    NameTooLong,
    Receipt,
)
from heqi.engines.trust import TileTree, leaf_hash, open_checkpoint
from heqi.engines.trust.verifier import root_from_path
from heqi.kernel.problems import Forbidden, ManyInvalid, TooLarge
from heqi.storage import Authority, Context, Database, OpenContext
from tests.conftest import Nothing
from tests.engines.evidence.conftest import Put, a_sequencer, keeping, sequenced

MIB = 1 << 20
COUNTS = text("""
    select (select count(*) from evidence.entry) + (select count(*) from evidence.payload)
         + (select count(*) from evidence.payload_chunk) + (select count(*) from evidence.disclosure)
         + (select count(*) from evidence.tile) + (select count(*) from evidence.checkpoint)
""")


def file(name: str, content: bytes = b"x") -> IncomingFile:
    return IncomingFile(name=name, content=io.BytesIO(content))


def rows(database: Database) -> int:
    with database.admin() as admin:
        return admin.execute(COUNTS).scalar_one()


def content(open_context: OpenContext, log: EvidenceLog, receipt: Receipt) -> bytes:
    with open_context() as ctx:
        return b"".join(evidence.payload(ctx, log, receipt.entry_id))


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB])
def test_what_goes_in_comes_out(open_context: OpenContext, log: EvidenceLog, put: Put, size: int) -> None:
    data = bytes(range(256)) * (size // 256) + bytes(range(size % 256))
    (receipt,) = put(data)
    assert receipt.size_bytes == size
    assert receipt.content_sha256 == hashlib.sha256(data).hexdigest()
    assert content(open_context, log, receipt) == data


def test_a_path_is_read_as_well_as_an_open_file(open_context: OpenContext, log: EvidenceLog, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"hello")
    moved = io.BytesIO(b"hello")
    moved.read(3)
    with open_context() as ctx:
        receipts = evidence.deposit(
            ctx, log, [IncomingFile(name="a", content=tmp_path / "a.txt"), IncomingFile(name="b", content=moved)]
        )
    assert {receipt.content_sha256 for receipt in receipts} == {hashlib.sha256(b"hello").hexdigest()}


def test_a_hundred_megabytes_take_no_memory(open_context: OpenContext, log: EvidenceLog, tmp_path: Path) -> None:
    size = 100 * MIB
    with (tmp_path / "large.bin").open("wb") as large:
        large.truncate(size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with keeping(open_context, log) as ctx:
        (receipt,) = evidence.deposit(ctx, log, [IncomingFile(name="large", content=tmp_path / "large.bin")])
    with open_context() as ctx:
        assert sum(len(chunk) for chunk in evidence.payload(ctx, log, receipt.entry_id)) == size
        with (tmp_path / "bundle.zip").open("wb") as out:
            evidence.prove(ctx, log, receipt.entry_id, out, with_payload=True)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 70


ODD_NAMES = [
    "",
    " ",
    "合同（终稿）.pdf",
    "😀🇨🇳.png",
    "../../etc/passwd",
    "a\\b:c*?.txt",
    "invoice\u202egpj.exe",
    "two\nlines\r\t\x00\x1b[2J",
    "名" * 341,
    "e\u0301.txt",
    "'; drop table entry; --",
    ".",
    "..",
    "CON",
]


def test_odd_names_are_kept_as_they_are(open_context: OpenContext, log: EvidenceLog) -> None:
    with open_context() as ctx:
        receipts = evidence.deposit(ctx, log, [file(name) for name in ODD_NAMES])
        assert [receipt.name for receipt in receipts] == ODD_NAMES
    with open_context() as ctx:
        assert [evidence.entry(ctx, log, receipt.entry_id).receipt for receipt in receipts] == receipts


@pytest.mark.parametrize("name", ODD_NAMES)
def test_names_are_made_harmless_for_readers_and_file_systems(name: str) -> None:
    assert evidence.display_name(name).isprintable()
    assert evidence.display_name(name).strip()
    safe = evidence.safe_name(name)
    assert safe
    assert safe.strip(". ") == safe
    assert len(safe.encode()) <= 130
    assert all(letter.isalnum() or letter in "._-" for letter in safe)
    assert safe.upper() != "CON"


def test_a_short_suffix_survives_shortening() -> None:
    assert evidence.safe_name("名" * 341 + ".pdf").endswith("名.pdf")
    assert evidence.safe_name("合同（终稿）.pdf") == "合同_终稿_.pdf"


def test_all_problems_of_a_batch_are_named_and_nothing_is_stored(
    open_context: OpenContext, log: EvidenceLog, database: Database, tmp_path: Path
) -> None:
    files = [
        file("good"),
        file("large.bin", bytes(11)),
        file("n" * 1025),
        file("\udcff.txt"),
        IncomingFile(name="gone", content=tmp_path / "gone"),
    ]
    with pytest.raises(ManyInvalid) as caught, open_context() as ctx:
        evidence.deposit(ctx, log, files, limit_bytes=10)
    assert [type(problem) for problem in caught.value.problems] == [
        TooLarge,
        NameTooLong,
        NameNotText,
        ContentUnreadable,
    ]
    assert caught.value.problems[0].place == "large.bin"
    assert caught.value.problems[0].fields == {"what": "large.bin", "size": 11, "limit": 10}
    assert rows(database) == 0


def test_one_problem_is_raised_as_itself(open_context: OpenContext, log: EvidenceLog) -> None:
    with pytest.raises(TooLarge, match=r"large\.bin has 11 bytes"), open_context() as ctx:
        evidence.deposit(ctx, log, [file("large.bin", bytes(11)), file("good")], limit_bytes=10)


def test_an_empty_batch_is_refused(open_context: OpenContext, log: EvidenceLog) -> None:
    with pytest.raises(EmptyBatch), open_context() as ctx:
        evidence.deposit(ctx, log, [])


class Shifting(io.BytesIO):
    """A file that changes its length while it is read."""

    def __init__(self, claimed: int, real: bytes) -> None:
        super().__init__(real)
        self._claimed = claimed

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._claimed if whence == 2 else super().seek(offset, whence)


@pytest.mark.parametrize("claimed", [4, 6])
def test_a_file_that_changes_while_it_is_read_is_refused_whole(
    open_context: OpenContext, log: EvidenceLog, database: Database, claimed: int
) -> None:
    files = [file("good"), IncomingFile(name="odd", content=Shifting(claimed, b"12345"))]
    with pytest.raises(ContentUnreadable, match=r"shrank|grew"), open_context() as ctx:
        evidence.deposit(ctx, log, files)
    assert rows(database) == 0


def test_a_refused_deposit_leaves_the_callers_transaction_usable(open_context: OpenContext, log: EvidenceLog) -> None:
    with open_context() as ctx:
        with pytest.raises(ContentUnreadable):
            evidence.deposit(ctx, log, [IncomingFile(name="odd", content=Shifting(6, b"12345"))])
        assert ctx.db.execute(text("select current_user")).scalar_one() == "t_app"
        (receipt,) = evidence.deposit(ctx, log, [file("good")])
    with open_context() as ctx:
        assert evidence.audit(ctx, log).intact
        assert evidence.entries(ctx, log).receipts == [receipt]


class Crash(Exception):
    pass


def test_a_crash_between_any_two_statements_leaves_nothing(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database
) -> None:
    put(*(b"before" for _ in range(255)))
    before, survived = rows(database), 0
    for allowed in range(100):
        seen = 0

        def count(*_: object, allowed: int = allowed) -> None:
            nonlocal seen
            seen += 1
            if seen > allowed:
                raise Crash

        try:
            with open_context() as ctx:
                event.listen(ctx.db, "before_cursor_execute", count)
                evidence.deposit(ctx, log, [file("a"), file("b")])
        except Crash:
            survived += 1
            assert rows(database) == before
            continue
        break
    assert survived > 8, "the deposit has that many statements"
    sequenced(open_context, log)
    with open_context() as ctx:
        report = evidence.audit(ctx, log)
    assert report.intact
    assert (report.size, report.tiles) == (257, 1)


def test_concurrent_deposits_get_their_own_places_and_valid_proofs(open_context: OpenContext, log: EvidenceLog) -> None:
    sequencer = a_sequencer(open_context, log)

    def one(number: int) -> list[str]:
        with open_context() as ctx:
            made = evidence.deposit(ctx, log, [file(f"{number}-a", bytes([number])), file(f"{number}-b")])
        sequencer.drain()
        return [receipt.entry_id for receipt in made]

    with ThreadPoolExecutor(8) as pool:
        deposited = [entry_id for batch in pool.map(one, range(40)) for entry_id in batch]
    with open_context() as ctx:
        receipts = evidence.receipts(ctx, log, deposited)
        assert sorted(receipt.index for receipt in receipts if receipt.index is not None) == list(range(80))
        with ctx.engine_role("log") as db:
            notes = {row.size: row.note for row in db.execute(text("select size, note from evidence.checkpoint"))}
        for receipt in receipts:
            assert receipt.index is not None
            size, root = open_checkpoint(notes[receipt.tree_size], log.key)
            assert receipt.index < size == receipt.tree_size
            path = tree_at(ctx, size).inclusion(receipt.index)
            assert root_from_path(bytes.fromhex(receipt.leaf_hash), receipt.index, size, path) == root
        assert evidence.audit(ctx, log).intact


def tree_at(ctx: Context, size: int) -> TileTree:
    """The tree as a third party reads it: from public tiles."""
    return TileTree(size, lambda level, number, width: evidence.tile(ctx, level, number, width))


def test_a_slow_file_does_not_hold_up_others(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    reading, go_on = threading.Event(), threading.Event()

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            reading.set()
            assert go_on.wait(20)
            return super().read(size)

    def deposit_slowly() -> Receipt:
        with open_context() as ctx:
            return evidence.deposit(ctx, log, [IncomingFile(name="slow", content=Slow(b"12345"))])[0]

    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(deposit_slowly)
        assert reading.wait(20)
        try:
            (quick,) = put(b"quick")
        finally:
            go_on.set()
        later = slow.result(20)
    sequenced(open_context, log)
    with open_context() as ctx:
        assert (quick.index, evidence.receipts(ctx, log, [later.entry_id])[0].index) == (0, 1)


def test_the_same_file_may_be_deposited_again(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    first, second = put(b"same", b"same")
    (third,) = put(b"same")
    with open_context() as ctx:
        assert evidence.find(ctx, log, first.content_sha256) == [first, second, third]
        assert evidence.find(ctx, log, hashlib.sha256(b"other").hexdigest()) == []
        assert evidence.find(ctx, log, "nonsense") == []
    assert len({first.leaf_hash, second.leaf_hash, third.leaf_hash}) == 3


def test_the_log_does_not_grow_on_a_head_that_was_changed(
    open_context: OpenContext, put: Put, database: Database
) -> None:
    put(b"a")
    with database.admin() as admin, admin.begin():
        admin.execute(text("update evidence.head set root = sha256('x')"))
    with pytest.raises(EvidenceDamaged, match="head"):
        put(b"b")


@pytest.mark.parametrize("authority", [Nothing()])
def test_every_use_case_asks_first(open_context: OpenContext, log: EvidenceLog, authority: Authority) -> None:
    with open_context() as ctx:
        for use in (
            lambda: evidence.deposit(ctx, log, [file("a")]),
            lambda: evidence.entries(ctx, log),
            lambda: evidence.entry(ctx, log, "evd_1"),
            lambda: evidence.find(ctx, log, "00" * 32),
            lambda: evidence.prove(ctx, log, "evd_1", io.BytesIO()),
            lambda: evidence.payload(ctx, log, "evd_1"),
            lambda: evidence.proof_path(ctx, "evd_1"),
            lambda: evidence.audit(ctx, log),
        ):
            with pytest.raises(Forbidden):
                use()


def test_leaves_are_hashes_of_the_public_bytes(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    (receipt,) = put(b"a")
    with open_context() as ctx:
        body = evidence.entry(ctx, log, receipt.entry_id).body.encode()
    assert leaf_hash(body).hex() == receipt.leaf_hash
