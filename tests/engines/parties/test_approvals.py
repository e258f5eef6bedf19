"""Four eyes: who may decide what, once; decided and done are one."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heqi.engines import parties
from heqi.engines.parties import Approval, ApprovalState, Lend, Proposal, Tier, Verdict
from heqi.engines.parties.model.approval import checkers_needed, tiers_rise
from heqi.kernel.canonical import parse_canonical
from heqi.kernel.problems import Forbidden, ManyInvalid, NotFound, Problem
from heqi.storage import Actor
from tests.engines.parties.conftest import LOCAL, VAULT, World, new_person

TODAY = date(2031, 3, 3)
NUMBER = "11010519491231002X"


def nothing(done: Approval) -> None:
    """What is decided needs no deed here."""


def proposes(world: World, maker: Actor, **changes: object) -> Approval:
    words: dict[str, object] = {
        "kind": "desk.release",
        "subject": "ord_1",
        "payload": {"order": "ord_1", "amount_fen": 5},
        "reason": "申请放行",
        "expires_at": world.clock.now() + timedelta(hours=24),
    }
    with world.as_(maker) as ctx:
        return parties.propose(ctx, Proposal(**(words | changes)))  # pyright: ignore[reportArgumentType]


def decides(world: World, checker: Actor, one: Approval, verdict: Verdict = Verdict.APPROVE, **seen: str) -> Approval:
    with world.as_(checker) as ctx:
        return parties.decide(ctx, one.id, verdict, "已核对", seen.get("seen", one.payload_sha256), act=nothing)


@pytest.fixture
def team(world: World) -> list[Actor]:
    return [world.joins(world.jia_admin, name, "desk.trader") for name in ("王一", "李二", "赵三", "周五")]


def lend(world: World, lender: Actor, deputy: Actor) -> str:
    with world.as_(lender) as ctx:
        return parties.delegate(
            ctx,
            Lend(deputy_id=deputy.id, roles=("desk.trader",), valid_from=TODAY, valid_until=TODAY, reason="代理"),
        ).id


def test_maker_and_checker_see_the_same_bytes(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0], payload={"b": 1, "a": "二"})
    with world.as_(team[1]) as ctx:
        seen = parties.approval(ctx, one.id)
    assert seen == one
    assert seen.payload == b'{"a":"\xe4\xba\x8c","b":1}'
    assert hashlib.sha256(seen.payload).hexdigest() == seen.payload_sha256
    assert parse_canonical(seen.payload) == {"a": "二", "b": 1}


def test_what_is_approved_is_done_once_with_the_last_voice(world: World, team: list[Actor]) -> None:
    done: list[str] = []
    one = proposes(world, team[0], checkers=2)
    assert decides(world, team[1], one).state is ApprovalState.OPEN
    with world.as_(team[2]) as ctx:
        after = parties.decide(
            ctx, one.id, Verdict.APPROVE, "已核对", one.payload_sha256, act=lambda it: done.append(it.id)
        )
    assert after.state is ApprovalState.APPROVED
    assert done == [one.id]
    with pytest.raises(parties.ApprovalClosed):
        decides(world, team[3], one)
    assert [vote.checker for vote in after.votes] == [team[1].id, team[2].id]


def test_what_cannot_be_done_is_not_decided_either(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])

    def fails(_: Approval) -> None:
        raise NotFound(what="ord_1")

    with world.as_(team[1]) as ctx:
        with pytest.raises(NotFound):
            parties.decide(ctx, one.id, Verdict.APPROVE, "已核对", one.payload_sha256, act=fails)
        ctx.unrecorded.clear()
    with world.as_(team[1]) as ctx:
        assert parties.approval(ctx, one.id) == one


def test_a_crash_after_the_decision_leaves_neither(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])

    def grants(_: Approval) -> None:
        with_door = parties.Grant(person_id=team[3].id, roles=("desk.expert",))
        parties.grant(msgspec.structs.replace(ctx, actor=world.jia_admin), with_door)

    with pytest.raises(RuntimeError), world.as_(team[1]) as ctx:  # noqa: PT012
        after = parties.decide(ctx, one.id, Verdict.APPROVE, "已核对", one.payload_sha256, act=grants)
        assert after.state is ApprovalState.APPROVED
        raise RuntimeError
    assert world.actor(team[3].id).roles == {"desk.trader"}
    with world.as_(team[1]) as ctx:
        assert parties.approval(ctx, one.id).state is ApprovalState.OPEN
        parties.decide(ctx, one.id, Verdict.APPROVE, "已核对", one.payload_sha256, act=grants)
    assert world.actor(team[3].id).roles == {"desk.trader", "desk.expert"}


def test_one_no_closes_it_and_nothing_is_done(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0], checkers=2)
    assert decides(world, team[1], one, Verdict.REJECT).state is ApprovalState.REJECTED
    with pytest.raises(parties.ApprovalClosed):
        decides(world, team[2], one)


def test_nobody_checks_what_they_made(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])
    with pytest.raises(parties.SamePerson):
        decides(world, team[0], one)
    assert decides(world, team[1], one).state is ApprovalState.APPROVED


def test_one_natural_person_with_two_records_is_one_pair_of_eyes(world: World) -> None:
    here = world.joins(world.jia_admin, "王一", "desk.trader", resident_id=NUMBER)
    there = world.joins(world.yi_admin, "王一", "desk.trader", resident_id=NUMBER)
    colleague = world.joins(world.yi_admin, "孙四", "desk.trader")
    one = proposes(world, here, checker_institution=world.yi)
    with pytest.raises(parties.SamePerson):
        decides(world, there, one)
    assert decides(world, colleague, one).state is ApprovalState.APPROVED


def test_whoever_acts_in_the_place_of_two_people_is_one_pair_of_eyes(world: World, team: list[Actor]) -> None:
    acting = [msgspec.structs.replace(one, id="local", on_behalf_of=one.id) for one in team]
    one = proposes(world, acting[0])
    assert one.maker == team[0].id
    for checker in (acting[1], acting[0], team[0]):
        with pytest.raises(parties.SamePerson):
            decides(world, checker, one)
    assert decides(world, team[1], one).state is ApprovalState.APPROVED


@pytest.mark.parametrize("way", [(0, 1), (1, 0)])
def test_a_delegation_between_two_makes_them_dependent(world: World, team: list[Actor], way: tuple[int, int]) -> None:
    lend(world, team[way[0]], team[way[1]])
    one = proposes(world, team[0])
    with pytest.raises(parties.SamePerson):
        decides(world, team[1], one)
    assert decides(world, team[2], one).state is ApprovalState.APPROVED


def test_ending_the_delegation_after_the_proposal_does_not_help(world: World, team: list[Actor]) -> None:
    delegation = lend(world, team[0], team[1])
    one = proposes(world, team[0])
    world.clock.turn(minutes=1)
    with world.as_(team[0]) as ctx:
        parties.end_delegation(ctx, delegation)
    world.clock.turn(minutes=1)
    with pytest.raises(parties.SamePerson):
        decides(world, team[1], one)
    later = proposes(world, team[0])
    assert decides(world, team[1], later).state is ApprovalState.APPROVED


def test_two_checkers_are_independent_of_each_other_too(world: World, team: list[Actor]) -> None:
    lend(world, team[1], team[2])
    one = proposes(world, team[0], checkers=2)
    decides(world, team[1], one)
    with pytest.raises(parties.AlreadyDecided):
        decides(world, team[1], one)
    with pytest.raises(parties.SamePerson):
        decides(world, team[2], one)
    assert decides(world, team[3], one).state is ApprovalState.APPROVED


def test_a_checker_needs_the_role_that_was_asked_for(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0], checker_role="desk.expert")
    with pytest.raises(parties.NotTheChecker):
        decides(world, team[1], one)
    expert = world.joins(world.jia_admin, "钱六", "desk.expert")
    assert decides(world, expert, one).state is ApprovalState.APPROVED


def test_only_the_institution_that_was_asked_decides_and_others_see_nothing(world: World, team: list[Actor]) -> None:
    checker = world.joins(world.yi_admin, "孙四", "desk.trader")
    own = proposes(world, team[0])
    shared = proposes(world, team[0], checker_institution=world.yi)
    with pytest.raises(NotFound):
        decides(world, checker, own)
    with pytest.raises(parties.NotTheChecker):
        decides(world, team[1], shared)
    with world.as_(checker) as ctx:
        assert [one.id for one in parties.approvals(ctx)] == [shared.id]
    with pytest.raises(NotFound):
        decides(world, world.overseer, shared)
    after = decides(world, checker, shared)
    assert (after.state, after.votes[0].checker_institution) == (ApprovalState.APPROVED, world.yi)
    with world.as_(team[1]) as ctx:
        assert parties.approval(ctx, shared.id) == after


def test_another_content_than_the_one_shown_is_not_decided(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])
    with pytest.raises(parties.OtherContent):
        decides(world, team[1], one, seen="0" * 64)


def test_an_approval_expires_at_its_moment(world: World, team: list[Actor]) -> None:
    one, other = proposes(world, team[0]), proposes(world, team[0])
    world.clock.turn(hours=23, minutes=59, seconds=59)
    assert decides(world, team[1], other).state is ApprovalState.APPROVED
    world.clock.turn(seconds=1)
    with pytest.raises(parties.ApprovalExpired):
        decides(world, team[1], one)
    with world.as_(team[1]) as ctx:
        assert parties.approval(ctx, one.id).state is ApprovalState.EXPIRED
        assert [it.id for it in parties.approvals(ctx, state=ApprovalState.EXPIRED)] == [one.id]
        assert parties.approvals(ctx, state=ApprovalState.OPEN) == []
        assert parties.expire_approvals(ctx) == [one.id]
        assert parties.expire_approvals(ctx) == []
    with pytest.raises(parties.ApprovalClosed):
        decides(world, team[1], one)


def test_only_the_maker_withdraws(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])
    with pytest.raises(Forbidden), world.as_(team[1]) as ctx:
        parties.withdraw(ctx, one.id, "不再需要")
    with world.as_(team[0]) as ctx:
        assert parties.withdraw(ctx, one.id, "不再需要").state is ApprovalState.WITHDRAWN
    with pytest.raises(parties.ApprovalClosed):
        decides(world, team[1], one)


def test_the_tier_of_the_amount_asks_for_more_eyes_from_its_day_on(world: World, team: list[Actor]) -> None:
    with world.as_(world.jia_admin) as ctx:
        parties.set_tiers(ctx, "desk.release", TODAY, [Tier(0, 1), Tier(100_00, 2)], "授权管理办法第九条")
        tomorrow = TODAY + timedelta(days=1)
        parties.set_tiers(ctx, "desk.release", tomorrow, [Tier(0, 3)], "授权管理办法第九条（修订）")
    amounts = {0: 1, 99_99: 1, 100_00: 2, 10**12: 2}
    made = {amount: proposes(world, team[0], amount_fen=amount) for amount in amounts}
    assert {amount: one.checkers_needed for amount, one in made.items()} == amounts
    assert made[0].tier_source == "授权管理办法第九条"
    world.clock.turn(days=1)
    assert proposes(world, team[0], amount_fen=0).checkers_needed == 3
    assert proposes(world, world.joins(world.yi_admin, "孙四", "desk.trader"), amount_fen=0).checkers_needed == 1
    with pytest.raises(ManyInvalid) as caught:
        proposes(world, team[0])
    assert [one.place for one in caught.value.problems] == ["amount_fen"]


@pytest.mark.parametrize(
    "tiers", [[], [Tier(1, 1)], [Tier(0, 0)], [Tier(0, 6)], [Tier(0, 2), Tier(5, 1)], [Tier(0, 1), Tier(0, 2)]]
)
def test_tiers_begin_at_nought_and_rise(world: World, tiers: list[Tier]) -> None:
    with pytest.raises(ManyInvalid), world.as_(world.jia_admin) as ctx:
        parties.set_tiers(ctx, "desk.release", TODAY, tiers, "制度")


def test_tiers_cannot_be_set_for_the_past(world: World) -> None:
    with pytest.raises(ManyInvalid), world.as_(world.jia_admin) as ctx:
        parties.set_tiers(ctx, "desk.release", TODAY - timedelta(days=1), [Tier(0, 1)], "制度")


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 5)), max_size=4), st.integers(0, 60))
def test_the_highest_tier_reached_counts(pairs: list[tuple[int, int]], amount: int) -> None:
    tiers = [Tier(0, 1), *(Tier(start, count) for start, count in pairs)]
    if tiers_rise(tiers):
        reached = [tier.checkers for tier in tiers if amount >= tier.from_fen]
        assert checkers_needed(tiers, amount) == max(reached)


def test_all_that_is_wrong_with_a_proposal_is_said_at_once(world: World, team: list[Actor]) -> None:
    with pytest.raises(ManyInvalid) as caught:
        proposes(
            world,
            team[0],
            kind="Bad Kind",
            subject="",
            reason="",
            expires_at=world.clock.now(),
            checkers=0,
            amount_fen=-1,
        )
    places = [one.place for one in caught.value.problems]
    assert places == ["kind", "subject", "reason", "expires_at", "checkers", "amount_fen"]


def test_of_two_at_once_one_voice_decides(world: World, team: list[Actor]) -> None:
    one = proposes(world, team[0])
    done: list[str] = []

    def attempt(checker: Actor) -> str:
        try:
            with world.as_(checker) as ctx:
                parties.decide(
                    ctx, one.id, Verdict.APPROVE, "已核对", one.payload_sha256, act=lambda it: done.append(it.id)
                )
        except Problem as problem:
            return problem.slug()
        return "approved"

    with ThreadPoolExecutor(3) as pool:
        outcomes = sorted(pool.map(attempt, team[1:]))
    assert outcomes == ["approval-closed", "approval-closed", "approved"]
    assert done == [one.id]


class Model:
    """What the rules say, told naively."""

    def __init__(self, needed: int) -> None:
        self.needed, self.state, self.votes, self.hours = needed, "open", [], 0
        self.votes: list[int]

    def decide(self, who: int, verdict: Verdict, lent: set[tuple[int, int]]) -> str:
        if self.state == "open" and self.hours >= 24:
            return "approval-expired"
        if self.state != "open":
            return "approval-closed"
        if who in self.votes:
            return "already-decided"
        for other in (0, *self.votes):
            if who == other or (who, other) in lent or (other, who) in lent:
                return "same-person"
        self.votes.append(who)
        if verdict is Verdict.REJECT:
            self.state = "rejected"
        elif len(self.votes) == self.needed:
            self.state = "approved"
        return self.state

    def withdraw(self, who: int) -> str:
        if self.state == "open" and self.hours >= 24:
            return "approval-expired"
        if self.state != "open":
            return "approval-closed"
        if who != 0:
            return "forbidden"
        self.state = "withdrawn"
        return self.state


steps = st.lists(
    st.one_of(
        st.tuples(st.just("decide"), st.integers(0, 3), st.sampled_from(Verdict)),
        st.tuples(st.just("decide"), st.integers(0, 3), st.just(Verdict.APPROVE)),
        st.tuples(st.just("withdraw"), st.integers(0, 3), st.none()),
        st.tuples(st.just("turn"), st.sampled_from([1, 8, 12]), st.none()),
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 3), steps, st.sets(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=2))
def test_any_course_of_events_goes_as_the_naive_account(
    world: World,
    needed: int,
    steps: list[tuple[str, int, Verdict | None]],
    lending: set[tuple[int, int]],
) -> None:
    group = [world.joins(world.jia_admin, name, "desk.trader") for name in ("王一", "李二", "赵三", "周五")]
    today = (world.clock.now() + timedelta(hours=8)).date()
    lent = {pair for pair in lending if pair[0] != pair[1]}
    for lender, deputy in lent:
        command = Lend(
            deputy_id=group[deputy].id,
            roles=("desk.trader",),
            valid_from=today,
            valid_until=today + timedelta(days=9),
            reason="代理",
        )
        with world.as_(group[lender]) as ctx:
            parties.delegate(ctx, command)
    one, model = proposes(world, group[0], checkers=needed), Model(needed)
    for what, who, verdict in steps:
        if what == "turn":
            world.clock.turn(hours=who)
            model.hours += who
            continue
        expected = model.withdraw(who) if verdict is None else model.decide(who, verdict, lent)
        try:
            if verdict is not None:
                actual = decides(world, group[who], one, verdict).state.value
            else:
                with world.as_(group[who]) as ctx:
                    actual = parties.withdraw(ctx, one.id, "不再需要").state.value
        except Problem as problem:
            actual = problem.slug()
        assert actual == expected


def test_the_house_can_be_asked_too(world: World, team: list[Actor]) -> None:
    with world.as_(LOCAL) as ctx:
        colleague = parties.join(ctx, VAULT, new_person("运营甲", "operator"))
    one = proposes(world, team[0], checker_institution="house")
    assert decides(world, world.actor(colleague.person.id), one).state is ApprovalState.APPROVED
