"""Time-stamping authorities in the settings: one table each."""

from __future__ import annotations

from pathlib import Path

import pytest

from heqi.kernel.settings import BadSetting, BadSettings, Settings, read_settings

TABLE = """
[log]
time_interval_seconds = 30
[time.bank]
url = 'http://tsa.invalid/stamp'
trust = '/etc/bank.pem'
development = false
"""


def read(tmp_path: Path, text: str, **environment: str) -> Settings:
    path = tmp_path / "heqi.toml"
    path.write_text(text)
    path.chmod(0o600)
    return read_settings({"HEQI_HOME": str(tmp_path), **environment})


def test_each_table_is_an_authority(tmp_path: Path) -> None:
    settings = read(tmp_path, TABLE + "[time.trial]\nurl = 'https://x'\ntrust = 'ca.pem'\ndevelopment = true\n")
    bank, trial = settings.log.time_authorities
    assert (bank.name, bank.url, bank.trust, bank.development) == (
        "bank", "http://tsa.invalid/stamp", Path("/etc/bank.pem"), False)  # fmt: skip
    assert (trial.name, trial.development) == ("trial", True)
    assert (settings.log.time_interval_seconds, settings.log.time_tolerance_seconds) == (30, 2)


def test_without_a_table_nobody_is_asked(tmp_path: Path) -> None:
    assert read(tmp_path, "").log.time_authorities == ()


def test_variables_name_authorities_too(tmp_path: Path) -> None:
    given = {"HEQI_TIME_ONE_URL": "http://127.0.0.1:3161", "HEQI_TIME_ONE_TRUST": "a", "HEQI_TIME_ONE_DEVELOPMENT": "1"}
    (one,) = read(tmp_path, "", **given).log.time_authorities
    assert (one.name, one.url, one.development) == ("one", "http://127.0.0.1:3161", True)


@pytest.mark.parametrize("url", ["ftp://x", "tsa.invalid", "http://user:word@x", "http://", ""])
def test_an_address_is_plain_http_or_https_without_secrets(tmp_path: Path, url: str) -> None:
    with pytest.raises((BadSetting, BadSettings)):
        read(tmp_path, f"[time.one]\nurl = '{url}'\ntrust = 'a'\ndevelopment = true\n")


@pytest.mark.parametrize("key", ["trust", "development", "url"])
def test_neither_anchors_nor_whether_it_has_legal_effect_can_be_left_out(tmp_path: Path, key: str) -> None:
    text = "".join(line + "\n" for line in TABLE.splitlines() if not line.startswith(key))
    with pytest.raises(BadSetting, match=key):
        read(tmp_path, text)
