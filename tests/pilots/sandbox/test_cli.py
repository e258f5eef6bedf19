"""The sandbox on the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner, Result

from heqi.kernel.problems import Invalid
from heqi.kernel.tables import Sheet
from heqi.pilots.sandbox.cli import app
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Application, ApplicationPage, Batch, Dossier
from heqi.storage import Context, OpenContext
from tests.pilots.sandbox.conftest import an_application


class Paper:
    """A desk that keeps its answers."""

    def __init__(self, open_context: OpenContext) -> None:
        self.answers: list[object] = []
        self._open = open_context

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        with self._open() as ctx:
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
def desk(open_context: OpenContext) -> Paper:
    return Paper(open_context)


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


@pytest.mark.parametrize("command", ["batches", "applications", "show", "apply", "move"])
def test_every_command_has_help_with_an_example_and_json(desk: Paper, command: str) -> None:
    text = desk.run(command, "--help").output
    assert "Example: heqi sandbox" in " ".join(text.split())
    assert "--json" in text
