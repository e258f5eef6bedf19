"""``heqi config``: every setting with its source, no secret on the screen, and an example that is never out of date."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from heqi.kernel.settings import Settings, declared_settings, read_settings
from heqi.portal.commands.config import MASKED, example_text
from heqi.portal.desk import TerminalDesk
from heqi.portal.program import app
from tests.portal.conftest import heqi

ROOT = Path(__file__).resolve().parents[2]


def config(home: Path, *arguments: str, **variables: str) -> str:
    desk = TerminalDesk({"HEQI_HOME": str(home), "HEQI_LANGUAGE": "en", **variables})
    answer = CliRunner(env={"COLUMNS": "250"}).invoke(app, ["config", *arguments], obj=desk)
    assert answer.exit_code == 0, answer.output
    return answer.stdout


def test_every_setting_is_shown_with_value_source_and_meaning(tmp_path: Path) -> None:
    (tmp_path / "heqi.toml").write_text("\nport = 9000\n")
    table = config(tmp_path, HEQI_WORKERS="3")
    shown = {each["setting"]: each for each in json.loads(config(tmp_path, "--json", HEQI_WORKERS="3"))}
    assert list(shown) == [each.key for each in declared_settings() if each.path[0] not in ("oidc", "time")]
    assert (shown["port"]["value"], shown["port"]["place"]) == (9000, f"{tmp_path / 'heqi.toml'}:2")
    assert (shown["workers"]["value"], shown["workers"]["origin"]) == (3, "variable")
    assert shown["sign_in.totp_roles"]["value"] == ["admin", "operator", "working_group"]
    for key, each in shown.items():
        assert key in table
        assert each["meaning"]["zh"]
        assert each["meaning"]["en"]
    assert "HEQI_WORKERS" in table
    assert not (tmp_path / "keys").exists(), "showing the settings opens no house"


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_secret_is_masked_wherever_it_comes_from(tmp_path: Path, form: tuple[str, ...]) -> None:
    url = "postgresql://owner:hush@db/heqi"
    (tmp_path / "url").write_text(url)
    (tmp_path / "url").chmod(0o600)
    for variables in ({"HEQI_DATABASE_URL": url}, {"HEQI_DATABASE_URL_FILE": str(tmp_path / "url")}):
        shown = config(tmp_path, *form, **variables)
        assert "hush" not in shown
        assert MASKED in shown


def test_faults_are_told_one_a_line_in_the_language_asked_for(tmp_path: Path) -> None:
    (tmp_path / "heqi.toml").write_text("port = 0\nnonsense = 1\n")
    answer = heqi(tmp_path, "config", HEQI_WORKERS="x", HEQI_LANGUAGE="zh")
    assert answer.returncode == 1
    assert "共有 3 处设置错误" in answer.stderr
    assert re.search(r"heqi\.toml:1: 配置文件中 port 的值“0”无效：应为1 到 65535 的整数", answer.stderr)
    assert re.search(r"heqi\.toml:2: 没有名为 nonsense 的设置", answer.stderr)
    assert "环境变量 HEQI_WORKERS" in answer.stderr


def test_a_file_can_be_checked_before_it_is_used(tmp_path: Path) -> None:
    (tmp_path / "new.toml").write_text("port = 81\n[api]\nburst = 50\n")
    assert "is right: it sets 2" in config(tmp_path, "check", str(tmp_path / "new.toml"))
    (tmp_path / "new.toml").write_text("port = 81\nburst = 50\n")
    answer = heqi(tmp_path, "config", "check", tmp_path / "new.toml")
    assert answer.returncode == 1
    assert "new.toml:2" in answer.stderr


def test_the_example_is_current_and_names_every_setting_with_its_default(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "heqi.example.toml").read_text("utf-8")
    assert text == config(tmp_path, "example") == example_text(), "write it with: heqi config example"
    for declared in declared_settings():
        assert declared.setting.secret or declared.variable in text


def test_the_example_is_right_as_it_is_and_with_every_default_taken(tmp_path: Path) -> None:
    config(tmp_path, "check", str(ROOT / "docs" / "heqi.example.toml"))
    taken = re.sub(r"^# (?=[a-z_]+ = (?!\"…\"))", "", example_text(), flags=re.MULTILINE)
    (tmp_path / "heqi.toml").write_text("\n".join(line for line in taken.splitlines() if "home =" not in line))
    assert len(tomllib.loads(taken)["sign_in"]) > 5
    settings = read_settings({"HEQI_HOME": str(tmp_path)})
    assert settings == Settings(home=tmp_path)
