"""The admission hook: who may do new business now, counted; the kill switch; what the working group does."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, timedelta
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from heqi.engines import parties
from heqi.engines.parties import Admit, Admittance, Caps, PilotState, SetCaps, supervision
from heqi.kernel.messages import Language
from heqi.kernel.problems import Conflict, Forbidden, Invalid, ManyInvalid, NotFound, Problem
from heqi.storage import Actor, Context, Database
from tests.engines.parties.conftest import LOCAL, VAULT, World, new_person

TODAY = date(2031, 3, 3)
SHOWN = "0" * 64


def admits(world: World, caps: Caps = Caps(), *, consent: bool = False, pilot: str = "desk") -> Admittance:  # noqa: B008
    command = Admit(
        pilot=pilot, reason="公示期满", institutions=(world.jia, world.yi), caps=caps, consent_needed=consent
    )
    with world.as_(world.overseer) as ctx:
        return parties.admit_pilot(ctx, command)


def orders(world: World, actor: Actor, order: str, client: str = "cli_1", fen: int = 0, product: str = "P1") -> None:
    """One order, as a pilot's use case would place it."""
    with world.as_(actor) as ctx:
        ctx.permit("desk.order", order, client=client, amount_fen=fen, product=product)
        ctx.record("desk.order", order, None, {"fen": fen})


def settles(world: World, actor: Actor, order: str) -> None:
    with world.as_(actor) as ctx:
        ctx.permit("desk.settle", order)
        ctx.record("desk.settle", order)


@pytest.fixture
def wang(world: World) -> Actor:
    return world.joins(world.jia_admin, "王一", "desk.trader")


@pytest.fixture
def sun(world: World) -> Actor:
    return world.joins(world.yi_admin, "孙四", "desk.trader")


@pytest.fixture
def second(world: World) -> Actor:
    """Another member of the working group."""
    with world.as_(LOCAL) as ctx:
        standing = parties.enrol_admin(ctx, VAULT, world.group, new_person("周五", "admin", "sandbox.working_group"))
    return world.actor(standing.person.id)


def test_what_was_never_admitted_is_closed(world: World, wang: Actor) -> None:
    with pytest.raises(parties.PilotClosed):
        orders(world, wang, "ord_1")
    settles(world, wang, "ord_1")


def test_an_admitted_institution_may_and_another_may_not(world: World, wang: Actor) -> None:
    admits(world)
    orders(world, wang, "ord_1")
    with pytest.raises(parties.NotAdmitted):
        orders(world, world.overseer, "ord_2")
    with world.as_(world.overseer) as ctx:
        parties.exclude_institution(ctx, "desk", world.jia, "不再参加")
    with pytest.raises(parties.NotAdmitted):
        orders(world, wang, "ord_3")
    settles(world, wang, "ord_1")
    with world.as_(world.overseer) as ctx:
        parties.admit_institution(ctx, "desk", world.jia, "重新参加")
    orders(world, wang, "ord_3")


def test_new_business_runs_from_the_first_to_the_last_day_of_market_time(world: World, wang: Actor) -> None:
    admits(world, Caps(valid_from=TODAY + timedelta(days=1), valid_until=TODAY + timedelta(days=2)))
    world.clock.turn(hours=13, minutes=59)
    with pytest.raises(parties.PilotClosed):
        orders(world, wang, "ord_1")
    world.clock.turn(minutes=1)
    orders(world, wang, "ord_1")
    world.clock.turn(days=1, hours=23, minutes=59)
    orders(world, wang, "ord_2")
    world.clock.turn(minutes=1)
    with pytest.raises(parties.PilotClosed):
        orders(world, wang, "ord_3")


def test_only_the_products_of_the_trial_may_be_traded(world: World, wang: Actor) -> None:
    admits(world, Caps(products=("P1", "P2")))
    orders(world, wang, "ord_1", product="P2")
    with pytest.raises(parties.CapReached) as caught:
        orders(world, wang, "ord_2", product="P3")
    assert "P1、P2" in caught.value.message.zh
    assert "P3" in caught.value.message.en


def test_a_cap_on_amounts_holds_to_the_last_fen_and_says_how_it_stands(world: World, wang: Actor, sun: Actor) -> None:
    admits(world, Caps(amount_fen=100_00))
    orders(world, wang, "ord_1", fen=60_00)
    with pytest.raises(parties.CapReached) as caught:
        orders(world, sun, "ord_2", fen=40_01)
    assert caught.value.message.zh == "超出试点 desk 的上限：金额（元）上限 100.00，已用 60.00，本次 40.01。"
    orders(world, sun, "ord_3", fen=40_00)
    orders(world, sun, "ord_4", fen=0)
    with pytest.raises(parties.CapReached):
        orders(world, wang, "ord_5", fen=1)


def test_the_same_business_is_counted_once_and_more_of_it_by_the_difference(world: World, wang: Actor) -> None:
    admits(world, Caps(amount_fen=100, users=1))
    for fen in (60, 60, 30, 100):
        orders(world, wang, "ord_1", fen=fen)
    with world.as_(world.overseer) as ctx:
        assert parties.used(ctx, "desk") == parties.Used(1, 100)
    with pytest.raises(parties.CapReached):
        orders(world, wang, "ord_1", fen=101)


def test_the_same_business_for_another_client_is_another_use(world: World, wang: Actor) -> None:
    admits(world, Caps(users=1))
    orders(world, wang, "ord_1", client="cli_1")
    with pytest.raises(parties.CapReached):
        orders(world, wang, "ord_1", client="cli_2")


def test_a_cap_on_users_counts_clients_of_all_institutions(world: World, wang: Actor, sun: Actor) -> None:
    admits(world, Caps(users=2))
    orders(world, wang, "ord_1", client="cli_1")
    orders(world, wang, "ord_2", client="cli_1")
    orders(world, sun, "ord_3", client="cli_1")
    with pytest.raises(parties.CapReached) as caught:
        orders(world, sun, "ord_4", client="cli_2")
    assert caught.value.message.en.endswith("users limit 2, used 2, asked 1.")
    orders(world, sun, "ord_5", client="cli_1")


def test_an_action_without_client_counts_the_person_and_each_time(world: World, wang: Actor) -> None:
    admits(world, Caps(users=1))
    for _ in range(2):
        with world.as_(wang) as ctx:
            ctx.permit("desk.register", "desk")
            ctx.record("desk.register", "x_1")
    with world.as_(world.overseer) as ctx:
        assert parties.used(ctx, "desk").users == 1
    colleague = world.joins(world.jia_admin, "李二", "desk.trader")
    with pytest.raises(parties.CapReached), world.as_(colleague) as ctx:
        ctx.permit("desk.register", "desk")


def test_what_is_rolled_back_is_not_used(world: World, wang: Actor) -> None:
    admits(world, Caps(amount_fen=100))
    with pytest.raises(RuntimeError), world.as_(wang) as ctx:  # noqa: PT012
        ctx.permit("desk.order", "ord_1", client="cli_1", amount_fen=100, product="P1")
        raise RuntimeError
    orders(world, wang, "ord_2", fen=100)


def test_an_amount_is_not_negative(world: World, wang: Actor) -> None:
    admits(world, Caps(amount_fen=100))
    with pytest.raises(Invalid):
        orders(world, wang, "ord_1", fen=-1)


def test_caps_count_what_was_used_before_they_were_set(world: World, wang: Actor) -> None:
    admits(world)
    orders(world, wang, "ord_1", fen=90)
    with world.as_(world.overseer) as ctx:
        parties.set_caps(ctx, SetCaps(pilot="desk", reason="收紧", caps=Caps(amount_fen=100), consent_needed=False))
    with pytest.raises(parties.CapReached):
        orders(world, wang, "ord_2", fen=11)
    orders(world, wang, "ord_2", fen=10)


def test_a_client_without_consent_is_not_served(world: World, wang: Actor, sun: Actor) -> None:
    admits(world, consent=True)
    with pytest.raises(parties.ConsentMissing):
        orders(world, wang, "ord_1")
    with world.as_(wang) as ctx:
        consent = parties.record_consent(ctx, "desk", "cli_1", SHOWN)
    orders(world, wang, "ord_1")
    with pytest.raises(parties.ConsentMissing):
        orders(world, sun, "ord_2")
    with pytest.raises(Conflict), world.as_(wang) as ctx:
        parties.record_consent(ctx, "desk", "cli_1", SHOWN)
    with pytest.raises(NotFound), world.as_(sun) as ctx:
        parties.withdraw_consent(ctx, consent.id)
    with world.as_(wang) as ctx:
        parties.withdraw_consent(ctx, consent.id)
    with pytest.raises(parties.ConsentMissing):
        orders(world, wang, "ord_3")
    with world.as_(wang) as ctx:
        assert [one.id for one in parties.consents(ctx, "desk")] == [consent.id]


def test_a_kill_stops_new_business_says_why_and_lets_the_rest_go_on(world: World, wang: Actor) -> None:
    admits(world)
    orders(world, wang, "ord_1")
    with world.as_(world.overseer) as ctx:
        assert parties.kill(ctx, "desk", "行情源异常").drained
    with pytest.raises(parties.Killed) as caught:
        orders(world, wang, "ord_2")
    assert "2031-03-03 10:00:00" in caught.value.message.zh
    assert "行情源异常" in caught.value.sentence(Language.ZH)
    settles(world, wang, "ord_1")
    with pytest.raises(Conflict), world.as_(world.overseer) as ctx:
        parties.kill(ctx, "desk", "再次停止")


def test_whoever_pressed_the_kill_switch_does_not_lift_it(world: World, wang: Actor, second: Actor) -> None:
    admits(world)
    with world.as_(world.overseer) as ctx:
        parties.kill(ctx, "desk", "行情源异常")
    with pytest.raises(parties.SamePerson), world.as_(world.overseer) as ctx:
        parties.revive(ctx, "desk", "已恢复")
    with world.as_(second) as ctx:
        assert parties.revive(ctx, "desk", "已恢复").killed_at is None
    orders(world, wang, "ord_1")
    with pytest.raises(Conflict), world.as_(second) as ctx:
        parties.revive(ctx, "desk", "已恢复")


def test_a_pilot_leaves_in_stages_and_never_comes_back(world: World, wang: Actor) -> None:
    admits(world)
    orders(world, wang, "ord_1")
    with pytest.raises(parties.IllegalStep), world.as_(world.overseer) as ctx:
        parties.close(ctx, "desk", "直接关闭")
    with world.as_(world.overseer) as ctx:
        assert parties.begin_exit(ctx, "desk", "试点期满").state is PilotState.STOPPING
    with pytest.raises(parties.PilotClosed):
        orders(world, wang, "ord_2")
    settles(world, wang, "ord_1")
    with world.as_(world.overseer) as ctx:
        parties.set_caps(ctx, SetCaps(pilot="desk", reason="压降", caps=Caps(users=1), consent_needed=True))
        assert parties.close(ctx, "desk", "已移交").state is PilotState.EXITED
    with pytest.raises(parties.IllegalStep), world.as_(world.overseer) as ctx:
        parties.begin_exit(ctx, "desk", "再次退出")
    with pytest.raises(parties.IllegalStep):
        admits(world)
    with pytest.raises(parties.IllegalStep), world.as_(world.overseer) as ctx:
        parties.admit_institution(ctx, "desk", world.group, "参加")


def test_every_step_is_kept_with_who_why_before_and_after(world: World) -> None:
    admits(world)
    with world.as_(world.overseer) as ctx:
        parties.set_caps(
            ctx,
            SetCaps(
                pilot="desk", reason="扩大试点", caps=Caps(users=5, products=("B", "A", "B")), consent_needed=False
            ),
        )
        parties.kill(ctx, "desk", "演练")
        steps = parties.steps(ctx, "desk")
        known = [one for one in parties.admittances(ctx) if one.pilot != "sandbox"]  # that one begins with the house
        assert known == [parties.admittance(ctx, "desk")] == [steps[0].after]
    assert [(one.number, one.action, one.reason) for one in steps] == [
        (3, "parties.kill", "演练"),
        (2, "parties.set_caps", "扩大试点"),
        (1, "parties.admit_pilot", "公示期满"),
    ]
    assert [one.after for one in steps[1:]] == [one.before for one in steps[:-1]]
    assert steps[1].after.caps.products == ("A", "B")
    assert {one.actor for one in steps} == {world.overseer.id}


def test_others_than_the_working_group_change_no_admission(world: World, wang: Actor) -> None:
    admits(world)
    attempts: list[Callable[[Context], object]] = [
        lambda ctx: parties.kill(ctx, "desk", "停止"),
        lambda ctx: parties.begin_exit(ctx, "desk", "退出"),
        lambda ctx: parties.admit_institution(ctx, "desk", world.group, "参加"),
        lambda ctx: parties.used(ctx, "desk"),
    ]
    for actor in (wang, world.jia_admin):
        for attempt in attempts:
            with pytest.raises(Forbidden), world.as_(actor) as ctx:
                attempt(ctx)
    with world.as_(wang) as ctx:
        assert parties.admittance(ctx, "desk").state is PilotState.TRIAL


def test_all_that_is_wrong_with_caps_is_said_at_once(world: World) -> None:
    wrong = Caps(users=-1, amount_fen=2**60, products=("",), valid_from=TODAY, valid_until=TODAY - timedelta(days=1))
    with pytest.raises(ManyInvalid) as caught:
        admits(world, wrong, pilot="Desk")
    places = [one.place for one in caught.value.problems]
    assert places == ["pilot", "users", "amount_fen", "products", "valid_until"]


def wait_for_a_waiting_lock(database: Database) -> None:
    until = time.monotonic() + 10
    with database.transaction() as db:
        while not db.execute(text("select count(*) from pg_locks where not granted")).scalar_one():
            assert time.monotonic() < until, "nobody waits for a lock"
            time.sleep(0.01)


def test_once_a_kill_has_committed_no_new_business_commits(world: World, wang: Actor, database: Database) -> None:
    admits(world)
    supervision_done = Event()

    def kill() -> bool:
        with world.as_(world.overseer) as ctx:
            drained = parties.kill(ctx, "desk", "行情源异常").drained
        supervision_done.set()
        return drained

    with ThreadPoolExecutor(2) as pool:
        with world.as_(wang) as ctx:
            ctx.permit("desk.order", "ord_1", client="cli_1", amount_fen=0, product="P1")
            ctx.record("desk.order", "ord_1")
            killing = pool.submit(kill)
            wait_for_a_waiting_lock(database)
            later: Future[None] = pool.submit(orders, world, wang, "ord_2")
            time.sleep(0.1)
            assert not supervision_done.is_set()
            assert not later.done()
        assert killing.result(10) is True
        with pytest.raises(parties.Killed):
            later.result(10)


def test_a_kill_does_not_wait_for_ever(world: World, wang: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "KILL_PATIENCE", "100ms")
    admits(world, Caps(amount_fen=100))
    with world.as_(wang) as ctx:
        ctx.permit("desk.order", "ord_1", client="cli_1", amount_fen=1, product="P1")
        ctx.record("desk.order", "ord_1")
        with world.as_(world.overseer) as other:
            assert parties.kill(other, "desk", "行情源异常").drained is False
            assert other.db.execute(text("select current_setting('lock_timeout')")).scalar_one() == "0"
        with pytest.raises(parties.Killed):
            orders(world, wang, "ord_2")


@pytest.mark.parametrize("caps", [Caps(amount_fen=10), Caps(users=1)])
def test_two_at_once_do_not_both_take_the_last_of_a_cap(
    world: World, wang: Actor, sun: Actor, database: Database, caps: Caps
) -> None:
    admits(world, caps)
    with ThreadPoolExecutor(1) as pool:
        with world.as_(wang) as ctx:
            ctx.permit("desk.order", "ord_1", client="cli_1", amount_fen=10, product="P1")
            ctx.record("desk.order", "ord_1")
            other = pool.submit(orders, world, sun, "ord_2", "cli_2", 10)
            wait_for_a_waiting_lock(database)
        with pytest.raises(parties.CapReached):
            other.result(10)


def test_without_caps_new_business_does_not_queue(world: World, wang: Actor, sun: Actor) -> None:
    admits(world)
    with world.as_(wang) as ctx:
        ctx.permit("desk.order", "ord_1", client="cli_1", amount_fen=10, product="P1")
        ctx.record("desk.order", "ord_1")
        orders(world, sun, "ord_2", "cli_2", 10)
    with world.as_(world.overseer) as ctx:
        assert parties.used(ctx, "desk") == parties.Used(2, 20)


Uses = dict[tuple[str, str, str], int]


def users_of(uses: Uses) -> int:
    return len({(firm, client) for firm, _, client in uses})


def amount_of(uses: Uses) -> int:
    return sum(uses.values())


class Model:
    """What the rules say, told naively: the uses that were let in, and the caps."""

    def __init__(self) -> None:
        self.caps, self.state, self.killed = Caps(), "trial", False
        self.uses: Uses = {}
        self.inside = {"jia", "yi"}

    def order(self, firm: str, order: str, client: str, fen: int) -> str:
        if self.killed:
            return "killed"
        if self.state != "trial":
            return "pilot-closed"
        if firm not in self.inside:
            return "not-admitted"
        after = dict(self.uses)
        after[firm, order, client] = max(fen, after.get((firm, order, client), 0))
        for measure, limit in ((users_of, self.caps.users), (amount_of, self.caps.amount_fen)):
            if limit is not None and measure(after) > max(limit, measure(self.uses)):
                return "cap-reached"
        self.uses = after
        return "done"


firms = st.sampled_from(["jia", "yi"])
clients = st.sampled_from(["c1", "c2"])
events = st.lists(
    st.one_of(
        st.tuples(st.just("order"), firms, st.sampled_from(["o1", "o2", "o3"]), clients, st.integers(0, 9)),
        st.tuples(st.just("order"), firms, st.sampled_from(["o4", "o5", "o6"]), clients, st.integers(0, 9)),
        st.tuples(st.just("caps"), st.none() | st.integers(0, 4), st.none() | st.integers(0, 20)),
        st.tuples(st.just("exclude"), firms),
        st.tuples(st.just("admit"), firms),
        st.tuples(st.sampled_from(["kill", "revive"])),
        st.tuples(st.just("exit")),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events)
def test_any_course_of_events_goes_as_the_naive_account(
    world: World, wang: Actor, sun: Actor, second: Actor, events: list[tuple[object, ...]]
) -> None:
    with world.as_(LOCAL) as ctx:
        letters = str.maketrans("0123456789", "abcdefghij")
        pilot = "p" + ctx.new_id("x")[2:].translate(letters)
    model, firm = Model(), {"jia": wang, "yi": sun}
    admits(world, pilot=pilot)
    for event in events:
        expected, actual = "done", "done"
        try:
            match event:
                case ("order", str(which), str(order), str(client), int(fen)):
                    expected = model.order(which, order, client, fen)
                    hook = parties.PilotAdmission()
                    with world.as_(firm[which]) as ctx:
                        facts = {"client": client, "amount_fen": fen, "product": "P"}
                        hook.check(ctx, f"{pilot}.order", order, facts)
                case ("caps", users, amount):
                    model.caps = Caps(users=users, amount_fen=amount)  # pyright: ignore[reportArgumentType]
                    command = SetCaps(pilot=pilot, reason="调整", caps=model.caps, consent_needed=False)
                    with world.as_(world.overseer) as ctx:
                        parties.set_caps(ctx, command)
                case (("exclude" | "admit") as what, str(which)):
                    there = which in model.inside
                    act = parties.exclude_institution if what == "exclude" else parties.admit_institution
                    expected = "not-found" if what == "exclude" and not there else "done"
                    (model.inside.discard if what == "exclude" else model.inside.add)(which)
                    with world.as_(world.overseer) as ctx:
                        act(ctx, pilot, firm[which].institution, "调整")
                case ("kill",):
                    expected = "conflict" if model.killed else "done"
                    model.killed = True
                    with world.as_(world.overseer) as ctx:
                        parties.kill(ctx, pilot, "停止")
                case ("revive",):
                    expected = "done" if model.killed else "conflict"
                    model.killed = False
                    with world.as_(second) as ctx:
                        parties.revive(ctx, pilot, "恢复")
                case _:
                    expected = "done" if model.state == "trial" else "illegal-step"
                    model.state = "stopping"
                    with world.as_(world.overseer) as ctx:
                        parties.begin_exit(ctx, pilot, "退出")
        except Problem as problem:
            actual = problem.slug()
        assert actual == expected, event
    with world.as_(world.overseer) as ctx:
        assert parties.used(ctx, pilot) == parties.Used(users_of(model.uses), amount_of(model.uses))
