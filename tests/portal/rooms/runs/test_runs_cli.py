"""Runs at the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from typer.testing import CliRunner

from heqi.engines.flow import JournalledRun, NotNow, RunState, UnattendedRun
from heqi.kernel.messages import Text
from heqi.kernel.tables import Sheet
from heqi.portal.house import LOCAL_OPERATOR, House
from heqi.portal.rooms.runs.app import MANIFEST
from heqi.storage import Actor, Context
from tests.portal.rooms.conftest import Town
from tests.portal.rooms.runs.conftest import begin, broken, close_day, done, trouble, work, worker


class Paper:
    """A desk that keeps its answers."""

    def __init__(self, house: House, actor: Actor) -> None:
        self.house, self.actor = house, actor
        self.answers: list[object] = []

    @contextmanager
    def open_context(self) -> Iterator[Context]:
        with self.house.open_context(self.actor) as ctx:
            yield ctx

    def answer(self, value: object, *, as_json: bool) -> None:
        self.answers.append(value)

    def do(self, *words: str) -> list[object]:
        """One command; what it answered."""
        self.answers.clear()
        CliRunner().invoke(MANIFEST.commands, list(words), obj=self, catch_exceptions=False)
        return list(self.answers)


def test_the_operator_looks_and_decides_for_the_run_of_an_institution(house: House, town: Town, chief: Actor) -> None:
    trouble.set()
    run_id, hand, desk = begin(house, chief, broken), worker(house), Paper(house, LOCAL_OPERATOR)
    work(hand)
    (sheet,) = desk.do("list", "--state", "parked")
    assert isinstance(sheet, Sheet)
    assert [row.cells["id"] for row in sheet.rows] == [run_id]
    facts, steps = desk.do("show", run_id)
    assert isinstance(facts, list)
    assert Text("程序故障", "a fault of the program").zh in facts[-1].zh
    assert isinstance(steps, Sheet)
    assert [row.cells["name"] for row in steps.rows] == ["list"]
    (whole,) = desk.do("show", run_id, "--json")
    assert isinstance(whole, JournalledRun)
    assert (whole.input, whole.steps[0].result) == (None, None), "it is another institution's"
    trouble.clear()
    (resumed,) = desk.do("resume", run_id)
    assert isinstance(resumed, UnattendedRun)
    assert resumed.state is RunState.QUEUED
    (asked,) = desk.do("cancel", run_id, "--json")
    assert isinstance(asked, UnattendedRun)
    assert asked.cancel_requested
    work(hand)
    assert done == ["甲", "undo 甲"]
    with pytest.raises(NotNow):
        desk.do("migrate", run_id)


def test_a_replay_repeats_effects_only_when_told_to(house: House, town: Town, chief: Actor) -> None:
    run_id, hand, desk = begin(house, chief, close_day), worker(house), Paper(house, chief)
    work(hand)
    with pytest.raises(NotNow):
        desk.do("replay", run_id, "--from", "2")
    (made,) = desk.do("replay", run_id, "--from", "2", "--repeat")
    assert isinstance(made, UnattendedRun)
    assert made.restarted_from == run_id
    work(hand)
    assert done == ["甲 1", "甲 2", "甲 2"]
