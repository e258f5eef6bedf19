"""Joiner, mover, leaver; who may change whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest

from heqi.engines import parties
from heqi.engines.parties import Grant, InstitutionKind, InstitutionStatus, Lend, Move, NewInstitution
from heqi.kernel.problems import Conflict, Forbidden, ManyInvalid, NotFound
from heqi.storage import Actor, Context
from tests.engines.parties.conftest import LOCAL, VAULT, World, new_person

TODAY = date(2031, 3, 3)
Attempt = Callable[[Context], object]
NUMBER = "11010519491231002X"


def roles(world: World, actor: Actor) -> frozenset[str]:
    return world.actor(actor.id).roles


def lend(world: World, lender: Actor, deputy: Actor, *which: str, days: int = 7, start: int = 0) -> str:
    first = TODAY + timedelta(days=start)
    command = Lend(
        deputy_id=deputy.id, roles=which, valid_from=first, valid_until=first + timedelta(days=days), reason="休假代理"
    )
    with world.as_(lender) as ctx:
        return parties.delegate(ctx, command).id


def test_a_joiner_has_the_roles_of_the_first_mandate(world: World) -> None:
    assert world.joins(world.jia_admin, "王一", "desk.trader", "auditor").roles == {"desk.trader", "auditor"}


def test_a_mandate_holds_from_its_first_day_to_the_end_of_its_last(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor")
    command = Grant(
        person_id=wang.id,
        roles=("desk.trader",),
        valid_from=TODAY + timedelta(days=1),
        valid_until=TODAY + timedelta(days=2),
    )
    with world.as_(world.jia_admin) as ctx:
        parties.grant(ctx, command)
    seen: list[bool] = []
    for _ in range(4):
        seen.append("desk.trader" in roles(world, wang))
        world.clock.turn(days=1)
    assert seen == [False, True, True, False]


def test_a_mandate_begins_at_midnight_of_market_time(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor")
    with world.as_(world.jia_admin) as ctx:
        parties.grant(ctx, Grant(person_id=wang.id, roles=("desk.trader",), valid_from=TODAY + timedelta(days=1)))
    world.clock.turn(hours=13, minutes=59)
    assert roles(world, wang) == {"auditor"}
    world.clock.turn(minutes=1)
    assert roles(world, wang) == {"auditor", "desk.trader"}


def test_a_mover_has_the_new_roles_only_at_once_or_from_a_day_on(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    with world.as_(world.jia_admin) as ctx:
        parties.move(ctx, Move(person_id=wang.id, roles=("auditor",), department="稽核部"))
    assert roles(world, wang) == {"auditor"}
    with world.as_(world.jia_admin) as ctx:
        parties.move(
            ctx, Move(person_id=wang.id, roles=("desk.expert",), department="评审", on=TODAY + timedelta(days=2))
        )
    assert roles(world, wang) == {"auditor"}
    world.clock.turn(days=2)
    assert roles(world, wang) == {"desk.expert"}


def test_a_planned_move_replaces_a_mandate_that_would_begin_later(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor")
    with world.as_(world.jia_admin) as ctx:
        parties.grant(ctx, Grant(person_id=wang.id, roles=("desk.trader",), valid_from=TODAY + timedelta(days=5)))
        parties.move(ctx, Move(person_id=wang.id, roles=("desk.expert",), department="", on=TODAY + timedelta(days=2)))
    world.clock.turn(days=6)
    assert roles(world, wang) == {"desk.expert"}


def test_who_leaves_loses_everything_at_once_and_the_records_stay(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    li = world.joins(world.jia_admin, "李二", "auditor")
    lend(world, wang, li, "desk.trader")
    lend(world, li, wang, "auditor")
    assert roles(world, wang) == roles(world, li) == {"desk.trader", "auditor"}
    with world.as_(world.jia_admin) as ctx:
        after = parties.leave(ctx, wang.id, "离职")
    assert roles(world, wang) == frozenset()
    assert roles(world, li) == {"auditor"}
    assert after.person.left_at == world.clock.now()
    assert all(one.revoked_at == world.clock.now() for one in (*after.mandates, *after.delegations))
    assert [len(after.mandates), len(after.delegations)] == [1, 2]
    with pytest.raises(parties.HasLeft), world.as_(world.jia_admin) as ctx:
        parties.grant(ctx, Grant(person_id=wang.id, roles=("auditor",)))


def test_what_is_lent_ends_with_the_lenders_mandate(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader", "auditor")
    li = world.joins(world.jia_admin, "李二", "desk.expert")
    lend(world, wang, li, "desk.trader")
    assert roles(world, li) == {"desk.expert", "desk.trader"}
    with world.as_(world.jia_admin) as ctx:
        parties.move(ctx, Move(person_id=wang.id, roles=("auditor",), department=""))
    assert roles(world, li) == {"desk.expert"}


def test_what_is_lent_ends_with_its_last_day_and_when_it_is_ended(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    li = world.joins(world.jia_admin, "李二", "auditor")
    lend(world, wang, li, "desk.trader", days=0)
    second = lend(world, wang, li, "desk.trader", days=9, start=2)
    held: list[bool] = []
    for _ in range(3):
        held.append("desk.trader" in roles(world, li))
        world.clock.turn(days=1)
    assert held == [True, False, True]
    with world.as_(li) as ctx:
        parties.end_delegation(ctx, second)
    assert "desk.trader" not in roles(world, li)
    with pytest.raises(Conflict), world.as_(li) as ctx:
        parties.end_delegation(ctx, second)


def test_only_own_roles_can_be_lent_and_never_on(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    li = world.joins(world.jia_admin, "李二", "auditor")
    zhao = world.joins(world.jia_admin, "赵三", "auditor")
    lend(world, wang, li, "desk.trader")
    with pytest.raises(parties.NotYours):
        lend(world, world.actor(li.id), zhao, "desk.trader")
    with pytest.raises(parties.NotYours):
        lend(world, wang, li, "desk.expert")
    lend(world, li, zhao, "auditor")


def test_roles_are_lent_to_colleagues_only(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    other = world.joins(world.yi_admin, "孙四", "desk.trader")
    with pytest.raises(NotFound):
        lend(world, wang, other, "desk.trader")
    with pytest.raises(ManyInvalid):
        lend(world, wang, wang, "desk.trader")
    with pytest.raises(Forbidden), world.as_(LOCAL) as ctx:
        parties.delegate(
            ctx, Lend(deputy_id=wang.id, roles=("auditor",), valid_from=TODAY, valid_until=TODAY, reason="代理")
        )


def test_privileged_roles_are_given_by_the_house_only_and_never_lent(world: World) -> None:
    for role in ("operator", "sandbox.working_group", "working_group"):
        with pytest.raises(parties.RoleReserved), world.as_(world.jia_admin) as ctx:
            parties.join(ctx, VAULT, new_person("王一", role))
    wang = world.joins(world.jia_admin, "王一", "auditor")
    for command in (Grant(person_id=wang.id, roles=("operator",)),):
        with pytest.raises(parties.RoleReserved), world.as_(world.jia_admin) as ctx:
            parties.grant(ctx, command)
    with pytest.raises(parties.RoleReserved), world.as_(world.jia_admin) as ctx:
        parties.move(ctx, Move(person_id=wang.id, roles=("sandbox.working_group",), department=""))
    member = world.joins(world.overseer, "周五", "auditor")
    with world.as_(LOCAL) as ctx:
        parties.grant(ctx, Grant(person_id=member.id, roles=("sandbox.working_group",)))
    assert "sandbox.working_group" in roles(world, member)
    li = world.joins(world.overseer, "李二", "auditor")
    with pytest.raises(parties.RoleReserved):
        lend(world, world.actor(member.id), li, "sandbox.working_group")


def test_a_mandate_fits_the_kind_of_the_institution(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor")
    misplaced = ("auditor", "sandbox.working_group")
    attempts: list[Attempt] = [
        lambda ctx: parties.enrol_admin(ctx, VAULT, world.jia, new_person("李二", "admin", *misplaced[1:])),
        lambda ctx: parties.grant(ctx, Grant(person_id=wang.id, roles=misplaced)),
        lambda ctx: parties.move(ctx, Move(person_id=wang.id, roles=misplaced, department="")),
        lambda ctx: parties.move(
            ctx, Move(person_id=wang.id, roles=("operator",), department="", on=TODAY + timedelta(days=1))
        ),
    ]
    for attempt, fitting in zip(attempts, ("监管机构、试点工作组",) * 3 + ("平台运营方",), strict=True):
        with pytest.raises(parties.RoleMisplaced) as caught, world.as_(LOCAL) as ctx:
            attempt(ctx)
        assert "“证券公司”" in caught.value.message.zh
        assert caught.value.message.zh.endswith(f"只设于：{fitting}。")
    assert roles(world, wang) == {"auditor"}


@pytest.mark.parametrize("kind", [InstitutionKind.REGULATOR, InstitutionKind.WORKING_GROUP])
def test_a_regulator_can_be_a_working_group(world: World, kind: InstitutionKind) -> None:
    with world.as_(LOCAL) as ctx:
        found = parties.enrol_institution(ctx, NewInstitution(name_zh="临江证监局", name_en="Bureau", kind=kind))
        joined = parties.enrol_admin(ctx, VAULT, found.id, new_person("周五", "admin", "sandbox.working_group"))
    assert joined.roles == ("admin", "sandbox.working_group")


def test_a_role_that_does_not_fit_cannot_be_lent_either(world: World) -> None:
    """As it may stand in a database of before the check."""
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    li = world.joins(world.jia_admin, "李二", "auditor")
    fits_nobody = parties.Holders({"desk.trader": frozenset({InstitutionKind.BANK})})
    command = Lend(deputy_id=li.id, roles=("desk.trader",), valid_from=TODAY, valid_until=TODAY, reason="休假代理")
    with pytest.raises(parties.RoleMisplaced), world.as_(wang) as ctx:
        parties.delegate(msgspec.structs.replace(ctx, engines={parties.Holders: fits_nobody}), command)


def test_a_role_without_kinds_is_given_to_no_person(world: World) -> None:
    nobody = parties.Holders({"desk.unattended": frozenset()})
    with world.as_(world.jia_admin) as ctx:
        there = msgspec.structs.replace(ctx, engines={parties.Holders: nobody}, unrecorded=set())
        with pytest.raises(parties.RoleMisplaced) as caught:
            parties.join(there, VAULT, new_person("王一", "desk.unattended"))
    assert caught.value.message.en.endswith("only at: none.")


def test_two_declarations_of_a_role_do_not_contradict_each_other() -> None:
    first, second = frozenset({InstitutionKind.BANK}), frozenset({InstitutionKind.BROKER})
    assert parties.declared_holders([{"x": first}, {"x": first, "y": second}]).kinds == {"x": first, "y": second}
    with pytest.raises(AssertionError):
        parties.declared_holders([{"x": first}, {"x": second}])


def test_nobody_changes_their_own_mandates(world: World) -> None:
    own = world.jia_admin.id
    with pytest.raises(parties.OwnRoles), world.as_(world.jia_admin) as ctx:
        parties.grant(ctx, Grant(person_id=own, roles=("desk.trader",)))
    with pytest.raises(parties.OwnRoles), world.as_(world.jia_admin) as ctx:
        parties.move(ctx, Move(person_id=own, roles=("desk.trader",), department=""))
    with pytest.raises(parties.OwnRoles), world.as_(world.jia_admin) as ctx:
        parties.leave(ctx, own, "离职")
    with world.as_(LOCAL) as ctx:
        assert "desk.trader" in parties.grant(ctx, Grant(person_id=own, roles=("desk.trader",))).roles


def test_an_administrator_reaches_the_own_people_only(world: World) -> None:
    sun = world.joins(world.yi_admin, "孙四", "auditor")
    mandate = world.standing(sun).mandates[0].id
    attempts: list[Attempt] = [
        lambda ctx: parties.grant(ctx, Grant(person_id=sun.id, roles=("desk.trader",))),
        lambda ctx: parties.move(ctx, Move(person_id=sun.id, roles=("desk.trader",), department="")),
        lambda ctx: parties.leave(ctx, sun.id, "离职"),
        lambda ctx: parties.revoke(ctx, mandate, "撤回"),
        lambda ctx: parties.person(ctx, sun.id),
        lambda ctx: parties.read_resident_id(ctx, VAULT, sun.id, "核对"),
    ]
    for attempt in attempts:
        with pytest.raises(NotFound), world.as_(world.jia_admin) as ctx:
            attempt(ctx)
    with world.as_(world.jia_admin) as ctx:
        assert sun.id not in {one.id for one in parties.people(ctx)}
    with world.as_(world.yi_admin) as ctx:
        assert sun.id in {one.id for one in parties.people(ctx)}
        assert parties.revoke(ctx, mandate, "撤回").roles == ()


def test_others_than_administrators_manage_nobody(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    with pytest.raises(Forbidden), world.as_(wang) as ctx:
        parties.join(ctx, VAULT, new_person("李二", "auditor"))
    with pytest.raises(Forbidden), world.as_(world.jia_admin) as ctx:
        parties.enrol_admin(ctx, VAULT, world.yi, new_person("李二", "admin"))


def test_a_suspended_institution_has_nobody_who_may_act(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "desk.trader")
    with world.as_(LOCAL) as ctx:
        parties.set_institution_status(ctx, world.jia, InstitutionStatus.SUSPENDED, "风险处置")
    assert roles(world, wang) == frozenset()
    with world.as_(LOCAL) as ctx:
        parties.set_institution_status(ctx, world.jia, InstitutionStatus.ACTIVE, "恢复")
    assert roles(world, wang) == {"desk.trader"}
    with world.as_(LOCAL) as ctx:
        parties.set_institution_status(ctx, world.jia, InstitutionStatus.CLOSED, "注销")
    with pytest.raises(Conflict), world.as_(LOCAL) as ctx:
        parties.set_institution_status(ctx, world.jia, InstitutionStatus.ACTIVE, "恢复")


def test_an_identifier_belongs_to_one_institution(world: World) -> None:
    def firm(**codes: str) -> NewInstitution:
        return NewInstitution(name_zh="云杉资管", name_en="Yunshan", kind=InstitutionKind.FUND_MANAGER, **codes)

    with world.as_(LOCAL) as ctx:
        one = parties.enrol_institution(ctx, firm(uscc="91350100m000100y43", lei="5299 00T8 BM49 AURS DO55"))
    assert (one.uscc, one.lei) == ("91350100M000100Y43", "529900T8BM49AURSDO55")
    for codes in ({"uscc": "91350100M000100Y43"}, {"lei": "529900T8BM49AURSDO55"}):
        with pytest.raises(parties.AlreadyEnrolled), world.as_(LOCAL) as ctx:
            parties.enrol_institution(ctx, firm(**codes))
    with pytest.raises(ManyInvalid) as caught, world.as_(LOCAL) as ctx:
        parties.enrol_institution(ctx, firm(uscc="91350100M000100Y44", lei="529900T8BM49AURSDO54"))
    assert [one.place for one in caught.value.problems] == ["uscc", "lei"]
    with world.as_(world.yi_admin) as ctx:
        assert {one.name.zh for one in parties.institutions(ctx)} >= {"甲子证券", "青松基金", "云杉资管"}
        assert [one.id for one in parties.institutions(ctx, search="yunshan")] == [one.id]


def test_one_natural_person_is_the_same_individual_everywhere_and_joins_once(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor", resident_id=NUMBER)
    with pytest.raises(parties.AlreadyHere), world.as_(world.jia_admin) as ctx:
        parties.join(ctx, VAULT, new_person("王壹", "desk.trader", resident_id=NUMBER.lower()))
    elsewhere = world.joins(world.yi_admin, "王一", "auditor", resident_id=NUMBER)
    assert world.standing(wang).person.individual == world.standing(elsewhere).person.individual
    with world.as_(world.jia_admin) as ctx:
        parties.leave(ctx, wang.id, "离职")
    world.clock.turn(seconds=1)
    again = world.joins(world.jia_admin, "王一", "auditor", resident_id=NUMBER)
    assert again.id != wang.id
    with world.as_(world.jia_admin) as ctx:
        assert [one.id for one in parties.find_person(ctx, VAULT, NUMBER)] == [again.id, wang.id]


def test_a_resident_id_is_masked_until_it_is_read_on_record(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor", resident_id=NUMBER)
    assert world.standing(wang).person.resident_id_masked == "11**************2X"
    with world.as_(world.jia_admin) as ctx:
        assert parties.read_resident_id(ctx, VAULT, wang.id, "核对身份") == NUMBER
        assert parties.read_resident_id(ctx, VAULT, world.jia_admin.id, "核对身份") is None
    deeds = [one for one in world.trail.deeds if one.action == "parties.read_resident_id"]
    assert [(one.subject, one.personal) for one in deeds] == [(wang.id, True), (world.jia_admin.id, True)]
    with pytest.raises(Forbidden), world.as_(wang) as ctx:
        parties.read_resident_id(ctx, VAULT, wang.id, "核对身份")


def test_another_key_reads_no_resident_id_and_finds_nobody(world: World) -> None:
    wang = world.joins(world.jia_admin, "王一", "auditor", resident_id=NUMBER)
    other = parties.PersonVault(bytes(32))
    with pytest.raises(parties.SealedElsewhere), world.as_(world.jia_admin) as ctx:
        parties.read_resident_id(ctx, other, wang.id, "核对身份")
    with world.as_(world.jia_admin) as ctx:
        assert parties.find_person(ctx, other, NUMBER) == []


def test_all_that_is_wrong_with_a_joiner_is_said_at_once_without_the_resident_id(world: World) -> None:
    wrong = parties.NewPerson(
        name_zh="", name_en="x" * 121, roles=("Admin", "auditor", "auditor"), resident_id="110105194912310021",
        valid_from=TODAY - timedelta(days=1), valid_until=TODAY - timedelta(days=2),
    )  # fmt: skip
    with pytest.raises(ManyInvalid) as caught, world.as_(world.jia_admin) as ctx:
        parties.join(ctx, VAULT, wrong)
    places = [one.place for one in caught.value.problems]
    assert places == ["name_zh", "name_en", "roles", "roles", "valid_from", "valid_until", "resident_id"]
    assert "19491231" not in "".join(str(one) for one in caught.value.problems)


def test_a_list_of_people_is_read_part_by_part_in_its_order(world: World) -> None:
    for name in ("赵三", "陈七", "白一"):
        world.joins(world.jia_admin, name, "auditor")
    ask = parties.PeopleList(sort="name", descending=False, limit=2)
    with world.as_(world.jia_admin) as ctx:
        first = parties.people_page(ctx, ask)
        second = parties.people_page(ctx, msgspec.structs.replace(ask, cursor=first.next_cursor))
        with pytest.raises(ManyInvalid):
            parties.people_page(ctx, parties.PeopleList(sort="individual"))
        with pytest.raises(NotFound):
            parties.people_page(ctx, parties.PeopleList(cursor="x"))
        with pytest.raises(ManyInvalid):
            parties.institutions_page(ctx, parties.InstitutionList(sort="id"))
    assert [one.name.zh for one in (*first.items, *second.items)] == ["白一", "陈七", "甲子证券管理员", "赵三"]
    assert (first.total, second.next_cursor) == (4, None)
    li = world.joins(world.jia_admin, "李二", "desk.trader")
    with pytest.raises(Forbidden), world.as_(li) as ctx:
        parties.people_page(ctx, ask)
