"""Programs not written here agree: Go's checksum-database packages on tiles, the sigstore package on proofs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sigstore._internal.merkle import verify_merkle_inclusion
from sigstore.errors import VerificationError

from heqi.engines import evidence
from heqi.engines.evidence import EvidenceLog
from heqi.engines.trust import tile_path, width_at
from heqi.storage import OpenContext
from tests.engines.evidence.conftest import Put

PROGRAM = Path(__file__).parents[2] / "interop" / "check_tiles.go"
GO_SOURCES = Path("/usr/share/gocode")


@pytest.fixture(scope="module")
def check_tiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Go program, built once."""
    if shutil.which("go") is None:
        pytest.skip("needs the Debian package golang-go")
    if not (GO_SOURCES / "src" / "golang.org" / "x" / "mod" / "sumdb" / "tlog").is_dir():
        pytest.skip("needs the Debian package golang-golang-x-mod-dev")
    folder = tmp_path_factory.mktemp("go")
    settings = {"GO111MODULE": "off", "GOPATH": str(GO_SOURCES), "GOCACHE": str(folder / "cache")}
    built = folder / "check_tiles"
    subprocess.run(["go", "build", "-o", built, PROGRAM], env={**os.environ, **settings}, check=True, timeout=300)
    return built


def publish(open_context: OpenContext, folder: Path) -> int:
    """Write the public part of the log as static files; returns the size of the tree."""
    with open_context() as ctx:
        note = evidence.checkpoint(ctx)
        assert note is not None
        size = int(note.split(b"\n")[1])
        files = {"checkpoint": note}
        for level in range(8):
            number = 0
            while width := width_at(size, level, number):
                files[tile_path(level, number, width)] = evidence.tile(ctx, level, number, width)
                if level == 0:
                    files[tile_path(None, number, width)] = evidence.entry_tile(ctx, number, width)
                number += 1
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return size


def checked(program: Path, folder: Path, key: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, folder, str(key)], capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("sizes", [(1,), (255, 1), (256, 1), (300, 213, 7)])
def test_go_authenticates_every_tile_and_entry(
    open_context: OpenContext, log: EvidenceLog, put: Put, tmp_path: Path, check_tiles: Path, sizes: tuple[int, ...]
) -> None:
    for size in sizes:
        put(*(b"x" for _ in range(size)))
    assert publish(open_context, tmp_path) == sum(sizes)
    done = checked(check_tiles, tmp_path, log.key)
    assert done.stderr == ""
    assert done.stdout.startswith(f"ok {sum(sizes)} ")


def test_go_refuses_changed_tiles_entries_checkpoints_and_keys(
    open_context: OpenContext, log: EvidenceLog, put: Put, tmp_path: Path, check_tiles: Path
) -> None:
    put(*(b"x" for _ in range(257)))
    publish(open_context, tmp_path)
    for name in ("checkpoint", "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000"):
        path = tmp_path / name
        whole = path.read_bytes()
        place = len(whole) // 2
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert checked(check_tiles, tmp_path, log.key).returncode == 1, name
        path.write_bytes(whole)
    assert checked(check_tiles, tmp_path, log.key).returncode == 0
    other = str(log.key).replace(log.origin, "log.example")
    assert checked(check_tiles, tmp_path, other).returncode == 1


def as_sigstore(index: int, size: int, body: bytes, root: str, siblings: list[str]) -> Any:
    proof = SimpleNamespace(
        log_index=index,
        tree_size=size,
        hashes=[bytes.fromhex(each) for each in siblings],
        root_hash=bytes.fromhex(root),
    )
    return cast("Any", SimpleNamespace(_inner=SimpleNamespace(inclusion_proof=proof, canonicalized_body=body)))


def test_sigstore_accepts_every_inclusion_proof_and_no_wrong_one(
    open_context: OpenContext, log: EvidenceLog, put: Put
) -> None:
    receipts = [*put(*(b"x" for _ in range(19))), *put(*(b"x" for _ in range(250)))]
    with open_context() as ctx:
        for receipt in [*receipts[:25], *receipts[250:]]:
            path = evidence.proof_path(ctx, receipt.entry_id)
            body = evidence.entry(ctx, log, receipt.entry_id).body.encode()
            siblings = [step.sibling for step in path.steps]
            verify_merkle_inclusion(as_sigstore(path.index, path.size, body, path.root, siblings))
            for wrong in (
                as_sigstore(path.index ^ 1, path.size, body, path.root, siblings),
                as_sigstore(path.index, path.size, body + b" ", path.root, siblings),
                as_sigstore(path.index, path.size, body, path.root, siblings[:-1]),
                as_sigstore(path.index, path.size, body, path.leaf_hash, siblings),
            ):
                with pytest.raises(VerificationError):
                    verify_merkle_inclusion(wrong)
