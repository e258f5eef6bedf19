"""Which roles follow from mandates and delegations: the function, the database's own answer, and a naive account."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from heqi.engines.parties.model.people import Delegation, InstitutionStatus, Mandate, Person, is_privileged, roles_of
from heqi.engines.parties.store import people as store
from heqi.kernel.messages import Text
from tests.engines.parties.conftest import LOCAL, START, World

DAY = date(2031, 3, 3)
ROLES = ("auditor", "desk.trader", "desk.expert", "operator", "sandbox.working_group")
SHANGHAI = ZoneInfo("Asia/Shanghai")

days = st.integers(-2, 2).map(lambda shift: DAY + timedelta(days=shift))
role_sets = st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True).map(tuple)


class Small(msgspec.Struct, frozen=True):
    """People 0 to 2 of one institution with what they were given."""

    left: tuple[bool, ...]
    mandates: tuple[tuple[int, tuple[str, ...], date, date | None, bool], ...]
    delegations: tuple[tuple[int, int, tuple[str, ...], date, date, bool], ...]


worlds = st.builds(
    Small,
    st.tuples(st.booleans(), st.booleans(), st.just(False)),
    st.lists(st.tuples(st.integers(0, 2), role_sets, days, st.none() | days, st.booleans()), max_size=5).map(tuple),
    st.lists(
        st.tuples(st.integers(0, 2), st.integers(0, 2), role_sets, days, days, st.booleans()).filter(
            lambda one: one[0] != one[1] and one[3] <= one[4]
        ),
        max_size=5,
    ).map(tuple),
)


LENDER_LEFT = Small(
    (True, False, False), ((0, ("auditor",), DAY, None, False),), ((0, 1, ("auditor",), DAY, DAY, False),)
)
PRIVILEGED_LENT = Small(
    (False, False, False),
    ((0, ("operator", "sandbox.working_group", "auditor"), DAY, None, False),),
    ((0, 1, ("operator", "sandbox.working_group", "auditor"), DAY, DAY, False),),
)


def naive(small: Small, who: int) -> set[str]:
    def owned(person: int) -> set[str]:
        found: set[str] = set()
        for holder, roles, first, last, revoked in small.mandates:
            if holder == person and first <= DAY and (last is None or last >= DAY) and not revoked:
                found |= set(roles)
        return set() if small.left[person] else found

    held = owned(who)
    for lender, deputy, roles, first, last, revoked in small.delegations:
        if deputy == who and first <= DAY <= last and not revoked:
            held |= {role for role in set(roles) & owned(lender) if role not in ("operator", "sandbox.working_group")}
    return set() if small.left[who] else held


def built(small: Small, institution: str, tag: str) -> tuple[list[Person], list[Mandate], list[Delegation]]:
    past = START - timedelta(hours=1)
    people = [
        Person(
            id=f"per_{tag}{number}",
            institution=institution,
            name=Text("某人", "Somebody"),
            individual=f"ind_{tag}{number}",
            resident_id_masked=None,
            joined_at=past,
            left_at=past if left else None,
        )
        for number, left in enumerate(small.left)
    ]
    mandates = [
        Mandate(
            id=f"man_{tag}{number}",
            person=people[who].id,
            institution=institution,
            department="",
            roles=roles,
            valid_from=first,
            valid_until=last,
            granted_by="x",
            granted_at=past,
            revoked_at=past if revoked else None,
        )
        for number, (who, roles, first, last, revoked) in enumerate(small.mandates)
    ]
    delegations = [
        Delegation(
            id=f"dlg_{tag}{number}",
            institution=institution,
            lender=people[lender].id,
            deputy=people[deputy].id,
            roles=roles,
            valid_from=first,
            valid_until=last,
            reason="代理",
            created_at=past,
            revoked_at=past if revoked else None,
        )
        for number, (lender, deputy, roles, first, last, revoked) in enumerate(small.delegations)
    ]
    return people, mandates, delegations


def computed(small: Small, who: int, moment: datetime, status: InstitutionStatus) -> frozenset[str]:
    people, mandates, delegations = built(small, "ins_x", "")
    return roles_of(people[who], moment, institution=status, people=people, mandates=mandates, delegations=delegations)


@given(worlds, st.integers(0, 2))
def test_roles_follow_from_mandates_and_delegations_as_a_naive_account_has_it(small: Small, who: int) -> None:
    assert computed(small, who, START, InstitutionStatus.ACTIVE) == naive(small, who)


@given(worlds, st.integers(0, 2))
def test_nobody_has_a_role_at_an_institution_that_is_not_active(small: Small, who: int) -> None:
    assert computed(small, who, START, InstitutionStatus.SUSPENDED) == frozenset()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(worlds)
@example(LENDER_LEFT)
@example(PRIVILEGED_LENT)
def test_the_database_gives_the_same_roles_as_the_function(world: World, small: Small) -> None:
    with world.as_(LOCAL) as ctx:
        people, mandates, delegations = built(small, world.jia, ctx.new_id("x")[2:])
        with ctx.engine_role("door") as db:
            for one in people:
                store.insert_person(db, msgspec.structs.replace(one, left_at=None), None, None)
            for one in mandates:
                store.insert_mandate(db, one)
            for one in delegations:
                store.insert_delegation(db, one)
            for one in people:
                if one.left_at is not None:
                    db.execute(store.LEAVE, {"id": one.id, "at": one.left_at})
            for who, one in enumerate(people):
                row = store.actor(db, one.id, START)
                assert row is not None
                assert set(row["roles"]) == naive(small, who)  # pyright: ignore[reportArgumentType]
                assert row["has_left"] is small.left[who]
                assert (row["name_zh"], row["institution"]) == ("某人", world.jia)


def test_past_moments_are_answered_as_they_were() -> None:
    small = Small((False, False, False), ((0, ("auditor",), DAY, None, True),), ())
    before = START - timedelta(hours=2)
    assert before.astimezone(SHANGHAI).date() == DAY
    assert computed(small, 0, before, InstitutionStatus.ACTIVE) == {"auditor"}
    assert computed(small, 0, START, InstitutionStatus.ACTIVE) == frozenset()


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("operator", True),
        ("sandbox.working_group", True),
        ("working_group", True),
        ("admin", False),
        ("sandbox.operator", False),
        ("sandbox.co_working_group", False),
    ],
)
def test_operator_and_working_groups_are_privileged(role: str, expected: bool) -> None:
    assert is_privileged(role) is expected
