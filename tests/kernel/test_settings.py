"""Settings: declared once, found in the environment and one file, refused strictly and all at once."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Annotated

import msgspec
import pytest

from heqi.kernel.configured import (
    BadFile,
    BadLine,
    BadSecretFile,
    Contradiction,
    MissingSetting,
    SecretInFile,
    UnknownSetting,
    line_of,
)
from heqi.kernel.declaring import Setting
from heqi.kernel.messages import Language
from heqi.kernel.problems import Problem
from heqi.kernel.settings import (
    BadSetting,
    BadSettings,
    Settings,
    check_file,
    declared_settings,
    read_all,
    read_settings,
)


def with_file(folder: Path, text: str, **variables: str) -> Settings:
    (folder / "heqi.toml").write_text(text, "utf-8")
    return read_settings({"HEQI_HOME": str(folder), **variables})


def refusal(folder: Path, text: str, **variables: str) -> BadSetting:
    with pytest.raises(BadSetting) as caught:
        with_file(folder, text, **variables)
    return caught.value


def secret_file(path: Path, content: str = "hush", mode: int = 0o600) -> Path:
    path.write_text(content)
    path.chmod(mode)
    return path


@pytest.mark.parametrize("name", ["HEQI_HOME", "HEQI_PORT", "HEQI_DATABASE_URL"])
def test_what_is_not_utf8_is_refused_and_named(name: str) -> None:
    with pytest.raises(BadSetting) as caught:
        read_settings({name: "postgresql://a:secret@h/db\udcff"})
    sentence = caught.value.sentence(Language.EN)
    assert name in sentence
    assert sentence.encode()
    assert ("secret" in sentence) is (name != "HEQI_DATABASE_URL")


def test_without_variables_the_defaults_hold() -> None:
    settings = read_settings({})
    assert settings == Settings(home=Path("var").absolute())
    assert settings.port == 8080


@pytest.mark.parametrize("value", ["0", "65536", "-1", "8080.0", "eight", "８０８０", "1" * 40])
def test_a_bad_port_is_named_with_its_value_and_what_is_expected(value: str) -> None:
    with pytest.raises(BadSetting) as caught:
        read_settings({"HEQI_PORT": value})
    sentence = caught.value.sentence(Language.EN)
    assert "HEQI_PORT" in sentence
    assert value in sentence
    assert "from 1 to 65535" in sentence


def test_the_file_in_the_home_is_read_and_a_variable_wins_over_it(tmp_path: Path) -> None:
    text = "port = 9000\nworkers = 3\n[sign_in]\nsession_hours = 8\ntotp_roles = ['auditor']\n"
    settings = with_file(tmp_path, text, HEQI_WORKERS="5", HEQI_SIGN_IN_SESSION_IDLE_MINUTES="7")
    assert (settings.port, settings.workers) == (9000, 5)
    assert settings.sign_in.session_hours == 8
    assert settings.sign_in.session_idle_minutes == 7
    assert settings.sign_in.totp_roles == {"auditor"}


def test_an_empty_variable_is_no_variable(tmp_path: Path) -> None:
    assert with_file(tmp_path, "port = 9000", HEQI_PORT="").port == 9000


def test_a_file_elsewhere_may_name_the_home_relative_to_itself(tmp_path: Path) -> None:
    (tmp_path / "etc.toml").write_text("home = 'data'")
    assert read_settings({"HEQI_CONFIG": str(tmp_path / "etc.toml")}).home == tmp_path / "data"
    environment = {"HEQI_CONFIG": str(tmp_path / "etc.toml"), "HEQI_HOME": "/srv/other"}
    assert read_settings(environment).home == Path("/srv/other")
    assert isinstance(refusal(tmp_path, "home = 'elsewhere'"), Contradiction)


@pytest.mark.parametrize(
    ("text", "line"),
    [("port = 'x'", 1), ("\n# a\n[sign_in]\nsession_hours = true", 4), ("[sign_in]\n'session_hours' = 0", 2)],
)
def test_a_bad_line_is_told_with_file_line_key_value_and_expectation(tmp_path: Path, text: str, line: int) -> None:
    problem = refusal(tmp_path, text)
    assert isinstance(problem, BadLine)
    for language in Language:
        sentence = problem.sentence(language)
        assert f"{tmp_path / 'heqi.toml'}:{line}" in sentence
        assert text.rpartition("=")[2].strip().strip("'").title() in sentence.title()
    assert "a whole number from" in problem.sentence(Language.EN)


@pytest.mark.parametrize(("name", "meant"), [("prot", "port"), ("sign_in.session_hour", "sign_in.session_hours")])
def test_an_unknown_key_is_refused_and_the_nearest_is_offered(tmp_path: Path, name: str, meant: str) -> None:
    problem = refusal(tmp_path, f"{name} = 'perhaps a secret'")
    assert isinstance(problem, UnknownSetting)
    assert f"heqi.toml:1: There is no setting {name}; is {meant} meant?" in problem.sentence(Language.EN)
    assert "perhaps" not in problem.sentence(Language.EN)


def test_an_unknown_variable_is_refused_but_for_those_that_are_no_settings() -> None:
    with pytest.raises(UnknownSetting, match=r"HEQI_PROT; is HEQI_PORT meant"):
        read_settings({"HEQI_PROT": "1"})
    read_settings({"HEQI_LANGUAGE": "zh", "HEQI_SEED": "1", "HEQI_TEST_X": "1", "OTHER": "1"})


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadSettings) as caught:
        with_file(tmp_path, "port = 0\nnonsense = 1\n[oidc.bank]\nissuer = 'ftp://x'", HEQI_WORKERS="many")
    kinds = sorted(type(each).__name__ for each in caught.value.problems)
    assert kinds == ["BadLine", "BadLine", "BadSetting", "MissingSetting", "MissingSetting", "UnknownSetting"]
    assert all(isinstance(each, Problem) and each.message.zh for each in caught.value.problems)


@pytest.mark.parametrize("text", ["port = ", "a = 1\na = 2", "\udcff"])
def test_what_is_no_toml_is_refused_with_its_place(tmp_path: Path, text: str) -> None:
    (tmp_path / "heqi.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(BadFile, match=r"heqi\.toml"):
        read_settings({"HEQI_HOME": str(tmp_path)})


def test_a_named_file_must_be_there_and_not_everybodys_to_write(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="No such file"):
        read_settings({"HEQI_CONFIG": str(tmp_path / "missing.toml")})
    (tmp_path / "open.toml").write_text("")
    (tmp_path / "open.toml").chmod(0o666)
    with pytest.raises(BadFile, match="anybody may write"):
        read_settings({"HEQI_CONFIG": str(tmp_path / "open.toml")})


def test_a_secret_in_the_file_is_refused_and_never_repeated(tmp_path: Path) -> None:
    problem = refusal(tmp_path, "database_url = 'postgresql://a:secret@h/db'")
    assert isinstance(problem, SecretInFile)
    assert "database_url_file" in problem.sentence(Language.EN)
    assert "a:secret" not in problem.sentence(Language.EN)


def test_a_secret_is_read_from_the_file_that_is_named(tmp_path: Path) -> None:
    secret_file(tmp_path / "url", "postgresql://a:b@h/db\n")
    assert with_file(tmp_path, "database_url_file = 'url'").database_url == "postgresql://a:b@h/db"
    url = "postgresql://other@h/db"
    assert with_file(tmp_path, "database_url_file = 'url'", HEQI_DATABASE_URL=url).database_url == url


@pytest.mark.parametrize(("content", "mode"), [("hush", 0o640), ("hush", 0o604), ("", 0o600), ("x" * 70000, 0o600)])
def test_a_secret_file_that_others_may_read_or_that_holds_nothing_is_refused(
    tmp_path: Path, content: str, mode: int
) -> None:
    secret_file(tmp_path / "url", content, mode)
    problem = refusal(tmp_path, "database_url_file = 'url'")
    assert isinstance(problem, BadSecretFile)
    assert "hush" not in problem.sentence(Language.EN)
    assert isinstance(refusal(tmp_path, "database_url_file = 'missing'"), BadSecretFile)


def test_providers_come_from_tables_and_from_variables(tmp_path: Path) -> None:
    secret_file(tmp_path / "secret")
    table = "[oidc.bank]\nissuer = 'https://bank.invalid'\nclient_id = 'heqi'\nclient_secret_file = 'secret'\n"
    settings = with_file(
        tmp_path,
        table + "name_zh = '青松银行'",
        HEQI_OIDC_LOCAL_ISSUER="http://localhost:9000",
        HEQI_OIDC_LOCAL_CLIENT_ID="house",
        HEQI_OIDC_LOCAL_CLIENT_SECRET_FILE=str(tmp_path / "secret"),
        HEQI_OIDC_BANK_CLIENT_ID="other",
    )
    bank, local = settings.sign_in.providers
    assert (bank.name, bank.client_id, bank.title.zh, bank.title.en) == ("bank", "other", "青松银行", "bank")
    assert bank.client_secret_file == tmp_path / "secret"
    assert (local.name, local.issuer) == ("local", "http://localhost:9000")
    assert isinstance(refusal(tmp_path, table.replace("client_id = 'heqi'\n", "")), MissingSetting)
    assert isinstance(refusal(tmp_path, table.replace("https", "http")), BadLine)


PUBLIC, BEYOND = {"HEQI_PUBLIC_ADDRESS": "https://heqi.example"}, {"HEQI_LISTEN_BEYOND_LOOPBACK": "true"}


def test_the_house_listens_beyond_this_machine_only_behind_https_and_when_told_twice() -> None:
    for variables in ({}, PUBLIC, BEYOND):
        with pytest.raises(Contradiction, match="listen_beyond_loopback"):
            read_settings({"HEQI_LISTEN_ADDRESS": "10.0.0.5", **variables})
    assert read_settings({"HEQI_LISTEN_ADDRESS": "10.0.0.5", **PUBLIC, **BEYOND}).listen_address == "10.0.0.5"
    assert read_settings({"HEQI_LISTEN_ADDRESS": "::1"}).listen_address == "::1"
    with pytest.raises(BadSetting, match="an IP address"):
        read_settings({"HEQI_LISTEN_ADDRESS": "localhost"})


@pytest.mark.parametrize(
    "variables",
    [
        {"HEQI_TELEMETRY": "otlp"},
        {"HEQI_SIGN_IN_SESSION_IDLE_MINUTES": "61", "HEQI_SIGN_IN_SESSION_HOURS": "1"},
        {"HEQI_API_BURST": "2", "HEQI_API_REQUESTS_PER_SECOND": "3"},
    ],
)
def test_settings_that_contradict_each_other_are_refused(variables: dict[str, str]) -> None:
    with pytest.raises(Contradiction):
        read_settings(variables)


@pytest.mark.parametrize(("text", "value"), [("true", True), ("1", True), ("FALSE", False), ("0", False)])
def test_yes_and_no_have_two_spellings_each(text: str, value: bool) -> None:
    assert read_settings({"HEQI_DEMO": text}).demo is value
    with pytest.raises(BadSetting, match="true or false"):
        read_settings({"HEQI_DEMO": "maybe"})


def test_choices_are_named(tmp_path: Path) -> None:
    assert "one of off, file, otlp" in refusal(tmp_path, "telemetry = 'loud'").sentence(Language.EN)


class Esign(msgspec.Struct, frozen=True, kw_only=True):
    longest_days: Annotated[int, Setting("最长", "longest", low=1, high=9)] = 3


class WithPilot(Settings, frozen=True, kw_only=True):
    esign: Esign = Esign()


def test_a_later_section_is_one_structure_and_one_field(tmp_path: Path) -> None:
    (tmp_path / "heqi.toml").write_text("[esign]\nlongest_days = 5")
    environment = {"HEQI_HOME": str(tmp_path)}
    read = read_all(environment, WithPilot).settings
    assert isinstance(read, WithPilot)
    assert read.esign.longest_days == 5
    with pytest.raises(UnknownSetting, match=r"esign\.longest_days"):
        read_settings(environment)
    other = read_all({**environment, "HEQI_ESIGN_LONGEST_DAYS": "9"}, WithPilot).settings
    assert isinstance(other, WithPilot)
    assert other.esign.longest_days == 9


def test_every_setting_has_its_own_variable_limits_and_both_languages() -> None:
    declared = declared_settings()
    variables = [each.variable for each in declared]
    assert len(set(variables)) == len(variables)
    for each in declared:
        assert each.setting.zh
        assert each.setting.en
        assert each.expected.zh
        if each.kind is int:
            assert each.setting.low is not None
            assert each.setting.high is not None
            assert each.setting.low <= each.default <= each.setting.high


def test_each_value_is_told_with_its_origin(tmp_path: Path) -> None:
    (tmp_path / "heqi.toml").write_text("\nport = 9000")
    read = read_all({"HEQI_HOME": str(tmp_path), "HEQI_WORKERS": "1"})
    origin = {each.declaration.key: (each.origin.value, each.place) for each in read.found}
    assert origin["port"] == ("file", f"{tmp_path / 'heqi.toml'}:2")
    assert origin["workers"] == ("variable", "HEQI_WORKERS")
    assert origin["demo"] == ("default", "")


def test_a_file_is_checked_whatever_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEQI_PORT", "nonsense")
    (tmp_path / "new.toml").write_text("port = 81")
    assert check_file(tmp_path / "new.toml").settings.port == 81


def test_lines_are_found_in_every_usual_form() -> None:
    text = "a = 1\n[s]\nb.c = 2\n[ s.t ]\n'd' = 3 # e = 4\n"
    assert [line_of(text, path) for path in (("a",), ("s", "b", "c"), ("s", "t", "d"), ("e",))] == [1, 3, 5, None]
    assert all(line_of(text, path) is None for path in itertools.permutations(("s", "t", "x")))
