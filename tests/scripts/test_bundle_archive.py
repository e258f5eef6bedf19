"""``make bundle``: the archive installs with the network cut, and what it installs works there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CUT = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-r", "-n"]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, made and unpacked."""
    if subprocess.run([*CUT, "true"], capture_output=True).returncode != 0:
        pytest.skip("needs the right to cut the network (unshare -n)")
    made = subprocess.run([sys.executable, "scripts/bundle.py"], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    archive = ROOT / made.stdout.split()[1]
    folder = tmp_path_factory.mktemp("bundle")
    with tarfile.open(archive) as packed:
        packed.extractall(folder)
    (inside,) = folder.iterdir()
    return inside


@pytest.fixture(scope="module")
def installed(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed") / "heqi"
    environment = {**os.environ, "PYTHON": str(Path(sys.base_prefix) / "bin" / "python3")}
    ran = subprocess.run([*CUT, "sh", unpacked / "install.sh", folder], capture_output=True, text=True, env=environment)
    assert ran.returncode == 0, ran.stderr
    return folder


def test_a_changed_archive_is_not_installed(unpacked: Path, tmp_path: Path) -> None:
    sums = (unpacked / "SHA256SUMS").read_text()
    (unpacked / "SHA256SUMS").write_text(sums.replace(sums[:8], "00000000"))
    ran = subprocess.run(["sh", unpacked / "install.sh", tmp_path / "heqi"], capture_output=True, text=True)
    (unpacked / "SHA256SUMS").write_text(sums)
    assert ran.returncode != 0
    assert not (tmp_path / "heqi").exists()


def test_what_was_installed_offline_deposits_proves_and_verifies(installed: Path, tmp_path: Path) -> None:
    def heqi(*arguments: str | Path) -> str:
        command = [*CUT, installed / "bin" / "heqi", *arguments]
        environment = {**os.environ, "HEQI_HOME": str(tmp_path / "home")}
        ran = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    (tmp_path / "a.txt").write_text("a")
    entry_id = json.loads(heqi("evidence", "deposit", "a.txt", "--json"))[0]["entry_id"]
    heqi("evidence", "prove", entry_id, "-o", "bundle.zip")
    assert json.loads(heqi("evidence", "verify", "bundle.zip", "--json"))["state"] == "consistent"
    assert len(json.loads(heqi("pilots", "--json"))) == 16
