"""Full tiles as files: written once, checked before they are kept and whenever they are served."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceDamaged, EvidenceLog, TileNotFound
from heqi.engines.evidence.sealed import SealedFiles, StoredSource, stored_file
from heqi.engines.trust import NoteSigner
from heqi.engines.trust.reading import AnswerTooLong, CheckedTree, NotThere, read_checkpoint
from heqi.storage import Context, Database, OpenContext
from tests.engines.evidence.conftest import Put

FULL = ("tile/0/000", "tile/0/001", "tile/entries/000", "tile/entries/001")
PARTIAL = ("tile/0/002.p/3", "tile/entries/002.p/3", "tile/1/000.p/2")


@pytest.fixture
def grown(put: Put) -> int:
    """A log of two full tiles and a bit."""
    put(*(b"x" for _ in range(515)))
    return 515


@pytest.fixture
def sealed(log: EvidenceLog, tmp_path: Path) -> SealedFiles:
    return SealedFiles(tmp_path / "tiles", log.key)


def no_database() -> AbstractContextManager[Context]:
    """A context that nobody gets."""

    @contextmanager
    def opened() -> Generator[Context]:
        pytest.fail("the database was asked")
        yield

    return opened()


def files_of(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "tiles").rglob("*") if path.is_file())


def test_a_full_tile_is_served_without_the_database_once_it_was_asked_for(
    open_context: OpenContext, log: EvidenceLog, grown: int, sealed: SealedFiles
) -> None:
    first = {path: stored_file(open_context, log.key, sealed, path) for path in FULL}
    again = {path: stored_file(no_database, log.key, sealed, path) for path in FULL}
    assert first == again
    with open_context() as ctx:
        assert first["tile/0/001"] == evidence.tile(ctx, 0, 1)
        assert first["tile/entries/001"] == evidence.entry_tile(ctx, 1)


def test_what_may_still_change_is_not_kept(
    open_context: OpenContext, log: EvidenceLog, grown: int, sealed: SealedFiles, tmp_path: Path
) -> None:
    for path in PARTIAL:
        assert stored_file(open_context, log.key, sealed, path)
    assert files_of(tmp_path) == []
    for path in ("tile/0/002", "tile/entries/002", "tile/1/000", "tile/0/003.p/1", "tile/0/002.p/4", "tile/9/000", "x"):
        with pytest.raises(TileNotFound):
            stored_file(open_context, log.key, sealed, path)


def test_a_changed_file_is_never_served_and_made_anew(
    open_context: OpenContext, log: EvidenceLog, grown: int, sealed: SealedFiles, tmp_path: Path
) -> None:
    right = {path: stored_file(open_context, log.key, sealed, path) for path in FULL}
    whole = {path: path.read_bytes() for path in files_of(tmp_path)}
    assert len(whole) == len(FULL)
    for path, content in whole.items():
        for wrong in (
            b"",
            content[:-1],
            content[:40],
            content + b"\0",
            flip(content, 0),
            flip(content, len(content) - 1),
        ):
            path.write_bytes(wrong)
            assert {one: stored_file(open_context, log.key, sealed, one) for one in FULL} == right
            assert path.read_bytes() == content, "it was put right"


def flip(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def test_a_file_under_another_name_or_of_another_log_is_not_taken(
    open_context: OpenContext, log: EvidenceLog, grown: int, sealed: SealedFiles, tmp_path: Path
) -> None:
    right = {path: stored_file(open_context, log.key, sealed, path) for path in FULL}
    one, two = (path for path in files_of(tmp_path) if path.parent.name == "0")
    shutil.copy(one, two)
    assert stored_file(open_context, log.key, sealed, "tile/0/001") == right["tile/0/001"]
    other = SealedFiles(tmp_path / "other", NoteSigner(log.origin, b"o" * 32).key)
    folder = tmp_path / "other" / NoteSigner(log.origin, b"o" * 32).key.fingerprint[:16]
    (mine,) = (tmp_path / "tiles").iterdir()
    shutil.copytree(mine, folder)
    assert other.read("tile/0/000") is None


def test_a_tile_that_does_not_lead_to_the_signed_root_is_neither_served_nor_kept(
    database: Database, open_context: OpenContext, log: EvidenceLog, grown: int, sealed: SealedFiles, tmp_path: Path
) -> None:
    spoil = "update evidence.tile set hashes = overlay(hashes placing '\\x00'::bytea from 9) where number = 1"
    with database.admin() as admin, admin.begin():
        admin.exec_driver_sql(spoil)
    with pytest.raises(EvidenceDamaged, match="tile/0/001"):
        stored_file(open_context, log.key, sealed, "tile/0/001")
    with pytest.raises(EvidenceDamaged):
        stored_file(open_context, log.key, sealed, "tile/entries/001")
    assert files_of(tmp_path) == []


def test_nothing_depends_on_files_that_can_be_written(
    open_context: OpenContext, log: EvidenceLog, grown: int, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    blocked = SealedFiles(tmp_path / "file", log.key)
    first = stored_file(open_context, log.key, blocked, "tile/0/000")
    assert stored_file(open_context, log.key, blocked, "tile/0/000") == first


def test_the_log_in_the_database_is_a_source_like_any_other(
    open_context: OpenContext, log: EvidenceLog, grown: int
) -> None:
    source = StoredSource(open_context)
    tree = CheckedTree(source, read_checkpoint(source, log.key))
    assert sum(len(tree.entries(number)) for number in range(3)) == grown
    for path in ("tile/0/003", "key", "nonsense"):
        with pytest.raises(NotThere):
            source.read(path, 10**6)
    with pytest.raises(AnswerTooLong):
        source.read("tile/0/000", 100)
