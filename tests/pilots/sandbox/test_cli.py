"""The sandbox on the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.testing import CliRunner, Result

from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Sheet
from heqi.pilots.sandbox.cli import app
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Application, ApplicationPage, Batch, Dossier
from heqi.storage import Context
from tests.pilots.sandbox.conftest import World, an_application
from tests.pilots.sandbox.test_cases import an_incident, complain


class Paper:
    """A desk of one person that keeps its answers."""

    def __init__(self, world: World, who: str) -> None:
        self.answers: list[object] = []
        self._world, self._who = world, who

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        with self._world.of(self._who) as ctx:
            yield ctx

    def answer(self, value: object, *, as_json: bool) -> None:
        self.answers.append(value)

    def run(self, *words: str) -> Result:
        """Run ``heqi sandbox`` with these words; a problem is raised."""
        result = CliRunner().invoke(app, words, obj=self)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def told(self, *words: str) -> object:
        """What the command answered last."""
        assert self.run(*words).exit_code == 0
        return self.answers[-1]


@pytest.fixture
def desk(world: World) -> Paper:
    """Beichen's desk."""
    return Paper(world, "zhou")


@pytest.fixture
def group(world: World) -> Paper:
    """The working group's desk."""
    return Paper(world, "shen")


def test_batches_are_a_table_for_people_and_a_list_for_programs(desk: Paper, batch: Batch) -> None:
    assert isinstance(desk.told("batches"), Sheet)
    assert desk.told("batches", "--json") == (batch,)


def test_applications_are_filtered(desk: Paper, application: Application) -> None:
    page = desk.told("applications", "--state", "call", "--batch", application.batch_id, "--search", "份额", "--json")
    assert page == ApplicationPage(items=(application,), total=1, next_cursor=None)
    sheet = desk.told("applications", "--state", "trial")
    assert isinstance(sheet, Sheet)
    assert sheet.total == 0


def test_an_application_is_made_from_a_file(desk: Paper, batch: Batch, tmp_path: Path) -> None:
    file = tmp_path / "项目.json"
    file.write_bytes(msgspec.json.encode(an_application(batch.id)))
    made = desk.told("apply", str(file), "--json")
    assert isinstance(made, Application)
    assert made.title_zh == "份额转让平台"


@pytest.mark.parametrize("content", ["not JSON", "{}", json.dumps({"batch_id": "x", "more": 1})])
def test_a_file_that_is_no_application_is_a_problem(desk: Paper, tmp_path: Path, content: str) -> None:
    file = tmp_path / "project.json"
    file.write_text(content)
    with pytest.raises(Invalid):
        desk.run("apply", str(file))


def test_an_application_is_moved_and_shown_with_its_history(desk: Paper, application: Application) -> None:
    moved = desk.told("move", application.id, "selection", "--reason", "材料齐备")
    assert isinstance(moved, Application)
    assert moved.state is State.SELECTION
    dossier = desk.told("show", application.id, "--json")
    assert isinstance(dossier, Dossier)
    assert [one.reason for one in dossier.history] == ["", "材料齐备"]
    assert isinstance(desk.told("show", application.id), Sheet)


@pytest.mark.parametrize("words", [["move"], ["applications", "--state", "nowhere"], ["show"], ["nothing"]])
def test_wrong_usage_ends_with_two(desk: Paper, words: list[str]) -> None:
    assert desk.run(*words).exit_code == 2


COMMANDS = [
    *("batches", "applications", "show", "apply", "invite", "notices", "move", "deadlines", "report"),
    *(f"desk {one}" for one in ("list", "show", "caps", "admit", "exclude", "kill", "propose-revival")),
    *(f"desk {one}" for one in ("decide-revival", "exit", "close")),
    *(f"complaints {one}" for one in ("list", "register", "show", "acknowledge", "answer", "take", "close")),
    *(f"incidents {one}" for one in ("list", "open", "show", "report", "contain", "close")),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example_and_json(desk: Paper, command: str) -> None:
    text = desk.run(*command.split(), "--help").output
    assert "Example: heqi" in " ".join(text.split())
    assert "--json" in text


def test_the_desk_kills_and_shows_how_the_systems_stand(group: Paper) -> None:
    sheet = group.told("desk", "list")
    assert isinstance(sheet, Sheet)
    assert sheet.total == 16
    group.told("desk", "caps", "sandbox", "--users", "9", "--reason", "首期上限")
    group.told("desk", "kill", "sandbox", "--reason", "材料系统异常")
    found: Any = group.told("desk", "list", "--json")
    shown = next(one for one in found if one.pilot == "sandbox")
    assert shown.admittance.caps.users == 9
    assert shown.admittance.kill_reason == "材料系统异常"
    assert group.told("desk", "propose-revival", "sandbox", "--reason", "已排除").subject == "sandbox"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_complaint_and_an_incident_go_their_way(desk: Paper, group: Paper, tmp_path: Path) -> None:
    file = tmp_path / "complaint.json"
    file.write_bytes(msgspec.json.encode(complain()))
    one: Any = desk.told("complaints", "register", str(file), "--json")
    desk.told("complaints", "acknowledge", one.id, "--note", "已告知")
    desk.told("complaints", "answer", one.id, "upheld", "--answer", "已补发")
    assert desk.told("complaints", "close", one.id, "--note", "认可").state.value == "closed"  # pyright: ignore[reportAttributeAccessIssue]
    assert group.told("complaints", "list").total == 1  # pyright: ignore[reportAttributeAccessIssue]
    file.write_bytes(msgspec.json.encode(an_incident()))
    found: Any = desk.told("incidents", "open", str(file), "--json")
    desk.told("incidents", "report", found.id, "--note", "书面报告")
    assert group.told("incidents", "list", "--json").total == 1  # pyright: ignore[reportAttributeAccessIssue]
    assert group.told("deadlines").total == 6  # pyright: ignore[reportAttributeAccessIssue]


def test_a_report_is_written_to_a_file(group: Paper, tmp_path: Path) -> None:
    file = tmp_path / "q1.xlsx"
    words = ("--pilot", "esign", "--first", "2031-01-01", "--last", "2031-03-03")
    group.told("report", str(file), *words)
    assert file.read_bytes()[:2] == b"PK"
    assert group.run("report", str(tmp_path / "q1.doc"), *words).exit_code == 2
