"""docs/operations.md is true: each of its commands runs, in its order, and leads where it says."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from heqi.kernel.settings import check_file, declared_settings
from tests.portal.conftest import free_port

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "operations.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where every command of the page was run."""
    if shutil.which("curl") is None:
        pytest.skip("needs the Debian package curl")
    folder = tmp_path_factory.mktemp("operations")
    script = "set -eux\n" + "".join(block for kind, block in BLOCKS if kind == "sh")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HEQI_")}
    environment |= {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "HEQI_PORT": str(free_port())}
    environment["HEQI_DEMO"] = "false"  # the page is about the house, not about its demo world
    command = ["bash", "-c", script]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=pipe, stderr=pipe, start_new_session=True
    ) as ran:
        try:
            said, complained = ran.communicate(timeout=240)
        finally:
            with suppress(ProcessLookupError):  # houses that a failed command left running
                os.killpg(ran.pid, signal.SIGKILL)
    (folder / "said").write_bytes(said)
    assert ran.returncode == 0, complained.decode()[-3000:]
    return folder


def test_every_command_of_the_page_runs(folder: Path) -> None:
    assert all(kind in {"sh", "ini", "nginx"} for kind, _ in BLOCKS)
    said = (folder / "said").read_text()
    assert "heqi_request_seconds_count" in said
    assert "The log is intact" in said


def test_what_was_backed_up_is_served_again(folder: Path) -> None:
    assert json.loads((folder / "up.json").read_text().splitlines()[0])["home"] == str(folder / "house")
    restored = json.loads((folder / "restored.json").read_text().splitlines()[0])
    assert restored["home"] == str(folder / "other")
    assert restored["log_entries"] > 0


def test_a_deleted_database_password_is_made_anew(folder: Path) -> None:
    former, present = folder / "keys-of-the-house" / "app", folder / "other" / "keys" / "app"
    assert present.read_text() != former.read_text()


def test_the_spans_of_the_page_were_written(folder: Path) -> None:
    assert (folder / "house" / "log" / "spans.jsonl").stat().st_size > 0


def test_every_setting_and_variable_that_the_page_names_exists(folder: Path) -> None:
    keys = {each.key for each in declared_settings()} | {each.path[-1] for each in declared_settings()}
    variables = {each.variable for each in declared_settings()} | {"HEQI_CONFIG"}
    assert set(re.findall(r"\bHEQI_[A-Z_]+", TEXT)) <= variables
    named = set(re.findall(r"`([a-z]+(?:_[a-z]+)+|telemetry|demo)(?: = [^`]*)?`", TEXT))
    assert {"public_address", "deposit_max_bytes", "demo"} <= named
    told = {
        one for one in named if one.startswith(("heqi_", "worker_", "run_"))
    }  # roles, metrics and events of the log
    assert named - told <= keys
    assert check_file(folder / "house" / "heqi.toml").settings.demo is True
