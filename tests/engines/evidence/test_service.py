"""Reading the log: lists, tiles, checkpoints, paths; what is public holds no secret."""

from __future__ import annotations

import hashlib
import io

import msgspec
import pytest
from sqlalchemy import text

from heqi.engines import evidence
from heqi.engines.evidence import (
    EntryNotFound,
    EvidenceDamaged,
    EvidenceLog,
    IncomingFile,
    NotYetPublished,
    Receipt,
    Standing,
    TileNotFound,
)
from heqi.engines.trust import leaf_hash, open_checkpoint, split_hashes
from heqi.engines.trust.verifier_notes import node_hash
from heqi.kernel.messages import Text
from heqi.storage import Actor, Database, OpenContext
from tests.engines.evidence.conftest import Put, keeping, sequenced


def test_entries_are_listed_newest_first_in_pages(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    receipts = put(*(bytes([number]) for number in range(7)))
    with open_context() as ctx:
        seen: list[Receipt] = []
        cursor, pages = None, 0
        while pages == 0 or cursor is not None:
            page = evidence.entries(ctx, log, cursor, 3)
            assert page.total == 7
            seen += page.receipts
            cursor, pages = page.next_cursor, pages + 1
        assert seen == receipts[::-1]
        assert pages == 3
        assert evidence.entries(ctx, log, "nonsense", 2).receipts == receipts[:4:-1]
        assert evidence.entries(ctx, log, "-1", 0).receipts == receipts[:5:-1]


def test_an_empty_log_has_an_empty_list(open_context: OpenContext, log: EvidenceLog) -> None:
    with open_context() as ctx:
        page = evidence.entries(ctx, log)
    assert (page.receipts, page.total, page.next_cursor) == ([], 0, None)


@pytest.mark.parametrize("entry_id", ["evd_unknown", "", "evd_\x00", "'"])
def test_an_unknown_entry_is_not_found(open_context: OpenContext, log: EvidenceLog, entry_id: str) -> None:
    with open_context() as ctx:
        for use in (
            lambda: evidence.entry(ctx, log, entry_id),
            lambda: evidence.proof_path(ctx, entry_id),
            lambda: evidence.payload(ctx, log, entry_id),
            lambda: evidence.prove(ctx, log, entry_id, io.BytesIO()),
        ):
            with pytest.raises(EntryNotFound):
                use()


def test_the_checkpoint_is_signed_and_grows_with_the_log(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    for size in (1, 2, 3):
        put(b"x")
        with open_context() as ctx:
            note = evidence.checkpoint(ctx)
        assert note is not None
        assert open_checkpoint(note, log.key)[0] == size


def test_a_deposit_waits_for_its_place_and_says_so(open_context: OpenContext, log: EvidenceLog) -> None:
    with open_context() as ctx:
        (receipt,) = evidence.deposit(ctx, log, [IncomingFile(name="a", content=io.BytesIO(b"a"))])
    assert (receipt.standing, receipt.index, receipt.tree_size) == (Standing.STAGED, None, None)
    with open_context() as ctx:
        assert evidence.entry(ctx, log, receipt.entry_id).receipt == receipt
        assert evidence.entries(ctx, log).receipts == evidence.find(ctx, log, receipt.content_sha256) == [receipt]
        assert evidence.sightings(ctx, log, receipt.content_sha256)[0].index is None
        assert b"".join(evidence.payload(ctx, log, receipt.entry_id)) == b"a"
        assert evidence.checkpoint(ctx) is None
        for use in (
            lambda: evidence.prove(ctx, log, receipt.entry_id, io.BytesIO()),
            lambda: evidence.proof_path(ctx, receipt.entry_id),
        ):
            with pytest.raises(NotYetPublished):
                use()
        assert evidence.audit(ctx, log).intact, "what waits is no stray row"
    sequenced(open_context, log)
    with open_context() as ctx:
        (placed,) = evidence.receipts(ctx, log, [receipt.entry_id])
        assert evidence.entries(ctx, log).receipts == [placed]
        assert evidence.proof_path(ctx, receipt.entry_id).index == placed.index
    assert placed == msgspec.structs.replace(receipt, standing=Standing.PENDING, index=0, tree_size=1)


def test_tiles_hold_the_hashes_of_entries_and_of_tiles(open_context: OpenContext, log: EvidenceLog, put: Put) -> None:
    put(*(b"x" for _ in range(300)))
    put(*(b"x" for _ in range(213)))
    with open_context() as ctx:
        hashes: list[bytes] = []
        for number, width in ((0, 256), (1, 256), (2, 1)):
            bundle = evidence.entry_tile(ctx, number, width)
            tile = split_hashes(evidence.tile(ctx, 0, number, width))
            place = 0
            for expected in tile:
                length = int.from_bytes(bundle[place : place + 2], "big")
                assert leaf_hash(bundle[place + 2 : place + 2 + length]) == expected
                place += 2 + length
            assert place == len(bundle)
            hashes += tile
        assert len(hashes) == 513
        row = hashes[:512]
        for _ in range(8):
            row = [node_hash(row[place], row[place + 1]) for place in range(0, len(row), 2)]
        assert split_hashes(evidence.tile(ctx, 1, 0, 2)) == row
        assert evidence.tile(ctx, 0, 0, 100) == b"".join(hashes[:100])
        assert evidence.tile(ctx, 1, 0, 1) == row[0]


@pytest.mark.parametrize(
    ("level", "number", "width"),
    [(0, 0, 4), (0, 0, 256), (0, 1, 1), (1, 0, 1), (0, -1, 1), (-1, 0, 1), (0, 0, 0), (0, 0, -1), (8, 0, 1), (64, 0, 1),
     (0, 1 << 70, 1)],
)  # fmt: skip
def test_there_are_no_tiles_beyond_the_checkpoint(
    open_context: OpenContext, put: Put, level: int, number: int, width: int
) -> None:
    put(b"a", b"b", b"c")
    with open_context() as ctx, pytest.raises(TileNotFound):
        evidence.tile(ctx, level, number, width)
    if level == 0:
        with open_context() as ctx, pytest.raises(TileNotFound):
            evidence.entry_tile(ctx, number, width)


def test_a_path_can_be_drawn_and_leads_to_the_signed_root(
    open_context: OpenContext, log: EvidenceLog, put: Put
) -> None:
    receipts = put(*(b"x" for _ in range(6)))
    with open_context() as ctx:
        path = evidence.proof_path(ctx, receipts[3].entry_id)
        note = evidence.checkpoint(ctx)
    assert note is not None
    assert open_checkpoint(note, log.key) == (6, bytes.fromhex(path.root))
    assert [(step.side, step.level, step.first, step.count) for step in path.steps] == [
        ("left", 0, 2, 1),
        ("left", 1, 0, 2),
        ("right", 1, 4, 2),
    ]
    assert path.leaf_hash == receipts[3].leaf_hash
    assert path.steps[-1].result == path.root


DEPOSITOR = Actor(
    id="zhang.san.4711",
    name=Text("张三丰", "Zhang Sanfeng"),
    institution="ins_0001",
    roles=frozenset({"operator"}),
)


@pytest.mark.parametrize("actor", [DEPOSITOR])
def test_no_name_identifier_or_content_stands_in_clear(
    open_context: OpenContext, log: EvidenceLog, database: Database, actor: Actor
) -> None:
    content = b"the secret clause about 12,345,678.90 yuan"
    name, media_type = "重组方案-4711.pdf", "application/x-secret"
    with keeping(open_context, log) as ctx:
        evidence.deposit(ctx, log, [IncomingFile(name=name, content=io.BytesIO(content), media_type=media_type)])
    with open_context() as ctx:
        public = [evidence.checkpoint(ctx) or b"", evidence.tile(ctx, 0, 0, 1), evidence.entry_tile(ctx, 0, 1)]
    with database.admin() as admin:
        tables = ("head", "entry", "disclosure", "payload", "payload_chunk", "tile", "checkpoint")
        for table in tables:
            for row in admin.execute(text(f"select * from evidence.{table}")):
                public += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    sha256 = hashlib.sha256(content)
    # the owner's id stands beside the log for row security, and not in the log
    assert not any(actor.institution.encode() in data for data in public[:3])
    secrets = [name, media_type, actor.id, actor.name.zh, actor.name.en, sha256.hexdigest()]
    forbidden = [secret.encode() for secret in secrets] + [content, content[:12], sha256.digest(), name[:4].encode()]
    assert sum(map(len, public)) > 1000
    for secret in forbidden:
        assert not any(secret in data for data in public), secret


@pytest.mark.parametrize(
    "damage",
    [
        "update evidence.payload_chunk set number = 1 - number",
        "delete from evidence.payload_chunk where number = 1",
        "update evidence.payload set chunks = 1",
        "update evidence.payload_chunk set body = overlay(body placing '\\x00' from 100 for 1)",
        "update evidence.payload set wrapped_key = overlay(wrapped_key placing '\\x00' from 20 for 1)",
        "delete from evidence.payload",
    ],
)
def test_a_payload_that_was_moved_cut_or_changed_is_not_handed_out(
    open_context: OpenContext, log: EvidenceLog, put: Put, database: Database, damage: str
) -> None:
    (receipt,) = put(bytes(2 * 1024 * 1024))
    with database.admin() as admin, admin.begin():
        admin.execute(text("set session_replication_role = replica"))
        admin.execute(text("alter table evidence.payload_chunk drop constraint payload_chunk_pkey"))
        admin.execute(text(damage))
    with open_context() as ctx, pytest.raises(EvidenceDamaged):
        list(evidence.payload(ctx, log, receipt.entry_id))
    with open_context() as ctx:
        finding = evidence.audit(ctx, log).finding
    assert finding is not None
    assert (finding.entry_id, finding.what) == (receipt.entry_id, "payload")
