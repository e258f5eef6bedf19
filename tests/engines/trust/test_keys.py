"""Key files: made once, private, whole, and never replaced."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from heqi.engines.trust import (
    KeyDamaged,
    KeyExposed,
    KeyMissing,
    create_log_key,
    create_payload_key,
    load_log_key,
    load_payload_key,
)
from heqi.kernel.clock import SystemRandomness

RANDOM = SystemRandomness()


def test_a_key_is_made_once_and_then_kept(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    first = create_log_key(folder, None, RANDOM)
    assert create_log_key(folder, "another.example", RANDOM).key == first.key == load_log_key(folder).key
    assert create_payload_key(folder, RANDOM) == create_payload_key(folder, RANDOM) == load_payload_key(folder)


def test_key_files_are_for_their_owner_only_and_nothing_is_left_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    create_log_key(folder, None, RANDOM)
    create_payload_key(folder, RANDOM)
    assert sorted(path.name for path in folder.iterdir()) == ["log.key", "payload.key"]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_default_origin_names_the_key(tmp_path: Path) -> None:
    key = create_log_key(tmp_path, None, RANDOM).key
    assert key.name == "heqi.invalid/" + hashlib.sha256(key.public_key).hexdigest()[:12]


def test_the_log_key_file_is_written_as_documented(tmp_path: Path) -> None:
    key = create_log_key(tmp_path, "log.example", RANDOM).key
    words = (tmp_path / "log.key").read_text().removesuffix("\n").split("+", 4)
    assert words[:4] == ["PRIVATE", "KEY", "log.example", key.key_id.hex()]
    assert base64.b64decode(words[4])[0] == 1


def test_a_missing_key_is_named_and_not_made_by_loading(tmp_path: Path) -> None:
    with pytest.raises(KeyMissing, match=r"log\.key"):
        load_log_key(tmp_path)
    with pytest.raises(KeyMissing, match=r"payload\.key"):
        load_payload_key(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["log.key", "payload.key"])
def test_a_damaged_key_is_refused_and_not_replaced(tmp_path: Path, name: str) -> None:
    create_log_key(tmp_path, None, RANDOM)
    create_payload_key(tmp_path, RANDOM)
    load = load_log_key if name == "log.key" else load_payload_key
    path = tmp_path / name
    whole = path.read_bytes()
    middle = len(whole) // 2
    for damaged in (
        b"",
        whole[:-1],
        whole[5:],
        whole[:-10] + b"\n",
        whole[:middle] + b"!" + whole[middle + 1 :],
        b"\xff",
    ):
        path.write_bytes(damaged)
        with pytest.raises(KeyDamaged):
            load(tmp_path)
        with pytest.raises(KeyDamaged):
            create_log_key(tmp_path, None, RANDOM) if name == "log.key" else create_payload_key(tmp_path, RANDOM)
        assert path.read_bytes() == damaged


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    create_log_key(tmp_path, None, RANDOM)
    (tmp_path / "log.key").chmod(0o640)
    with pytest.raises(KeyExposed, match="0640"):
        load_log_key(tmp_path)
