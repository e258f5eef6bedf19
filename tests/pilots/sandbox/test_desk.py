"""The working group's desk: the kill switch, its revival by a second person, caps, and the exit."""

from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from heqi.engines import parties
from heqi.engines.parties import (
    CapReached,
    Caps,
    InstitutionKind,
    Killed,
    NotTheChecker,
    PilotState,
    SamePerson,
    SetCaps,
    Verdict,
)
from heqi.kernel.problems import Conflict, Forbidden, ManyInvalid, NotFound
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model.lifecycle import State
from heqi.pilots.sandbox.model.records import Application, Batch
from tests.pilots.sandbox.conftest import TO_CLOSED, TO_NOTICE, VAULT, Turned, World, an_application, bring, somebody


def kill(world: World, who: str = "shen") -> None:
    with world.of(who) as ctx:
        parties.kill(ctx, "sandbox", "材料系统异常")


def test_the_sandbox_begins_on_trial_for_everybody_without_caps(world: World) -> None:
    with world.of("gu") as ctx:
        found = parties.admittance(ctx, "sandbox")
    assert (found.state, found.whitelist, found.institutions) == (PilotState.TRIAL, False, ())
    assert found.caps == Caps()


def test_a_kill_stops_new_applications_at_once_on_another_connection(world: World, batch: Batch) -> None:
    with world.of("gu") as ctx:
        service.apply(ctx, an_application(batch.id))
    kill(world)
    began = time.monotonic()
    with pytest.raises(Killed), world.of("gu") as ctx:
        service.apply(ctx, an_application(batch.id))
    assert time.monotonic() - began < 1


def test_a_kill_waits_for_what_began_and_nothing_begins_after_it(world: World, batch: Batch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def apply() -> None:
        with world.of("gu") as ctx:
            service.apply(ctx, an_application(batch.id))
            begun.set()
            ended.wait(5)

    thread = threading.Thread(target=apply)
    thread.start()
    assert begun.wait(10)
    killing = threading.Thread(target=kill, args=(world,))
    killing.start()
    ended.set()
    thread.join(10)
    killing.join(10)
    with pytest.raises(Killed), world.of("su") as ctx:
        service.apply(ctx, an_application(batch.id))


def test_what_stands_goes_on_under_a_kill(world: World, application: Application) -> None:
    kill(world)
    assert bring(world, application, State.SELECTION).state is State.SELECTION


def test_lifting_the_switch_needs_a_person_who_did_not_press_it(world: World, batch: Batch) -> None:
    kill(world)
    with world.of("yan") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    with pytest.raises(SamePerson), world.of("yan") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with pytest.raises(SamePerson), world.of("shen") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with pytest.raises(Killed), world.of("gu") as ctx:
        service.apply(ctx, an_application(batch.id))


def test_a_second_person_lifts_the_switch(world: World, batch: Batch) -> None:
    kill(world)
    with world.of("shen") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    with world.of("yan") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with world.of("gu") as ctx:
        assert service.apply(ctx, an_application(batch.id)).version == 1
    with world.of("shen") as ctx:
        actions = [one.action for one in service.pilot_dossier(ctx, "sandbox").steps]
    assert actions == ["parties.revive", "parties.kill"]


def test_a_revival_that_is_returned_leaves_the_switch_pressed(world: World) -> None:
    kill(world)
    with world.of("shen") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    with world.of("yan") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.REJECT, "证据不足", asked.payload_sha256)
        assert parties.admittance(ctx, "sandbox").killed_at is not None


def test_a_revival_was_proposed_for_one_kill_only(world: World, clock: Turned) -> None:
    kill(world)
    with world.of("shen") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    clock.turn(minutes=1)
    with world.of("yan") as ctx:
        parties.revive(ctx, "sandbox", "先行恢复")
    clock.turn(minutes=1)
    kill(world)
    with pytest.raises(service.OtherKill), world.of("yan") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)


def test_one_revival_is_proposed_at_a_time_and_only_where_needed(world: World) -> None:
    with pytest.raises(Conflict), world.of("shen") as ctx:
        service.propose_revival(ctx, "sandbox", "并未停止")
    kill(world)
    with world.of("shen") as ctx:
        service.propose_revival(ctx, "sandbox", "异常已排除")
    with pytest.raises(Conflict), world.of("yan") as ctx:
        service.propose_revival(ctx, "sandbox", "再次申请")


def another_group(world: World, kind: InstitutionKind = InstitutionKind.WORKING_GROUP) -> str:
    with world.of("operator") as ctx:
        wanted = parties.NewInstitution(name_zh="云溪试点工作组", name_en="Another group", kind=kind)
        found = parties.enrol_institution(ctx, wanted).id
        person = parties.NewPerson(name_zh="方知远", name_en="Fang", roles=("admin", "sandbox.working_group"))
        made = parties.enrol_admin(ctx, VAULT, found, person).person
    world.people["fang"] = somebody(found, "sandbox.working_group", person=made.id)
    return found


@pytest.mark.parametrize("killer", ["operator", "shen"])
def test_what_the_operator_proposes_the_working_group_decides(world: World, batch: Batch, killer: str) -> None:
    kill(world, killer)
    with world.of("operator") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    assert asked.checker_institution == world.institutions["group"]
    with pytest.raises(Forbidden), world.of("operator") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with world.of("yan") as ctx:
        assert [one.id for one in service.pilot_dossier(ctx, "sandbox").approvals] == [asked.id]
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with world.of("gu") as ctx:
        assert service.apply(ctx, an_application(batch.id)).version == 1


def test_who_pressed_the_switch_does_not_decide_on_the_operators_proposal(world: World) -> None:
    kill(world, "shen")
    with world.of("operator") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    with pytest.raises(SamePerson), world.of("shen") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)


@pytest.mark.parametrize("kind", [InstitutionKind.WORKING_GROUP, InstitutionKind.REGULATOR])
def test_where_there_are_several_working_groups_the_operator_says_which(world: World, kind: InstitutionKind) -> None:
    other = another_group(world, kind)
    kill(world, "operator")
    for wrong in ("", world.institutions["jiazi"]):
        with pytest.raises(ManyInvalid) as caught, world.of("operator") as ctx:
            service.propose_revival(ctx, "sandbox", "异常已排除", wrong)
        assert [one.place for one in caught.value.problems] == ["working_group"]
        assert other in caught.value.problems[0].message.en
    with world.of("operator") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除", other)
    with pytest.raises(NotFound), world.of("shen") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
    with world.of("fang") as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)
        assert parties.admittance(ctx, "sandbox").killed_at is None


def test_a_working_group_decides_itself_on_what_it_proposes(world: World) -> None:
    other = another_group(world)
    kill(world)
    with pytest.raises(ManyInvalid), world.of("shen") as ctx:
        service.propose_revival(ctx, "sandbox", "异常已排除", other)
    with world.of("shen") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    assert asked.checker_institution == world.institutions["group"]


def test_without_a_working_group_a_revival_is_refused_at_once(world: World) -> None:
    kill(world, "operator")
    with world.of("operator") as ctx:
        parties.set_institution_status(
            ctx, world.institutions["group"], parties.InstitutionStatus.CLOSED, "工作组已撤销"
        )
    with pytest.raises(service.NobodyDecides), world.of("operator") as ctx:
        service.propose_revival(ctx, "sandbox", "异常已排除")


def test_the_natural_persons_behind_a_kill_are_kept_for_the_four_eyes_only(world: World) -> None:
    kill(world)
    with pytest.raises(ProgrammingError), world.of("shen") as ctx:
        ctx.db.execute(text("select killed_hands from parties.admission"))
    with world.of("shen") as ctx, ctx.engine_role("door") as db:
        assert len(db.execute(text("select unnest(killed_hands) from parties.admission")).all()) == 1
    with world.of("shen") as ctx:
        service.set_caps(ctx, SetCaps(pilot="sandbox", reason="额度", caps=Caps(users=9), consent_needed=False))
    with pytest.raises(SamePerson), world.of("shen") as ctx:
        parties.revive(ctx, "sandbox", "自行恢复")
    with world.of("yan") as ctx:
        parties.revive(ctx, "sandbox", "已核查")
    with world.of("shen") as ctx, ctx.engine_role("door") as db:
        assert db.execute(text("select unnest(killed_hands) from parties.admission")).all() == []


@pytest.mark.parametrize("who", ["zhou", "cheng", "lu", "bai", "operator"])
def test_nobody_outside_the_working_group_decides_on_a_revival(world: World, who: str) -> None:
    kill(world)
    with world.of("shen") as ctx:
        asked = service.propose_revival(ctx, "sandbox", "异常已排除")
    with pytest.raises((Forbidden, NotTheChecker, NotFound)), world.of(who) as ctx:
        service.decide_revival(ctx, asked.id, Verdict.APPROVE, "同意", asked.payload_sha256)


def test_a_cap_on_users_counts_people_who_apply(world: World, batch: Batch) -> None:
    with world.of("shen") as ctx:
        limits = SetCaps(pilot="sandbox", reason="首批限额", caps=Caps(users=1), consent_needed=False)
        service.set_caps(ctx, limits)
    for _ in range(2):
        with world.of("gu") as ctx:
            service.apply(ctx, an_application(batch.id))
    with pytest.raises(CapReached), world.of("su") as ctx:
        service.apply(ctx, an_application(batch.id))
    with world.of("shen") as ctx:
        shown = {one.pilot: one for one in service.standings(ctx)}["sandbox"]
    assert shown.used is not None
    assert shown.used.users == 1


def test_the_admission_of_a_system_follows_its_application(world: World, batch: Batch, clock: Turned) -> None:
    with world.of("zhou") as ctx:
        made = service.apply(ctx, an_application(batch.id, pilot="fund_shares"))
    shown = bring(world, made, *TO_NOTICE)
    clock.turn(days=8)

    def standing() -> tuple[PilotState, tuple[str, ...]] | None:
        with world.of("shen") as ctx:
            found = {one.pilot: one for one in parties.admittances(ctx)}.get("fund_shares")
        return None if found is None else (found.state, found.institutions)

    assert standing() is None
    trial = bring(world, shown, State.TRIAL)
    assert standing() == (PilotState.TRIAL, (world.institutions["beichen"],))
    stopping = bring(world, trial, State.STOPPING)
    assert standing() == (PilotState.STOPPING, ())
    bring(world, stopping, *TO_CLOSED[1:])
    assert standing() == (PilotState.EXITED, ())


def test_a_system_goes_on_while_another_institution_is_on_trial(world: World, batch: Batch, clock: Turned) -> None:
    first = an_application(batch.id, pilot="esign")
    with world.of("zhou") as ctx:
        one, other = service.apply(ctx, first), service.apply(ctx, first)
    with world.of("shen") as ctx:
        institution = world.institutions["jiazi"]
        service.admit(ctx, parties.Admit(pilot="esign", reason="另一家已入箱", institutions=(institution,)))
    shown = bring(world, one, *TO_NOTICE)
    bring(world, other, *TO_NOTICE)
    clock.turn(days=8)
    bring(world, shown, State.TRIAL, *TO_CLOSED)
    with world.of("shen") as ctx:
        found = parties.admittance(ctx, "esign")
    assert (found.state, found.institutions) == (PilotState.TRIAL, (institution,))


@pytest.mark.parametrize("who", ["zhou", "cheng", "lu", "bai"])
def test_only_the_working_group_and_the_operator_sit_at_the_desk(world: World, who: str) -> None:
    with pytest.raises(Forbidden), world.of(who) as ctx:
        service.standings(ctx)
    with pytest.raises(Forbidden), world.of(who) as ctx:
        parties.kill(ctx, "sandbox", "越权")
    for allowed in ("shen", "operator"):
        with world.of(allowed) as ctx:
            assert len(service.standings(ctx)) == 16


def test_only_systems_of_the_house_begin_a_trial(world: World) -> None:
    with pytest.raises(NotFound), world.of("shen") as ctx:
        service.admit(ctx, parties.Admit(pilot="nowhere", reason="不存在", institutions=()))
    with pytest.raises(NotFound), world.of("shen") as ctx:
        service.pilot_dossier(ctx, "nowhere")
