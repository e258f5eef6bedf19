"""A small world: the house, two brokers and a working group, their people, and contexts in which they act."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from heqi.engines import parties
from heqi.engines.parties import (
    Holders,
    InstitutionKind,
    NewInstitution,
    NewPerson,
    PersonVault,
    PilotAdmission,
    Standing,
)
from heqi.engines.parties.store import people as store
from heqi.kernel.actions import changes, opens
from heqi.kernel.clock import SystemRandomness
from heqi.kernel.messages import Text
from heqi.portal.authority import CedarAuthority, Policy, read_policy
from heqi.storage import HOUSE, Actor, Context, Database, Deed, begin

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
VAULT = PersonVault(bytes(range(32)))
LOCAL = Actor(id="local", name=Text("本机操作员", "Local operator"), institution=HOUSE, roles=frozenset({"operator"}))
DESK = Policy(
    """@id("all") permit (principal, action, resource);""",
    {
        "order": opens("下单", "Place an order", client=str, amount_fen=int, product=str),
        "register": opens("登记", "Register"),
        "settle": changes("交收", "Settle"),
    },
)
"""The policy of a pilot that only these tests have."""
HOLDERS = Holders(
    {
        "operator": frozenset({InstitutionKind.OPERATOR}),
        "sandbox.working_group": frozenset({InstitutionKind.WORKING_GROUP, InstitutionKind.REGULATOR}),
    }
)


class Turned:
    """A clock that moves only when it is turned."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def turn(self, **units: int) -> None:
        self.moment += timedelta(**units)


class Notes:
    """A trail that a test can read."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []

    def record(self, ctx: Context, deed: Deed) -> None:
        self.deeds.append(deed)


OpenAs = Callable[[Actor], AbstractContextManager[Context]]


class World(msgspec.Struct):
    """Who there is, and how to act as them."""

    as_: OpenAs
    clock: Turned
    trail: Notes
    jia: str
    yi: str
    group: str
    jia_admin: Actor
    yi_admin: Actor
    overseer: Actor
    """Of the working group."""

    def actor(self, person_id: str) -> Actor:
        """The person as identity would let them in now."""
        with self.as_(LOCAL) as ctx, ctx.engine_role("door") as db:
            row = store.actor(db, person_id, ctx.now())
        assert row is not None
        name = Text(str(row["name_zh"]), str(row["name_en"]))
        roles: list[str] = row["roles"]  # pyright: ignore[reportAssignmentType]
        return Actor(id=person_id, name=name, institution=str(row["institution"]), roles=frozenset(roles))

    def joins(self, admin: Actor, name: str, *roles: str, resident_id: str | None = None) -> Actor:
        """A new colleague of ``admin``, ready to act."""
        with self.as_(admin) as ctx:
            standing = parties.join(ctx, VAULT, new_person(name, *roles, resident_id=resident_id))
        return self.actor(standing.person.id)

    def standing(self, actor: Actor) -> Standing:
        """The person as the own administrator sees them."""
        admin = {self.jia: self.jia_admin, self.yi: self.yi_admin}[actor.institution]
        with self.as_(admin) as ctx:
            return parties.person(ctx, actor.id)


def new_person(name: str, *roles: str, resident_id: str | None = None) -> NewPerson:
    return NewPerson(name_zh=name, name_en="A person", roles=roles, resident_id=resident_id)


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def as_(database: Database, clock: Turned, trail: Notes) -> OpenAs:
    """Opens a context of any actor, under the engine's own policy and admission."""
    policies = {"parties": read_policy("heqi.engines.parties", parties.ACTIONS), "desk": DESK}
    authority = CedarAuthority(policies)

    @contextmanager
    def open_as(actor: Actor) -> Generator[Context]:
        with database.transaction() as connection:
            context = Context(
                db=connection,
                actor=actor,
                authority=authority,
                admission=PilotAdmission(),
                trail=trail,
                clock=clock,
                randomness=SystemRandomness(),
                request_id="req_test",
                engines={Holders: HOLDERS},
            )
            with begin(context) as ctx:
                yield ctx

    return open_as


@pytest.fixture
def trail() -> Notes:
    return Notes()


@pytest.fixture
def world(as_: OpenAs, clock: Turned, trail: Notes) -> World:
    found = World(as_, clock, trail, "", "", "", LOCAL, LOCAL, LOCAL)
    kinds = (InstitutionKind.BROKER, InstitutionKind.FUND_MANAGER, InstitutionKind.WORKING_GROUP)
    names = ("甲子证券", "青松基金", "临江试点工作组")
    admins: list[Actor] = []
    for kind, name in zip(kinds, names, strict=True):
        roles = ("admin", "sandbox.working_group") if kind is InstitutionKind.WORKING_GROUP else ("admin",)
        with as_(LOCAL) as ctx:
            one = parties.enrol_institution(ctx, NewInstitution(name_zh=name, name_en="A firm", kind=kind))
            first = parties.enrol_admin(ctx, VAULT, one.id, new_person(f"{name}管理员", *roles))
        admins.append(found.actor(first.person.id))
    found.jia_admin, found.yi_admin, found.overseer = admins
    found.jia, found.yi, found.group = (one.institution for one in admins)
    return found
