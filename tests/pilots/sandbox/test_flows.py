"""What goes on without a person: reminders in time, a staged exit, a monthly report; each once."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from heqi.engines import evidence, flow, parties
from heqi.engines.evidence import EvidenceLog
from heqi.engines.flow import RunState, Worker, store
from heqi.engines.parties import Admit, PilotState, Verdict
from heqi.engines.parties.model.problems import RoleMisplaced, SamePerson
from heqi.kernel.clock import SystemRandomness
from heqi.pilots.sandbox import flows, service
from heqi.pilots.sandbox.model.cases import Complaint
from heqi.portal.assets import FONTS
from heqi.portal.house import HeardTrail
from heqi.storage import Actor, Context
from tests.pilots.sandbox.conftest import World
from tests.pilots.sandbox.test_cases import answer, complain, step


class Unattended:
    """The world with its listeners and a worker."""

    def __init__(self, world: World, keys: Path) -> None:
        self.world = world
        world.trail = HeardTrail(world.trail, [flows.follow, flow.tell_decided])  # pyright: ignore[reportAttributeAccessIssue]
        with world.of("operator") as ctx:
            log = evidence.open_log(ctx, keys, fonts=FONTS)
        self._engines = {EvidenceLog: log}
        self.worker = Worker(
            flows.FLOWS,
            self.open,
            world.clock,
            SystemRandomness(),
            schedules=flows.SCHEDULES,
            is_business_day=lambda calendar, day: day.weekday() < 5,
        )

    @contextmanager
    def open(self, actor: Actor, request_id: str) -> Generator[Context]:
        with self.world.acting(actor) as ctx:
            yield msgspec.structs.replace(ctx, engines={**ctx.engines, **self._engines})

    def work(self) -> None:
        """One beat, then everything that is due."""
        self.worker.housekeep()
        while claimed := self.worker.claim(10):
            for row in claimed:
                self.worker.perform(row)

    def until(self, *, days: int) -> None:
        """Let days pass, with work twice a day."""
        for _ in range(days * 2):
            self.world.clock.turn(hours=12)
            self.work()

    def runs(self, who: str, name: str) -> list[flow.RunRow]:
        with self.world.of(who) as ctx:
            return store.runs(ctx.db, store.RUNS, name=name, state=None, cursor=None, limit=50)


@pytest.fixture
def unattended(world: World, tmp_path: Path) -> Unattended:
    keys = tmp_path / "keys"
    keys.mkdir(mode=0o700)
    return Unattended(world, keys)


def kinds(world: World, one: Complaint) -> list[str]:
    with world.of("zhou") as ctx:
        return [event.kind for event in service.complaint_dossier(ctx, one.id).events]


def test_whoever_handles_a_complaint_is_reminded_and_an_overdue_one_is_marked(unattended: Unattended) -> None:
    world = unattended.world
    with world.of("zhou") as ctx:
        complaint = service.register_complaint(ctx, complain())
    unattended.until(days=40)
    assert kinds(world, complaint) == [
        "received",
        "due_acknowledge",
        "overdue_acknowledge",
        "due_answer",
        "overdue_answer",
    ]
    (run,) = unattended.runs("zhou", "sandbox.watch_case")
    assert (run.state, run.result) == (RunState.SUCCEEDED, "4")
    with world.of("zhou") as ctx:
        assert parties.notices(ctx).total == 4


def test_what_is_done_in_time_is_not_reminded_of(unattended: Unattended) -> None:
    world = unattended.world
    with world.of("zhou") as ctx:
        complaint = service.register_complaint(ctx, complain())
        complaint = service.acknowledge_complaint(ctx, step(complaint))
        service.answer_complaint(ctx, answer(complaint))
    unattended.until(days=40)
    assert [one for one in kinds(world, complaint) if "_" in one] == []
    assert unattended.runs("zhou", "sandbox.watch_case")[0].result == "0"


@pytest.fixture
def leaving(unattended: Unattended) -> Unattended:
    """The system ``esign``, whose exit begins today."""
    with unattended.world.of("shen") as ctx:
        service.admit(ctx, Admit(pilot="esign", reason="入箱", institutions=()))
    unattended.world.clock.turn(days=1)
    with unattended.world.of("shen") as ctx:
        parties.begin_exit(ctx, "esign", "试点结束")
    return unattended


def standing(world: World) -> PilotState:
    with world.of("shen") as ctx:
        return parties.admittance(ctx, "esign").state


def decide(world: World, verdict: Verdict, who: str = "yan") -> None:
    with world.of(who) as ctx:
        (one,) = parties.approvals(ctx, kind="parties.close", state=parties.ApprovalState.OPEN)
        parties.decide(ctx, one.id, verdict, "已核对", one.payload_sha256, act=lambda approved: None)


def test_an_exit_takes_its_run_off_then_a_report_then_two_people(leaving: Unattended) -> None:
    world = leaving.world
    leaving.until(days=30)
    with world.of("yan") as ctx:
        assert not parties.approvals(ctx, kind="parties.close")
    leaving.until(days=2)
    (run,) = leaving.runs("shen", "sandbox.staged_exit")
    assert (run.state, standing(world)) == (RunState.WAITING, PilotState.STOPPING)
    with world.of("yan") as ctx:
        assert f"/runs/{run.id}" in [one.link for one in parties.notices(ctx).items]
    decide(world, Verdict.APPROVE)
    leaving.work()
    assert standing(world) is PilotState.EXITED
    assert leaving.runs("shen", "sandbox.staged_exit")[0].state is RunState.SUCCEEDED


def test_who_began_the_exit_cannot_decide_on_its_end(leaving: Unattended) -> None:
    leaving.until(days=32)
    with pytest.raises(SamePerson):
        decide(leaving.world, Verdict.APPROVE, "shen")


def test_a_refused_end_is_proposed_again(leaving: Unattended) -> None:
    leaving.until(days=32)
    decide(leaving.world, Verdict.REJECT)
    leaving.until(days=3)
    decide(leaving.world, Verdict.APPROVE)
    leaving.work()
    assert standing(leaving.world) is PilotState.EXITED


def test_an_open_complaint_keeps_a_system_from_closing(leaving: Unattended) -> None:
    with leaving.world.of("zhou") as ctx:
        service.register_complaint(ctx, complain(pilot="esign"))
    leaving.until(days=40)
    assert standing(leaving.world) is PilotState.STOPPING
    with leaving.world.of("yan") as ctx:
        assert not parties.approvals(ctx, kind="parties.close")


def test_every_working_group_gets_last_months_report_once(unattended: Unattended) -> None:
    with unattended.world.of("shen") as ctx:
        service.admit(ctx, Admit(pilot="esign", reason="入箱", institutions=()))
    unattended.until(days=33)
    reports = unattended.runs("shen", "sandbox.monthly_report")
    assert [one.key for one in reports] == ["2031-03", "2031-02"]
    assert {one.state for one in reports} == {RunState.SUCCEEDED}
    assert len(msgspec.json.decode(reports[0].result or "")) == 2 * len(CALLED)


CALLED = ("esign", "sandbox")
"""The systems on trial: the one that was admitted, and the sandbox itself."""


def test_no_person_can_hold_the_role_of_unattended_runs(world: World) -> None:
    assert world.people["zhou"].roles.isdisjoint({flows.UNATTENDED})
    person = parties.NewPerson(name_zh="某人", name_en="Somebody", roles=("admin", flows.UNATTENDED))
    with pytest.raises(RoleMisplaced), world.of("operator") as ctx:
        parties.enrol_admin(ctx, ctx.engine(parties.PersonVault), world.institutions["beichen"], person)
