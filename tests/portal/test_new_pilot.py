"""A new pilot passes every check at once, or is not there at all."""

from __future__ import annotations

import ast
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from heqi.kernel.problems import Invalid
from heqi.pilots import CATALOGUE
from heqi.portal import new_pilot
from heqi.portal.desk import TerminalDesk
from heqi.portal.program import app
from heqi.portal.registry import built_pilots
from tests.portal.matrix.routes import all_routes

ROOT = Path(__file__).resolve().parents[2]
LONGEST = "abcdefghijk_lmnopqrs_tuvwxy"

NEW = (*[name for name in CATALOGUE if name not in built_pilots()][:1], LONGEST)
WHOLE = "are_short or outlives or no_institution or every_institution or every_table and not noticed"
"""Tests over the whole house that look at a new pilot too."""
FOLDERS = " ".join(f"src/heqi/pilots/{name} tests/pilots/{name}" for name in NEW)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As little of a checkout as the command needs."""
    (tmp_path / "src/heqi/pilots").mkdir(parents=True)
    (tmp_path / "src/heqi/engines/evidence").mkdir(parents=True)
    return tmp_path


def files(folder: Path) -> list[Path]:
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


def test_what_is_returned_is_what_was_written(checkout: Path) -> None:
    written = new_pilot.create("fund_watch", checkout)
    assert sorted(written) == files(checkout)
    folders = {path.parent.as_posix() for path in written}
    assert "src/heqi/pilots/fund_watch/migrations" in folders
    assert "src/heqi/pilots/fund_watch/templates/fund_watch" in folders
    assert "tests/pilots/fund_watch" in folders


def wide(line: str) -> int:
    """Its width where a Chinese character takes two places."""
    return len(line.encode("gbk", "replace"))


@pytest.mark.parametrize("name", ["q", LONGEST, *CATALOGUE])
def test_no_place_of_the_blueprint_is_left_blank(checkout: Path, name: str) -> None:
    for path in new_pilot.create(name, checkout):
        text = (checkout / path).read_text("utf-8")
        assert "@name@" not in text.lower()
        if path.suffix == ".py":
            assert ast.parse(text) is not None
            assert max((wide(line) for line in text.splitlines()), default=0) <= 120


def test_a_pilot_of_the_catalogue_carries_its_own_card(checkout: Path) -> None:
    new_pilot.create("esign", checkout)
    new_pilot.create("fund_watch", checkout)
    assert 'CATALOGUE["esign"]' in (checkout / "src/heqi/pilots/esign/app.py").read_text("utf-8")
    assert 'slug="fund_watch"' in (checkout / "src/heqi/pilots/fund_watch/app.py").read_text("utf-8")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Esign",
        "e-sign",
        "1st",
        "second2",
        "_x",
        "x_",
        "a__b",
        "class",
        "order",
        "pg_x",
        "../x",
        "a b",
        "试点",
        LONGEST + "z",
        "x\n",
    ],
)
def test_a_name_that_will_not_do_is_refused(checkout: Path, name: str) -> None:
    with pytest.raises(Invalid):
        new_pilot.create(name, checkout)
    assert files(checkout) == []


@pytest.mark.parametrize("name", ["evidence", "engines", "heqi", "helpers", "information_schema"])
def test_a_name_the_house_uses_is_refused(checkout: Path, name: str) -> None:
    with pytest.raises(new_pilot.NameTaken):
        new_pilot.create(name, checkout)
    assert files(checkout) == []


@pytest.mark.parametrize(
    "name", ["api", "search", "style", "login", "logout", "enter", "settings", "calendars", "trail"]
)
def test_an_address_of_the_house_is_no_name(checkout: Path, name: str) -> None:
    with pytest.raises(new_pilot.NameTaken):
        new_pilot.create(name, checkout)
    assert files(checkout) == []


def test_no_address_is_forgotten() -> None:
    """As the application has them, which knows nothing of this list."""
    served = {route.path.split("/")[1] for route in all_routes()}
    assert served - built_pilots().keys() == new_pilot.addresses()


@pytest.mark.parametrize("name", ["up", "config", "db", "new_pilot"])
def test_a_command_is_no_name(checkout: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(checkout)
    result = CliRunner().invoke(app, ["new-pilot", name], obj=TerminalDesk({}))
    assert isinstance(result.exception, new_pilot.NameTaken)
    assert files(checkout) == []


def test_the_command_writes_a_pilot(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    result = CliRunner().invoke(app, ["new-pilot", "fund_watch"], obj=TerminalDesk({}))
    assert result.exit_code == 0, result.output
    assert (checkout / "src/heqi/pilots/fund_watch/app.py").exists()


def test_a_pilot_is_never_written_over(checkout: Path) -> None:
    new_pilot.create("esign", checkout)
    (checkout / "src/heqi/pilots/esign/model.py").write_text("mine")
    with pytest.raises(new_pilot.NameTaken):
        new_pilot.create("esign", checkout)
    assert (checkout / "src/heqi/pilots/esign/model.py").read_text() == "mine"


def test_tests_of_another_are_never_written_over(checkout: Path) -> None:
    (checkout / "tests/pilots/esign").mkdir(parents=True)
    with pytest.raises(new_pilot.NameTaken):
        new_pilot.create("esign", checkout)


def test_outside_a_checkout_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(new_pilot.NotACheckout):
        new_pilot.create("esign", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_half_way_leaves_nothing(checkout: Path) -> None:
    (checkout / "tests").write_text("not a folder")
    with pytest.raises(new_pilot.NotWritable):
        new_pilot.create("esign", checkout)
    assert files(checkout) == [Path("tests")]
    assert list((checkout / "src/heqi/pilots").iterdir()) == []


@pytest.fixture(scope="module")
def full_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this checkout with two more pilots: one of the catalogue that is not built yet, and one of no name."""
    root = tmp_path_factory.mktemp("checkout")
    skipped = shutil.ignore_patterns("__pycache__", "built", ".*")
    for folder in ("src", "tests", "scripts"):
        shutil.copytree(ROOT / folder, root / folder, ignore=skipped)
    (root / "src/heqi/portal/static/built").symlink_to(ROOT / "src/heqi/portal/static/built")
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / ".venv").symlink_to(sys.prefix)
    for name in NEW:
        new_pilot.create(name, root)
    return root


@pytest.mark.parametrize(
    "check",
    [
        f"ruff check --no-cache {FOLDERS}",
        f"ruff format --no-cache --check {FOLDERS}",
        f"basedpyright {FOLDERS}",
        "lint-imports --no-cache",
        f"pytest -q -p no:xdist tests/check tests/storage/test_tenancy.py tests/portal/matrix tests/pilots/{LONGEST} "
        f"-k '{LONGEST} or {WHOLE}'",
    ],
)
def test_a_new_pilot_passes_every_check_at_once(full_checkout: Path, check: str) -> None:
    program, *arguments = shlex.split(check)
    environment = {**os.environ, "PYTHONPATH": str(full_checkout / "src")}
    command = [Path(sys.executable).with_name(program), *arguments]
    done = subprocess.run(command, cwd=full_checkout, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
