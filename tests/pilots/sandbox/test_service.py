"""The use cases of applications, on a real database: everybody as themselves, under policy and row security."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from heqi.kernel.problems import Forbidden, ManyInvalid, NotFound, Problem, Stale
from heqi.pilots.sandbox import service
from heqi.pilots.sandbox.model import rules
from heqi.pilots.sandbox.model.lifecycle import ExitCause, IllegalMove, Party, State
from heqi.pilots.sandbox.model.records import (
    Amend,
    Application,
    Batch,
    Draft,
    Filters,
    Invite,
    Licence,
    Object,
    Objection,
    Settle,
    Transition,
)
from tests.pilots.sandbox.conftest import (
    TO_CLOSED,
    TO_NOTICE,
    Turned,
    World,
    a_batch,
    an_application,
    bring,
    move,
    move_as,
)


def places(problem: Problem) -> list[str | None]:
    assert isinstance(problem, ManyInvalid)
    return [one.place for one in problem.problems]


def amended(application: Application, **changes: object) -> Amend:
    words = {name: getattr(application, name) for name in Draft.__struct_fields__}
    words |= {"application_id": application.id, "version": application.version, "reason": "补充材料", **changes}
    return Amend(**words)


def test_a_batch_names_all_that_is_wrong_with_it_at_once(world: World) -> None:
    wrong = a_batch(city=" ", name_zh="x" * 121, call_closes=date(2031, 2, 1), notice_days=0, working_group=())
    with pytest.raises(ManyInvalid) as caught, world.of("shen") as ctx:
        service.create_batch(ctx, wrong)
    assert places(caught.value) == ["city", "name_zh", "call_closes", "notice_days", "working_group"]
    with world.of("zhou") as ctx:
        assert service.batches(ctx) == ()


def test_an_application_names_all_that_is_wrong_with_it_at_once(world: World, batch: Batch) -> None:
    wrong = an_application(
        batch.id,
        title_zh="",
        joint=("云杉资管", "云杉资管", "北辰股权交易中心"),
        scenario_provider="别家机构",
        innovation="x" * 4001,
        users="带\x00空字符",
        exit_plan="x" * 4001,
    )
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        service.apply(ctx, wrong)
    assert places(caught.value) == [
        "title_zh",
        "joint",
        "joint",
        "scenario_provider",
        "innovation",
        "users",
        "exit_plan",
    ]
    assert all("应为" in one.message.zh for one in caught.value.problems)
    with world.of("zhou") as ctx:
        assert service.applications(ctx, Filters()).total == 0


def test_an_application_starts_as_a_draft_with_a_history(world: World, application: Application) -> None:
    with world.of("zhou") as ctx:
        dossier = service.dossier(ctx, application.id)
    assert dossier.application == application
    assert (application.state, application.version) == (State.CALL, 1)
    assert [(one.origin, one.target, one.actor) for one in dossier.history] == [
        (None, State.CALL, world.people["zhou"].id)
    ]


@pytest.mark.parametrize("days", [-3, 29])
def test_nobody_applies_outside_the_call(world: World, batch: Batch, clock: Turned, days: int) -> None:
    clock.turn(days=days)
    with pytest.raises(rules.CallNotOpen), world.of("zhou") as ctx:
        service.apply(ctx, an_application(batch.id))


def test_the_call_is_open_until_its_last_day_ends_in_market_time(world: World, batch: Batch, clock: Turned) -> None:
    clock.turn(days=28, hours=13, minutes=59)  # 23:59 on 31 March in Shanghai
    with world.of("zhou") as ctx:
        assert service.apply(ctx, an_application(batch.id)).version == 1
        assert [one.id for one in service.open_batches(ctx)] == [batch.id]
    clock.turn(minutes=1)
    with pytest.raises(rules.CallNotOpen), world.of("zhou") as ctx:
        service.apply(ctx, an_application(batch.id))
    with world.of("zhou") as ctx:
        assert service.open_batches(ctx) == []


def test_selection_needs_a_licensed_provider_and_the_three_plans(world: World, batch: Batch) -> None:
    bare = an_application(
        batch.id, scenario_provider="", licence=Licence.NONE, risk_compensation="", contingency_plan=" ", exit_plan=""
    )
    with world.of("zhou") as ctx:
        draft = service.apply(ctx, bare)
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        move_as(ctx, draft, State.SELECTION)
    expected = ["scenario_provider", "licence", "risk_compensation", "contingency_plan", "exit_plan"]
    assert places(caught.value) == expected
    complete = {name: getattr(an_application(batch.id), name) for name in expected}
    with world.of("zhou") as ctx:
        draft = service.amend(ctx, amended(draft, **complete))
        assert move_as(ctx, draft, State.SELECTION).state is State.SELECTION


def test_what_was_submitted_cannot_be_changed(world: World, application: Application) -> None:
    with world.of("zhou") as ctx:
        submitted = move_as(ctx, application, State.SELECTION)
    with pytest.raises(rules.NotBeingPrepared), world.of("zhou") as ctx:
        service.amend(ctx, amended(submitted, title_zh="另一个项目"))


def test_an_amendment_stands_in_the_history_with_its_reason(world: World, application: Application) -> None:
    with world.of("zhou") as ctx:
        changed = service.amend(ctx, amended(application, users="仅机构投资者"))
        last = service.history(ctx, application.id)[-1]
    assert (changed.users, changed.version) == ("仅机构投资者", 2)
    assert (last.origin, last.target, last.reason) == (State.CALL, State.CALL, "补充材料")


def test_an_illegal_move_changes_nothing(world: World, application: Application) -> None:
    with pytest.raises(IllegalMove), world.of("zhou") as ctx:
        move_as(ctx, application, State.TRIAL)
    with world.of("zhou") as ctx:
        assert service.application(ctx, application.id) == application


def test_a_move_needs_a_reason_and_a_cause_only_where_the_exit_starts(world: World, application: Application) -> None:
    command = Transition(application_id=application.id, to=State.STOPPING, reason=" ", version=1)
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        service.transition(ctx, command)
    assert places(caught.value) == ["reason", "exit_cause"]
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        move_as(ctx, application, State.SELECTION, ExitCause.RISK)
    assert places(caught.value) == ["exit_cause"]


def test_a_decision_on_an_old_version_is_refused(world: World, application: Application) -> None:
    with world.of("zhou") as ctx:
        move_as(ctx, application, State.SELECTION)
    with pytest.raises(Stale), world.of("zhou") as ctx:
        move_as(ctx, application, State.WITHDRAWN)


def test_the_trial_waits_for_the_end_of_the_notice(world: World, application: Application, clock: Turned) -> None:
    shown = bring(world, application, *TO_NOTICE)
    assert shown.notice_ends == date(2031, 3, 10)
    clock.turn(days=7)
    with pytest.raises(rules.NoticeRunning):
        move(world, shown, State.TRIAL)
    clock.turn(days=1)
    assert move(world, shown, State.TRIAL).state is State.TRIAL


def objected(world: World, application: Application, who: str = "gu") -> Objection:
    command = Object(application_id=application.id, objector="溪山新闻社", content="语料未授权")
    with world.of(who) as ctx:
        return service.raise_objection(ctx, command)


@pytest.mark.parametrize("upheld", [None, True, False])
def test_an_open_or_upheld_objection_bars_the_trial(
    world: World, application: Application, clock: Turned, upheld: bool | None
) -> None:
    shown = bring(world, application, *TO_NOTICE)
    objection = objected(world, shown)
    if upheld is not None:
        with world.of("shen") as ctx:
            service.settle_objection(ctx, Settle(objection_id=objection.id, upheld=upheld, conclusion="已核查"))
    clock.turn(days=8)
    if upheld is False:
        assert move(world, shown, State.TRIAL).state is State.TRIAL
    else:
        with pytest.raises(rules.ObjectionsStand):
            move(world, shown, State.TRIAL)


def test_objections_are_taken_during_the_notice_only(world: World, application: Application, clock: Turned) -> None:
    with pytest.raises(NotFound):
        objected(world, application)
    shown = bring(world, application, *TO_NOTICE)
    clock.turn(days=8)
    bring(world, shown, State.TRIAL)
    with pytest.raises(rules.NotUnderNotice):
        objected(world, shown)


def test_an_objection_is_settled_once(world: World, application: Application) -> None:
    objection = objected(world, bring(world, application, *TO_NOTICE))
    with world.of("shen") as ctx:
        settled = Settle(objection_id=objection.id, upheld=False, conclusion="已核查")
        assert service.settle_objection(ctx, settled).upheld is False
    with pytest.raises(rules.AlreadySettled), world.of("shen") as ctx:
        service.settle_objection(ctx, msgspec.structs.replace(settled, upheld=True))


def test_a_trial_leaves_by_the_staged_exit_with_its_cause(
    world: World, application: Application, clock: Turned
) -> None:
    shown = bring(world, application, *TO_NOTICE)
    clock.turn(days=8)
    closed = bring(world, shown, State.TRIAL, *TO_CLOSED)
    with world.of("zhou") as ctx:
        history = service.history(ctx, application.id)
    assert (closed.state, closed.exit_cause, closed.version) == (State.CLOSED, ExitCause.COMPLETED, 10)
    assert [one.target for one in history] == [State.CALL, *TO_NOTICE, State.TRIAL, *TO_CLOSED]
    assert [one.version for one in history] == list(range(1, 11))
    assert history[3].party is Party.EXPERTS


def test_what_is_not_there_is_not_found(world: World) -> None:
    for wanted in ("app_0", "app_" + "0" * 26, "bad\x00id", "bat_" + "0" * 26):
        with pytest.raises(NotFound), world.of("zhou") as ctx:
            service.dossier(ctx, wanted)
        with pytest.raises(NotFound), world.of("zhou") as ctx:
            service.batch(ctx, wanted)
        with pytest.raises(NotFound), world.of("shen") as ctx:
            service.settle_objection(ctx, Settle(objection_id=wanted, upheld=False, conclusion="已核查"))


def test_a_list_is_read_part_by_part_without_gap_or_repetition(world: World, batch: Batch, clock: Turned) -> None:
    for number in range(7):
        clock.turn(seconds=1)
        with world.of("zhou") as ctx:
            service.apply(ctx, an_application(batch.id, title_zh=f"项目{number}"))
    seen: list[str] = []
    cursor: str | None = None
    for _ in range(3):
        with world.of("zhou") as ctx:
            part = service.applications(ctx, Filters(), cursor, 3)
        assert part.total == 7
        seen += [one.title_zh for one in part.items]
        cursor = part.next_cursor
    assert cursor is None
    assert seen == [f"项目{number}" for number in reversed(range(7))]


def test_filters_restrict_list_and_total_alike(world: World, batch: Batch) -> None:
    with world.of("zhou") as ctx:
        first = service.apply(ctx, an_application(batch.id, title_en="Share Transfer"))
        move_as(ctx, first, State.SELECTION)
        service.apply(ctx, an_application(batch.id, lead="甲子证券", joint=(), scenario_provider="甲子证券"))
        wanted = [
            (Filters(state=State.SELECTION), 1),
            (Filters(batch_id=batch.id), 2),
            (Filters(batch_id="bat_" + "0" * 26), 0),
            (Filters(text="share trans"), 1),
            (Filters(text="云杉"), 1),
            (Filters(text="%"), 0),
            (Filters(text="甲子", state=State.SELECTION), 0),
        ]
        for filters, count in wanted:
            page = service.applications(ctx, filters)
            assert (len(page.items), page.total) == (count, count)


def test_a_list_names_all_that_is_wrong_with_its_question(world: World) -> None:
    with pytest.raises(ManyInvalid) as caught, world.of("zhou") as ctx:
        service.applications(ctx, Filters(batch_id="x", text="\x00"), "not-a-cursor", 201)
    assert places(caught.value) == ["q", "batch", "cursor", "limit"]


@pytest.mark.parametrize("who", ["zhou", "bai", "gu", "cheng", "lu", "operator"])
def test_only_the_working_group_makes_its_moves(world: World, application: Application, who: str) -> None:
    submitted = bring(world, application, State.SELECTION)
    with pytest.raises((Forbidden, NotFound)), world.of(who) as ctx:
        move_as(ctx, submitted, State.REJECTED)
    assert move(world, submitted, State.REJECTED).state is State.REJECTED


def test_each_party_is_offered_its_own_moves(world: World, application: Application) -> None:
    reviewed = bring(world, application, State.SELECTION, State.REVIEW)
    offered: dict[str, tuple[State, ...]] = {}
    for who in ("zhou", "bai", "shen", "cheng", "lu"):
        with world.of(who) as ctx:
            offered[who] = service.dossier(ctx, reviewed.id).moves
    assert offered == {
        "zhou": (State.WITHDRAWN,),
        "bai": (),
        "shen": (),
        "cheng": (State.ASSESSMENT, State.REJECTED),
        "lu": (),
    }


def test_nobody_goes_on_to_experts_who_were_not_invited(world: World, application: Application) -> None:
    submitted = bring(world, application, State.SELECTION)
    with pytest.raises(rules.NobodySeated):
        move(world, submitted, State.REVIEW)


def test_the_working_group_gives_no_other_seats(world: World, application: Application) -> None:
    submitted = bring(world, application, State.SELECTION)
    invite = Invite(application_id=submitted.id, party=Party.APPLICANT, institution=world.institutions["mingjing"])
    with pytest.raises(rules.NotInvited), world.of("shen") as ctx:
        service.invite(ctx, invite)


def test_another_institution_with_the_right_role_takes_no_part(world: World, application: Application) -> None:
    reviewed = bring(world, application, State.SELECTION, State.REVIEW)
    stranger = msgspec.structs.replace(
        world.people["cheng"], institution=world.institutions["qingsong"], id=world.people["su"].id
    )
    with pytest.raises(NotFound), world.acting(stranger) as ctx:
        move_as(ctx, reviewed, State.ASSESSMENT)


def test_seats_are_dated(world: World, application: Application, clock: Turned) -> None:
    clock.turn(days=1)
    submitted = bring(world, application, State.SELECTION)
    with world.of("zhou") as ctx:
        seats = service.dossier(ctx, submitted.id).seats
    assert [(one.party, (one.since - application.created_at).days) for one in seats] == [
        (Party.APPLICANT, 0),
        (Party.WORKING_GROUP, 1),
    ]


def test_every_use_case_asks_first(world: World, application: Application) -> None:
    from tests.pilots.sandbox.asking import ATTEMPTS

    nobody = msgspec.structs.replace(world.people["zhou"], roles=frozenset[str]())
    for attempt in ATTEMPTS:
        with pytest.raises(Forbidden), world.acting(nobody) as ctx:
            attempt(ctx, application)
