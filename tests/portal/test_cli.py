"""The command line: exit codes, JSON, both languages, with and without a running house."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from heqi.portal.desk import TerminalDesk
from heqi.portal.house import House
from heqi.portal.program import app
from heqi.storage import Context
from heqi.storage.server import living
from tests.portal.conftest import HEQI, Running, heqi


def commands(group: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    import typer.main

    command = typer.main.get_command(group) if not path else group  # pyright: ignore[reportArgumentType]
    command = getattr(command, "whole", command)
    children = getattr(command, "commands", None)
    if children is None:
        return [(path, command)]
    return [found for name, child in children.items() for found in commands(child, (*path, name))]


ALL: list[tuple[tuple[str, ...], Any]] = commands(app)


@pytest.mark.parametrize(("path", "command"), [pytest.param(*each, id=" ".join(each[0])) for each in ALL])
def test_every_command_has_json_and_help_with_an_example(path: tuple[str, ...], command: Any) -> None:
    options = {option for parameter in command.params for option in parameter.opts}
    if command.context_settings.get("allow_extra_args"):  # another program, which has options of its own
        options = set(re.findall(r"--\w+", subprocess.check_output([HEQI, *path, "--help"], text=True)))
    assert "--json" in options
    help_text = str(command.help)
    assert f"Example: heqi {' '.join(path)}" in help_text


def test_sixteen_pilots_are_listed(tmp_path: Path) -> None:
    answer = heqi(tmp_path / "home", "pilots", "--json")
    listed = json.loads(answer.stdout)
    assert answer.returncode == 0
    assert len(listed) == 16
    assert {"slug", "name", "group", "status"} <= set(listed[0])
    assert not (tmp_path / "home").exists(), "listing needs no house"


def test_usage_errors_end_with_2_and_problems_with_1(tmp_path: Path) -> None:
    assert heqi(tmp_path, "evidence", "deposit").returncode == 2
    assert heqi(tmp_path, "no-such-command").returncode == 2
    missing = heqi(tmp_path / "home", "evidence", "deposit", tmp_path / "missing.pdf")
    assert missing.returncode == 1
    assert "missing.pdf" in missing.stderr
    assert "Traceback" not in missing.stderr


def test_a_problem_is_said_in_the_language_asked_for(tmp_path: Path) -> None:
    answer = heqi(tmp_path / "home", "pilots", HEQI_PORT="x")
    assert answer.returncode == 0, "a command that needs no setting reads none"
    answer = heqi(tmp_path / "home", "db", "status", HEQI_PORT="x", HEQI_LANGUAGE="zh_CN")
    assert answer.returncode == 1
    assert "环境变量 HEQI_PORT" in answer.stderr


def path_through(home: Path, folder: Path) -> None:
    """Deposit, prove, verify, audit: what a newcomer does."""
    odd = folder / '合同 "final" (v2)\t.pdf'
    odd.write_bytes(b"%PDF-1.4 not really")
    empty = folder / "empty"
    empty.write_bytes(b"")
    receipts = json.loads(heqi(home, "evidence", "deposit", odd, empty, "--json").stdout)
    assert [receipt["name"] for receipt in receipts] == [odd.name, "empty"]
    bundle, key = folder / "bundle.zip", folder / "log.vkey"
    entry_id = receipts[0]["entry_id"]
    assert heqi(home, "evidence", "prove", entry_id, "-o", bundle, "--payload").returncode == 0
    key.write_text(heqi(home, "evidence", "key").stdout)
    proven = heqi(folder / "other", "evidence", "verify", bundle, "--log-key", key, "--json")
    assert json.loads(proven.stdout)["state"] == "proven"
    assert json.loads(proven.stdout)["pinned"] is True
    unpinned = heqi(folder / "other", "evidence", "verify", bundle, "--json")
    assert json.loads(unpinned.stdout)["state"] == "consistent"
    assert json.loads(unpinned.stdout)["pinned"] is False
    assert "not pinned" in heqi(folder / "other", "evidence", "verify", bundle).stdout
    assert not (folder / "other").exists(), "verifying needs no house"
    again = heqi(home, "evidence", "prove", entry_id, "-o", bundle)
    assert again.returncode == 1
    assert "exists" in again.stderr
    assert heqi(home, "evidence", "audit").returncode == 0


def test_the_whole_path_works_without_a_running_house(tmp_path: Path) -> None:
    path_through(tmp_path / "home", tmp_path)
    assert living(tmp_path / "home" / "postgres") == [], "each command leaves the house as it found it"


def test_the_whole_path_works_beside_a_running_house(up: Running, tmp_path: Path) -> None:
    path_through(up.home, tmp_path)
    assert httpx.get(up.address + "/readyz").status_code == 200, "a guest never stops the house"


def test_the_verifier_in_the_bundle_needs_nothing_of_the_house(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    home = tmp_path / "home"
    entry_id = json.loads(heqi(home, "evidence", "deposit", tmp_path / "a.txt", "--json").stdout)[0]["entry_id"]
    heqi(home, "evidence", "prove", entry_id, "-o", tmp_path / "bundle.zip")
    (tmp_path / "log.vkey").write_text(heqi(home, "evidence", "key").stdout)
    subprocess.run([sys.executable, "-m", "zipfile", "-e", tmp_path / "bundle.zip", tmp_path / "out"], check=True)
    alone = [sys.executable, "-I", "-c", "import sys, runpy; sys.modules['heqi'] = None; sys.argv = sys.argv[1:]; "
             "runpy.run_path(sys.argv[0], run_name='__main__')"]  # fmt: skip
    command = [*alone, tmp_path / "out" / "verify_heqi.py", tmp_path / "bundle.zip", "--log-key", tmp_path / "log.vkey"]
    answer = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert "PROVEN" in answer.stdout


class CommitFails(TerminalDesk):
    """A desk whose transactions fail in their last moment."""

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        with super().open_context() as ctx:
            yield ctx
            raise ConnectionError("the commit was not acknowledged")


def test_no_receipt_is_printed_before_the_commit(house: House, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    desk = CommitFails({"HEQI_HOME": str(house.settings.home), "HEQI_LANGUAGE": "en"})
    desk._house = house  # pyright: ignore[reportPrivateUsage]
    for form in ([], ["--json"]):
        answer = CliRunner().invoke(app, ["evidence", "deposit", str(tmp_path / "a.txt"), *form], obj=desk)
        assert isinstance(answer.exception, ConnectionError)
        assert answer.stdout == ""


def test_a_refused_bundle_ends_with_1_and_a_reason(tmp_path: Path) -> None:
    for name, content in (("empty.zip", b""), ("text.zip", b"not a zip"), ("huge.zip", b"PK" * 100_000)):
        (tmp_path / name).write_bytes(content)
        answer = heqi(tmp_path / "home", "evidence", "verify", tmp_path / name)
        assert answer.returncode == 1
        assert "Refused" in answer.stderr
        assert "Traceback" not in answer.stderr


def test_two_commands_at_once_take_turns(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    home = tmp_path / "home"
    heqi(home, "db", "migrate")
    command = [str(HEQI), "evidence", "deposit", str(tmp_path / "a.txt"), "--json"]
    environment = {**__import__("os").environ, "HEQI_HOME": str(home)}
    both = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    indexes = {json.loads(process.communicate(timeout=120)[0])[0]["index"] for process in both}
    assert len(indexes) == 2, "each has its own place; the deeds take places too"


def test_backup_and_restore_bring_a_house_back(tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    (tmp_path / "a.txt").write_text("a")
    heqi(home, "evidence", "deposit", tmp_path / "a.txt")
    assert heqi(home, "db", "backup", tmp_path / "backup.dump").returncode == 0
    assert heqi(home, "db", "backup", tmp_path / "backup.dump").returncode == 1, "never overwritten"
    (other / "keys").mkdir(parents=True, mode=0o700)
    for key in (home / "keys").iterdir():
        (other / "keys" / key.name).write_bytes(key.read_bytes())
        (other / "keys" / key.name).chmod(0o600)
    restored = heqi(other, "db", "restore", tmp_path / "backup.dump")
    assert restored.returncode == 0, restored.stderr
    assert heqi(other, "evidence", "audit").returncode == 0
    refused = heqi(other, "db", "restore", tmp_path / "backup.dump")
    assert refused.returncode == 1, "only into an empty database"
